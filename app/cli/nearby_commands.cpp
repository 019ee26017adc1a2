// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "describe.h"
#include "hubclient.h"
#include "nearby.h"
#include "qrmatrix.h"
#include "queuedoor.h"

#include <csignal>
#include <future>
#include <iostream>
#include <QJsonArray>
#include <unistd.h>

// share serve|with|invite|join
namespace uthan::cli {
namespace {
    using namespace transport;

    std::atomic_bool g_stop = false; // Ctrl-C: what was done is kept

    void stopOnSignals()
    {
        const auto stop = [](int) { g_stop = true; };
        (void)std::signal(SIGINT, stop);
        (void)std::signal(SIGTERM, stop);
    }

    void say(const QString& line) // standard output belongs to the answer
    {
        std::cerr << qPrintable(line) << std::endl;
    }

    QString inMb(qint64 bytes)
    {
        return QString::number(double(bytes) / 1e6, 'f', 1);
    }

    QJsonObject describe(const share::ExchangeWay& way)
    {
        const auto tally = [](const share::ExchangeTally& t) {
            return QJsonObject{{QStringLiteral("done"), t.done}, {QStringLiteral("total"), t.total},
                {QStringLiteral("bytes"), t.bytes}, {QStringLiteral("total_bytes"), t.totalBytes}};
        };
        return {{QStringLiteral("operations"), tally(way.operations)},
            {QStringLiteral("small_pictures"), tally(way.of(share::MediaClass::Thumbnail))},
            {QStringLiteral("voices"), tally(way.of(share::MediaClass::Voice))},
            {QStringLiteral("previews"), tally(way.of(share::MediaClass::Preview))},
            {QStringLiteral("full_pictures"), tally(way.of(share::MediaClass::Original))},
            {QStringLiteral("wire_bytes"), way.wireBytes}};
    }

    QJsonObject describe(const ExchangeOutcome& outcome, store::Programme& programme)
    {
        QJsonObject json = cli::describe(outcome.report, programme);
        json.insert(QStringLiteral("peer"),
            QJsonObject{{QStringLiteral("id"), outcome.peer.id.text()}, {QStringLiteral("name"), outcome.peer.name}});
        json.insert(QStringLiteral("sent"), describe(outcome.stand.progress.sent));
        json.insert(QStringLiteral("taken"), describe(outcome.stand.progress.taken));
        json.insert(QStringLiteral("bytes_sent"), outcome.bytesSent);
        json.insert(QStringLiteral("bytes_received"), outcome.bytesReceived);
        json.insert(QStringLiteral("cuts"), outcome.cuts);
        json.insert(QStringLiteral("ms"), outcome.ms);
        return json;
    }

    QStringList lines(const ExchangeOutcome& outcome)
    {
        QStringList all{QStringLiteral("Shared with %1 in %2 s: %3 records came in, %4 MB sent, %5 MB received.")
                            .arg(outcome.peer.name)
                            .arg(double(outcome.ms) / 1000, 0, 'f', 1)
                            .arg(outcome.report.records)
                            .arg(inMb(outcome.bytesSent), inMb(outcome.bytesReceived))};
        if (outcome.cuts > 0)
            all << QStringLiteral("The way was cut %1 times; it went on where it was.").arg(outcome.cuts);
        return all;
    }

    // A line at most once a second, while something moves.
    Watch tellProgress()
    {
        auto since = std::make_shared<QElapsedTimer>();
        return [since](const ExchangeStand& stand) {
            if (!stand.peer || (since->isValid() && since->elapsed() < 1000))
                return;
            since->start();
            const auto pictures = [](const share::ExchangeWay& way) {
                qint64 left = 0;
                for (const share::ExchangeTally& t : way.media)
                    left += std::max<qint64>(0, t.totalBytes - t.bytes);
                return left;
            };
            const share::ExchangeProgress& p = stand.progress;
            say(QStringLiteral("%1: given %2 of %3, taken %4 of %5, pictures and voices left %6 MB")
                    .arg(stand.peer->name)
                    .arg(p.sent.operations.done)
                    .arg(p.sent.operations.total)
                    .arg(p.taken.operations.done)
                    .arg(p.taken.operations.total)
                    .arg(inMb(pictures(p.sent) + pictures(p.taken))));
        };
    }

    Result<int> numberIn(const Call& call, const char* option, int otherwise, int least, int most)
    {
        if (!call.has(option))
            return otherwise;
        bool isNumber = false;
        const int number = call.option(option).toInt(&isNumber);
        if (!isNumber || number < least || number > most)
            return Error{ErrorCode::Input,
                QStringLiteral("--%1 is a number from %2 to %3").arg(QLatin1String(option)).arg(least).arg(most)};
        return number;
    }

