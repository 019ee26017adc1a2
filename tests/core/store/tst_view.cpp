// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "plainfolder.h"
#include "store/keyring.h"
#include "store/oplog.h"

#include <algorithm>
#include <QTest>
#include <random>

using namespace uthan;
using namespace uthan::store;

// Several devices by copies of one folder: each copy goes on in an epoch of its own and holds the same keys.
class Replica {
public:
    Replica(Courtyard& courtyard, const QString& name)
        : m_courtyard(courtyard)
        , m_folder(courtyard.dir.filePath(name))
    {
        PlainFolder::copyTree(courtyard.folder(), m_folder);
        open();
    }
    void open()
    {
        auto opened = Programme::open(m_folder, m_courtyard.env());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        programme = std::move(*opened);
    }
    // Everything the other has, straight into the log; opening then catches the view up.
    void takeFrom(Replica& other)
    {
        programme.reset();
        other.programme.reset();
        const Result<void> done = copyLog(other);
        other.open();
        open();
        QVERIFY2(done.ok(), qPrintable(done.error().text()));
    }
    std::unique_ptr<Programme> programme;

private:
    Result<void> copyLog(const Replica& other) const
    {
        const auto key = readKeyFile(m_folder);
        auto from = Database::open(other.m_folder + QStringLiteral("/log.db"), *key, Database::Sync::Full);
        auto to = Database::open(m_folder + QStringLiteral("/log.db"), *key, Database::Sync::Full);
        SystemRandom random;
        OperationLog source(**from), target(**to);
        Keyring sourceKeys(**from, random), targetKeys(**to, random);
        UTHAN_TRY(source.load());
        UTHAN_TRY(target.load());
        Transaction transaction(**to);
        for (const Epoch& epoch : source.epochs()) {
            UTHAN_TRY(target.addEpoch(epoch.statement));
            UTHAN_TRY(source.forEach(epoch.statement.epoch, 0, [&](qint64, const Operation& o) -> Result<void> {
                const auto taken = target.ingest(o);
                return taken ? Result<void>() : Result<void>(taken.error());
            }));
            const auto segments = source.segments(epoch.statement.epoch);
            if (!segments)
                return segments.error();
            for (const Segment& s : *segments)
                UTHAN_TRY(target.addSegment(s));
        }
        Query q = (*from)->query("SELECT record FROM record_key WHERE audience > 0");
        while (q.next()) {
            if (const auto gone = target.isWithdrawn(q.id<RecordId>(0)); gone && *gone)
                continue;
            const auto put = targetKeys.putWrapped(*sourceKeys.wrapped(q.id<RecordId>(0)));
            if (!put)
                return put.error();
        }
        return transaction.commit();
    }
    Courtyard& m_courtyard;
    QString m_folder;
};

