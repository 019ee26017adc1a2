// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picturebytes.h"

#include <QFile>
#include <QtEndian>
#include <QTest>

using namespace uthan;
using namespace uthan::media;

namespace {
QByteArray demoPicture()
{
    QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/pictures/e01.jpg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray segment(quint8 marker, const QByteArray& payload)
{
    QByteArray s;
    s += char(0xFF);
    s += char(marker);
    const auto length = qToBigEndian(quint16(payload.size() + 2));
    s += QByteArray(reinterpret_cast<const char*>(&length), 2);
    return s + payload;
}

// EXIF with an orientation and something that tells where the picture was taken.
QByteArray exif(bool little)
{
    QByteArray tiff = little ? QByteArray::fromHex("49492a0008000000 0100 1201 0300 01000000 0600 0000 00000000")
                             : QByteArray::fromHex("4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000");
    return segment(0xE1, QByteArray("Exif\0\0", 6) + tiff + "SECRET-GPS-51.0447");
}

QByteArray withSegments(const QByteArray& jpeg, const QByteArray& segments)
{
    return jpeg.left(2) + segments + jpeg.mid(2);
}

QByteArray png(const QList<std::pair<QByteArray, QByteArray>>& chunks)
{
    QByteArray out = QByteArray::fromHex("89504e470d0a1a0a");
    for (const auto& [type, data] : chunks) {
        const auto length = qToBigEndian(quint32(data.size()));
        out += QByteArray(reinterpret_cast<const char*>(&length), 4) + type + data;
        quint32 c = 0xFFFFFFFF;
        for (const char byte : type + data) {
            c ^= quint8(byte);
            for (int k = 0; k < 8; ++k)
                c = (c & 1) ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        }
        const auto crc = qToBigEndian(quint32(~c));
        out += QByteArray(reinterpret_cast<const char*>(&crc), 4);
    }
    return out;
}
const QByteArray kHeader = QByteArray::fromHex("0000000200000003 08 02 00 00 00");
}

class TestPictureBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whereAndWhenAPictureWasTakenIsGone()
    {
        const QByteArray talkative = withSegments(
            demoPicture(), exif(false) + segment(0xED, "Photoshop SECRET-NAME") + segment(0xFE, "SECRET-COMMENT"));
        const Result<CleanPicture> clean = cleanPicture(talkative + "SECRET-TRAILER", QStringLiteral("p.jpg"));
        QVERIFY(clean.ok());
        QVERIFY(!clean->bytes.contains("SECRET"));
        QCOMPARE(clean->type, QStringLiteral("image/jpeg"));
        QCOMPARE(clean->width, 1280);
        QCOMPARE(clean->height, 960);
    }
    void whichWayUpStays_data()
    {
        QTest::addColumn<bool>("little");
        QTest::newRow("little endian") << true;
        QTest::newRow("big endian") << false;
    }
    void whichWayUpStays()
    {
        QFETCH(bool, little);
        const Result<CleanPicture> clean
            = cleanPicture(withSegments(demoPicture(), exif(little)), QStringLiteral("p.jpg"));
        QVERIFY(clean.ok());
        QVERIFY(clean->bytes.contains(QByteArray::fromHex("0112000300000001 00060000")));
        QVERIFY(!clean->bytes.contains("SECRET"));
    }
    void thePixelsAreUntouched()
    {
        const QByteArray plain = demoPicture();
        const Result<CleanPicture> clean = cleanPicture(withSegments(plain, exif(true)), QStringLiteral("p.jpg"));
        QVERIFY(clean.ok());
        const QByteArray scan = QByteArray::fromHex("ffda");
        QCOMPARE(clean->bytes.mid(clean->bytes.indexOf(scan)), plain.mid(plain.indexOf(scan)));
    }
    void aPngLosesItsTextsToo()
    {
        const QByteArray talkative = png(
            {{"IHDR", kHeader}, {"tEXt", "Author\0SECRET"}, {"eXIf", "SECRET"}, {"IDAT", "pixels"}, {"IEND", {}}});
        const Result<CleanPicture> clean = cleanPicture(talkative, QStringLiteral("p.png"));
        QVERIFY(clean.ok());
        QVERIFY(!clean->bytes.contains("SECRET"));
        QVERIFY(clean->bytes.contains("pixels"));
        QCOMPARE(clean->width, 2);
        QCOMPARE(clean->height, 3);
    }
    void whatIsNoPictureIsRefusedByName()
    {
        const Result<CleanPicture> clean = cleanPicture("%PDF-1.7 not a photo", QStringLiteral("photo.jpg"));
        QVERIFY(!clean.ok());
        QCOMPARE(clean.error().code, ErrorCode::Input);
        QVERIFY(clean.error().where.contains(QLatin1String("photo.jpg, byte 0")));
    }
    void noCutAnywhereIsTakenForAPicture()
    {
        const QByteArray whole = demoPicture();
        QVERIFY(whole.size() > 1000);
        for (qsizetype cut = 0; cut + 2 < whole.size(); cut += cut < 700 ? 1 : 997)
            QVERIFY2(!cleanPicture(whole.left(cut), QStringLiteral("half.jpg")).ok(), qPrintable(QString::number(cut)));
        const QByteArray wholePng = png({{"IHDR", kHeader}, {"IDAT", "pixels"}, {"IEND", {}}});
        for (qsizetype cut = 0; cut < wholePng.size(); ++cut)
            QVERIFY(!cleanPicture(wholePng.left(cut), QStringLiteral("half.png")).ok());
    }
    void randomBytesNeverCrashIt()
    {
        quint32 state = 1;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = round % 2 ? QByteArray::fromHex("ffd8ff") : QByteArray::fromHex("89504e470d0a1a0a");
            for (int i = 0; i < 200; ++i) {
                state = state * 1664525 + 1013904223;
                bytes += char(state >> 24);
            }
            (void)cleanPicture(bytes, QStringLiteral("noise"));
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureBytes)
#include "tst_picturebytes.moc"
