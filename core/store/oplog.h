// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/operation.h"

#include <functional>
#include <QHash>
#include <QSet>

namespace uthan::store {

// Where one branch of an epoch ends.
struct EpochHead {
    qint64 seq = 0;
    QByteArray hash; // of the statement when seq is 0
    qint64 signedSeq = 0;
    Hlc at; // of its last operation
};

struct Epoch {
    qint64 row = 0;
    EpochStatement statement;
    DeviceId device; // whose it is
    bool isMine = false;
    bool isFrozen = false; // two operations claim one seq: somebody went on from a copy
    QList<EpochHead> branches; // [0] unless forked
};

struct Segment {
    EpochId epoch;
    qint64 lastSeq = 0;
    QByteArray head;
    QByteArray signature;
};

// What an operation's own bytes and the authority say of it. Numbers are on disk.
enum class Standing {
    Counts = 0,
    Waits = 1, // for a facilitator: its device does not belong
    Refused = 2, // by a facilitator
    Never = 3, // it creates what its device did not make, or mixes up the authority's record with others
};

enum class Ingested { New, Known, Gap, Fork }; // Gap: what comes before it is not here yet; nothing was stored

// The operation log: hash-chained epochs, one signature a segment. Appending and ingesting happen inside the caller's
// transaction; after a rollback the caller calls load().
class OperationLog {
public:
    explicit OperationLog(Database& log)
        : m_log(log)
    {
    }
    [[nodiscard]] Result<void> load();

    // --- our own
    [[nodiscard]] Result<void> startEpoch(const EpochStatement& statement);
    [[nodiscard]] const Epoch* current() const; // the epoch we may append to; nullptr: start one first
    void leaveEpoch() { m_current = {}; } // the guard disagreed: never append to it again
    void resumeEpoch(EpochId epoch) { m_current = epoch; }
    // Fills in epoch, seq and previous; gives the operation's hash.
    [[nodiscard]] Result<QByteArray> append(OperationHeader& header, const QByteArray& body);
    [[nodiscard]] qint64 unsignedCount() const;
    [[nodiscard]] Result<void> signPending(const QByteArray& signingKey, const QByteArray& signingSecret);

    // --- everybody's
    [[nodiscard]] QList<Epoch> epochs() const { return m_epochs.values(); }
    [[nodiscard]] const Epoch* epoch(EpochId id) const;
    [[nodiscard]] Result<void> addEpoch(const EpochStatement& statement); // Damaged if its signature is not right
    // Chain, sizes and body hash are checked here; membership and signatures by whoever imports. An erased body is
    // empty.
    [[nodiscard]] Result<Ingested> ingest(const ReadOperation& operation, Standing standing = Standing::Counts);
    [[nodiscard]] Result<Ingested> ingest(const Operation& operation, Standing standing = Standing::Counts);
    [[nodiscard]] Result<void> addSegment(const Segment& segment); // checks head and signature against what is here

    using Visit = std::function<Result<void>(qint64 n, const Operation& operation)>;
    [[nodiscard]] Result<void> forEach(
        EpochId epoch, qint64 afterSeq, const Visit& visit) const; // in seq order, all branches
    [[nodiscard]] Result<void> forEachAfter(qint64 n, const Visit& visit) const; // in order of arrival
    // In order of arrival, without quarantined ones.
    [[nodiscard]] Result<void> forRecord(RecordId record, const Visit& visit, qint64 afterN = 0) const;
    [[nodiscard]] Result<QList<Segment>> segments(EpochId epoch, qint64 afterSeq = 0) const;
    [[nodiscard]] Result<QList<QByteArray>> heads(RecordId record) const; // not named as a parent by another; sorted
    [[nodiscard]] Result<bool> has(RecordId record) const;
    [[nodiscard]] Result<bool> isWithdrawn(RecordId record) const { return m_withdrawn.contains(record); }
    [[nodiscard]] Result<void> addWithdrawn(RecordId record, const QString& kind, const QByteArray& subject);
    [[nodiscard]] Result<qint64> lastPosition() const;
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<void> eraseBodies(RecordId record); // all but withdrawals

private:
    [[nodiscard]] Result<void> loadBranches(Epoch& epoch) const;
    [[nodiscard]] Result<Ingested> ingestBehind(const Epoch& epoch, const ReadOperation& operation, Standing standing);
    [[nodiscard]] Result<void> store(const Epoch& epoch, int branch, const ReadOperation& operation, Standing standing);
    [[nodiscard]] Result<void> fillBody(qint64 n, RecordId record, const QByteArray& body);
    [[nodiscard]] Result<void> insert(
        const Epoch& epoch, int branch, const ReadOperation& operation, const QByteArray& body, Standing standing);

    Database& m_log;
    QHash<EpochId, Epoch> m_epochs;
    EpochId m_current;
    QSet<RecordId> m_withdrawn;
};

} // namespace uthan::store
