// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "record/record.h"

#include <QList>
#include <QSet>

namespace uthan::record {

// One vote of one round. Whoever runs the round hands out single-use tokens (on paper, or by passing a tablet round)
// and the round's record keeps only what the tokens become for it: a voter shows no name, two rounds show no common
// mark, and nobody who reads the ballots can cast one. Many ballots may be cast on one device.
struct BallotToken {
    QByteArray secret; // 16 bytes: what is handed out
    [[nodiscard]] static BallotToken random(Random& random);
    [[nodiscard]] QByteArray publicKey(RecordId round) const; // what the round's record lists
    [[nodiscard]] PersonId voter(RecordId round) const; // author of the ballot: a pseudonym of this token and round
};

// The record of a vote; `replaces` names the earlier ballots of this token that the voter means to take the place of.
[[nodiscard]] NewRecord ballotRecord(
    const BallotToken& token, RecordId round, const QCborValue& choice, const QList<RecordId>& replaces = {});

// What a round comes to. The same ballots give the same answer in whatever order they came.
struct BallotCount {
    QList<QCborValue> choices; // one for each token that voted, in the order of their canonical bytes
    qint64 handedOut = 0;
    // Tokens with several ballots that say different things and did not know of each other, or whose ballot was changed
    // in two places: they count for nothing until people settle which one holds.
    QList<QList<RecordId>> disputed;
    QList<RecordId> notOfThisRound; // no token of it was handed out, or the signature is not its own
};
[[nodiscard]] BallotCount countBallots(const Record& round, const QList<Record>& ballots);

} // namespace uthan::record
