// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/record.h"
#include "store/seal.h"

#include <mutex>
#include <QHash>

namespace uthan::store {

struct AudienceKey {
    record::Audience audience = record::Audience::Members;
    quint32 epoch = 0;
    QByteArray key;
};

// A record's key as it is kept and travels: under one audience's key, or sealed to its public half by a device that
// is not in the audience. Who holds the audience's key opens both.
struct WrappedKey {
    RecordId record;
    record::Audience audience = record::Audience::Members;
    quint32 epoch = 0;
    QByteArray wrapped;
};

// Keys of audiences (each with numbered epochs) and of records, in log.db. Record keys are never in chained bytes: what
// is chained can never be deleted.
class Keyring {
public:
    Keyring(Database& log, Random& random)
        : m_log(log)
        , m_random(random)
    {
    }
    ~Keyring(); // burns the keys
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;
    [[nodiscard]] Result<void> load(); // after opening and after a rollback

    [[nodiscard]] Result<void> addAudienceKey(const AudienceKey& key); // one that is there stays
    [[nodiscard]] Result<void> makeAudienceKey(record::Audience audience); // the next epoch
    [[nodiscard]] const AudienceKey* current(
        record::Audience audience) const; // newest epoch; nullptr: not ours to have
    [[nodiscard]] const AudienceKey* find(record::Audience audience, quint32 epoch) const;
    [[nodiscard]] QList<AudienceKey> audienceKeys() const;

    [[nodiscard]] Result<QByteArray> recordKey(
        RecordId record) const; // NotFound, or WrongKey: of an audience we are not in
    // The one there, if any. `seal` is for an audience this device is not in; without it that is Refused.
    [[nodiscard]] Result<QByteArray> makeRecordKey(
        RecordId record, record::Audience audience, const std::optional<AudienceSeal>& seal = {});
    // The key inside, if we are in the audience; Damaged if it does not open. Any thread, while nothing is changed
    // here.
    [[nodiscard]] Result<QByteArray> unwrap(const WrappedKey& key) const;
    // Under the audience's current key, or to `seal`: then this device cannot open it any more.
    [[nodiscard]] Result<void> rewrap(
        RecordId record, record::Audience audience, const std::optional<AudienceSeal>& seal = {});
    [[nodiscard]] Result<WrappedKey> wrapped(RecordId record) const;
    // As received. Kept even if we cannot open it (we pass it on); a wider audience replaces a narrower. True: new to
    // us.
    [[nodiscard]] Result<bool> putWrapped(const WrappedKey& key);
    [[nodiscard]] Result<bool> putFirst(const WrappedKey& key); // as received; false: there is one already
    [[nodiscard]] Result<void> forget(RecordId record);

private:
    [[nodiscard]] Result<WrappedKey> wrap(RecordId record, record::Audience audience, const QByteArray& key,
        const std::optional<AudienceSeal>& seal) const;
    [[nodiscard]] crypto::KeyPair pairOf(const AudienceKey& key) const;

    Database& m_log;
    Random& m_random;
    QHash<quint64, AudienceKey> m_keys; // audience << 32 | epoch
    QHash<int, quint32> m_newest;
    mutable std::mutex m_pairsLock; // unwrap() is called on several threads
    mutable QHash<quint64, crypto::KeyPair> m_pairs; // as they are asked for
};

} // namespace uthan::store
