// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/ballot.h"
#include "base/cbor.h"
#include "base/crypto.h"

#include <algorithm>
#include <QCborArray>
#include <QMap>

namespace uthan::record {

namespace {
    constexpr qsizetype kTokenBytes = 16;
    const QLatin1String kRound("round"), kToken("token"), kChoice("choice"), kReplaces("replaces"),
        kSignature("signature"), kBallots("ballots");

    crypto::KeyPair pairOf(const BallotToken& token, RecordId round)
    {
        QByteArray seed = crypto::hash(QByteArrayLiteral("uthan ballot token 1") + round.bytes() + token.secret);
        crypto::KeyPair pair = crypto::signingPairFromSeed(seed);
        crypto::wipe(seed);
        return pair;
    }

    QByteArray message(RecordId round, const QCborValue& choice, const QCborArray& replaces)
    {
        return QByteArrayLiteral("uthan ballot 1") + round.bytes() + cbor::encode(QCborArray{choice, replaces});
    }

    QCborArray sortedTexts(const QList<RecordId>& records)
    {
        QStringList texts;
        for (const RecordId record : records)
            texts << record.text();
        texts.sort();
        return QCborArray::fromStringList(texts);
    }

    bool isSigned(const Record& ballot, RecordId round)
    {
        QStringList replaces;
        for (const QCborValue& id : ballot.fields.value(kReplaces).toArray())
            replaces << id.toString();
        replaces.sort();
        return crypto::verify(message(round, ballot.fields.value(kChoice), QCborArray::fromStringList(replaces)),
            QByteArray::fromHex(ballot.text(kSignature).toLatin1()),
            QByteArray::fromHex(ballot.text(kToken).toLatin1()));
    }

    // Those that no other of the same token replaces.
    QList<Record> living(const QList<Record>& ofOneToken)
    {
        QSet<QString> replaced;
        for (const Record& ballot : ofOneToken) {
            for (const QCborValue& id : ballot.fields.value(kReplaces).toArray())
                replaced.insert(id.toString());
        }
        QList<Record> left;
        std::copy_if(ofOneToken.cbegin(), ofOneToken.cend(), std::back_inserter(left),
            [&](const Record& ballot) { return !replaced.contains(ballot.id.text()); });
        return left;
    }
}

BallotToken BallotToken::random(Random& random)
{
    return {random.bytes(kTokenBytes)};
}

QByteArray BallotToken::publicKey(RecordId round) const
{
    return pairOf(*this, round).publicKey;
}

PersonId BallotToken::voter(RecordId round) const
{
    return PersonId::fromBytes(crypto::hash(publicKey(round)).first(16));
}

NewRecord ballotRecord(
    const BallotToken& token, RecordId round, const QCborValue& choice, const QList<RecordId>& replaces)
{
    crypto::KeyPair pair = pairOf(token, round);
    const QCborArray earlier = sortedTexts(replaces);
    const QByteArray signature = crypto::sign(message(round, choice, earlier), pair.secretKey);
    crypto::wipe(pair.secretKey);
    NewRecord ballot;
    ballot.kind = QStringLiteral("ballot");
    ballot.author = token.voter(round);
    ballot.fields = {{kRound, round.text()}, {kToken, QString::fromLatin1(pair.publicKey.toHex())}, {kChoice, choice},
        {kSignature, QString::fromLatin1(signature.toHex())}};
    if (!earlier.isEmpty())
        ballot.fields.insert(kReplaces, earlier);
    return ballot;
}

BallotCount countBallots(const Record& round, const QList<Record>& ballots)
{
    BallotCount count;
    QSet<QString> handedOut;
    for (const QCborValue& key : round.fields.value(kBallots).toArray())
        handedOut.insert(key.toString());
    count.handedOut = handedOut.size();
    QMap<QString, QList<Record>> byToken;
    for (const Record& ballot : ballots) {
        if (ballot.withdrawn || ballot.text(kRound) != round.id.text())
            continue;
        // A ballot changed by anybody but its token's holder no longer fits its signature.
        if (handedOut.contains(ballot.text(kToken)) && isSigned(ballot, round.id))
            byToken[ballot.text(kToken)] << ballot;
        else
            count.notOfThisRound << ballot.id;
    }
    std::vector<std::pair<QByteArray, QCborValue>> counted;
    for (const QList<Record>& ofOneToken : std::as_const(byToken)) {
        QList<RecordId> ids;
        QMap<QByteArray, QCborValue> said;
        for (const Record& ballot : living(ofOneToken)) {
            ids << ballot.id;
            said.insert(cbor::encode(ballot.fields.value(kChoice)), ballot.fields.value(kChoice));
            for (const Wording& w : ballot.wordings.value(kChoice)) // no clock decides which of them holds
                said.insert(cbor::encode(w.value), w.value);
        }
        std::sort(ids.begin(), ids.end());
        if (said.size() == 1)
            counted.emplace_back(said.firstKey(), said.first());
        else
            count.disputed << ids;
    }
    std::sort(counted.begin(), counted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [bytes, choice] : counted)
        count.choices << choice;
    std::sort(count.disputed.begin(), count.disputed.end());
    std::sort(count.notOfThisRound.begin(), count.notOfThisRound.end());
    return count;
}

} // namespace uthan::record
