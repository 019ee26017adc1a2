// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/cborslices.h"
#include "store/logstretch.h"

#include <QCborArray>
#include <QTest>
#include <random>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

// A creation that is put down as it came says the same as one that is folded.
class TestLogStretch : public QObject {
    Q_OBJECT
    SeededRandom m_random{3};
    std::mt19937 m_dice{7};
    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<unsigned>(sides)); }

    QString someText()
    {
        static const QString some[] = {QString(), QStringLiteral("a"), QStringLiteral("পানি"), QStringLiteral("ماء"),
            QStringLiteral("🛶 to the weir"), QString(300, QLatin1Char('x')), QStringLiteral("\uFEFFmark"),
            QStringLiteral("nul\0nul").append(QChar(0))};
        return some[roll(8)];
    }
    QCborValue someValue(int depth) // NOLINT(misc-no-recursion)
    {
        switch (roll(depth > 2 ? 8 : 10)) {
        case 0:
            return roll(1000) - 500;
        case 1:
            return std::numeric_limits<qint64>::max() - roll(2);
        case 2:
            return std::numeric_limits<qint64>::min() + roll(2);
        case 3:
            return someText();
        case 4:
            return m_random.bytes(roll(40));
        case 5:
            return roll(2) == 0;
        case 6:
            return roll(6) == 0 ? QCborValue(1.5) : QCborValue(roll(70000));
        case 7:
            return roll(6) == 0 ? QCborValue(nullptr) : QCborValue(someText());
        case 8: {
            QCborArray list;
            for (int i = roll(4); i > 0; --i)
                list.append(someValue(depth + 1));
            return list;
        }
        default:
            return someMap(depth + 1);
        }
    }
    QCborMap someMap(int depth) // NOLINT(misc-no-recursion)
    {
        QCborMap map;
        for (int i = roll(6); i > 0; --i)
            map.insert(QString(roll(30), QLatin1Char(static_cast<char>('a' + roll(26)))), someValue(depth));
        return map;
    }
    OperationHeader header()
    {
        OperationHeader h;
        h.kind = OperationKind::Create;
        h.record = RecordId::random(m_random);
        h.at.packed = 77;
        return h;
    }
    static QByteArray shown(const ViewRow& r)
    {
        return r.id.bytes() + r.kind.toUtf8() + r.author.bytes() + r.device.bytes()
            + QByteArray::number(static_cast<int>(r.audience)) + QByteArray::number(r.created.packed)
            + QByteArray::number(r.changed.packed) + r.fields + '|' + r.wordings + '|' + r.subject
            + (r.exists ? '+' : '-');
    }
    // How many of the bodies took the short way.
    int compare(const QByteArray& body)
    {
        const OperationHeader h = header();
        const auto device = DeviceId::random(m_random);
        const auto quick = ViewRow::ofCreation(h, device, body);
        if (!quick)
            return 0;
        const auto map = cbor::decodeMap(body);
        if (!map)
            return -1000'000;
        const auto slow = ViewRow::of(RecordState::fold(h.record, {RecordStep{m_random.bytes(32), h, device, *map}}));
        return shown(*quick) == shown(slow) ? 1 : -1000'000;
    }

private Q_SLOTS:
    void aCreationPutDownAsItCameSaysWhatIsFolded()
    {
        int quick = 0;
        for (int i = 0; i < 3000; ++i) {
            const record::NewRecord record{roll(3) == 0 ? QStringLiteral("consent") : QStringLiteral("submission"),
                PersonId::random(m_random), static_cast<Audience>(roll(5)), someMap(0)};
            quick += compare(cbor::encode(RecordState::createBody(record, roll(2) == 0)));
        }
        QVERIFY2(quick > 1000, qPrintable(QString::number(quick)));
    }
    void bytesOfAnotherShapeTakeTheLongWay()
    {
        const record::NewRecord record{QStringLiteral("consent"), PersonId::random(m_random), Audience::Circle,
            {{QStringLiteral("subject"), PersonId::random(m_random).text()}, {QStringLiteral("n"), 300}}};
        const QByteArray body = cbor::encode(RecordState::createBody(record, true));
        QCOMPARE(compare(body), 1);
        for (qsizetype at = 0; at < body.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = body;
                changed[at] = static_cast<char>(changed[at] ^ 1 << bit);
                QVERIFY2(compare(changed) >= 0, qPrintable(QStringLiteral("%1.%2").arg(at).arg(bit)));
            }
        }
        for (qsizetype size = 0; size < body.size(); ++size)
            QCOMPARE(compare(body.first(size)), 0);
        QCOMPARE(compare(body + '\0'), 0);
        QCOMPARE(compare(QCborMap{{QStringLiteral("k"), 1}, {QStringLiteral("a"), 4}}.toCborValue().toCbor()), 0);
    }
    void slicesAreGivenOnlyOfWhatEncodesToTheSameBytes()
    {
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = cbor::encode(someMap(0));
            if (roll(2) == 0 && !bytes.isEmpty())
                bytes[roll(static_cast<int>(bytes.size()))] = static_cast<char>(roll(256));
            if (!cbor::slices(bytes))
                continue;
            const auto map = cbor::decodeMap(bytes);
            QVERIFY(map.ok());
            QCOMPARE(cbor::encode(*map), bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestLogStretch)
#include "tst_logstretch.moc"
