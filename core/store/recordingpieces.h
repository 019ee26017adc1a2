// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

#include <functional>
#include <optional>

namespace uthan::store {

// What is being said or filmed for a draft goes into the programme piece by piece, so that a program that is killed
// loses the last second and not the whole. The pieces have an owner of their own, whose key goes with them.
struct RecordingPiece {
    RecordId recording; // its pieces' owner
    RecordId draft; // it is for
    QString part; // of the draft, in words of its owner
    QByteArray bytes;
    QString type; // MIME
    qint64 durationMs = 0; // with this piece
};
[[nodiscard]] Result<void> keepPiece(Programme& programme, const RecordingPiece& piece);
// The whole is kept, or is not wanted. Nothing to do where there are no pieces.
[[nodiscard]] Result<void> forgetPieces(Programme& programme, RecordId recording);

// Its draft is finished, or thrown away, with all that was recorded for it.
[[nodiscard]] Result<void> forgetPiecesFor(Programme& programme, RecordId draft);

// Puts a recording into the body of its draft.
using PutCutOff = std::function<void(QCborMap& body, const QString& part, const record::MediaRef& file)>;
// Recordings for this draft that ended with the program: each becomes a file of it, and the draft that names them is
// saved in place of their pieces. What cannot be joined now, for want of room, stays as it is, and so does `draft`.
// Pieces for drafts that are no more are removed. What is being recorded since this programme was opened is nobody's
// business here.
[[nodiscard]] Result<void> joinCutOff(Programme& programme, std::optional<Draft>& draft, const PutCutOff& put);

} // namespace uthan::store
