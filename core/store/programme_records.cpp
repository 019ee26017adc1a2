// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "record/kind.h"
#include "store/programme_p.h"

#include <QCborArray>

namespace uthan::store {

using record::Audience;
using record::NewRecord;
using record::Record;

namespace {
    constexpr qint64 kSignAtOnce = 256; // operations a segment
    constexpr qint64 kSignAfterMs = 1000;
    constexpr qint64 kViewMayLag = 256; // operations: who reads does not wait for more

    Error notThere(RecordId id)
    {
        return {
            ErrorCode::NotFound, QStringLiteral("no record %1 is here, or it is not for this device").arg(id.text())};
    }

    bool isSet(const QString& kindName, const QString& field)
    {
        const record::Kind* kind = record::KindRegistry::instance().find(kindName);
        const auto* declared = kind ? kind->field(field) : nullptr;
        return declared && declared->type == record::FieldDeclaration::Type::Set;
    }
}

// --- the log's side ------------------------------------------------------------------------------------------------

Result<QCborMap> Programme::Private::bodyOf(const OperationHeader& header, const QByteArray& body) const
{
    if (body.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the body is not here")};
    const auto key = keyring->recordKey(header.record);
    if (!key)
        return key.error();
    return openBody(body, *key, header.record);
}

Result<Programme::Private::Appended> Programme::Private::append(const NewOperation& operation)
{
    const auto key = operation.key.isEmpty() ? keyring->recordKey(operation.record) : Result<QByteArray>(operation.key);
    if (!key)
        return key.error();
    Appended made;
    made.header.receipt = operation.receiptKey.isEmpty() ? QByteArray(crypto::kHashBytes, '\0')
                                                         : receiptCommitment(operation.receiptKey, operation.record);
    return appendSealed(operation.kind, operation.record, sealBody(operation.body, *key, operation.record, env.random),
        operation.isFirst, made);
}

Result<Programme::Private::Appended> Programme::Private::appendClear(
    OperationKind kind, RecordId record, const QByteArray& body)
{
    Appended made;
    made.header.receipt = QByteArray(crypto::kHashBytes, '\0');
    return appendSealed(kind, record, body, false, made);
}

Result<Programme::Private::Appended> Programme::Private::appendSealed(
    OperationKind kind, RecordId record, const QByteArray& body, bool isFirst, Appended made)
{
    UTHAN_TRY(ensureEpoch());
    made.header.kind = kind;
    made.header.programme = programme;
    made.header.record = record;
    made.header.at = hlc.tick();
    made.header.authorityHead = authority.head();
    if (!isFirst) {
        auto heads = oplog->heads(record);
        if (!heads)
            return heads.error();
        made.header.parents = heads->first(std::min<qsizetype>(heads->size(), kMaxParents));
    }
    auto hash = oplog->append(made.header, body);
    if (!hash)
        return hash.error();
    made.hash = *hash;
    viewIsCurrent = false;
    ++notInView;
    return made;
}

void Programme::Private::afterCommit(bool viewFollows)
{
    (void)guard.remember(mark()); // if it fails, the next opening starts a new epoch: safe
    (void)removeErased();
    if (viewFollows)
        (void)ensureView();
    const qint64 waiting = oplog->unsignedCount();
    if (waiting > 0 && firstUnsignedMs == 0)
        firstUnsignedMs = env.clock.nowMs();
    if (waiting >= kSignAtOnce || (waiting > 0 && env.clock.nowMs() - firstUnsignedMs >= kSignAfterMs))
        (void)signPending(); // tried again at the next commit, before sharing and at closing
}

void Programme::Private::afterRollback()
{
    mediaToRemove.clear(); // but not mustCheckpoint: what an earlier transaction erased may still wait for it
    drafts->forget();
    (void)keyring->load();
    (void)oplog->load();
    (void)reloadAuthority();
    view->forgetRecent();
    viewIsCurrent = false;
}

bool Programme::Private::viewLags() const
{
    return notInView >= kViewMayLag;
}

Result<void> Programme::Private::ensureView() const
{
    if (viewIsMissing) // readers make it anew
        return Error{ErrorCode::Damaged, QStringLiteral("the view could not be made yet"), viewDb->path()};
    if (viewIsCurrent)
        return {};
    UTHAN_TRY(view->catchUp());
    viewIsCurrent = true;
    notInView = 0;
    return {};
}

Result<void> Programme::Private::signPending()
{
    if (oplog->unsignedCount() == 0)
        return {};
    Transaction transaction(*log);
    Result<void> done = oplog->signPending(device.signing.publicKey, device.signing.secretKey);
    if (done)
        done = transaction.commit();
    if (!done) {
        (void)oplog->load();
        return done;
    }
    firstUnsignedMs = 0;
    return {};
}

Result<void> Programme::Private::addMember(const Member& member)
{
    return discardHash(append({OperationKind::Admit, authorityRecord, Authority::admitBody(member), {}, false}));
}

Result<void> Programme::Private::removeMember(DeviceId member)
{
    QHash<EpochId, qint64> seen;
    for (const Epoch& epoch : oplog->epochs()) {
        if (epoch.statement.device() == member)
            seen.insert(epoch.statement.epoch, epoch.branches.first().seq);
    }
    return discardHash(
        append({OperationKind::Remove, authorityRecord, Authority::removeBody(member, seen), {}, false}));
}

Result<void> Programme::Private::discardHash(const Result<Appended>& appended)
{
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<void> Programme::Private::touch(RecordId record)
{
    view->forgetRecent();
    viewIsCurrent = false;
    return log->run("INSERT INTO touched(record) VALUES(?1)", record);
}

Result<RecordState> Programme::Private::stateForWriting(RecordId id) const
{
    UTHAN_TRY(refuseUntilJoined());
    const auto gone = oplog->isWithdrawn(id);
    if (!gone)
        return gone.error();
    if (*gone)
        return Error{ErrorCode::Refused, QStringLiteral("the record was taken back")};
    auto state = view->state(id);
    if (state && !state->exists())
        return notThere(id);
    return state;
}

// One operation on a record that is there, in a transaction of its own.
Result<void> Programme::Private::write(const NewOperation& operation, const std::function<Result<void>()>& also)
{
    Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*log);
        UTHAN_TRY(discardHash(append(operation)));
        if (also)
            UTHAN_TRY(also());
        return transaction.commit();
    }();
    if (done)
        afterCommit();
    else
        afterRollback();
    return done;
}

// --- creating ------------------------------------------------------------------------------------------------------

Result<QByteArray> Programme::Private::keyFor(RecordId id, Audience audience)
{
    const auto kept = keyring->wrapped(id);
    if (!kept) {
        const auto seal = sealFor(audience);
        return seal ? keyring->makeRecordKey(id, audience, *seal) : seal.error();
    }
    auto key = keyring->recordKey(id);
    if (key && kept->audience != audience) // a draft's media made the key
        UTHAN_TRY(rewrap(id, audience));
    return key;
}

// The same key for another audience. If this device is not in it, nothing here may open the record any more.
Result<void> Programme::Private::rewrap(RecordId id, Audience audience)
{
    const auto seal = sealFor(audience);
    if (!seal)
        return seal.error();
    if (isClosed(audience)) {
        const auto state = view->state(id);
        if (state && state->exists())
            UTHAN_TRY(rememberPart(id, state->record().kind, state->record().fields));
    }
    UTHAN_TRY(keyring->rewrap(id, audience, *seal));
    if (isClosed(audience)) {
        view->forgetRecent();
        UTHAN_TRY(mustStillSweep(true));
        mustCheckpoint = true;
        mustClearCache = true;
    }
    return {};
}

// What it is made of depends on what the view shows.
bool Programme::Private::supersedesOthers(const NewRecord& record)
{
    return record.kind == QLatin1String("consent");
}

// A later consent names those it replaces, so that "later" is what the person saw, not what a clock said.
Result<QCborMap> Programme::Private::fieldsOf(const NewRecord& record) const
{
    QCborMap fields = record.fields;
    const QLatin1String supersedes("supersedes");
    if (!supersedesOthers(record) || fields.contains(supersedes))
        return fields;
    const auto known = consentEvents(PersonId::fromText(fields.value(QLatin1String("subject")).toString()));
    if (!known)
        return known.error();
    QCborArray ids;
    for (const RecordId id : *known)
        ids.append(id.text());
    if (!ids.isEmpty())
        fields.insert(supersedes, ids);
    return fields;
}

Result<RecordId> Programme::Private::createOne(const NewRecord& given, bool isDraft)
{
    NewRecord record = given;
    if (record.kind.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("a record needs a kind")};
    bool isNew = record.id.isNull();
    if (isNew)
        record.id = recordMaker().next(env.random);
    else if (!recordMaker().made(record.id))
        return Error{ErrorCode::Input, QStringLiteral("the id %1 was not drawn on this device").arg(record.id.text())};
    else if (const auto there = oplog->has(record.id); !there)
        return there.error();
    else if (*there)
        return Error{ErrorCode::Input, QStringLiteral("there is a record %1 already").arg(record.id.text())};
    auto fields = fieldsOf(record);
    if (!fields)
        return fields.error();
    record.fields = *fields;
    const auto key = keyFor(record.id, record.audience);
    if (!key)
        return key.error();
    if (isDraft)
        UTHAN_TRY(log->run("DELETE FROM draft WHERE record = ?1", record.id));
    if (isClosed(record.audience))
        UTHAN_TRY(rememberPart(record.id, record.kind, record.fields));
    const record::Kind* kind = record::KindRegistry::instance().find(record.kind);
    const QCborMap body = RecordState::createBody(record, kind && kind->ofItsAuthor);
    const auto made = append({OperationKind::Create, record.id, body, record.receiptKey, true, *key});
    if (!made)
        return made.error();
    return record.id;
}

Result<QList<RecordId>> Programme::createAll(const QList<NewRecord>& records)
{
    UTHAN_TRY(d->refuseUntilJoined());
    if (std::any_of(records.cbegin(), records.cend(), Private::supersedesOthers))
        (void)d->ensureView();
    QList<RecordId> ids;
    const Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*d->log);
        for (const NewRecord& record : records) {
            const auto id = d->createOne(record, false);
            if (!id)
                return id.error();
            ids << *id;
        }
        return transaction.commit();
    }();
    if (!done) {
        d->afterRollback();
        return done.error();
    }
    d->afterCommit(d->viewLags());
    return ids;
}

