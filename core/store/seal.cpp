// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include <QtEndian>

namespace uthan::store {

QByteArray AudienceSeal::message(ProgrammeId programme) const
{
    const quint32 number = qToBigEndian(epoch);
    return QByteArrayLiteral("uthan seal 1") + programme.bytes() + static_cast<char>(audience)
        + QByteArray(reinterpret_cast<const char*>(&number), sizeof number) + publicKey;
}

crypto::KeyPair sealPair(const QByteArray& audienceKey)
{
    QByteArray seed = crypto::deriveKey(audienceKey, QByteArrayLiteral("seal"));
    crypto::KeyPair pair = crypto::boxPairFromSeed(seed);
    crypto::wipe(seed);
    return pair;
}

Result<void> Seals::put(const AudienceSeal& seal)
{
    return m_log.run(
        "INSERT INTO audience_seal VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(audience, signing_key) DO UPDATE "
        "SET epoch = excluded.epoch, public = excluded.public, signature = excluded.signature "
        "WHERE excluded.epoch > epoch",
        static_cast<int>(seal.audience), seal.signingKey, static_cast<qint64>(seal.epoch), seal.publicKey,
        seal.signature);
}

Result<QList<AudienceSeal>> Seals::all() const
{
    QList<AudienceSeal> seals;
    Query q = m_log.query("SELECT audience, epoch, public, signing_key, signature FROM audience_seal "
                          "ORDER BY audience, epoch DESC, signing_key");
    while (q.next())
        seals.append({static_cast<record::Audience>(q.integer(0)), static_cast<quint32>(q.integer(1)), q.blob(2),
            q.blob(3), q.blob(4)});
    UTHAN_TRY(q.status());
    return seals;
}

} // namespace uthan::store
