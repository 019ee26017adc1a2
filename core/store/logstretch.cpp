// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logstretch.h"
#include "base/cbor.h"
#include "base/cborslices.h"

#include <QCborArray>

namespace uthan::store {

using record::Record;
using record::Wording;

namespace {
    constexpr qint64 kMostOperations = 1024; // in memory at once, and
    constexpr qint64 kMostBytes = 8 << 20; // about so much
    constexpr size_t kPartRecords = 64; // what a thread takes at a time
    constexpr qsizetype kKeptBytes = 256; // of fields: what is longer stays in the log alone

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

    QByteArray subjectOf(const Record& r)
    {
        return r.kind == QLatin1String("consent") ? PersonId::fromText(r.text(QStringLiteral("subject"))).bytes()
                                                  : QByteArray();
    }
}

ViewRow ViewRow::none(RecordId record)
{
    ViewRow row;
    row.id = record;
    return row;
}

ViewRow ViewRow::of(const RecordState& state)
{
    const Record& r = state.record();
    if (!state.exists())
        return none(r.id);
    return {r.id, true, r.kind, r.author, r.device, r.audience, r.created, r.changed, cbor::encode(r.fields),
        encodeWordings(r.wordings), subjectOf(r)};
}

void ViewRow::leaveInLog(qint64 n)
{
    // What a person agreed to is asked for often, and must not depend on one page of the log.
    if (fields.size() <= kKeptBytes || kind == QLatin1String("consent"))
        return;
    fields = QByteArrayLiteral("");
    creation = n;
}

namespace {
    const cbor::Slice* member(const std::vector<cbor::Slice>& members, QByteArrayView key)
    {
        const auto it
            = std::find_if(members.begin(), members.end(), [&](const cbor::Slice& s) { return s.key == key; });
        return it == members.end() ? nullptr : &*it;
    }

