// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostoryviewmodel.h"

#include "problemwords.h"

#include <algorithm>

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
void PhotoStoryViewModel::keepPicture(const QByteArray& original, const pictures::WorkingCopy& copy)
{
    if (m_id.isNull())
        m_id = m_services.store.newRecordId(m_services.random);
    const RecordId before = m_story.originalId;
    const RecordId originalId = m_services.store.newRecordId(m_services.random);
    struct Stored {
        record::MediaRef original, picture;
    };
    setWorking(true);
    m_services.store
        .run([=, id = m_id, jpeg = copy.jpeg](store::Programme& p) -> Result<Stored> {
            auto stored = p.addMedia(originalId, original, pictures::mimeType(original));
            if (!stored)
                return stored.error();
            UTHAN_TRY(p.saveDraft({originalId, kOriginal, {}, id.text(), {}}));
            auto picture = p.addMedia(id, jpeg, QStringLiteral("image/jpeg"));
            if (!picture)
                return picture.error();
            if (!before.isNull())
                UTHAN_TRY(p.discardDraft(before));
            return Stored{*stored, *picture};
        })
        .then(this, [this, originalId](const Result<Stored>& stored) {
            setWorking(false);
            if (!stored)
                return setProblem(ProblemWords::sentence(stored.error(), ProblemWords::About::Picture));
            m_story.originalId = originalId;
            m_story.original = stored->original;
            m_story.picture = stored->picture;
            m_story.covers.clear();
            for (PersonInPicture& person : m_story.people)
                person.covered = false; // of another picture
            touch();
            go(Step::Tell);
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
    m_services.store
        .run([id = m_story.originalId, ref = m_story.original](store::Programme& p) { return p.media(id, ref); })
        .then(QtFuture::Launch::Async,
            [covers = m_story.covers](const Result<QByteArray>& original) -> Result<pictures::WorkingCopy> {
                if (!original)
                    return original.error();
                return pictures::workingCopy(*original, covers);
            })
        .then(this, [this](const Result<pictures::WorkingCopy>& copy) {
            if (!copy) {
                setWorking(false);
                return setProblem(ProblemWords::sentence(copy.error(), ProblemWords::About::Picture));
            }
            m_services.store
                .run([id = m_id, jpeg = copy->jpeg](
                         store::Programme& p) { return p.addMedia(id, jpeg, QStringLiteral("image/jpeg")); })
                .then(this, [this](const Result<record::MediaRef>& ref) {
                    setWorking(false);
                    if (!ref)
                        return setProblem(ProblemWords::sentence(ref.error(), ProblemWords::About::Picture));
                    m_story.picture = *ref;
                    touch();
                });
        });
}

} // namespace uthan::app