Result<RecordId> Programme::create(const NewRecord& record)
{
    const auto ids = createAll({record});
    if (!ids)
        return ids.error();
    return ids->first();
}

// --- changing ------------------------------------------------------------------------------------------------------

Result<void> Programme::Private::checkMayRevise(const RecordState& state, PersonId by) const
{
    if (state.isOfItsAuthor() && state.record().author != by)
        return Error{ErrorCode::Refused, QStringLiteral("a contribution is revised by its author only")};
    return {};
}

Result<void> Programme::change(RecordId id, PersonId by, const QCborMap& fields)
{
    const auto state = d->stateForWriting(id);
    if (!state)
        return state.error();
    UTHAN_TRY(d->checkMayRevise(*state, by));
    QList<RecordState::FieldChange> changes;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const QString name = it.key().toString();
        if (isSet(state->record().kind, name))
            return Error{
                ErrorCode::Input, QStringLiteral("the field %1 is a set: add to it or remove from it").arg(name)};
        const bool hasWordings = state->record().wordings.contains(name);
        const QList<record::Wording> heads = state->heads(name);
        if (!hasWordings && !heads.isEmpty() && cbor::encode(heads.last().value) == cbor::encode(it.value()))
            continue;
        RecordState::FieldChange change{name, it.value(), {}};
        for (const record::Wording& head : heads) {
            if (!hasWordings || head.by == by) // among wordings one changes one's own; settling chooses
                change.replaces << head.head;
        }
        changes << change;
    }
    if (changes.isEmpty())
        return {};
    return d->write({OperationKind::Change, id, RecordState::changeBody(by, changes), {}, false});
}

