// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong: power, disks, clocks, copies of folders, people who leave.
#include "world.h"

namespace sim {

using namespace uthan;
using namespace uthan::store;

namespace {
    const QByteArray kPassphrase = QByteArrayLiteral("under the mango tree");
}

void World::trouble(Device& device)
{
    switch (m_chance.below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        crashDuring(device);
        break;
    case 5:
        powerCut(device);
        break;
    case 6:
        lie(device);
        break;
    case 7:
        flip(device);
        break;
    case 8:
    case 9:
        fillDisk(device);
        break;
    case 10:
    case 11:
        keepCopy(device);
        break;
    case 12:
        putBack();
        break;
    case 13:
        clone(device);
        break;
    case 14:
        if (m_chance.oneIn(3))
            removeSomebody();
        break;
    default:
        turnClock(device);
    }
}

// The power goes in the middle of whatever comes next.
void World::crashDuring(Device& device)
{
    if (!ready(device))
        return;
    device.disk.callsUntilCrash = m_chance.below(m_chance.oneIn(3) ? 150 : 25);
    note(QStringLiteral("%1 will crash after %2 calls").arg(device.name).arg(device.disk.callsUntilCrash));
    for (int i = 0; i < 3 && device.disk.callsUntilCrash >= 0 && isFine(); ++i) {
        if (m_chance.oneIn(3))
            readBundle(device);
        else if (m_chance.oneIn(4))
            talk(device, *someone());
        else if (m_chance.oneIn(5))
            writeBundle(device);
        else
            act(device);
    }
    if (device.disk.callsUntilCrash >= 0 && m_chance.oneIn(2)) {
        device.close(); // perhaps in the middle of closing
        if (device.disk.isDead())
            wakeUp(device, VirtualDisk::End::PowerCut);
    }
    device.disk.callsUntilCrash = -1;
}

void World::powerCut(Device& device)
{
    if (device.isGone || (m_chance.oneIn(2) && !ready(device)))
        return;
    device.disk.crash();
    wakeUp(device, VirtualDisk::End::PowerCut);
}

void World::countAgain()
{
    m_acknowledged.clear();
    for (const auto& device : m_devices) {
        if (device->takesPart() && !device->mayLose)
            m_acknowledged.unite(device->acknowledged);
    }
}

void World::becomesUnsure(Device& device)
{
    device.mayLose = true;
    countAgain();
    device.isCopied = true; // what it said it holds may not be there
    device.acknowledgedRecords.clear();
}

// A disk that says it has synced and has not; then the power goes.
void World::lie(Device& device)
{
    if (!m_chance.oneIn(2) || !ready(device))
        return;
    becomesUnsure(device);
    device.disk.liesAboutSync = true;
    note(QStringLiteral("%1's disk lies").arg(device.name));
    for (qsizetype i = m_chance.below(4); i >= 0 && isFine() && !device.isGone; --i)
        m_chance.oneIn(3)       ? readBundle(device)
            : m_chance.oneIn(4) ? writeBundle(device)
            : m_chance.oneIn(4) ? talk(device, *someone())
                                : act(device);
    device.disk.liesAboutSync = false;
    count(QStringLiteral("lost syncs"));
    if (isFine() && !device.isGone) {
        device.disk.crash();
        wakeUp(device, VirtualDisk::End::PowerCut);
    }
}

void World::flip(Device& device)
{
    static const QString kFiles[] = {QStringLiteral("/care.uthan/log.db"), QStringLiteral("/care.uthan/view.db"),
        QStringLiteral("/care.uthan/log.db-wal"), QStringLiteral("/care.uthan/view.db-wal"),
        QStringLiteral("/care.uthan/key.cbor"), QStringLiteral("/state/installation")};
    if (device.isGone)
        return;
    const qsizetype which = m_chance.below(6);
    // The view is made again from the log, so its device loses nothing.
    const bool harmsOnlyTheView = which == 1 || which == 3;
    if (!harmsOnlyTheView && !m_chance.oneIn(3))
        return;
    if (!device.mayLose && !harmsOnlyTheView)
        becomesUnsure(device);
    const bool leavesJournal = m_chance.oneIn(2);
    if (leavesJournal && device.programme) {
        device.disk.crash();
        device.close();
        device.disk.restart(VirtualDisk::End::Kill);
    }
    device.close();
    if (!device.disk.flipBit(device.disk.path(kFiles[which]), m_chance.number()))
        return;
    device.viewMayBeDamaged = device.viewMayBeDamaged || harmsOnlyTheView;
    note(QStringLiteral("a bit of %1 of %2 is flipped").arg(kFiles[which], device.name));
    count(QStringLiteral("flipped bits"));
    if (ready(device))
        checkKept(device, QStringLiteral("after a flipped bit"));
}

void World::fillDisk(Device& device)
{
    if (device.isGone)
        return;
    device.disk.room = m_chance.below(m_chance.oneIn(2) ? 30'000 : 200'000);
    note(QStringLiteral("%1 has room for %2 bytes").arg(device.name).arg(device.disk.room));
    for (int i = 0; i < 4 && isFine() && !device.isGone; ++i)
        m_chance.oneIn(3) ? readBundle(device) : m_chance.oneIn(4) ? talk(*someone(), device) : act(device);
    device.disk.room = -1;
    count(QStringLiteral("full disks"));
    if (isFine() && ready(device))
        checkKept(device, QStringLiteral("after its disk was full"));
}

// --- copies --------------------------------------------------------------------------------------------------------

void World::keepCopy(Device& device)
{
    if (!ready(device) || device.mayLose)
        return;
    Copy copy{device.name, nullptr, {}, {}, {}};
    if (m_chance.oneIn(2)) {
        const QString file = device.disk.path(QStringLiteral("/backup.uthanbackup"));
        const auto made = device->backup(file, kPassphrase);
        if (made) {
            copy.backup = device.disk.bytesOf(file);
            (void)device.disk.remove(file);
        }
        after(device, QStringLiteral("makes a backup"), made ? nullptr : &made.error());
        if (!made)
            return;
    } else {
        device.close();
        copy.snapshot = device.disk.snapshot();
        note(QStringLiteral("an image of %1 is kept").arg(device.name));
    }
    copy.acknowledged = device.acknowledged;
    copy.records = device.acknowledgedRecords;
    m_copies.push_back(copy);
}

// An older state takes the place of a device: what it wrote since is on other devices or lost.
void World::putBack()
{
    if (m_copies.empty())
        return;
    const Copy copy = m_copies[static_cast<size_t>(m_chance.below(static_cast<qsizetype>(m_copies.size())))];
    Device& device = *find(copy.device);
    if (device.isGone)
        return;
    device.close();
    if (device.disk.isDead()) // its power went while it was closed, and nobody has looked since
        device.disk.restart(VirtualDisk::End::PowerCut);
    device.isCopied = true;
    device.acknowledged = copy.acknowledged;
    device.acknowledgedRecords = copy.records;
    // What only this device had acknowledged is away now: what others hold counts.
    countAgain();
    for (Given& given : m_given) {
        if (given.device == device.name && !copy.records.contains(given.id))
            given.device.clear();
    }
    if (copy.snapshot) {
        const NodePtr state = m_chance.oneIn(2) ? device.disk.snapshot() : nullptr;
        device.disk.load(copy.snapshot);
        if (state) { // the folder alone was put back; what lies outside it has gone on
            VirtualDisk outside(QStringLiteral("outside"), 1);
            outside.load(state);
            outside.copyTree(QStringLiteral("/outside/state"), device.disk, device.stateFolder());
        }
        note(QStringLiteral("%1 is put back as it was%2")
                 .arg(device.name, state ? QString() : QStringLiteral(", all of it")));
    } else {
        const QString file = device.disk.path(QStringLiteral("/backup.uthanbackup"));
        (void)device.disk.removeFolder(device.folder());
        device.disk.put(file, copy.backup);
        const auto restored = Programme::restore(file, device.folder(), kPassphrase, device.env());
        (void)device.disk.remove(file);
        if (!restored) {
            violated(QStringLiteral("%1 cannot be restored: %2").arg(device.name, restored.error().text()));
            return;
        }
        note(QStringLiteral("%1 is restored from a backup").arg(device.name));
    }
    count(QStringLiteral("put back"));
    if (ready(device))
        checkKept(device, QStringLiteral("after it was put back"));
}

// The folder is carried to another machine; both go on.
void World::clone(Device& device)
{
    if (device.isGone || device.isRemoved || device.mayLose || m_devices.size() > 12)
        return;
    device.close();
    auto copy = std::make_unique<Device>(
        QStringLiteral("c%1").arg(m_devices.size()), m_nowMs, m_seed * 64 + m_devices.size());
    copy->role = device.role;
    copy->isCopied = device.isCopied = true;
    copy->hasPrivate = device.hasPrivate;
    copy->viewMayBeDamaged = device.viewMayBeDamaged;
    copy->acknowledged = device.acknowledged;
    copy->acknowledgedRecords = device.acknowledgedRecords;
    device.disk.copyTree(device.folder(), copy->disk, copy->folder());
    note(QStringLiteral("%1 is a copy of %2").arg(copy->name, device.name));
    count(QStringLiteral("clones"));
    m_devices.push_back(std::move(copy));
}

// --- people --------------------------------------------------------------------------------------------------------

void World::removeSomebody()
{
    Device* by = m_devices[static_cast<size_t>(m_chance.below(2))].get();
    Device* gone = someone(false);
    if (by->isRemoved || gone == m_devices.front().get() || gone == by || !ready(*by) || !ready(*gone) || by->mayLose)
        return;
    const DeviceId id = gone->programme->thisDevice().id;
    const auto removed = by->programme->removeDevice(id);
    if (removed) {
        for (const auto& device : m_devices) { // its copies have its keys
            if (ready(*device) && device->programme->thisDevice().id == id)
                device->isRemoved = true;
        }
        // What it had not shared waits from now on: it is lost to nobody, but not everybody has it.
        countAgain();
    }
    after(*by, QStringLiteral("removes ") + gone->name, removed ? nullptr : &removed.error());
}

} // namespace sim
