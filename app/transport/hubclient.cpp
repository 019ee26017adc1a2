// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubclient.h"

#include "tls.h"

#include <httplib.h>
#include <openssl/ssl.h>
#include <QUrl>

namespace uthan::transport {

namespace {
    constexpr int kConnectSeconds = 15;
    constexpr int kWaitSeconds = 120;

    // The one certificate the address names, whoever signed it.
    int isExpected(X509_STORE_CTX* context, void* expected)
    {
        const X509* certificate = X509_STORE_CTX_get0_cert(context);
        return certificate && certificateHash(certificate) == *static_cast<const QByteArray*>(expected) ? 1 : 0;
    }

    std::string hex(const QByteArray& bytes)
    {
        return bytes.toHex().toStdString();
    }
}

struct HubClient::Private {
    Private(const std::string& host, int port)
        : client(host, port)
    {
    }
    QByteArray expected;
    httplib::SSLClient client;

    [[nodiscard]] Result<QByteArray> said(const httplib::Result& result, const char* what) const
    {
        const QString where = QString::fromLatin1(what);
        if (!result)
            return Error{ErrorCode::Unreachable,
                QStringLiteral("the hub does not answer: %1").arg(QString::fromStdString(to_string(result.error()))),
                where};
        switch (result->status) {
        case 200:
            return QByteArray::fromStdString(result->body);
        case 404:
            return Error{ErrorCode::NotFound, QStringLiteral("the hub does not have it"), where};
        case 507:
            return Error{ErrorCode::Unreachable, QStringLiteral("the hub's disk is full"), where};
        default:
            return Error{ErrorCode::Refused, QStringLiteral("the hub says %1").arg(result->status), where};
        }
    }
    [[nodiscard]] Result<void> done(const httplib::Result& result, const char* what) const
    {
        const auto bytes = said(result, what);
        return bytes ? Result<void>() : Result<void>(bytes.error());
    }
};

HubClient::HubClient() = default;
HubClient::~HubClient() = default;

void HubClient::stop()
{
    d->client.stop();
}

Result<std::unique_ptr<HubClient>> HubClient::open(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QByteArray expected = QByteArray::fromHex(url.fragment().toLatin1());
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()
        || (url.hasFragment() && expected.size() != 32))
        return Error{ErrorCode::Input,
            QStringLiteral("\"%1\" is not the address of a hub; it looks like https://hub.example.org:8443/")
                .arg(text)};
    std::unique_ptr<HubClient> made(new HubClient);
    made->d = std::make_unique<Private>(url.host().toStdString(), url.port(443));
    httplib::SSLClient& client = made->d->client;
    client.set_connection_timeout(kConnectSeconds);
    client.set_read_timeout(kWaitSeconds);
    client.set_write_timeout(kWaitSeconds);
    client.set_keep_alive(true);
    if (!expected.isEmpty()) {
        made->d->expected = expected;
        client.enable_server_certificate_verification(false); // by name and signer
        SSL_CTX_set_verify(client.ssl_context(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_cert_verify_callback(client.ssl_context(), isExpected, &made->d->expected);
    }
    return made;
}

Result<share::HubListing> HubClient::list(const QByteArray& programme)
{
    const auto bytes = d->said(d->client.Get("/v1/" + hex(programme)), "list");
    return bytes ? share::HubListing::parse(*bytes) : Result<share::HubListing>(bytes.error());
}

Result<QByteArray> HubClient::get(const QByteArray& programme, const share::HubListing::Entry& entry)
{
    return d->said(
        d->client.Get("/v1/" + hex(programme) + "/" + hex(entry.log) + "/" + std::to_string(entry.seq)), "get");
}

Result<void> HubClient::put(const QByteArray& programme, const QByteArray& log, qint64 seq, const QByteArray& bytes)
{
    return d->done(d->client.Put("/v1/" + hex(programme) + "/" + hex(log) + "/" + std::to_string(seq),
                       bytes.toStdString(), "application/octet-stream"),
        "put");
}

Result<void> HubClient::clear(const QByteArray& programme)
{
    return d->done(d->client.Post("/v1/" + hex(programme) + "/clear"), "clear");
}

Result<QByteArray> HubClient::getMedia(const QByteArray& programme, const QByteArray& name)
{
    return d->said(d->client.Get("/v1/" + hex(programme) + "/media/" + hex(name)), "media");
}

Result<void> HubClient::putMedia(const QByteArray& programme, const QByteArray& name, const QByteArray& bytes)
{
    return d->done(
        d->client.Put("/v1/" + hex(programme) + "/media/" + hex(name), bytes.toStdString(), "application/octet-stream"),
        "media");
}

Result<void> HubClient::removeMedia(const QByteArray& programme, const QByteArray& name)
{
    return d->done(d->client.Delete("/v1/" + hex(programme) + "/media/" + hex(name)), "media");
}

} // namespace uthan::transport
