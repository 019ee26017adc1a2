// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock.h"
#include "base/cbor.h"
#include "store/keyfile.h"
#include "store/locktries.h"

#include <algorithm>
#include <QFileInfo>

namespace uthan::store {

namespace {
    const QLatin1String kVersion("version"), kWrap("wrap"), kId("id"), kSalt("salt"), kPasses("passes"),
        kMemory("memory"), kSealed("sealed"), kCheck("check");
    constexpr qint64 kFileVersion = 2;
    constexpr qsizetype kSaltBytes = 16, kIdBytes = 16, kCheckBytes = 16, kMaxFile = 4096;
    constexpr qsizetype kMaxSecret = 1024; // bytes that are stretched
    // What a file may ask of this machine: no more than a lock ever needs.
    constexpr qint64 kMostPasses = 64, kLeastMemory = 8 << 10, kMostMemory = 1 << 30;

    constexpr std::pair<LockKind, const char*> kWords[]
        = {{LockKind::Passphrase, "passphrase"}, {LockKind::KeyStore, "keystore"}, {LockKind::Pin, "pin"}};

    QByteArray sealedFor(QCborMap file) // the file without what is made from it
    {
        file.remove(kSealed);
        file.remove(kCheck);
        return QByteArrayLiteral("uthan lock 2") + cbor::encode(file);
    }
    QByteArray checkOf(QCborMap file)
    {
        file.remove(kCheck);
        return crypto::hash(cbor::encode(file)).first(kCheckBytes);
    }

    bool isStretched(LockKind kind)
    {
        return kind == LockKind::Passphrase || kind == LockKind::Pin;
    }
    bool isInKeyStore(LockKind kind)
    {
        return kind == LockKind::KeyStore || kind == LockKind::Pin;
    }

    LockKind kindOf(const QCborMap& file)
    {
        const QString word = file.value(kWrap).toString();
        for (const auto& [kind, name] : kWords) {
            if (word == QLatin1String(name))
                return kind;
        }
        return LockKind::None;
    }

    // The key that seals the databases' key, from what the person knows and what the key store keeps.
    QByteArray wrappingKey(LockKind kind, const QByteArray& stretched, const QByteArray& kept)
    {
        switch (kind) {
        case LockKind::Passphrase:
            return crypto::deriveKey(stretched, QByteArrayLiteral("lock passphrase"));
        case LockKind::KeyStore:
            return crypto::deriveKey(kept, QByteArrayLiteral("lock keystore"));
        case LockKind::Pin:
            return crypto::deriveKey(kept, QByteArrayLiteral("lock pin") + stretched);
        case LockKind::None:
            break;
        }
        return {};
    }

    QString inWords(qint64 ms)
    {
        const qint64 seconds = (ms + 999) / 1000;
        return seconds < 120 ? QStringLiteral("%1 s").arg(seconds) : QStringLiteral("%1 min").arg((seconds + 59) / 60);
    }

