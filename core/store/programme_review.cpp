// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/kind.h"
#include "store/programme_p.h"

#include <QCborArray>

// What people made from what others gave (themes, findings, decisions, things given away) and must look at again once
// some of that was taken back.
namespace uthan::store {

using record::FieldDeclaration;
using record::Kind;
using record::Record;

namespace {
    // A link is the id itself; a member of a set may say which part of the record it means.
    RecordId groundIn(const QCborValue& value)
    {
        return RecordId::fromText(
            value.isMap() ? value.toMap().value(QLatin1String("record")).toString() : value.toString());
    }

    QList<const FieldDeclaration*> groundFields(const Kind& kind)
    {
        QList<const FieldDeclaration*> fields;
        for (const FieldDeclaration& field : kind.fields) {
            if (field.isGround)
                fields << &field;
        }
        return fields;
    }

    QList<RecordId> groundsOf(const Record& record, const QList<const FieldDeclaration*>& fields)
    {
        QList<RecordId> grounds;
        for (const FieldDeclaration* field : fields) {
            const QCborValue value = record.fields.value(field->name);
            if (value.isArray()) {
                for (const QCborValue& member : value.toArray())
                    grounds << groundIn(member);
            } else {
                grounds << groundIn(value);
            }
        }
        return grounds;
    }
}

Result<QSet<RecordId>> Programme::Private::withdrawnRecords() const
{
    QSet<RecordId> gone;
    Query q = log->query("SELECT record FROM withdrawn");
    while (q.next())
        gone.insert(q.id<RecordId>(0));
    UTHAN_TRY(q.status());
    return gone;
}

Result<QSet<RecordId>> Programme::toReview() const
{
    auto doubtful = d->withdrawnRecords();
    if (!doubtful || doubtful->isEmpty())
        return doubtful;
    QHash<RecordId, QList<RecordId>> restOn;
    for (const Kind* kind : record::KindRegistry::instance().all()) {
        const auto fields = groundFields(*kind);
        if (fields.isEmpty())
            continue;
        const auto records = d->fromView([&] { return d->view->records({.kind = kind->name}); });
        if (!records)
            return records.error();
        for (const Record& record : *records)
            restOn.insert(record.id, groundsOf(record, fields));
    }
    QSet<RecordId> found;
    for (bool more = true; more;) { // a request that rests on a finding that rests on what is gone
        more = false;
        for (auto it = restOn.cbegin(); it != restOn.cend(); ++it) {
            if (found.contains(it.key()))
                continue;
            if (std::any_of(it->cbegin(), it->cend(), [&](RecordId g) { return doubtful->contains(g); })) {
                found.insert(it.key());
                doubtful->insert(it.key());
                more = true;
            }
        }
    }
    return found;
}

Result<int> Programme::leaveOutTakenBack(RecordId id, PersonId by)
{
    const auto gone = d->withdrawnRecords();
    const auto record = this->record(id);
    if (!gone || !record)
        return gone ? record.error() : gone.error();
    const Kind* kind = record::KindRegistry::instance().find(record->kind);
    int left = 0;
    for (const FieldDeclaration* field : kind ? groundFields(*kind) : QList<const FieldDeclaration*>()) {
        const QCborValue value = record->fields.value(field->name);
        for (const QCborValue& member : value.toArray()) {
            if (!gone->contains(groundIn(member)))
                continue;
            UTHAN_TRY(removeFromSet(id, by, field->name, member));
            ++left;
        }
        if (!value.isArray() && gone->contains(groundIn(value))) {
            UTHAN_TRY(change(id, by, {{field->name, QCborValue(nullptr)}}));
            ++left;
        }
    }
    return left;
}

} // namespace uthan::store
