// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"

#include <algorithm>
#include <QCborArray>
#include <random>

using namespace uthan;
using namespace uthan::store;
using record::Audience;

// Devices that work apart and meet by stick: whatever they do and in whatever order the sticks come, they see the same.
class TestConverge : public QObject {
    Q_OBJECT
    const QStringList m_names{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};

    static qsizetype below(std::mt19937_64& chance, qsizetype n)
    {
        return static_cast<qsizetype>(chance() % static_cast<quint64>(n));
    }

    struct World {
        Devices devices;
        std::mt19937_64 chance;
        QList<RecordId> records;
        QStringList codes;
        explicit World(quint64 seed)
            : devices(seed)
            , chance(seed)
        {
        }
    };

    // One thing a person might do on a device.
    void act(World& w, const QString& name)
    {
        Devices::Device& d = w.devices[name];
        d.clock.advance(static_cast<qint64>(w.chance() % 5000));
        const RecordId id = w.records.isEmpty() ? RecordId{} : w.records.at(below(w.chance, w.records.size()));
        const QString words = QString::number(w.chance() % 1000);
        switch (w.chance() % 8) {
        case 0:
        case 1: {
            // Shared things, that anybody may revise.
            record::NewRecord theme{QStringLiteral("theme"), d.person, Audience::Members,
                {{QStringLiteral("meaning"), words}, {QStringLiteral("items"), QCborArray{words}}}};
            if (w.chance() % 3 == 0) {
                const QString code = record::newReceiptCode(d.random);
                theme.receiptKey = record::receiptKey(code, d->salt())->publicKey;
                w.codes << code;
            }
            if (const auto made = d->create(theme))
                w.records << *made;
            break;
        }
        case 2:
        case 3:
            (void)d->change(id, d.person, {{QStringLiteral("meaning"), words}});
            break;
        case 4:
            (void)d->settle(id, d.person, QStringLiteral("meaning"), words);
            break;
        case 5:
            (void)d->addToSet(id, d.person, QStringLiteral("items"), QString::number(w.chance() % 5));
            break;
        case 6:
            (void)d->removeFromSet(id, d.person, QStringLiteral("items"), QString::number(w.chance() % 5));
            break;
        default:
            if (w.chance() % 4 == 0 && !w.codes.isEmpty())
                (void)d->withdrawByCode(w.codes.at(below(w.chance, w.codes.size())));
            break;
        }
    }

private Q_SLOTS:
    void everyOrderOfFiveBundlesGivesOneView()
    {
        World w(42);
        Devices& d = w.devices;
        QVERIFY(d.found(m_names[0]) && d.join(m_names[1], m_names[0], Role::Keeper)
            && d.join(m_names[2], m_names[0], Role::Keeper));
        for (const QString& name : m_names)
            GOOD(d.give(name, m_names[0]));
        // Five sticks from three devices, of different ages, with concurrent edits and a withdrawal among them.
        QStringList bundles;
        for (int round = 0; round < 5; ++round) {
            const QString name = m_names[round % 3];
            for (int i = 0; i < 12; ++i)
                act(w, name);
            bundles << QStringLiteral("%1.uthanshare").arg(round);
            GOOD(d.write(name, bundles.last()));
            if (round == 1)
                GOOD(d.give(name, m_names[2])); // so that edits meet records made elsewhere
        }
        // A reader for each order: a copy of one that was let in and has seen nothing yet.
        const QString reader = QStringLiteral("R");
        QVERIFY(d.waiting(reader) && d.letIn(reader, m_names[0], Role::Keeper));
        GOOD(d.give(m_names[0], reader));
        d[reader].programme.reset();
        const QString base = d.onStick(QStringLiteral("base.uthan"));
        QVERIFY(QDir().rename(d.folderOf(reader), base));
        QByteArray expected;
        QStringList order = bundles;
        std::sort(order.begin(), order.end());
        int orders = 0;
        do {
            copyFolder(base, d.folderOf(reader));
            GOOD(d.reopen(reader));
            for (const QString& bundle : order)
                GOOD(d[reader]->importBundle(d.onStick(bundle)));
            ++orders;
            const QByteArray hash = d.viewHash(reader);
            QVERIFY(!hash.isEmpty());
            if (expected.isEmpty())
                expected = hash;
            QCOMPARE(hash, expected);
            d[reader].programme.reset();
            QDir(d.folderOf(reader)).removeRecursively();
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 120);
    }
    void devicesThatMeetNowAndThenEndUpAlike_data()
    {
        QTest::addColumn<quint64>("seed");
        // UTHAN_SEEDS asks for more, for a long night.
        const int seeds = std::max(6, qEnvironmentVariableIntValue("UTHAN_SEEDS"));
        for (int i = 1; i <= seeds; ++i)
            QTest::addRow("seed %d", i) << static_cast<quint64>(i);
    }
    void devicesThatMeetNowAndThenEndUpAlike()
    {
        QFETCH(quint64, seed);
        World w(seed);
        Devices& d = w.devices;
        QVERIFY(d.found(m_names[0]) && d.join(m_names[1], m_names[0], Role::Keeper)
            && d.join(m_names[2], m_names[1], Role::Keeper));
        QStringList old;
        for (int step = 0; step < 60; ++step) {
            const QString name = m_names[below(w.chance, 3)];
            act(w, name);
            if (w.chance() % 6 == 0) {
                old << QStringLiteral("%1.uthanshare").arg(step);
                GOOD(d.write(name, old.last()));
            }
            if (w.chance() % 5 == 0 && !old.isEmpty()) // any stick, however old
                GOOD(d.read(m_names[below(w.chance, 3)], old.at(below(w.chance, old.size()))));
        }
        for (int round = 0; round < 2; ++round) {
            for (const QString& from : m_names) {
                for (const QString& to : m_names) {
                    if (from != to)
                        GOOD(d.give(from, to));
                }
            }
        }
        const QByteArray hash = d.viewHash(m_names[0]);
        QVERIFY(!hash.isEmpty());
        for (const QString& name : m_names) {
            QCOMPARE(d.viewHash(name), hash);
            GOOD(d.reopen(name));
            QCOMPARE(d.viewHash(name), hash);
            QCOMPARE(d[name]->onlyHereCount(), 0);
        }
    }

private:
    static void copyFolder(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        const QDir source(from);
        for (const QString& file : source.entryList(QDir::Files))
            QVERIFY(QFile::copy(source.filePath(file), to + u'/' + file));
        for (const QString& folder : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            copyFolder(source.filePath(folder), to + u'/' + folder);
    }
};

QTEST_GUILESS_MAIN(TestConverge)
#include "tst_converge.moc"
