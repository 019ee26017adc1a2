// SPDX-License-Identifier: GPL-3.0-or-later
// The ending of each story: everybody meets everybody, and then everything that was promised must hold.
#include "plaindisk.h"
#include "world.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace sim {

using namespace uthan;
using namespace uthan::store;
using record::Audience;

namespace {
    constexpr int kRounds = 2; // one to bring everything to the first device and back, one for what that set free

    bool isIn(Role role, Audience audience)
    {
        switch (audience) {
        case Audience::Keepers:
            return role == Role::Keeper;
        case Audience::Stewards:
            return role == Role::Keeper || role == Role::Steward;
        case Audience::Circle:
            return role != Role::Member;
        default:
            return audience == Audience::Members;
        }
    }
}

void World::settle()
{
    note(QStringLiteral("everybody meets"));
    for (const auto& device : m_devices)
        (void)ready(*device);
    for (const auto& device : m_devices) {
        const auto known = device->takesPart() && !device->mayLose && device->operationsOnDisk()
            ? device->reader->withdrawn()
            : QSet<RecordId>();
        for (Given& given : m_given)
            given.isTakenBack = given.isTakenBack || (known && known->contains(given.id));
    }
    // Where a device turns out to be damaged, the others meet again without it.
    for (bool again = true; again && isFine();) {
        giveUpDamaged();
        const auto hub
            = std::find_if(m_devices.begin(), m_devices.end(), [](const auto& device) { return device->takesPart(); });
        if (hub == m_devices.end())
            return;
        meetAt(**hub);
        again = isFine() && (giveUpDamaged() || (*hub)->isGone);
    }
}

// Of what a disk lost that said it had kept it, or whose bits were flipped, a verification tells; its people start
// again with a backup or as a new device.
bool World::giveUpDamaged()
{
    bool any = false;
    for (const auto& device : m_devices) {
        if (device->takesPart() && device->mayLose && ready(*device)) {
            checkKept(*device, QStringLiteral("at the end"));
            any = any || device->isGone;
        }
    }
    return any;
}

void World::meetAt(Device& hub)
{
    for (int round = 0; round < kRounds && m_meeting != 0; ++round) {
        for (const auto& device : m_devices) {
            if (!device->takesPart() || device.get() == &hub || !hub.takesPart() || !isFine())
                continue;
            if (!device->thisIs(hub)) {
                talk(*device, hub);
            } else { // two copies of one device do not call each other
                hand(*device, hub);
                hand(hub, *device);
            }
        }
    }
    for (int round = 0; round < kRounds && m_meeting == 0 && hub.takesPart() && isFine(); ++round) {
        for (const auto& device : m_devices) {
            if (device->takesPart() && device.get() != &hub && isFine())
                hand(*device, hub);
        }
        Bundle bundle;
        if (!isFine() || !writeTo(hub, bundle))
            return;
        for (const auto& device : m_devices) {
            if (device->takesPart() && device.get() != &hub && isFine())
                (void)readFrom(*device, bundle);
        }
    }
}

void World::checkTogether()
{
    QList<Device*> all;
    for (const auto& device : m_devices) {
        if (device->takesPart() && ready(*device))
            all << device.get();
    }
    if (all.isEmpty() || !isFine())
        return;
    checkAlike(all);
    checkNothingLost(all);
    checkQuarantine(all);
    checkReceipts(all);
    checkTakenBack(all);
}

// Equal operations, equal view; chains verify; nothing is there twice.
void World::checkAlike(const QList<Device*>& all)
{
    const auto first = all.first()->operationsOnDisk();
    QHash<Role, std::pair<QString, QByteArray>> viewOf;
    for (Device* device : all) {
        const auto there = device->operationsOnDisk();
        if (!there || !first || *there != *first)
            violated(QStringLiteral("%1 and %2 do not hold the same operations after everybody met")
                         .arg(all.first()->name, device->name));
        if (const auto repeated = device->reader ? device->reader->repeated() : 0; !repeated || *repeated != 0)
            violated(QStringLiteral("%1 holds operations twice").arg(device->name));
        auto report = (*device)->verify();
        if (device->viewMayBeDamaged) // it was said, and mended
            report = (*device)->verify();
        if (!report || !report->problems.isEmpty()) {
            violated(QStringLiteral("%1 does not verify: %2")
                         .arg(device->name, report ? report->problems.join(u'\n') : report.error().text()));
            return;
        }
        if (device->hasPrivate)
            continue;
        const auto known = viewOf.constFind(device->role);
        if (known == viewOf.constEnd())
            viewOf.insert(device->role, {device->name, report->viewHash});
        else if (known->second != report->viewHash) {
            noteDifferences(*find(known->first), *device);
            violated(
                QStringLiteral("%1 and %2 hold the same and show different things").arg(known->first, device->name));
        }
    }
}

