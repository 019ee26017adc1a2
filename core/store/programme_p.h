// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/crypto.h"
#include "media/mediastore.h"
#include "share/exchangeframes.h"
#include "store/authority.h"
#include "store/draftstore.h"
#include "store/keyring.h"
#include "store/listdatabase.h"
#include "store/openguard.h"
#include "store/oplog.h"
#include "store/peers.h"
#include "store/programme.h"
#include "store/view.h"

#include <QSet>

namespace uthan::store {

struct LogPlace;
constexpr qint64 kClockOffMs = 24LL * 60 * 60 * 1000; // a clock that far from another is said to be wrong

// This device's own secrets, kept in log.db.
struct DeviceKeys {
    crypto::KeyPair signing; // Ed25519
    crypto::KeyPair box; // X25519
    QString name;
    ProgrammeId recovers = {}; // not null: these are the keys of recovery shares, to bring that programme back
    [[nodiscard]] DeviceId id() const { return deviceIdOf(signing.publicKey); }
};

// What the files programme_*.cpp share. Included by nobody else.
struct Programme::Private {
    Private(QString programmeFolder, Environment environment);
    ~Private(); // burns the keys
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    QString folder;
    Environment env;
    std::unique_ptr<DiskLock> lock; // released last, with the folder
    QByteArray databaseKey;
    std::unique_ptr<Database> log;
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<Database> viewDb;
    std::unique_ptr<ListDatabase> lists; // opened when first needed
    OpenGuard guard;
    HlcClock hlc;
    std::unique_ptr<Keyring> keyring;
    std::unique_ptr<OperationLog> oplog;
    std::unique_ptr<View> view;
    std::unique_ptr<media::MediaStore> media; // once the programme's salt is known
    Authority authority;
    DeviceKeys device;
    ProgrammeId programme; // null: waits to join
    RecordId authorityRecord;
    QByteArray salt;
    qint64 firstUnsignedMs = 0;
    const quint64 opening = nextOpening();
    [[nodiscard]] static quint64 nextOpening();

    // --- opening (programme.cpp)
    // Keeps a second program, or a second opening in this one, out of the folder.
    [[nodiscard]] static Result<std::unique_ptr<DiskLock>> takeFolder(Disk& disk, const QString& folder);
    [[nodiscard]] static Result<std::unique_ptr<Private>> makeFolder(
        const QString& folder, const DeviceKeys& keys, Environment env);
    [[nodiscard]] static DeviceKeys newDevice(const QString& name, Random& random);
    [[nodiscard]] static Result<std::unique_ptr<Private>> openFolder(
        const QString& folder, Environment env, const QByteArray& secret);
    [[nodiscard]] Result<void> openDatabases();
    [[nodiscard]] Result<void> openView(); // makes it anew if it is damaged or of another version
    [[nodiscard]] Result<void> makeViewAnew(); // its file was damaged: the log has everything
    [[nodiscard]] bool isOfView(const Error& error) const;
    [[nodiscard]] bool isOfLog(const Error& error) const;
    // Reads from the view, which is brought up to date before and, if its file turns out damaged, made anew.
    template <typename Read> auto fromView(const Read& read) -> decltype(read())
    {
        auto ready = ensureView();
        if (ready) {
            auto got = read();
            if (got || !isOfView(got.error()))
                return got;
            ready = got.error();
        }
        if (!isOfView(ready.error()))
            return ready.error();
        UTHAN_TRY(makeViewAnew());
        return read();
    }
    [[nodiscard]] Result<void> readyView() // as ensureView, and made anew if its file is damaged
    {
        return fromView([]() -> Result<void> { return {}; });
    }
    [[nodiscard]] Result<void> putDevice(const DeviceKeys& keys) const;
    [[nodiscard]] Result<void> found(const QString& programmeName);
    [[nodiscard]] Result<void> loadAll(); // from log.db into memory: after opening and joining
    [[nodiscard]] Result<void> ensureEpoch();
    [[nodiscard]] OpenGuard::Mark mark() const;
    [[nodiscard]] Result<void> reloadAuthority();
    [[nodiscard]] Result<void> becomePartOf(
        ProgrammeId id, RecordId authorityRecordId, const QByteArray& programmeSalt);
    [[nodiscard]] Result<void> refuseUntilJoined() const;

    [[nodiscard]] Result<QByteArray> meta(const QString& key) const; // null array if not there
    [[nodiscard]] Result<void> setMeta(const QString& key, const QByteArray& value) const;

