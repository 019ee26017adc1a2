// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace uthan::transport {

namespace {
    constexpr in_addr_t kGroup = 0xEFC02F52; // 239.192.47.82, of the range that stays within an organisation
    constexpr in_addr_t kLoopBroadcast = 0x7FFFFFFF;
    constexpr qsizetype kMostBytes = 512;

    sockaddr_in to(in_addr_t networkOrder, quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = networkOrder;
        return address;
    }

    // A place that cannot be reached now is called again in two seconds.
    void sendTo(int fd, const sockaddr_in& address, const QByteArray& packet)
    {
        (void)::sendto(fd, packet.constData(), static_cast<size_t>(packet.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
            reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }

    template <typename Visit> void eachInterface(Visit visit)
    {
        ifaddrs* all = nullptr;
        if (::getifaddrs(&all) != 0)
            return;
        for (const ifaddrs* one = all; one; one = one->ifa_next) {
            if (one->ifa_addr && one->ifa_addr->sa_family == AF_INET && (one->ifa_flags & IFF_UP))
                visit(*one);
        }
        ::freeifaddrs(all);
    }

    in_addr ipOf(const sockaddr* address)
    {
        return reinterpret_cast<const sockaddr_in*>(address)->sin_addr;
    }

    // Again and again: a hotspot may come up while we wait. Already a member is no error that matters.
    void joinGroup(int fd, in_addr interface)
    {
        const ip_mreq membership{{htonl(kGroup)}, interface};
        (void)::setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof membership);
    }
}

Result<Caller> Caller::open(quint16 port)
{
    Caller caller;
    caller.m_port = port;
    caller.m_socket = Socket(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int fd = caller.m_socket.fd();
    const int yes = 1;
    const unsigned char hops = 1, loop = 1;
    if (caller.m_socket.isOpen()) { // two programs on one machine hear each other
        (void)::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        (void)::setsockopt(fd, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes);
        (void)::setsockopt(fd, IPPROTO_IP, IP_MULTICAST_TTL, &hops, sizeof hops);
        (void)::setsockopt(fd, IPPROTO_IP, IP_MULTICAST_LOOP, &loop, sizeof loop);
    }
    const sockaddr_in any = to(htonl(INADDR_ANY), port);
    if (!caller.m_socket.isOpen() || ::bind(fd, reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0)
        return Error{ErrorCode::Busy,
            QStringLiteral("cannot look for others nearby: %1").arg(QString::fromLocal8Bit(std::strerror(errno)))};
    eachInterface([fd](const ifaddrs& one) { joinGroup(fd, ipOf(one.ifa_addr)); });
    return caller;
}

void Caller::callAll(const QByteArray& packet) const
{
    const int fd = m_socket.fd();
    eachInterface([&](const ifaddrs& one) {
        if (one.ifa_flags & IFF_LOOPBACK) {
            sendTo(fd, to(htonl(kLoopBroadcast), m_port), packet);
            return;
        }
        if ((one.ifa_flags & IFF_BROADCAST) && one.ifa_broadaddr)
            sendTo(fd, to(ipOf(one.ifa_broadaddr).s_addr, m_port), packet);
        if (!(one.ifa_flags & IFF_MULTICAST))
            return;
        const in_addr interface = ipOf(one.ifa_addr);
        joinGroup(fd, interface);
        if (::setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof interface) == 0)
            sendTo(fd, to(htonl(kGroup), m_port), packet);
    });
}

void Caller::callOne(const QByteArray& ip, const QByteArray& packet) const
{
    if (ip.size() != 4)
        return;
    in_addr_t address = 0;
    std::memcpy(&address, ip.constData(), 4);
    sendTo(m_socket.fd(), to(address, m_port), packet);
}

std::optional<Caller::Heard> Caller::hear(int waitMs) const
{
    pollfd p{m_socket.fd(), POLLIN, 0};
    if (::poll(&p, 1, waitMs) <= 0)
        return std::nullopt;
    sockaddr_in from{};
    socklen_t size = sizeof from;
    QByteArray packet(kMostBytes, Qt::Uninitialized);
    const auto got = ::recvfrom(m_socket.fd(), packet.data(), static_cast<size_t>(kMostBytes), MSG_DONTWAIT,
        reinterpret_cast<sockaddr*>(&from), &size);
    if (got < 0)
        return std::nullopt;
    packet.resize(got);
    return Heard{packet, QByteArray(reinterpret_cast<const char*>(&from.sin_addr), 4)};
}

} // namespace uthan::transport
