// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::store;

class TestDatabase : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    const QByteArray m_key = QByteArray(31, 'k') + 'y';
    int m_file = 0;
    QString freshPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(++m_file)); }
    std::unique_ptr<Database> open(const QString& path) const
    {
        auto db = Database::open(path, m_key, Database::Sync::Full);
        return db ? std::move(*db) : nullptr;
    }
    static QByteArray raw(const QString& path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
private Q_SLOTS:
    void nothingInTheFilesIsReadable()
    {
        const QString path = freshPath();
        auto db = Database::open(path, m_key, Database::Sync::Full);
        QVERIFY(db.ok());
        QVERIFY((*db)->script("CREATE TABLE t(words TEXT) STRICT").ok());
        QVERIFY((*db)->run("INSERT INTO t VALUES(?1)", QString::fromUtf8("the river took our road")).ok());
        for (const QString& file : {path, path + QStringLiteral("-wal")})
            QVERIFY(!raw(file).contains("the river took"));
        QVERIFY((*db)->checkpoint().ok());
        QVERIFY(raw(path).size() >= 8192);
        QVERIFY(!raw(path).contains("the river took"));
        QVERIFY(!raw(path).startsWith("SQLite format 3"));
        QVERIFY(!raw(path).contains("CREATE TABLE"));
    }
    void aReopenedFileHasItsCipherPageSizeAndJournal()
    {
        const QString path = freshPath();
        QVERIFY((*Database::open(path, m_key, Database::Sync::Full))->script("CREATE TABLE t(a) ").ok());
        auto db = Database::open(path, m_key, Database::Sync::Normal);
        QVERIFY(db.ok());
        QCOMPARE((*db)->cipher(), QStringLiteral("aegis"));
        const std::pair<const char*, QString> expected[] = {{"PRAGMA page_size", QStringLiteral("8192")},
            {"PRAGMA journal_mode", QStringLiteral("wal")}, {"PRAGMA secure_delete", QStringLiteral("1")},
            {"PRAGMA foreign_keys", QStringLiteral("1")}, {"PRAGMA synchronous", QStringLiteral("1")}};
        for (const auto& [pragma, value] : expected) {
            Query q = (*db)->query(pragma);
            QVERIFY(q.next());
            QCOMPARE(q.text(0), value);
        }
    }
    void anotherKeyOpensNothing()
    {
        const QString path = freshPath();
        QVERIFY((*Database::open(path, m_key, Database::Sync::Full))->script("CREATE TABLE t(a)").ok());
        QCOMPARE(Database::open(path, QByteArray(32, 'z'), Database::Sync::Full).error().code, ErrorCode::Damaged);
        QCOMPARE(Database::open(path, QByteArray(), Database::Sync::Full).error().code, ErrorCode::Internal);
    }
    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        auto db = open(freshPath());
        QVERIFY(db->script("CREATE TABLE t(a INTEGER) STRICT").ok());
        {
            Transaction outer(*db);
            {
                Transaction inner(*db);
                QVERIFY(db->run("INSERT INTO t VALUES(1)").ok());
                QVERIFY(inner.commit().ok());
            }
        }
        {
            Transaction outer(*db);
            {
                Transaction inner(*db); // abandoned: the whole is
                QVERIFY(db->run("INSERT INTO t VALUES(2)").ok());
            }
            QVERIFY(!outer.commit().ok());
        }
        Query q = db->query("SELECT count(*) FROM t");
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 0);
    }
    void aStatementInUseCanBeAskedAgain()
    {
        auto db = open(freshPath());
        QVERIFY(db->script("CREATE TABLE t(a INTEGER) STRICT; INSERT INTO t VALUES(1), (2), (3)").ok());
        const char* sql = "SELECT a FROM t ORDER BY a";
        Query outer = db->query(sql);
        int pairs = 0;
        while (outer.next()) {
            Query inner = db->query(sql);
            while (inner.next())
                ++pairs;
        }
        QCOMPARE(pairs, 9);
    }
    void aFaultyStatementSaysSo()
    {
        auto db = open(freshPath());
        Query q = db->query("SELECT * FROM nothing");
        QVERIFY(!q.next());
        QVERIFY(!q.status().ok());
        QVERIFY(!db->run("INSERT INTO nothing VALUES(?1)", QByteArray("x")).ok());
    }
    void emptyBytesAndNoBytesAreToldApart()
    {
        auto db = open(freshPath());
        Query q = db->query("SELECT ?1, ?2, ?3", QByteArray(), QByteArray(""), QString());
        QVERIFY(q.next());
        QVERIFY(q.isNull(0) && !q.isNull(1) && !q.isNull(2));
        QVERIFY(q.blob(0).isNull() && !q.blob(1).isNull());
    }
    void aLaterSchemaIsRefusedPolitely()
    {
        const QString path = freshPath();
        auto db = open(path);
        QVERIFY(db->script("PRAGMA user_version = 99").ok());
        const auto migrated = db->migrate(QStringLiteral(":/migrations/log"));
        QCOMPARE(migrated.error().code, ErrorCode::Newer);
        QVERIFY(migrated.error().where.endsWith(QStringLiteral(".db")));
    }
    void twoConnectionsWritingAtOnceIsBusy()
    {
        const QString path = freshPath();
        auto a = open(path);
        QVERIFY(a->script("CREATE TABLE t(a)").ok());
        auto b = open(path);
        QVERIFY(b->script("PRAGMA busy_timeout = 1").ok());
        Transaction held(*a);
        QVERIFY(a->run("INSERT INTO t VALUES(1)").ok());
        Transaction second(*b);
        QCOMPARE(second.commit().error().code, ErrorCode::Busy);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
