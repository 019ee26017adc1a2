// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>

// record history|settle|review, share quarantine, consent status
namespace uthan::cli {
namespace {
    QString valueText(const QCborValue& value)
    {
        if (value.isMap() || value.isArray())
            return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
        return value.toVariant().toString();
    }

    QString nameOf(store::Programme& programme, PersonId person)
    {
        const auto record = programme.record(RecordId{person.value});
        const QString alias = record.ok() ? record->text(QStringLiteral("alias")) : QString();
        return alias.isEmpty() ? person.text().left(8) : alias;
    }

    Result<Reply> history(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto record = recordCalled(**programme, call.given[1]);
        if (!record)
            return record.error();
        const RecordId id = record->id;
        const auto revisions = (*programme)->history(id);
        if (!revisions)
            return revisions.error();
        Reply reply;
        QJsonArray list;
        QHash<DeviceId, QString> devices;
        const QList<store::DeviceInfo> all = (*programme)->devices();
        for (const store::DeviceInfo& device : all)
            devices.insert(device.id, device.name);
        for (const record::Revision& r : *revisions) {
            list << QJsonObject{{QStringLiteral("at_ms"), r.atMs}, {QStringLiteral("by"), r.by.text()},
                {QStringLiteral("made"), r.made}, {QStringLiteral("fields"), r.fields.toJsonObject()},
                {QStringLiteral("device"), r.device.text()}, {QStringLiteral("device_name"), devices.value(r.device)},
                {QStringLiteral("operation"), QString::fromLatin1(r.operation.toHex())}};
            reply.lines << QStringLiteral("%1 %2 by %3 on %4  (%5)")
                               .arg(dayOf(r.atMs), r.made ? QStringLiteral("made") : QStringLiteral("changed"),
                                   nameOf(**programme, r.by), devices.value(r.device, r.device.text().left(8)),
                                   QString::fromLatin1(r.operation.toHex()).left(8));
            for (auto it = r.fields.cbegin(); it != r.fields.cend(); ++it)
                reply.lines << QStringLiteral("    %1: %2").arg(it.key().toString(), valueText(it.value()));
        }
        QJsonObject wordings;
        for (auto it = record->wordings.cbegin(); it != record->wordings.cend(); ++it) {
            QJsonArray values;
            reply.lines
                << QStringLiteral("%1 was written at the same time by several; nobody has chosen yet:").arg(it.key());
            for (const record::Wording& w : *it) {
                values << QJsonObject{{QStringLiteral("value"), w.value.toJsonValue()},
                    {QStringLiteral("by"), w.by.text()}, {QStringLiteral("at_ms"), w.at.ms()},
                    {QStringLiteral("head"), QString::fromLatin1(w.head.toHex())}};
                reply.lines << QStringLiteral("    %1  %2 (%3, %4)")
                                   .arg(QString::fromLatin1(w.head.toHex()).left(8), valueText(w.value),
                                       nameOf(**programme, w.by), dayOf(w.at.ms()));
            }
            wordings.insert(it.key(), values);
        }
        if (record->withdrawn)
            reply.lines << QStringLiteral("taken back");
        reply.json = {{QStringLiteral("id"), id.text()}, {QStringLiteral("kind"), record->kind},
            {QStringLiteral("withdrawn"), record->withdrawn}, {QStringLiteral("revisions"), list},
            {QStringLiteral("wordings"), wordings}};
        return reply;
    }

    // --head names a wording by the beginning of its head; --value gives a new one that takes the place of all.
    Result<QCborValue> chosen(const Call& call, const QList<record::Wording>& wordings)
    {
        if (call.has("value"))
            return QCborValue(call.option("value"));
        const QByteArray head = call.option("head").toLatin1().toLower();
        QList<QCborValue> found;
        for (const record::Wording& w : wordings) {
            if (!head.isEmpty() && w.head.toHex().startsWith(head))
                found << w.value;
        }
        if (found.size() != 1)
            return Error{ErrorCode::Input,
                QStringLiteral("--head HEX must begin like exactly one of the wordings that `record history` shows")};
        return found.first();
    }

    Result<Reply> settle(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const QString field = call.given[2];
        const auto record = recordCalled(**programme, call.given[1]);
        if (!record)
            return record.error();
        const RecordId id = record->id;
        if (!record->wordings.contains(field))
            return Error{ErrorCode::Input, QStringLiteral("there is one wording of %1; nothing to choose").arg(field)};
        const auto value = chosen(call, record->wordings.value(field));
        const auto person = personFor(**programme, call);
        if (!value || !person)
            return value ? person.error() : value.error();
        UTHAN_TRY((*programme)->settle(id, *person, field, *value));
        Reply reply;
        reply.json = {{QStringLiteral("id"), id.text()}, {QStringLiteral("field"), field},
            {QStringLiteral("value"), value->toJsonValue()}};
        reply.lines << QStringLiteral("%1: %2").arg(field, valueText(*value));
        return reply;
    }