    bool isWellFormed(const QCborMap& file, LockKind kind)
    {
        const qint64 passes = file.value(kPasses).toInteger(), memory = file.value(kMemory).toInteger();
        return file.value(kSealed).toByteArray().size() == crypto::kKeyBytes + crypto::kSealOverhead
            && (!isInKeyStore(kind) || file.value(kId).toByteArray().size() == kIdBytes)
            && (!isStretched(kind)
                || (file.value(kSalt).toByteArray().size() == kSaltBytes && passes >= 1 && passes <= kMostPasses
                    && memory >= kLeastMemory && memory <= kMostMemory));
    }
}

QByteArray lockWords(LockKind kind, const QByteArray& typed)
{
    const QString words = QString::fromUtf8(typed).normalized(QString::NormalizationForm_C).trimmed();
    QString same;
    for (const QChar c : words) {
        if (kind == LockKind::Pin && c.isDigit())
            same += QChar(u'0' + c.digitValue());
        else if (kind != LockKind::Pin || !c.isSpace())
            same += c.isSpace() ? QChar(u' ') : c;
    }
    return same.toUtf8();
}

Result<void> checkNewLock(const NewLock& lock)
{
    const QString words = QString::fromUtf8(lockWords(lock.kind, lock.secret));
    if (words.toUtf8().size() > kMaxSecret)
        return Error{ErrorCode::Input, QStringLiteral("this is too long to lock with: at most 1,000 letters")};
    if (lock.kind == LockKind::Passphrase && words.toUcs4().size() < kLeastPassphrase)
        return Error{ErrorCode::Input,
            QStringLiteral("a passphrase has at least %1 characters; four words nobody would guess are good")
                .arg(kLeastPassphrase)};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (lock.kind == LockKind::Pin && (words.size() < kLeastPin || !std::all_of(words.cbegin(), words.cend(), isDigit)))
        return Error{ErrorCode::Input, QStringLiteral("a PIN has at least %1 digits, and nothing else").arg(kLeastPin)};
    return {};
}

Result<QCborMap> Lock::file() const
{
    const QString path = keyFilePath(m_folder);
    const auto bytes = m_tools.disk.read(path, kMaxFile);
    if (!bytes)
        return bytes.error();
    const auto map = cbor::decodeMap(*bytes);
    if (!map)
        return Error{ErrorCode::Damaged, map.error().detail, path};
    const qint64 version = map->value(kVersion).toInteger();
    if (version < kFileVersion)
        return QCborMap(); // without a lock: readKeyFile
    const LockKind kind = kindOf(*map);
    if (version > kFileVersion || kind == LockKind::None)
        return Error{ErrorCode::Newer, QStringLiteral("the key is kept in a way this version does not know"), path};
    if (checkOf(*map) != map->value(kCheck).toByteArray() || !isWellFormed(*map, kind))
        return Error{ErrorCode::Damaged, QStringLiteral("the key is cut or damaged"), path};
    return *map;
}

Result<LockState> Lock::state() const
{
    const auto read = file();
    if (!read)
        return read.error();
    LockState state{kindOf(*read)};
    if (!state.asksForSecret())
        return state;
    const LockTries tries(m_folder, m_tools.clock, m_tools.disk);
    state.wrongTries = tries.wrong();
    state.waitMs = tries.waitMs();
    return state;
}

Result<QByteArray> Lock::open(const QByteArray& secret) const
{
    const auto read = file();
    if (!read)
        return read.error();
    const LockKind kind = kindOf(*read);
    if (kind == LockKind::None)
        return readKeyFile(m_folder, m_tools.disk);
    if (!isStretched(kind))
        return unwrap(*read, {});
    const QByteArray words = lockWords(kind, secret);
    if (words.isEmpty())
        return Error{ErrorCode::Locked,
            kind == LockKind::Pin ? QStringLiteral("this programme is locked: its PIN is needed")
                                  : QStringLiteral("this programme is locked: its passphrase is needed"),
            m_folder};
    LockTries tries(m_folder, m_tools.clock, m_tools.disk);
    if (const qint64 wait = tries.waitMs(); wait > 0)
        return Error{ErrorCode::TooSoon,
            QStringLiteral("%1 wrong tries: the next is looked at in %2").arg(tries.wrong()).arg(inWords(wait)),
            m_folder};
    if (isInKeyStore(kind)) { // nobody's try is counted when the desktop does not answer
        if (const auto kept = fromKeyStore(*read); !kept)
            return kept.error();
    }
    UTHAN_TRY(tries.count());
    auto key = unwrap(*read, words);
    if (key)
        tries.forget();
    return key;
}

Result<QByteArray> Lock::unwrap(const QCborMap& file, const QByteArray& words) const
{
    const LockKind kind = kindOf(file);
    QByteArray stretched, kept;
    if (isStretched(kind)) {
        auto made = crypto::stretch(words.first(std::min(words.size(), kMaxSecret)), file.value(kSalt).toByteArray(),
            crypto::kKeyBytes,
            {static_cast<quint64>(file.value(kPasses).toInteger()),
                static_cast<size_t>(file.value(kMemory).toInteger())});
        if (!made)
            return made.error();
        stretched = std::move(*made);
    }
    if (isInKeyStore(kind)) {
        auto read = fromKeyStore(file);
        if (!read)
            return read.error();
        kept = std::move(*read);
    }
    QByteArray wrapping = wrappingKey(kind, stretched, kept);
    auto key = crypto::decrypt(file.value(kSealed).toByteArray(), wrapping, sealedFor(file));
    for (QByteArray* secret : {&stretched, &kept, &wrapping})
        crypto::burn(*secret);
    if (key)
        return std::move(*key);
    if (kind == LockKind::KeyStore)
        return Error{ErrorCode::WrongKey,
            QStringLiteral("the secret in the key store is not the one of this programme"), m_folder};
    return Error{ErrorCode::WrongSecret,
        kind == LockKind::Pin ? QStringLiteral("this is not the PIN of this programme")
                              : QStringLiteral("this is not the passphrase of this programme"),
        m_folder};
}

Result<QByteArray> Lock::fromKeyStore(const QCborMap& file) const
{
    if (!m_tools.keyStore)
        return Error{ErrorCode::Unreachable,
            QStringLiteral("this programme is locked with the desktop's key store, and there is none here"), m_folder};
    auto kept = m_tools.keyStore->read(file.value(kId).toByteArray());
    if (!kept && kept.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
            QStringLiteral(
                "the desktop's key store does not hold the secret of this programme. It opens where the lock "
                "was set, for the person who set it"),
            m_folder};
    return kept;
}

Result<QByteArray> Lock::putIntoKeyStore(const QByteArray& id) const
{
    if (!m_tools.keyStore)
        return Error{ErrorCode::Unreachable, QStringLiteral("there is no key store on this desktop"), m_folder};
    QByteArray secret = m_tools.random.bytes(crypto::kKeyBytes);
    UTHAN_TRY(
        m_tools.keyStore->write(id, secret, QStringLiteral("Uthan: key of %1").arg(QFileInfo(m_folder).fileName())));
    // Only what comes back is relied on.
    if (const auto back = m_tools.keyStore->read(id); !back || *back != secret)
        return Error{ErrorCode::Unreachable, QStringLiteral("the key store did not keep the secret"), m_folder};
    return secret;
}

Result<void> Lock::set(const QByteArray& key, const NewLock& lock) const
{
    UTHAN_TRY(checkNewLock(lock));
    const auto before = file();
    const QString path = keyFilePath(m_folder);
    QCborMap made{{kVersion, kFileVersion}};
    for (const auto& [kind, name] : kWords) {
        if (kind == lock.kind)
            made.insert(kWrap, QLatin1String(name));
    }
    QByteArray stretched, kept;
    if (isStretched(lock.kind)) {
        made.insert(kSalt, m_tools.random.bytes(kSaltBytes));
        made.insert(kPasses, static_cast<qint64>(m_tools.effort.passes));
        made.insert(kMemory, static_cast<qint64>(m_tools.effort.memory));
        auto done = crypto::stretch(
            lockWords(lock.kind, lock.secret), made.value(kSalt).toByteArray(), crypto::kKeyBytes, m_tools.effort);
        if (!done)
            return done.error();
        stretched = std::move(*done);
    }
    if (isInKeyStore(lock.kind)) {
        made.insert(
            kId, m_tools.random.bytes(kIdBytes)); // a new one: the old secret opens the old file until it is gone
        auto put = putIntoKeyStore(made.value(kId).toByteArray());
        if (!put)
            return put.error();
        kept = std::move(*put);
    }
    QByteArray bytes = openKeyFile(key);
    if (lock.kind != LockKind::None) {
        QByteArray wrapping = wrappingKey(lock.kind, stretched, kept);
        made.insert(kSealed, crypto::encrypt(key, wrapping, sealedFor(made), m_tools.random));
        made.insert(kCheck, checkOf(made));
        bytes = cbor::encode(made);
        crypto::burn(wrapping);
    }
    crypto::burn(stretched);
    crypto::burn(kept);
    UTHAN_TRY(m_tools.disk.writeDurably(path, bytes, Disk::Access::OwnerOnly));
    if (before && isInKeyStore(kindOf(*before)) && m_tools.keyStore)
        (void)m_tools.keyStore->remove(before->value(kId).toByteArray()); // it opens nothing any more
    return {};
}

} // namespace uthan::store
