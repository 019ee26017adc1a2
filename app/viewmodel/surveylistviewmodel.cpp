// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveylistviewmodel.h"

#include "i18n.h"
#include "navigator.h"
#include "personsession.h"
#include "storecall.h"
#include "survey/surveys.h"
#include "survey/versionorder.h"
#include "titlewords.h"
#include "voice.h"
#include "words.h"

#include <algorithm>
#include <QCborArray>
#include <QCryptographicHash>
#include <QSet>

namespace uthan::app {

namespace {
    const QStringList kRoles{QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("languages"),
        QStringLiteral("questions"), QStringLiteral("page"), QStringLiteral("pages"), QStringLiteral("given"),
        QStringLiteral("isBehind"), QStringLiteral("picture"), QStringLiteral("drawing")};

    // Things everybody knows by sight. They say nothing of what a survey asks: they are signs to find it by.
    const QStringList kDrawings{QStringLiteral("ps_pot"), QStringLiteral("ps_bench"), QStringLiteral("ps_bag"),
        QStringLiteral("ps_hands"), QStringLiteral("ps_fridge"), QStringLiteral("ps_ice"), QStringLiteral("ps_slip"),
        QStringLiteral("courtyard"), QStringLiteral("t_answer")};

    // The same one after every start, unless an earlier survey has it.
    QString drawingFor(const QString& formId, QSet<QString>& taken)
    {
        const QByteArray hash = QCryptographicHash::hash(formId.toUtf8(), QCryptographicHash::Sha1);
        const auto first = static_cast<quint8>(hash.at(0)) % kDrawings.size();
        for (qsizetype i = 0; i < kDrawings.size(); ++i) {
            const QString& drawing = kDrawings.at((first + i) % kDrawings.size());
            if (!taken.contains(drawing)) {
                taken.insert(drawing);
                return drawing;
            }
        }
        return kDrawings.at(first);
    }

