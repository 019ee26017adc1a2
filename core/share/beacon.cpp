// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/beacon.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    constexpr quint8 kVersion = 1;
    constexpr qsizetype kFrontierBytes = 8;
    constexpr qsizetype kContent = kBeaconBytes - crypto::kSealOverhead;
    const QByteArray kContext = QByteArrayLiteral("uthan beacon 1");
}

QByteArray openInvitationKey()
{
    return crypto::hash(QByteArrayLiteral("uthan open invitation 1"));
}

QByteArray Beacon::seal(const QByteArray& key, Random& random) const
{
    Put out;
    out.number(kVersion);
    out.number(static_cast<quint8>(kind));
    out.raw(device.bytes());
    out.number(port);
    out.raw(frontier.leftJustified(kFrontierBytes, '\0', true));
    return crypto::encrypt(out.bytes().leftJustified(kContent, '\0'), key, kContext, random);
}

std::optional<Beacon> Beacon::open(const QByteArray& packet, const QList<QByteArray>& keys)
{
    if (packet.size() != kBeaconBytes)
        return std::nullopt;
    for (const QByteArray& key : keys) {
        const auto content = crypto::decrypt(packet, key, kContext);
        if (!content)
            continue;
        Take in(*content);
        Beacon beacon;
        const auto version = in.number<quint8>();
        const auto kind = in.number<quint8>();
        beacon.kind = static_cast<Kind>(kind);
        beacon.device = DeviceId::fromBytes(in.raw(16));
        beacon.port = in.number<quint16>();
        beacon.frontier = in.raw(kFrontierBytes);
        const bool isKnown = version == kVersion && kind >= 1 && kind <= 3;
        return in.ok() && isKnown && !beacon.device.isNull() ? std::optional(beacon) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace uthan::share
