// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostoryviewmodel.h"

#include "problemwords.h"
#include "storecall.h"

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
    QList<RecordId> older; // that waited: they do not come over it
    m_unput.removeIf([story, &older](const Unput& unput) {
        if (unput.story != story)
            return false;
        if (!unput.original.isNull())
            older.append(unput.original);
        return true;
    });
    for (const RecordId original : std::as_const(older))
        m_services.store.run([original](store::Programme& p) { return p.discardDraft(original); });
    takePicture(story, picture);
    if (isOpenStory(story))
        go(Step::Tell);
}

void PhotoStoryViewModel::takePicture(RecordId story, const PhotoStory::Picture& picture)
{
    if (!isOpenStory(story))
        return putPicture(story, picture);
    const RecordId before = m_story.putPicture(picture);
    touch();
    if (!before.isNull())
        m_services.store.run([before](store::Programme& p) { return p.discardDraft(before); });
}

void PhotoStoryViewModel::putPicture(RecordId story, const PhotoStory::Picture& picture)
{
    ++m_keepingPictures;
    m_services.store
        .run([story, picture](store::Programme& p) -> Result<bool> { // false: only not here
            auto draft = p.draft(story);
            if (!draft && isElsewhere(p, story))
                return false;
            if (!draft && draft.error().code == ErrorCode::NotFound) { // thrown away meanwhile
                UTHAN_TRY(p.discardDraft(picture.originalId));
                return true;
            }
            if (!draft)
                return draft.error();
            PhotoStory told = PhotoStory::fromDraft(draft->body);
            const RecordId before = told.putPicture(picture);
            draft->body = told.toDraft();
            UTHAN_TRY(p.saveDraft(*draft));
            if (!before.isNull())
                UTHAN_TRY(p.discardDraft(before));
            return true;
        })
        .then(this, [this, story, picture](const Result<bool>& put) {
            --m_keepingPictures;
            if (!put)
                setProblem(ProblemWords::sentence(put.error(), ProblemWords::About::Picture));
            if (!put || !*put) {
                m_unput.append({story, picture.originalId, [this, story, picture] { takePicture(story, picture); }});
            } else if (isOpenStory(story) && m_story.originalId != picture.originalId) { // opened meanwhile
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
    if (!hasPicture())
        return;
    const Covering covering{++m_coverings, m_story.originalId, m_story.covers};
    m_covering.insert(m_id, covering);
    setWorking(true);
    ++m_keepingPictures;
    m_services.store
        .run([id = m_story.originalId, ref = m_story.original](store::Programme& p) { return p.media(id, ref); })
        .then(QtFuture::Launch::Async,
            [covers = covering.covers](const Result<QByteArray>& original) -> Result<pictures::WorkingCopy> {
                if (!original)
                    return original.error();
                return pictures::workingCopy(*original, covers);
            })
        .then(this, [this, story = m_id, covering](const Result<pictures::WorkingCopy>& copy) {
            if (!copy)
                return coveringFailed(story, covering, copy.error());
            m_services.store
                .run([story, jpeg = copy->jpeg](
                         store::Programme& p) { return p.addMedia(story, jpeg, QStringLiteral("image/jpeg")); })
                .then(this, [this, story, covering](const Result<record::MediaRef>& ref) {
                    if (!ref)
                        return coveringFailed(story, covering, ref.error());
                    coveredStored(story, *ref, covering);
                    pictureWorked(story);
                });
        });
}

void PhotoStoryViewModel::coveringFailed(RecordId story, const Covering& covering, const Error& error)
{
    if (m_covering.value(story).number == covering.number)
        m_covering.remove(story);
    pictureWorked(story);
    setProblem(ProblemWords::sentence(error, ProblemWords::About::Picture));
}

bool PhotoStoryViewModel::isOutdone(RecordId story, const Covering& covering) const
{
    const Covering newest = m_covering.value(story);
    return newest.isMade && newest.number > covering.number;
}

// They are in no draft before the copy is made: whoever covers one more part must not have it made without these.
void PhotoStoryViewModel::takeCovering()
{
    const Covering newest = m_covering.value(m_id);
    if (newest.number > 0 && !newest.isMade && newest.original == m_story.originalId)
        m_story.covers = newest.covers;
}

void PhotoStoryViewModel::pictureWorked(RecordId story)
{
    --m_keepingPictures;
    if (isOpenStory(story))
        setWorking(false);
    m_settling.look();
}

// A picture that was taken anew meanwhile is another one: nothing of it is covered yet.
void PhotoStoryViewModel::coveredStored(RecordId story, const record::MediaRef& picture, const Covering& covering)
{
    if (isOutdone(story, covering))
        return;
    if (!isOpenStory(story)) // left meanwhile
        return putCovered(story, picture, covering);
    if (m_covering.value(story).number == covering.number)
        m_covering[story].isMade = true;
    if (m_story.originalId != covering.original)
        return;
    m_story.picture = picture;
    touch();
}

// What the store could not put where it belongs.
void PhotoStoryViewModel::putAgain()
{
    m_spoken.keepAgain();
    const auto again = std::exchange(m_unput, {});
    for (const Unput& unput : again)
        unput.put();
}

void PhotoStoryViewModel::putCovered(RecordId story, const record::MediaRef& picture, const Covering& covering)
{
    ++m_keepingPictures;
    m_services.store
        .run([story, picture, covering](store::Programme& p) -> Result<bool> { // false: only not here
            auto draft = p.draft(story);
            if (!draft && draft.error().code == ErrorCode::NotFound) // thrown away meanwhile
                return !isElsewhere(p, story);
            if (!draft)
                return draft.error();
            PhotoStory told = PhotoStory::fromDraft(draft->body);
            if (told.originalId != covering.original)
                return true;
            told.picture = picture;
            told.covers = covering.covers;
            draft->body = told.toDraft();
            UTHAN_TRY(p.saveDraft(*draft));
            return true;
        })
        .then(this, [this, story, picture, covering](const Result<bool>& put) {
            --m_keepingPictures;
            if (!put)
                setProblem(ProblemWords::sentence(put.error(), ProblemWords::About::Picture));
            if (!put || !*put) {
                m_unput.append(
                    {story, {}, [this, story, picture, covering] { coveredStored(story, picture, covering); }});
            } else if (isOpenStory(story)) { // opened meanwhile
                if (m_story.picture != picture)
                    coveredStored(story, picture, covering);
            } else if (m_covering.value(story).number == covering.number) {
                m_covering[story].isMade = true;
            }
            m_settling.look();
        });
}

} // namespace uthan::app
