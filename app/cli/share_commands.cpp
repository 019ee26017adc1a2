// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include <algorithm>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>

// share export|import|status|join-request|admit
namespace uthan::cli {
namespace {
    Reply shareReply(const store::ShareReport& report, store::Programme& programme, qint64 ms, const QString& what)
    {
        Reply reply;
        reply.json = describe(report, programme);
        reply.json.insert(QStringLiteral("ms"), ms);
        if (report.nothingNew)
            reply.lines << QStringLiteral("%1: nothing that was not known before").arg(what);
        else
            reply.lines << QStringLiteral("%1: %2 records, %3 pictures and voices, %4 KB in %5 ms")
                               .arg(what)
                               .arg(report.records)
                               .arg(report.media)
                               .arg(report.bytes / 1024)
                               .arg(ms);
        const QJsonArray from = reply.json.value(QLatin1String("by_device")).toArray();
        for (const QJsonValue& each : from)
            reply.lines << QStringLiteral("  %1 from %2")
                               .arg(each.toObject().value(QLatin1String("records")).toInteger(), 6)
                               .arg(each.toObject().value(QLatin1String("device")).toString());
        if (!report.leftOut.isEmpty())
            reply.lines << QStringLiteral("  %1 pictures or voices are damaged or missing here and could not go; "
                                          "`uthanctl verify` says which, and who holds them")
                               .arg(report.leftOut.size());
        if (report.quarantined > 0)
            reply.lines << QStringLiteral("  %1 wait for a facilitator").arg(report.quarantined);
        return reply;
    }

    // By its whole id, or by its name where only one device of the programme is called so.
    Result<store::DeviceInfo> deviceCalled(const store::Programme& programme, const QString& called)
    {
        QList<store::DeviceInfo> found;
        const QList<store::DeviceInfo> all = programme.devices();
        for (const store::DeviceInfo& d : all) {
            if (d.id.text() == called || (d.name == called && !d.removed))
                found << d;
        }
        if (found.isEmpty()) { // one that was removed has its name still
            for (const store::DeviceInfo& d : all) {
                if (d.name == called)
                    found << d;
            }
        }
        if (found.isEmpty())
            return Error{ErrorCode::NotFound,
                QStringLiteral("no device of the programme is called \"%1\"; `share status` lists them").arg(called)};
        if (found.size() > 1)
            return Error{ErrorCode::Input,
                QStringLiteral("%1 devices are called \"%2\"; give the id that `share status --json` shows")
                    .arg(found.size())
                    .arg(called)};
        return found.first();
    }

    Result<Reply> shareExport(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        QElapsedTimer timer;
        timer.start();
        const QString to = call.option("for");
        const auto device
            = to.isEmpty() ? Result<store::DeviceInfo>(store::DeviceInfo()) : deviceCalled(**programme, to);
        if (!device)
            return device.error();
        const Result<store::ShareReport> report = (*programme)->exportBundle(call.given[1], {}, device->id);
        if (!report)
            return report.error();
        return shareReply(*report, **programme, timer.elapsed(), QStringLiteral("written to ") + call.given[1]);
    }

    Result<Reply> shareImport(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        QElapsedTimer timer;
        timer.start();
        const Result<store::ShareReport> report = (*programme)->importBundle(call.given[1]);
        if (!report)
            return report.error();
        return shareReply(*report, **programme, timer.elapsed(),
            QStringLiteral("taken in from ")
                + (report->fromDeviceName.isEmpty() ? call.given[1] : report->fromDeviceName));
    }

