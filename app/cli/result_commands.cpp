// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/markup.h"
#include "describe.h"
#include "insight/results.h"
#include "product/csvexport.h"
#include "product/geojsonexport.h"
#include "product/instances.h"
#include "product/made.h"
#include "product/report.h"
#include "survey/surveys.h"

#include <QCborArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

// results, export, themes
namespace uthan::cli {
namespace {
    using insight::Count;

    QJsonValue countJson(const Count& count)
    {
        return count.withheld ? QJsonValue() : QJsonValue(count.value);
    }
    QString countText(const Count& count)
    {
        return count.withheld ? QStringLiteral("<%1").arg(insight::kSmallest) : QString::number(count.value);
    }
    QString labelText(const language::Text& text, const QString& tag, const QString& otherwise)
    {
        // On a terminal and for scripts an author's **marks** are only in the way.
        return text.isEmpty() ? otherwise : markup::read(language::choose(text, tag).text).plain;
    }

    QJsonObject questionJson(const insight::QuestionResult& q, const insight::FormResults& all, const QString& tag)
    {
        QJsonArray choices;
        for (const insight::ChoiceResult& c : q.choices) {
            QJsonObject o{{QStringLiteral("name"), c.name}, {QStringLiteral("label"), labelText(c.label, tag, c.name)},
                {QStringLiteral("people"), countJson(c.count)}, {QStringLiteral("held_back"), c.count.withheld}};
            if (q.measure == insight::Measure::Rank) {
                o.insert(QStringLiteral("first"), countJson(c.first));
                o.insert(QStringLiteral("points"), c.count.withheld ? QJsonValue() : QJsonValue(c.points));
            }
            choices << o;
        }
        QJsonObject o{{QStringLiteral("name"), q.name}, {QStringLiteral("type"), q.type},
            {QStringLiteral("label"), labelText(q.label, tag, q.name)},
            {QStringLiteral("answered"), countJson(q.answered)}, {QStringLiteral("skipped"), countJson(q.skipped)},
            {QStringLiteral("dont_know"), countJson(q.dontKnow)},
            {QStringLiteral("rather_not"), countJson(q.ratherNot)},
            {QStringLiteral("not_asked"), countJson(q.notAsked)}, {QStringLiteral("too_few"), q.tooFew}};
        if (!choices.isEmpty())
            o.insert(QStringLiteral("choices"), choices);
        if (!q.pairwiseWinner.isEmpty())
            o.insert(QStringLiteral("pairwise_winner"), q.pairwiseWinner);
        if (q.numbers)
            o.insert(QStringLiteral("numbers"),
                QJsonObject{{QStringLiteral("mean"), q.numbers->mean}, {QStringLiteral("median"), q.numbers->median},
                    {QStringLiteral("lower_quartile"), q.numbers->lowerQuartile},
                    {QStringLiteral("upper_quartile"), q.numbers->upperQuartile}});
        if (q.measure == insight::Measure::Words) {
            QJsonArray quotes;
            const QList<insight::Quote> said = all.quotes.value(q.name);
            for (const insight::Quote& quote : said)
                quotes << QJsonObject{
                    {QStringLiteral("text"), quote.text}, {QStringLiteral("language"), quote.language}};
            o.insert(QStringLiteral("quotes"), quotes);
            o.insert(QStringLiteral("words_kept"), countJson(Count::guarded(all.wordsKept.value(q.name))));
        }
        return o;
    }