void World::noteDifferences(Device& one, Device& other)
{
    const auto mine = one->records({.withWithdrawn = true}), theirs = other->records({.withWithdrawn = true});
    QHash<QString, QString> said;
    const auto words = [](const record::Record& r) {
        return QStringLiteral("%1 %2 audience %3 changed %4 withdrawn %5 wordings %6")
            .arg(r.kind, QString::fromUtf8(QJsonDocument(r.fields.toJsonObject()).toJson(QJsonDocument::Compact)))
            .arg(static_cast<int>(r.audience))
            .arg(r.changed.packed)
            .arg(r.withdrawn)
            .arg(r.wordings.size());
    };
    for (const record::Record& r : mine.valueOr({}))
        said.insert(r.id.text(), words(r));
    for (const record::Record& r : theirs.valueOr({})) {
        const QString before = said.take(r.id.text());
        if (before != words(r))
            note(QStringLiteral("%1\n    %2: %3\n    %4: %5").arg(r.id.text(), one.name, before, other.name, words(r)));
    }
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        note(QStringLiteral("only on %1: %2 %3").arg(one.name, it.key(), it.value()));
}

void World::checkNothingLost(const QList<Device*>& all)
{
    const auto there = all.first()->operationsOnDisk();
    if (there && !there->contains(m_acknowledged))
        violated(QStringLiteral("%1 acknowledged operations are on no device").arg((m_acknowledged - *there).size()));
    for (Device* device : all) {
        if (const auto wordless = device->reader ? device->reader->wordless() : QSet<RecordId>();
            wordless && !wordless->isEmpty())
            violated(QStringLiteral("%1 lacks the words of %2").arg(device->name, wordless->begin()->text()));
        const auto records = (*device)->records({});
        if (!records) {
            violated(QStringLiteral("%1 cannot be read: %2").arg(device->name, records.error().text()));
            return;
        }
        QHash<QString, int> said;
        for (const record::Record& r : *records)
            ++said[r.text(QStringLiteral("text")).isEmpty() ? r.id.text() : r.text(QStringLiteral("text"))];
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            if (it.value() != 1)
                violated(QStringLiteral("%1 shows %2 twice").arg(device->name, it.key()));
        }
        for (const Given& given : m_given) {
            const Device* giver = find(given.device);
            const bool isKept = giver && giver->takesPart() && !giver->mayLose;
            if (!isKept || given.isTakenBack || !isIn(device->role, given.audience))
                continue;
            const auto record = (*device)->record(given.id);
            if (!record) {
                violated(QStringLiteral("%1 does not show %2 of %3").arg(device->name, given.id.text(), given.device));
                return;
            }
            // Two copies of one device say what one of them has: by stick the other may not get every photo.
            const bool metByStick = m_meeting == 0 || device->thisIs(*all.first());
            if (!(device->isCopied && metByStick) && !record->withdrawn && !given.photo.isNull()
                && !(*device)->media(given.id, given.photo))
                violated(QStringLiteral("%1 lacks the photo of %2").arg(device->name, given.id.text()));
        }
    }
}

// Waiting are only operations of devices that were removed, and on all devices the same.
void World::checkQuarantine(const QList<Device*>& all)
{
    const auto first = all.first()->reader->quarantined();
    for (Device* device : all) {
        const auto waits = device->reader ? device->reader->quarantined() : first;
        if (!waits || !first || *waits != *first)
            violated(QStringLiteral("%1 and %2 do not agree on what waits").arg(all.first()->name, device->name));
    }
    const bool somebodyWasRemoved
        = std::any_of(m_devices.begin(), m_devices.end(), [](const auto& device) { return device->isRemoved; });
    if (first && !first->isEmpty() && !somebodyWasRemoved)
        violated(QStringLiteral("%1 operations wait though nobody was removed").arg(first->size()));
}

// "On that device too" is said only of what that device has.
void World::checkReceipts(const QList<Device*>& all)
{
    for (const Given& given : m_given) {
        for (Device* device : all) {
            const Receipt receipt = (*device)->receipt(given.id);
            for (const DeviceId holder : receipt.heldBy) {
                for (Device* other : all) {
                    if ((*other)->thisDevice().id != holder || other->isCopied)
                        continue;
                    const auto isThere = other->reader->has(given.id);
                    if (!isThere || !*isThere)
                        violated(
                            QStringLiteral("%1 says that %2 holds %3").arg(device->name, other->name, given.id.text()));
                }
            }
        }
    }
}

void World::checkTakenBack(const QList<Device*>& all)
{
    const bool any = std::any_of(m_given.begin(), m_given.end(), [](const Given& given) { return given.isTakenBack; });
    if (!any)
        return;
    for (Device* device : all) {
        const auto plain = PlainDisk::of(*device);
        if (!plain || plain->pages() == 0) {
            violated(QStringLiteral("%1's disk cannot be looked into").arg(device->name));
            return;
        }
        for (const Given& given : m_given) {
            if (!given.isTakenBack)
                continue;
            const auto record = (*device)->record(given.id);
            if (record && !record->withdrawn)
                violated(QStringLiteral("%1 shows %2, which was taken back").arg(device->name, given.id.text()));
            for (const QByteArray& canary : {given.words.toUtf8(), given.photoWords, given.key}) {
                if (const QStringList hits = canary.isEmpty() ? QStringList() : plain->hits(canary); !hits.isEmpty())
                    violated(QStringLiteral("%1 keeps of %2 what was taken back: %3 in %4")
                                 .arg(device->name, given.id.text(),
                                     canary == given.key ? QStringLiteral("its key") : QString::fromUtf8(canary),
                                     hits.join(QStringLiteral(", "))));
            }
        }
    }
}

} // namespace sim
