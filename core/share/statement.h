// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/frames.h"

#include <QHash>
#include <QSet>

namespace uthan::share {

// What a device says it holds on its disk, signed with its key. Receipts follow from these; they are no operations, so
// that an acknowledgement never asks for another. The newest number of a device counts.
struct Statement {
    DeviceId device;
    ProgrammeId programme;
    qint64 number = 0; // grows with every statement of the device; its UTC milliseconds, or one more than the last
    struct Reach {
        EpochId epoch;
        qint64 seq = 0;
        QByteArray head;
        bool operator==(const Reach&) const = default;
    };
    QList<Reach> frontier; // of every epoch (of every branch, where somebody went on from a copy)
    QList<QByteArray> media; // first 16 bytes of each address, sorted
    struct HeldKey {
        record::Audience audience = record::Audience::Members;
        quint32 epoch = 0;
        bool operator==(const HeldKey&) const = default;
    };
    QList<HeldKey> keys; // audience keys it has: what it lacks is sealed to it in the next bundle
    bool operator==(const Statement&) const = default;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<Statement> parse(const QByteArray& bytes);
};

constexpr qsizetype kMediaPrefix = 16;

// A statement made quick to ask.
class Holdings {
public:
    Holdings() = default;
    explicit Holdings(const Statement& statement);
    [[nodiscard]] qint64 reach(EpochId epoch) const { return m_reach.value(epoch, 0); }
    [[nodiscard]] bool holds(EpochId epoch, qint64 seq) const { return reach(epoch) >= seq; }
    [[nodiscard]] bool holdsMedia(const QByteArray& address) const
    {
        return m_media.contains(address.first(kMediaPrefix));
    }
    [[nodiscard]] bool hasKey(record::Audience audience, quint32 epoch) const;
    [[nodiscard]] qint64 number() const { return m_number; } // about its clock when it said so

private:
    qint64 m_number = 0;
    QHash<EpochId, qint64> m_reach;
    QSet<QByteArray> m_media;
    QList<Statement::HeldKey> m_keys;
};

} // namespace uthan::share
