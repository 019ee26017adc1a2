// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverage.h"
#include "store/programme_p.h"

#include <algorithm>

// The devices of the programme as their traces in the log show them: when they were last heard from, whether one of
// them went on from a copy, whether its clock is wrong.
namespace uthan::store {

namespace {
    struct Stretch { // of one epoch, by the clock its device had
        qint64 firstMs = 0;
        qint64 lastMs = 0;
    };

    // An epoch that was still written to after a later one had begun: two copies are in use.
    bool overlap(const QList<Stretch>& byBeginning)
    {
        qint64 last = 0;
        for (const Stretch& s : byBeginning) {
            if (s.firstMs < last)
                return true;
            last = std::max(last, s.lastMs);
        }
        return false;
    }
}

QHash<DeviceId, Programme::Private::Trail> Programme::Private::trails() const
{
    QHash<DeviceId, Trail> trails;
    QHash<DeviceId, QList<Stretch>> stretches;
    for (const Epoch& e : oplog->epochs()) {
        Trail& trail = trails[e.statement.device()];
        Stretch stretch;
        for (const EpochHead& head : e.branches)
            stretch.lastMs = std::max(stretch.lastMs, head.at.ms());
        if (stretch.lastMs == 0)
            continue; // announced, never written to
        trail.lastMs = std::max(trail.lastMs, stretch.lastMs);
        trail.isInTwoPlaces = trail.isInTwoPlaces || e.isFrozen;
        Query first = log->query("SELECT header FROM operation WHERE epoch = ?1 AND seq = 1 LIMIT 1", e.row);
        const auto header = first.next() ? OperationHeader::parse(first.blob(0)) : Error{ErrorCode::NotFound, {}};
        stretch.firstMs = header ? header->at.ms() : stretch.lastMs;
        stretches[e.statement.device()] << stretch;
    }
    for (auto it = stretches.begin(); it != stretches.end(); ++it) {
        std::sort(it->begin(), it->end(), [](const Stretch& a, const Stretch& b) { return a.firstMs < b.firstMs; });
        if (it->size() > 1)
            trails[it.key()].beganAnewMs = it->last().firstMs;
        trails[it.key()].isInTwoPlaces = trails[it.key()].isInTwoPlaces || overlap(*it);
    }
    return trails;
}

// Ahead: its clock showed a day after today when it last said what it holds, or, if it never said, when it last wrote.
// Behind: its clock showed less than what it held. What it wrote before its clock was set right stays dated as it is.
qint64 Programme::Private::clockOff(const Member& member, const Trail& trail, const share::Holdings* holdings) const
{
    const qint64 now = env.clock.nowMs();
    if (member.id == device.id())
        return 0; // it is the measure
    const qint64 latest = holdings ? holdings->clockMs() : trail.lastMs;
    if (latest - now > kClockOffMs)
        return latest - now;
    if (!holdings)
        return 0;
    qint64 held = 0;
    for (const Epoch& e : oplog->epochs()) {
        const EpochHead& head = e.branches.first();
        if (head.seq > 0 && head.at.ms() <= now + kClockOffMs && holds(*holdings, {e.statement.epoch, 0, head.seq}))
            held = std::max(held, head.at.ms());
    }
    const qint64 behind = held - holdings->clockMs();
    return behind > kClockOffMs ? -behind : 0;
}

// What it said may have been long on its way; its own clock tells, unless that is wrong. Never after it came.
qint64 Programme::Private::lastHeard(const Trail& trail, const share::Holdings* holdings, bool isClockOff) const
{
    const qint64 now = env.clock.nowMs();
    if (!holdings) // of what it wrote only others have told
        return std::min(trail.lastMs, now);
    const qint64 came = holdings->heardMs() > 0 ? std::min(holdings->heardMs(), now) : now;
    return isClockOff ? came : std::min(came, std::max(trail.lastMs, holdings->clockMs()));
}

DeviceInfo Programme::thisDevice() const
{
    const Member* self = d->authority.member(d->device.id());
    DeviceInfo info;
    info.id = d->device.id();
    info.name = self ? self->name : d->device.name;
    info.role = self ? self->role : Role::Member;
    info.isThis = true;
    info.removed = self && self->isRemoved;
    info.lastSeenMs = d->env.clock.nowMs();
    return info;
}

QList<DeviceInfo> Programme::devices() const
{
    const auto trails = d->trails();
    QList<DeviceInfo> all;
    for (const Member& m : d->authority.members()) {
        const Private::Trail trail = trails.value(m.id);
        const share::Holdings* holdings = d->peerBook().of(m.id);
        DeviceInfo info = m.id == d->device.id() ? thisDevice() : DeviceInfo();
        if (!info.isThis) {
            info.id = m.id;
            info.name = m.name;
            info.role = m.role;
            info.removed = m.isRemoved;
        }
        info.sharesNeeded = m.sharesNeeded;
        info.sharesMade = m.sharesMade;
        info.clockOffMs = d->clockOff(m, trail, holdings);
        if (!info.isThis)
            info.lastSeenMs = d->lastHeard(trail, holdings, info.clockOffMs != 0);
        info.beganAnewMs = trail.beganAnewMs;
        info.isInTwoPlaces = trail.isInTwoPlaces;
        all << info;
    }
    return all;
}

Result<QList<Fork>> Programme::forks() const
{
    QList<Fork> all;
    for (const Epoch& e : d->oplog->epochs()) {
        if (!e.isFrozen)
            continue;
        const Member* member = d->authority.member(e.statement.device());
        Fork fork{e.statement.epoch, e.statement.device(), member ? member->name : QString(), 0, {}, {}};
        Query q = d->log->query("SELECT min(seq) FROM operation WHERE epoch = ?1 AND branch > 0", e.row);
        if (q.next())
            fork.seq = q.integer(0);
        UTHAN_TRY(q.status());
        for (const EpochHead& head : e.branches) {
            fork.heads << head.hash;
            fork.lengths << head.seq;
        }
        all << fork;
    }
    return all;
}

} // namespace uthan::store
