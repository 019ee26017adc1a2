// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubclient.h"

#include "tls.h"

#include <condition_variable>
#include <httplib.h>
#include <mutex>
#include <openssl/ssl.h>
#include <QElapsedTimer>
#include <QUrl>
#include <thread>

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

    // Ends requests that take too long: the library's own limits are for one read, and a hub may send a byte for each.
    class Guard {
    public:
        Guard(HubClient::Patience patience, std::function<void()> end)
            : m_patience(patience)
            , m_end(std::move(end))
        {
            m_visit.start();
            m_thread = std::thread([this] { watch(); });
        }
        ~Guard()
        {
            {
                const std::lock_guard lock(m_mutex);
                m_isOver = true;
            }
            m_changed.notify_all();
            m_thread.join();
        }
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;

        void begin(qint64 bytes) // that go out
        {
            const std::lock_guard lock(m_mutex);
            m_request.start();
            m_bytes = bytes;
        }
        void moved(qint64 bytes)
        {
            const std::lock_guard lock(m_mutex);
            m_bytes += bytes;
        }
        void end()
        {
            const std::lock_guard lock(m_mutex);
            m_request.invalidate();
        }
        [[nodiscard]] bool isVisitOver()
        {
            const std::lock_guard lock(m_mutex);
            return m_visit.elapsed() > m_patience.visitMs;
        }

    private:
        void watch()
        {
            std::unique_lock lock(m_mutex);
            while (!m_isOver) {
                m_changed.wait_for(lock, std::chrono::milliseconds(std::min<qint64>(m_patience.firstMs, 1000)));
                const bool isTooSlow = m_request.isValid()
                    && m_request.elapsed() > m_patience.firstMs + m_bytes * 1000 / m_patience.bytesPerSecond;
                if (!m_isOver && m_request.isValid() && (isTooSlow || m_visit.elapsed() > m_patience.visitMs))
                    m_end();
            }
        }

        HubClient::Patience m_patience;
        std::function<void()> m_end;
        std::mutex m_mutex;
        std::condition_variable m_changed;
        QElapsedTimer m_visit, m_request;
        qint64 m_bytes = 0;
        bool m_isOver = false;
        std::thread m_thread;
    };
}

struct HubClient::Private {
    Private(const std::string& host, int port, const Patience& patience)
        : client(host, port)
        , guard(patience, [this] { client.stop(); })
    {
    }
    QByteArray expected;
    httplib::SSLClient client;
    Guard guard;

    // Nothing is kept in memory beyond what the format allows.
    [[nodiscard]] Result<QByteArray> get(const std::string& path, qint64 most, const char* what)
    {
        QByteArray body;
        bool isTooLong = false;
        const auto result = ask(0, [&] {
            return client.Get(path, [&](const char* data, size_t size) {
                isTooLong = body.size() + static_cast<qint64>(size) > most;
                if (isTooLong)
                    return false;
                body.append(data, static_cast<qsizetype>(size));
                guard.moved(static_cast<qint64>(size));
                return true;
            });
        });
        if (isTooLong)
            return Error{
                ErrorCode::Damaged, QStringLiteral("the hub sends more than it may"), QString::fromLatin1(what)};
        const auto answer = said(result, what);
        return answer ? Result<QByteArray>(body) : Result<QByteArray>(answer.error());
    }
    [[nodiscard]] Result<void> put(const std::string& path, const QByteArray& bytes, const char* what)
    {
        return said(ask(bytes.size(),
                        [&] {
                            return client.Put(
                                path, bytes.constData(), static_cast<size_t>(bytes.size()), "application/octet-stream");
                        }),
            what);
    }
    template <typename Work> httplib::Result ask(qint64 bytes, Work work)
    {
        guard.begin(bytes);
        auto result = guard.isVisitOver() ? httplib::Result(nullptr, httplib::Error::Canceled) : work();
        guard.end();
        return result;
    }
    [[nodiscard]] static Result<void> said(const httplib::Result& result, const char* what)
    {
        const QString where = QString::fromLatin1(what);
        if (!result)
            return Error{ErrorCode::Unreachable,
                QStringLiteral("the hub does not answer: %1").arg(QString::fromStdString(to_string(result.error()))),
                where};
        switch (result->status) {
        case 200:
            return {};
        case 404:
            return Error{ErrorCode::NotFound, QStringLiteral("the hub does not have it"), where};
        case 507:
            return Error{
                ErrorCode::Unreachable, QStringLiteral("the hub has no room left; tell whoever runs it"), where};
        default:
            return Error{ErrorCode::Refused, QStringLiteral("the hub says %1").arg(result->status), where};
        }
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
    return open(text, Patience());
}

Result<std::unique_ptr<HubClient>> HubClient::open(const QString& text, const Patience& patience)
{
    const QUrl url(text, QUrl::StrictMode);
    const QByteArray expected = QByteArray::fromHex(url.fragment().toLatin1());
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()
        || (url.hasFragment() && expected.size() != 32))
        return Error{ErrorCode::Input,
            QStringLiteral("\"%1\" is not the address of a hub; it looks like https://hub.example.org:8443/")
                .arg(text)};
    std::unique_ptr<HubClient> made(new HubClient);
    made->d = std::make_unique<Private>(url.host().toStdString(), url.port(443), patience);
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
    const auto bytes = d->get("/v1/" + hex(programme), share::kMostHubListing, "list");
    return bytes ? share::HubListing::parse(*bytes) : Result<share::HubListing>(bytes.error());
}

Result<QByteArray> HubClient::get(const QByteArray& programme, const share::HubListing::Entry& entry)
{
    return d->get(
        "/v1/" + hex(programme) + "/" + hex(entry.log) + "/" + std::to_string(entry.seq), share::kMostHubParcel, "get");
}

Result<void> HubClient::put(const QByteArray& programme, const QByteArray& log, qint64 seq, const QByteArray& bytes)
{
    return d->put("/v1/" + hex(programme) + "/" + hex(log) + "/" + std::to_string(seq), bytes, "put");
}

Result<void> HubClient::clear(const QByteArray& programme)
{
    return d->said(d->ask(0, [&] { return d->client.Post("/v1/" + hex(programme) + "/clear"); }), "clear");
}

Result<QByteArray> HubClient::getMedia(const QByteArray& programme, const QByteArray& name)
{
    return d->get("/v1/" + hex(programme) + "/media/" + hex(name), share::kMostHubMedia, "media");
}

Result<void> HubClient::putMedia(const QByteArray& programme, const QByteArray& name, const QByteArray& bytes)
{
    return d->put("/v1/" + hex(programme) + "/media/" + hex(name), bytes, "media");
}

Result<void> HubClient::removeMedia(const QByteArray& programme, const QByteArray& name)
{
    return d->said(
        d->ask(0, [&] { return d->client.Delete("/v1/" + hex(programme) + "/media/" + hex(name)); }), "media");
}

} // namespace uthan::transport
