// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/made.h"

#include <algorithm>
#include <QCborArray>
#include <QDateTime>

namespace uthan::product {

Result<RecordId> noteMade(store::Programme& programme, PersonId by, const Made& made)
{
    QList<RecordId> ids(made.used.begin(), made.used.end());
    std::sort(ids.begin(), ids.end()); // ids are random: an order that tells nothing
    QCborArray used;
    for (const RecordId id : std::as_const(ids))
        used.append(id.text());
    const QString day = QDateTime::fromMSecsSinceEpoch(programme.clock().nowMs(), Qt::UTC).date().toString(Qt::ISODate);
    return programme.create({QStringLiteral("product"), by, record::Audience::Members,
        {{QStringLiteral("name"), made.name}, {QStringLiteral("format"), made.format},
            {QStringLiteral("readers"), made.readers}, {QStringLiteral("made"), day}, {QStringLiteral("used"), used}}});
}

} // namespace uthan::product
