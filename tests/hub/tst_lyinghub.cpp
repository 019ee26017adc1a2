// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubclient.h"
#include "hubserver.h"

#include <future>
#include <httplib.h>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace uthan;

// A hub that means harm, and two that want one port.
class LyingHubTest : public QObject {
    Q_OBJECT

    // A server with a hub's certificate, which answers every listing with `provide`.
    struct Liar {
        explicit Liar(const httplib::ContentProviderWithoutLength& provide)
        {
            const auto honest = hub::HubServer::make({folder.path()}); // makes the certificate
            address = QStringLiteral("https://127.0.0.1:%1/#") + (honest ? (*honest)->certificateHash() : QString());
            server = std::make_unique<httplib::SSLServer>(
                folder.filePath(QStringLiteral("certificate.pem")).toLocal8Bit().constData(),
                folder.filePath(QStringLiteral("key.pem")).toLocal8Bit().constData());
            server->Get("/v1/[0-9a-f]+", [provide](const httplib::Request&, httplib::Response& response) {
                response.set_chunked_content_provider("application/octet-stream", provide);
            });
            address = address.arg(server->bind_to_any_port("127.0.0.1"));
            thread = std::thread([this] { server->listen_after_bind(); });
            while (!server->is_running()) // a stop before would be forgotten, and the end wait for ever
                std::this_thread::yield();
        }
        ~Liar()
        {
            server->stop();
            thread.join();
        }
        Liar(const Liar&) = delete;
        Liar& operator=(const Liar&) = delete;
        QTemporaryDir folder;
        QString address;
        std::unique_ptr<httplib::SSLServer> server;
        std::thread thread;
    };

private Q_SLOTS:
    void aHubThatSendsWithoutEndIsCutOff()
    {
        const std::string piece(1 << 20, 'x');
        std::atomic<qint64> sent = 0;
        Liar liar([&](size_t, httplib::DataSink& sink) {
            sent += static_cast<qint64>(piece.size());
            return sink.write(piece.data(), piece.size());
        });
        const auto client = transport::HubClient::open(liar.address);
        QVERIFY(client.ok());
        const auto listing = (*client)->list(QByteArray(16, 'p'));
        QVERIFY(!listing.ok());
        QCOMPARE(listing.error().code, ErrorCode::Damaged);
        QVERIFY(sent < 2 * share::kMostHubListing);
    }
    void aHubThatSaysNothingMoreIsGivenUp()
    {
        std::promise<void> isOver;
        const auto over = isOver.get_future().share();
        Liar liar([&](size_t, httplib::DataSink& sink) {
            const bool isWritten = sink.write("x", 1);
            over.wait();
            return isWritten && false;
        });
        const auto client = transport::HubClient::open(liar.address, {200, 4096, 60'000});
        QVERIFY(client.ok());
        const auto listing = (*client)->list(QByteArray(16, 'p'));
        isOver.set_value();
        QVERIFY(!listing.ok());
        QCOMPARE(listing.error().code, ErrorCode::Unreachable);
    }
    void aVisitThatLastsTooLongEnds()
    {
        Liar liar([](size_t, httplib::DataSink& sink) {
            sink.done();
            return true;
        });
        const auto client = transport::HubClient::open(liar.address, {60'000, 4096, -1});
        QVERIFY(client.ok());
        QCOMPARE((*client)->list(QByteArray(16, 'p')).error().code, ErrorCode::Unreachable);
    }
    void twoHubsDoNotShareAPort()
    {
        QTemporaryDir one, two;
        const auto first = hub::HubServer::make({one.path()});
        const auto second = hub::HubServer::make({two.path()});
        QVERIFY(first.ok() && second.ok());
        const auto port = (*first)->bind(0);
        QVERIFY(port.ok());
        const auto again = (*second)->bind(*port);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().exitCode(), 3);
    }
};

QTEST_APPLESS_MAIN(LyingHubTest)
#include "tst_lyinghub.moc"
