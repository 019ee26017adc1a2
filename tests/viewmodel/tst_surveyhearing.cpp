// SPDX-License-Identifier: GPL-3.0-or-later
// What a survey wants heard or seen on arriving at a page.
#include "surveytablet.h"

#include "../core/form/testforms.h"

using namespace uthan;
using namespace uthan::app;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestSurveyHearing : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void aRecordingTheSurveyWantsHeardIsPlayedOnArriving()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form({{s("type"), s("name"), s("label"), s("audio"), s("autoplay")},
                                {s("text"), s("village"), s("Village"), s("village.ogg"), {}},
                                {s("text"), s("well"), s("Well"), s("well.ogg"), s("audio")},
                                {s("text"), s("pump"), s("Pump"), {}, s("audio")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Heard"), s("heard"), s("1")}}),
            s("heard.xlsx")));
        Voice& voice = m_tablet->voice;
        QVERIFY(voice.playingKey().isEmpty());
        m_tablet->survey.next();
        QCOMPARE(voice.playingKey(), s("/data/well"));
        m_tablet->survey.next(); // nobody recorded it, and nobody asked the machine
        QVERIFY(voice.playingKey().isEmpty());
    }
    void whatWasStoppedSwallowsNothingOfWhatIsHeardAfterwards()
    {
        device::TwinDevices devices;
        Voice voice(devices, nullptr);
        voice.setPromptSource([](const QString& file, const auto& give) { give(file.toUtf8()); });
        const QList<Voice::Saying> all{
            {s("One"), s("en"), s("a")}, {s("Two"), s("en"), s("b")}, {s("Three"), s("en"), s("c")}};
        for (const Voice::Saying& saying : all)
            voice.setPrompt(saying.key, saying.text);
        voice.sayAll(all);
        voice.stop();
        voice.sayAll(all);
        voice.stop();
        voice.sayAll(all);
        QList<QByteArray> heard;
        while (!voice.playingKey().isEmpty()) {
            heard << devices.player().played;
            devices.player().finish();
        }
        QCOMPARE(heard, (QList<QByteArray>{"One", "Two", "Three"}));
    }
    void aRecordingThatCannotBePlayedIsSaidByTheMachine()
    {
        device::TwinDevices devices;
        devices.player().problem = device::Problem::NoAnswer;
        devices.speech().voices = {s("en")};
        Voice voice(devices, nullptr);
        voice.setPromptSource([](const QString& file, const auto& give) { give(file.toUtf8()); });
        voice.setPrompt(s("a"), s("damaged.ogg"));
        voice.speak(s("One"), s("en"), s("a"));
        QCOMPARE(devices.speech().said, s("One"));
        QCOMPARE(voice.playingKey(), s("a"));
        voice.setPrompt(s("b"), s("damaged.ogg"));
        voice.speak(s("Qui"), s("xx"), s("b")); // nobody can say it: the sign tells
        QCOMPARE(voice.playingKey(), QString());
        QCOMPARE(voice.silentKey(), s("b"));
    }
    void twoQuestionsOfOneNameAreHeardEachWithItsOwnRecording()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("audio"), s("appearance")},
                    {s("begin_group"), s("page"), s("Page"), {}, s("field-list")},
                    {s("begin_group"), s("one"), s("One"), {}, {}}, {s("text"), s("a"), s("First"), s("first.ogg"), {}},
                    {s("end_group")}, {s("begin_group"), s("two"), s("Two"), {}, {}},
                    {s("text"), s("a"), s("Second"), s("second.ogg"), {}}, {s("end_group")}, {s("end_group")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Heard"), s("heard"), s("1")}}),
            s("heard.xlsx")));
        Voice& voice = m_tablet->voice;
        QStringList files;
        voice.setPromptSource([&files](const QString& file, const auto&) { files << file; });
        m_tablet->survey.lookOver();
        m_tablet->survey.back(); // the recordings are named anew
        const auto hear = [this](int at) {
            auto* item = m_tablet->survey.questions()->at(at);
            m_tablet->survey.hearQuestion(item);
            QCOMPARE(m_tablet->voice.playingKey(), item->key());
        };
        hear(0);
        hear(1);
        QCOMPARE(files, (QStringList{s("first.ogg"), s("second.ogg")}));
        m_tablet->survey.lookOver(); // what is read aloud ends with its page
        QCOMPARE(voice.playingKey(), QString());
    }
    void aFilmTheSurveyWantsSeenBeginsOnArriving()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form({{s("type"), s("name"), s("label"), s("audio"), s("video"), s("autoplay")},
                                {s("text"), s("village"), s("Village"), {}, s("village.webm"), {}},
                                {s("text"), s("well"), s("Well"), s("well.ogg"), s("well.webm"), s("video")},
                                {s("text"), s("pump"), s("Pump"), {}, {}, s("video")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Seen"), s("seen"), s("1")}}),
            s("seen.xlsx")));
        QVERIFY(m_tablet->survey.filmByItself().isEmpty()); // there is one, but nobody wished it seen
        m_tablet->survey.next();
        QCOMPARE(m_tablet->survey.filmByItself(), s("/data/well"));
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
        m_tablet->survey.next(); // no film to show
        QVERIFY(m_tablet->survey.filmByItself().isEmpty());
    }
};

QTEST_MAIN(TestSurveyHearing)
#include "tst_surveyhearing.moc"
