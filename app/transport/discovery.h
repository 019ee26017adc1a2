// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sockets.h"

#include <optional>

namespace uthan::transport {

// Calls out to everybody on the local network and hears what others call: by multicast and by broadcast, because many
// hotspots drop one of them. What is called is sealed before it comes here (share/beacon.h).
class Caller {
public:
    static constexpr quint16 kPort = 47821;

    [[nodiscard]] static Result<Caller> open(quint16 port = kPort);
    void callAll(const QByteArray& packet) const;
    struct Heard {
        QByteArray packet;
        QByteArray ip; // whose
        quint32 interface = 0; // of a link-local address
    };
    void callOne(const Heard& whom, const QByteArray& packet) const; // an answer, where only one way is open
    [[nodiscard]] std::optional<Heard> hear(int waitMs) const;

private:
    [[nodiscard]] std::optional<Heard> hearSix() const;

    Socket m_socket;
    Socket m_six; // not open on a machine without IPv6
    quint16 m_port = 0;
};

} // namespace uthan::transport
