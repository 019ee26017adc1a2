// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/oplog.h"
#include "store/programme.h"

#include <QHash>
#include <QSet>

namespace uthan::store {

// An audience key that only somebody with the shares' keys can open (docs/formats/recovery.md).
struct SealedAudienceKey {
    record::Audience audience = record::Audience::Members;
    quint32 epoch = 0;
    QByteArray sealed;
};

struct Member {
    DeviceId id;
    QByteArray signingKey; // Ed25519
    QByteArray boxKey; // X25519
    QString name;
    Role role = Role::Member;
    bool isRemoved = false;
    QByteArray operation; // that admitted it
    QHash<EpochId, qint64> seen = {}; // of a removed device: how far its epochs had come to who removed it
    // No device but recovery shares: how many bring it to life, of how many.
    int sharesNeeded = 0, sharesMade = 0;
    QList<SealedAudienceKey> sealedKeys = {};
    [[nodiscard]] bool isShares() const { return sharesNeeded > 0; }
    [[nodiscard]] bool hasSealed(record::Audience audience, quint32 epoch) const;
};

[[nodiscard]] QList<record::Audience> audiencesOf(Role role); // whose keys a device with that role holds

// Who belongs, folded from the authority operations: a causal log of its own, on one record of its own. The same set
// of operations gives the same answer in whatever order it came.
class Authority {
public:
    [[nodiscard]] static QCborMap foundBody(const Member& first, const QByteArray& salt, const QString& programmeName);
    [[nodiscard]] static QCborMap admitBody(const Member& member);
    [[nodiscard]] static QCborMap removeBody(DeviceId device, const QHash<EpochId, qint64>& seen);
    // `replaces`: the judgements on these operations that whoever judges knows of.
    [[nodiscard]] static QCborMap judgeBody(
        const QList<QByteArray>& operations, bool letIn, const QList<QByteArray>& replaces);

    // All operations of the authority record that can be read, in any order.
    struct Step {
        QByteArray hash;
        OperationHeader header;
        DeviceId by; // whose epoch it is in
        QCborMap body;
    };
    void fold(const QList<Step>& steps);

    [[nodiscard]] const Member* member(DeviceId device) const;
    [[nodiscard]] QList<Member> members() const;
    [[nodiscard]] bool mayAdmit(DeviceId device) const; // a steward or keeper who is not removed
    // Up to which operation an epoch counts: all of a member's, of a removed device what was seen when it was removed,
    // nothing of a device nobody let in. What does not count waits in quarantine.
    [[nodiscard]] qint64 coveredSeq(const EpochStatement& epoch) const;
    // Of one that does not count by itself. Where two judged without knowing of each other, refusing wins.
    enum class Judged { NotYet, LetIn, Refused };
    [[nodiscard]] Judged judged(const QByteArray& operation) const;
    [[nodiscard]] QList<QByteArray> judgements(const QByteArray& operation) const; // those nobody replaced
    [[nodiscard]] bool hasJudgements() const { return !m_judgements.isEmpty(); }
    [[nodiscard]] bool mayJudge(DeviceId device) const; // a facilitator or more, not removed
    [[nodiscard]] QByteArray head() const { return m_head; } // one hash for all heads; zeros before founding
    [[nodiscard]] QByteArray salt() const { return m_salt; }
    [[nodiscard]] QString programmeName() const { return m_programmeName; }

private:
    void foldOnce(const QList<Step>& ordered, const QSet<QByteArray>& leftOut);
    void apply(const Step& step);
    void applyAdmission(const Step& step);
    void applyRemoval(const Step& step);
    void applyJudgement(const Step& step);
    [[nodiscard]] bool isAfterItsRemoval(const Step& step) const;

    struct Judgement {
        QByteArray hash;
        bool letIn = false;
    };
    QHash<DeviceId, Member> m_members;
    QHash<QByteArray, QList<Judgement>> m_judgements; // by operation
    QSet<QByteArray> m_replaced; // judgements that a later one knew of
    QByteArray m_head = QByteArray(32, 0);
    QByteArray m_salt;
    QString m_programmeName;
};

} // namespace uthan::store
