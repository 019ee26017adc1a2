// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "base/blake2b.h"

#include <memory>
#include <sodium.h>
#include <zstd.h>

namespace uthan::crypto {

namespace {
    const unsigned char* in(const QByteArray& b)
    {
        return reinterpret_cast<const unsigned char*>(b.constData());
    }
    unsigned char* out(QByteArray& b)
    {
        return reinterpret_cast<unsigned char*>(b.data());
    }
    auto len(const QByteArray& b)
    {
        return static_cast<unsigned long long>(b.size());
    }
}

QByteArray hash(const QByteArray& data, const QByteArray& key)
{
    Blake2b state(in(key), static_cast<size_t>(key.size()), kHashBytes);
    state.add(in(data), static_cast<size_t>(data.size()));
    QByteArray h(kHashBytes, Qt::Uninitialized);
    state.finish(out(h));
    return h;
}

struct Hasher::State {
    Blake2b blake;
};

Hasher::Hasher(const QByteArray& key)
    : m_state(new State{Blake2b(in(key), static_cast<size_t>(key.size()), kHashBytes)})
{
}

Hasher::~Hasher() = default;

void Hasher::add(const QByteArray& data)
{
    m_state->blake.add(in(data), static_cast<size_t>(data.size()));
}

QByteArray Hasher::finish()
{
    QByteArray result(kHashBytes, Qt::Uninitialized);
    m_state->blake.finish(out(result));
    return result;
}

QByteArray deriveKey(const QByteArray& key, const QByteArray& context)
{
    return hash(QByteArrayLiteral("uthan/") + context, key);
}

KeyPair signingPair(Random& random)
{
    return signingPairFromSeed(random.bytes(crypto_sign_SEEDBYTES));
}

KeyPair signingPairFromSeed(const QByteArray& seed32)
{
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, 0), QByteArray(crypto_sign_SECRETKEYBYTES, 0)};
    crypto_sign_seed_keypair(out(pair.publicKey), out(pair.secretKey), in(seed32));
    return pair;
}

QByteArray sign(const QByteArray& message, const QByteArray& secretKey)
{
    QByteArray s(kSignatureBytes, Qt::Uninitialized);
    crypto_sign_detached(out(s), nullptr, in(message), len(message), in(secretKey));
    return s;
}

bool verify(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey)
{
    return signature.size() == kSignatureBytes && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(in(signature), in(message), len(message), in(publicKey)) == 0;
}

KeyPair boxPair(Random& random)
{
    return boxPairFromSeed(random.bytes(crypto_box_SEEDBYTES));
}

KeyPair boxPairFromSeed(const QByteArray& seed)
{
    Q_ASSERT(seed.size() == crypto_box_SEEDBYTES);
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, 0), QByteArray(crypto_box_SECRETKEYBYTES, 0)};
    crypto_box_seed_keypair(out(pair.publicKey), out(pair.secretKey), in(seed));
    return pair;
}

QByteArray sealTo(const QByteArray& message, const QByteArray& publicKey)
{
    QByteArray c(message.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    crypto_box_seal(out(c), in(message), len(message), in(publicKey));
    return c;
}

std::optional<QByteArray> openSealed(const QByteArray& sealed, const KeyPair& pair)
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    QByteArray m(sealed.size() - crypto_box_SEALBYTES, Qt::Uninitialized);
    if (crypto_box_seal_open(out(m), in(sealed), len(sealed), in(pair.publicKey), in(pair.secretKey)) != 0)
        return std::nullopt;
    return m;
}

QByteArray encrypt(const QByteArray& plain, const QByteArray& key, const QByteArray& ad, Random& random)
{
    constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray sealed(nonceBytes + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    random.fill(out(sealed), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out(sealed) + nonceBytes, nullptr, in(plain), len(plain), in(ad), len(ad), nullptr, in(sealed), in(key));
    return sealed;
}

std::optional<QByteArray> decrypt(const QByteArray& sealed, const QByteArray& key, const QByteArray& ad)
{
    constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (sealed.size() < kSealOverhead || key.size() != kKeyBytes)
        return std::nullopt;
    QByteArray plain(sealed.size() - kSealOverhead, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed) + nonceBytes,
            len(sealed) - nonceBytes, in(ad), len(ad), in(sealed), in(key))
        != 0)
        return std::nullopt;
    return plain;
}

Result<QByteArray> stretch(const QByteArray& secret, const QByteArray& salt, int bytes, Effort effort)
{
    QByteArray key(bytes, Qt::Uninitialized);
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return Error{ErrorCode::Internal, QStringLiteral("salt must be 16 bytes")};
    if (crypto_pwhash(out(key), static_cast<unsigned long long>(bytes), secret.constData(), len(secret), in(salt),
            effort.passes, effort.memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{ErrorCode::Internal,
            QStringLiteral("not enough memory to stretch the passphrase (%1 MiB)").arg(effort.memory >> 20)};
    return key;
}

void wipe(QByteArray& secret)
{
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

void burn(QByteArray& secret)
{
    if (!secret.isEmpty())
        sodium_memzero(const_cast<char*>(secret.constData()), static_cast<size_t>(secret.size()));
    secret.clear();
}

QByteArray compress(const QByteArray& data)
{
    QByteArray c(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(data.size()))), Qt::Uninitialized);
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    const size_t n = ZSTD_compressCCtx(
        context.get(), c.data(), static_cast<size_t>(c.size()), data.constData(), static_cast<size_t>(data.size()), 3);
    c.resize(ZSTD_isError(n) ? 0 : static_cast<qsizetype>(n));
    return c;
}

Result<QByteArray> decompress(const QByteArray& data, qint64 maxBytes)
{
    const auto size = ZSTD_getFrameContentSize(data.constData(), static_cast<size_t>(data.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > static_cast<quint64>(maxBytes))
        return Error{ErrorCode::Damaged, QStringLiteral("compressed data is damaged or too large")};
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    // Making one anew for every body would cost more than the body.
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    const size_t n
        = ZSTD_decompressDCtx(context.get(), plain.data(), size, data.constData(), static_cast<size_t>(data.size()));
    if (ZSTD_isError(n) || n != size)
        return Error{ErrorCode::Damaged, QStringLiteral("compressed data is damaged")};
    return plain;
}

} // namespace uthan::crypto
