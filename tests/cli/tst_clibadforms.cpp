// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxwriter.h"
#include "form/xlsform/zipwriter.h"
#include "runner.h"

#include <algorithm>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace uthan;

namespace {
using Rows = std::vector<QStringList>;

Rows rows(std::initializer_list<const char*> lines)
{
    Rows out;
    for (const char* line : lines)
        out.push_back(QString::fromUtf8(line).split(QLatin1Char('|')));
    return out;
}

QByteArray book(const Rows& survey, const Rows& choices = {})
{
    std::vector<form::xlsx::SheetText> sheets{{QStringLiteral("survey"), survey}};
    if (!choices.empty())
        sheets.push_back({QStringLiteral("choices"), choices});
    return form::xlsx::write(sheets).value();
}

QByteArray xform(const QByteArray& model, const QByteArray& body, const QByteArray& data = "<a/>")
{
    return "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'>\n<h:head><h:title>t"
           "</h:title>\n<model><instance><data id='d'>"
        + data + "</data></instance>\n" + model + "\n</model></h:head>\n<h:body>" + body + "</h:body></h:html>";
}

Rows manyRows(int count)
{
    Rows out = rows({"type|name|label"});
    for (int i = 0; i < count; ++i)
        out.push_back({QStringLiteral("text"), QStringLiteral("q%1").arg(i), QStringLiteral("Q")});
    return out;
}
}

// A form that is wrong is refused with exit code 1, its place, and what to do: by check, fill and convert alike.
class TestCliBadForms : public QObject {
    Q_OBJECT
    Runner m_runner;

    // "survey A2" or "line 4", of each error
    QStringList placesOf(const QString& file)
    {
        static const QRegularExpression place(
            QStringLiteral("^(?:uthanctl: )?[^,]*, (?:sheet (\\w+), row [^(:]*\\((\\w+)\\)|(line \\d+))"));
        const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QStringLiteral("check"), file});
        QStringList places;
        for (const QString& line : QString::fromUtf8(o.err).trimmed().split(QLatin1Char('\n'))) {
            const auto found = place.match(line);
            places << (found.captured(3) + found.captured(1) + QLatin1Char(' ') + found.captured(2)).trimmed();
        }
        return o.exitCode == 1 ? places : QStringList();
    }
