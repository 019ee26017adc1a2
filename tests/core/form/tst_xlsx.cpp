// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../fuzz/containers.h"
#include "form/xlsform/odsfacts.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsx.h"
#include "testforms.h"

#include <QElapsedTimer>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
const QByteArray kRelations
    = "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
      "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"s.xml\"/>"
      "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/></Relationships>";
QByteArray book(
    const QByteArray& sheet, const QByteArray& strings = "<sst/>", const QByteArray& styles = "<styleSheet/>")
{
    return testforms::zipOf(
        {{s("xl/workbook.xml"),
             "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Survey\" r:id=\"r1\"/></sheets></workbook>"},
            {s("xl/_rels/workbook.xml.rels"), kRelations},
            {s("xl/worksheets/a.xml"), "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"},
            {s("xl/s.xml"), strings}, {s("xl/styles.xml"), styles}});
}
Result<xlsx::Workbook> read(const QByteArray& bytes, const xlsx::Limits& limits = {})
{
    return xlsx::read(bytes, s("form.xlsx"), {s("survey")}, limits);
}
}

class TestXlsx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySortOfCellGivesItsText_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("inline") << QByteArray("<c r=\"B2\" t=\"inlineStr\"><is><t>a b</t></is></c>") << s("a b");
        QTest::newRow("rich inline") << QByteArray(
            "<c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>")
                                     << s("ab");
        QTest::newRow("shared") << QByteArray("<c r=\"B2\" t=\"s\"><v>1</v></c>") << s("two");
        QTest::newRow("shared with a guide") << QByteArray("<c r=\"B2\" t=\"s\"><v>2</v></c>") << s("three");
        QTest::newRow("whole number") << QByteArray("<c r=\"B2\"><v>2026112101</v></c>") << s("2026112101");
        QTest::newRow("whole number written as a fraction") << QByteArray("<c r=\"B2\"><v>3.0</v></c>") << s("3");
        QTest::newRow("long whole number")
            << QByteArray("<c r=\"B2\"><v>1234567890123450</v></c>") << s("1234567890123450");
        QTest::newRow("longer than a double tells apart")
            << QByteArray("<c r=\"B2\"><v>12345678901234567</v></c>") << s("12345678901234567");
        QTest::newRow("large") << QByteArray("<c r=\"B2\"><v>1E+21</v></c>") << s("1000000000000000000000");
        QTest::newRow("small") << QByteArray("<c r=\"B2\"><v>1.4999999999999999E-7</v></c>") << s("0.00000015");
        QTest::newRow("fraction") << QByteArray("<c r=\"B2\"><v>0.1</v></c>") << s("0.1");
        QTest::newRow("true") << QByteArray("<c r=\"B2\" t=\"b\"><v>1</v></c>") << s("TRUE");
        QTest::newRow("date") << QByteArray("<c r=\"B2\" s=\"1\"><v>44197</v></c>") << s("2021-01-01");
        QTest::newRow("own date format") << QByteArray("<c r=\"B2\" s=\"2\"><v>44197.5</v></c>")
                                         << s("2021-01-01T12:00:00");
        QTest::newRow("time") << QByteArray("<c r=\"B2\" s=\"3\"><v>0.75</v></c>") << s("18:00:00");
        QTest::newRow("result of a formula") << QByteArray("<c r=\"B2\" t=\"str\"><f>A1</f><v>x</v></c>") << s("x");
    }
    void everySortOfCellGivesItsText()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const QByteArray styles
            = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd hh:mm\"/></numFmts>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
              "numFmtId=\"20\"/></cellXfs></styleSheet>";
        const QByteArray strings = "<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r></si><si><t>three</"
                                   "t><rPh><t>no</t></rPh></si></sst>";
        const auto made = read(book("<row r=\"2\">" + cell + "</row>", strings, styles));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
        const xlsx::Sheet& sheet = made.value().sheets.front();
        QCOMPARE(sheet.rows.front().number, 2);
        QCOMPARE(sheet.rows.front().at(1), text);
        QVERIFY(sheet.rows.front().at(0).isEmpty());
    }
    void aRowOfCellsInAnyOrderIsReadInTime()
    {
        QByteArray cells;
        for (int i = 0; i < 20'000; ++i)
            cells += i % 2 ? "<c r=\"A1\" t=\"str\"><v>x</v></c>" : "<c r=\"B1\" t=\"str\"><v>y</v></c>";
        QElapsedTimer time;
        time.start();
        const auto made = read(book("<row r=\"1\">" + cells + "</row>"));
        QVERIFY2(time.elapsed() < 3'000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(made.ok());
        const auto& row = made->sheets.front().rows.front();
        QCOMPARE(row.cells.size(), size_t(20'000));
        QCOMPARE(row.cells.front(), std::pair(0, s("x")));
        QCOMPARE(row.cells.back(), std::pair(1, s("y")));
    }
    void rowsThatHaveOnlyAStyleMayGoOnToTheLast()
    {
        const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row><row r=\"600001\"><c "
                                "r=\"A600001\" s=\"1\"/></row><row r=\"1048576\" s=\"1\"/><row "
                                "r=\"99999999999\"/><row/>";
        const auto made = read(book(rows));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        QCOMPARE(made->sheets.front().rows.size(), size_t(1));
        const auto refused = read(book("<row r=\"600001\"><c r=\"A600001\" t=\"str\"><v>x</v></c></row>"));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().text().contains(s("row 600001")));
    }
    void ofCellsThatAreWrongTheFirstThousandAreNamed()
    {
        QByteArray cells;
        for (int row = 1; row <= 2'000; ++row)
            cells += "<row r=\"" + QByteArray::number(row) + "\"><c><f>1</f></c><c t=\"e\"><v>#REF!</v></c></row>";
        const auto made = read(book(cells));
        QVERIFY(made.ok());
        QCOMPARE(made->sheets.front().unworked.size(), 1'000);
        QCOMPARE(made->sheets.front().faulty.size(), 1'000);
    }
    void sheetsOfAnOldWorkbookThatStandInEachOtherAreRefused()
    {
        QByteArray globals, rows;
        const auto add = [](QByteArray& to, quint16 id, const QByteArray& bytes) {
            QByteArray head(4, '\0');
            qToLittleEndian(id, head.data());
            qToLittleEndian(quint16(bytes.size()), head.data() + 2);
            to += head + bytes;
        };
        add(globals, 0x0809, QByteArray::fromHex("0006050000000000"));
        constexpr int kSheets = 1'500, kSheetBytes = 4 + 8 + 6;
        const int at = int(globals.size()) + kSheets * kSheetBytes + 4;
        for (int i = 0; i < kSheets; ++i) {
            QByteArray sheet(6, '\0');
            qToLittleEndian(quint32(at), sheet.data());
            add(globals, 0x0085, sheet + QByteArray("\x06\x00survey", 8));
        }
        add(globals, 0x000A, {});
        add(rows, 0x0809, QByteArray::fromHex("0006100000000000"));
        while (rows.size() < 20'000)
            add(rows, 0x0001, {});
        add(rows, 0x000A, {});
        QElapsedTimer time;
        time.start();
        const auto made = xlsx::readXls(fuzzing::compoundOf(globals + rows), s("form.xls"), xlsx::Wanted{s("survey")});
        QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text().contains(s("damaged")), qPrintable(made.error().text()));
    }
    void aFormulaOfOpeningBracketsTakesNoTime()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(xlsx::odsFormula(s("of:=") + QString(400'000, u'[')).size(), 400'000);
        QVERIFY2(time.elapsed() < 1'000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(xlsx::odsFormula(s("of:=SUM([.A1:.B2];[$Two.C3])")), s("SUM(A1:B2,Two!C3)"));
    }
    void aFileThatCannotBeReadSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = testforms::demo(s("survey_access.xlsx"));
        QByteArray bent = good;
        const qsizetype at = bent.indexOf("xl/worksheets/sheet1.xml") + 60;
        for (qsizetype i = 0; i < 200; ++i)
            bent[at + i] = static_cast<char>(bent[at + i] ^ 0x5A);
        QTest::newRow("empty") << QByteArray() << s("empty");
        QTest::newRow("not a zip") << QByteArray("dear,sir\n") << s("not an Excel workbook");
        QTest::newRow("cut short") << good.left(good.size() / 2) << s("incomplete or damaged");
        QTest::newRow("bytes changed") << bent << s("damaged");
        QTest::newRow("another archive") << testforms::zipOf({{s("mimetype"), "application/vnd.oasis.opendocument"}})
                                         << s("not an Excel workbook");
        QTest::newRow("broken XML") << book("<row><c></row>") << s("damaged");
        QTest::newRow("document type") << testforms::zipOf(
            {{s("xl/workbook.xml"), "<!DOCTYPE a [<!ENTITY b \"bb\">]><workbook>&b;</workbook>"}})
                                       << s("document type");
        QTest::newRow("text that is not there") << book("<row r=\"7\"><c t=\"s\"><v>99</v></c></row>") << s("Row 7");
        QTest::newRow("far row") << book("<row r=\"1048576\"><c><v>1</v></c></row>") << s("row 1048576");
        QTest::newRow("broken below row 5") << book("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=") << s("row 5");
        QTest::newRow("row beyond all") << book("<row r=\"99999999999\"><c><v>1</v></c></row>") << s("row 2147483647");
        QTest::newRow("far column") << book("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>") << s("XFD1");
    }
    void aFileThatCannotBeReadSaysWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto made = read(bytes);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Input);
        QVERIFY2(made.error().text().contains(says), qPrintable(made.error().text()));
        QVERIFY(made.error().where.startsWith(s("form.xlsx")));
        QVERIFY(!compileXlsForm(bytes, s("form.xlsx")).ok());
    }
    void aBombIsRefusedBeforeItFillsMemory()
    {
        xlsx::Limits limits;
        limits.partBytes = 1 << 20;
        const auto made = read(book("<row>" + QByteArray(4 << 20, ' ') + "</row>"), limits);
        QVERIFY(!made.ok());
        QVERIFY(made.error().text().contains(s("too large")));
    }
    void aFormulaWithoutItsResultIsNamed()
    {
        const QByteArray heads
            = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>type</v></c><c r=\"B1\" t=\"str\"><v>name</v></c>"
              "<c r=\"C1\" t=\"str\"><v>label</v></c></row>";
        const auto form = [&heads](const QByteArray& label, const QByteArray& name = "<v>a</v>") {
            return compileXlsForm(
                book(heads + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>text</v></c><c r=\"B2\" t=\"str\">" + name
                    + "</c><c r=\"C2\"" + label + "</c></row>"),
                s("form.xlsx"));
        };
        const auto none = form("><f>A1</f><v></v>");
        QVERIFY(!none.ok());
        QVERIFY2(
            none.error().text().contains(s("results were not saved with it (C2)")), qPrintable(none.error().text()));
        const auto fault = form(" t=\"str\"><v>A</v>", "<v>#REF!</v>");
        QVERIFY(!fault.ok());
        QVERIFY(form(" t=\"str\"><f>A1</f><v>Label</v>").ok());
    }
    void aCellIsNamedAsTheSpreadsheetNamesIt()
    {
        QCOMPARE(cellName(14, 17), s("R14"));
        QCOMPARE(cellName(1, 26), s("AA1"));
        QCOMPARE(cellName(3, 701), s("ZZ3"));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
