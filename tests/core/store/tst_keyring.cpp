// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "store/keyring.h"

#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

class TestKeyring : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    SeededRandom m_random{5};
    int m_file = 0;
    std::unique_ptr<Database> freshLog()
    {
        auto db = Database::open(
            m_dir.filePath(QStringLiteral("%1.db").arg(++m_file)), QByteArray(32, 'k'), Database::Sync::Full);
        return db && (*db)->migrate(QStringLiteral(":/migrations/log")) ? std::move(*db) : nullptr;
    }
private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(migrations); }

    void aRecordKeyComesBackAfterLoading()
    {
        auto log = freshLog();
        Keyring a(*log, m_random);
        QVERIFY(a.makeAudienceKey(Audience::Members).ok());
        const auto record = RecordId::random(m_random);
        const auto key = a.makeRecordKey(record, Audience::Members);
        QVERIFY(key.ok());
        QCOMPARE(*a.makeRecordKey(record, Audience::Members), *key);
        Keyring b(*log, m_random);
        QVERIFY(b.load().ok());
        QCOMPARE(*b.recordKey(record), *key);
    }
    void aNarrowerAudienceDoesNotOpen()
    {
        auto keepersLog = freshLog();
        Keyring keeper(*keepersLog, m_random);
        QVERIFY(keeper.makeAudienceKey(Audience::Keepers).ok());
        QVERIFY(keeper.makeAudienceKey(Audience::Members).ok());
        const auto exact = RecordId::random(m_random);
        QVERIFY(keeper.makeRecordKey(exact, Audience::Keepers).ok());

        auto membersLog = freshLog();
        Keyring member(*membersLog, m_random);
        QVERIFY(member.addAudienceKey(*keeper.current(Audience::Members)).ok());
        QVERIFY(*member.putWrapped(*keeper.wrapped(exact)));
        QCOMPARE(member.recordKey(exact).error().code, ErrorCode::WrongKey);
        QCOMPARE(member.makeRecordKey(RecordId::random(m_random), Audience::Keepers).error().code, ErrorCode::Refused);

        QVERIFY(keeper.rewrap(exact, Audience::Members).ok());
        QVERIFY(*member.putWrapped(*keeper.wrapped(exact)));
        QCOMPARE(*member.recordKey(exact), *keeper.recordKey(exact));
        QVERIFY(!*member.putWrapped(*keeper.wrapped(exact))); // nothing new
    }
    void whatIsSealedToAnAudienceOpensThereAlone()
    {
        auto stewardsLog = freshLog();
        Keyring steward(*stewardsLog, m_random);
        QVERIFY(steward.makeAudienceKey(Audience::Stewards).ok());
        const AudienceKey* key = steward.current(Audience::Stewards);
        const AudienceSeal seal{Audience::Stewards, key->epoch, sealPair(key->key).publicKey, {}, {}};

        auto membersLog = freshLog();
        Keyring member(*membersLog, m_random);
        QVERIFY(member.makeAudienceKey(Audience::Author).ok());
        const auto record = RecordId::random(m_random), other = RecordId::random(m_random);
        QCOMPARE(member.makeRecordKey(record, Audience::Keepers, seal).error().code, ErrorCode::Refused);
        const auto made = member.makeRecordKey(record, Audience::Stewards, seal);
        QVERIFY(made.ok());
        QCOMPARE(member.recordKey(record).error().code, ErrorCode::WrongKey);
        const auto draft = member.makeRecordKey(other, Audience::Author);
        QVERIFY(member.rewrap(other, Audience::Stewards, seal).ok());
        QCOMPARE(member.recordKey(other).error().code, ErrorCode::WrongKey);

        for (const RecordId id : {record, other})
            QVERIFY(*steward.putWrapped(*member.wrapped(id)));
        QCOMPARE(*steward.recordKey(record), *made);
        QCOMPARE(*steward.recordKey(other), *draft);
        WrappedKey moved = *member.wrapped(record); // as if it were the key of another record
        moved.record = RecordId::random(m_random);
        QCOMPARE(steward.unwrap(moved).error().code, ErrorCode::Damaged);
    }
    void anOlderAudienceKeyStillOpensWhatItSealed()
    {
        auto log = freshLog();
        Keyring ring(*log, m_random);
        QVERIFY(ring.makeAudienceKey(Audience::Members).ok());
        const auto record = RecordId::random(m_random);
        const auto key = ring.makeRecordKey(record, Audience::Members);
        QVERIFY(ring.makeAudienceKey(Audience::Members).ok());
        QVERIFY(ring.current(Audience::Members)->epoch > 1U);
        QCOMPARE(*ring.recordKey(record), *key);
        QVERIFY(ring.load().ok());
        QCOMPARE(ring.audienceKeys().size(), 2);
    }
    void anAuthorsOwnKeyIsNotTakenFromElsewhere()
    {
        auto log = freshLog();
        Keyring ring(*log, m_random);
        QVERIFY(ring.makeAudienceKey(Audience::Author).ok());
        const auto record = RecordId::random(m_random);
        QVERIFY(ring.makeRecordKey(record, Audience::Author).ok());
        QVERIFY(!ring.putWrapped(*ring.wrapped(record)).ok());
        WrappedKey cut = *ring.wrapped(record);
        cut.audience = Audience::Members;
        cut.wrapped.chop(1);
        QVERIFY(!ring.putWrapped(cut).ok());
    }
    void aForgottenKeyIsGone()
    {
        auto log = freshLog();
        Keyring ring(*log, m_random);
        QVERIFY(ring.makeAudienceKey(Audience::Members).ok());
        const auto record = RecordId::random(m_random);
        QVERIFY(ring.makeRecordKey(record, Audience::Members).ok());
        QVERIFY(ring.forget(record).ok());
        QCOMPARE(ring.recordKey(record).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
