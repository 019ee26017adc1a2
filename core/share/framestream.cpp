// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/framestream.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    Error damaged(const char* what)
    {
        return {ErrorCode::Damaged, QString::fromLatin1(what)};
    }

    // The running hash stands for everything before a frame: the preamble, every frame, and so its place in the row.
    QByteArray context(const QByteArray& chain, const QByteArray& header)
    {
        return chain + header;
    }

    QByteArray advanced(const QByteArray& chain, const QByteArray& header, const QByteArray& sealed)
    {
        return crypto::hash(chain + header + crypto::hash(sealed));
    }
}

FrameWriter::FrameWriter(const QByteArray& key, const QByteArray& preamble, Random& random, Sink sink)
    : m_key(key)
    , m_chain(crypto::hash(preamble))
    , m_random(random)
    , m_sink(std::move(sink))
{
}

Result<void> FrameWriter::add(FrameType type, const QByteArray& payload)
{
    if (payload.size() > kMaxFrameBytes)
        return Error{ErrorCode::Internal, QStringLiteral("a frame is too large")};
    Put header;
    header.number(static_cast<quint8>(type));
    header.number(static_cast<quint32>(payload.size() + crypto::kSealOverhead));
    const QByteArray sealed = crypto::encrypt(payload, m_key, context(m_chain, header.bytes()), m_random);
    UTHAN_TRY(m_sink(header.bytes() + sealed));
    m_chain = advanced(m_chain, header.bytes(), sealed);
    m_bytes += header.size() + sealed.size();
    ++m_count;
    return {};
}

Result<void> FrameWriter::finish()
{
    Put end;
    end.number(m_count);
    end.raw(m_chain);
    return add(FrameType::End, end.bytes());
}

FrameReader::FrameReader(const QByteArray& key, const QByteArray& preamble, Source source)
    : m_key(key)
    , m_chain(crypto::hash(preamble))
    , m_source(std::move(source))
{
}

Result<QByteArray> FrameReader::take(qsizetype size)
{
    auto bytes = m_source(size);
    if (bytes && bytes->size() != size)
        return damaged("it ends in the middle: copied only in part?");
    return bytes;
}

Result<std::pair<FrameType, qsizetype>> frameHeader(const QByteArray& header)
{
    Take in(header);
    const auto type = static_cast<FrameType>(in.number<quint8>());
    const auto size = static_cast<qsizetype>(in.number<quint32>());
    if (!in.finished() || size < crypto::kSealOverhead || size > kMaxFrameBytes + crypto::kSealOverhead)
        return damaged("a frame's length cannot be right");
    return std::pair(type, size);
}

Result<Frame> FrameReader::next()
{
    const auto bytes = read();
    return bytes ? open(*bytes) : bytes.error();
}

Result<SealedFrame> FrameReader::read()
{
    const auto header = take(kFrameHeader);
    if (!header)
        return header.error();
    const auto said = frameHeader(*header);
    if (!said)
        return said.error();
    const auto sealed = take(said->second);
    if (!sealed)
        return sealed.error();
    if (said->first != FrameType::End)
        return SealedFrame{*header, *sealed, false};
    const auto more = m_source(1);
    if (!more)
        return more.error();
    return SealedFrame{*header, *sealed, more->isEmpty()};
}

Result<Frame> FrameReader::open(const SealedFrame& frame)
{
    const auto said = frameHeader(frame.header);
    auto payload = crypto::decrypt(frame.sealed, m_key, context(m_chain, frame.header));
    if (!said || !payload)
        return damaged("a frame is not as it was written");
    if (said->first == FrameType::End)
        UTHAN_TRY(checkEnd(*payload, frame.isLast));
    m_chain = advanced(m_chain, frame.header, frame.sealed);
    ++m_count;
    return Frame{said->first, std::move(*payload)};
}

Result<void> FrameReader::checkEnd(const QByteArray& payload, bool isLast) const
{
    Take end(payload);
    const auto count = end.number<quint64>();
    const QByteArray chain = end.raw(crypto::kHashBytes);
    if (!end.finished() || count != m_count || chain != m_chain)
        return damaged("the end does not match what came before");
    return isLast ? Result<void>{} : damaged("it goes on after its end");
}

} // namespace uthan::share
