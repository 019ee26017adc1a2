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
        QCOMPARE(voice.playingKey(), s("well"));
        m_tablet->survey.next(); // nobody recorded it, and nobody asked the machine
        QVERIFY(voice.playingKey().isEmpty());
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
        QCOMPARE(m_tablet->survey.filmByItself(), s("well"));
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
        m_tablet->survey.next(); // no film to show
        QVERIFY(m_tablet->survey.filmByItself().isEmpty());
    }
};

QTEST_MAIN(TestSurveyHearing)
#include "tst_surveyhearing.moc"
