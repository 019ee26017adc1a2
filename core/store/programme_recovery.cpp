// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recoveryshare.h"

#include <QCborArray>
#include <QFileInfo>

// Recovery shares are a member of the programme that nobody carries around: a keeper's or steward's keys, split among
// people. Audience keys are sealed to it like to any device; those that not everybody holds stand, sealed, where it was
// let in. Bytes: docs/formats/recovery.md.
namespace uthan::store {

using record::Audience;

namespace {
    const QString kRecoveringKey = QStringLiteral("recovering"), kNextKey = QStringLiteral("next device");
    constexpr int kLeastNeeded = 2, kMostShares = 32; // one share alone would be a key lying around

    QByteArray boundTo(ProgrammeId programme, const AudienceKey& key)
    {
        return crypto::hash(QByteArrayLiteral("uthan recovery key 1") + programme.bytes()
            + QByteArray(1, static_cast<char>(key.audience)) + QByteArray::number(key.epoch));
    }

    QByteArray bytesOf(const DeviceKeys& keys)
    {
        return keys.signing.publicKey + keys.signing.secretKey + keys.box.publicKey + keys.box.secretKey;
    }
    DeviceKeys deviceFrom(const QByteArray& bytes, const QString& name)
    {
        return {{bytes.mid(0, 32), bytes.mid(32, 64)}, {bytes.mid(96, 32), bytes.mid(128, 32)}, name};
    }
}

Result<void> Programme::Private::sealKeysToShares()
{
    const Member* self = authority.member(device.id());
    if (!self || !authority.mayAdmit(device.id()))
        return {};
    const QList<Audience> ours = audiencesOf(self->role);
    for (Member member : authority.members()) {
        if (!member.isShares() || member.isRemoved)
            continue;
        QList<SealedAudienceKey> missing;
        for (const AudienceKey& key : keyring->audienceKeys()) {
            if (!ours.contains(key.audience) || !audiencesOf(member.role).contains(key.audience)
                || member.hasSealed(key.audience, key.epoch))
                continue;
            missing.append({key.audience, key.epoch, crypto::sealTo(boundTo(programme, key) + key.key, member.boxKey)});
        }
        if (missing.isEmpty())
            continue;
        member.sealedKeys = missing;
        member.role = std::min(member.role, self->role); // nobody gives more than they have; what was given stays
        UTHAN_TRY(addMember(member));
    }
    return {};
}

Result<void> Programme::Private::takeSealedKeys()
{
    const Member* self = authority.member(device.id());
    for (const SealedAudienceKey& sealed : self ? self->sealedKeys : QList<SealedAudienceKey>()) {
        if (keyring->find(sealed.audience, sealed.epoch))
            continue;
        AudienceKey key{sealed.audience, sealed.epoch, {}};
        const auto words = crypto::openSealed(sealed.sealed, device.box);
        if (!words || words->size() != crypto::kHashBytes + crypto::kKeyBytes
            || !words->startsWith(boundTo(programme, key)))
            continue; // of somebody who did not know better; others stand beside it
        key.key = words->last(crypto::kKeyBytes);
        UTHAN_TRY(addAudienceKey(key));
    }
    return {};
}

Result<QStringList> Programme::makeRecoveryShares(int needed, int count)
{
    UTHAN_TRY(d->refuseUntilJoined());
    if (needed < kLeastNeeded || count < needed || count > kMostShares)
        return Error{ErrorCode::Input,
            QStringLiteral("at least %1 shares are needed, and no more than %2 are made")
                .arg(kLeastNeeded)
                .arg(kMostShares)};
    const Member* self = d->authority.member(d->device.id());
    if (!self || !d->authority.mayAdmit(d->device.id()))
        return Error{ErrorCode::Refused, QStringLiteral("only a steward or keeper makes recovery shares")};
    QByteArray seed = d->env.random.bytes(crypto::kKeyBytes);
    const DeviceKeys keys = recoveryKeys(seed, d->programme);
    Member paper{keys.id(), keys.signing.publicKey, keys.box.publicKey,
        QStringLiteral("Recovery shares (%1 of %2)").arg(needed).arg(count), self->role, false, {}};
    paper.sharesNeeded = needed;
    paper.sharesMade = count;
    QList<DeviceId> before;
    for (const Member& member : d->authority.members()) {
        if (member.isShares() && !member.isRemoved && member.role <= self->role)
            before << member.id;
    }
    const auto letIn = d->changeAuthority([&]() -> Result<void> {
        UTHAN_TRY(d->addMember(paper));
        UTHAN_TRY(d->reloadAuthority());
        return d->sealKeysToShares();
    });
    if (!letIn)
        return letIn.error();
    for (const DeviceId& old : std::as_const(before))
        UTHAN_TRY(removeDevice(old));
    QStringList texts;
    for (const shares::Part& part : shares::split(seed, needed, count, d->env.random)) {
        const RecoveryShare share{d->programme, keys.id().bytes().first(4), needed, count, part};
        texts << share.text();
    }
    crypto::burn(seed);
    return texts;
}

Result<std::unique_ptr<Programme>> Programme::recover(
    const QString& folder, const QStringList& texts, const QString& deviceName, Environment env)
{
    QList<RecoveryShare> all;
    for (const QString& text : texts) {
        const auto share = RecoveryShare::parse(text);
        if (!share)
            return Error{share.error().code, share.error().detail, QStringLiteral("share %1").arg(all.size() + 1)};
        all << *share;
    }
    auto seed = joinShares(all);
    if (!seed)
        return seed.error();
    DeviceKeys keys = recoveryKeys(*seed, all.first().programme);
    crypto::burn(*seed);
    keys.name = deviceName;
    keys.recovers = all.first().programme;
    auto made = Private::makeFolder(folder, keys, std::move(env));
    if (!made)
        return made.error();
    return std::unique_ptr<Programme>(new Programme(std::move(*made)));
}

bool Programme::isRecovering() const
{
    return !d->recovering.isEmpty();
}

// First the new device is let in by the shares and its keys are put by, then it takes their place: whenever the power
// goes, this folder is one of the two, and can go on.
Result<void> Programme::Private::becomeNewDevice()
{
    auto next = meta(kNextKey);
    if (!next)
        return next.error();
    if (next->isEmpty()) {
        const DeviceKeys fresh = newDevice(device.name, env.random);
        *next = bytesOf(fresh);
        const Role role = authority.member(device.id())->role;
        const auto letIn = changeAuthority([&]() -> Result<void> {
            UTHAN_TRY(takeSealedKeys());
            UTHAN_TRY(
                addMember({fresh.id(), fresh.signing.publicKey, fresh.box.publicKey, fresh.name, role, false, {}}));
            return setMeta(kNextKey, *next);
        });
        UTHAN_TRY(letIn);
    }
    UTHAN_TRY(signPending()); // with the shares' key, while it is here
    {
        Transaction transaction(*log);
        UTHAN_TRY(transaction.begun());
        UTHAN_TRY(putDevice(deviceFrom(*next, device.name)));
        UTHAN_TRY(setMeta(QStringLiteral("epoch"), {}));
        UTHAN_TRY(log->run("UPDATE epoch SET mine = 0"));
        UTHAN_TRY(setMeta(kNextKey, {}));
        UTHAN_TRY(transaction.commit());
    }
    crypto::burn(*next);
    peers.reset();
    UTHAN_TRY(loadAll());
    return emptyJournals(); // the shares' keys are in no WAL
}

Result<void> Programme::finishRecovery()
{
    if (!isRecovering())
        return Error{ErrorCode::Refused, QStringLiteral("this folder is not being brought back from recovery shares")};
    UTHAN_TRY(d->refuseUntilJoined());
    const DeviceId shares = DeviceId::fromBytes(d->recovering.first(16));
    const Member* of = d->authority.member(shares);
    if (!of)
        return Error{ErrorCode::Refused, QStringLiteral("what was taken in does not know these shares; take in more")};
    if (d->device.id() == shares) {
        if (of->isRemoved)
            return Error{
                ErrorCode::Refused, QStringLiteral("these shares were ended: newer ones were made, or they were used")};
        UTHAN_TRY(d->becomeNewDevice());
        of = d->authority.member(shares);
    }
    if (of && !of->isRemoved)
        UTHAN_TRY(removeDevice(shares)); // with new keys for what comes after
    UTHAN_TRY(d->setMeta(kRecoveringKey, {}));
    d->recovering.clear();
    return {};
}

} // namespace uthan::store
