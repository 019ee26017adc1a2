// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordingpieces.h"

#include "base/ids.h"

#include <QCborArray>
#include <QUuid>

namespace uthan::store {

using record::MediaRef;

namespace {
    const QString kKind = QStringLiteral("recording");
    const QString kDraft = QStringLiteral("draft");
    const QString kPart = QStringLiteral("part");
    const QString kType = QStringLiteral("type");
    const QString kMs = QStringLiteral("ms");
    const QString kPieces = QStringLiteral("pieces");
    const QString kOpening = QStringLiteral("opening");

    // Of the programme, told apart from those of every other run of the program.
    QString openingOf(const Programme& programme)
    {
        static const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return run + u'/' + QString::number(programme.opening());
    }

    RecordId draftOf(const Draft& recording)
    {
        return RecordId::fromText(recording.body.value(kDraft).toString());
    }

    // As far as they can be read: what comes after a piece that is gone cannot be heard.
    Result<QByteArray> joined(const Programme& programme, const Draft& recording)
    {
        QByteArray bytes;
        const QCborArray pieces = recording.body.value(kPieces).toArray();
        for (const QCborValue& piece : pieces) {
            const auto read = programme.media(recording.id, MediaRef::fromCbor(piece));
            if (!read && read.error().code != ErrorCode::Damaged && read.error().code != ErrorCode::NotFound)
                return read.error();
            if (!read)
                break;
            bytes += *read;
        }
        return bytes;
    }
}

Result<void> keepPiece(Programme& programme, const RecordingPiece& piece)
{
    auto known = programme.draft(piece.recording);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    const auto added = programme.addMedia(piece.recording, piece.bytes, piece.type);
    if (!added)
        return added.error();
    // Nobody's: it is not one of the things a person sees that they have begun.
    Draft recording = known.valueOr({piece.recording, kKind, {}, {}, {}, 0});
    QCborArray pieces = recording.body.value(kPieces).toArray();
    pieces.append(added->toCbor());
    recording.body = {{kDraft, piece.draft.text()}, {kPart, piece.part}, {kType, piece.type}, {kMs, piece.durationMs},
        {kOpening, openingOf(programme)}, {kPieces, pieces}};
    recording.changedMs = 0;
    return programme.saveDraft(recording);
}

Result<void> forgetPieces(Programme& programme, RecordId recording)
{
    if (recording.isNull())
        return {};
    const auto known = programme.draft(recording);
    if (!known)
        return known.error().code == ErrorCode::NotFound ? Result<void>() : known.error();
    return programme.discardDraft(recording);
}

Result<void> forgetPiecesFor(Programme& programme, RecordId draft)
{
    const auto recordings = programme.drafts(kKind);
    if (!recordings)
        return recordings.error();
    for (const Draft& recording : *recordings) {
        if (draftOf(recording) == draft)
            UTHAN_TRY(programme.discardDraft(recording.id));
    }
    return {};
}

Result<void> joinCutOff(Programme& programme, std::optional<Draft>& draft, const PutCutOff& put)
{
    const auto recordings = programme.drafts(kKind);
    if (!recordings)
        return recordings.error();
    QList<RecordId> joinedNow;
    std::optional<Draft> made = draft;
    for (const Draft& recording : *recordings) {
        const RecordId owner = draftOf(recording);
        if (recording.body.value(kOpening).toString() == openingOf(programme))
            continue;
        if (!draft || owner != draft->id) {
            const auto other = programme.draft(owner);
            if (!other && other.error().code == ErrorCode::NotFound)
                UTHAN_TRY(programme.discardDraft(recording.id));
            continue;
        }
        const auto bytes = joined(programme, recording);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty()) {
            UTHAN_TRY(programme.discardDraft(recording.id));
            continue;
        }
        auto file = programme.addMedia(draft->id, *bytes, recording.body.value(kType).toString());
        if (!file)
            return file.error();
        file->durationMs = recording.body.value(kMs).toInteger();
        put(made->body, recording.body.value(kPart).toString(), *file);
        joinedNow.append(recording.id);
    }
    if (joinedNow.isEmpty())
        return {};
    UTHAN_TRY(programme.saveDraft(*made, joinedNow));
    draft = made;
    return {};
}

} // namespace uthan::store
