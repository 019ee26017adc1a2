// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <limits>
#include <QCborArray>
#include <QDateTime>
#include <QTest>

using namespace uthan;

class TestCbor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodingIsTheBytesOfTheCanonicalValue()
    {
        const QString bangla = QStringLiteral("উঠান");
        QCborArray numbers;
        for (const qint64 n : {qint64(0), qint64(23), qint64(24), qint64(255), qint64(256), qint64(65535),
                 qint64(65536), qint64(0xFFFFFFFF), qint64(0x100000000), std::numeric_limits<qint64>::max(), qint64(-1),
                 qint64(-24), qint64(-25), qint64(-257), std::numeric_limits<qint64>::min()})
            numbers.append(n);
        const QCborMap inner{
            {QStringLiteral("b"), 2}, {QStringLiteral("aa"), 1}, {QStringLiteral("a"), bangla}, {7, true}};
        const QCborMap map{{bangla, numbers}, {QStringLiteral("x"), inner},
            {QStringLiteral("bytes"), QByteArray(300, 'z')}, {QStringLiteral("none"), nullptr},
            {QStringLiteral("half"), 0.5}, {QStringLiteral("two"), 2.0}, {QStringLiteral("no"), false},
            {QStringLiteral("when"), QCborValue(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))},
            {QStringLiteral("long"), QString(70'000, u'w')}};
        QCOMPARE(cbor::encode(map), cbor::canonical(map).toCbor());
        QCOMPARE(cbor::encode(QCborValue(map)), cbor::encode(map));
        QCOMPARE(cbor::encode(cbor::decode(cbor::encode(map)).value()), cbor::encode(map));
    }
    void theOrderOfKeysDoesNotMatter()
    {
        const QCborMap one{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}};
        const QCborMap two{{QStringLiteral("b"), 2}, {QStringLiteral("a"), 1}};
        QCOMPARE(cbor::encode(one), cbor::encode(two));
    }
};

QTEST_GUILESS_MAIN(TestCbor)
#include "tst_cbor.moc"