    // Without an id: what is to be looked at again. With one: leave out of it what was taken back.
    Result<Reply> review(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        Reply reply;
        if (call.given.size() > 1) {
            const auto person = personFor(**programme, call);
            if (!person)
                return person.error();
            const auto record = recordCalled(**programme, call.given[1]);
            if (!record)
                return record.error();
            const auto left = (*programme)->leaveOutTakenBack(record->id, *person);
            if (!left)
                return left.error();
            reply.json = {{QStringLiteral("left_out"), *left}};
            reply.lines << QStringLiteral("%1 thing(s) that were taken back are left out of it").arg(*left);
            return reply;
        }
        const auto found = (*programme)->toReview();
        if (!found)
            return found.error();
        QJsonArray list;
        for (const RecordId id : *found) {
            const auto record = (*programme)->record(id);
            if (!record)
                continue;
            list << QJsonObject{{QStringLiteral("id"), id.text()}, {QStringLiteral("kind"), record->kind},
                {QStringLiteral("title"), titleOf(*record)}};
            reply.lines
                << QStringLiteral("%1  %2  %3").arg(id.text(), record->kind.leftJustified(10), titleOf(*record));
        }
        reply.lines.sort();
        reply.lines.prepend(QStringLiteral("%1 record(s) rest on something that was taken back").arg(list.size()));
        reply.json = {{QStringLiteral("to_review"), list}};
        return reply;
    }

    Reply waitingReply(const QList<store::Waiting>& waiting)
    {
        Reply reply;
        QJsonArray list;
        for (const store::Waiting& w : waiting) {
            QJsonArray devices;
            for (const DeviceId& id : w.devices)
                devices << id.text();
            list << QJsonObject{{QStringLiteral("id"), w.record.text()}, {QStringLiteral("kind"), w.kind},
                {QStringLiteral("new"), w.isNew}, {QStringLiteral("refused"), w.isRefused},
                {QStringLiteral("operations"), w.operations}, {QStringLiteral("at_ms"), w.atMs},
                {QStringLiteral("devices"), devices},
                {QStringLiteral("device_names"), QJsonArray::fromStringList(w.deviceNames)},
                {QStringLiteral("fields"), w.fields.toJsonObject()}};
            reply.lines << QStringLiteral("%1  %2 %3, %4, from %5")
                               .arg(w.record.text(),
                                   w.isRefused   ? QStringLiteral("refused: ")
                                       : w.isNew ? QStringLiteral("new")
                                                 : QStringLiteral("changed"),
                                   w.kind.isEmpty() ? QStringLiteral("something this device cannot read") : w.kind,
                                   dayOf(w.atMs),
                                   w.deviceNames.isEmpty() ? QStringLiteral("a device nobody let in")
                                                           : w.deviceNames.join(QStringLiteral(", ")));
            for (auto it = w.fields.cbegin(); it != w.fields.cend(); ++it)
                reply.lines << QStringLiteral("    %1: %2").arg(it.key().toString(), valueText(it.value()));
        }
        if (list.isEmpty())
            reply.lines << QStringLiteral("Nothing waits.");
        reply.json = {{QStringLiteral("waiting"), list}};
        return reply;
    }

    Result<Reply> quarantine(const Call& call)
    {
        if (call.has("admit") && call.has("refuse"))
            return Error{ErrorCode::Input, QStringLiteral("--admit or --refuse, not both")};
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        if (call.has("admit") || call.has("refuse")) {
            const bool letIn = call.has("admit");
            const QString asked = letIn ? call.option("admit") : call.option("refuse");
            const auto all = (*programme)->waiting();
            if (!all)
                return all.error();
            QList<RecordId> records;
            for (const store::Waiting& w : *all) {
                if (asked == QLatin1String("all") ? !w.isRefused : w.record.text() == asked)
                    records << w.record;
            }
            if (records.isEmpty() && asked != QLatin1String("all"))
                return Error{ErrorCode::NotFound,
                    QStringLiteral("nothing waits under \"%1\"; `share quarantine` without a choice lists what does")
                        .arg(asked)};
            UTHAN_TRY((*programme)->judge(records, letIn));
        }
        const auto waiting = (*programme)->waiting();
        return waiting ? Result<Reply>(waitingReply(*waiting)) : waiting.error();
    }

