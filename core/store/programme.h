// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "base/clock.h"
#include "base/crypto.h"
#include "base/disk.h"
#include "base/result.h"
#include "record/consent.h"
#include "record/record.h"
#include "share/statement.h"
#include "store/lock.h"
#include "store/recordmaker.h"

#include <functional>
#include <memory>
#include <QCborMap>
#include <QList>
#include <QSet>
#include <QString>

namespace uthan::form {
class ListSource;
class LongLists;
}

namespace uthan::share {
class JoinAsker;
}

namespace uthan::store {

class ExchangeStore;

// What a device is allowed, from the causal authority log.
enum class Role : quint8 { Member = 0, Facilitator = 1, Steward = 2, Keeper = 3 };

struct Environment { // what the composition root passes in; must outlive the Programme
    Clock& clock;
    Random& random;
    QString stateFolder; // outside any programme folder: the open-time guard (installation id, last head, counter)
    Disk& disk = Disk::real();
    crypto::Effort effort = {}; // what guessing a receipt code or the passphrase of a backup costs
    KeyStore* keyStore = nullptr; // the desktop's, if there is one
    crypto::Effort lockEffort = kLockEffort; // what guessing the passphrase of a lock costs
    [[nodiscard]] LockTools lockTools() const { return {clock, random, disk, keyStore, lockEffort}; }
};

struct DeviceInfo {
    DeviceId id;
    QString name; // what its people call it: "Tania's tablet"
    Role role = Role::Member;
    bool isThis = false;
    bool removed = false;
    qint64 lastSeenMs = 0; // 0: never heard from
    qint64 clockOffMs = 0; // how far its clock runs ahead of (+) or behind (-) the others; 0: less than a day
    qint64 beganAnewMs = 0; // when it last went on in a new epoch, from a copy, a backup or after a power cut; 0: never
    bool isInTwoPlaces = false; // two copies of it are, or were, written to at the same time
    // No device but recovery shares, on paper or wherever people keep them: so many bring the programme back, of so
    // many.
    int sharesNeeded = 0, sharesMade = 0;
    [[nodiscard]] bool isShares() const { return sharesNeeded > 0; }
};

// Two copies of a device wrote on from one point: the proof. Both branches are kept, nothing is written to that epoch.
struct Fork {
    EpochId epoch;
    DeviceId device;
    QString deviceName;
    qint64 seq = 0; // the first number that two operations claim
    QList<QByteArray> heads; // where each branch ends
    QList<qint64> lengths; // up to which number
};

// One person's taking back, and how far it has come.
struct TakenBack {
    QByteArray receipt; // public half of the receipt's key
    qint64 atMs = 0;
    qint64 records = 0;
    QHash<QString, qint64> byKind; // "" where this device could not read what it was
    QList<std::pair<RecordId, QString>> each; // with its kind
    QList<DeviceInfo> confirmed; // this one among them
    QList<DeviceInfo> notYet; // have not said so since
    QList<DeviceInfo> outOfReach; // taken out of the group before they said so
};

struct Draft { // never an operation, never shared; secure-deleted when finished or discarded
    RecordId id; // the id the record will have
    QString kind;
    PersonId person;
    QString subject; // for submissions the form id
    QCborMap body;
    qint64 changedMs = 0;
};

struct RecordQuery {
    QString kind = {}; // empty: all kinds
    PersonId author = {}; // null: anyone
    bool withWithdrawn = false;
    int limit = -1;
    int offset = 0;
    bool newestFirst = false;
};

struct Counts { // by kind, and media
    QHash<QString, qint64> byKind;
    qint64 operations = 0;
    qint64 media = 0;
    qint64 mediaBytes = 0;
};

// Which other devices have acknowledged holding a record and its media.
struct Receipt {
    QList<DeviceId> heldBy; // without this device
    bool onlyHere = true;
};

using HubReach = QList<share::Statement::Reach>; // what lies on a hub: every branch up to which operation

// What a device of the group has not said that it holds.
struct Lacking {
    QHash<QString, qint64> recordsByKind; // living ones whose words it lacks; "": not for this device to read
    qint64 media = 0; // files, and their bytes
    qint64 mediaBytes = 0;
    [[nodiscard]] bool isNothing() const { return recordsByKind.isEmpty() && media == 0; }
};

struct MediaRoom { // files (pictures, voices, films) and their bytes
    qint64 here = 0, hereBytes = 0;
    qint64 onlyHere = 0, onlyHereBytes = 0; // no other device has said that it holds them
    qint64 safeToClear = 0, safeBytes = 0;
    qint64 cleared = 0, clearedBytes = 0; // known, not here: taken off to make room, or still to come
    qint64 missing = 0; // of these: not taken off. They come again from a device that holds them
};

struct MediaPlace { // where one file is
    bool isHere = false;
    bool isCleared = false; // taken off this device to make room
    int others = 0; // other devices that said they hold it
};

struct ShareReport { // what one export or import moved
    qint64 operations = 0;
    qint64 records = 0;
    qint64 media = 0;
    qint64 bytes = 0;
    QHash<QString, qint64> recordsByKind;
    QList<std::pair<DeviceId, qint64>> recordsByDevice; // whose contributions arrived
    QList<std::pair<PersonId, qint64>> recordsByPerson;
    bool nothingNew = false;
    qint64 quarantined = 0; // operations that wait for a facilitator, in all
    QString fromDeviceName; // import: who wrote the bundle
    QList<RecordId> leftOut; // export: a file of theirs is damaged or gone here; once for each
};

// Something that a device which does not belong (any more, or not yet) said about a record. It is kept and passed on,
// and shown to nobody until a facilitator lets it in.
struct Waiting {
    RecordId record;
    QString kind; // empty: not for this device to read
    QList<DeviceId> devices;
    QStringList deviceNames; // of those that belonged once
    QCborMap fields; // what it would make of the record
    bool isNew = false; // it makes the record
    bool isRefused = false;
    qint64 operations = 0;
    qint64 atMs = 0; // the last of them
};

// One thing that verify() found, for programs; `text` says it to people.
struct VerifyProblem {
    QString what; // "log", "view", "chain", "body", "signature", "waiting", "tables", "media"
    QString text;
    EpochId epoch = {}; // of a chain, and which operation of it
    qint64 seq = 0;
    RecordId record = {}; // of a picture or voice, with its address
    QByteArray address = {};
};

struct VerifyReport {
    qint64 epochs = 0, operations = 0, signatures = 0, records = 0, media = 0;
    QByteArray viewHash; // the same on every device that holds the same operations and keys
    QList<Fork> forks; // no damage: all of it is kept
    QStringList problems; // empty: all well
    QList<VerifyProblem> details; // one for each of them, in the same order
};

// (done, total, bytes); return false to cancel. Called on the store's thread.
using Progress = std::function<bool(qint64 done, qint64 total, qint64 bytes)>;

// One programme folder `<name>.uthan/`, opened: log.db, view.db, media/, and the lock that keeps a second program out.
// Not thread-safe: all calls on one thread (the store thread). Every call that returns ok has its effect on disk.
// Shape and rules: STORE_AND_SHARE; bytes: docs/formats/.
class Programme {
public:
    // Founds a programme: this device becomes its first steward and keeper.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> create(
        const QString& folder, const QString& programmeName, const QString& deviceName, Environment env);
    // A folder that waits to be let in (see writeJoinRequest). Everything but joining is refused until then.
    // Opens the folder if a programme is in it; an empty or half-made one is made as a new one is.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> openToJoin(
        const QString& folder, const QString& deviceName, Environment env, const QByteArray& secret = {});
    [[nodiscard]] static Result<std::unique_ptr<Programme>> createToJoin(
        const QString& folder, const QString& deviceName, Environment env);
    // Busy if another program has it open; Newer if a later version wrote it; Damaged names what. `secret`: of its
    // lock, where that asks for one (lockState); else Locked, WrongSecret or TooSoon.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> open(
        const QString& folder, Environment env, const QByteArray& secret = {});
    // What guards a folder, whether it is open or not. NotFound: there is no programme.
    [[nodiscard]] static Result<LockState> lockState(const QString& folder, const Environment& env);
    // Another lock for a folder that is not open. `secretNow` opens the one there is.
    [[nodiscard]] static Result<void> setLock(
        const QString& folder, const Environment& env, const QByteArray& secretNow, const NewLock& lock);
    // Of this one: whoever changes its lock knows the one there is. Wraps the databases' key anew; they stay as they
    // are.
    [[nodiscard]] Result<void> setLock(const QByteArray& secretNow, const NewLock& lock);
    ~Programme();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] quint64 opening() const; // a number of its own each time some folder is opened in this program
    [[nodiscard]] ProgrammeId id() const;
    [[nodiscard]] QString name() const; // as it was founded; records of kind `programme` may say more
    [[nodiscard]] bool waitsToJoin() const;
    [[nodiscard]] DeviceInfo thisDevice() const;
    [[nodiscard]] QByteArray salt() const; // 16 bytes, for receipt codes
    // Signs what was written since the last signature. Called within a second of a commit, at closing and before
    // anything leaves; cheap when there is nothing to sign.
    [[nodiscard]] Result<void> signPending();
    [[nodiscard]] Clock& clock();
    [[nodiscard]] Random& random();
    [[nodiscard]] RecordMaker recordMaker() const; // of this device; makes nothing that counts while it waits to join
    [[nodiscard]] RecordId newRecordId(); // for a draft or a record, or what is kept with one before it is made

    // --- records -----------------------------------------------------------------------------------------------
    [[nodiscard]] Result<RecordId> create(const record::NewRecord& record);
    // Many at once in one transaction (demo, import): either all or none.
    [[nodiscard]] Result<QList<RecordId>> createAll(const QList<record::NewRecord>& records);
    // New values for some fields. A contribution (Kind::ofItsAuthor) is refused to anyone but its author.
    [[nodiscard]] Result<void> change(RecordId id, PersonId by, const QCborMap& fields);
    // Chooses among wordings: names all heads it saw, so nothing unseen is dropped.
    [[nodiscard]] Result<void> settle(RecordId id, PersonId by, const QString& field, const QCborValue& value);
    // Add-wins sets (theme items, tags): `member` is any CBOR value, compared canonically.
    [[nodiscard]] Result<void> addToSet(RecordId id, PersonId by, const QString& field, const QCborValue& member);
    [[nodiscard]] Result<void> removeFromSet(RecordId id, PersonId by, const QString& field, const QCborValue& member);
    [[nodiscard]] Result<record::Record> record(RecordId id) const; // sets appear as arrays in `fields`
    [[nodiscard]] Result<QList<record::Record>> records(const RecordQuery& query) const;
    // How it came to be what it is: made, then changed, oldest first. Empty once it was taken back.
    [[nodiscard]] Result<QList<record::Revision>> history(RecordId id) const;
    [[nodiscard]] Result<Counts> counts() const;
    // Moves a record kept for its author alone to a wider audience ("bring to the group"). Never narrows.
    [[nodiscard]] Result<void> widen(RecordId id, PersonId by, record::Audience audience);

    // --- consent -----------------------------------------------------------------------------------------------
    [[nodiscard]] Result<record::ConsentState> consentOf(PersonId person) const;
    // The records that `code` covers and that are still here. Changes nothing.
    [[nodiscard]] Result<QList<RecordId>> coveredByCode(const QString& code) const;
    // Takes back everything `code` covers; needs no name. Content, media and keys go at once; tombstones stay.
    // Returns how many records were taken back; NotFound when no record carries that code's key.
    [[nodiscard]] Result<int> withdrawByCode(const QString& code);
    // Some of them, with the parts kept apart for a narrower audience; what the key does not cover is left alone.
    [[nodiscard]] Result<int> withdraw(const QList<RecordId>& records, const record::ReceiptKey& key);
    // Every taking back known here, the latest first.
    [[nodiscard]] Result<QList<TakenBack>> takenBack() const;
    // Living records (themes, findings, decisions, asks…) that rest on something taken back, directly or through
    // another, until somebody takes it out of them.
    [[nodiscard]] Result<QSet<RecordId>> toReview() const;
    [[nodiscard]] Result<int> leaveOutTakenBack(RecordId id, PersonId by); // how many it no longer rests on

    // --- drafts and settings (this device only) ----------------------------------------------------------------
    [[nodiscard]] Result<void> saveDraft(const Draft& draft);
    // Both or neither: what these drafts were for is in this one now.
    [[nodiscard]] Result<void> saveDraft(const Draft& draft, const QList<RecordId>& insteadOf);
    [[nodiscard]] Result<QList<Draft>> drafts(const QString& kind = {}) const;
    [[nodiscard]] Result<Draft> draft(RecordId id) const;
    [[nodiscard]] Result<void> discardDraft(RecordId id); // its media too
    // Makes the record, and others that are made with it, and removes the draft in one transaction. Files of the draft
    // that the record does not name are gone.
    [[nodiscard]] Result<RecordId> finishDraft(
        const record::NewRecord& record, const QList<record::NewRecord>& parts = {});
    [[nodiscard]] QCborValue setting(const QString& key) const;
    [[nodiscard]] Result<void> setSetting(const QString& key, const QCborValue& value);

    // --- media -------------------------------------------------------------------------------------------------
    // Encrypts under the key of `owner` (made at first use, so a draft can have media) and stores durably.
    [[nodiscard]] Result<record::MediaRef> addMedia(
        RecordId owner, const QByteArray& bytes, const QString& type, const QString& name = {});
    [[nodiscard]] Result<QByteArray> media(RecordId owner, const record::MediaRef& ref) const;
    // The same of a file that is too long to be held as a whole.
    [[nodiscard]] Result<record::MediaRef> addMedia(
        RecordId owner, const ByteSource& bytes, const QString& type, const QString& name = {});
    [[nodiscard]] Result<ByteSource> mediaSource(RecordId owner, const record::MediaRef& ref) const;

    // --- lists of choices that came with surveys as files (lists.db: can be made again) ---------------------------
    // Reads one in, once; an Error with the row when it is broken.
    [[nodiscard]] Result<void> importList(RecordId owner, const record::MediaRef& file);
    // Those of a survey, by the names of their files; may be opened on any thread while the programme is open.
    // `form`: the survey's own file, if it has long lists in it.
    [[nodiscard]] std::shared_ptr<form::ListSource> lists(
        const QList<record::MediaRef>& files, const record::MediaRef& form = {}) const;
    // Where the long lists of a survey go when its file is compiled, and whether they are there (sources).
    [[nodiscard]] Result<std::unique_ptr<form::LongLists>> longLists(const record::MediaRef& form);
    [[nodiscard]] bool hasLongLists(const record::MediaRef& form, const QStringList& sources) const;

    // --- compiled forms and other things that can be made again --------------------------------------------------
    [[nodiscard]] QByteArray cached(const QByteArray& key) const; // empty if not there
    [[nodiscard]] Result<void> setCached(const QByteArray& key, const QByteArray& value);

    // --- devices and sharing by stick ----------------------------------------------------------------------------
    [[nodiscard]] QList<DeviceInfo> devices() const;
    [[nodiscard]] Result<QList<Fork>> forks() const;
    // The asking side writes its public keys; `comparisonCode` is six digits both people compare.
    [[nodiscard]] Result<QString> writeJoinRequest(const QString& file) const;
    struct JoinRequest {
        QByteArray bytes;
        QString deviceName;
        QString comparisonCode;
    };
    [[nodiscard]] Result<JoinRequest> readJoinRequest(const QString& file) const;
    [[nodiscard]] Result<void> admit(const JoinRequest& request, Role role); // keys travel sealed in the next bundle
    // A higher role for a device that belongs. None is taken away: who should have less comes back with new keys.
    [[nodiscard]] Result<void> giveRole(DeviceId device, Role role);
    // A lost device: what it wrote and we have seen counts, what comes from it later waits in quarantine, and keys it
    // does not have guard what is written from now on.
    [[nodiscard]] Result<void> removeDevice(DeviceId device);
    // What waits, and what was refused (it stays, and can be let in after all); newest first.
    [[nodiscard]] Result<QList<Waiting>> waiting() const;
    // All that waits about these records. An operation of the authority: every device comes to the same.
    [[nodiscard]] Result<void> judge(const QList<RecordId>& records, bool letIn);
    // With everything, for whoever comes; or what one device has not said it holds (everything, if it never said).
    [[nodiscard]] Result<ShareReport> exportBundle(
        const QString& file, const Progress& progress = {}, DeviceId to = {});
    // Never writes to the stick; all or nothing; a half-copied file is Damaged and changes nothing.
    [[nodiscard]] Result<ShareReport> importBundle(const QString& file, const Progress& progress = {});
    // For share::Exchange, which carries it between two devices that talk.
    [[nodiscard]] std::unique_ptr<ExchangeStore> forExchange();
    // --- nearby (sockets and threads are app/transport's) ----------------------------------------------------------
    // For beacons, the newest first; every device of the programme holds one of them. Empty while it waits to join.
    [[nodiscard]] QList<QByteArray> nearbyKeys() const;
    [[nodiscard]] QList<QByteArray> hubKeys() const; // the same for what lies on a hub
    [[nodiscard]] QList<QByteArray> otherSigningKeys() const; // of the devices that belong, without this one
    [[nodiscard]] Result<bool> isAnyWithdrawn(const QSet<RecordId>& records) const;
    [[nodiscard]] Result<qint64> withdrawnCount() const; // records taken back, as far as it is known here
    [[nodiscard]] QByteArray frontierDigest() const; // 8 bytes: the same on devices that hold the same
    // The talk of a device that asks to be let in, over the connection `binding` stands for.
    [[nodiscard]] share::JoinAsker askToJoin(const QByteArray& binding, const QByteArray& token) const;
    [[nodiscard]] Receipt receipt(RecordId id) const;
    [[nodiscard]] Result<QSet<RecordId>> recordsBeyond(const HubReach& reach) const;
    [[nodiscard]] Result<Lacking> lackingOf(DeviceId device) const; // what is kept for its author alone left out
    [[nodiscard]] Result<MediaRoom> mediaRoom() const;
    [[nodiscard]] Result<MediaPlace> placeOf(const record::MediaRef& ref) const;
    // Takes files off this device that at least two others hold which do not clear them themselves
    // (docs/formats/store.md, "Media"). How many; they stay away until they are fetched again.
    [[nodiscard]] Result<qint64> clearMedia();
    [[nodiscard]] Result<void> fetchMediaAgain(); // with the next exchanges
    [[nodiscard]] qint64 onlyHereCount(const QString& kind = {}) const; // without a kind also the closed ones
    // Of those, what was kept for an audience this device is not in: of what kind it is cannot be read here any more.
    [[nodiscard]] qint64 closedOnlyHereCount() const;

    // --- when devices are lost (docs/formats/recovery.md) ----------------------------------------------------------
    // Splits what brings the programme back among `shares` people: any `needed` of them can, fewer learn nothing. A
    // text for each of them, shown once. Those made before are worth nothing for what comes after. Stewards and
    // keepers.
    [[nodiscard]] Result<QStringList> makeRecoveryShares(int needed, int shares);
    // A folder on a new device from the texts of enough shares. It then takes in what is left (bundles, other devices),
    // like one that joins; Everything but that is refused until then.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> recover(
        const QString& folder, const QStringList& shares, const QString& deviceName, Environment env);
    [[nodiscard]] bool isRecovering() const;
    // Once everything that is left was taken in, the newest withdrawals above all: becomes a device of its own, with
    // the role that the shares had, and ends the shares. Refused before anything was taken in; can be called again.
    [[nodiscard]] Result<void> finishRecovery();

    // --- care ----------------------------------------------------------------------------------------------------
    [[nodiscard]] Result<VerifyReport> verify(const Progress& progress = {});
    [[nodiscard]] Result<void> backup(const QString& file, const QByteArray& passphrase, const Progress& progress = {});
    [[nodiscard]] static Result<void> restore(
        const QString& file, const QString& folder, const QByteArray& passphrase, Environment env);

    struct Private; // programme_p.h; for the files of core/store

private:
    explicit Programme(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace uthan::store
