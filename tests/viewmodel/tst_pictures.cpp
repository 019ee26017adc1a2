// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "pictures.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

using namespace uthan;
using namespace uthan::app;

namespace {
// Red left half, blue right half, so that turning it shows.
QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 2, height, Qt::red);
    painter.fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    return image;
}

QByteArray jpeg(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

// What a phone writes: an EXIF block that says "held upright" (orientation 6) and where it was.
QByteArray withExif(const QByteArray& plain, char orientation)
{
    QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"); // big endian, first directory at 8
    tiff += QByteArray::fromHex("0002"); // two entries
    tiff += QByteArray::fromHex("01120003000000010000") + QByteArray(); // orientation, SHORT, one
    tiff[tiff.size() - 1] = orientation;
    tiff += QByteArray::fromHex("0000");
    tiff += QByteArray::fromHex("010e00020000001000000026"); // description, 16 bytes at 38
    tiff += QByteArray::fromHex("00000000");
    tiff += QByteArray("Rehana's kitchen");
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment = QByteArray::fromHex("ffe1");
    const auto length = static_cast<quint16>(body.size() + 2);
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xFF);
    return plain.left(2) + segment + body + plain.mid(2);
}
}

class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictogramOfTwoColoursIsScaledWithoutDots()
    {
        QImage lines(400, 400, QImage::Format_Mono); // a light green sheet with nothing on its upper half
        lines.setColorTable({qRgb(0xC8, 0xE6, 0xC9), qRgb(0, 0, 0)});
        lines.fill(0);
        for (int x = 0; x < 400; ++x)
            lines.setPixel(x, 300, 1);
        QByteArray png;
        QBuffer out(&png);
        QVERIFY(out.open(QIODevice::WriteOnly) && lines.save(&out, "PNG"));
        out.close();
        QBuffer in(&png);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QImageReader reader(&in);
        const QImage shown = pictures::read(reader, {150, 150});
        QCOMPARE(shown.size(), QSize(150, 150));
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 150; ++x)
                QCOMPARE(shown.pixel(x, y), qRgb(0xC8, 0xE6, 0xC9));
        }
    }
    void aLargePhotoIsScaledDownAndASmallOneIsNotBlownUp()
    {
        const auto large = pictures::workingCopy(jpeg(halves(4000, 3000)));
        QVERIFY(large.ok());
        QCOMPARE(large->size, QSize(2048, 1536));
        const auto small = pictures::workingCopy(jpeg(halves(300, 200)));
        QVERIFY(small.ok());
        QCOMPARE(small->size, QSize(300, 200));
    }

    void aPhotoTakenUprightIsTurnedAndSaysNothingOfItsMaker()
    {
        const QByteArray original = withExif(jpeg(halves(400, 200)), 6); // turn clockwise: left goes up
        QVERIFY(original.contains("Rehana"));
        const auto copy = pictures::workingCopy(original);
        QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().text()));
        QCOMPARE(copy->size, QSize(200, 400));
        const QImage turned = QImage::fromData(copy->jpeg);
        QVERIFY(qRed(turned.pixel(100, 50)) > 200);
        QVERIFY(qBlue(turned.pixel(100, 350)) > 200);
        QVERIFY(!copy->jpeg.contains("Exif"));
        QVERIFY(!copy->jpeg.contains("Rehana"));
        QVERIFY(!copy->jpeg.contains("http://ns.adobe.com"));
        QBuffer buffer;
        buffer.setData(copy->jpeg);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(QImageReader(&buffer).textKeys().isEmpty());
    }

    void whatIsCoveredCannotBeSeenAnyMore()
    {
        const auto copy = pictures::workingCopy(jpeg(halves(400, 200)), {QRectF(0, 0, 0.5, 1.0)});
        QVERIFY(copy.ok());
        const QImage image = QImage::fromData(copy->jpeg);
        for (int y = 4; y < 196; y += 8) {
            for (int x = 4; x < 192; x += 8)
                QVERIFY2(qRed(image.pixel(x, y)) < 120, "the red half shows through");
        }
        QVERIFY(qBlue(image.pixel(300, 100)) > 200);
    }

    void aFileThatIsNoPhotoIsTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words in a .jpg") << QByteArray("This is a letter, not a photo.");
        QTest::newRow("only the first bytes of a JPEG") << jpeg(halves(800, 600)).left(300);
        QTest::newRow("a header that promises a giant") << QByteArray("P6 60000 60000 255\nabc");
    }
    void aFileThatIsNoPhotoIsTurnedAway()
    {
        QFETCH(const QByteArray, bytes);
        const auto copy = pictures::workingCopy(bytes);
        QVERIFY(!copy.ok());
        QCOMPARE(copy.error().code, ErrorCode::Input);
    }

    void theTypeIsReadFromTheContent()
    {
        QCOMPARE(pictures::mimeType(jpeg(halves(20, 20))), QStringLiteral("image/jpeg"));
        QVERIFY(pictures::mimeType("not a picture").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
