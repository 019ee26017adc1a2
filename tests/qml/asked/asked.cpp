// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "form/compile/formcompiler.h"
#include "form/formdefinition.h"
#include "form/lists/choicesearch.h"
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
using app::SurveyPlace;
using app::SurveyRecording;
using namespace Qt::Literals::StringLiterals;

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
    view.isHead = view.appearances.contains(QLatin1String("label"));
    const QVariantMap parameters = as.value(QStringLiteral("parameters")).toMap();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        view.parameters.insert(it.key(), it->toString());
    view.label = words(as, QStringLiteral("label"));
    view.hint = words(as, QStringLiteral("hint"));
    view.guidance = words(as, QStringLiteral("guidance"));
    view.image = as.value(QStringLiteral("image")).toString();
    view.bigImage = as.value(QStringLiteral("bigImage")).toString();
    view.required = as.value(QStringLiteral("required")).toBool();
    view.readOnly = as.value(QStringLiteral("readOnly")).toBool();
    view.secondLabel = words(as.value(QStringLiteral("second")).toMap(), QStringLiteral("label"));
    const auto choices = as.value(QStringLiteral("choices")).toList();
    for (const QVariant& choice : choices) {
        const QVariantMap map = choice.toMap();
        form::ChoiceView made;
        made.name = map.value(QStringLiteral("name")).toString();
        made.label = {map.value(QStringLiteral("label")).toString(), view.label.tag, false};
        made.second = {map.value(QStringLiteral("second")).toString(), QStringLiteral("bn"), false};
        made.image = map.value(QStringLiteral("image")).toString();
        made.bigImage = map.value(QStringLiteral("bigImage")).toString();
        made.video = map.value(QStringLiteral("film")).toString();
        made.geometry = map.value(QStringLiteral("geometry")).toString();
        view.choices << made;
    }
    const auto marks = as.value(QStringLiteral("marks")).toList();
    for (const QVariant& mark : marks) {
        const QVariantMap map = mark.toMap();
        form::ChoiceView made;
        made.name = map.value(QStringLiteral("name")).toString();
        made.label = {map.value(QStringLiteral("label")).toString(), view.label.tag, false};
        made.second = {map.value(QStringLiteral("second")).toString(), QStringLiteral("bn"), false};
        view.marks << made;
    }
    return view;
}

// A filling of one question with that many choices, named after the first of them.
std::shared_ptr<form::FormSession> manyChoices(const form::QuestionView& like, int many)
{
    form::FormDefinition definition;
    definition.languages = {{like.label.tag, like.label.tag}};
    definition.elements.resize(2);
    definition.elements[0].name = definition.rootName;
    form::Element& asked = definition.elements[1];
    asked.type
        = like.type == QLatin1String("select_multiple") ? form::NodeType::SelectMultiple : form::NodeType::SelectOne;
    asked.name = like.name;
    asked.parent = 0;
    asked.list = 0;
    definition.lists.resize(1);
    for (int i = 0; i < many; ++i) {
        form::DefinedChoice choice;
        choice.name = QString::number(i);
        choice.label.in.assign(1, like.choices.value(i % qMax(like.choices.size(), 1)).label.text + u' ' + choice.name);
        definition.lists[0].choices.push_back(choice);
    }
    const auto program = form::compileForm(definition);
    return program ? std::make_shared<form::FormSession>(*program, form::FormSession::Environment()) : nullptr;
}

// As the session shows an answer again.
void take(form::QuestionView& view, const QCborValue& value, form::NoAnswer why = form::NoAnswer::None)
{
    view.value = value;
    view.noAnswer = why;
    view.isMissing = view.required && why == form::NoAnswer::None && (value.isNull() || value.isUndefined());
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
    frame.showMissing = as.value(QStringLiteral("showMissing")).toBool();
    frame.inList = as.value(QStringLiteral("inList")).toBool();
    if (const auto session = manyChoices(view, as.value(QStringLiteral("many")).toInt());
        session && as.contains(QStringLiteral("many"))) {
        const form::Place place = session->placeOf(view.name);
        view.choiceCount = session->choiceCount(place);
        view.choices
            = view.hasManyChoices() ? QList<form::ChoiceView>() : session->choicesAt(place, 0, view.choiceCount);
        const QString chosen = as.value(QStringLiteral("value")).toString();
        if (!chosen.isEmpty() && view.hasManyChoices())
            view.choices = session->choicesAt(place, chosen.toInt(), 1);
        frame.search = [session, place](const form::Place&) { return session->choiceSearch(place); };
    }
    if (as.value(QStringLiteral("voice")).toBool())
        item->setVoice(question(
            {{QStringLiteral("type"), QStringLiteral("audio")}, {QStringLiteral("name"), view.name + u"_voice"_s},
                {QStringLiteral("label"), view.label.text}, {QStringLiteral("lang"), view.label.tag}}));
    item->setSensitive(as.value(QStringLiteral("sensitive")).toBool());
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
        take(next, QCborValue(nullptr), why);
        self->show(next, frame);
    });
    return item;
}

