// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <QSet>
#include <sys/socket.h>

namespace uthan::transport {

namespace {
    constexpr in_addr_t kGroup = 0xEFC02F52; // 239.192.47.82, of the range that stays within an organisation
    constexpr in_addr_t kLoopBroadcast = 0x7FFFFFFF;
    constexpr qsizetype kMostBytes = 512;
    constexpr char kGroupSix[] = "ff12::5574:6861"; // of the range that stays on the cable or in the hotspot

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

    in6_addr groupSix()
    {
        in6_addr group{};
        (void)::inet_pton(AF_INET6, kGroupSix, &group);
        return group;
    }

    void sendSix(int fd, const in6_addr& to, unsigned interface, quint16 port, const QByteArray& packet)
    {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr = to;
        address.sin6_scope_id = interface;
        (void)::sendto(fd, packet.constData(), static_cast<size_t>(packet.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
            reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }

    // Each that is up and has an IPv6 address, once.
    template <typename Visit> void eachSixInterface(Visit visit)
    {
        ifaddrs* all = nullptr;
        if (::getifaddrs(&all) != 0)
            return;
        QSet<unsigned> seen;
        for (const ifaddrs* one = all; one; one = one->ifa_next) {
            constexpr unsigned kWanted = IFF_UP | IFF_MULTICAST;
            if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET6 || (one->ifa_flags & kWanted) != kWanted)
                continue;
            const unsigned index = ::if_nametoindex(one->ifa_name);
            if (index != 0 && !seen.contains(index))
                visit(index);
            seen.insert(index);
        }
        ::freeifaddrs(all);
    }

    // Also on cables and in hotspots that give no IPv4 address to anybody.
    Socket sixSocket(quint16 port)
    {
        Socket socket(::socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        const int fd = socket.fd(), yes = 1;
        if (!socket.isOpen())
            return socket;
        (void)::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        (void)::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
        (void)::setsockopt(fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, &yes, sizeof yes);
        (void)::setsockopt(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, &yes, sizeof yes);
        sockaddr_in6 any{};
        any.sin6_family = AF_INET6;
        any.sin6_port = htons(port);
        if (::bind(fd, reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0)
            return {};
        return socket;
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
    caller.m_six = sixSocket(port);
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
    if (!m_six.isOpen())
        return;
    eachSixInterface([&](unsigned interface) {
        const ipv6_mreq membership{groupSix(), interface};
        (void)::setsockopt(m_six.fd(), IPPROTO_IPV6, IPV6_JOIN_GROUP, &membership, sizeof membership);
        sendSix(m_six.fd(), groupSix(), interface, m_port, packet);
    });
}

void Caller::callOne(const Heard& whom, const QByteArray& packet) const
{
    if (whom.ip.size() == 4) {
        in_addr_t address = 0;
        std::memcpy(&address, whom.ip.constData(), 4);
        sendTo(m_socket.fd(), to(address, m_port), packet);
    } else if (whom.ip.size() == 16 && m_six.isOpen()) {
        in6_addr address{};
        std::memcpy(&address, whom.ip.constData(), 16);
        sendSix(m_six.fd(), address, whom.interface, m_port, packet);
    }
}

std::optional<Caller::Heard> Caller::hearSix() const
{
    sockaddr_in6 from{};
    socklen_t size = sizeof from;
    QByteArray packet(kMostBytes, Qt::Uninitialized);
    const auto got = ::recvfrom(m_six.fd(), packet.data(), static_cast<size_t>(kMostBytes), MSG_DONTWAIT,
        reinterpret_cast<sockaddr*>(&from), &size);
    if (got < 0)
        return std::nullopt;
    packet.resize(got);
    const bool isLocal = IN6_IS_ADDR_LINKLOCAL(&from.sin6_addr);
    return Heard{
        packet, QByteArray(reinterpret_cast<const char*>(&from.sin6_addr), 16), isLocal ? from.sin6_scope_id : 0};
}

std::optional<Caller::Heard> Caller::hear(int waitMs) const
{
    pollfd p[2] = {{m_socket.fd(), POLLIN, 0}, {m_six.fd(), POLLIN, 0}}; // poll leaves a socket that is none aside
    if (::poll(p, 2, waitMs) <= 0)
        return std::nullopt;
    if ((p[0].revents & POLLIN) == 0)
        return hearSix();
    sockaddr_in from{};
    socklen_t size = sizeof from;
    QByteArray packet(kMostBytes, Qt::Uninitialized);
    const auto got = ::recvfrom(m_socket.fd(), packet.data(), static_cast<size_t>(kMostBytes), MSG_DONTWAIT,
        reinterpret_cast<sockaddr*>(&from), &size);
    if (got < 0)
        return std::nullopt;
    packet.resize(got);
    return Heard{packet, QByteArray(reinterpret_cast<const char*>(&from.sin_addr), 4), 0};
}

} // namespace uthan::transport
