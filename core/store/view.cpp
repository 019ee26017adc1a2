// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/view.h"
#include "base/cbor.h"
#include "base/crypto.h"
#include "store/viewpart.h"

namespace uthan::store {

using record::Record;

namespace {
    const QByteArray kSelect = QByteArrayLiteral("SELECT ") + ViewPart::kColumns + " FROM record WHERE ";
    constexpr qint64 kKeepOperations = 1 << 15; // followed in one transaction

    // A running BLAKE2b; every part goes in with its length before it.
    class RowHash {
    public:
        void add(const QByteArray& part)
        {
            m_hash.add(QByteArray::number(part.size()) + ':');
            m_hash.add(part);
        }
        QByteArray result() { return m_hash.finish(); }

    private:
        crypto::Hasher m_hash;
    };
}

Result<void> View::catchUp(const Progress& progress)
{
    Query at = m_view.query("SELECT operation, touched FROM position");
    const qint64 operation = at.next() ? at.integer(0) : 0;
    const qint64 touched = at.integer(1);
    UTHAN_TRY(at.run());
    const auto last = m_oplog.lastPosition();
    if (!last)
        return last.error();
    if (operation > *last)
        return rebuild(progress); // a log that lost its end: a disk that lied, or a copy put beside a newer view
    if (*last > operation)
        UTHAN_TRY(follow(operation, *last, progress));
    return followTouched(touched);
}

// Three things at a time: the next stretch is read here while this one is opened and folded elsewhere, and written here
// while the next one is.
Result<void> View::follow(qint64 from, qint64 last, const Progress& progress)
{
    auto now = LogStretch::read(m_log, from);
    if (!now)
        return now.error();
    (*now)->begin(m_oplog, m_keyring);
    qint64 done = 0;
    while (!(*now)->isEmpty()) {
        Transaction transaction(m_view);
        for (qint64 kept = 0; kept < kKeepOperations && !(*now)->isEmpty();) {
            auto next = LogStretch::read(m_log, (*now)->last());
            if (!next)
                return next.error();
            const std::vector<ViewRow>& rows = (*now)->rows();
            (*next)->begin(m_oplog, m_keyring);
            for (const ViewRow& row : rows)
                UTHAN_TRY(put(row));
            for (const RecordId record : (*now)->others())
                UTHAN_TRY(refresh(record));
            UTHAN_TRY(setPosition((*now)->last()));
            kept += (*now)->operations();
            done += (*now)->operations();
            now = std::move(next);
            if (progress && !progress(done, std::max(done, last - from), 0))
                return Error{ErrorCode::Cancelled, QStringLiteral("stopped")};
        }
        UTHAN_TRY(transaction.commit());
    }
    return {};
}

Result<void> View::followTouched(qint64 touched)
{
    QList<RecordId> records;
    qint64 last = touched;
    Query q = m_log.query("SELECT n, record FROM touched WHERE n > ?1 ORDER BY n", touched);
    while (q.next()) {
        last = q.integer(0);
        records << q.id<RecordId>(1);
    }
    UTHAN_TRY(q.status());
    if (records.isEmpty())
        return {};
    forgetRecent();
    Transaction transaction(m_view);
    for (const RecordId record : records)
        UTHAN_TRY(refresh(record));
    UTHAN_TRY(m_view.run("UPDATE position SET touched = ?1", last));
    return transaction.commit();
}

Result<void> View::rebuild(const Progress& progress)
{
    Transaction transaction(m_view);
    UTHAN_TRY(m_view.run("DELETE FROM record"));
    UTHAN_TRY(m_view.run("UPDATE position SET operation = 0, touched = 0"));
    UTHAN_TRY(catchUp(progress));
    return transaction.commit();
}

Result<RecordState> View::state(RecordId record) const
{
    const auto key = m_keyring.recordKey(record);
    if (!key) {
        if (key.error().code == ErrorCode::NotFound || key.error().code == ErrorCode::WrongKey)
            return RecordState::fold(record, {}); // not for us, or nothing there: no row
        return key.error();
    }
    Recent recent = m_recent.record == record ? std::move(m_recent) : Recent{record, 0, 0, {}};
    m_recent = {};
    UTHAN_TRY(m_oplog.forRecord(
        record,
        [&](qint64 n, const Operation& operation) -> Result<void> {
            recent.position = n;
            if (auto step = RecordStep::open(operation, *key, record, m_oplog)) {
                recent.steps << *step;
                recent.readable = n;
            }
            return {};
        },
        recent.position));
    m_recent = std::move(recent);
    return RecordState::fold(record, m_recent.steps);
}

Result<QList<record::Revision>> View::history(RecordId record) const
{
    const auto folded = state(record);
    if (!folded)
        return folded.error();
    return folded->exists() ? folded->history(m_recent.steps) : QList<record::Revision>();
}

Result<void> View::refresh(RecordId record)
{
    Query q = m_log.query("SELECT kind FROM withdrawn WHERE record = ?1", record);
    if (q.next())
        return putWithdrawn(record, q.text(0));
    UTHAN_TRY(q.status());
    const auto folded = state(record);
    if (folded) {
        auto row = ViewRow::of(*folded);
        if (row.exists && m_recent.steps.size() == 1)
            row.leaveInLog(m_recent.readable);
        return put(row);
    }
    if (folded.error().code != ErrorCode::Damaged)
        return folded.error();
    return put(ViewRow::none(record)); // one key that is broken; verify() names it
}

Result<void> View::put(const ViewRow& row)
{
    if (!row.exists)
        return m_view.run("DELETE FROM record WHERE id = ?1", row.id);
    return m_view.run(
        "INSERT INTO record(id, kind, author, device, audience, created, changed, withdrawn, fields, wordings, "
        "subject, creation) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, ?11) ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, "
        "author "
        "= excluded.author, "
        "device = excluded.device, audience = excluded.audience, created = excluded.created, changed = "
        "excluded.changed, "
        "withdrawn = 0, fields = excluded.fields, wordings = excluded.wordings, subject = excluded.subject, creation = "
        "excluded.creation",
        row.id, row.kind, row.author, row.device, static_cast<int>(row.audience), row.created.packed,
        row.changed.packed, row.fields, row.wordings, row.subject, row.creation);
}

// The tombstone holds what every device knows from headers alone, and the kind where this device knew it.
Result<void> View::putWithdrawn(RecordId record, const QString& kind)
{
    Hlc created{~0ULL >> 1};
    UTHAN_TRY(m_oplog.forRecord(record, [&](qint64, const Operation& operation) -> Result<void> {
        const auto header = OperationHeader::parse(operation.header);
        if (header && header->kind == OperationKind::Create)
            created = std::min(created, header->at);
        return {};
    }));
    const QByteArray none(16, '\0');
    return m_view.run(
        "INSERT INTO record(id, kind, author, device, audience, created, changed, withdrawn, fields, wordings) "
        "VALUES(?1, ?2, ?3, ?3, 4, ?4, ?4, 1, ?5, NULL) ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, author = "
        "excluded.author, "
        "device = excluded.device, audience = 4, created = excluded.created, changed = excluded.changed, withdrawn = "
        "1, "
        "fields = excluded.fields, wordings = NULL, subject = NULL, creation = 0",
        record, kind, none, created.packed, cbor::encode(QCborMap()));
}

Result<void> View::setPosition(qint64 operation)
{
    return m_view.run("UPDATE position SET operation = ?1", operation);
}

Result<QByteArray> View::hash() const
{
    RowHash all;
    static const QByteArray select = kSelect + "true ORDER BY id";
    Query rows = m_view.query(select.constData());
    const auto add = [&all](const ViewPart::Row& row) -> Result<void> {
        UTHAN_TRY(row.whole);
        const ViewRow& r = row.row;
        all.add(r.id.bytes());
        all.add(
            row.isWithdrawn ? "withdrawn" : r.kind.toUtf8()); // the kind of what was taken back is not known everywhere
        all.add(r.author.bytes());
        all.add(r.device.bytes());
        all.add(QByteArray::number(static_cast<int>(r.audience)));
        all.add(QByteArray::number(static_cast<qint64>(r.created.packed)));
        all.add(QByteArray::number(static_cast<qint64>(r.changed.packed)));
        all.add(r.fields);
        all.add(r.wordings);
        return {};
    };
    UTHAN_TRY(forEach(rows, ViewPart::As::Bytes, add));
    return all.result();
}

// The next part is read while this one is opened elsewhere.
Result<void> View::forEach(Query& rows, ViewPart::As as, const std::function<Result<void>(ViewPart::Row&)>& visit) const
{
    std::unique_ptr<ViewPart> now;
    do {
        auto next = ViewPart::read(rows, m_log, m_view);
        if (!next)
            return next.error();
        (*next)->begin(as, m_oplog, m_keyring);
        if (now) {
            for (ViewPart::Row& row : now->opened())
                UTHAN_TRY(visit(row));
        }
        now = std::move(*next);
    } while (!now->isEmpty());
    return {};
}

Result<Record> View::record(RecordId id) const
{
    static const QByteArray select = kSelect + "id = ?1";
    Query rows = m_view.query(select.constData(), id);
    Result<Record> found = Error{
        ErrorCode::NotFound, QStringLiteral("no record %1 is here, or it is not for this device").arg(id.text())};
    UTHAN_TRY(forEach(rows, ViewPart::As::Records, [&found](ViewPart::Row& row) -> Result<void> {
        found = row.whole ? Result<Record>(std::move(row.record)) : Result<Record>(row.whole.error());
        return {};
    }));
    return found;
}

Result<QList<Record>> View::records(const RecordQuery& query) const
{
    // Four fixed statements, so that each has its index; ?3 is 1 when what was taken back is wanted too.
    static const QByteArray where[] = {
        "?1 = '' AND ?2 IS NULL", "kind = ?1 AND ?2 IS NULL", "?1 = '' AND author = ?2", "kind = ?1 AND author = ?2"};
    static const QByteArray tail[] = {" AND (withdrawn = 0 OR ?3) ORDER BY created, id LIMIT ?4 OFFSET ?5",
        " AND (withdrawn = 0 OR ?3) ORDER BY created DESC, id DESC LIMIT ?4 OFFSET ?5"};
    const int shape = (query.kind.isEmpty() ? 0 : 1) + (query.author.isNull() ? 0 : 2);
    const QByteArray sql = kSelect + where[shape] + tail[query.newestFirst ? 1 : 0];
    Query q = m_view.query(sql.constData(), query.kind, query.author.isNull() ? QByteArray() : query.author.bytes(),
        query.withWithdrawn, query.limit, query.offset);
    return allRecords(q);
}

// One whose words the log cannot give any more does not hide the others: verify() names it.
Result<QList<Record>> View::allRecords(Query& rows) const
{
    QList<Record> found;
    UTHAN_TRY(forEach(rows, ViewPart::As::Records, [&found](ViewPart::Row& row) -> Result<void> {
        if (row.whole)
            found << std::move(row.record);
        return {};
    }));
    return found;
}

Result<QList<Record>> View::consentsOf(PersonId subject) const
{
    static const QByteArray select = kSelect + "subject = ?1 ORDER BY created, id";
    Query q = m_view.query(select.constData(), subject);
    return allRecords(q);
}

Result<QHash<QString, qint64>> View::countsByKind() const
{
    QHash<QString, qint64> counts;
    Query q = m_view.query("SELECT kind, count(*) FROM record WHERE withdrawn = 0 GROUP BY kind");
    while (q.next())
        counts.insert(q.text(0), q.integer(1));
    UTHAN_TRY(q.status());
    return counts;
}

} // namespace uthan::store
