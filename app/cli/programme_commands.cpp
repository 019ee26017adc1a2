// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "describe.h"
#include "product/demoprogramme.h"
#include "record/kind.h"

#include <QCborArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include "base/files.h"

// programme new|demo|info, record list|show|put|add|take-out|widen
namespace uthan::cli {
namespace {
    QString deviceName(const Call& call)
    {
        return call.option("device", QSysInfo::machineHostName());
    }

    Result<Reply> info(const store::Programme& programme)
    {
        const Result<store::Counts> counts = programme.counts();
        if (!counts)
            return counts.error();
        const store::DeviceInfo device = programme.thisDevice();
        Reply reply;
        reply.json = {{QStringLiteral("folder"), programme.folder()}, {QStringLiteral("name"), programme.name()},
            {QStringLiteral("id"), programme.id().text()}, {QStringLiteral("device"), device.name},
            {QStringLiteral("role"), roleName(device.role)},
            {QStringLiteral("devices"), qint64(programme.devices().size())},
            {QStringLiteral("waits_to_join"), programme.waitsToJoin()},
            {QStringLiteral("operations"), counts->operations}, {QStringLiteral("media"), counts->media},
            {QStringLiteral("media_bytes"), counts->mediaBytes},
            {QStringLiteral("records"), countsByKind(counts->byKind)}};
        reply.lines << QStringLiteral("%1  %2").arg(programme.folder(), programme.name()).trimmed()
                    << QStringLiteral("  device %1 (%2), %3 device(s) known")
                           .arg(device.name, roleName(device.role))
                           .arg(programme.devices().size())
                    << QStringLiteral("  %1 operations, %2 media files (%3 KB)")
                           .arg(counts->operations)
                           .arg(counts->media)
                           .arg(counts->mediaBytes / 1024);
        QStringList kinds = counts->byKind.keys();
        kinds.sort();
        for (const QString& kind : std::as_const(kinds))
            reply.lines << QStringLiteral("  %1 %2").arg(counts->byKind.value(kind), 6).arg(kind);
        return reply;
    }

    Result<Reply> programmeNew(const Call& call)
    {
        const auto made = store::Programme::create(
            call.given[0], call.option("name", QStringLiteral("Our programme")), deviceName(call), call.world);
        if (!made)
            return made.error();
        return info(**made);
    }

    Result<Reply> programmeDemo(const Call& call)
    {
        QElapsedTimer timer;
        timer.start();
        const auto made = store::Programme::create(
            call.given[0], QStringLiteral("Care Within Reach"), deviceName(call), call.world);
        if (!made)
            return made.error();
        const Result<product::DemoReport> demo = product::makeDemoProgramme(**made);
        if (!demo)
            return demo.error();
        Result<Reply> reply = info(**made);
        if (!reply)
            return reply;
        reply->json.insert(QStringLiteral("receipt_to_try"), demo->codeToTry);
        reply->json.insert(QStringLiteral("ms"), timer.elapsed());
        reply->lines.prepend(QStringLiteral("The demo programme \"Care Within Reach\" (all of it invented) is ready."));
        reply->lines << QStringLiteral("To try taking back: the receipt code of one survey is %1").arg(demo->codeToTry);
        return reply;
    }

    Result<Reply> programmeInfo(const Call& call)
    {
        const auto programme = openProgramme(call);
        return programme ? info(**programme) : programme.error();
    }

    Result<Reply> recordList(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        store::RecordQuery query;
        query.kind = call.option("kind");
        query.withWithdrawn = call.has("withdrawn");
        const Result<QList<record::Record>> records = (*programme)->records(query);
        if (!records)
            return records.error();
        QJsonArray list;
        Reply reply;
        for (const record::Record& r : *records) {
            list << QJsonObject{{QStringLiteral("id"), r.id.text()}, {QStringLiteral("kind"), r.kind},
                {QStringLiteral("title"), titleOf(r)}, {QStringLiteral("audience"), audienceName(r.audience)},
                {QStringLiteral("withdrawn"), r.withdrawn},
                {QStringLiteral("only_here"), (*programme)->receipt(r.id).onlyHere}};
            reply.lines << QStringLiteral("%1  %2  %3%4")
                               .arg(r.id.text(), r.kind.leftJustified(15), titleOf(r),
                                   r.withdrawn ? QStringLiteral("(taken back)") : QString());
        }
        reply.json = {{QStringLiteral("count"), list.size()}, {QStringLiteral("records"), list}};
        return reply;
    }