class TestView : public QObject {
    Q_OBJECT
    static QList<RecordId> finding(Courtyard& c)
    {
        const auto id = c.programme->create({QStringLiteral("finding"), c.author, record::Audience::Members,
            {{QStringLiteral("text"), QStringLiteral("as it began")}}});
        return id ? QList<RecordId>{*id} : QList<RecordId>{};
    }
    static std::unique_ptr<Database> databaseOf(Courtyard& c, const char* file)
    {
        return std::move(
            *Database::open(c.folder() + QLatin1String(file), *readKeyFile(c.folder()), Database::Sync::Full));
    }
    static std::unique_ptr<Database> viewOf(Courtyard& c) { return databaseOf(c, "/view.db"); }
    static qint64 inView(Courtyard& c, const char* sql, RecordId id)
    {
        const auto view = viewOf(c);
        Query q = view->query(sql, id);
        return q.next() ? q.integer(0) : -1;
    }
    // One random thing somebody does.
    static void act(Programme& p, std::mt19937& dice, QList<RecordId>& ids, PersonId by)
    {
        const RecordId id = ids[static_cast<qsizetype>(dice() % static_cast<unsigned>(ids.size()))];
        const QString word = QString::number(dice() % 100) + QString(dice() % 3 == 0 ? 300 : 0, QLatin1Char('w'));
        switch (dice() % 6) {
        case 0:
            ids << *p.create(
                {QStringLiteral("finding"), by, record::Audience::Stewards, {{QStringLiteral("text"), word}}});
            break;
        case 1:
            (void)p.addToSet(id, by, QStringLiteral("evidence"), word);
            break;
        case 2:
            if (const auto r = p.record(id); r && r->fields.value(QStringLiteral("evidence")).isArray()
                && !r->fields.value(QStringLiteral("evidence")).toArray().isEmpty())
                (void)p.removeFromSet(
                    id, by, QStringLiteral("evidence"), r->fields.value(QStringLiteral("evidence")).toArray().first());
            break;
        case 3:
            (void)p.settle(id, by, QStringLiteral("text"), word);
            break;
        case 4:
            (void)p.widen(id, by, record::Audience::Members);
            break;
        default:
            (void)p.change(id, by, {{QStringLiteral("text"), word}, {QStringLiteral("state"), QStringLiteral("new")}});
        }
    }
private Q_SLOTS:
    void theViewIsWhatTheLogSaysAfterAnyHistory()
    {
        for (unsigned seed = 0; seed < 6; ++seed) {
            Courtyard c(seed);
            QVERIFY(c.found());
            std::mt19937 dice(seed);
            auto ids = finding(c);
            for (int i = 0; i < 40; ++i)
                act(*c.programme, dice, ids, c.author);
            const auto report = c.programme->verify(); // compares with a rebuild
            QCOMPARE(report->problems, QStringList());
            QVERIFY(c.reopen().ok());
            QCOMPARE(c.programme->verify()->viewHash, report->viewHash);
        }
    }
    void wordingsOfTwoDevicesStandSideBySideUntilSettled()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto id = finding(c).first();
        c.programme.reset();
        Replica a(c, QStringLiteral("a")), b(c, QStringLiteral("b"));
        const PersonId ben = PersonId::random(c.random);
        const QString text = QStringLiteral("text");
        QVERIFY(a.programme->change(id, c.author, {{text, QStringLiteral("the bus is late")}}).ok());
        QVERIFY(b.programme->change(id, ben, {{text, QStringLiteral("there is no bus")}}).ok());
        a.takeFrom(b);
        const auto both = a.programme->record(id)->wordings.value(text);
        QCOMPARE(both.size(), 2);
        QVERIFY(a.programme->change(id, c.author, {{text, QStringLiteral("the bus is too late")}})
                    .ok()); // one's own wording only
        QCOMPARE(a.programme->record(id)->wordings.value(text).size(), 2);
        QVERIFY(a.programme->settle(id, c.author, text, QStringLiteral("late or none")).ok());
        QVERIFY(a.programme->record(id)->wordings.isEmpty());
        b.takeFrom(a);
        QVERIFY(b.programme->record(id)->wordings.isEmpty());
        QCOMPARE(b.programme->record(id)->text(text), QStringLiteral("late or none"));
        QCOMPARE(a.programme->verify()->viewHash, b.programme->verify()->viewHash);
    }
    void anyOrderOfExchangeGivesTheSameView()
    {
        for (unsigned seed = 0; seed < 3; ++seed) {
            Courtyard c(seed);
            QVERIFY(c.found());
            auto ids = finding(c);
            c.programme.reset();
            std::mt19937 dice(seed);
            std::vector<std::unique_ptr<Replica>> devices;
            for (int i = 0; i < 3; ++i)
                devices.push_back(std::make_unique<Replica>(c, QStringLiteral("device %1").arg(i)));
            for (int round = 0; round < 4; ++round) {
                for (const auto& device : devices) {
                    QList<RecordId> known = ids;
                    known.removeIf([&](RecordId id) { return !device->programme->record(id).ok(); });
                    for (int i = 0; i < 5; ++i)
                        act(*device->programme, dice, known, c.author);
                    for (const RecordId id : known) {
                        if (!ids.contains(id))
                            ids << id;
                    }
                }
                const size_t to = dice() % 3;
                devices[to]->takeFrom(*devices[(to + 1 + dice() % 2) % 3]);
            }
            for (const int i : {0, 1, 2, 0, 1}) // all have everything in the end, in different orders
                devices[static_cast<size_t>(i)]->takeFrom(*devices[static_cast<size_t>((i + 1) % 3)]);
            for (const int i : {2, 1, 0})
                devices[static_cast<size_t>(i)]->takeFrom(*devices[static_cast<size_t>((i + 1) % 3)]);
            const auto first = devices[0]->programme->verify();
            QCOMPARE(first->problems, QStringList());
            for (const auto& device : devices)
                QCOMPARE(device->programme->verify()->viewHash, first->viewHash);
        }
    }
    void aWithdrawalBeatsAnEditMadeWithoutKnowledgeOfIt()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString code = record::newReceiptCode(c.random);
        auto hers = c.story(QStringLiteral("hers"));
        hers.receiptKey = record::receiptKey(code, c.programme->salt())->publicKey;
        const auto id = c.programme->create(hers);
        c.programme.reset();
        Replica a(c, QStringLiteral("a")), b(c, QStringLiteral("b"));
        QCOMPARE(*a.programme->withdrawByCode(code), 1);
        QVERIFY(
            b.programme->change(*id, c.author, {{QStringLiteral("title"), QStringLiteral("edited meanwhile")}}).ok());
        a.takeFrom(b);
        QVERIFY(a.programme->record(*id)->withdrawn);
        QVERIFY(a.programme->record(*id)->fields.isEmpty());
        QCOMPARE(a.programme->verify()->problems, QStringList());
    }
    void whatWasMadeInOneGoStaysInTheLogAlone()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString words = QStringLiteral("পানি ").repeated(200);
        const auto kept = c.programme->create(c.story(QStringLiteral("short")));
        const auto left = c.programme->create(c.story(words)), changed = c.programme->create(c.story(words));
        QVERIFY(c.programme->change(*changed, c.author, {{QStringLiteral("caption"), words}}).ok());
        QCOMPARE(c.programme->records({})->size(), 3);
        QCOMPARE(c.programme->record(*left)->text(QStringLiteral("title")), words);
        QCOMPARE(c.programme->record(*changed)->text(QStringLiteral("caption")), words);
        const auto report = c.programme->verify();
        QCOMPARE(report->problems, QStringList());
        c.programme.reset();
        QCOMPARE(inView(c, "SELECT length(fields) FROM record WHERE id = ?1", *left), 0);
        QVERIFY(inView(c, "SELECT length(fields) FROM record WHERE id = ?1", *kept) > 0);
        QVERIFY(inView(c, "SELECT length(fields) FROM record WHERE id = ?1", *changed) > 1000);
    }
    void aViewOfAnEarlierVersionIsMadeAnew()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString words = QStringLiteral("as it was told ").repeated(100);
        const auto id = c.programme->create(c.story(words));
        const QByteArray hash = c.programme->verify()->viewHash;
        c.programme.reset();
        {
            const auto view = viewOf(c);
            QVERIFY(view->run("ALTER TABLE record DROP COLUMN creation").ok());
            QVERIFY(view->run("UPDATE record SET fields = zeroblob(4000)").ok());
            QVERIFY(view->run("PRAGMA user_version = 1").ok());
        }
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->record(*id)->text(QStringLiteral("title")), words);
        QCOMPARE(c.programme->verify()->viewHash, hash);
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void aViewOfAnotherLogIsMadeAnew()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString words = QStringLiteral("as it was told ").repeated(100);
        const auto first = c.programme->create(c.story(words)),
                   second = c.programme->create(c.story(words + QStringLiteral("again")));
        const QByteArray hash = c.programme->verify()->viewHash;
        for (const char* wrong : {"UPDATE record SET creation = creation + 1", "UPDATE record SET creation = 999"}) {
            c.programme.reset();
            QVERIFY(viewOf(c)->run(wrong).ok());
            QVERIFY(c.reopen().ok());
            QCOMPARE(c.programme->record(*first)->text(QStringLiteral("title")), words);
            QCOMPARE(c.programme->records({})->size(), 2);
            QCOMPARE(c.programme->record(*second)->text(QStringLiteral("title")), words + QStringLiteral("again"));
            QCOMPARE(c.programme->verify()->viewHash, hash);
        }
        c.programme.reset();
        QVERIFY(viewOf(c)->run("UPDATE record SET creation = 999").ok());
        QVERIFY(c.reopen().ok());
        QVERIFY(c.programme->verify()->problems.join(QLatin1Char(' ')).contains(QStringLiteral("view.db")));
        QCOMPARE(c.programme->verify()->problems, QStringList());
    }
    void wordsThatDoNotOpenHideNoOthers()
    {
        Courtyard c;
        QVERIFY(c.found());
        const QString words = QStringLiteral("as it was told ").repeated(100);
        const auto lost = c.programme->create(c.story(words)), kept = c.programme->create(c.story(words));
        QCOMPARE(c.programme->records({})->size(), 2);
        c.programme.reset();
        {
            const auto log = databaseOf(c, "/log.db");
            QVERIFY(log->run("UPDATE operation SET body = zeroblob(length(body)) WHERE record = ?1", *lost).ok());
        }
        QVERIFY(c.reopen().ok());
        const auto shown = c.programme->records({});
        QVERIFY(shown.ok());
        QCOMPARE(shown->size(), 1);
        QCOMPARE(shown->first().id, *kept);
        QVERIFY(!c.programme->record(*lost).ok());
        QVERIFY(!c.programme->verify()->problems.isEmpty());
    }
    void anUnknownKindOfOperationIsKeptAndHarmsNothing()
    {
        Courtyard c;
        QVERIFY(c.found());
        const auto id = finding(c).first();
        c.programme.reset();
        {
            const auto key = readKeyFile(c.folder());
            auto db = Database::open(c.folder() + QStringLiteral("/log.db"), *key, Database::Sync::Full);
            OperationLog log(**db);
            QVERIFY(log.load().ok());
            log.resumeEpoch(log.epochs().first().statement.epoch);
            Operation last;
            QVERIFY(log.forEachAfter(0,
                           [&](qint64, const Operation& o) -> Result<void> {
                               last = o;
                               return {};
                           })
                        .ok());
            OperationHeader h = *OperationHeader::parse(last.header);
            h.kind = static_cast<OperationKind>(99);
            QVERIFY(log.append(h, "of a later version").ok());
        }
        QVERIFY(c.reopen().ok());
        QCOMPARE(c.programme->record(id)->text(QStringLiteral("text")), QStringLiteral("as it began"));
        QCOMPARE(c.programme->counts()->operations, 3);
    }
};

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
