// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "store/operation.h"

#include <QTest>

using namespace uthan;
using namespace uthan::store;

class TestOperation : public QObject {
    Q_OBJECT
    SeededRandom m_random{3};
    OperationHeader sample(int parents)
    {
        OperationHeader h;
        h.kind = OperationKind::Change;
        h.programme = ProgrammeId::random(m_random);
        h.epoch = EpochId::random(m_random);
        h.seq = 7;
        h.at = {123456789};
        h.previous = m_random.bytes(32);
        h.record = RecordId::random(m_random);
        h.authorityHead = m_random.bytes(32);
        h.bodyHash = m_random.bytes(32);
        h.receipt = QByteArray(32, '\0');
        h.bodySize = 312;
        for (int i = 0; i < parents; ++i)
            h.parents << m_random.bytes(32);
        std::sort(h.parents.begin(), h.parents.end());
        return h;
    }
private Q_SLOTS:
    void aHeaderSurvivesItsBytes()
    {
        for (const int parents : {0, 1, 5}) {
            const OperationHeader h = sample(parents);
            QCOMPARE(h.encode().size(), kOperationHeaderBytes + 32 * parents);
            const auto back = OperationHeader::parse(h.encode());
            QVERIFY(back.ok());
            QVERIFY(*back == h);
        }
    }
    void aHeaderHasOneFormOnly()
    {
        OperationHeader h = sample(2);
        std::swap(h.parents[0], h.parents[1]);
        QVERIFY(!OperationHeader::parse(h.encode()).ok());
        h.parents[1] = h.parents[0];
        QVERIFY(!OperationHeader::parse(h.encode()).ok());
    }
    void cutOrStretchedHeadersAreRefused()
    {
        const QByteArray bytes = sample(2).encode();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!OperationHeader::parse(bytes.first(size)).ok());
        QVERIFY(!OperationHeader::parse(bytes + 'x').ok());
        QByteArray newer = bytes;
        newer[0] = 2;
        QCOMPARE(OperationHeader::parse(newer).error().code, ErrorCode::Newer);
    }
    void anUnknownKindIsKeptAsItIs()
    {
        OperationHeader h = sample(1);
        h.kind = static_cast<OperationKind>(200);
        QCOMPARE(OperationHeader::parse(h.encode())->encode(), h.encode());
    }
    void aBodyOpensWithItsKeyAndRecordOnly()
    {
        const QByteArray key = m_random.bytes(32);
        const auto record = RecordId::random(m_random);
        const QCborMap body{{QStringLiteral("f"), QStringLiteral("what she said")}};
        const QByteArray sealed = sealBody(body, key, record, m_random);
        QCOMPARE(*openBody(sealed, key, record), body);
        QCOMPARE(openBody(sealed, m_random.bytes(32), record).error().code, ErrorCode::WrongKey);
        QCOMPARE(openBody(sealed, key, RecordId::random(m_random)).error().code, ErrorCode::Damaged);
        for (qsizetype size = 0; size < sealed.size(); size += 7)
            QVERIFY(!openBody(sealed.first(size), key, record).ok());
        QByteArray bent = sealed;
        bent[60] = static_cast<char>(bent[60] ^ 1);
        QCOMPARE(openBody(bent, key, record).error().code, ErrorCode::Damaged);
    }
    void theLengthOfABodyTellsLittle()
    {
        const QByteArray key = m_random.bytes(32);
        const auto record = RecordId::random(m_random);
        QSet<qsizetype> sizes;
        for (const auto& word :
            {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("I would rather not say that here")})
            sizes.insert(sealBody({{QStringLiteral("f"), word}}, key, record, m_random).size());
        QCOMPARE(sizes.size(), 1);
    }
    void anEpochIsSignedByItsDevice()
    {
        const auto pair = crypto::signingPair(m_random);
        EpochStatement s{EpochId::random(m_random), pair.publicKey, {}};
        QVERIFY(!s.isValid());
        s.signature = crypto::sign(s.bytes(), pair.secretKey);
        QVERIFY(s.isValid());
        QCOMPARE(s.device(), deviceIdOf(pair.publicKey));
        s.epoch = EpochId::random(m_random);
        QVERIFY(!s.isValid());
    }
    void twoRecordsOfOneReceiptShowNoCommonMark()
    {
        const QByteArray key = m_random.bytes(32);
        QVERIFY(
            receiptCommitment(key, RecordId::random(m_random)) != receiptCommitment(key, RecordId::random(m_random)));
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
