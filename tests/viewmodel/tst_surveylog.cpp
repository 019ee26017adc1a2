// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveytablet.h"

#include "../core/form/testforms.h"
#include "record/record.h"

using namespace uthan;
using namespace uthan::app;
using Stage = SurveyViewModel::Stage;
using State = SurveyLog::State;

namespace {
const QStringList kAll{QStringLiteral("collect"), QStringLiteral("discuss")};

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

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

QByteArray sheet(const char* parameters, const char* version = "1", const QString& more = {})
{
    testforms::Rows rows{{s("type"), s("name"), s("label"), s("appearance"), s("parameters")},
        {s("text"), s("who"), s("Who?")}, {s("begin group"), s("home"), s("Home"), s("field-list")},
        {s("integer"), s("rooms"), s("Rooms")}, {s("text"), s("roof"), s("Roof")}, {s("end group")},
        {s("begin repeat"), s("child"), s("Child")}, {s("text"), s("name"), s("Name")}, {s("end repeat")},
        {s("text"), s("last"), s("Last")}};
    if (parameters)
        rows.insert(1, {s("audit"), s("audit"), {}, {}, s(parameters)});
    if (!more.isEmpty())
        rows << QStringList{s("text"), more, s("More")};
    return testforms::form(
        rows, {}, {{s("form_title"), s("form_id"), s("version")}, {s("Logged"), s("logged"), s(version)}});
}
}

class TestSurveyLog : public QObject {
    Q_OBJECT

private:
    FreshTablet m_tablet;
    QString m_code;

