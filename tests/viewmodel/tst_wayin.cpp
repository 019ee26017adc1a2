// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "appviewmodel.h"
#include "founding.h"
#include "i18n.h"
#include "storeservice.h"
#include "twindevices.h"
#include "voice.h"

#include <QRegularExpression>

using namespace uthan;
using namespace uthan::app;

namespace {
// A device with its app, as main.cpp makes it, on a folder of the test's own.
struct Device {
    explicit Device(const QString& home)
        : folder(home + QStringLiteral("/test.uthan"))
        , store({clock, random, home + QStringLiteral("/state")})
    {
        i18n.setLanguage(QStringLiteral("en"));
    }
    ~Device() { store.shutDown(); }
    void start() { app.start(folder); }
    void found()
    {
        start();
        app.startNew(QStringLiteral("Courtyard"), QStringLiteral("Test tablet"));
    }
    template <typename T, typename F> Result<T> ask(F work)
    {
        auto future = store.run(std::function<Result<T>(store::Programme&)>(work));
        future.waitForFinished();
        return future.result();
    }
    // Through the cards, yes to all but `no`, to the receipt code; returns it.
    QString walkToReceipt(const QStringList& no = {})
    {
        auto* welcome = app.property("welcome").value<WelcomeViewModel*>();
        auto* consent = app.property("consent").value<ConsentViewModel*>();
        welcome->touch(QStringLiteral("en"));
        for (int i = 0; i < 3; ++i)
            welcome->next();
        if (!QTest::qWaitFor([consent] { return consent->phase() == ConsentViewModel::Phase::Cards; }))
            return {};
        while (consent->phase() == ConsentViewModel::Phase::Cards)
            consent->next();
        while (consent->phase() == ConsentViewModel::Phase::Scopes) {
            consent->say(no.contains(consent->itemId()) ? ConsentViewModel::Answer::No : ConsentViewModel::Answer::Yes);
            consent->next();
        }
        consent->setPattern(5);
        consent->setDye(2);
        consent->next();
        return consent->receiptCode();
    }
    QString agree(const QStringList& no = {})
    {
        const QString code = walkToReceipt(no);
        app.property("consent").value<ConsentViewModel*>()->next();
        return QTest::qWaitFor([this] { return session.isActive(); }) ? code : QString();
    }

    SystemClock clock;
    SystemRandom random;
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

class WayInTest : public QObject {
    Q_OBJECT
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

    void aDeviceWithoutAProgrammeAsksForAFirstStart()
    {
        m_device->start();
        QCOMPARE(m_device->app.stage(), AppViewModel::Stage::FirstStart);
    }

    void aNewProgrammeOpensAtTheLanguageCards()
    {
        m_device->found();
        QTRY_COMPARE(m_device->app.stage(), AppViewModel::Stage::Open);
        QCOMPARE(m_device->navigator.page(), QStringLiteral("welcome"));
        QVERIFY(!m_device->session.isActive());
        auto* gather = m_device->app.property("gather").value<GatherViewModel*>();
        QTRY_COMPARE(gather->programmeName().text, QStringLiteral("Courtyard"));
    }

    void nothingIsTickedBeforehandAndGoingOnNeedsAnAnswer()
    {
        open();
        auto* consent = walkToScopes();
        QCOMPARE(consent->answer(), ConsentViewModel::Answer::None);
        QVERIFY(!consent->canGoOn());
        const int before = consent->index();
        consent->next();
        QCOMPARE(consent->index(), before);
    }

    void noToCollectingEndsKindlyAndKeepsOnlyACount()
    {
        open();
        auto* consent = walkToScopes();
        QCOMPARE(consent->itemId(), QStringLiteral("collect"));
        consent->say(ConsentViewModel::Answer::No);
        consent->next();
        QCOMPARE(
            m_device->app.property("welcome").value<WelcomeViewModel*>()->step(), WelcomeViewModel::Step::Declined);
        QCOMPARE(count("person"), 0);
        QCOMPARE(count("consent"), 0);
        QCOMPARE(setting("consent.declined").toInteger(), 1);
    }

    void nothingIsKeptBeforeTheCodeIsInThePersonsHands()
    {
        open();
        const QString code = m_device->walkToReceipt();
        QVERIFY(QRegularExpression(QStringLiteral("^[A-Z2-9]{5} [A-Z2-9]{5}$")).match(code).hasMatch());
        QCOMPARE(count("person"), 0);
        QVERIFY(!m_device->session.isActive());
    }

