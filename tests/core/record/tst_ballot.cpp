// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/ballot.h"

#include <algorithm>
#include <QCborArray>
#include <QTest>
#include <random>

using namespace uthan;
using namespace uthan::record;

// One ballot for each token and round, whoever's tablet it was cast on.
class TestBallot : public QObject {
    Q_OBJECT

    SeededRandom m_random{5};
    RecordId m_round = RecordId::random(m_random);
    quint64 m_clock = 1;

    [[nodiscard]] Record roundOf(const QList<BallotToken>& tokens) const
    {
        QCborArray keys;
        for (const BallotToken& token : tokens)
            keys.append(QString::fromLatin1(token.publicKey(m_round).toHex()));
        Record round;
        round.id = m_round;
        round.kind = QStringLiteral("ballot_round");
        round.fields = {{QStringLiteral("ballots"), keys}};
        return round;
    }
    [[nodiscard]] Record cast(const BallotToken& token, int fingers, const QList<RecordId>& replaces = {})
    {
        const NewRecord made = ballotRecord(token, m_round, fingers, replaces);
        Record ballot;
        ballot.id = RecordId::random(m_random);
        ballot.kind = made.kind;
        ballot.author = made.author;
        ballot.fields = made.fields;
        ballot.created = ballot.changed = Hlc{m_clock++ << 16};
        return ballot;
    }
    [[nodiscard]] QList<BallotToken> tokens(int count)
    {
        QList<BallotToken> all;
        while (all.size() < count)
            all << BallotToken::random(m_random);
        return all;
    }
    [[nodiscard]] static QList<int> numbers(const BallotCount& count)
    {
        QList<int> out;
        for (const QCborValue& choice : count.choices)
            out << static_cast<int>(choice.toInteger());
        return out;
    }

private Q_SLOTS:
    void aTabletPassedRoundHoldsTheBallotsOfMany()
    {
        const auto t = tokens(3);
        const auto count = countBallots(roundOf(t), {cast(t[0], 3), cast(t[1], 5), cast(t[2], 3)});
        QCOMPARE(numbers(count), (QList<int>{3, 3, 5}));
        QCOMPARE(count.handedOut, 3);
        QVERIFY(count.disputed.isEmpty() && count.notOfThisRound.isEmpty());
    }
    void theSameBallotTwiceCountsOnce()
    {
        const auto t = tokens(1);
        QCOMPARE(numbers(countBallots(roundOf(t), {cast(t[0], 4), cast(t[0], 4)})), QList<int>{4});
    }
    void whoThinksAgainReplacesTheirOwnBallot()
    {
        const auto t = tokens(1);
        const Record first = cast(t[0], 1);
        QCOMPARE(numbers(countBallots(roundOf(t), {cast(t[0], 4, {first.id}), first})), QList<int>{4});
    }
    void twoBallotsOfOneTokenThatDoNotKnowEachOtherAreDisputed()
    {
        const auto t = tokens(2);
        const Record one = cast(t[0], 1), two = cast(t[0], 5), other = cast(t[1], 2);
        const auto count = countBallots(roundOf(t), {one, two, other});
        QCOMPARE(numbers(count), QList<int>{2}); // the later one does not win
        QCOMPARE(count.disputed.size(), 1);
        QCOMPARE(count.disputed.first().size(), 2);
        const Record settled = cast(t[0], 5, {one.id, two.id});
        QCOMPARE(numbers(countBallots(roundOf(t), {settled, one, two, other})), (QList<int>{2, 5}));
    }
    void aBallotChangedInTwoPlacesIsDisputed()
    {
        const auto t = tokens(1);
        Record ballot = cast(t[0], 3);
        ballot.wordings.insert(QStringLiteral("choice"), {Wording{3, {}, {}, "a"}, Wording{4, {}, {}, "b"}});
        const auto count = countBallots(roundOf(t), {ballot});
        QVERIFY(count.choices.isEmpty());
        QCOMPARE(count.disputed, QList<QList<RecordId>>{{ballot.id}});
    }
    void nobodyVotesWithoutATokenOrInAnothersPlace()
    {
        const auto t = tokens(2);
        const Record stuffed = cast(BallotToken::random(m_random), 5); // never handed out
        Record forged = cast(t[0], 5);
        forged.fields.insert(QStringLiteral("choice"), 0); // somebody who reads it changes it
        Record stolen = cast(t[0], 5);
        stolen.fields.insert(QStringLiteral("token"), QString::fromLatin1(t[1].publicKey(m_round).toHex()));
        Record elsewhere = cast(t[1], 2);
        elsewhere.fields.insert(QStringLiteral("round"), RecordId::random(m_random).text());
        Record gone = cast(t[1], 2);
        gone.withdrawn = true;
        const auto count = countBallots(roundOf(t), {stuffed, forged, stolen, elsewhere, gone});
        QVERIFY(count.choices.isEmpty());
        QVERIFY(count.disputed.isEmpty());
        QCOMPARE(count.notOfThisRound.size(), 3);
    }
    void aTokenShowsNoCommonMarkInTwoRounds()
    {
        const auto t = tokens(1);
        const RecordId other = RecordId::random(m_random);
        QVERIFY(t[0].publicKey(m_round) != t[0].publicKey(other));
        QVERIFY(t[0].voter(m_round) != t[0].voter(other));
    }
    void theOrderOfArrivalDoesNotMatter()
    {
        const auto t = tokens(8);
        QList<Record> ballots;
        for (int i = 0; i < 8; ++i)
            ballots << cast(t[i], i % 6);
        ballots << cast(t[0], 5) << cast(t[1], 5, {ballots[1].id}) << cast(t[2], 2);
        const auto first = countBallots(roundOf(t), ballots);
        std::mt19937 dice(7);
        for (int turn = 0; turn < 50; ++turn) {
            std::shuffle(ballots.begin(), ballots.end(), dice);
            const auto again = countBallots(roundOf(t), ballots);
            QCOMPARE(again.choices, first.choices);
            QCOMPARE(again.disputed, first.disputed);
        }
    }
};

QTEST_GUILESS_MAIN(TestBallot)
#include "tst_ballot.moc"
