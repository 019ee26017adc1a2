// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"
#include "testforms.h"

#include <QCborArray>
#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::session;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
void give(FormSession& filling, const char* name, const QCborValue& value)
{
    filling.answer(filling.placeOf(s(name)), value);
}
QuestionView at(const FormSession& filling, const char* name)
{
    return filling.question(filling.placeOf(s(name)));
}
QStringList names(const PageView& page)
{
    QStringList out;
    for (const QuestionView& q : page.questions)
        out << q.name;
    return out;
}
QStringList walk(FormSession& filling)
{
    while (filling.back()) { }
    QStringList out;
    do {
        out << names(filling.page()).join(u'+');
    } while (filling.next());
    return out;
}
FormSession access()
{
    return session(testforms::demo(s("survey_access.xlsx")));
}
}

class TestFormSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordingIsHeardInTheLanguageOfTheWordsOnly()
    {
        const auto form = testforms::compiled(
            testforms::form({{s("type"), s("name"), s("label::English (en)"), s("label::Arabic (ar)"),
                                 s("audio::English (en)"), s("audio::Arabic (ar)"), s("audio")},
                                {s("text"), s("a"), s("A"), s("ا"), {}, s("a-ar.ogg"), {}},
                                {s("text"), s("b"), s("B"), {}, s("b-en.ogg"), s("b-ar.ogg"), {}},
                                {s("text"), s("c"), s("C"), s("ج"), {}, s("c-ar.ogg"), s("c.ogg")}},
                {}));
        FormSession session(form, {});
        const auto heard = [&session](const char* language) {
            session.setLanguage(s(language));
            QStringList out;
            while (session.back()) { }
            do {
                out << session.page().questions.first().audio;
            } while (session.next());
            return out;
        };
        QCOMPARE(heard("en"), (QStringList{{}, s("b-en.ogg"), s("c.ogg")}));
        QCOMPARE(heard("ar"), (QStringList{s("a-ar.ogg"), s("b-en.ogg"), s("c-ar.ogg")})); // B has no Arabic words
    }
    void theDemoSurveyShowsOneQuestionAPage()
    {
        FormSession filling = access();
        const QStringList pages = walk(filling);
        QCOMPARE(pages.first(), s("intro"));
        QCOMPARE(pages.last(), s("outro"));
        QVERIFY(pages.contains(s("f1+f1_voice"))); // a field-list group
        QVERIFY(!pages.contains(s("a2"))); // only when the language is another
        give(filling, "a1", s("other"));
        QVERIFY(walk(filling).contains(s("a2")));
    }
    void aFormThatNamesNoLanguageIsInTheOneOfThePerson()
    {
        FormSession filling = session(
            testforms::form({{s("type"), s("name"), s("label")}, {s("select_one yn"), s("a"), s("Your district?")},
                                {s("text"), s("b"), s("ما اسمك؟")}},
                {{s("list_name"), s("name"), s("label")}, {s("yn"), s("yes"), s("Yes")}}),
            s("fr"));
        QCOMPARE(at(filling, "a").label.tag, s("fr"));
        QVERIFY(!at(filling, "a").label.isFallback);
        QCOMPARE(at(filling, "a").choices.first().label.tag, s("fr"));
        QCOMPARE(at(filling, "b").label.tag, s("ar")); // by its letters
        filling.setLanguage(s("ar"));
        QCOMPARE(at(filling, "a").label.tag, s("en"));
        QCOMPARE(at(filling, "b").label.tag, s("ar"));
    }
    void aColumnWithoutALanguageIsInTheDefaultOne()
    {
        FormSession filling = session(
            testforms::form({{s("type"), s("name"), s("label"), s("label::English (en)")},
                                {s("text"), s("a"), s("Le nom"), s("Name")}},
                {}, {{s("form_title"), s("form_id"), s("default_language")}, {s("T"), s("t"), s("French (fr)")}}),
            s("en"));
        QCOMPARE(at(filling, "a").label.tag, s("en"));
        filling.setLanguage(s("fr"));
        QCOMPARE(at(filling, "a").label.text, s("Le nom"));
        QCOMPARE(at(filling, "a").label.tag, s("fr"));
    }
    void aPageKnowsItsSectionAndItsPlace()
    {
        FormSession filling = access();
        QVERIFY(filling.goTo(filling.placeOf(s("a3"))));
        const PageView page = filling.page();
        QCOMPARE(page.section.text, s("About you"));
        QCOMPARE(page.sectionNumber, 2);
        QCOMPARE(page.sectionCount, 7);
        QVERIFY(!page.isFirst && !page.isLast && page.count > 20);
    }
    void aRequiredQuestionHoldsAPersonUntilSomethingIsSaid()
    {
        FormSession filling = access();
        QVERIFY(filling.goTo(filling.placeOf(s("a3"))));
        QVERIFY(at(filling, "a3").error.isEmpty());
        QCOMPARE(filling.problemsOnPage().size(), 1);
        QCOMPARE(filling.problemsOnPage().first().problem, Problem::Required);
        filling.setNoAnswer(filling.placeOf(s("a3")), NoAnswer::RatherNot);
        QVERIFY(filling.problemsOnPage().isEmpty());
        QCOMPARE(filling.answers().value(s("a3")).toMap().value(s("no")).toString(), s("pns"));
    }
    void aValueOutOfRangeIsKeptAndMarkedInTheChosenLanguage()
    {
        FormSession filling = access();
        give(filling, "a8", 0);
        QCOMPARE(at(filling, "a8").value.toInteger(), 0);
        QCOMPARE(at(filling, "a8").problem, Problem::Constraint);
        QCOMPARE(at(filling, "a8").errorText.text, s("Please give a number from 1 to 20."));
        filling.setLanguage(s("fr"));
        QCOMPARE(at(filling, "a8").errorText.text, s("Donnez un nombre de 1 à 20."));
        QCOMPARE(at(filling, "a8").errorText.tag, s("fr"));
        give(filling, "a8", 4);
        QVERIFY(at(filling, "a8").error.isEmpty());
    }
    void digitsOfEveryScriptAreNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("number");
        QTest::newRow("Bangla") << s("১২") << 12;
        QTest::newRow("Arabic") << s("١٢") << 12;
        QTest::newRow("Persian") << s("۱۲") << 12;
        QTest::newRow("Latin with spaces") << s(" 12 ") << 12;
    }
    void digitsOfEveryScriptAreNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(int, number);
        FormSession filling = access();
        give(filling, "a8", typed);
        QCOMPARE(at(filling, "a8").value.toInteger(), number);
        QVERIFY(at(filling, "a8").error.isEmpty());
    }
    void whatIsNoNumberIsKeptAndMarked()
    {
        FormSession filling = access();
        give(filling, "a8", s("many"));
        QCOMPARE(at(filling, "a8").value.toString(), s("many"));
        QCOMPARE(at(filling, "a8").problem, Problem::NotANumber);
    }
    void anExclusiveChoiceStandsAlone()
    {
        FormSession filling = access();
        give(filling, "d4", QCborArray{s("none"), at(filling, "d4").choices.first().name});
        QCOMPARE(at(filling, "d4").problem, Problem::Constraint);
        QCOMPARE(at(filling, "d4").errorText.text, s("Choose this one alone, or take it away."));
        give(filling, "d4", QCborArray{s("none")});
        QVERIFY(at(filling, "d4").error.isEmpty());
    }
    void aHiddenAnswerIsKeptWhileEditingAndLeftOutAtTheEnd()
    {
        FormSession filling = access();
        give(filling, "b5", s("yes"));
        give(filling, "b8", s("A long wait"));
        QCOMPARE(filling.answers().value(s("b8")).toString(), s("A long wait"));
        give(filling, "b5", s("no"));
        QVERIFY(!at(filling, "b8").relevant);
        QVERIFY(!filling.answers().contains(s("b8")));
        QVERIFY(!filling.instanceXml().contains(s("A long wait")));
        give(filling, "b5", s("yes"));
        QCOMPARE(filling.answers().value(s("b8")).toString(), s("A long wait"));
    }
    void changingLanguageKeepsEveryAnswerAndTheChosenPicture()
    {
        FormSession filling = access();
        give(filling, "b4", s("er"));
        const QuestionView english = at(filling, "b4");
        filling.setLanguage(s("ar"));
        const QuestionView arabic = at(filling, "b4");
        QCOMPARE(arabic.value, english.value);
        QCOMPARE(arabic.label.tag, s("ar"));
        QVERIFY(arabic.label.text != english.label.text && !arabic.label.isFallback);
        QCOMPARE(arabic.choices.first().image, english.choices.first().image);
        QVERIFY(english.choices.first().image.endsWith(s(".png")));
    }
    void whatAPersonWroteStandsInALabelAsText()
    {
        FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label"), s("constraint"), s("constraint_message")},
                {s("begin_repeat"), s("r"), s("R")}, {s("text"), s("who"), s("Who")}, {s("end_repeat")},
                {s("select_one ${who}"), s("head"), s("Head")},
                {s("text"), s("a"), s("Hello **${head}**"), s(". != 'x'"), s("No, ${head}")}}));
        const QString name = s("*Eve* <b>B</b> _u_");
        filling.answer(filling.placeOf(s("/data/r[1]/who")), name);
        filling.answer(filling.placeOf(s("head")), name);
        filling.answer(filling.placeOf(s("a")), s("x"));
        const QuestionView asked = filling.question(filling.placeOf(s("a")));
        const markup::Text label = markup::read(asked.label.text);
        QCOMPARE(label.plain, s("Hello ") + name);
        QCOMPARE(label.styled, s("Hello <b>") + name.toHtmlEscaped() + s("</b>"));
        QCOMPARE(markup::read(asked.errorText.text).plain, s("No, ") + name);
        QCOMPARE(asked.error, s("No, ") + name);
        const QuestionView head = filling.question(filling.placeOf(s("head")));
        QCOMPARE(head.choices.size(), 1);
        QCOMPARE(head.choices.first().name, name);
        QCOMPARE(markup::read(head.choices.first().label.text).plain, name);
    }
    void aRegionOfTheirLanguageServesAPerson()
    {
        const QByteArray xlsx = testforms::form({{s("type"), s("name"), s("label::Français (fr)"),
                                                     s("label::Português (pt-BR)"), s("label::中文 (zh-Hant)")},
            {s("text"), s("a"), s("Nom"), s("Nome"), s("姓名")}});
        for (const char* wanted : {"pt", "pt_PT", "PT-br", "zh-TW"}) {
            const FormSession session = testforms::session(xlsx, s(wanted));
            const language::Chosen label = session.question(session.placeOf(s("a"))).label;
            QCOMPARE(label.text, s(wanted[0] == 'z' ? "姓名" : "Nome"));
            QVERIFY2(!label.isFallback, wanted);
        }
        const FormSession session = testforms::session(xlsx, s("zh-CN"));
        QVERIFY(session.question(session.placeOf(s("a"))).label.isFallback);
    }
    void aLanguageTheFormDoesNotHaveFallsBackAndSaysSo()
    {
        FormSession filling = access();
        filling.setFallbacks({s("fr")});
        filling.setLanguage(s("ur"));
        QCOMPARE(at(filling, "a1").label.tag, s("fr"));
        QVERIFY(at(filling, "a1").label.isFallback);
        QVERIFY(!at(filling, "a1").label.text.isEmpty());
    }
    void theSecondSurveyPutsTheMatrixOnOnePage()
    {
        FormSession filling = session(testforms::demo(s("survey_priorities.xlsx")), s("ur"));
        QVERIFY(filling.goTo(filling.placeOf(s("b1"))));
        QCOMPARE(filling.page().questions.size(), 8);
        QCOMPARE(filling.page().questions.first().appearances, (QStringList{s("list"), s("likert")}));
        QCOMPARE(filling.page().groupLabel.tag, s("ur"));
        give(filling, "c1", s("yes"));
        give(filling, "c2", s("yes"));
        QVERIFY(at(filling, "c5").relevant);
        give(filling, "c1", s("no")); // hides c2, and with it what hangs on c2
        QVERIFY(!at(filling, "c2").relevant);
        QVERIFY(!at(filling, "c5").relevant);
    }
    void aDraftComesBackWithPlaceLanguageAndAnswers()
    {
        FormSession filling = access();
        filling.setLanguage(s("bn"));
        give(filling, "a1", s("bn"));
        give(filling, "f2", QCborArray{at(filling, "f2").choices.at(2).name, at(filling, "f2").choices.at(0).name});
        filling.setNoAnswer(filling.placeOf(s("a5")), NoAnswer::DontKnow);
        QVERIFY(filling.goTo(filling.placeOf(s("b1"))));
        const QByteArray bytes = QCborValue(filling.save()).toCbor();
        FormSession again = access();
        const auto left = again.restore(QCborValue::fromCbor(bytes).toMap());
        QVERIFY(left.ok());
        QCOMPARE(QCborValue(left.value()).toDiagnosticNotation(), QStringLiteral("{}"));
        QCOMPARE(again.language(), s("bn"));
        QCOMPARE(names(again.page()), QStringList{s("b1")});
        QCOMPARE(again.answers(), filling.answers());
        QCOMPARE(again.instanceXml(), filling.instanceXml());
        QCOMPARE(at(again, "a5").noAnswer, NoAnswer::DontKnow);
    }
    void whatWasAskedAndLeftOpenIsToldFromWhatWasNotAsked()
    {
        testforms::Rows rows{{s("type"), s("name"), s("label"), s("relevant"), s("readonly"), s("required")},
            {s("text"), s("said"), s("L")}, {s("text"), s("fixed"), s("L"), {}, s("yes")},
            {s("text"), s("hidden"), s("L"), s("${said} = 'x'")}, {s("note"), s("told"), s("L")},
            {s("hidden"), s("worked")}, {s("text"), s("must"), s("L"), {}, {}, s("yes")},
            {s("begin repeat"), s("people"), s("L")}, {s("text"), s("who"), s("L")}, {s("date"), s("born"), s("L")},
            {s("begin repeat"), s("child"), s("L")}, {s("time"), s("since"), s("L")}, {s("end repeat")},
            {s("end repeat")}};
        const QStringList open{s("select_one yn"), s("select_multiple yn"), s("rank yn"), s("range"), s("integer"),
            s("decimal"), s("date"), s("time"), s("dateTime"), s("geopoint"), s("geotrace"), s("geoshape"), s("image"),
            s("audio"), s("video"), s("file"), s("barcode"), s("acknowledge")};
        for (int i = 0; i < open.size(); ++i)
            rows << QStringList{open.at(i), s("q%1").arg(i), s("L")};
        const testforms::Rows choices{{s("list_name"), s("name"), s("label")}, {s("yn"), s("yes"), s("Yes")}};
        const QByteArray form = testforms::form(rows, choices);
        FormSession filling = session(form);
        give(filling, "who", s("Ann"));
        QVERIFY(filling.addRow(filling.placeOf(s("child"))).ok());
        const QCborMap given = filling.answers();
        const QCborMap skipped{{s("no"), s("skip")}};
        for (int i = 0; i < open.size(); ++i)
            QCOMPARE(given.value(s("q%1").arg(i)).toMap(), skipped);
        QCOMPARE(given.value(s("said")).toMap(), skipped);
        for (const char* name : {"fixed", "hidden", "told", "worked"})
            QVERIFY2(!given.contains(s(name)), name);
        QCOMPARE(given.value(s("must")).toMap(), (QCborMap{{s("no"), s("open")}}));
        const QCborMap row = given.value(s("people")).toArray().at(0).toMap();
        QCOMPARE(row.value(s("born")).toMap(), skipped);
        QCOMPARE(row.value(s("child")).toArray().last().toMap(), (QCborMap{{s("since"), skipped}}));

        FormSession again = session(form); // a revision keeps it, and still asks what must be answered
        QVERIFY(again.refill(given).isEmpty());
        QCOMPARE(again.answers(), given);
        QCOMPARE(again.problems().size(), 1);
        give(again, "said", s("x"));
        QCOMPARE(again.answers().value(s("hidden")).toMap(), skipped);
    }
    void whatDoesNotFitANewerVersionIsHandedBack()
    {
        const testforms::Rows head{{s("type"), s("name"), s("label")}};
        FormSession old = session(
            testforms::form(head + testforms::Rows{{s("text"), s("a"), s("A")}, {s("text"), s("gone"), s("G")}}));
        give(old, "a", s("kept"));
        give(old, "gone", s("not lost"));
        FormSession fresh = session(testforms::form(head
            + testforms::Rows{
                {s("begin group"), s("g"), s("G")}, {s("text"), s("a"), s("A")}, {s("end group"), s(""), s("")}}));
        const auto left = fresh.restore(old.save());
        QVERIFY(left.ok());
        QCOMPARE(at(fresh, "a").value.toString(), s("kept"));
        QCOMPARE(left.value().value(s("v")).toMap().value(s("/data/gone")).toString(), s("not lost"));
    }
    void aMomentWithoutSecondsFits()
    {
        const testforms::Rows survey{
            {s("type"), s("name"), s("label")}, {s("time"), s("t"), s("T")}, {s("dateTime"), s("d"), s("D")}};
        FormSession f = testforms::session(testforms::form(survey));
        f.answer(f.placeOf(s("t")), s("09:30:00"));
        f.answer(f.placeOf(s("d")), s("2026-03-20T09:30"));
        QCOMPARE(f.question(f.placeOf(s("t"))).problem, Problem::None);
        QCOMPARE(f.question(f.placeOf(s("d"))).problem, Problem::None);
        QCOMPARE(f.reads(f.placeOf(s("t"))), s("09:30:00"));
        QCOMPARE(f.reads(f.placeOf(s("d"))), s("2026-03-20T09:30:00"));
        f.answer(f.placeOf(s("d")), s("2026-03-20T9"));
        QCOMPARE(f.question(f.placeOf(s("d"))).problem, Problem::NotAMoment);
    }
    void aDefaultThatIsWorkedOutFitsItsQuestion()
    {
        const auto survey = testforms::Rows{{s("type"), s("name"), s("label"), s("default")},
            {s("integer"), s("a"), s("A")}, {s("integer"), s("b"), s("B"), s("${a}+1")},
            {s("integer"), s("d"), s("D"), s("7 div 2")}, {s("date"), s("e"), s("E"), s("today()+1")},
            {s("date"), s("f"), s("F"), s("now()")}, {s("text"), s("t"), s("T"), s("${a} * 2")}};
        const FormSession f = session(testforms::form(survey));
        QVERIFY(!at(f, "b").value.isString() && f.reads(f.placeOf(s("b"))).isEmpty());
        QCOMPARE(f.reads(f.placeOf(s("d"))), s("3"));
        QCOMPARE(f.reads(f.placeOf(s("e"))), s("2026-03-21"));
        QCOMPARE(f.reads(f.placeOf(s("f"))), s("2026-03-20"));
        QCOMPARE(f.reads(f.placeOf(s("t"))), QString());
        for (const char* name : {"b", "d", "e", "f"})
            QCOMPARE(at(f, name).problem, Problem::None);
    }
    void aMomentThatIsWorkedOutKeepsWhatItsQuestionAsksFor()
    {
        const auto survey
            = testforms::Rows{{s("type"), s("name"), s("label"), s("calculation"), s("default"), s("trigger")},
                {s("text"), s("a"), s("A")}, {s("date"), s("d"), s("D"), s("now()")},
                {s("time"), s("t"), s("T"), s("now()")}, {s("dateTime"), s("m"), s("M"), s("today()")},
                {s("time"), s("t2"), s("T"), {}, s("now()")}, {s("dateTime"), s("m2"), s("M"), {}, s("today()")},
                {s("time"), s("t3"), s("T"), s("now()"), {}, s("${a}")},
                {s("date"), s("d3"), s("T"), s("'2020-02-05T10:00:00'"), {}, s("${a}")}};
        FormSession f = session(testforms::form(survey));
        give(f, "a", s("x"));
        QCOMPARE(f.reads(f.placeOf(s("d"))), s("2026-03-20"));
        for (const char* name : {"t", "t2", "t3"})
            QCOMPARE(f.reads(f.placeOf(QLatin1String(name))), s("03:46:40.000-06:00"));
        for (const char* name : {"m", "m2"})
            QCOMPARE(f.reads(f.placeOf(QLatin1String(name))), s("2026-03-20T00:00:00.000-06:00"));
        QCOMPARE(f.reads(f.placeOf(s("d3"))), s("2020-02-05"));
    }
    void aRepeatOfARowNamedInsideItselfMeansAllItsRows()
    {
        const auto survey = testforms::Rows{{s("type"), s("name"), s("label"), s("repeat_count"), s("calculation")},
            {s("begin repeat"), s("o"), s("O"), s("2")}, {s("begin repeat"), s("i"), s("I"), s("3")},
            {s("integer"), s("v"), s("V")}, {s("calculate"), s("n"), {}, {}, s("count(${i})")},
            {s("calculate"), s("sum"), {}, {}, s("sum(${i}/v)")},
            {s("calculate"), s("own"), {}, {}, s("position(${i})")}, {s("end repeat")}, {s("end repeat")}};
        FormSession f = session(testforms::form(survey));
        for (const char* row : {"/data/o[1]/i[1]/v", "/data/o[1]/i[3]/v", "/data/o[2]/i[1]/v"})
            f.answer(f.placeOf(QLatin1String(row)), 2);
        QCOMPARE(f.reads(f.placeOf(s("/data/o[1]/i[2]/n"))), s("3"));
        QCOMPARE(f.reads(f.placeOf(s("/data/o[1]/i[2]/sum"))), s("4"));
        QCOMPARE(f.reads(f.placeOf(s("/data/o[2]/i[1]/sum"))), s("2"));
        QCOMPARE(f.reads(f.placeOf(s("/data/o[1]/i[3]/own"))), s("3"));
    }
    void yesAndNoAreRulesToo()
    {
        const auto survey
            = testforms::Rows{{s("type"), s("name"), s("label"), s("relevant"), s("constraint"), s("calculation")},
                {s("text"), s("a"), s("A"), s("yes")}, {s("text"), s("b"), s("B"), s("FALSE")},
                {s("text"), s("c"), s("C"), {}, s("TRUE")}, {s("text"), s("d"), s("D"), {}, s("no")},
                {s("calculate"), s("e"), {}, {}, {}, s("True")}, {s("calculate"), s("f"), {}, {}, {}, s("1")}};
        FormSession f = session(testforms::form(survey));
        give(f, "c", s("x"));
        give(f, "d", s("x"));
        QVERIFY(at(f, "a").relevant && !at(f, "b").relevant);
        QCOMPARE(at(f, "c").problem, Problem::None);
        QVERIFY(at(f, "d").problem != Problem::None);
        QCOMPARE(f.reads(f.placeOf(s("e"))), s("true"));
        QCOMPARE(f.reads(f.placeOf(s("f"))), s("1"));
    }
    void defaultsAreWorkedOutInTheOrderOfTheForm()
    {
        const auto survey = testforms::Rows{{s("type"), s("name"), s("label"), s("repeat_count"), s("default")},
            {s("begin repeat"), s("r"), s("R"), s("2")}, {s("integer"), s("q"), s("Q"), {}, s("1 + 0")},
            {s("integer"), s("p"), s("P"), {}, s("coalesce(${o}, 5)")}, {s("end repeat")},
            {s("integer"), s("o"), s("O"), {}, s("sum(${q})")}};
        const FormSession f = session(testforms::form(survey));
        QCOMPARE(f.reads(f.placeOf(s("o"))), s("2"));
        QCOMPARE(f.reads(f.placeOf(s("/data/r[2]/p"))), s("5"));
    }
    void aDefaultSeesWhatTheDefaultsBeforeItBroughtAbout()
    {
        const testforms::Rows rows{
            {s("type"), s("name"), s("label"), s("default"), s("calculation"), s("relevant"), s("repeat_count")},
            {s("integer"), s("a"), s("A"), s("2 + 3")}, {s("calculate"), s("b"), {}, {}, s("${a} * 2")},
            {s("integer"), s("c"), s("C"), s("${b} + 1")},
            {s("integer"), s("d"), s("D"), s("${c} * 1"), {}, s("${c} > 10")},
            {s("integer"), s("never"), s("N"), s("1 + 1"), {}, s("${c} > 11")},
            {s("integer"), s("early"), s("E"), s("3 * 3"), {}, s("${late} = 4")},
            {s("integer"), s("late"), s("L"), s("2 + 2")}, {s("begin repeat"), s("r"), s("R"), {}, {}, {}, s("3")},
            {s("integer"), s("x"), s("X"), s("position(..) + 1")}, {s("calculate"), s("y"), {}, {}, s("${x} * 2")},
            {s("integer"), s("z"), s("Z"), s("${y} + ${c}")}, {s("end repeat")}};
        FormSession form = session(testforms::form(rows));
        QCborMap answers = form.answers();
        QCOMPARE(answers.value(s("c")).toInteger(), 11);
        QCOMPARE(answers.value(s("d")).toInteger(), 11);
        QCOMPARE(answers.value(s("early")).toInteger(), 9);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(answers.value(s("r")).toArray().at(i).toMap().value(s("z")).toInteger(), 2 * (i + 2) + 11);
        form.answer(form.placeOf(s("c")), 12); // comes to light later, so it begins empty
        QVERIFY(form.answers().value(s("never")).toMap().contains(s("no")));
    }
    void aTotalOverManyRowsWithDefaultsIsOfAllOfThem()
    {
        const testforms::Rows rows{
            {s("type"), s("name"), s("label"), s("default"), s("calculation"), s("repeat_count")},
            {s("integer"), s("first"), s("F"), s("1 + 1")}, {s("begin repeat"), s("r"), s("R"), {}, {}, s("300")},
            {s("integer"), s("x"), s("X"), s("${first} + 1")},
            {s("calculate"), s("share"), {}, {}, s("${x} div ${total}")}, {s("end repeat")},
            {s("calculate"), s("total"), {}, {}, s("sum(${x})")}};
        const FormSession form = session(testforms::form(rows));
        QCOMPARE(form.reads(form.placeOf(s("total"))), s("900"));
        QCOMPARE(form.reads(form.placeOf(s("/data/r[300]/x"))), s("3"));
        QVERIFY(form.reads(form.placeOf(s("/data/r[7]/share"))).startsWith(s("0.0033333")));
    }
    void aNewRowSaysWhatChanged()
    {
        const auto survey
            = testforms::Rows{{s("type"), s("name"), s("label"), s("calculation")}, {s("begin repeat"), s("r"), s("R")},
                {s("text"), s("t"), s("T")}, {s("end repeat")}, {s("calculate"), s("n"), {}, s("count(${r})")}};
        FormSession f = session(testforms::form(survey));
        QList<Place> changed;
        QVERIFY(f.addRow(f.placeOf(s("r")), &changed).ok());
        QVERIFY(changed.contains(f.placeOf(s("n"))));
    }
    void theFormMayWishToBeShownInPages()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label")}, {s("text"), s("t"), s("T")}};
        const auto styleOf = [&](const char* style) {
            return testforms::compiled(testforms::form(survey, {}, {{s("style")}, {s(style)}}))->style();
        };
        QCOMPARE(styleOf("pages"), FormProgram::Style::Pages);
        QCOMPARE(styleOf("theme-grid pages"), FormProgram::Style::Pages);
        QCOMPARE(styleOf("theme-grid"), FormProgram::Style::Grid);
        QCOMPARE(styleOf("x"), FormProgram::Style::Unsaid);
    }
    void theFormMayWishToBeRecorded()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label"), s("parameters")}, {s("text"), s("t"), s("T")},
            {s("background-audio"), s("sound"), {}, s("quality=voice-only")}};
        FormSession f = testforms::session(testforms::form(survey));
        QCOMPARE(f.recordings().size(), 1);
        QCOMPARE(f.recordings()[0].place, f.placeOf(s("sound")));
        QCOMPARE(f.recordings()[0].quality, s("voice-only"));
        f.answer(f.recordings()[0].place, QCborMap{{s("name"), s("talk.ogg")}});
        QVERIFY(f.instanceXml().contains(s("<sound>talk.ogg</sound>")));
        QCOMPARE(f.instanceFiles(), QStringList{s("talk.ogg")});
        QVERIFY(testforms::session(testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("t"), s("T")}}))
                    .recordings()
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormSession)
#include "tst_formsession.moc"
