// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/hub.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    constexpr quint8 kVersion = 1;
    constexpr qsizetype kIdBytes = 16;
    constexpr qsizetype kPadTo = 4096;
    constexpr qsizetype kMaxPacket = 64 << 10;
    const QByteArray kContext = QByteArrayLiteral("uthan hub parcel 1");

    Error damaged(const char* what)
    {
        return {ErrorCode::Damaged, QString::fromLatin1(what)};
    }
}

QByteArray HubListing::encode() const
{
    Put out;
    out.number(kVersion);
    out.raw(generation);
    out.number(static_cast<quint32>(entries.size()));
    for (const Entry& entry : entries) {
        out.number(entry.arrival);
        out.raw(entry.log);
        out.number(entry.seq);
        out.number(entry.bytes);
    }
    out.number(static_cast<quint32>(media.size()));
    for (const QByteArray& name : media)
        out.raw(name);
    return out.bytes();
}

Result<HubListing> HubListing::parse(const QByteArray& bytes)
{
    Take in(bytes);
    HubListing listing;
    const auto version = in.number<quint8>();
    if (in.ok() && version > kVersion)
        return Error{ErrorCode::Newer, QStringLiteral("hub listing version %1").arg(version)};
    listing.generation = in.raw(kIdBytes);
    for (quint32 left = in.number<quint32>(); left > 0 && in.ok(); --left) {
        Entry entry;
        entry.arrival = in.number<quint64>();
        entry.log = in.raw(kIdBytes);
        entry.seq = in.number<qint64>();
        entry.bytes = in.number<qint64>();
        listing.entries.append(entry);
    }
    for (quint32 left = in.number<quint32>(); left > 0 && in.ok(); --left)
        listing.media.append(in.raw(kIdBytes));
    return in.finished() ? Result<HubListing>(listing) : damaged("what the hub says of itself is malformed");
}

QByteArray hubPacketId(const QByteArray& log, qint64 seq)
{
    return crypto::hash(QByteArrayLiteral("uthan hub packet 1") + log + QByteArray::number(seq)).first(kIdBytes);
}

QByteArray HubParcel::seal(const QList<QByteArray>& packets, const QByteArray& key, Random& random) const
{
    QByteArray said = encodeSay(Say::Frontier, encodeFrontier({covers, {}}));
    for (const SayFrame& frame : frames)
        said += encodeSay(static_cast<Say>(frame.type), frame.payload);
    Put content;
    content.block(said);
    const qsizetype whole = (content.size() + kPadTo - 1) / kPadTo * kPadTo;
    Put out;
    out.number(kVersion);
    out.number(static_cast<quint16>(packets.size()));
    for (const QByteArray& packet : packets)
        out.block(packet);
    out.block(crypto::encrypt(content.bytes().leftJustified(whole, '\0'), key, kContext, random));
    return out.bytes();
}

Result<HubParcel::Outside> HubParcel::parse(const QByteArray& bytes)
{
    Take in(bytes);
    Outside outside;
    const auto version = in.number<quint8>();
    if (in.ok() && version > kVersion)
        return Error{ErrorCode::Newer, QStringLiteral("hub parcel version %1").arg(version)};
    for (quint16 left = in.number<quint16>(); left > 0 && in.ok(); --left)
        outside.packets.append(in.block(kMaxPacket));
    outside.sealed = in.block(kMostHubParcel);
    return in.finished() ? Result<Outside>(outside) : damaged("a parcel on the hub is cut or was changed");
}

Result<HubParcel> HubParcel::open(const Outside& outside, const QList<QByteArray>& keys)
{
    std::optional<QByteArray> content;
    for (qsizetype i = 0; i < keys.size() && !content; ++i)
        content = crypto::decrypt(outside.sealed, keys[i], kContext);
    if (!content)
        return Error{ErrorCode::WrongKey, QStringLiteral("this device holds no key of a parcel on the hub")};
    Take in(*content);
    const QByteArray said = in.block(kMostHubParcel);
    if (!in.ok())
        return damaged("a parcel on the hub is malformed");
    SayReader reader;
    reader.add(said);
    HubParcel parcel;
    for (bool isFirst = true;; isFirst = false) {
        const auto frame = reader.next(kMaxSay);
        if (!frame)
            return frame.error();
        if (!*frame)
            return isFirst ? Result<HubParcel>(damaged("a parcel on the hub is empty")) : parcel;
        if (!isFirst) {
            parcel.frames.append(**frame);
            continue;
        }
        const auto covers = decodeFrontier((*frame)->payload);
        if (!covers || (*frame)->type != static_cast<quint8>(Say::Frontier))
            return damaged("a parcel on the hub does not begin as one");
        parcel.covers = covers->heads;
    }
}

QString hubSetting(const QString& hub)
{
    return QStringLiteral("hub/") + QString::fromLatin1(crypto::hash(hub.toUtf8()).first(8).toHex());
}

} // namespace uthan::share
