// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/formcompiler.h"
#include "form/formdifferences.h"
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

QByteArray xform(const QByteArray& data, const QByteArray& model, const QByteArray& body)
{
    return "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
           "xmlns:jr='http://openrosa.org/javarosa' xmlns:odk='http://www.opendatakit.org/xforms' "
           "xmlns:my='http://my.example/'><h:head><h:title>T</h:title><model><instance><data id='t' "
           "version='1'>"
        + data + "</data></instance>\n" + model + "</model></h:head>\n<h:body>" + body + "</h:body></h:html>";
}

// A row a line, "|" between cells.
QByteArray sheets(const QByteArray& survey)
{
    Rows rows;
    for (const QByteArray& line : survey.split('\n'))
        rows.append(QString::fromUtf8(line).split(QLatin1Char('|')));
    return testforms::xlsxOf({{s("survey"), rows}, {s("settings"), {{s("form_id"), s("version")}, {s("t"), s("1")}}}});
}

std::shared_ptr<const FormProgram> program(const QByteArray& bytes, const char* name)
{
    auto made = compileFormFile(bytes, s(name));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

// Where something is said, and how that begins.
QStringList said(const QList<Warning>& warnings)
{
    QStringList out;
    for (const Warning& each : warnings)
        out << s("%1 %2: %3")
                   .arg(each.row)
                   .arg(each.cell.isEmpty() ? each.column : each.cell, each.text.section(QLatin1Char(' '), 0, 5));
    return out;
}
QStringList said(const QByteArray& bytes, const char* name)
{
    return said(program(bytes, name)->warnings());
}
FormDefinition read(const QByteArray& bytes, const char* name)
{
    auto made = readFormFile(bytes, s(name));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}
}

