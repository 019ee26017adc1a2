// SPDX-License-Identifier: GPL-3.0-or-later
// Being heard and hearing others.
#include "nearby.h"

namespace uthan::transport {

namespace {
    constexpr qint64 kCallEveryMs = 2000;
    constexpr qint64 kSilentAfterMs = 7000; // three calls missed
    constexpr qsizetype kMostHeard = 200;
}

void Nearby::discover()
{
    QElapsedTimer sinceCall;
    while (!m_stop) {
        const bool isDue = !sinceCall.isValid() || sinceCall.elapsed() >= kCallEveryMs;
        if (isDue || m_changed) {
            callOut(false);
            sinceCall.start();
            forgetSilent();
        }
        if (const auto heard = m_caller->hear(kStepMs))
            takeBeacon(*heard);
    }
    callOut(true);
}

void Nearby::callOut(bool isLeaving)
{
    if (!isLeaving && m_changed.exchange(false)) {
        QList<QByteArray> keys;
        QByteArray frontier;
        DeviceId device;
        (void)m_world.door.with([&](store::Programme& programme) {
            keys = programme.nearbyKeys();
            frontier = programme.frontierDigest();
            device = programme.thisDevice().id;
        });
        const std::lock_guard lock(m_mutex);
        m_keys = keys;
        m_frontier = frontier;
        m_device = device;
    }
    share::Beacon beacon;
    QList<QByteArray> packets;
    {
        const std::lock_guard lock(m_mutex);
        beacon.port = m_listener->port();
        if (!m_keys.isEmpty()) {
            beacon.kind = isLeaving ? share::Beacon::Kind::Leaving : share::Beacon::Kind::Here;
            beacon.device = m_device;
            beacon.frontier = m_frontier;
            packets << beacon.seal(m_keys.first(), m_world.random);
        }
        if (!isLeaving && m_doorway && m_doorway->invitation.isAlive()) {
            beacon = {share::Beacon::Kind::Inviting, m_doorway->name, m_listener->port(), QByteArray(8, 0)};
            packets << beacon.seal(share::openInvitationKey(), m_world.random);
        }
    }
    for (const QByteArray& packet : packets)
        m_caller->callAll(packet);
}

void Nearby::takeBeacon(const Caller::Heard& heard)
{
    QList<Neighbour> now;
    QByteArray reply;
    {
        const std::lock_guard lock(m_mutex);
        const bool waits = m_keys.isEmpty(); // only who is in no group yet looks for invitations
        const auto beacon = share::Beacon::open(heard.packet, waits ? QList{share::openInvitationKey()} : m_keys);
        if (!beacon || beacon->device == m_device || (beacon->kind == share::Beacon::Kind::Inviting) != waits)
            return;
        if (beacon->kind == share::Beacon::Kind::Leaving) {
            if (m_heard.remove(beacon->device) == 0)
                return;
        } else {
            if (!m_heard.contains(beacon->device) && m_heard.size() >= kMostHeard)
                return;
            Heard& entry = m_heard[beacon->device];
            const Neighbour before = entry.neighbour;
            const bool isNew = !entry.since.isValid();
            entry.neighbour
                = {beacon->device, {heard.ip, beacon->port, heard.interface}, waits, beacon->frontier == m_frontier};
            // Heard both ways: the older address stays, or the two would take turns.
            if (heard.ip.size() == 16 && before.endpoint.ip.size() == 4 && before.endpoint.port == beacon->port)
                entry.neighbour.endpoint = before.endpoint;
            entry.since.start();
            if (!isNew && before == entry.neighbour)
                return;
            if (isNew && !waits)
                reply = share::Beacon{share::Beacon::Kind::Here, m_device, m_listener->port(), m_frontier}.seal(
                    m_keys.first(), m_world.random);
        }
        for (const Heard& entry : std::as_const(m_heard))
            now << entry.neighbour;
    }
    if (!reply.isEmpty())
        m_caller->callOne(heard, reply);
    if (m_hooks.neighboursChanged)
        m_hooks.neighboursChanged(now);
}

void Nearby::forgetSilent()
{
    QList<Neighbour> now;
    {
        const std::lock_guard lock(m_mutex);
        if (m_heard.removeIf([](const auto& it) { return it.value().since.elapsed() > kSilentAfterMs; }) == 0)
            return;
        for (const Heard& entry : std::as_const(m_heard))
            now << entry.neighbour;
    }
    if (m_hooks.neighboursChanged)
        m_hooks.neighboursChanged(now);
}

QList<Neighbour> Nearby::neighbours() const
{
    const std::lock_guard lock(m_mutex);
    QList<Neighbour> all;
    for (const Heard& entry : m_heard)
        all << entry.neighbour;
    return all;
}

} // namespace uthan::transport
