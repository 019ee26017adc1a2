// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "store/oplog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::store;

class TestOpLog : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    SeededRandom m_random{9};
    crypto::KeyPair m_pair = crypto::signingPair(m_random);
    int m_file = 0;

    std::unique_ptr<Database> freshLog()
    {
        auto db = Database::open(
            m_dir.filePath(QStringLiteral("%1.db").arg(++m_file)), QByteArray(32, 'k'), Database::Sync::Full);
        return db && (*db)->migrate(QStringLiteral(":/migrations/log")) ? std::move(*db) : nullptr;
    }
    EpochStatement statement()
    {
        EpochStatement s{EpochId::random(m_random), m_pair.publicKey, {}};
        s.signature = crypto::sign(s.bytes(), m_pair.secretKey);
        return s;
    }
    QByteArray append(OperationLog& log, RecordId record, QList<QByteArray> parents = {})
    {
        OperationHeader h;
        h.record = record;
        h.authorityHead = h.receipt = QByteArray(32, '\0');
        h.parents = std::move(parents);
        return log.append(h, m_random.bytes(300)).valueOr({});
    }
    static QList<Operation> all(const OperationLog& log)
    {
        QList<Operation> found;
        (void)log.forEachAfter(0, [&](qint64, const Operation& o) -> Result<void> {
            found << o;
            return {};
        });
        return found;
    }
