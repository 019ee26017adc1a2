// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include <cerrno>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>

namespace uthan::transport {

namespace {
    constexpr int kGreetingMs = 10'000;
    constexpr int kReadBytes = 64 << 10;
    constexpr qsizetype kMostAtOnce = 512 << 10; // then whoever uses the bytes gets them
    constexpr qsizetype kMuch = 8 << 10; // more is coming
    constexpr qsizetype kGather = 64 << 10; // some records with one call of the system
    constexpr int kFarewellMs = 2000;
}

// The socket below the records. OpenSSL's own would end the program with SIGPIPE when the other side is gone.
struct Channel::Wire {
    int fd = -1;
    bool gathers = false; // not while both greet: each word is waited for then
    QByteArray waiting; // records
    qsizetype at = 0; // of them, what went
    qint64 sent = 0;

    [[nodiscard]] bool isEmpty() const { return at == waiting.size(); }
    // What the socket takes now. False: it is broken.
    bool push()
    {
        while (!isEmpty()) {
            const auto n = ::send(fd, waiting.constData() + at, static_cast<size_t>(waiting.size() - at), MSG_NOSIGNAL);
            if (n < 0)
                return errno == EAGAIN || errno == EINTR;
            at += n;
            sent += n;
        }
        waiting.resize(0);
        at = 0;
        return true;
    }
    static int write(BIO* bio, const char* data, int size)
    {
        auto* self = static_cast<Wire*>(BIO_get_data(bio));
        BIO_clear_retry_flags(bio);
        const bool mustPush = !self->gathers || self->waiting.size() - self->at >= kGather;
        if (mustPush && !self->push())
            return -1;
        if (mustPush && !self->isEmpty()) {
            BIO_set_retry_write(bio);
            return -1;
        }
        self->waiting.append(data, size);
        return self->gathers || self->push() ? size : -1;
    }
    static int read(BIO* bio, char* data, int size)
    {
        BIO_clear_retry_flags(bio);
        const auto got = ::recv(static_cast<Wire*>(BIO_get_data(bio))->fd, data, static_cast<size_t>(size), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            BIO_set_retry_read(bio);
        return static_cast<int>(got);
    }
    static long control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }
    [[nodiscard]] BIO* bio()
    {
        static BIO_METHOD* const method = [] {
            BIO_METHOD* m = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket");
            BIO_meth_set_write(m, write);
            BIO_meth_set_read(m, read);
            BIO_meth_set_ctrl(m, control);
            return m;
        }();
        BIO* made = BIO_new(method);
        BIO_set_data(made, this);
        BIO_set_init(made, 1);
        return made;
    }
};

Channel::Channel()
    : m_wire(std::make_unique<Wire>())
{
}

Result<std::unique_ptr<Channel>> Channel::open(
    Socket socket, Side side, const TlsIdentity& identity, const Stop& stop, const QByteArray& expected)
{
    auto context = identity.context();
    if (!context)
        return context.error();
    std::unique_ptr<Channel> channel(new Channel);
    channel->m_socket = std::move(socket);
    channel->m_context = std::move(context).value();
    channel->m_side = side;
    channel->m_tls.reset(SSL_new(channel->m_context.get()));
    SSL* tls = channel->m_tls.get();
    if (!tls)
        return tlsError("a secure connection could not be prepared");
    channel->m_wire->fd = channel->m_socket.fd();
    BIO* bio = channel->m_wire->bio();
    SSL_set_bio(tls, bio, bio);
    if (side == Side::Caller)
        SSL_set_connect_state(tls);
    else
        SSL_set_accept_state(tls);
    UTHAN_TRY(channel->greet(stop));
    const QByteArray theirs = peerCertificateHash(tls);
    if (theirs.isEmpty() || (!expected.isEmpty() && theirs != expected))
        return Error{ErrorCode::Refused, QStringLiteral("somebody else answers there")};
    channel->m_wire->gathers = true;
    channel->m_binding = side == Side::Caller ? identity.hash() + theirs : theirs + identity.hash();
    return channel;
}

Channel::~Channel()
{
    close();
}

Error Channel::cut() const
{
    return {ErrorCode::Unreachable, QStringLiteral("the connection was cut; what arrived is kept")};
}

bool Channel::waitForSocket(short what, int waitMs) const
{
    pollfd p{m_socket.fd(), what, 0};
    return ::poll(&p, 1, waitMs) > 0;
}

Result<void> Channel::greet(const Stop& stop)
{
    for (int waited = 0; waited < kGreetingMs && !stop;) {
        ERR_clear_error();
        const int done = SSL_do_handshake(m_tls.get());
        if (done == 1)
            return {};
        const int why = SSL_get_error(m_tls.get(), done);
        if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE) {
            m_isBroken = true;
            Error error = tlsError("no secure connection came about");
            error.code = ErrorCode::Unreachable;
            return error;
        }
        if (!waitForSocket(why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, kStepMs))
            waited += kStepMs;
    }
    m_isBroken = true;
    return Error{stop ? ErrorCode::Cancelled : ErrorCode::Unreachable, QStringLiteral("nobody greeted back")};
}

