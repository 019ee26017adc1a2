// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostoryviewmodel.h"

#include "problemwords.h"

#include <algorithm>
#include <utility>

namespace uthan::app {

namespace {
    const QString kOriginal = QStringLiteral("photo_original");
    constexpr double kNewCover = 0.22; // of the picture's width
    constexpr double kLeastCover = 0.04;

    QRectF inside(QRectF box)
    {
        box.setWidth(std::clamp(box.width(), kLeastCover, 1.0));
        box.setHeight(std::clamp(box.height(), kLeastCover, 1.0));
        box.moveLeft(std::clamp(box.x(), 0.0, 1.0 - box.width()));
        box.moveTop(std::clamp(box.y(), 0.0, 1.0 - box.height()));
        return box;
    }
}

QString PhotoStoryViewModel::pictureSource() const
{
    return hasPicture() ? QStringLiteral("image://media/") + m_id.text() + QLatin1Char('/') + m_story.picture.address
                        : QString();
}

// The original's bytes go to a draft of their own, which becomes the keepers' record; a picture taken instead of
// another one takes its place, and the bytes of the one before go away with its draft.
void PhotoStoryViewModel::keepPicture(const QByteArray& original, const pictures::WorkingCopy& copy, int purpose)
{
    const RecordId story = m_picturesTo.value(purpose);
    if (story.isNull())
        return; // no story was begun
    PhotoStory::Picture made{m_services.store.newRecordId(m_services.random), {}, {}};
    ++m_keepingPictures;
    if (isOpenStory(story))
        setWorking(true);
    m_services.store
        .run([=, jpeg = copy.jpeg](store::Programme& p) -> Result<PhotoStory::Picture> {
            PhotoStory::Picture stored = made;
            auto kept = p.addMedia(made.originalId, original, pictures::mimeType(original));
            if (!kept)
                return kept.error();
            stored.original = *kept;
            UTHAN_TRY(p.saveDraft({made.originalId, kOriginal, {}, story.text(), {}}));
            auto picture = p.addMedia(story, jpeg, QStringLiteral("image/jpeg"));
            if (!picture)
                return picture.error();
            stored.working = *picture;
            return stored;
        })
        .then(this, [this, story](const Result<PhotoStory::Picture>& stored) {
            if (isOpenStory(story))
                setWorking(false); // before it goes on
            if (stored)
                pictureStored(story, *stored);
            else
                setProblem(ProblemWords::sentence(stored.error(), ProblemWords::About::Picture));
            pictureWorked(story);
        });
}

void PhotoStoryViewModel::pictureStored(RecordId story, const PhotoStory::Picture& picture)
{
    if (!isOpenStory(story))
        return putPicture(story, picture);
    const RecordId before = m_story.putPicture(picture);
    touch();
    if (!before.isNull())
        m_services.store.run([before](store::Programme& p) { return p.discardDraft(before); });
    go(Step::Tell);
}

void PhotoStoryViewModel::putPicture(RecordId story, const PhotoStory::Picture& picture)
{
    ++m_keepingPictures;
    m_services.store
        .run([story, picture](store::Programme& p) -> Result<void> {
            auto draft = p.draft(story);
            if (!draft && draft.error().code == ErrorCode::NotFound) // thrown away meanwhile
                return p.discardDraft(picture.originalId);
            if (!draft)
                return draft.error();
            PhotoStory told = PhotoStory::fromDraft(draft->body);
            const RecordId before = told.putPicture(picture);
            draft->body = told.toDraft();
            UTHAN_TRY(p.saveDraft(*draft));
            return before.isNull() ? Result<void>() : p.discardDraft(before);
        })
        .then(this, [this, story, picture](const Result<void>& put) {
            --m_keepingPictures;
            if (!put) {
                m_unput.append([this, story, picture] { pictureStored(story, picture); });
                setProblem(ProblemWords::sentence(put.error(), ProblemWords::About::Picture));
            }
            if (put && isOpenStory(story) && m_story.originalId != picture.originalId) { // opened meanwhile
                m_story.putPicture(picture);
                touch();
            }
            m_settling.look();
        });
}

void PhotoStoryViewModel::setDescription(const QString& text)
{
    if (m_story.description == text)
        return;
    m_story.description = text;
    touch();
}

void PhotoStoryViewModel::addCover(double x, double y)
{
    m_story.covers.append(inside({x - kNewCover / 2, y - kNewCover / 2, kNewCover, kNewCover}));
    show();
}

void PhotoStoryViewModel::moveCover(int index, double dx, double dy)
{
    if (index < 0 || index >= m_story.covers.size())
        return;
    m_story.covers[index] = inside(m_story.covers.at(index).translated(dx, dy));
    show();
}

void PhotoStoryViewModel::growCover(int index, double factor)
{
    if (index < 0 || index >= m_story.covers.size())
        return;
    const QRectF box = m_story.covers.at(index);
    QRectF grown(0, 0, box.width() * factor, box.height() * factor);
    grown.moveCenter(box.center());
    m_story.covers[index] = inside(grown);
    show();
}

void PhotoStoryViewModel::removeCover(int index)
{
    if (index < 0 || index >= m_story.covers.size())
        return;
    m_story.covers.removeAt(index);
    show();
}

// From the original every time: what is under a cover is in no copy that could travel.
void PhotoStoryViewModel::keepCovers()
{
    setWorking(true);
    ++m_keepingPictures;
    m_services.store
        .run([id = m_story.originalId, ref = m_story.original](store::Programme& p) { return p.media(id, ref); })
        .then(QtFuture::Launch::Async,
            [covers = m_story.covers](const Result<QByteArray>& original) -> Result<pictures::WorkingCopy> {
                if (!original)
                    return original.error();
                return pictures::workingCopy(*original, covers);
            })
        .then(this, [this, story = m_id, covers = m_story.covers](const Result<pictures::WorkingCopy>& copy) {
            if (!copy) {
                pictureWorked(story);
                return setProblem(ProblemWords::sentence(copy.error(), ProblemWords::About::Picture));
            }
            m_services.store
                .run([story, jpeg = copy->jpeg](
                         store::Programme& p) { return p.addMedia(story, jpeg, QStringLiteral("image/jpeg")); })
                .then(this, [this, story, covers](const Result<record::MediaRef>& ref) {
                    if (ref)
                        coveredStored(story, *ref, covers);
                    else
                        setProblem(ProblemWords::sentence(ref.error(), ProblemWords::About::Picture));
                    pictureWorked(story);
                });
        });
}

void PhotoStoryViewModel::pictureWorked(RecordId story)
{
    --m_keepingPictures;
    if (isOpenStory(story))
        setWorking(false);
    m_settling.look();
}

void PhotoStoryViewModel::coveredStored(RecordId story, const record::MediaRef& picture, const QList<QRectF>& covers)
{
    if (!isOpenStory(story)) // left meanwhile
        return putCovered(story, picture, covers);
    m_story.picture = picture;
    touch();
}

// What the store could not put where it belongs.
void PhotoStoryViewModel::putAgain()
{
    m_spoken.keepAgain();
    const auto again = std::exchange(m_unput, {});
    for (const auto& put : again)
        put();
}

void PhotoStoryViewModel::putCovered(RecordId story, const record::MediaRef& picture, const QList<QRectF>& covers)
{
    ++m_keepingPictures;
    m_services.store
        .run([story, picture, covers](store::Programme& p) -> Result<void> {
            auto draft = p.draft(story);
            if (!draft && draft.error().code == ErrorCode::NotFound)
                return {}; // thrown away meanwhile
            if (!draft)
                return draft.error();
            PhotoStory told = PhotoStory::fromDraft(draft->body);
            told.picture = picture;
            told.covers = covers;
            draft->body = told.toDraft();
            return p.saveDraft(*draft);
        })
        .then(this, [this, story, picture, covers](const Result<void>& put) {
            --m_keepingPictures;
            if (!put) {
                m_unput.append([this, story, picture, covers] { coveredStored(story, picture, covers); });
                setProblem(ProblemWords::sentence(put.error(), ProblemWords::About::Picture));
            } else if (isOpenStory(story) && m_story.picture != picture) { // opened meanwhile
                m_story.picture = picture;
                m_story.covers = covers;
                touch();
            }
            m_settling.look();
        });
}

} // namespace uthan::app