    Reply roomReply(const store::MediaRoom& room)
    {
        Reply reply;
        reply.json = {{QStringLiteral("here"), room.here}, {QStringLiteral("here_bytes"), room.hereBytes},
            {QStringLiteral("only_here"), room.onlyHere}, {QStringLiteral("only_here_bytes"), room.onlyHereBytes},
            {QStringLiteral("safe_to_clear"), room.safeToClear}, {QStringLiteral("safe_bytes"), room.safeBytes},
            {QStringLiteral("cleared"), room.cleared}, {QStringLiteral("cleared_bytes"), room.clearedBytes},
            {QStringLiteral("missing"), room.missing}};
        reply.lines << QStringLiteral("%1 pictures and voices here (%2 KB), %3 only here")
                           .arg(room.here)
                           .arg(room.hereBytes / 1024)
                           .arg(room.onlyHere)
                    << QStringLiteral("%1 (%2 KB) are safe to clear from this device: two others hold them")
                           .arg(room.safeToClear)
                           .arg(room.safeBytes / 1024)
                    << QStringLiteral("%1 are kept by others and not here").arg(room.cleared - room.missing);
        if (room.safeToClear == 0 && room.here > 0) {
            const QString why = QStringLiteral(
                "Nothing may go yet: a file goes only where two devices that stand before this one (who "
                "looks after the programme first) have said that they hold it, and what a survey "
                "needs stays. Share with them, and hear from them again.");
            reply.json.insert(QStringLiteral("why_none"), why);
            reply.lines << why;
        }
        if (room.missing > 0)
            reply.lines << QStringLiteral("%1 are missing here, and come again when this device shares with one that "
                                          "holds them")
                               .arg(room.missing);
        return reply;
    }

    Result<Reply> shareRoom(const Call& call)
    {
        if (call.has("clear") && call.has("fetch"))
            return Error{ErrorCode::Input, QStringLiteral("--clear or --fetch, not both")};
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        if (call.has("fetch"))
            UTHAN_TRY((*programme)->fetchMediaAgain());
        if (call.has("clear")) {
            if (const auto cleared = (*programme)->clearMedia(); !cleared)
                return cleared.error();
        }
        const auto room = (*programme)->mediaRoom();
        return room ? Result<Reply>(roomReply(*room)) : room.error();
    }

    Result<Reply> consentStatus(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto takings = (*programme)->takenBack();
        if (!takings)
            return takings.error();
        Reply reply;
        QJsonArray list;
        const RecordId only = RecordId::fromText(call.given.value(1));
        if (call.given.size() > 1 && only.isNull())
            return Error{ErrorCode::Input, QStringLiteral("\"%1\" is no id of 32 hex digits").arg(call.given[1])};
        for (const store::TakenBack& one : *takings) {
            const bool isAsked = std::any_of(
                one.each.cbegin(), one.each.cend(), [&](const auto& record) { return record.first == only; });
            if (!only.isNull() && !isAsked)
                continue;
            list << describe(one);
            reply.lines << linesOf(one);
        }
        if (list.isEmpty())
            reply.lines << (only.isNull() ? QStringLiteral("Nothing was taken back.")
                                          : QStringLiteral("This was not taken back."));
        reply.json = {{QStringLiteral("taken_back"), list}};
        return reply;
    }
} // namespace

QList<Command> rightsCommands()
{
    return {
        {QStringLiteral("record history"), QStringLiteral("DIR ID"), QString(),
            QStringLiteral("how a record came to be what it is, and its wordings side by side"), history},
        {QStringLiteral("record settle"), QStringLiteral("DIR ID FIELD"),
            QStringLiteral("--head=HEX --value=TEXT --person=PERSON"),
            QStringLiteral("chooses among wordings, or says it anew; replaces all of them"), settle},
        {QStringLiteral("record review"), QStringLiteral("DIR [ID]"), QStringLiteral("--person=PERSON"),
            QStringLiteral("what rests on something taken back; with ID leaves that out of it"), review},
        {QStringLiteral("share quarantine"), QStringLiteral("DIR"), QStringLiteral("--admit=ID --refuse=ID"),
            QStringLiteral("what devices said that do not belong; lets it in or refuses it"), quarantine},
        {QStringLiteral("share room"), QStringLiteral("DIR"), QStringLiteral("--clear --fetch"),
            QStringLiteral(
                "pictures and voices: how many, how big; takes off what two others hold, or asks for it again"),
            shareRoom},
        {QStringLiteral("consent status"), QStringLiteral("DIR [ID]"), QString(),
            QStringLiteral("what was taken back, or one record of it, and on which devices it is gone"), consentStatus},
    };
}

} // namespace uthan::cli
