// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediacipher.h"
#include "base/crypto.h"
#include "base/readonlydevice.h"

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

    const Error kDamaged{ErrorCode::Damaged, QStringLiteral("a media file does not open with its record's key")};

    // One key and one prefix: the chunks of one file.
    class Chunks {
    public:
        Chunks(const QByteArray& recordKey, const char* header) // of kHeader bytes
            : m_key(crypto::deriveKey(recordKey, "media"))
            , m_header(header, kHeader)
        {
        }
        void seal(unsigned char* out, const char* plain, qsizetype size, qsizetype number, bool isLast) const
        {
            const Nonce nonce(m_header.constData() + 2, static_cast<quint32>(number), isLast);
            crypto_aead_xchacha20poly1305_ietf_encrypt(out, nullptr, reinterpret_cast<const unsigned char*>(plain),
                static_cast<quint64>(size), bytesOf(m_header), 2, nullptr, nonce.bytes, bytesOf(m_key));
        }
        // `size`: of the plain bytes
        [[nodiscard]] bool open(
            char* out, const unsigned char* sealed, qsizetype size, qsizetype number, bool isLast) const
        {
            const Nonce nonce(m_header.constData() + 2, static_cast<quint32>(number), isLast);
            return crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(out), nullptr, nullptr,
                       sealed, static_cast<quint64>(size + kTag), bytesOf(m_header), 2, nonce.bytes, bytesOf(m_key))
                == 0;
        }

    private:
        QByteArray m_key, m_header;
    };

    QByteArray newHeader(Random& random)
    {
        QByteArray header(kHeader, Qt::Uninitialized);
        header[0] = kVersion;
        header[1] = kChunkLog2;
        random.fill(reinterpret_cast<unsigned char*>(header.data()) + 2, kPrefix);
        return header;
    }

    struct Layout {
        qsizetype chunks = 0, plain = 0;
    };
    Result<Layout> layoutOf(qint64 sealedSize, const QByteArray& head, const QByteArray& recordKey)
    {
        if (sealedSize < kHeader + kTag || head.size() < kHeader || recordKey.size() != crypto::kKeyBytes)
            return kDamaged;
        if (head[0] != kVersion || head[1] != kChunkLog2)
            return Error{ErrorCode::Newer, QStringLiteral("a media file of a form this version does not know")};
        const qsizetype body = sealedSize - kHeader;
        const qsizetype chunks = (body + kChunk + kTag - 1) / (kChunk + kTag);
        if (body < chunks * kTag)
            return kDamaged;
        return Layout{chunks, body - chunks * kTag};
    }

    // The chunk that is read is all that is held.
    class OpenedMedia : public ReadOnlyDevice {
    public:
        OpenedMedia(std::unique_ptr<DiskFile> file, Layout layout, Chunks chunks)
            : m_file(std::move(file))
            , m_layout(layout)
            , m_chunks(std::move(chunks))
        {
        }
        [[nodiscard]] qint64 size() const override { return m_layout.plain; }

    protected:
        qint64 readData(char* data, qint64 maxSize) override
        {
            const qint64 begin = pos();
            qint64 given = 0;
            while (given < maxSize && begin + given < size()) {
                if (!openChunk(static_cast<qsizetype>((begin + given) / kChunk)))
                    return -1;
                const qint64 from = (begin + given) % kChunk;
                const qint64 more = std::min(maxSize - given, m_plain.size() - from);
                std::memcpy(data + given, m_plain.constData() + from, static_cast<size_t>(more));
                given += more;
            }
            return given;
        }

    private:
        bool openChunk(qsizetype number)
        {
            if (number == m_number)
                return true;
            const qsizetype size = std::min(kChunk, m_layout.plain - number * kChunk);
            const auto sealed = m_file->read(kHeader + number * (kChunk + kTag), size + kTag);
            m_plain.resize(size);
            m_number = -1;
            if (!sealed || sealed->size() != size + kTag
                || !m_chunks.open(m_plain.data(), bytesOf(*sealed), size, number, number == m_layout.chunks - 1)) {
                setErrorString(kDamaged.detail);
                return false;
            }
            m_number = number;
            return true;
        }
        std::unique_ptr<DiskFile> m_file;
        Layout m_layout;
        Chunks m_chunks;
        QByteArray m_plain;
        qsizetype m_number = -1;
    };
}

