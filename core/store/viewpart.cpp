// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/viewpart.h"

#include <QCborArray>

namespace uthan::store {

using record::Record;
using record::Wording;

namespace {
    constexpr size_t kMostRows = 512; // in memory at once, and
    constexpr qint64 kMostBytes = 4 << 20; // about so much
    constexpr size_t kShare = 64; // what a thread takes at a time

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

    ViewRow rowAt(const Query& q)
    {
        ViewRow r;
        r.id = q.id<RecordId>(0);
        r.exists = true;
        r.kind = q.text(1);
        r.author = q.id<PersonId>(2);
        r.device = q.id<DeviceId>(3);
        r.audience = static_cast<record::Audience>(q.integer(4));
        r.created.packed = static_cast<quint64>(q.integer(5));
        r.changed.packed = static_cast<quint64>(q.integer(6));
        r.fields = q.blob(8);
        r.wordings = q.blob(9);
        r.creation = q.integer(10);
        return r;
    }
}

Result<std::unique_ptr<ViewPart>> ViewPart::read(Query& rows, Database& log, const Database& view)
{
    auto part = std::make_unique<ViewPart>();
    qint64 bytes = 0;
    while (part->m_rows.size() < kMostRows && bytes < kMostBytes && rows.next()) {
        Row& row = part->m_rows.emplace_back(Row{rowAt(rows), rows.integer(7) != 0, {}, {}, {}});
        bytes += row.row.fields.size() + row.row.wordings.size();
        if (row.row.creation == 0)
            continue;
        auto creation = Creation::read(log, row.row.creation, row.row.id);
        if (!creation) {
            if (creation.error().code != ErrorCode::Damaged)
                return creation.error();
            row.whole = creation.error(); // this page of the log: the other rows are not on it
            continue;
        }
        if (!*creation)
            return Error{ErrorCode::Damaged, QStringLiteral("it is not the view of this log"), view.path()};
        row.creation = std::move(**creation);
        bytes += row.creation->operation.body.size();
    }
    UTHAN_TRY(rows.status());
    return part;
}

void ViewPart::open(Row& row, As as, const OperationLog& oplog, const Keyring& keyring)
{
    if (row.creation) {
        auto fields = row.creation->fields(oplog, keyring);
        row.creation.reset();
        if (fields)
            row.row.fields = std::move(*fields);
        else
            row.whole = fields.error();
    }
    if (as == As::Bytes)
        return;
    const ViewRow& r = row.row;
    row.record
        = {r.id, r.kind, r.author, r.device, r.audience, r.created, r.changed, QCborValue::fromCbor(r.fields).toMap(),
            r.wordings.isNull() ? decltype(Record::wordings)() : decodeWordings(r.wordings), row.isWithdrawn};
}

void ViewPart::begin(As as, const OperationLog& oplog, const Keyring& keyring)
{
    const auto openShare = [this, as, &oplog, &keyring](int share) {
        const size_t first = static_cast<size_t>(share) * kShare;
        for (size_t i = first; i < std::min(first + kShare, m_rows.size()); ++i)
            open(m_rows[i], as, oplog, keyring);
    };
    const auto shares = static_cast<int>((m_rows.size() + kShare - 1) / kShare);
    if (shares == 1) // not worth waking anybody
        openShare(0);
    else if (shares > 1)
        m_opening = std::make_unique<Parallel>(shares, openShare);
}

std::vector<ViewPart::Row>& ViewPart::opened()
{
    if (m_opening)
        m_opening->wait();
    return m_rows;
}

} // namespace uthan::store
