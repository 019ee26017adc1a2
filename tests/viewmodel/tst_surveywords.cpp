// SPDX-License-Identifier: GPL-3.0-or-later
// The words and pictures a survey is asked and summed up in: of no named language, of an older version.
#include "answermedia.h"
#include "answerwords.h"
#include "survey/filechecks.h"
#include "surveytablet.h"

#include "../core/form/testforms.h"

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray plain()
{
    return testforms::form({{s("type"), s("name"), s("label")}, {s("select_one yn"), s("ok"), s("Ok?")}},
        {{s("list_name"), s("name"), s("label")}, {s("yn"), s("yes"), s("Yes")}, {s("yn"), s("no"), s("No")}},
        {{s("form_title"), s("form_id"), s("version")}, {s("Plain"), s("plain"), s("1")}});
}
// A picture of the form to draw on, and one to be looked at.
QByteArray pictured()
{
    return testforms::form(
        {{s("type"), s("name"), s("label"), s("appearance"), s("default")},
            {s("image"), s("plan"), s("Mark the well"), s("annotate"), s("plan.png")},
            {s("image"), s("gone"), s("A picture"), {}, s("jr://images/gone.png")},
            {s("begin repeat"), s("house"), s("House"), {}, {}},
            {s("image"), s("front"), s("Its front"), {}, s("plan.png")}, {s("end repeat"), {}, {}, {}, {}}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Plan"), s("plan"), s("1")}});
}
// The picture the second question begins with is another one in each version.
QByteArray begunWith(const char* file, const char* version)
{
    return testforms::form({{s("type"), s("name"), s("label"), s("default")}, {s("text"), s("first"), s("First"), {}},
                               {s("image"), s("yard"), s("The yard"), s(file)}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Yard"), s("yard"), s(version)}});
}
// A scale whose marks have names, in a part that has one, in two languages.
QByteArray scale()
{
    return testforms::form({{s("type"), s("name"), s("label::English (en)"), s("label::العربية (ar)"), s("parameters")},
                               {s("begin group"), s("water"), s("Water"), s("الماء"), {}},
                               {s("range"), s("far"), s("How far is the well?"), s("كم تبعد البئر؟"),
                                   s("start=0 end=10 step=1 tick_interval=5 tick_labelset=far")},
                               {s("end group"), {}, {}, {}, {}}},
        {{s("list_name"), s("name"), s("label::English (en)"), s("label::العربية (ar)")},
            {s("far"), s("0"), s("Near"), s("قريبة")}, {s("far"), s("10"), s("Far"), s("بعيدة")}},
        {{s("form_title"), s("form_id"), s("version"), s("default_language")},
            {s("Scale"), s("scale"), s("1"), s("English (en)")}});
}
}

class TestSurveyWords : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void aPictureTheFormBeginsWithIsShownAndGoesAlong()
    {
        QTemporaryDir beside;
        QImage plan(64, 48, QImage::Format_RGB32);
        plan.fill(Qt::red);
        QVERIFY(plan.save(beside.filePath(s("plan.png"))));
        const RecordId form = m_tablet->bringIn(pictured(), s("plan.xlsx"), beside.path());
        m_tablet->openSurvey(form);
        const QuestionItem* item = m_tablet->here(s("plan"));
        QVERIFY(item && item->hasAnswer());
        QCOMPARE(item->media(), s("image://formmedia/%1/plan.png").arg(form.text()));
        QSignalSpy opened(survey().media(), &AnswerMedia::pictureOpened); // what one draws on
        survey().media()->openPicture(m_tablet->here(s("plan")));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).value<QImage>().pixelColor(5, 5), QColor(Qt::red));
        survey().next();
        QVERIFY(m_tablet->here(s("gone")) && !m_tablet->here(s("gone"))->hasAnswer()); // there is no such file
        survey().next();
        survey().next();
        while (survey().stage() == Stage::Filling)
            survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const record::Record given = m_tablet->submissions().constFirst();
        const QCborMap answers = given.fields.value(s("answers")).toMap();
        const auto ref = record::MediaRef::fromCbor(answers.value(s("plan")));
        QCOMPARE(ref.name, s("plan.png"));
        const auto bytes = m_tablet->ask([&](store::Programme& p) { return p.media(given.id, ref); });
        QCOMPARE(QImage::fromData(bytes), plan);
        QCOMPARE(answers.value(s("gone")).toMap().value(s("no")).toString(), s("skip"));
        const QCborMap house = answers.value(s("house")).toArray().at(0).toMap();
        QVERIFY(!record::MediaRef::fromCbor(house.value(s("front"))).isNull());
    }
    void answersAreGivenThoughThePictureOfTheFormHasNotCome()
    {
        QTemporaryDir beside;
        QImage plan(64, 48, QImage::Format_RGB32);
        plan.fill(Qt::red);
        QVERIFY(plan.save(beside.filePath(s("plan.png"))));
        const RecordId form = m_tablet->bringIn(pictured(), s("plan.xlsx"), beside.path());
        const record::Record kept = m_tablet->ask([&](store::Programme& p) { return p.record(form); });
        const auto picture = record::MediaRef::fromCbor(kept.fields.value(s("files")).toArray().at(0));
        QVERIFY(QFile::remove(
            m_tablet->programmeFolder + s("/media/") + picture.address.first(2) + u'/' + picture.address.mid(2)));
        m_tablet->openSurvey(form);
        while (survey().stage() == Stage::Filling)
            survey().next();
        survey().give();
        QTRY_COMPARE_WITH_TIMEOUT(survey().stage(), Stage::Thanks, 10'000);
        const QCborMap answers = m_tablet->submissions().constFirst().fields.value(s("answers")).toMap();
        QCOMPARE(answers.value(s("plan")).toString(), s("plan.png")); // as the form says it
    }
    void aPictureOfAnEarlierVersionIsNoAnswerToTheNext()
    {
        QTemporaryDir beside;
        QImage plan(64, 48, QImage::Format_RGB32);
        plan.fill(Qt::red);
        QVERIFY(plan.save(beside.filePath(s("a.png"))) && plan.save(beside.filePath(s("b.png"))));
        const RecordId first = m_tablet->bringIn(begunWith("a.png", "1"), s("yard.xlsx"), beside.path());
        m_tablet->openSurvey(first);
        m_tablet->here(s("first"))->write(s("Something"));
        survey().next();
        QVERIFY(m_tablet->here(s("yard"))->hasAnswer());
        QVERIFY(m_tablet->keeps());
        survey().leave();
        const RecordId second = m_tablet->bringIn(begunWith("b.png", "2"), s("yard.xlsx"), beside.path());
        m_tablet->openSurvey(second);
        if (survey().stage() == Stage::Changed)
            survey().goOnWithNewer();
        QVERIFY(m_tablet->goTo(s("yard")));
        QVERIFY(!m_tablet->here(s("yard"))->hasAnswer());
    }
    void anAbsentPictureOfTheWholeSurveyIsNoAnswer()
    {
        const RecordId form = m_tablet->bringIn(begunWith("a.png", "1"), s("yard.xlsx"));
        m_tablet->openSurvey(form);
        survey().setView(SurveyViewModel::View::Whole);
        const WholeFormModel& whole = *survey().whole();
        QStringList answered;
        for (int row = 0; row < whole.rowCount(); ++row) {
            const auto* item = whole.data(whole.index(row), WholeFormModel::QuestionRole).value<QuestionItem*>();
            if (item && item->hasAnswer())
                answered << item->name();
        }
        QCOMPARE(answered, QStringList());
    }
    void aPictureTheFormBeginsWithIsMissedWithItsPlace()
    {
        const auto looked = survey::lookAtForm(pictured(), s("plan.xlsx"));
        QVERIFY(looked);
        const auto checked = survey::checkFiles(*looked, s("plan.xlsx"), {}, {});
        QStringList said;
        for (const form::Warning& warning : checked.warnings)
            said << warning.where(s("plan.xlsx")) + s(": ") + warning.text;
        QCOMPARE(said.size(), 3);
        QVERIFY2(said.first().contains(s("row 2, column default: The file “plan.png” is not there")),
            qPrintable(said.join(u'\n')));
    }
    void aSurveyAnsweredToItsEndIsDoneInTheListToo()
    {
        const RecordId form = m_tablet->bringIn(
            testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("one"), s("One")},
                                {s("text"), s("two"), s("Two")}, {s("text"), s("three"), s("Three")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Three"), s("three"), s("1")}}),
            s("three.xlsx"));
        SurveyListViewModel list(m_tablet->services);
        const auto passed = [&] {
            list.read();
            return QTest::qWaitFor([&] { return list.isRead() && list.surveys()->count() == 1; })
                ? list.surveys()->row(0).value(s("page")).toInt() - 1
                : -1;
        };
        m_tablet->openSurvey(form);
        for (const char* name : {"one", "two"}) {
            m_tablet->here(s(name))->write(s("said"));
            survey().next();
        }
        QVERIFY(m_tablet->keeps());
        QTRY_COMPARE(passed(), 2);
        m_tablet->here(s("three"))->write(s("said"));
        QVERIFY(survey().back() && survey().back());
        survey().leave();
        QTRY_COMPARE(passed(), 3);
    }
    void aChoiceThatANewerVersionHasNoMoreIsShownInItsOldWords()
    {
        const auto asked = [](bool newer) {
            testforms::Rows choices{{s("list_name"), s("name"), s("label")}, {s("yn"), s("no"), s("No thanks")}};
            choices << (newer ? QStringList{s("yn"), s("may"), s("Maybe")}
                              : QStringList{s("yn"), s("sure"), s("Yes please")});
            return testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("village"), s("Village")},
                                       {s("select_one yn"), s("ok"), s("Ok?")}, {s("text"), s("last"), s("Last")}},
                choices,
                {{s("form_title"), s("form_id"), s("version")}, {s("Old"), s("old"), newer ? s("2") : s("1")}});
        };
        m_tablet->openSurvey(m_tablet->bringIn(asked(false), s("old.xlsx")));
        m_tablet->here(s("village"))->write(s("Char Rajapur"));
        survey().next();
        QVERIFY(m_tablet->pick(s("ok"), s("sure")));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        const RecordId newer = m_tablet->bringIn(asked(true), s("old.xlsx"));
        for (int times = 0; times < 2; ++times) { // also after a kill
            m_tablet->openSurvey(newer);
            QCOMPARE(survey().stage(), times == 0 ? Stage::Changed : Stage::Filling);
            QCOMPARE(survey().left()->count(), 1);
            QCOMPARE(survey().left()->row(0).value(s("answer")).value<Words>().text, s("Yes please"));
            QVERIFY(survey().left()->row(0).value(s("gone")).toBool());
            QVERIFY(m_tablet->keeps());
            if (times == 0)
                survey().leave();
        }
        survey().lookOver();
        survey().goToLine(1);
        const QuestionItem* ok = m_tablet->here(s("ok"));
        QVERIFY(ok && ok->trouble() == QuestionItem::Trouble::ChoiceGone);
        QCOMPARE(ok->gone().text, s("Yes please"));
        QCOMPARE(ok->gone().language, s("en"));
        survey().lookOver();
        survey().goToLine(2);
        survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
        const SummaryModel* summary = survey().summary();
        const auto card = [&](int role) { return summary->data(summary->index(1), role); };
        QCOMPARE(card(SummaryModel::AnswerRole).value<Words>().text, s("Yes please"));
        QCOMPARE(card(SummaryModel::StateRole).value<SummaryModel::State>(), SummaryModel::State::DoesNotFit);
    }
    // “Age of …”, until there is a name; what is worked out may be nothing and meant so.
    void anAnswerThatIsNamedBeforeItIsGivenLeavesABlank()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("name"), s("Name"), {}},
                    {s("calculate"), s("title"), {}, s("if(${name} = 'Amina', 'Dr', '')")},
                    {s("integer"), s("age"), s("Age of ${title} ${name}"), {}},
                    {s("note"), s("only"), s("${name}"), {}}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Blank"), s("blank"), s("1")}}),
            s("blank.xlsx")));
        survey().next();
        QCOMPARE(m_tablet->here(s("age"))->label().text.simplified(), s("Age of …"));
        survey().next();
        QCOMPARE(m_tablet->here(s("only"))->label().text, QString());
        survey().back();
        survey().back();
        m_tablet->here(s("name"))->write(s("Amina"));
        survey().next();
        QCOMPARE(m_tablet->here(s("age"))->label().text, s("Age of Dr Amina"));
    }
    // A day in its calendar, a number in the digits of the language; what may be a code stays as it was written, and
    // what the form keeps stays as it reads it.
    void answersInsideTextsAreSaidAsPeopleSayThem()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label::English (en)"), s("label::বাংলা (bn)"), s("appearance"),
                     s("calculation"), s("constraint"), s("constraint_message::বাংলা (bn)")},
                    {s("date"), s("day"), s("Day"), s("দিন"), s("bikram-sambat")},
                    {s("decimal"), s("kilos"), s("Kilos"), s("কেজি")}, {s("text"), s("house"), s("House"), s("বাড়ি")},
                    {s("calculate"), s("later"), {}, {}, {}, s("date(decimal-date-time(${day}) + 1)")},
                    {s("calculate"), s("half"), {}, {}, {}, s("${kilos} div 2")},
                    {s("calculate"), s("iso"), {}, {}, {}, s("format-date(${day}, '%Y-%m-%d')")},
                    {s("integer"), s("all"), s("${day}|${kilos}|${house}|${later}|${half}|${iso}"),
                        s("**${day}**|${kilos}|${house}|${later}|${half}|${iso}"), {}, {}, s(". < ${kilos}"),
                        s("${kilos} এর কম")}},
                {},
                {{s("form_title"), s("form_id"), s("version"), s("default_language")},
                    {s("Said"), s("said"), s("1"), s("English (en)")}}),
            s("said.xlsx")));
        m_tablet->here(s("day"))->write(s("2026-11-20"));
        survey().next();
        m_tablet->here(s("kilos"))->write(s("3.5"));
        survey().next();
        m_tablet->here(s("house"))->write(s("12-3"));
        survey().next();
        QCOMPARE(m_tablet->here(s("all"))->label().text, s("4 Mangsir 2083|3.5|12-3|21 November 2026|1.75|2026-11-20"));
        survey().chooseLanguage(s("bn"));
        QCOMPARE(m_tablet->here(s("all"))->label().text, s("৪ মংসির ২০৮৩|৩.৫|12-3|২১ নভেম্বর ২০২৬|১.৭৫|2026-11-20"));
        m_tablet->here(s("all"))->write(s("7"));
        QCOMPARE(m_tablet->here(s("all"))->problem().text, s("৩.৫ এর কম"));
    }
    void aDayThatIsOnlyReadHasNoHour()
    {
        m_tablet->openSurvey(
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label"), s("default"), s("readonly")},
                                                  {s("date"), s("day"), s("Day"), s("2026-11-20"), s("yes")}},
                                  {}, {{s("form_title"), s("form_id"), s("version")}, {s("Days"), s("days"), s("1")}}),
                s("days.xlsx")));
        QCOMPARE(m_tablet->here(s("day"))->said(), s("20 November 2026"));
    }
    void aRowIsNamedByItsDayAsItIsSaid()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label::English (en)"), s("label::العربية (ar)"), s("appearance")},
                    {s("begin repeat"), s("kid"), s("Child"), s("طفل")}, {s("text"), s("called"), s("Name"), s("اسم")},
                    {s("date"), s("born"), s("Born **${called}**"), s("ميلاد ${called}"), s("month-year")},
                    {s("end repeat"), {}, {}, {}}},
                {},
                {{s("form_title"), s("form_id"), s("version"), s("default_language")},
                    {s("Kids"), s("kids"), s("1"), s("English (en)")}}),
            s("kids.xlsx")));
        if (survey().asksForRow())
            survey().addRow();
        m_tablet->here(s("called"))->write(s("Rahima (\"R\")"));
        survey().next();
        m_tablet->here(s("born"))->write(s("2020-12-01"));
        const auto says = [this] { return survey().around()->row(0).value(s("says")).value<Words>(); };
        QCOMPARE(says().text, s("Rahima (\"R\") · December 2020"));
        QCOMPARE(says().eyes(), says().text);
        survey().chooseSecondLanguage(s("ar"));
        const QString fsi(QChar(0x2068)), pdi(QChar(0x2069)), rlm(QChar(0x200F));
        const Words label = m_tablet->here(s("born"))->secondLabel();
        QCOMPARE(label.text, s("ميلاد Rahima (\"R\")"));
        QCOMPARE(label.shown, rlm + s("ميلاد ") + fsi + s("Rahima (\"R\")") + pdi);
        form::RowView row{{}, {s("طفل"), s("ar"), false}};
        row.says = {{s("Rahima (R)"), s("ar"), false}, {s("ديسمبر 2020"), s("ar"), false}};
        QCOMPARE(rowSays(row).text, s("Rahima (R) · ديسمبر 2020"));
        QCOMPARE(rowSays(row).shown, rlm + fsi + s("Rahima (R)") + pdi + s(" · ") + fsi + s("ديسمبر 2020") + pdi);
    }
    void whatWasChosenIsShownWithAnswersApart()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label::العربية (ar)"), s("appearance")},
                    {s("text"), s("called"), s("اسم"), {}}, {s("begin group"), s("about"), s("عن ${called}"), {}},
                    {s("select_one l"), s("pick"), s("ماذا؟"), s("minimal")}, {s("end group"), {}, {}, {}}},
                {{s("list_name"), s("name"), s("label::العربية (ar)")}, {s("l"), s("a"), s("بيت ${called}")},
                    {s("l"), s("b"), s("بئر")}},
                {{s("form_title"), s("form_id"), s("version")}, {s("Pick"), s("pick"), s("1")}}),
            s("pick.xlsx")));
        m_tablet->here(s("called"))->write(s("Rahima (R)"));
        survey().next();
        QVERIFY(m_tablet->pick(s("pick"), s("a")));
        const QString fsi(QChar(0x2068)), pdi(QChar(0x2069)), rlm(QChar(0x200F));
        const Words chosen = m_tablet->here(s("pick"))->choices()->chosen();
        QCOMPARE(chosen.text, s("بيت Rahima (R)"));
        QVERIFY2(chosen.shown.contains(fsi + s("Rahima (R)") + pdi), qPrintable(chosen.shown));
        QCOMPARE(survey().section().text, s("عن Rahima (R)"));
        QCOMPARE(survey().section().shown, rlm + s("عن ") + fsi + s("Rahima (R)") + pdi);
    }
    void thousandsArePartedInTheSummaryAsAtTheQuestion()
    {
        m_tablet->openSurvey(
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
                                                  {s("integer"), s("cost"), s("Cost"), s("thousands-sep")},
                                                  {s("integer"), s("year"), s("Year"), {}}},
                                  {}, {{s("form_title"), s("form_id"), s("version")}, {s("Sums"), s("sums"), s("1")}}),
                s("sums.xlsx")));
        m_tablet->here(s("cost"))->write(s("1,234,567"));
        survey().next();
        m_tablet->here(s("year"))->write(s("2026"));
        survey().next();
        QTRY_COMPARE(survey().stage(), Stage::Summary);
        const SummaryModel* summary = survey().summary();
        const auto said
            = [&](int row) { return summary->data(summary->index(row), SummaryModel::AnswerRole).value<Words>().text; };
        QCOMPARE(said(0), s("1,234,567"));
        QCOMPARE(said(1), s("2026"));
    }
    void whatIsAcknowledgedStandsInTheSummaryInTheWordsThatWereTouched()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form({{s("type"), s("name"), s("label")}, {s("acknowledge"), s("seen"), s("Seen?")}}, {},
                {{s("form_title"), s("form_id"), s("version")}, {s("Seen"), s("seen"), s("1")}}),
            s("seen.xlsx")));
        m_tablet->here(s("seen"))->acknowledge(true);
        survey().next();
        QTRY_COMPARE(survey().stage(), Stage::Summary);
        const SummaryModel* summary = survey().summary();
        QCOMPARE(
            summary->data(summary->index(0), SummaryModel::AnswerRole).value<Words>().text, s("Yes, I have seen this"));
    }
    void aFormThatNamesNoLanguageIsHeardInTheOneOfThePerson()
    {
        m_tablet->openSurvey(m_tablet->bringIn(plain(), s("plain.xlsx")));
        auto* ok = m_tablet->here(s("ok"));
        QCOMPARE(ok->label().language, s("en"));
        survey().hearQuestion(ok);
        QCOMPARE(m_tablet->devices.speech().saidIn, s("en"));
    }
    void aScaleSaysTheNamesOfItsMarksInBothLanguages()
    {
        m_tablet->openSurvey(m_tablet->bringIn(scale(), s("scale.xlsx")));
        survey().chooseSecondLanguage(s("ar"));
        QCOMPARE(survey().section().text, s("Water"));
        QCOMPARE(survey().secondSection().text, s("الماء"));
        QuestionItem* far = m_tablet->here(s("far"));
        QCOMPARE(far->marks().size(), 2);
        QCOMPARE(far->marks().last().toMap().value(s("at")).toDouble(), 1.0);
        QCOMPARE(far->marks().last().toMap().value(s("words")).value<Words>().text, s("Far"));
        QCOMPARE(far->marks().last().toMap().value(s("second")).value<Words>().text, s("بعيدة"));
        QCOMPARE(far->ticks().size(), 3); // lines without numbers
        QVERIFY(far->ticks().first().toMap().value(s("text")).toString().isEmpty());
        far->slideTo(0.5);
        QVERIFY(m_tablet->here(s("far"))->mark().text.isEmpty()); // no name there
        m_tablet->here(s("far"))->slideTo(1);
        QCOMPARE(m_tablet->here(s("far"))->mark().text, s("Far"));
        QCOMPARE(m_tablet->here(s("far"))->secondMark().text, s("بعيدة"));
        survey().next();
        QTRY_COMPARE(survey().stage(), Stage::Summary);
        const SummaryModel* summary = survey().summary();
        const auto card = [&](int role) { return summary->data(summary->index(0), role).value<Words>(); };
        QCOMPARE(card(SummaryModel::AnswerRole).text, s("10 · Far"));
        QCOMPARE(card(SummaryModel::SecondAnswerRole).text, s("بعيدة"));
        QCOMPARE(card(SummaryModel::SectionRole).text, s("Water"));
        QCOMPARE(card(SummaryModel::SecondSectionRole).text, s("الماء"));
    }
    void whatIsPicturedAtTheQuestionIsPicturedInTheSummary()
    {
        m_tablet->openSurvey(m_tablet->bringIn(plain(), s("plain.xlsx")));
        m_tablet->here(s("ok"))->pick(s("yes"));
        survey().next();
        QTRY_COMPARE(survey().stage(), Stage::Summary);
        const SummaryModel* summary = survey().summary();
        QCOMPARE(summary->data(summary->index(0), SummaryModel::PicturesRole).toStringList(),
            QStringList{s("image://art/y_yes")});
    }
    void whereTheFileOfAListIsNotHereItIsSaidAndNobodyIsHeld()
    {
        m_tablet->openSurvey(
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label"), s("required")},
                                                  {s("select_one_from_file towns.csv"), s("town"), s("Town"), s("yes")},
                                                  {s("select_one yn"), s("fine"), s("Fine?"), {}}},
                                  {{s("list_name"), s("name"), s("label")}, {s("yn"), s("no"), s("No")}},
                                  {{s("form_title"), s("form_id"), s("version")}, {s("Towns"), s("towns"), s("1")}}),
                s("towns.xlsx")));
        QVERIFY(m_tablet->here(s("town"))->listIsAway());
        QCOMPARE(m_tablet->here(s("town"))->choices()->count(), 0);
        survey().next();
        QVERIFY(m_tablet->here(s("fine")) && !m_tablet->here(s("fine"))->listIsAway());
    }
    void rowsBeyondANumberThatANewerVersionAsksForNoMoreAreShown()
    {
        const auto version = [](bool newer) {
            return testforms::form(
                {{s("type"), s("name"), s("label"), s("repeat_count")}, {s("integer"), s("many"), s("How many")},
                    {s("begin repeat"), s("child"), s("Child"), newer ? QString() : s("${many}")},
                    {s("text"), s("called"), s("Called")}, {s("end repeat")}},
                {},
                {{s("form_title"), s("form_id"), s("version")},
                    {s("Children"), s("children"), newer ? s("2") : s("1")}});
        };
        m_tablet->openSurvey(m_tablet->bringIn(version(false), s("children.xlsx")));
        m_tablet->here(s("many"))->write(s("2"));
        for (const char* name : {"Amina", "Rana"}) {
            survey().next();
            m_tablet->here(s("called"))->write(s(name));
        }
        QVERIFY(survey().back());
        QVERIFY(survey().back());
        m_tablet->here(s("many"))->write(s("1"));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        m_tablet->openSurvey(m_tablet->bringIn(version(true), s("children.xlsx")));
        QCOMPARE(survey().stage(), Stage::Changed);
        QCOMPARE(survey().left()->count(), 1);
        QCOMPARE(survey().left()->row(0).value(s("answer")).value<Words>().text, s("Rana"));
        QCOMPARE(survey().left()->row(0).value(s("row")).toString(), s("2"));
    }
};

QTEST_GUILESS_MAIN(TestSurveyWords)
#include "tst_surveywords.moc"