    QStringList questionLines(const insight::QuestionResult& q, const insight::FormResults& all, const QString& tag)
    {
        QStringList lines{QString(), QStringLiteral("%1  %2").arg(q.name, labelText(q.label, tag, q.name))};
        if (q.tooFew)
            return lines << QStringLiteral("    fewer than %1 answers: nothing is shown").arg(insight::kSmallest);
        for (const insight::ChoiceResult& c : q.choices)
            lines << QStringLiteral("  %1  %2").arg(countText(c.count), 6).arg(labelText(c.label, tag, c.name));
        if (q.numbers)
            lines << QStringLiteral("    middle %1, average %2, half between %3 and %4")
                         .arg(q.numbers->median)
                         .arg(q.numbers->mean, 0, 'f', 1)
                         .arg(q.numbers->lowerQuartile)
                         .arg(q.numbers->upperQuartile);
        if (q.measure == insight::Measure::Words)
            lines << QStringLiteral("    %1 may be quoted").arg(all.quotes.value(q.name).size());
        return lines << QStringLiteral("    answered %1, don't know %2, rather not say %3, left open %4, not asked %5")
                            .arg(countText(q.answered), countText(q.dontKnow), countText(q.ratherNot),
                                countText(q.skipped), countText(q.notAsked));
    }

    Result<Reply> grouped(
        store::Programme& programme, const form::FormProgram& form, const Call& call, const QString& tag)
    {
        const Result<insight::Grouped> groups = insight::groupedResults(programme, form, call.option("by"));
        if (!groups)
            return groups.error();
        Reply reply;
        QJsonArray questions;
        for (const insight::GroupedResult& q : groups->questions) {
            QJsonArray names;
            QStringList head;
            for (const insight::GroupedResult::Group& g : q.groups) {
                names << QJsonObject{{QStringLiteral("name"), g.name}, {QStringLiteral("people"), countJson(g.people)},
                    {QStringLiteral("shown"), g.shown}};
                head << (g.name.isEmpty() ? QStringLiteral("-") : g.name);
            }
            reply.lines << QString() << QStringLiteral("%1  %2").arg(q.question, labelText(q.label, tag, q.question))
                        << QStringLiteral("  ") + head.join(QLatin1Char('\t'));
            QJsonArray rows;
            for (const insight::GroupedResult::Row& row : q.rows) {
                QJsonArray counts;
                QStringList cells;
                for (const Count& c : row.counts) {
                    counts << countJson(c);
                    cells << countText(c);
                }
                rows << QJsonObject{{QStringLiteral("choice"), row.choice}, {QStringLiteral("people"), counts}};
                reply.lines << QStringLiteral("  %1\t%2")
                                   .arg(cells.join(QLatin1Char('\t')), labelText(row.label, tag, row.choice));
            }
            questions << QJsonObject{{QStringLiteral("name"), q.question}, {QStringLiteral("groups"), names},
                {QStringLiteral("rows"), rows}};
        }
        reply.json = {{QStringLiteral("form_id"), form.formId()}, {QStringLiteral("by"), groups->by},
            {QStringLiteral("questions"), questions}};
        return reply;
    }

    Result<Reply> results(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<survey::OpenedForm> form = survey::openForm(**programme, call.given[1]);
        if (!form)
            return form.error();
        const QString tag = call.option("language", form->program->defaultLanguage());
        if (call.has("by"))
            return grouped(**programme, *form->program, call, tag);
        QElapsedTimer timer;
        timer.start();
        const Result<insight::FormResults> found = insight::formResults(**programme, *form->program);
        if (!found)
            return found.error();
        Reply reply;
        reply.lines << QStringLiteral("%1: %2 answers counted, %3 not (no consent)")
                           .arg(form->title, countText(found->sheets), countText(found->notAgreed));
        QJsonArray questions;
        for (const insight::QuestionResult& q : found->questions) {
            questions << questionJson(q, *found, tag);
            reply.lines << questionLines(q, *found, tag);
        }
        reply.json = {{QStringLiteral("form_id"), found->formId}, {QStringLiteral("title"), form->title},
            {QStringLiteral("counted"), countJson(found->sheets)},
            {QStringLiteral("not_agreed"), countJson(found->notAgreed)},
            {QStringLiteral("smallest"), insight::kSmallest}, {QStringLiteral("ms"), timer.elapsed()},
            {QStringLiteral("questions"), questions}};
        return reply;
    }

