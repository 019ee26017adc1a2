// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "channel.h"
#include "discovery.h"
#include "qrmatrix.h"

#include <future>
#include <openssl/ssl.h>
#include <poll.h>
#include <QElapsedTimer>
#include <QTest>
#include <sys/socket.h>

using namespace uthan;
using namespace uthan::transport;

namespace {
Stop never = false;

Endpoint loop(const Listener& listener)
{
    return {QByteArray::fromHex("7f000001"), listener.port()};
}

// Two ends of one connection over the machine's own loop.
struct Pair {
    TlsIdentity callers = *TlsIdentity::fresh();
    TlsIdentity answerers = *TlsIdentity::fresh();
    Result<std::unique_ptr<Channel>> caller = Error{};
    Result<std::unique_ptr<Channel>> answerer = Error{};
    explicit Pair(const QByteArray& expected = {}, const std::function<void(int fd)>& tamper = {})
    {
        auto listener = Listener::open();
        auto answering = std::async(std::launch::async, [&] {
            auto socket = listener->accept(5000);
            return Channel::open(std::move(*socket), Channel::Side::Answerer, answerers, never);
        });
        auto socket = connectTo(loop(*listener), 5000, never);
        if (tamper)
            tamper(socket->fd());
        caller = Channel::open(std::move(*socket), Channel::Side::Caller, callers, never, expected);
        answerer = answering.get();
    }
};

void waitFor(const Socket& socket)
{
    pollfd p{socket.fd(), POLLIN, 0};
    (void)::poll(&p, 1, 20);
}

// Sends and collects until so many bytes came.
QByteArray collect(Channel& from, QByteArray out, Channel& to, qsizetype size)
{
    QByteArray in, none, back;
    while (in.size() < size) {
        if (!from.move(out, back, 0).ok() || !to.move(none, in, 1).ok())
            break;
    }
    return in;
}
}

class ChannelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCertificateIsNew()
    {
        const auto one = TlsIdentity::fresh(), two = TlsIdentity::fresh();
        QVERIFY(one.ok() && two.ok());
        QCOMPARE(one->hash().size(), 32);
        QVERIFY(one->hash() != two->hash());
    }
    void bothSidesNameTheConnectionAlike()
    {
        Pair pair;
        QVERIFY(pair.caller.ok() && pair.answerer.ok());
        QCOMPARE((*pair.caller)->binding(), (*pair.answerer)->binding());
        QCOMPARE((*pair.caller)->binding(), pair.callers.hash() + pair.answerers.hash());
    }
    void manyBytesGoBothWaysAsTheyWere()
    {
        Pair pair;
        SeededRandom random(5);
        const QByteArray forth = random.bytes(3'000'000), back = random.bytes(1'234'567);
        QByteArray outA = forth, outB = back, inA, inB;
        while (inB.size() < forth.size() || inA.size() < back.size()) {
            QVERIFY((*pair.caller)->move(outA, inA, 1).ok());
            QVERIFY((*pair.answerer)->move(outB, inB, 1).ok());
        }
        QCOMPARE(inB, forth);
        QCOMPARE(inA, back);
        QCOMPARE((*pair.caller)->bytesSent(), forth.size());
    }
    void aClosedEndIsToldFromACut()
    {
        Pair pair;
        QByteArray in;
        QCOMPARE(collect(**pair.caller, "last words", **pair.answerer, 10), QByteArray("last words"));
        (*pair.caller)->close();
        QByteArray none;
        Result<bool> isOpen = true;
        for (int i = 0; i < 50 && isOpen.ok() && *isOpen; ++i)
            isOpen = (*pair.answerer)->move(none, in, 20);
        QVERIFY(isOpen.ok() && !*isOpen);

        int fd = -1;
        Pair cut({}, [&fd](int used) { fd = used; });
        (void)::shutdown(fd, SHUT_RDWR);
        isOpen = true;
        for (int i = 0; i < 50 && isOpen.ok() && *isOpen; ++i)
            isOpen = (*cut.answerer)->move(none, in, 20);
        QCOMPARE(isOpen.error().code, ErrorCode::Unreachable);
        QVERIFY(isOpen.error().retryCanHelp());
    }
    void anotherCertificateThanTheCodePromisesIsRefused()
    {
        const Pair pair(QByteArray(32, 'x'));
        QCOMPARE(pair.caller.error().code, ErrorCode::Refused);
    }
    void olderTlsIsNotSpoken()
    {
        auto listener = Listener::open();
        const auto identity = TlsIdentity::fresh();
        auto answering = std::async(std::launch::async, [&] {
            auto socket = listener->accept(5000);
            return Channel::open(std::move(*socket), Channel::Side::Answerer, *identity, never).ok();
        });
        auto socket = connectTo(loop(*listener), 5000, never);
        SSL_CTX* context = SSL_CTX_new(TLS_method());
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
        SSL* tls = SSL_new(context);
        SSL_set_fd(tls, socket->fd());
        int done = 0;
        for (int i = 0; i < 50 && done != 1; ++i) {
            done = SSL_connect(tls);
            const int why = SSL_get_error(tls, done);
            if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
                break;
            waitFor(*socket);
        }
        QVERIFY(done != 1);
        QVERIFY(!answering.get());
        SSL_free(tls);
        SSL_CTX_free(context);
    }
    void whoShowsNoCertificateIsNotListenedTo()
    {
        auto listener = Listener::open();
        const auto identity = TlsIdentity::fresh();
        auto answering = std::async(std::launch::async, [&] {
            auto socket = listener->accept(5000);
            return Channel::open(std::move(*socket), Channel::Side::Answerer, *identity, never).ok();
        });
        auto socket = connectTo(loop(*listener), 5000, never);
        SSL_CTX* context = SSL_CTX_new(TLS_method());
        SSL* tls = SSL_new(context);
        SSL_set_fd(tls, socket->fd());
        for (int i = 0; i < 50 && SSL_connect(tls) != 1; ++i)
            waitFor(*socket);
        QVERIFY(!answering.get());
        SSL_free(tls);
        SSL_CTX_free(context);
    }
    void rubbishInsteadOfAGreetingHarmsNothing()
    {
        auto listener = Listener::open();
        const auto identity = TlsIdentity::fresh();
        auto answering = std::async(std::launch::async, [&] {
            auto socket = listener->accept(5000);
            return Channel::open(std::move(*socket), Channel::Side::Answerer, *identity, never).ok();
        });
        auto socket = connectTo(loop(*listener), 5000, never);
        const QByteArray rubbish = SeededRandom(1).bytes(5000);
        (void)::send(socket->fd(), rubbish.constData(), size_t(rubbish.size()), MSG_NOSIGNAL);
        QVERIFY(!answering.get());
    }
    void stoppingEndsAWaitAtOnce()
    {
        auto listener = Listener::open(); // nobody answers behind it
        Stop stop = false;
        auto socket = connectTo(loop(*listener), 5000, stop);
        QVERIFY(socket.ok());
        QElapsedTimer timer;
        timer.start();
        auto calling = std::async(std::launch::async,
            [&] { return Channel::open(std::move(*socket), Channel::Side::Caller, *TlsIdentity::fresh(), stop); });
        stop = true;
        QCOMPARE(calling.get().error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 2000);
    }
    void addressesAreReadAsPeopleWriteThem()
    {
        for (const char* good : {"192.168.43.1:40213", "[fd00::1]:40213", "10.0.0.2:1"})
            QCOMPARE(toText(endpointFrom(QString::fromLatin1(good)).valueOr({})), QString::fromLatin1(good));
        for (const char* bad : {"", ":", "192.168.43.1", "192.168.43:99", "1.2.3.4:0", "1.2.3.4:70000", "fd00::1:5",
                 "uthan:5", "[fd00::1]"})
            QVERIFY2(!endpointFrom(QString::fromLatin1(bad)).ok(), bad);
    }
    void nobodyThereIsSaidSo()
    {
        const Result<Socket> socket = connectTo(*endpointFrom(QStringLiteral("127.0.0.1:1")), 2000, never);
        QCOMPARE(socket.error().code, ErrorCode::Unreachable);
    }
    void twoOnOneMachineHearEachOther()
    {
        constexpr quint16 kOwnPort = 47899; // not the one people use
        const auto one = Caller::open(kOwnPort), two = Caller::open(kOwnPort);
        QVERIFY(one.ok() && two.ok());
        std::optional<Caller::Heard> heard;
        for (int i = 0; i < 20 && !heard; ++i) {
            one->callAll("sealed bytes");
            heard = two->hear(100);
        }
        QVERIFY(heard);
        QCOMPARE(heard->packet, QByteArray("sealed bytes"));
        QCOMPARE(heard->ip.size(), 4);
    }
    void aQrCodeHoldsTheText()
    {
        const QrMatrix matrix = qrMatrix(QString(180, QLatin1Char('A')));
        QVERIFY(matrix.side >= 21 && matrix.side <= 61);
        QVERIFY(matrix.isDark(0, 0) && !matrix.isDark(1, 1)); // a corner mark
        QCOMPARE(qrMatrix(QString(9000, QLatin1Char('A'))).side, 0);
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "tst_channel.moc"