private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(migrations); }

    void theChainGoesOnWhereItWasAfterLoading()
    {
        auto db = freshLog();
        OperationLog log(*db);
        QVERIFY(log.startEpoch(statement()).ok());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!append(log, RecordId::random(m_random)).isEmpty());
        const EpochHead head = log.current()->branches[0];
        OperationLog again(*db);
        QVERIFY(again.load().ok());
        QVERIFY(!again.current()); // nobody said that it may go on
        again.resumeEpoch(log.current()->statement.epoch);
        QCOMPARE(again.current()->branches[0].hash, head.hash);
        QCOMPARE(again.current()->branches[0].seq, 3);
    }
    void oneSignatureCoversUpTo256Operations()
    {
        auto db = freshLog();
        OperationLog log(*db);
        QVERIFY(log.startEpoch(statement()).ok());
        Transaction transaction(*db);
        for (int i = 0; i < 600; ++i)
            append(log, RecordId::random(m_random));
        QCOMPARE(log.unsignedCount(), 600);
        QVERIFY(log.signPending(m_pair.publicKey, m_pair.secretKey).ok());
        QVERIFY(transaction.commit().ok());
        QCOMPARE(log.unsignedCount(), 0);
        const auto segments = log.segments(log.current()->statement.epoch);
        QCOMPARE(segments->size(), 3);
        QCOMPARE(segments->last().lastSeq, 600);
        for (const Segment& s : *segments)
            QVERIFY(crypto::verify(segmentMessage(s.epoch, s.lastSeq, s.head), s.signature, m_pair.publicKey));
    }
    void anotherDevicesLogComesInOnceAndInOrder()
    {
        auto fromDb = freshLog(), toDb = freshLog();
        OperationLog from(*fromDb), to(*toDb);
        QVERIFY(from.startEpoch(statement()).ok());
        for (int i = 0; i < 5; ++i)
            append(from, RecordId::random(m_random));
        QVERIFY(from.signPending(m_pair.publicKey, m_pair.secretKey).ok());
        const auto operations = all(from);
        QCOMPARE(*to.ingest(operations[0]), Ingested::Gap); // its epoch is unknown
        QVERIFY(to.addEpoch(from.current()->statement).ok());
        QCOMPARE(*to.ingest(operations[1]), Ingested::Gap);
        for (const Operation& o : operations)
            QCOMPARE(*to.ingest(o), Ingested::New);
        for (const Operation& o : operations)
            QCOMPARE(*to.ingest(o), Ingested::Known);
        QCOMPARE(*to.count(), 5);
        const auto segments = from.segments(from.current()->statement.epoch);
        QVERIFY(to.addSegment(segments->first()).ok());
        QCOMPARE(to.epoch(from.current()->statement.epoch)->branches[0].signedSeq, 5);
        Segment forged = segments->first();
        forged.signature[3] = static_cast<char>(forged.signature[3] ^ 1);
        QCOMPARE(to.addSegment(forged).error().code, ErrorCode::Damaged);
    }
    void aBentBodyOrHeaderDoesNotComeIn()
    {
        auto fromDb = freshLog(), toDb = freshLog();
        OperationLog from(*fromDb), to(*toDb);
        QVERIFY(from.startEpoch(statement()).ok());
        append(from, RecordId::random(m_random));
        QVERIFY(to.addEpoch(from.current()->statement).ok());
        Operation bent = all(from).first();
        bent.body[5] = static_cast<char>(bent.body[5] ^ 1);
        QCOMPARE(to.ingest(bent).error().code, ErrorCode::Damaged);
        Operation other = all(from).first();
        other.header[60] = static_cast<char>(other.header[60] ^ 1); // previous
        QCOMPARE(*to.ingest(other), Ingested::Gap);
        EpochStatement forged = statement();
        forged.signature = QByteArray(64, 'x');
        QCOMPARE(to.addEpoch(forged).error().code, ErrorCode::Damaged);
    }
    void ofAForkBothBranchesAreKeptAndTheEpochIsFrozen()
    {
        auto aDb = freshLog(), bDb = freshLog(), toDb = freshLog();
        OperationLog a(*aDb), b(*bDb), to(*toDb);
        const EpochStatement s = statement();
        QVERIFY(a.startEpoch(s).ok());
        QVERIFY(b.startEpoch(s).ok()); // a copy that went on without noticing
        for (int i = 0; i < 3; ++i) {
            append(a, RecordId::random(m_random));
            append(b, RecordId::random(m_random));
        }
        QVERIFY(to.addEpoch(s).ok());
        for (const Operation& o : all(a))
            QCOMPARE(*to.ingest(o), Ingested::New);
        const auto forked = all(b);
        QCOMPARE(*to.ingest(forked[0]), Ingested::Fork);
        QCOMPARE(*to.ingest(forked[1]), Ingested::New);
        QCOMPARE(*to.ingest(forked[2]), Ingested::New);
        QCOMPARE(*to.ingest(forked[0]), Ingested::Known);
        QVERIFY(to.epoch(s.epoch)->isFrozen);
        QCOMPARE(*to.count(), 6);
        QVERIFY(to.load().ok());
        QCOMPARE(to.epoch(s.epoch)->branches.size(), 2);
        QCOMPARE(to.epoch(s.epoch)->branches[1].seq, 3);
        QVERIFY(a.signPending(m_pair.publicKey, m_pair.secretKey).ok());
        QVERIFY(b.signPending(m_pair.publicKey, m_pair.secretKey).ok());
        QVERIFY(to.addSegment(a.segments(s.epoch)->first()).ok());
        QVERIFY(to.addSegment(b.segments(s.epoch)->first()).ok());
    }
    void theHeadsOfARecordAreWhatNobodyNamed()
    {
        auto db = freshLog();
        OperationLog log(*db);
        QVERIFY(log.startEpoch(statement()).ok());
        const auto record = RecordId::random(m_random);
        const QByteArray first = append(log, record);
        QByteArray left = append(log, record, {first}), right = append(log, record, {first});
        QList<QByteArray> expected{left, right};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(*log.heads(record), expected);
        const QByteArray joined = append(log, record, expected);
        QCOMPARE(*log.heads(record), QList<QByteArray>{joined});
    }
    void whatWasTakenBackDoesNotComeInAgain()
    {
        auto fromDb = freshLog(), toDb = freshLog();
        OperationLog from(*fromDb), to(*toDb);
        QVERIFY(from.startEpoch(statement()).ok());
        const auto record = RecordId::random(m_random);
        append(from, record);
        QVERIFY(to.addWithdrawn(record, QStringLiteral("finding"), {}).ok());
        QVERIFY(to.addEpoch(from.current()->statement).ok());
        QCOMPARE(*to.ingest(all(from).first()), Ingested::New);
        QVERIFY(all(to).first().body.isEmpty());
        QCOMPARE(*to.ingest(all(from).first()), Ingested::Known);
        QVERIFY(all(to).first().body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpLog)
#include "tst_oplog.moc"
