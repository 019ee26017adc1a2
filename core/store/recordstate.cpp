// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstate.h"
#include "base/cbor.h"
#include "base/crypto.h"
#include "record/kind.h"
#include "store/oplog.h"

#include <algorithm>
#include <QCborArray>
#include <QSet>
#include <QtEndian>
#include <set>

namespace uthan::store {

using record::Wording;

namespace {
    const QLatin1String kBy("by"), kKind("k"), kAudience("a"), kOwn("own"), kReceipt("rk"), kFields("f"), kSets("s"),
        kValue("v"), kReplaces("r"), kMember("m"), kTags("t");

    PersonId personOf(const QCborMap& body)
    {
        return PersonId::fromBytes(body.value(kBy).toByteArray());
    }

    QCborArray hashes(const QList<QByteArray>& list)
    {
        QCborArray out;
        for (const QByteArray& h : list)
            out.append(h);
        return out;
    }

    // Members a record is created with have tags of their own, one each.
    QByteArray tagOf(const QByteArray& operation, qsizetype index)
    {
        const quint32 big = qToBigEndian(static_cast<quint32>(index));
        return crypto::hash(operation + QByteArray(reinterpret_cast<const char*>(&big), sizeof big));
    }

    bool isSetField(const record::Kind* kind, const QString& name)
    {
        const auto* field = kind ? kind->field(name) : nullptr;
        return field && field->type == record::FieldDeclaration::Type::Set;
    }
}

std::optional<RecordStep> RecordStep::open(
    const Operation& operation, const QByteArray& key, RecordId record, const OperationLog& oplog)
{
    const auto header = OperationHeader::parse(operation.header);
    if (!header || operation.body.isEmpty() || header->kind == OperationKind::Withdraw || isAuthority(header->kind))
        return std::nullopt;
    const Epoch* epoch = oplog.epoch(header->epoch);
    auto body = openBody(operation.body, key, record);
    if (!body || !epoch)
        return std::nullopt;
    return RecordStep{operation.hash(), *header, epoch->device, *body};
}

QCborMap RecordState::createBody(const record::NewRecord& record, bool ofItsAuthor)
{
    const record::Kind* kind = record::KindRegistry::instance().find(record.kind);
    QCborMap fields, sets;
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        const bool isSet = it.value().isArray() && isSetField(kind, it.key().toString());
        (isSet ? sets : fields).insert(it.key(), it.value());
    }
    QCborMap body{{kKind, record.kind}, {kBy, record.author.bytes()}, {kAudience, static_cast<int>(record.audience)},
        {kFields, fields}};
    if (!sets.isEmpty())
        body.insert(kSets, sets);
    if (ofItsAuthor)
        body.insert(kOwn, true);
    if (!record.receiptKey.isEmpty())
        body.insert(kReceipt, record.receiptKey);
    return body;
}

QCborMap RecordState::changeBody(PersonId by, const QList<FieldChange>& changes)
{
    QCborMap fields;
    for (const FieldChange& change : changes)
        fields.insert(change.field, QCborMap{{kValue, change.value}, {kReplaces, hashes(change.replaces)}});
    return {{kBy, by.bytes()}, {kFields, fields}};
}

QCborMap RecordState::setAddBody(PersonId by, const QString& field, const QCborValue& member)
{
    return {{kBy, by.bytes()}, {kFields, field}, {kMember, member}};
}

QCborMap RecordState::setRemoveBody(PersonId by, const QString& field, const QList<QByteArray>& tags)
{
    return {{kBy, by.bytes()}, {kFields, field}, {kTags, hashes(tags)}};
}

QCborMap RecordState::widenBody(PersonId by, record::Audience audience)
{
    return {{kBy, by.bytes()}, {kAudience, static_cast<int>(audience)}};
}

RecordState RecordState::fold(RecordId id, const QList<RecordStep>& steps)
{
    RecordState state;
    state.m_record.id = id;
    state.foldCreation(steps);
    if (!state.m_exists)
        return state;
    state.foldFields(steps);
    state.foldSets(steps);
    state.present();
    return state;
}

