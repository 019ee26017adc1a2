// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/demoprogramme.h"

#include "form/formsession.h"
#include "product/demomaker.h"
#include "survey/surveys.h"

#include <QCborArray>
#include <QDate>
#include <QFile>
#include <QJsonDocument>

namespace uthan::product {

namespace demo {

    Result<QByteArray> bytes(const QString& file)
    {
        QFile f(QStringLiteral(":/demo/") + file);
        if (!f.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, QStringLiteral("the demo programme is not part of this build"), file};
        return f.readAll();
    }

    Result<QJsonObject> json(const QString& file)
    {
        const Result<QByteArray> data = bytes(file);
        if (!data)
            return data.error();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(*data, &error);
        if (!document.isObject())
            return Error{
                ErrorCode::Damaged, error.errorString(), QStringLiteral("%1, byte %2").arg(file).arg(error.offset)};
        return document.object();
    }

    QCborMap texts(const QJsonValue& byLanguage)
    {
        return QCborMap::fromJsonObject(byLanguage.toObject());
    }
    QCborValue cbor(const QJsonValue& value)
    {
        return QCborValue::fromJsonValue(value);
    }
    QString text(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toString();
    }

} // namespace demo

namespace {
    const QStringList kScopes{QStringLiteral("collect"), QStringLiteral("discuss"), QStringLiteral("quote"),
        QStringLiteral("exhibit"), QStringLiteral("online"), QStringLiteral("media"), QStringLiteral("audio"),
        QStringLiteral("later"), QStringLiteral("named")};

    QString dayInSummer(int n)
    {
        return QDate(2026, 5, 9).addDays((n * 37) % 80).toString(Qt::ISODate);
    }

    // How the sheet came about, in the words of the submission and of the consent.
    QString sheetMode(const QString& a3)
    {
        static const QHash<QString, QString> modes{{QStringLiteral("facil"), QStringLiteral("interview")},
            {QStringLiteral("family"), QStringLiteral("assisted")}, {QStringLiteral("paper"), QStringLiteral("paper")}};
        return modes.value(a3, QStringLiteral("self"));
    }
    QString consentMode(const QString& a3)
    {
        static const QHash<QString, QString> modes{{QStringLiteral("facil"), QStringLiteral("read_aloud")},
            {QStringLiteral("family"), QStringLiteral("assisted")}};
        return modes.value(a3, QStringLiteral("self"));
    }

    // Fills the form as a person would: what was asked and not answered was skipped.
    QCborMap fill(const std::shared_ptr<const form::FormProgram>& program, const QJsonObject& answers,
        const QString& language, store::Programme& programme)
    {
        form::FormSession::Environment environment;
        environment.nowMs = [&programme] { return programme.clock().nowMs(); };
        environment.timeZone = QByteArrayLiteral("America/Edmonton");
        environment.random = [] { return 0.5; };
        environment.uuid = [] { return QString(); };
        form::FormSession session(program, environment);
        session.setLanguage(language);
        const QList<form::FormProgram::Question> questions = program->questions();
        for (const form::FormProgram::Question& q : questions)
            if (answers.contains(q.name))
                session.answer(session.placeOf(q.path), demo::cbor(answers.value(q.name)));
        return session.answers();
    }
} // namespace

Result<DemoReport> makeDemoProgramme(store::Programme& programme, const store::Progress& progress)
{
    const Result<QList<record::Record>> there = programme.records({QStringLiteral("person"), {}, true, 1});
    if (!there)
        return there.error();
    if (!there->isEmpty())
        return Error{ErrorCode::Input,
            QStringLiteral("this programme already holds people; the demo needs a new folder"), programme.folder()};
    return DemoMaker(programme).make(progress);
}

Result<DemoReport> DemoMaker::make(const store::Progress& progress)
{
    const QList<Step> steps{&DemoMaker::setting, &DemoMaker::people, &DemoMaker::organisations, &DemoMaker::surveys,

        &DemoMaker::stories, &DemoMaker::places, &DemoMaker::themes, &DemoMaker::decisions, &DemoMaker::findings,
        &DemoMaker::asksAndPromises, &DemoMaker::flush, &DemoMaker::themeItems, &DemoMaker::evidence,
        &DemoMaker::takeBack};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (progress && !progress(i, steps.size(), 0))
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped")};
        UTHAN_TRY((this->*steps[i])());
    }
    return m_report;
}

void DemoMaker::add(const QString& kind, PersonId author, const QCborMap& fields, RecordId id,
    record::Audience audience, const QByteArray& receiptKey)
{
    record::NewRecord r;
    r.kind = kind;
    r.author = author;
    r.audience = audience;
    r.fields = fields;
    r.id = id;
    r.receiptKey = receiptKey;
    m_new << r;
    ++m_report.made[kind];
}

