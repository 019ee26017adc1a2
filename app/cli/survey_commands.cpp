// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "describe.h"
#include "form/formfile.h"
#include "form/session/auditlog.h"
#include "survey/entitylists.h"
#include "survey/filechecks.h"
#include "survey/surveylists.h"
#include "survey/surveypackage.h"

#include <QCborArray>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

// survey import|list|answer
namespace uthan::cli {
namespace {
    constexpr qint64 kMostXlsx = 64LL << 20;

    Result<Reply> surveyImport(const Call& call)
    {
        const Result<survey::Package> package = survey::readPackage(call.given[1], kMostXlsx);
        if (!package)
            return package.error();
        const auto program = survey::lookAtForm(package->form, package->name);
        if (!program)
            return program.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<PersonId> by = personFor(**programme, call);
        if (!by)
            return by.error();
        const QList<survey::Attachment> files
            = survey::attachmentsIn(call.option("with", package->files), **program, package->name);
        const Result<survey::Imported> made
            = survey::importSurvey(**programme, *by, package->form, package->name, files);
        if (!made)
            return made.error();
        Reply reply;
        QJsonArray warnings;
        const QList<form::Warning> found = (*program)->warnings()
            + survey::checkFiles(package->form, package->name, files, survey::declaredLists(**programme));
        for (const form::Warning& w : found) {
            warnings << QJsonObject{
                {QStringLiteral("where"), w.where(package->name)}, {QStringLiteral("text"), w.text}};
            reply.lines << QStringLiteral("  warning: %1: %2").arg(w.where(package->name), w.text);
        }
        const QString title = language::choose((*program)->title(), QStringLiteral("en")).text;
        reply.lines.prepend(QStringLiteral("%1: \"%2\" (%3), %4 questions%5")
                                .arg(made->record.text(), title, (*program)->formId())
                                .arg(survey::askedCount(**program))
                                .arg(made->wasThere ? QStringLiteral("; it was here already") : QString()));
        for (const QString& added : made->added)
            reply.lines << QStringLiteral("  added to it: %1").arg(added);
        for (const QString& missing : made->missingLists)
            reply.lines << QStringLiteral(
                "  the list %1 is missing: its questions have no choices. Put it beside %2 (or "
                "name a folder or zip with --with) and bring the survey in again.")
                               .arg(missing, package->name);
        for (const QString& missing : made->missingAttachments)
            reply.lines << QStringLiteral("  not found beside the file: %1").arg(missing);
        reply.json = {{QStringLiteral("id"), made->record.text()}, {QStringLiteral("form_id"), (*program)->formId()},
            {QStringLiteral("title"), title}, {QStringLiteral("questions"), survey::askedCount(**program)},
            {QStringLiteral("was_there"), made->wasThere},
            {QStringLiteral("missing_lists"), QJsonArray::fromStringList(made->missingLists)},
            {QStringLiteral("added_files"), QJsonArray::fromStringList(made->added)},
            {QStringLiteral("missing_files"), QJsonArray::fromStringList(made->missingAttachments)},
            {QStringLiteral("warnings"), warnings}};
        return reply;
    }

    Result<Reply> surveyList(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        store::RecordQuery forms;
        forms.kind = QStringLiteral("form");
        store::RecordQuery sheets;
        sheets.kind = QStringLiteral("submission");
        const Result<QList<record::Record>> all = (*programme)->records(forms);
        const Result<QList<record::Record>> answered = (*programme)->records(sheets);
        if (!all || !answered)
            return all ? answered.error() : all.error();
        QHash<QString, int> counts;
        for (const record::Record& sheet : *answered)
            ++counts[sheet.text(QStringLiteral("form_id"))];
        Reply reply;
        QJsonArray list;
        for (const record::Record& form : *all) {
            const QString id = form.text(QStringLiteral("form_id"));
            list << QJsonObject{{QStringLiteral("id"), form.id.text()}, {QStringLiteral("form_id"), id},
                {QStringLiteral("title"), form.text(QStringLiteral("title"))},
                {QStringLiteral("version"), form.text(QStringLiteral("version"))},
                {QStringLiteral("answered"), counts.value(id)},
                {QStringLiteral("languages"), form.fields.value(QLatin1String("languages")).toJsonValue()}};
            reply.lines << QStringLiteral("%1  %2, version %3, %4 answered")
                               .arg(id, form.text(QStringLiteral("title")), form.text(QStringLiteral("version")))
                               .arg(counts.value(id));
        }
        reply.json = {{QStringLiteral("surveys"), list}};
        return reply;
    }

