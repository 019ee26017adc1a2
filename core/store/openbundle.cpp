// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openbundle.h"

#include "store/programme_p.h"

namespace uthan::store {

using record::Audience;

share::Source OpenBundle::source()
{
    return [this](qsizetype size) -> Result<QByteArray> {
        auto bytes = m_file->read(m_at, size);
        if (!bytes)
            return Error{ErrorCode::NotFound, bytes.error().detail, m_path}; // pulled out while reading
        m_at += bytes->size();
        return bytes;
    };
}

Result<share::FrameReader> OpenBundle::frames()
{
    m_at = m_preamble.size();
    return share::FrameReader(m_key, m_preamble, source());
}

Result<void> OpenBundle::open(const Programme::Private& programme)
{
    auto file = m_disk.open(m_path, Disk::Open::Read);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    auto read = share::BundleHeader::read(source());
    if (!read)
        return read.error();
    m_header = read->header;
    m_preamble = read->preamble;
    return findKey(programme);
}

Result<void> OpenBundle::findKey(const Programme::Private& d)
{
    m_packet = m_header.openPacket(d.device.box.publicKey, d.device.box.secretKey);
    const bool waits = d.programme.isNull();
    if (waits && !m_packet)
        return Error{ErrorCode::WrongKey, QStringLiteral("this bundle does not let this device in")};
    if (!waits && m_header.proof != share::programmeProof(d.programme, m_header.id))
        return Error{ErrorCode::WrongKey, QStringLiteral("this bundle is of another programme")};
    for (const share::BundleHeader::Wrap& wrap : m_header.wraps) {
        QList<QByteArray> candidates;
        if (const AudienceKey* key = d.keyring->find(Audience::Members, wrap.epoch); key && !waits)
            candidates.append(key->key);
        for (const share::SealedKey& key : m_packet ? m_packet->keys : QList<share::SealedKey>()) {
            if (key.audience == Audience::Members && key.epoch == wrap.epoch)
                candidates.append(key.key);
        }
        for (const QByteArray& candidate : candidates) {
            if (const auto opened = m_header.unwrap(wrap, candidate)) {
                m_key = *opened;
                return {};
            }
        }
    }
    return Error{ErrorCode::WrongKey,
        QStringLiteral(
            "no key of this device opens this bundle. It was damaged on the way (then copy it again), or the "
            "keys were changed and this device was not given the new ones: it was removed, or has not "
            "shared for long. Ask who looks after the programme")};
}

Result<void> OpenBundle::checkLength()
{
    const auto size = m_file->size();
    if (!size)
        return size.error();
    for (qint64 at = m_preamble.size(); at < *size;) {
        const auto header = m_file->read(at, share::kFrameHeader);
        if (!header)
            return Error{ErrorCode::NotFound, header.error().detail, m_path};
        const auto said = share::frameHeader(*header);
        if (!said)
            return said.error();
        at += share::kFrameHeader + said->second;
        if (said->first == share::FrameType::End && at == *size)
            return {};
    }
    return Error{ErrorCode::Damaged, QStringLiteral("it ends in the middle: copied only in part?"), m_path};
}

} // namespace uthan::store
