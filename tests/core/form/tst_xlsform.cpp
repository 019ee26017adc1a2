// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfaults.h"
#include "testforms.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;
using testforms::Rows;

Q_DECLARE_METATYPE(Rows)

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QStringList row(const char* cells)
{
    return s(cells).split(u'|');
}
const char* kHead = "type|name|label|relevant|constraint|calculation|choice_filter|default|appearance|trigger";
Rows survey(std::initializer_list<const char*> rows)
{
    Rows out{row(kHead)};
    for (const char* r : rows)
        out << row(r);
    return out;
}
const Rows kChoices{row("list_name|name|label"), row("yn|yes|Yes"), row("yn|no|No")};
}

class TestXlsForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersThatSetEachOtherRoundAndRoundAreNamed()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto program = testforms::compiled(testforms::form({{s("type"), s("name"), s("label"), s("trigger"),
                                                                      s("calculation")},
            {s("integer"), s("a"), s("A"), s("${b}"), s("${b} + 1")},
            {s("integer"), s("b"), s("B"), s("${a}"), s("${a} + 1")},
            {s("integer"), s("c"), s("C"), s("${a}"), s("${a}")}, {s("integer"), s("d"), s("D"), s("${c}"), s("1")}}));
        QCOMPARE(program->warnings().size(), 1);
        const Warning warning = program->warnings().first();
        QVERIFY2(warning.text.contains(QStringLiteral("b → a → b")), qPrintable(warning.text));
        QCOMPARE(warning.column, s("trigger"));
    }
    void bothDemoSurveysCompileWithNoWarning_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("languages");
        QTest::newRow("access") << s("survey_access.xlsx") << s("sv_access") << s("en bn ar fr");
        QTest::newRow("priorities") << s("survey_priorities.xlsx") << s("sv_priorities") << s("en bn ur");
    }
    void bothDemoSurveysCompileWithNoWarning()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        QFETCH(QString, languages);
        const auto program = testforms::compiled(testforms::demo(file));
        QCOMPARE(program->formId(), id);
        QCOMPARE(program->version(), s("2026112101"));
        QStringList tags;
        for (const FormLanguage& l : program->languages())
            tags << l.tag;
        QCOMPARE(tags.join(u' '), languages);
        QCOMPARE(program->defaultLanguage(), s("en"));
        for (const Warning& w : program->warnings())
            QFAIL(qPrintable(w.where(file) + w.text));
        for (const FormProgram::Question& q : program->questions()) {
            if (q.type != s("start") && q.type != s("end") && q.type != s("today"))
                QCOMPARE(q.label.byTag.size(), tags.size());
        }
    }
    void aQuestionTellsWhatItServesAndItsSection()
    {
        const auto program = testforms::compiled(testforms::demo(s("survey_access.xlsx")));
        bool found = false;
        for (const FormProgram::Question& q : program->questions()) {
            if (q.name != s("b8"))
                continue;
            found = true;
            QCOMPARE(q.attributes.value(s("uthan:serves")), s("RQ1"));
            QCOMPARE(q.attributes.value(s("uthan:sensitive")), s("yes"));
            QCOMPARE(q.section, s("/data/section_b"));
            QCOMPARE(q.sectionLabel.byTag.value(s("en")), s("Finding care"));
        }
        QVERIFY(found);
        QCOMPARE(program->attachments().size(), 8);
    }
    void aPictureThatAnAnswerNamesIsNoFileThatIsMissing()
    {
        const auto program = testforms::compiled(
            testforms::form({{QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label"),
                                 QStringLiteral("image"), QStringLiteral("audio")},
                {QStringLiteral("text"), QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("-"), {}},
                {QStringLiteral("text"), QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("${a}"),
                    QStringLiteral("x${a}.mp3")},
                {QStringLiteral("text"), QStringLiteral("c"), QStringLiteral("C"), QStringLiteral("c.png"), {}}}));
        QCOMPARE(program->attachments(), QStringList{QStringLiteral("c.png")});
    }
    void aLargePictureIsOneOfTheFilesOfItsForm()
    {
        const auto program = testforms::compiled(
            testforms::form({{s("type"), s("name"), s("label"), s("media::image"), s("media::big-image")},
                                {s("note"), s("plan"), s("The plan"), s("small.png"), s("big.png")},
                                {s("select_one l"), s("pick"), s("Pick"), {}, {}}},
                {{s("list_name"), s("name"), s("label"), s("media::big-image")},
                    {s("l"), s("a"), s("A"), s("a-big.png")}}));
        QCOMPARE(program->attachments(), QStringList({s("a-big.png"), s("big.png"), s("small.png")}));
        form::FormSession filling(program, testforms::environment());
        QCOMPARE(filling.question(filling.placeOf(s("plan"))).bigImage, s("big.png"));
    }
    void aCompiledFormComesBackFromItsBytes()
    {
        const auto program = testforms::compiled(testforms::demo(s("survey_access.xlsx")));
        const QByteArray bytes = program->toBytes();
        const auto again = FormProgram::fromBytes(bytes);
        QVERIFY(again.ok());
        QCOMPARE((*again)->hash(), program->hash());
        QCOMPARE((*again)->countsByType(), program->countsByType());
        QCOMPARE((*again)->questions().size(), program->questions().size());
        FormSession one(program, testforms::environment());
        FormSession two(*again, testforms::environment());
        QCOMPARE(one.instanceXml(), two.instanceXml());
        QByteArray bent = bytes;
        bent[bent.size() / 2] = static_cast<char>(bent[bent.size() / 2] ^ 1);
        QCOMPARE(FormProgram::fromBytes(bent).error().code, ErrorCode::Damaged);
        QCOMPARE(FormProgram::fromBytes(bytes.left(bytes.size() - 9)).error().code, ErrorCode::Damaged);
        QCOMPARE(FormProgram::fromBytes("something").error().code, ErrorCode::Damaged);
    }
    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown reference")
            << survey({"text|a|A|${nobody} = 1"}) << s("sheet survey, row 2, column relevant (D2)") << s("“nobody”");
        QTest::newRow("bad expression") << survey({"text|a|A", "text|b|B|${a} = = 1"})
                                        << s("row 3, column relevant (D3)") << s("character 8");
        QTest::newRow("unclosed quote") << survey({"text|a|A||. = 'x"}) << s("column constraint (E2)")
                                        << s("not closed");
        QTest::newRow("unknown function") << survey({"text|a|A|foo(1)"}) << s("column relevant") << s("“foo”");
        QTest::newRow("too many values") << survey({"text|a|A|not(1, 2)"}) << s("column relevant")
                                         << s("does not take 2");
        QTest::newRow("same name twice") << survey({"text|a|A", "text|a|B"}) << s("row 3, column name (B3)")
                                         << s("row 2");
        QTest::newRow("missing list") << survey({"select_one nolist|a|A"}) << s("row 2, column type (A2)")
                                      << s("“nolist”");
        QTest::newRow("unknown type") << survey({"txt|a|A"}) << s("row 2, column type (A2)") << s("“txt”");
        QTest::newRow("group never ended") << survey({"begin group|g|G", "text|a|A"}) << s("row 2") << s("never ended");
        QTest::newRow("nothing to end") << survey({"text|a|A", "end group"}) << s("row 3") << s("none is open");
        QTest::newRow("wrong end") << survey({"begin repeat|r|R", "text|a|A", "end group"}) << s("row 4") << s("row 2");
        QTest::newRow("circle") << survey({"calculate|a||||${b} + 1", "calculate|b||||${a} + 1"})
                                << s("column calculation") << s("circle");
        QTest::newRow("own relevance") << survey({"text|a|A|${a} = 1"}) << s("column relevant") << s("circle");
        QTest::newRow("bad name") << survey({"text|1a|A"}) << s("column name (B2)") << s("cannot be a name");
        QTest::newRow("no label") << survey({"text|a|"}) << s("column label (C2)") << s("neither a label nor a hint");
        QTest::newRow("no name") << survey({"text||A"}) << s("column name (B2)") << s("no name");
        QTest::newRow("reference in a label")
            << survey({"text|a|Hello ${who}"}) << s("column label (C2)") << s("“who”");
    }
    void aFaultNamesItsPlace()
    {
        QFETCH(Rows, rows);
        QFETCH(QString, where);
        QFETCH(QString, says);
        const auto made = compileXlsForm(testforms::form(rows, kChoices), s("form.xlsx"));
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Input);
        QVERIFY2(made.error().where.contains(where), qPrintable(made.error().text()));
        QVERIFY2(made.error().detail.contains(says), qPrintable(made.error().text()));
        // What is wrong, then what to do, in whole sentences.
        QVERIFY2(made.error().detail.endsWith(u'.'), qPrintable(made.error().detail));
        QVERIFY2(made.error().detail.at(0).isUpper() || made.error().detail.at(0) == u'“'
                || made.error().detail.contains(s("()")),
            qPrintable(made.error().detail));
        QVERIFY2(made.error().detail.contains(s(". ")) || made.error().detail.contains(s(": ")),
            qPrintable(made.error().detail));
    }
    void aNameThatIsAlmostRightIsSuggested()
    {
        const auto says = [](const Rows& rows) {
            return compileXlsForm(testforms::form(rows, kChoices), s("form.xlsx")).error().detail;
        };
        QVERIFY(says(survey({"txt|a|A"})).contains(s("Perhaps “text” is meant.")));
        QVERIFY(says(survey({"select_on yn|a|A"})).contains(s("“select_one”")));
        QVERIFY(says(survey({"text|village|A", "text|b|B|${vilage} = 1"})).contains(s("Perhaps “village” is meant.")));
        QVERIFY(says(survey({"text|a|A|lenght(.) > 1"})).contains(s("Perhaps “string-length()”")) == false);
        QVERIFY(says(survey({"text|a|A|selectd(., 'a')"})).contains(s("Perhaps “selected()” is meant.")));
        QVERIFY(says(survey({"select_one YN|a|A"})).contains(s("Perhaps “yn” is meant.")));
        QVERIFY(says(survey({"text|1a b|A"})).contains(s("“_1a_b”")));
    }
    void aLookThatMeansNothingHereIsNamed()
    {
        const auto program = testforms::compiled(testforms::form(
            {row(kHead), s("select_one yn|a|A||||||myanmar").split(u'|'), s("date|b|B||||||myanmar year").split(u'|'),
                s("text|c|C||||||signature multiline").split(u'|')},
            kChoices));
        QCOMPARE(program->warnings().size(), 2);
        QCOMPARE(program->warnings()[0].cell, s("I2"));
        QVERIFY(program->warnings()[0].text.contains(s("“myanmar”")));
        QVERIFY(program->warnings()[0].text.contains(s("date, dateTime")));
        QVERIFY(program->warnings()[1].text.contains(s("“signature”")));
    }
    void aTextOfNumbersMarksWhatIsNone()
    {
        FormSession filling
            = testforms::session(testforms::form({row(kHead), s("text|a|A||||||numbers thousands-sep").split(u'|')}));
        const auto problemOf = [&filling](const char* text) {
            filling.answer(filling.placeOf(s("a")), QString::fromUtf8(text));
            return filling.question(filling.placeOf(s("a"))).problem;
        };
        for (const char* good : {"0123", "-5", "+880 1712-345678", "1.5", "১২৩", ""})
            QVERIFY2(problemOf(good) != Problem::NotANumber, good);
        for (const char* wrong : {"12a3b", "one", "-", "5 km"})
            QVERIFY2(problemOf(wrong) == Problem::NotANumber, wrong);
        filling.answer(filling.placeOf(s("a")), s("12a3b"));
        QCOMPARE(filling.question(filling.placeOf(s("a"))).value.toString(), s("12a3b")); // kept, and marked
    }
    void allThatIsWrongIsToldAtOnce()
    {
        const auto sheets
            = compileXlsForm(testforms::form(survey({"txt|a|A", "text|b|B", "text|b|B", "begin group|1g|G", "text|b|B",
                                                 "select_one no|c|C", "end group"}),
                                 kChoices + Rows{row("yn|yes|Again")}),
                s("form.xlsx"));
        QStringList lines = errorLines(sheets.error());
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].contains(s("sheet choices, row 4")));
        QVERIFY(lines[1].contains(s("row 2, column type (A2)")));
        QVERIFY(lines[2].contains(s("row 4, column name (B4)")));
        QVERIFY(lines[3].contains(s("row 5, column name (B5)")));
        QVERIFY(lines[4].contains(s("row 7, column type (A7)")));
        const auto logic = compileXlsForm(
            testforms::form(survey({"text|a|A|${no} = 1|. = (2", "text|b|B ${nobody}", "text|c|C"})), s("form.xlsx"));
        lines = errorLines(logic.error());
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(s("(D2)")) && lines[1].contains(s("(E2)")) && lines[2].contains(s("(C3)")));
        Rows many = survey({});
        for (int i = 0; i < 100; ++i)
            many.append({s("tekst%1").arg(i), s("q%1").arg(i), s("Q")});
        lines = errorLines(compileXlsForm(testforms::form(many), s("form.xlsx")).error());
        QCOMPARE(lines.size(), FormFaults::kMost + 1);
        QVERIFY(lines.last().contains(s("more")));
    }
    void aRowThatCannotBeReadIsNoOtherRowsDouble()
    {
        const auto read = [](const char* second) {
            return compileXlsForm(testforms::form({row("type|name|label|parameters"), row("text|a|A"), row("text|b|B"),
                                      row("text|q|Q|abc"), row(second)}),
                s("form.xlsx"));
        };
        for (const char* second : {"text|Q|Q", "text|q|Q"}) {
            const auto made = read(second);
            QVERIFY(!made.ok());
            QVERIFY2(made.error().text().contains(s("row 4, column parameters (D4)")), qPrintable(made.error().text()));
            QVERIFY2(!made.error().text().contains(s("row 0")), qPrintable(made.error().text()));
        }
    }
    void aFormHasOneAudit()
    {
        const auto made
            = compileXlsForm(testforms::form(survey({"audit|audit|", "text|a|A", "audit|audit|"})), s("form.xlsx"));
        QVERIFY(!made.ok());
        QVERIFY2(made.error().text().contains(s("row 4, column type (A4)")), qPrintable(made.error().text()));
        QVERIFY(made.error().text().contains(s("row 2")));
    }
    void aWorkbookWithoutASurveySaysSo()
    {
        const auto made = compileXlsForm(testforms::xlsxOf({{s("Sheet1"), {row("a|b")}}}), s("form.xlsx"));
        QVERIFY(made.error().detail.contains(s("Sheet1")));
        QVERIFY(!compileXlsForm(testforms::form({row("type|label"), row("text|A")}), s("form.xlsx")).ok());
    }
    void aFilterOverAColumnThatIsNotThereIsNamed()
    {
        const auto program
            = testforms::compiled(testforms::form(survey({"text|a|A", "select_one yn|b|B||||kind = ${a}"}), kChoices));
        QCOMPARE(program->warnings().size(), 1);
        QCOMPARE(program->warnings().first().cell, s("G3"));
        QVERIFY(program->warnings().first().text.contains(s("“kind”")));
    }
    void twoChoicesOfOneNameAreAFault()
    {
        const auto made = compileXlsForm(
            testforms::form(survey({"select_one yn|a|A"}), kChoices + Rows{row("yn|yes|Again")}), s("form.xlsx"));
        QVERIFY(made.error().text().contains(s("row 4, column name (B4)")));
    }
    void whatWeCannotDoYetIsNamedNeverPassedOver_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("cell");
        QTest::newRow("type") << s("simserial|a|A") << s("A2");
        QTest::newRow("path to nothing") << s("text|a|A|null = 1") << s("D2");
        QTest::newRow("appearance") << s("text|a|A||||||sigature") << s("I2");
    }
    void whatWeCannotDoYetIsNamedNeverPassedOver()
    {
        QFETCH(QString, cells);
        QFETCH(QString, cell);
        const auto program = testforms::compiled(testforms::form({row(kHead), cells.split(u'|')}));
        QCOMPARE(program->warnings().size(), 1);
        QCOMPARE(program->warnings().first().cell, cell);
        QVERIFY(!program->warnings().first().text.isEmpty());
    }
    void aLabelOfAChoiceShowsAnswers()
    {
        const Rows choices{row("list_name|name|label"), row("who|a|${one}"), row("who|b|Nobody")};
        FormSession filling
            = testforms::session(testforms::form(survey({"text|one|One", "select_one who|w|W"}), choices));
        filling.answer(filling.placeOf(s("one")), s("Amina"));
        QCOMPARE(filling.questions().last().choices.first().label.text, s("Amina"));
    }
    void orOtherAsksWhich()
    {
        FormSession filling = testforms::session(testforms::form(survey({"select_one yn or_other|a|A"}), kChoices));
        QCOMPARE(filling.questions().size(), 1);
        filling.answer(filling.placeOf(s("a")), s("other"));
        QCOMPARE(filling.questions().size(), 2);
        QCOMPARE(filling.questions().last().name, s("a_other"));
        QCOMPARE(filling.questions().first().choices.first().label.text, s("Yes"));
        QCOMPARE(filling.questions().first().choices.last().label.text, s("Other"));
    }
    void saysWhichLooksAreNotDoneHere()
    {
        const auto program = testforms::compiled(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
            {s("text"), s("a"), s("A"), s("ex:org.example.app multiline")},
            {s("text"), s("b"), s("B"), s("multiline")}}));
        QCOMPARE(program->warnings().size(), 1);
        QCOMPARE(program->warnings()[0].row, 2);
        QVERIFY(program->warnings()[0].text.contains(s("ex:org.example.app")));
    }
};

QTEST_GUILESS_MAIN(TestXlsForm)
#include "tst_xlsform.moc"
