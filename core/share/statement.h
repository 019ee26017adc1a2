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
    qint64 clockMs = 0; // its UTC milliseconds where the number is not: its clock once ran ahead. 0: the number
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

// A statement made quick to ask. Which operations a head stands for, the log knows: store/coverage.h.
class Holdings {
public:
    using Reach = Statement::Reach;
    Holdings() = default;
    // `earlier`: heads the device named before, of epochs whose newest heads have not come to us.
    explicit Holdings(const Statement& statement, const QList<Reach>& earlier = {}, qint64 heardMs = 0);
    [[nodiscard]] QList<Reach> heads(EpochId epoch) const { return m_heads.value(epoch); }
    [[nodiscard]] QList<Reach> earlier(EpochId epoch) const { return m_earlier.value(epoch); }
    [[nodiscard]] QList<EpochId> epochs() const { return m_heads.keys(); }
    [[nodiscard]] bool holdsMedia(const QByteArray& address) const
    {
        return m_media.contains(address.first(kMediaPrefix));
    }
    [[nodiscard]] bool hasKey(record::Audience audience, quint32 epoch) const;
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] qint64 clockMs() const { return m_clockMs; } // what its clock showed when it said so
    [[nodiscard]] qint64 heardMs() const { return m_heardMs; } // what ours showed when it came; 0: not known

    // What was reckoned from the heads of an epoch, and the state of the log it was reckoned for.
    struct Reckoned {
        QByteArray ours;
        QList<qint64> reached; // of each branch
    };
    [[nodiscard]] Reckoned& reckoned(EpochId epoch) const { return m_reckoned[epoch]; }

private:
    qint64 m_number = 0;
    qint64 m_clockMs = 0;
    qint64 m_heardMs = 0;
    QHash<EpochId, QList<Reach>> m_heads;
    QHash<EpochId, QList<Reach>> m_earlier;
    mutable QHash<EpochId, Reckoned> m_reckoned;
    QSet<QByteArray> m_media;
    QList<Statement::HeldKey> m_keys;
};

} // namespace uthan::share
