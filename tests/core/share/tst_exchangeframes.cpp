// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crypto.h"
#include "share/exchangeframes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace uthan;
using namespace uthan::share;

namespace {
QByteArray filled(qsizetype size, int from)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(from + i);
    return bytes;
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

template <typename IdType> IdType id(int from)
{
    return IdType::fromBytes(filled(16, from));
}
}

// The examples of docs/formats/exchange.md: made here from plain numbers, and the same as those in tests/data.
class TestExchangeFrames : public QObject {
    Q_OBJECT
    static QJsonObject examples()
    {
        QJsonObject all;
        const crypto::KeyPair caller = crypto::signingPairFromSeed(filled(32, 1)),
                              other = crypto::signingPairFromSeed(filled(32, 2));
        const QByteArray binding = filled(64, 0x40), callerNonce = filled(32, 0x80), otherNonce = filled(32, 0xa0);
        const auto programme = id<ProgrammeId>(0x10);
        SeededRandom random(1);
        const DeviceProof asks{binding, programme, true, callerNonce};
        const DeviceProof answers{binding, programme, false, callerNonce, otherNonce};
        const QByteArray clear
            = DeviceProof::encode(caller.publicKey, crypto::sign(asks.toSign(), caller.secretKey), {});
        const QByteArray answer
            = DeviceProof::encode(other.publicKey, crypto::sign(answers.toSign(), other.secretKey), filled(5, 0));
        all[QStringLiteral("programme")] = hex(programme.bytes());
        all[QStringLiteral("binding")] = hex(binding);
        all[QStringLiteral("caller signing key")] = hex(caller.publicKey);
        all[QStringLiteral("caller proof in the clear")] = hex(clear);
        all[QStringLiteral("other proof in the clear")] = hex(answer);
        all[QStringLiteral("packet id")] = hex(packetId(binding, callerNonce));
        const QByteArray sealed = asks.seal(clear, random);
        const QList<Statement::Reach> heads{
            {id<EpochId>(0x20), 7, filled(32, 3)}, {id<EpochId>(0x30), 2, filled(32, 4)}};
        const QList<QByteArray> addresses{filled(32, 0), filled(32, 1)};
        all[QStringLiteral("frontier digest")] = hex(frontierDigest(heads));
        all[QStringLiteral("files digest")] = hex(mediaDigest(addresses));
        Statement statement{
            id<DeviceId>(5), programme, 1'772'000'000'000, 0, heads, {filled(16, 0)}, {{record::Audience::Members, 1}}};
        all[QStringLiteral("statement content digest")] = hex(contentDigest(statement));
        QJsonArray frames;
        const auto add = [&](Say type, const QByteArray& payload) { frames << hex(encodeSay(type, payload)); };
        add(Say::Greet, encodeGreet({1, 1, false, callerNonce, sealed}));
        add(Say::Answer, encodeAnswer({1, otherNonce, {}, answers.seal(answer, random)}));
        add(Say::Summary,
            encodeSummary({frontierDigest(heads), 9, filled(32, 5), filled(32, 6), filled(32, 7),
                {{record::Audience::Members, 1}}, {id<RecordId>(0x50)}}));
        add(Say::Frontier, encodeFrontier({heads, {{id<DeviceId>(5), 1'772'000'000'000}}}));
        add(Say::Phase, encodePhase({ExchangePhase::Operations, 12, 3456}));
        add(Say::Withdrawals, encodeNotices({{id<RecordId>(0x50), filled(96, 8)}}));
        add(Say::Keep, {});
        add(Say::Said, {});
        add(Say::Settled, encodeSettled({frontierDigest(heads), 2, mediaDigest(addresses)}));
        add(Say::Buckets, encodeBuckets(bucketsOf(addresses)));
        add(Say::Held, encodeHeld({filled(16, 0), filled(16, 1)}, true));
        add(Say::Offer, encodeOffer({true, {{filled(32, 0), id<RecordId>(0x50), 70'000, MediaClass::Voice}}}));
        add(Say::Want, encodeWant({true, {{filled(32, 0), 65'536}}}));
        add(Say::Acknowledge, encodeAcknowledge(SignedStatement{statement.encode(), filled(64, 9)}));
        add(Say::Stop, encodeStop({Stop::Why::Cancelled, QStringLiteral("enough for today")}));
        all[QStringLiteral("frames")] = frames;
        return all;
    }

private Q_SLOTS:
    void saysWhatTheExamplesSay()
    {
        const QString path = QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/share/exchange-1.json");
        if (qEnvironmentVariableIsSet("UTHAN_WRITE_EXAMPLES")) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QJsonDocument(examples()).toJson());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(examples(), QJsonDocument::fromJson(file.readAll()).object());
    }
    void readsWhatTheExamplesSay()
    {
        const QJsonObject all = examples();
        const QJsonArray frames = all.value(QLatin1String("frames")).toArray();
        SayReader reader;
        for (const QJsonValue& frame : frames) {
            const QByteArray bytes = QByteArray::fromHex(frame.toString().toLatin1());
            for (const char c : bytes)
                reader.add(QByteArray(1, c)); // in pieces of any size
            const auto read = reader.next(kMaxSay);
            QVERIFY(read.ok() && read->has_value());
            QVERIFY(!reader.next(kMaxSay)->has_value());
            const auto type = static_cast<Say>((*read)->type);
            const QByteArray payload = (*read)->payload;
            const QByteArray again = type == Say::Greet ? encodeGreet(*decodeGreet(payload))
                : type == Say::Answer                   ? encodeAnswer(*decodeAnswer(payload))
                : type == Say::Summary                  ? encodeSummary(*decodeSummary(payload))
                : type == Say::Frontier                 ? encodeFrontier(*decodeFrontier(payload))
                : type == Say::Phase                    ? encodePhase(*decodePhase(payload))
                : type == Say::Withdrawals              ? encodeNotices(*decodeNotices(payload))
                : type == Say::Settled                  ? encodeSettled(*decodeSettled(payload))
                : type == Say::Buckets                  ? encodeBuckets(*decodeBuckets(payload))
                : type == Say::Held        ? encodeHeld(decodeHeld(payload)->prefixes, decodeHeld(payload)->isLast)
                : type == Say::Offer       ? encodeOffer(*decodeOffer(payload))
                : type == Say::Want        ? encodeWant(*decodeWant(payload))
                : type == Say::Acknowledge ? encodeAcknowledge(*decodeAcknowledge(payload))
                : type == Say::Stop        ? encodeStop(*decodeStop(payload))
                                           : QByteArray();
            QCOMPARE(again, payload);
        }
    }
    void aProofServesOnOneConnectionOnly()
    {
        const crypto::KeyPair pair = crypto::signingPairFromSeed(filled(32, 1));
        SeededRandom random(1);
        const DeviceProof here{filled(64, 1), id<ProgrammeId>(1), true, filled(32, 2)};
        const QByteArray clear = DeviceProof::encode(pair.publicKey, crypto::sign(here.toSign(), pair.secretKey), {});
        const QByteArray sealed = here.seal(clear, random);
        QCOMPARE(here.verified(here.open(sealed)).signingKey, pair.publicKey);
        DeviceProof other = here;
        other.binding = filled(64, 3);
        QVERIFY(other.open(sealed).isEmpty() && other.verified(clear).signingKey.isEmpty());
        other = here;
        other.callerNonce = filled(32, 3);
        QVERIFY(other.open(sealed).isEmpty() && other.verified(clear).signingKey.isEmpty());
        other = here;
        other.programme = id<ProgrammeId>(2); // somebody of another programme does not even see who it is
        QVERIFY(other.open(sealed).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeFrames)
#include "tst_exchangeframes.moc"
