// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveytablet.h"

#include "../core/form/testforms.h"

#include <QAbstractItemModelTester>
#include <QImage>

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;

namespace {
const QStringList kAll{QStringLiteral("collect"), QStringLiteral("discuss"), QStringLiteral("audio")};

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

// Gives every question on the page an answer that opens what lies behind it.
void answerPage(Tablet& tablet, const QHash<QString, QString>& wishes, QSet<QString>& asked)
{
    const QList<QuestionItem*> items = tablet.survey.questions()->items(); // an answer may change what is on the page
    for (QuestionItem* item : items) {
        const QString name = item->name();
        if (item->widget() != QuestionItem::Widget::Note && item->view().type != QLatin1String("audio"))
            asked.insert(name);
        const auto& choices = item->view().choices;
        if (wishes.contains(name))
            item->pick(wishes.value(name));
        else if (!choices.isEmpty())
            item->pick(choices.first().name);
        else if (item->widget() == QuestionItem::Widget::Number)
            item->write(QStringLiteral("৪")); // typed with Bangla digits
        else if (item->view().type == QLatin1String("text"))
            item->write(QStringLiteral("The clinic was full."));
    }
}
}

class TestSurvey : public QObject {
    Q_OBJECT

private:
    FreshTablet m_tablet;
    RecordId m_access;

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_access = m_tablet->bringIn(QStringLiteral("survey_access.xlsx"));
        m_tablet->survey.setGoesOnByItself(
            false); // kept as a setting: the tests below go on by themselves only where they say so
    }
    void cleanup() { m_tablet.takeDown(); }

    void everyItemCanBeFilledWhileTheLanguageChangesInTheMiddle()
    {
        // No single person is asked all 38: two ways through the survey cover them.
        const QList<QHash<QString, QString>> ways{
            {{QStringLiteral("a1"), QStringLiteral("other")}, {QStringLiteral("b1"), QStringLiteral("yes")},
                {QStringLiteral("b5"), QStringLiteral("yes")}, {QStringLiteral("b6"), QStringLiteral("other")},
                {QStringLiteral("c1"), QStringLiteral("through")}, {QStringLiteral("c3"), QStringLiteral("child")},
                {QStringLiteral("c7"), QStringLiteral("yes")}, {QStringLiteral("d5"), QStringLiteral("no")},
                {QStringLiteral("e3"), QStringLiteral("1")}},
            {{QStringLiteral("b1"), QStringLiteral("no")}, {QStringLiteral("b5"), QStringLiteral("no")}}};
        const QStringList languages{QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar")};
        QSet<QString> asked;
        for (const auto& wishes : ways) {
            m_tablet->sitDown(kAll);
            m_tablet->openSurvey(m_access);
            QAbstractItemModelTester tester(m_tablet->survey.questions());
            for (int page = 0; m_tablet->survey.stage() == Stage::Filling; ++page) {
                QVERIFY2(page < 80, "the survey has no end");
                const QString language = languages[page % 3];
                m_tablet->survey.chooseLanguage(language);
                for (const QuestionItem* item : m_tablet->survey.questions()->items()) {
                    QCOMPARE(item->label().language, language);
                    QVERIFY(!item->label().isFallback);
                }
                answerPage(*m_tablet, wishes, asked);
                m_tablet->survey.next();
                QVERIFY2(m_tablet->survey.missingHere() == 0, qPrintable(m_tablet->survey.questions()->at(0)->name()));
            }
            QCOMPARE(m_tablet->survey.stage(), Stage::Summary);
            QCOMPARE(m_tablet->survey.summary()->missingCount(), 0);
            m_tablet->survey.give();
            QTRY_COMPARE(m_tablet->survey.stage(), Stage::Thanks);
        }
        QCOMPARE(asked.size(), 38);

        const auto given = m_tablet->submissions();
        QCOMPARE(given.size(), 2);
        const QCborMap answers = given.first().fields.value(QStringLiteral("answers")).toMap();
        QCOMPARE(answers.value(QStringLiteral("a8")).toInteger(), 4);
        QCOMPARE(answers.value(QStringLiteral("b7")).toString(), QStringLiteral("The clinic was full."));
        QVERIFY(!answers.contains(QStringLiteral("b3"))); // was not asked: there is a doctor
        QCOMPARE(given.first().text(QStringLiteral("form")), m_access.text());
        QCOMPARE(given.first().text(QStringLiteral("form_id")), QStringLiteral("sv_access"));
    }

    void afterAKillTheSameQuestionComesBackWithEveryAnswer()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QVERIFY(m_tablet->pick(QStringLiteral("a1"), QStringLiteral("bn")));
        QVERIFY(m_tablet->pick(QStringLiteral("a3"), QStringLiteral("self")));
        auto* household = m_tablet->goTo(QStringLiteral("a8"));
        QVERIFY(household);
        household->write(QStringLiteral("6"));
        QVERIFY(m_tablet->keeps());

        // What a kill leaves is what is on the disk at this moment.
        copyFolder(m_tablet->programmeFolder, m_tablet.filePath(QStringLiteral("after.uthan")));
        copyFolder(m_tablet.filePath(QStringLiteral("state")), m_tablet.filePath(QStringLiteral("after-state")));
        const PersonId person = m_tablet->session.person();
        Tablet after(
            m_tablet.filePath(QStringLiteral("after.uthan")), m_tablet.filePath(QStringLiteral("after-state")));
        after.open();
        after.session.begin({person});
        after.openSurvey(m_access);

        QCOMPARE(after.survey.stage(), Stage::Filling);
        QuestionItem* again = after.here(QStringLiteral("a8"));
        QVERIFY(again);
        QCOMPARE(again->text(), QStringLiteral("6"));
        QVERIFY(after.survey.isKept());
        while (!after.here(QStringLiteral("a1")))
            QVERIFY(after.survey.back());
        QVERIFY(after.here(QStringLiteral("a1"))->view().value == QCborValue(QStringLiteral("bn")));
    }

    void theNextPersonSeesNothingOfTheLast()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QVERIFY(m_tablet->pick(QStringLiteral("a1"), QStringLiteral("ur")));
        QVERIFY(m_tablet->keeps());
        m_tablet->session.end();
        QCOMPARE(m_tablet->survey.stage(), Stage::Closed);
        QCOMPARE(m_tablet->survey.questions()->count(), 0);
        QCOMPARE(m_tablet->survey.summary()->count(), 0);

        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QCOMPARE(m_tablet->survey.pageNumber(), 1);
        QuestionItem* first = m_tablet->goTo(QStringLiteral("a1"));
        QVERIFY(first && !first->hasAnswer());
    }

    void aNumberOutOfRangeIsKeptAndMarkedAndHoldsNobody()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* household = m_tablet->goTo(QStringLiteral("a8"));
        QVERIFY(household);
        household->write(QStringLiteral("25"));
        QCOMPARE(household->trouble(), QuestionItem::Trouble::DoesNotFit);
        QCOMPARE(household->problem().text, QStringLiteral("Please give a number from 1 to 20."));
        QCOMPARE(household->text(), QStringLiteral("25"));

        QSignalSpy held(&m_tablet->survey, &SurveyViewModel::heldBack);
        m_tablet->survey.next();
        QCOMPARE(held.count(), 1);
        QVERIFY(m_tablet->here(QStringLiteral("a8")));

        m_tablet->survey.chooseLanguage(QStringLiteral("bn"));
        QCOMPARE(household->text(), QStringLiteral("২৫"));
        QCOMPARE(household->problem().language, QStringLiteral("bn"));
        QVERIFY(m_tablet->survey.back()); // leaving is always possible
    }

    void nextSaysWhatIsMissingAndSkipStillPasses()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* how = m_tablet->goTo(QStringLiteral("a3"));
        QVERIFY(how && how->isRequired());
        QCOMPARE(how->trouble(), QuestionItem::Trouble::None); // nobody is told off before they went on
        m_tablet->survey.next();
        QVERIFY(m_tablet->here(QStringLiteral("a3")));
        QCOMPARE(how->trouble(), QuestionItem::Trouble::Missing);
        QCOMPARE(m_tablet->survey.missingHere(), 1);
        how->pick(QStringLiteral("self"));
        QCOMPARE(how->trouble(), QuestionItem::Trouble::None);
        how->clear();
        m_tablet->survey.skip();
        QVERIFY(!m_tablet->here(QStringLiteral("a3")));
    }

    void skippedAndNotKnownAndNotSaidAreKeptApart()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        m_tablet->goTo(QStringLiteral("a3"))->sayRatherNot(); // required: saying so is enough
        m_tablet->survey.next();
        QVERIFY(!m_tablet->here(QStringLiteral("a3")));
        m_tablet->goTo(QStringLiteral("a8"))->sayDontKnow();
        m_tablet->survey.next();
        while (m_tablet->survey.stage() == Stage::Filling)
            m_tablet->survey.skip();
        m_tablet->survey.give();
        QTRY_COMPARE(m_tablet->survey.stage(), Stage::Thanks);

        const QCborMap answers = m_tablet->submissions().first().fields.value(QStringLiteral("answers")).toMap();
        const auto no = [&answers](const char* name) {
            return answers.value(QLatin1String(name)).toMap().value(QStringLiteral("no")).toString();
        };
        QCOMPARE(no("a3"), QStringLiteral("pns"));
        QCOMPARE(no("a8"), QStringLiteral("dk"));
        QCOMPARE(no("a1"), QStringLiteral("skip"));
    }

    void whatWasLeftOutByMistakeComesBack()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        m_tablet->goTo(QStringLiteral("a8"))->write(QStringLiteral("7"));
        m_tablet->survey.skip();
        QCOMPARE(m_tablet->survey.undoKind(), SurveyViewModel::UndoKind::LeftOut);
        m_tablet->survey.undo();
        QVERIFY(m_tablet->here(QStringLiteral("a8")));
        QCOMPARE(m_tablet->here(QStringLiteral("a8"))->text(), QStringLiteral("7"));
    }

    void onePictureIsEnoughToGoOnAndCanBeTakenBack()
    {
        m_tablet->survey.setGoesOnByItself(true);
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* where = m_tablet->goTo(QStringLiteral("b4"));
        QVERIFY(where);
        QCOMPARE(where->widget(), QuestionItem::Widget::Grid);
        where->pick(QStringLiteral("pharm"));
        QVERIFY(m_tablet->survey.isGoingOn());
        QTRY_VERIFY(!m_tablet->here(QStringLiteral("b4")));
        QCOMPARE(m_tablet->survey.undoKind(), SurveyViewModel::UndoKind::WentOn);
        m_tablet->survey.undo();
        QVERIFY(m_tablet->here(QStringLiteral("b4")));
        QVERIFY(!m_tablet->here(QStringLiteral("b4"))->hasAnswer());
    }

    void aChoiceThatStandsAloneSaysSo()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* cost = m_tablet->goTo(QStringLiteral("d4"));
        QVERIFY(cost);
        cost->pick(QStringLiteral("none"));
        QCOMPARE(cost->trouble(), QuestionItem::Trouble::None);
        cost->pick(cost->view().choices.first().name);
        QCOMPARE(cost->trouble(), QuestionItem::Trouble::DoesNotFit);
        QCOMPARE(cost->problem().text, QStringLiteral("Choose this one alone, or take it away."));
        QCOMPARE(cost->view().value.toArray().size(), 2); // nothing is taken away behind anybody's back
    }

    void rankingIsByTouchAndMendedByArrows()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* rank = m_tablet->goTo(QStringLiteral("f2"));
        QVERIFY(rank);
        const auto name = [rank](int i) { return rank->view().choices[i].name; };
        rank->pick(name(2));
        rank->pick(name(0));
        rank->moveUp(name(0));
        QCOMPARE(rank->view().value.toArray().at(0).toString(), name(0));
        QCOMPARE(rank->choices()->data(rank->choices()->index(1), ChoiceModel::RankRole).toInt(), 2); // on its place
        rank->pick(name(0));
        QCOMPARE(rank->view().value.toArray().size(), 1);
    }

    void aSaidAnswerIsKeptWithItsQuestion()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* wish = m_tablet->goTo(QStringLiteral("f1"));
        QVERIFY(wish && wish->voice());
        QCOMPARE(m_tablet->survey.questions()->count(), 1); // said or written: one row
        QCOMPARE(wish->widget(), QuestionItem::Widget::VoiceOrText);
        m_tablet->survey.say(wish->voice());
        m_tablet->devices.recorder().hear(2400, 0.6);
        QSignalSpy kept(&m_tablet->survey, &SurveyViewModel::mediaKept);
        m_tablet->survey.next(); // going on keeps what was said
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(m_tablet->survey.back());
        QuestionItem* voice = m_tablet->here(QStringLiteral("f1_voice"));
        QVERIFY(voice && voice->hasAnswer());
        QCOMPARE(voice->durationMs(), 2400);
        m_tablet->survey.hear(voice);
        QTRY_COMPARE(m_tablet->devices.player().played, m_tablet->devices.recorder().voice);
    }

    void withoutAMicrophoneWritingIsLeft()
    {
        m_tablet->devices.recorder().problem = device::Problem::Missing;
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QuestionItem* wish = m_tablet->goTo(QStringLiteral("f1"));
        QVERIFY(wish);
        m_tablet->survey.say(wish->voice());
        QTRY_COMPARE(m_tablet->survey.capture()->trouble(), VoiceCapture::Trouble::NoMicrophone);
        wish->write(QStringLiteral("Evening hours"));
        QVERIFY(m_tablet->keeps());
        QCOMPARE(wish->text(), QStringLiteral("Evening hours"));
    }

    void aMendedAnswerAsksWhatItOpensAndReturnsToTheSummary()
    {
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QVERIFY(m_tablet->pick(QStringLiteral("b5"), QStringLiteral("no")));
        while (m_tablet->survey.stage() == Stage::Filling)
            m_tablet->survey.skip();
        auto* summary = m_tablet->survey.summary();
        int row = -1;
        for (int i = 0; i < summary->count(); ++i) {
            const auto question = summary->data(summary->index(i), SummaryModel::QuestionRole).value<Words>();
            if (question.text.startsWith(QLatin1String("In the last 12 months, did you need")))
                row = i;
        }
        QVERIFY(row >= 0);
        QCOMPARE(
            summary->data(summary->index(row), SummaryModel::AnswerRole).value<Words>().text, QStringLiteral("No"));
        m_tablet->survey.mend(row);
        QVERIFY(m_tablet->here(QStringLiteral("b5")));
        m_tablet->here(QStringLiteral("b5"))->pick(QStringLiteral("yes"));
        m_tablet->survey.next();
        QVERIFY(m_tablet->here(QStringLiteral("b6")));
        for (int i = 0; i < 5 && m_tablet->survey.stage() == Stage::Filling; ++i)
            m_tablet->survey.skip();
        QCOMPARE(m_tablet->survey.stage(), Stage::Summary);
    }

    void whoWasMendingWhenTheProgramEndedComesBackToTheSummary()
    {
        const auto w = [](const char* text) { return QString::fromLatin1(text); };
        const RecordId form = m_tablet->bringIn(
            testforms::form({{w("type"), w("name"), w("label"), w("relevant")}, {w("text"), w("first"), w("First")},
                {w("text"), w("open"), w("Open")}, {w("text"), w("more"), w("More"), w("${first}='b'")}}),
            w("mending.xlsx"));
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(form);
        m_tablet->here(w("first"))->write(w("a"));
        m_tablet->survey.next();
        m_tablet->survey.next(); // passed without an answer, and stays passed
        QCOMPARE(m_tablet->survey.stage(), Stage::Summary);
        m_tablet->survey.mend(0);
        m_tablet->here(w("first"))->write(w("b"));
        m_tablet->survey.leave();
        m_tablet->openSurvey(form);
        QVERIFY(m_tablet->here(w("first")) && m_tablet->survey.isMending());
        m_tablet->survey.next();
        QVERIFY(m_tablet->here(w("more"))); // what the mended answer opened, and nothing else
        m_tablet->survey.next();
        m_tablet->survey.give();
        QTRY_COMPARE(m_tablet->survey.stage(), Stage::Thanks);
        const QCborMap given = m_tablet->submissions().first().fields.value(w("answers")).toMap();
        for (const char* name : {"open", "more"})
            QCOMPARE(given.value(w(name)).toMap(), (QCborMap{{w("no"), w("skip")}}));
    }

    void givingFollowsWhatThePersonAgreedTo_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<int>("audience");
        QTest::newRow("talk about it together") << kAll << static_cast<int>(record::Audience::Members);
        QTest::newRow("only keep it") << QStringList{QStringLiteral("collect")}
                                      << static_cast<int>(record::Audience::Stewards);
    }
    void givingFollowsWhatThePersonAgreedTo()
    {
        QFETCH(const QStringList, scopes);
        QFETCH(const int, audience);
        const QString code = m_tablet->sitDown(scopes);
        m_tablet->openSurvey(m_access);
        QVERIFY(m_tablet->pick(QStringLiteral("a1"), QStringLiteral("bn")));
        while (m_tablet->survey.stage() == Stage::Filling)
            m_tablet->survey.skip();
        m_tablet->survey.give();
        QTRY_COMPARE(m_tablet->survey.stage(), Stage::Thanks);
        QCOMPARE(static_cast<int>(m_tablet->submissions().first().audience), audience);
        QVERIFY(m_tablet->ask([](store::Programme& p) { return p.drafts(); }).isEmpty());

        // The code that was given with the agreement takes these answers back too.
        QVERIFY(m_tablet->ask([code](store::Programme& p) { return p.withdrawByCode(code); }) > 0);
        QVERIFY(m_tablet->submissions().first().withdrawn);
    }

    void whoHasNotAgreedIsNotAsked()
    {
        m_tablet->session.begin({PersonId::random(m_tablet->random)});
        m_tablet->openSurvey(m_access);
        QCOMPARE(m_tablet->survey.stage(), Stage::Stuck);
        QCOMPARE(m_tablet->survey.trouble(), SurveyViewModel::Trouble::NotAgreed);
    }

    void theSecondSurveyHasRowsOfOneQuestionAndShowsFallbacks()
    {
        const RecordId priorities = m_tablet->bringIn(QStringLiteral("survey_priorities.xlsx"));
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(priorities);
        QuestionItem* row = m_tablet->goTo(QStringLiteral("b1"));
        QVERIFY(row);
        QCOMPARE(m_tablet->survey.questions()->count(), 8);
        QCOMPARE(row->widget(), QuestionItem::Widget::Matrix);
        QVERIFY(!m_tablet->survey.groupLabel().text.isEmpty());
        m_tablet->survey.chooseLanguage(QStringLiteral("ur"));
        QVERIFY(row->label().isRightToLeft());
        m_tablet->survey.chooseLanguage(QStringLiteral("ar")); // this survey has no Arabic
        QVERIFY(row->label().isFallback);
        QCOMPARE(row->label().language, QStringLiteral("en"));
    }

    void otherKindsOfQuestionsAreAnsweredToo()
    {
        const RecordId form
            = m_tablet->bringIn(testforms::form({{QStringLiteral("type"), QStringLiteral("name"),
                                                     QStringLiteral("label"), QStringLiteral("parameters")},
                                    {QStringLiteral("image"), QStringLiteral("p"), QStringLiteral("Your street")},
                                    {QStringLiteral("date"), QStringLiteral("d"), QStringLiteral("The day")},
                                    {QStringLiteral("range"), QStringLiteral("r"), QStringLiteral("How far"),
                                        QStringLiteral("start=0 end=10 step=5")},
                                    {QStringLiteral("geopoint"), QStringLiteral("g"), QStringLiteral("Where")},
                                    {QStringLiteral("acknowledge"), QStringLiteral("k"), QStringLiteral("Seen")}}),
                QStringLiteral("kinds.xlsx"));
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(form);
        QImage street(64, 48, QImage::Format_RGB32);
        street.fill(Qt::darkGreen);
        const QString file = m_tablet.filePath(QStringLiteral("street.png"));
        QVERIFY(street.save(file));
        QSignalSpy kept(&m_tablet->survey, &SurveyViewModel::mediaKept);
        m_tablet->survey.bringPicture(m_tablet->here(QStringLiteral("p")), QUrl::fromLocalFile(file));
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(m_tablet->here(QStringLiteral("p"))->hasAnswer());
        m_tablet->survey.next();
        QuestionItem* day = m_tablet->here(QStringLiteral("d"));
        QVERIFY(day);
        for (const auto part : {QuestionItem::Part::Day, QuestionItem::Part::Month, QuestionItem::Part::Year})
            day->stepPart(part, 1); // where one begins: today
        const QDate today = QDate::fromString(day->text(), Qt::ISODate);
        QVERIFY(today.isValid());
        day->stepPart(QuestionItem::Part::Month, -1);
        QCOMPARE(QDate::fromString(day->text(), Qt::ISODate), today.addMonths(-1));
        m_tablet->survey.next();
        QuestionItem* range = m_tablet->here(QStringLiteral("r"));
        QVERIFY(range);
        for (int i = 0; i < 5; ++i)
            range->stepBy(1);
        QCOMPARE(range->number(), 10.0); // never over its end
        m_tablet->survey.next();
        QuestionItem* where = m_tablet->here(QStringLiteral("g"));
        QVERIFY(where);
        where->putAt(51.045, -114.057, 12);
        QVERIFY(where->text().startsWith(QLatin1String("51.045")));
        m_tablet->survey.next();
        m_tablet->here(QStringLiteral("k"))->acknowledge(true);
        m_tablet->survey.next();
        QCOMPARE(m_tablet->survey.stage(), Stage::Summary);
        QCOMPARE(m_tablet->survey.summary()->answeredCount(), 5);
    }

    void theListSaysHowFarOneIs()
    {
        SurveyListViewModel list(m_tablet->services);
        m_tablet->sitDown(kAll);
        m_tablet->openSurvey(m_access);
        QVERIFY(m_tablet->pick(QStringLiteral("a1"), QStringLiteral("bn")));
        QVERIFY(m_tablet->keeps());
        list.read();
        QTRY_VERIFY(list.isRead() && list.surveys()->count() == 1
            && list.surveys()->row(0).value(QStringLiteral("pages")).toInt() > 0);
        const QVariantMap row = list.surveys()->row(0);
        QCOMPARE(row.value(QStringLiteral("title")).value<Words>().text, QStringLiteral("Getting the care we need"));
        QVERIFY(row.value(QStringLiteral("languages")).toString().contains(QStringLiteral("বাংলা")));
        const int page = row.value(QStringLiteral("page")).toInt();
        QVERIFY(page > 1);
        QVERIFY(m_tablet->survey.back()); // looking back undoes nothing
        m_tablet->survey.leave();
        QVERIFY(m_tablet->keeps());
        list.read();
        QTRY_VERIFY(list.isRead());
        QCOMPARE(list.surveys()->row(0).value(QStringLiteral("page")).toInt(), page);
        QCOMPARE(row.value(QStringLiteral("questions")).toInt(), 38); // said or written is one question
        QCOMPARE(list.only(), m_access.text());
    }
};

QTEST_MAIN(TestSurvey)
#include "tst_survey.moc"
