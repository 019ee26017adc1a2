// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/joinrequest.h"
#include "share/outfile.h"
#include "store/programme_p.h"

namespace uthan::store {

Result<QString> Programme::writeJoinRequest(const QString& file) const
{
    if (!d->programme.isNull())
        return Error{ErrorCode::Refused, QStringLiteral("this device belongs to a programme already")};
    const share::JoinAsk ask{d->device.name, d->device.signing.publicKey, d->device.box.publicKey};
    const QByteArray bytes = ask.encode(d->device.signing.secretKey);
    UTHAN_TRY(share::checkTarget(file, QStringLiteral(".uthanask"), share::kJoinAskMagic, d->env.disk));
    UTHAN_TRY(d->env.disk.writeDurably(file, bytes));
    return share::comparisonCode(bytes);
}

Result<Programme::JoinRequest> Programme::readJoinRequest(const QString& file) const
{
    const auto bytes = d->env.disk.read(file, share::kMaxJoinAsk);
    if (!bytes && bytes.error().code == ErrorCode::Input) // longer than any
        return Error{ErrorCode::Input, QStringLiteral("this file is not a request to join"), file};
    if (!bytes)
        return bytes.error();
    const auto ask = share::JoinAsk::parse(*bytes);
    if (!ask)
        return Error{ask.error().code, ask.error().detail, file};
    const auto code = share::comparisonCode(*bytes);
    if (!code)
        return code.error();
    return JoinRequest{*bytes, ask->deviceName, *code};
}

Result<void> Programme::admit(const JoinRequest& request, Role role)
{
    UTHAN_TRY(d->refuseUntilJoined());
    const auto ask = share::JoinAsk::parse(request.bytes);
    if (!ask)
        return ask.error();
    const Member* self = d->authority.member(d->device.id());
    if (!d->authority.mayAdmit(d->device.id()) || !self || role > self->role)
        return Error{
            ErrorCode::Refused, QStringLiteral("only a steward lets devices in, and gives no more than they have")};
    Member member;
    member.signingKey = ask->signingKey;
    member.boxKey = ask->boxKey;
    member.id = deviceIdOf(ask->signingKey);
    member.name = ask->deviceName;
    member.role = role;
    const Member* there = d->authority.member(member.id);
    if (there && there->isRemoved)
        return Error{ErrorCode::Refused, QStringLiteral("this device was removed; it can come back with new keys")};
    if (there && there->role >= role)
        return {}; // let in already: its keys go with the next bundle
    return d->changeAuthority([&] { return d->addMember(member); });
}

Result<void> Programme::giveRole(DeviceId device, Role role)
{
    UTHAN_TRY(d->refuseUntilJoined());
    const Member* there = d->authority.member(device);
    const Member* self = d->authority.member(d->device.id());
    if (!there || there->isRemoved)
        return Error{ErrorCode::NotFound, QStringLiteral("no such device belongs to the programme")};
    if (!d->authority.mayAdmit(d->device.id()) || !self || role > self->role)
        return Error{ErrorCode::Refused, QStringLiteral("only a steward gives roles, and none higher than they have")};
    if (there->role > role)
        return Error{ErrorCode::Refused,
            QStringLiteral("a role is not taken away, because the keys it came with are there; remove the device, and "
                           "let it in again with new keys")};
    if (there->role == role)
        return {};
    Member member = *there;
    member.role = role;
    return d->changeAuthority([&] { return d->addMember(member); });
}

Result<void> Programme::removeDevice(DeviceId device)
{
    UTHAN_TRY(d->refuseUntilJoined());
    const Member* gone = d->authority.member(device);
    const Member* self = d->authority.member(d->device.id());
    if (!gone)
        return Error{ErrorCode::NotFound, QStringLiteral("no such device belongs to the programme")};
    if (gone->isRemoved)
        return {};
    if (!d->authority.mayAdmit(d->device.id()) || device == d->device.id() || gone->role > self->role)
        return Error{ErrorCode::Refused, QStringLiteral("only a steward removes devices, and none of a higher role")};
    const QList<record::Audience> audiences = audiencesOf(gone->role);
    return d->changeAuthority([&]() -> Result<void> {
        UTHAN_TRY(d->removeMember(device));
        for (const record::Audience audience : audiences) {
            if (d->keyring->current(audience)) // the new keys go sealed to the others with the next bundle
                UTHAN_TRY(d->keyring->makeAudienceKey(audience));
        }
        UTHAN_TRY(d->reloadAuthority());
        return d->sealKeysToShares();
    });
}

// One change of who belongs, all or nothing.
Result<void> Programme::Private::changeAuthority(const std::function<Result<void>()>& change)
{
    const Result<void> done = [&]() -> Result<void> {
        Transaction transaction(*log);
        UTHAN_TRY(change());
        UTHAN_TRY(reloadAuthority());
        UTHAN_TRY(settleQuarantine());
        return transaction.commit();
    }();
    if (!done) {
        afterRollback();
        return done;
    }
    afterCommit();
    (void)signPending(); // so that it can be shown by itself (voucher.h); else with what follows
    return done;
}

} // namespace uthan::store
