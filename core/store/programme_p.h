// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/crypto.h"
#include "media/mediastore.h"
#include "store/authority.h"
#include "store/folderlock.h"
#include "store/keyring.h"
#include "store/openguard.h"
#include "store/oplog.h"
#include "store/programme.h"
#include "store/view.h"

namespace uthan::store {

// This device's own secrets, kept in log.db.
struct DeviceKeys {
    crypto::KeyPair signing; // Ed25519
    crypto::KeyPair box; // X25519
    QString name;
    [[nodiscard]] DeviceId id() const { return deviceIdOf(signing.publicKey); }
};

// What the files programme_*.cpp share. Not installed, included by nobody else.
struct Programme::Private {
    Private(QString programmeFolder, Environment environment);

    QString folder;
    Environment env;
    std::unique_ptr<FolderLock> lock;
    QByteArray databaseKey;
    std::unique_ptr<Database> log;
    std::unique_ptr<Database> viewDb;
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

    // --- opening (programme.cpp)
    [[nodiscard]] static Result<std::unique_ptr<Private>> makeFolder(const QString& folder, const QString& deviceName, Environment env);
    [[nodiscard]] static Result<std::unique_ptr<Private>> openFolder(const QString& folder, Environment env);
    [[nodiscard]] Result<void> loadAll(); // from log.db into memory: after opening, joining and a rollback
    [[nodiscard]] Result<void> reloadAuthority();
    [[nodiscard]] Result<void> becomePartOf(ProgrammeId id, RecordId authorityRecordId, const QByteArray& programmeSalt);
    [[nodiscard]] Result<void> refuseUntilJoined() const;

    [[nodiscard]] Result<QByteArray> meta(const QString& key) const; // null array if not there
    [[nodiscard]] Result<void> setMeta(const QString& key, const QByteArray& value);

    // --- writing (programme_records.cpp). Inside the caller's Transaction on *log.
    struct NewOperation {
        OperationKind kind = OperationKind::Create;
        RecordId record;
        QCborMap body;
        QByteArray receiptKey = {};
        bool isFirst = false; // of its record: it has no parents to look up
    };
    [[nodiscard]] Result<QByteArray> append(const NewOperation& operation); // gives its hash
    [[nodiscard]] Result<QByteArray> appendClear(OperationKind kind, RecordId record, const QByteArray& body); // Withdraw
    // After the commit: guard, view, signature of a full or old segment. A view that cannot follow is caught up later.
    void afterCommit(bool viewIsDone = false);
    [[nodiscard]] Result<void> ensureView() const; // readers call it
    [[nodiscard]] Result<void> signPending();

    // Authority: inside the caller's Transaction on *log; then reloadAuthority().
    [[nodiscard]] Result<void> addMember(const Member& member);
    [[nodiscard]] Result<void> removeMember(DeviceId member);

    // --- taking back (programme_consent.cpp). What arrives from elsewhere too: checks the signature, erases everything.
    [[nodiscard]] Result<void> applyWithdrawal(const OperationHeader& header, const QByteArray& body);
    [[nodiscard]] Result<bool> isWithdrawn(RecordId record) const;
    QList<QByteArray> mediaToRemove; // files of erased records, unlinked after the commit
    void removeErasedFiles();

    // --- media rows (programme_media.cpp)
    struct MediaRow {
        QByteArray address;
        RecordId record;
        qint64 bytes = 0; // of the ciphertext
    };
    [[nodiscard]] Result<QList<MediaRow>> mediaRows() const;
    [[nodiscard]] Result<void> addMediaRow(const MediaRow& row);

    // A body of an operation of any readable record; WrongKey or NotFound when it is not for us.
    [[nodiscard]] Result<QCborMap> bodyOf(const OperationHeader& header, const QByteArray& body) const;
    // Marks a record to be folded again: its key arrived, or its quarantine ended. Inside the caller's Transaction.
    [[nodiscard]] Result<void> touch(RecordId record);
};

} // namespace uthan::store
