// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/kind.h"
#include "store/programme_p.h"

#include <algorithm>

// Room on a device: pictures, voices and films that two others hold for certain may go from here, and come again.
namespace uthan::store {

namespace {
    constexpr int kCopiesElsewhere = 2;
}

// Nobody waits for anybody: whoever relies on a copy must be sure that its holder does not rely on theirs. All devices
// stand in one order (those who look after the programme first), a device relies on those before it only, and so of
// every file the first two who hold it keep it.
QList<const share::Holdings*> Programme::Private::holdingsBefore()
{
    const Member* self = authority.member(device.id());
    QList<const share::Holdings*> before;
    if (!self)
        return before;
    const auto place = [](const Member& m) { return std::pair(-static_cast<int>(m.role), m.id.bytes()); };
    for (const Member& member : authority.members()) {
        const share::Holdings* holdings = peerBook().of(member.id);
        if (!member.isRemoved && holdings && place(member) < place(*self))
            before << holdings;
    }
    return before;
}

Result<bool> Programme::Private::isCleared(const QByteArray& address) const
{
    Query q = log->query("SELECT 1 FROM cleared WHERE address = ?1", address);
    const bool found = q.next();
    UTHAN_TRY(q.status());
    return found;
}

// What people gave; never what a survey needs to be filled in. What this device cannot read it does not need either.
bool Programme::Private::mayGo(RecordId record) const
{
    const auto seen = view->record(record);
    if (!seen)
        return keyring->wrapped(record).ok() && !keyring->recordKey(record).ok();
    const record::Kind* kind = record::KindRegistry::instance().find(seen->kind);
    return kind && kind->ofItsAuthor;
}

Result<QList<Programme::Private::MediaRow>> Programme::Private::clearable()
{
    QList<MediaRow> found;
    const auto before = holdingsBefore();
    const auto rows = mediaRows();
    if (!rows || before.size() < kCopiesElsewhere)
        return rows ? Result<QList<MediaRow>>(found) : rows.error();
    for (const MediaRow& row : *rows) {
        const auto copies = std::count_if(
            before.cbegin(), before.cend(), [&](const share::Holdings* h) { return h->holdsMedia(row.address); });
        if (copies >= kCopiesElsewhere && media->isWhole(row.address, row.bytes) && mayGo(row.record))
            found << row;
    }
    return found;
}

Result<MediaRoom> Programme::mediaRoom() const
{
    MediaRoom room;
    const auto rows = d->mediaRows();
    if (!rows)
        return rows.error();
    QList<const share::Holdings*> others;
    for (const Member& member : d->authority.members()) {
        if (const share::Holdings* h = d->peerBook().of(member.id);
            h && !member.isRemoved && member.id != d->device.id())
            others << h;
    }
    for (const Private::MediaRow& row : *rows) {
        if (!d->media->isWhole(row.address, row.bytes)) {
            const auto cleared = d->isCleared(row.address);
            if (!cleared)
                return cleared.error();
            room.missing += *cleared ? 0 : 1;
            ++room.cleared;
            room.clearedBytes += row.bytes;
            continue;
        }
        ++room.here;
        room.hereBytes += row.bytes;
        const bool held = std::any_of(
            others.cbegin(), others.cend(), [&](const share::Holdings* h) { return h->holdsMedia(row.address); });
        room.onlyHere += held ? 0 : 1;
        room.onlyHereBytes += held ? 0 : row.bytes;
    }
    const auto safe = d->fromView([&] { return d->clearable(); });
    if (!safe)
        return safe.error();
    room.safeToClear = safe->size();
    for (const Private::MediaRow& row : *safe)
        room.safeBytes += row.bytes;
    return room;
}

Result<MediaPlace> Programme::placeOf(const record::MediaRef& ref) const
{
    const QByteArray address = QByteArray::fromHex(ref.address.toLatin1());
    if (address.size() < share::kMediaPrefix)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file")};
    const auto cleared = d->isCleared(address);
    if (!cleared)
        return cleared.error();
    MediaPlace place{d->media->has(address), *cleared, 0};
    for (const Member& member : d->authority.members()) {
        const share::Holdings* h = d->peerBook().of(member.id);
        if (h && !member.isRemoved && member.id != d->device.id() && h->holdsMedia(address))
            ++place.others;
    }
    return place;
}

Result<qint64> Programme::clearMedia()
{
    UTHAN_TRY(d->refuseUntilJoined());
    const auto safe = d->fromView([&] { return d->clearable(); });
    if (!safe)
        return safe.error();
    Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*d->log);
        for (const Private::MediaRow& row : *safe)
            UTHAN_TRY(d->log->run("INSERT OR IGNORE INTO cleared VALUES(?1)", row.address));
        return transaction.commit();
    }();
    if (!done) {
        d->afterRollback();
        return done.error();
    }
    for (const Private::MediaRow& row : *safe)
        UTHAN_TRY(d->media->remove(row.address));
    return safe->size();
}

Result<void> Programme::fetchMediaAgain()
{
    return d->log->run("DELETE FROM cleared");
}

} // namespace uthan::store
