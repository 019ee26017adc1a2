// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <QByteArray>

// Thin, typed calls of libsodium 1.0.18. All keys and hashes are raw bytes of the length said here.
namespace uthan::crypto {

constexpr int kHashBytes = 32; // BLAKE2b-256
constexpr int kKeyBytes = 32;
constexpr int kSignatureBytes = 64; // Ed25519
constexpr int kSealOverhead = 24 + 16; // XChaCha20-Poly1305: nonce and tag
constexpr int kSealedBoxOverhead = 32 + 16; // sealTo: a fresh public key and a tag

[[nodiscard]] QByteArray hash(const QByteArray& data, const QByteArray& key = {}); // keyed if `key` is 16–64 bytes
// The same hash of what comes in pieces.
class Hasher {
public:
    explicit Hasher(const QByteArray& key = {});
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    void add(const QByteArray& data);
    [[nodiscard]] QByteArray finish(); // once

private:
    struct State;
    std::unique_ptr<State> m_state;
};
// Derives an independent 32-byte key; `context` separates uses ("media", "thumbnail").
[[nodiscard]] QByteArray deriveKey(const QByteArray& key, const QByteArray& context);

struct KeyPair {
    QByteArray publicKey;
    QByteArray secretKey;
};
[[nodiscard]] KeyPair signingPair(Random& random); // Ed25519
[[nodiscard]] KeyPair signingPairFromSeed(const QByteArray& seed32);
[[nodiscard]] QByteArray sign(const QByteArray& message, const QByteArray& secretKey);
[[nodiscard]] bool verify(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey);

[[nodiscard]] KeyPair boxPair(Random& random); // X25519
[[nodiscard]] KeyPair boxPairFromSeed(const QByteArray& seed32);
[[nodiscard]] QByteArray sealTo(const QByteArray& message, const QByteArray& publicKey); // anonymous sealed box
[[nodiscard]] std::optional<QByteArray> openSealed(const QByteArray& sealed, const KeyPair& pair);

// Authenticated encryption: result is nonce ‖ ciphertext ‖ tag. `ad` is bound but not stored.
[[nodiscard]] QByteArray encrypt(const QByteArray& plain, const QByteArray& key, const QByteArray& ad, Random& random);
[[nodiscard]] std::optional<QByteArray> decrypt(const QByteArray& sealed, const QByteArray& key, const QByteArray& ad);

// What guessing a secret costs. The one that counts is the default, about 0.2 s; simulated devices take less.
struct Effort {
    quint64 passes = 3;
    size_t memory = 64U << 20;
};
// Argon2id. `salt` is 16 bytes.
[[nodiscard]] Result<QByteArray> stretch(
    const QByteArray& secret, const QByteArray& salt, int bytes = kKeyBytes, Effort effort = {});

void wipe(QByteArray& secret); // overwrites and clears
// The same in place: whoever shares these bytes loses them too. Never of a literal.
void burn(QByteArray& secret);

// Zstandard, for bodies before encryption. Decompression refuses more than `maxBytes`.
[[nodiscard]] QByteArray compress(const QByteArray& data);
[[nodiscard]] Result<QByteArray> decompress(const QByteArray& data, qint64 maxBytes);

} // namespace uthan::crypto