    Result<store::Role> roleIn(const Call& call)
    {
        for (const store::Role role :
            {store::Role::Member, store::Role::Facilitator, store::Role::Steward, store::Role::Keeper}) {
            if (call.option("role", QStringLiteral("member")) == roleName(role))
                return role;
        }
        return Error{ErrorCode::Input,
            QStringLiteral("\"%1\" is not a role; there are member, facilitator, steward, keeper")
                .arg(call.option("role"))};
    }

    // A device that listens: what ended is collected, what is asked is answered here.
    class Host {
    public:
        Host(const Call& call, store::Programme& programme)
            : m_call(call)
            , m_programme(programme)
            , m_nearby({m_door, call.world.clock, call.world.random}, hooks())
        {
        }
        ~Host()
        {
            *m_isHere = false;
            m_door.close();
            m_nearby.stop();
            if (m_reader.joinable())
                m_reader.detach(); // it waits for a line that may never come
        }
        Result<void> start()
        {
            const auto port = numberIn(m_call, "port", 0, 0, 65535);
            const auto seconds = numberIn(m_call, "seconds", 0, 0, 1 << 20);
            if (!port || !seconds)
                return port ? seconds.error() : port.error();
            UTHAN_TRY(m_nearby.start(static_cast<quint16>(*port), !m_call.has("unheard")));
            for (const Endpoint& endpoint : m_nearby.endpoints())
                say(QStringLiteral("Others can call %1").arg(toText(endpoint)));
            return {};
        }
        Result<void> invite()
        {
            const auto role = roleIn(m_call);
            if (!role)
                return role.error();
            // It asks the programme, which lives on this thread.
            auto asking = std::async(std::launch::async, [&] { return m_nearby.invite(*role); });
            while (asking.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
                m_door.serve(m_programme, 10);
            const auto made = asking.get();
            if (!made)
                return made.error();
            const QString code = made->text();
            if (m_call.has("code-file"))
                UTHAN_TRY(files::writeDurably(m_call.option("code-file"), code.toUtf8() + '\n', true));
            if (::isatty(STDERR_FILENO))
                say(qrForTerminal(code));
            say(QStringLiteral("Code, good for ten minutes and one device: %1").arg(code));
            return {};
        }
        // Until `isEnough`, Ctrl-C or the time is over.
        void serve(const std::function<bool()>& isEnough)
        {
            const auto seconds = numberIn(m_call, "seconds", 0, 0, 1 << 20);
            QElapsedTimer since;
            since.start();
            while (!g_stop && !isEnough() && (seconds.valueOr(0) == 0 || since.elapsed() < *seconds * 1000))
                m_door.serve(m_programme, 50);
        }
        [[nodiscard]] QList<Result<ExchangeOutcome>> ended()
        {
            const std::lock_guard lock(m_mutex);
            return m_ended;
        }
        [[nodiscard]] bool isOver() { return !m_nearby.isInviting(); }

    private:
        Nearby::Hooks hooks()
        {
            Nearby::Hooks hooks;
            hooks.ended = [this](int, const Result<ExchangeOutcome>& outcome, bool) {
                if (outcome)
                    say(lines(*outcome).join(QLatin1Char('\n')));
                else
                    say(outcome.error().text());
                const std::lock_guard lock(m_mutex);
                m_ended << outcome;
            };
            hooks.moved = [tell = tellProgress()](int, const ExchangeStand& stand, bool) { tell(stand); };
            hooks.asked = [this](const Asking& asking) { answer(asking); };
            return hooks;
        }
        // With --yes whoever holds the code is let in; digits are always compared by a person.
        void answer(const Asking& asking)
        {
            if (asking.digits.isEmpty() && m_call.has("yes")) {
                say(QStringLiteral("%1 has the code and is let in.").arg(asking.deviceName));
                m_nearby.answer(asking.session, true);
                return;
            }
            say(asking.digits.isEmpty()
                    ? QStringLiteral("%1 has the code and asks to be let in. yes or no?").arg(asking.deviceName)
                    : QStringLiteral("%1 asks to be let in. Which six digits does it show?").arg(asking.deviceName));
            if (m_reader.joinable())
                m_reader.detach();
            m_reader = std::thread([this, asking, isHere = m_isHere] {
                std::string line;
                if (!std::getline(std::cin, line) || !*isHere)
                    return;
                const QString said = QString::fromStdString(line).remove(QLatin1Char(' ')).trimmed();
                m_nearby.answer(
                    asking.session, said == (asking.digits.isEmpty() ? QStringLiteral("yes") : asking.digits));
            });
        }

        const Call& m_call;
        store::Programme& m_programme;
        QueueDoor m_door;
        std::mutex m_mutex;
        QList<Result<ExchangeOutcome>> m_ended;
        std::thread m_reader;
        std::shared_ptr<std::atomic_bool> m_isHere = std::make_shared<std::atomic_bool>(true);
        Nearby m_nearby;
    };

