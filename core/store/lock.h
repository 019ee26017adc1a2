// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/crypto.h"
#include "base/disk.h"
#include "store/keystore.h"

#include <QCborMap>

namespace uthan::store {

// What guards the key of a programme folder's databases.
enum class LockKind : quint8 {
    None, // only the file's mode 0600; said plainly
    Passphrase, // stretched by Argon2id
    KeyStore, // a secret in the desktop's key store
    Pin, // both: the PIN, stretched, together with a secret in the key store. Never a PIN alone
};

struct NewLock {
    LockKind kind = LockKind::None;
    QByteArray secret = {}; // UTF-8; of a passphrase or a PIN
};

struct LockState {
    LockKind kind = LockKind::None;
    int wrongTries = 0; // in a row
    qint64 waitMs = 0; // before the next try is looked at
    [[nodiscard]] bool asksForSecret() const { return kind == LockKind::Passphrase || kind == LockKind::Pin; }
};

constexpr int kLeastPassphrase = 8; // characters
constexpr int kLeastPin = 6; // digits

// What somebody typed, as it is stretched: the same words are the same bytes on every keyboard (NFC, one kind of space,
// none at the ends; digits of a PIN in any script).
[[nodiscard]] QByteArray lockWords(LockKind kind, const QByteArray& typed);
// Input, with the reason, if these words are too few to lock anything with.
[[nodiscard]] Result<void> checkNewLock(const NewLock& lock);

// Opening takes about 0.7 s (docs/decisions/0033-locks.md). Kept in the file: later versions may take more.
constexpr crypto::Effort kLockEffort{14, 128U << 20};

// What a lock needs of the world; the parts of Environment.
struct LockTools {
    Clock& clock;
    Random& random;
    Disk& disk;
    KeyStore* keyStore = nullptr;
    crypto::Effort effort = {};
};

// The lock of one folder: `key.cbor`, and `tries` beside it (docs/formats/store.md). Who opens or changes it holds the
// folder's DiskLock, so that nobody tries twice at once.
class Lock {
public:
    Lock(QString folder, const LockTools& tools)
        : m_folder(std::move(folder))
        , m_tools(tools)
    {
    }
    [[nodiscard]] Result<LockState> state() const;
    // The databases' key. Locked: `secret` is empty and one is needed. WrongSecret; TooSoon: tried wrongly too often,
    // the detail says how long to wait. Unreachable, NotFound, Refused: of the key store.
    [[nodiscard]] Result<QByteArray> open(const QByteArray& secret) const;
    // Wraps `key` anew. The databases stay as they are. A cut at any moment leaves the old lock or the new one.
    [[nodiscard]] Result<void> set(const QByteArray& key, const NewLock& lock) const;

private:
    [[nodiscard]] Result<QCborMap> file() const;
    [[nodiscard]] Result<QByteArray> unwrap(const QCborMap& file, const QByteArray& secret) const;
    [[nodiscard]] Result<QByteArray> fromKeyStore(const QCborMap& file) const;
    [[nodiscard]] Result<QByteArray> putIntoKeyStore(const QByteArray& id) const;
    QString m_folder;
    LockTools m_tools;
};

} // namespace uthan::store
