// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/view.h"
#include "base/cbor.h"

#include <QCborArray>
#include <sodium.h>

namespace uthan::store {

using record::Record;
using record::Wording;

namespace {
    constexpr const char* kColumns
        = "id, kind, author, device, audience, created, changed, withdrawn, fields, wordings";

    QByteArray encodeWordings(const QHash<QString, QList<Wording>>& wordings)
    {
        if (wordings.isEmpty())
            return {};
        QCborMap map;
        for (auto it = wordings.cbegin(); it != wordings.cend(); ++it) {
            QCborArray list;
            for (const Wording& w : *it)
                list.append(QCborArray{w.value, w.by.bytes(), static_cast<qint64>(w.at.packed), w.head});
            map.insert(it.key(), list);
        }
        return cbor::encode(map);
    }

    QHash<QString, QList<Wording>> decodeWordings(const QByteArray& bytes)
    {
        QHash<QString, QList<Wording>> wordings;
        const QCborMap map = QCborValue::fromCbor(bytes).toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            for (const auto& item : it.value().toArray()) {
                const QCborArray w = item.toArray();
                wordings[it.key().toString()] << Wording{w.at(0), PersonId::fromBytes(w.at(1).toByteArray()),
                    Hlc{static_cast<quint64>(w.at(2).toInteger())}, w.at(3).toByteArray()};
            }
        }
        return wordings;
    }

    Record recordAt(const Query& q)
    {
        Record r;
        r.id = q.id<RecordId>(0);
        r.kind = q.text(1);
        r.author = q.id<PersonId>(2);
        r.device = q.id<DeviceId>(3);
        r.audience = static_cast<record::Audience>(q.integer(4));
        r.created.packed = static_cast<quint64>(q.integer(5));
        r.changed.packed = static_cast<quint64>(q.integer(6));
        r.withdrawn = q.integer(7) != 0;
        r.fields = QCborValue::fromCbor(q.blob(8)).toMap();
        if (!q.isNull(9))
            r.wordings = decodeWordings(q.blob(9));
        return r;
    }

    QByteArray subjectOf(const Record& r)
    {
        return r.kind == QLatin1String("consent") ? PersonId::fromText(r.text(QStringLiteral("subject"))).bytes()
                                                  : QByteArray();
    }

    // A running BLAKE2b; every part goes in with its length before it.
    class RowHash {
    public:
        RowHash() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
        void add(const QByteArray& part)
        {
            const QByteArray size = QByteArray::number(part.size()) + ':';
            crypto_generichash_update(
                &m_state, reinterpret_cast<const unsigned char*>(size.constData()), static_cast<quint64>(size.size()));
            crypto_generichash_update(
                &m_state, reinterpret_cast<const unsigned char*>(part.constData()), static_cast<quint64>(part.size()));
        }
        QByteArray result()
        {
            QByteArray out(crypto_generichash_BYTES, Qt::Uninitialized);
            crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(out.data()), crypto_generichash_BYTES);
            return out;
        }

    private:
        crypto_generichash_state m_state = {};
    };
}

