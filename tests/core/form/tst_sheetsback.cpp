// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/odsfacts.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsformwriter.h"
#include "form/xlsform/ziparchive.h"
#include "testforms.h"

#include <algorithm>
#include <QBuffer>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
using Parts = QList<std::pair<QString, QByteArray>>;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray cell(const char* at, const char* text)
{
    return QByteArray("<c r=\"") + at + "\" s=\"3\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

// A workbook as a person's program writes it: two questions with a number, a formula and a colour beside them, a hidden
// sheet, a comment, and the order in which formulas are worked out.
Parts parts()
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray sheetType
        = "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    return {{s("[Content_Types].xml"),
                "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
                "PartName=\"/xl/workbook.xml\" "
                "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
                    + sheetType + "<Override PartName=\"/xl/worksheets/sheet2.xml\" " + sheetType
                    + "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"chain\"/></Types>"},
        {s("xl/workbook.xml"),
            "<workbook xmlns:r=\"" + office
                + "\"><sheets><sheet name=\"survey\" sheetId=\"4\" r:id=\"rId1\"/><sheet name=\"mine\" sheetId=\"7\" "
                  "state=\"hidden\" r:id=\"rId2\"/></sheets><calcPr calcId=\"1\"/></workbook>"},
        {s("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + office
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
                + "/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"" + office
                + "/calcChain\" Target=\"calcChain.xml\"/></Relationships>"},
        {s("xl/worksheets/sheet1.xml"),
            "<worksheet xmlns:r=\"" + office
                + "\"><cols><col min=\"1\" max=\"1\" width=\"40\"/></cols><sheetData><row r=\"1\" spans=\"1:3\">"
                + cell("A1", "type") + cell("B1", "name") + cell("C1", "label") + cell("D1", "my notes")
                + "</row><row r=\"2\" ht=\"30\">" + cell("A2", "text") + cell("B2", "a") + cell("C2", "A")
                + "<c r=\"D2\" s=\"5\"><v>45413</v></c><c r=\"E2\"><f>SUM(D2,1)</f><v>45414</v></c></row>"
                  "<row r=\"3\">"
                + cell("A3", "integer") + cell("B3", "b") + cell("C3", "B")
                + "<c r=\"D3\" t=\"b\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"F3:G3\"/>"
                  "</mergeCells><legacyDrawing r:id=\"rId1\"/></worksheet>"},
        {s("xl/worksheets/_rels/sheet1.xml.rels"),
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + office
                + "/vmlDrawing\" Target=\"../drawings/vml1.vml\"/><Relationship Id=\"rId2\" Type=\"" + office
                + "/comments\" Target=\"../comments1.xml\"/></Relationships>"},
        {s("xl/comments1.xml"),
            "<comments><commentList><comment ref=\"B3\"><text><t>why</t></text></comment></commentList></comments>"},
        {s("xl/drawings/vml1.vml"), "<xml><x:ClientData><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></xml>"},
        {s("xl/calcChain.xml"), "<calcChain><c r=\"E2\" i=\"4\"/></calcChain>"},
        {s("xl/worksheets/sheet2.xml"),
            "<worksheet><sheetData><row r=\"8\"><c r=\"D8\"><f>SUM(1,2)</f></c></row></sheetData></worksheet>"},
        {s("xl/media/picture.png"), "not looked at"}};
}

QByteArray part(const QByteArray& zip, const char* name)
{
    return ZipArchive(zip).read(s(name), 1 << 20).valueOr({});
}

FormDefinition read(const ByteSource& bytes, const char* name = "mine.xlsx")
{
    const Result<FormDefinition> form = readFormFile(bytes, s(name));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return *form;
}

WrittenXlsForm written(const FormDefinition& now, const QByteArray& source, const char* name = "mine.xlsx")
{
    auto out = writeXlsForm(now, source, s(name), read(source, name));
    if (!out)
        qFatal("%s", qPrintable(out.error().text()));
    return std::move(*out);
}
}

class TestSheetsBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkbookThatSaysTheSameStaysAsItIs()
    {
        const QByteArray source = testforms::zipOf(parts());
        const WrittenXlsForm same = written(read(source), source);
        QCOMPARE(same.bytes, source);
        QVERIFY(same.notKept.isEmpty());
    }

    void aChangeLeavesAllElseOfTheWorkbookAsItWas()
    {
        const QByteArray source = testforms::zipOf(parts());
        FormDefinition now = read(source);
        now.elements[1].label.in[0] = s("A <new> label");
        const WrittenXlsForm changed = written(now, source);
        QVERIFY(changed.notKept.isEmpty());
        QByteArray sheet = part(source, "xl/worksheets/sheet1.xml");
        const QByteArray is = part(changed.bytes, "xl/worksheets/sheet1.xml");
        QVERIFY2(is.contains("<c r=\"C2\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">A &lt;new&gt; label"),
            is.constData());
        for (const char* kept : {"<c r=\"D2\" s=\"5\"><v>45413</v></c>", "<f>SUM(D2,1)</f><v>45414</v>",
                 "<c r=\"D3\" t=\"b\"><v>1</v></c>", "<row r=\"2\" ht=\"30\">", "width=\"40\"", "ref=\"F3:G3\""})
            QVERIFY2(is.contains(kept), kept);
        for (const auto& [name, bytes] : parts()) {
            static const QStringList written{s("[Content_Types].xml"), s("xl/workbook.xml"),
                s("xl/_rels/workbook.xml.rels"), s("xl/worksheets/sheet1.xml"), s("xl/calcChain.xml")};
            if (!written.contains(name))
                QCOMPARE(part(changed.bytes, qPrintable(name)), bytes);
        }
        QVERIFY(part(changed.bytes, "xl/workbook.xml").contains("state=\"hidden\""));
        QVERIFY(part(changed.bytes, "xl/workbook.xml").contains("fullCalcOnLoad=\"1\""));
        QVERIFY(!ZipArchive(changed.bytes).contains(s("xl/calcChain.xml")));
        QVERIFY(!part(changed.bytes, "[Content_Types].xml").contains("calcChain"));
        QVERIFY(!part(changed.bytes, "xl/_rels/workbook.xml.rels").contains("calcChain"));
        QCOMPARE(read(changed.bytes).elements[1].label.in[0], s("A <new> label"));
    }

    void aNumberStaysOneAndATextBecomesOne()
    {
        Parts with = parts();
        with[3].second.replace(cell("C2", "A"), "<c r=\"C2\" s=\"2\"><v>7</v></c>");
        const QByteArray source = testforms::zipOf(with);
        FormDefinition now = read(source);
        now.elements[1].label.in[0] = s("8.5");
        QVERIFY(
            part(written(now, source).bytes, "xl/worksheets/sheet1.xml").contains("<c r=\"C2\" s=\"2\"><v>8.5</v>"));
        now.elements[1].label.in[0] = s("007");
        QVERIFY(part(written(now, source).bytes, "xl/worksheets/sheet1.xml")
                    .contains("<c r=\"C2\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">007"));
    }

    void rowsThatMoveTakeTheirCellsAndCommentsAlong()
    {
        const QByteArray source = testforms::zipOf(parts());
        const FormDefinition before = read(source);
        FormDefinition now = before;
        Element fresh;
        fresh.type = NodeType::Text;
        fresh.name = s("c");
        fresh.parent = 0;
        now.elements = {before.elements[0], before.elements[1], fresh, before.elements[2]};
        const WrittenXlsForm moved = written(now, source);
        const QByteArray is = part(moved.bytes, "xl/worksheets/sheet1.xml");
        QVERIFY2(is.contains("<c r=\"B4\" s=\"3\" t=\"inlineStr\"><is><t>b</t></is></c>"), is.constData());
        QVERIFY(is.contains("<c r=\"D4\" t=\"b\"><v>1</v></c>"));
        QVERIFY(is.contains("ref=\"F4:G4\""));
        QVERIFY(is.contains("<c r=\"E2\"><v>45414</v></c>")); // a formula would name the wrong row
        QCOMPARE(moved.notKept.size(), 1);
        QVERIFY(moved.notKept[0].contains(s("“survey”")));
        QVERIFY(part(moved.bytes, "xl/comments1.xml").contains("ref=\"B4\""));
        QVERIFY(part(moved.bytes, "xl/drawings/vml1.vml").contains("<x:Row>3</x:Row>"));
        QCOMPARE(read(moved.bytes).elements[2].name, s("c"));
    }

    void formulasThatShareOneAreValuesOnceItIsWrittenOver()
    {
        Parts with = parts();
        with[3].second.replace(
            cell("C2", "A"), "<c r=\"C2\" t=\"str\"><f t=\"shared\" si=\"0\" ref=\"C2:C3\">B2</f><v>A</v></c>");
        with[3].second.replace(cell("C3", "B"), "<c r=\"C3\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>B</v></c>");
        const QByteArray source = testforms::zipOf(with);
        FormDefinition now = read(source);
        now.elements[1].label.in[0] = s("New");
        const WrittenXlsForm changed = written(now, source);
        QVERIFY(!part(changed.bytes, "xl/worksheets/sheet1.xml").contains("<f"));
        QCOMPARE(changed.notKept.size(), 1);
        QCOMPARE(read(changed.bytes).elements[2].label.in[0], s("B"));
    }

    void aSheetThatTheFormNeedsNowIsAdded()
    {
        const QByteArray source = testforms::zipOf(parts());
        FormDefinition now = read(source);
        now.title = s("Trees & houses");
        const WrittenXlsForm changed = written(now, source);
        QCOMPARE(read(changed.bytes).title, now.title);
        const QByteArray book = part(changed.bytes, "xl/workbook.xml");
        QVERIFY2(
            book.contains("<sheet name=\"settings\" sheetId=\"8\" r:id=\"rIdAdded1\"/></sheets>"), book.constData());
        QVERIFY(part(changed.bytes, "[Content_Types].xml").contains("PartName=\"/xl/worksheets/added1.xml\""));
    }

    void aLoopStaysOne()
    {
        const QByteArray source = testforms::form(
            {{s("type"), s("name"), s("label")}, {s("begin loop over l"), s("turns"), {}},
                {s("integer"), s("n"), s("How many %(label)s?")}, {s("end loop"), {}, {}}, {s("text"), s("t"), s("T")}},
            {{s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("A")}, {s("l"), s("b"), s("B")}});
        QCOMPARE(written(read(source), source).bytes, source);
    }

    void macrosHaveNoPlaceInAnXlsx()
    {
        Parts with = parts();
        with[0].second.replace(
            "openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main");
        with[2].second.replace("</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>");
        with.append({s("xl/vbaProject.bin"), "macros"});
        const QByteArray source = testforms::zipOf(with);
        const WrittenXlsForm plain = written(read(source), source);
        QCOMPARE(plain.notKept, QStringList{s("The macros of the workbook are not kept.")});
        QVERIFY(!ZipArchive(plain.bytes).contains(s("xl/vbaProject.bin")));
        QVERIFY(part(plain.bytes, "[Content_Types].xml").contains("spreadsheetml.sheet.main+xml"));
        QCOMPARE(part(plain.bytes, "xl/worksheets/sheet1.xml").contains("<f>SUM(D2,1)</f>"), true);
    }

    void cellsOfAnOdsStayWhatTheyAre()
    {
        const QByteArray content
            = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
              "xmlns:style=\"y\" xmlns:dc=\"d\"><office:automatic-styles><style:style style:name=\"ta2\" "
              "style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style><style:style "
              "style:name=\"co1\" style:family=\"table-column\"><style:table-column-properties "
              "style:column-width=\"2in\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
              "<table:table table:name=\"survey\"><table:table-column table:style-name=\"co1\"/><table:table-row>"
              "<table:table-cell office:value-type=\"string\"><text:p>type</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\"><text:p>name</text:p></table:table-cell>"
              "<table:table-cell "
              "office:value-type=\"string\"><text:p>label</text:p></table:table-cell></table:table-row>"
              "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>text</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>Ann</dc:creator>"
              "<text:p>why</text:p></office:annotation><text:p>a</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"float\" office:value=\"1.5\"/>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-01\"/>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-01T06:00:00\"/>"
              "<table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"/>"
              "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/></table:table-row>"
              "</table:table><table:table table:name=\"mine\" table:style-name=\"ta2\"><table:table-row>"
              "<table:table-cell table:formula=\"of:=SUM([.A1:.B2];[$survey.C2])\" office:value-type=\"float\" "
              "office:value=\"3\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"/>"
              "<table:table-cell table:formula=\"of:=&quot;a;b&quot;&amp;[.A1]\" office:value-type=\"string\">"
              "<text:p>a;b3</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
              "</office:body></office:document-content>";
        const QByteArray source = testforms::zipOf(
            {{s("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}, {s("content.xml"), content}});
        const WrittenXlsForm out = written(read(source, "mine.ods"), source, "mine.ods");
        const QByteArray survey = part(out.bytes, "xl/worksheets/sheet1.xml");
        for (const char* cell : {"<c r=\"C2\" s=\"2\"><v>1.5</v></c>", "<c r=\"D2\" s=\"3\"><v>45413</v></c>",
                 "<c r=\"E2\" s=\"5\"><v>45413.25</v></c>", "<c r=\"F2\" s=\"4\"><v>0.3958333333333333</v></c>",
                 "<c r=\"G2\" s=\"2\" t=\"b\"><v>1</v></c>", "width=\"26.71\""})
            QVERIFY2(survey.contains(cell), survey.constData());
        const QByteArray mine = part(out.bytes, "xl/worksheets/sheet2.xml");
        QVERIFY2(mine.contains("<f>SUM(A1:B2,survey!C2)</f><v>3</v>"), mine.constData());
        QVERIFY(mine.contains("t=\"str\"><f>\"a;b\"&amp;A1</f><v>a;b3</v>"));
        QVERIFY(mine.contains("<mergeCell ref=\"A1:B1\"/>"));
        QVERIFY(part(out.bytes, "xl/workbook.xml").contains("name=\"mine\" sheetId=\"2\" state=\"hidden\""));
        QVERIFY(part(out.bytes, "xl/comments1.xml").contains("why"));
        QVERIFY(part(out.bytes, "xl/comments1.xml").contains("<author>Ann</author>"));
        QVERIFY(part(out.bytes, "[Content_Types].xml").contains("/xl/comments1.xml"));
        QCOMPARE(out.notKept.size(), 1); // said by name
        QVERIFY(out.notKept[0].contains(s("colours")));
    }

    void formulasOfAnOdsAreWordedAsAnXlsxHasThem_data()
    {
        QTest::addColumn<QString>("ods");
        QTest::addColumn<QString>("xlsx");
        QTest::newRow("cells") << s("of:=[.A1]+[.$B$2]") << s("A1+$B$2");
        QTest::newRow("sheet") << s("of:=[$'My sheet'.A1:.B2]") << s("'My sheet'!A1:B2");
        QTest::newRow("dot") << s("of:=[$'a.b'.A1]") << s("'a.b'!A1");
        QTest::newRow("quoted") << s("of:=IF([.A1]=\"x;[.B2]\";1;2)") << s("IF(A1=\"x;[.B2]\",1,2)");
        QTest::newRow("array") << s("of:=SUM({1;2|3;4})") << s("SUM({1,2;3,4})");
        QTest::newRow("own") << s("of:=COM.MICROSOFT.CONCAT([.A1];1)") << s("CONCAT(A1,1)");
        QTest::newRow("none") << s("") << s("");
    }
    void formulasOfAnOdsAreWordedAsAnXlsxHasThem()
    {
        QFETCH(QString, ods);
        QFETCH(QString, xlsx);
        QCOMPARE(xlsx::odsFormula(ods), xlsx);
    }

    void columnsAndRowsOfTextFilesAreCarriedThrough()
    {
        const QByteArray csv = "survey\n,type,name,label,my notes\n,text,a,A,keep me\n,,,,a remark\n,text,b,B,007\n";
        const WrittenXlsForm out = written(read(csv, "form.csv"), csv, "form.csv");
        const auto book = xlsx::read(out.bytes, s("form.xlsx"), {s("survey")});
        QVERIFY(book.ok());
        const xlsx::Sheet& survey = book->sheets.front();
        QCOMPARE(survey.rows.size(), size_t(4));
        QCOMPARE(survey.rows[1].at(3), s("keep me"));
        QCOMPARE(survey.rows[2].at(3), s("a remark"));
        QCOMPARE(survey.rows[3].at(3), s("007"));
    }

    // cells.xls was saved by another program from an .xlsx of ours; what it holds stands in its fifth column.
    void oldWorkbooksTellWhatTheirCellsAre()
    {
        using Kind = xlsx::CellFacts::Kind;
        const auto book
            = xlsx::readWorkbook(testforms::kept(s("cells.xls")), s("form.xls"), xlsx::Wanted::everything());
        QVERIFY2(book.ok(), book ? "" : qPrintable(book.error().text()));
        QCOMPARE(book->allNames, QStringList({s("survey"), s("aside")}));
        QCOMPARE(book->sheets.at(1).facts.shown, xlsx::SheetFacts::Shown::Hidden);
        const xlsx::Sheet& sheet = book->sheets.front();
        struct Expected {
            const char* text;
            Kind kind;
            xlsx::Shows shows = xlsx::Shows::Number;
            double number = 0;
        };
        const Expected expected[]{{"7", Kind::Number, xlsx::Shows::Number, 7},
            {"2.5", Kind::Number, xlsx::Shows::Number, 2.5}, {"-12", Kind::Number, xlsx::Shows::Number, -12},
            {"12345678901", Kind::Number, xlsx::Shows::Number, 12345678901.0},
            {"2026-05-09", Kind::Number, xlsx::Shows::Date, 46151},
            {"2026-05-09T14:30:00", Kind::Number, xlsx::Shows::DateTime, 46151.604166666664},
            {"14:30:00", Kind::Number, xlsx::Shows::Time, 0.6041666666666666},
            {"TRUE", Kind::Truth, xlsx::Shows::Number, 1}, {"FALSE", Kind::Truth, xlsx::Shows::Number, 0},
            {"007", Kind::Text}, {"নাম", Kind::Text}, {"12", Kind::Number, xlsx::Shows::Number, 12},
            {"#DIV/0!", Kind::Fault}};
        int row = 2;
        for (const Expected& each : expected) {
            QString text;
            for (const xlsx::Row& r : sheet.rows) {
                for (const auto& [column, said] : r.cells)
                    text = r.number == row && column == 3 ? said : text;
            }
            QCOMPARE(text, s(each.text));
            const xlsx::CellFacts* facts = sheet.facts.at(row, 3);
            QCOMPARE(facts == nullptr, each.kind == Kind::Text); // most cells are texts and have none
            QVERIFY(!sheet.facts.at(row, 4));
            if (facts) {
                QCOMPARE(int(facts->kind), int(each.kind));
                QCOMPARE(int(facts->shows), int(each.shows));
                QCOMPARE(facts->number, each.number);
            }
            ++row;
        }
        QCOMPARE(sheet.faulty, QStringList(s("D14")));
    }

    void typesThatAskForSomethingOfTheirOwnSayIt()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label"), s("hint")}, {s("phone number"), s("a")},
            {s("number of days in last month"), s("b"), s("B")}, {s("phone number"), s("c"), s("C"), s("Mine")}};
        const QByteArray xml = writeXForm(read(testforms::form(survey)));
        QCOMPARE(xml.count("<hint>"), 3);
        QVERIFY2(xml.contains("<hint>0–9</hint>"), xml.constData());
        QVERIFY(xml.contains("<hint>0–31</hint>"));
        QVERIFY(xml.contains("<hint>Mine</hint>"));
    }

    void columnsSayNothingThatTheTypeSays()
    {
        testforms::Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("trigger")}, {s("start"), s("s")},
            {s("end"), s("e")}, {s("today"), s("t")}, {s("deviceid"), s("d")}, {s("simserial"), s("sim")},
            {s("uri:subscriberid"), s("sub")}, {s("integer"), s("age"), s("Age")},
            {s("calculate"), s("c"), s(""), s("now()"), s("${age}")}};
        const QByteArray xml = writeXForm(read(testforms::form(survey)));
        const auto sheets = writeXlsForm(read(xml, "data.xml"));
        QVERIFY(sheets.ok());
        const auto back = xlsx::read(sheets->bytes, s("data.xlsx"), {s("survey")});
        QStringList seen;
        for (const xlsx::Row& row : back->sheets.front().rows) {
            QStringList cells;
            for (const auto& [column, text] : row.cells)
                cells << text;
            seen << cells.join(u'|');
        }
        QCOMPARE(seen,
            (QStringList{s("type|name|label|calculation|trigger"), s("start|s"), s("end|e"), s("today|t"),
                s("deviceid|d"), s("simserial|sim"), s("uri:subscriberid|sub"), s("integer|age|Age"),
                s("calculate|c|now()|${age}")}));
        QCOMPARE(writeXForm(read(sheets->bytes)), xml);
    }

    void aListOfEntitiesThatNothingBringsIsNamed_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("calculation");
        QTest::addColumn<int>("warnings");
        QTest::newRow("nothing") << QStringList{s("text"), s("x"), s("X")} << QString() << 1;
        QTest::newRow("a row of its own") << QStringList{s("csv-external"), s("people")} << QString() << 0;
        QTest::newRow("a question") << QStringList{s("select_one_from_file people.csv"), s("x"), s("X")} << QString()
                                    << 0;
        QTest::newRow("pulldata") << QStringList{s("text"), s("x"), s("X")} << s("pulldata('people','a','name',${id})")
                                  << 0;
        QTest::newRow("another") << QStringList{s("csv-external"), s("others")} << QString() << 1;
    }
    void aListOfEntitiesThatNothingBringsIsNamed()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, calculation);
        QFETCH(int, warnings);
        const QByteArray source = testforms::xlsxOf(
            {{s("survey"),
                 {{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("id"), s("Id")}, row,
                     {s("calculate"), s("c"), {}, calculation.isEmpty() ? s("1") : calculation}}},
                {s("entities"), {{s("list_name"), s("entity_id")}, {s("people"), s("${id}")}}}});
        const FormDefinition form = read(source);
        QList<Warning> found = form.warnings;
        found.removeIf([](const Warning& warning) { return !warning.text.contains(s("instance('people')")); });
        QCOMPARE(found.size(), warnings);
        QCOMPARE(lostInXForm(form).size(), warnings);
        if (warnings > 0)
            QCOMPARE(found.front().where(s("f.xlsx")), s("f.xlsx, sheet entities, row 2, column list_name (A2)"));
    }

    void formsOfATextThatMeanNothingHereAreCarriedThrough()
    {
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
              "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><itext>"
              "<translation lang='fr'><text id='q'><value>Bonjour <output value='/data/w'/></value><value form='long'>"
              "Bien le bonjour</value><value form='short'>B</value><value form='icon'>jr://icons/a.svg</value></text>"
              "<text id='h'><value>Aide</value><value form='short'>A</value></text>"
              "<text id='l'><value form='long'>Long</value><value>Plain</value></text>"
              "<text id='c'><value>Un</value><value form='short'>1</value></text></translation>"
              "<translation lang='ar'><text id='q'><value>مرحبا</value></text></translation></itext>"
              "<instance><data id='d'><w/><q/></data></instance><bind nodeset='/data/w' type='string'/>"
              "<bind nodeset='/data/q' type='string'/></model></h:head><h:body><input ref='/data/w'><label "
              "ref=\"jr:itext('l')\"/></input><select1 ref='/data/q'><label ref=\"jr:itext('q')\"/><hint "
              "ref=\"jr:itext('h')\"/><item><label ref=\"jr:itext('c')\"/><value>1</value></item></select1></h:body>"
              "</h:html>";
        const FormDefinition form = read(xml, "data.xml");
        QCOMPARE(form.elements[1].label.in[0], s("Plain"));
        const QByteArray once = writeXForm(form);
        for (const char* kept : {"<value form=\"long\">Bien le bonjour</value>", "<value form=\"short\">B</value>",
                 "<value form=\"icon\">jr://icons/a.svg</value>", "<value form=\"short\">A</value>",
                 "<value form=\"long\">Long</value>", "<value form=\"short\">1</value>"}) {
            QVERIFY2(once.contains(kept), once.constData());
            QCOMPARE(once.count(kept), 1);
        }
        QCOMPARE(writeXForm(read(once, "data.xml")), once);
        QStringList lost;
        const auto sheets = writeXlsForm(form);
        for (const Warning& warning : sheets->lost)
            lost << warning.text;
        QCOMPARE(lost.filter(s("no word for the form")).size(), 6);
        const FormDefinition packed = *readFormFile(once, s("data.xml"), 0);
        QVERIFY(packed.lists.front().pack);
        QCOMPARE(packed.lists.front().pack->at(0).media->otherForms.front().name, s("short"));
    }

    void aWorkbookIsReadFromTheDiskAPieceAtATime()
    {
        testforms::Rows choices{{s("list_name"), s("name"), s("label")}};
        for (int i = 0; i < 20'000; ++i)
            choices.append({s("l"), QStringLiteral("n%1").arg(i),
                QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Md5).toHex())});
        const QByteArray bytes
            = testforms::form({{s("type"), s("name"), s("label")}, {s("select_one l"), s("q"), s("Q")}}, choices);
        struct Counted : QBuffer {
            qint64 readData(char* data, qint64 most) override
            {
                *largest = std::max(*largest, most);
                return QBuffer::readData(data, most);
            }
            qint64* largest = nullptr;
        };
        qint64 largest = 0;
        const ByteSource source(bytes.size(), [&]() -> ByteSource::Opened {
            auto file = std::make_unique<Counted>();
            file->largest = &largest;
            file->setData(bytes);
            (void)file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            return std::unique_ptr<QIODevice>(std::move(file));
        });
        const auto form = readFormFile(source, s("long.xlsx"), 1000);
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->lists[0].count(), size_t(20'000));
        QVERIFY2(largest <= 256 << 10 && largest < bytes.size(), qPrintable(QString::number(largest)));
    }
};

QTEST_GUILESS_MAIN(TestSheetsBack)
#include "tst_sheetsback.moc"