    // What people must decide or know: copies that both went on, what waits, what was taken back and is not gone yet.
    Result<Reply> addRights(Reply reply, store::Programme& programme)
    {
        const auto forks = programme.forks();
        const auto waiting = programme.waiting();
        const auto taken = programme.takenBack();
        if (!forks || !waiting || !taken)
            return !forks ? forks.error() : !waiting ? waiting.error() : taken.error();
        QJsonArray forked, takings;
        for (const store::Fork& fork : *forks) {
            forked << describe(fork);
            reply.lines << sentenceOf(fork);
        }
        for (const store::TakenBack& one : *taken) {
            takings << describe(one);
            if (!one.notYet.isEmpty() || !one.outOfReach.isEmpty())
                reply.lines << linesOf(one);
        }
        const auto waits
            = std::count_if(waiting->cbegin(), waiting->cend(), [](const store::Waiting& w) { return !w.isRefused; });
        if (waits > 0)
            reply.lines << QStringLiteral("%1 record(s) wait for a facilitator: share quarantine").arg(waits);
        reply.json.insert(QStringLiteral("forks"), forked);
        reply.json.insert(QStringLiteral("waiting"), static_cast<qint64>(waits));
        reply.json.insert(QStringLiteral("taken_back"), takings);
        return reply;
    }

    Reply listDevices(const store::Programme& programme)
    {
        Reply reply;
        QJsonArray devices;
        const QList<store::DeviceInfo> all = programme.devices();
        for (const store::DeviceInfo& d : all) {
            devices << describe(d);
            reply.lines << QStringLiteral("  %1 (%2)%3")
                               .arg(d.name, roleName(d.role),
                                   d.removed          ? QStringLiteral(", removed")
                                       : d.isThis     ? QStringLiteral(", this device")
                                       : d.isShares() ? QStringLiteral(", on paper")
                                       : d.lastSeenMs == 0
                                       ? QStringLiteral(", never heard from")
                                       : QStringLiteral(", last heard from on ") + dayOf(d.lastSeenMs));
            for (const QString& note : notesOn(d))
                reply.lines << QStringLiteral("    ") + note;
        }
        reply.json = {{QStringLiteral("devices"), devices}};
        return reply;
    }

    Result<Reply> shareMembers(const Call& call)
    {
        const auto programme = openProgramme(call);
        return programme ? Result<Reply>(listDevices(**programme)) : programme.error();
    }

    Result<Reply> shareStatus(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        Reply reply = listDevices(**programme);
        const qint64 onlyHere = (*programme)->onlyHereCount();
        reply.lines.prepend(QStringLiteral("%1 records are only here").arg(onlyHere));
        reply.json.insert(QStringLiteral("only_here"), onlyHere);
        return addRights(reply, **programme);
    }

    Result<Reply> joinRequest(const Call& call)
    {
        const QString dir = call.given[0];
        auto programme = openToJoin(call);
        if (!programme)
            return programme.error();
        const Result<QString> code = (*programme)->writeJoinRequest(call.given[1]);
        if (!code)
            return code.error();
        Reply reply;
        reply.json = {{QStringLiteral("file"), call.given[1]}, {QStringLiteral("comparison_code"), *code}};
        reply.lines << QStringLiteral("%1 written. Take it to a device of the programme.").arg(call.given[1])
                    << QStringLiteral("Both of you should see these six digits: %1").arg(*code);
        return reply;
    }

    Result<store::Role> roleCalled(const QString& name)
    {
        for (const store::Role role :
            {store::Role::Member, store::Role::Facilitator, store::Role::Steward, store::Role::Keeper}) {
            if (roleName(role) == name)
                return role;
        }
        return Error{ErrorCode::Input,
            QStringLiteral("\"%1\" is not a role; there are member, facilitator, steward, keeper").arg(name)};
    }

