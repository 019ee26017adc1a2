// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace uthan::transport {

namespace {
    constexpr unsigned int kGoneAfterMs = 20'000; // nothing acknowledged for so long: the other side is gone

    Error notReached(const Endpoint& endpoint, int number)
    {
        return {ErrorCode::Unreachable,
            QStringLiteral("nobody answers there: %1").arg(QString::fromLocal8Bit(std::strerror(number))),
            toText(endpoint)};
    }

    // Every address is written as an IPv6 one; a socket of that family calls both sorts.
    sockaddr_in6 v6Of(const Endpoint& endpoint)
    {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(endpoint.port);
        address.sin6_scope_id = endpoint.interface;
        auto* bytes = reinterpret_cast<unsigned char*>(&address.sin6_addr);
        if (endpoint.ip.size() == 4) {
            bytes[10] = bytes[11] = 0xFF;
            std::memcpy(bytes + 12, endpoint.ip.constData(), 4);
        } else if (endpoint.ip.size() == 16) {
            std::memcpy(bytes, endpoint.ip.constData(), 16);
        }
        return address;
    }

    void tune(int fd)
    {
        const int yes = 1;
        (void)::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        (void)::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes);
        const unsigned int gone = kGoneAfterMs;
        (void)::setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &gone, sizeof gone);
        // Enough for any Wi-Fi; what is on its way when it breaks goes again, so let it not be much.
        const int window = 1 << 20;
        (void)::setsockopt(fd, IPPROTO_TCP, TCP_WINDOW_CLAMP, &window, sizeof window);
        const int every = 5;
        (void)::setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &every, sizeof every);
        (void)::setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &every, sizeof every);
    }

    bool waitFor(int fd, short what, int timeoutMs, const Stop& stop)
    {
        for (int waited = 0; waited < timeoutMs && !stop; waited += kStepMs) {
            pollfd p{fd, what, 0};
            if (::poll(&p, 1, std::min(kStepMs, timeoutMs - waited)) > 0)
                return true;
        }
        return false;
    }

    // A machine without IPv6 listens on IPv4 alone.
    Socket listeningSocket(quint16 port)
    {
        for (const int family : {AF_INET6, AF_INET}) {
            Socket socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            if (!socket.isOpen())
                continue;
            const int yes = 1, no = 0;
            (void)::setsockopt(socket.fd(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
            sockaddr_in6 six{};
            sockaddr_in four{};
            six.sin6_family = AF_INET6;
            six.sin6_port = four.sin_port = htons(port);
            four.sin_family = AF_INET;
            const bool isSix = family == AF_INET6;
            if (isSix)
                (void)::setsockopt(socket.fd(), IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
            const auto* address
                = isSix ? reinterpret_cast<const sockaddr*>(&six) : reinterpret_cast<const sockaddr*>(&four);
            const auto size = static_cast<socklen_t>(isSix ? sizeof six : sizeof four);
            if (::bind(socket.fd(), address, size) == 0 && ::listen(socket.fd(), 16) == 0)
                return socket;
        }
        return {};
    }

    quint16 portOf(const Socket& socket)
    {
        sockaddr_storage address{};
        socklen_t size = sizeof address;
        if (::getsockname(socket.fd(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
            return 0;
        return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port
                                                   : reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
    }

    QByteArray addressOf(const sockaddr* address)
    {
        if (address->sa_family == AF_INET)
            return QByteArray(
                reinterpret_cast<const char*>(&reinterpret_cast<const sockaddr_in*>(address)->sin_addr), 4);
        const auto* six = reinterpret_cast<const sockaddr_in6*>(address);
        if (address->sa_family != AF_INET6 || IN6_IS_ADDR_LINKLOCAL(&six->sin6_addr)) // needs the name of an interface
            return {};
        return QByteArray(reinterpret_cast<const char*>(&six->sin6_addr), 16);
    }
}

Socket::~Socket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

QString toText(const Endpoint& endpoint)
{
    char text[INET6_ADDRSTRLEN] = {};
    const bool isFour = endpoint.ip.size() == 4;
    if (!isFour && endpoint.ip.size() != 16)
        return {};
    ::inet_ntop(isFour ? AF_INET : AF_INET6, endpoint.ip.constData(), text, sizeof text);
    QString ip = QString::fromLatin1(text);
    if (char name[IF_NAMESIZE] = {}; endpoint.interface != 0 && ::if_indextoname(endpoint.interface, name))
        ip += QLatin1Char('%') + QString::fromLocal8Bit(name);
    return (isFour ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2")).arg(ip).arg(endpoint.port);
}

Result<Endpoint> endpointFrom(const QString& text)
{
    const Error wrong{
        ErrorCode::Input, QStringLiteral("\"%1\" is not an address; it looks like 192.168.43.1:40213").arg(text)};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    Endpoint endpoint;
    endpoint.port = text.mid(colon + 1).toUShort(&isNumber);
    QByteArray host = text.left(colon).trimmed().toLatin1();
    const bool isSix = host.startsWith('[') && host.endsWith(']');
    if (isSix)
        host = host.mid(1, host.size() - 2);
    const qsizetype percent = isSix ? host.indexOf('%') : -1;
    if (percent > 0) {
        endpoint.interface = ::if_nametoindex(host.mid(percent + 1).constData());
        host.truncate(percent);
        if (endpoint.interface == 0)
            return wrong;
    }
    endpoint.ip.resize(isSix ? 16 : 4);
    const bool isAddress = ::inet_pton(isSix ? AF_INET6 : AF_INET, host.constData(), endpoint.ip.data()) == 1;
    return colon > 0 && isNumber && endpoint.port != 0 && isAddress ? Result<Endpoint>(endpoint) : wrong;
}

QList<QByteArray> ownAddresses()
{
    QList<QByteArray> four, six, loop;
    ifaddrs* all = nullptr;
    if (::getifaddrs(&all) != 0)
        return {};
    for (const ifaddrs* one = all; one; one = one->ifa_next) {
        if (!one->ifa_addr || !(one->ifa_flags & IFF_UP))
            continue;
        const QByteArray address = addressOf(one->ifa_addr);
        if (!address.isEmpty())
            (one->ifa_flags & IFF_LOOPBACK ? loop : address.size() == 4 ? four : six).append(address);
    }
    ::freeifaddrs(all);
    const QList<QByteArray> others = four + six;
    return others.isEmpty() ? loop : others;
}

Result<Socket> connectTo(const Endpoint& endpoint, int timeoutMs, const Stop& stop)
{
    const bool isFour = endpoint.ip.size() == 4;
    Socket socket(::socket(isFour ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return notReached(endpoint, errno);
    tune(socket.fd());
    const sockaddr_in6 six = v6Of(endpoint);
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(endpoint.port);
    if (isFour)
        std::memcpy(&four.sin_addr, endpoint.ip.constData(), 4);
    const int called = isFour ? ::connect(socket.fd(), reinterpret_cast<const sockaddr*>(&four), sizeof four)
                              : ::connect(socket.fd(), reinterpret_cast<const sockaddr*>(&six), sizeof six);
    if (called != 0 && errno != EINPROGRESS)
        return notReached(endpoint, errno);
    if (!waitFor(socket.fd(), POLLOUT, timeoutMs, stop))
        return stop ? Error{ErrorCode::Cancelled, QStringLiteral("stopped before anybody answered")}
                    : notReached(endpoint, ETIMEDOUT);
    int problem = 0;
    socklen_t size = sizeof problem;
    if (::getsockopt(socket.fd(), SOL_SOCKET, SO_ERROR, &problem, &size) != 0 || problem != 0)
        return notReached(endpoint, problem);
    return socket;
}

Result<Listener> Listener::open(quint16 port)
{
    Listener listener;
    listener.m_socket = listeningSocket(port);
    if (!listener.m_socket.isOpen())
        return Error{errno == EACCES ? ErrorCode::NoPermission : ErrorCode::Busy,
            QStringLiteral("cannot listen on port %1: %2").arg(port).arg(QString::fromLocal8Bit(std::strerror(errno)))};
    listener.m_port = portOf(listener.m_socket);
    return listener;
}

Result<Socket> Listener::accept(int timeoutMs) const
{
    pollfd p{m_socket.fd(), POLLIN, 0};
    if (::poll(&p, 1, timeoutMs) <= 0)
        return Socket();
    Socket socket(::accept4(m_socket.fd(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.isOpen())
        tune(socket.fd());
    return socket;
}

QList<Endpoint> Listener::endpoints() const
{
    QList<Endpoint> all;
    for (const QByteArray& ip : ownAddresses()) {
        if (all.size() < share::kMaxEndpoints)
            all.append({ip, m_port});
    }
    return all;
}

} // namespace uthan::transport
