// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "../core/store/keys.h"
#include "appviewmodel.h"
#include "i18n.h"
#include "photostoryviewmodel.h"
#include "storeservice.h"
#include "twindevices.h"
#include "voice.h"

using namespace uthan;
using namespace uthan::app;
using Stage = AppViewModel::Stage;

namespace {
const QString kWords = QStringLiteral("four goats cross slowly"), kOther = QStringLiteral("rain before noon");

// A device with its app, as main.cpp makes it, and locks that cost little.
struct Device {
    explicit Device(const QString& home)
        : folder(home + QStringLiteral("/test.uthan"))
        , store(little(home))
    {
        i18n.setLanguage(QStringLiteral("en"));
    }
    ~Device() { store.shutDown(); }
    store::Environment little(const QString& home)
    {
        store::Environment env{clock, random, home + QStringLiteral("/state")};
        env.keyStore = &keys;
        env.lockEffort = {1, 8 << 10};
        return env;
    }
    PhotoStoryViewModel& story() { return *app.property("photoStory").value<PhotoStoryViewModel*>(); }
    LockViewModel& lock() { return *app.property("lock").value<LockViewModel*>(); }
    bool reach(Stage stage)
    {
        return QTest::qWaitFor([&] { return app.stage() == stage && !lock().isBusy(); }, 20'000);
    }
    bool rest()
    {
        return QTest::qWaitFor([&] { return !lock().isBusy(); }, 20'000);
    }

    SystemClock clock;
    SystemRandom random;
    KeysInMemory keys;
    QString folder;
    StoreService store;
    device::TwinDevices devices;
    I18n i18n{nullptr};
    Voice voice{devices, nullptr};
    Navigator navigator;
    PersonSession session;
    AppViewModel app{{clock, random, store, i18n, voice, navigator, session, devices}};
};
}

// Opening, locking and changing the lock, as the pages do it.
class TestLocking : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Device> m_device;

