// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"
#include "templates.h"

namespace sim {

using namespace uthan;
using namespace uthan::store;

namespace {
    constexpr qint64 kYearMs = 365LL * 24 * 60 * 60 * 1000;

    // Neighbouring seeds must not tell the same story one step apart.
    quint64 mixed(quint64 seed)
    {
        seed = (seed ^ (seed >> 33)) * 0xFF51AFD7ED558CCDULL;
        seed = (seed ^ (seed >> 33)) * 0xC4CEB9FE1A85EC53ULL;
        return seed ^ (seed >> 33);
    }

    // Mostly a few devices, so that many stories can be told; now and then a whole village.
    int howMany(Chance& chance)
    {
        const qsizetype n = chance.below(400);
        return n < 180 ? 2 : n < 330 ? 3 : n < 378 ? 4 : n < 395 ? 6 : n < 399 ? 12 : 30;
    }
}

quint64 Chance::number()
{
    quint64 value = 0;
    m_random.fill(reinterpret_cast<unsigned char*>(&value), sizeof value);
    return value;
}

World::World(quint64 seed, Trace trace)
    : m_seed(seed)
    , m_trace(std::move(trace))
    , m_chance(mixed(seed + 1))
{
    for (const Beginning::Machine& machine : beginning(howMany(m_chance)).machines) {
        auto device = std::make_unique<Device>(machine.name, m_nowMs, mixed(seed * 64 + m_devices.size()));
        device->role = machine.role;
        device->disk.load(machine.disk);
        if (m_chance.oneIn(3))
            turnClock(*device);
        m_devices.push_back(std::move(device));
    }
}

World::~World() = default;

void World::note(const QString& line)
{
    if (m_trace)
        m_trace(line);
}

void World::violated(const QString& rule)
{
    note(QStringLiteral("VIOLATED: ") + rule);
    if (m_problem.isEmpty())
        m_problem = rule;
}

Device* World::find(const QString& name) const
{
    for (const auto& device : m_devices) {
        if (device->name == name)
            return device.get();
    }
    return nullptr;
}

Device* World::someone(bool mayBeRemoved)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        Device* device = m_devices[static_cast<size_t>(m_chance.below(static_cast<qsizetype>(m_devices.size())))].get();
        if (!device->isGone && (mayBeRemoved || !device->isRemoved))
            return device;
    }
    return m_devices.front().get();
}

// Long enough that it is found by chance nowhere else.
QString World::newWords()
{
    return QStringLiteral("seed%1-words%2-mango").arg(m_seed).arg(++m_words);
}

