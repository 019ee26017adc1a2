// SPDX-License-Identifier: GPL-3.0-or-later
// What a survey wants heard or seen on arriving at a page, and what a person hears of what they said and could say.
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

namespace {
QByteArray listening()
{
    return testforms::form({{s("type"), s("name"), s("label")}, {s("background-audio"), s("talk"), {}},
                               {s("text"), s("village"), s("Village")}},
        {}, {{s("form_title"), s("form_id"), s("version")}, {s("Listening"), s("listening"), s("1")}});
}
}

class TestSurveyHearing : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;

    void talk()
    {
        m_tablet->here(s("village"))->write(s("Char Rajapur"));
        m_tablet->survey.recording()->agree();
        QTRY_COMPARE(m_tablet->survey.recording()->state(), SurveyRecording::State::Recording);
        m_tablet->devices.background().hear(42'000, 0.5);
        m_tablet->survey.recording()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_tablet->survey.recording()->state(), SurveyRecording::State::Kept, 10'000);
    }
    void giveIt()
    {
        m_tablet->survey.give();
        QTRY_COMPARE_WITH_TIMEOUT(m_tablet->survey.stage(), SurveyViewModel::Stage::Thanks, 10'000);
        m_tablet->survey.leave();
    }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void aVoiceIsRecordedInTheQualityThatTheFormWishes_data()
    {
        using device::SoundQuality;
        QTest::addColumn<QString>("wished");
        QTest::addColumn<SoundQuality>("spoken");
        QTest::addColumn<SoundQuality>("talk");
        QTest::newRow("normal") << s("quality=normal") << SoundQuality::Normal << SoundQuality::Normal;
        QTest::newRow("low") << s("quality=low") << SoundQuality::Low << SoundQuality::Low;
        QTest::newRow("voice-only") << s("quality=Voice-Only") << SoundQuality::Voice << SoundQuality::Voice;
        QTest::newRow("nothing") << QString() << SoundQuality::Normal << SoundQuality::Low; // a talk is long
    }
    void aVoiceIsRecordedInTheQualityThatTheFormWishes()
    {
        QFETCH(QString, wished);
        QFETCH(device::SoundQuality, spoken);
        QFETCH(device::SoundQuality, talk);
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("parameters"), s("bind::odk:quality")},
                    {s("background-audio"), s("talk"), {}, wished, {}}, {s("audio"), s("song"), s("Song"), wished, {}},
                    {s("audio"), s("tale"), s("Tale"), {}, {}},
                    {s("audio"), s("word"), s("Word"), {}, s("voice-only")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Sound"), s("sound"), s("1")}}),
            s("sound.xlsx")));
        auto& survey = m_tablet->survey;
        device::TwinRecorder& recorder = m_tablet->devices.recorder();
        device::TwinRecorder& background = m_tablet->devices.background();
        recorder.quality = background.quality
            = spoken == device::SoundQuality::Voice ? device::SoundQuality::Low : device::SoundQuality::Voice;
        survey.recording()->agree();
        QCOMPARE(background.quality, talk);
        QTRY_VERIFY(m_tablet->here(s("song")));
        survey.say(m_tablet->here(s("song")));
        QCOMPARE(recorder.quality, spoken);
        recorder.hear(1'000, 0.5);
        survey.next();
        survey.say(m_tablet->here(s("tale"))); // each as its own question wishes
        QTRY_COMPARE(recorder.quality, device::SoundQuality::Normal);
        recorder.hear(1'000, 0.5);
        survey.next();
        survey.say(m_tablet->here(s("word")));
        QTRY_COMPARE(recorder.quality, device::SoundQuality::Voice);
        survey.recording()->stop();
        survey.capture()->stop();
    }
    void aPictureOfOneselfBeginsWithTheCameraThatFacesThePerson()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("appearance")}, {s("image"), s("face"), s("You"), s("new-front")},
                    {s("image"), s("well"), s("Well"), {}}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Pictures"), s("pictures"), s("1")}}),
            s("pictures.xlsx")));
        using Facing = device::CameraSource::Facing;
        const device::TwinCamera& camera = m_tablet->devices.camera();
        m_tablet->survey.openCamera(m_tablet->here(s("face")), nullptr);
        QCOMPARE(camera.facing, Facing::Person);
        m_tablet->survey.next();
        m_tablet->survey.openCamera(m_tablet->here(s("well")), nullptr);
        QCOMPARE(camera.facing, Facing::Usual);
        m_tablet->survey.closeCamera();
    }
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
    void onOneLongPageTheQuestionOneComesToIsRead()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("village"), s("Village")},
                                {s("text"), s("well"), s("Well")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Read"), s("read"), s("1")}}),
            s("read.xlsx")));
        m_tablet->devices.speech().voices = {s("en")};
        m_tablet->voice.prepare();
        m_tablet->survey.setView(SurveyViewModel::View::Whole);
        WholeFormModel* whole = m_tablet->survey.whole();
        const auto item = [whole](int row) {
            return whole->data(whole->index(row), WholeFormModel::QuestionRole).value<QuestionItem*>();
        };
        m_tablet->survey.cameTo(item(1)); // nobody asked for it
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
        m_tablet->survey.setPlaysByItself(true);
        m_tablet->survey.cameTo(item(1));
        QCOMPARE(m_tablet->voice.playingKey(), s("/data/well"));
        m_tablet->survey.cameTo(item(0));
        QCOMPARE(m_tablet->voice.playingKey(), s("/data/village"));
        m_tablet->survey.setView(SurveyViewModel::View::OneByOne);
        m_tablet->voice.stop();
        m_tablet->survey.cameTo(m_tablet->here(s("village"))); // a page reads itself
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
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
    void theHeadingOfAPartHasTheVoiceThatSomebodyGaveIt()
    {
        m_tablet->openSurvey(m_tablet->bringIn(
            testforms::form(
                {{s("type"), s("name"), s("label"), s("audio")}, {s("begin_group"), s("one"), s("One"), s("one.ogg")},
                    {s("text"), s("a"), s("First"), s("first.ogg")}, {s("end_group")},
                    {s("begin_group"), s("two"), s("Two"), {}}, {s("text"), s("b"), s("Second"), {}}, {s("end_group")}},
                {}, {{s("form_title"), s("form_id"), s("version")}, {s("Heads"), s("heads"), s("1")}}),
            s("heads.xlsx")));
        const auto voices = [](const QAbstractItemModel* model) {
            QStringList out;
            for (int row = 0; row < model->rowCount(); ++row)
                out << model->data(model->index(row, 0), OutlineModel::RecordedRole).toString();
            return out;
        };
        const QStringList expected{s("one.ogg"), {}, {}, {}}; // a question is heard by its own key
        m_tablet->survey.lookOver();
        QCOMPARE(voices(m_tablet->survey.outline()), expected);
        m_tablet->survey.back();
        m_tablet->survey.setView(SurveyViewModel::View::Whole);
        QCOMPARE(voices(m_tablet->survey.whole()), expected);
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
    void theTalkIsHeardBeforeItIsGivenAndAfterwards()
    {
        const RecordId form = m_tablet->bringIn(listening(), s("listening.xlsx"));
        m_tablet->openSurvey(form);
        talk();
        m_tablet->survey.next();
        QCOMPARE(m_tablet->survey.stage(), SurveyViewModel::Stage::Summary);
        m_tablet->survey.hearRecording();
        QTRY_COMPARE(m_tablet->voice.playingKey(), s("recording"));
        QVERIFY(!m_tablet->devices.player().played.isEmpty());
        m_tablet->survey.hearRecording();
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
        giveIt();

        m_tablet->survey.openGiven(m_tablet->submissions().first().id.text());
        QTRY_COMPARE_WITH_TIMEOUT(m_tablet->survey.stage(), SurveyViewModel::Stage::Summary, 10'000);
        QCOMPARE(m_tablet->survey.recording()->state(), SurveyRecording::State::Kept);
        QCOMPARE(m_tablet->survey.recording()->recordedMs(), 42'000);
        m_tablet->survey.hearRecording();
        QTRY_COMPARE(m_tablet->voice.playingKey(), s("recording"));
        m_tablet->survey.recording()->takeOut();
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
        QCOMPARE(m_tablet->devices.background().state(), device::AudioRecorder::State::Resting);
        giveIt();
        const QCborMap answers = m_tablet->submissions().first().fields.value(s("answers")).toMap();
        QVERIFY(!answers.contains(s("talk")));
        QCOMPARE(answers.value(s("village")).toString(), s("Char Rajapur"));
    }
    void whoGaveNoTalkIsNotAskedForOneWhenLookingAtItAgain()
    {
        m_tablet->openSurvey(m_tablet->bringIn(listening(), s("listening.xlsx")));
        m_tablet->survey.recording()->decline();
        m_tablet->here(s("village"))->write(s("Char Rajapur"));
        m_tablet->survey.next();
        giveIt();
        m_tablet->survey.openGiven(m_tablet->submissions().first().id.text());
        QTRY_COMPARE_WITH_TIMEOUT(m_tablet->survey.stage(), SurveyViewModel::Stage::Summary, 10'000);
        QCOMPARE(m_tablet->survey.recording()->state(), SurveyRecording::State::None);
        m_tablet->survey.mend(0);
        QCOMPARE(m_tablet->survey.recording()->state(), SurveyRecording::State::None);
    }
    void aSurveyOfTheListIsHeardEachPartInItsOwnLanguage()
    {
        m_tablet->devices.speech().voices = {s("en"), s("bn")};
        m_tablet->i18n.setLanguage(s("en"));
        SurveyListViewModel list(m_tablet->services);
        list.hear({s("আমাদের উঠান"), s("bn")}, s("12 questions"), s("one"));
        QCOMPARE(m_tablet->devices.speech().said, s("আমাদের উঠান"));
        QCOMPARE(m_tablet->voice.playingKey(), s("one"));
        list.hear({s("আমাদের উঠান"), s("bn")}, s("12 questions"), s("one")); // again: it stops
        QVERIFY(m_tablet->voice.playingKey().isEmpty());
        list.hear({s("Qui"), s("xx")}, s("12 questions"), s("two")); // no voice for its title: what is known of it
        QCOMPARE(m_tablet->devices.speech().said, s("12 questions"));
        QVERIFY(m_tablet->voice.playingKey().startsWith(s("two")));
    }
    void aSurveyWithPicturesIsKnownByItsFirst()
    {
        const RecordId form = m_tablet->bringIn(s("survey_access.xlsx"));
        SurveyListViewModel list(m_tablet->services);
        list.read();
        QTRY_COMPARE_WITH_TIMEOUT(list.surveys()->count(), 1, 10'000);
        const QString picture = list.surveys()->row(0).value(s("picture")).toString();
        QVERIFY(picture.startsWith(s("image://formmedia/") + form.text() + u'/'));
        QVERIFY(!list.surveys()->row(0).value(s("drawing")).toString().isEmpty()); // until it comes
    }
    void eachSurveyOfTheListIsKnownByADrawingOfItsOwn()
    {
        for (const char* id : {"one", "two", "three", "four", "five", "six", "seven"}) {
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("a"), s("First")}}, {},
                                  {{s("form_title"), s("form_id"), s("version")}, {s(id), s(id), s("1")}}),
                s(id) + s(".xlsx"));
        }
        const auto drawings = [this] {
            SurveyListViewModel list(m_tablet->services);
            list.read();
            [&list] { QTRY_COMPARE_WITH_TIMEOUT(list.surveys()->count(), 7, 10'000); }();
            QHash<QString, QString> byTitle;
            for (const QVariantMap& row : list.surveys()->rows()) {
                byTitle.insert(row.value(s("title")).value<Words>().text, row.value(s("drawing")).toString());
                if (!row.value(s("picture")).toString().isEmpty())
                    byTitle.clear(); // none came with them
            }
            return byTitle;
        };
        const QHash<QString, QString> first = drawings();
        QCOMPARE(first.size(), 7);
        const QStringList names = first.values();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 7);
        QCOMPARE(drawings(), first);
    }
    void aNewerVersionChangesNoDrawing()
    {
        const auto bringIn = [this](const char* id, const char* version) {
            m_tablet->bringIn(testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("a"), s("First")}}, {},
                                  {{s("form_title"), s("form_id"), s("version")}, {s(id), s(id), s(version)}}),
                s(id) + s(".xlsx"));
        };
        const auto drawings = [this](int count) {
            SurveyListViewModel list(m_tablet->services);
            list.read();
            [&] { QTRY_COMPARE_WITH_TIMEOUT(list.surveys()->count(), count, 30'000); }();
            QHash<QString, QString> byTitle;
            for (const QVariantMap& row : list.surveys()->rows())
                byTitle.insert(row.value(s("title")).value<Words>().text, row.value(s("drawing")).toString());
            return byTitle;
        };
        for (const char* id : {"road", "school", "market", "lamp", "park"})
            bringIn(id, "1"); // the first three would like the same one, and so would the others
        const QHash<QString, QString> first = drawings(5);
        for (const char* id : {"road", "lamp"})
            bringIn(id, "2");
        QCOMPARE(drawings(5), first);
    }
};

QTEST_MAIN(TestSurveyHearing)
#include "tst_surveyhearing.moc"