    // Into a folder; what is there under the same names is replaced.
    Result<Reply> writeFiles(const QString& folder, const QList<product::ExportedFile>& made)
    {
        Reply reply;
        QJsonArray names;
        for (const product::ExportedFile& file : made) {
            const QString path = QDir(folder).filePath(file.name);
            if (!QDir().mkpath(QFileInfo(path).path()))
                return Error{
                    ErrorCode::NoPermission, QStringLiteral("this folder cannot be made"), QFileInfo(path).path()};
            UTHAN_TRY(files::writeDurably(path, file.bytes));
            names << path;
            reply.lines << QStringLiteral("%1 (%2 KB)").arg(path).arg((file.bytes.size() + 1023) / 1024);
        }
        reply.json = {{QStringLiteral("files"), names}};
        return reply;
    }

    // Remembers what was made and of what, so that it is marked when some of that is taken back.
    Result<Reply> noted(store::Programme& programme, const Call& call, const product::Made& made, Result<Reply> reply)
    {
        if (!reply)
            return reply;
        const auto by = personFor(programme, call);
        const auto id = by ? product::noteMade(programme, *by, made) : Result<RecordId>(by.error());
        if (!id)
            return id.error();
        reply->json.insert(QStringLiteral("product"), id->text());
        reply->json.insert(QStringLiteral("used"), made.used.size());
        return reply;
    }

    QString nameOf(const QString& path)
    {
        return QFileInfo(QDir::cleanPath(path)).fileName();
    }

    Result<QList<product::ExportedFile>> csvOfAll(
        store::Programme& programme, const QString& only, QSet<RecordId>& used)
    {
        store::RecordQuery query;
        query.kind = QStringLiteral("form");
        const Result<QList<record::Record>> forms = programme.records(query);
        if (!forms)
            return forms.error();
        QList<product::ExportedFile> made;
        QSet<QString> done;
        for (const record::Record& record : *forms) {
            const QString id = record.text(QStringLiteral("form_id"));
            if (done.contains(id) || (!only.isEmpty() && id != only))
                continue;
            done.insert(id);
            const Result<survey::OpenedForm> form = survey::openForm(programme, id);
            if (!form)
                return form.error();
            const Result<insight::Sheets> sheets
                = insight::readSheets(programme, *form->program, record::Use::ExportResearch);
            if (!sheets)
                return sheets.error();
            made << product::csvFiles(*form->program, *sheets);
            for (const insight::Sheet& sheet : sheets->usable)
                used.insert(sheet.id);
        }
        if (made.isEmpty())
            return Error{ErrorCode::NotFound,
                only.isEmpty()
                    ? QStringLiteral("there is no survey here yet")
                    : QStringLiteral("there is no survey \"%1\" here; uthanctl survey list DIR shows them").arg(only)};
        return made;
    }

    Result<QString> readersOf(const Call& call, const QString& what)
    {
        const QString readers = call.option("for", QStringLiteral("outside"));
        if (readers != QLatin1String("outside") && readers != QLatin1String("room"))
            return Error{
                ErrorCode::Input, QStringLiteral("%1 --for outside or --for room, not \"%2\"").arg(what, readers)};
        return readers;
    }

    Result<Reply> exportReport(store::Programme& programme, const Call& call)
    {
        product::ReportOptions options;
        options.language = call.option("language", QStringLiteral("en"));
        const Result<QString> asked = readersOf(call, QStringLiteral("a report is"));
        if (!asked)
            return asked.error();
        const QString readers = *asked;
        options.readers = readers == QLatin1String("room") ? product::ReportOptions::For::Room
                                                           : product::ReportOptions::For::Outside;
        const Result<product::Report> report = product::makeReport(programme, options);
        if (!report)
            return report.error();
        Result<Reply> reply = writeFiles(call.given[1], report->files);
        if (reply) {
            reply->json.insert(QStringLiteral("questions"), report->questions);
            reply->json.insert(QStringLiteral("quotes"), report->quotes);
            reply->json.insert(QStringLiteral("pictures"), report->pictures);
            reply->json.insert(QStringLiteral("pictures_kept_back"), report->picturesKept);
        }
        return noted(programme, call, {nameOf(call.given[1]), QStringLiteral("report"), readers, report->used},
            std::move(reply));
    }

