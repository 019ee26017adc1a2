// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "describe.h"
#include "form/formfile.h"
#include "form/session/auditlog.h"
#include "form/session/givenanswers.h"
#include "media/picturebytes.h"
#include "survey/entitylists.h"
#include "survey/filechecks.h"
#include "survey/fillingworld.h"
#include "survey/surveylists.h"
#include "survey/surveypackage.h"

#include <algorithm>
#include <QCborArray>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

// survey import|list|answer
namespace uthan::cli {
namespace {
    bool hasAnotherOfThisVersion(const store::Programme& programme, RecordId form, const form::FormProgram& program)
    {
        const auto records = programme.records({.kind = QStringLiteral("form")});
        return records && std::any_of(records->begin(), records->end(), [&](const record::Record& record) {
            return record.id != form && record.text(QStringLiteral("form_id")) == program.formId()
                && record.text(QStringLiteral("version")) == program.version();
        });
    }

    Result<Reply> surveyImport(const Call& call)
    {
        const Result<survey::Package> package = survey::readPackage(call.given[1]);
        if (!package)
            return package.error();
        const auto looked = survey::lookAtForm(package->form, package->name);
        if (!looked)
            return looked.error();
        const form::FormProgram& program = *looked->program;
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<PersonId> by = personFor(**programme, call);
        if (!by)
            return by.error();
        const auto files = survey::attachmentsFrom(call.all("with") << package->files, program, package->name);
        if (!files)
            return files.error();
        const survey::FilesChecked checked
            = survey::checkFiles(*looked, package->name, *files, survey::declaredLists(**programme));
        if (!checked.faults.isEmpty())
            return checked.faults.all();
        const Result<survey::Imported> made
            = survey::importSurvey(**programme, *by, package->form, package->name, *files, looked->program);
        if (!made)
            return made.error();
        Reply reply;
        QJsonArray warnings;
        const QList<form::Warning> found = program.warnings() + checked.warnings;
        for (const form::Warning& w : found) {
            warnings << QJsonObject{
                {QStringLiteral("where"), w.where(package->name)}, {QStringLiteral("text"), w.text}};
            reply.lines << QStringLiteral("  warning: %1: %2").arg(w.where(package->name), w.text);
        }
        const QString title = language::choose(program.title(), QStringLiteral("en")).text;
        reply.lines.prepend(QStringLiteral("%1: \"%2\" (%3), %4 questions%5")
                                .arg(made->record.text(), title, program.formId())
                                .arg(survey::askedCount(program))
                                .arg(made->wasThere ? QStringLiteral("; it was here already") : QString()));
        for (const QString& added : made->added)
            reply.lines << QStringLiteral("  added to it: %1").arg(added);
        const QStringList differing
            = made->wasThere ? survey::filesThatDiffer(**programme, program, *files) : QStringList();
        for (const QString& name : differing)
            reply.lines << QStringLiteral("  not taken: %1 is here already with other contents, and answers were given "
                                          "with those. To use the newer file, give the form another version (settings, "
                                          "version) and bring both in.")
                               .arg(name);
        const bool isSecond = !made->wasThere && hasAnotherOfThisVersion(**programme, made->record, program);
        if (isSecond)
            reply.lines << QStringLiteral("  warning: a survey with the id %1 and the version “%2” is here already, "
                                          "with other contents, so answers are split over two. Give the newer one "
                                          "another version (settings, version) and bring it in again.")
                               .arg(program.formId(), program.version());
        if (!made->missingAttachments.isEmpty() || !made->missingLists.isEmpty()) // each is named above, with its place
            reply.lines << QStringLiteral(
                "  Put what is missing beside %1, or name it, its folder or its zip with --with, and "
                "bring the survey in again: what is there by now stays.")
                               .arg(package->name);
        reply.json = {{QStringLiteral("id"), made->record.text()}, {QStringLiteral("form_id"), program.formId()},
            {QStringLiteral("title"), title}, {QStringLiteral("questions"), survey::askedCount(program)},
            {QStringLiteral("was_there"), made->wasThere},
            {QStringLiteral("missing_lists"), QJsonArray::fromStringList(made->missingLists)},
            {QStringLiteral("added_files"), QJsonArray::fromStringList(made->added)},
            {QStringLiteral("differing_files"), QJsonArray::fromStringList(differing)},
            {QStringLiteral("same_version_is_here"), isSecond},
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
            const auto source = record::MediaRef::fromCbor(form.fields.value(QStringLiteral("source")));
            const bool isHere = (*programme)->mediaSource(form.id, source).ok();
            list << QJsonObject{{QStringLiteral("id"), form.id.text()}, {QStringLiteral("form_id"), id},
                {QStringLiteral("title"), form.text(QStringLiteral("title"))},
                {QStringLiteral("version"), form.text(QStringLiteral("version"))},
                {QStringLiteral("answered"), counts.value(id)}, {QStringLiteral("here"), isHere},
                {QStringLiteral("languages"), form.fields.value(QLatin1String("languages")).toJsonValue()}};
            reply.lines << QStringLiteral("%1  %2, version %3, %4 answered")
                               .arg(id, form.text(QStringLiteral("title")), form.text(QStringLiteral("version")))
                               .arg(counts.value(id))
                    + (isHere ? QString() : QStringLiteral(" (its file has not come yet: share once more)"));
        }
        reply.json = {{QStringLiteral("surveys"), list}};
        return reply;
    }