    SurveyViewModel& survey() { return m_tablet->survey; }
    void openForm(const QByteArray& form) { m_tablet->openSurvey(m_tablet->bringIn(form, s("logged.xlsx"))); }
    // To the summary, saying something everywhere.
    void fill()
    {
        for (int step = 0; step < 40 && survey().stage() == Stage::Filling; ++step) {
            for (QuestionItem* item : survey().questions()->items())
                item->write(item->name() == s("rooms") ? s("3") : s("word"));
            survey().next();
        }
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    RecordId give()
    {
        survey().give();
        if (!QTest::qWaitFor([this] { return survey().stage() == Stage::Thanks; }, 10000))
            qFatal("the answers are not taken");
        return m_tablet->submissions().last().id;
    }
    record::MediaRef fileOf(RecordId id)
    {
        for (const record::Record& sheet : m_tablet->submissions()) {
            if (sheet.id == id)
                return record::MediaRef::fromCbor(sheet.fields.value(s("answers")).toMap().value(s("audit")));
        }
        return {};
    }
    QStringList linesOf(RecordId id)
    {
        const auto ref = fileOf(id);
        const QByteArray csv = m_tablet->ask([id, ref](store::Programme& p) { return p.media(id, ref); });
        return QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    }
    static QStringList firsts(const QStringList& lines)
    {
        QStringList out;
        for (const QString& line : lines.mid(1))
            out << line.section(u',', 0, 1);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        survey().setGoesOnByItself(false);
        m_code = m_tablet->sitDown(kAll);
    }
    void cleanup() { m_tablet.takeDown(); }

    void nothingIsAskedWhereTheFormWishesNoLog()
    {
        openForm(sheet(nullptr));
        QCOMPARE(survey().stage(), Stage::Filling);
        QCOMPARE(survey().log()->state(), State::None);
    }

    void aFormIsToldTheNameOfWhoAgreedToBeNamedAndOfNobodyElse()
    {
        const QByteArray form = testforms::form({{s("type"), s("name"), s("label")}, {s("username"), s("user"), {}},
            {s("deviceid"), s("device"), {}}, {s("text"), s("last"), s("Last")}});
        const auto given = [&](const QStringList& scopes) {
            m_tablet->sitDown(scopes, s("Mina"));
            m_tablet->openSurvey(m_tablet->bringIn(form, s("told.xlsx")));
            fill();
            const RecordId id = give();
            QCborMap answers;
            for (const record::Record& sheet : m_tablet->submissions()) {
                if (sheet.id == id)
                    answers = sheet.fields.value(s("answers")).toMap();
            }
            survey().leave();
            return answers;
        };
        const QCborMap named = given(kAll + QStringList{s("named")});
        QCOMPARE(named.value(s("user")).toString(), s("Mina"));
        const QCborMap other = given(kAll);
        QVERIFY(!other.contains(s("user")));
        QCOMPARE(other.value(s("device")), named.value(s("device")));
        QVERIFY(!other.value(s("device")).toString().isEmpty());
    }
    void whatIsRecordedIsSaidFirstAndNothingIsChosenBeforehand()
    {
        openForm(sheet("track-changes=true"));
        QCOMPARE(survey().stage(), Stage::Notice);
        QCOMPARE(survey().log()->state(), State::Asking);
        QVERIFY(survey().log()->wishesChanges() && !survey().log()->wishesPlaces());
        QVERIFY(!survey().isKept()); // nothing is begun by looking at it
        QVERIFY(!survey().back());
        survey().leave();
        const auto drafts = m_tablet->ask([](store::Programme& p) { return p.drafts(s("submission")); });
        QVERIFY(drafts.isEmpty());
    }

    void whoSaysNoAnswersTheSameQuestionsAndNoLogIsKept()
    {
        openForm(sheet("track-changes=true"));
        survey().log()->decline();
        QCOMPARE(survey().stage(), Stage::Filling);
        fill();
        const RecordId id = give();
        QVERIFY(fileOf(id).isNull());
        const auto answers = m_tablet->submissions().last().fields.value(s("answers")).toMap();
        QVERIFY(!answers.contains(s("audit")));
        QCOMPARE(answers.value(s("who")).toString(), s("word"));
    }

    void whoSaysYesGivesTheLogWithTheAnswers()
    {
        openForm(sheet(""));
        survey().log()->agree(false, {});
        fill();
        const RecordId id = give();
        const auto ref = fileOf(id);
        QCOMPARE(ref.name, s("audit.csv"));
        QCOMPARE(ref.type, s("text/csv"));
        const QStringList lines = linesOf(id);
        QCOMPARE(lines.first(), s("event,node,start,end"));
        QCOMPARE(firsts(lines),
            QStringList({s("form start,"), s("question,/data/who"), s("group questions,/data/home"),
                s("question,/data/child[1]/name"), s("question,/data/last"), s("end screen,"), s("form save,"),
                s("form exit,"), s("form finalize,")}));
        QVERIFY(!lines.join(u' ').contains(s("word")));
    }

    void theLogSurvivesAKillAndGoesOn()
    {
        const RecordId form = m_tablet->bringIn(sheet("track-changes=true"), s("logged.xlsx"));
        m_tablet->openSurvey(form);
        survey().log()->agree(false, {});
        m_tablet->here(s("who"))->write(s("first"));
        survey().next();
        m_tablet->here(s("rooms"))->write(s("2"));
        QVERIFY(m_tablet->keeps());
        // What a kill leaves is what is on the disk at this moment.
        copyFolder(m_tablet->programmeFolder, m_tablet.filePath(s("after.uthan")));
        copyFolder(m_tablet.filePath(s("state")), m_tablet.filePath(s("after-state")));
        Tablet after(m_tablet.filePath(s("after.uthan")), m_tablet.filePath(s("after-state")));
        after.open();
        after.session.begin({m_tablet->session.person()});
        after.openSurvey(form);
        SurveyViewModel& again = after.survey;
        QCOMPARE(again.stage(), Stage::Filling); // not asked again
        QCOMPARE(again.log()->state(), State::On);
        const QByteArray csv = again.log()->log()->csv();
        QVERIFY2(csv.contains("question,/data/who,"), csv.constData());
        QVERIFY2(csv.contains(",first\n"), csv.constData());
        QVERIFY2(csv.contains("question,/data/home/rooms,"), csv.constData()); // also what was on the screen
        QVERIFY2(csv.contains("form resume,,"), csv.constData());
    }

    void whatIsTakenOutBeforeGivingIsGone()
    {
        openForm(sheet("track-changes=true"));
        survey().log()->agree(false, {});
        fill();
        survey().log()->takeOut();
        QVERIFY(m_tablet->keeps());
        const auto drafts = m_tablet->ask([](store::Programme& p) { return p.drafts(s("submission")); });
        QCOMPARE(drafts.size(), 1);
        QVERIFY(!drafts.first().body.value(s("log")).toMap().contains(s("lines")));
        QVERIFY(fileOf(give()).isNull());
    }

    void placesAreRecordedOnlyForWhoAgreedToPlaces()
    {
        const char* wish = "location-priority=balanced location-min-interval=60 location-max-age=120";
        openForm(sheet(wish));
        QVERIFY(survey().log()->wishesPlaces());
        survey().log()->agree(false, {});
        m_tablet->devices.position().locate(1000); // as a question would
        QCoreApplication::processEvents();
        fill();
        QStringList lines = linesOf(give());
        QCOMPARE(lines.first(), s("event,node,start,end,latitude,longitude,accuracy"));
        QVERIFY(lines.filter(s("51.05")).isEmpty());
        QCOMPARE(lines.filter(s("location tracking disabled")).size(), 1);
        survey().leave();

        openForm(sheet(wish));
        survey().log()->agree(true, {});
        QTest::qWait(1);
        fill();
        lines = linesOf(give());
        QCOMPARE(lines.filter(s("location tracking enabled")).size(), 1);
        QVERIFY2(!lines.filter(s(",51.05,-114,12")).isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void aDeviceThatDoesNotKnowWhereItIsHoldsNobodyUp()
    {
        m_tablet->devices.position().problem = device::Problem::NotAllowed;
        openForm(sheet("location-priority=balanced location-min-interval=60 location-max-age=120"));
        survey().log()->agree(true, {});
        QTest::qWait(1);
        fill();
        const QStringList lines = linesOf(give());
        QCOMPARE(lines.filter(s("location permissions not granted")).size(), 1);
    }

    void aRevisionGoesOnWithItsLogAndSaysWhy()
    {
        openForm(sheet("track-changes=true track-changes-reasons=on-form-edit identify-user=true"));
        survey().log()->agree(false, s("Tania"));
        fill();
        const RecordId id = give();
        QVERIFY(linesOf(id).filter(s("change reason")).isEmpty());
        survey().leave();
        survey().openGiven(id.text());
        QTRY_COMPARE(survey().stage(), Stage::Summary); // what was agreed to is not asked again
        QVERIFY(survey().log()->asksReason());
        survey().mend(0);
        m_tablet->here(s("who"))->write(s("other"));
        survey().next();
        QTRY_COMPARE(survey().stage(), Stage::Summary);
        survey().give();
        QCOMPARE(survey().stage(), Stage::Summary);
        QVERIFY(survey().log()->lacksReason());
        survey().log()->setReason(s("I was wrong, twice"));
        give();
        const QStringList lines = linesOf(id);
        QCOMPARE(lines.first(), s("event,node,start,end,old-value,new-value,user,change-reason"));
        QCOMPARE(lines.filter(s("form finalize")).size(), 2);
        QCOMPARE(lines.filter(s("form resume")).size(), 1);
        QVERIFY(!lines.filter(s(",word,other,")).isEmpty());
        QVERIFY(lines.filter(s("change reason")).first().endsWith(s(",\"I was wrong, twice\"")));
    }

    void aNewerFormThatWishesMoreAsksAgainAndTheLogComesAlong()
    {
        openForm(sheet("", "1"));
        survey().log()->agree(false, {});
        m_tablet->here(s("who"))->write(s("first"));
        survey().next();
        QVERIFY(m_tablet->keeps());
        survey().leave();
        openForm(sheet("", "2", s("more")));
        QCOMPARE(survey().stage(), Stage::Changed); // nothing new is recorded: nothing to ask
        QVERIFY(survey().log()->log()->csv().contains("question,/data/who,"));
        survey().leave();
        openForm(sheet("track-changes=true", "3", s("more")));
        QCOMPARE(survey().stage(), Stage::Notice);
        survey().leave(); // without a word: what was kept stays
        openForm(sheet("track-changes=true", "3", s("more")));
        QCOMPARE(survey().stage(), Stage::Notice);
        survey().log()->agree(false, {});
        const QByteArray csv = survey().log()->log()->csv();
        QVERIFY2(
            csv.contains("question,/data/who,") && csv.startsWith("event,node,start,end,old-value"), csv.constData());
    }

    void whatIsWithdrawnTakesItsLogAlong()
    {
        openForm(sheet("track-changes=true"));
        survey().log()->agree(false, {});
        fill();
        const RecordId id = give();
        const auto ref = fileOf(id);
        QVERIFY(!linesOf(id).isEmpty());
        QCOMPARE(m_tablet->ask([this](store::Programme& p) { return p.withdrawByCode(m_code); }) > 0, true);
        const auto left
            = m_tablet->ask([id, ref](store::Programme& p) -> Result<bool> { return p.media(id, ref).ok(); });
        QVERIFY(!left);
    }

    void allThreeViewsKeepALog()
    {
        for (const auto view :
            {SurveyViewModel::View::OneByOne, SurveyViewModel::View::Pages, SurveyViewModel::View::Whole}) {
            openForm(sheet(""));
            survey().log()->agree(false, {});
            survey().setView(view);
            if (view == SurveyViewModel::View::Whole) {
                auto* first = survey()
                                  .whole()
                                  ->data(survey().whole()->index(0), WholeFormModel::QuestionRole)
                                  .value<QuestionItem*>();
                QVERIFY(first);
                first->write(s("word"));
                survey().next();
                QCOMPARE(survey().stage(), Stage::Summary);
            } else {
                fill();
            }
            const QStringList lines = firsts(linesOf(give()));
            QVERIFY2(lines.contains(s("question,/data/who")), qPrintable(lines.join(u' ')));
            QCOMPARE(lines.contains(s("group questions,/data")), view == SurveyViewModel::View::Whole);
            QCOMPARE(lines.contains(s("group questions,/data/home")), view != SurveyViewModel::View::Whole);
            survey().leave();
        }
    }
};

QTEST_MAIN(TestSurveyLog)
#include "tst_surveylog.moc"
