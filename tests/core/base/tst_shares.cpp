// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/letters.h"
#include "base/shares.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace uthan;

namespace {
// Gives out what it was told to.
class Told final : public Random {
public:
    explicit Told(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    void fill(unsigned char* out, size_t size) override
    {
        memcpy(out, m_bytes.constData(), size);
        m_bytes.remove(0, static_cast<qsizetype>(size));
    }

private:
    QByteArray m_bytes;
};
}

// A secret in parts (Shamir), and bytes as letters.
class TestShares : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVectorsOfAnotherImplementationComeOut()
    {
        QFile f(QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/locks/shares.json"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(f.readAll()).array();
        QCOMPARE(vectors.size(), 5);
        for (const auto& each : vectors) {
            const QJsonObject v = each.toObject();
            const auto hex = [](const QJsonValue& value) { return QByteArray::fromHex(value.toString().toLatin1()); };
            const QByteArray secret = hex(v.value(QStringLiteral("secret")));
            const QJsonArray wanted = v.value(QStringLiteral("parts")).toArray();
            const int needed = v.value(QStringLiteral("needed")).toInt();
            Told random(hex(v.value(QStringLiteral("coefficients"))));
            const auto parts = shares::split(secret, needed, static_cast<int>(wanted.size()), random);
            for (qsizetype i = 0; i < wanted.size(); ++i)
                QCOMPARE(parts[i].bytes, hex(wanted[i]));
            QCOMPARE(shares::combine(parts.last(needed)).value(), secret);
        }
    }
    void everyThreeOfFiveGiveTheSecretAndNoTwoDo()
    {
        SeededRandom random(3);
        const QByteArray secret = random.bytes(32);
        const auto parts = shares::split(secret, 3, 5, random);
        for (unsigned chosen = 0; chosen < 32; ++chosen) {
            QList<shares::Part> some;
            for (unsigned i = 0; i < 5; ++i) {
                if (chosen & (1U << i))
                    some.prepend(parts[i]); // in any order
            }
            if (!some.isEmpty())
                QCOMPARE(shares::combine(some).value() == secret, some.size() >= 3);
        }
    }
    void partsThatDoNotBelongTogetherAreRefused()
    {
        SeededRandom random(4);
        const auto parts = shares::split("secret", 2, 3, random);
        QCOMPARE(shares::combine({}).error().code, ErrorCode::Input);
        QCOMPARE(shares::combine({parts[0], parts[0]}).error().code, ErrorCode::Input);
        QCOMPARE(shares::combine({parts[0], {2, "longer part"}}).error().code, ErrorCode::Input);
        QCOMPARE(shares::combine({parts[0], {0, parts[1].bytes}}).error().code, ErrorCode::Input);
    }
    void bytesComeBackFromLetters()
    {
        SeededRandom random(5);
        for (int size = 0; size < 70; ++size) {
            const QByteArray bytes = random.bytes(size);
            QCOMPARE(letters::toBytes(letters::from(bytes)), bytes);
        }
        QVERIFY(letters::toBytes(QStringLiteral("AB1")).isNull());
        QCOMPARE(letters::withoutGaps(QStringLiteral(" ab-c d")), QStringLiteral("ABCD"));
    }
};

QTEST_GUILESS_MAIN(TestShares)
#include "tst_shares.moc"
