// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/versionorder.h"

#include <QTest>

using uthan::survey::compareVersions;

class TestVersionOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionsComeInTheOrderTheirAuthorsCount_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::newRow("nothing yet") << QString() << QStringLiteral("1");
        QTest::newRow("more digits") << QStringLiteral("9") << QStringLiteral("10");
        QTest::newRow("zeros before") << QStringLiteral("009") << QStringLiteral("10");
        QTest::newRow("dates") << QStringLiteral("2026112301") << QStringLiteral("2026112302");
        QTest::newRow("parts") << QStringLiteral("2026.9.30") << QStringLiteral("2026.10.1");
        QTest::newRow("with a letter") << QStringLiteral("v9") << QStringLiteral("v10");
        QTest::newRow("something more") << QStringLiteral("2") << QStringLiteral("2b");
        QTest::newRow("longer than any number")
            << QStringLiteral("9%1").arg(QString(40, u'9')) << QStringLiteral("10%1").arg(QString(40, u'0'));
        QTest::newRow("a number before words") << QStringLiteral("৯") << QStringLiteral("a");
        QTest::newRow("Bangla digits") << QStringLiteral("৯") << QStringLiteral("১০");
    }
    void versionsComeInTheOrderTheirAuthorsCount()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QVERIFY(compareVersions(older, newer) < 0);
        QVERIFY(compareVersions(newer, older) > 0);
        QCOMPARE(compareVersions(newer, newer), 0);
    }
    void zerosAndSpacesMakeNoOtherVersion()
    {
        QCOMPARE(compareVersions(u"1", u"01"), 0);
        QCOMPARE(compareVersions(u" 1 ", u"1"), 0);
    }
};

QTEST_GUILESS_MAIN(TestVersionOrder)
#include "tst_versionorder.moc"