Result<bool> Channel::send(QByteArray& out)
{
    qsizetype gone = 0;
    m_wantsToWrite = false;
    while (gone < out.size()) {
        ERR_clear_error();
        const int most = static_cast<int>(std::min<qsizetype>(out.size() - gone, kMostAtOnce));
        const int written = SSL_write(m_tls.get(), out.constData() + gone, most);
        if (written > 0) {
            gone += written;
            continue;
        }
        const int why = SSL_get_error(m_tls.get(), written);
        m_wantsToWrite = why == SSL_ERROR_WANT_WRITE;
        if (!m_wantsToWrite && why != SSL_ERROR_WANT_READ) {
            m_isBroken = true;
            return cut();
        }
        break;
    }
    m_sent += gone;
    out.remove(0, gone);
    const qint64 before = m_wire->sent;
    if (!m_wire->push()) {
        m_isBroken = true;
        return cut();
    }
    m_wantsToWrite = m_wantsToWrite || !m_wire->isEmpty();
    return gone > 0 || m_wire->sent > before;
}

bool Channel::hasUnsent() const
{
    return !m_wire->isEmpty();
}

qint64 Channel::bytesOnWire() const
{
    return m_wire->sent;
}

Result<bool> Channel::receive(QByteArray& in)
{
    const qsizetype before = in.size();
    while (in.size() - before < kMostAtOnce) {
        ERR_clear_error();
        const qsizetype at = in.size();
        in.resize(at + kReadBytes);
        const int got = SSL_read(m_tls.get(), in.data() + at, kReadBytes);
        in.resize(at + std::max(0, got));
        m_received += std::max(0, got);
        if (at == before && got >= kMuch)
            in.reserve(before + kMostAtOnce + kReadBytes);
        if (got > 0)
            continue;
        const int why = SSL_get_error(m_tls.get(), got);
        if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE)
            break;
        if (why == SSL_ERROR_ZERO_RETURN)
            return false;
        m_isBroken = true;
        return cut();
    }
    return true;
}

Result<bool> Channel::move(QByteArray& out, QByteArray& in, int waitMs)
{
    const qsizetype before = in.size();
    const auto sent = out.isEmpty() && !hasUnsent() ? Result<bool>(false) : send(out);
    if (!sent)
        return sent.error();
    auto isOpen = receive(in);
    if (!isOpen || !*isOpen || *sent || in.size() > before || waitMs <= 0)
        return isOpen;
    const bool hasMore = !out.isEmpty() || m_wantsToWrite;
    (void)waitForSocket(static_cast<short>(POLLIN | (hasMore ? POLLOUT : 0)), waitMs);
    return isOpen;
}

void Channel::close()
{
    if (m_tls && !m_isBroken) {
        ERR_clear_error();
        (void)SSL_shutdown(m_tls.get());
        for (int waited = 0; m_wire->push() && hasUnsent() && waited < kFarewellMs; waited += kStepMs)
            (void)waitForSocket(POLLOUT, kStepMs);
    }
    m_isBroken = true;
}

} // namespace uthan::transport
