// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a sheet names its rows, columns and lists: what is written of it can be read again, and says the same.
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/xform/xformreader.h"
#include "form/xform/xformwriter.h"
#include "form/xform/xmlname.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <algorithm>
#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
Rows rows(std::initializer_list<const char*> all)
{
    Rows out;
    for (const char* r : all)
        out << s(r).split(u'|');
    return out;
}
Result<FormDefinition> read(const Rows& survey, const Rows& choices = {}, const Rows& settings = {})
{
    return readXlsForm(testforms::form(survey, choices, settings), s("form.xlsx"));
}
QString refused(const Rows& survey, const Rows& choices = {})
{
    const auto form = read(survey, choices);
    return form ? QString() : form.error().text();
}
bool isWarned(const FormDefinition& form, const char* cell, const char* says)
{
    return std::any_of(form.warnings.begin(), form.warnings.end(),
        [&](const Warning& w) { return w.cell == s(cell) && w.text.contains(s(says)); });
}
}

class TestWrittenForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsInsideEachOtherHaveAnEnd_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("depth");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("groups") << s("group") << 180 << true;
        QTest::newRow("repeats") << s("repeat") << 90 << true;
        QTest::newRow("too many groups") << s("group") << 5000 << false;
        QTest::newRow("too many repeats") << s("repeat") << 300 << false;
    }
    void groupsInsideEachOtherHaveAnEnd()
    {
        QFETCH(QString, kind);
        QFETCH(int, depth);
        QFETCH(bool, isRead);
        Rows survey = rows({"type|name|label"});
        for (int i = 0; i < depth; ++i)
            survey << QStringList{s("begin_") + kind, s("g%1").arg(i), s("G")};
        survey << s("text|a|A").split(u'|');
        for (int i = 0; i < depth; ++i)
            survey << QStringList{s("end_") + kind};
        const auto form = read(survey);
        QCOMPARE(form.ok(), isRead);
        if (!isRead) {
            QVERIFY2(form.error().text().contains(s("sheet survey, row ")), qPrintable(form.error().text()));
            QVERIFY(form.error().text().contains(s("inside each other")));
            return;
        }
        const auto again = readXForm(writeXForm(*form), s("form.xml"));
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    }
    void aNameTooLongIsRefusedWithItsCell()
    {
        const QByteArray row = "text|" + QByteArray(20'000, 'a') + "|A";
        QVERIFY(refused(rows({"type|name|label", row.constData()})).contains(s("(B2)")));
    }
    void loopsInsideLoopsHaveAnEnd()
    {
        Rows survey = rows({"type|name|label"});
        for (int i = 0; i < 40; ++i)
            survey << QStringList{s("begin loop over l"), s("g%1").arg(i), s("G")};
        survey << s("text|a|A").split(u'|');
        for (int i = 0; i < 40; ++i)
            survey << QStringList{s("end loop")};
        const QString fault = refused(survey, rows({"list_name|name|label", "l|x|X", "l|y|Y", "l|z|Z"}));
        QVERIFY2(fault.contains(s("more than 100000 questions")), qPrintable(fault));
    }
    void aLoopOverWhatCannotBeANameIsRefused()
    {
        const QString fault = refused(rows({"type|name|label", "begin loop over l|g|G", "text|a|A", "end loop"}),
            rows({"list_name|name|label", "l|1|One"}));
        QVERIFY2(fault.contains(s("“1”")), qPrintable(fault));
    }
    void whatIsANameOfXml()
    {
        for (const char* name : {"a", "_", "a.b-c", "né", "নাম", "ａ", "𠀀"})
            QVERIFY2(isXmlName(s(name)), name);
        for (const char* name : {"", "1a", "-a", "a b", "a:b", "a&b", "a<", "%", "a/b", "a×"})
            QVERIFY2(!isXmlName(s(name)), name);
        QVERIFY(isAttributeName(s("odk:length")));
        for (const char* name : {"", "xmlns", "xmlns:q", "a:b:c", ":a", "a:", "a b", "a=b"})
            QVERIFY2(!isAttributeName(s(name)), name);
    }
    void columnsOfListsThatAreNoNamesAreLeftOut()
    {
        const auto form = read(rows({"type|name|label", "select_one l|a|A"}),
            rows({"list_name|name|label|1col|a&b|x:y|%|good", "l|x|X|1|2|3|4|5"}));
        QVERIFY(form.ok());
        QCOMPARE(form->lists[0].columns, QStringList{s("good")});
        for (const char* cell : {"D1", "E1", "F1", "G1"})
            QVERIFY2(isWarned(*form, cell, "no name"), cell);
        QVERIFY(readXForm(writeXForm(*form), s("form.xml")).ok());
    }
    void attributesThatNoXmlCanHaveAreLeftOut_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char* heading : {"bind::foo bar", "bind::1x", "instance::a b", "body::x<", "bind::a=b",
                 "bind::", "instance::", "bind::xmlns:q", "body::a:b:c"})
            QTest::newRow(heading) << s(heading);
    }
    void attributesThatNoXmlCanHaveAreLeftOut()
    {
        QFETCH(QString, heading);
        const auto form = read({{s("type"), s("name"), s("label"), heading}, {s("text"), s("a"), s("A"), s("v")}});
        QVERIFY(form.ok());
        QVERIFY(isWarned(*form, "D1", "cannot be the name"));
        QVERIFY(readXForm(writeXForm(*form), s("form.xml")).ok());
    }
    void settingsNeverMakeBrokenXml_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isWarned");
        for (const char* name : {"a b", "1", "", "id", "version"})
            QTest::newRow(name) << s("attribute::") + s(name) << s("v") << true;
        QTest::newRow("prefix") << s("attribute::x:y") << s("v") << false;
        for (const char* value : {"xml=\"a\"", "xmlns=\"a\"", "x=\"\"", "1x=\"a\""})
            QTest::newRow(value) << s("namespaces") << s(value) << true;
    }
    void settingsNeverMakeBrokenXml()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        QFETCH(bool, isWarned);
        const auto form = read(rows({"type|name|label", "text|a|A"}), {},
            {{s("form_title"), s("form_id"), s("version"), heading}, {s("T"), s("f"), s("7"), value}});
        QVERIFY(form.ok());
        QCOMPARE(::isWarned(*form, "D2", ""), isWarned);
        const auto again = readXForm(writeXForm(*form), s("form.xml"));
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(again->formId, s("f"));
        QCOMPARE(again->version, s("7"));
    }
    void aListWithAnApostropheKeepsItsChoices()
    {
        const auto form
            = read(rows({"type|name|label", "select_one a'b|q|Q"}), rows({"list_name|name|label", "a'b|x|X"}));
        QVERIFY(form.ok());
        const auto again = readXForm(writeXForm(*form), s("form.xml"));
        QVERIFY(again.ok());
        QCOMPARE(again->lists.size(), size_t(1));
        QCOMPARE(again->lists[0].count(), size_t(1));
        QVERIFY(again->warnings.isEmpty());
    }
    void aLoopIsWrittenBackAsItWas()
    {
        const auto form = read(rows({"type|name|label", "begin_loop over c|l1|", "integer|q1|Age",
                                   "select_one c|q2|Size of %(label)s", "end loop|l1|", "text|z|Z"}),
            rows({"list_name|name|label", "c|thing1|Thing 1", "c|thing2|Thing 2"}));
        QVERIFY(form.ok());
        const auto out = writeXlsForm(*form);
        QVERIFY(out.ok());
        const auto again = readXlsForm(out->bytes, s("form.xlsx"));
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(again->elements.size(), form->elements.size());
        for (size_t i = 0; i < form->elements.size(); ++i) {
            QCOMPARE(again->elements[i].name, form->elements[i].name);
            QCOMPARE(again->elements[i].parent, form->elements[i].parent);
            QCOMPARE(again->elements[i].label.isEmpty(), form->elements[i].label.isEmpty());
        }
        QCOMPARE(writeXForm(*again), writeXForm(*form));
    }
    void anXFormIsWrittenAsASheetThatSaysTheSame_data()
    {
        QTest::addColumn<QByteArray>("instance");
        QTest::addColumn<QByteArray>("binds");
        QTest::newRow("entities") << QByteArray("<g><a/><meta><entity dataset='e1' create='1' id=''><label/></entity>"
                                                "</meta></g><r><b/><meta><entity dataset='e2' create='1' id=''><label/>"
                                                "</entity></meta></r><meta><instanceID/></meta>")
                                  << QByteArray("<bind nodeset='/data/g/a' type='string' entities:saveto='p'/>"
                                                "<bind nodeset='/data/r/b' type='string' entities:saveto='q'/>"
                                                "<bind nodeset='/data/g/meta/entity/label' calculate='/data/g/a'/>"
                                                "<bind nodeset='/data/r/meta/entity/label' calculate='/data/r/b'/>");
        QTest::newRow("no id") << QByteArray("<g><a/></g><r><b/></r>") << QByteArray();
        QTest::newRow("typed calculation") << QByteArray("<g><a/></g><r><b/></r><n/><d/><meta><instanceID/></meta>")
                                           << QByteArray("<bind nodeset='/data/n' type='int' calculate='1+1'/>"
                                                         "<bind nodeset='/data/d' type='dateTime' calculate='now()'/>");
        QTest::newRow("other id") << QByteArray("<g><a/></g><r><b/></r><meta><instanceID/></meta>")
                                  << QByteArray(
                                         "<bind nodeset='/data/meta/instanceID' jr:preload='x' readonly='true()' "
                                         "type='string'/>");
    }
    void anXFormIsWrittenAsASheetThatSaysTheSame()
    {
        QFETCH(QByteArray, instance);
        QFETCH(QByteArray, binds);
        const auto form = readXForm(
            QByteArray("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
                       "xmlns:jr='http://openrosa.org/javarosa' "
                       "xmlns:entities='http://www.opendatakit.org/xforms/entities'><h:head><h:title>T</h:title>"
                       "<model><instance><data id='f'>")
                + instance + "</data></instance>" + binds
                + "</model></h:head><h:body><group ref='/data/g'><label>G</label><input "
                  "ref='/data/g/a'><label>A</label>"
                  "</input></group><group ref='/data/r'><label>R</label><input ref='/data/r/b'><label>B</label></input>"
                  "</group></h:body></h:html>",
            s("form.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const auto out = writeXlsForm(*form);
        QVERIFY(out.ok());
        const auto again = readXlsForm(out->bytes, s("form.xlsx"));
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        const QByteArray before = QByteArray(instance + binds).replace('\'', '"'), after = writeXForm(*again);
        for (const char* part : {"<instanceID", "jr:preload=\"x\"", "dataset=\"e1\"", "dataset=\"e2\"",
                 "entities:saveto=\"p\"", "entities:saveto=\"q\"", "type=\"int\"", "type=\"dateTime\""})
            QVERIFY2(after.contains(part) == before.contains(part), part);
    }
    void theQuestionThatOrOtherAddsHasItsNameToItself()
    {
        const Rows lists = rows({"list_name|name|label", "l|x|X"});
        QVERIFY(refused(rows({"type|name|label", "select_one l or_other|a|A", "text|a_other|O"}), lists)
                    .contains(s("(B3)")));
        QVERIFY(refused(rows({"type|name|label", "text|a_other|O", "select_one l or_other|a|A"}), lists)
                    .contains(s("row 2")));
    }
    void ofTwoTextsOfOneLanguageTheLostOneIsNamed()
    {
        const auto form = read(rows({"type|name|label|label::English (en)", "text|q|Q plain|Q named"}), {},
            rows({"form_id|default_language", "f|English (en)"}));
        QVERIFY(form.ok());
        QVERIFY(isWarned(*form, "C2", "label::English (en)"));
    }
    void whatKeepsXmlFromBeingReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("says");
        QTest::newRow("blank lines") << QByteArray("\n\n<?xml version=\"1.0\"?><a/>") << s("blank lines");
        QTest::newRow("version") << QByteArray("<?xml version=\"1.1\"?><a/>") << s("not 1.0");
        QTest::newRow("control") << QByteArray("<html>\x01</html>") << s("cannot hold");
        QTest::newRow("null") << QByteArray("<html>x\0y</html>", 16) << s("cannot hold");
        QTest::newRow("number") << QByteArray("<html>&#1;</html>") << s("cannot hold");
    }
    void whatKeepsXmlFromBeingReadIsSaid()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, says);
        const auto form = readXForm(xml, s("form.xml"));
        QVERIFY(!form.ok());
        QVERIFY2(form.error().text().contains(says), qPrintable(form.error().text()));
    }
    void triggersAreParted()
    {
        const QString fault = refused(
            rows({"type|name|label|trigger|calculation", "text|a|A", "text|b|B", "calculate|c||${a} ${b}|1"}));
        QVERIFY2(fault.contains(s("comma")), qPrintable(fault));
        const auto twice = read(rows({"type|name|label|trigger|calculation", "text|a|A", "calculate|c||${a}, ${a}|1"}));
        QVERIFY(twice.ok());
        QCOMPARE(writeXForm(*twice).count("<setvalue"), 1);
    }
    void bindsInsideBindsAndChoicesInsideASelectAreNamed()
    {
        const auto form = readXForm(
            QByteArray("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
                       "<h:title>T</h:title><model><instance><data id='f'><g><a/></g><s/></data></instance>"
                       "<bind nodeset='/data/g'><bind nodeset='a' type='int'/></bind></model></h:head><h:body>"
                       "<input ref='/data/g/a'><label>A</label></input><select1 ref='/data/s'><label>S</label>"
                       "<item><label>X</label><value>x</value></item><choices><label>G</label><item><label>Y</label>"
                       "<value>y</value></item></choices></select1></h:body></h:html>"),
            s("form.xml"));
        QVERIFY(form.ok());
        const auto says = [&](const char* part) {
            return std::any_of(form->warnings.begin(), form->warnings.end(),
                [&](const Warning& w) { return w.text.contains(s(part)); });
        };
        QVERIFY(says("<bind> inside another"));
        QVERIFY(says("<choices>"));
    }
    void whatASheetTakesOtherwiseIsWrittenSoThatItMeansTheSame_data()
    {
        QTest::addColumn<QByteArray>("instance");
        QTest::addColumn<QByteArray>("binds");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArrayList>("kept");
        const QByteArray ab("<a/><b/>"), none;
        QTest::newRow("groups without a name that show what is worked out")
            << ab << none
            << QByteArray("<group><label>For <output value=\"concat(/data/a, '!')\"/></label><input ref='/data/a'>"
                          "<label>A</label></input></group><group><label>And <output value=\"concat(/data/b, '?')\"/>"
                          "</label><input ref='/data/b'><label>B</label></input></group>")
            << QByteArrayList{"_shown_1", "'!'", "'?'"};
        const QByteArray asked = "<input ref='/data/a'><label>A</label></input>";
        const auto calculated = [](const char* calculation) {
            return QByteArray("<bind nodeset='/data/b' calculate=\"") + calculation + "\"/>";
        };
        QTest::newRow("bent quotes") << ab << calculated("concat('it’s ', /data/a)") << asked
                                     << QByteArrayList{"concat(concat('it', base64-decode('4oCZ'), 's '), "};
        QTest::newRow("bent quotes of both kinds")
            << ab << calculated("concat('it’s “so”', /data/a)") << asked
            << QByteArrayList{"concat(concat('it', base64-decode('4oCZ'), 's ', base64-decode('4oCc'), 'so', "
                              "base64-decode('4oCd')), "};
        QTest::newRow("bent quotes beside straight ones of both kinds")
            << ab << calculated("concat('say &quot;it’s&quot;', &quot;it's ’so’&quot;, 'plain')") << asked
            << QByteArrayList{"concat(concat('say &quot;it', base64-decode('4oCZ'), 's&quot;'), concat(&quot;it's "
                              "&quot;, base64-decode('4oCZ'), 'so', base64-decode('4oCZ')), 'plain')"};
        QTest::newRow("bent quotes made straight")
            << ab << calculated("translate(/data/a, '’‘', &quot;''&quot;)") << asked
            << QByteArrayList{"translate( /data/a , base64-decode('4oCZ4oCY'), &quot;''&quot;)"};
        QTest::newRow("bent quotes of a choice") // which a sheet has straight
            << ab << calculated("/data/a = 'it’s'")
            << QByteArray("<select1 ref='/data/a'><label>A</label><item><label>It’s</label><value>it’s</value></item>"
                          "</select1>")
            << QByteArrayList{"= &quot;it's&quot;", "<name>it's</name>", "It’s"};
        QTest::newRow("bent quotes around a text")
            << ab << calculated("concat(’say ”so”’, /data/a)") << asked << QByteArrayList{"concat(concat('say ', "};
        QTest::newRow("a word of how exact places are that no sheet knows")
            << QByteArray("<a/><meta><audit/><instanceID/></meta>")
            << QByteArray("<bind nodeset='/data/meta/audit' type='binary' odk:location-priority='high_priority' "
                          "odk:location-min-interval='60' odk:location-max-age='120'/>")
            << QByteArray("<input ref='/data/a'><label>A</label></input>")
            << QByteArrayList{"location-priority=\"high-accuracy\""};
        QTest::newRow("rows that nobody adds")
            << QByteArray("<r><a/></r>") << none
            << QByteArray("<group ref='/data/r'><label>R</label><repeat nodeset='/data/r' jr:noAddRemove='true()'>"
                          "<input ref='/data/r/a'><label>A</label></input></repeat></group>")
            << QByteArrayList{"jr:noAddRemove=\"true()\""};
        QTest::newRow("an entity that is made with an id of its own")
            << QByteArray("<a/><meta><instanceID/><entity dataset='people' create='1' id=''><label/></entity></meta>")
            << QByteArray("<bind nodeset='/data/a' entities:saveto='p'/><bind nodeset='/data/meta/entity/@id' "
                          "calculate='/data/a'/><bind nodeset='/data/meta/entity/label' calculate='/data/a'/>")
            << QByteArray("<input ref='/data/a'><label>A</label></input>")
            << QByteArrayList{
                   "create=\"1\"", "entity/@create\" calculate=\"true()\"", "entity/@update\" calculate=\"false()\""};
        QTest::newRow("several blanks") << ab << none << QByteArray("<input ref='/data/a'><label>A  B</label></input>")
                                        << QByteArrayList{"A  B"};
    }
    void whatASheetTakesOtherwiseIsWrittenSoThatItMeansTheSame()
    {
        QFETCH(QByteArray, instance);
        QFETCH(QByteArray, binds);
        QFETCH(QByteArray, body);
        QFETCH(QByteArrayList, kept);
        const auto form = readXForm(
            QByteArray("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
                       "xmlns:jr='http://openrosa.org/javarosa' xmlns:odk='http://www.opendatakit.org/xforms' "
                       "xmlns:entities='http://www.opendatakit.org/xforms/entities'><h:head><h:title>T</h:title>"
                       "<model><instance><data id='f'>")
                + instance + "</data></instance>" + binds + "</model></h:head><h:body>" + body + "</h:body></h:html>",
            s("form.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const auto out = writeXlsForm(*form);
        QVERIFY(out.ok());
        const auto again = readXlsForm(out->bytes, s("form.xlsx"));
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        const QByteArray after = writeXForm(*again);
        for (const QByteArray& part : kept)
            QVERIFY2(after.contains(part), after);
    }
    void theTypeOfTheBindCounts()
    {
        const auto form = read(
            rows({"type|name|label|calculation|bind::type", "calculate|q||1.5|int", "text|b|B||int", "text|c|C||"}));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        QCOMPARE(form->elements[2].type, NodeType::Integer);
        const QByteArray xml = writeXForm(*form);
        QVERIFY2(xml.contains("<bind nodeset=\"/data/q\" type=\"int\""), xml);
        QVERIFY2(xml.contains("<bind nodeset=\"/data/b\" type=\"int\""), xml);
        QVERIFY2(xml.contains("<bind nodeset=\"/data/c\" type=\"string\""), xml);
        QCOMPARE(xml.count(" type=\"int\""), 2);
    }
    void aNameMayHaveAPrefixThatTheSettingsDeclare()
    {
        const Rows survey = rows({"type|name|label|relevant", "text|ex:name|A|", "text|b|B ${ex:name}|${ex:name} = 'x'",
            "begin_group|ex:g|G|", "text|name|N|", "end_group", "text|name|N|"});
        const QString fault = refused(survey);
        QVERIFY2(fault.contains(s("(B2)")) && fault.contains(s("Write “ex_name”, or declare it"))
                && fault.contains(s("ex=\"http://example.org/ex\"")),
            qPrintable(fault));
        const auto form = readXlsForm(testforms::xlsxOf({{s("survey"), survey},
                                          {s("settings"), rows({"form_id|namespaces", "t|ex=\"http://e.org/x\""})}}),
            s("form.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const auto program = compileForm(*form);
        QVERIFY2(program.ok(), program ? "" : qPrintable(program.error().text()));
        const QByteArray xml = writeXForm(*form);
        QVERIFY2(xml.contains("xmlns:ex=\"http://e.org/x\"") && xml.contains("<ex:name/>")
                && xml.contains("relevant=\" /data/ex:name  = 'x'\""),
            xml.constData());
        const auto back = writeXlsForm(*readXForm(xml, s("form.xml")));
        QVERIFY(back.ok());
        QCOMPARE(writeXForm(*readXlsForm(back->bytes, s("form.xlsx"))), xml);
    }
    void aNameHasOneColonAtMost_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {":a", "a:", "ex:b:c", "ex:1", "ex:meta"})
            QTest::newRow(name) << s(name);
    }
    void aNameHasOneColonAtMost()
    {
        QFETCH(QString, name);
        const auto form = readXlsForm(
            testforms::xlsxOf({{s("survey"), {{s("type"), s("name"), s("label")}, {s("text"), name, s("A")}}},
                {s("settings"), rows({"form_id|namespaces", "t|ex=\"http://e.org/x\""})}}),
            s("form.xlsx"));
        QVERIFY(!form);
        QVERIFY2(form.error().text().contains(s("(B2)")), qPrintable(form.error().text()));
    }
    void typesInCapitalsAreTakenAndPointedOut()
    {
        const auto form = read(rows({"type|name|label", "Text|a|A", "Select_one L|b|B", "Begin Group|g|G",
                                   "dateTime|c|C", "DateTime|d|D", "select_one L OR_OTHER|e|E", "End Group||"}),
            rows({"list_name|name|label", "L|x|X"}));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        QCOMPARE(form->elements[2].type, NodeType::SelectOne);
        QStringList told;
        for (const Warning& warning : form->warnings) {
            if (warning.text.contains(s("tell capitals")))
                told << warning.cell + s(" ") + warning.text.section(s("Write "), 1);
        }
        QCOMPARE(told,
            (QStringList{s("A2 “text”."), s("A3 “select_one L”."), s("A4 “begin group”."), s("A6 “dateTime”."),
                s("A7 “select_one L or_other”."), s("A8 “end group”.")}));
    }
    void aFileDoesNotStandInARepeat()
    {
        const QString fault = refused(rows({"type|name|label", "begin_repeat|r|R", "begin_group|g|G",
            "csv-external|towns|", "text|a|A", "end_group", "end_repeat"}));
        QVERIFY2(fault.contains(s("(A4)")) && fault.contains(s("repeat")), qPrintable(fault));
    }
    void aRowWithAHintAloneIsPointedOut()
    {
        const auto form = read(rows({"type|name|label|hint", "text|a|A|", "|||Ask gently"}));
        QVERIFY(form.ok());
        QVERIFY(isWarned(*form, "D3", "nothing is asked here"));
    }
    void orOtherIsPointedOutInOneNamedLanguageToo()
    {
        const Rows lists = rows({"list_name|name|label::English (en)", "l|x|X"});
        const auto form = read(rows({"type|name|label::English (en)", "select_one l or_other|a|A"}), lists);
        QVERIFY(form.ok());
        QVERIFY(isWarned(*form, "A2", "or_other adds"));
    }
    void whatAnAppFillsInKeepsItsKindOfName()
    {
        const auto form = read(rows({"type|name|label", "uri:deviceid|d|", "deviceid|e|", "text|a|A"}));
        QVERIFY(form.ok());
        const QByteArray xml = writeXForm(*form);
        QCOMPARE(xml.count("jr:preloadParams=\"uri:deviceid\""), 1);
        QCOMPARE(xml.count("jr:preloadParams=\"deviceid\""), 1);
    }
    // A sheet has one way to say it: ${last-saved#q}.
    void lastAnswersAreKnownUnderAnyNameOfTheirInstance()
    {
        const QByteArray xml(
            "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
            "<h:title>t</h:title><model><instance><data id='t'><q/><r/></data></instance>"
            "<instance id='prev' src='jr://instance/last-saved'/><bind nodeset='/data/r' "
            "calculate=\"concat(instance( 'prev' )/data/q, '!')\"/></model></h:head><h:body><input "
            "ref='/data/q'><label>Q</label></input></h:body></h:html>");
        const auto form = readXForm(xml, s("t.xml"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        const auto back = readXlsForm(writeXlsForm(*form)->bytes, s("t.xlsx"));
        QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().text()));
        const auto isWorkedOut = [](const Element& e) { return e.name == s("r"); };
        const auto r = std::find_if(back->elements.begin(), back->elements.end(), isWorkedOut);
        QVERIFY(r != back->elements.end());
        QCOMPARE(r->calculation.text, s("concat(${last-saved#q}, '!')"));
        QCOMPARE(back->elements.size(), form->elements.size()); // and no row for a file of that name
        const QByteArray again = writeXForm(*back);
        QVERIFY2(again.contains("jr://instance/last-saved"), again.constData());
    }
};

QTEST_GUILESS_MAIN(TestWrittenForms)
#include "tst_writtenforms.moc"