void World::turnClock(Device& device)
{
    device.clock.offsetMs = (m_chance.below(20'001) - 10'000) * (kYearMs / 1000);
    note(QStringLiteral("%1's clock is off by %2 days").arg(device.name).arg(device.clock.offsetMs / 86'400'000));
}

bool World::live()
{
    const auto steps = 8 + m_chance.below(m_devices.size() > 6 ? 60 : 24);
    note(QStringLiteral("seed %1: %2 devices, %3 steps").arg(m_seed).arg(m_devices.size()).arg(steps));
    for (qsizetype i = 0; i < steps && isFine(); ++i)
        step();
    m_isUnkind = false;
    m_meeting = static_cast<int>(m_chance.below(2));
    if (isFine())
        settle();
    if (isFine())
        checkTogether();
    return isFine();
}

void World::step()
{
    m_nowMs += 1 + m_chance.below(m_chance.oneIn(5) ? 40'000'000 : 4000);
    Device* device = someone();
    switch (m_chance.below(18)) {
    case 0:
    case 1:
    case 2:
        writeBundle(*device);
        break;
    case 3:
    case 4:
    case 5:
        readBundle(*device);
        break;
    case 6:
        hand(*device, *someone());
        break;
    case 7:
    case 16:
    case 17:
        talk(*device, *someone(), m_chance.oneIn(3) ? 1 + m_chance.below(m_chance.oneIn(2) ? 2000 : 20'000) : -1);
        break;
    case 8:
    case 9:
    case 10:
        trouble(*device);
        break;
    default:
        act(*device);
    }
}

// --- consequences --------------------------------------------------------------------------------------------------

bool World::ready(Device& device)
{
    if (device.isGone)
        return false;
    const auto opened = device.open();
    if (opened)
        return true;
    if (device.disk.isDead()) {
        wakeUp(device, m_chance.oneIn(2) ? VirtualDisk::End::Kill : VirtualDisk::End::PowerCut);
        return isFine() && !device.isGone && device.programme;
    }
    if (device.disk.room >= 0 && opened.error().code == ErrorCode::DiskFull)
        return false;
    if (!device.mayLose)
        violated(QStringLiteral("%1 cannot be opened: %2").arg(device.name, opened.error().text()));
    note(QStringLiteral("%1 is given up: %2").arg(device.name, opened.error().text()));
    count(QStringLiteral("given up"));
    device.isGone = true;
    return false;
}

void World::after(Device& device, const QString& what, const Error* error)
{
    note(QStringLiteral("%1 %2: %3").arg(device.name, what, error ? error->text() : QStringLiteral("ok")));
    count(what);
    const bool isFull = device.disk.room >= 0 && error && error->code == ErrorCode::DiskFull;
    const bool isExpected = !error || device.disk.isDead() || device.mayLose || isFull
        || error->code == ErrorCode::Refused || error->code == ErrorCode::NotFound || error->code == ErrorCode::Input;
    if (!isExpected)
        violated(QStringLiteral("%1 %2: %3").arg(device.name, what, error->text()));
    if (device.disk.isDead())
        wakeUp(device, m_chance.oneIn(2) ? VirtualDisk::End::Kill : VirtualDisk::End::PowerCut);
    else if (!error)
        acknowledge(device);
}

// All that is in the log now was acknowledged: it was there when the call came back.
void World::acknowledge(Device& device)
{
    const auto there = device.operationsOnDisk();
    if (!there) {
        if (!device.mayLose && device.disk.room < 0)
            violated(QStringLiteral("%1's log cannot be read: %2").arg(device.name, there.error().text()));
        return;
    }
    if (!device.mayLose && !there->contains(device.acknowledged))
        violated(QStringLiteral("%1 lost operations while it was open").arg(device.name));
    device.acknowledged = *there;
    if (!device.mayLose && !device.isRemoved)
        m_acknowledged.unite(*there);
}

void World::wakeUp(Device& device, VirtualDisk::End end)
{
    device.close();
    device.disk.restart(end);
    note(QStringLiteral("%1 starts again after %2")
             .arg(device.name,
                 end == VirtualDisk::End::Kill ? QStringLiteral("it was killed") : QStringLiteral("a power cut")));
    count(end == VirtualDisk::End::Kill ? QStringLiteral("killed") : QStringLiteral("power cut"));
    if (ready(device))
        checkKept(device, QStringLiteral("after a crash"));
}

void World::checkKept(Device& device, const QString& when)
{
    const auto there = device.operationsOnDisk();
    if (device.mayLose) {
        auto checked = there ? device->verify() : Result<VerifyReport>(there.error());
        if (checked && !checked->problems.isEmpty()) // a view is made again; a log cannot be
            checked = device->verify();
        if (!checked || !checked->problems.isEmpty()) {
            note(QStringLiteral("%1 is given up: %2")
                     .arg(device.name, checked ? checked->problems.join(u'\n') : checked.error().text()));
            count(QStringLiteral("given up"));
            device.close();
            device.isGone = true;
            return;
        }
        device.acknowledged = *there;
        return;
    }
    if (!there) {
        violated(QStringLiteral("%1's log cannot be read %2: %3").arg(device.name, when, there.error().text()));
        return;
    }
    if (!there->contains(device.acknowledged))
        violated(QStringLiteral("%1 lost %2 acknowledged operations %3")
                     .arg(device.name)
                     .arg((device.acknowledged - *there).size())
                     .arg(when));
    for (const RecordId id : std::as_const(device.acknowledgedRecords)) {
        if (const auto record = device->record(id); !record && device.disk.room < 0)
            violated(QStringLiteral("%1 lost the record %2 %3: %4")
                         .arg(device.name, id.text(), when, record.error().text()));
    }
    acknowledge(device);
}

} // namespace sim
