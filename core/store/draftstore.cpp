// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"

#include <algorithm>
#include <cstring>

namespace uthan::store {

namespace {
    constexpr const char* kSelect
        = "SELECT d.record, d.kind, d.person, d.subject, d.body, d.changed, c.start, c.tail, "
          "c.bytes, c.changed FROM draft d LEFT JOIN draft_change c ON c.record = d.record AND c.base = d.changed ";
    constexpr qsizetype kShort = 4096; // bytes of a draft that fits a page with all that stands beside it
    constexpr qint64 kJournalRoom = 1 << 20; // bytes
    constexpr int kPagesOfJournal = kJournalRoom / (8192 + 24); // each with its header

    // How many bytes two texts of `most` bytes and more have alike at their beginning, or at their end.
    qsizetype alikeFromBegin(const QByteArray& a, const QByteArray& b, qsizetype most)
    {
        constexpr qsizetype kStep = 256;
        qsizetype n = 0;
        while (n + kStep <= most && std::memcmp(a.constData() + n, b.constData() + n, kStep) == 0)
            n += kStep;
        return std::mismatch(a.begin() + n, a.begin() + most, b.begin() + n).first - a.begin();
    }
    qsizetype alikeFromEnd(const QByteArray& a, const QByteArray& b, qsizetype most)
    {
        constexpr qsizetype kStep = 256;
        const char* endOfA = a.constData() + a.size();
        const char* endOfB = b.constData() + b.size();
        qsizetype n = 0;
        while (n + kStep <= most && std::memcmp(endOfA - n - kStep, endOfB - n - kStep, kStep) == 0)
            n += kStep;
        return std::mismatch(a.rbegin() + n, a.rbegin() + most, b.rbegin() + n).first - a.rbegin();
    }

    Result<Draft> draftAt(const Query& q)
    {
        Draft draft{q.id<RecordId>(0), q.text(1), q.id<PersonId>(2), q.text(3), {}, q.integer(5)};
        QByteArray body = q.blob(4);
        if (!q.isNull(6)) {
            const qint64 start = q.integer(6), tail = q.integer(7);
            if (start < 0 || tail < 0 || start > body.size() - tail)
                return Error{ErrorCode::Damaged, QStringLiteral("the change of a draft does not fit it")};
            body = body.left(start) + q.blob(8) + body.right(tail);
            draft.changedMs = q.integer(9);
        }
        draft.body = QCborValue::fromCbor(body).toMap();
        return draft;
    }
}

DraftStore::DraftStore(Database& log, Disk& disk)
    : m_log(log)
    , m_disk(disk)
{
}

void DraftStore::makeRoom()
{
    if (!m_hasRoom)
        makeRoomInJournal();
}

Result<void> DraftStore::save(const Draft& draft)
{
    makeRoom();
    const QByteArray body = draft.body.toCborValue().toCbor();
    const auto isSaved = saveChange(draft, body);
    if (!isSaved)
        return isSaved.error();
    if (!*isSaved)
        UTHAN_TRY(saveWhole(draft, body));
    if (m_log.pagesInJournal() > kPagesOfJournal - 16) // so that the next ones are written over these
        (void)m_log.writeBack(); // if it cannot be now, then after the next
    return {};
}

// False: it must be written whole.
Result<bool> DraftStore::saveChange(const Draft& draft, const QByteArray& body)
{
    const QByteArray& before = m_written.body;
    if (draft.id != m_written.id || draft.kind != m_written.kind || draft.person != m_written.person
        || draft.subject != m_written.subject || before.size() < kShort)
        return false;
    const qsizetype shorter = std::min(body.size(), before.size());
    const qsizetype start = alikeFromBegin(body, before, shorter);
    const qsizetype tail = alikeFromEnd(body, before, shorter - start);
    if (body.size() - start - tail > kShort)
        return false;
    // Nothing is written where `draft` does not hold what this stands beside.
    Query q = m_log.query(
        "INSERT INTO draft_change SELECT ?1, ?6, ?2, ?3, ?4, ?5 FROM draft WHERE record = ?1 AND changed = "
        "?6 AND length(body) = ?7 ON CONFLICT(record) DO UPDATE SET base = excluded.base, start = excluded.start, tail "
        "= "
        "excluded.tail, bytes = excluded.bytes, changed = excluded.changed RETURNING 1",
        draft.id, qint64(start), qint64(tail), body.mid(start, body.size() - start - tail), draft.changedMs,
        m_written.changedMs, qint64(before.size()));
    const bool isWritten = q.next();
    while (q.next()) { } // to its end: only there it is committed
    UTHAN_TRY(q.status());
    return isWritten;
}

Result<void> DraftStore::saveWhole(const Draft& draft, const QByteArray& body)
{
    m_written = {};
    const QString subject = draft.subject.isNull() ? QStringLiteral("") : draft.subject;
    Transaction transaction(m_log);
    UTHAN_TRY(m_log.run(
        "INSERT INTO draft VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(record) DO UPDATE SET kind = excluded.kind, "
        "person = excluded.person, subject = excluded.subject, body = excluded.body, changed = excluded.changed",
        draft.id, draft.kind, draft.person, subject, body, draft.changedMs));
    UTHAN_TRY(m_log.run("DELETE FROM draft_change WHERE record = ?1", draft.id));
    UTHAN_TRY(transaction.commit());
    m_written = {draft.id, draft.kind, draft.person, draft.subject, draft.changedMs, body};
    return {};
}

Result<QList<Draft>> DraftStore::all(const QString& kind) const
{
    static const QByteArray select
        = QByteArray(kSelect) + "WHERE ?1 = '' OR d.kind = ?1 ORDER BY coalesce(c.changed, d.changed) DESC, d.record";
    QList<Draft> all;
    Query q = m_log.query(select.constData(), kind.isNull() ? QStringLiteral("") : kind);
    while (q.next()) {
        auto draft = draftAt(q);
        if (!draft)
            return draft.error();
        all << std::move(*draft);
    }
    UTHAN_TRY(q.status());
    return all;
}

Result<Draft> DraftStore::find(RecordId id) const
{
    static const QByteArray select = QByteArray(kSelect) + "WHERE d.record = ?1";
    Query q = m_log.query(select.constData(), id);
    if (q.next())
        return draftAt(q);
    UTHAN_TRY(q.status());
    return Error{ErrorCode::NotFound, QStringLiteral("there is no such draft")};
}

// A file that grows at each commit makes the file system write down its new size too, which takes as long as the commit
// itself; over bytes that are there it does not. Zeros behind the end of a WAL say nothing to SQLite: a frame counts by
// the salt of the log and its checksum (https://www.sqlite.org/fileformat2.html#walformat). Nobody else writes
// meanwhile. What goes wrong here goes wrong again, and is told, as the draft is written.
void DraftStore::makeRoomInJournal()
{
    m_hasRoom = true;
    const Transaction alone(m_log);
    if (!alone.begun())
        return;
    const auto file = m_disk.open(m_log.path() + QStringLiteral("-wal"), Disk::Open::Write);
    if (!file)
        return;
    const auto size = (*file)->size();
    if (!size || *size >= kJournalRoom)
        return;
    if ((*file)->write(*size, QByteArray(qsizetype(kJournalRoom - *size), '\0')))
        (void)(*file)->sync();
}

} // namespace uthan::store
