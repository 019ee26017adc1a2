// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as the field has them, older ones too, that some program or other had trouble with.
#include "form/formfile.h"
#include "form/lists/memorylist.h"
#include "form/xform/xformwriter.h"
#include "testforms.h"

#include <QCborArray>
#include <QTest>

using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray xmlOf(const char* instance, const char* model, const char* body)
{
    return s("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
             "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance>"
             "<data id='t'>%1</data></instance>%2</model></h:head><h:body>%3</h:body></h:html>")
        .arg(s(instance), s(model), s(body))
        .toUtf8();
}
FormSession filling(const QByteArray& xml)
{
    const auto program = compileFormFile(xml, s("t.xml"));
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return FormSession(*program, testforms::environment());
}
QString reads(const FormSession& f, const char* path)
{
    return f.reads(f.placeOf(s(path)));
}
// fruits.csv: na, la, colour
struct Fruits final : ListSource {
    uthan::Result<std::unique_ptr<DataInstance>> open(const QString& source) override
    {
        if (source != s("jr://file-csv/fruits.csv"))
            return uthan::Error{uthan::ErrorCode::NotFound, source};
        return std::unique_ptr<DataInstance>(std::make_unique<MemoryList>(QStringList{s("na"), s("la"), s("colour")},
            std::vector<QString>{s("ba"), s("Banana"), s("yellow"), s("pl"), s("Plum"), s("blue")}));
    }
};
}

class TestFieldForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListThatIsSearchedMayHaveTheNameOfItsFile()
    {
        const QByteArray sheet = testforms::form(
            {{s("type"), s("name"), s("label"), s("appearance"), s("calculation")},
                {s("select_one fruits"), s("fruit"), s("Fruit"), s("search('fruits')")},
                {s("calculate"), s("colour"), {}, {}, s("pulldata('fruits', 'colour', 'na', ${fruit})")}},
            {{s("list_name"), s("name"), s("label")}, {s("fruits"), s("na"), s("la")}});
        const auto read = readFormFile(sheet, s("f.xlsx"));
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text()));
        const QByteArray xml = writeXForm(*read);
        QCOMPARE(xml.count("<instance id=\"fruits\""), 1);
        for (const auto& program : {compileFormFile(sheet, s("f.xlsx")), compileFormFile(xml, s("f.xml"))}) {
            QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
            FormSession::Environment world = testforms::environment();
            world.lists = std::make_shared<Fruits>();
            FormSession f(*program, world);
            QCOMPARE(f.question(f.placeOf(s("fruit"))).choices.size(), 2);
            f.answer(f.placeOf(s("fruit")), s("pl"));
            QCOMPARE(reads(f, "/data/colour"), s("blue"));
        }
    }
    void aSearchMindsNoCapitalsAndNamesAWayThatIsNone_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("contains") << s("LUM");
        QTest::newRow("startsWith") << s("pLU");
        QTest::newRow("STARTSWITH") << s("PL");
        QTest::newRow("endsWith") << s("UM");
        QTest::newRow("matches") << s("Plum");
        QTest::newRow("foo") << s("LUM"); // as “contains”
    }
    void aSearchMindsNoCapitalsAndNamesAWayThatIsNone()
    {
        QFETCH(QString, part);
        const QString way = s(QTest::currentDataTag());
        const auto program = compileFormFile(
            testforms::form({{s("type"), s("name"), s("label"), s("appearance")}, {s("text"), s("part"), s("Part")},
                                {s("select_one fruits"), s("fruit"), s("Fruit"),
                                    s("search('fruits', '%1', 'la', ${part})").arg(way)}},
                {{s("list_name"), s("name"), s("label")}, {s("fruits"), s("na"), s("la")}}),
            s("f.xlsx"));
        QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<Fruits>();
        FormSession f(*program, world);
        f.answer(f.placeOf(s("part")), part);
        const auto choices = f.question(f.placeOf(s("fruit"))).choices;
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices.first().name, s("pl"));
        const QList<Warning>& said = (*program)->warnings();
        QCOMPARE(said.size(), way == s("foo") ? 1 : 0);
        QVERIFY(said.isEmpty() || (said.first().cell == s("D3") && said.first().text.contains(s("called “foo”"))));
    }
    void aListThatIsNotSearchedMayNotHaveTheNameOfAFile()
    {
        const auto program = compileFormFile(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("calculation")}, {s("select_one fruits"), s("fruit"), s("Fruit")},
                    {s("calculate"), s("colour"), {}, s("pulldata('fruits', 'colour', 'na', ${fruit})")}},
                {{s("list_name"), s("name"), s("label")}, {s("fruits"), s("na"), s("la")}}),
            s("f.xlsx"));
        QVERIFY(!program.ok());
    }
    void oneActionInTheModelMayBeForTheBeginningAndForNewRows()
    {
        FormSession f = filling(xmlOf("<r jr:template=''><t/></r><r><t/></r>",
            "<setvalue ref='/data/r/t' event='odk-instance-first-load odk-new-repeat' value=\"'k'\"/>",
            "<group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/t'><label>T</label></input></repeat>"
            "</group>"));
        QCOMPARE(reads(f, "/data/r[1]/t"), s("k"));
        QVERIFY(f.addRow(f.placeOf(s("/data/r"))).ok());
        QCOMPARE(reads(f, "/data/r[2]/t"), s("k"));
    }
    void anActionForNewRowsInTheModelIsRefusedIfNoRepeatIsMeant_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("no repeat around it")
            << QByteArray("<setvalue ref='/data/u' event='odk-instance-first-load odk-new-repeat' value='1'/>");
        QTest::newRow("for new rows alone")
            << QByteArray("<setvalue ref='/data/r/t' event='odk-new-repeat' value='1'/>");
    }
    void anActionForNewRowsInTheModelIsRefusedIfNoRepeatIsMeant()
    {
        QFETCH(QByteArray, action);
        const auto program = compileFormFile(
            xmlOf("<u/><r><t/></r>", action.constData(),
                "<input ref='/data/u'><label>U</label></input><group ref='/data/r'><repeat nodeset='/data/r'>"
                "<input ref='/data/r/t'><label>T</label></input></repeat></group>"),
            s("t.xml"));
        QVERIFY(!program.ok());
        QVERIFY(program.error().text().contains(s("which repeat")));
    }
    void whatHasNoWordsButBeginsWithSomethingWorkedOutIsNotAsked()
    {
        const QByteArray sheet
            = testforms::form({{s("type"), s("name"), s("label"), s("default")}, {s("integer"), s("n"), {}, s("1+1")},
                {s("text"), s("v"), {}, s("concat('x', ${n})")}, {s("text"), s("t"), s("T")}});
        const auto program = compileFormFile(sheet, s("f.xlsx"));
        QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
        const FormSession f(*program, testforms::environment());
        QCOMPARE(reads(f, "/data/n"), s("2"));
        QCOMPARE(reads(f, "/data/v"), s("x2"));
        QCOMPARE(f.page().count, 1);
        const QByteArray xml = writeXForm(*readFormFile(sheet, s("f.xlsx")));
        QVERIFY(xml.contains("<bind nodeset=\"/data/n\" type=\"int\""));
        QVERIFY(!xml.contains("ref=\"/data/n\"><label"));
        QVERIFY(!compileFormFile(testforms::form({{s("type"), s("name"), s("label"), s("default")},
                                     {s("integer"), s("n"), {}, s("1")}, {s("text"), s("t"), s("T")}}),
            s("f.xlsx"))
                     .ok());
    }
    // The name of a filling is worked out by forms of ODK Build, and of the converter until 2020.
    void aRevisionNamesTheFillingItRevisesAlsoWhereTheFormWorksItsNameOut_data()
    {
        QTest::addColumn<QString>("bind");
        QTest::newRow("worked out") << s("calculate=\"concat('uuid:', uuid())\"");
        QTest::newRow("worked out once") << s("calculate=\"once(concat('uuid:', uuid()))\"");
        QTest::newRow("given") << s("jr:preload='uid'");
    }
    void aRevisionNamesTheFillingItRevisesAlsoWhereTheFormWorksItsNameOut()
    {
        QFETCH(QString, bind);
        FormSession f = filling(xmlOf("<a/><meta><instanceID/></meta>",
            qPrintable(s("<bind nodeset='/data/meta/instanceID' readonly='true()' %1/>").arg(bind)),
            "<input ref='/data/a'><label>A</label></input>"));
        const QString old = s("uuid:11111111-1111-1111-1111-111111111111");
        QVERIFY(
            f.restoreXml(s("<data id='t'><a>1</a><meta><instanceID>%1</instanceID></meta></data>").arg(old).toUtf8(),
                 FormSession::XmlUse::Revise)
                .ok());
        const QString xml = f.instanceXml();
        QVERIFY2(xml.contains(s("deprecatedID>%1<").arg(old)), qPrintable(xml));
        QVERIFY2(xml.contains(s("instanceID>uuid:")) && !xml.contains(s("instanceID>%1<").arg(old)), qPrintable(xml));
    }
    // Answers are parted by spaces: such a value is named, and what is chosen stays as it was written.
    void aValueWithASpaceAmongSeveralIsNamedAndKept()
    {
        const QByteArray xml = xmlOf("<m/>", "",
            "<select ref='/data/m'><label>M</label><item><label>B</label><value>b</value></item>"
            "<item><label>Z</label><value>b b</value></item><item><label>C</label><value>c</value></item></select>");
        const auto read = readFormFile(xml, s("t.xml"));
        QVERIFY(read.ok());
        QCOMPARE(read->warnings.size(), 1);
        QVERIFY(read->warnings.first().text.startsWith(s("The value “b b” has a space")));
        QCOMPARE(read->warnings.first().row, 1);
        FormSession f = filling(xml);
        f.answer(f.placeOf(s("m")), QCborArray{s("c"), s("b b")});
        QVERIFY2(f.instanceXml().contains(s("<m>b b c</m>")), qPrintable(f.instanceXml()));
        f.answer(f.placeOf(s("m")), QCborArray{s("c b")});
        QVERIFY2(f.instanceXml().contains(s("<m>b c</m>")), qPrintable(f.instanceXml()));
    }
    void aSheetOfChoicesWithoutHeadingsIsToldSo()
    {
        const auto program
            = compileFormFile(testforms::form({{s("type"), s("name"), s("label")}, {s("select_one c"), s("a"), s("A")}},
                                  {{s("c"), s("a"), s("A")}, {s("c"), s("b"), s("B")}}),
                s("f.xlsx"));
        QVERIFY(!program.ok());
        QVERIFY2(program.error().text().contains(s("list_name, name and label")), qPrintable(program.error().text()));
    }
    void anIdThatIsMadeAtTheStartIsKeptByARevision()
    {
        FormSession f = filling(xmlOf("<u/><a/><meta><instanceID/></meta>",
            "<bind nodeset='/data/u' jr:preload='uid'/><bind nodeset='/data/meta/instanceID' jr:preload='uid'/>",
            "<input ref='/data/a'><label>A</label></input>"));
        QVERIFY(f.restoreXml("<data id='t'><u>uuid:abc</u><a>1</a><meta><instanceID>uuid:1</instanceID></meta></data>",
                     FormSession::XmlUse::Revise)
                    .ok());
        const QString xml = f.instanceXml();
        QVERIFY2(xml.contains(s("<u>uuid:abc</u>")) && xml.contains(s("deprecatedID>uuid:1<")), qPrintable(xml));
        QVERIFY2(!xml.contains(s("instanceID>uuid:1<")) && !xml.contains(s("instanceID>uuid:abc<")), qPrintable(xml));
    }
    // Rows whose number hangs on them come as soon as they are asked for, and at the end those that still are.
    void rowsThatGoOnUntilSomebodySaysNoComeOneAtATime()
    {
        FormSession f = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
                {s("calculate"), s("n"), {}, s("count(${r})")},
                {s("begin repeat"), s("r"), s("R"), {}, s("if(${r}[position() = ${n}]/last = 'y', ${n}, ${n} + 1)")},
                {s("text"), s("name"), s("N")}, {s("select_one yn"), s("last"), s("The last?")}, {s("end repeat")}},
            {{s("list_name"), s("name"), s("label")}, {s("yn"), s("y"), s("Yes")}, {s("yn"), s("n"), s("No")}}));
        const Place r = f.placeOf(s("/data/r"));
        QCOMPARE(f.rowCount(r), 1);
        QCOMPARE(f.growRows().node, -1); // nothing is said in the last one
        QCOMPARE(f.rowCount(r), 1);
        f.answer(f.placeOf(s("/data/r[1]/name")), s("a"));
        const Place more = f.growRows();
        QCOMPARE(more, f.placeOf(s("/data/r[2]")));
        f.answer(f.placeOf(s("/data/r[2]/last")), s("n"));
        f.answer(f.placeOf(s("/data/r[2]/last")), s("y"));
        QCOMPARE(f.growRows().node, -1);
        QCOMPARE(reads(f, "/data/n"), QString::number(f.rowCount(r)));
    }
};

QTEST_APPLESS_MAIN(TestFieldForms)
#include "tst_fieldforms.moc"
