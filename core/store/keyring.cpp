// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyring.h"
#include "base/crypto.h"

namespace uthan::store {

namespace {
    quint64 slot(record::Audience audience, quint32 epoch)
    {
        return static_cast<quint64>(audience) << 32 | epoch;
    }

    QByteArray context(RecordId record, record::Audience audience, quint32 epoch)
    {
        return QByteArrayLiteral("uthan record key 1") + record.bytes() + static_cast<char>(audience)
            + QByteArray::number(epoch);
    }

    // A sealed box binds nothing but its words, so they say what they are for.
    QByteArray sealedWords(const QByteArray& context, const QByteArray& key)
    {
        return crypto::hash(context) + key;
    }

    // Author keys stay on their device: one that arrives is no key of ours.
    Result<void> checkForm(const WrappedKey& key)
    {
        if (key.audience == record::Audience::Author || key.audience > record::Audience::Members
            || (key.wrapped.size() != kWrappedKeyBytes && key.wrapped.size() != kSealedKeyBytes))
            return Error{ErrorCode::Damaged, QStringLiteral("not a wrapped record key")};
        return {};
    }
}

Keyring::~Keyring()
{
    for (AudienceKey& key : m_keys)
        crypto::burn(key.key);
    for (crypto::KeyPair& pair : m_pairs)
        crypto::burn(pair.secretKey);
}

Result<void> Keyring::load()
{
    m_keys.clear();
    m_pairs.clear();
    m_newest.clear();
    Query q = m_log.query("SELECT audience, epoch, key FROM audience_key");
    while (q.next()) {
        const AudienceKey key{
            static_cast<record::Audience>(q.integer(0)), static_cast<quint32>(q.integer(1)), q.blob(2)};
        m_keys.insert(slot(key.audience, key.epoch), key);
        quint32& newest = m_newest[static_cast<int>(key.audience)];
        newest = std::max(newest, key.epoch);
    }
    return q.status();
}

Result<void> Keyring::addAudienceKey(const AudienceKey& key)
{
    if (key.epoch < 1 || key.key.size() != crypto::kKeyBytes || key.audience > record::Audience::Members)
        return Error{ErrorCode::Damaged, QStringLiteral("not an audience key")};
    if (m_keys.contains(slot(key.audience, key.epoch)))
        return {};
    UTHAN_TRY(m_log.run("INSERT INTO audience_key VALUES(?1, ?2, ?3)", static_cast<int>(key.audience),
        static_cast<qint64>(key.epoch), key.key));
    // Bytes of its own, because they are burnt in the end.
    m_keys.insert(
        slot(key.audience, key.epoch), {key.audience, key.epoch, QByteArray(key.key.constData(), key.key.size())});
    quint32& newest = m_newest[static_cast<int>(key.audience)];
    newest = std::max(newest, key.epoch);
    return {};
}

Result<void> Keyring::makeAudienceKey(record::Audience audience)
{
    // Two stewards may change keys without knowing of each other: the low half keeps their epochs apart.
    const quint32 newest = m_newest.value(static_cast<int>(audience));
    const QByteArray chance = m_random.bytes(2);
    const quint32 low
        = static_cast<quint8>(chance.at(0)) | static_cast<quint32>(static_cast<quint8>(chance.at(1))) << 8;
    const quint32 next = newest == 0 ? 1 : ((newest >> 16) + 1) << 16 | low;
    return addAudienceKey({audience, next, m_random.bytes(crypto::kKeyBytes)});
}

const AudienceKey* Keyring::current(record::Audience audience) const
{
    return find(audience, m_newest.value(static_cast<int>(audience)));
}

const AudienceKey* Keyring::find(record::Audience audience, quint32 epoch) const
{
    const auto it = m_keys.constFind(slot(audience, epoch));
    return it == m_keys.constEnd() ? nullptr : &*it;
}

QList<AudienceKey> Keyring::audienceKeys() const
{
    QList<AudienceKey> keys = m_keys.values();
    std::sort(keys.begin(), keys.end(), [](const AudienceKey& a, const AudienceKey& b) {
        return slot(a.audience, a.epoch) < slot(b.audience, b.epoch);
    });
    return keys;
}

Result<WrappedKey> Keyring::wrapped(RecordId record) const
{
    Query q = m_log.query("SELECT audience, epoch, wrapped FROM record_key WHERE record = ?1", record);
    if (q.next())
        return WrappedKey{
            record, static_cast<record::Audience>(q.integer(0)), static_cast<quint32>(q.integer(1)), q.blob(2)};
    UTHAN_TRY(q.status());
    return Error{ErrorCode::NotFound, QStringLiteral("no key of this record is here")};
}

Result<QByteArray> Keyring::recordKey(RecordId record) const
{
    const auto kept = wrapped(record);
    return kept ? unwrap(*kept) : kept.error();
}

Result<QByteArray> Keyring::unwrap(const WrappedKey& sealed) const
{
    const AudienceKey* audience = find(sealed.audience, sealed.epoch);
    if (!audience)
        return Error{ErrorCode::WrongKey, QStringLiteral("the record is for an audience this device is not in")};
    const QByteArray bound = context(sealed.record, sealed.audience, sealed.epoch);
    std::optional<QByteArray> key;
    if (sealed.wrapped.size() == kSealedKeyBytes) {
        const auto words = crypto::openSealed(sealed.wrapped, pairOf(*audience));
        if (words && words->startsWith(crypto::hash(bound)))
            key = words->mid(crypto::kHashBytes);
    } else {
        key = crypto::decrypt(sealed.wrapped, audience->key, bound);
    }
    if (!key || key->size() != crypto::kKeyBytes)
        return Error{ErrorCode::Damaged, QStringLiteral("a record's key does not open")};
    return *key;
}

crypto::KeyPair Keyring::pairOf(const AudienceKey& key) const
{
    const std::lock_guard lock(m_pairsLock);
    auto it = m_pairs.find(slot(key.audience, key.epoch));
    if (it == m_pairs.end())
        it = m_pairs.insert(slot(key.audience, key.epoch), sealPair(key.key));
    return *it;
}

Result<WrappedKey> Keyring::wrap(
    RecordId record, record::Audience audience, const QByteArray& key, const std::optional<AudienceSeal>& seal) const
{
    if (const AudienceKey* under = current(audience))
        return WrappedKey{record, audience, under->epoch,
            crypto::encrypt(key, under->key, context(record, audience, under->epoch), m_random)};
    if (!seal || seal->audience != audience)
        return Error{ErrorCode::Refused,
            QStringLiteral("this device is not in the audience of the record and does not know how to seal for it")};
    return WrappedKey{record, audience, seal->epoch,
        crypto::sealTo(sealedWords(context(record, audience, seal->epoch), key), seal->publicKey)};
}

Result<QByteArray> Keyring::makeRecordKey(
    RecordId record, record::Audience audience, const std::optional<AudienceSeal>& seal)
{
    auto there = recordKey(record);
    if (there || there.error().code != ErrorCode::NotFound)
        return there;
    const QByteArray key = m_random.bytes(crypto::kKeyBytes);
    const auto made = wrap(record, audience, key, seal);
    if (!made)
        return made.error();
    UTHAN_TRY(m_log.run("INSERT INTO record_key VALUES(?1, ?2, ?3, ?4)", record, static_cast<int>(audience),
        static_cast<qint64>(made->epoch), made->wrapped));
    return key;
}

Result<void> Keyring::rewrap(RecordId record, record::Audience audience, const std::optional<AudienceSeal>& seal)
{
    const auto key = recordKey(record);
    if (!key)
        return key.error();
    const auto made = wrap(record, audience, *key, seal);
    if (!made)
        return made.error();
    return m_log.run("UPDATE record_key SET audience = ?2, epoch = ?3, wrapped = ?4 WHERE record = ?1", record,
        static_cast<int>(audience), static_cast<qint64>(made->epoch), made->wrapped);
}

Result<bool> Keyring::putFirst(const WrappedKey& key)
{
    UTHAN_TRY(checkForm(key));
    Query q = m_log.query("INSERT INTO record_key VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING RETURNING 1",
        key.record, static_cast<int>(key.audience), static_cast<qint64>(key.epoch), key.wrapped);
    const bool isFirst = q.next();
    UTHAN_TRY(q.run());
    return isFirst;
}

Result<bool> Keyring::putWrapped(const WrappedKey& key)
{
    UTHAN_TRY(checkForm(key));
    const auto there = wrapped(key.record);
    if (!there && there.error().code != ErrorCode::NotFound)
        return there.error();
    if (there && there->audience >= key.audience
        && !(find(key.audience, key.epoch) && !find(there->audience, there->epoch)))
        return false;
    UTHAN_TRY(m_log.run(
        "INSERT INTO record_key VALUES(?1, ?2, ?3, ?4) ON CONFLICT(record) DO UPDATE SET audience = excluded.audience, "
        "epoch = excluded.epoch, wrapped = excluded.wrapped",
        key.record, static_cast<int>(key.audience), static_cast<qint64>(key.epoch), key.wrapped));
    return true;
}

Result<void> Keyring::forget(RecordId record)
{
    return m_log.run("DELETE FROM record_key WHERE record = ?1", record);
}

} // namespace uthan::store
