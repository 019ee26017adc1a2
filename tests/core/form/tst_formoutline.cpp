// SPDX-License-Identifier: GPL-3.0-or-later
#include "testforms.h"

#include <QCborArray>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// A household: members, and the visits of each.
FormSession household(const QString& language = {})
{
    const testforms::Rows survey{
        {s("type"), s("name"), s("label::English (en)"), s("label::العربية (ar)"), s("required"), s("relevant")},
        {s("text"), s("village"), s("Village"), s("القرية"), s("yes"), {}},
        {s("begin repeat"), s("member"), s("Person"), s("شخص"), {}, {}},
        {s("text"), s("name"), s("Name"), s("الاسم"), {}, {}}, {s("integer"), s("age"), s("Age"), {}, {}, {}},
        {s("begin repeat"), s("visit"), s("Visit of ${name}"), s("زيارة ${name}"), {}, {}},
        {s("select_one place"), s("where"), s("Where"), s("أين"), {}, {}}, {s("end repeat"), {}, {}, {}, {}, {}},
        {s("end repeat"), {}, {}, {}, {}, {}},
        {s("begin group"), s("home"), s("Home"), s("البيت"), {}, s("${village} != ''")},
        {s("integer"), s("rooms"), s("Rooms"), s("الغرف"), {}, {}},
        {s("text"), s("roof"), s("Roof"), s("السقف"), {}, {}}, {s("end group"), {}, {}, {}, {}, {}}};
    const testforms::Rows choices{{s("list_name"), s("name"), s("label::English (en)"), s("label::العربية (ar)")},
        {s("place"), s("clinic"), s("Clinic"), s("العيادة")}, {s("place"), s("home"), s("At home"), s("في البيت")}};
    return testforms::session(testforms::form(survey, choices), language.isEmpty() ? s("en") : language);
}
void give(FormSession& filling, const char* path, const QCborValue& value)
{
    filling.answer(filling.placeOf(s(path)), value);
}
Place addRow(FormSession& filling, const char* path)
{
    const auto made = filling.addRow(filling.placeOf(s(path)));
    return made ? *made : Place{};
}
FormSession familyOfTwo(const QString& language = {})
{
    FormSession filling = household(language);
    while (filling.rowCount(filling.placeOf(s("/data/member"))) < 2)
        (void)addRow(filling, "/data/member");
    give(filling, "/data/member[1]/name", s("Amina"));
    give(filling, "/data/member[1]/age", 34);
    give(filling, "/data/member[2]/name", s("Salim"));
    return filling;
}
QStringList lines(const FormSession& filling)
{
    QStringList out;
    for (const OutlineEntry& entry : filling.outline()) {
        const char* marks[] = {"#", "+", "-", "*"};
        out << QString(entry.depth, u' ') + s(marks[int(entry.kind)]) + entry.label.text;
    }
    return out;
}
QStringList names(const PageView& page)
{
    QStringList out;
    for (const QuestionView& q : page.questions)
        out << q.name;
    return page.asksForRow ? QStringList{s("more")} : out;
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
}