    // --- writing (programme_records.cpp). Inside the caller's Transaction on *log.
    struct NewOperation {
        OperationKind kind = OperationKind::Create;
        RecordId record;
        QCborMap body;
        QByteArray receiptKey = {};
        bool isFirst = false; // of its record: it has no parents to look up
        QByteArray key = {}; // of a record this device may not be able to open any more
    };
    struct Appended {
        QByteArray hash;
        OperationHeader header;
    };
    [[nodiscard]] Result<Appended> append(const NewOperation& operation);
    [[nodiscard]] Result<Appended> appendClear(OperationKind kind, RecordId record, const QByteArray& body); // Withdraw
    [[nodiscard]] static Result<void> discardHash(const Result<Appended>& appended);
    [[nodiscard]] Result<RecordState> stateForWriting(RecordId id) const; // refuses what was taken back
    [[nodiscard]] Result<void> checkMayRevise(const RecordState& state, PersonId by) const;
    [[nodiscard]] Result<void> write(
        const NewOperation& operation, const std::function<Result<void>()>& also = {}); // its own transaction
    [[nodiscard]] RecordMaker recordMaker() const { return {device.id(), salt}; }
    [[nodiscard]] Result<RecordId> createOne(const record::NewRecord& record, bool isDraft);
    [[nodiscard]] static bool supersedesOthers(const record::NewRecord& record);
    [[nodiscard]] Result<void> rewrap(RecordId id, record::Audience audience);
    [[nodiscard]] bool isClosed(record::Audience audience) const
    {
        return !keyring->current(audience);
    } // to this device
    // After the commit: guard, view, erased files, signature of a full or old segment. The log has it by then: a view
    // that cannot follow is caught up by the next reader.
    void afterCommit(bool viewFollows = true);
    void afterRollback(); // what is in memory follows what is on disk
    [[nodiscard]] Result<void> ensureView() const; // readers call it
    bool viewIsMissing = false; // makeViewAnew() could not
    mutable bool viewIsCurrent = false; // false whenever something was appended, ingested or touched
    // New records are written down at once; the view takes them in when somebody reads, or many together.
    mutable qint64 notInView = 0;
    [[nodiscard]] bool viewLags() const;
    [[nodiscard]] Result<void> signPending();

    // Authority: inside the caller's Transaction on *log; then reloadAuthority().
    [[nodiscard]] Result<void> addMember(const Member& member);
    [[nodiscard]] Result<void> removeMember(DeviceId member);
    // Recovery shares are members nobody carries around: what they need is kept, sealed to them, where they were let in
    // (programme_recovery.cpp).
    [[nodiscard]] Result<void> sealKeysToShares(); // those they do not have yet. Inside the caller's Transaction
    [[nodiscard]] Result<void> takeSealedKeys();
    [[nodiscard]] Result<void> becomeNewDevice();
    QByteArray recovering; // meta: null, or of which shares this folder is brought back

    // --- taking back (programme_takingback.cpp). Inside the caller's Transaction on *log, also after everything of an
    // import is in: erases every record with a Withdraw operation signed by the key its creation committed to. How
    // many.
    [[nodiscard]] Result<int> applyWithdrawals();
    QList<QByteArray> mediaToRemove; // files of erased records, unlinked after the commit
    bool mustCheckpoint = false; // something was erased: no WAL may keep it
    bool mustSweep = false; // as the log has it (mustStillSweep), for a program that comes to its end before
    bool mustClearCache = false; // what was made from records may hold what is gone
    [[nodiscard]] Result<void> removeErased();
    [[nodiscard]] Result<QList<share::Notice>> noticesOfNoChain() const; // withdrawals that came before their chain
    [[nodiscard]] bool isUnswept() const;
    [[nodiscard]] Result<void> mustStillSweep(bool must); // written into the log; inside a transaction, if there is one
    [[nodiscard]] Result<void> takeBackAgain();
    [[nodiscard]] Result<void> sweepAfterCrash();
    [[nodiscard]] Result<QSet<RecordId>> withdrawnRecords() const;
    [[nodiscard]] Result<int> withdraw(const QList<RecordId>& records, const record::ReceiptKey& key);
    [[nodiscard]] Result<QList<RecordId>> partsOf(RecordId whole);
    [[nodiscard]] Result<void> rememberPart(RecordId part, const QString& kind, const QCborMap& fields);
    [[nodiscard]] Result<void> emptyJournals(); // nothing that was erased is in a WAL, after a power cut neither
    [[nodiscard]] Result<QList<RecordId>> consentEvents(PersonId subject) const; // living and withdrawn

    // --- what the log says of a device (programme_devices.cpp)
    struct Trail {
        qint64 lastMs = 0; // of all it wrote
        qint64 beganAnewMs = 0;
        bool isInTwoPlaces = false;
    };
    [[nodiscard]] QHash<DeviceId, Trail> trails() const;
    [[nodiscard]] qint64 clockOff(const Member& member, const Trail& trail, const share::Holdings* holdings) const;
    [[nodiscard]] qint64 lastHeard(const Trail& trail, const share::Holdings* holdings, bool isClockOff) const;

