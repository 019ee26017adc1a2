// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"

using namespace uthan;
using namespace uthan::store;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B");
const QByteArray kWord = "the mat under the mango tree";

QByteArray bytesOf(const QString& file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}
void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write(bytes);
}
}

class TestBackup : public QObject {
    Q_OBJECT
    QString m_file;
    QString m_target;

    void prepare(Devices& d)
    {
        m_file = d.onStick(QStringLiteral("care.uthanbackup"));
        m_target = d.onStick(QStringLiteral("restored.uthan"));
    }

private Q_SLOTS:
    void aRestoredFolderHasEverythingAndGoesOnInANewEpoch()
    {
        Devices d;
        prepare(d);
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const RecordId story = d.tell(A, QStringLiteral("kept twice"));
        const auto photo = d[A]->addMedia(story, d[A].random.bytes(50'000), QStringLiteral("image/jpeg"));
        GOOD(photo);
        GOOD(d[A]->setSetting(QStringLiteral("language"), QStringLiteral("bn")));
        GOOD(d[A]->backup(m_file, kWord));
        const QByteArray hash = d.viewHash(A);
        QVERIFY(!bytesOf(m_file).contains("kept twice"));

        GOOD(Programme::restore(m_file, m_target, kWord, d.env(d[A])));
        auto restored = Programme::open(m_target, d.env(d[A]));
        GOOD(restored);
        Programme& r = **restored;
        QCOMPARE(r.verify()->viewHash, hash);
        QVERIFY(r.verify()->problems.isEmpty());
        QCOMPARE(*r.media(story, *photo), *d[A]->media(story, *photo));
        QCOMPARE(r.setting(QStringLiteral("language")).toString(), QStringLiteral("bn"));

        // Both go on, the old folder and the restored one; nothing of either is lost.
        const qint64 epochs = r.verify()->epochs;
        const RecordId mine = d.tell(A, QStringLiteral("in the old folder"));
        const auto theirs = r.create({QStringLiteral("photo_story"), d[A].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("in the restored one")}}});
        GOOD(theirs);
        QCOMPARE(r.verify()->epochs, epochs + 1);
        GOOD(r.exportBundle(d.onStick(QStringLiteral("r.uthanshare"))));
        GOOD(d.read(B, QStringLiteral("r.uthanshare")));
        GOOD(d.give(A, B));
        QCOMPARE(d.title(B, mine), QStringLiteral("in the old folder"));
        QCOMPARE(d.title(B, *theirs), QStringLiteral("in the restored one"));
        GOOD(d.read(A, QStringLiteral("r.uthanshare")));
        QCOMPARE(d.viewHash(A), d.viewHash(B));
    }
    void aBackupPutBackInTheSamePlaceDoesNotGoOnInTheOldEpochEither()
    {
        Devices d;
        prepare(d);
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        GOOD(d[A]->backup(m_file, kWord));
        const qint64 epochs = d[A]->verify()->epochs;
        d[A].programme.reset();
        QVERIFY(QDir(d.folderOf(A)).removeRecursively());
        GOOD(Programme::restore(m_file, d.folderOf(A), kWord, d.env(d[A])));
        GOOD(d.reopen(A));
        const RecordId story = d.tell(A, QStringLiteral("after the flood"));
        QCOMPARE(d[A]->verify()->epochs, epochs + 1);
        GOOD(d.give(A, B));
        QCOMPARE(d.title(B, story), QStringLiteral("after the flood"));
    }
    void ofADamagedLogNoBackupIsMadeAndVerifyNamesIt()
    {
        Devices d;
        prepare(d);
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        for (int i = 0; i < 60; ++i)
            d.tell(A, QString(600, QLatin1Char('w')));
        GOOD(d.give(A, B));
        d[A].programme.reset();
        const QString log = d.folderOf(A) + QStringLiteral("/log.db");
        const QByteArray whole = bytesOf(log);
        int named = 0;
        for (qsizetype at = 8192 * 2 + 100; at < whole.size(); at += 8192) {
            QByteArray damaged = whole;
            damaged.replace(at, 64, QByteArray(64, 'x'));
            writeBytes(log, damaged);
            const auto opened = d.reopen(A);
            if (!opened) {
                QCOMPARE(opened.error().code, ErrorCode::Damaged);
                continue; // whoever opens it is told
            }
            const auto report = d[A]->verify();
            GOOD(report);
            QVERIFY2(report->problems.value(0).contains(QStringLiteral("join again")),
                qPrintable(report->problems.join(QLatin1Char('|'))));
            named += report->operations > 0 ? 1 : 0;
            const auto backup = d[A]->backup(m_file, kWord);
            QCOMPARE(backup.error().code, ErrorCode::Damaged);
            QVERIFY(!QFile::exists(m_file));
            d[A].programme.reset();
        }
        QVERIFY(named > 0);
        writeBytes(log, whole);
        GOOD(d.reopen(A));
        GOOD(d[A]->backup(m_file, kWord));
    }
    void aWrongPassphraseAndADamagedFileAreToldApart()
    {
        Devices d;
        prepare(d);
        QVERIFY(d.found(A));
        d.tell(A, QStringLiteral("kept"));
        QCOMPARE(d[A]->backup(m_file, {}).error().code, ErrorCode::Input);
        GOOD(d[A]->backup(m_file, kWord));
        const auto restored
            = [&](const QByteArray& word) { return Programme::restore(m_file, m_target, word, d.env(d[A])); };
        QCOMPARE(restored("another word").error().code, ErrorCode::WrongKey);
        const QByteArray whole = bytesOf(m_file);
        for (const qsizetype at : {qsizetype(20), qsizetype(60), qsizetype(150), whole.size() / 2, whole.size() - 1}) {
            writeBytes(m_file, whole.first(at));
            QCOMPARE(restored(kWord).error().code, ErrorCode::Damaged);
            QByteArray changed = whole;
            changed[at] = char(changed.at(at) ^ 1);
            writeBytes(m_file, changed);
            QCOMPARE(restored(kWord).error().code, ErrorCode::Damaged);
            QVERIFY(!QDir(m_target).exists() && !QDir(m_target + QStringLiteral(".part")).exists());
        }
        writeBytes(m_file, "a letter");
        QCOMPARE(restored(kWord).error().code, ErrorCode::Input);
        QByteArray newer = whole;
        newer[9] = 9;
        writeBytes(m_file, newer);
        QCOMPARE(restored(kWord).error().code, ErrorCode::Newer);
        writeBytes(m_file, whole);
        GOOD(restored(kWord));
        QCOMPARE(restored(kWord).error().code, ErrorCode::Refused); // never over something
        QCOMPARE(Programme::restore(QStringLiteral("/no/such"), m_target + QStringLiteral("2"), kWord, d.env(d[A]))
                     .error()
                     .code,
            ErrorCode::NotFound);
    }
    void whatWasTakenBackSinceTheBackupGoesWhenTheNextBundleComes()
    {
        Devices d;
        prepare(d);
        QVERIFY(d.found(A) && d.join(B, A, Role::Member));
        const QString code = record::newReceiptCode(d[A].random);
        record::NewRecord story{QStringLiteral("photo_story"), d[A].person, record::Audience::Members,
            {{QStringLiteral("title"), QStringLiteral("too much")}}};
        story.receiptKey = record::receiptKey(code, d[A]->salt())->publicKey;
        const RecordId id = *d[A]->create(story);
        GOOD(d[A]->backup(m_file, kWord));
        GOOD(d.give(A, B));
        QCOMPARE(*d[B]->withdrawByCode(code), 1);
        GOOD(d.write(B, QStringLiteral("b.uthanshare")));
        GOOD(Programme::restore(m_file, m_target, kWord, d.env(d[A])));
        auto restored = Programme::open(m_target, d.env(d[A]));
        GOOD(restored);
        QVERIFY(!(*restored)->record(id)->withdrawn); // old backups can reveal
        GOOD((*restored)->importBundle(d.onStick(QStringLiteral("b.uthanshare"))));
        QVERIFY((*restored)->record(id)->withdrawn);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