    QJsonObject failed(const Error& error)
    {
        return {{QStringLiteral("error"), cli::describe(error)}};
    }

    Reply replyOf(const QList<Result<ExchangeOutcome>>& ended, store::Programme& programme)
    {
        Reply reply;
        QJsonArray exchanges;
        for (const Result<ExchangeOutcome>& one : ended)
            exchanges << (one ? describe(*one, programme) : failed(one.error()));
        reply.json = {{QStringLiteral("exchanges"), exchanges}};
        reply.lines << QStringLiteral("%1 exchanges").arg(ended.size());
        return reply;
    }

    Result<Reply> shareServe(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        stopOnSignals();
        Host host(call, **programme);
        UTHAN_TRY(host.start());
        if (call.has("accept-joins"))
            UTHAN_TRY(host.invite());
        const auto isOne = [&] {
            const auto ended = host.ended();
            return call.has("once") && std::any_of(ended.cbegin(), ended.cend(), [](const auto& e) { return e.ok(); });
        };
        host.serve(isOne);
        return replyOf(host.ended(), **programme);
    }

    Result<Reply> shareInvite(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        stopOnSignals();
        Host host(call, **programme);
        UTHAN_TRY(host.start());
        UTHAN_TRY(host.invite());
        const auto isJoined = [&] {
            const auto ended = host.ended();
            return host.isOver() || std::any_of(ended.cbegin(), ended.cend(), [](const auto& e) { return e.ok(); });
        };
        host.serve(isJoined);
        Reply reply = replyOf(host.ended(), **programme);
        const auto ended = host.ended();
        if (std::any_of(ended.cbegin(), ended.cend(), [](const auto& e) { return e.ok(); }))
            return reply;
        const Error nobody{ErrorCode::Refused, QStringLiteral("nobody was let in")};
        reply.json.insert(QStringLiteral("error"), failed(nobody).value(QStringLiteral("error")));
        reply.lines << QStringLiteral("Nobody was let in. The code is dead; invite again for a new one.");
        reply.exitCode = 1;
        return reply;
    }

    struct Peer {
        QString name; // or where it is
        QList<Endpoint> endpoints;
    };

    QString nameOf(const store::Programme& programme, DeviceId id)
    {
        for (const store::DeviceInfo& device : programme.devices()) {
            if (device.id == id)
                return device.name;
        }
        return id.text();
    }

    // Who is heard within a few seconds and does not hold the same as we already.
    QList<Peer> whoIsNear(store::Programme& programme, const Call& call, int ms)
    {
        QueueDoor door;
        Nearby nearby({door, call.world.clock, call.world.random}, {});
        QList<Peer> found;
        if (nearby.start().ok()) {
            QElapsedTimer since;
            for (since.start(); since.elapsed() < ms && !g_stop;)
                door.serve(programme, 50);
            for (const Neighbour& neighbour : nearby.neighbours())
                found.append({nameOf(programme, neighbour.device), {neighbour.endpoint}});
        }
        door.close();
        return found;
    }