    void agreeingMakesAPersonAndTheirConsentAndOpensGather()
    {
        open();
        QVERIFY(!m_device->agree().isEmpty());
        QCOMPARE(count("person"), 1);
        QCOMPARE(count("consent"), 1);
        QCOMPARE(m_device->session.patch(), 5 + 12 * 2);
        QVERIFY(m_device->session.consent().allows(record::Scope::Discuss));
        QCOMPARE(m_device->navigator.page(), QStringLiteral("gather"));
        QVERIFY(!m_device->session.receiptKey().isEmpty());
    }

    void withoutDiscussWhatIsGivenGoesToStewardsOnly()
    {
        open();
        QVERIFY(!m_device->agree({QStringLiteral("discuss")}).isEmpty());
        QCOMPARE(m_device->session.audience(), record::Audience::Stewards);
    }

    void theCodeIsNowhereInTheSettings()
    {
        open();
        const QString code = m_device->agree().remove(QLatin1Char(' '));
        QVERIFY(!code.isEmpty());
        QTRY_VERIFY(!setting("session").toMap().isEmpty());
        QVERIFY(!setting("session").toCbor().contains(code.toUtf8()));
    }

    void nextPersonLeavesNothingOfTheLastOne()
    {
        open();
        QVERIFY(!m_device->agree().isEmpty());
        m_device->navigator.push(QStringLiteral("things"));
        m_device->app.me()->nextPerson();
        QVERIFY(!m_device->session.isActive());
        QCOMPARE(m_device->navigator.page(), QStringLiteral("welcome"));
        QCOMPARE(m_device->navigator.depth(), 1);
        auto* gather = m_device->app.property("gather").value<GatherViewModel*>();
        QTRY_COMPARE(gather->things()->count(), 0);
        QTRY_VERIFY(setting("session").toMap().isEmpty());
    }

    void theCodeBringsItsHolderBack()
    {
        open();
        const QString code = m_device->agree();
        const PersonId person = m_device->session.person();
        m_device->app.me()->nextPerson();
        auto* welcome = m_device->app.property("welcome").value<WelcomeViewModel*>();
        welcome->comeBack(code.toLower());
        QTRY_VERIFY(m_device->session.isActive());
        QCOMPARE(m_device->session.person(), person);
        QCOMPARE(m_device->session.patch(), 5 + 12 * 2);
    }

    void aWrongCodeSaysSoAndOpensNothing()
    {
        open();
        QVERIFY(!m_device->agree().isEmpty());
        m_device->app.me()->nextPerson();
        auto* welcome = m_device->app.property("welcome").value<WelcomeViewModel*>();
        welcome->comeBack(QStringLiteral("hello"));
        QTRY_COMPARE(welcome->codeAnswer(), WelcomeViewModel::CodeAnswer::NotACode);
        welcome->comeBack(record::newReceiptCode(m_device->random)); // of nobody
        QTRY_COMPARE(welcome->codeAnswer(), WelcomeViewModel::CodeAnswer::Unknown);
        QVERIFY(!m_device->session.isActive());
    }

    void takingBackByCodeEndsTheSessionAndRemovesThePerson()
    {
        open();
        const QString code = m_device->agree();
        MeViewModel* me = m_device->app.me();
        me->takeBack(code);
        QTRY_COMPARE(me->takeBackState(), MeViewModel::TakeBack::Done);
        QCOMPARE(me->takenBack(), 2);
        QVERIFY(!m_device->session.isActive());
        QCOMPARE(count("person"), 0);
        auto* welcome = m_device->app.property("welcome").value<WelcomeViewModel*>();
        welcome->comeBack(code);
        QTRY_COMPARE(welcome->codeAnswer(), WelcomeViewModel::CodeAnswer::Unknown);
    }

    void sayingNoAnewNarrowsWhatWasAgreed()
    {
        open();
        QVERIFY(!m_device->agree().isEmpty());
        auto* consent = m_device->app.property("consent").value<ConsentViewModel*>();
        QSignalSpy kept(consent, &ConsentViewModel::changeKept);
        consent->beginChange();
        QTRY_COMPARE(consent->phase(), ConsentViewModel::Phase::Scopes);
        QCOMPARE(consent->answer(), ConsentViewModel::Answer::Yes); // what was said before
        while (consent->phase() == ConsentViewModel::Phase::Scopes && !consent->isSaving()) {
            if (consent->itemId() == QLatin1String("quote"))
                consent->say(ConsentViewModel::Answer::No);
            consent->next();
        }
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(!m_device->session.consent().allows(record::Scope::Quote));
        QVERIFY(m_device->session.consent().allows(record::Scope::Discuss));
    }

