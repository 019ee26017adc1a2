// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/ids.h"

#include <optional>
#include <QList>

namespace uthan::share {

// "I am here": what a device calls out on the network every few seconds. Sealed under a key only the programme's
// devices hold, with a new nonce each time: to everybody else it is 80 random bytes, and no two are alike.
struct Beacon {
    enum class Kind : quint8 {
        Here = 1,
        Inviting = 2, // lets newcomers ask; sealed under a key everybody knows, and names neither device nor programme
        Leaving = 3,
    };
    Kind kind = Kind::Here;
    DeviceId device; // Inviting: random, new for each invitation
    quint16 port = 0;
    QByteArray frontier = QByteArray(8, 0); // the start of a hash of what the device holds: the same, nothing to do
    bool operator==(const Beacon&) const = default;

    [[nodiscard]] QByteArray seal(const QByteArray& key, Random& random) const;
    // With the first key that fits. Anything else that comes along is nothing.
    [[nodiscard]] static std::optional<Beacon> open(const QByteArray& packet, const QList<QByteArray>& keys);
};

constexpr qsizetype kBeaconBytes = 80;

[[nodiscard]] QByteArray openInvitationKey(); // for Kind::Inviting

} // namespace uthan::share
