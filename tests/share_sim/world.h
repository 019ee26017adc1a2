// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "device.h"

#include <functional>

namespace sim {

// What happened, line by line, if somebody wants to read it.
using Trace = std::function<void(const QString& line)>;

// Chance that gives the same for the same seed.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_random(seed)
    {
    }
    quint64 number();
    [[nodiscard]] qsizetype below(qsizetype n) { return static_cast<qsizetype>(number() % static_cast<quint64>(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }

private:
    uthan::SeededRandom m_random;
};

// Some devices of one programme in a world that is not kind to them, and what must hold whatever happens
// (docs/share-sim.md). One seed, one story.
class World {
public:
    World(quint64 seed, Trace trace);
    ~World();
    // Lives through the whole story. False: something that must hold did not; problem() says what.
    [[nodiscard]] bool live();
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QHash<QString, qint64> counts() const { return m_counts; } // what happened how often

private:
    struct Given { // a record that was made, and by what words it is known
        uthan::RecordId id;
        QString words; // in no other record
        QString code; // with which it can be taken back; empty: not
        uthan::record::Audience audience = uthan::record::Audience::Members;
        QString device;
        uthan::record::MediaRef photo = {};
        QByteArray photoWords; // in its photo, nowhere else
        bool isTakenBack = false; // when everybody met, a device that does not lose things knew it
        QByteArray key = {}; // as it was wrapped first
    };
    struct Bundle {
        QString file;
        QByteArray bytes;
        QString from;
        qint64 writtenAt = 0;
    };
    struct Copy { // a folder as it was once
        QString device;
        NodePtr snapshot; // of the whole machine
        QByteArray backup; // or a locked backup
        QSet<QByteArray> acknowledged;
        QSet<uthan::RecordId> records;
    };

    // --- the story (world.cpp)
    void step();
    void note(const QString& line);
    void count(const QString& what) { ++m_counts[what]; }
    void violated(const QString& rule);
    [[nodiscard]] bool isFine() const { return m_problem.isEmpty(); }
    Device* someone(bool mayBeRemoved = true);
    Device* find(const QString& name) const;
    [[nodiscard]] QString newWords();

    // --- one call of a device and its consequences: what it acknowledged is remembered, a crash is lived through
    void after(Device& device, const QString& what, const uthan::Error* error);
    void acknowledge(Device& device);
    void wakeUp(Device& device, VirtualDisk::End end); // after a crash
    void checkKept(Device& device, const QString& when);
    [[nodiscard]] bool ready(Device& device); // open it

    // --- what people do (people.cpp)
    void act(Device& device);
    void give(Device& device);
    void giveMany(Device& device);
    void giveByDraft(Device& device);
    void revise(Device& device);
    void takeBack(Device& device);
    void widen(Device& device);
    Given* someGiven();

    // --- carriers (carriers.cpp)
    void writeBundle(Device& device);
    void readBundle(Device& device);
    void hand(Device& from, Device& to);
    [[nodiscard]] bool writeTo(Device& from, Bundle& bundle);
    [[nodiscard]] bool readFrom(Device& to, const Bundle& bundle, bool isWhole = true);
    void readDamaged(Device& device);
    void talk(Device& caller, Device& answerer, qint64 cutAfter = -1); // nearby; cut after so many bytes

    // --- what goes wrong (troubles.cpp)
    void trouble(Device& device);
    void crashDuring(Device& device);
    void powerCut(Device& device);
    void lie(Device& device);
    void flip(Device& device);
    void fillDisk(Device& device);
    void keepCopy(Device& device);
    void putBack();
    void clone(Device& device);
    void removeSomebody();
    void turnClock(Device& device);
    void countAgain(); // what is acknowledged by somebody who will still be there
    void becomesUnsure(Device& device); // its disk may have lost what it acknowledged

    // --- at the end (ending.cpp)
    void settle(); // everybody meets everybody, nothing goes wrong any more
    bool giveUpDamaged(); // true: there was one
    void meetAt(Device& hub);
    void checkTogether();
    void noteDifferences(Device& one, Device& other);
    void checkAlike(const QList<Device*>& all);
    void checkNothingLost(const QList<Device*>& all);
    void checkTakenBack(const QList<Device*>& all);
    void checkReceipts(const QList<Device*>& all);
    void checkQuarantine(const QList<Device*>& all);

    quint64 m_seed;
    Trace m_trace;
    Chance m_chance;
    qint64 m_nowMs = 1'772'000'000'000;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<Given> m_given;
    std::vector<Bundle> m_bundles; // on sticks, in drawers
    std::vector<Copy> m_copies;
    QSet<QByteArray> m_acknowledged; // operations at least one device that does not lose things has acknowledged
    bool m_isUnkind = true; // false: the ending
    int m_words = 0;
    int m_meeting = 0; // at the end: 0 by stick, else nearby
    QString m_problem;
    QHash<QString, qint64> m_counts;
};

} // namespace sim