    // One filling by a file of answers, with the log of it where the form wishes one and the person agreed.
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
        Result<form::NotGiven> give(const QJsonObject& answers)
        {
            form::Giving giving;
            giving.takesPaths = true;
            giving.answers = [this](const form::Place& place) {
                if (m_log && m_session.goTo(place))
                    m_log->show(m_session, m_session.page());
            };
            giving.addedRow = [this](const form::Place& row) {
                if (m_log)
                    m_log->addedRow(m_session, row);
            };
            return form::giveAnswers(m_session, answers, giving);
        }
        // Answers to a question for a picture, a recording or a file are paths on this device: what lies there is taken
        // in. Answers may come from somebody else: they name what lies in these folders, nothing else of the device.
        // No path that leads nowhere is kept as if it did.
        Result<void> takeFiles(store::Programme& programme, RecordId owner, const QStringList& folders)
        {
            for (const form::QuestionView& q : m_session.questions()) {
                if (!isOfFiles(q.type) || !q.value.isString() || q.value.toString().isEmpty())
                    continue;
                const Result<record::MediaRef> taken = fileAt(programme, owner, folders, q);
                if (!taken)
                    return taken.error();
                (void)m_session.answer(q.place, taken->toCbor());
            }
            return {};
        }
        [[nodiscard]] form::FormSession& session() { return m_session; }

    private:
        static bool isOfFiles(const QString& type)
        {
            static const QStringList types{
                QStringLiteral("image"), QStringLiteral("audio"), QStringLiteral("video"), QStringLiteral("file")};
            return types.contains(type);
        }
        static bool isWithin(const QString& file, const QString& folder)
        {
            const QString root = QFileInfo(folder).canonicalFilePath();
            return !root.isEmpty()
                && QFileInfo(file).canonicalFilePath().startsWith(
                    root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/'));
        }

        static Result<record::MediaRef> fileAt(
            store::Programme& programme, RecordId owner, const QStringList& folders, const form::QuestionView& q)
        {
            const QString path = q.value.toString();
            QString file;
            for (const QString& folder : folders) {
                const QString there = QDir(folder).filePath(path);
                if (file.isEmpty() && QFileInfo(there).isFile())
                    file = there;
            }
            if (file.isEmpty())
                return Error{ErrorCode::Input,
                    QStringLiteral("\"%1\" asks for a file, and there is none at \"%2\" beside the answers; write the "
                                   "path of one, or leave the question out")
                        .arg(q.name, path)};
            if (std::none_of(
                    folders.begin(), folders.end(), [&file](const QString& each) { return isWithin(file, each); }))
                return Error{ErrorCode::Input,
                    QStringLiteral("\"%1\" asks for a file, and \"%2\" lies outside of the folder of the answers; copy "
                                   "it there, or say with --files FOLDER where files may come from")
                        .arg(q.name, path)};
            constexpr qint64 kMostFile = 64LL << 20;
            const Result<QByteArray> bytes = files::read(file, kMostFile);
            if (!bytes)
                return bytes.error();
            const QString name = QFileInfo(file).fileName();
            if (q.type != QLatin1String("image"))
                return programme.addMedia(
                    owner, *bytes, QMimeDatabase().mimeTypeForFileNameAndData(name, *bytes).name(), name);
            const Result<media::CleanPicture> clean = media::cleanPicture(*bytes, name);
            return clean ? programme.addMedia(owner, clean->bytes, clean->type, name) : clean.error();
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
                problem.error == QJsonParseError::NoError
                    ? QStringLiteral("answers are given by question name, as one JSON object: {\"name\": answer, …}")
                    : QStringLiteral("not JSON, from character %1 on: %2; answers are given by question name, as one "
                                     "JSON object: {\"name\": answer, …}")
                          .arg(problem.offset + 1)
                          .arg(problem.errorString()),
                QStringLiteral("%1, byte %2").arg(file).arg(problem.offset)};
        return document.object();
    }