SurveyRecording* Asked::recording(const QString& state)
{
    constexpr qint64 heardMs = 84'000;
    auto devices = std::make_shared<device::TwinDevices>(); // a microphone for each
    const app::Services& all = m_world->services;
    auto* recording = new SurveyRecording(
        {all.clock, all.random, all.store, all.i18n, all.voice, all.navigator, all.session, *devices}, this);
    connect(recording, &SurveyRecording::recorded, recording, [recording, devices] { recording->kept(true); });
    device::TwinRecorder& microphone = devices->background();
    microphone.problem = state == QLatin1String("broken") ? device::Problem::Missing : device::Problem::None;
    recording->begin(false, state == QLatin1String("kept") ? heardMs : -1);
    if (state == QLatin1String("on") || state == QLatin1String("broken"))
        recording->agree();
    if (state == QLatin1String("on"))
        microphone.hear(heardMs, 0.4);
    microphone.problem = device::Problem::None;
    return recording;
}

SurveyPlace* Asked::place(const QString& state)
{
    auto devices = std::make_shared<device::TwinDevices>();
    const app::Services& all = m_world->services;
    auto* place = new SurveyPlace(
        {all.clock, all.random, all.store, all.i18n, all.voice, all.navigator, all.session, *devices}, this);
    connect(place, &SurveyPlace::found, place, [devices] {}); // which live as long
    const bool isNoted = state == QLatin1String("noted") || state == QLatin1String("far");
    constexpr int kNear = 12, kFar = 2'400;
    place->begin(isNoted ? std::optional(true) : std::nullopt,
        isNoted ? std::optional(state == QLatin1String("far") ? kFar : kNear) : std::nullopt, false);
    if (isNoted)
        return place;
    place->wish(false);
    if (state == QLatin1String("passed"))
        place->leavePage();
    if (state == QLatin1String("looking")) {
        devices->position().silent = true;
        place->agree();
    }
    if (state == QLatin1String("unfound"))
        place->begin(true, {}, true);
    const bool isMissing = state == QLatin1String("missing");
    if (isMissing || state == QLatin1String("closed")) {
        devices->position().problem = isMissing ? device::Problem::Missing : device::Problem::NotAllowed;
        place->agree();
        connect(&devices->position(), &device::PositionSource::failed, place, [position = &devices->position()] {
            position->problem = device::Problem::None;
        }); // tried again it is found
    }
    return place;
}

void Asked::setOpensLate(bool late)
{
    m_world->devices.recorder().opensLate = late;
}

void Asked::hear(int ms)
{
    constexpr double kLoudness = 0.4;
    m_world->devices.recorder().hear(ms, kLoudness);
}

QVariant Asked::answerOf(QuestionItem* item) const
{
    return item->view().value.toVariant();
}

void Asked::show(QuestionItem* item, const QVariant& value) const
{
    Q_EMIT item->answered(item, QCborValue::fromVariant(value));
}

void Asked::showRows(int rows, int around)
{
    const auto made = [](int many) {
        QList<QVariantMap> lines;
        for (int number = 1; number <= many; ++number) {
            const app::Words person{QStringLiteral("Person"), QStringLiteral("en"), false};
            lines << QVariantMap{{QStringLiteral("words"), QVariant::fromValue(person)},
                {QStringLiteral("says"), QVariant::fromValue(app::Words())}, {QStringLiteral("number"), number},
                {QStringLiteral("of"), many}, {QStringLiteral("named"), false}, {QStringLiteral("here"), false},
                {QStringLiteral("mayRemove"), true}, {QStringLiteral("second"), QVariant::fromValue(app::Words())}};
        }
        return lines;
    };
    m_world->survey.rows()->setRows(made(rows));
    m_world->survey.around()->setRows(made(around));
}