class TestFormOutline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRowThatIsNotThereYetIsNamedAfterTheRowAroundIt()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label")}, {s("text"), s("village"), s("Village")},
            {s("begin repeat"), s("house"), s("House")}, {s("text"), s("hn"), s("Its name")},
            {s("begin repeat"), s("person"), s("Person ${pn} in ${hn}, ${village}")}, {s("text"), s("pn"), s("Who?")},
            {s("end repeat"), {}, {}}, {s("end repeat"), {}, {}}};
        FormSession filling = testforms::session(testforms::form(survey));
        give(filling, "/data/village", s("Sonapur"));
        QVERIFY(lines(filling).contains(s(" *Person in , Sonapur"))); // nobody has said which house yet
        give(filling, "/data/house[1]/hn", s("Blue house"));
        give(filling, "/data/house[1]/person[1]/pn", s("Ali"));
        QVERIFY2(lines(filling).contains(s(" *Person in Blue house, Sonapur")), qPrintable(lines(filling).join(u'\n')));
        while (!filling.page().asksForRow && filling.next()) { }
        QCOMPARE(filling.page().groupLabel.text, s("Person in Blue house, Sonapur"));
    }
    void theRowThatIsNotThereYetLeavesABlankForWhatItIsNamedAfterWhereAnswersArePutIntoWords()
    {
        FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label")}, {s("begin repeat"), s("child"), s("Child of ${mother}")},
                {s("text"), s("mother"), s("Who is the mother?")}, {s("end repeat"), {}, {}}}));
        filling.setWording([](const QuestionView& asked, const QString&) { return asked.value.toString(); });
        QVERIFY2(lines(filling).contains(s("*Child of …")), qPrintable(lines(filling).join(u'\n')));
        give(filling, "/data/child[1]/mother", s("Amina"));
        while (!filling.page().asksForRow && filling.next()) { }
        QCOMPARE(filling.page().groupLabel.text, s("Child of …"));
    }
    void theOutlineHoldsGroupsRowsAndQuestionsInOrder()
    {
        FormSession filling = familyOfTwo();
        while (filling.rowCount(filling.placeOf(s("/data/member[1]/visit"))) < 1)
            (void)addRow(filling, "/data/member[1]/visit");
        const QStringList all = lines(filling);
        QVERIFY2(all.startsWith(s("-Village")), qPrintable(all.join(u'\n')));
        QCOMPARE(all.count(s("+Person")), 2);
        QVERIFY(all.contains(s(" -Name")));
        QVERIFY(all.contains(s(" +Visit of Amina")));
        QVERIFY(all.contains(s("  -Where")));
        QVERIFY(all.contains(s("*Person"))); // another one can be added
        QVERIFY(all.contains(s(" *Visit of Amina")));
        QCOMPARE(all.mid(all.size() - 3), (QStringList{s("#Home"), s(" -Rooms"), s(" -Roof")}));
    }
    void theOutlineTellsAnsweredMissingAndNotAskedApart()
    {
        FormSession filling = familyOfTwo();
        const auto entry = [&filling](const char* path) {
            const Place place = filling.placeOf(s(path));
            for (const OutlineEntry& e : filling.outline()) {
                if (e.place == place && e.kind == OutlineEntry::Kind::Question)
                    return e;
            }
            return OutlineEntry{};
        };
        QVERIFY(entry("/data/village").isMissing);
        QVERIFY(!entry("/data/home/rooms").isRelevant);
        QVERIFY(entry("/data/member[1]/age").isAnswered);
        QVERIFY(!entry("/data/member[2]/age").isAnswered);
        filling.setNoAnswer(filling.placeOf(s("/data/village")), NoAnswer::RatherNot);
        QVERIFY(!entry("/data/village").isMissing);
        QCOMPARE(entry("/data/village").noAnswer, NoAnswer::RatherNot);
        give(filling, "/data/village", s("Char Rajapur"));
        QVERIFY(entry("/data/home/rooms").isRelevant);
    }
    void aRowIsKnownByItsLabelOrItsFirstAnswers()
    {
        FormSession filling = familyOfTwo();
        const auto rows = filling.rows(filling.placeOf(s("/data/member")));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].label.text, s("Person"));
        QVERIFY(!rows[0].isNamed);
        QCOMPARE(rows[0].says.size(), 2);
        QCOMPARE(rows[0].says[0].text, s("Amina"));
        QCOMPARE(rows[0].says[1].text, s("34"));
        QCOMPARE(rows[1].number, 2);
        QVERIFY(rows[1].mayRemove);
        if (filling.rowCount(filling.placeOf(s("/data/member[2]/visit"))) < 1)
            (void)addRow(filling, "/data/member[2]/visit");
        give(filling, "/data/member[2]/visit[1]/where", s("clinic"));
        const auto visits = filling.rows(filling.placeOf(s("/data/member[2]/visit")));
        QVERIFY(visits[0].isNamed);
        QCOMPARE(visits[0].label.text, s("Visit of Salim"));
        QCOMPARE(visits[0].says[0].text, s("Clinic")); // the words of the choice
        const auto around = filling.rowsAround(filling.placeOf(s("/data/member[2]/visit[1]/where")));
        QCOMPARE(around.size(), 2);
        QCOMPARE(around[0].says[0].text, s("Salim"));
        QCOMPARE(around[1].place, visits[0].place);
    }
    void aRowIsNotKnownByWhatIsCovered()
    {
        const testforms::Rows survey{{s("type"), s("name"), s("label"), s("appearance")},
            {s("begin repeat"), s("member"), s("Person"), {}}, {s("text"), s("word"), s("Secret word"), s("masked")},
            {s("text"), s("name"), s("Name"), {}}, {s("end repeat"), {}, {}, {}}};
        FormSession filling = testforms::session(testforms::form(survey, {}), s("en"));
        if (filling.rowCount(filling.placeOf(s("/data/member"))) < 1)
            (void)addRow(filling, "/data/member");
        give(filling, "/data/member[1]/word", s("kiwi"));
        give(filling, "/data/member[1]/name", s("Amina"));
        const auto rows = filling.rows(filling.placeOf(s("/data/member")));
        QCOMPARE(rows[0].says.size(), 1);
        QCOMPARE(rows[0].says[0].text, s("Amina"));
    }
    void oneCanGoToAnyRow()
    {
        FormSession filling = familyOfTwo();
        const auto rows = filling.rows(filling.placeOf(s("/data/member")));
        QVERIFY(filling.goTo(rows[1].place));
        QCOMPARE(filling.page().questions.first().value.toString(), s("Salim"));
        QCOMPARE(filling.page().rowNumber, 2);
        QVERIFY(filling.goTo(rows[0].place));
        QCOMPARE(filling.page().questions.first().value.toString(), s("Amina"));
    }
    void groupsAndRowsBecomePages()
    {
        FormSession filling = familyOfTwo();
        give(filling, "/data/village", s("Char Rajapur"));
        QVERIFY(walk(filling).contains(s("rooms")));
        filling.setPaging(Paging::ByGroup);
        const QStringList pages = walk(filling);
        QCOMPARE(pages.first(), s("village"));
        QCOMPARE(pages.count(s("name+age")), 2); // what stands beside the inner repeat
        QCOMPARE(pages.last(), s("rooms+roof"));
        QVERIFY(filling.goTo(filling.placeOf(s("/data/home/roof"))));
        filling.setPaging(Paging::OneByOne);
        QCOMPARE(names(filling.page()), QStringList{s("rooms")}); // the first of the page one was on
    }
    void aPageOfAGroupSaysAllThatIsMissingOnIt()
    {
        FormSession filling = household();
        filling.setPaging(Paging::ByGroup);
        while (filling.back()) { }
        QCOMPARE(filling.problemsOnPage().size(), 1);
        give(filling, "/data/village", s("x"));
        QVERIFY(filling.problemsOnPage().isEmpty());
    }
    void theSecondLanguageStandsBesideTheFirst()
    {
        FormSession filling = familyOfTwo();
        filling.setSecondLanguage(s("ar"));
        const QuestionView village = filling.question(filling.placeOf(s("/data/village")));
        QCOMPARE(village.label.text, s("Village"));
        QCOMPARE(village.secondLabel.text, s("القرية"));
        QCOMPARE(village.secondLabel.tag, s("ar"));
        const QuestionView age = filling.question(filling.placeOf(s("/data/member[1]/age")));
        QVERIFY(age.secondLabel.text.isEmpty()); // not in Arabic: the first language already stands there
        if (filling.rowCount(filling.placeOf(s("/data/member[1]/visit"))) < 1)
            (void)addRow(filling, "/data/member[1]/visit");
        const QuestionView where = filling.question(filling.placeOf(s("/data/member[1]/visit[1]/where")));
        QCOMPARE(where.choices.first().second.text, s("العيادة"));
        const auto lines = filling.outline();
        QCOMPARE(lines.first().name, s("village"));
        QCOMPARE(lines.first().second.text, s("القرية"));
        filling.setSecondLanguage({});
        QVERIFY(filling.question(filling.placeOf(s("/data/village"))).secondLabel.text.isEmpty());
        QVERIFY(filling.outline().first().second.text.isEmpty());
    }
    void finishedAnswersCanBeTakenUpAgain()
    {
        FormSession filling = familyOfTwo();
        give(filling, "/data/village", s("Char Rajapur"));
        filling.setNoAnswer(filling.placeOf(s("/data/home/rooms")), NoAnswer::DontKnow);
        if (filling.rowCount(filling.placeOf(s("/data/member[2]/visit"))) < 1)
            (void)addRow(filling, "/data/member[2]/visit");
        give(filling, "/data/member[2]/visit[1]/where", s("home"));
        const QCborMap given = filling.answers();
        FormSession again = household();
        QVERIFY(again.refill(given).isEmpty());
        QCOMPARE(again.answers(), given);
        QCborMap older = given;
        older.insert(s("gone"), s("kept"));
        FormSession third = household();
        QCOMPARE(third.refill(older), (QCborMap{{s("gone"), s("kept")}}));
    }
    void anOutlineOfTwoThousandQuestionsIsQuick()
    {
        testforms::Rows survey{{s("type"), s("name"), s("label")}};
        for (int i = 0; i < 2000; ++i)
            survey << QStringList{s("text"), s("q%1").arg(i), s("Question %1").arg(i)};
        FormSession filling = testforms::session(testforms::form(survey));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(filling.outline().size(), 2000);
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        filling.setPaging(Paging::ByGroup);
        QVERIFY(filling.page().questions.size() <= 12);
    }
};

QTEST_GUILESS_MAIN(TestFormOutline)
#include "tst_formoutline.moc"
