// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formdifferences.h"

#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/formsession.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// A row a line, "|" between cells.
Rows rows(const QByteArray& lines)
{
    Rows out;
    for (const QByteArray& line : lines.split('\n'))
        out.append(QString::fromUtf8(line).split(QLatin1Char('|')));
    return out;
}

std::shared_ptr<const FormProgram> program(const QByteArray& bytes, const char* name)
{
    auto made = compileFormFile(bytes, s(name));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

std::shared_ptr<const FormProgram> sheets(const QByteArray& survey)
{
    return program(
        testforms::xlsxOf({{s("survey"), rows(survey)}, {s("choices"), rows("list_name|name|label\nyn|y|Yes\nyn|n|No")},
            {s("settings"), rows("form_id|version|form_title\nt|1|T")}}),
        "form.xlsx");
}

QByteArray xform(const QByteArray& data, const QByteArray& model, const QByteArray& body)
{
    return "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
           "xmlns:jr='http://openrosa.org/javarosa' xmlns:odk='http://www.opendatakit.org/xforms' "
           "xmlns:ev='http://www.w3.org/2001/xml-events'><h:head><h:title>T</h:title><model><instance><data id='t' "
           "version='1'>"
        + data + "</data></instance>" + model + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

QStringList told(const FormProgram& before, const FormProgram& after)
{
    QStringList out;
    for (const FormDifference& each : formDifferences(before, after))
        out << s("%1 %2").arg(each.what, each.path).trimmed();
    return out;
}
}

class TestFormDifferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureNamedByAnAnswerIsLeftOutWithAWordAndWrittenAgain()
    {
        const auto form = sheets("type|name|label|media::image\ntext|a|A|\ntext|b|B|${a}.png\n"
                                 "begin_group|g|G|${a}.png\nselect_one yn|c|C|\nend_group");
        QStringList places;
        for (const Warning& each : form->warnings())
            places << s("%1 %2").arg(each.cell, each.text.section(u' ', 0, 4));
        QCOMPARE(places,
            (QStringList{s("D4 Of a group only the"), s("D3 The name of a picture,"), s("D4 The name of a picture,")}));
        QVERIFY(form->attachments().isEmpty());
        QVERIFY(told(*form, *form).isEmpty());
    }
    void whatIsAskedOtherwiseIsTold_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("differences");
        const QByteArray form = before();
        const auto with = [&form](const char* was, const char* is) { return QByteArray(form).replace(was, is); };
        QTest::newRow("the same") << form << QStringList();
        QTest::newRow("blanks") << with("${n} > 1", "  ${n}>1 ") << QStringList();
        QTest::newRow("quotes") << with("'it'", "\"it\"") << QStringList();
        QTest::newRow("label") << with("|How many?|", "|How much?|") << QStringList{s("label /n")};
        QTest::newRow("what a label shows") << with("About ${n}", "About ${c}") << QStringList{s("label /g/t")};
        QTest::newRow("condition") << with("${n} > 1", "${n} > 2") << QStringList{s("relevant /g/t")};
        QTest::newRow("calculation") << with("'it'", "'it '") << QStringList{s("calculation /c")};
        QTest::newRow("default") << with("|7|", "|8|") << QStringList{s("default /n")};
        QTest::newRow("type") << with("text|t", "barcode|t") << QStringList{s("type /g/t")};
        QTest::newRow("required") << with("|yes|", "||") << QStringList{s("required /n")};
        QTest::newRow("choices") << with("select_one yn|y", "select_multiple yn|y") << QStringList{s("type /y")};
        QTest::newRow("row") << with("\ntext|last|Last||||", "") << QStringList{s("row /last")};
        QTest::newRow("order") << QByteArray(form)
                                      .replace("\ntext|last|Last||||", "")
                                      .replace("\ninteger|n", "\ntext|last|Last||||\ninteger|n")
                               << QStringList{s("place /last")};
    }
    void whatIsAskedOtherwiseIsTold()
    {
        QFETCH(QByteArray, after);
        QFETCH(QStringList, differences);
        QCOMPARE(told(*sheets(before()), *sheets(after)), differences);
    }
    static QByteArray before()
    {
        return "type|name|label|relevant|calculation|default|required\n"
               "integer|n|How many?|||7|yes|\ncalculate|c|||concat('it', ${n})||\n"
               "begin_group|g|G||||\ntext|t|About ${n}|${n} > 1|||\nend_group|||||||\nselect_one yn|y|Y||||"
               "\ntext|last|Last||||";
    }

    void aSheetThatIsWrittenAsAnXFormIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("survey");
        QTest::addColumn<QByteArray>("choices");
        const QByteArray yn = "list_name|name|label\nyn|y|Yes\nyn|n|No";
        QTest::newRow("words of an appearance in another order") << QByteArray(
            "type|name|label|appearance\nbegin_group|g|G|w4 table-list\nselect_one yn|a|A|w2\nselect_one "
            "yn|b|B|w2\nend_group||||") << yn;
        QTest::newRow("what a search asks")
            << QByteArray("type|name|label|appearance\ntext|b|B|\nselect_one yn|a|A|minimal "
                          "search('f', 'contains', 'x', ${b})")
            << yn;
        QTest::newRow("a trigger named twice")
            << QByteArray("type|name|label|calculation|trigger\ntext|a|A||\ncalculate|c||1 + 1|${a}, ${a}") << yn;
        QTest::newRow("labels of no language beside those of some")
            << QByteArray("type|name|label\nselect_one yn|a|A")
            << QByteArray("list_name|name|label::en (en)|label::fr (fr)\nyn|y|Yes|Oui\nyn|n|No|");
        QTest::newRow("rows chosen by what the own row says") << QByteArray(
            "type|name|label|choice_filter\nbegin repeat|r|R|\ntext|nm|N|\ninteger|age|A|\n"
            "select_one ${nm}|mum|M|${age} > 3\nend repeat|||\nbegin repeat|r2|S|\ninteger|lim|L|\n"
            "select_one ${nm}|c|C|${age} > ${lim}\nend repeat|||\n"
            "select_one ${nm}|d|D|${age} > sum(${lim})") << yn;
        QTest::newRow("rows inside rows")
            << QByteArray("type|name|label|choice_filter\nbegin repeat|h|H|\nbegin repeat|r|R|\ntext|nm|N|\n"
                          "integer|age|A|\nselect_one ${nm}|mum|M|\nend repeat|||\nbegin repeat|s|S|\n"
                          "integer|lim|L|\nselect_one ${nm}|c|C|${age} > ${lim}\nend repeat|||\nend repeat|||")
            << yn;
        QTest::newRow("a picture by its address")
            << QByteArray("type|name|label|image\ntext|a|A|jr://images/a.png") << yn;
    }
    void aSheetThatIsWrittenAsAnXFormIsTheSame()
    {
        QFETCH(QByteArray, survey);
        QFETCH(QByteArray, choices);
        const QByteArray book = testforms::xlsxOf({{s("survey"), rows(survey)}, {s("choices"), rows(choices)},
            {s("settings"), rows("form_id|version|form_title\nt|1|T")}});
        const auto form = readFormFile(book, s("form.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        QCOMPARE(told(*program(book, "form.xlsx"), *program(writeXForm(*form), "form.xml")), QStringList());
    }
    void otherRowsToChooseFromAreTold()
    {
        const auto asking = [](const char* filter) {
            return program(
                xform("<r jr:template=''><n/></r><s jr:template=''><l/><c/></s>", "",
                    "<repeat nodeset='/data/r'><input ref='/data/r/n'><label>N</label></input></repeat>"
                    "<repeat nodeset='/data/s'><input ref='/data/s/l'><label>L</label></input>"
                    "<select1 ref='/data/s/c'><label>C</label><itemset nodeset='/data/r["
                        + QByteArray(filter) + "]'><value ref='n'/><label ref='n'/></itemset></select1></repeat>"),
                "form.xml");
        };
        const auto own = asking("./n > current()/../l"), all = asking("./n > current()/../../s/l");
        QCOMPARE(told(*own, *all), QStringList{s("choice_filter /s/c")});
        QCOMPARE(told(*own, *own), QStringList());
    }
    void aLanguageThatIsLostIsTold()
    {
        const auto form
            = [](const char* columns) { return sheets("type|name|" + QByteArray(columns) + "\ntext|a|A|B"); };
        QCOMPARE(told(*form("label::fr (fr)|label::en (en)"), *form("label::en (en)|hint::en (en)")),
            (QStringList{s("language"), s("label /a"), s("hint /a")}));
    }
    void labelsOfALoopThatAreTranslatedOnlyAreNotLeftOut()
    {
        const auto form = program(
            testforms::xlsxOf(
                {{s("survey"), rows("type|name|label\nbegin loop over yn|l|L\ntext|n|N %(label)s\nend loop||")},
                    {s("choices"), rows("list_name|name|label::en (en)|label::fr (fr)\nyn|y|Yes|Oui\nyn|n||Non")}}),
            "form.xlsx");
        FormSession session(form, {});
        QCOMPARE(session.page().questions.front().label.text, s("N Yes"));
        QVERIFY(session.next());
        QCOMPARE(session.page().questions.front().label.text, s("N Non"));
    }
    void whatIsForTextMessagesIsNoColumnOfAList()
    {
        const auto form = readFormFile(
            testforms::xlsxOf({{s("survey"), rows("type|name|label\nselect_one yn|a|A")},
                {s("choices"), rows("list_name|name|label|sms_option|kind\nyn|y|Yes|a|k\nyn|n|No|b|k")}}),
            s("form.xlsx"));
        QVERIFY(form.ok());
        QCOMPARE(form->lists.front().columns, QStringList{s("kind")});
    }

    void anotherWayToSayTheSameIsNoDifference_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray a = "<input ref='/data/a'><label>A</label></input>";
        QTest::newRow("a default as an action")
            << xform("<a/><b/>", "<setvalue event='odk-instance-first-load' ref='/data/b' value='1 + 1'/>", a);
        QTest::newRow("a default that is a number")
            << xform("<a/><b/>", "<setvalue event='odk-instance-first-load' ref='/data/b' value='7'/>", a);
        QTest::newRow("what a label shows") << xform(
            "<a/><b/>", "", "<input ref='/data/a'><label>A <output value=\"concat(/data/b, '!')\"/></label></input>");
        QTest::newRow("what the title of rows shows") << xform("<r jr:template=''><a/></r>", "",
            "<group ref='/data/r'><label>Row <output value=\"concat(position(.), '.')\"/></label><repeat "
            "nodeset='/data/r'><input ref='/data/r/a'><label>A</label></input></repeat></group>");
        QTest::newRow("bent quotes") << xform("<a/>", "<bind nodeset='/data/a' constraint=\". != 'it’s “so”'\"/>", a);
        QTest::newRow("a group without a name")
            << xform("<a/>", "", "<group appearance='field-list'><label>G</label>" + a + "</group>");
        QTest::newRow("a place as the form opens")
            << xform("<a/><p/>", "<odk:setgeopoint event='odk-instance-first-load' ref='/data/p'/>", a);
        QTest::newRow("types of what nobody sees") << xform("<a/><b/><c/>",
            "<bind nodeset='/data/b' type='int'/><bind nodeset='/data/c' type='decimal'/><setvalue "
            "event='odk-instance-first-load' ref='/data/b' value='1 + 1'/>",
            "<input ref='/data/a'><label>A</label><setvalue event='xforms-value-changed' ref='/data/c' "
            "value='/data/a'/></input>");
        QTest::newRow("a name of the filling") << xform("<a/><meta><instanceID/><instanceName/></meta>",
            "<bind nodeset='/data/meta/instanceName' calculate=\"concat('x', /data/a)\"/>", a);
    }
    void anotherWayToSayTheSameIsNoDifference()
    {
        QFETCH(QByteArray, xml);
        const auto form = readFormFile(xml, s("form.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const auto written = writeXlsForm(*form);
        QVERIFY(written.ok());
        const auto first = program(xml, "form.xml");
        QCOMPARE(told(*first, *program(written->bytes, "form.xlsx")), QStringList());
        QCOMPARE(told(*first, *program(writeXForm(*form), "form.xml")), QStringList());
    }

    // Items of an XForm may say anything beside their value and label; in the sheet choices some names have a meaning.
    void whatItemsSayIsReadInTheSheetByAnotherNameWhereTheSheetMeansSomethingElse_data()
    {
        QTest::addColumn<QString>("column");
        for (const char* column : {"value", "Value", "Name", "LABEL", "caption", "image", "audio", "video", "big-image",
                 "list_name", "sms_option", "itextId", "hint", "Code", "geometry"})
            QTest::newRow(column) << s(column);
    }
    void whatItemsSayIsReadInTheSheetByAnotherNameWhereTheSheetMeansSomethingElse()
    {
        QFETCH(QString, column);
        QByteArray xml = xform("<c/><s/><k/>",
            "<instance id='i'><root><item><name>n1</name><label>One</label><code>x</code><COL>1</COL></item>"
            "<item><name>n2</name><label>Two</label><code>y</code><COL>2</COL></item></root></instance>"
            "<bind nodeset='/data/c' type='string'/><bind nodeset='/data/s' type='string'/>"
            "<bind nodeset='/data/k' type='string' calculate=\"instance('i')/root/item[name = /data/s]/COL\"/>",
            "<input ref='/data/c'><label>C</label></input><select1 ref='/data/s'><label>S <output "
            "value=\"instance('i')/root/item[COL = 2]/COL\"/></label>"
            "<itemset nodeset=\"instance('i')/root/item[COL = /data/c and ./code != '']\"><value ref='name'/>"
            "<label ref='label'/></itemset></select1>");
        xml.replace("COL", column.toUtf8());
        const auto written = writeXlsForm(*readFormFile(xml, s("form.xml")));
        QVERIFY(written.ok());
        QVERIFY(written->lost.isEmpty());
        const auto before = program(xml, "form.xml"), after = program(written->bytes, "form.xlsx");
        QCOMPARE(told(*before, *after), QStringList());
        FormSession session(after, testforms::environment());
        (void)session.answer(session.placeOf(s("/data/c")), s("2"));
        (void)session.answer(session.placeOf(s("/data/s")), s("n2"));
        QVERIFY(session.problems().isEmpty());
        QCOMPARE(session.answers().value(s("k")).toString(), s("2"));
    }

    void theValueOfItemsIsTheirNameInTheSheet()
    {
        const QByteArray xml = xform("<c/><s/><k/><l/>",
            "<instance id='i'><root><item><value>1</value><name>One by name</name><label>One</label></item>"
            "<item><value>2</value><name>Two by name</name><label>Two</label></item></root></instance>"
            "<bind nodeset='/data/k' calculate=\"instance('i')/root/item[value = /data/c]/label\"/>"
            "<bind nodeset='/data/l' calculate=\"instance('i')/root/item[value = /data/c]/name\"/>",
            "<input ref='/data/c'><label>C</label></input><select1 ref='/data/s'><label>S</label>"
            "<itemset nodeset=\"instance('i')/root/item[value = /data/c]\"><value ref='value'/>"
            "<label ref='label'/></itemset></select1>");
        const auto written = writeXlsForm(*readFormFile(xml, s("form.xml")));
        QVERIFY(written.ok());
        const auto again = readFormFile(written->bytes, s("form.xlsx"));
        QCOMPARE(again->elements[2].choiceFilter.text.simplified(), s("name = ${c}"));
        QCOMPARE(again->lists.front().columns, QStringList{s("name_2")});
        const auto after = program(written->bytes, "form.xlsx");
        QCOMPARE(told(*program(xml, "form.xml"), *after), QStringList());
        FormSession session(after, testforms::environment());
        (void)session.answer(session.placeOf(s("/data/c")), s("2"));
        (void)session.answer(session.placeOf(s("/data/s")), s("2"));
        QVERIFY(session.problems().isEmpty());
        QCOMPARE(session.answers().value(s("k")).toString(), s("Two"));
        QCOMPARE(session.answers().value(s("l")).toString(), s("Two by name"));
    }

    void aListWhoseNameIsNoWordIsCalledByOneAndAnOddTypeIsKept()
    {
        const QByteArray xml = xform("<c/><s/><k/>",
            "<instance id='my list'><root><item><name>1</name><label>One</label></item></root></instance>"
            "<instance id='my_list'><root><item><name>2</name><label>Two</label></item></root></instance>"
            "<bind nodeset='/data/c' type='boolean'/>"
            "<bind nodeset='/data/k' calculate=\"instance('my list')/root/item[name = /data/s]/label\"/>",
            "<input ref='/data/c'><label>C</label></input><select1 ref='/data/s'><label>S</label>"
            "<itemset nodeset=\"instance('my list')/root/item\"><value ref='name'/><label ref='label'/></itemset>"
            "</select1>");
        const auto written = writeXlsForm(*readFormFile(xml, s("form.xml")));
        QVERIFY(written.ok());
        const auto again = readFormFile(written->bytes, s("form.xlsx"));
        QVERIFY(again.ok());
        QCOMPARE(again->lists.front().name, s("my_list_"));
        QVERIFY(writeXForm(*again).contains("nodeset=\"/data/c\" type=\"boolean\""));
        const auto after = program(written->bytes, "form.xlsx");
        QCOMPARE(told(*program(xml, "form.xml"), *after), QStringList());
        FormSession session(after, testforms::environment());
        (void)session.answer(session.placeOf(s("/data/s")), s("1"));
        QCOMPARE(session.answers().value(s("k")).toString(), s("One"));
    }

    void aConditionOfChoicesThatLooksAtSomethingElseIsTold()
    {
        const QByteArray survey = "type|name|label|choice_filter\ntext|c|C|\nselect_one l|s|S|p = ${c}";
        const auto with = [&survey](const QByteArray& choices) {
            return program(testforms::xlsxOf({{s("survey"), rows(survey)}, {s("choices"), rows(choices)},
                               {s("settings"), rows("form_id|version|form_title\nt|1|T")}}),
                "form.xlsx");
        };
        const auto before = with("list_name|name|label|p\nl|a|A|1\nl|b|B|2");
        QCOMPARE(told(*before, *with("list_name|name|label|p\nl|a|A|1\nl|b|B|2")), QStringList());
        QCOMPARE(told(*before, *with("list_name|name|label|p\nl|a|A|1\nl|b|B|3")), QStringList{s("choice_filter /s")});
        QCOMPARE(told(*before, *with("list_name|name|label|q\nl|a|A|1\nl|b|B|2")), QStringList{s("choice_filter /s")});
    }

    void whatNobodySaidIsTold()
    {
        const QByteArray xml = xform("<a/><b/>",
            "<setvalue event='odk-instance-first-load' ref='/data/b' value='1'/><setvalue "
            "event='odk-instance-first-load' ref='/data/b' value='2'/>",
            "<input ref='/data/a'><label>A</label></input>");
        const auto written = writeXlsForm(*readFormFile(xml, s("form.xml")));
        QVERIFY(written.ok());
        const QList<FormDifference> all
            = formDifferences(*program(xml, "form.xml"), *program(written->bytes, "form.xlsx"));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.front().sentence(), s("default of /b was “1; 2” and is “2” in what was written"));
    }

    // As the field has it; the writer of XForms said so already.
    void aScaleThatSaysNothingGoesFromOneToTen()
    {
        const auto form = sheets("type|name|label\nrange|q|Q");
        FormSession session(form, testforms::environment());
        (void)session.answer(session.placeOf(s("/data/q")), 0);
        QVERIFY(!session.problems().isEmpty());
        (void)session.answer(session.placeOf(s("/data/q")), 1);
        QVERIFY(session.problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormDifferences)
#include "tst_formdifferences.moc"
