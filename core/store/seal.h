// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/crypto.h"
#include "record/record.h"
#include "store/database.h"

namespace uthan::store {

// The two forms of a record's key as it is kept and travels, told apart by their length.
constexpr qsizetype kWrappedKeyBytes = crypto::kKeyBytes + crypto::kSealOverhead; // under the audience's own key
constexpr qsizetype kSealedKeyBytes
    = crypto::kHashBytes + crypto::kKeyBytes + crypto::kSealedBoxOverhead; // to its public half

// The public half of an audience's key, signed by a device that holds the key. With it every device of the programme
// can keep something for an audience it is not in, and cannot read it afterwards.
struct AudienceSeal {
    record::Audience audience = record::Audience::Members;
    quint32 epoch = 0;
    QByteArray publicKey; // X25519
    QByteArray signingKey; // of the device that vouches for it
    QByteArray signature;
    bool operator==(const AudienceSeal&) const = default;

    [[nodiscard]] QByteArray message(ProgrammeId programme) const; // what is signed
};

// Who holds the audience key holds both halves.
[[nodiscard]] crypto::KeyPair sealPair(const QByteArray& audienceKey);

// What this device knows of them. Changes are made inside the caller's Transaction.
class Seals {
public:
    explicit Seals(Database& log)
        : m_log(log)
    {
    }
    // The caller has checked the signature and the signer's role. One that is not newer than its signer's changes
    // nothing.
    [[nodiscard]] Result<void> put(const AudienceSeal& seal);
    [[nodiscard]] Result<QList<AudienceSeal>> all() const; // of each audience the newest first

private:
    Database& m_log;
};

} // namespace uthan::store