    // Answers of a file into a session, in the form's order, so that relevance is decided as it would be for a person.
    class Filling {
    public:
        Filling(std::shared_ptr<const form::FormProgram> program, form::FormSession::Environment world,
            const QString& language)
            : m_program(std::move(program))
            , m_session(m_program, std::move(world))
        {
            m_session.setLanguage(language);
        }
        // Of how the answers come in; only where the form wishes it and the person agreed.
        void keepLog(Clock& clock)
        {
            const form::AuditWish wish = form::AuditWish::of(*m_program);
            if (!wish.isWished())
                return;
            m_log.emplace(wish,
                form::AuditLog::Environment{
                    [&clock] { return clock.nowMs(); }, [&clock] { return clock.upMs(); }, QString()});
            m_log->note(form::AuditLog::Event::FormStart);
        }
        [[nodiscard]] bool hasLog() const { return m_log.has_value(); }
        // Ends the log: the file as it is now.
        [[nodiscard]] QByteArray log()
        {
            using Event = form::AuditLog::Event;
            m_log->hide(m_session);
            for (const Event event : {Event::FormSave, Event::FormExit, Event::FormFinalize})
                m_log->note(event);
            return m_log->csv();
        }
        void giveLog(const record::MediaRef& file) { (void)m_session.answer(m_log->wish().place, file.toCbor()); }
        Result<void> give(const QJsonObject& answers)
        {
            const QList<form::FormProgram::Question> questions = m_program->questions();
            QStringList known;
            for (const form::FormProgram::Question& q : questions) {
                known << q.name;
                if (answers.contains(q.name))
                    UTHAN_TRY(giveOne(q, m_session.placeOf(q.path), answers.value(q.name)));
            }
            for (auto it = answers.begin(); it != answers.end(); ++it) {
                if (known.contains(it.key()))
                    continue;
                if (!it.value().isArray())
                    return Error{
                        ErrorCode::Input, QStringLiteral("the form has no question named \"%1\"").arg(it.key())};
                UTHAN_TRY(giveRows(it.key(), it.value().toArray()));
            }
            return {};
        }
        [[nodiscard]] form::FormSession& session() { return m_session; }

    private:
        Result<void> giveOne(const form::FormProgram::Question& q, const form::Place& place, const QJsonValue& value)
        {
            if (place.node < 0)
                return Error{ErrorCode::Input, QStringLiteral("question \"%1\" cannot be reached").arg(q.name)};
            const QString why = value.toObject().value(QLatin1String("no")).toString();
            if (!why.isEmpty()) {
                m_session.setNoAnswer(place,
                    why == QLatin1String("dk")        ? form::NoAnswer::DontKnow
                        : why == QLatin1String("pns") ? form::NoAnswer::RatherNot
                                                      : form::NoAnswer::Skipped);
                return {};
            }
            QStringList names{value.toString()};
            if (value.isArray())
                names = value.toVariant().toStringList();
            QStringList choices;
            for (const auto& choice : q.choices)
                choices << choice.first;
            for (const QString& name : std::as_const(names))
                if (!choices.isEmpty() && !choices.contains(name))
                    return Error{ErrorCode::Input,
                        QStringLiteral("\"%1\" is not a choice of question \"%2\"; there are %3")
                            .arg(name, q.name, choices.join(QLatin1String(", ")))};
            if (m_log && m_session.goTo(place))
                m_log->show(m_session, m_session.page());
            m_session.answer(place, QCborValue::fromJsonValue(value));
            return {};
        }
        Result<void> giveRows(const QString& repeat, const QJsonArray& rows)
        {
            const form::Place at = m_session.placeOf(repeat);
            if (at.node < 0)
                return Error{ErrorCode::Input, QStringLiteral("the form has no repeat named \"%1\"").arg(repeat)};
            for (const auto& each : rows) {
                const Result<form::Place> row = m_session.addRow(at);
                if (!row)
                    return row.error();
                if (m_log)
                    m_log->addedRow(m_session, *row);
                const QJsonObject answers = each.toObject();
                const QList<form::FormProgram::Question> questions = m_program->questions();
                for (const form::FormProgram::Question& q : questions) {
                    form::Place place = m_session.placeOf(q.path);
                    place.rows = row->rows;
                    if (answers.contains(q.name))
                        UTHAN_TRY(giveOne(q, place, answers.value(q.name)));
                }
            }
            return {};
        }
        std::shared_ptr<const form::FormProgram> m_program;
        form::FormSession m_session;
        std::optional<form::AuditLog> m_log;
    };

    Result<QJsonObject> readAnswers(const QString& file)
    {
        const Result<QByteArray> data = files::read(file, 16 << 20);
        if (!data)
            return data.error();
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(*data, &problem);
        if (!document.isObject())
            return Error{ErrorCode::Input,
                QStringLiteral("not a JSON object of answers by question name: %1").arg(problem.errorString()),
                QStringLiteral("%1, byte %2").arg(file).arg(problem.offset)};
        return document.object();
    }

    form::FormSession::Environment worldOf(store::Programme& programme)
    {
        form::FormSession::Environment world;
        world.nowMs = [&programme] { return programme.clock().nowMs(); };
        world.timeZone = programme.clock().timeZone();
        world.random = [&programme] { return double(quint8(programme.random().bytes(1).at(0))) / 256; };
        world.uuid
            = [&programme] { return QUuid::fromRfc4122(programme.random().bytes(16)).toString(QUuid::WithoutBraces); };
        return world;
    }

