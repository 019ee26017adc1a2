// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "plainfolder.h"

#include <csignal>
#include <cstdio>
#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <sys/resource.h>

using namespace uthan;
using namespace uthan::store;

namespace {
record::NewRecord someRecord(int i)
{
    return {QStringLiteral("finding"), PersonId(), record::Audience::Members,
        {{QStringLiteral("text"), QStringLiteral("number %1 ").arg(i) + QString(500, QLatin1Char('.'))}}};
}

void say(const QByteArray& line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

// Run as a child: says the id of each record after the store said that it has it, until it is killed.
int writeForever(const QString& folder, const QString& state)
{
    SystemClock clock;
    SystemRandom random;
    auto programme = Programme::open(folder, {clock, random, state});
    if (!programme)
        return 1;
    for (int i = 0;; ++i) {
        const auto id = (*programme)->create(someRecord(i));
        if (!id)
            return 2;
        say(id->text().toLatin1());
    }
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

// Run as a child: no file may grow over `bytes`, until one record was refused; then there is space again.
int writeUntilFull(const QString& folder, const QString& state, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    SystemClock clock;
    SystemRandom random;
    auto programme = Programme::open(folder, {clock, random, state});
    if (!programme)
        return 1;
    limitFiles(bytes);
    Result<RecordId> id = Error{};
    for (int i = 0; i < 100'000; ++i) {
        id = (*programme)->create(someRecord(i));
        if (!id)
            break;
        say(id->text().toLatin1());
    }
    if (id || id.error().code != ErrorCode::DiskFull)
        return 2;
    const auto media = (*programme)
                           ->addMedia(RecordId::random(random), QByteArray(static_cast<qsizetype>(bytes) + 1000, 'm'),
                               QStringLiteral("image/jpeg"));
    if (media || media.error().code != ErrorCode::DiskFull)
        return 3;
    limitFiles(RLIM_INFINITY);
    id = (*programme)->create(someRecord(-1)); // the same program goes on when there is space
    if (!id)
        return 4;
    say(id->text().toLatin1());
    return 0;
}

int foundWhenFull(const QString& folder, const QString& state)
{
    std::signal(SIGXFSZ, SIG_IGN);
    SystemClock clock;
    SystemRandom random;
    limitFiles(40'000);
    const auto made = Programme::create(folder, QStringLiteral("p"), QStringLiteral("d"), {clock, random, state});
    return !made && made.error().code == ErrorCode::DiskFull ? 0 : 1;
}

void flipByte(const QString& path, qint64 at)
{
    QFile f(path);
    if (!f.open(QIODevice::ReadWrite) || !f.seek(at))
        qFatal("cannot damage %s", qPrintable(path));
    const char c = static_cast<char>(f.peek(1).at(0) ^ 0x10);
    f.putChar(c);
}
}

class TestDurability : public QObject {
    Q_OBJECT
    static QList<RecordId> idsFrom(const QByteArray& output)
    {
        QList<RecordId> ids;
        for (const QByteArray& line : output.split('\n')) {
            if (line.size() == 32)
                ids << RecordId::fromText(QString::fromLatin1(line));
        }
        return ids;
    }
    static void startChild(QProcess& child, const QStringList& arguments)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(child.waitForStarted());
    }
private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterTheProgramIsKilled()
    {
        Courtyard c;
        QVERIFY(c.found());
        QList<RecordId> acknowledged;
        for (int round = 0; round < 8; ++round) {
            c.programme.reset();
            QProcess child;
            startChild(child, {QStringLiteral("--write-forever"), c.folder(), c.dir.filePath(QStringLiteral("state"))});
            QByteArray output;
            while (output.count('\n') < 20 * (round + 1)) {
                QVERIFY(child.waitForReadyRead(30000));
                output += child.readAllStandardOutput();
            }
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            acknowledged << idsFrom(output + child.readAllStandardOutput());
            QVERIFY(c.reopen().ok());
            for (const RecordId id : acknowledged)
                QVERIFY(c.programme->record(id).ok());
            QCOMPARE(c.programme->verify()->problems, QStringList());
        }
    }
    void aFullDiskIsSaidAndLosesNothing()
    {
        Courtyard c;
        QVERIFY(c.found());
        c.programme.reset();
        QProcess child;
        startChild(child,
            {QStringLiteral("--write-until-full"), c.folder(), c.dir.filePath(QStringLiteral("state")),
                QStringLiteral("400000")});
        QVERIFY(child.waitForFinished(120000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        const auto ids = idsFrom(child.readAllStandardOutput());
        QVERIFY(ids.size() > 10);
        QVERIFY(c.reopen().ok());
        for (const RecordId id : ids)
            QVERIFY(c.programme->record(id).ok());
        QCOMPARE(c.programme->records({})->size(), ids.size());
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void aFoundingThatFailsLeavesTheFolderFree()
    {
        Courtyard c;
        QProcess child;
        startChild(child, {QStringLiteral("--found-when-full"), c.folder(), c.dir.filePath(QStringLiteral("state"))});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(c.folder() + QStringLiteral("/log.db")));
        QVERIFY(c.found());
    }
    void aSecondInstanceIsTold()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto second = Programme::open(c.folder(), c.env());
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().retryCanHelp());
        QVERIFY(c.programme->create(someRecord(1)).ok());
        QVERIFY(c.reopen().ok());
    }
    void closingAndOpeningGoesOnInTheSameEpoch()
    {
        Courtyard c;
        QVERIFY(c.found());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(c.programme->create(someRecord(i)).ok());
            QVERIFY(c.reopen().ok());
        }
        QCOMPARE(c.programme->verify()->epochs, 1);
    }
    void aCopiedFolderGoesOnInANewEpoch()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->create(someRecord(1)).ok());
        c.programme.reset();
        const QString copy = c.dir.filePath(QStringLiteral("copy.uthan"));
        PlainFolder::copyTree(c.folder(), copy);
        auto second = Programme::open(copy, c.env());
        QVERIFY(second.ok());
        QVERIFY((*second)->create(someRecord(2)).ok());
        QCOMPARE((*second)->verify()->epochs, 2);
        QCOMPARE((*second)->verify()->problems, QStringList());
        QVERIFY(c.reopen().ok());
        QVERIFY(c.programme->create(someRecord(3)).ok());
        QCOMPARE(c.programme->verify()->epochs, 1); // the first was never anywhere else
        // The same folder carried to another machine.
        QVERIFY(c.reopen(QStringLiteral("another machine")).ok());
        QVERIFY(c.programme->create(someRecord(4)).ok());
        QCOMPARE(c.programme->verify()->epochs, 2);
    }
    void anOlderStatePutBackGoesOnInANewEpoch()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->create(someRecord(1)).ok());
        c.programme.reset();
        const QString backup = c.dir.filePath(QStringLiteral("backup"));
        PlainFolder::copyTree(c.folder(), backup);
        QVERIFY(c.reopen().ok());
        QVERIFY(c.programme->create(someRecord(2)).ok()); // this may be on other devices by now
        c.programme.reset();
        QVERIFY(QDir(c.folder()).removeRecursively());
        PlainFolder::copyTree(backup, c.folder());
        QVERIFY(c.reopen().ok());
        QVERIFY(c.programme->create(someRecord(3)).ok());
        QCOMPARE(c.programme->records({})->size(), 2);
        QCOMPARE(c.programme->verify()->epochs, 2);
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void aDamagedLogIsNamed()
    {
        Courtyard c;
        QVERIFY(c.found());
        for (int i = 0; i < 60; ++i)
            QVERIFY(c.programme->create(someRecord(i)).ok());
        c.programme.reset();
        const QString log = c.folder() + QStringLiteral("/log.db"), whole = c.dir.filePath(QStringLiteral("whole"));
        PlainFolder::copyTree(c.folder(), whole);
        const qint64 pages = QFileInfo(log).size() / 8192;
        QVERIFY(pages > 5);
        for (qint64 page = 0; page < pages; ++page) {
            QFile::remove(c.folder() + QStringLiteral("/log.db-wal"));
            PlainFolder::copyTree(whole, c.folder());
            flipByte(log, page * 8192 + 4000);
            const auto opened = c.reopen();
            if (!opened) {
                QCOMPARE(opened.error().code, ErrorCode::Damaged);
                QVERIFY(opened.error().where.endsWith(QStringLiteral("log.db")));
                continue;
            }
            const auto report = c.programme->verify();
            QVERIFY(!report || report->problems.first().contains(QStringLiteral("log.db")));
            QVERIFY(report || report.error().where.endsWith(QStringLiteral("log.db")));
        }
    }
    void aDamagedViewIsMadeAgain()
    {
        Courtyard c;
        QVERIFY(c.found());
        for (int i = 0; i < 60; ++i)
            QVERIFY(c.programme->create(someRecord(i)).ok());
        const QByteArray before = c.programme->verify()->viewHash;
        c.programme.reset();
        const QString view = c.folder() + QStringLiteral("/view.db");
        flipByte(view, 200);
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->records({})->size(), 60);
        QCOMPARE(c.programme->verify()->viewHash, before);
        c.programme.reset();
        for (qint64 page = 2; page < QFileInfo(view).size() / 8192; ++page)
            flipByte(view, page * 8192 + 4000); // found out only while reading
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->records({})->size(), 60);
        QCOMPARE(c.programme->verify()->viewHash, before);
        c.programme.reset();
        for (qint64 page = 2; page < QFileInfo(view).size() / 8192; ++page)
            flipByte(view, page * 8192 + 4000);
        QVERIFY(c.reopen().ok());
        QVERIFY(c.programme->verify()->problems.join(QLatin1Char(' ')).contains(QStringLiteral("view.db")));
        QCOMPARE(c.programme->verify()->problems, QStringList());
        c.programme.reset();
        QVERIFY(QFile::remove(view));
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->verify()->viewHash, before);
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void aDamagedPictureIsNamed()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto id = c.programme->create(someRecord(1));
        const auto ref = c.programme->addMedia(*id, QByteArray(100000, 'p'), QStringLiteral("image/jpeg"));
        flipByte(
            c.folder() + QStringLiteral("/media/") + ref->address.first(2) + QLatin1Char('/') + ref->address.mid(2),
            70000);
        QCOMPARE(c.programme->media(*id, *ref).error().code, ErrorCode::Damaged);
        const auto report = c.programme->verify();
        QCOMPARE(report->problems.size(), 1);
        QVERIFY(report->problems.first().contains(ref->address));
    }
    void aFolderOfALaterVersionIsRefusedPolitely()
    {
        Courtyard c;
        QVERIFY(c.found());
        c.programme.reset();
        const auto key = readKeyFile(c.folder());
        {
            auto db = Database::open(c.folder() + QStringLiteral("/log.db"), *key, Database::Sync::Full);
            QVERIFY((*db)->script("PRAGMA user_version = 99").ok());
        }
        QCOMPARE(c.reopen().error().code, ErrorCode::Newer);
        const QByteArray locked
            = cbor::encode(QCborMap{{QStringLiteral("version"), 99}, {QStringLiteral("wrap"), QStringLiteral("iris")}});
        QVERIFY(files::writeDurably(c.folder() + QStringLiteral("/key.cbor"), locked, true).ok());
        QCOMPARE(c.reopen().error().code, ErrorCode::Newer);
    }
    void theKeyIsForItsOwnerOnly()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(c.folder() + QStringLiteral("/key.cbor")) & others));
    }
    void nothingOfAFolderIsReadableWithoutTheKey()
    {
        Courtyard c;
        QVERIFY(c.found());
        QVERIFY(c.programme->create(someRecord(7)).ok());
        for (const QByteArray& words : {QByteArray("number 7"), QByteArray("Tania"), QByteArray("Care Within Reach"),
                 QByteArray("SQLite format 3")})
            QCOMPARE(PlainFolder::rawHits(c.folder(), words), QStringList());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-forever"))
        return writeForever(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == QLatin1String("--write-until-full"))
        return writeUntilFull(arguments.value(2), arguments.value(3), arguments.value(4).toULongLong());
    if (arguments.value(1) == QLatin1String("--found-when-full"))
        return foundWhenFull(arguments.value(2), arguments.value(3));
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_durability.moc"
