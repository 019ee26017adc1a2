// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "keys.h"
#include "memory.h"
#include "store/database.h"
#include "store/keyfile.h"
#include "store/locktries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace uthan;
using namespace uthan::store;

namespace {
constexpr crypto::Effort kLittle{1, 8 << 10};
const QByteArray kWords = QByteArrayLiteral("four goats cross slowly"), kOther = QByteArrayLiteral("rain before noon"),
                 kPin = QByteArrayLiteral("482915");
}

// The lock of a programme folder: what opens it, what does not, and how slowly.
class TestLock : public QObject {
    Q_OBJECT
    struct Locked : Courtyard {
        KeysInMemory keys;
        explicit Locked(quint64 seed = 1)
            : Courtyard(seed)
        {
        }
        Environment little(bool withKeys = true)
        {
            Environment e = env();
            e.lockEffort = kLittle;
            e.keyStore = withKeys ? &keys : nullptr;
            return e;
        }
        void make(const NewLock& lock)
        {
            QVERIFY(found());
            programme.reset();
            const auto set = Programme::setLock(folder(), little(), {}, lock);
            QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(set.error().text()));
        }
        Result<void> open(const QByteArray& secret, bool withKeys = true)
        {
            programme.reset();
            auto opened = Programme::open(folder(), little(withKeys), secret);
            if (!opened)
                return opened.error();
            programme = std::move(*opened);
            return {};
        }
        ErrorCode refusal(const QByteArray& secret, bool withKeys = true)
        {
            const auto opened = open(secret, withKeys);
            return opened ? ErrorCode::Internal : opened.error().code;
        }
        QByteArray bytes(const char* name) const
        {
            QFile f(folder() + QLatin1Char('/') + QLatin1String(name));
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        }
        LockState state() { return Programme::lockState(folder(), little()).valueOr({}); }
    };