    // The first picture that came with the survey and that no other survey here is known by.
    QString pictureOf(const record::Record& record, QSet<QString>& taken)
    {
        const QCborArray files = record.fields.value(QStringLiteral("files")).toArray();
        for (const QCborValue& file : files) {
            const auto ref = record::MediaRef::fromCbor(file);
            const QString seen = ref.name + u'/' + QString::number(ref.size);
            if (!ref.type.startsWith(QLatin1String("image/")) || taken.contains(seen))
                continue;
            taken.insert(seen);
            return QStringLiteral("image://formmedia/%1/%2").arg(record.id.text(), ref.name);
        }
        return {};
    }
}

SurveyListViewModel::SurveyListViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_surveys(kRoles)
    , m_coming({QStringLiteral("title"), QStringLiteral("isHere")})
    , m_given({QStringLiteral("recordId"), QStringLiteral("words"), QStringLiteral("day"), QStringLiteral("changes")})
{
    connect(&services.store, &StoreService::opened, this, &SurveyListViewModel::read);
    connect(&services.store, &StoreService::recordsChanged, this, [this](const QStringList& kinds) {
        if (kinds.isEmpty() || kinds.contains(QStringLiteral("form")) || kinds.contains(QStringLiteral("submission")))
            read();
    });
    // A draft that begins or moves on is not announced; who comes back sees how far it is.
    connect(&services.navigator, &Navigator::moved, this, [this] {
        if (m_services.navigator.page() == QLatin1String("surveys"))
            read();
    });
    connect(&services.session, &PersonSession::changed, this, &SurveyListViewModel::read);
    connect(&services.i18n, &I18n::languageChanged, this, &SurveyListViewModel::read);
}

QString SurveyListViewModel::only() const
{
    return m_surveys.count() == 1 ? m_surveys.rows().first().value(QStringLiteral("recordId")).toString() : QString();
}

Words SurveyListViewModel::titleOf(const survey::OpenedForm& form, const QString& language)
{
    const Words title = titleWords(form.program->title(), language);
    return title.text.isEmpty() ? Words{form.title, form.program->defaultLanguage(), false} : title;
}

// Of several versions of a survey only the newest is asked, of those whose files have come.
Result<SurveyListViewModel::Seen> SurveyListViewModel::rows(
    store::Programme& programme, PersonId person, const QString& language)
{
    const auto forms = programme.records({.kind = QStringLiteral("form")});
    if (!forms)
        return forms.error();
    const auto drafts = programme.drafts(QStringLiteral("submission"));
    const auto given = programme.records({.kind = QStringLiteral("submission"), .author = person});
    QHash<QString, const record::Record*> newest;
    for (const record::Record& record : *forms) {
        const record::Record*& known = newest[record.text(QStringLiteral("form_id"))];
        if (!known
            || survey::compareVersions(known->text(QStringLiteral("version")), record.text(QStringLiteral("version")))
                <= 0)
            known = &record;
    }
    Seen seen;
    QSet<QString> drawings, pictures;
    QHash<QString, QString>
        drawingOf; // in the order in which the surveys came, so that a newer version changes nothing
    for (const record::Record& record : *forms) {
        const QString id = record.text(QStringLiteral("form_id"));
        if (!drawingOf.contains(id))
            drawingOf.insert(id, drawingFor(id, drawings));
    }
    for (const record::Record& record : *forms) {
        if (newest.value(record.text(QStringLiteral("form_id"))) != &record)
            continue;
        const auto opened = survey::openForm(programme, record.text(QStringLiteral("form_id")));
        if (!opened) { // nobody can be asked by it yet
            seen.coming << QVariantMap{{QStringLiteral("title"), record.text(QStringLiteral("title"))},
                {QStringLiteral("isHere"), opened.error().code != ErrorCode::NotFound}};
            continue;
        }
        const form::FormProgram& program = *opened->program;
        const auto shown = std::find_if(forms->cbegin(), forms->cend(),
            [&](const record::Record& each) { return each.id == opened->record; }); // what of a newer one has not come
        const Words title = titleOf(*opened, language);
        QStringList autonyms;
        for (const form::FormLanguage& l : program.languages()) // each in its own direction
            autonyms << QChar(0x2068) + (l.tag.isEmpty() ? l.name : language::autonym(l.tag)) + QChar(0x2069);
        QVariantMap row{{QStringLiteral("recordId"), opened->record.text()},
            {QStringLiteral("isBehind"), opened->isBehind}, {QStringLiteral("title"), QVariant::fromValue(title)},
            {QStringLiteral("languages"), autonyms.join(QStringLiteral("\u00a0· "))},
            {QStringLiteral("questions"), survey::askedCount(program)}, {QStringLiteral("page"), 0},
            {QStringLiteral("pages"), 0}, {QStringLiteral("given"), 0},
            {QStringLiteral("picture"), pictureOf(shown == forms->cend() ? record : *shown, pictures)},
            {QStringLiteral("drawing"), drawingOf.value(record.text(QStringLiteral("form_id")))}};
        for (const store::Draft& draft : drafts.valueOr({})) {
            if (person.isNull() || draft.person != person || draft.subject != program.formId()
                || draft.body.value(QStringLiteral("revises")).toBool())
                continue;
            row[QStringLiteral("page")] = static_cast<int>(draft.body.value(QStringLiteral("page")).toInteger());
            row[QStringLiteral("pages")] = static_cast<int>(draft.body.value(QStringLiteral("pages")).toInteger());
        }
        int times = 0;
        for (const record::Record& submission : given.valueOr({}))
            times += !person.isNull() && submission.text(QStringLiteral("form_id")) == program.formId();
        row[QStringLiteral("given")] = times;
        seen.surveys << row;
    }
    for (const record::Record& submission : person.isNull() ? QList<record::Record>() : given.valueOr({})) {
        const auto opened = survey::openForm(programme, RecordId::fromText(submission.text(QStringLiteral("form"))));
        const auto history = programme.history(submission.id);
        if (opened)
            seen.given << QVariantMap{{QStringLiteral("recordId"), submission.id.text()},
                {QStringLiteral("words"), QVariant::fromValue(titleOf(*opened, language))},
                {QStringLiteral("day"), submission.text(QStringLiteral("day"))},
                {QStringLiteral("changes"), static_cast<int>(std::max<qsizetype>(1, history.valueOr({}).size()) - 1)}};
    }
    return seen;
}

void SurveyListViewModel::hear(const Words& title, const QString& said, const QString& key)
{
    Voice& voice = m_services.voice;
    const QString rest = key + QStringLiteral(".said");
    const QString playing = voice.playingKey();
    if (playing == key || playing == rest)
        return voice.stop();
    voice.sayAll({{title.text, title.language, key}, {said, m_services.i18n.textLanguage(), rest}});
    if (voice.playingKey().isEmpty()) // no voice for any of it: the sign says so
        voice.speak(title.text, title.language, key);
}

void SurveyListViewModel::read()
{
    const int reading = ++m_reading;
    const auto work = [person = m_services.session.person(), language = m_services.i18n.language()](
                          store::Programme& programme) { return rows(programme, person, language); };
    askStore(m_services.store, this, work, [this, reading](const Result<Seen>& result) {
        if (reading != m_reading)
            return;
        m_read = result.ok();
        m_surveys.setRows(result.valueOr({}).surveys);
        m_coming.setRows(result.valueOr({}).coming);
        m_given.setRows(result.valueOr({}).given);
        Q_EMIT readChanged();
    });
}

} // namespace uthan::app
