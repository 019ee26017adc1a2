// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/markup.h"
#include "command.h"
#include "form/formfile.h"
#include "form/formprogram.h"
#include "form/session/auditlog.h"
#include "form/session/givenanswers.h"
#include "survey/filechecks.h"
#include "survey/fillingworld.h"
#include "survey/surveylists.h"
#include "survey/surveypackage.h"

#include <QCborArray>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

// form check|fill|submission: a form without a programme, for its makers and for tests.
namespace uthan::cli {
namespace {
    using Program = std::shared_ptr<const form::FormProgram>;

    Result<survey::LooseForm> compile(const Call& call)
    {
        const Result<survey::Package> package = survey::readPackage(call.given[0]);
        if (!package)
            return package.error();
        return survey::openFormFile(*package, call.world.random);
    }

    Result<Reply> formCheck(const Call& call)
    {
        const Result<survey::Package> package = survey::readPackage(call.given[0]);
        if (!package)
            return package.error();
        const auto looked = survey::lookAtForm(package->form, package->name);
        if (!looked)
            return looked.error();
        const form::FormProgram& p = *looked->program;
        const QString& file = package->name;
        const survey::FilesChecked files
            = survey::checkFiles(*looked, file, survey::attachmentsIn(package->files, p, file));
        if (!files.faults.isEmpty())
            return files.faults.all();
        const QList<form::Warning> found = p.warnings() + files.warnings;
        Reply reply;
        const QString title = language::choose(p.title(), p.defaultLanguage()).text;
        reply.lines << QStringLiteral("%1: \"%2\" (%3), version %4").arg(file, title, p.formId(), p.version());
        QJsonArray languages;
        QStringList names;
        const QList<form::FormLanguage> all = p.languages();
        for (const form::FormLanguage& l : all) {
            languages << QJsonObject{{QStringLiteral("name"), l.name}, {QStringLiteral("tag"), l.tag}};
            names << l.name;
        }
        reply.lines << QStringLiteral("languages: %1").arg(names.join(QStringLiteral(", ")));
        QJsonObject counts;
        const QHash<QString, int> byType = p.countsByType();
        QStringList types = byType.keys();
        types.sort();
        for (const QString& type : std::as_const(types)) {
            counts.insert(type, byType.value(type));
            reply.lines << QStringLiteral("  %1 %2").arg(byType.value(type), 5).arg(type);
        }
        QJsonArray warnings;
        for (const form::Warning& w : found) {
            warnings << QJsonObject{{QStringLiteral("sheet"), w.sheet}, {QStringLiteral("row"), w.row},
                {QStringLiteral("column"), w.column}, {QStringLiteral("cell"), w.cell},
                {QStringLiteral("text"), w.text}};
            reply.lines << QStringLiteral("warning: %1: %2").arg(w.where(file), w.text);
        }
        reply.lines << QStringLiteral("%1 warnings").arg(found.size());
        reply.json = {{QStringLiteral("title"), title}, {QStringLiteral("form_id"), p.formId()},
            {QStringLiteral("version"), p.version()}, {QStringLiteral("default_language"), p.defaultLanguage()},
            {QStringLiteral("languages"), languages}, {QStringLiteral("counts"), counts},
            {QStringLiteral("files"), QJsonArray::fromStringList(p.attachments())},
            {QStringLiteral("warnings"), warnings}};
        return reply;
    }

    Result<QList<QJsonObject>> readSteps(const QString& file)
    {
        QList<QJsonObject> steps;
        if (file.isEmpty())
            return steps;
        const Result<QByteArray> data = files::read(file, 64 << 20);
        if (!data)
            return data.error();
        int number = 0;
        const QList<QByteArray> lines = data->split('\n');
        for (const QByteArray& line : lines) {
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            QJsonParseError problem;
            const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
            if (!document.isObject())
                return Error{ErrorCode::Input, QStringLiteral("not a JSON object: %1").arg(problem.errorString()),
                    QStringLiteral("%1, line %2").arg(file).arg(number)};
            steps << document.object();
        }
        return steps;
    }