    void afterAKillThePersonIsWhereTheyWere()
    {
        open();
        QVERIFY(!m_device->agree().isEmpty());
        const PersonId person = m_device->session.person();
        m_device->i18n.setLanguage(QStringLiteral("bn"));
        m_device->navigator.push(QStringLiteral("survey"), {{QStringLiteral("form"), QStringLiteral("abc")}});
        QTRY_COMPARE(setting("session").toMap().value(QStringLiteral("language")).toString(), QStringLiteral("bn"));
        m_device.reset(); // the store drains; nothing else is asked of it
        m_device = std::make_unique<Device>(m_home->path());
        m_device->start();
        QTRY_COMPARE(m_device->app.stage(), AppViewModel::Stage::Open);
        QCOMPARE(m_device->session.person(), person);
        QCOMPARE(m_device->i18n.language(), QStringLiteral("bn"));
        QCOMPARE(m_device->navigator.page(), QStringLiteral("survey"));
        QCOMPARE(m_device->navigator.parameters().value(QStringLiteral("form")).toString(), QStringLiteral("abc"));
    }

    void aDeviceThatJoinsOpensWhenItIsLetIn()
    {
        open();
        QTemporaryDir other;
        Device second(other.path());
        second.start();
        second.app.prepareToJoin(QStringLiteral("Second tablet"));
        QTRY_COMPARE(second.app.stage(), AppViewModel::Stage::Joining);
        QCOMPARE(second.navigator.page(), QStringLiteral("share"));
        const QString request = other.filePath(QStringLiteral("request"));
        const QString bundle = other.filePath(QStringLiteral("bundle"));
        QVERIFY(second.ask<QString>([request](store::Programme& p) { return p.writeJoinRequest(request); }).ok());
        QVERIFY(m_device
                    ->ask<store::ShareReport>([request, bundle](store::Programme& p) -> Result<store::ShareReport> {
                        const auto read = p.readJoinRequest(request);
                        if (!read)
                            return read.error();
                        UTHAN_TRY(p.admit(*read, store::Role::Member));
                        return p.exportBundle(bundle);
                    })
                    .ok());
        QVERIFY(second.ask<store::ShareReport>([bundle](store::Programme& p) { return p.importBundle(bundle); }).ok());
        second.store.announce({});
        QTRY_COMPARE(second.app.stage(), AppViewModel::Stage::Open);
        QCOMPARE(second.navigator.page(), QStringLiteral("welcome"));
    }

    void aSecondInstanceSaysThatTheFirstHasIt()
    {
        open();
        QTemporaryDir other;
        Device second(other.path());
        second.app.start(m_device->folder);
        QTRY_COMPARE(second.app.stage(), AppViewModel::Stage::Stopped);
        QCOMPARE(second.app.problem(), AppViewModel::Problem::AnotherHasIt);
    }

    void aDamagedFolderIsSaidCalmlyAndCanBeTriedAgain()
    {
        open();
        const QString folder = m_device->folder;
        m_device.reset();
        QFile log(folder + QStringLiteral("/log.db"));
        QVERIFY(log.open(QIODevice::ReadWrite));
        QVERIFY(log.seek(0));
        log.write(QByteArray(8192, 'x'));
        log.close();
        m_device = std::make_unique<Device>(m_home->path());
        m_device->start();
        QTRY_COMPARE(m_device->app.stage(), AppViewModel::Stage::Stopped);
        QCOMPARE(m_device->app.problem(), AppViewModel::Problem::Damaged);
        QVERIFY(!m_device->app.problemDetail().isEmpty());
    }

private:
    void open()
    {
        m_device->found();
        QTRY_COMPARE(m_device->app.stage(), AppViewModel::Stage::Open);
    }
    ConsentViewModel* walkToScopes()
    {
        auto* welcome = m_device->app.property("welcome").value<WelcomeViewModel*>();
        auto* consent = m_device->app.property("consent").value<ConsentViewModel*>();
        welcome->touch(QStringLiteral("en"));
        for (int i = 0; i < 3; ++i)
            welcome->next();
        if (QTest::qWaitFor([consent] { return consent->phase() == ConsentViewModel::Phase::Cards; })) {
            while (consent->phase() == ConsentViewModel::Phase::Cards)
                consent->next();
        }
        return consent;
    }
    int count(const char* kind)
    {
        const auto records = m_device->ask<QList<record::Record>>(
            [kind](store::Programme& p) { return p.records({.kind = QString::fromLatin1(kind)}); });
        return records ? static_cast<int>(records->size()) : -1;
    }
    QCborValue setting(const char* key)
    {
        return m_device
            ->ask<QCborValue>(
                [key](store::Programme& p) -> Result<QCborValue> { return p.setting(QString::fromLatin1(key)); })
            .valueOr({});
    }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Device> m_device;
};

QTEST_MAIN(WayInTest)
#include "tst_wayin.moc"