Result<void> Programme::settle(RecordId id, PersonId by, const QString& field, const QCborValue& value)
{
    const auto state = d->stateForWriting(id);
    if (!state)
        return state.error();
    UTHAN_TRY(d->checkMayRevise(*state, by));
    RecordState::FieldChange change{field, value, {}};
    for (const record::Wording& head : state->heads(field))
        change.replaces << head.head;
    return d->write({OperationKind::Settle, id, RecordState::changeBody(by, {change}), {}, false});
}

Result<void> Programme::addToSet(RecordId id, PersonId by, const QString& field, const QCborValue& member)
{
    const auto state = d->stateForWriting(id);
    if (!state)
        return state.error();
    UTHAN_TRY(d->checkMayRevise(*state, by));
    if (!state->tags(field, member).isEmpty())
        return {};
    return d->write({OperationKind::SetAdd, id, RecordState::setAddBody(by, field, member), {}, false});
}

Result<void> Programme::removeFromSet(RecordId id, PersonId by, const QString& field, const QCborValue& member)
{
    const auto state = d->stateForWriting(id);
    if (!state)
        return state.error();
    UTHAN_TRY(d->checkMayRevise(*state, by));
    const QList<QByteArray> tags = state->tags(field, member);
    if (tags.isEmpty())
        return {};
    return d->write({OperationKind::SetRemove, id, RecordState::setRemoveBody(by, field, tags), {}, false});
}

Result<void> Programme::widen(RecordId id, PersonId by, Audience audience)
{
    const auto state = d->stateForWriting(id);
    if (!state)
        return state.error();
    UTHAN_TRY(d->checkMayRevise(*state, by));
    if (state->record().audience >= audience)
        return {};
    return d->write({OperationKind::Widen, id, RecordState::widenBody(by, audience), {}, false},
        [&] { return d->rewrap(id, audience); });
}

// --- reading -------------------------------------------------------------------------------------------------------

Result<Record> Programme::record(RecordId id) const
{
    return d->fromView([&] { return d->view->record(id); });
}

Result<QList<record::Revision>> Programme::history(RecordId id) const
{
    return d->view->history(id);
}

Result<QList<Record>> Programme::records(const RecordQuery& query) const
{
    return d->fromView([&] { return d->view->records(query); });
}

Result<Counts> Programme::counts() const
{
    Counts counts;
    const auto byKind = d->fromView([&] { return d->view->countsByKind(); });
    const auto operations = d->oplog->count();
    const auto media = d->mediaRows();
    if (!byKind || !operations || !media)
        return !byKind ? byKind.error() : !operations ? operations.error() : media.error();
    counts.byKind = *byKind;
    counts.operations = *operations;
    counts.media = media->size();
    for (const Private::MediaRow& row : *media)
        counts.mediaBytes += row.bytes;
    return counts;
}

} // namespace uthan::store