namespace {
    // What knew of something comes after it, whatever the clocks said; of two that knew nothing of each other the one
    // with the earlier clock comes first.
    QList<RecordStep> inOrder(const QList<RecordStep>& steps)
    {
        QHash<QByteArray, QList<qsizetype>> followers; // of a step, by its hash
        QSet<QByteArray> here;
        for (const RecordStep& step : steps)
            here.insert(step.hash);
        QList<qsizetype> waitsFor(steps.size(), 0);
        std::set<std::tuple<Hlc, QByteArray, qsizetype>> ready;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QSet<QByteArray> parents(steps[i].header.parents.cbegin(), steps[i].header.parents.cend());
            for (const QByteArray& parent : parents) {
                if (!here.contains(parent))
                    continue;
                followers[parent].append(i);
                ++waitsFor[i];
            }
            if (waitsFor[i] == 0)
                ready.insert({steps[i].header.at, steps[i].hash, i});
        }
        QList<RecordStep> ordered;
        while (!ready.empty()) {
            const qsizetype next = std::get<2>(*ready.begin());
            ready.erase(ready.begin());
            ordered.append(steps[next]);
            for (const qsizetype follower : followers.take(steps[next].hash)) {
                if (--waitsFor[follower] == 0)
                    ready.insert({steps[follower].header.at, steps[follower].hash, follower});
            }
        }
        return ordered;
    }
}

QList<record::Revision> RecordState::history(const QList<RecordStep>& steps) const
{
    QList<record::Revision> out;
    const QList<RecordStep> ordered = inOrder(steps);
    for (const RecordStep& step : ordered) {
        const bool creates = step.header.kind == OperationKind::Create;
        if (!counts(step)
            || (!creates && step.header.kind != OperationKind::Change && step.header.kind != OperationKind::Settle))
            continue;
        out << record::Revision{
            step.header.at.ms(), personOf(step.body), creates, step.device, step.hash, valuesOf(step)};
    }
    return out;
}

QCborMap RecordState::valuesOf(const RecordStep& step)
{
    const QCborValue fields = step.body.value(kFields);
    switch (step.header.kind) {
    case OperationKind::Create:
        return fields.toMap();
    case OperationKind::SetAdd:
        return {{fields, QCborArray{step.body.value(kMember)}}};
    case OperationKind::Change:
    case OperationKind::Settle:
        break;
    default:
        return {};
    }
    QCborMap values;
    const QCborMap changes = fields.toMap();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        values.insert(it.key(), it.value().toMap().value(kValue));
    return values;
}

bool RecordState::counts(const RecordStep& step) const
{
    return step.header.kind == OperationKind::Create || !m_ofItsAuthor || personOf(step.body) == m_record.author;
}

void RecordState::foldCreation(const QList<RecordStep>& steps)
{
    const RecordStep* first = nullptr; // two creations of one record: a draft finished on two copies of a folder
    for (const RecordStep& step : steps) {
        if (step.header.kind == OperationKind::Create
            && (!first || std::pair(step.header.at, step.hash) < std::pair(first->header.at, first->hash)))
            first = &step;
    }
    if (!first)
        return;
    m_exists = true;
    m_record.kind = first->body.value(kKind).toString();
    m_record.author = personOf(first->body);
    m_record.device = first->device;
    m_record.created = m_record.changed = first->header.at;
    m_ofItsAuthor = first->body.value(kOwn).toBool();
    m_receiptKey = first->body.value(kReceipt).toByteArray();
    qint64 audience = 0;
    for (const RecordStep& step : steps) {
        if (!counts(step))
            continue;
        if (step.header.kind == OperationKind::Create || step.header.kind == OperationKind::Widen)
            audience = std::max(audience, step.body.value(kAudience).toInteger());
        m_record.changed = std::max(m_record.changed, step.header.at);
    }
    m_record.audience
        = static_cast<record::Audience>(std::min<qint64>(audience, static_cast<qint64>(record::Audience::Members)));
}