    // Applies steps such as {"op": "answer", "ref": "b1", "value": "yes"} and tells what each changed.
    class Filling {
    public:
        Filling(const Program& program, const store::Environment& world, std::shared_ptr<form::ListSource> lists)
            : m_session(program, worldOf(world, std::move(lists)))
            , m_log(form::AuditWish::of(*program),
                  {[clock = &world.clock] { return clock->nowMs(); }, [clock = &world.clock] { return clock->upMs(); },
                      QString()})
        {
            m_log.note(form::AuditLog::Event::FormStart);
            m_log.show(m_session, m_session.page());
        }

        Result<QJsonObject> apply(const QJsonObject& step)
        {
            const QString op = step.value(QLatin1String("op")).toString();
            const QString ref = step.value(QLatin1String("ref")).toString();
            const form::Place place = ref.isEmpty() ? form::Place() : m_session.placeOf(ref);
            if (!ref.isEmpty() && place.node < 0)
                return Error{ErrorCode::Input, QStringLiteral("the form has no place \"%1\"").arg(ref)};
            static const QStringList ofPlaces{QStringLiteral("answer"), QStringLiteral("noAnswer"),
                QStringLiteral("goTo"), QStringLiteral("addRow"), QStringLiteral("removeRow")};
            if (ref.isEmpty() && ofPlaces.contains(op))
                return Error{ErrorCode::Input,
                    QStringLiteral("the step \"%1\" does not say of what: it needs \"ref\", the name or path of a "
                                   "question, as in {\"op\": \"%1\", \"ref\": \"b1\"}")
                        .arg(op)};
            QList<form::Place> changed;
            if (op == QLatin1String("removeRow") && !place.rows.isEmpty())
                m_log.removingRow(m_session, place);
            if (op == QLatin1String("answer"))
                changed = m_session.answer(place, form::asGiven(m_session, place, step.value(QLatin1String("value"))));
            else if (op == QLatin1String("noAnswer"))
                changed = m_session.setNoAnswer(place, whyOf(step.value(QLatin1String("why")).toString()));
            else if (op == QLatin1String("language"))
                m_session.setLanguage(step.value(QLatin1String("value")).toString());
            else if (op == QLatin1String("next"))
                (void)m_session.next();
            else if (op == QLatin1String("back"))
                (void)m_session.back();
            else if (op == QLatin1String("goTo"))
                (void)m_session.goTo(place);
            else if (op == QLatin1String("addRow"))
                UTHAN_TRY(addRow(place, &changed));
            else if (op == QLatin1String("removeRow") && !place.rows.isEmpty())
                changed = m_session.removeRow(place, place.rows.last());
            else
                return Error{ErrorCode::Input,
                    QStringLiteral("there is no step \"%1\"; there are answer, noAnswer, language, next, back, goTo, "
                                   "addRow and removeRow")
                        .arg(op)};
            if (op == QLatin1String("language"))
                m_log.note(form::AuditLog::Event::LanguageChange, m_session.language());
            m_log.show(m_session, m_session.page());
            return stateAfter(op, changed);
        }

        // The answered form as it is sent: its XML and, where the form wishes one, the log of these steps.
        [[nodiscard]] std::pair<QString, QByteArray> finish()
        {
            using Event = form::AuditLog::Event;
            if (!m_log.wish().isWished())
                return {m_session.instanceXml(), {}};
            m_log.hide(m_session);
            for (const Event event : {Event::FormSave, Event::FormExit, Event::FormFinalize})
                m_log.note(event);
            (void)m_session.answer(m_log.wish().place, form::AuditLog::fileName());
            return {m_session.instanceXml(), m_log.csv()};
        }

