// SPDX-License-Identifier: GPL-3.0-or-later
// A filling that was begun with another version of its survey: what of it does not fit is said.
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
testforms::Rows settings(bool newer)
{
    return {{s("form_title"), s("form_id"), s("version")}, {s("Home"), s("home"), newer ? s("2") : s("1")}};
}
}

class TestSurveyMoved : public QObject {
    Q_OBJECT
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }

    void open(const QByteArray& form) { m_tablet->openSurvey(m_tablet->bringIn(form, s("home.xlsx"))); }
    [[nodiscard]] QVariant said(int line, const char* role) { return said(*survey().left(), line, role); }
    // As the page has it: of the roles that the list is known by.
    static QVariant said(const RowModel& lines, int line, const char* role)
    {
        const int number = lines.roleNames().key(role, -1);
        return number < 0 ? QVariant() : lines.data(lines.index(line, 0), number);
    }
    static QByteArray children(bool newer, const char* count)
    {
        return testforms::form(
            {{s("type"), s("name"), s("label"), s("repeat_count")}, {s("integer"), s("many"), s("How many")},
                {s("begin repeat"), s("child"), s("Child"), newer ? s(count) : s("4")},
                {s("text"), s("called"), s("Called")}, {s("end repeat")}, {s("text"), s("last"), s("Last")}},
            {}, settings(newer));
    }
    void toSummary()
    {
        for (int steps = 0; steps < 20 && survey().stage() == Stage::Filling; ++steps)
            survey().next();
        QCOMPARE(survey().stage(), Stage::Summary);
    }
    void nameThree() // of four
    {
        open(children(false, ""));
        survey().next();
        for (const char* name : {"Amina", "Rana", "Bela"}) {
            m_tablet->here(s("called"))->write(s(name));
            survey().next();
        }
        QVERIFY(m_tablet->keeps());
        survey().leave();
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void rowsThatANewerVersionAsksForNoMoreAreCounted()
    {
        nameThree();
        open(children(true, "1"));
        QCOMPARE(survey().stage(), Stage::Changed);
        QCOMPARE(survey().left()->count(), 1);
        QCOMPARE(said(0, "question").value<Words>().text, s("Child"));
        QCOMPARE(said(0, "resting").toInt(), 2); // nothing was said in the fourth
        survey().goOnWithNewer();
        toSummary();
        QCOMPARE(survey().left()->count(), 1); // before it is given, too
        QCOMPARE(said(0, "resting").toInt(), 2);
        survey().give();
        QTRY_COMPARE(survey().stage(), Stage::Thanks);
        const QCborArray earlier = m_tablet->submissions().value(0).fields.value(s("earlier")).toArray();
        QStringList words;
        for (const QCborValue& line : earlier)
            words << line.toMap().value(s("row")).toString() + u' ' + line.toMap().value(s("value")).toString();
        QCOMPARE(words, (QStringList{s("2 Rana"), s("3 Bela")})); // they stay with the answers
    }
    void rowsThatComeBackAreToldOfNoMore()
    {
        nameThree();
        open(children(true, "if(${many} > 1, 3, 1)"));
        QCOMPARE(said(0, "resting").toInt(), 2);
        survey().goOnWithNewer();
        survey().lookOver();
        survey().goToLine(0);
        m_tablet->here(s("many"))->write(s("2"));
        toSummary();
        QCOMPARE(survey().left()->count(), 0);
        survey().give();
        QTRY_COMPARE(survey().stage(), Stage::Thanks);
        const record::Record given = m_tablet->submissions().value(0);
        QCOMPARE(given.fields.value(s("answers")).toMap().value(s("child")).toArray().size(), 3);
        QVERIFY(given.fields.value(s("earlier")).toArray().isEmpty());
    }
    void rowsThatAPersonHadRestBeforeAreNotTheNewerVersions()
    {
        const auto counted = [](bool newer) {
            return testforms::form(
                {{s("type"), s("name"), s("label"), s("repeat_count")}, {s("integer"), s("many"), s("How many"), {}},
                    {s("begin repeat"), s("child"), s("Child"), s("${many}")},
                    {s("text"), s("called"), newer ? s("Called what") : s("Called"), {}}, {s("end repeat")}},
                {}, settings(newer));
        };
        open(counted(false));
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
        open(counted(true));
        QCOMPARE(survey().left()->count(), 0);
    }
    void anOrderOfOtherThingsThanThoseThatAreThereNowIsNamed()
    {
        const auto version = [](bool newer) {
            testforms::Rows choices{{s("list_name"), s("name"), s("label"), s("when")}};
            for (const char* name : {"tea", "rice", "jute"})
                choices << QStringList{
                    s("crop"), s(name), s(name).toUpper(), s(newer && qstrcmp(name, "jute") == 0 ? "2" : "1")};
            choices << QStringList{s("crop"), s("corn"), s("CORN"), s(newer ? "1" : "2")};
            return testforms::form(
                {{s("type"), s("name"), s("label"), s("choice_filter")},
                    {s("rank crop"), s("best"), s("Best first"), s("when = 1")},
                    {s("rank crop"), s("same"), s("Again"), s("when <= 2")}, {s("text"), s("last"), s("Last"), {}}},
                choices, settings(newer));
        };
        open(version(false));
        for (const char* name : {"jute", "tea", "rice"})
            m_tablet->here(s("best"))->pick(s(name));
        survey().next();
        for (const char* name : {"jute", "corn", "tea", "rice"})
            m_tablet->here(s("same"))->pick(s(name));
        QVERIFY(m_tablet->keeps());
        survey().leave();
        open(version(true));
        QCOMPARE(survey().stage(), Stage::Changed);
        QCOMPARE(survey().left()->count(), 1);
        QVERIFY(said(0, "reordered").toBool());
        QCOMPARE(said(0, "question").value<Words>().text, s("Best first"));
        QCOMPARE(said(0, "answer").value<Words>().text, s("JUTE, TEA, RICE")); // as it was given
    }
};

QTEST_GUILESS_MAIN(TestSurveyMoved)
#include "tst_surveymoved.moc"
