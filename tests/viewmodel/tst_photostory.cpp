// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyworld.h"

#include "mediaimageprovider.h"
#include "photostoryrecords.h"
#include "storiesviewmodel.h"

#include <QSemaphore>

using namespace uthan;
using namespace uthan::app;

class TestPhotoStory : public QObject {
    Q_OBJECT

    std::unique_ptr<StoryWorld> w;
    void open(PhotoStoryViewModel& story) { w->open(story); }
    void beginStory(PhotoStoryViewModel& story) { w->beginStory(story); }

    void keep(PhotoStoryViewModel& story)
    {
        story.keep();
        QTRY_VERIFY2(
            story.step() == PhotoStoryViewModel::Step::Kept || !story.problem().isEmpty(), "neither kept nor a reason");
        QCOMPARE(story.problem(), QString());
    }

    record::Record kept(const PhotoStoryViewModel& story)
    {
        const auto record
            = w->run([id = RecordId::fromText(story.storyId())](store::Programme& p) { return p.record(id); });
        [&] { QVERIFY(record.ok()); }();
        return *record;
    }

    QImage picture(RecordId owner, const record::MediaRef& ref)
    {
        const auto bytes = w->run([owner, ref](store::Programme& p) { return p.media(owner, ref); });
        return bytes.ok() ? QImage::fromData(*bytes) : QImage();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<StoryWorld>();
        w->found();
        w->makePrompts();
        w->begin(w->personWhoAgreed({QStringLiteral("discuss"), QStringLiteral("quote")}));
    }
    void cleanup() { w.reset(); }

    void aStoryIsToldStepByStepAndIsItsMakersAloneAtFirst()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        QCOMPARE(story.questionCount(), 3);
        story.setAnswer(QStringLiteral("A phone in my grandson's hand"));
        story.nextQuestion();
        story.sayAnswer();
        w->devices.recorder().hear(4'000, 0.6);
        story.voice()->stop();
        QTRY_VERIFY(story.hasAnswerVoice());
        QCOMPARE(story.answerVoiceMs(), 4'000.0);
        story.setTitle(QStringLiteral("He shows me"));
        story.done();
        QCOMPARE(story.step(), PhotoStoryViewModel::Step::Review);
        keep(story);
        const record::Record record = kept(story);
        QCOMPARE(record.audience, record::Audience::Author);
        const PhotoStory read = PhotoStory::fromFields(record.fields);
        QCOMPARE(read.title, QStringLiteral("He shows me"));
        QCOMPARE(read.showed.value(QStringLiteral("S")).text, QStringLiteral("A phone in my grandson's hand"));
        QCOMPARE(read.showed.value(QStringLiteral("H")).voice.ref.durationMs, 4'000);
        const QImage working = picture(record.id, read.picture);
        QCOMPARE(working.size(), QSize(900, 600));
        const auto originals
            = w->run([](store::Programme& p) { return p.records({.kind = QStringLiteral("photo_original")}); });
        QCOMPARE(originals->size(), 1);
        QCOMPARE(originals->first().audience, record::Audience::Author);
        QVERIFY(w->run([](store::Programme& p) { return p.drafts(); })->isEmpty());
    }

    void aKilledStoryComesBackWhereItWas()
    {
        QString id;
        {
            Living<PhotoStoryViewModel> story(*w);
            beginStory(story);
            story.setAnswer(QStringLiteral("First"));
            story.nextQuestion();
            story.setAnswer(QStringLiteral("Seco"));
            story.setAnswer(QStringLiteral("Second"));
            story.addPerson(QStringLiteral("My grandson"), true);
            story.addCover(0.25, 0.5);
            story.setSpot(-114.0, 51.05);
            story.setSensitivity(QStringLiteral("community"));
            QTRY_VERIFY(story.isKept());
            id = story.storyId();
        } // gone without a goodbye
        Living<PhotoStoryViewModel> story(*w);
        open(story);
        QCOMPARE(story.storyId(), id);
        QCOMPARE(story.step(), PhotoStoryViewModel::Step::Tell);
        QCOMPARE(story.question(), 1);
        QCOMPARE(story.answer(), QStringLiteral("Second"));
        QCOMPARE(story.people()->count(), 1);
        QCOMPARE(story.covers()->count(), 1);
        QCOMPARE(story.sensitivity(), QStringLiteral("community"));
        QVERIFY(story.hasPicture());
    }

    void aFileThatIsNoPhotoLosesNothing()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        const QString before = story.pictureSource();
        story.go(PhotoStoryViewModel::Step::Picture);
        QFile letter(w->folder.filePath(QStringLiteral("holiday.jpg")));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear sister, this is a letter.");
        letter.close();
        story.picture()->bringFile(QUrl::fromLocalFile(letter.fileName()));
        QTRY_COMPARE(story.picture()->trouble(), StoryPicture::Trouble::NotAPicture);
        QCOMPARE(story.pictureSource(), before);
        story.picture()->forgetTrouble();
        QFile photo(w->folder.filePath(QStringLiteral("real.png"))); // told by content, not by its name
        QVERIFY(photo.open(QIODevice::WriteOnly));
        photo.write(World::photo(300));
        photo.close();
        story.picture()->bringFile(QUrl::fromLocalFile(photo.fileName()));
        QTRY_VERIFY(story.pictureSource() != before);
    }

    void aMissingCameraSaysSoAndLeavesAWayOn()
    {
        Living<PhotoStoryViewModel> story(*w);
        open(story);
        story.choosePrompt(QString());
        w->devices.camera().problem = device::Problem::Missing;
        story.picture()->openCamera(nullptr);
        QCOMPARE(story.picture()->trouble(), StoryPicture::Trouble::NoCamera);
        QVERIFY(!story.picture()->isOpen());
        QVERIFY(!story.picture()->isBusy());
    }

    void aMissingMicrophoneSaysSoAndWritingStays()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        w->devices.recorder().problem = device::Problem::Missing;
        story.sayAnswer();
        QCOMPARE(story.voice()->trouble(), VoiceCapture::Trouble::NoMicrophone);
        QCOMPARE(story.voice()->state(), VoiceCapture::State::Resting);
        story.setAnswer(QStringLiteral("Written then"));
        QCOMPARE(story.answer(), QStringLiteral("Written then"));
    }