    Result<Reply> exportInstances(store::Programme& programme, const Call& call)
    {
        const Result<QString> readers = readersOf(call, QStringLiteral("instances are"));
        if (!readers)
            return readers.error();
        product::InstancesOptions options;
        options.formId = call.option("form");
        if (*readers == QLatin1String("room"))
            options.readers = product::InstancesOptions::For::Room;
        QJsonArray paths;
        const Result<product::Instances> made
            = product::exportInstances(programme, options, [&](const product::ExportedFile& file) -> Result<void> {
                  const Result<Reply> written = writeFiles(call.given[1], {file});
                  if (!written)
                      return written.error();
                  paths << written->json.value(QLatin1String("files")).toArray().first();
                  return {};
              });
        if (!made)
            return made.error();
        Reply reply;
        reply.lines << QStringLiteral("%1: %2 submissions with %3 attachments; %4 people did not agree")
                           .arg(call.given[1])
                           .arg(made->written)
                           .arg(made->attachments)
                           .arg(made->keptBack);
        for (const QString& file : made->missing)
            reply.lines << QStringLiteral("  not on this device, or damaged: %1").arg(file);
        reply.json = {{QStringLiteral("files"), paths}, {QStringLiteral("submissions"), made->written},
            {QStringLiteral("attachments"), made->attachments}, {QStringLiteral("kept_back"), made->keptBack},
            {QStringLiteral("missing"), QJsonArray::fromStringList(made->missing)}};
        return noted(
            programme, call, {nameOf(call.given[1]), QStringLiteral("instances"), *readers, made->used}, reply);
    }

    Result<Reply> exportAll(const Call& call)
    {
        const QString asked = call.option("format");
        const QString format = asked == QLatin1String("openrosa") ? QStringLiteral("instances") : asked; // two names
        const QStringList formats{
            QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("geojson"), QStringLiteral("instances")};
        if (asked.isEmpty())
            return Error{ErrorCode::Input,
                QStringLiteral("say with --format what to write: %1").arg(formats.join(QLatin1String(", ")))};
        if (!formats.contains(format))
            return Error{ErrorCode::Input,
                QStringLiteral("\"%1\" is not a format this version writes; there are %2 (--format)")
                    .arg(format, formats.join(QLatin1String(", ")))};
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        if (format == QLatin1String("html"))
            return exportReport(**programme, call);
        if (format == QLatin1String("instances"))
            return exportInstances(**programme, call);
        if (format == QLatin1String("csv")) {
            product::Made tables{nameOf(call.given[1]), QStringLiteral("tables"), QStringLiteral("outside"), {}};
            const Result<QList<product::ExportedFile>> made = csvOfAll(**programme, call.option("form"), tables.used);
            return made ? noted(**programme, call, tables, writeFiles(call.given[1], *made)) : made.error();
        }
        const Result<product::GeoJson> map = product::exportGeoJson(**programme);
        if (!map)
            return map.error();
        UTHAN_TRY(files::writeDurably(call.given[1], map->bytes));
        Reply reply;
        reply.json = {{QStringLiteral("files"), QJsonArray{call.given[1]}}, {QStringLiteral("places"), map->written},
            {QStringLiteral("kept_back"), map->keptBack}};
        reply.lines
            << QStringLiteral("%1: %2 places; %3 kept back").arg(call.given[1]).arg(map->written).arg(map->keptBack);
        return noted(**programme, call,
            {nameOf(call.given[1]), QStringLiteral("map"), QStringLiteral("outside"), map->used}, reply);
    }

