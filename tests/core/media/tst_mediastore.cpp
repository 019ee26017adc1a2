// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "media/mediastore.h"

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
};

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"
