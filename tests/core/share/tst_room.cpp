// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"

#include <QDirIterator>

using namespace uthan;
using namespace uthan::store;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C"), D = QStringLiteral("D");
const QByteArray kPicture = QByteArray("a picture ").repeated(5000);
}

// A full phone gives room back only for what two others hold for certain.
class TestRoom : public QObject {
    Q_OBJECT

    record::MediaRef m_picture;
    RecordId m_story;

    [[nodiscard]] bool prepare(Devices& d)
    {
        const bool ok = d.found(A) && d.join(B, A, Role::Steward) && d.join(C, A, Role::Member);
        m_story = d.tell(C, QStringLiteral("with a picture"));
        const auto picture = d[C]->addMedia(m_story, kPicture, QStringLiteral("image/jpeg"));
        if (!ok || !picture)
            return false;
        m_picture = *picture;
        return d[C]->change(m_story, d[C].person, {{QStringLiteral("picture"), picture->toCbor()}}).ok();
    }
    static qint64 filesOf(Devices& d, const QString& name)
    {
        qint64 count = 0;
        QDirIterator it(d.folderOf(name) + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++count;
        return count;
    }

    static QString fileOf(Devices& d, const QString& name)
    {
        QDirIterator it(d.folderOf(name) + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        return it.hasNext() ? it.next() : QString();
    }
    static void flip(const QString& name)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        file.seek(0);
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void nothingIsSafeBeforeTwoOthersSaidThatTheyHoldIt()
    {
        Devices d;
        QVERIFY(prepare(d));
        QCOMPARE(d[C]->mediaRoom()->onlyHere, 1);
        QCOMPARE(d[C]->mediaRoom()->safeToClear, 0);
        GOOD(d.give(C, A));
        GOOD(d.give(A, C));
        QCOMPARE(d[C]->mediaRoom()->onlyHere, 0);
        QCOMPARE(d[C]->mediaRoom()->safeToClear, 0); // one copy elsewhere is none too many
        QCOMPARE(*d[C]->clearMedia(), 0);
        GOOD(d.give(A, B));
        QCOMPARE(d[C]->mediaRoom()->safeToClear, 0); // B has it, but has not said so
        GOOD(d.give(B, C));
        QCOMPARE(d[C]->mediaRoom()->safeToClear, 1);
        QVERIFY(d[C]->mediaRoom()->safeBytes >= kPicture.size());
    }
    void whatIsClearedIsGoneFromTheDiskAndComesWhenItIsAskedFor()
    {
        Devices d;
        QVERIFY(prepare(d));
        GOOD(d.give(C, A));
        GOOD(d.give(A, B));
        GOOD(d.give(B, C));
        GOOD(d.give(A, C));
        QCOMPARE(*d[C]->clearMedia(), 1);
        QCOMPARE(filesOf(d, C), 0);
        QVERIFY(!d[C]->media(m_story, m_picture).ok());
        QCOMPARE(d[C]->mediaRoom()->cleared, 1);
        QVERIFY(!d.viewHash(C).isEmpty()); // no damage
        GOOD(d.give(A, C));
        QCOMPARE(filesOf(d, C), 0); // it stays away
        QVERIFY(!d[C]->receipt(m_story).onlyHere);
        GOOD(d.reopen(C));
        QCOMPARE(filesOf(d, C), 0);
        GOOD(d[C]->fetchMediaAgain());
        GOOD(d.give(C, A)); // A learns that C has it no more
        GOOD(d.give(A, C));
        QCOMPARE(*d[C]->media(m_story, m_picture), kPicture);
        QCOMPARE(d[C]->mediaRoom()->cleared, 0);
    }
    void howeverManyClearTwoCopiesStay()
    {
        Devices d;
        QVERIFY(prepare(d) && d.join(D, A, Role::Member));
        for (int round = 0; round < 2; ++round) {
            for (const QString& from : {C, A, B, D}) {
                for (const QString& to : {A, B, C, D}) {
                    if (from != to)
                        GOOD(d.give(from, to));
                }
            }
        }
        qint64 cleared = 0;
        for (const QString& name : {A, B, C, D}) // all at once, none knowing of the others
            cleared += *d[name]->clearMedia();
        QCOMPARE(cleared, 2);
        qint64 left = 0;
        for (const QString& name : {A, B, C, D})
            left += filesOf(d, name);
        QCOMPARE(left, 2);
        QVERIFY(d[A]->media(m_story, m_picture).ok() && d[B]->media(m_story, m_picture).ok()); // who looks after it
    }
    void aCopyThatWasCutShortIsNoCopy()
    {
        Devices d;
        QVERIFY(prepare(d));
        GOOD(d.give(C, A));
        GOOD(d.give(A, B));
        for (const QString& name : {A, B})
            QVERIFY(QFile::resize(fileOf(d, name), 100)); // a power cut, a bad card
        GOOD(d.give(A, C));
        GOOD(d.give(B, C));
        QCOMPARE(d[C]->mediaRoom()->safeToClear, 0);
        QCOMPARE(d[C]->mediaRoom()->onlyHere, 1);
        QCOMPARE(*d[C]->clearMedia(), 0);
        QCOMPARE(d[A]->mediaRoom()->missing, 1);
    }
    void whatVerifyFindsDamagedIsClaimedNoMore()
    {
        Devices d;
        QVERIFY(prepare(d));
        GOOD(d.give(C, A));
        GOOD(d.give(A, B));
        for (const QString& name : {A, B}) {
            flip(fileOf(d, name));
            const auto report = d[name]->verify();
            GOOD(report);
            QCOMPARE(report->problems.size(), 1);
            QVERIFY2(report->problems.first().contains(m_story.text()), qPrintable(report->problems.first()));
        }
        GOOD(d.give(A, C));
        GOOD(d.give(B, C));
        QCOMPARE(*d[C]->clearMedia(), 0);
        QCOMPARE(d[A]->verify()->problems.size(), 1); // until it is mended
    }
    void aDamagedOrMissingFileComesAgain_data()
    {
        QTest::addColumn<int>("harm");
        QTest::addColumn<bool>("nearby");
        for (const bool nearby : {false, true}) {
            const QByteArray way = nearby ? "nearby" : "by stick";
            QTest::newRow("cut short, " + way) << 0 << nearby;
            QTest::newRow("one bit, " + way) << 1 << nearby;
            QTest::newRow("gone, " + way) << 2 << nearby;
        }
    }
    void aDamagedOrMissingFileComesAgain()
    {
        QFETCH(int, harm);
        QFETCH(bool, nearby);
        Devices d;
        QVERIFY(prepare(d));
        GOOD(d.give(C, A));
        GOOD(d.give(A, C));
        const QString file = fileOf(d, A);
        if (harm == 0)
            QVERIFY(QFile::resize(file, 100));
        else if (harm == 1)
            flip(file);
        else
            QVERIFY(QFile::remove(file));
        QCOMPARE(d[A]->verify()->problems.size(), 1);
        const auto written = d.write(A, QStringLiteral("without"));
        GOOD(written);
        QCOMPARE(written->leftOut, QList<RecordId>{m_story}); // B may lack it
        if (nearby) {
            Talk talk(d, A, C);
            talk.run();
            TALKED(talk);
        } else {
            GOOD(d.read(C, QStringLiteral("without")));
            GOOD(d.give(C, A));
        }
        QCOMPARE(*d[A]->media(m_story, m_picture), kPicture);
        QVERIFY(!d.viewHash(A).isEmpty());
        QCOMPARE(filesOf(d, A), 1); // nothing is left of the damaged one
    }
    void aDamagedFileStopsNoTalk()
    {
        Devices d;
        QVERIFY(prepare(d));
        flip(fileOf(d, C));
        for (int i = 0; i < 5; ++i)
            GOOD(d[C]->addMedia(m_story, kPicture + char(i), QStringLiteral("image/jpeg")));
        for (int i = 0; i < 2; ++i) {
            Talk talk(d, C, A);
            talk.run();
            TALKED(talk);
        }
        QCOMPARE(d[C]->mediaRoom()->missing, 1); // nobody confirmed it, so it was looked at
        QCOMPARE(d[A]->counts()->media, 5); // it holds up no other
        QCOMPARE(d.title(A, m_story), QStringLiteral("with a picture"));
    }
    void whatIsAskedForAgainComesNearby()
    {
        Devices d;
        QVERIFY(prepare(d));
        GOOD(d.give(C, A));
        GOOD(d.give(A, B));
        GOOD(d.give(B, C));
        GOOD(d.give(A, C));
        QCOMPARE(*d[C]->clearMedia(), 1);
        Talk before(d, A, C);
        before.run();
        TALKED(before);
        QCOMPARE(filesOf(d, C), 0);
        GOOD(d[C]->fetchMediaAgain());
        Talk after(d, A, C);
        after.run();
        TALKED(after);
        QCOMPARE(*d[C]->media(m_story, m_picture), kPicture);
    }
    void whatIsTakenBackIsNotFetchedAgain()
    {
        Devices d;
        QVERIFY(d.found(A) && d.join(B, A, Role::Steward) && d.join(C, A, Role::Member));
        const QString code = record::newReceiptCode(d[C].random);
        record::NewRecord story{QStringLiteral("photo_story"), d[C].person, record::Audience::Members, {}};
        story.receiptKey = record::receiptKey(code, d[C]->salt())->publicKey;
        const auto id = d[C]->create(story);
        GOOD(d[C]->addMedia(*id, kPicture, QStringLiteral("image/jpeg")));
        GOOD(d.give(C, A));
        GOOD(d.give(A, B));
        GOOD(d.give(B, C));
        GOOD(d.give(A, C));
        QCOMPARE(*d[C]->clearMedia(), 1);
        GOOD(d[A]->withdrawByCode(code));
        GOOD(d.give(A, C));
        GOOD(d[C]->fetchMediaAgain());
        GOOD(d.give(B, C)); // who does not know yet
        QCOMPARE(filesOf(d, C), 0);
        QCOMPARE(d[C]->mediaRoom()->cleared, 0);
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
