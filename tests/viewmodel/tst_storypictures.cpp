// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a photo story while work on it is under way: left, taken anew, or put where it belongs only later.
#include "storyworld.h"

#include <QSemaphore>
#include <QThreadPool>

using namespace uthan;
using namespace uthan::app;

namespace {
// Pictures are worked at only once it is gone, in the order they were asked for.
class BusyPool {
public:
    BusyPool()
        : m_threads(QThreadPool::globalInstance()->maxThreadCount())
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] { m_free.acquire(); });
    }
    ~BusyPool()
    {
        m_free.release();
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(m_threads);
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

private:
    int m_threads;
    QSemaphore m_free;
};
}

class TestStoryPictures : public QObject {
    Q_OBJECT

    std::unique_ptr<StoryWorld> w;
    void takePhoto(PhotoStoryViewModel& story, const QByteArray& photo)
    {
        w->devices.camera().picture = photo;
        story.picture()->openCamera(nullptr);
        story.picture()->takePhoto();
    }

    // The picture of the story as it is kept.
    QImage kept(PhotoStoryViewModel& story)
    {
        story.keep();
        [&] { QTRY_COMPARE(story.step(), PhotoStoryViewModel::Step::Kept); }();
        const auto bytes = w->run([id = RecordId::fromText(story.storyId())](store::Programme& p) {
            const auto record = p.record(id);
            return record ? p.media(id, PhotoStory::fromFields(record->fields).picture)
                          : Result<QByteArray>(record.error());
        });
        return bytes ? QImage::fromData(*bytes) : QImage();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<StoryWorld>();
        w->found();
        w->makePrompts();
        w->begin(w->personWhoAgreed({QStringLiteral("discuss")}));
    }
    void cleanup() { w.reset(); }

    void whatIsCoveredStaysCoveredThoughTheStoryIsLeftMeanwhile()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        const QString id = story.storyId();
        const QString uncovered = story.pictureSource();
        story.addCover(0.25, 0.5); // red
        {
            const BusyPool busy;
            story.keepCovers();
            w->settle();
            story.leave();
            w->open(story); // before the copy is made
            QCOMPARE(story.storyId(), id);
            QCOMPARE(story.covers()->count(), 1);
        }
        QTRY_VERIFY(story.pictureSource() != uncovered);
        QCOMPARE(story.covers()->count(), 1);
        const QString once = story.pictureSource();
        story.addCover(0.75, 0.5); // blue
        story.keepCovers();
        QTRY_VERIFY(story.pictureSource() != once);
        QTRY_VERIFY(story.isKept());
        const QImage covered = kept(story);
        QVERIFY2(qRed(covered.pixel(225, 300)) < 120, "the first face is bare");
        QVERIFY(qBlue(covered.pixel(675, 300)) < 120);
    }

    void aCoveredCopyDoesNotComeOverAPhotoTakenAnew()
    {
        Living<PhotoStoryViewModel> story(*w);
        w->beginStory(story);
        const QString before = story.pictureSource();
        QSignalSpy ready(story.picture(), &StoryPicture::ready);
        story.addCover(0.25, 0.5);
        {
            const BusyPool busy;
            takePhoto(story, World::photo(300));
            story.keepCovers(); // of the photo before
            w->settle();
        }
        QTRY_COMPARE(ready.size(), 1);
        QTRY_VERIFY(story.settled().isFinished());
        w->settle();
        QVERIFY(story.pictureSource() != before);
        QCOMPARE(story.covers()->count(), 0);
        QCOMPARE(kept(story).width(), 300);
    }

    void aPhotoThatWaitedTurnsNoPageAndComesOverNoNewerOne_data()
    {
        QTest::addColumn<bool>("isTakenAnew");
        QTest::newRow("it is put") << false;
        QTest::newRow("another was taken") << true;
    }
    void aPhotoThatWaitedTurnsNoPageAndComesOverNoNewerOne()
    {
        QFETCH(bool, isTakenAnew);
        Living<PhotoStoryViewModel> story(*w);
        w->open(story);
        story.choosePrompt(QStringLiteral("p12"));
        const QString first = story.storyId();
        QFuture<Result<void>> closing;
        const auto closes
            = connect(story.picture(), &StoryPicture::ready, this, [&closing, this] { closing = w->store.close(); });
        takePhoto(story, World::photo());
        story.startNew();
        QTRY_VERIFY(!story.problem().isEmpty());
        disconnect(closes);
        QVERIFY(World::done(closing));
        QVERIFY(World::done(w->store.open(w->folder.filePath(QStringLiteral("care.uthan")))));
        QSignalSpy opened(&story, &PhotoStoryViewModel::opened);
        story.open(first);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!story.hasPicture());
        if (isTakenAnew) {
            takePhoto(story, World::photo(300));
            QTRY_COMPARE(story.step(), PhotoStoryViewModel::Step::Tell);
        }
        const auto step = story.step();
        const QString newer = story.pictureSource();
        story.leave();
        QTRY_VERIFY(story.settled().isFinished());
        w->settle();
        QVERIFY(story.hasPicture());
        QCOMPARE(story.step(), step);
        if (isTakenAnew)
            QCOMPARE(story.pictureSource(), newer);
    }
};

QTEST_MAIN(TestStoryPictures)
#include "tst_storypictures.moc"
