// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hashindex.h"
#include "base/packedfile.h"
#include "base/packedrecords.h"

#include <QBuffer>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace uthan;

class TestPackedRecords : public QObject {
    Q_OBJECT
    static QByteArray record(int i)
    {
        RecordWriter writer;
        writer.number(i);
        writer.text(QStringLiteral("Ward %1").arg(i * 7919));
        writer.text(i % 3 ? QString::fromUtf8("উত্তর") : QString());
        return writer.bytes();
    }
private Q_SLOTS:
    void whatWasPutInComesOutInAnyOrder()
    {
        PackedRecords all;
        QRandomGenerator random(7);
        constexpr int kMany = 60'000;
        QByteArray noise(200, 'x'); // nothing to pack: most of it lies in the file
        for (int i = 0; i < kMany; ++i) {
            random.generate(reinterpret_cast<quint32*>(noise.data()), reinterpret_cast<quint32*>(noise.data()) + 50);
            all.append(i % 2 ? QByteArray(record(i)) : record(i) + noise);
            if (i % 1000 == 0) // what has just come, too
                QVERIFY(all.at(size_t(i)).startsWith(record(i)));
        }
        QCOMPARE(all.size(), size_t(kMany));
        for (int i = 0; i < kMany; ++i)
            QVERIFY(all.at(size_t(i)).startsWith(record(i)));
        for (int i = 0; i < 300; ++i) {
            const int one = random.bounded(kMany);
            QVERIFY(all.at(size_t(one)).startsWith(record(one)));
        }
        PackedRecords moved = std::move(all);
        RecordReader reader(moved.at(59'999));
        QCOMPARE(reader.number(), 59'999);
        QCOMPARE(reader.text(), QStringLiteral("Ward %1").arg(59'999 * 7919));
        QCOMPARE(reader.text(), QString::fromUtf8("উত্তর"));
        QVERIFY(reader.atEnd());
        QVERIFY(RecordReader({}).text().isEmpty() && RecordReader({}).number() == 0);
        QVERIFY(moved.at(kMany).isEmpty());
        QVERIFY(!moved.isBroken());
    }
    void aPackedFileIsReadLikeAnyOther()
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < 3'000'000; ++i)
            bytes += record(i);
        QBuffer from(&bytes);
        QVERIFY(from.open(QIODevice::ReadOnly));
        PackedFile file(std::make_shared<PackedPieces>(from));
        QCOMPARE(file.size(), bytes.size());
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(file.atEnd());
        QVERIFY(file.seek(1'000'001));
        QCOMPARE(file.read(200'000), bytes.mid(1'000'001, 200'000));
        QVERIFY(file.seek(0));
        QCOMPARE(file.read(5), bytes.left(5));
    }
    void emptyRecordsAreRecords()
    {
        PackedRecords all;
        QVERIFY(all.at(0).isEmpty());
        for (int i = 0; i < 30'000; ++i)
            all.append({});
        all.append("last");
        QCOMPARE(all.size(), size_t(30'001));
        QVERIFY(all.at(12).isEmpty());
        QCOMPARE(all.at(30'000).toByteArray(), QByteArray("last"));
    }
    void anIndexOfHashesFindsWhatIsMeant()
    {
        HashIndex index;
        std::vector<QString> names;
        const auto find = [&](const QString& name) {
            return index.find(qHash(name) % 500, [&](int at) { return names[size_t(at)] == name; });
        };
        QCOMPARE(find(QStringLiteral("n0")), -1);
        for (int i = 0; i < 3000; ++i) {
            names.push_back(QStringLiteral("n%1").arg(i));
            index.insert(qHash(names.back()) % 500, i); // many coincide
        }
        QCOMPARE(index.size(), size_t(3000));
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(find(QStringLiteral("n%1").arg(i)), i);
        QCOMPARE(find(QStringLiteral("n3000")), -1);
    }
};

QTEST_GUILESS_MAIN(TestPackedRecords)
#include "tst_packedrecords.moc"
