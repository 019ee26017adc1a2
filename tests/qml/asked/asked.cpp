// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "i18n.h"
#include "navigator.h"
#include "personsession.h"
#include "services.h"
#include "storeservice.h"
#include "twindevices.h"
#include "voice.h"

#include <QFile>
#include <QTemporaryDir>

using namespace uthan;
using app::QuestionItem;

class AskedWorld {
public:
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    app::StoreService store{{clock, random, folder.path()}};
    device::TwinDevices devices;
    app::I18n i18n{nullptr};
    app::Voice voice{devices, nullptr};
    app::Navigator navigator;
    app::PersonSession session;
    app::Services services{clock, random, store, i18n, voice, navigator, session, devices};
    app::SurveyViewModel survey{services};
};

namespace {
language::Chosen words(const QVariantMap& as, const QString& key)
{
    return {as.value(key).toString(), as.value(QStringLiteral("lang"), QStringLiteral("en")).toString(), false};
}

form::QuestionView viewOf(const QVariantMap& as)
{
    form::QuestionView view;
    view.name = as.value(QStringLiteral("name"), QStringLiteral("q")).toString();
    view.type = as.value(QStringLiteral("type")).toString();
    view.appearances = as.value(QStringLiteral("looks")).toString().split(u' ', Qt::SkipEmptyParts);
    const QVariantMap parameters = as.value(QStringLiteral("parameters")).toMap();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        view.parameters.insert(it.key(), it->toString());
    view.label = words(as, QStringLiteral("label"));
    view.hint = words(as, QStringLiteral("hint"));
    view.image = as.value(QStringLiteral("image")).toString();
    view.required = as.value(QStringLiteral("required")).toBool();
    const auto choices = as.value(QStringLiteral("choices")).toList();
    for (const QVariant& choice : choices) {
        const QVariantMap map = choice.toMap();
        form::ChoiceView made;
        made.name = map.value(QStringLiteral("name")).toString();
        made.label = {map.value(QStringLiteral("label")).toString(), view.label.tag, false};
        made.image = map.value(QStringLiteral("image")).toString();
        made.geometry = map.value(QStringLiteral("geometry")).toString();
        view.choices << made;
    }
    return view;
}

// As the session shows an answer again.
void take(form::QuestionView& view, const QCborValue& value)
{
    view.value = value;
    view.noAnswer = form::NoAnswer::None;
    const QStringList given = value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()};
    for (form::ChoiceView& choice : view.choices)
        choice.selected = given.contains(choice.name);
}
}

Asked::Asked(QObject* parent)
    : QObject(parent)
    , m_world(std::make_unique<AskedWorld>())
{
}

Asked::~Asked() = default;

app::SurveyViewModel* Asked::survey()
{
    return &m_world->survey;
}

QuestionItem* Asked::question(const QVariantMap& as)
{
    auto* item = new QuestionItem(this);
    form::QuestionView view = viewOf(as);
    take(view, QCborValue::fromVariant(as.value(QStringLiteral("value"))));
    QuestionItem::Frame frame;
    frame.language = view.label.tag;
    frame.now = QDateTime(QDate(2026, 5, 9), QTime(10, 24), Qt::UTC);
    frame.inList = as.value(QStringLiteral("inList")).toBool();
    item->setUnderHead(as.value(QStringLiteral("underHead")).toBool());
    item->show(view, frame);
    if (QFile svg(view.image.mid(3)); view.image.endsWith(QLatin1String(".svg")) && svg.open(QIODevice::ReadOnly)) {
        QStringList names;
        for (const form::ChoiceView& choice : view.choices)
            names << choice.name;
        item->setRegions(app::SvgRegions::of(svg.readAll(), names));
    }
    connect(item, &QuestionItem::answered, this, [frame](QuestionItem* self, const QCborValue& value) {
        form::QuestionView next = self->view();
        take(next, value);
        self->show(next, frame);
    });
    connect(item, &QuestionItem::leftUnanswered, this, [frame](QuestionItem* self, form::NoAnswer why) {
        form::QuestionView next = self->view();
        take(next, QCborValue(nullptr));
        next.noAnswer = why;
        self->show(next, frame);
    });
    return item;
}

QVariant Asked::answerOf(QuestionItem* item) const
{
    return item->view().value.toVariant();
}

void Asked::show(QuestionItem* item, const QVariant& value) const
{
    Q_EMIT item->answered(item, QCborValue::fromVariant(value));
}