void RecordState::foldFields(const QList<RecordStep>& steps)
{
    QMap<QString, QSet<QByteArray>> replaced;
    for (const RecordStep& step : steps) {
        const bool creates = step.header.kind == OperationKind::Create;
        if (!counts(step)
            || (!creates && step.header.kind != OperationKind::Change && step.header.kind != OperationKind::Settle))
            continue;
        const QCborMap fields = step.body.value(kFields).toMap();
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            const QString name = it.key().toString();
            const QCborMap change = creates ? QCborMap() : it.value().toMap();
            m_heads[name] << Wording{creates ? QCborValue(it.value()) : change.value(kValue), personOf(step.body),
                step.header.at, step.hash};
            for (const auto& head : change.value(kReplaces).toArray())
                replaced[name].insert(head.toByteArray());
        }
    }
    for (auto it = m_heads.begin(); it != m_heads.end(); ++it) {
        const QSet<QByteArray>& gone = replaced[it.key()];
        it->removeIf([&](const Wording& w) { return gone.contains(w.head); });
        std::sort(it->begin(), it->end(),
            [](const Wording& a, const Wording& b) { return std::pair(a.at, a.head) < std::pair(b.at, b.head); });
    }
}

void RecordState::foldSets(const QList<RecordStep>& steps)
{
    QMap<QString, QSet<QByteArray>> removed;
    for (const RecordStep& step : steps) {
        if (step.header.kind == OperationKind::SetRemove && counts(step)) {
            for (const auto& tag : step.body.value(kTags).toArray())
                removed[step.body.value(kFields).toString()].insert(tag.toByteArray());
        }
    }
    const auto add = [&](const QString& field, const QCborValue& value, const QByteArray& tag, Hlc at) {
        auto& members = m_sets[field]; // a set that was emptied is an empty set, not a missing field
        if (removed.value(field).contains(tag))
            return;
        SetMember& member = members[cbor::encode(value)];
        member.first = member.tags.isEmpty() ? at : std::min(member.first, at);
        member.value = value;
        member.tags << tag;
    };
    for (const RecordStep& step : steps) {
        if (!counts(step))
            continue;
        if (step.header.kind == OperationKind::SetAdd)
            add(step.body.value(kFields).toString(), step.body.value(kMember), step.hash, step.header.at);
        if (step.header.kind != OperationKind::Create)
            continue;
        const QCborMap sets = step.body.value(kSets).toMap();
        for (auto it = sets.cbegin(); it != sets.cend(); ++it) {
            const QCborArray values = it.value().toArray();
            m_sets[it.key().toString()];
            for (qsizetype i = 0; i < values.size(); ++i)
                add(it.key().toString(), values.at(i), tagOf(step.hash, i), step.header.at);
        }
    }
}

void RecordState::present()
{
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it) {
        if (it->isEmpty())
            continue;
        const QCborValue latest = it->last().value;
        const bool allSame = it->size() == 1 || std::all_of(it->cbegin(), it->cend(), [&](const Wording& w) {
            return cbor::encode(w.value) == cbor::encode(latest);
        });
        if (!latest.isNull() && !latest.isUndefined()) // set to nothing: cleared
            m_record.fields.insert(it.key(), latest);
        if (!allSame)
            m_record.wordings.insert(it.key(), *it);
    }
    for (auto it = m_sets.cbegin(); it != m_sets.cend(); ++it) {
        std::vector<std::pair<Hlc, QByteArray>> order;
        for (auto m = it->cbegin(); m != it->cend(); ++m)
            order.emplace_back(m->first, m.key());
        std::sort(order.begin(), order.end());
        QCborArray values;
        for (const auto& [at, key] : order)
            values.append(it->value(key).value);
        m_record.fields.insert(it.key(), values);
    }
}

QList<QByteArray> RecordState::tags(const QString& field, const QCborValue& member) const
{
    return m_sets.value(field).value(cbor::encode(member)).tags;
}

} // namespace uthan::store
