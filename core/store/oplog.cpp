// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/oplog.h"
#include "base/crypto.h"

#include <algorithm>
#include <QSet>

namespace uthan::store {

namespace {
    constexpr qint64 kSegmentOperations = 256;

    Operation operationAt(const Query& q, int headerColumn, int bodyColumn)
    {
        return {q.blob(headerColumn), q.blob(bodyColumn)};
    }
}

Result<void> OperationLog::load()
{
    m_epochs.clear();
    Query rows = m_log.query("SELECT id, epoch, signing_key, statement_signature, mine, frozen FROM epoch");
    while (rows.next()) {
        Epoch e;
        e.row = rows.integer(0);
        e.statement = {rows.id<EpochId>(1), rows.blob(2), rows.blob(3)};
        e.device = e.statement.device();
        e.isMine = rows.integer(4) != 0;
        e.isFrozen = rows.integer(5) != 0;
        UTHAN_TRY(loadBranches(e));
        m_epochs.insert(e.statement.epoch, e);
    }
    UTHAN_TRY(rows.status());
    m_withdrawn.clear();
    Query gone = m_log.query("SELECT record FROM withdrawn");
    while (gone.next())
        m_withdrawn.insert(gone.id<RecordId>(0));
    return gone.status();
}

Result<void> OperationLog::loadBranches(Epoch& e) const
{
    e.branches = {EpochHead{0, crypto::hash(e.statement.bytes()), 0, {}}};
    qint64 branchCount = 1;
    if (e.isFrozen) { // else there is only branch 0, and no need to look at every operation
        Query q = m_log.query("SELECT max(branch) FROM operation WHERE epoch = ?1", e.row);
        branchCount = q.next() ? q.integer(0) + 1 : 1;
        UTHAN_TRY(q.status());
    }
    for (qint64 b = 0; b < branchCount; ++b) {
        EpochHead head = b == 0 ? e.branches[0] : EpochHead{};
        Query q = m_log.query(
            "SELECT seq, header FROM operation WHERE epoch = ?1 AND branch = ?2 ORDER BY seq DESC LIMIT 1", e.row, b);
        if (q.next()) {
            const auto header = OperationHeader::parse(q.blob(1));
            head = {q.integer(0), crypto::hash(q.blob(1)), 0, header ? header->at : Hlc()};
        }
        UTHAN_TRY(q.status());
        Query s = m_log.query(
            "SELECT last_seq FROM segment WHERE epoch = ?1 AND branch = ?2 ORDER BY last_seq DESC LIMIT 1", e.row, b);
        if (s.next())
            head.signedSeq = s.integer(0);
        UTHAN_TRY(s.status());
        if (b == 0)
            e.branches[0] = head;
        else
            e.branches << head;
    }
    return {};
}

const Epoch* OperationLog::epoch(EpochId id) const
{
    const auto it = m_epochs.constFind(id);
    return it == m_epochs.constEnd() ? nullptr : &*it;
}

const Epoch* OperationLog::current() const
{
    const Epoch* e = epoch(m_current);
    return e && e->isMine && !e->isFrozen ? e : nullptr;
}

Result<void> OperationLog::startEpoch(const EpochStatement& statement)
{
    UTHAN_TRY(addEpoch(statement));
    UTHAN_TRY(m_log.run("UPDATE epoch SET mine = 1 WHERE epoch = ?1", statement.epoch));
    m_epochs[statement.epoch].isMine = true;
    m_current = statement.epoch;
    return {};
}

Result<void> OperationLog::addEpoch(const EpochStatement& statement)
{
    if (const Epoch* there = epoch(statement.epoch))
        return there->statement == statement ? Result<void>()
                                             : Error{ErrorCode::Damaged, QStringLiteral("two devices claim one epoch")};
    if (!statement.isValid())
        return Error{ErrorCode::Damaged, QStringLiteral("an epoch is not signed by its device")};
    Query q = m_log.query("INSERT INTO epoch(epoch, signing_key, statement_signature) VALUES(?1, ?2, ?3) RETURNING id",
        statement.epoch, statement.signingKey, statement.signature);
    Epoch e;
    if (q.next())
        e.row = q.integer(0);
    UTHAN_TRY(q.run());
    e.statement = statement;
    e.device = statement.device();
    e.branches = {EpochHead{0, crypto::hash(statement.bytes()), 0, {}}};
    m_epochs.insert(statement.epoch, e);
    return {};
}

Result<QByteArray> OperationLog::append(OperationHeader& header, const QByteArray& body)
{
    const Epoch* e = current();
    if (!e)
        return Error{ErrorCode::Internal, QStringLiteral("no epoch to append to")};
    header.epoch = e->statement.epoch;
    header.seq = e->branches[0].seq + 1;
    header.previous = e->branches[0].hash;
    header.bodySize = body.size();
    header.bodyHash = crypto::hash(body);
    if (body.size() > kMaxBodyBytes)
        return Error{ErrorCode::Input, QStringLiteral("the record is larger than %1 MB").arg(kMaxBodyBytes >> 20)};
    const QByteArray bytes = header.encode();
    const QByteArray hash = crypto::hash(bytes);
    UTHAN_TRY(insert(*e, 0, {{bytes, body}, header, hash, true}, body, Standing::Counts));
    return hash;
}

Result<void> OperationLog::insert(
    const Epoch& e, int branch, const ReadOperation& operation, const QByteArray& body, Standing standing)
{
    const OperationHeader& header = operation.header;
    UTHAN_TRY(m_log.run("INSERT INTO operation(epoch, seq, branch, kind, record, header, body, quarantined) VALUES(?1, "
                        "?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        e.row, header.seq, branch, static_cast<int>(header.kind), header.record, operation.operation.header,
        body.isEmpty() ? QByteArray() : body, static_cast<int>(standing)));
    QList<EpochHead>& branches = m_epochs[header.epoch].branches;
    if (branch == branches.size())
        branches << EpochHead{};
    branches[branch].seq = header.seq;
    branches[branch].hash = operation.hash;
    branches[branch].at = header.at;
    return {};
}

qint64 OperationLog::unsignedCount() const
{
    qint64 count = 0;
    for (const Epoch& e : m_epochs) {
        if (e.isMine)
            count += e.branches[0].seq - e.branches[0].signedSeq;
    }
    return count;
}

Result<void> OperationLog::signPending(const QByteArray& signingKey, const QByteArray& signingSecret)
{
    for (Epoch& e : m_epochs) {
        if (!e.isMine || e.statement.signingKey != signingKey)
            continue;
        EpochHead& head = e.branches[0];
        while (head.signedSeq < head.seq) {
            const qint64 last = std::min(head.signedSeq + kSegmentOperations, head.seq);
            QByteArray hash = head.hash;
            if (last != head.seq) {
                Query q = m_log.query(
                    "SELECT header FROM operation WHERE epoch = ?1 AND seq = ?2 AND branch = 0", e.row, last);
                if (q.next())
                    hash = crypto::hash(q.blob(0));
                UTHAN_TRY(q.status());
            }
            UTHAN_TRY(m_log.run(
                "INSERT OR IGNORE INTO segment(epoch, branch, last_seq, head, signature) VALUES(?1, 0, ?2, ?3, ?4)",
                e.row, last, hash, crypto::sign(segmentMessage(e.statement.epoch, last, hash), signingSecret)));
            head.signedSeq = last;
        }
    }
    return {};
}

Result<Ingested> OperationLog::ingest(const Operation& operation, Standing standing)
{
    const auto read = ReadOperation::read(operation);
    return read ? ingest(*read, standing) : read.error();
}

Result<Ingested> OperationLog::ingest(const ReadOperation& operation, Standing standing)
{
    if (!operation.bodyFits)
        return Error{ErrorCode::Damaged, QStringLiteral("an operation's body is not the one its header names")};
    const OperationHeader& header = operation.header;
    const auto it = m_epochs.constFind(header.epoch);
    if (it == m_epochs.constEnd())
        return Ingested::Gap;
    const Epoch& e = *it;
    for (int b = 0; b < e.branches.size(); ++b) {
        if (header.seq == e.branches[b].seq + 1 && header.previous == e.branches[b].hash) {
            UTHAN_TRY(store(e, b, operation, standing));
            return Ingested::New;
        }
    }
    return ingestBehind(e, operation, standing);
}

// Not at the end of any branch: known already, a fork, or something is missing before it.
Result<Ingested> OperationLog::ingestBehind(const Epoch& e, const ReadOperation& operation, Standing standing)
{
    const OperationHeader& header = operation.header;
    const QByteArray& body = operation.operation.body;
    Query q
        = m_log.query("SELECT n, header, body IS NULL FROM operation WHERE epoch = ?1 AND seq = ?2", e.row, header.seq);
    while (q.next()) {
        if (q.blob(1) != operation.operation.header)
            continue;
        if (q.integer(2) != 0 && !body.isEmpty())
            UTHAN_TRY(fillBody(q.integer(0), header.record, body));
        return Ingested::Known;
    }
    UTHAN_TRY(q.status());
    bool follows = header.seq == 1 && header.previous == crypto::hash(e.statement.bytes());
    Query before = m_log.query("SELECT header FROM operation WHERE epoch = ?1 AND seq = ?2", e.row, header.seq - 1);
    while (!follows && before.next())
        follows = crypto::hash(before.blob(0)) == header.previous;
    UTHAN_TRY(before.status());
    if (!follows)
        return Ingested::Gap;
    UTHAN_TRY(m_log.run("UPDATE epoch SET frozen = 1 WHERE id = ?1", e.row));
    m_epochs[header.epoch].isFrozen = true;
    UTHAN_TRY(store(e, static_cast<int>(e.branches.size()), operation, standing));
    return Ingested::Fork;
}

Result<void> OperationLog::addWithdrawn(RecordId record, const QString& kind, const QByteArray& subject)
{
    UTHAN_TRY(m_log.run("INSERT OR IGNORE INTO withdrawn VALUES(?1, ?2, ?3)", record, kind, subject));
    m_withdrawn.insert(record);
    return {};
}

// What was taken back does not come in again by an old stick: its header joins the chain, its body is dropped.
Result<void> OperationLog::store(const Epoch& e, int branch, const ReadOperation& operation, Standing standing)
{
    const bool drops
        = operation.header.kind != OperationKind::Withdraw && m_withdrawn.contains(operation.header.record);
    return insert(e, branch, operation, drops ? QByteArray() : operation.operation.body, standing);
}

Result<void> OperationLog::fillBody(qint64 n, RecordId record, const QByteArray& body)
{
    if (m_withdrawn.contains(record))
        return {};
    UTHAN_TRY(m_log.run("UPDATE operation SET body = ?2 WHERE n = ?1", n, body));
    return m_log.run("INSERT INTO touched(record) VALUES(?1)", record);
}

Result<void> OperationLog::addSegment(const Segment& segment)
{
    const Epoch* e = epoch(segment.epoch);
    if (!e)
        return Error{ErrorCode::Damaged, QStringLiteral("a signature of an unknown epoch")};
    int branch = -1;
    Query q
        = m_log.query("SELECT branch, header FROM operation WHERE epoch = ?1 AND seq = ?2", e->row, segment.lastSeq);
    while (branch < 0 && q.next()) {
        if (crypto::hash(q.blob(1)) == segment.head)
            branch = static_cast<int>(q.integer(0));
    }
    UTHAN_TRY(q.status());
    if (branch < 0
        || !crypto::verify(
            segmentMessage(segment.epoch, segment.lastSeq, segment.head), segment.signature, e->statement.signingKey))
        return Error{ErrorCode::Damaged, QStringLiteral("a signature does not fit its operations")};
    UTHAN_TRY(
        m_log.run("INSERT OR IGNORE INTO segment(epoch, branch, last_seq, head, signature) VALUES(?1, ?2, ?3, ?4, ?5)",
            e->row, branch, segment.lastSeq, segment.head, segment.signature));
    qint64& signedSeq = m_epochs[segment.epoch].branches[branch].signedSeq;
    signedSeq = std::max(signedSeq, segment.lastSeq);
    return {};
}

Result<void> OperationLog::forEach(EpochId id, qint64 afterSeq, const Visit& visit) const
{
    const Epoch* e = epoch(id);
    if (!e)
        return {};
    Query q = m_log.query(
        "SELECT n, header, body FROM operation WHERE epoch = ?1 AND seq > ?2 ORDER BY seq, branch", e->row, afterSeq);
    while (q.next())
        UTHAN_TRY(visit(q.integer(0), operationAt(q, 1, 2)));
    return q.status();
}

Result<void> OperationLog::forEachAfter(qint64 n, const Visit& visit) const
{
    Query q = m_log.query("SELECT n, header, body FROM operation WHERE n > ?1 ORDER BY n", n);
    while (q.next())
        UTHAN_TRY(visit(q.integer(0), operationAt(q, 1, 2)));
    return q.status();
}

Result<void> OperationLog::forRecord(RecordId record, const Visit& visit, qint64 afterN) const
{
    Query q = m_log.query(
        "SELECT n, header, body FROM operation WHERE record = ?1 AND quarantined = 0 AND n > ?2 ORDER BY n", record,
        afterN);
    while (q.next())
        UTHAN_TRY(visit(q.integer(0), operationAt(q, 1, 2)));
    return q.status();
}

Result<QList<Segment>> OperationLog::segments(EpochId id, qint64 afterSeq) const
{
    QList<Segment> found;
    const Epoch* e = epoch(id);
    if (!e)
        return found;
    Query q = m_log.query(
        "SELECT last_seq, head, signature FROM segment WHERE epoch = ?1 AND last_seq > ?2 ORDER BY last_seq, branch",
        e->row, afterSeq);
    while (q.next())
        found << Segment{id, q.integer(0), q.blob(1), q.blob(2)};
    UTHAN_TRY(q.status());
    return found;
}

Result<QList<QByteArray>> OperationLog::heads(RecordId record) const
{
    QList<QByteArray> all;
    QSet<QByteArray> named;
    UTHAN_TRY(forRecord(record, [&](qint64, const Operation& operation) -> Result<void> {
        const auto header = OperationHeader::parse(operation.header);
        if (!header)
            return header.error();
        all << operation.hash();
        named.unite(QSet<QByteArray>(header->parents.cbegin(), header->parents.cend()));
        return {};
    }));
    all.removeIf([&](const QByteArray& hash) { return named.contains(hash); });
    std::sort(all.begin(), all.end());
    return all;
}

Result<bool> OperationLog::has(RecordId record) const
{
    Query q = m_log.query("SELECT 1 FROM operation WHERE record = ?1 LIMIT 1", record);
    const bool found = q.next();
    UTHAN_TRY(q.status());
    return found;
}

Result<qint64> OperationLog::lastPosition() const
{
    Query q = m_log.query("SELECT max(n) FROM operation");
    const qint64 n = q.next() ? q.integer(0) : 0;
    UTHAN_TRY(q.status());
    return n;
}

Result<qint64> OperationLog::count() const
{
    Query q = m_log.query("SELECT count(*) FROM operation");
    const qint64 n = q.next() ? q.integer(0) : 0;
    UTHAN_TRY(q.status());
    return n;
}

Result<void> OperationLog::eraseBodies(RecordId record)
{
    return m_log.run("UPDATE operation SET body = NULL WHERE record = ?1 AND kind != ?2", record,
        static_cast<int>(OperationKind::Withdraw));
}

} // namespace uthan::store
