// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubserver.h"

#include "base/files.h"
#include "tls.h"

#include <httplib.h>
#include <openssl/pem.h>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace uthan::hub {

namespace {
    constexpr size_t kMostBytes = 512UL << 20;
    const char* const kBytes = "application/octet-stream";

    int statusOf(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::NotFound:
            return 404;
        case ErrorCode::Refused:
            return 409;
        case ErrorCode::Input:
            return 400;
        case ErrorCode::DiskFull:
            return 507;
        default:
            return 500;
        }
    }

    void answer(httplib::Response& response, const Result<QByteArray>& bytes)
    {
        if (bytes)
            response.set_content(bytes->toStdString(), kBytes);
        else
            response.status = statusOf(bytes.error());
    }

    void answer(httplib::Response& response, const Result<void>& done)
    {
        response.status = done ? 200 : statusOf(done.error());
    }

    QByteArray name(const httplib::Request& request, size_t at)
    {
        return QByteArray::fromHex(QByteArray::fromStdString(request.matches[at].str()));
    }

    QByteArray body(const httplib::Request& request)
    {
        return QByteArray::fromStdString(request.body);
    }
}

struct HubServer::Private {
    Private(const QString& folder, HubFolder::Limits limits)
        : store(folder + QStringLiteral("/programmes"), limits)
    {
    }
    HubFolder store;
    std::unique_ptr<httplib::SSLServer> server;
    QString hash;

    void route()
    {
        using Request = httplib::Request;
        using Response = httplib::Response;
        const std::string programme = "/v1/([0-9a-f]{32})", id = "([0-9a-f]{32})";
        server->Get(programme, [this](const Request& q, Response& r) {
            const auto listing = store.list(name(q, 1));
            answer(r, listing ? Result<QByteArray>(listing->encode()) : Result<QByteArray>(listing.error()));
        });
        server->Get(programme + "/" + id + "/([0-9]{1,18})", [this](const Request& q, Response& r) {
            answer(r, store.get(name(q, 1), {0, name(q, 2), std::stoll(q.matches[3].str()), 0}));
        });
        server->Put(programme + "/" + id + "/([0-9]{1,18})", [this](const Request& q, Response& r) {
            answer(r, store.put(name(q, 1), name(q, 2), std::stoll(q.matches[3].str()), body(q)));
        });
        server->Post(
            programme + "/clear", [this](const Request& q, Response& r) { answer(r, store.clear(name(q, 1))); });
        const std::string media = programme + "/media/" + id;
        server->Get(
            media, [this](const Request& q, Response& r) { answer(r, store.getMedia(name(q, 1), name(q, 2))); });
        server->Put(media,
            [this](const Request& q, Response& r) { answer(r, store.putMedia(name(q, 1), name(q, 2), body(q))); });
        server->Delete(
            media, [this](const Request& q, Response& r) { answer(r, store.removeMedia(name(q, 1), name(q, 2))); });
    }
};

HubServer::HubServer() = default;
HubServer::~HubServer() = default;

Result<std::unique_ptr<HubServer>> HubServer::make(const Where& where)
{
    if (!QDir().mkpath(where.folder))
        return Error{ErrorCode::NoPermission, QStringLiteral("cannot make the folder"), where.folder};
    QString certificate = where.certificateFile, key = where.keyFile;
    if (certificate.isEmpty()) {
        certificate = where.folder + QStringLiteral("/certificate.pem");
        key = where.folder + QStringLiteral("/key.pem");
        if (!QFileInfo::exists(certificate)) {
            const auto fresh = transport::TlsIdentity::fresh();
            const auto pem = fresh ? fresh->pem() : Result<transport::TlsIdentity::Pem>(fresh.error());
            if (!pem)
                return pem.error();
            UTHAN_TRY(files::writeDurably(key, pem->key, true));
            UTHAN_TRY(files::writeDurably(certificate, pem->certificate));
        }
    }
    const auto hash = transport::certificateFileHash(certificate);
    if (!hash)
        return hash.error();
    std::unique_ptr<HubServer> made(new HubServer);
    made->d = std::make_unique<Private>(where.folder, where.limits);
    made->d->hash = QString::fromLatin1(hash->toHex());
    made->d->server
        = std::make_unique<httplib::SSLServer>(certificate.toLocal8Bit().constData(), key.toLocal8Bit().constData());
    if (!made->d->server->is_valid())
        return Error{ErrorCode::Input, QStringLiteral("this certificate and key do not fit each other"), certificate};
    made->d->server->set_payload_max_length(kMostBytes);
    // Not SO_REUSEPORT, the library's own choice: two hubs would share the port, and each get half of the visits.
    made->d->server->set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    made->d->server->set_keep_alive_max_count(1'000'000);
    made->d->route();
    return made;
}

Result<quint16> HubServer::bind(quint16 port)
{
    if (port == 0) {
        const int got = d->server->bind_to_any_port("0.0.0.0");
        if (got > 0)
            return static_cast<quint16>(got);
    } else if (d->server->bind_to_port("0.0.0.0", port)) {
        return port;
    }
    return Error{ErrorCode::Busy, QStringLiteral("port %1 is taken by another program, or may not be used").arg(port)};
}

QString HubServer::certificateHash() const
{
    return d->hash;
}

void HubServer::serve()
{
    d->server->listen_after_bind();
}

void HubServer::stop()
{
    d->server->stop();
}

} // namespace uthan::hub
