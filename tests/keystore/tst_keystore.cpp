// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopkeystore.h"
#include "store/programme.h"

#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::store;

// The desktop's key store itself: run plain, there is none; run by tests/with-keyring, GNOME Keyring answers.
class TestKeyStore : public QObject {
    Q_OBJECT
    const bool m_hasKeyring = qEnvironmentVariableIsSet("UTHAN_KEYRING");
    app::DesktopKeyStore m_keys;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_hasKeyring) { // never the one of whoever tests
            qunsetenv("DBUS_SESSION_BUS_ADDRESS");
            qputenv("XDG_RUNTIME_DIR", "/nowhere");
        }
    }
    void withoutADesktopItSaysSoAtOnce()
    {
        if (m_hasKeyring)
            QSKIP("a key store answers here");
        QVERIFY(!m_keys.isThere());
        QCOMPARE(m_keys.read("id").error().code, ErrorCode::Unreachable);
        QCOMPARE(m_keys.write("id", "secret", QStringLiteral("label")).error().code, ErrorCode::Unreachable);
        QCOMPARE(m_keys.remove("id").error().code, ErrorCode::Unreachable);
    }
    void aSecretIsKeptGivenBackAndForgotten()
    {
        if (!m_hasKeyring)
            QSKIP("no key store answers here");
        QVERIFY(m_keys.isThere());
        const QByteArray id("\x00\x01\xFFid", 5), secret("\x00\n\xC3 secret", 10);
        QCOMPARE(m_keys.read(id).error().code, ErrorCode::NotFound);
        QVERIFY(m_keys.write(id, secret, QStringLiteral("Uthan: key of উঠান.uthan")).ok());
        QCOMPARE(m_keys.read(id).value(), secret);
        QVERIFY(m_keys.write(id, "another", QStringLiteral("again")).ok());
        QCOMPARE(m_keys.read(id).value(), QByteArray("another"));
        QVERIFY(m_keys.remove(id).ok());
        QVERIFY(m_keys.remove(id).ok());
        QCOMPARE(m_keys.read(id).error().code, ErrorCode::NotFound);
    }
    void aProgrammeIsLockedWithItAndWithAPin()
    {
        if (!m_hasKeyring)
            QSKIP("no key store answers here");
        QTemporaryDir dir;
        FixedClock clock;
        SystemRandom random;
        const QString folder = dir.filePath(QStringLiteral("care.uthan"));
        Environment env{clock, random, dir.filePath(QStringLiteral("state"))};
        env.keyStore = &m_keys;
        env.lockEffort = {1, 8 << 10};
        QVERIFY(Programme::create(folder, QStringLiteral("Care"), QStringLiteral("Phone"), env).ok());
        QVERIFY(Programme::setLock(folder, env, {}, {LockKind::KeyStore}).ok());
        QVERIFY(Programme::open(folder, env).ok());
        QVERIFY(Programme::setLock(folder, env, {}, {LockKind::Pin, "482915"}).ok());
        QCOMPARE(Programme::open(folder, env).error().code, ErrorCode::Locked);
        QCOMPARE(Programme::open(folder, env, "482916").error().code, ErrorCode::WrongSecret);
        QVERIFY(Programme::open(folder, env, "482915").ok());
        env.keyStore = nullptr;
        QCOMPARE(Programme::open(folder, env, "482915").error().code, ErrorCode::Unreachable);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