    Result<Reply> surveyAnswer(const Call& call)
    {
        if (!call.has("answers"))
            return Error{ErrorCode::Input, QStringLiteral("say with --answers FILE which answers to give")};
        const Result<QJsonObject> given = readAnswers(call.option("answers"));
        if (!given)
            return given.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<survey::OpenedForm> form = survey::openForm(**programme, call.given[1]);
        if (!form)
            return form.error();
        const QString tag = call.option("language", form->program->defaultLanguage());
        const Result<PersonId> before
            = call.has("person") ? personFor(**programme, call) : Result<PersonId>(PersonId());
        form::FormSession::Environment world = worldOf(**programme);
        world.lists = survey::openLists(**programme, *form, before ? *before : PersonId());
        Filling filling(form->program, std::move(world), tag);
        if (call.has("log"))
            filling.keepLog(call.world.clock);
        if (const Result<void> done = filling.give(*given); !done)
            return Error{done.error().code, done.error().detail, call.option("answers")};
        const Result<Participant> who = participantFor(**programme, call, tag);
        if (!who)
            return who.error();

        Reply reply;
        QJsonArray problems;
        QCborArray marks;
        const QList<form::QuestionView> wrong = filling.session().problems();
        for (const form::QuestionView& q : wrong) {
            const QString text = q.error.isEmpty() ? QStringLiteral("needs an answer") : q.error;
            problems << QJsonObject{{QStringLiteral("question"), q.name}, {QStringLiteral("text"), text}};
            marks.append(QCborMap{{QStringLiteral("question"), q.name}, {QStringLiteral("text"), text}});
            reply.lines << QStringLiteral("  marked: %1: %2").arg(q.name, text);
        }
        const RecordId made = (*programme)->newRecordId();
        if (filling.hasLog()) {
            const auto file
                = (*programme)->addMedia(made, filling.log(), QStringLiteral("text/csv"), form::AuditLog::fileName());
            if (!file)
                return file.error();
            filling.giveLog(*file);
        } else if (form::AuditWish::of(*form->program).isWished()) {
            reply.lines << QStringLiteral(
                "  this survey wishes a log of how it is filled in; none was kept. With --log "
                "one is, if the person agreed to it");
        }
        const QCborMap answers = filling.session().answers();
        QStringList unasked;
        for (auto it = given->begin(); it != given->end(); ++it)
            if (!answers.contains(it.key()))
                unasked << it.key();
        QCborMap fields{{QStringLiteral("form"), form->record.text()},
            {QStringLiteral("form_id"), form->program->formId()},
            {QStringLiteral("form_version"), form->program->version()}, {QStringLiteral("language"), tag},
            {QStringLiteral("mode"), call.option("mode", QStringLiteral("self"))}, {QStringLiteral("answers"), answers},
            {QStringLiteral("day"), today(**programme)}};
        if (!marks.isEmpty())
            fields.insert(QStringLiteral("marks"), marks);
        const record::Audience audience = record::mayUse(who->consent, record::Use::ShareWithMembers)
            ? record::Audience::Members
            : record::Audience::Stewards;
        const Result<RecordId> id
            = (*programme)
                  ->create({QStringLiteral("submission"), who->person, audience, fields, made, who->receiptKey});
        if (!id)
            return id.error();
        reply.json = {{QStringLiteral("id"), id->text()}, {QStringLiteral("person"), who->person.text()},
            {QStringLiteral("answers"), answers.toJsonObject()}, {QStringLiteral("problems"), problems},
            {QStringLiteral("not_asked"), QJsonArray::fromStringList(unasked)}};
        if (!who->newCode.isEmpty()) {
            reply.json.insert(QStringLiteral("receipt"), who->newCode);
            reply.lines << QStringLiteral("  receipt code, shown only now: %1").arg(who->newCode);
        }
        reply.lines.prepend(QStringLiteral("%1: %2 answers kept").arg(id->text()).arg(answers.size()));
        if (!unasked.isEmpty())
            reply.lines << QStringLiteral("  not asked, so not kept: %1").arg(unasked.join(QLatin1String(", ")));
        return reply;
    }
} // namespace

QList<Command> surveyCommands()
{
    return {
        {QStringLiteral("survey import"), QStringLiteral("DIR FILE"), QStringLiteral("--person=PERSON --with=PATH"),
            QStringLiteral("brings in an XLSForm with the files it mentions"), surveyImport},
        {QStringLiteral("survey list"), QStringLiteral("DIR"), QString(),
            QStringLiteral("the surveys and how many answered"), surveyList},
        {QStringLiteral("survey answer"), QStringLiteral("DIR FORM"),
            QStringLiteral(
                "--answers=FILE --language=TAG --mode=MODE --person=PERSON --agree=SCOPES --alias=NAME --log"),
            QStringLiteral(
                "one filling; --agree collect,discuss,… is what a new person said yes to; --log: also to a log of it"),
            surveyAnswer},
    };
}

} // namespace uthan::cli
