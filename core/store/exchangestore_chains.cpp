// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangestore.h"

#include "store/coverage.h"
#include "store/intake.h"
#include "store/programme_p.h"

// Chains: what the other end lacks, piece by piece, and what comes from there.
namespace uthan::store {

using record::Audience;
using share::ExchangePhase;
using share::Statement;

namespace {
    constexpr qint64 kChunkBytes = 4 << 20; // of one transaction; goes on to the next signature
    constexpr qint64 kMostUnsigned = 64 << 20; // no device writes so much between two signatures

    // What others need before answers mean something to them.
    constexpr const char* kForms[] = {"form", "programme", "prompts", "consent_form", "legend"};
}

qint64 ChainPlan::Range::end(ExchangePhase phase) const
{
    if (phase == ExchangePhase::Authority)
        return authority;
    return phase == ExchangePhase::Forms ? std::max(authority, forms) : last;
}

qint64 ChainPlan::count(ExchangePhase phase) const
{
    qint64 all = 0;
    for (const Range& range : ranges)
        all += std::max<qint64>(0, range.end(phase) - range.after);
    return all;
}

Result<ChainPlan> ExchangeStore::plan(const QList<Statement::Reach>& theirs) const
{
    ChainPlan plan;
    QHash<EpochId, QList<Statement::Reach>> byEpoch;
    for (const Statement::Reach& reach : theirs)
        byEpoch[reach.epoch].append(reach);
    QList<Epoch> epochs = d.oplog->epochs();
    std::sort(epochs.begin(), epochs.end(), [](const Epoch& a, const Epoch& b) { return a.row < b.row; });
    for (const Epoch& epoch : std::as_const(epochs)) {
        if (epoch.branches.first().seq == 0)
            continue;
        Coverage coverage(*d.log, epoch);
        UTHAN_TRY(coverage.load());
        const QList<Statement::Reach> reached = byEpoch.value(epoch.statement.epoch);
        for (const Statement::Reach& reach : reached) {
            const auto known = coverage.cover(reach);
            if (!known)
                return known.error();
            if (!*known && epoch.branches.size() == 1 && reach.seq > epoch.branches[0].seq)
                coverage.coverTo(0, epoch.branches[0].seq); // they are ahead; if it is a fork, they see it and send it
        }
        if (reached.isEmpty())
            plan.epochs.append(epoch.statement);
        for (int b = 0; b < epoch.branches.size(); ++b) {
            const qint64 after = coverage.covered(b);
            if (epoch.branches[b].seq > after)
                plan.ranges.append({epoch.statement.epoch, epoch.row, b, after, epoch.branches[b].seq, after, after});
        }
    }
    if (!plan.ranges.isEmpty())
        UTHAN_TRY(setEnds(plan));
    const auto notices = noticesBeyond(plan);
    if (!notices)
        return notices.error();
    plan.notices = *notices;
    return plan;
}

Result<QList<Statement::Reach>> ExchangeStore::endsOf(QList<Statement::Reach> heads) const
{
    std::stable_sort(heads.begin(), heads.end(), [](const Statement::Reach& a, const Statement::Reach& b) {
        return std::tuple(a.epoch.bytes(), b.seq) < std::tuple(b.epoch.bytes(), a.seq);
    });
    QList<Statement::Reach> ends;
    for (qsizetype i = 0; i < heads.size();) {
        const EpochId id = heads[i].epoch;
        const Epoch* epoch = d.oplog->epoch(id);
        std::optional<Coverage> coverage;
        if (epoch) {
            coverage.emplace(*d.log, *epoch);
            UTHAN_TRY(coverage->load());
        }
        bool hasUnknown = false;
        for (; i < heads.size() && heads[i].epoch == id; ++i) {
            const auto branch = coverage ? coverage->branchOf(heads[i].seq, heads[i].head) : Result<int>(-1);
            if (!branch)
                return branch.error();
            const bool isWithin = *branch >= 0 ? coverage->covered(*branch) >= heads[i].seq : hasUnknown;
            if (isWithin)
                continue;
            ends.append(heads[i]);
            hasUnknown = hasUnknown || *branch < 0;
            if (*branch >= 0)
                coverage->coverTo(*branch, heads[i].seq);
        }
    }
    return ends;
}

// How far each branch must go before who belongs, and which surveys there are, is known.
Result<void> ExchangeStore::setEnds(ChainPlan& plan) const
{
    const auto raise = [&](RecordId record, qint64 ChainPlan::Range::*end) -> Result<void> {
        Query q = d.log->query(
            "SELECT epoch, branch, max(seq) FROM operation WHERE record = ?1 GROUP BY epoch, branch", record);
        while (q.next()) {
            for (ChainPlan::Range& range : plan.ranges) {
                if (range.row == q.integer(0) && range.branch == q.integer(1))
                    range.*end = std::max(range.*end, q.integer(2));
            }
        }
        return q.status();
    };
    UTHAN_TRY(raise(d.authorityRecord, &ChainPlan::Range::authority));
    QList<RecordId> forms;
    const auto listed = d.fromView([&]() -> Result<void> {
        forms.clear();
        for (const char* kind : kForms) {
            Query q
                = d.viewDb->query("SELECT id FROM record WHERE withdrawn = 0 AND kind = ?1", QString::fromLatin1(kind));
            while (q.next())
                forms.append(q.id<RecordId>(0));
            UTHAN_TRY(q.status());
        }
        return {};
    });
    UTHAN_TRY(listed);
    for (const RecordId form : std::as_const(forms))
        UTHAN_TRY(raise(form, &ChainPlan::Range::forms));
    // A branch can only be taken in after what it left.
    for (const ChainPlan::Range& range : QList<ChainPlan::Range>(plan.ranges)) {
        if (range.branch == 0)
            continue;
        const Epoch* epoch = d.oplog->epoch(range.epoch);
        Coverage coverage(*d.log, *epoch);
        UTHAN_TRY(coverage.load());
        for (const auto end : {&ChainPlan::Range::authority, &ChainPlan::Range::forms}) {
            if (range.*end <= range.after)
                continue;
            coverage.need(range.branch, range.*end, [&](int branch, qint64 seq) {
                for (ChainPlan::Range& other : plan.ranges) {
                    if (other.row == range.row && other.branch == branch)
                        other.*end = std::max(other.*end, std::min(seq, other.last));
                }
            });
        }
    }
    return {};
}

Result<QList<share::Notice>> ExchangeStore::noticesBeyond(const ChainPlan& plan) const
{
    QList<share::Notice> notices;
    if (!plan.ranges.isEmpty()) {
        Query q = d.log->query("SELECT epoch, branch, seq, record, body FROM operation WHERE kind = 32");
        while (q.next()) {
            const bool lacks = std::any_of(plan.ranges.cbegin(), plan.ranges.cend(), [&](const auto& range) {
                return range.row == q.integer(0) && range.branch == q.integer(1) && q.integer(2) > range.after;
            });
            if (lacks)
                notices.append({q.id<RecordId>(3), q.blob(4)});
        }
        UTHAN_TRY(q.status());
    }
    const auto early = d.noticesOfNoChain();
    if (!early)
        return early.error();
    return notices + *early;
}

Result<ChainChunk> ExchangeStore::nextChunk(ChainPlan& plan, ExchangePhase phase) const
{
    ChainChunk chunk;
    for (ChainPlan::Range& range : plan.ranges) {
        while (range.after < range.end(phase) && chunk.bytes < kChunkBytes) {
            const auto more = readRange(range, range.end(phase), chunk);
            if (!more)
                return more.error();
            if (!*more)
                break;
        }
    }
    if (!chunk.operations.isEmpty()) {
        chunk.epochs = std::exchange(plan.epochs, {});
        UTHAN_TRY(addKeysAndBodies(chunk));
    }
    return chunk;
}

// Goes on to the last signature within the aim, or to the first behind it.
Result<bool> ExchangeStore::readRange(ChainPlan::Range& range, qint64 end, ChainChunk& chunk) const
{
    std::optional<share::SignedHead> signedHead;
    qsizetype count = 0; // up to the signature
    qint64 bytes = 0, bytesThere = 0;
    QList<Operation> read;
    Query q
        = d.log->query("SELECT o.seq, o.header, o.body, s.head, s.signature FROM operation o LEFT JOIN segment s ON "
                       "s.epoch = o.epoch AND s.last_seq = o.seq AND s.branch = o.branch WHERE o.epoch = ?1 AND "
                       "o.branch = ?2 AND o.seq > ?3 ORDER BY o.seq",
            range.row, range.branch, range.after);
    while (q.next()) {
        read.append({q.blob(1), q.blob(2)});
        bytes += read.last().header.size() + read.last().body.size();
        if (!q.isNull(3)) {
            signedHead = share::SignedHead{range.epoch, q.integer(0), q.blob(3), q.blob(4)};
            count = read.size();
            bytesThere = bytes;
            if (q.integer(0) >= end)
                break;
        }
        if (signedHead && chunk.bytes + bytes >= kChunkBytes)
            break;
        if (bytes > kMostUnsigned)
            return Error{ErrorCode::Internal, QStringLiteral("too much was written without a signature")};
    }
    UTHAN_TRY(q.status());
    if (!signedHead)
        return false; // written since; the next exchange takes it
    chunk.operations.append(read.first(count));
    chunk.segments.append(*signedHead);
    chunk.bytes += bytesThere;
    range.after = signedHead->lastSeq;
    return true;
}

Result<QSet<RecordId>> ExchangeStore::authorsOwn() const
{
    QSet<RecordId> own;
    Query q = d.log->query("SELECT record FROM record_key WHERE audience = 0");
    while (q.next())
        own.insert(q.id<RecordId>(0));
    UTHAN_TRY(q.status());
    return own;
}

// The keys of the records that come into being, so that words are never there without; words kept for their author
// stay here. What was brought to the group goes whole: the other end may have its headers without a word.
Result<void> ExchangeStore::addKeysAndBodies(ChainChunk& chunk) const
{
    const auto own = authorsOwn();
    if (!own)
        return own.error();
    QList<RecordId> withKey, widened;
    QHash<RecordId, QSet<QByteArray>> headers; // of what goes in this piece anyway
    for (Operation& operation : chunk.operations) {
        const auto header = OperationHeader::parse(operation.header);
        if (!header)
            return header.error();
        if (own->contains(header->record)) {
            operation.body.clear();
            continue;
        }
        headers[header->record].insert(operation.header);
        if (header->kind == OperationKind::Widen)
            widened.append(header->record);
        if (header->kind == OperationKind::Create || header->kind == OperationKind::Widen || isAuthority(header->kind))
            withKey.append(header->record);
    }
    std::stable_sort(withKey.begin(), withKey.end());
    withKey.erase(std::unique(withKey.begin(), withKey.end()), withKey.end());
    const auto keys = keysOf(withKey);
    if (!keys)
        return keys.error();
    chunk.keys.append(*keys);
    for (const RecordId record : std::as_const(widened))
        UTHAN_TRY(addBodies(record, headers.value(record), chunk));
    return {};
}

Result<void> ExchangeStore::addBodies(RecordId record, const QSet<QByteArray>& there, ChainChunk& chunk) const
{
    return d.oplog->forRecord(record, [&](qint64, const Operation& operation) -> Result<void> {
        if (!operation.body.isEmpty() && !there.contains(operation.header)) {
            chunk.bodies.append(operation);
            chunk.bytes += operation.header.size() + operation.body.size();
        }
        return {};
    });
}

Result<QList<share::RecordKey>> ExchangeStore::keysOf(const QList<RecordId>& records) const
{
    QList<share::RecordKey> keys;
    for (const RecordId record : records) {
        const auto key = d.keyring->wrapped(record);
        if (!key && key.error().code != ErrorCode::NotFound)
            return key.error();
        if (key && key->audience != Audience::Author)
            keys.append({key->record, key->audience, key->epoch, key->wrapped});
    }
    return keys;
}

Result<qint64> ExchangeStore::takeChunk(const ChainChunk& chunk)
{
    if (waits()) {
        if (!m_joining)
            return Error{ErrorCode::Refused, QStringLiteral("this device waits to be let in")};
        Transaction transaction(*d.log);
        UTHAN_TRY(transaction.begun());
        auto staged = stage(chunk);
        if (staged)
            staged = transaction.commit();
        if (!staged) {
            d.afterRollback();
            return staged.error();
        }
        return chunk.operations.size();
    }
    if (!m_rowsBefore) {
        const auto row = d.fromView([this] { return d.lastViewRow(); });
        if (!row)
            return row.error();
        m_rowsBefore = *row;
    }
    Intake intake(d);
    UTHAN_TRY(intake.begin());
    UTHAN_TRY(intake.takeEpochs(chunk.epochs));
    // The key of the authority record comes with its operations, which say who may be believed.
    UTHAN_TRY(intake.takeAuthorityKeys(chunk.keys));
    UTHAN_TRY(intake.takeOperations(chunk.operations));
    UTHAN_TRY(intake.takeSegments(chunk.segments));
    UTHAN_TRY(intake.takeBodies(chunk.bodies));
    UTHAN_TRY(intake.takeKeys(chunk.keys));
    UTHAN_TRY(intake.finish(Intake::View::Later));
    m_taken.operations += intake.taken().operations;
    m_taken.bytes += chunk.bytes;
    return intake.taken().operations;
}

Result<void> ExchangeStore::takeNotices(const QList<share::Notice>& notices)
{
    Intake intake(d);
    UTHAN_TRY(intake.begin());
    UTHAN_TRY(intake.takeNotices(notices));
    return intake.finish(Intake::View::Later);
}

} // namespace uthan::store
