// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was said is lost or changed unseen: in drafts, in newer versions, where choices go and come; and nobody
// is held at what they cannot answer.
#include "insight/withheld.h"
#include "testforms.h"

#include <QCborArray>
#include <QTest>

using namespace uthan;
using form::Problem;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
testforms::Rows crops()
{
    return {{s("list_name"), s("name"), s("label")}, {s("crop"), s("tea"), s("Tea")}, {s("crop"), s("rice"), s("Rice")},
        {s("crop"), s("jute"), s("Jute")}};
}
QByteArray farm()
{
    return testforms::form({{s("type"), s("name"), s("label"), s("choice_filter"), s("required")},
                               {s("select_multiple crop"), s("grown"), s("Grown"), {}, {}},
                               {s("rank crop"), s("order"), s("Order"), s("selected(${grown}, name)"), {}},
                               {s("select_one crop"), s("best"), s("Best"), s("selected(${grown}, name)"), s("yes")}},
        crops());
}
QStringList orderOf(const form::FormSession& filling)
{
    return filling.question(filling.placeOf(s("order"))).value.toArray().toVariantList().isEmpty()
        ? QStringList()
        : QVariant(filling.question(filling.placeOf(s("order"))).value.toArray().toVariantList()).toStringList();
}
}

class TestKeptAnswers : public QObject {
    Q_OBJECT

