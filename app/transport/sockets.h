// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "share/invitation.h"

#include <atomic>
#include <memory>
#include <utility>

// Plain sockets of the machine: everything here waits at most a moment at a time, so that it can be stopped.
namespace uthan::transport {

using share::Endpoint;
using Stop = std::atomic_bool; // set from any thread: what waits gives up within 100 ms

class Socket {
public:
    Socket() = default;
    explicit Socket(int fd)
        : m_fd(fd)
    {
    }
    Socket(Socket&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Socket& operator=(Socket&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Socket();
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

constexpr int kStepMs = 100; // how long anything waits before it looks whether it should stop

// "192.168.43.1:40213", "[fd00::1]:40213", "[fe80::1%wlan0]:40213"
[[nodiscard]] QString toText(const Endpoint& endpoint);
[[nodiscard]] Result<Endpoint> endpointFrom(const QString& text); // Input when it is no address with a port
// This machine's addresses that others on the network could call; its own loop only if there is nothing else.
[[nodiscard]] QList<QByteArray> ownAddresses();

[[nodiscard]] Result<Socket> connectTo(const Endpoint& endpoint, int timeoutMs, const Stop& stop);

// Waits for connections on all addresses, IPv4 and IPv6, on a port of its own choice or the one given.
class Listener {
public:
    [[nodiscard]] static Result<Listener> open(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_port; }
    // Nobody within the time: a socket that is not open.
    [[nodiscard]] Result<Socket> accept(int timeoutMs) const;
    [[nodiscard]] QList<Endpoint> endpoints() const; // where others can call

private:
    Socket m_socket;
    quint16 m_port = 0;
};

} // namespace uthan::transport