    // --- sharing (programme_share.cpp, programme_import.cpp)
    [[nodiscard]] bool holds(const share::Holdings& holdings, const LogPlace& place) const; // its device said so
    std::unique_ptr<Peers> peers; // made when first asked for; thrown away after a rollback
    [[nodiscard]] Peers& peerBook();
    [[nodiscard]] Result<share::Statement> holdings() const; // what is on disk now; without a number
    [[nodiscard]] Result<share::SignedStatement> makeStatement(); // of that
    [[nodiscard]] Result<void> raiseStatement(qint64 number); // the next is later than that
    [[nodiscard]] Result<QSet<RecordId>> recordsOnlyHere();
    [[nodiscard]] Result<void> addAudienceKey(const AudienceKey& key); // one that came; inside the caller's Transaction
    // Public halves of audience keys: those this device vouches for, and which of all may be trusted now.
    [[nodiscard]] QList<AudienceSeal> ownSeals() const;
    [[nodiscard]] bool mayVouch(const AudienceSeal& seal) const;
    [[nodiscard]] Result<std::optional<AudienceSeal>> sealFor(
        record::Audience audience) const; // none: not needed, or not known
    [[nodiscard]] Result<void> changeAuthority(const std::function<Result<void>()>& change);

    // --- what waits for a facilitator (programme_quarantine.cpp). operation.quarantined is a Standing.
    [[nodiscard]] Result<void> settleQuarantine(); // after a change of authority, inside the caller's Transaction
    [[nodiscard]] Result<void> settleQuarantineOf(const Epoch& epoch);
    [[nodiscard]] Result<QList<QByteArray>> waitingOperations(const QList<RecordId>& records, bool refusedToo) const;
    // What arrived, for the report of an exchange: the view's last row before it, then what is there beyond it.
    [[nodiscard]] Result<qint64> lastViewRow() const;
    [[nodiscard]] Result<void> reportNewRecords(qint64 rowsBefore, ShareReport& report) const;

    // --- media rows (programme_media.cpp)
    struct MediaRow {
        QByteArray address;
        RecordId record;
        qint64 bytes = 0; // of the ciphertext
    };
    [[nodiscard]] Result<QList<MediaRow>> mediaRows() const;
    [[nodiscard]] Result<bool> isHere(const QByteArray& address) const; // a row, and the file is as long as it says
    [[nodiscard]] Result<void> addMediaRow(const MediaRow& row) const;
    template <typename Bytes>
    [[nodiscard]] Result<record::MediaRef> addMedia(
        RecordId owner, const Bytes& bytes, const QString& type, const QString& name);
    [[nodiscard]] Result<void> eraseDraft(RecordId id);
    [[nodiscard]] Result<void> eraseMediaOf(RecordId record, const QSet<QByteArray>& except = {});

    // --- room on the device (programme_room.cpp)
    [[nodiscard]] QList<const share::Holdings*> holdingsBefore();
    [[nodiscard]] Result<bool> isCleared(const QByteArray& address) const;
    [[nodiscard]] bool mayGo(RecordId record) const;
    [[nodiscard]] Result<QList<MediaRow>> clearable();

    // --- lists of surveys (programme_lists.cpp)
    [[nodiscard]] QString listsPath() const;
    [[nodiscard]] Result<ListDatabase*> openLists();
    void removeLists(const QList<QByteArray>& addresses);

    // A body of an operation of any readable record; WrongKey or NotFound when it is not for us.
    [[nodiscard]] Result<QCborMap> bodyOf(const OperationHeader& header, const QByteArray& body) const;
    // Marks a record to be folded again: its key arrived, or its quarantine ended. Inside the caller's Transaction.
    [[nodiscard]] Result<void> touch(RecordId record);

private:
    [[nodiscard]] Result<Appended> appendSealed(
        OperationKind kind, RecordId record, const QByteArray& body, bool isFirst, Appended made);
    [[nodiscard]] Result<QByteArray> keyFor(RecordId id, record::Audience audience);
    [[nodiscard]] Result<QCborMap> fieldsOf(const record::NewRecord& record) const;
    [[nodiscard]] Result<void> erase(RecordId record);
    [[nodiscard]] Result<bool> hasValidWithdrawal(RecordId record) const;
    void verifyOperation(const Operation& operation, QHash<QByteArray, qint64>& seqOf, VerifyReport& report) const;

public:
    [[nodiscard]] Result<QList<RecordId>> withdrawnConsents(PersonId subject) const;
    [[nodiscard]] Result<QList<RecordId>> recordsOfReceipt(const QByteArray& receiptPublicKey) const;
    [[nodiscard]] Result<void> verifyEpoch(
        const Epoch& epoch, VerifyReport& report, const std::function<bool()>& goOn) const;
    [[nodiscard]] Result<void> verifyTables(VerifyReport& report) const;
    [[nodiscard]] Result<void> verifyWaiting(const Epoch& epoch, VerifyReport& report) const;
    [[nodiscard]] Result<void> verifyMedia(VerifyReport& report);
    [[nodiscard]] QString aboutFile(const MediaRow& row, const Error& error);
    [[nodiscard]] Result<void> verifyView(VerifyReport& report) const;
};

} // namespace uthan::store
