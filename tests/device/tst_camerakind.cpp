// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpch.h"

#include "camerakind.h"

using uthan::device::CameraKind;

// What is asked of cameras as they are sold: the words are those of GStreamer.
class TestCameraKind : public QObject {
    Q_OBJECT

    static QString asked(const char* offered)
    {
        const std::unique_ptr<GstCaps, CameraKind::Unref> caps(gst_caps_from_string(offered));
        const CameraKind kind = CameraKind::bestOf(caps.get());
        if (!kind.caps)
            return QStringLiteral("anything");
        const GstStructure* one = gst_caps_get_structure(kind.caps.get(), 0);
        int wide = 0;
        int high = 0;
        int pictures = 0;
        int seconds = 1;
        gst_structure_get_int(one, "width", &wide);
        gst_structure_get_int(one, "height", &high);
        gst_structure_get_fraction(one, "framerate", &pictures, &seconds);
        return QStringLiteral("%1 %2x%3 %4/%5")
            .arg(kind.isJpeg ? u"jpeg" : u"raw")
            .arg(wide)
            .arg(high)
            .arg(pictures)
            .arg(seconds);
    }

private Q_SLOTS:
    void initTestCase() { gst_init(nullptr, nullptr); }

    void aCameraThatFacesThePersonIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("faces");
        QTest::newRow("built in") << QStringLiteral("Built-in Front Camera") << true;
        QTest::newRow("on a tablet") << QStringLiteral("Surface Camera Front") << true;
        QTest::newRow("for users") << QStringLiteral("ov5693 (user-facing)") << true;
        QTest::newRow("behind") << QStringLiteral("Built-in Back Camera") << false;
        QTest::newRow("a frontier is none") << QStringLiteral("Frontier HD") << false;
        QTest::newRow("nobody knows") << QStringLiteral("USB2.0 HD UVC WebCam") << false;
    }
    void aCameraThatFacesThePersonIsKnownByItsName()
    {
        QFETCH(QString, name);
        QFETCH(bool, faces);
        QCOMPARE(uthan::device::facesThePerson(name), faces);
    }
    void theLargestPictureThatComesQuicklyIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<QString>("asked");
        QTest::newRow("one kind") << QByteArray("video/x-raw,format=YUY2,width=1280,height=720,framerate=25/1")
                                  << QStringLiteral("raw 1280x720 25/1");
        QTest::newRow("large pictures are slow unless packed") << QByteArray(
            "video/x-raw,format=YUY2,width=640,height=480,framerate={(fraction)30/1,(fraction)15/1};"
            "video/x-raw,format=YUY2,width=1920,height=1080,framerate=5/1;"
            "image/jpeg,width=1280,height=720,framerate=30/1") << QStringLiteral("jpeg 1280x720 30/1");
        QTest::newRow("as large, so as it is")
            << QByteArray("image/jpeg,width=1280,height=720,framerate=30/1;"
                          "video/x-raw,format=NV12,width=1280,height=720,framerate=30/1")
            << QStringLiteral("raw 1280x720 30/1");
        QTest::newRow("larger than what is kept") << QByteArray("image/jpeg,width=3840,height=2160,framerate=30/1;"
                                                                "image/jpeg,width=1920,height=1080,framerate=30/1")
                                                  << QStringLiteral("jpeg 1920x1080 30/1");
        QTest::newRow("only larger than what is kept")
            << QByteArray("image/jpeg,width=3840,height=2160,framerate=30/1") << QStringLiteral("jpeg 3840x2160 30/1");
        QTest::newRow("only slow") << QByteArray("video/x-raw,format=YUY2,width=1280,height=720,framerate=10/1")
                                   << QStringLiteral("raw 1280x720 10/1");
        QTest::newRow("it leaves the choice")
            << QByteArray("video/x-raw,format={YUY2,NV12},width=[16,4096],height=[16,4096],framerate=[0/1,120/1]")
            << QStringLiteral("raw 1920x1080 30/1");
        QTest::newRow("it says nothing of time")
            << QByteArray("video/x-raw,format=YUY2,width=640,height=480") << QStringLiteral("raw 640x480 0/1");
        QTest::newRow("kinds we cannot read")
            << QByteArray("video/x-h264,width=1920,height=1080,framerate=30/1;"
                          "video/x-raw(memory:DMABuf),format=NV12,width=1920,height=1080,framerate=30/1")
            << QStringLiteral("anything");
        QTest::newRow("it says nothing") << QByteArray("ANY") << QStringLiteral("anything");
    }
    void theLargestPictureThatComesQuicklyIsAskedFor()
    {
        QFETCH(QByteArray, offered);
        QTEST(asked(offered.constData()), "asked");
    }
};

QTEST_GUILESS_MAIN(TestCameraKind)
#include "tst_camerakind.moc"
