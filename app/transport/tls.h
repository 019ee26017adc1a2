// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>
#include <QByteArray>

// The few things we ask of OpenSSL, behind types that free themselves.
struct evp_pkey_st;
struct ssl_ctx_st;
struct ssl_st;
struct x509_st;

namespace uthan::transport {

struct OpensslFree {
    void operator()(evp_pkey_st* key) const;
    void operator()(ssl_ctx_st* context) const;
    void operator()(ssl_st* connection) const;
    void operator()(x509_st* certificate) const;
};
template <typename T> using Openssl = std::unique_ptr<T, OpensslFree>;

// A key and a certificate for one exchange or one invitation, made when needed and thrown away after it. Nothing in it
// is the same twice or says who we are; who we are is signed inside the connection.
class TlsIdentity {
public:
    [[nodiscard]] static Result<TlsIdentity> fresh(); // P-256
    [[nodiscard]] const QByteArray& hash() const { return m_hash; } // SHA-256 of the certificate
    struct Pem {
        QByteArray certificate;
        QByteArray key;
    };
    [[nodiscard]] Result<Pem> pem() const; // for who keeps one: a hub
    // TLS 1.3 only, both sides show a certificate, no session is ever resumed, no name is asked for.
    [[nodiscard]] Result<Openssl<ssl_ctx_st>> context() const;

private:
    Openssl<evp_pkey_st> m_key;
    Openssl<x509_st> m_certificate;
    QByteArray m_hash;
};

[[nodiscard]] QByteArray peerCertificateHash(const ssl_st* connection); // empty: it showed none
[[nodiscard]] QByteArray certificateHash(const x509_st* certificate);
[[nodiscard]] Result<QByteArray> certificateFileHash(const QString& pemFile);
[[nodiscard]] Error tlsError(const char* what); // with OpenSSL's own reason; empties its queue

} // namespace uthan::transport
