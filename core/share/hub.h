// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/exchangeframes.h"

#include <functional>
#include <QCborMap>
#include <QSet>

namespace uthan::store {
class Programme;
}

// A hub is a folder that is always reachable: whoever visits takes what others left and leaves what it lacks. It holds
// sealed parcels and encrypted files under names that mean nothing to it. Bytes: docs/formats/hub.md.
namespace uthan::share {

// What lies there for one programme.
struct HubListing {
    struct Entry {
        quint64 arrival = 0; // order in which the hub got them
        QByteArray log; // 16 bytes, random
        qint64 seq = 0;
        qint64 bytes = 0; // padded
        bool operator==(const Entry&) const = default;
    };
    QByteArray generation = QByteArray(16, 0); // changes when everything was cleared
    QList<Entry> entries;
    QList<QByteArray> media; // names, 16 bytes each
    bool operator==(const HubListing&) const = default;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<HubListing> parse(const QByteArray& bytes);
};

constexpr qint64 kMostHubParcel = 64 << 20;
constexpr qint64 kMostHubListing = 64 << 20;
constexpr qint64 kMostHubMedia = 512LL << 20;

// The hub as a visitor reaches it; over HTTPS, or in tests directly. Names are what the programme's devices compute.
class HubRemote {
public:
    virtual ~HubRemote() = default;
    [[nodiscard]] virtual Result<HubListing> list(const QByteArray& programme) = 0; // nothing yet: an empty one
    [[nodiscard]] virtual Result<QByteArray> get(const QByteArray& programme, const HubListing::Entry& entry) = 0;
    // The same twice is once; other bytes at a place that is taken are refused.
    [[nodiscard]] virtual Result<void> put(
        const QByteArray& programme, const QByteArray& log, qint64 seq, const QByteArray& bytes)
        = 0;
    [[nodiscard]] virtual Result<void> clear(const QByteArray& programme) = 0; // all parcels, no files
    [[nodiscard]] virtual Result<QByteArray> getMedia(const QByteArray& programme, const QByteArray& name) = 0;
    [[nodiscard]] virtual Result<void> putMedia(
        const QByteArray& programme, const QByteArray& name, const QByteArray& bytes)
        = 0;
    [[nodiscard]] virtual Result<void> removeMedia(const QByteArray& programme, const QByteArray& name) = 0;
};

// What one parcel says, before it is sealed and padded.
struct HubParcel {
    QList<Statement::Reach> covers; // up to here the chains lie on the hub once this parcel does
    QList<SayFrame> frames; // as in an exchange: what was taken back, seals, statements, chains, files

    // Packets: audience keys sealed to one device each, for those that cannot open the rest yet.
    [[nodiscard]] QByteArray seal(const QList<QByteArray>& packets, const QByteArray& key, Random& random) const;
    struct Outside {
        QList<QByteArray> packets;
        QByteArray sealed;
    };
    [[nodiscard]] static Result<Outside> parse(const QByteArray& bytes);
    [[nodiscard]] static Result<HubParcel> open(const Outside& outside, const QList<QByteArray>& keys); // WrongKey
};
[[nodiscard]] QByteArray hubPacketId(const QByteArray& log, qint64 seq); // what a packet in that parcel is bound to

struct HubReport {
    qint64 operationsTaken = 0, mediaTaken = 0, parcelsTaken = 0;
    qint64 operationsGiven = 0, mediaGiven = 0, parcelsGiven = 0;
    bool wasCleared = false; // something was taken back: what lay there was replaced
};

// Lets somebody work on the programme's thread; false if it is closed (by now).
using HubDoor = std::function<bool(const std::function<void(store::Programme&)>&)>;

// One visit: takes everything, then gives what the hub lacks. Can be broken off anywhere and begun again. On any
// thread: only what touches the programme goes through the door, nothing waits for the network inside it. `hub` names
// it among the settings.
[[nodiscard]] Result<HubReport> visitHub(const HubDoor& door, HubRemote& remote, const QString& hub);
[[nodiscard]] Result<HubReport> visitHub(store::Programme& programme, HubRemote& remote, const QString& hub);
[[nodiscard]] QString hubSetting(const QString& hub); // where a device keeps what it remembers of it
// Up to where everything of the programme, with its files, lay on that hub after the last whole visit.
[[nodiscard]] QList<Statement::Reach> hubReach(const store::Programme& programme, const QString& hub);
[[nodiscard]] QList<Statement::Reach> hubReachIn(const QCborMap& remembered); // in what a visit remembers of a hub

} // namespace uthan::share
