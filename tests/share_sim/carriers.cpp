// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that talk nearby, and sticks: written, lying in drawers, read late, read twice, copied only in part.
#include "share/exchange.h"
#include "world.h"

namespace sim {

using namespace uthan;
using namespace uthan::store;

namespace {
    QString stickOf(const Device& device)
    {
        return device.disk.path(QStringLiteral("/stick.uthanshare"));
    }
}

bool World::writeTo(Device& from, Bundle& bundle)
{
    if (!ready(from))
        return false;
    const QString file = stickOf(from);
    const auto written = from->exportBundle(file);
    if (written) {
        bundle = {file, from.disk.bytesOf(file), from.name, m_nowMs};
        (void)from.disk.remove(file);
    }
    after(from, QStringLiteral("writes a stick"), written ? nullptr : &written.error());
    return written.ok();
}

bool World::readFrom(Device& to, const Bundle& bundle, bool isWhole)
{
    if (!ready(to))
        return false;
    const QString file = stickOf(to);
    to.disk.put(file, bundle.bytes);
    const auto before = to.operationsOnDisk();
    const auto read = to->importBundle(file);
    if (!to.disk.isDead() && to.disk.bytesOf(file) != bundle.bytes)
        violated(QStringLiteral("%1 changed a stick it read").arg(to.name));
    if (!to.disk.isDead())
        (void)to.disk.remove(file);
    const Device* from = find(bundle.from);
    // Keys were changed since, one of the two was removed, or the stick is not whole: said, and nothing changes.
    const bool mayRefuse = to.isRemoved || !from || from->isRemoved || m_isUnkind || !isWhole;
    const Error* error = read ? nullptr : &read.error();
    if (error && mayRefuse && !to.disk.isDead() && (error->code == ErrorCode::WrongKey || !isWhole)) {
        note(QStringLiteral("%1 refuses a stick of %2: %3").arg(to.name, bundle.from, error->text()));
        count(QStringLiteral("refuses a stick"));
        const auto now = to.operationsOnDisk();
        if (!to.mayLose && before && now && *now != *before)
            violated(QStringLiteral("%1 refused a stick and took something of it").arg(to.name));
        return false;
    }
    if (!isWhole && read)
        violated(QStringLiteral("%1 took a damaged stick").arg(to.name));
    after(to, QStringLiteral("reads a stick"), error);
    return read.ok();
}

void World::writeBundle(Device& device)
{
    Bundle bundle;
    if (writeTo(device, bundle))
        m_bundles.push_back(bundle);
}

void World::readBundle(Device& device)
{
    if (m_bundles.empty())
        return;
    if (m_chance.oneIn(8)) {
        readDamaged(device);
        return;
    }
    const auto i = static_cast<size_t>(m_chance.below(static_cast<qsizetype>(m_bundles.size())));
    (void)readFrom(device, m_bundles[i]);
}

void World::readDamaged(Device& device)
{
    Bundle bundle = m_bundles[static_cast<size_t>(m_chance.below(static_cast<qsizetype>(m_bundles.size())))];
    const qsizetype at = m_chance.below(bundle.bytes.size());
    if (m_chance.oneIn(2))
        bundle.bytes.truncate(at);
    else
        bundle.bytes[at] = static_cast<char>(bundle.bytes.at(at) ^ (1 << m_chance.below(8)));
    (void)readFrom(device, bundle, false);
}

void World::hand(Device& from, Device& to)
{
    if (&from == &to)
        return;
    Bundle bundle;
    if (writeTo(from, bundle) && isFine())
        (void)readFrom(to, bundle);
}

namespace {
    // One end of a connection.
    struct End {
        Device& device;
        share::Exchange exchange;
        bool moved = false;
    };

    // Gives what one end has to say to the other; false when nothing moved or one of them has no power any more.
    bool carry(End& from, End& to, qsizetype step, qint64& left)
    {
        const auto part = from.exchange.toSend(left < 0 ? step : std::min<qint64>(step, left));
        if (!part || part->isEmpty() || from.device.disk.isDead())
            return false;
        left = left < 0 ? left : left - part->size();
        if (left == 0)
            return false; // cut: this part never arrives
        (void)to.exchange.receive(*part);
        return !to.device.disk.isDead();
    }
}

void World::talk(Device& caller, Device& answerer, qint64 cutAfter)
{
    if (&caller == &answerer || !ready(caller) || !ready(answerer))
        return;
    note(QStringLiteral("%1 calls %2%3")
             .arg(caller.name, answerer.name,
                 cutAfter < 0 ? QString() : QStringLiteral(", cut after %1 bytes").arg(cutAfter)));
    const QByteArray binding = caller.random.bytes(64);
    std::optional<Error> problems[2];
    bool isDone = false;
    {
        End one{caller, {*caller.programme, {binding, true, {}}}};
        End two{answerer, {*answerer.programme, {binding, false, {}}}};
        const qsizetype step = 1 + m_chance.below(m_chance.oneIn(3) ? 300 : 64 << 10);
        for (int rounds = 0; rounds < 200'000; ++rounds) {
            const bool there = carry(one, two, step, cutAfter);
            const bool back = cutAfter != 0 && carry(two, one, step, cutAfter);
            if (caller.disk.isDead() || answerer.disk.isDead() || cutAfter == 0 || (!there && !back))
                break;
        }
        problems[0] = one.exchange.error();
        problems[1] = two.exchange.error();
        isDone = one.exchange.isFinished() && two.exchange.isFinished() && !problems[0] && !problems[1];
    }
    // Pages of different times, which no transaction ever made: a disk that lied can leave a log others do not believe.
    for (Device* device : {&caller, &answerer}) {
        if (!m_isUnkind && !isDone && device->mayLose && !device->disk.isDead()) {
            note(QStringLiteral("%1 is given up: nobody can talk to it").arg(device->name));
            count(QStringLiteral("given up"));
            device->close();
            device->isGone = true;
        }
    }
    if (caller.isGone || answerer.isGone)
        return;
    const bool mayFail = m_isUnkind || caller.thisIs(answerer);
    if (!mayFail && !isDone && cutAfter < 0)
        violated(QStringLiteral("%1 and %2 do not come to an end: %3; %4")
                     .arg(caller.name, answerer.name, problems[0] ? problems[0]->text() : QString(),
                         problems[1] ? problems[1]->text() : QString()));
    const bool oneIsGone = caller.disk.isDead() || answerer.disk.isDead() || caller.disk.room >= 0
        || answerer.disk.room >= 0 || caller.mayLose || answerer.mayLose;
    const bool oneWasRemoved = caller.isRemoved || answerer.isRemoved;
    int i = 0;
    for (Device* device : {&caller, &answerer}) {
        const std::optional<Error>& problem = problems[i++];
        const bool isSaid = problem && (oneIsGone || oneWasRemoved || caller.thisIs(answerer));
        if (isSaid)
            note(QStringLiteral("%1 says: %2").arg(device->name, problem->text()));
        after(*device, QStringLiteral("talks"), problem && !isSaid ? &*problem : nullptr);
    }
}

} // namespace sim