    Result<Reply> themesList(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        store::RecordQuery query;
        query.kind = QStringLiteral("theme");
        const Result<QList<record::Record>> themes = (*programme)->records(query);
        if (!themes)
            return themes.error();
        Reply reply;
        QJsonArray list;
        for (const record::Record& t : *themes) {
            const qint64 items = t.fields.value(QLatin1String("items")).toArray().size();
            list << QJsonObject{{QStringLiteral("id"), t.id.text()},
                {QStringLiteral("name"), t.fields.value(QLatin1String("name")).toJsonValue()},
                {QStringLiteral("items"), items}};
            reply.lines << QStringLiteral("%1  %2 cards  %3").arg(t.id.text()).arg(items, 4).arg(titleOf(t));
        }
        reply.json = {{QStringLiteral("themes"), list}};
        return reply;
    }

    Result<Reply> themesAdd(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<PersonId> by = personFor(**programme, call);
        if (!by)
            return by.error();
        const QString tag = call.option("language", QStringLiteral("en"));
        const QCborMap fields{{QStringLiteral("name"), QCborMap{{tag, call.given[1]}}},
            {QStringLiteral("named_in"), tag}, {QStringLiteral("meaning"), call.option("meaning")}};
        const Result<RecordId> id
            = (*programme)->create({QStringLiteral("theme"), *by, record::Audience::Members, fields});
        if (!id)
            return id.error();
        Reply reply;
        reply.json = {{QStringLiteral("id"), id->text()}};
        reply.lines << id->text();
        return reply;
    }

    Result<Reply> themesSort(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto themeRecord = recordCalled(**programme, call.given[1]);
        const auto itemRecord = recordCalled(**programme, call.given[2]);
        if (!themeRecord || !itemRecord)
            return themeRecord ? itemRecord.error() : themeRecord.error();
        if (themeRecord->kind != QLatin1String("theme"))
            return Error{ErrorCode::Input,
                QStringLiteral("record %1 is a %2, not a theme").arg(call.given[1], themeRecord->kind)};
        for (const auto* record : {&*themeRecord, &*itemRecord}) {
            if (record->withdrawn)
                return Error{ErrorCode::Refused, QStringLiteral("record %1 was taken back").arg(record->id.text())};
        }
        const RecordId theme = themeRecord->id, item = itemRecord->id;
        const Result<PersonId> by = personFor(**programme, call);
        if (!by)
            return by.error();
        QCborMap member{{QStringLiteral("record"), item.text()}};
        if (call.has("part"))
            member.insert(QStringLiteral("part"), call.option("part"));
        UTHAN_TRY((*programme)->addToSet(theme, *by, QStringLiteral("items"), member));
        Reply reply;
        reply.json = {{QStringLiteral("theme"), theme.text()}, {QStringLiteral("record"), item.text()}};
        reply.lines << QStringLiteral("sorted into %1").arg(theme.text());
        return reply;
    }
} // namespace

QList<Command> resultCommands()
{
    return {
        {QStringLiteral("results"), QStringLiteral("DIR FORM"), QStringLiteral("--by=FIELD --language=TAG"),
            QStringLiteral("every question's results; numbers under five are held back"), results},
        {QStringLiteral("export"), QStringLiteral("DIR OUT"),
            QStringLiteral("--format=csv|html|geojson|instances --form=FORM --language=TAG --for=outside|room"),
            QStringLiteral("csv with codebook, html report or OpenRosa instances into the folder OUT, geojson into the "
                           "file OUT"),
            exportAll},
        {QStringLiteral("themes list"), QStringLiteral("DIR"), QString(),
            QStringLiteral("the themes and how many cards each holds"), themesList},
        {QStringLiteral("themes add"), QStringLiteral("DIR NAME"),
            QStringLiteral("--language=TAG --meaning=TEXT --person=PERSON"), QStringLiteral("names a theme"),
            themesAdd},
        {QStringLiteral("themes sort"), QStringLiteral("DIR THEME RECORD"),
            QStringLiteral("--part=QUESTION --person=PERSON"), QStringLiteral("puts a record into a theme"),
            themesSort},
    };
}

} // namespace uthan::cli
