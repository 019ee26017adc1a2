// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

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

// Recordings for this draft that ended with the program: each becomes a file of the draft.
struct CutOff {
    RecordId recording;
    QString part;
    record::MediaRef file;
};
// Their pieces stay until forgetPieces(): when the draft that names the files is saved. Pieces for drafts that are no
// more are removed. What is being recorded since this programme was opened is nobody's business here.
[[nodiscard]] Result<QList<CutOff>> joinCutOff(Programme& programme, RecordId draft);

} // namespace uthan::store