qint64 sealedBytes(qint64 plainBytes)
{
    return kHeader + plainBytes + std::max<qint64>(1, (plainBytes + kChunk - 1) / kChunk) * kTag;
}

QByteArray sealMedia(const QByteArray& plain, const QByteArray& recordKey, Random& random)
{
    const QByteArray header = newHeader(random);
    const Chunks all(recordKey, header.constData());
    const qsizetype chunks = std::max<qsizetype>(1, (plain.size() + kChunk - 1) / kChunk);
    QByteArray sealed(kHeader + plain.size() + chunks * kTag, Qt::Uninitialized);
    std::memcpy(sealed.data(), header.constData(), kHeader);
    auto* out = reinterpret_cast<unsigned char*>(sealed.data()) + kHeader;
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype size = std::min(kChunk, plain.size() - i * kChunk);
        all.seal(out, plain.constData() + i * kChunk, size, i, i == chunks - 1);
        out += size + kTag;
    }
    return sealed;
}

Result<qint64> sealMedia(QIODevice& plain, const QByteArray& recordKey, Random& random,
    const std::function<Result<void>(const QByteArray&)>& write)
{
    const QByteArray header = newHeader(random);
    const Chunks all(recordKey, header.constData());
    UTHAN_TRY(write(header));
    qint64 total = 0;
    QByteArray next = plain.read(kChunk), sealed;
    for (qsizetype number = 0;; ++number) { // which chunk is the last shows when there is none behind it
        const QByteArray chunk = std::move(next);
        next = chunk.size() < kChunk ? QByteArray() : plain.read(kChunk);
        sealed.resize(chunk.size() + kTag);
        all.seal(
            reinterpret_cast<unsigned char*>(sealed.data()), chunk.constData(), chunk.size(), number, next.isEmpty());
        UTHAN_TRY(write(sealed));
        total += chunk.size();
        if (next.isEmpty())
            return total;
    }
}

Result<QByteArray> openMedia(const QByteArray& sealed, const QByteArray& recordKey)
{
    const auto layout = layoutOf(sealed.size(), sealed, recordKey);
    if (!layout)
        return layout.error();
    const Chunks all(recordKey, sealed.constData());
    QByteArray plain(layout->plain, Qt::Uninitialized);
    const unsigned char* in = bytesOf(sealed) + kHeader;
    for (qsizetype i = 0; i < layout->chunks; ++i) {
        const qsizetype size = std::min(kChunk, plain.size() - i * kChunk);
        if (!all.open(plain.data() + i * kChunk, in, size, i, i == layout->chunks - 1))
            return kDamaged;
        in += size + kTag;
    }
    return plain;
}

Result<ByteSource> openMedia(
    const std::function<Result<std::unique_ptr<DiskFile>>()>& sealed, const QByteArray& recordKey)
{
    const auto file = sealed();
    if (!file)
        return file.error();
    const auto size = (*file)->size();
    const auto head = (*file)->read(0, kHeader);
    if (!size || !head)
        return size ? head.error() : size.error();
    const auto layout = layoutOf(*size, *head, recordKey);
    if (!layout)
        return layout.error();
    return ByteSource(layout->plain, [sealed, layout = *layout, chunks = Chunks(recordKey, head->constData())]() {
        auto again = sealed();
        return again ? ByteSource::Opened(
                   std::unique_ptr<QIODevice>(std::make_unique<OpenedMedia>(std::move(*again), layout, chunks)))
                     : ByteSource::Opened(again.error());
    });
}

} // namespace uthan::media