    static void say(form::FormSession& filling, const char* question, const QCborValue& given)
    {
        (void)filling.answer(filling.placeOf(s(question)), given);
    }
    static form::QuestionView at(const form::FormSession& filling, const char* question)
    {
        return filling.question(filling.placeOf(s(question)));
    }
    static QStringList held(const form::FormSession& filling)
    {
        QStringList names;
        for (const form::QuestionView& view : filling.problems())
            names << view.name;
        return names;
    }
    // Through a draft, as after the device went out.
    static form::FormSession again(const form::FormSession& filling, const QByteArray& form, QCborMap* left = nullptr)
    {
        form::FormSession made = testforms::session(form);
        const auto restored = made.restore(filling.save());
        if (left)
            *left = restored.valueOr({});
        return made;
    }

private Q_SLOTS:
    void whatNobodyCameToWasNotSkipped()
    {
        const QByteArray form = testforms::form({{s("type"), s("name"), s("label"), s("required")},
            {s("text"), s("first"), s("First"), {}}, {s("text"), s("passed"), s("Passed"), {}},
            {s("begin repeat"), s("person"), s("Person"), {}}, {s("integer"), s("age"), s("Age"), {}},
            {s("text"), s("from"), s("From"), {}}, {s("end repeat"), {}, {}, {}},
            {s("text"), s("must"), s("Must"), s("yes")}, {s("text"), s("emptied"), s("Emptied"), {}},
            {s("text"), s("unsaid"), s("Unsaid"), {}}, {s("text"), s("gone"), s("Gone"), {}}});
        form::FormSession filling = testforms::session(form);
        const auto skipped = [](const QCborMap& answers, const char* name) {
            return answers.value(s(name)).toMap().value(s("no")).toString() == s("skip");
        };
        QVERIFY(skipped(filling.answers(), "passed")); // nobody tells what was seen: all that is relevant was asked
        filling.followWhatIsSeen();
        QVERIFY(
            filling.answers().isEmpty() || filling.answers().keys() == QVector<QCborValue>({s("person"), s("must")}));
        say(filling, "first", s("said"));
        filling.setSeen({filling.placeOf(s("passed")), filling.placeOf(s("/data/person[1]/age")),
            filling.placeOf(s("emptied")), filling.placeOf(s("unsaid"))});
        say(filling, "emptied", s("said"));
        say(filling, "emptied", {});
        for (const form::NoAnswer why : {form::NoAnswer::DontKnow, form::NoAnswer::None})
            (void)filling.setNoAnswer(filling.placeOf(s("unsaid")), why);
        say(filling, "gone", s("let go of"));
        say(filling, "gone", {}); // by the program, for nobody saw it
        QVERIFY(at(filling, "from").isUnseen && !at(filling, "age").isUnseen && !at(filling, "first").isUnseen);
        const form::FormSession after = again(filling, form);
        for (const form::FormSession* each : {&std::as_const(filling), &after}) {
            const QCborMap answers = each->answers();
            QVERIFY(skipped(answers, "passed") && skipped(answers, "emptied") && skipped(answers, "unsaid"));
            QVERIFY(!answers.contains(s("gone")));
            const QCborMap person = answers.value(s("person")).toArray().at(0).toMap();
            QVERIFY(skipped(person, "age") && !person.contains(s("from")));
            QCOMPARE(answers.value(s("must")).toMap().value(s("no")).toString(), s("open")); // asked again, seen or not
            QCOMPARE(each->everything(), filling.everything());
            QCOMPARE(each->progress().asked, 8);
            QCOMPARE(each->progress().done, 1);
        }
    }
    void aRankingComesBackFromADraftWithWhatItRanked()
    {
        form::FormSession filling = testforms::session(farm());
        say(filling, "grown", QCborArray{s("tea"), s("rice")});
        say(filling, "order", QCborArray{s("rice"), s("tea")});
        say(filling, "grown", QCborArray{s("jute")});
        QCOMPARE(orderOf(filling), QStringList{s("jute")});
        form::FormSession back = again(filling, farm());
        QCOMPARE(back.everything(), filling.everything());
        say(back, "grown", QCborArray{s("tea"), s("rice")});
        QCOMPARE(orderOf(back), (QStringList{s("rice"), s("tea")}));
        say(back, "grown", {}); // nothing to put in order at all
        form::FormSession empty = again(back, farm());
        say(empty, "grown", QCborArray{s("tea"), s("rice")});
        QCOMPARE(orderOf(empty), (QStringList{s("rice"), s("tea")}));
    }
    void aRankingThatOtherChoicesCameIntoSaysSoAndHoldsNobody()
    {
        form::FormSession filling = testforms::session(farm());
        say(filling, "grown", QCborArray{s("tea"), s("rice")});
        say(filling, "order", QCborArray{s("rice"), s("tea")});
        QCOMPARE(at(filling, "order").problem, Problem::None);
        say(filling, "grown", QCborArray{s("rice"), s("jute")});
        QCOMPARE(at(filling, "order").problem, Problem::OrderChanged);
        QVERIFY(at(filling, "order").error.isEmpty());
        QVERIFY(!held(filling).contains(s("order")));
        say(filling, "order", QCborArray{s("jute"), s("rice")}); // looked at
        QCOMPARE(at(filling, "order").problem, Problem::None);
    }
    void aChoiceThatIsNotOfferedNowHasItsWords()
    {
        form::FormSession filling = testforms::session(farm());
        QCOMPARE(filling.choiceLabel(filling.placeOf(s("best")), s("tea")).text, s("Tea"));
        QVERIFY(filling.choiceLabel(filling.placeOf(s("best")), s("wheat")).text.isEmpty());
    }
    void whereThereIsNothingToChooseNobodyIsHeld()
    {
        form::FormSession filling = testforms::session(farm());
        QVERIFY(!held(filling).contains(s("best")));
        QVERIFY(!at(filling, "best").isMissing);
        say(filling, "grown", QCborArray{s("tea")});
        QVERIFY(held(filling).contains(s("best")));
        QVERIFY(at(filling, "best").isMissing);
    }
    void nobodyIsHeldAtWhatIsReadOnly()
    {
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("required"), s("readonly"), s("calculation"), s("constraint")},
                {s("integer"), s("x"), s("X"), {}, {}, {}, {}},
                {s("text"), s("told"), s("Told"), s("yes"), s("yes"), s("if(${x} > 5, 'a', '')"), {}},
                {s("integer"), s("sum"), s("Sum"), {}, s("yes"), s("${x} * 10"), s(". < 50")},
                {s("text"), s("free"), s("Free"), s("yes"), {}, {}, {}}}));
        QCOMPARE(held(filling), QStringList{s("free")});
        say(filling, "x", 9);
        QCOMPARE(held(filling), QStringList{s("free")});
        QCOMPARE(at(filling, "sum").problem, Problem::Constraint); // and is marked
        (void)filling.goTo(filling.placeOf(s("sum")));
        QVERIFY(filling.problemsOnPage().isEmpty());
    }
    void whatANewerVersionCannotTakeIsKeptOrToldOf()
    {
        const auto version = [](bool newer) {
            const auto kind = [newer](const char* before, const char* now) { return s(newer ? now : before); };
            return testforms::form(
                {{s("type"), s("name"), s("label"), s("calculation")},
                    {kind("decimal", "integer"), s("heavy"), s("How heavy"), {}},
                    {kind("text", "date"), s("when"), s("When"), {}}, {kind("audio", "text"), s("told"), s("Told"), {}},
                    {kind("dateTime", "date"), s("moment"), s("Moment"), {}},
                    {kind("text", "calculate"), s("own"), newer ? QString() : s("Own"),
                        newer ? s("'worked out'") : QString()},
                    {kind("integer", "decimal"), s("same"), s("Same"), {}},
                    {kind("select_multiple crop", "text"), s("many"), s("Many"), {}}},
                crops());
        };
        form::FormSession filling = testforms::session(version(false));
        say(filling, "heavy", 2.5);
        say(filling, "when", s("last spring"));
        say(filling, "told", QCborMap{{s("name"), s("voice.ogg")}});
        say(filling, "moment", s("2026-03-01T10:30:00"));
        say(filling, "own", s("mine"));
        say(filling, "same", 4);
        say(filling, "many", QCborArray{s("tea"), s("rice")});
        QCborMap left;
        form::FormSession newer = again(filling, version(true), &left);
        QCOMPARE(at(newer, "heavy").value.toString(), s("2.5")); // as it was said, and marked
        QCOMPARE(at(newer, "heavy").problem, Problem::NotWhole);
        QCOMPARE(at(newer, "when").value.toString(), s("last spring"));
        QCOMPARE(at(newer, "when").problem, Problem::NotAMoment);
        QCOMPARE(at(newer, "same").value.toDouble(), 4.0);
        QCOMPARE(at(newer, "many").value.toString(), s("tea rice"));
        QStringList paths;
        for (const auto& [path, value] : left.value(s("v")).toMap())
            paths << path.toString().section(u'/', -1);
        paths.sort();
        QCOMPARE(paths, (QStringList{s("moment"), s("own"), s("told")}));
        QCborMap none;
        (void)again(filling, version(false), &none); // of the same version nothing is left
        QVERIFY(none.isEmpty());
        for (const form::OutlineEntry& line : newer.outline())
            QVERIFY2(line.isAnswered == (line.name != s("told")), qPrintable(line.name));
    }
    // Of a list that does not change as of one with a filter: what is not offered is kept, marked, and reads as
    // nothing.
    void aChoiceThatNoListHasIsKeptMarkedAndReadsAsNothing()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("default"), s("calculation")},
                {s("select_one crop"), s("one"), s("One"), s("zz"), {}},
                {s("select_multiple crop"), s("many"), s("Many"), s("tea zz"), {}},
                {s("rank crop"), s("order"), s("Order"), {}, {}},
                {s("calculate"), s("read"), {}, {}, s("concat(${one}, '/', ${many}, '/', ${order})")}},
            crops());
        form::FormSession filling = testforms::session(form);
        QCOMPARE(filling.reads(filling.placeOf(s("read"))), s("/tea/"));
        QCOMPARE(at(filling, "one").value.toString(), s("zz"));
        QCOMPARE(at(filling, "one").problem, Problem::ChoiceGone);
        QCOMPARE(at(filling, "many").value.toArray(), (QCborArray{s("tea"), s("zz")}));
        QCOMPARE(at(filling, "many").problem, Problem::ChoiceGone);
        say(filling, "order", QCborArray{s("yy"), s("rice"), s("tea"), s("jute")});
        say(filling, "one", s("tea rice")); // two in a question for one
        QCOMPARE(filling.reads(filling.placeOf(s("read"))), s("/tea/rice tea jute"));
        QCOMPARE(at(filling, "one").problem, Problem::ChoiceGone);
        QCOMPARE(at(filling, "order").problem, Problem::ChoiceGone);
        form::FormSession back = again(filling, form);
        QCOMPARE(back.everything(), filling.everything());
        QCOMPARE(at(back, "order").value.toArray(), (QCborArray{s("yy"), s("rice"), s("tea"), s("jute")}));
        QCOMPARE(back.answers().value(s("one")).toString(), s("tea rice"));
        say(back, "one", s("tea"));
        say(back, "many", QCborArray{s("rice"), s("tea")});
        say(back, "order", QCborArray{s("tea"), s("rice"), s("jute")});
        QCOMPARE(back.reads(back.placeOf(s("read"))), s("tea/tea rice/tea rice jute"));
        QCOMPARE(held(back), QStringList());
        for (const char* question : {"one", "many", "order"})
            QCOMPARE(at(back, question).problem, Problem::None);
    }
    void aChoiceThatANewerVersionTookOutIsKeptMarkedAndReadsAsNothing()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label"), s("calculation")},
            {s("select_one crop"), s("one"), s("One"), {}}, {s("select_multiple crop"), s("many"), s("Many"), {}},
            {s("calculate"), s("read"), {}, s("concat(${one}, '/', ${many})")}};
        form::FormSession filling = testforms::session(testforms::form(survey, crops()));
        say(filling, "one", s("jute"));
        say(filling, "many", QCborArray{s("rice"), s("jute")});
        QCborMap left;
        form::FormSession newer = again(filling, testforms::form(survey, crops().mid(0, 3)), &left);
        for (const char* question : {"/data/one", "/data/many"}) // both still say all that was said
            QVERIFY2(!left.value(s("v")).toMap().contains(s(question)), question);
        QCOMPARE(newer.reads(newer.placeOf(s("read"))), s("/rice"));
        QCOMPARE(at(newer, "one").value.toString(), s("jute"));
        QCOMPARE(at(newer, "many").value.toArray(), (QCborArray{s("rice"), s("jute")}));
        for (const char* question : {"one", "many"})
            QCOMPARE(at(newer, question).problem, Problem::ChoiceGone);
        form::FormSession older = again(newer, testforms::form(survey, crops())); // it comes back with the choice
        QCOMPARE(older.reads(older.placeOf(s("read"))), s("jute/rice jute"));
        QCOMPARE(at(older, "one").problem, Problem::None);
    }
    // What stands there from the beginning is as the author wrote it, until somebody chooses.
    void aDefaultOfSeveralStaysInItsOrderUntilSomebodyChooses()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("default"), s("calculation")},
                {s("select_multiple crop"), s("many"), s("Many"), s("jute tea jute"), {}},
                {s("calculate"), s("read"), {}, {}, s("concat(count-selected(${many}), ' ', ${many})")}},
            crops());
        form::FormSession filling = testforms::session(form);
        QCOMPARE(filling.reads(filling.placeOf(s("read"))), s("3 jute tea jute"));
        form::FormSession back = again(filling, form);
        QCOMPARE(back.everything(), filling.everything());
        say(back, "many", QCborArray{s("jute"), s("tea"), s("jute")});
        QCOMPARE(back.reads(back.placeOf(s("read"))), s("2 tea jute"));
    }
    void whatTheDeviceDoesNotKnowTakesNoDefaultAway()
    {
        const QByteArray xml
            = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
              "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance><data id='f'><a/>"
              "<who>kept</who><device>kept</device><end/><done/></data></instance>"
              "<bind nodeset='/data/who' jr:preload='property' jr:preloadParams='username'/>"
              "<bind nodeset='/data/device' jr:preload='property' jr:preloadParams='deviceid'/>"
              "<bind nodeset='/data/end' type='dateTime' jr:preload='timestamp' jr:preloadParams='end'/>"
              "<bind nodeset='/data/done' calculate=\"/data/end != ''\"/></model></h:head>"
              "<h:body><input ref='/data/a'><label>a</label></input></h:body></h:html>";
        const auto program = form::compileFormFile(xml, s("f.xml"));
        QVERIFY2(program.ok(), program.ok() ? "" : qPrintable(program.error().text()));
        form::FormSession filling(*program, testforms::environment()); // knows its device, and no name
        QCOMPARE(filling.reads(filling.placeOf(s("who"))), s("kept"));
        QCOMPARE(filling.reads(filling.placeOf(s("device"))), s("device-1"));
        // The time of the end is that of the end: in what is sent, and not before.
        QCOMPARE(filling.reads(filling.placeOf(s("end"))), QString());
        QCOMPARE(filling.reads(filling.placeOf(s("done"))), s("false"));
        QVERIFY(filling.instanceXml().contains(s("<end>2026-03-20T")));
        QVERIFY(filling.answers().value(s("end")).toString().startsWith(s("2026-03-20T")));
    }
    // The answer is the name, as the form's author wants it: whoever is chosen, both are marked, as both are meant.
    void twoPeopleOfOneNameAreShownWithTheirNumbers()
    {
        const auto program = testforms::compiled(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
            {s("begin_repeat"), s("person"), s("Person"), {}}, {s("text"), s("name"), s("Name?"), {}},
            {s("calculate"), s("key"), {}, s("concat(${name}, ' ', position(..))")}, {s("end_repeat"), {}, {}, {}},
            {s("select_one ${name}"), s("head"), s("Who?"), {}},
            {s("select_multiple ${name}"), s("went"), s("Who went?"), {}},
            {s("rank ${name}"), s("first"), s("Who first?"), {}},
            {s("select_one ${key}"), s("sure"), s("Who is it?"), {}}}));
        QCOMPARE(program->warnings().size(), 3); // not of the text that is worked out
        QVERIFY(program->warnings().first().text.contains(s("“name”")));
        QVERIFY(program->warnings().first().row > 0);
        form::FormSession filling(program, testforms::environment());
        const QStringList all{s("Amina"), s("Rana"), s("Amina")};
        for (int i = 0; i < 3; ++i) {
            if (i > 0)
                QVERIFY(filling.addRow(filling.placeOf(s("person"))).ok());
            filling.answer(filling.placeOf(s("/data/person[%1]/name").arg(i + 1)), all[i]);
        }
        const auto shown = [&filling](const char* question) {
            QStringList out;
            for (const form::ChoiceView& choice : at(filling, question).choices)
                out << choice.label.text + s(choice.selected ? "*" : "");
            return out;
        };
        for (const char* question : {"head", "went"}) {
            QCOMPARE(shown(question), (QStringList{s("Amina (1)"), s("Rana"), s("Amina (3)")}));
            say(filling, question, s("Amina"));
            QCOMPARE(shown(question), (QStringList{s("Amina (1)*"), s("Rana"), s("Amina (3)*")}));
            QCOMPARE(at(filling, question).problem, Problem::None);
            QCOMPARE(filling.reads(filling.placeOf(s(question))), s("Amina"));
        }
        QCOMPARE(filling.choicesAt(filling.placeOf(s("head")), 2, 1).first().label.text, s("Amina (3)"));
        QCOMPARE(shown("first"), (QStringList{s("Amina"), s("Rana")})); // nothing has two places in an order
        say(filling, "first", QCborArray{s("Rana"), s("Amina")});
        QCOMPARE(at(filling, "first").problem, Problem::None);
        say(filling, "sure", s("Amina 3"));
        QCOMPARE(shown("sure"), (QStringList{s("Amina 1"), s("Rana 2"), s("Amina 3*")}));
    }
    void aNumberOfManyDigitsKeepsEachOfThem()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation")}, {s("integer"), s("card"), s("Card"), {}},
                {s("decimal"), s("fine"), s("Fine"), {}}, {s("calculate"), s("more"), {}, s("${card} > 99999")}});
        form::FormSession filling = testforms::session(form);
        for (const qint64 number : {99999999999999999LL, 123456789012345678LL, -9007199254740993LL}) {
            say(filling, "card", number);
            QCOMPARE(at(filling, "card").value.toString(), QString::number(number));
            QCOMPARE(at(filling, "card").problem, Problem::None);
            QCOMPARE(filling.reads(filling.placeOf(s("more"))), number > 0 ? s("true") : s("false"));
            QVERIFY(filling.instanceXml().contains(QString::number(number)));
            QCOMPARE(again(filling, form).everything(), filling.everything());
        }
        say(filling, "card", s("12345678901234567890"));
        QCOMPARE(at(filling, "card").value.toString(), s("12345678901234567890"));
        say(filling, "fine", s("0.1234567890123456789"));
        QCOMPARE(at(filling, "fine").value.toString(), s("0.1234567890123456789"));
        for (const char* plain : {"007", "7", "+7"}) {
            say(filling, "card", s(plain));
            QCOMPARE(at(filling, "card").value, QCborValue(7));
        }
        for (const char* plain : {"1.50", "01.5", "1.5"}) {
            say(filling, "fine", s(plain));
            QCOMPARE(at(filling, "fine").value, QCborValue(1.5));
        }
        for (const char* said : {"99999999999999999", "-0.1234567890123456"}) // numbers in tables too
            QVERIFY(insight::isLongNumber(s(said)));
        for (const char* said : {"1.5", "about 9999999999999999", "nan", "9999999999999999 or so"})
            QVERIFY(!insight::isLongNumber(s(said)));
        say(filling, "fine", s("-.5"));
        QCOMPARE(at(filling, "fine").value, QCborValue(-0.5));
    }
    void whatIsLeftOfARowSaysWhichRowItWas()
    {
        const auto version = [](bool newer) {
            testforms::Rows rows{{s("type"), s("name"), s("label")}, {s("begin repeat"), s("child"), s("Child")},
                {s("text"), s("called"), s("Called")}};
            if (!newer)
                rows << QStringList{s("text"), s("school"), s("School")};
            return testforms::form(rows << QStringList{s("end repeat")});
        };
        form::FormSession filling = testforms::session(version(false));
        const form::Place repeat = filling.placeOf(s("/data/child"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(filling.addRow(repeat).ok());
        say(filling, "/data/child[2]/school", s("Hill"));
        say(filling, "/data/child[4]/school", s("River"));
        QCborMap left;
        (void)again(filling, version(true), &left);
        const QCborArray rows = left.value(s("r")).toMap().value(s("/data/child")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toMap().value(s("number")).toInteger(), 2);
        QCOMPARE(rows.at(1).toMap().value(s("number")).toInteger(), 4);
    }
    void aNumberOfManyDigitsBeyondTheScaleIsMarkedAsOthersAre()
    {
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("parameters")}, {s("range"), s("pain"), s("Pain"), s("end=10")}}));
        say(filling, "pain", s("123456789012345678"));
        QCOMPARE(at(filling, "pain").problem, Problem::OutOfRange);
        QCOMPARE(at(filling, "pain").value.toString(), s("123456789012345678"));
        say(filling, "pain", s("5.12345678901234567"));
        QCOMPARE(at(filling, "pain").problem, Problem::BetweenSteps);
        say(filling, "pain", s("7"));
        QCOMPARE(at(filling, "pain").problem, Problem::None);
    }
    void theHeadOfATableIsNotAskedAndHoldsNobody()
    {
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("appearance"), s("required")},
                {s("begin group"), s("page"), s("Page"), s("field-list"), {}},
                {s("select_one crop"), s("head"), s("How much"), s("label"), s("yes")},
                {s("select_one crop"), s("row"), s("Of this"), s("list-nolabel"), {}}, {s("end group"), {}, {}, {}, {}},
                {s("select_one crop"), s("alone"), s("Alone"), s("label"), {}}},
            crops()));
        QCOMPARE(held(filling), QStringList());
        const QCborMap answers = filling.answers();
        QVERIFY(!answers.contains(s("head")));
        QVERIFY(answers.contains(s("row")) && answers.contains(s("alone"))); // those could be answered
    }
    // Whoever shows them one by one, or the whole form at once.
    void theHeadOfATableIsNotAskedAlsoWhereTheTableIsNotOnOnePage()
    {
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("appearance"), s("required"), s("calculation")},
                {s("begin group"), s("often"), s("Often"), {}, {}, {}},
                {s("select_one crop"), s("head"), s("How much"), s("label"), s("yes"), {}},
                {s("calculate"), s("sum"), {}, {}, {}, s("1 + 1")},
                {s("select_one crop"), s("row"), s("Of this"), s("list-nolabel"), {}, {}},
                {s("end group"), {}, {}, {}, {}, {}}, {s("select_one crop"), s("silent"), {}, s("label"), {}, {}},
                {s("select_one crop"), s("of"), s("Of that"), s("list-nolabel"), {}, {}}},
            crops()));
        QCOMPARE(held(filling), QStringList());
        const QCborMap answers = filling.answers();
        QVERIFY(!answers.contains(s("head")) && !answers.contains(s("silent")));
        QVERIFY(answers.contains(s("row")) && answers.contains(s("of")));
        QVERIFY(at(filling, "head").isHead && !at(filling, "row").isHead);
        QCOMPARE(filling.page().questions.first().name, s("head"));
        QVERIFY(filling.next() && filling.next());
        QCOMPARE(filling.page().questions.first().name, s("of")); // a head without a word has no page
    }
    void aQuestionIsATwinOnlyWithoutWordsThatMustBeHeard()
    {
        const auto asks = [](const char* name, const char* label, const char* hint, const char* required) {
            form::FormSession filling
                = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("hint"), s("required")},
                    {s("text"), s("story"), s("Tell the story"), {}, {}}, {s("note"), s("between"), s("-"), {}, {}},
                    {s("text"), s("tale"), s("Tell the story"), {}, {}},
                    {s("audio"), s(name), s(label), s(hint), s(required)}}));
            return at(filling, name).spokenFor == filling.placeOf(s("tale")).node;
        };
        QVERIFY(asks("tale_voice", "Or say it", "", ""));
        QVERIFY(asks("tale_said", "Tell the story", "", ""));
        QVERIFY(!asks("tale_song", "Sing the song of the rain", "", ""));
        QVERIFY(!asks("tale_voice", "Or say it", "Only the refrain", ""));
        QVERIFY(!asks("tale_voice", "Or say it", "", "yes"));
        QVERIFY(!asks("tales", "Tell the story", "", ""));
        QVERIFY(!asks("story_voice", "Or say it", "", "")); // not beside it
    }
};

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_keptanswers.moc"