Result<void> DemoMaker::flush()
{
    if (m_new.isEmpty())
        return {};
    const Result<QList<RecordId>> made = m_programme.createAll(m_new);
    if (!made)
        return made.error();
    m_new.clear();
    return {};
}

RecordId DemoMaker::idOf(const QString& name)
{
    RecordId& id = m_ids[name];
    if (id.isNull())
        id = m_programme.newRecordId();
    return id;
}

Result<QString> DemoMaker::newCode(QByteArray& publicKey)
{
    const QString code = record::newReceiptCode(m_programme.random());
    const Result<record::ReceiptKey> key = record::receiptKey(code, m_programme.salt());
    if (!key)
        return key.error();
    publicKey = key->publicKey;
    return code;
}

Result<void> DemoMaker::setting()
{
    const Result<QJsonObject> programme = demo::json(QStringLiteral("programme.json"));
    const Result<QJsonObject> consent = demo::json(QStringLiteral("consent.json"));
    const Result<QJsonObject> legend = demo::json(QStringLiteral("legend.json"));
    const Result<QJsonObject> photovoice = demo::json(QStringLiteral("photovoice.json"));
    for (const auto* read : {&programme, &consent, &legend, &photovoice})
        if (!read->ok())
            return read->error();
    const PersonId by = personOf(demo::kOrganiser);
    const QCborMap fields{{QStringLiteral("name"), demo::texts(programme->value(QLatin1String("name")))},
        {QStringLiteral("setting"), demo::text(*programme, "setting")},
        {QStringLiteral("languages"), demo::cbor(programme->value(QLatin1String("languages")))},
        {QStringLiteral("questions"), demo::cbor(programme->value(QLatin1String("questions")))}};
    const Result<QList<record::Record>> there = m_programme.records({QStringLiteral("programme")});
    if (!there)
        return there.error();
    if (there->isEmpty())
        add(QStringLiteral("programme"), by, fields);
    else
        UTHAN_TRY(m_programme.change(there->first().id, by, fields));
    add(QStringLiteral("consent_form"), by,
        {{QStringLiteral("version"), consent->value(QLatin1String("version")).toInt()},
            {QStringLiteral("layers"), demo::cbor(consent->value(QLatin1String("layers")))},
            {QStringLiteral("scopes"), demo::cbor(consent->value(QLatin1String("scopes")))}});
    add(QStringLiteral("legend"), by,
        {{QStringLiteral("version"), 1}, {QStringLiteral("agreed_in"), demo::text(*legend, "agreed_in")},
            {QStringLiteral("categories"), demo::cbor(legend->value(QLatin1String("categories")))}},
        idOf(QStringLiteral("legend")));
    add(QStringLiteral("prompts"), by,
        {{QStringLiteral("showed"), demo::cbor(photovoice->value(QLatin1String("showed")))},
            {QStringLiteral("prompts"), demo::cbor(photovoice->value(QLatin1String("prompts")))}});
    return {};
}

void DemoMaker::addConsent(PersonId person, const QString& language, const QString& mode, const QStringList& no,
    bool minor, bool guardian, const QString& day)
{
    QCborMap scopes;
    for (const QString& scope : kScopes)
        scopes.insert(scope, !no.contains(scope));
    QCborMap evidence{{QStringLiteral("kind"), QStringLiteral("witnessed_oral")}};
    if (minor)
        evidence.insert(QStringLiteral("guardian"), guardian ? QStringLiteral("yes") : QStringLiteral("ask"));
    add(QStringLiteral("consent"), person,
        {{QStringLiteral("subject"), person.text()}, {QStringLiteral("form_version"), 1},
            {QStringLiteral("language"), language}, {QStringLiteral("mode"), mode}, {QStringLiteral("scopes"), scopes},
            {QStringLiteral("capacity"), minor ? QStringLiteral("assent_guardian") : QStringLiteral("adult")},
            {QStringLiteral("evidence"), evidence}, {QStringLiteral("day"), day}});
}

