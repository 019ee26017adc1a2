// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgregions.h"

#include <QTest>

using uthan::app::SvgRegions;

class TestSvgRegions : public QObject {
    Q_OBJECT
private:
    static SvgRegions of(const char* inside)
    {
        return SvgRegions::of(
            QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>") + inside + "</svg>",
            {QStringLiteral("a"), QStringLiteral("b")});
    }
private Q_SLOTS:
    void everyWayToDrawAShapeIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QPointF>("inside");
        QTest::addColumn<QPointF>("outside");
        const auto row = [](const char* name, const char* shape, QPointF in, QPointF out) {
            QTest::newRow(name) << QByteArray(shape) << in << out;
        };
        row("rect", "<rect id='a' x='10' y='10' width='20' height='20'/>", {20, 20}, {40, 20});
        row("circle", "<circle id='a' cx='50' cy='50' r='10'/>", {55, 50}, {58, 58});
        row("ellipse", "<ellipse id='a' cx='50' cy='50' rx='30' ry='5'/>", {75, 50}, {50, 60});
        row("polygon", "<polygon id='a' points='0,0 40,0 0,40'/>", {5, 5}, {35, 35});
        row("lines", "<path id='a' d='M10 10h20v20H10z'/>", {20, 20}, {40, 20});
        row("numbers run together", "<path id='a' d='M10-10.5.5 30l30-.5Z'/>", {12, 20}, {60, 60});
        row("curves", "<path id='a' d='M10 50C10 10 90 10 90 50S10 90 10 50Z'/>", {50, 40}, {50, 5});
        row("quadratic", "<path id='a' d='M0 50Q50 0 100 50T0 50'/>", {50, 40}, {50, 10});
        row("arc", "<path id='a' d='M20 50A30 30 0 1 1 80 50Z'/>", {50, 30}, {50, 70});
        row("moved", "<g transform='translate(50 50)'><rect id='a' width='10' height='10'/></g>", {55, 55}, {5, 5});
        row("turned", "<rect id='a' x='40' y='40' width='40' height='4' transform='rotate(90 40 40)'/>", {38, 70},
            {70, 42});
        row("larger", "<rect id='a' width='10' height='10' transform='scale(4)'/>", {35, 35}, {45, 5});
        row("group", "<g id='a'><rect width='10' height='10'/><circle cx='80' cy='80' r='5'/></g>", {80, 80}, {50, 50});
    }
    void everyWayToDrawAShapeIsUnderstood()
    {
        QFETCH(QByteArray, shape);
        QFETCH(QPointF, inside);
        QFETCH(QPointF, outside);
        const SvgRegions regions = of(shape.constData());
        QCOMPARE(regions.at(inside), QStringLiteral("a"));
        QCOMPARE(regions.at(outside), QString());
    }
    void whatLiesOnTopIsTouchedFirst()
    {
        const SvgRegions regions = of("<rect id='a' width='50' height='50'/><rect id='b' width='20' height='20'/>");
        QCOMPARE(regions.at({10, 10}), QStringLiteral("b"));
        QCOMPARE(regions.at({40, 40}), QStringLiteral("a"));
    }
    void whatIsNoChoiceIsLeftOut() { QVERIFY(of("<rect id='background' width='100' height='100'/>").parts.empty()); }
    void brokenPicturesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not xml") << QByteArray("\x89PNG\r\n");
        QTest::newRow("cut off") << QByteArray("<svg viewBox='0 0 10 10'><path id='a' d='M0 0L5");
        QTest::newRow("nonsense") << QByteArray("<svg viewBox='x'><path id='a' d='M0 0 L?? @ 5 z 3 z 4 A 1 2'/></svg>");
        QTest::newRow("endless") << QByteArray("<svg><path id='a' d='M1e999-e-e+e..L'/></svg>");
        QTest::newRow("bomb") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
            "'&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]><svg><path id='a' d='&d;'/></svg>");
        QTest::newRow("deep") << QByteArray("<g>").repeated(5000);
    }
    void brokenPicturesDoNoHarm()
    {
        QFETCH(QByteArray, svg);
        const SvgRegions regions = SvgRegions::of(svg, {QStringLiteral("a")});
        QCOMPARE(regions.at({1000, 1000}), QString());
    }
};

QTEST_APPLESS_MAIN(TestSvgRegions)
#include "tst_svgregions.moc"
