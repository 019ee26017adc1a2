// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sockets.h"
#include "tls.h"

namespace uthan::transport {

// One TLS 1.3 connection to another device. Used by one thread; nothing in it waits longer than it is told.
class Channel {
public:
    enum class Side { Caller, Answerer };

    // Greets within ten seconds or gives up. `expected`: the hash of the certificate the other side must show.
    [[nodiscard]] static Result<std::unique_ptr<Channel>> open(
        Socket socket, Side side, const TlsIdentity& identity, const Stop& stop, const QByteArray& expected = {});
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    [[nodiscard]] Side side() const { return m_side; }
    // Stands for this connection and no other: hashes of the caller's and the answerer's certificate, the same to both.
    [[nodiscard]] const QByteArray& binding() const { return m_binding; }

    // Sends from the front of `out` (what went is removed), appends to `in` what came, waits for either at most that
    // long. False: the other side has closed in order. Unreachable: the way was cut.
    [[nodiscard]] Result<bool> move(QByteArray& out, QByteArray& in, int waitMs);
    void close(); // in order, so that the other side can tell it from a cut
    // Of what was taken from `out`, something still waits for the socket; move() and close() go on with it.
    [[nodiscard]] bool hasUnsent() const;
    [[nodiscard]] qint64 bytesOnWire() const; // given to the socket, with all that makes it secure
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }

private:
    Channel();
    [[nodiscard]] Result<void> greet(const Stop& stop);
    [[nodiscard]] bool waitForSocket(short what, int waitMs) const;
    [[nodiscard]] Result<bool> send(QByteArray& out);
    [[nodiscard]] Result<bool> receive(QByteArray& in);
    [[nodiscard]] Error cut() const;

    struct Wire;

    Socket m_socket;
    std::unique_ptr<Wire> m_wire; // outlives m_tls
    Openssl<ssl_ctx_st> m_context;
    Openssl<ssl_st> m_tls;
    Side m_side = Side::Caller;
    QByteArray m_binding;
    bool m_wantsToWrite = false; // to go on with what it began
    bool m_isBroken = false;
    qint64 m_sent = 0;
    qint64 m_received = 0;
};

} // namespace uthan::transport