    Result<Reply> recordShow(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<record::Record> r = recordCalled(**programme, call.given[1]);
        if (!r)
            return r.error();
        Reply reply;
        reply.json = describe(*r);
        const store::Receipt receipt = (*programme)->receipt(r->id);
        QJsonArray held;
        for (const DeviceId& device : receipt.heldBy)
            held << device.text();
        reply.json.insert(QStringLiteral("held_by"), held);
        reply.lines << QString::fromUtf8(QJsonDocument(reply.json).toJson()).trimmed();
        return reply;
    }

    // A misspelt name would be kept for ever and shown nowhere.
    Result<void> checkNames(const record::Kind& kind, const QJsonObject& fields)
    {
        const QStringList names = fields.keys();
        for (const QString& name : names) {
            if (kind.field(name))
                continue;
            QStringList known;
            for (const record::FieldDeclaration& field : kind.fields)
                known << field.name;
            return Error{ErrorCode::Input,
                QStringLiteral("a %1 has no field \"%2\"; it has %3")
                    .arg(kind.name, name, known.join(QStringLiteral(", ")))};
        }
        return {};
    }

    // The one that --id names, of the kind that was said.
    Result<RecordId> recordToChange(store::Programme& programme, const record::Kind& kind, const QString& typed)
    {
        const auto there = recordCalled(programme, typed);
        if (!there)
            return there.error();
        if (there->kind != kind.name)
            return Error{
                ErrorCode::Input, QStringLiteral("record %1 is a %2, not a %3").arg(typed, there->kind, kind.name)};
        return there->id;
    }

    // {"name": …} of the fields; the kind's defaults for the rest.
    Result<Reply> recordPut(const Call& call)
    {
        const Result<QByteArray> data
            = call.has("fields") ? files::read(call.option("fields"), 4 << 20) : readStandardInput(4 << 20);
        if (!data)
            return data.error();
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(*data, &problem);
        if (!document.isObject())
            return Error{ErrorCode::Input, QStringLiteral("not a JSON object: %1").arg(problem.errorString()),
                QStringLiteral("%1, byte %2")
                    .arg(call.option("fields", QStringLiteral("standard input")))
                    .arg(problem.offset)};
        const record::Kind* kind = record::KindRegistry::instance().find(call.given[1]);
        if (!kind)
            return Error{ErrorCode::Input, QStringLiteral("there is no kind \"%1\"").arg(call.given[1])};
        UTHAN_TRY(checkNames(*kind, document.object()));
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<PersonId> person = personFor(**programme, call);
        if (!person)
            return person.error();
        const QCborMap fields = QCborMap::fromJsonObject(document.object());
        const Result<RecordId> id = call.has("id")
            ? recordToChange(**programme, *kind, call.option("id"))
            : (*programme)->create({kind->name, *person, kind->audience, fields});
        if (!id)
            return id.error();
        if (call.has("id"))
            UTHAN_TRY((*programme)->change(*id, *person, fields));
        Reply reply;
        reply.json = {{QStringLiteral("id"), id->text()}};
        reply.lines << id->text();
        return reply;
    }

    // A record that somebody works on.
    struct AtWork {
        std::unique_ptr<store::Programme> programme;
        record::Record record;
        PersonId person;
    };
    Result<AtWork> atWork(const Call& call)
    {
        auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        auto record = recordCalled(**programme, call.given[1]);
        const Result<PersonId> person = personFor(**programme, call);
        if (!record || !person)
            return record ? person.error() : record.error();
        return AtWork{std::move(programme).value(), std::move(record).value(), *person};
    }

