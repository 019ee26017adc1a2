// SPDX-License-Identifier: GPL-3.0-or-later
// What people do on their devices.
#include "world.h"

#include <QCborArray>

namespace sim {

using namespace uthan;
using namespace uthan::store;
using record::Audience;

void World::act(Device& device)
{
    if (!ready(device))
        return;
    switch (m_chance.below(12)) {
    case 0:
    case 1:
    case 2:
        give(device);
        break;
    case 3:
        giveMany(device);
        break;
    case 4:
        giveByDraft(device);
        break;
    case 5:
        widen(device);
        break;
    case 6:
    case 7:
        takeBack(device);
        break;
    case 8:
        if (m_chance.oneIn(3)) {
            device.close();
            note(QStringLiteral("%1 is closed").arg(device.name));
        }
        break;
    default:
        revise(device);
    }
}

World::Given* World::someGiven()
{
    if (m_given.empty())
        return nullptr;
    return &m_given[static_cast<size_t>(m_chance.below(static_cast<qsizetype>(m_given.size())))];
}

void World::give(Device& device)
{
    Given given;
    given.words = newWords();
    given.device = device.name;
    record::NewRecord record{QStringLiteral("theme"), device.person, Audience::Members,
        {{QStringLiteral("meaning"), given.words}, {QStringLiteral("items"), QCborArray{given.words}}}};
    if (m_chance.oneIn(6))
        record.audience = given.audience
            = static_cast<Audience>(1 + m_chance.below(3)); // keepers, stewards, circle: perhaps closed to this device
    else if (m_chance.oneIn(12))
        record.audience = given.audience = Audience::Author;
    if (m_chance.oneIn(2)) {
        given.code = record::newReceiptCode(device.random);
        record.receiptKey = record::receiptKey(given.code, device->salt(), kLittleEffort)->publicKey;
    }
    record.id = given.id = device->newRecordId();
    if (given.id.bytes().at(0) % 2 != 0) // so long that the view leaves it in the log
        record.fields.insert(QStringLiteral("note"), given.words + QString(300, QLatin1Char('n')));
    if (m_chance.oneIn(3)) {
        given.photoWords = newWords().toUtf8();
        const auto photo
            = device->addMedia(record.id, given.photoWords + QByteArray(2000, 'p'), QStringLiteral("image/jpeg"));
        after(device, QStringLiteral("keeps a photo"), photo ? nullptr : &photo.error());
        if (!photo || !isFine() || !device.programme)
            return;
        given.photo = *photo;
        record.fields.insert(QStringLiteral("photo"), photo->toCbor());
    }
    device.hasPrivate = device.hasPrivate || given.audience == Audience::Author; // a crash may tell us of no result
    const auto id = device->create(record);
    if (id) {
        // What is closed to this device cannot be looked at here.
        if (device->record(record.id) || given.audience == Audience::Members)
            device.acknowledgedRecords.insert(given.id);
        if (auto key = device.operationsOnDisk() ? device.reader->wrappedKey(given.id) : QByteArray(); key)
            given.key = *key;
        m_given.push_back(given);
    }
    after(device, QStringLiteral("gives"), id ? nullptr : &id.error());
}

void World::giveMany(Device& device)
{
    QList<record::NewRecord> records;
    for (qsizetype i = 2 + m_chance.below(4); i > 0; --i)
        records.append({QStringLiteral("finding"), device.person, Audience::Members,
            {{QStringLiteral("text"), newWords() + QString(i % 2 * 300, QLatin1Char('n'))}}});
    const auto ids = device->createAll(records);
    if (ids) {
        for (const RecordId id : *ids)
            device.acknowledgedRecords.insert(id);
    }
    after(device, QStringLiteral("gives many"), ids ? nullptr : &ids.error());
}

void World::giveByDraft(Device& device)
{
    Given given;
    given.words = newWords();
    given.device = device.name;
    given.id = device->newRecordId();
    const Draft draft{
        given.id, QStringLiteral("photo_story"), device.person, {}, {{QStringLiteral("title"), given.words}}};
    const auto saved = device->saveDraft(draft);
    after(device, QStringLiteral("begins a draft"), saved ? nullptr : &saved.error());
    if (!saved || !device.programme || !isFine())
        return;
    if (device.mayLose || device.disk.room >= 0) {
        // may be gone
    } else if (const auto kept = device->draft(given.id); !kept || kept->body != draft.body) {
        violated(QStringLiteral("%1 lost a draft").arg(device.name));
    }
    if (m_chance.oneIn(3)) {
        const auto gone = device->discardDraft(given.id);
        after(device, QStringLiteral("discards a draft"), gone ? nullptr : &gone.error());
        return;
    }
    const auto id = device->finishDraft(
        {draft.kind, device.person, Audience::Members, {{QStringLiteral("title"), given.words}}, given.id, {}});
    if (id) {
        device.acknowledgedRecords.insert(given.id);
        m_given.push_back(given);
    }
    after(device, QStringLiteral("finishes a draft"), id ? nullptr : &id.error());
}

void World::revise(Device& device)
{
    const Given* given = someGiven();
    if (!given)
        return;
    const QString meaning = QStringLiteral("meaning"), items = QStringLiteral("items");
    const QString item = QString::number(m_chance.below(4));
    Result<void> done;
    switch (m_chance.below(5)) {
    case 0:
        done = device->settle(given->id, device.person, meaning, newWords());
        break;
    case 1:
        done = device->removeFromSet(given->id, device.person, items, item);
        break;
    case 2:
        done = device->addToSet(given->id, device.person, items, item);
        break;
    default:
        done = device->change(given->id, device.person, {{meaning, newWords()}});
    }
    after(device, QStringLiteral("revises"), done ? nullptr : &done.error());
}

void World::takeBack(Device& device)
{
    Given* given = someGiven();
    if (!given || given->code.isEmpty())
        return;
    const auto gone = device->withdrawByCode(given->code);
    after(device, QStringLiteral("takes back"), gone ? nullptr : &gone.error());
    if (!gone || !device.programme || !isFine() || device.mayLose || device.disk.room >= 0)
        return;
    if (const auto record = device->record(given->id); record && !record->withdrawn)
        violated(QStringLiteral("%1 shows what was taken back on it").arg(device.name));
}

void World::widen(Device& device)
{
    const Given* given = someGiven();
    if (!given)
        return;
    const auto done = device->widen(given->id, device.person, Audience::Members);
    after(device, QStringLiteral("widens"), done ? nullptr : &done.error());
}

} // namespace sim
