// SPDX-License-Identifier: GPL-3.0-or-later
// The words and pictures a survey is asked and summed up in: of no named language, of an older version.
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
}

class TestSurveyWords : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tablet> m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tablet = std::make_unique<Tablet>(m_folder->filePath(s("care.uthan")), m_folder->filePath(s("state")));
        m_tablet->found();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup()
    {
        m_tablet.reset();
        m_folder.reset();
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
    void aFormThatNamesNoLanguageIsHeardInTheOneOfThePerson()
    {
        m_tablet->openSurvey(m_tablet->bringIn(plain(), s("plain.xlsx")));
        auto* ok = m_tablet->here(s("ok"));
        QCOMPARE(ok->label().language, s("en"));
        survey().hearQuestion(ok);
        QCOMPARE(m_tablet->devices.speech().saidIn, s("en"));
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
};

QTEST_GUILESS_MAIN(TestSurveyWords)
#include "tst_surveywords.moc"
