// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/exchange.h"
#include "share/exchangeframes.h"
#include "store/exchangestore.h"

#include <QHash>
#include <QSet>

// One exchange. Both ways run at the same time and meet at a few points:
//
//   Greeting   Greet → Answer
//   Summing    Summary both ways; Frontier both ways where it says that something differs
//   Chains     each gives what the other lacks, then says Said
//   Settling   Settled both ways; if the chains still differ (somebody wrote, or a fork came to light): Frontier,
//   Chains Files      Buckets, Held, Offer and Want, Part …, MediaSaid; only where Settled says that files differ
//   Ending     Acknowledge both ways
//
// A stage is entered when both ends have said what belongs to the one before, so both enter it.
namespace uthan::share {

struct Exchange::Private {
    Private(store::Programme& programme, Link theLink);

    enum class Stage { Greeting, Summing, Frontiers, Chains, Settling, Files, Ending, Done, Refused };

    // --- exchange.cpp
    [[nodiscard]] Result<void> take(const SayFrame& frame);
    [[nodiscard]] qsizetype mostNow() const; // how long a frame may be now
    void say(Say type, const QByteArray& payload, const QByteArray& rest = {}); // both in one frame
    Result<void> fail(const Error& error); // gives it back
    [[nodiscard]] Error unexpected(Say type) const;
    void refuse(const Error& error, bool tell);

    // --- exchange_greet.cpp
    [[nodiscard]] Result<QByteArray> myProof(const DeviceProof& proof) const;
    [[nodiscard]] bool isOneOfUs(const DeviceProof::Device& device) const;
    [[nodiscard]] Result<void> greet();
    [[nodiscard]] Result<void> takeGreet(const Greet& greet);
    [[nodiscard]] Result<void> takeAnswer(const Answer& answer);
    [[nodiscard]] Result<void> sum(); // says the summary
    [[nodiscard]] Result<void> takeSummary(const Summary& summary);
    [[nodiscard]] Result<void> sayFrontier();
    [[nodiscard]] Result<void> takeFrontier(const Frontier& frontier);
    [[nodiscard]] Result<void> enterChains();

    // --- exchange_give.cpp
    [[nodiscard]] Result<bool> produce(); // says the next thing, if it is not our turn to wait
    [[nodiscard]] Result<void> giveChains();
    [[nodiscard]] Result<bool> giveChunk();
    void sayChunk(const store::ChainChunk& chunk);
    void sayPhase(ExchangePhase phase, qint64 count, qint64 bytes = 0);
    [[nodiscard]] Result<void> givePacket();
    void giveNotices();
    [[nodiscard]] Result<void> giveKeys();
    [[nodiscard]] Result<void> settle(); // once both have said all
    [[nodiscard]] Result<void> enterFiles();
    [[nodiscard]] Result<void> offer();
    [[nodiscard]] Result<void> giveFiles();
    [[nodiscard]] Result<void> acknowledge();

    // --- exchange_take.cpp
    [[nodiscard]] Result<void> takeChains(Say type, const QByteArray& payload);
    [[nodiscard]] Result<void> keep();
    [[nodiscard]] Result<void> checkAnnounced();
    [[nodiscard]] Result<void> startPhase(const PhaseStart& start);
    [[nodiscard]] Result<void> takePacket(const QByteArray& sealed);
    [[nodiscard]] Result<void> takeSettled(const Settled& settled);
    [[nodiscard]] Result<void> takeFiles(Say type, const QByteArray& payload);
    [[nodiscard]] Result<void> takeBuckets(const Buckets& buckets);
    [[nodiscard]] Result<void> takeOffer(const Offer& offer);
    [[nodiscard]] Result<void> takeWant(const Want& want);
    [[nodiscard]] Result<void> takePart(const MediaPart& part);
    [[nodiscard]] Result<void> takeMediaSaid();
    [[nodiscard]] Result<void> takeAcknowledge(const std::optional<SignedStatement>& statement);
    [[nodiscard]] bool covers(const Statement& statement) const;

    std::unique_ptr<store::ExchangeStore> store;
    Link link;
    SayReader reader;
    QByteArray out;
    qsizetype outAt = 0;
    Stage stage = Stage::Greeting;
    ExchangePhase phase = ExchangePhase::Greeting;
    ExchangeProgress progress;
    std::optional<Error> error;
    qint64 skipped = 0; // bytes of frames of later versions

    // who
    bool saidGreeting = false;
    bool isProven = false; // the other end; nothing is said to anybody else
    bool joins = false; // this device, in this exchange
    QByteArray callerNonce;
    QByteArray peerKey;

    // what is here and there
    Summary mine, theirs;
    bool saidSummary = false;
    int round = 0;
    QList<Statement::Reach> frontier; // ours when the chains were planned
    Frontier their;
    QHash<EpochId, qint64> announced; // how far their operations go at most
    qint64 known = 0; // operations that came although they were here
    qint64 expected = 0; // operations they announced, in all rounds

    // chains
    store::ChainPlan plan;
    ExchangePhase giving = ExchangePhase::Authority;
    bool phaseSaid = false;
    bool saidAll = false, heardAll = false;
    ExchangePhase taking = ExchangePhase::Greeting;
    store::ChainChunk chunk; // coming
    bool packetGiven = false;
    int statementFrames = 0;
    std::optional<Settled> saidSettled;

    // files
    QList<store::ExchangeStore::File> files; // ours that may leave, by address; then those that go
    Buckets buckets;
    bool saidBuckets = false, heardBuckets = false;
    bool heardHeld = false;
    QSet<QByteArray> held; // theirs, of the buckets that differ
    std::array<bool, kBuckets> differs{};
    bool saidOffer = false, heardOffer = false, heardWant = false;
    QHash<QByteArray, qint64> wants; // of ours, from which byte on
    qsizetype fileAt = 0; // of `files`
    qint64 fileOffset = -1;
    QList<std::pair<Offered, qint64>> wanted; // of theirs, in order, from which byte on
    qsizetype wantedAt = 0;
    QList<QByteArray> given; // whole
    bool saidMedia = false, heardMedia = false;
    bool saidEnd = false, heardEnd = false;
};

} // namespace uthan::share
