// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediacipher.h"
#include "base/crypto.h"

#include <algorithm>
#include <cstring>
#include <QtEndian>
#include <sodium.h>

namespace uthan::media {

namespace {
    constexpr char kVersion = 1;
    constexpr char kChunkLog2 = 16;
    constexpr qsizetype kChunk = 1 << kChunkLog2;
    constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    constexpr qsizetype kPrefix = 16;
    constexpr qsizetype kHeader = 2 + kPrefix;

    struct Nonce {
        unsigned char bytes[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES] = {};
        Nonce(const char* prefix, quint32 index, bool isLast)
        {
            std::memcpy(bytes, prefix, kPrefix);
            qToBigEndian(index, bytes + kPrefix);
            qToBigEndian(static_cast<quint32>(isLast ? 1 : 0), bytes + kPrefix + 4);
        }
    };

    const unsigned char* bytesOf(const QByteArray& b)
    {
        return reinterpret_cast<const unsigned char*>(b.constData());
    }
}

qint64 sealedBytes(qint64 plainBytes)
{
    return kHeader + plainBytes + std::max<qint64>(1, (plainBytes + kChunk - 1) / kChunk) * kTag;
}

QByteArray sealMedia(const QByteArray& plain, const QByteArray& recordKey, Random& random)
{
    const QByteArray key = crypto::deriveKey(recordKey, "media");
    const qsizetype chunks = std::max<qsizetype>(1, (plain.size() + kChunk - 1) / kChunk);
    QByteArray sealed(kHeader + plain.size() + chunks * kTag, Qt::Uninitialized);
    sealed[0] = kVersion;
    sealed[1] = kChunkLog2;
    random.fill(reinterpret_cast<unsigned char*>(sealed.data()) + 2, kPrefix);
    auto* out = reinterpret_cast<unsigned char*>(sealed.data()) + kHeader;
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype size = std::min(kChunk, plain.size() - i * kChunk);
        const Nonce nonce(sealed.constData() + 2, static_cast<quint32>(i), i == chunks - 1);
        crypto_aead_xchacha20poly1305_ietf_encrypt(out, nullptr, bytesOf(plain) + i * kChunk,
            static_cast<quint64>(size), bytesOf(sealed), 2, nullptr, nonce.bytes, bytesOf(key));
        out += size + kTag;
    }
    return sealed;
}

Result<QByteArray> openMedia(const QByteArray& sealed, const QByteArray& recordKey)
{
    const Error damaged{ErrorCode::Damaged, QStringLiteral("a media file does not open with its record's key")};
    if (sealed.size() < kHeader + kTag || recordKey.size() != crypto::kKeyBytes)
        return damaged;
    if (sealed[0] != kVersion || sealed[1] != kChunkLog2)
        return Error{ErrorCode::Newer, QStringLiteral("a media file of a form this version does not know")};
    const QByteArray key = crypto::deriveKey(recordKey, "media");
    const qsizetype body = sealed.size() - kHeader;
    const qsizetype chunks = (body + kChunk + kTag - 1) / (kChunk + kTag);
    if (body < chunks * kTag)
        return damaged;
    QByteArray plain(body - chunks * kTag, Qt::Uninitialized);
    const unsigned char* in = bytesOf(sealed) + kHeader;
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype size = std::min(kChunk, plain.size() - i * kChunk);
        const Nonce nonce(sealed.constData() + 2, static_cast<quint32>(i), i == chunks - 1);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(plain.data()) + i * kChunk,
                nullptr, nullptr, in, static_cast<quint64>(size + kTag), bytesOf(sealed), 2, nonce.bytes, bytesOf(key))
            != 0)
            return damaged;
        in += size + kTag;
    }
    return plain;
}

} // namespace uthan::media
