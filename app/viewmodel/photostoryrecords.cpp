// SPDX-License-Identifier: GPL-3.0-or-later
#include "photostoryrecords.h"

#include "store/recordingpieces.h"

namespace uthan::app::photostoryrecords {

namespace {
    const QString kStory = QStringLiteral("photo_story");
    const QString kOriginal = QStringLiteral("photo_original");
    const QString kExact = QStringLiteral("place_exact");

    record::Audience exactAudience(place::Sensitivity level, record::Audience widest)
    {
        switch (level) {
        case place::Sensitivity::Public:
        case place::Sensitivity::Community:
            return widest;
        case place::Sensitivity::Restricted:
            return record::Audience::Stewards;
        case place::Sensitivity::Sacred:
            break;
        }
        return record::Audience::Keepers;
    }

    // Parts point to their story; there are few of them a person.
    Result<void> widenParts(store::Programme& programme, const QString& kind, const QString& field, RecordId story,
        PersonId maker, record::Audience audience)
    {
        const auto parts = programme.records({.kind = kind, .author = maker});
        if (!parts)
            return parts.error();
        for (const record::Record& part : *parts) {
            if (part.text(field) == story.text() && part.audience == record::Audience::Author)
                UTHAN_TRY(programme.widen(part.id, maker, audience));
        }
        return {};
    }
}

Result<RecordId> finish(
    store::Programme& programme, RecordId id, const PhotoStory& story, PersonId maker, const QByteArray& receiptKey)
{
    using record::Audience;
    // The parts first: killed in between, the story is still a draft and this runs again.
    if (!story.originalId.isNull() && programme.draft(story.originalId).ok()) {
        const QCborMap fields{
            {QStringLiteral("story"), id.text()}, {QStringLiteral("picture"), story.original.toCbor()}};
        const auto original
            = programme.finishDraft({kOriginal, maker, Audience::Author, fields, story.originalId, receiptKey});
        if (!original)
            return original.error();
    }
    if (story.spot && story.spot->level != place::Sensitivity::Public) {
        const QCborMap fields{{QStringLiteral("place"), id.text()},
            {QStringLiteral("geometry"), place::Geometry::ofPoint(story.spot->exact).toCbor()}};
        const auto exact = programme.create({kExact, maker, Audience::Author, fields, {}, receiptKey});
        if (!exact)
            return exact.error();
    }
    const auto made = programme.finishDraft({kStory, maker, Audience::Author, story.toFields(), id, receiptKey});
    if (made)
        (void)store::forgetPiecesFor(programme, id); // else when a story is opened
    return made;
}

Result<void> bring(store::Programme& programme, RecordId id, PersonId maker, record::Audience widest)
{
    const auto record = programme.record(id);
    if (!record)
        return record.error();
    const auto whose = insight::storyMaker(programme, maker);
    if (!whose)
        return whose.error();
    if (!insight::storyHolds(record->fields, *whose, record::Use::Gallery).isEmpty())
        return Error{ErrorCode::Refused, QStringLiteral("somebody in the picture, or its maker, has not said yes")};
    const auto level = place::sensitivityFromName(
        record->fields.value(QStringLiteral("place")).toMap().value(QStringLiteral("sensitivity")).toString());
    UTHAN_TRY(programme.change(id, maker, {{QStringLiteral("state"), QStringLiteral("brought")}}));
    // The story last: killed in between, it is still its author's and this runs again. Afterwards this device may not
    // be able to read it.
    if (level)
        UTHAN_TRY(widenParts(programme, kExact, QStringLiteral("place"), id, maker, exactAudience(*level, widest)));
    UTHAN_TRY(widenParts(programme, kOriginal, QStringLiteral("story"), id, maker, record::Audience::Keepers));
    return programme.widen(id, maker, widest);
}

Result<void> discard(store::Programme& programme, RecordId id, RecordId originalId)
{
    if (!originalId.isNull() && programme.draft(originalId).ok())
        UTHAN_TRY(programme.discardDraft(originalId));
    UTHAN_TRY(programme.discardDraft(id));
    return store::forgetPiecesFor(programme, id);
}

} // namespace uthan::app::photostoryrecords