Result<void> View::catchUp(const Progress& progress)
{
    Query at = m_view.query("SELECT operation, touched FROM position");
    qint64 operation = at.next() ? at.integer(0) : 0;
    const qint64 touched = at.integer(1);
    UTHAN_TRY(at.status());
    const auto last = m_oplog.lastPosition();
    if (last && operation > *last)
        return rebuild(progress); // a log that lost its end: a disk that lied, or a copy put beside a newer view
    auto records = last ? m_oplog.recordsAfter(operation) : Result<QList<RecordId>>(last.error());
    if (!records)
        return records.error();
    qint64 lastTouched = touched;
    Query q = m_log.query("SELECT n, record FROM touched WHERE n > ?1 ORDER BY n", touched);
    while (q.next()) {
        lastTouched = q.integer(0);
        *records << q.id<RecordId>(1);
    }
    UTHAN_TRY(q.status());
    if (lastTouched != touched)
        forgetRecent();
    if (records->isEmpty())
        return {};
    Transaction transaction(m_view);
    qint64 done = 0;
    for (const RecordId record : *records) {
        UTHAN_TRY(refresh(record));
        if (progress && ++done % 256 == 0 && !progress(done, records->size(), 0))
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped")};
    }
    UTHAN_TRY(m_view.run("UPDATE position SET operation = ?1, touched = ?2", *last, lastTouched));
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
    Recent recent = m_recent.record == record ? std::move(m_recent) : Recent{record, 0, {}};
    m_recent = {};
    UTHAN_TRY(m_oplog.forRecord(
        record,
        [&](qint64 n, const Operation& operation) -> Result<void> {
            auto header = OperationHeader::parse(operation.header);
            if (!header)
                return header.error();
            recent.position = n;
            if (operation.body.isEmpty() || header->kind == OperationKind::Withdraw || isAuthority(header->kind))
                return {};
            auto body = openBody(operation.body, *key, record);
            const Epoch* epoch = m_oplog.epoch(header->epoch);
            if (body && epoch) // one that does not open is no reason to lose the others; verify() names it
                recent.steps << RecordStep{operation.hash(), *header, epoch->statement.device(), *body};
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
    if (!folded)
        return folded.error();
    if (!folded->exists())
        return m_view.run("DELETE FROM record WHERE id = ?1", record);
    return put(*folded);
}

Result<void> View::put(const RecordState& state)
{
    const Record& r = state.record();
    return m_view.run(
        "INSERT INTO record(id, kind, author, device, audience, created, changed, withdrawn, fields, wordings, "
        "subject) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10) ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, author "
        "= excluded.author, "
        "device = excluded.device, audience = excluded.audience, created = excluded.created, changed = "
        "excluded.changed, "
        "withdrawn = 0, fields = excluded.fields, wordings = excluded.wordings, subject = excluded.subject",
        r.id, r.kind, r.author, r.device, static_cast<int>(r.audience), r.created.packed, r.changed.packed,
        cbor::encode(r.fields), encodeWordings(r.wordings), subjectOf(r));
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
        "fields = excluded.fields, wordings = NULL, subject = NULL",
        record, kind, none, created.packed, cbor::encode(QCborMap()));
}

Result<void> View::setPosition(qint64 operation)
{
    return m_view.run("UPDATE position SET operation = ?1", operation);
}

Result<QByteArray> View::hash() const
{
    RowHash all;
    Query q = m_view.query("SELECT id, kind, author, device, audience, created, changed, withdrawn, fields, wordings "
                           "FROM record ORDER BY id");
    while (q.next()) {
        const bool isWithdrawn = q.integer(7) != 0;
        all.add(q.blob(0));
        all.add(
            isWithdrawn ? "withdrawn" : q.text(1).toUtf8()); // the kind of what was taken back is not known everywhere
        all.add(q.blob(2));
        all.add(q.blob(3));
        for (int column = 4; column <= 6; ++column)
            all.add(QByteArray::number(q.integer(column)));
        all.add(q.blob(8));
        all.add(q.blob(9));
    }
    UTHAN_TRY(q.status());
    return all.result();
}

Result<Record> View::record(RecordId id) const
{
    Query q = m_view.query("SELECT id, kind, author, device, audience, created, changed, withdrawn, fields, wordings "
                           "FROM record WHERE id = ?1",
        id);
    if (q.next())
        return recordAt(q);
    UTHAN_TRY(q.status());
    return Error{
        ErrorCode::NotFound, QStringLiteral("no record %1 is here, or it is not for this device").arg(id.text())};
}

Result<QList<Record>> View::records(const RecordQuery& query) const
{
    // Four fixed statements, so that each has its index; ?3 is 1 when what was taken back is wanted too.
    static const QByteArray select = QByteArrayLiteral("SELECT ") + kColumns + " FROM record WHERE ";
    static const QByteArray where[] = {
        "?1 = '' AND ?2 IS NULL", "kind = ?1 AND ?2 IS NULL", "?1 = '' AND author = ?2", "kind = ?1 AND author = ?2"};
    static const QByteArray tail[] = {" AND (withdrawn = 0 OR ?3) ORDER BY created, id LIMIT ?4 OFFSET ?5",
        " AND (withdrawn = 0 OR ?3) ORDER BY created DESC, id DESC LIMIT ?4 OFFSET ?5"};
    const int shape = (query.kind.isEmpty() ? 0 : 1) + (query.author.isNull() ? 0 : 2);
    const QByteArray sql = select + where[shape] + tail[query.newestFirst ? 1 : 0];
    Query q = m_view.query(sql.constData(), query.kind, query.author.isNull() ? QByteArray() : query.author.bytes(),
        query.withWithdrawn, query.limit, query.offset);
    QList<Record> found;
    while (q.next())
        found << recordAt(q);
    UTHAN_TRY(q.status());
    return found;
}

Result<QList<Record>> View::consentsOf(PersonId subject) const
{
    Query q = m_view.query(
        "SELECT id, kind, author, device, audience, created, changed, withdrawn, fields, wordings FROM record "
        "WHERE subject = ?1 ORDER BY created, id",
        subject);
    QList<Record> found;
    while (q.next())
        found << recordAt(q);
    UTHAN_TRY(q.status());
    return found;
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
