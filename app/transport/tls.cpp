// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls.h"

#include "base/files.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace uthan::transport {

namespace {
    constexpr int kSerialBytes = 16;
    constexpr int kNameBytes = 12;
    constexpr size_t kReadAhead = 256 << 10;
    constexpr long kMaxCertificateList = 8192; // nobody shows us more than one small certificate

    QByteArray randomBytes(int size)
    {
        QByteArray bytes(size, 0);
        return RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), size) == 1 ? bytes : QByteArray();
    }

    bool setSerial(X509* certificate)
    {
        QByteArray bytes = randomBytes(kSerialBytes);
        if (bytes.isEmpty())
            return false;
        bytes[0] = static_cast<char>((bytes[0] & 0x7F) | 0x40); // positive, always of one length
        BIGNUM* number = BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()), kSerialBytes, nullptr);
        const bool done = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
        BN_free(number);
        return done;
    }

    bool setName(X509* certificate)
    {
        const QByteArray name = randomBytes(kNameBytes).toHex();
        X509_NAME* subject = X509_get_subject_name(certificate);
        return X509_NAME_add_entry_by_txt(
                   subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0)
            == 1
            && X509_set_issuer_name(certificate, subject) == 1;
    }

    // The same for everybody and for ever: our clock is nobody's business, and may be ten years off.
    bool setTimes(X509* certificate)
    {
        return ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20000101000000Z") == 1
            && ASN1_TIME_set_string(X509_getm_notAfter(certificate), "99991231235959Z") == 1;
    }

    // Whoever shows a certificate proves that it holds its key. Whose it is is said and signed inside.
    int takeAnyCertificate(X509_STORE_CTX*, void*)
    {
        return 1;
    }
}

void OpensslFree::operator()(EVP_PKEY* key) const
{
    EVP_PKEY_free(key);
}
void OpensslFree::operator()(SSL_CTX* context) const
{
    SSL_CTX_free(context);
}
void OpensslFree::operator()(SSL* connection) const
{
    SSL_free(connection);
}
void OpensslFree::operator()(X509* certificate) const
{
    X509_free(certificate);
}

Error tlsError(const char* what)
{
    const unsigned long code = ERR_peek_last_error();
    QString detail = QString::fromLatin1(what);
    if (const char* reason = code ? ERR_reason_error_string(code) : nullptr)
        detail += QStringLiteral(" (%1)").arg(QString::fromLatin1(reason));
    ERR_clear_error();
    return {ErrorCode::Internal, detail};
}

QByteArray certificateHash(const X509* certificate)
{
    QByteArray hash(EVP_MAX_MD_SIZE, 0);
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char*>(hash.data()), &size) != 1)
        return {};
    return hash.first(static_cast<qsizetype>(size));
}

Result<QByteArray> certificateFileHash(const QString& pemFile)
{
    const auto text = files::read(pemFile, 1 << 20);
    if (!text)
        return text.error();
    const std::unique_ptr<BIO, int (*)(BIO*)> bio(
        BIO_new_mem_buf(text->constData(), static_cast<int>(text->size())), BIO_free);
    const Openssl<X509> certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return Error{ErrorCode::Input, QStringLiteral("this is no certificate in PEM"), pemFile};
    return certificateHash(certificate.get());
}

Result<TlsIdentity::Pem> TlsIdentity::pem() const
{
    const std::unique_ptr<BIO, int (*)(BIO*)> certificate(BIO_new(BIO_s_mem()), BIO_free),
        key(BIO_new(BIO_s_mem()), BIO_free);
    if (PEM_write_bio_X509(certificate.get(), m_certificate.get()) != 1
        || PEM_write_bio_PrivateKey(key.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return tlsError("a certificate could not be written");
    const auto bytes = [](BIO* bio) {
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        return QByteArray(data, size);
    };
    return Pem{bytes(certificate.get()), bytes(key.get())};
}

Result<TlsIdentity> TlsIdentity::fresh()
{
    TlsIdentity made;
    made.m_key.reset(EVP_EC_gen("P-256"));
    made.m_certificate.reset(X509_new());
    X509* certificate = made.m_certificate.get();
    const bool isMade = made.m_key && certificate && X509_set_version(certificate, 2) == 1 && setSerial(certificate)
        && setName(certificate) && setTimes(certificate) && X509_set_pubkey(certificate, made.m_key.get()) == 1
        && X509_sign(certificate, made.m_key.get(), EVP_sha256()) > 0;
    if (!isMade)
        return tlsError("a certificate could not be made");
    made.m_hash = certificateHash(certificate);
    return made;
}

Result<Openssl<SSL_CTX>> TlsIdentity::context() const
{
    Openssl<SSL_CTX> context(SSL_CTX_new(TLS_method()));
    SSL_CTX* c = context.get();
    const bool isMade = c && SSL_CTX_set_min_proto_version(c, TLS1_3_VERSION) == 1
        && SSL_CTX_set_max_proto_version(c, TLS1_3_VERSION) == 1 && SSL_CTX_set_num_tickets(c, 0) == 1
        && SSL_CTX_use_certificate(c, m_certificate.get()) == 1 && SSL_CTX_use_PrivateKey(c, m_key.get()) == 1
        && SSL_CTX_set1_groups_list(c, "X25519:P-256") == 1;
    if (!isMade)
        return tlsError("a secure connection could not be prepared");
    SSL_CTX_set_options(c, SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(c, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(c, 1); // many records with one call of the system
    SSL_CTX_set_default_read_buffer_len(c, kReadAhead);
    SSL_CTX_set_max_cert_list(c, kMaxCertificateList);
    SSL_CTX_set_verify(c, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(c, takeAnyCertificate, nullptr);
    return context;
}

QByteArray peerCertificateHash(const SSL* connection)
{
    const Openssl<X509> certificate(SSL_get1_peer_certificate(connection));
    return certificate ? certificateHash(certificate.get()) : QByteArray();
}

} // namespace uthan::transport