// What one kind of file can say of a form and the other cannot is carried over, or named with its place.
class TestSaidLosses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListThatNothingSpeaksOfIsNamedWithItsFirstRow()
    {
        const QByteArray book = testforms::xlsxOf(
            {{s("survey"),
                 {{s("type"), s("name"), s("label"), s("parameters"), s("calculation"), s("choice_filter")},
                     {s("select_one yes_no"), s("a"), s("A")}, {s("select_one_external towns"), s("t"), s("T")},
                     {s("range"), s("g"), s("G"), s("start=1 end=2 tick_labelset=ticks")},
                     {s("calculate"), s("c"), s(""), s(""), s("count(instance(‘looked’)/root/item)")},
                     {s("select_one others or_other"), s("o"), s("O")}}},
                {s("choices"),
                    {{s("list_name"), s("name"), s("label"), s("ref")}, {s("yes_no"), s("y"), s("Y")},
                        {s("yesno"), s("n"), s("N")}, {s("ticks"), s("1"), s("One")}, {s("looked"), s("x"), s("X")},
                        {s("spoken of"), s("x"), s("X")}, {s("others"), s("x"), s("'spoken of'")},
                        {s("idle"), s("x"), s("X")}, {s("idle"), s("y"), s("Y")}}},
                {s("external_choices"),
                    {{s("list_name"), s("name"), s("label")}, {s("towns"), s("x"), s("X")},
                        {s("tonws"), s("y"), s("Y")}}},
                {s("settings"), {{s("form_id"), s("submission_url")}, {s("t"), s("example.org/form")}}}});
        const QList<Warning> warnings = program(book, "t.xlsx")->warnings();
        QCOMPARE(said(warnings),
            (QStringList{s("2 B2: “example.org/form” is no address on the"),
                s("3 F3: The sheet external_choices is for long"), s("3 A3: No question offers the list “yesno”,"),
                s("8 A8: No question offers the list “idle”,"), s("3 A3: No question offers the list “tonws”,")}));
        QVERIFY(warnings[2].text.endsWith(s("Perhaps “yes_no” is meant.")));
        QCOMPARE(warnings[4].sheet, s("external_choices"));
    }
    void anAddressOfAnXFormThatIsNoneIsNamed()
    {
        const auto toldOf = [](const char* address) {
            return said(xform("<a/>", QByteArray("<submission method='post' action='") + address + "'/>",
                            "<input ref='/data/a'/>"),
                "t.xml");
        };
        QCOMPARE(toldOf("https://example.org:8443/a?b=c"), QStringList());
        QCOMPARE(toldOf("http://10.0.0.7/submission"), QStringList());
        QCOMPARE(toldOf("https://"), QStringList{s("2 <submission> action: “https://” is no address on the")});
    }
    void aTitleThatALanguageHasNotIsNoEmptyTextThere()
    {
        const QByteArray xml = writeXForm(read(
            testforms::xlsxOf(
                {{s("survey"),
                     {{s("type"), s("name"), s("label"), s("label::fr")}, {s("text"), s("a"), s("A"), s("Af")}}},
                    {s("settings"),
                        {{s("form_id"), s("form_title"), s("form_title::fr")}, {s("t"), s("Title"), s("Titre")}}}}),
            "t.xlsx"));
        QCOMPARE(xml.count("<text id=\"form_title\""), 1);
        const FormDefinition back = read(xml, "t.xml");
        QCOMPARE(back.title, s("Title"));
        QCOMPARE(back.languages.size(), size_t(2));
        QCOMPARE(back.titles.in[1], s("Titre"));
        QVERIFY(back.titles.in.view(0).isEmpty());
    }
    void whatCountsForLessThanItSeemsIsSaidOfAnXForm()
    {
        const auto list = [](const char* name) {
            return QByteArray("<instance id='i'><root><item><name>") + name
                + "</name><label>L</label></item></root></instance>\n";
        };
        const QByteArray xml = xform("<a/><b/><b/><c/><r jr:template=''><d/></r><r><d/></r><r><d/></r>",
            list("first") + list("last")
                + "<bind nodeset='/data/a' type='foo'/>\n<bind nodeset='/data/c' type='xsd:int'/>"
                + "<setvalue ref='/data/b' value='1'/>",
            "<select1 ref='/data/a'><itemset nodeset=\"instance('i')/root/item\"><value ref='name'/><label "
            "ref='label'/>"
            "</itemset></select1><input ref='/data/c'/><group ref='/data/r'><repeat nodeset='/data/r'>"
            "<input ref='/data/r/d'/></repeat></group>");
        const auto form = program(xml, "form.xml");
        QCOMPARE(said(form->warnings()),
            (QStringList{s("3 <instance>: There is a second <instance> called"),
                s("1 <b>: “b” stands here more than once,"), s("4 <bind> type: The type “foo” is not known"),
                s("5 <setvalue> event: This action does not say when")}));
        FormSession f(form, testforms::environment());
        const auto choices = f.question(f.placeOf(s("/data/a"))).choices;
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices[0].name, s("last"));
    }
    void anExpressionOfAnXFormIsSpokenOfInWordsOfXForms_data()
    {
        QTest::addColumn<QByteArray>("bind");
        QTest::addColumn<QString>("advice");
        const auto row
            = [](const char* bind, const char* advice) { QTest::newRow(bind) << QByteArray(bind) << s(advice); };
        row("relevant='1 ='", "what is meant: /data/name for an answer, a number");
        row("calculate='nope()'", "Write one that ODK XForms has; its reference lists them.");
        row("calculate='. + 1'", "use the constraint of its <bind>.");
        row("calculate='$a'", "Write the answer to a question as /data/name.");
        row("calculate='pulldata(1)'", "'key column', /data/answer)");
    }
    void anExpressionOfAnXFormIsSpokenOfInWordsOfXForms()
    {
        QFETCH(QByteArray, bind);
        QFETCH(QString, advice);
        const auto made = compileFormFile(
            xform("<a/>", "<bind nodeset='/data/a' " + bind + "/>", "<input ref='/data/a'/>"), s("form.xml"));
        QVERIFY(!made);
        QVERIFY2(made.error().text().contains(advice), qPrintable(made.error().text()));
        QVERIFY2(!made.error().text().contains(s("${")), qPrintable(made.error().text()));
    }
    void aColumnThatAListHasNotIsSpokenOfInWordsOfXForms()
    {
        const auto form = program(
            xform("<a/>", "<instance id='i'><root><item><name>x</name></item></root></instance>",
                "<select1 ref='/data/a'><itemset nodeset=\"instance('i')/root/item[nope = 1]\"><value ref='name'/>"
                "<label ref='name'/></itemset></select1>"),
            "form.xml");
        QCOMPARE(form->warnings().size(), 1);
        QCOMPARE(form->warnings().front().text,
            s("In the filter, there is no column “nope” in the list of choices, so it is read as empty (to ask for an "
              "answer, write /data/nope; to name a value, 'nope')."));
    }
    void aPatternThatIsNoneIsSaidAndRefusesNoAnswer()
    {
        const auto form = program(xform("<a/>", "<bind nodeset='/data/a' type='string' constraint=\"regex(., '(')\"/>",
                                      "<input ref='/data/a'><label>A</label></input>"),
            "form.xml");
        QCOMPARE(form->warnings().size(), 1);
        QCOMPARE(form->warnings().front().text,
            s("In the expression, the pattern “(” cannot be read, so no answer is refused because of it."));
        FormSession session(form, testforms::environment());
        (void)session.answer(session.placeOf(s("a")), s("x"));
        QVERIFY(session.problems().isEmpty());
    }
    void aBrokenConditionOnTheChoicesRefusesWithItsOwnReason()
    {
        const auto made = compileFormFile(
            xform("<a/>", "<instance id='i'><root><item><name>x</name></item></root></instance>",
                "<select1 ref='/data/a'><itemset nodeset=\"instance('i')/root/item[x=\"><value ref='name'/>"
                "<label ref='name'/></itemset></select1>"),
            s("form.xml"));
        QVERIFY(!made);
        QVERIFY2(made.error().text().contains(s("The expression ends too early (character 27, near “root/item[x=”)")),
            qPrintable(made.error().text()));
    }
    void theHintsOfGroupsAndRepeatsGoFromOneFormatToTheOther()
    {
        const QByteArray one
            = "<text id='g'><value>Gh</value><value form='guidance'>Gg</value></text></translation></itext>";
        const QByteArray xml
            = xform("<g><a/></g><r jr:template=''><b/></r><r><b/></r><c/>", "<itext><translation lang='en'>" + one,
                "<group ref='/data/g'><label>G</label><hint ref=\"jr:itext('g')\"/><input ref='/data/a'/>"
                "<input ref='/data/g/a'><label>A</label></input></group>"
                "<group ref='/data/r'><label>R</label><hint>Rh</hint><repeat nodeset='/data/r'><input ref='/data/r/b'>"
                "<label>B</label></input></repeat></group>"
                "<group><hint>Fh</hint><input ref='/data/c'><label>C</label></input></group>");
        const FormDefinition form = read(xml, "form.xml");
        const auto hints = [](const FormDefinition& of) {
            QStringList out;
            for (const Element& e : of.elements) {
                if (e.parent >= 0 && e.isAsked && (e.type == NodeType::Group || e.type == NodeType::Repeat))
                    out << (e.hint.isEmpty() ? QString() : e.hint.in.front())
                            + (e.guidance.isEmpty() ? QString() : u'/' + e.guidance.in.front());
            }
            return out;
        };
        const QStringList all{s("Gh/Gg"), s("Rh"), s("Fh")};
        QCOMPARE(hints(form), all);
        QCOMPARE(hints(read(writeXForm(form), "form.xml")), all);
        const auto written = writeXlsForm(form);
        QVERIFY(written.ok());
        const FormDefinition back = read(written->bytes, "form.xlsx");
        QCOMPARE(hints(back), all);
        QCOMPARE(said(lostInXForm(back)).filter(s("XForms of the field have no")).size(), 3); // as they leave them out
        QVERIFY(formDifferences(*program(xml, "form.xml"), *program(written->bytes, "form.xlsx")).isEmpty());
    }
    void whatAGroupDoesNotShowHereIsNamed()
    {
        QCOMPARE(said(sheets("type|name|label|hint\nbegin_group|g|G|H\ntext|a|A|Ah\nend_group"), "form.xlsx"),
            (QStringList{s("2 D2: Of a group only the label")}));
    }
    void whatAnXFormSaysInPlacesThatNobodyReadsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QStringList>("words");
        const QByteArray a = "<input ref='/data/a'><label>A</label></input>";
        QTest::newRow("help") << xform("<a/>", "", "<input ref='/data/a'><label>A</label>\n<help>H</help></input>")
                              << QStringList{s("4 <help>: “help” has no meaning inside a")};
        QTest::newRow("help of a group") << xform("<g><a/></g>", "",
            "<group ref='/data/g'><label>G</label><help>H</help><input "
            "ref='/data/g/a'><label>A</label></input></group>")
                                         << QStringList{s("3 <help>: “help” is no kind of question")};
        QTest::newRow("two hints") << xform(
            "<a/>", "", "<input ref='/data/a'><label>A</label><hint>H</hint>\n<hint>I</hint></input>")
                                   << QStringList{s("4 <hint>: There is a second <hint> here,")};
        QTest::newRow("in the model") << xform("<a/>", "<my:thing/>", a)
                                      << QStringList{s("2 <my:thing>: “my:thing” is nothing that is known")};
        QTest::newRow("of the submission") << xform("<a/>", "<submission action='http://x.example' my:x='1'/>",
            a) << QStringList{s("2 <submission> my:x: “my:x” has no meaning in <submission>,")};
        QTest::newRow("two rules") << xform("<a/>",
            "<bind nodeset='/data/a' relevant='1 = 1' my:a='1'/>\n<bind nodeset='/data/a' relevant='1 = 2' my:a='1'/>",
            a) << QStringList{s("3 <bind> relevant: Two <bind> of “a” say “relevant”:")};
        const QByteArray texts
            = "<itext><translation lang='en'><text id='t'><value>T</value><value form='guidance'>G</value><value "
              "form='audio'>jr://audio/a.mp3</value></text></translation></itext>";
        QTest::newRow("sound of a hint") << xform(
            "<a/>", texts, "<input ref='/data/a'><label>A</label><hint ref=\"jr:itext('t')\"/></input>")
                                         << QStringList{s("3 <hint>: The text “t” has a form")};
        QTest::newRow("sound of a message") << xform("<a/>",
            texts + "<bind nodeset='/data/a' constraint='. > 1' jr:constraintMsg=\"jr:itext('t')\"/>",
            a) << QStringList{s("2 <bind>: The text “t” has a form"), s("2 <bind>: The text “t” has a form")};
        QTest::newRow("one text for label and hint") << xform(
            "<a/>", texts, "<input ref='/data/a'><label ref=\"jr:itext('t')\"/><hint ref=\"jr:itext('t')\"/></input>")
                                                     << QStringList();
    }
    void whatAnXFormSaysInPlacesThatNobodyReadsIsNamed()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QStringList, words);
        QCOMPARE(said(xml, "form.xml"), words);
    }
    void whatIsSecretStaysCoveredInASheet()
    {
        const FormDefinition form
            = read(xform("<a/>", "", "<secret ref='/data/a'><label>A</label></secret>"), "form.xml");
        QCOMPARE(form.elements[1].appearance, s("masked"));
    }
    void cellsBesideARowThatHasNoUseForThemAreNamed()
    {
        QCOMPARE(said(sheets("type|name|label|relevant|default|repeat_count\ntext|a|A|||3\nbegin_group|g|G||7|\n"
                             "text|b|B|||\nend_group|g|G's end|1 = 1||"),
                     "form.xlsx"),
            (QStringList{s("2 F2: Only a repeat has a number"), s("3 E3: A group has no answer, so"),
                s("5 D5: This row only ends a group,")}));
    }
    void labelsOfWhatNobodyIsAskedAreNamedAsAnXFormIsWritten()
    {
        const FormDefinition form
            = read(sheets("type|name|label|calculation\ntext|a|A|\ncalculate|b|B|1\ncalculate|c||2\nhidden|d|D|"),
                "form.xlsx");
        const QList<Warning> lost = lostInXForm(form);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.front().row, 3);
        QVERIFY2(lost.front().text.endsWith(s(": b, d.")), qPrintable(lost.front().text));
    }
    void whatOrOtherSaysInAnotherLanguageIsNamedAsAnXFormIsWritten()
    {
        const auto lost = [](const char* heading) {
            Rows rows{{s("type"), s("name"), s(heading)}, {s("select_one l or_other"), s("a"), s("A")}};
            const Rows choices{{s("list_name"), s("name"), s(heading)}, {s("l"), s("x"), s("X")}};
            return said(
                lostInXForm(read(testforms::xlsxOf({{s("survey"), rows}, {s("choices"), choices}}), "form.xlsx")));
        };
        QCOMPARE(lost("label::Français (fr)"), (QStringList{s("2 type: In an XForm the choice that")}));
        QVERIFY(lost("label::English (en)").isEmpty());
    }
    // What an XForm says of any element, and a sheet of some only, so that it would refuse its own row.
    void aSheetThatWasWrittenCanBeReadAgain()
    {
        const QByteArray xml = xform("<a/><g><b/></g><r jr:template=''><c/></r>",
            "<bind nodeset='/data/g' required='true()' odk:saveto='x'/><bind nodeset='/data/a' orx:max-pixels='5'/>",
            "<input ref='/data/a' incremental='true' rows='3' accuracyThreshold='5'><label>A</label></input>"
            "<group ref='/data/g'><label>G</label><input ref='/data/g/b'><label>B</label></input></group>"
            "<group ref='/data/r'><label>R</label><repeat nodeset='/data/r'><input ref='/data/r/c'><label>C</label>"
            "</input></repeat></group>");
        const FormDefinition form = read(QByteArray(xml).replace("orx:", "my:"), "form.xml");
        const auto written = writeXlsForm(form);
        QVERIFY(written.ok());
        QCOMPARE(said(written->lost),
            (QStringList{s("3 <group>: “r” begins without a row, which"),
                s("2 <bind> required: A sheet cannot say of a"), s("3 <group>: A sheet cannot save a group")}));
        const FormDefinition back = read(written->bytes, "form.xlsx");
        QCOMPARE(
            back.elements[1].bodyAttributes, (Pairs{{s("accuracyThreshold"), s("5")}, {s("incremental"), s("true")}}));
        QCOMPARE(back.elements[1].parameters, (Pairs{{s("rows"), s("3")}}));
    }
    void attributesAndIdsOfTextsThatASheetHasNoWordForAreNamed()
    {
        const QByteArray xml = xform("<a/><b/><w foo='1' bar=''><v/></w><c/><meta><instanceID/></meta>",
            "<itext><translation lang='en'><text id='q'><value>Q</value></text></translation></itext>\n"
            "<bind nodeset='/data/w/@bar' calculate=\"concat('A', /data/a)\"/>\n"
            "<bind nodeset='/data/b' calculate='concat(/data/w/@foo, /data/w/@bar)'/>\n"
            "<bind nodeset='/data/c' calculate=\"jr:itext('q')\"/>",
            "<input ref='/data/a'><label ref=\"jr:itext('q')\"/></input>"
            "<group ref='/data/w'><label>W</label><input ref='/data/w/v'><label>V <output value='/data/w/@bar'/>"
            "</label></input></group>");
        const auto written = writeXlsForm(read(xml, "form.xml"));
        QVERIFY(written.ok());
        QCOMPARE(said(written->lost),
            (QStringList{s("3 <bind>: “bar” of “w” is an attribute"),
                s("4 <bind> calculate: “b” reads the attribute “bar”, which"),
                s("6 <input>: “v” reads the attribute “bar”, which"),
                s("5 <bind> calculate: “c” asks for the text “q”")}));
        FormSession filling(program(written->bytes, "form.xlsx"), testforms::environment());
        QCOMPARE(filling.question(filling.placeOf(s("b"))).value.toString(), s("1")); // what stands still is carried
    }
    void lettersThatASheetWouldTakeForAReferenceStayLetters()
    {
        const auto written = writeXlsForm(
            read(xform("<a/>", {}, "<input ref='/data/a'><label>A ${x} <output value='/data/a'/> ${}</label></input>"),
                "form.xml"));
        QVERIFY(written.ok());
        FormSession filling(program(written->bytes, "form.xlsx"), testforms::environment());
        filling.answer(filling.placeOf(s("a")), s("b"));
        QCOMPARE(filling.question(filling.placeOf(s("a"))).label.text, s("A ${x} b ${}"));
    }
    void aSecondDefaultOfOneQuestionIsNamedAndTheLastOneStands()
    {
        const auto written
            = writeXlsForm(read(xform("<a/>",
                                    "<setvalue event='odk-instance-first-load' ref='/data/a' value='1'/>\n"
                                    "<setvalue event='odk-instance-first-load' ref='/data/a' value='2'/>",
                                    "<input ref='/data/a'><label>A</label></input>"),
                "form.xml"));
        QVERIFY(written.ok());
        QCOMPARE(said(written->lost), (QStringList{s("3 <setvalue>: “a” is set to several values")}));
        QCOMPARE(read(written->bytes, "form.xlsx").elements[1].staticDefault, s("2"));
    }
    // Sheets said it so before several entities could be made.
    void theRepeatOfAnEntityMayBeNamed()
    {
        const auto book = [](const char* repeat) {
            const auto rows = [](const QByteArray& lines) {
                Rows out;
                for (const QByteArray& line : lines.split('\n'))
                    out.append(QString::fromUtf8(line).split(QLatin1Char('|')));
                return out;
            };
            return testforms::xlsxOf(
                {{s("survey"), rows("type|name|label|save_to\nbegin_repeat|r|R|\ntext|a|A|p\nend_repeat|||")},
                    {s("entities"), rows("list_name|label|repeat\ntrees|${a}|" + QByteArray(repeat))}});
        };
        QCOMPARE(said(book("${r}"), "form.xlsx"), (QStringList{s("1 C1: The column “repeat” is of an")}));
        QVERIFY(said(book(""), "form.xlsx").isEmpty());
        const auto wrong = readFormFile(book("${q}"), s("form.xlsx"));
        QVERIFY(!wrong.ok());
        QVERIFY2(
            wrong.error().text().contains(s("row 2, column repeat (C2): The entity of “trees” is not made in “${q}”")),
            qPrintable(wrong.error().text()));
    }
    void doubledTextsAreNamedAndTheLastOneCountsWhole()
    {
        const QByteArray xml = xform("<a/><b/>",
            "<itext><translation lang='en'>\n<text id='a'><value>one</value><value form='guidance'>g</value></text>\n"
            "<text id='a'><value>two</value></text>\n<text id='b'><value>B</value></text></translation>\n"
            "<translation lang='en'><text id='b'><value>C</value></text></translation></itext>",
            "<input ref='/data/a'><label ref=\"jr:itext('a')\"/><hint ref=\"jr:itext('a')\"/></input>"
            "<input ref='/data/b'><label ref=\"jr:itext('b')\"/></input>");
        const FormDefinition form = read(xml, "form.xml");
        QCOMPARE(said(form.warnings),
            (QStringList{s("4 <text>: The text “a” stands twice in"),
                s("6 <translation>: There is a second <translation> of")}));
        QCOMPARE(form.elements[1].label.in.front(), s("two"));
        QVERIFY(form.elements[1].guidance.isEmpty());
        QVERIFY(!form.elements[1].otherForms);
        QCOMPARE(form.elements[2].label.in.front(), s("C"));
    }
    void aTextMayShowAnotherText()
    {
        const QByteArray xml = xform("<a/>",
            "<itext><translation lang='en'><text id='a'><value>A <output value=\"jr:itext('b')\"/></value></text>"
            "<text id='b'><value>B</value></text></translation></itext>",
            "<input ref='/data/a'><label ref=\"jr:itext('a')\"/></input>");
        FormSession session(program(xml, "form.xml"), {});
        QVERIFY(session.program().warnings().isEmpty());
        QCOMPARE(session.page().questions.front().label.text.remove(QChar(0x2068)).remove(QChar(0x2069)), s("A B"));
    }
    void textsThatShowEachOtherInACircleAreNamedAndNoLabelIsBlank()
    {
        const QByteArray circle = "<text id='%1'><value>%3<output value=\"jr:itext('%2')\"/></value></text>\n";
        const auto text = [&circle](const char* id, const char* of, const char* words) {
            return QByteArray(circle).replace("%1", id).replace("%2", of).replace("%3", words);
        };
        const QByteArray xml = xform("<a/><b/>",
            "<itext><translation lang='en'>\n" + text("in", "a", "In ") + text("a", "b", "") + text("b", "c", "")
                + text("c", "a", "") + text("self", "self", "Self ") + text("out", "end", "Out ")
                + "<text id='end'><value>end</value></text></translation></itext>",
            "<input ref='/data/a'><label ref=\"jr:itext('a')\"/></input>"
            "<input ref='/data/b'><label ref=\"jr:itext('self')\"/></input>");
        const auto form = program(xml, "form.xml");
        QCOMPARE(said(form->warnings()),
            (QStringList{
                s("4 <output>: These texts show each other in"), s("7 <output>: These texts show each other in")}));
        QVERIFY(form->warnings().front().text.contains(s(": a → b → c → a. ")));
        QVERIFY(form->warnings().back().text.contains(s(": self → self. ")));
        FormSession session(form, {});
        QCOMPARE(session.page().questions.front().label.text, s("a")); // the name of the question
        QVERIFY(session.next());
        QCOMPARE(session.page().questions.front().label.text, s("Self"));
    }
    void aLongCircleOfTextsIsNoLoad()
    {
        QByteArray texts;
        for (int i = 0; i < 20'000; ++i)
            texts += "<text id='t" + QByteArray::number(i) + "'><value><output value=\"jr:itext('t"
                + QByteArray::number((i + 1) % 20'000) + "')\"/></value></text>";
        const FormDefinition form
            = read(xform("<a/>", "<itext><translation lang='en'>" + texts + "</translation></itext>",
                       "<input ref='/data/a'><label ref=\"jr:itext('t0')\"/></input>"),
                "form.xml");
        QCOMPARE(form.warnings.size(), 1);
        QVERIFY(form.warnings.front().text.contains(s("t7 → … (+19992) → t0")));
    }
};

QTEST_GUILESS_MAIN(TestSaidLosses)
#include "tst_saidlosses.moc"