private Q_SLOTS:
    void aWrongFormIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("says");
        const auto add = [](const char* tag, const char* ending, const QByteArray& bytes, QStringList says) {
            const QString name = QStringLiteral("form.") + QLatin1String(ending);
            says.prepend(name);
            QTest::newRow(tag) << name << bytes << says;
        };
        const auto sheet
            = [&](const char* tag, const QByteArray& bytes, const QStringList& says) { add(tag, "xlsx", bytes, says); };
        const QString survey = QStringLiteral("sheet survey");
        sheet("circle", book(rows({"type|name|calculation", "calculate|a|${b}", "calculate|b|${a}"})),
            {survey, QStringLiteral("column calculation"), QStringLiteral("circle"), QStringLiteral("a → ")});
        sheet("unknown digest",
            book(rows({"type|name|label|calculation", "text|a|A|", "calculate|b||digest(${a}, 'SHA1')"})),
            {survey, QStringLiteral("column calculation"), QStringLiteral("digest() knows no “SHA1”"),
                QStringLiteral("'SHA-1'")});
        sheet("unknown encoding of a digest",
            book(rows({"type|name|label|constraint", "text|a|A|digest(., 'MD5', 'utf-8') = 'x'"})),
            {survey, QStringLiteral("column constraint"), QStringLiteral("digest() knows no “utf-8”"),
                QStringLiteral("'base64'")});
        sheet("unknown reference", book(rows({"type|name|label|relevant", "text|a|A|${nobody} = 1"})),
            {survey, QStringLiteral("row 2, column relevant (D2)"), QStringLiteral("nobody")});
        sheet("unknown reference in a label", book(rows({"type|name|label", "text|a|Ask ${nobody}"})),
            {survey, QStringLiteral("row 2, column label (C2)"), QStringLiteral("nobody")});
        sheet("name twice", book(rows({"type|name|label", "text|a|A", "text|a|B"})),
            {survey, QStringLiteral("row 3, column name (B3)"), QStringLiteral("twice"), QStringLiteral("row 2")});
        sheet("list missing", book(rows({"type|name|label", "select_one town|a|A"}), rows({"list_name|name", "x|y"})),
            {survey, QStringLiteral("row 2, column type (A2)"), QStringLiteral("town")});
        sheet("sheet of choices missing", book(rows({"type|name|label", "select_one town|a|A"})),
            {survey, QStringLiteral("(A2)"), QStringLiteral("no sheet “choices”")});
        sheet("choice twice",
            book(rows({"type|name|label", "select_one x|a|A"}), rows({"list_name|name|label", "x|y|Y", "x|y|Also y"})),
            {QStringLiteral("sheet choices, row 3, column name (B3)"), QStringLiteral("row 2")});
        sheet("group never ends", book(rows({"type|name|label", "begin group|g|G", "text|a|A"})),
            {survey, QStringLiteral("row 2"), QStringLiteral("g")});
        sheet("end without a beginning", book(rows({"type|name|label", "text|a|A", "end group||"})),
            {survey, QStringLiteral("row 3")});
        sheet("unknown type", book(rows({"type|name|label", "texd|a|A"})), {survey, QStringLiteral("(A2)")});
        sheet("unknown function", book(rows({"type|name|label|constraint", "text|a|A|lenght(.) > 3"})),
            {survey, QStringLiteral("(D2)"), QStringLiteral("lenght")});
        sheet("bracket open", book(rows({"type|name|label|relevant", "text|a|A|", "text|b|B|(${a} = 1"})),
            {survey, QStringLiteral("(D3)")});
        sheet("no survey", form::xlsx::write({{QStringLiteral("Sheet1"), rows({"a|b"})}}).value(),
            {QStringLiteral("survey")});
        sheet("too many questions", book(manyRows(20'001)),
            {survey, QStringLiteral("row 20002"), QStringLiteral("20000")});
        add("a cell too long", "csv", "survey\n,type,name,label\n,text,a," + QByteArray(40'000, 'x') + "\n",
            {survey, QStringLiteral("row 2, column label (D2)"), QStringLiteral("32767")});
        sheet("half a workbook", book(manyRows(50)).left(900), {});
        sheet("no workbook at all", QByteArrayLiteral("PK\3\4 but nothing more"), {});
        add("an encoding that does not hold", "csv", "survey\n,type,name,label\n,text,a,\xff\xfe\xfa\n",
            {QStringLiteral("UTF-8")});
        const QByteArray input = "<input ref='/data/a'><label>A</label></input>";
        const auto xml
            = [&](const char* tag, const QByteArray& bytes, const QStringList& says) { add(tag, "xml", bytes, says); };
        xml("xml cut", xform({}, input).chopped(30), {QStringLiteral("line 6")});
        xml("xml crossed", "<h:html xmlns:h='x'>\n<a></b>\n</h:html>", {QStringLiteral("line 2")});
        xml("xml of another sort", "<svg xmlns='http://www.w3.org/2000/svg'/>", {});
        xml("xml encoding", "<?xml version='1.0' encoding='UTF-8'?>\n<a>\xff\xfe</a>",
            {QStringLiteral("line 2"), QStringLiteral("UTF-8")});
        xml("xml entities",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>\n" + xform({}, "<input ref='/data/a'><label>&b;</label></input>"),
            {QStringLiteral("line 1")});
        xml("xml circle",
            xform("<bind nodeset='/data/a' calculate='/data/b'/>\n<bind nodeset='/data/b' calculate='/data/a'/>", input,
                "<a/><b/>"),
            {QStringLiteral("<bind> calculate"), QStringLiteral("circle")});
        xml("xml expression", xform("<bind nodeset='/data/a' relevant='1 +'/>", input),
            {QStringLiteral("line 4"), QStringLiteral("<bind> relevant")});
        xml("xml with a bare &", xform({}, input).replace(">A<", ">A & B<"),
            {QStringLiteral("line 6"), QStringLiteral("Write &amp;")});
        xml("xml with a name of a letter", xform({}, input).replace(">A<", ">A&nbsp;B<"),
            {QStringLiteral("line 6"), QStringLiteral("“&nbsp;” stands for nothing")});
        xml("xml with other letters", xform({}, input).replace(">A<", ">\xd9\xc7<"),
            {QStringLiteral("line 6"), QStringLiteral("UTF-8")}); // though the parser stops far before it
        xml("xml without its namespace", xform({}, input).replace("xmlns='http://www.w3.org/2002/xforms'", ""),
            {QStringLiteral("http://www.w3.org/2002/xforms")});
        xml("answers", "<data id='d' xmlns:orx='http://openrosa.org/xforms'><a>1</a><orx:meta/></data>",
            {QStringLiteral("what somebody answered")});
        xml("a workbook as XML",
            "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
            {QStringLiteral("save it as .xlsx")});
        add("a web page", "xls", "<!DOCTYPE html>\n<html><body><table><tr><td>type</table></html>",
            {QStringLiteral("web page")});
        add("a PDF", "xlsx", "%PDF-1.7\n", {QStringLiteral("a PDF")});
        add("a picture", "xlsx", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), {QStringLiteral("a picture")});
        add("a link to a sheet", "csv", "{\"url\": \"https://docs.google.com/open?id=1\"}",
            {QStringLiteral("download it as Excel")});
        sheet("headings further down", book(rows({"My survey||", "type|name|label", "text|a|A"})),
            {survey, QStringLiteral("row 1"), QStringLiteral("seem to stand in row 2")});
        sheet("a heading misspelt",
            book(rows({"type|name|label", "select_one x|a|A"}), rows({"list_nam|name|label", "x|y|Y"})),
            {QStringLiteral("sheet choices, row 1"), QStringLiteral("Perhaps “list_nam” is meant")});
        xml("xml without id", xform({}, input).replace(" id='d'", ""), {QStringLiteral("id")});
    }
    void aWrongFormIsRefusedWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, says);
        const QString file = m_runner.write(name, bytes);
        const QString out = m_runner.path(QStringLiteral("out.xml"));
        for (const QStringList& arguments : {QStringList{QStringLiteral("form"), QStringLiteral("check"), file},
                 QStringList{QStringLiteral("form"), QStringLiteral("convert"), file, out}}) {
            const Runner::Outcome o = m_runner.run(arguments);
            QCOMPARE(o.exitCode, 1);
            const QString err = QString::fromUtf8(o.err);
            for (const QString& part : std::as_const(says))
                QVERIFY2(err.contains(part), qPrintable(err));
            QVERIFY2(err.trimmed().size() > 30 && err.count(QLatin1Char('\n')) <= 2, qPrintable(err));
            QVERIFY(!QFile::exists(out)); // nothing half written
        }
    }
    void allThatIsWrongIsToldAtOnce()
    {
        const QString sheet = m_runner.write(QStringLiteral("many.xlsx"),
            book(rows({"type|name|label|relevant|constraint|calculation", "texd|c|C", "select_one towns|e|E",
                     "text|f|F|${e} = 'x'", "begin group|1g|G", "text|h|H|${nobody} = 1", "end group",
                     "text|i|I||lenght(.) > 1", "calculate|j||||${k}", "calculate|k||||${j}", "calculate|l||||${l}"}),
                rows({"list_name|name|label", "yn|y|Y", "yn|y|Y"})));
        // What follows from another fault is not told: F3 asks for the question of row 3, which has no list.
        QCOMPARE(placesOf(sheet),
            (QStringList{QStringLiteral("choices B3"), QStringLiteral("survey A2"), QStringLiteral("survey A3"),
                QStringLiteral("survey B5"), QStringLiteral("survey D6"), QStringLiteral("survey E8"),
                QStringLiteral("survey F9"), QStringLiteral("survey F11")}));
        const QString xml = m_runner.write(QStringLiteral("many.xml"),
            xform("<bind nodeset='/data/a' relevant='1 +'/>\n<bind nodeset='/data/b' calculate='/data/c'/>\n"
                  "<bind nodeset='/data/c' calculate='/data/b'/>\n<setvalue event='nothing' ref='/data/a' value='1'/>\n"
                  "<setvalue event='odk-instance-first-load' ref='/data/zzz' value='1'/>",
                "<input ref='/data/a'><label>A</label></input>\n<input><label>no ref</label></input>\n"
                "<group ref='/data/nogroup'>\n<input><label>inside</label></input>\n</group>\n"
                "<repeat nodeset='/data/norep'><input ref='/data/d'><label>D</label></input></repeat>",
                "<a/><b/><c/><d/>"));
        QCOMPARE(placesOf(xml),
            (QStringList{QStringLiteral("line 4"), QStringLiteral("line 5"), QStringLiteral("line 7"),
                QStringLiteral("line 8"), QStringLiteral("line 11"), QStringLiteral("line 12"),
                QStringLiteral("line 13"), QStringLiteral("line 15")}));
    }
    void groupsThatDoNotEndKeepNothingElseFromBeingTold()
    {
        QCOMPARE(placesOf(m_runner.write(QStringLiteral("open.xlsx"),
                     book(rows({"type|name|label", "end group", "texd|a|A", "begin group|g|G", "text|b|B",
                         "begin repeat|r|R", "texd|c|C", "end group", "texd|d|D", "begin group|h|H"})))),
            (QStringList{QStringLiteral("survey A2"), QStringLiteral("survey A3"), QStringLiteral("survey A7"),
                QStringLiteral("survey A8"), QStringLiteral("survey A9"), QStringLiteral("survey A10")}));
    }
    void whatHidesEachOtherAndOddLooksAreWarnedOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("sheet") << QStringLiteral("look.xlsx")
                               << book(rows({"type|name|label|relevant|appearance", "text|a|A|${b} != 1|quick",
                                      "text|b|B|${a} != 1|multilne"}))
                               << QStringList{
                                      QStringLiteral("(D2): Whether these are asked depends on each other: a → b → a"),
                                      QStringLiteral("(E2): The appearance “quick” has no effect"),
                                      QStringLiteral("(E3): The appearance “multilne” is not known"),
                                      QStringLiteral("Perhaps “multiline” is meant")};
        QTest::newRow("XForm") << QStringLiteral("look.xml")
                               << xform("<bind nodeset='/data/a' relevant='/data/b != 1'/>\n<bind nodeset='/data/b' "
                                        "relevant='/data/a != 1'/>",
                                      "<input ref='/data/a' appearance='quick'><label>A</label></input>\n<group "
                                      "appearance='fieldlist'><input ref='/data/b'><label>B</label></input></group>",
                                      "<a/><b/>")
                               << QStringList{
                                      QStringLiteral("line 4, <bind> relevant: Whether these are asked depends"),
                                      QStringLiteral("line 7, <input> appearance: The appearance “quick”"),
                                      QStringLiteral(
                                          "line 8, <group> appearance: The appearance “fieldlist” is not known")};
        QTest::newRow("group")
            << QStringLiteral("inside.xlsx")
            << book(rows({"type|name|label|relevant", "begin group|g|G|${b} != 1", "text|b|B", "end group"}))
            << QStringList{QStringLiteral("(D2): Whether “g” is asked depends on an answer that is given inside it")};
    }
    void whatHidesEachOtherAndOddLooksAreWarnedOf()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, says);
        const Runner::Outcome o
            = m_runner.run({QStringLiteral("form"), QStringLiteral("check"), m_runner.write(name, bytes)});
        QCOMPARE(o.exitCode, 0);
        for (const QString& part : std::as_const(says))
            QVERIFY2(QString::fromUtf8(o.out).contains(part), o.out.constData());
    }
    void cellsMayBePartedByOtherSigns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolons") << QByteArray("survey\n;type;name;label\n;text;a;A, or B\n");
        QTest::newRow("tabs") << QByteArray("survey\n\ttype\tname\tlabel\n\ttext\ta\tA\n");
    }
    void cellsMayBePartedByOtherSigns()
    {
        QFETCH(QByteArray, bytes);
        const Runner::Outcome o = m_runner.run(
            {QStringLiteral("form"), QStringLiteral("check"), m_runner.write(QStringLiteral("other.csv"), bytes)});
        QVERIFY2(o.exitCode == 0, o.err.constData());
    }
    void uncheckedItIsWrittenAllTheSameAndSaysWhyItCannotBeFilledIn()
    {
        const QString file
            = m_runner.write(QStringLiteral("self.xlsx"), book(rows({"type|name|label|relevant", "text|a|A|. = 'x'"})));
        const QString out = m_runner.path(QStringLiteral("self.xml"));
        const QStringList convert{QStringLiteral("form"), QStringLiteral("convert"), file, out};
        QCOMPARE(m_runner.run(convert).exitCode, 1);
        QVERIFY(!QFile::exists(out));
        const Runner::Outcome o = m_runner.run(convert + QStringList{QStringLiteral("--unchecked")});
        QVERIFY2(o.exitCode == 0, o.err.constData());
        QVERIFY(o.out.contains("cannot be filled in") && o.out.contains("circle"));
        QVERIFY(QFile::exists(out));
    }
    void aCheckLooksAtTheFilesBesideTheForm()
    {
        const QString file = m_runner.write(QStringLiteral("lists.xlsx"),
            book(rows({"type|name|label|calculation|parameters|choice_filter|media::image",
                "select_one_from_file gone.csv|a|A", "select_one_from_file odd.csv|b|B|||qq = 1",
                "select_one_from_file cut.csv|c|C", "select_one_from_file odd.csv|d|D||value=foo label=bar",
                "calculate|e||pulldata('nofile', 'x', 'y', ${a})", "calculate|f||count(instance('nothing')/root/item)",
                "text|g|G||||gone.png", "select_one_from_file rows.xml|h|H", "select_one_from_file deep.xml|i|I",
                "select_one_from_file nul.csv|j|J", "select_one_from_file control.geojson|k|K"})));
        m_runner.write(QStringLiteral("rows.xml"), "<root><row><name>a</name></row></root>");
        m_runner.write(QStringLiteral("deep.xml"), "<root><item><nam>a</nam><at><x>1</x></at></item></root>");
        m_runner.write(QStringLiteral("nul.csv"), QByteArrayLiteral("name,label\na,A\nb,B\0\n"));
        m_runner.write(QStringLiteral("control.geojson"),
            R"({"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":null,)"
            R"("properties":{"title":"A"}},{"type":"Feature","id":"b","geometry":null,"properties":{"title":"B\u0001"}}]})");
        m_runner.write(QStringLiteral("odd.csv"), "foo,bar\n1,one\n1,again\n,none\n");
        m_runner.write(QStringLiteral("cut.csv"), "name,label\na,A\n");
        const QJsonArray found = m_runner.json({QStringLiteral("form"), QStringLiteral("check"), file})
                                     .value(QLatin1String("warnings"))
                                     .toArray();
        const auto says = [&found](const char* cell, const char* text) {
            return std::any_of(found.begin(), found.end(), [&](const QJsonValue& each) {
                return each[QLatin1String("cell")].toString() == QLatin1String(cell)
                    && each[QLatin1String("text")].toString().contains(QString::fromUtf8(text));
            });
        };
        QVERIFY(says("A2", "“gone.csv” is not there"));
        QVERIFY(says("A3", "no column “name”"));
        QVERIFY(says("A3", "foo, bar"));
        QVERIFY(says("F3", "no column “qq”"));
        QVERIFY(says("A5", "says “1” twice (again in the choice number 2)"));
        QVERIFY(says("A5", "is empty in 1 of 3 choices"));
        QVERIFY(says("D6", "“nofile.csv” is not there"));
        QVERIFY(says("D7", "instance('nothing')"));
        QVERIFY(says("G8", "“gone.png” is not there"));
        QVERIFY(says("A9", "“rows.xml” has no items"));
        QVERIFY(says("A10", "“deep.xml” no <item> has an element <name>"));
        QVERIFY(
            says("A11", "“nul.csv” has letters that are no text in 1 of its cells, first in row 3, column “label”"));
        QVERIFY(says("A12",
            "“control.geojson” has letters that are no text in 1 places, first in feature 2, property “title” "
            "(U+0001)"));
        m_runner.write(QStringLiteral("gone.csv"), "name,label\na,A\n");
        const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QStringLiteral("check"), file});
        QCOMPARE(o.exitCode, 0); // warnings refuse nothing
        QVERIFY(!o.out.contains("gone.csv"));
        QVERIFY(o.out.contains("sheet survey, row 3, column type (A3)"));
    }
    // What is not there may still come with the form; what is there and broken never mends itself.
    void aListThatIsThereAndBrokenRefusesTheForm()
    {
        const QString file = m_runner.write(QStringLiteral("broken.xlsx"),
            book(rows({"type|name|label", "select_one_from_file cut.csv|a|A", "select_one_from_file torn.xml|b|B",
                "select_one_from_file half.geojson|c|C", "select_one_from_file gone.csv|d|D",
                "select_multiple_from_file spaced.csv|e|E", "select_one_from_file cut.csv|f|F"})));
        m_runner.write(QStringLiteral("cut.csv"), "name,label\na,\"A\n");
        m_runner.write(QStringLiteral("torn.xml"), "<root>\n<item><name>a</name>\n</root>");
        m_runner.write(QStringLiteral("half.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [");
        m_runner.write(QStringLiteral("spaced.csv"), "name,label\nfine,Fine\na b,AB\n");
        for (const char* command : {"check", "fill"}) {
            const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QLatin1String(command), file});
            QCOMPARE(o.exitCode, 1);
            QVERIFY2(QString::fromUtf8(o.err).contains(QStringLiteral("cut.csv, row 2: A quotation mark")),
                o.err.constData());
            if (QLatin1String(command) == QLatin1String("fill"))
                continue;
            for (const char* each : {"torn.xml, line 3: ", "half.geojson: ", "spaced.csv, row 3: "})
                QVERIFY2(o.err.contains(each), o.err.constData());
            QCOMPARE(o.err.count("cut.csv"), 1);
            QVERIFY(!o.err.contains("gone.csv"));
        }
    }
    void aZipIsConvertedWithTheFilesOfItsForm()
    {
        const QByteArray lists = "name,label\nx,X\ny,Y\n";
        form::ZipWriter zip;
        QVERIFY(zip.put(QStringLiteral("mine/unpacked.xlsx"),
            book(rows({"type|name|label|media::image", "select_one_from_file towns.csv|a|A|a.png", "text|b|B|"}))));
        QVERIFY(zip.put(QStringLiteral("mine/towns.csv"), lists));
        QVERIFY(zip.put(QStringLiteral("mine/a.png"), "picture"));
        QVERIFY(zip.put(QStringLiteral("mine/other.txt"), "not named"));
        const QString in = m_runner.write(QStringLiteral("packed.zip"), zip.finish());
        for (const char* name : {"unpacked.xml", "unpacked.xlsx"}) {
            const QString out = m_runner.path(QLatin1String(name));
            const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QStringLiteral("convert"), in, out});
            QVERIFY2(o.exitCode == 0, o.err.constData());
            QVERIFY2(!o.out.contains("warning") && !o.out.contains("note"), o.out.constData());
            const QJsonObject checked = m_runner.json({QStringLiteral("form"), QStringLiteral("check"), out});
            QCOMPARE(checked.value(QLatin1String("warnings")).toArray().size(), 0);
        }
        const QDir media(m_runner.path(QStringLiteral("unpacked-media")));
        QCOMPARE(media.entryList(QDir::Files), (QStringList{QStringLiteral("a.png"), QStringLiteral("towns.csv")}));
        m_runner.write(QStringLiteral("unpacked-media/towns.csv"), "name,label\nmine,Mine\n");
        const QStringList again{
            QStringLiteral("form"), QStringLiteral("convert"), in, m_runner.path(QStringLiteral("unpacked.xml"))};
        QVERIFY(m_runner.run(again).out.contains("towns.csv is there already and stays as it is"));
        const Runner::Outcome fill = m_runner.run({QStringLiteral("form"), QStringLiteral("fill"), in});
        QVERIFY2(fill.exitCode == 0, fill.err.constData());
    }
    void whatIsWrittenIsReadAgain()
    {
        const QByteArray model = "<setvalue event='odk-instance-first-load' ref='/data/a' value='1'/><setvalue "
                                 "event='odk-instance-first-load' ref='/data/a' value='2'/>";
        const QByteArray body = "<input ref='/data/a'><label>A</label></input>";
        const auto said = [&](const QByteArray& form) {
            const QString in = m_runner.write(QStringLiteral("again.xml"), form);
            return m_runner
                .json({QStringLiteral("form"), QStringLiteral("convert"), in,
                    m_runner.path(QStringLiteral("again.xlsx"))})
                .value(QLatin1String("warnings"))
                .toArray();
        };
        QCOMPARE(said(xform({}, body)), QJsonArray());
        // Without settings the name of the file is that of the form.
        const QString unsaid = m_runner.write(QStringLiteral("one.csv"), "type,name,label\ntext,a,A\n");
        const Runner::Outcome o = m_runner.run(
            {QStringLiteral("form"), QStringLiteral("convert"), unsaid, m_runner.path(QStringLiteral("other1.xlsx"))});
        QVERIFY2(o.out.contains("form_id was “one” and is “other1” in what was written"), o.out.constData());
        const QJsonArray twice = said(xform(model, body)); // the last one, named where it is lost
        QCOMPARE(twice.size(), 1);
        QVERIFY2(twice.first().toString().contains(QStringLiteral("“a” is set to several values")),
            qPrintable(twice.first().toString()));
    }
    void aFormInAFolderIsNotWrittenOverItself()
    {
        QVERIFY(QDir().mkpath(m_runner.path(QStringLiteral("folder"))));
        const QByteArray form = book(rows({"type|name|label", "text|b|B"}));
        const QString file = m_runner.write(QStringLiteral("folder/q.xlsx"), form);
        const Runner::Outcome o = m_runner.run(
            {QStringLiteral("form"), QStringLiteral("convert"), m_runner.path(QStringLiteral("folder")), file});
        QCOMPARE(o.exitCode, 1);
        QVERIFY2(o.err.contains("over itself"), o.err.constData());
    }
    void aSheetLargerThanAnyFormIsRefusedAtOnce()
    {
        const QString file = m_runner.path(QStringLiteral("huge.xlsx"));
        QFile huge(file);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.write("PK\3\4") == 4
            && huge.resize(200LL << 20)); // a hole: takes no room
        huge.close();
        const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QStringLiteral("check"), file});
        QCOMPARE(o.exitCode, 1);
        QVERIFY2(o.err.contains("larger than"), o.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliBadForms)
#include "tst_clibadforms.moc"
