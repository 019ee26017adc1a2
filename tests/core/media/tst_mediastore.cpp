// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "media/arrivals.h"
#include "media/mediastore.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace uthan;

class TestMediaStore : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    SeededRandom m_random{21};
    const QByteArray m_key = m_random.bytes(32);
    media::MediaStore store(const QByteArray& salt = "0123456789abcdef") const
    {
        return {m_dir.filePath(QStringLiteral("media")), salt};
    }
    static void bend(const QString& path, qint64 at)
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::ReadWrite) && f.seek(at));
        const char c = static_cast<char>(f.peek(1).at(0) ^ 1);
        QVERIFY(f.putChar(c));
    }
private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("media")))); }

    void aFileComesBackAsItWas_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 1000000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void aFileComesBackAsItWas()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = m_random.bytes(size);
        const auto address = store().add(plain, m_key, m_random);
        QVERIFY(address.ok());
        QCOMPARE(*store().read(*address, m_key), plain);
        QVERIFY(store().has(*address));
    }
    void aLongFileGoesInAndOutPieceByPiece_data() { aFileComesBackAsItWas_data(); }
    void aLongFileGoesInAndOutPieceByPiece()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = m_random.bytes(size);
        const auto address = store().add(ByteSource(plain), m_key, m_random);
        QVERIFY(address.ok());
        QCOMPARE(*store().read(*address, m_key), plain); // the same file as the one that is made at one go
        QVERIFY(store().isWhole(*address, size));
        QCOMPARE(QDir(m_dir.filePath(QStringLiteral("media/part"))).entryList(QDir::Files), QStringList());
        const auto source = store().source(*store().add(plain, m_key, m_random), m_key);
        QVERIFY(source.ok());
        QCOMPARE(*source->whole(size), plain);
        const auto file = source->open();
        QVERIFY(file.ok() && (*file)->seek(size / 3));
        QCOMPARE((*file)->readAll(), plain.mid(size / 3));
    }
    void aFileThatEndsBeforeItsEndIsNotKept()
    {
        const qsizetype before = store().addresses().size();
        const ByteSource cut(100, [] {
            auto shorter = std::make_unique<QBuffer>();
            shorter->setData("only this");
            (void)shorter->open(QIODevice::ReadOnly);
            return ByteSource::Opened(std::unique_ptr<QIODevice>(std::move(shorter)));
        });
        QVERIFY(!store().add(cut, m_key, m_random).ok());
        QCOMPARE(store().addresses().size(), before);
        QCOMPARE(QDir(m_dir.filePath(QStringLiteral("media/part"))).entryList(QDir::Files), QStringList());
    }
    void aLongFileThatWasBentIsSetAsideBeforeItIsRead()
    {
        const auto address = store().add(m_random.bytes(200'000), m_key, m_random);
        bend(store().path(*address), 150'000);
        const auto source = store().source(*address, m_key);
        QVERIFY(!source.ok());
        QCOMPARE(source.error().code, ErrorCode::Damaged);
        QVERIFY(store().isSetAside(*address));
    }
    void aFileThatIsBentWhileItIsReadEndsThere()
    {
        const auto address = store().add(m_random.bytes(200'000), m_key, m_random);
        const auto source = store().source(*address, m_key);
        QVERIFY(source.ok());
        bend(store().path(*address), 150'000);
        const auto file = source->open();
        QVERIFY(file.ok());
        QCOMPARE((*file)->read(100'000).size(), 100'000);
        QVERIFY((*file)->readAll().size() < 100'000);
        QVERIFY(!source->hash().ok());
    }
    void theFileOnDiskShowsNothing()
    {
        const QByteArray plain = QByteArray("a face that must not be seen ").repeated(4000);
        const auto address = store().add(plain, m_key, m_random);
        QFile file(store().path(*address));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("face"));
    }
    void twoCopiesOfOnePictureHaveDifferentNames()
    {
        QVERIFY(*store().add("one", m_key, m_random) != *store().add("one", m_key, m_random));
    }
    void anotherRecordsKeyDoesNotOpenIt()
    {
        const auto address = store().add("one", m_key, m_random);
        QCOMPARE(store().read(*address, m_random.bytes(32)).error().code, ErrorCode::Damaged);
    }
    void aBentByteIsNoticedAndNamed()
    {
        const auto address = store().add(m_random.bytes(200000), m_key, m_random);
        bend(store().path(*address), 150000);
        const auto read = store().read(*address, m_key);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QCOMPARE(read.error().where, store().path(*address));
        QCOMPARE(store().check(*address).error().code, ErrorCode::Damaged);
    }
    void aCutOrReorderedFileDoesNotOpenEvenUnderANewName()
    {
        const auto address = store().add(m_random.bytes(200000), m_key, m_random);
        const QByteArray sealed = *store().readSealed(*address);
        constexpr int header = 18, chunk = 65536 + 16;
        const QByteArray cut = sealed.first(header + 2 * chunk);
        const QByteArray swapped = sealed.first(header) + sealed.mid(header + chunk, chunk) + sealed.mid(header, chunk)
            + sealed.mid(header + 2 * chunk);
        for (const QByteArray& wrong : {cut, swapped, sealed.first(10), QByteArray()}) {
            const QByteArray name = store().addressOf(wrong);
            QVERIFY(store().addSealed(name, wrong).ok());
            QVERIFY(!store().read(name, m_key).ok());
        }
    }
    void ciphertextTravelsUnderItsOwnNameOnly()
    {
        const auto address = store().add("a voice", m_key, m_random);
        const QByteArray sealed = *store().readSealed(*address);
        QVERIFY(store().remove(*address).ok());
        QVERIFY(!store().has(*address));
        QCOMPARE(store().addSealed(m_random.bytes(32), sealed).error().code, ErrorCode::Damaged);
        QVERIFY(store().addSealed(*address, sealed).ok());
        QCOMPARE(*store().read(*address, m_key), QByteArray("a voice"));
        QCOMPARE(store("another programm").addSealed(*address, sealed).error().code, ErrorCode::Damaged);
    }
    void whatIsNotThereIsNotFoundAndRemovingItIsFine()
    {
        const QByteArray nowhere = m_random.bytes(32);
        QCOMPARE(store().read(nowhere, m_key).error().code, ErrorCode::NotFound);
        QVERIFY(store().remove(nowhere).ok());
        QVERIFY(!store().has("short"));
    }
    void noHalfWrittenFileIsLeft()
    {
        QDirIterator it(m_dir.path(), {QStringLiteral("*.part")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!it.hasNext());
    }
    void filesThatComeInPiecesAreThereOnceSettled()
    {
        const media::MediaStore from = store(), to(m_dir.filePath(QStringLiteral("to/media")), "0123456789abcdef");
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("to/media"))));
        QList<QByteArray> addresses, files;
        for (int i = 0; i < 300; ++i) {
            addresses << *from.add(m_random.bytes(1000 + i * 700), m_key, m_random);
            files << *from.readSealed(addresses.last());
        }
        QList<QByteArray> whole;
        {
            media::Arrivals arrivals(to, Disk::real());
            for (qsizetype i = 0; i < files.size(); ++i) {
                QVERIFY(arrivals.begin(addresses[i]).ok());
                for (qsizetype at = 0; at < files[i].size(); at += 30'000)
                    QVERIFY(arrivals.add(files[i].mid(at, 30'000)).ok());
                QCOMPARE(arrivals.size(), files[i].size());
                arrivals.end();
                if (!arrivals.hasSettled())
                    continue;
                const auto settled = arrivals.takeSettled();
                QVERIFY(settled.done.ok());
                whole << settled.whole;
            }
            whole << arrivals.settle().whole;
        }
        QCOMPARE(whole.size(), addresses.size()); // once each
        QCOMPARE(QSet<QByteArray>(whole.begin(), whole.end()), QSet<QByteArray>(addresses.begin(), addresses.end()));
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(*to.readSealed(addresses[i]), files[i]);
        QVERIFY(QDir(m_dir.filePath(QStringLiteral("to/media/part"))).isEmpty());
    }
    void whatIsCutIsGoneOnWithAndWhatIsWrongIsNotKept()
    {
        const media::MediaStore from = store(), to(m_dir.filePath(QStringLiteral("cut/media")), "0123456789abcdef");
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("cut/media"))));
        const QByteArray good = *from.add(m_random.bytes(200'000), m_key, m_random), bytes = *from.readSealed(good);
        const QByteArray other = *from.add(m_random.bytes(5000), m_key, m_random);
        {
            media::Arrivals arrivals(to, Disk::real());
            QVERIFY(arrivals.begin(good).ok());
            QVERIFY(arrivals.add(bytes.first(90'000)).ok());
        }
        QCOMPARE(to.partBytes(good), 90'000);
        {
            media::Arrivals arrivals(to, Disk::real());
            QVERIFY(arrivals.begin(good).ok());
            QCOMPARE(arrivals.size(), 90'000);
            QVERIFY(arrivals.add(bytes.mid(90'000)).ok());
            arrivals.end();
            QVERIFY(arrivals.begin(other).ok());
            QVERIFY(arrivals.add("something else").ok());
            arrivals.end();
            const auto settled = arrivals.settle();
            QVERIFY(settled.done.ok());
            QCOMPARE(settled.wrong, QList<QByteArray>{other});
            QCOMPARE(settled.whole, QList<QByteArray>{good});
        }
        QVERIFY(to.check(good).ok());
        QVERIFY(!to.has(other));
        QCOMPARE(to.partBytes(other), 0);
    }
    void whatCameWholeIsAdoptedAfterAStop()
    {
        const media::MediaStore from = store(), to(m_dir.filePath(QStringLiteral("stop/media")), "0123456789abcdef");
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("stop/media"))));
        const QByteArray good = *from.add(m_random.bytes(200'000), m_key, m_random);
        const QByteArray wrong = *from.add(m_random.bytes(200), m_key, m_random);
        {
            media::Arrivals arrivals(to, Disk::real());
            for (const QByteArray& address : {good, wrong}) {
                QVERIFY(arrivals.begin(address).ok());
                QVERIFY(arrivals.add(address == good ? *from.readSealed(good) : QByteArray("nothing")).ok());
            }
        }
        media::Arrivals arrivals(to, Disk::real());
        QVERIFY(*arrivals.adopt(good));
        QVERIFY(!*arrivals.adopt(wrong));
        const auto settled = arrivals.settle();
        QVERIFY(settled.done.ok());
        QCOMPARE(settled.whole, QList<QByteArray>{good});
        QVERIFY(to.check(good).ok());
        QVERIFY(QDir(m_dir.filePath(QStringLiteral("stop/media/part"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"