    // One member of a set, as JSON: "text", {"record": "…"}, 5.
    Result<Reply> changeSet(const Call& call, bool adds)
    {
        const Result<QByteArray> data
            = call.has("member") ? call.option("member").toUtf8() : readStandardInput(1 << 20);
        if (!data)
            return data.error();
        const QJsonDocument document = QJsonDocument::fromJson('[' + *data + ']');
        if (document.array().size() != 1)
            return Error{ErrorCode::Input, QStringLiteral("one JSON value is expected: the member of the set")};
        const auto work = atWork(call);
        if (!work)
            return work.error();
        const auto& [programme, record, person] = *work;
        const QString name = call.given[2];
        const record::Kind* kind = record::KindRegistry::instance().find(record.kind);
        const record::FieldDeclaration* field = kind ? kind->field(name) : nullptr;
        if (!field || field->type != record::FieldDeclaration::Type::Set)
            return Error{ErrorCode::Input, QStringLiteral("\"%1\" is not a set of a %2").arg(name, record.kind)};
        const QCborValue member = QCborValue::fromJsonValue(document.array().first());
        UTHAN_TRY(adds ? programme->addToSet(record.id, person, name, member)
                       : programme->removeFromSet(record.id, person, name, member));
        const auto now = programme->record(record.id);
        if (!now)
            return now.error();
        Reply reply;
        reply.json = {{QStringLiteral("id"), now->id.text()}, {name, now->fields.value(name).toJsonValue()}};
        reply.lines << QStringLiteral("%1: %2 in it").arg(name).arg(now->fields.value(name).toArray().size());
        return reply;
    }

    Result<Reply> recordAdd(const Call& call)
    {
        return changeSet(call, true);
    }

    Result<Reply> recordTakeOut(const Call& call)
    {
        return changeSet(call, false);
    }

    Result<Reply> recordWiden(const Call& call)
    {
        std::optional<record::Audience> wanted;
        for (const record::Audience audience : {record::Audience::Keepers, record::Audience::Stewards,
                 record::Audience::Circle, record::Audience::Members}) {
            if (call.given[2] == audienceName(audience))
                wanted = audience;
        }
        if (!wanted)
            return Error{ErrorCode::Input,
                QStringLiteral("\"%1\" is no audience; there are keepers, stewards, circle, members")
                    .arg(call.given[2])};
        const auto work = atWork(call);
        if (!work)
            return work.error();
        const auto& [programme, record, person] = *work;
        if (record.audience > *wanted)
            return Error{ErrorCode::Refused,
                QStringLiteral("it is for %1 already; what was said to many cannot be said to few again")
                    .arg(audienceName(record.audience))};
        UTHAN_TRY(programme->widen(record.id, person, *wanted));
        Reply reply;
        reply.json = {{QStringLiteral("id"), record.id.text()}, {QStringLiteral("audience"), call.given[2]}};
        reply.lines << QStringLiteral("%1 is for %2 now").arg(record.id.text(), call.given[2]);
        return reply;
    }
} // namespace

QList<Command> programmeCommands()
{
    return {
        {QStringLiteral("programme new"), QStringLiteral("DIR"), QStringLiteral("--name=NAME --device=NAME"),
            QStringLiteral("founds a programme in a new folder"), programmeNew},
        {QStringLiteral("programme demo"), QStringLiteral("DIR"), QStringLiteral("--device=NAME"),
            QStringLiteral("founds the demo programme with all its traps"), programmeDemo},
        {QStringLiteral("programme info"), QStringLiteral("DIR"), QString(), QStringLiteral("what it holds"),
            programmeInfo},
        {QStringLiteral("record list"), QStringLiteral("DIR"), QStringLiteral("--kind=KIND --withdrawn"),
            QStringLiteral("all records, or those of a kind"), recordList},
        {QStringLiteral("record show"), QStringLiteral("DIR ID"), QString(),
            QStringLiteral("one record with its fields and who holds it"), recordShow},
        {QStringLiteral("record put"), QStringLiteral("DIR KIND"),
            QStringLiteral("--fields=FILE --id=ID --person=PERSON"),
            QStringLiteral("a new record, or with --id new values, from JSON in FILE or on standard input"), recordPut},
        {QStringLiteral("record add"), QStringLiteral("DIR ID FIELD"), QStringLiteral("--member=JSON --person=PERSON"),
            QStringLiteral("puts a member into a set of a record; JSON, else on standard input"), recordAdd},
        {QStringLiteral("record take-out"), QStringLiteral("DIR ID FIELD"),
            QStringLiteral("--member=JSON --person=PERSON"), QStringLiteral("takes a member out of a set again"),
            recordTakeOut},
        {QStringLiteral("record widen"), QStringLiteral("DIR ID AUDIENCE"), QStringLiteral("--person=PERSON"),
            QStringLiteral("brings a record to more people: keepers, stewards, circle, members"), recordWiden},
    };
}

} // namespace uthan::cli