    void whatIsCoveredIsGoneFromTheStory()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        const QString uncovered = story.pictureSource();
        const auto uncoveredRef
            = record::MediaRef{uncovered.section(QLatin1Char('/'), -1), QStringLiteral("image/jpeg"), 0};
        story.addCover(0.25, 0.5);
        for (int i = 0; i < 8; ++i)
            story.growCover(0, 1.2);
        story.moveCover(0, -1, 0);
        story.keepCovers();
        QTRY_VERIFY(story.pictureSource() != uncovered);
        QTRY_VERIFY(story.isKept());
        keep(story);
        const record::Record record = kept(story);
        const QImage covered = picture(record.id, PhotoStory::fromFields(record.fields).picture);
        QVERIFY(qRed(covered.pixel(200, 300)) < 120);
        QVERIFY(qBlue(covered.pixel(890, 300)) > 200);
        QVERIFY2(picture(record.id, uncoveredRef).isNull(), "the copy that shows what was covered is still there");
    }

    void nobodyIsBroughtToTheGroupBeforeTheySaidYes()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        story.addPerson(QStringLiteral("My grandson"), true);
        story.setScope(QStringLiteral("discuss"), true);
        QCOMPARE(story.holds().size(), 2); // he, and a parent
        story.setSaid(0, QStringLiteral("yes"));
        QCOMPARE(story.holds().size(), 1);
        story.done();
        keep(story);
        story.bring();
        QVERIFY(!story.isBrought());
        const RecordId id = RecordId::fromText(story.storyId());
        const auto refused = w->run([id, maker = w->session.person()](store::Programme& p) {
            return photostoryrecords::bring(p, id, maker, record::Audience::Members);
        });
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(kept(story).audience, record::Audience::Author);

        Living<StoriesViewModel> stories(*w); // later, the parent is asked
        stories.open(story.storyId());
        QTRY_COMPARE(stories.people()->count(), 1);
        QCOMPARE(stories.holds().size(), 1);
        stories.setGuardian(0, QStringLiteral("yes"));
        QTRY_COMPARE(stories.holds().size(), 0);
        stories.bring();
        QTRY_VERIFY(stories.isBrought());
        QCOMPARE(kept(story).audience, record::Audience::Members);
        QCOMPARE(kept(story).text(QStringLiteral("state")), QStringLiteral("brought"));
        const auto originals
            = w->run([](store::Programme& p) { return p.records({.kind = QStringLiteral("photo_original")}); });
        QCOMPARE(originals->first().audience, record::Audience::Keepers);
    }

    void aNoStaysANoUnlessItIsCovered()
    {
        PhotoStory story;
        story.people = {{QStringLiteral("She"), false, QStringLiteral("no"), QStringLiteral("none")}};
        story.release.insert(QStringLiteral("discuss"), true);
        using Why = insight::StoryHold::Why;
        insight::StoryMaker yes{{true, false, {{QStringLiteral("collect"), true}, {QStringLiteral("discuss"), true}}}};
        QCOMPARE(story.holds(yes), (QList<insight::StoryHold>{{Why::TheySaidNo, QStringLiteral("She")}}));
        story.people[0].covered = true;
        QVERIFY(story.holds(yes).isEmpty());
        yes.consent.scopes.insert(QStringLiteral("discuss"), false);
        QCOMPARE(story.holds(yes).first().why, Why::MakerSaidNo);
    }

    void theExactPlaceIsNeverInTheStory()
    {
        PhotoStory story;
        story.spot = PhotoStory::Spot{{-114.04802, 51.08775}, place::Sensitivity::Restricted};
        const auto shared = place::Geometry::fromCbor(
            story.toFields().value(QStringLiteral("place")).toMap().value(QStringLiteral("geometry")));
        QVERIFY(!shared.isNull());
        QVERIFY(shared.points.first() != story.spot->exact);
        story.spot->level = place::Sensitivity::Sacred;
        QVERIFY(!story.toFields().value(QStringLiteral("place")).toMap().contains(QStringLiteral("geometry")));
        QCOMPARE(PhotoStory::fromDraft(story.toDraft()).spot, story.spot); // the draft still knows
    }

    void usesAreAskedOneAtATimeAndStayNoUntilAnswered()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        QCOMPARE(story.scopeCount(), 2); // exhibit was refused on joining, so it is not asked again
        QCOMPARE(story.scopeAnswer(), -1);
        story.go(PhotoStoryViewModel::Step::Release);
        story.answerScope(true);
        QCOMPARE(story.scope(), 1);
        QCOMPARE(story.step(), PhotoStoryViewModel::Step::Release);
        story.answerScope(false);
        QCOMPARE(story.step(), PhotoStoryViewModel::Step::Review);
        keep(story);
        const PhotoStory read = PhotoStory::fromFields(kept(story).fields);
        QCOMPARE(
            read.release, (QMap<QString, bool>{{QStringLiteral("discuss"), true}, {QStringLiteral("quote"), false}}));
    }

    void whatIsThrownAwayLeavesNoDraft()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        story.discard();
        QTRY_VERIFY(w->run([](store::Programme& p) { return p.drafts(); })->isEmpty());
        QCOMPARE(story.step(), PhotoStoryViewModel::Step::Prompt);
        QCOMPARE(w->run([](store::Programme& p) { return p.counts(); })->media, 0);
    }

    void theNextPersonFindsNothingOfTheLast()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        story.setAnswer(QStringLiteral("Mine"));
        w->session.end();
        QVERIFY(!story.hasPicture());
        QCOMPARE(story.answer(), QString());
        w->begin(w->personWhoAgreed({}));
        open(story);
        QVERIFY(!story.hasPicture());
    }

    void aPhotoThatIsReadyLateComesIntoItsOwnStory_data()
    {
        QTest::addColumn<bool>("isPassedOn");
        QTest::newRow("a new story") << false;
        QTest::newRow("another person") << true;
    }
    void aPhotoThatIsReadyLateComesIntoItsOwnStory()
    {
        QFETCH(bool, isPassedOn);
        Living<PhotoStoryViewModel> story(*w);
        open(story);
        const PersonId maker = w->session.person();
        const PersonId next = w->personWhoAgreed({});
        story.choosePrompt(QStringLiteral("p12"));
        const QString first = story.storyId();
        w->devices.camera().picture = World::photo();
        story.picture()->openCamera(nullptr);
        QSignalSpy ready(story.picture(), &StoryPicture::ready);
        story.picture()->takePhoto(); // and at once
        if (isPassedOn) {
            w->session.end();
            w->session.begin({next, {}, 3, {}, {}});
        } else {
            story.startNew();
        }
        story.choosePrompt(QStringLiteral("p12"));
        QVERIFY(story.storyId() != first);
        QTRY_COMPARE(ready.size(), 1);
        QTRY_VERIFY(story.settled().isFinished());
        w->settle();
        QVERIFY(!story.hasPicture());
        QCOMPARE(story.step(), PhotoStoryViewModel::Step::Picture);
        if (isPassedOn)
            w->begin(maker);
        QSignalSpy opened(&story, &PhotoStoryViewModel::opened);
        story.open(first);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(story.hasPicture());
    }

    void aPhotoThatNoDraftCouldBeToldOfIsSaidAndWaits()
    {
        Living<PhotoStoryViewModel> story(*w);
        open(story);
        story.choosePrompt(QStringLiteral("p12"));
        const QString first = story.storyId();
        w->devices.camera().picture = World::photo();
        story.picture()->openCamera(nullptr);
        QFuture<Result<void>> closing;
        connect(story.picture(), &StoryPicture::ready, this, [&] { closing = w->store.close(); });
        story.picture()->takePhoto();
        story.startNew();
        QTRY_VERIFY(!story.problem().isEmpty());
        QVERIFY(World::done(closing));
        QVERIFY(World::done(w->store.open(w->folder.filePath(QStringLiteral("care.uthan")))));
        story.leave();
        QTRY_VERIFY(story.settled().isFinished());
        QSignalSpy opened(&story, &PhotoStoryViewModel::opened);
        story.open(first);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(story.hasPicture());
    }

    void aStoryThatIsReadTooLateIsNotShownToTheNextPerson()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        story.setAnswer(QStringLiteral("Mine"));
        const PersonId next = w->personWhoAgreed({});
        story.open(); // being read
        w->session.begin({next, {}, 3, {}, {}});
        w->settle();
        QVERIFY(!story.hasPicture());
        QCOMPARE(story.answer(), QString());
        QCOMPARE(story.storyId(), QString());
    }

    void picturesComeDecryptedAndAtTheSizeAskedFor()
    {
        Living<PhotoStoryViewModel> story(*w);
        beginStory(story);
        MediaImageProvider provider(w->store);
        std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(
            story.pictureSource().mid(QStringLiteral("image://media/").size()), QSize(300, 0)));
        QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(response->errorString(), QString());
        const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
        QCOMPARE(texture->image().size(), QSize(300, 200));
        QSemaphore listens; // else it may have ended before anybody hears of it
        w->store.run([&listens](store::Programme&) -> Result<bool> {
            listens.acquire();
            return true;
        });
        std::unique_ptr<QQuickImageResponse> none(provider.requestImageResponse(QStringLiteral("ab/cd"), QSize()));
        QSignalSpy ended(none.get(), &QQuickImageResponse::finished);
        listens.release();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!none->errorString().isEmpty());
    }
};

QTEST_MAIN(TestPhotoStory)
#include "tst_photostory.moc"
