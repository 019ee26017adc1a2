// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/bundleheader.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    constexpr quint16 kVersion = 1;
    constexpr qsizetype kMaxContent = 4 << 20;
    constexpr qsizetype kMaxPacket = 64 << 10;
    constexpr qsizetype kIdBytes = 16;
    constexpr qsizetype kBeforeContent = 8 + 2 + 4; // magic, version, length

    QByteArray wrapContext(const QByteArray& id, quint32 epoch)
    {
        return QByteArrayLiteral("uthan bundle key 1") + id + QByteArray::number(epoch);
    }

    QByteArray packetMessage(const QByteArray& content, const QByteArray& boxKey, const QByteArray& bundleId)
    {
        return QByteArrayLiteral("uthan key packet 1") + bundleId + boxKey + content;
    }

    std::optional<KeyPacket> parsePacket(const QByteArray& opened, const QByteArray& boxKey, const QByteArray& bundleId)
    {
        Take in(opened);
        const QByteArray content = in.block(kMaxPacket);
        const QByteArray signature = in.raw(crypto::kSignatureBytes);
        Take c(content);
        KeyPacket packet;
        packet.programme = ProgrammeId::fromBytes(c.raw(16));
        packet.authorityRecord = RecordId::fromBytes(c.raw(16));
        packet.salt = c.raw(kIdBytes);
        packet.signingKey = c.raw(crypto::kKeyBytes);
        while (c.more()) {
            const auto audience = static_cast<record::Audience>(c.number<quint8>());
            const auto epoch = c.number<quint32>();
            packet.keys.append({audience, epoch, c.raw(crypto::kKeyBytes)});
        }
        if (!in.finished() || !c.finished()
            || !crypto::verify(packetMessage(content, boxKey, bundleId), signature, packet.signingKey))
            return std::nullopt;
        return packet;
    }
}

QByteArray programmeProof(ProgrammeId programme, const QByteArray& bundleId)
{
    return crypto::hash(QByteArrayLiteral("uthan programme proof 1") + bundleId, programme.bytes());
}

QByteArray KeyPacket::seal(const QByteArray& boxKey, const QByteArray& bundleId, const QByteArray& signingSecret) const
{
    Put content;
    content.raw(programme.bytes());
    content.raw(authorityRecord.bytes());
    content.raw(salt);
    content.raw(signingKey);
    for (const SealedKey& key : keys) {
        content.number(static_cast<quint8>(key.audience));
        content.number(key.epoch);
        content.raw(key.key);
    }
    Put packet;
    packet.block(content.bytes());
    packet.raw(crypto::sign(packetMessage(content.bytes(), boxKey, bundleId), signingSecret));
    return crypto::sealTo(packet.bytes(), boxKey);
}

QByteArray BundleHeader::encode() const
{
    Put content;
    content.raw(id);
    content.raw(proof);
    content.number(static_cast<quint16>(wraps.size()));
    for (const Wrap& w : wraps) {
        content.number(w.epoch);
        content.block(w.bundleKey);
    }
    content.number(static_cast<quint16>(packets.size()));
    for (const QByteArray& packet : packets)
        content.block(packet);
    Put out;
    out.raw(kBundleMagic);
    out.number(kVersion);
    out.block(content.bytes());
    return out.bytes();
}

Result<BundleHeader::Read> BundleHeader::read(const Source& source)
{
    const Error cut{ErrorCode::Damaged, QStringLiteral("the beginning of the bundle is cut or damaged")};
    auto start = source(kBeforeContent);
    if (!start)
        return start.error();
    if (!start->startsWith(kBundleMagic.first(std::min(kBundleMagic.size(), start->size()))) || start->isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("this file is not a bundle")};
    if (start->size() < kBeforeContent)
        return cut;
    Take in(*start);
    (void)in.raw(kBundleMagic.size());
    if (const auto version = in.number<quint16>(); version != kVersion)
        return Error{version > kVersion ? ErrorCode::Newer : ErrorCode::Damaged,
            QStringLiteral("bundle version %1").arg(version)};
    const auto size = static_cast<qsizetype>(in.number<quint32>());
    if (size > kMaxContent)
        return cut;
    const auto content = source(size);
    if (!content)
        return content.error();
    Take c(*content);
    Read result{{}, *start + *content};
    result.header.id = c.raw(kIdBytes);
    result.header.proof = c.raw(crypto::kHashBytes);
    for (quint16 left = c.number<quint16>(); left > 0 && c.ok(); --left) {
        const auto epoch = c.number<quint32>();
        result.header.wraps.append({epoch, c.block(kMaxPacket)});
    }
    for (quint16 left = c.number<quint16>(); left > 0 && c.ok(); --left)
        result.header.packets.append(c.block(kMaxPacket));
    if (content->size() != size || !c.finished())
        return cut;
    return result;
}

void BundleHeader::wrap(const QByteArray& bundleKey, quint32 epoch, const QByteArray& audienceKey, Random& random)
{
    wraps.append({epoch, crypto::encrypt(bundleKey, audienceKey, wrapContext(id, epoch), random)});
}

std::optional<QByteArray> BundleHeader::unwrap(const Wrap& wrap, const QByteArray& audienceKey) const
{
    auto key = crypto::decrypt(wrap.bundleKey, audienceKey, wrapContext(id, wrap.epoch));
    return key && key->size() == crypto::kKeyBytes ? key : std::nullopt;
}

std::optional<KeyPacket> BundleHeader::openPacket(const QByteArray& boxPublic, const QByteArray& boxSecret) const
{
    for (const QByteArray& sealed : packets) {
        if (const auto opened = crypto::openSealed(sealed, {boxPublic, boxSecret})) {
            if (auto packet = parsePacket(*opened, boxPublic, id))
                return packet;
        }
    }
    return std::nullopt;
}

} // namespace uthan::share