    Result<Reply> shareWith(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto patience = numberIn(call, "patience", 30, 1, 86'400);
        if (!patience)
            return patience.error();
        stopOnSignals();
        QList<Peer> peers;
        if (call.given.size() > 1) {
            const auto endpoint = endpointFrom(call.given[1]);
            if (!endpoint)
                return endpoint.error();
            peers.append({call.given[1], {*endpoint}});
        } else {
            peers = whoIsNear(**programme, call, 5000);
            if (peers.isEmpty())
                return Error{ErrorCode::Unreachable, QStringLiteral("nobody of the programme is heard nearby")};
        }
        Reply reply;
        OpenDoor door(**programme);
        QJsonArray exchanges;
        for (const Peer& peer : std::as_const(peers)) { // who cannot be reached holds up nobody else
            const auto outcome = callAndShare({peer.endpoints, *patience * 1000, tellProgress()}, door, g_stop);
            if (!outcome && (call.given.size() > 1 || g_stop))
                return outcome.error();
            if (outcome) {
                exchanges << describe(*outcome, **programme);
                reply.lines << lines(*outcome);
                continue;
            }
            QJsonObject json = failed(outcome.error());
            json.insert(QStringLiteral("peer"), QJsonObject{{QStringLiteral("name"), peer.name}});
            exchanges << json;
            reply.lines << QStringLiteral("Not with %1: %2").arg(peer.name, outcome.error().text());
            reply.exitCode = std::max(reply.exitCode, outcome.error().exitCode());
        }
        reply.json = {{QStringLiteral("exchanges"), exchanges}};
        return reply;
    }

    Result<Reply> shareHub(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto hub = HubClient::open(call.given[1]);
        if (!hub)
            return hub.error();
        QElapsedTimer timer;
        timer.start();
        const auto visit = share::visitHub(**programme, **hub, call.given[1]);
        if (!visit)
            return visit.error();
        Reply reply;
        reply.json = {{QStringLiteral("operations_taken"), visit->operationsTaken},
            {QStringLiteral("media_taken"), visit->mediaTaken}, {QStringLiteral("parcels_taken"), visit->parcelsTaken},
            {QStringLiteral("operations_given"), visit->operationsGiven},
            {QStringLiteral("media_given"), visit->mediaGiven}, {QStringLiteral("parcels_given"), visit->parcelsGiven},
            {QStringLiteral("cleared"), visit->wasCleared}, {QStringLiteral("ms"), timer.elapsed()}};
        reply.lines << QStringLiteral("With the hub: %1 new here, %2 new there.")
                           .arg(visit->operationsTaken)
                           .arg(visit->operationsGiven);
        return reply;
    }

    Result<Reply> shareJoin(const Call& call)
    {
        const QString dir = call.given[0], where = call.given[1];
        JoinPlan plan;
        if (const auto invitation = share::Invitation::parse(where); invitation.ok()) {
            plan = planFrom(*invitation);
        } else if (invitation.error().code == ErrorCode::Damaged) {
            return Error{ErrorCode::Input,
                QStringLiteral("this code was misread or is not whole; scan it again, or type every letter of it")};
        } else if (invitation.error().code != ErrorCode::Input) {
            return invitation.error();
        } else {
            const auto endpoint = endpointFrom(where);
            if (!endpoint)
                return endpoint.error();
            plan.call.endpoints = {*endpoint};
        }
        const auto patience = numberIn(call, "patience", 30, 1, 86'400);
        if (!patience)
            return patience.error();
        auto programme = openToJoin(call);
        if (!programme)
            return programme.error();
        if (!(*programme)->waitsToJoin() && !plan.programme.isNull() && plan.programme != (*programme)->id())
            return Error{ErrorCode::Refused,
                QStringLiteral("this folder belongs to another programme; join into a new folder"), dir};
        stopOnSignals();
        plan.call.patienceMs = *patience * 1000;
        plan.call.watch = tellProgress();
        plan.compare = [](const QString& digits) {
            say(QStringLiteral("Both of you should see these six digits: %1 %2").arg(digits.left(3), digits.mid(3)));
        };
        plan.letIn = [] { say(QStringLiteral("Let in. Taking in what the group has.")); };
        OpenDoor door(**programme);
        const auto outcome = callAndJoin(plan, door, g_stop);
        if (!outcome)
            return outcome.error();
        Reply reply;
        reply.json = describe(*outcome, **programme);
        reply.json.insert(QStringLiteral("programme"), (*programme)->id().text());
        reply.lines = lines(*outcome);
        return reply;
    }
} // namespace

QList<Command> nearbyCommands()
{
    return {
        {QStringLiteral("share serve"), QStringLiteral("DIR"),
            QStringLiteral("--port=N --once --accept-joins --yes --role=ROLE --code-file=FILE --seconds=N --unheard"),
            QStringLiteral("waits for devices of the programme; --once: until one exchange is done"), shareServe},
        {QStringLiteral("share with"), QStringLiteral("DIR [ADDRESS]"), QStringLiteral("--patience=SECONDS"),
            QStringLiteral("shares with the device there, or with everybody of the programme who is near"), shareWith},
        {QStringLiteral("share hub"), QStringLiteral("DIR URL"), QString(),
            QStringLiteral("takes what others left on the hub, leaves what it lacks"), shareHub},
        {QStringLiteral("share invite"), QStringLiteral("DIR"),
            QStringLiteral("--role=ROLE --yes --code-file=FILE --port=N --seconds=N --unheard"),
            QStringLiteral("lets one device in: shows a code, asks before it lets in"), shareInvite},
        {QStringLiteral("share join"), QStringLiteral("DIR CODE-OR-ADDRESS"),
            QStringLiteral("--device=NAME --patience=SECONDS"),
            QStringLiteral("asks to be let in, then takes in what the group has"), shareJoin},
    };
}

} // namespace uthan::cli
