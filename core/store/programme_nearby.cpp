// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/joining.h"
#include "store/programme_p.h"

#include <atomic>

// What a device needs to find the others of its programme on a network, and to ask to be let in over one.
namespace uthan::store {

using record::Audience;

namespace {
    // Of every key of the members' audience, the newest first: a device that missed a change of keys is heard and
    // found all the same.
    QList<QByteArray> membersKeys(const Programme::Private& d, const QByteArray& use)
    {
        QList<QByteArray> keys;
        const AudienceKey* current = d.keyring->current(Audience::Members);
        if (d.programme.isNull() || !current)
            return keys;
        for (const AudienceKey& key : d.keyring->audienceKeys()) {
            if (key.audience == Audience::Members)
                keys.insert(key.epoch == current->epoch ? 0 : keys.size(), crypto::deriveKey(key.key, use));
        }
        return keys;
    }
}

quint64 Programme::Private::nextOpening()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

quint64 Programme::opening() const
{
    return d->opening;
}

QList<QByteArray> Programme::nearbyKeys() const
{
    return membersKeys(*d, "nearby beacon");
}

QList<QByteArray> Programme::hubKeys() const
{
    return membersKeys(*d, "hub parcel");
}

QList<QByteArray> Programme::otherSigningKeys() const
{
    QList<QByteArray> keys;
    for (const Member& member : d->authority.members()) {
        if (!member.isRemoved && member.id != d->device.id())
            keys.append(member.signingKey);
    }
    return keys;
}

Result<bool> Programme::isAnyWithdrawn(const QSet<RecordId>& records) const
{
    for (const RecordId record : records) {
        const auto gone = d->oplog->isWithdrawn(record);
        if (!gone || *gone)
            return gone;
    }
    return false;
}

Result<qint64> Programme::withdrawnCount() const
{
    Query q = d->log->query("SELECT count(*) FROM withdrawn");
    const qint64 count = q.next() ? q.integer(0) : 0;
    UTHAN_TRY(q.status());
    return count;
}

QByteArray Programme::frontierDigest() const
{
    QList<QByteArray> reached;
    for (const Epoch& epoch : d->oplog->epochs()) {
        for (const EpochHead& head : epoch.branches) {
            if (head.seq > 0)
                reached.append(head.hash);
        }
    }
    // What is kept for its author alone stays here for ever: it must not make us look behind.
    Query q
        = d->log->query("SELECT m.address, m.bytes FROM media m LEFT JOIN record_key k ON k.record = m.record WHERE "
                        "coalesce(k.audience, -1) != ?1",
            static_cast<int>(Audience::Author));
    while (q.next()) {
        if (const QByteArray address = q.blob(0); d->media && d->media->isWhole(address, q.integer(1)))
            reached.append(address);
    }
    std::sort(reached.begin(), reached.end());
    return crypto::hash(QByteArrayLiteral("uthan nearby frontier 1") + reached.join()).first(8);
}

share::JoinAsker Programme::askToJoin(const QByteArray& binding, const QByteArray& token) const
{
    const share::JoinAsk ask{d->device.name, d->device.signing.publicKey, d->device.box.publicKey};
    return {ask.encode(d->device.signing.secretKey), d->device.signing.secretKey, binding, token, d->env.random};
}

} // namespace uthan::store