    Result<Reply> admit(const Call& call)
    {
        const QString role = call.option("role", QStringLiteral("member"));
        const auto wanted = roleCalled(role);
        if (!wanted)
            return wanted.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<store::Programme::JoinRequest> request = (*programme)->readJoinRequest(call.given[1]);
        if (!request)
            return request.error();
        const QString code = call.option("code");
        if (code.isEmpty())
            return Error{ErrorCode::Refused,
                QStringLiteral("%1 asks to be let in; compare the six digits %2 with what that device shows and give "
                               "them with --code")
                    .arg(request->deviceName, request->comparisonCode)};
        if (code != request->comparisonCode)
            return Error{ErrorCode::Refused,
                QStringLiteral(
                    "the six digits differ: this request is not from the device in front of you; do not let it in"),
                call.given[1]};
        UTHAN_TRY((*programme)->admit(*request, *wanted));
        Reply reply;
        reply.json = {{QStringLiteral("device"), request->deviceName}, {QStringLiteral("role"), role}};
        reply.lines
            << QStringLiteral("%1 is let in as %2; the next bundle carries its keys.").arg(request->deviceName, role);
        return reply;
    }

    Result<Reply> deviceRole(const Call& call)
    {
        const auto role = roleCalled(call.given[2]);
        if (!role)
            return role.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<store::DeviceInfo> device = deviceCalled(**programme, call.given[1]);
        if (!device)
            return device.error();
        UTHAN_TRY((*programme)->giveRole(device->id, *role));
        Reply reply;
        reply.json = {{QStringLiteral("id"), device->id.text()}, {QStringLiteral("device"), device->name},
            {QStringLiteral("role"), call.given[2]}};
        reply.lines << QStringLiteral("%1 is %2 now; the keys that go with it come with the next bundle or exchange.")
                           .arg(device->name, call.given[2]);
        return reply;
    }

    Result<Reply> deviceRemove(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const Result<store::DeviceInfo> device = deviceCalled(**programme, call.given[1]);
        if (!device)
            return device.error();
        UTHAN_TRY((*programme)->removeDevice(device->id));
        Reply reply;
        reply.json = {{QStringLiteral("id"), device->id.text()}, {QStringLiteral("device"), device->name},
            {QStringLiteral("removed"), true}};
        reply.lines << (device->removed ? QStringLiteral("%1 had been removed already.").arg(device->name)
                                        : QStringLiteral("%1 is removed: what came from it so far counts, what comes "
                                                         "later waits, and what is written from now on it cannot "
                                                         "open. The others learn of it with the next bundle.")
                                              .arg(device->name));
        return reply;
    }
} // namespace

QList<Command> shareCommands()
{
    return {
        {QStringLiteral("share export"), QStringLiteral("DIR FILE"), QStringLiteral("--for=DEVICE"),
            QStringLiteral("writes a bundle for a stick; with --for only what that device has not said it holds"),
            shareExport},
        {QStringLiteral("share import"), QStringLiteral("DIR FILE"), QString(),
            QStringLiteral("takes a bundle in; all or nothing"), shareImport},
        {QStringLiteral("share status"), QStringLiteral("DIR"), QString(),
            QStringLiteral("the devices, and what is only here"), shareStatus},
        {QStringLiteral("share join-request"), QStringLiteral("DIR FILE"), QStringLiteral("--device=NAME"),
            QStringLiteral("a new device asks to be let in"), joinRequest},
        {QStringLiteral("share admit"), QStringLiteral("DIR FILE"), QStringLiteral("--role=ROLE --code=DIGITS"),
            QStringLiteral("lets a device in after comparing the digits"), admit},
        {QStringLiteral("share members"), QStringLiteral("DIR"), QString(),
            QStringLiteral("the devices of the programme"), shareMembers},
        {QStringLiteral("share remove"), QStringLiteral("DIR DEVICE"), QString(),
            QStringLiteral("the same as device remove"), deviceRemove},
        {QStringLiteral("device role"), QStringLiteral("DIR DEVICE ROLE"), QString(),
            QStringLiteral("gives a device a higher role: facilitator, steward, keeper"), deviceRole},
        {QStringLiteral("device remove"), QStringLiteral("DIR DEVICE"), QString(),
            QStringLiteral("a lost device no longer belongs; DEVICE is its name or id"), deviceRemove},
    };
}

} // namespace uthan::cli