private Q_SLOTS:
    void aStoreWithoutALockOpensAsItAlwaysDidAndCanBeGivenOne()
    {
        Locked c;
        QVERIFY(c.found());
        const auto told = c.programme->create(c.story(QStringLiteral("before the lock")));
        QVERIFY(told.ok());
        c.programme.reset();
        // The very bytes that versions before locks wrote.
        const QByteArray key = readKeyFile(c.folder()).value();
        QCOMPARE(c.bytes("key.cbor").toHex(),
            QByteArray("a3636b65795820" + key.toHex() + "6477726170646e6f6e656776657273696f6e01"));
        QCOMPARE(c.state().kind, LockKind::None);
        QVERIFY(c.open({}).ok());
        QVERIFY(c.programme->setLock({}, {LockKind::Passphrase, kWords}).ok());
        QVERIFY(c.open(kWords).ok());
        QCOMPARE(c.programme->record(*told)->text(QStringLiteral("title")), QStringLiteral("before the lock"));
        QVERIFY(!c.bytes("key.cbor").contains(key));
    }
    void onlyThePassphraseOpensALockedStore()
    {
        Locked c;
        c.make({LockKind::Passphrase, kWords});
        QCOMPARE(c.state().kind, LockKind::Passphrase);
        QVERIFY(c.state().asksForSecret());
        QCOMPARE(c.refusal({}), ErrorCode::Locked);
        QCOMPARE(c.refusal(kOther), ErrorCode::WrongSecret);
        QVERIFY(c.open(kWords).ok());
        QCOMPARE(readKeyFile(c.folder()).error().code, ErrorCode::Locked);
    }
    void theSameWordsTypedOnAnotherKeyboardOpenIt()
    {
        Locked c;
        const QString composed = QStringLiteral("caf\u00e9 on the hill");
        c.make({LockKind::Passphrase, composed.toUtf8()});
        QVERIFY(c.open(QStringLiteral(" cafe\u0301\u00a0on the hill ").toUtf8()).ok());
        QCOMPARE(c.refusal("cafe on the hill"), ErrorCode::WrongSecret);
        Locked p;
        p.make({LockKind::Pin, kPin});
        QVERIFY(p.open(QStringLiteral("৪৮২ ৯১৫").toUtf8()).ok());
        QVERIFY(p.open(QStringLiteral("٤٨٢٩١٥").toUtf8()).ok());
    }
    void changingThePassphraseLeavesTheDatabasesAsTheyAre()
    {
        Locked c;
        c.make({LockKind::Passphrase, kWords});
        QVERIFY(c.open(kWords).ok());
        QVERIFY(c.programme->create(c.story(QStringLiteral("the well"))).ok());
        c.programme.reset();
        const QByteArray log = c.bytes("log.db"), view = c.bytes("view.db"), file = c.bytes("key.cbor");
        QVERIFY(Programme::setLock(c.folder(), c.little(), kWords, {LockKind::Passphrase, kOther}).ok());
        QCOMPARE(c.bytes("log.db"), log);
        QCOMPARE(c.bytes("view.db"), view);
        QVERIFY(c.bytes("key.cbor") != file);
        QCOMPARE(c.refusal(kWords), ErrorCode::WrongSecret);
        QVERIFY(c.open(kOther).ok());
    }
    void nobodyChangesOrRemovesALockWithoutKnowingIt()
    {
        Locked c;
        c.make({LockKind::Passphrase, kWords});
        QVERIFY(c.open(kWords).ok());
        QCOMPARE(c.programme->setLock(kOther, {LockKind::None}).error().code, ErrorCode::WrongSecret);
        QCOMPARE(c.programme->setLock({}, {LockKind::None}).error().code, ErrorCode::Locked);
        QCOMPARE(Programme::setLock(c.folder(), c.little(), kWords, {}).error().code, ErrorCode::Busy);
        QVERIFY(c.programme->setLock(kWords, {LockKind::None}).ok());
        QVERIFY(c.open({}).ok());
        QCOMPARE(c.state().kind, LockKind::None);
    }
    void whatEverybodyWouldGuessIsNoLock()
    {
        Locked c;
        QVERIFY(c.found());
        for (const NewLock& weak : {NewLock{LockKind::Passphrase, "short"}, NewLock{LockKind::Passphrase, "       a "},
                 NewLock{LockKind::Pin, "12345"}, NewLock{LockKind::Pin, "12345a"}, NewLock{LockKind::Pin, ""},
                 NewLock{LockKind::Passphrase, QByteArray(5000, 'a')}})
            QCOMPARE(c.programme->setLock({}, weak).error().code, ErrorCode::Input);
        QCOMPARE(c.state().kind, LockKind::None);
    }

    // --- the key store
    void aPinOpensOnlyTogetherWithTheKeyStore()
    {
        Locked c;
        c.make({LockKind::Pin, kPin});
        QVERIFY(c.open(kPin).ok());
        QCOMPARE(c.refusal("482916"), ErrorCode::WrongSecret);
        QCOMPARE(c.refusal(kPin, false), ErrorCode::Unreachable);
        c.keys.saysNo = true;
        QCOMPARE(c.refusal(kPin), ErrorCode::Refused);
        c.keys.saysNo = false;
        QCOMPARE(c.state().wrongTries, 1); // what the desktop refused was nobody's try
        const auto kept = std::exchange(c.keys.secrets, {});
        QCOMPARE(c.refusal(kPin), ErrorCode::NotFound);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) // of another desktop
            c.keys.secrets.insert(it.key(), QByteArray(32, 'x'));
        QCOMPARE(c.refusal(kPin), ErrorCode::WrongSecret);
        c.keys.secrets = kept;
        QVERIFY(c.open(kPin).ok());
    }
    void aPinIsNeverSetWithoutAKeyStore()
    {
        Locked c;
        QVERIFY(c.found());
        c.programme.reset();
        const NewLock pin{LockKind::Pin, kPin};
        QCOMPARE(Programme::setLock(c.folder(), c.little(false), {}, pin).error().code, ErrorCode::Unreachable);
        c.keys.isAway = true;
        QCOMPARE(Programme::setLock(c.folder(), c.little(), {}, pin).error().code, ErrorCode::Unreachable);
        c.keys.isAway = false;
        c.keys.forgets = true; // says that it keeps the secret, and does not
        QCOMPARE(Programme::setLock(c.folder(), c.little(), {}, pin).error().code, ErrorCode::Unreachable);
        QVERIFY(c.open({}).ok());
    }
    void theKeyStoreOpensItWithoutAWordForWhoIsLoggedIn()
    {
        Locked c;
        c.make({LockKind::KeyStore});
        QVERIFY(!c.state().asksForSecret());
        QVERIFY(c.open({}).ok());
        QCOMPARE(c.refusal({}, false), ErrorCode::Unreachable);
        c.programme.reset();
        QCOMPARE(c.keys.secrets.size(), 1);
        QVERIFY(Programme::setLock(c.folder(), c.little(), {}, {LockKind::Passphrase, kWords}).ok());
        QCOMPARE(c.keys.secrets.size(), 0); // it opens nothing any more, so it does not stay
        QVERIFY(c.open(kWords, false).ok());
    }

    // --- wrong tries
    void wrongTriesAreSlowedAlsoAfterARestartAndWithTheClockSet()
    {
        Locked c;
        c.make({LockKind::Passphrase, kWords});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(c.refusal(kOther), ErrorCode::WrongSecret);
        QCOMPARE(c.state().wrongTries, 5);
        QCOMPARE(c.state().waitMs, 15'000);
        QCOMPARE(c.refusal(kWords), ErrorCode::TooSoon); // the right one waits too
        QCOMPARE(c.state().wrongTries, 5);
        c.clock.set(c.clock.nowMs() - 10 * 365 * 86'400'000LL);
        QCOMPARE(c.refusal(kWords), ErrorCode::TooSoon);
        c.clock.set(c.clock.nowMs() + 20 * 365 * 86'400'000LL);
        QCOMPARE(c.refusal(kWords), ErrorCode::TooSoon);
        c.clock.advance(14'000);
        QCOMPARE(c.state().waitMs, 1'000);
        c.clock.startAnew(); // the machine was switched off and on: the wait begins again
        QCOMPARE(c.state().waitMs, 15'000);
        c.clock.advance(15'000);
        QCOMPARE(c.refusal(kOther), ErrorCode::WrongSecret);
        QCOMPARE(c.state().waitMs, 30'000);
        c.clock.advance(30'000);
        QVERIFY(c.open(kWords).ok());
        QCOMPARE(c.state().wrongTries, 0);
        QCOMPARE(c.refusal(kOther), ErrorCode::WrongSecret);
        QVERIFY(c.open(kWords).ok());
    }
    void changingALockIsNoWayAroundTheWait()
    {
        Locked c;
        c.make({LockKind::Passphrase, kWords});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(Programme::setLock(c.folder(), c.little(), kOther, {}).error().code, ErrorCode::WrongSecret);
        QCOMPARE(Programme::setLock(c.folder(), c.little(), kWords, {}).error().code, ErrorCode::TooSoon);
        QCOMPARE(c.refusal(kWords), ErrorCode::TooSoon);
    }
    void theWaitGrowsToAnHourAndNoFurther()
    {
        QCOMPARE(LockTries::waitAfter(0), 0);
        QCOMPARE(LockTries::waitAfter(4), 0);
        QCOMPARE(LockTries::waitAfter(5), 15'000);
        QCOMPARE(LockTries::waitAfter(8), 120'000);
        QCOMPARE(LockTries::waitAfter(13), 3'600'000);
        QCOMPARE(LockTries::waitAfter(1'000'000), 3'600'000);
    }

    // --- bad files
    void damageIsToldFromAWrongPassphrase()
    {
        Locked c;
        c.make({LockKind::Passphrase, kWords});
        const QByteArray good = c.bytes("key.cbor");
        for (qsizetype at = 0; at < good.size(); at += 3) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x10);
            QFile f(keyFilePath(c.folder()));
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate) && f.write(bad) == bad.size());
            f.close();
            const ErrorCode said = c.refusal(kWords);
            QVERIFY2(said == ErrorCode::Damaged || said == ErrorCode::Newer, qPrintable(QString::number(at)));
        }
        QCOMPARE(c.state().wrongTries, 0);
        for (const qsizetype size : {qsizetype(0), qsizetype(1), good.size() / 2, good.size() - 1}) {
            QFile f(keyFilePath(c.folder()));
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate) && f.write(good.first(size)) == size);
            f.close();
            QCOMPARE(c.refusal(kWords), ErrorCode::Damaged);
        }
    }

    // --- what others can build from
    void theVectorsOfTheFormatOpen()
    {
        QFile f(QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/locks/vectors.json"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(f.readAll()).array();
        QCOMPARE(vectors.size(), 4);
        for (const auto& each : vectors) {
            const QJsonObject v = each.toObject();
            const auto hex = [&v](const char* name) {
                return QByteArray::fromHex(v.value(QLatin1String(name)).toString().toLatin1());
            };
            QTemporaryDir dir;
            QVERIFY(Disk::real().writeDurably(keyFilePath(dir.path()), hex("file")).ok());
            FixedClock clock;
            SeededRandom random(1);
            KeysInMemory keys;
            if (v.contains(QStringLiteral("id")))
                QVERIFY(keys.write(hex("id"), hex("kept"), {}).ok());
            const Lock lock(dir.path(), {clock, random, Disk::real(), &keys, kLittle});
            const auto key = lock.open(v.value(QStringLiteral("secret")).toString().toUtf8());
            QVERIFY2(key.ok(), key.ok() ? "" : qPrintable(key.error().text()));
            QCOMPARE(key->toHex(), hex("key").toHex());
        }
    }

    // --- memory
    void shuttingLeavesNoKeysInMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer maps terabytes of its own; seen to without it");
#endif
        Locked c(77); // no other test has these keys
        // In a process of its own: what making keys leaves behind is not what is looked at here.
        if (const pid_t child = ::fork(); child == 0) {
            const bool made = c.found();
            c.programme.reset();
            ::_exit(
                made && Programme::setLock(c.folder(), c.little(), {}, {LockKind::Passphrase, kWords}).ok() ? 0 : 1);
        } else {
            int ended = 1;
            QCOMPARE(::waitpid(child, &ended, 0), child);
            QCOMPARE(ended, 0);
        }
        memory::Looked looked;
        {
            auto key = Lock(c.folder(), c.little().lockTools()).open(kWords);
            QVERIFY(key.ok());
            looked.add("database key", *key);
            auto log = Database::open(c.folder() + QStringLiteral("/log.db"), *key, Database::Sync::Full);
            QVERIFY(log.ok());
            crypto::burn(*key);
            for (const char* sql :
                {"SELECT key FROM audience_key", "SELECT value FROM meta WHERE key = 'signing secret'",
                    "SELECT value FROM meta WHERE key = 'box secret'"}) {
                Query q = (*log)->query(sql);
                while (q.next()) {
                    QByteArray secret = q.blob(0);
                    looked.add(sql, secret);
                    crypto::burn(secret);
                }
            }
        }
        QVERIFY(looked.count() > 5);
        QCOMPARE(looked.found().join(u'\n'), QString());
        QVERIFY(c.open(kWords).ok());
        QVERIFY(c.programme->create(c.story(QStringLiteral("the market"))).ok());
        QVERIFY(!looked.found().isEmpty()); // it sees what is there
        c.programme.reset();
        QCOMPARE(looked.found().join(u'\n'), QString());
        QVERIFY(c.open(kWords).ok()); // and the same secret opens it again
        QCOMPARE(c.programme->records({QStringLiteral("photo_story")})->size(), 1);
    }

    // --- the effort people get
    void theRealEffortMakesATryCostMostOfASecond()
    {
        Locked c;
        QVERIFY(c.found());
        const Environment real = c.env();
        QVERIFY(real.lockEffort.memory >= 128U << 20);
        c.programme.reset();
        QVERIFY(Programme::setLock(c.folder(), real, {}, {LockKind::Passphrase, kWords}).ok());
        QElapsedTimer timer;
        timer.start();
        const auto key = Lock(c.folder(), real.lockTools()).open(kWords);
        qInfo("opened in %lld ms", timer.elapsed());
        QVERIFY(key.ok());
        QVERIFY(timer.elapsed() > 150);
    }
};

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
