// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::store;

// What earlier versions wrote is read by this one, and means the same. tests/data/version1/README.md.
class TestEarlier : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemRandom m_random;

    // A copy that may be written to, read-only as the source may be.
    [[nodiscard]] QString copyOf(const QString& version) const
    {
        const QString from = QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/") + version + QStringLiteral("/care.uthan");
        const QString to = m_dir.filePath(version + QStringLiteral(".uthan"));
        QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next(), target = to + file.mid(from.size());
            QDir().mkpath(QFileInfo(target).absolutePath());
            if (!QFile::copy(file, target)
                || !QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
                qFatal("cannot copy %s", qPrintable(file));
        }
        return to;
    }

private Q_SLOTS:
    void aStoreOfTheFirstVersionOpensAndTakesInItsBundle()
    {
        const QString folder = copyOf(QStringLiteral("version1"));
        auto opened = Programme::open(folder, {m_clock, m_random, m_dir.filePath(QStringLiteral("state"))});
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        Programme& p = **opened;
        const auto before = p.verify();
        QCOMPARE(before->problems, QStringList());
        QCOMPARE(before->viewHash.toHex(), "45e6f1735ebd1522c4b6ced58940771f918677d588edb78baddc717a76a5874a");
        QCOMPARE(p.records({QStringLiteral("theme")})->size(), 2);
        QVERIFY(p.records({QStringLiteral("theme")})->at(1).text(QStringLiteral("meaning")).startsWith(u'ا'));

        const auto taken = p.importBundle(QStringLiteral(UTHAN_SOURCE_DIR "/tests/data/version1/rehana.uthanshare"));
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().text()));
        QCOMPARE(taken->media, 2);
        QCOMPARE(taken->fromDeviceName, QStringLiteral("Rehana's phone"));
        const auto after = p.verify();
        QCOMPARE(after->problems, QStringList());
        QCOMPARE(after->records, 11);
        QCOMPARE(after->viewHash.toHex(), "e3d3be176d9e46f5394302e7b5390e20b7b8314c3f4532bf4f2b3bbddcbfc52f");
        const auto themes = p.records({QStringLiteral("theme")});
        QCOMPARE(
            themes->last().text(QStringLiteral("meaning")), QStringLiteral("The clinic closes before the bus comes."));
    }
    void itIsWrittenOnTo()
    {
        const QString folder = m_dir.filePath(QStringLiteral("version1.uthan"));
        auto opened = Programme::open(folder, {m_clock, m_random, m_dir.filePath(QStringLiteral("state"))});
        QVERIFY(opened.ok());
        const auto made = (*opened)->create({QStringLiteral("theme"), PersonId::random(m_random),
            record::Audience::Members, {{QStringLiteral("meaning"), QStringLiteral("said today")}}});
        QVERIFY(made.ok());
        QCOMPARE((*opened)->records({QStringLiteral("theme")})->size(), 4);
        QCOMPARE((*opened)->verify()->problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestEarlier)
#include "tst_earlier.moc"
