// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme_p.h"

// Keeping something for an audience this device is not in.
namespace uthan::store {

using record::Audience;

QList<AudienceSeal> Programme::Private::ownSeals() const
{
    QList<AudienceSeal> seals;
    for (const Audience audience : {Audience::Keepers, Audience::Stewards, Audience::Circle}) {
        const AudienceKey* key = keyring->current(audience);
        if (!key)
            continue;
        AudienceSeal seal{audience, key->epoch, sealPair(key->key).publicKey, device.signing.publicKey, {}};
        if (!mayVouch(seal))
            continue;
        seal.signature = crypto::sign(seal.message(programme), device.signing.secretKey);
        seals.append(seal);
    }
    return seals;
}

// A device vouches for the audiences of its role, as long as it belongs. Removing one changes the keys of all of these,
// so that others vouch for newer ones.
bool Programme::Private::mayVouch(const AudienceSeal& seal) const
{
    const Member* by = authority.member(deviceIdOf(seal.signingKey));
    return by && !by->isRemoved && by->signingKey == seal.signingKey && seal.audience != Audience::Author
        && seal.audience != Audience::Members && audiencesOf(by->role).contains(seal.audience);
}

Result<std::optional<AudienceSeal>> Programme::Private::sealFor(Audience audience) const
{
    if (!isClosed(audience))
        return std::optional<AudienceSeal>();
    const auto known = Seals(*log).all();
    if (!known)
        return known.error();
    for (const AudienceSeal& seal : *known) {
        if (seal.audience == audience && mayVouch(seal))
            return std::optional(seal);
    }
    return std::optional<AudienceSeal>();
}

// An audience this device was let into: what it passed on unread, or sealed itself, is shown from now on.
Result<void> Programme::Private::addAudienceKey(const AudienceKey& key)
{
    UTHAN_TRY(keyring->addAudienceKey(key));
    view->forgetRecent();
    viewIsCurrent = false;
    return log->run("INSERT INTO touched(record) SELECT record FROM record_key WHERE audience = ?1 AND epoch = ?2",
        static_cast<int>(key.audience), static_cast<qint64>(key.epoch));
}

} // namespace uthan::store