Result<void> DemoMaker::people()
{
    const Result<QJsonObject> programme = demo::json(QStringLiteral("programme.json"));
    if (!programme)
        return programme.error();
    const QJsonArray people = programme->value(QLatin1String("people")).toArray();
    int n = 0;
    for (const auto& each : people) {
        const QJsonObject p = each.toObject();
        const QString id = demo::text(p, "id");
        const bool minor = demo::text(p, "age_class").startsWith(QLatin1String("minor"));
        m_names.insert(id, demo::text(p, "alias"));
        add(QStringLiteral("person"), personOf(id),
            {{QStringLiteral("alias"), demo::text(p, "alias")}, {QStringLiteral("role"), demo::text(p, "role")},
                {QStringLiteral("patch"), n % 12 + 12 * ((n * 5 + 1) % 6)},
                {QStringLiteral("first_language"), demo::text(p, "first_language")},
                {QStringLiteral("age_class"), minor ? QStringLiteral("minor") : QStringLiteral("adult")}},
            idOf(id));
        QStringList no{QStringLiteral("online"), QStringLiteral("media")};
        if (id == QLatin1String("p05"))
            no << QStringLiteral("exhibit") << QStringLiteral("audio");
        if (n % 3 != 0)
            no << QStringLiteral("named");
        addConsent(personOf(id), demo::text(p, "first_language"), QStringLiteral("self"), no, minor, false,
            QStringLiteral("2026-04-18"));
        ++n;
    }
    return flush();
}

Result<void> DemoMaker::surveys()
{
    const QStringList names{QStringLiteral("access"), QStringLiteral("priorities")};
    for (const QString& name : names) {
        const QString file = QStringLiteral("survey_%1.xlsx").arg(name);
        const Result<QByteArray> xlsx = demo::bytes(QStringLiteral("surveys/") + file);
        if (!xlsx)
            return xlsx.error();
        const auto program = form::compileXlsForm(*xlsx, file);
        if (!program)
            return program.error();
        const Result<survey::Imported> survey = survey::importSurvey(m_programme, personOf(demo::kOrganiser), *xlsx,
            file, survey::attachmentsIn(QStringLiteral(":/demo/surveys"), **program));
        if (!survey)
            return survey.error();
        ++m_report.made[QStringLiteral("form")];
        m_ids.insert((*program)->formId(), survey->record);
        UTHAN_TRY(answers(QStringLiteral("responses_%1.json").arg(name), (*program)->formId()));
    }
    return {};
}

Result<void> DemoMaker::answers(const QString& file, const QString& formId)
{
    const Result<QJsonObject> read = demo::json(file);
    if (!read)
        return read.error();
    const Result<survey::OpenedForm> form = survey::openForm(m_programme, idOf(formId));
    if (!form)
        return form.error();
    const QJsonArray responses = read->value(QLatin1String("responses")).toArray();
    int n = 0;
    for (const auto& each : responses) {
        const QJsonObject response = each.toObject();
        const QJsonObject given = response.value(QLatin1String("answers")).toObject();
        const QString language = demo::text(response, "language");
        const QString how = demo::text(given, "a3");
        const PersonId person{m_programme.newRecordId().value};
        const RecordId id = m_programme.newRecordId();
        QStringList no{QStringLiteral("online"), QStringLiteral("media"), QStringLiteral("named"),
            QStringLiteral("audio"), QStringLiteral("exhibit")};
        if (n % 10 == 3) // one in ten does not want to be talked about, one in ten not quoted
            no << QStringLiteral("discuss") << QStringLiteral("quote");
        if (n % 10 == 7)
            no << QStringLiteral("quote");
        if (n % 4 == 1)
            no << QStringLiteral("later");
        addConsent(person, language, consentMode(how), no, how == QLatin1String("16_17"), true, dayInSummer(n));
        QByteArray receiptKey;
        if (m_report.codeToTry.isEmpty() && n == 4) {
            const Result<QString> code = newCode(receiptKey);
            if (!code)
                return code.error();
            m_report.codeToTry = *code;
        }
        const QCborMap answers = fill(form->program, given, language, m_programme);
        add(QStringLiteral("submission"), person,
            {{QStringLiteral("form"), form->record.text()}, {QStringLiteral("form_id"), formId},
                {QStringLiteral("form_version"), form->program->version()}, {QStringLiteral("language"), language},
                {QStringLiteral("mode"), sheetMode(how)}, {QStringLiteral("answers"), answers},
                {QStringLiteral("day"), dayInSummer(n)}},
            id, no.contains(QStringLiteral("discuss")) ? record::Audience::Stewards : record::Audience::Members,
            receiptKey);
        for (const char* question : {"f1", "b8", "b10", "e3"})
            if (const QString words = demo::text(given, question);
                !no.contains(QStringLiteral("quote")) && receiptKey.isEmpty() && words.contains(QLatin1Char(' ')))
                m_words << Words{id, QString::fromLatin1(question), words};
        ++n;
    }
    return flush();
}

} // namespace uthan::product
