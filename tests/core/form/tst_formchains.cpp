// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that read other rows by several questions, and what stands outside of them.
#include "testforms.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace uthan;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestFormChains : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStandsOutsideALedgerFollowsAllItsLines_data()
    {
        QTest::addColumn<QString>("other"); // line that each reads
        QTest::addColumn<int>("first"); // the one that reads none
        QTest::newRow("the line before") << s("position(..) - 1") << 1;
        QTest::newRow("the line after") << s("position(..) + 1") << 300;
    }
    void whatStandsOutsideALedgerFollowsAllItsLines()
    {
        QFETCH(QString, other);
        QFETCH(int, first);
        constexpr int kLines = 300;
        const QString opening
            = s("if(position(..) = %1, 0, indexed-repeat(${closing}, ${line}, %2))").arg(first).arg(other);
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count"), s("relevant")},
                {s("integer"), s("n"), s("Lines")}, {s("begin repeat"), s("line"), s("Line"), {}, s("${n}")},
                {s("decimal"), s("in"), s("In")}, {s("calculate"), s("opening"), {}, opening},
                {s("calculate"), s("closing"), {}, s("${opening} + coalesce(${in}, 1)")}, {s("end repeat")},
                {s("calculate"), s("most"), {}, s("max(${closing})")},
                {s("calculate"), s("all"), {}, s("sum(${closing})")},
                {s("text"), s("rich"), s("Why so much?"), {}, {}, s("${most} > 1200")}}));
        const auto reads = [&](const char* name) { return filling.reads(filling.placeOf(s(name))); };
        (void)filling.answer(filling.placeOf(s("n")), kLines);
        QCOMPARE(reads("most"), QString::number(kLines));
        QCOMPARE(reads("all"), QString::number(kLines * (kLines + 1) / 2));
        QVERIFY(!filling.question(filling.placeOf(s("rich"))).relevant);
        const form::Place mended = filling.placeOf(s("/data/line[%1]/in").arg(first));
        (void)filling.answer(mended, 1000);
        QCOMPARE(reads("most"), QString::number(kLines + 999));
        QCOMPARE(reads("all"), QString::number(kLines * (kLines + 1) / 2 + 999 * kLines));
        QVERIFY(filling.question(filling.placeOf(s("rich"))).relevant);
    }
};

QTEST_GUILESS_MAIN(TestFormChains)
#include "tst_formchains.moc"
