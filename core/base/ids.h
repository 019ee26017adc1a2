// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

#include <optional>
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

namespace uthan {

// A 128-bit id that cannot be mixed up with an id of another sort. Ids that enter the log are random, never
// time-ordered: an id must not tell when somebody spoke. Those of records are drawn by store::RecordMaker. Text form:
// 32 hex digits.
template <typename Tag> struct Id {
    QUuid value;
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QByteArray bytes() const { return value.toRfc4122(); }
    [[nodiscard]] QString text() const { return QString::fromLatin1(value.toByteArray(QUuid::Id128)); }
    [[nodiscard]] static Id fromBytes(const QByteArray& b) { return b.size() == 16 ? Id{QUuid::fromRfc4122(b)} : Id{}; }
    [[nodiscard]] static Id fromText(const QString& t)
    {
        return t.size() == 32 ? fromBytes(QByteArray::fromHex(t.toLatin1())) : Id{};
    }
    [[nodiscard]] static Id random(Random& random)
    {
        QByteArray b = random.bytes(16);
        b[6] = static_cast<char>((b[6] & 0x0F) | 0x40);
        b[8] = static_cast<char>((b[8] & 0x3F) | 0x80);
        return fromBytes(b);
    }
    bool operator==(const Id&) const = default;
    friend bool operator<(const Id& a, const Id& b) { return a.bytes() < b.bytes(); }
};

template <typename Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using RecordId = Id<struct RecordTag>;
using PersonId = Id<struct PersonTag>; // a pseudonym, apart from any device
using DeviceId = Id<struct DeviceTag>; // first 16 bytes of the hash of the device's signing key
using EpochId = Id<struct EpochTag>;
using ProgrammeId = Id<struct ProgrammeTag>;

// UUIDv7 for rows that never leave the device (drafts): ordered by time, so that an index stays compact. RFC 9562 §5.7.
[[nodiscard]] QUuid uuidV7(const Clock& clock, Random& random);

} // namespace uthan