        [[nodiscard]] QJsonObject stateAfter(const QString& op, const QList<form::Place>& changed) const
        {
            QJsonArray cells;
            for (const form::Place& place : changed)
                cells << cell(m_session.question(place));
            QJsonArray shown;
            const form::PageView page = m_session.page();
            for (const form::QuestionView& q : page.questions)
                shown << cell(q);
            return {{QStringLiteral("op"), op}, {QStringLiteral("changed"), cells},
                {QStringLiteral("page"),
                    QJsonObject{{QStringLiteral("number"), page.number}, {QStringLiteral("count"), page.count},
                        {QStringLiteral("section"), page.section.text},
                        {QStringLiteral("asks_for_row"), page.asksForRow}, {QStringLiteral("questions"), shown}}}};
        }
        [[nodiscard]] form::FormSession& session() { return m_session; }

        static QJsonObject cell(const form::QuestionView& q)
        {
            QJsonObject out{{QStringLiteral("path"), q.path}, {QStringLiteral("label"), markup::written(q.label.text)},
                {QStringLiteral("language"), q.label.tag}, {QStringLiteral("value"), q.value.toJsonValue()},
                {QStringLiteral("relevant"), q.relevant}, {QStringLiteral("required"), q.required}};
            if (!q.place.rows.isEmpty()) {
                QJsonArray rows;
                for (const quint32 row : q.place.rows)
                    rows << qint64(row);
                out.insert(QStringLiteral("rows"), rows);
            }
            if (q.label.isFallback)
                out.insert(QStringLiteral("fallback"), true);
            if (!q.error.isEmpty())
                out.insert(QStringLiteral("error"), q.error);
            return out;
        }

    private:
        static form::FormSession::Environment worldOf(
            const store::Environment& world, std::shared_ptr<form::ListSource> lists)
        {
            form::FormSession::Environment e = survey::fillingWorld(world.clock, world.random);
            e.lists = std::move(lists);
            return e;
        }
        static form::NoAnswer whyOf(const QString& why)
        {
            if (why == QLatin1String("dk"))
                return form::NoAnswer::DontKnow;
            return why == QLatin1String("pns") ? form::NoAnswer::RatherNot : form::NoAnswer::Skipped;
        }

        [[nodiscard]] Result<void> addRow(const form::Place& repeat, QList<form::Place>* changed)
        {
            const auto made = m_session.addRow(repeat, changed);
            if (!made)
                return made.error();
            m_log.addedRow(m_session, *made);
            return {};
        }

        form::FormSession m_session;
        form::AuditLog m_log;
    };

    // Runs the steps of --steps; each state goes to `states`.
    Result<std::unique_ptr<Filling>> runSteps(const Call& call, QJsonArray& states)
    {
        Result<survey::LooseForm> form = compile(call);
        if (!form)
            return form.error();
        const QString file = call.option("steps");
        const Result<QList<QJsonObject>> steps = readSteps(file);
        if (!steps)
            return steps.error();
        auto filling = std::make_unique<Filling>(form->program, call.world, std::move(form->lists));
        if (call.has("language"))
            filling->session().setLanguage(call.option("language"));
        states << filling->stateAfter(QStringLiteral("begin"), {});
        int number = 0;
        for (const QJsonObject& step : *steps) {
            ++number;
            const Result<QJsonObject> state = filling->apply(step);
            if (!state)
                return Error{
                    state.error().code, state.error().detail, QStringLiteral("%1, step %2").arg(file).arg(number)};
            states << *state;
        }
        return filling;
    }

