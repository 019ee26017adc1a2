// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a form that can be filled in, or nearly: what to write instead.
#include "form/fileuses.h"
#include "form/xpath/exprparser.h"
#include "testforms.h"

#include <QTest>

using namespace uthan;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestFormAdvice : public QObject {
    Q_OBJECT

    static QStringList warningsOf(const testforms::Rows& survey)
    {
        const bool takesChoices = std::any_of(
            survey.begin(), survey.end(), [](const QStringList& row) { return row.front().startsWith(s("select_")); });
        const testforms::Rows choices{
            {s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("A")}, {s("l"), s("b"), s("B")}};
        const auto form = testforms::compiled(testforms::form(survey, takesChoices ? choices : testforms::Rows()));
        QStringList texts;
        for (const form::Warning& warning : form->warnings())
            texts << s("%1 %2: %3").arg(warning.row).arg(warning.column, warning.text);
        return texts;
    }

private Q_SLOTS:
    void signsOfOtherLanguagesAreNamedWithOurs_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("instead");
        const auto row = [](const char* expression, const char* written, const char* instead) {
            QTest::newRow(expression) << s(expression) << s(written) << s(instead);
        };
        row(". > 1 AND . < 5", "AND", "Write and instead.");
        row(". = 1 Or . = 5", "Or", "Write or instead.");
        row(". == 1", "==", "Write = instead.");
        row(". <> 1", "<>", "Write != instead.");
        row(". ! = 1", "! =", "Write != instead.");
        row(". > 1 && . < 3", "&&", "Write and instead.");
        row(". = 1 || . = 3", "||", "Write or instead.");
        row(". => 1", "=>", "Write >= instead.");
        row(". ≥ 1", "≥", "Write >= instead.");
        row("${a} % 2 = 0", "%", "Write mod instead.");
        row("${a} / 2", "/", "Write div instead.");
        row("not ${a} = 1", "not", "Write not(…) instead.");
        row("!selected(., 'a')", "!", "Write not(…) instead.");
        row("{a} > 1", "{a}", "Write ${a} instead.");
    }
    void signsOfOtherLanguagesAreNamedWithOurs()
    {
        QFETCH(QString, expression);
        QFETCH(QString, written);
        QFETCH(QString, instead);
        const auto parsed = form::parseExpression(expression);
        QVERIFY(std::holds_alternative<form::ExpressionFault>(parsed));
        const QString said = std::get<form::ExpressionFault>(parsed).sentence(expression);
        QVERIFY2(said.startsWith(s("“%1” means nothing").arg(written)) && said.endsWith(instead), qPrintable(said));
    }
    void otherFaultsAreSaidAsBefore()
    {
        for (const char* expression : {". > 1 and", ". > 1;", "concat('a', 'b'"}) {
            const auto parsed = form::parseExpression(s(expression));
            QVERIFY(std::holds_alternative<form::ExpressionFault>(parsed));
            QVERIFY(!std::get<form::ExpressionFault>(parsed).sentence(s(expression)).contains(s("means nothing")));
        }
    }
    void whatIsNestedTooDeepIsSaidToBe()
    {
        const auto inside = [](const char* open, const char* close, int deep) {
            return form::parseExpression(s(open).repeated(deep) + s("true()") + s(close).repeated(deep));
        };
        for (const auto& parsed : {inside("not(", ")", 400), inside("not(", ")", 6500), inside("a[", "]", 200)}) {
            QVERIFY(std::holds_alternative<form::ExpressionFault>(parsed));
            const auto& fault = std::get<form::ExpressionFault>(parsed);
            QVERIFY2(
                fault.sentence().startsWith(s("The expression is nested too deep.")), qPrintable(fault.sentence()));
        }
    }
    void threeHundredConditionsMayStandInsideEachOther()
    {
        QString expression = s("'other'");
        for (int i = 300; i > 0; --i)
            expression = s("if(${q} = %1, 'v%1', %2)").arg(i).arg(expression);
        const testforms::Rows survey{{s("type"), s("name"), s("label"), s("calculation")},
            {s("integer"), s("q"), s("Q")}, {s("calculate"), s("c"), s(""), expression}};
        form::FormSession f = testforms::session(testforms::form(survey));
        QCOMPARE(f.reads(f.placeOf(s("c"))), s("other"));
        f.answer(f.placeOf(s("q")), 300);
        QCOMPARE(f.reads(f.placeOf(s("c"))), s("v300"));
    }
    void aParameterThatIsSaidTwiceIsNamed()
    {
        const QStringList warnings = warningsOf({{s("type"), s("name"), s("label"), s("parameters")},
            {s("range"), s("r"), s("R"), s("start=1 end=5 end=7 start=2")}});
        QCOMPARE(warnings.filter(s("said twice")).size(), 2);
        QVERIFY2(warnings.join(u'\n').contains(s("2 parameters: The parameter “end” is said twice")),
            qPrintable(warnings.join(u'\n')));
    }
    void twoSheetsForTheSameAreNamed()
    {
        const testforms::Rows rows{{s("type"), s("name"), s("label")}, {s("text"), s("a"), s("A")}};
        const auto form = testforms::compiled(testforms::xlsxOf({{s("survey"), rows}, {s("Survey"), rows}}));
        QStringList texts;
        for (const form::Warning& warning : form->warnings())
            texts << warning.text;
        QCOMPARE(texts.filter(s("“survey”, “Survey”")).size(), 1);
    }
    void aRowMaySetTheTitleAndTheIdOfTheForm()
    {
        const auto form = testforms::compiled(
            testforms::form({{s("type"), s("name"), s("label")}, {s("set form title"), s("Wells of the village")},
                {s("set form id"), s("wells")}, {s("text"), s("a"), s("A")}}));
        QCOMPARE(form->title().byTag.values(), QStringList{s("Wells of the village")});
        QCOMPARE(form->formId(), s("wells"));
        QCOMPARE(form->questions().size(), 1);
    }
    void aDefaultThatCouldNeverBeAnsweredIsNamed()
    {
        const QStringList told = warningsOf({{s("type"), s("name"), s("label"), s("default"), s("parameters")},
            {s("select_one l"), s("a"), s("A"), s("zzz")}, {s("select_one l"), s("b"), s("B"), s("b")},
            {s("select_multiple l"), s("c"), s("C"), s("a b")}, {s("select_multiple l"), s("d"), s("D"), s("a x")},
            {s("range"), s("e"), s("E"), s("9"), s("start=0 end=5 step=1")},
            {s("range"), s("f"), s("F"), s("0.35"), s("start=0 end=1 step=0.1")},
            {s("range"), s("g"), s("G"), s("0.7"), s("start=0 end=1 step=0.1")},
            {s("geopoint"), s("h"), s("H"), s("far away")}, {s("geopoint"), s("i"), s("I"), s("23.7 90.4")},
            {s("geotrace"), s("j"), s("J"), s("23.7 90.4;23.8 90.5;")}, {s("geoshape"), s("k"), s("K"), s("1 2;3 4")},
            {s("geoshape"), s("l"), s("L"), s("1 2;3 4;5 6;1 2")},
            {s("select_one l or_other"), s("m"), s("M"), s("other")}});
        QStringList rows;
        for (const QString& each : told) {
            QVERIFY2(each.contains(s(" default: The default ")) && each.endsWith(s("Change or clear it.")),
                qPrintable(each));
            rows << each.section(u' ', 0, 0);
        }
        QCOMPARE(rows, (QStringList{s("2"), s("5"), s("6"), s("7"), s("9"), s("12")}));
    }
    void aNumberOfRowsThatIsAskedInThemIsNamed()
    {
        const auto told = [](const char* count) {
            return warningsOf({{s("type"), s("name"), s("label"), s("repeat_count")}, {s("integer"), s("n"), s("N")},
                {s("begin repeat"), s("r"), s("R"), s(count)}, {s("integer"), s("k"), s("K")}, {s("end repeat"), {}}});
        };
        QVERIFY(told("${n}").isEmpty());
        const QStringList warnings = told("${k}");
        QVERIFY2(warnings.size() == 1 && warnings[0].startsWith(s("3 repeat_count: How many rows")),
            qPrintable(warnings.join(u'\n')));
    }
    void choicesOfAQuestionThatIsNotThereAreRefused()
    {
        const auto refused = [](const char* type) {
            const auto form = form::compileXlsForm(
                testforms::form({{s("type"), s("name"), s("label")}, {s("begin_repeat"), s("r"), s("R")},
                    {s("text"), s("n"), s("N")}, {s("end_repeat"), {}, {}}, {s(type), s("q"), s("Q")}}),
                s("form.xlsx"));
            return form ? QString() : form.error().text();
        };
        QCOMPARE(refused("select_one ${n}"), QString());
        const QString text = refused("select_multiple ${nope}");
        QVERIFY2(text.contains(s("row 5, column type")) && text.contains(s("There is no question named “nope”.")),
            qPrintable(text));
        const QString bare = refused("rank"); // advice is for the type that was written
        QVERIFY2(bare.contains(s("Write it as “rank list”")), qPrintable(bare));
    }
    void aQuestionOfAnXFormWithoutChoicesIsNamed()
    {
        const auto warnings = [](const char* items) {
            const QByteArray xml
                = QByteArray("<h:html xmlns='http://www.w3.org/2002/xforms' "
                             "xmlns:h='http://www.w3.org/1999/xhtml'><h:head><h:title>t</h:title><model>"
                             "<instance><data id='a'><q/></data></instance></model></h:head><h:body>"
                             "<select1 ref='/data/q'><label>Q</label>")
                + items + "</select1></h:body></h:html>";
            const auto form = form::compileFormFile(xml, s("form.xml"));
            if (!form)
                return form.error().text();
            QString told;
            for (const form::Warning& warning : (*form)->warnings())
                told += warning.text;
            return told;
        };
        QVERIFY2(warnings("").contains(s("nobody can answer it")), qPrintable(warnings("")));
        QCOMPARE(warnings("<item><label>A</label><value>a</value></item>"), QString());
    }
    void aDayThatIsReadAsASubtractionIsNamed()
    {
        const QStringList told = warningsOf({{s("type"), s("name"), s("label"), s("calculation"), s("relevant")},
            {s("calculate"), s("a"), {}, s("2021-05-06"), {}}, {s("text"), s("b"), s("B"), {}, s("2021-05-06")},
            {s("calculate"), s("c"), {}, s("date('2021-05-06')"), {}},
            {s("calculate"), s("d"), {}, s("2021 - 5"), {}}});
        QCOMPARE(told.filter(s("which makes 2010. If the day is meant, write date('2021-05-06').")).size(), 2);
        QVERIFY2(told.join(u'\n').startsWith(s("2 calculation: “2021-05-06” stands here without quotes")),
            qPrintable(told.join(u'\n')));
    }
    void namespacesThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        QTest::newRow("well") << s("x=\"http://a\" y='http://b', z=“http://c”") << QString();
        QTest::newRow("the same again") << s("x=\"http://a\" x=\"http://a\"") << QString();
        QTest::newRow("no quotes") << s("x=y") << s("“x=y” declares no namespace");
        QTest::newRow("an open quote") << s("x=\"http://a") << s("“x=\"http://a” declares no namespace");
        QTest::newRow("one of two") << s("x=\"http://a\" y=b") << s("“y=b” declares no namespace");
        QTest::newRow("twice") << s("x=\"http://a\" x=\"http://b\"") << s("The prefix “x” is declared twice");
    }
    void namespacesThatCannotBeReadAreNamed()
    {
        QFETCH(QString, written);
        QFETCH(QString, said);
        const auto form = testforms::compiled(testforms::form(
            {{s("type"), s("name"), s("label")}, {s("text"), s("a"), s("A")}}, {}, {{s("namespaces")}, {written}}));
        QStringList texts;
        for (const form::Warning& warning : form->warnings())
            texts << warning.text;
        QVERIFY2(said.isEmpty() ? texts.isEmpty() : texts.size() == 1 && texts.constFirst().startsWith(said),
            qPrintable(texts.join(u'\n')));
    }
    void aMisspeltHeadingIsNamedWithTheNearest()
    {
        const QStringList told = warningsOf({{s("type"), s("name"), s("label"), s("relevence"), s("contraint")},
            {s("integer"), s("n"), s("N"), s("1 = 1"), s(". > 1")}});
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].endsWith(s("Perhaps “relevant” is meant."))
            && told[1].endsWith(s("Perhaps “constraint” is meant.")));
    }
    void whatARowAsksForAndIsNotDoneIsNamed()
    {
        const QString noEffect = s("has no effect here; the question is asked in its usual form.");
        const QStringList told = warningsOf({{s("type"), s("name"), s("label"), s("parameters"), s("appearance")},
            {s("geopoint"), s("g"), s("G"), s("capture-accuracy=5 warning-accuracy=20 allow-mock-accuracy=true")},
            {s("audio"), s("a"), s("A"), s("quality=external")}, {s("audio"), s("b"), s("B"), s("quality=voice-only")},
            {s("range"), s("r"), s("R"), s("start=0 end=10 step=1 placeholder=5")},
            {s("image"), s("i"), s("I"), s("max-pixels=300"), s("new-front")},
            {s("image"), s("j"), s("J"), s("app=com.x.y max-pixels=300")}});
        QCOMPARE(told,
            (QStringList{s("3 parameters: “quality=external” ") + noEffect, s("7 parameters: “app” ") + noEffect}));
    }
    void aLookThatHasNothingToShowIsNamed()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label"), s("appearance"), s("image")},
            {s("select_one l"), s("a"), s("A"), s("image-map")},
            {s("select_one l"), s("b"), s("B"), s("image-map"), s("body.svg")},
            {s("select_one l"), s("c"), s("C"), s("map")}, {s("select_one g"), s("d"), s("D"), s("map")},
            {s("select_one h"), s("e"), s("E"), s("map quick")}, {s("select_multiple l"), s("f"), s("F"), s("quick")},
            {s("select_one l"), s("g"), s("G"), s("quick")}};
        const testforms::Rows choices{{s("list_name"), s("name"), s("label"), s("geometry")}, {s("l"), s("x"), s("X")},
            {s("g"), s("x"), s("X"), s("23.7 90.4")}, {s("h"), s("y"), s("Y"), s(" ")}};
        QStringList told;
        for (const form::Warning& warning : testforms::compiled(testforms::form(survey, choices))->warnings())
            told << s("%1 %2: %3").arg(warning.row).arg(warning.column, warning.text.section(u',', 0, 0));
        told.sort();
        QCOMPARE(told,
            (QStringList{s("2 appearance: The appearance “image-map” needs a picture whose parts are touched"),
                s("4 appearance: The appearance “map” shows choices where they are"),
                s("6 appearance: The appearance “map” shows choices where they are"),
                s("7 appearance: The appearance “quick” has no effect on a question of this type; it is for "
                  "select_one. Take it away")}));
    }
    void aFileOfPlacesIsAskedForThem()
    {
        form::FormDefinition form;
        form.elements.resize(3);
        for (size_t i = 1; i < 3; ++i) {
            form.elements[i].type = form::NodeType::SelectOne;
            form.elements[i].items.file = s("towns.csv");
        }
        form.elements[2].appearance = s("map quick");
        const auto uses = form::fileUses(form);
        QCOMPARE(uses.size(), size_t(2));
        QVERIFY(uses[0].columns.isEmpty());
        QCOMPARE(uses[1].columns, QStringList{s("geometry")});
    }
    void aTextThatShowsACoveredAnswerIsNamed()
    {
        const QStringList told
            = warningsOf({{s("type"), s("name"), s("label"), s("hint"), s("appearance"), s("calculation")},
                {s("text"), s("secret"), s("Word"), {}, s("masked")}, {s("text"), s("open"), s("Other"), {}},
                {s("calculate"), s("same"), {}, {}, {}, s("${secret}")}, {s("note"), s("n"), s("You said ${secret}")},
                {s("note"), s("o"), s("You said ${open}")}, {s("note"), s("p"), s("Look"), s("It was ${same}")},
                {s("note"), s("q"), s("Asked"), {}, {}, {}}});
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[0].startsWith(s("5 label: The answer to “secret” is covered")), qPrintable(told[0]));
        QVERIFY2(told[1].startsWith(s("7 hint: The answer to “secret” is covered")), qPrintable(told[1]));
    }
    void whatIsNotFilledInForEverybodyIsNamed()
    {
        const QStringList told = warningsOf({{s("type"), s("name"), s("label"), s("trigger")},
            {s("deviceid"), s("d"), {}}, {s("username"), s("u"), {}}, {s("start-geopoint"), s("w"), {}},
            {s("text"), s("t"), s("T")}, {s("background-geopoint"), s("b"), {}, s("${t}")}});
        QCOMPARE(told.size(), 1); // the place is asked for, and noted
        QVERIFY(told[0].startsWith(s("3 ")) && told[0].contains(s("only if they agreed to be named")));
    }
};

QTEST_GUILESS_MAIN(TestFormAdvice)
#include "tst_formadvice.moc"
