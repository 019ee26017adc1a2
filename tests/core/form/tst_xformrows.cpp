// SPDX-License-Identifier: GPL-3.0-or-later
// What an XForm says stands in its rows and answers: templates, rows that are there from the start, values that do not
// fit their type, and paths that name a repeat from inside it.
#include "base/markup.h"
#include "form/xform/xformreader.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray xmlOf(const QString& instance, const QString& binds, const QString& body, const QString& lists = {})
{
    return s("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
             "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance>"
             "<data id='t'>%1</data></instance>%4%2</model></h:head><h:body>%3</h:body></h:html>")
        .arg(instance, binds, body, lists)
        .toUtf8();
}
std::shared_ptr<const FormProgram> compiled(
    const QString& instance, const QString& binds, const QString& body, const QString& lists = {})
{
    const auto program = compileFormFile(xmlOf(instance, binds, body, lists), s("t.xml"));
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return *program;
}
FormSession filling(const QString& instance, const QString& binds, const QString& body, const QString& lists = {})
{
    return FormSession(compiled(instance, binds, body, lists), testforms::environment());
}
FormSession visits(const QString& instance)
{
    return filling(instance, {},
        s("<group ref='/data/house'><repeat nodeset='/data/house'><input ref='/data/house/street'/>"
          "<group ref='/data/house/visit'><repeat nodeset='/data/house/visit'><input ref='/data/house/visit/who'/>"
          "</repeat></group></repeat></group>"));
}
QString reads(const FormSession& f, const char* path)
{
    return f.reads(f.placeOf(s(path)));
}
}

class TestXFormRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // What a question takes as value and words of a list does not rename the list's columns.
    void aListKeepsItsColumnsWhateverAQuestionTakesOfThem()
    {
        const FormSession f = filling(s("<q/><c1/><c2/><c3/><c4/><c5/><c6/>"),
            s("<bind nodeset='/data/c1' calculate=\"instance('c')/root/item[label = 'A']/name\"/>"
              "<bind nodeset='/data/c2' calculate=\"count(instance('c')/root/item[contains(label, 'a')])\"/>"
              "<bind nodeset='/data/c3' calculate=\"instance('c')/root/item[name = 'a']/label\"/>"
              "<bind nodeset='/data/c4' calculate=\"instance('c')/root/item[code = '2']/name\"/>"
              "<bind nodeset='/data/c5' calculate=\"join('', instance('c')/root/item/label)\"/>"
              "<bind nodeset='/data/c6' calculate=\"instance('c')//item[1]/name\"/>"),
            s("<select1 ref='/data/q'><itemset nodeset=\"instance('c')/root/item[label = 'A']\">"
              "<value ref='code'/><label ref='name'/></itemset></select1>"),
            s("<instance id='c'><root><item><name>a</name><label>A</label><code>1</code></item>"
              "<item><name>b</name><label>B</label><code>2</code></item></root></instance>"));
        QCOMPARE(reads(f, "/data/c1"), s("a"));
        QCOMPARE(reads(f, "/data/c2"), s("0"));
        QCOMPARE(reads(f, "/data/c3"), s("A"));
        QCOMPARE(reads(f, "/data/c4"), s("b"));
        QCOMPARE(reads(f, "/data/c5"), s("AB"));
        QCOMPARE(reads(f, "/data/c6"), s("a"));
        const QList<ChoiceView> offered = f.question(f.placeOf(s("/data/q"))).choices;
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().name, s("1"));
        QCOMPARE(offered.first().label.text, s("a"));
    }
    void withoutATemplateANewRowBeginsWithNothing()
    {
        FormSession f = visits(s("<house><street>Mill Lane</street><visit><who>Mina</who></visit></house>"));
        QCOMPARE(reads(f, "/data/house[1]/street"), s("Mill Lane"));
        QVERIFY(f.addRow(f.placeOf(s("/data/house"))).ok());
        QCOMPARE(reads(f, "/data/house[2]/street"), QString());
        QCOMPARE(f.rowCount(f.placeOf(s("/data/house[2]/visit"))), 1);
        QCOMPARE(reads(f, "/data/house[2]/visit[1]/who"), QString());
    }
    void withATemplateANewRowBeginsAsTheTemplateHasIt()
    {
        FormSession f = visits(s("<house jr:template=''><street>?</street><visit jr:template=''><who>!</who></visit>"
                                 "</house><house><street>Mill Lane</street><visit><who>Mina</who></visit></house>"));
        QVERIFY(f.addRow(f.placeOf(s("/data/house"))).ok());
        QCOMPARE(reads(f, "/data/house[1]/visit[1]/who"), s("Mina"));
        QCOMPARE(reads(f, "/data/house[2]/street"), s("?"));
        QCOMPARE(f.rowCount(f.placeOf(s("/data/house[2]/visit"))), 0);
        QVERIFY(f.addRow(f.placeOf(s("/data/house[2]/visit"))).ok());
        QCOMPARE(reads(f, "/data/house[2]/visit[1]/who"), s("!"));
    }
    void aRowInsideATemplateIsThereInEachNewRow()
    {
        FormSession f = visits(s("<house jr:template=''><street/><visit><who>first</who></visit></house>"));
        QCOMPARE(f.rowCount(f.placeOf(s("/data/house"))), 0);
        QVERIFY(f.addRow(f.placeOf(s("/data/house"))).ok());
        QCOMPARE(reads(f, "/data/house[1]/visit[1]/who"), s("first"));
    }
    void aRepeatNamedFromInsideMeansAllItsRows_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("value");
        const auto is = [](const char* e, const char* value) { QTest::newRow(e) << s(e) << s(value); };
        is("count(/data/r)", "2");
        is("count(../../r)", "2");
        is("count(/data/r) + count(//nothing)", "2");
        is("position(/data/r)", "1");
        is("/data/r/x", "7"); // one question: that of the own row
    }
    void aRepeatNamedFromInsideMeansAllItsRows()
    {
        QFETCH(QString, expression);
        QFETCH(QString, value);
        FormSession f = filling(s("<r><x>7</x><c/></r><r><x>9</x><c/></r>"),
            s("<bind nodeset='/data/r/c' calculate='%1'/>").arg(expression),
            s("<group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/x'/></repeat></group>"));
        QCOMPARE(reads(f, "/data/r[1]/c"), value);
    }
    void aValueAtTheStartStandsBeforeWhatIsWorkedOut()
    {
        FormSession f = filling(s("<a>1</a><b/>"),
            s("<bind nodeset='/data/b' type='int' calculate='/data/a * 2'/>"
              "<setvalue event='odk-instance-first-load' ref='/data/b' value='7'/>"),
            s("<input ref='/data/a'/><input ref='/data/b'/>"));
        QCOMPARE(reads(f, "/data/b"), s("7"));
        f.answer(f.placeOf(s("/data/a")), 4);
        QCOMPARE(reads(f, "/data/b"), s("8"));
    }
    void whatAnActionSetsStandsInADraftUntilItsCalculationChanges()
    {
        const auto program
            = compiled(s("<a>1</a><b/><set/>"), s("<bind nodeset='/data/b' type='int' calculate='/data/a * 2'/>"),
                s("<input ref='/data/a'/><input ref='/data/b'/><input ref='/data/set'><setvalue "
                  "event='xforms-value-changed' "
                  "ref='/data/b' value='9'/></input>"));
        FormSession f(program, testforms::environment());
        QCOMPARE(reads(f, "/data/b"), s("2"));
        f.answer(f.placeOf(s("/data/set")), s("now"));
        QCOMPARE(reads(f, "/data/b"), s("9"));
        FormSession again(program, testforms::environment());
        QVERIFY(again.restore(f.save()).ok());
        QCOMPARE(reads(again, "/data/b"), s("9"));
        again.answer(again.placeOf(s("/data/a")), 3);
        QCOMPARE(reads(again, "/data/b"), s("6"));
    }
    void sheetsSayTheSameInTheirWords()
    {
        const auto form = readXForm(
            xmlOf(s("<g><a/></g><b/><c/>"),
                s("<setvalue event='odk-instance-first-load' ref='/data/b' value=\"'red'\"/><bind nodeset='/data/c' "
                  "calculate='1 + 1'/>"),
                s("<group ref='/data/g'><label>About <output value='a'/></label><input ref='/data/g/a'><label>A</label>"
                  "<setvalue event='xforms-value-changed' ref='/data/c' value='5'/></input></group>"
                  "<input ref='/data/b'><label>B</label></input><input ref='/data/c'><label>C</label></input>")),
            s("t.xml"));
        QVERIFY(form.ok());
        const auto sheets = writeXlsForm(*form);
        QVERIFY(sheets.ok());
        QCOMPARE(sheets->lost.size(), 1); // c is both worked out and set
        const auto again = readXlsForm(sheets->bytes, s("t.xlsx"));
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
        for (const Element& element : again->elements) {
            if (element.name == s("g"))
                QVERIFY(element.label.in.front().startsWith(s("About ")));
            if (element.name == s("b"))
                QCOMPARE(element.staticDefault, s("red"));
        }
        QCOMPARE(again->elements.size(), form->elements.size()); // no helper is needed to show what is inside
    }
    void whatDoesNotFitItsTypeReadsAsNothing_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("value");
        const auto is = [](const char* type, const char* given, const char* value) {
            QTest::addRow("%s %s", type, given) << s(type) << s(given) << s(value);
        };
        is("int", "abc", "");
        is("int", "12", "12");
        is("decimal", "1.5", "1.5");
        is("decimal", "much", "");
        is("date", "2021-02-29", "");
        is("date", "2020-02-29", "2020-02-29");
        is("time", "25:00:00", "");
        is("time", "10.30", "");
        is("time", "10:00:00", "10:00:00");
        is("dateTime", "soon", "");
        is("geopoint", "91 0 0 0", "");
        is("geopoint", "1 2 high 4", "");
        is("geopoint", "1 2 3 4", "1 2 3 4");
    }
    void aNumberWithoutAnEndIsNone()
    {
        const FormSession f = filling(s("<a/>"), s("<bind nodeset='/data/a' type='int' calculate='1 div 0'/>"), {});
        QCOMPARE(reads(f, "/data/a"), QString());
    }
    void whatDoesNotFitItsTypeReadsAsNothing()
    {
        QFETCH(QString, type);
        QFETCH(QString, given);
        QFETCH(QString, value);
        FormSession f = filling(s("<asked>%1</asked><kept>%1</kept><made/><row><in>%1</in></row>").arg(given),
            s("<bind nodeset='/data/asked' type='%1'/><bind nodeset='/data/kept' type='%1'/><bind "
              "nodeset='/data/row/in' "
              "type='%1'/><bind nodeset='/data/made' type='%1' calculate=\"'%2'\"/>")
                .arg(type, given),
            s("<input ref='/data/asked'/><group ref='/data/row'><repeat nodeset='/data/row'><input ref='/data/row/in'/>"
              "</repeat></group>"));
        for (const char* path : {"/data/asked", "/data/kept", "/data/made", "/data/row[1]/in"})
            QVERIFY2(reads(f, path) == value, qPrintable(s(path) + s(": ") + reads(f, path)));
        if (value.isEmpty()) // the person sees what stands there, and that it does not fit
            QCOMPARE(f.question(f.placeOf(s("/data/asked"))).value.toString(), given);
    }

    void choicesAreThoseThatThePathLeadsTo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("choices");
        const auto row = [](const char* path, const char* choices) { QTest::newRow(path) << s(path) << s(choices); };
        row("/root/item[of = /data/a][last()]", "b");
        row("/root/item[of = /data/a][1]", "a");
        row("/root/item[position() != 2][of = 1]", "a");
        row("/root/item[number(/data/a)]", "a");
        row("/root/item[/data/a + 1]", "b");
        row("//item[of = /data/a]", "a b");
        row("/root/*[of = /data/a]", "a b");
        row("/root/item[of = 1]/self::item", "a b");
        row("/root/item[last()] | instance('l')/root/item[name = 'a']", "a c");
        row("/root/item[count(of) = 1]", "a b c");
        row("/root/item[count(*) = 3 and . = 'bB1']", "b");
        row("/root/item[following-sibling::item/name = 'c']", "a b");
        row("/*/*", "a b c");
    }
    void choicesAreThoseThatThePathLeadsTo()
    {
        QFETCH(QString, path);
        QFETCH(QString, choices);
        const QString list
            = s("<instance id='l'><root><item><name>a</name><label>A</label><of>1</of></item><item><name>b"
                "</name><label>B</label><of>1</of></item><item><name>c</name><label>C</label><of>2</of>"
                "</item></root></instance>");
        const FormSession f = filling(s("<a>1</a><y/><x/>"), s("<bind nodeset='/data/a' type='int'/>"),
            s("<select1 ref='/data/x'><itemset nodeset=\"instance('l')/root/item\"><value ref='name'/>" // before it
              "<label ref='label'/></itemset></select1>"
              "<select1 ref='/data/y'><itemset nodeset=\"instance('l')%1\"><value ref='./name'/><label ref='label'/>"
              "</itemset></select1>")
                .arg(path),
            list);
        QStringList offered;
        for (const ChoiceView& choice : f.question(f.placeOf(s("/data/y"))).choices)
            offered << choice.name;
        QCOMPARE(offered.join(QLatin1Char(' ')), choices);
    }

    void choicesAreFoundWhateverTheirElementsAreNamed_data()
    {
        QTest::addColumn<QString>("nodeset");
        QTest::addColumn<QString>("choices");
        const auto row
            = [](const char* nodeset, const char* choices) { QTest::newRow(nodeset) << s(nodeset) << s(choices); };
        row("instance('t')/towns/town", "a=A b=B c=C");
        row("instance('t')/towns/*[name != 'b']", "a=A c=C");
        row("instance('t')//town[name != /data/x]", "b=B c=C");
        row("instance('t')/towns/town[last()]", "c=C");
        row("randomize(instance('l')/root/item, 1)", "b=2 a=1 c=3");
        row("randomize(instance('l')/root/item, 1)[1]", "b=2");
        row("randomize(instance('l')/root/item, 3)[position() < 3]", "c=3 a=1");
        row("instance('l')//item[name != 'a']", "b=2 c=3"); // worded by another column than the question before it
        row("instance('l')/root/item[2] | instance('l')/root/item[1]", "a=1 b=2");
    }
    void choicesAreFoundWhateverTheirElementsAreNamed()
    {
        QFETCH(QString, nodeset);
        QFETCH(QString, choices);
        QString towns, items;
        for (const char* name : {"a1", "b2", "c3"}) {
            const QString id = s(name).left(1);
            towns += s("<town><name>%1</name><label>%2</label></town>").arg(id, id.toUpper());
            items += s("<item><name>%1</name><label>%2</label><other>%3</other></item>")
                         .arg(id, id.toUpper(), s(name).mid(1));
        }
        const bool isOther = nodeset.contains(s("'l'"));
        const FormSession f = filling(s("<x>a</x><first/><y/>"), s("<bind nodeset='/data/y' type='string'/>"),
            s("<select1 ref='/data/first'><itemset nodeset=\"instance('l')/root/item\"><value ref='name'/>"
              "<label ref='label'/></itemset></select1><select1 ref='/data/y'><itemset nodeset=\"%1\">"
              "<value ref='name'/><label ref='%2'/></itemset></select1>")
                .arg(nodeset.toHtmlEscaped(), isOther ? s("other") : s("label")),
            s("<instance id='l'><root>%1</root></instance><instance id='t'><towns>%2</towns></instance>")
                .arg(items, towns));
        QStringList offered;
        for (const ChoiceView& choice : f.question(f.placeOf(s("/data/y"))).choices)
            offered << choice.name + u'=' + choice.label.text;
        QCOMPARE(offered.join(QLatin1Char(' ')), choices);
    }
    void twoThatShowEachOtherAreNamed()
    {
        const auto warned = [](const char* ofB) {
            return compiled(s("<a/><b/>"),
                s("<bind nodeset='/data/a' relevant=\"/data/b != 'x'\"/><bind nodeset='/data/b' relevant=\"%1\"/>")
                    .arg(s(ofB)),
                s("<input ref='/data/a'/><input ref='/data/b'/>"))
                ->warnings();
        };
        const QList<Warning> each = warned("/data/a != 'x'");
        QCOMPARE(each.size(), 1);
        QVERIFY(each.first().text.contains(s("a → b → a")));
        QCOMPARE(warned("true()").size(), 0);
    }
    void whatIsWrittenAtTheFormItselfCanBeReadAndIsSent()
    {
        const QByteArray xml
            = QString::fromUtf8(xmlOf(s("<v/><n/>"),
                                    s("<bind nodeset='/data/v' calculate='concat(/data/@version, ../@id)'/>"
                                      "<bind nodeset='/data/n' calculate='/data/@version'/>"),
                                    s("<input ref='/data/v'/>")))
                  .replace(s("<data id='t'>"), s("<data id='t' version='7' round='two'>"))
                  .toUtf8();
        const auto program = compileFormFile(xml, s("t.xml"));
        QVERIFY(program.ok());
        const FormSession f(*program, testforms::environment());
        QCOMPARE(reads(f, "/data/v"), s("7t"));
        QCOMPARE(reads(f, "/data/n"), s("7"));
        QVERIFY(f.instanceXml().contains(s("round=\"two\"")));
    }
    void whatIsNotYetANumberLeavesNoSignInALabel()
    {
        const QByteArray xml = xmlOf(s("<a/><b/>"), s("<bind nodeset='/data/a' type='int'/>"),
            s("<input ref='/data/a'><label>A</label></input><input ref='/data/b'><label>Twice: <output value='/data/a "
              "* "
              "2'/>.</label></input>"));
        const auto program = compileFormFile(xml, s("t.xml"));
        QVERIFY(program.ok());
        FormSession f(*program, testforms::environment());
        const auto label = [&] { return uthan::markup::read(f.question(f.placeOf(s("/data/b"))).label.text).plain; };
        QCOMPARE(label(), s("Twice: ."));
        f.answer(f.placeOf(s("/data/a")), s("4"));
        QCOMPARE(label(), s("Twice: 8."));
    }
    void aVersionInTheNamespaceOfMetadataIsNotSaidTwice()
    {
        const QByteArray xml = QString::fromUtf8(xmlOf(s("<v/>"), {}, s("<input ref='/data/v'/>")))
                                   .replace(s("<data id='t'>"),
                                       s("<data xmlns:orx='http://openrosa.org/xforms' id='t' orx:version='7'>"))
                                   .toUtf8();
        const auto program = compileFormFile(xml, s("t.xml"));
        QVERIFY(program.ok());
        QCOMPARE(program.value()->version(), s("7"));
        const QString written = FormSession(*program, testforms::environment()).instanceXml();
        QVERIFY(written.contains(s(" orx:version=\"7\"")));
        QCOMPARE(written.count(s("version=\"7\"")), 1);
    }
    void aChoiceThatIsWorkedOutFollowsWhatItIsWorkedOutFrom()
    {
        const QString list
            = s("<instance id='l'><root><item><name>a</name><of>1</of></item><item><name>c</name><of>2</of>"
                "</item></root></instance>");
        FormSession f = filling(s("<x/><y/><z/>"),
            s("<bind nodeset='/data/y' calculate=\"if(/data/x = '1', 'a', 'c')\"/>"
              "<bind nodeset='/data/z' calculate=\"concat(/data/y, '!')\"/>"),
            s("<input ref='/data/x'/><select1 ref='/data/y'><itemset nodeset=\"instance('l')/root/item[of = "
              "/data/x]\"><value ref='name'/><label ref='name'/></itemset></select1>"),
            list);
        for (const auto& [given, read] : {std::pair("1", "a!"), {"2", "c!"}, {"3", "!"}, {"1", "a!"}}) {
            f.answer(f.placeOf(s("/data/x")), s(given));
            QCOMPARE(reads(f, "/data/z"), s(read));
        }
    }
    void aTotalGoesOnFromTheRowBeforeHoweverThatIsWritten_data()
    {
        QTest::addColumn<QString>("before");
        for (const char* path : {"../preceding-sibling::r[1]/c", "/data/r[position() = position(current()/..) - 1]/c",
                 "indexed-repeat(/data/r/c, /data/r, position(..) - 1)"})
            QTest::newRow(path) << s(path);
    }
    void aTotalGoesOnFromTheRowBeforeHoweverThatIsWritten()
    {
        QFETCH(QString, before);
        FormSession f = filling(s("<r><x>1</x><c/></r><r><x>2</x><c/></r><r><x>3</x><c/></r>"),
            s("<bind nodeset='/data/r/c' calculate='../x + coalesce(%1, 0)'/>").arg(before),
            s("<group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/x'/></repeat></group>"));
        QCOMPARE(reads(f, "/data/r[3]/c"), s("6"));
        f.answer(f.placeOf(s("/data/r[1]/x")), s("10"));
        QCOMPARE(reads(f, "/data/r[3]/c"), s("15"));
        const Place second = f.placeOf(s("/data/r[2]"));
        f.removeRow(second, second.rows.last());
        QCOMPARE(reads(f, "/data/r[2]/c"), s("13"));
    }
    void anAttributeOfAnAnswerIsRead()
    {
        const FormSession f = filling(s("<visit round='2'/><r><x kind='a'>1</x><next/></r><next/>"),
            s("<bind nodeset='/data/next' calculate='/data/visit/@round + 1'/>"
              "<bind nodeset='/data/r/next' calculate='concat(../x/@kind, ../x)'/>"),
            s("<input ref='/data/visit'/><group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/x'/>"
              "</repeat></group>"));
        QCOMPARE(reads(f, "/data/next"), s("3"));
        QCOMPARE(reads(f, "/data/r[1]/next"), s("a1"));
        QVERIFY(f.instanceXml().contains(s("<visit round=\"2\"/>")));
    }

    void answersInANamespaceOfTheirOwnAreWholeXml()
    {
        const QByteArray xml = xmlOf(s("<a>1</a>"), {}, s("<input ref='/data/a'/>"))
                                   .replace("<data id='t'>", "<data xmlns='http://example.org/visits' id='t'>");
        const auto program = compileFormFile(xml, s("t.xml"));
        QVERIFY(program);
        FormSession f(*program, testforms::environment());
        QXmlStreamReader read(f.instanceXml());
        QVERIFY(read.readNextStartElement());
        QCOMPARE(read.namespaceUri(), s("http://example.org/visits"));
        while (!read.atEnd())
            read.readNext();
        QVERIFY2(!read.hasError(), qPrintable(read.errorString()));
    }

    void theNameOfAChoiceTellsWhatItsLabelTells()
    {
        const auto asked = [](const char* other) {
            return filling(s("<n/><c/><k/>"),
                s("<bind nodeset='/data/k' calculate=\"concat(jr:choice-name(/data/c, '/data/c'), '!')\"/>"),
                s("<input ref='/data/n'/><select1 ref='/data/c'><item><label>Loaves: <output value='/data/n'/></label>"
                  "<value>b</value></item><item><label>All of <output value='%1'/></label><value>k</value></item>"
                  "</select1>")
                    .arg(s(other)));
        };
        FormSession f = asked("/data/n");
        f.answer(f.placeOf(s("/data/c")), s("b"));
        for (const char* n : {"5", "6"}) {
            f.answer(f.placeOf(s("/data/n")), s(n));
            QCOMPARE(reads(f, "/data/k"), s("Loaves: %1!").arg(s(n)));
        }
        FormSession itself = asked("/data/k"); // a label that tells itself comes to an end
        itself.answer(itself.placeOf(s("/data/c")), s("k"));
        QVERIFY(reads(itself, "/data/k").startsWith(s("All of ")));
    }
};

QTEST_GUILESS_MAIN(TestXFormRows)
#include "tst_xformrows.moc"