    void restart() // the program ends and is started again
    {
        m_device.reset();
        m_device = std::make_unique<Device>(m_home->path());
    }
    // Somebody who agreed to take part; nobody where that cannot be kept.
    PersonId sitDown()
    {
        Device& d = *m_device;
        const PersonId person{d.store.newRecordId(d.random).value};
        auto made = d.store.run([person](store::Programme& p) {
            return p.createAll({{QStringLiteral("person"), person, record::Audience::Members,
                                    {{QStringLiteral("patch"), 3}}, RecordId{person.value}},
                {QStringLiteral("consent"), person, record::Audience::Members,
                    {{QStringLiteral("subject"), person.text()}, {QStringLiteral("form_version"), 1},
                        {QStringLiteral("scopes"), QCborMap{{QStringLiteral("collect"), true}}}}}});
        });
        made.waitForFinished();
        if (!made.result().ok())
            return {};
        d.session.begin({person, {}, 3, {}, {}});
        return person;
    }
    // A photo story of which something is being said, with a recorder that takes its time.
    PhotoStoryViewModel& tellSomething()
    {
        device::TwinRecorder& recorder = m_device->devices.recorder();
        recorder.takesItsTime = true;
        PhotoStoryViewModel& story = m_device->story();
        openStory();
        story.choosePrompt({});
        story.sayAnswer();
        recorder.hear(4'000, 0.5);
        return story;
    }
    void openStory()
    {
        QSignalSpy opened(&m_device->story(), &PhotoStoryViewModel::opened);
        m_device->story().open();
        QTRY_COMPARE(opened.size(), 1);
    }
    void foundAndLock()
    {
        Device& d = *m_device;
        d.app.start(d.folder);
        QVERIFY(d.reach(Stage::FirstStart));
        d.app.startNew(QStringLiteral("Courtyard"), QStringLiteral("Test tablet"));
        QVERIFY(d.reach(Stage::Open));
        QCOMPARE(d.lock().kind(), LockViewModel::Kind::None);
        QSignalSpy set(&d.lock(), &LockViewModel::set);
        d.lock().setPassphrase({}, kWords);
        QVERIFY(d.lock().isBusy());
        QVERIFY(set.wait(20'000));
        QCOMPARE(d.lock().kind(), LockViewModel::Kind::Passphrase);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_device = std::make_unique<Device>(m_home->path());
    }
    void cleanup()
    {
        m_device.reset();
        m_home.reset();
    }

    void aLockedProgrammeAsksBeforeItShowsAnything()
    {
        foundAndLock();
        restart();
        Device& d = *m_device;
        d.app.start(d.folder);
        QVERIFY(d.reach(Stage::Locked));
        QVERIFY(!d.session.isActive());
        QVERIFY(d.lock().asksForSecret());
        d.lock().unlock(kOther);
        QTRY_COMPARE(d.lock().problem(), LockViewModel::Problem::Wrong);
        QVERIFY(d.rest());
        QCOMPARE(d.app.stage(), Stage::Locked);
        QTRY_COMPARE(d.lock().wrongTries(), 1);
        d.lock().unlock(kWords);
        QVERIFY(d.reach(Stage::Open));
        QCOMPARE(d.lock().problem(), LockViewModel::Problem::Nothing);
    }
    void onePressShutsItAndTheSameWordsOpenItWhereThePersonWas()
    {
        foundAndLock();
        Device& d = *m_device;
        const PersonId person = sitDown();
        QVERIFY(!person.isNull());
        d.navigator.go(QStringLiteral("share"));
        d.lock().lockNow();
        QCOMPARE(d.app.stage(), Stage::Locked); // at once
        QVERIFY(!d.session.isActive());
        QVERIFY(d.rest());
        auto asked = d.store.run([](store::Programme&) { return Result<void>(); });
        asked.waitForFinished();
        QCOMPARE(asked.result().error().code, ErrorCode::NotFound); // it is shut
        d.lock().unlock(kWords);
        QVERIFY(d.reach(Stage::Open));
        QCOMPARE(d.session.person(), person);
        QCOMPARE(d.navigator.page(), QStringLiteral("share"));
    }
    void aLockKeepsWhatIsBeingSaid()
    {
        foundAndLock();
        Device& d = *m_device;
        QVERIFY(!sitDown().isNull());
        PhotoStoryViewModel& story = tellSomething();
        const QString id = story.storyId();
        d.lock().lockNow();
        QVERIFY(!d.session.isActive());
        QTest::qWait(50);
        QVERIFY(d.lock().isBusy()); // it is not shut before that is written
        d.devices.recorder().handOver();
        QVERIFY(d.rest());
        d.lock().unlock(kWords);
        QVERIFY(d.reach(Stage::Open));
        QTRY_VERIFY(d.session.isActive());
        openStory();
        QCOMPARE(story.storyId(), id);
        QCOMPARE(story.answerVoiceMs(), 4'000.0);
    }
    void theWindowStaysUntilWhatIsBeingSaidIsKept()
    {
        foundAndLock();
        Device& d = *m_device;
        QVERIFY(!sitDown().isNull());
        PhotoStoryViewModel& story = tellSomething();
        QSignalSpy mayCloseNow(&d.app, &AppViewModel::mayCloseNow);
        QVERIFY(!d.app.mayClose());
        QTest::qWait(50);
        QCOMPARE(mayCloseNow.size(), 0);
        d.devices.recorder().handOver();
        QTRY_COMPARE(mayCloseNow.size(), 1);
        QVERIFY(d.app.mayClose());
        story.open();
        QTRY_COMPARE(story.answerVoiceMs(), 4'000.0);
    }
    void aDeviceThatNeverAnswersKeepsNoWindowOpen()
    {
        foundAndLock();
        Device& d = *m_device;
        QVERIFY(!sitDown().isNull());
        (void)tellSomething();
        QSignalSpy mayCloseNow(&d.app, &AppViewModel::mayCloseNow);
        QVERIFY(!d.app.mayClose());
        QTRY_COMPARE_WITH_TIMEOUT(mayCloseNow.size(), 1, 15'000);
        QVERIFY(d.app.mayClose()); // the window asks again
        QVERIFY(!d.app.mayClose()); // and if it was not closed after all
    }
    void afterFiveWrongTriesItWaitsAndCountsDown()
    {
        foundAndLock();
        Device& d = *m_device;
        d.lock().lockNow();
        QVERIFY(d.rest());
        for (int i = 1; i <= 5; ++i) {
            d.lock().unlock(kOther);
            QVERIFY(d.rest());
            QTRY_COMPARE(d.lock().wrongTries(), i);
        }
        QTRY_VERIFY(d.lock().waitSeconds() > 10);
        d.lock().unlock(kWords); // nothing is tried before its time
        QVERIFY(!d.lock().isBusy());
        const int seconds = d.lock().waitSeconds();
        QTRY_VERIFY_WITH_TIMEOUT(d.lock().waitSeconds() < seconds, 5000);
        QCOMPARE(d.app.stage(), Stage::Locked);
    }
    void anotherLockTakesThePlaceOfTheOneThatIsKnown()
    {
        foundAndLock();
        Device& d = *m_device;
        d.lock().setPin(kOther, QStringLiteral("482915"));
        QTRY_COMPARE(d.lock().problem(), LockViewModel::Problem::Wrong);
        QVERIFY(d.rest());
        d.lock().setPin(kWords, QStringLiteral("1234"));
        QTRY_COMPARE(d.lock().problem(), LockViewModel::Problem::NotAPin);
        QVERIFY(d.rest());
        d.lock().setPin(kWords, QStringLiteral("৪৮২৯১৫"));
        QTRY_COMPARE(d.lock().kind(), LockViewModel::Kind::Pin);
        QVERIFY(d.rest());
        d.lock().lockNow();
        QVERIFY(d.rest());
        d.keys.isAway = true;
        d.lock().unlock(QStringLiteral("482915"));
        QTRY_COMPARE(d.lock().problem(), LockViewModel::Problem::NoKeyStore);
        QVERIFY(d.rest());
        d.keys.isAway = false;
        d.lock().unlock(QStringLiteral("482915"));
        QVERIFY(d.reach(Stage::Open));
        d.lock().removeLock(QStringLiteral("482915"));
        QTRY_COMPARE(d.lock().kind(), LockViewModel::Kind::None);
        QVERIFY(d.rest());
        d.lock().lockNow(); // nothing would open it again but the same press
        QCOMPARE(d.app.stage(), Stage::Open);
    }
    void withTheKeyStoreAloneItOpensByItself()
    {
        foundAndLock();
        m_device->lock().setKeyStore(kWords);
        QTRY_COMPARE(m_device->lock().kind(), LockViewModel::Kind::KeyStore);
        QVERIFY(m_device->rest());
        const auto secrets = m_device->keys.secrets;
        restart();
        m_device->keys.secrets = secrets;
        m_device->app.start(m_device->folder);
        QVERIFY(m_device->reach(Stage::Open));
    }
};

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
