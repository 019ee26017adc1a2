// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/share/devices.h"
#include "call.h"
#include "nearby.h"
#include "queuedoor.h"

#include <future>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace uthan;
using namespace uthan::transport;

namespace {
Stop never = false;

// A programme on a thread of its own, heard by nobody, that answers on the machine's own loop.
class Answering {
public:
    explicit Answering(Devices& devices, const QString& name, Nearby::Hooks hooks = {})
        : m_programme(*devices[name].programme)
        , nearby({m_door, m_clock, m_random}, std::move(hooks))
        , m_thread([this] {
            while (!m_stop)
                m_door.serve(m_programme, 20);
        })
    {
        if (!nearby.start(0, false).ok())
            qFatal("no port to listen on");
    }
    ~Answering()
    {
        nearby.stop();
        m_stop = true;
        m_thread.join();
    }
    [[nodiscard]] Endpoint where() const { return {QByteArray::fromHex("7f000001"), nearby.port()}; }
    [[nodiscard]] Result<share::Invitation> invite()
    {
        auto invitation = nearby.invite(store::Role::Member);
        if (invitation)
            invitation->endpoints = {where()};
        return invitation;
    }

private:
    store::Programme& m_programme;
    QueueDoor m_door;
    SystemClock m_clock;
    SystemRandom m_random;
    Stop m_stop = false;

public:
    Nearby nearby;

private:
    std::thread m_thread;
};

Result<ExchangeOutcome> exchange(Devices& devices, const QString& caller, const Endpoint& to, int patienceMs = 5000)
{
    OpenDoor door(*devices[caller].programme);
    return callAndShare({{to}, patienceMs}, door, never);
}

Result<ExchangeOutcome> join(Devices& devices, const QString& name, JoinPlan plan)
{
    OpenDoor door(*devices[name].programme);
    plan.call.patienceMs = 5000;
    return callAndJoin(plan, door, never);
}

// Whoever asks is answered by the test.
Nearby::Hooks answering(std::unique_ptr<Answering>& who, std::function<bool(const Asking&)> decide)
{
    Nearby::Hooks hooks;
    hooks.asked = [&who, decide](const Asking& asking) { who->nearby.answer(asking.session, decide(asking)); };
    return hooks;
}

// A Wi-Fi that breaks: passes bytes on and cuts each connection after so many, for so many times. Counts all bytes.
class Breaking {
public:
    Breaking(const Endpoint& to, qint64 cutAfter, int cuts)
        : m_to(to)
        , m_cutAfter(cutAfter)
        , m_cutsLeft(cuts)
        , m_listener(*Listener::open())
        , m_thread([this] { run(); })
    {
    }
    ~Breaking()
    {
        m_stop = true;
        m_thread.join();
    }
    [[nodiscard]] Endpoint where() const { return {QByteArray::fromHex("7f000001"), m_listener.port()}; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int cutsLeft() const { return m_cutsLeft; }

    static constexpr qint64 kSlow = 1'000'000'000; // never cut, but slow

private:
    void run()
    {
        while (!m_stop) {
            auto caller = m_listener.accept(20);
            if (!caller || !caller->isOpen())
                continue;
            const auto answerer = connectTo(m_to, 2000, m_stop);
            if (answerer)
                pass(*caller, *answerer);
        }
    }
    void pass(const Socket& a, const Socket& b)
    {
        qint64 here = 0;
        QByteArray forth, back;
        for (;;) {
            pollfd both[2] = {{a.fd(), short(POLLIN | (back.isEmpty() ? 0 : POLLOUT)), 0},
                {b.fd(), short(POLLIN | (forth.isEmpty() ? 0 : POLLOUT)), 0}};
            (void)::poll(both, 2, 20);
            if (m_cutAfter > kSlow) // a weak signal: about 5 MB a second
                (void)::poll(nullptr, 0, 3);
            if (m_stop || !take(a, forth, here) || !take(b, back, here))
                return;
            if (m_cutsLeft > 0 && here > m_cutAfter) {
                --m_cutsLeft;
                return;
            }
            give(b, forth);
            give(a, back);
        }
    }
    bool take(const Socket& from, QByteArray& into, qint64& here)
    {
        if (into.size() > 100'000)
            return true;
        char buffer[16'384];
        const auto got = ::recv(from.fd(), buffer, sizeof buffer, MSG_DONTWAIT);
        if (got > 0) {
            into.append(buffer, got);
            m_bytes += got;
            here += got;
        }
        return got != 0 || !into.isEmpty();
    }
    static void give(const Socket& to, QByteArray& bytes)
    {
        const auto gone = ::send(to.fd(), bytes.constData(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (gone > 0)
            bytes.remove(0, gone);
    }

    Endpoint m_to;
    qint64 m_cutAfter;
    std::atomic_int m_cutsLeft;
    std::atomic<qint64> m_bytes = 0;
    Stop m_stop = false;
    Listener m_listener;
    std::thread m_thread;
};

// A photo story with a picture of that many bytes that do not shrink.
bool tellWithPicture(Devices& devices, const QString& name, qsizetype bytes)
{
    Devices::Device& device = devices[name];
    const RecordId id = device->newRecordId();
    const auto media = device->addMedia(id, device.random.bytes(bytes), QStringLiteral("image/jpeg"));
    if (!media)
        return false;
    record::NewRecord story{QStringLiteral("photo_story"), device.person, record::Audience::Members,
        {{QStringLiteral("title"), QStringLiteral("Seen")}}};
    story.id = id;
    return device->create(story).ok();
}
}

class NearbyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoDevicesGiveEachOtherWhatTheyLack()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.join(QStringLiteral("tania"), QStringLiteral("rehana"), store::Role::Member));
        const RecordId one = devices.tell(QStringLiteral("rehana"), QStringLiteral("The paper on the fridge"));
        const RecordId two = devices.tell(QStringLiteral("tania"), QStringLiteral("Over the ice"));
        {
            Answering rehana(devices, QStringLiteral("rehana"));
            const auto outcome = exchange(devices, QStringLiteral("tania"), rehana.where());
            GOOD(outcome);
            QCOMPARE(outcome->peer.name, QStringLiteral("rehana"));
            QCOMPARE(outcome->report.records, 1);
            QVERIFY(outcome->bytesSent > 0 && outcome->bytesReceived > 0);
            const auto again = exchange(devices, QStringLiteral("tania"), rehana.where());
            GOOD(again);
            QVERIFY(again->report.nothingNew);
            QVERIFY2(again->bytesReceived < 16'384, qPrintable(QString::number(again->bytesReceived)));
        }
        QCOMPARE(devices.title(QStringLiteral("tania"), one), QStringLiteral("The paper on the fridge"));
        QCOMPARE(devices.title(QStringLiteral("rehana"), two), QStringLiteral("Over the ice"));
        QVERIFY(!devices.viewHash(QStringLiteral("tania")).isEmpty());
        QCOMPARE(devices.viewHash(QStringLiteral("tania")), devices.viewHash(QStringLiteral("rehana")));
        QCOMPARE(
            devices[QStringLiteral("rehana")]->frontierDigest(), devices[QStringLiteral("tania")]->frontierDigest());
    }
    void aNewcomerJoinsByTheCode()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        const RecordId told = devices.tell(QStringLiteral("rehana"), QStringLiteral("Before you came"));
        QVERIFY(devices.waiting(QStringLiteral("tania")));
        {
            std::unique_ptr<Answering> rehana;
            QString who;
            rehana = std::make_unique<Answering>(
                devices, QStringLiteral("rehana"), answering(rehana, [&who](const Asking& a) {
                    who = a.deviceName;
                    return a.digits.isEmpty();
                }));
            const auto invitation = rehana->invite();
            GOOD(invitation);
            GOOD(join(devices, QStringLiteral("tania"), planFrom(*invitation)));
            QCOMPARE(who, QStringLiteral("tania"));
            // Again, as after a cut: it belongs already.
            GOOD(join(devices, QStringLiteral("tania"), planFrom(*invitation)));
        }
        QCOMPARE(devices.title(QStringLiteral("tania"), told), QStringLiteral("Before you came"));
        QCOMPARE(devices.viewHash(QStringLiteral("tania")), devices.viewHash(QStringLiteral("rehana")));
    }
    void aNewcomerWithoutACameraComparesSixDigits()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.waiting(QStringLiteral("tania")));
        {
            std::unique_ptr<Answering> rehana;
            QString there, here;
            rehana = std::make_unique<Answering>(
                devices, QStringLiteral("rehana"), answering(rehana, [&there](const Asking& a) {
                    there = a.digits;
                    return true;
                }));
            GOOD(rehana->invite());
            JoinPlan plan;
            plan.call.endpoints = {rehana->where()};
            plan.compare = [&here](const QString& digits) { here = digits; };
            GOOD(join(devices, QStringLiteral("tania"), plan));
            QCOMPARE(here.size(), 6);
            QCOMPARE(here, there);
        }
        QCOMPARE(devices.viewHash(QStringLiteral("tania")), devices.viewHash(QStringLiteral("rehana")));
    }
    void whoIsToldNoStaysOutAndMayAskAgain()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.waiting(QStringLiteral("tania")));
        std::unique_ptr<Answering> rehana;
        bool says = false;
        rehana = std::make_unique<Answering>(
            devices, QStringLiteral("rehana"), answering(rehana, [&says](const Asking&) { return says; }));
        const auto invitation = rehana->invite();
        GOOD(invitation);
        QCOMPARE(join(devices, QStringLiteral("tania"), planFrom(*invitation)).error().code, ErrorCode::Refused);
        QVERIFY(devices[QStringLiteral("tania")]->waitsToJoin());
        says = true;
        GOOD(join(devices, QStringLiteral("tania"), planFrom(*invitation)));
        QVERIFY(!devices[QStringLiteral("tania")]->waitsToJoin());
    }
    void nobodyIsLetInWhereNobodyIsInvited()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.waiting(QStringLiteral("tania")));
        const Answering rehana(devices, QStringLiteral("rehana"));
        JoinPlan plan;
        plan.call.endpoints = {rehana.where()};
        QVERIFY(!join(devices, QStringLiteral("tania"), plan).ok());
        QVERIFY(devices[QStringLiteral("tania")]->waitsToJoin());
    }
    void aStrangerAndARemovedDeviceGetNothing()
    {
        Devices devices, others(77);
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.join(QStringLiteral("tania"), QStringLiteral("rehana"), store::Role::Member));
        QVERIFY(others.found(QStringLiteral("stranger")));
        GOOD(devices[QStringLiteral("rehana")]->removeDevice(devices[QStringLiteral("tania")]->thisDevice().id));
        devices.tell(QStringLiteral("rehana"), QStringLiteral("Not for them"));
        const Answering rehana(devices, QStringLiteral("rehana"));
        const auto strange = exchange(others, QStringLiteral("stranger"), rehana.where());
        QVERIFY(!strange.ok());
        const auto removed = exchange(devices, QStringLiteral("tania"), rehana.where());
        QVERIFY(!removed.ok());
        QVERIFY(!devices.viewHash(QStringLiteral("tania")).isEmpty());
    }
    void aWayThatBreaksAgainAndAgainIsGoneToItsEndAndNothingGoesTwice()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.join(QStringLiteral("tania"), QStringLiteral("rehana"), store::Role::Member));
        constexpr qsizetype kPicture = 2'000'000;
        for (int i = 0; i < 3; ++i)
            QVERIFY(tellWithPicture(devices, QStringLiteral("rehana"), kPicture));
        {
            const Answering rehana(devices, QStringLiteral("rehana"));
            const Breaking wifi(rehana.where(), 700'000, 7);
            const auto outcome = exchange(devices, QStringLiteral("tania"), wifi.where(), 20'000);
            GOOD(outcome);
            QCOMPARE(wifi.cutsLeft(), 0);
            QVERIFY(outcome->cuts > 0);
            QCOMPARE(devices[QStringLiteral("tania")]->counts()->media, 3);
            // What was on its way at each cut may go again, nothing else.
            const qint64 most = 3 * kPicture + 300'000 + 8 * 450'000;
            QVERIFY2(
                wifi.bytes() < most, qPrintable(QStringLiteral("%1 bytes, at most %2").arg(wifi.bytes()).arg(most)));
        }
        QCOMPARE(devices.viewHash(QStringLiteral("tania")), devices.viewHash(QStringLiteral("rehana")));
    }
    void whatIsStoppedKeepsWhatWasDone()
    {
        Devices devices;
        QVERIFY(devices.found(QStringLiteral("rehana")));
        QVERIFY(devices.join(QStringLiteral("tania"), QStringLiteral("rehana"), store::Role::Member));
        for (int i = 0; i < 3; ++i)
            QVERIFY(tellWithPicture(devices, QStringLiteral("rehana"), 3'000'000));
        const Answering rehana(devices, QStringLiteral("rehana"));
        const Breaking wifi(rehana.where(), Breaking::kSlow + 1, 0);
        Stop stop = false;
        OpenDoor door(*devices[QStringLiteral("tania")].programme);
        const Watch watch = [&stop](const ExchangeStand& stand) {
            stop = stop || stand.progress.taken.of(share::MediaClass::Original).bytes > 0
                || stand.progress.taken.of(share::MediaClass::Preview).bytes > 0;
        };
        const auto stopped = callAndShare({{wifi.where()}, 5000, watch}, door, stop);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto rest = exchange(devices, QStringLiteral("tania"), rehana.where());
        GOOD(rest);
        QVERIFY2(rest->bytesReceived < 9'000'000, qPrintable(QString::number(rest->bytesReceived)));
        QVERIFY(!devices.viewHash(QStringLiteral("tania")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NearbyTest)
#include "tst_nearby.moc"