    template <typename Read> auto read(const std::vector<cbor::Slice>& members, QByteArrayView key, const Read& how)
    {
        const cbor::Slice* found = member(members, key);
        return found ? how(found->value) : decltype(how(QByteArrayView()))();
    }
}

std::optional<ViewRow> ViewRow::ofCreation(const OperationHeader& header, DeviceId device, const QByteArray& body)
{
    const auto said = cbor::slices(body);
    if (!said || member(*said, "s")) // sets have an order of their own
        return std::nullopt;
    const auto kind = read(*said, "k", cbor::sliceText);
    const auto by = read(*said, "by", cbor::sliceBytes);
    const auto audience = read(*said, "a", cbor::sliceInteger);
    const auto fields = read(*said, "f", [](QByteArrayView v) { return cbor::slices(v); });
    if (!kind || !by || by->size() != 16 || !audience || *audience < 0
        || *audience > static_cast<qint64>(record::Audience::Members) || !fields
        || std::any_of(fields->begin(), fields->end(), [](const auto& f) { return cbor::isNullSlice(f.value); }))
        return std::nullopt;
    ViewRow row{header.record, true, QString::fromUtf8(*kind), PersonId::fromBytes(by->toByteArray()), device,
        static_cast<record::Audience>(*audience), header.at, header.at, member(*said, "f")->value.toByteArray(), {},
        {}};
    if (row.kind == QLatin1String("consent")) {
        const auto subject = read(*fields, "subject", cbor::sliceText);
        row.subject = PersonId::fromText(QString::fromUtf8(subject.value_or(QByteArrayView()))).bytes();
    }
    return row;
}

Result<std::unique_ptr<LogStretch>> LogStretch::read(Database& log, qint64 after)
{
    auto stretch = std::make_unique<LogStretch>();
    stretch->m_last = after;
    QHash<RecordId, qsizetype> placeOf;
    qint64 bytes = 0;
    Query q
        = log.query("SELECT o.n, o.record, o.header, iif(o.quarantined, NULL, o.body), k.audience, k.epoch, k.wrapped, "
                    "EXISTS(SELECT 1 FROM operation e WHERE e.record = o.record AND e.n <= ?1) OR "
                    "EXISTS(SELECT 1 FROM withdrawn w WHERE w.record = o.record) "
                    "FROM operation o LEFT JOIN record_key k ON k.record = o.record WHERE o.n > ?1 ORDER BY o.n",
            after);
    while (stretch->m_operations < kMostOperations && bytes < kMostBytes && q.next()) {
        stretch->add(q, placeOf);
        bytes += q.size(2) + q.size(3);
    }
    UTHAN_TRY(q.status());
    return stretch;
}

void LogStretch::add(const Query& row, QHash<RecordId, qsizetype>& placeOf)
{
    ++m_operations;
    m_last = row.integer(0);
    const auto record = row.id<RecordId>(1);
    const auto known = placeOf.constFind(record);
    if (row.integer(7) != 0) {
        if (known == placeOf.constEnd())
            m_others << record;
        placeOf.insert(record, -1);
        return;
    }
    qsizetype place = known == placeOf.constEnd() ? static_cast<qsizetype>(m_whole.size()) : *known;
    if (known == placeOf.constEnd()) {
        placeOf.insert(record, place);
        m_whole.push_back({record, {}, {}});
        if (!row.isNull(6))
            m_whole.back().key = WrappedKey{record, static_cast<record::Audience>(row.integer(4)),
                static_cast<quint32>(row.integer(5)), row.blob(6)};
    }
    Whole& whole = m_whole[static_cast<size_t>(place)];
    if (whole.key && !row.isNull(3)) {
        whole.operations.push_back({row.blob(2), row.blob(3)});
        whole.last = m_last;
    }
}

void LogStretch::begin(const OperationLog& oplog, const Keyring& keyring)
{
    m_rows.resize(m_whole.size());
    const size_t parts = (m_whole.size() + kPartRecords - 1) / kPartRecords;
    if (parts <= 1) { // not worth waking anybody
        for (size_t i = 0; i < m_whole.size(); ++i)
            m_rows[i] = fold(m_whole[i], oplog, keyring);
        return;
    }
    m_folding = std::make_unique<Parallel>(static_cast<int>(parts), [this, &oplog, &keyring](int part) {
        const size_t first = static_cast<size_t>(part) * kPartRecords;
        for (size_t i = first; i < std::min(first + kPartRecords, m_whole.size()); ++i)
            m_rows[i] = fold(m_whole[i], oplog, keyring);
    });
}

const std::vector<ViewRow>& LogStretch::rows()
{
    if (m_folding)
        m_folding->wait();
    return m_rows;
}

namespace {
    std::optional<ViewRow> foldCreation(const Operation& operation, const QByteArray& key, const OperationLog& oplog)
    {
        const auto header = OperationHeader::parse(operation.header);
        const Epoch* epoch = header && header->kind == OperationKind::Create ? oplog.epoch(header->epoch) : nullptr;
        const auto body = epoch ? openBodyBytes(operation.body, key, header->record)
                                : Result<QByteArray>(Error{ErrorCode::NotFound, {}});
        return body ? ViewRow::ofCreation(*header, epoch->device, *body) : std::nullopt;
    }
}

ViewRow LogStretch::fold(const Whole& whole, const OperationLog& oplog, const Keyring& keyring)
{
    QList<RecordStep> steps;
    const auto key = whole.key ? keyring.unwrap(*whole.key) : Result<QByteArray>(Error{ErrorCode::NotFound, {}});
    if (key && whole.operations.size() == 1) {
        if (auto row = foldCreation(whole.operations.front(), *key, oplog)) {
            row->leaveInLog(whole.last);
            return *row;
        }
    }
    if (key) {
        for (const Operation& operation : whole.operations) {
            if (auto step = RecordStep::open(operation, *key, whole.record, oplog))
                steps << *step;
        }
    }
    auto row = ViewRow::of(RecordState::fold(whole.record, steps));
    if (row.exists && whole.operations.size() == 1)
        row.leaveInLog(whole.last);
    return row;
}

Result<std::optional<Creation>> Creation::read(Database& log, qint64 n, RecordId record)
{
    Query q = log.query("SELECT o.header, o.body, k.audience, k.epoch, k.wrapped FROM operation o "
                        "JOIN record_key k ON k.record = o.record "
                        "WHERE o.n = ?1 AND o.record = ?2 AND o.quarantined = 0 AND o.body IS NOT NULL",
        n, record);
    std::optional<Creation> found;
    if (q.next())
        found = {{q.blob(0), q.blob(1)},
            {record, static_cast<record::Audience>(q.integer(2)), static_cast<quint32>(q.integer(3)), q.blob(4)}};
    UTHAN_TRY(q.status());
    return found;
}

Result<QByteArray> Creation::fields(const OperationLog& oplog, const Keyring& keyring) const
{
    const auto opened = keyring.unwrap(key);
    if (!opened)
        return opened.error();
    if (const auto row = foldCreation(operation, *opened, oplog))
        return row->fields;
    const auto step = RecordStep::open(operation, *opened, key.record, oplog);
    if (!step)
        return Error{
            ErrorCode::Damaged, QStringLiteral("what the record %1 says does not open").arg(key.record.text())};
    return cbor::encode(RecordState::fold(key.record, {*step}).record().fields);
}

} // namespace uthan::store