    Result<Reply> formFill(const Call& call)
    {
        QJsonArray states;
        const Result<std::unique_ptr<Filling>> filling = runSteps(call, states);
        if (!filling)
            return filling.error();
        form::FormSession& session = (*filling)->session();
        Reply reply;
        for (const auto& state : std::as_const(states))
            reply.lines << QString::fromUtf8(QJsonDocument(state.toObject()).toJson(QJsonDocument::Compact));
        QJsonArray problems;
        const QList<form::QuestionView> wrong = session.problems();
        for (const form::QuestionView& q : wrong)
            problems << Filling::cell(q);
        for (const form::Place& place : session.tooLong())
            problems << QJsonObject{{QStringLiteral("path"), session.pathOf(place)},
                {QStringLiteral("error"),
                    QStringLiteral("The text that is worked out here is too long, so there is none. Look whether it is "
                                   "made of itself, or of one that is made twice of another.")}};
        for (const form::FormSession::Stopped& one : session.stopped())
            problems << QJsonObject{{QStringLiteral("path"), session.pathOf(one.place)},
                {QStringLiteral("error"),
                    QStringLiteral("The value here could not be worked out: %1. %2")
                        .arg(one.why,
                            one.why.contains(QLatin1String("too many nodes"))
                                ? QStringLiteral("Work out apart, in a calculation of its own, what is the same for "
                                                 "all rows of the list.")
                                : QStringLiteral("Mend the expression."))}};
        QSet<int> named; // one of each repeat says it
        for (const form::Place& place : session.tooManyRows()) {
            if (named.contains(place.node))
                continue;
            named.insert(place.node);
            problems << QJsonObject{{QStringLiteral("path"), session.pathOf(place)},
                {QStringLiteral("error"),
                    QStringLiteral("The form counts more rows here than a device can hold, so not all of them are "
                                   "there. Look at repeat_count, also of the repeats around it.")}};
        }
        const QJsonObject end{
            {QStringLiteral("answers"), session.answers().toJsonObject()}, {QStringLiteral("problems"), problems}};
        reply.lines << QString::fromUtf8(QJsonDocument(end).toJson(QJsonDocument::Compact));
        reply.json = end;
        reply.json.insert(QStringLiteral("states"), states);
        return reply;
    }

    Result<Reply> formSubmission(const Call& call)
    {
        QJsonArray states;
        const Result<std::unique_ptr<Filling>> filling = runSteps(call, states);
        if (!filling)
            return filling.error();
        const auto [xml, log] = (*filling)->finish();
        Reply reply;
        reply.lines << xml;
        reply.json = {{QStringLiteral("xml"), xml},
            {QStringLiteral("files"), QJsonArray::fromStringList((*filling)->session().instanceFiles())}};
        if (!log.isEmpty())
            reply.json.insert(QStringLiteral("log"), QString::fromUtf8(log));
        if (!call.has("out"))
            return reply;
        const QDir folder(call.option("out"));
        if (!QDir().mkpath(folder.path()))
            return Error{ErrorCode::NoPermission, QStringLiteral("this folder cannot be made"), folder.path()};
        UTHAN_TRY(files::writeDurably(folder.filePath(QStringLiteral("submission.xml")), xml.toUtf8()));
        if (!log.isEmpty())
            UTHAN_TRY(files::writeDurably(folder.filePath(form::AuditLog::fileName()), log));
        return reply;
    }
} // namespace

QList<Command> formCommands()
{
    return {
        {QStringLiteral("form check"), QStringLiteral("FILE"), QStringLiteral("--json"),
            QStringLiteral("what a survey (.xlsx, .ods, .xls, .csv, .xml) holds and what in it we cannot do yet"),
            formCheck},
        {QStringLiteral("form fill"), QStringLiteral("FILE"),
            QStringLiteral("--steps=STEPS.jsonl --language=TAG --json"),
            QStringLiteral("fill a survey without a screen: the state after each step, one JSON line each"), formFill},
        {QStringLiteral("form submission"), QStringLiteral("FILE"),
            QStringLiteral("--steps=STEPS.jsonl --language=TAG --out=FOLDER --json"),
            QStringLiteral("the OpenRosa instance XML of such a filling; into a folder with its log, if it wishes one"),
            formSubmission},
    };
}

} // namespace uthan::cli