    // Questions with an answer, in rows as well.
    qsizetype saidIn(const QCborMap& answers)
    {
        qsizetype said = 0;
        for (const auto& [name, value] : answers) {
            const QCborArray parts = value.toArray();
            const bool areRows = !parts.isEmpty() && parts.at(0).isMap();
            for (const QCborValue& row : areRows ? parts : QCborArray())
                said += saidIn(row.toMap());
            said += !areRows && !value.toMap().contains(QLatin1String("no"));
        }
        return said;
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
        form::FormSession::Environment world = survey::fillingWorld((*programme)->clock(), (*programme)->random());
        world.lists = survey::openLists(**programme, *form, before ? *before : PersonId());
        const survey::FilledBy by = survey::filledBy(**programme, before ? *before : PersonId());
        world.deviceId = by.device;
        // Somebody new is taken in after it: what they agree to is said with the answers.
        const bool isNamed = call.option("agree").split(u',').contains(record::scopeName(record::Scope::Named));
        world.userName = !call.has("person") && isNamed ? call.option("alias") : by.user;
        Filling filling(form->program, std::move(world), tag);
        if (call.has("log"))
            filling.keepLog(call.world.clock);
        const Result<form::NotGiven> left = filling.give(*given);
        if (!left)
            return Error{left.error().code, left.error().detail, call.option("answers")};
        const Result<Participant> who = participantFor(**programme, call, tag);
        if (!who)
            return who.error();

        const RecordId made = (*programme)->newRecordId();
        QStringList folders{QFileInfo(call.option("answers")).absolutePath()};
        if (call.has("files"))
            folders << QFileInfo(call.option("files")).absoluteFilePath();
        if (const auto files = filling.takeFiles(**programme, made, folders); !files)
            return files.error();
        Reply reply;
        QJsonArray problems;
        QCborArray marks;
        const QList<form::QuestionView> wrong = filling.session().problems();
        const auto mark = [&](const QString& name, const QString& text) {
            problems << QJsonObject{{QStringLiteral("question"), name}, {QStringLiteral("text"), text}};
            marks.append(QCborMap{{QStringLiteral("question"), name}, {QStringLiteral("text"), text}});
            reply.lines << QStringLiteral("  marked: %1: %2").arg(name, text);
        };
        for (const form::QuestionView& q : wrong)
            mark(q.name, q.error.isEmpty() ? QStringLiteral("needs an answer") : q.error);
        for (const form::QuestionView& q : filling.session().questions()) {
            if (q.problem == form::Problem::RankIncomplete)
                mark(q.name, QStringLiteral("not every choice has a place in the order"));
            if (q.problem == form::Problem::OrderChanged)
                mark(q.name, QStringLiteral("what there is to put in order has changed since it was"));
        }
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
            {QStringLiteral("not_asked"), QJsonArray::fromStringList(left->notAsked)},
            {QStringLiteral("not_taken"), QJsonArray::fromStringList(left->notTaken)}};
        if (!who->newCode.isEmpty()) {
            reply.json.insert(QStringLiteral("receipt"), who->newCode);
            reply.lines << QStringLiteral("  receipt code, shown only now: %1").arg(who->newCode);
        }
        reply.lines.prepend(QStringLiteral("%1: %2 answers kept").arg(id->text()).arg(saidIn(answers)));
        if (!left->notAsked.isEmpty())
            reply.lines << QStringLiteral("  not asked, so not kept: %1").arg(left->notAsked.join(QLatin1String(", ")));
        if (!left->notTaken.isEmpty())
            reply.lines << QStringLiteral("  not taken, as the form answers them itself: %1")
                               .arg(left->notTaken.join(QLatin1String(", ")));
        return reply;
    }
} // namespace

QList<Command> surveyCommands()
{
    return {
        {QStringLiteral("survey import"), QStringLiteral("DIR FILE"), QStringLiteral("--person=PERSON --with=PATH"),
            QStringLiteral(
                "brings in an XLSForm with the files it mentions: beside it, and in each --with (file, folder, zip)"),
            surveyImport},
        {QStringLiteral("survey list"), QStringLiteral("DIR"), QString(),
            QStringLiteral("the surveys and how many answered"), surveyList},
        {QStringLiteral("survey answer"), QStringLiteral("DIR FORM"),
            QStringLiteral(
                "--answers=FILE --language=TAG --mode=MODE --person=PERSON --agree=SCOPES --alias=NAME --files=FOLDER "
                "--log"),
            QStringLiteral(
                "one filling; --agree collect,discuss,… is what a new person said yes to; --log: also to a log of it"),
            surveyAnswer},
    };
}

} // namespace uthan::cli
