// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/framestream.h"
#include "share/outfile.h"
#include "share/wire.h"
#include "store/keyfile.h"
#include "store/programme_p.h"

#include <QFileInfo>
#include <QRegularExpression>

// One encrypted file with everything of a programme folder, its keys too; only the passphrase opens it.
// Bytes: docs/formats/backup.md.
namespace uthan::store {

namespace {
    const QByteArray kMagic = QByteArrayLiteral("UTHANBAK");
    constexpr quint16 kVersion = 1;
    constexpr qsizetype kSaltBytes = 16;
    constexpr qsizetype kCheckBytes = 16 + crypto::kSealOverhead;
    constexpr qsizetype kPreambleBytes = 8 + 2 + kSaltBytes + kCheckBytes + crypto::kHashBytes;
    constexpr qsizetype kPartBytes = 4 << 20;
    constexpr qsizetype kMaxPath = 200;
    const QByteArray kCheck = QByteArrayLiteral("uthan backup ok!"); // tells a wrong passphrase from a damaged file

    struct Part {
        QByteArray path;
        qint64 total = 0;
        qint64 offset = 0;
        QByteArray bytes;
    };

    Result<QByteArray> makePreamble(const QByteArray& salt, const QByteArray& key, Random& random)
    {
        share::Put out;
        out.raw(kMagic);
        out.number(kVersion);
        out.raw(salt);
        out.raw(crypto::encrypt(kCheck, key, salt, random));
        return out.bytes() + crypto::hash(out.bytes());
    }

    // The key of a backup, or what is wrong with its beginning.
    Result<QByteArray> openPreamble(const QByteArray& preamble, const QByteArray& passphrase, crypto::Effort effort)
    {
        if (preamble.isEmpty() || !preamble.startsWith(kMagic.first(std::min(kMagic.size(), preamble.size()))))
            return Error{ErrorCode::Input, QStringLiteral("this file is not a backup")};
        share::Take in(preamble);
        (void)in.raw(kMagic.size());
        if (const auto version = in.number<quint16>(); in.ok() && version > kVersion)
            return Error{ErrorCode::Newer, QStringLiteral("backup version %1").arg(version)};
        const QByteArray salt = in.raw(kSaltBytes);
        const QByteArray check = in.raw(kCheckBytes);
        const QByteArray hash = in.raw(crypto::kHashBytes);
        if (!in.finished() || crypto::hash(preamble.chopped(crypto::kHashBytes)) != hash)
            return Error{ErrorCode::Damaged, QStringLiteral("the beginning of the backup is cut or damaged")};
        auto key = crypto::stretch(passphrase, salt, crypto::kKeyBytes, effort);
        if (key && crypto::decrypt(check, *key, salt) != kCheck)
            return Error{ErrorCode::WrongKey, QStringLiteral("the passphrase is not the one of this backup")};
        return key;
    }

    // What may be written: nothing outside the new folder, and no file we would not have written ourselves.
    bool isFileOfAFolder(const QString& name)
    {
        static const QRegularExpression allowed(
            QStringLiteral("^(log\\.db|key\\.cbor|media/[0-9a-f]{2}/[0-9a-f]{1,80})$"));
        return allowed.match(name).hasMatch();
    }

    Result<Part> decodePart(const QByteArray& payload)
    {
        share::Take in(payload);
        Part part;
        part.path = in.block(kMaxPath);
        part.total = in.number<qint64>();
        part.offset = in.number<qint64>();
        part.bytes = in.block(share::kMaxFrameBytes);
        if (!in.finished() || !isFileOfAFolder(QString::fromLatin1(part.path)) || part.offset < 0
            || part.offset > part.total - part.bytes.size())
            return Error{ErrorCode::Damaged, QStringLiteral("a part of the backup is malformed")};
        return part;
    }

    Result<QStringList> filesOf(Disk& disk, const QString& folder)
    {
        QStringList names{QStringLiteral("log.db")};
        const auto media = disk.files(folder + QStringLiteral("/media"));
        if (!media)
            return media.error();
        for (const QString& name : *media) {
            if (const QString inside = QStringLiteral("media/") + name; isFileOfAFolder(inside))
                names << inside; // not what came only in part
        }
        return names;
    }

    Result<void> writePart(
        share::FrameWriter& writer, const QString& name, qint64 total, qint64 at, const QByteArray& bytes)
    {
        share::Put out;
        out.block(name.toLatin1());
        out.number(total);
        out.number(at);
        out.block(bytes);
        return writer.add(share::FrameType::File, out.bytes());
    }

    Result<void> writeFile(share::FrameWriter& writer, Disk& disk, const QString& folder, const QString& name)
    {
        const auto file = disk.open(folder + QLatin1Char('/') + name, Disk::Open::Read);
        if (!file)
            return file.error();
        const auto total = (*file)->size();
        if (!total)
            return total.error();
        for (qint64 at = 0; at < *total || at == 0; at += kPartBytes) {
            const auto bytes = (*file)->read(at, kPartBytes);
            if (!bytes)
                return bytes.error();
            UTHAN_TRY(writePart(writer, name, *total, at, *bytes));
        }
        return {};
    }

    // Takes the files of a backup into a folder that nobody uses yet.
    class Restorer {
    public:
        Restorer(QString folder, Disk& disk)
            : m_disk(disk)
            , m_folder(std::move(folder))
        {
        }
        Result<void> take(const Part& part)
        {
            const QString path = m_folder + QLatin1Char('/') + QString::fromLatin1(part.path);
            if (part.offset == 0) {
                if (m_out)
                    return outOfOrder();
                UTHAN_TRY(m_disk.makeFolderDurably(QFileInfo(path).absolutePath()));
                auto out = share::OutFile::create(path, Disk::Access::OwnerOnly, m_disk);
                if (!out)
                    return out.error();
                m_out = std::move(*out);
                m_at = 0;
            }
            if (!m_out || part.offset != m_at)
                return outOfOrder();
            UTHAN_TRY(m_out->write(part.bytes));
            m_at += part.bytes.size();
            if (m_at < part.total)
                return {};
            UTHAN_TRY(m_out->commit());
            m_out.reset();
            return {};
        }
        Result<void> finish() const { return m_out ? outOfOrder() : Result<void>{}; }

    private:
        static Error outOfOrder()
        {
            return {ErrorCode::Damaged, QStringLiteral("the parts of the backup do not follow each other")};
        }
        Disk& m_disk;
        QString m_folder;
        std::unique_ptr<share::OutFile> m_out;
        qint64 m_at = 0;
    };

    // The folder that was backed up may have gone on since: no epoch of it is ever continued from here.
    Result<void> beginAnew(Disk& disk, const QString& folder)
    {
        const auto key = readKeyFile(folder, disk);
        if (!key)
            return key.error();
        auto log = Database::open(folder + QStringLiteral("/log.db"), *key, Database::Sync::Full, disk.sqliteVfs());
        if (!log)
            return log.error();
        UTHAN_TRY((*log)->checkIntegrity());
        UTHAN_TRY((*log)->run("UPDATE epoch SET mine = 0"));
        return (*log)->checkpoint();
    }

    Result<void> restoreInto(
        const QString& file, const QString& folder, const QByteArray& passphrase, const Environment& env)
    {
        const auto in = env.disk.open(file, Disk::Open::Read);
        if (!in)
            return in.error();
        const auto preamble = (*in)->read(0, kPreambleBytes);
        if (!preamble)
            return preamble.error();
        const auto key = openPreamble(*preamble, passphrase, env.effort);
        if (!key)
            return key.error();
        qint64 at = preamble->size();
        share::FrameReader frames(*key, *preamble, [&](qsizetype size) -> Result<QByteArray> {
            auto bytes = (*in)->read(at, size);
            at += bytes ? bytes->size() : 0;
            return bytes;
        });
        Restorer restorer(folder, env.disk);
        for (;;) {
            const auto frame = frames.next();
            if (!frame)
                return frame.error();
            if (frame->type == share::FrameType::End)
                break;
            const auto part = decodePart(frame->payload);
            if (!part)
                return part.error();
            UTHAN_TRY(restorer.take(*part));
        }
        UTHAN_TRY(restorer.finish());
        return beginAnew(env.disk, folder);
    }

    // All of it can be opened again, to the end.
    Result<void> checkBackup(Disk& disk, const QString& file, const QByteArray& key, const QByteArray& preamble)
    {
        const auto in = disk.open(file, Disk::Open::Read);
        if (!in)
            return in.error();
        qint64 at = preamble.size();
        share::FrameReader frames(key, preamble, [&](qsizetype size) -> Result<QByteArray> {
            auto bytes = (*in)->read(at, size);
            at += bytes ? bytes->size() : 0;
            return bytes;
        });
        for (;;) {
            const auto frame = frames.next();
            if (!frame)
                return Error{frame.error().code,
                    QStringLiteral("what was written cannot be read again (%1); write it to another disk")
                        .arg(frame.error().detail),
                    file};
            if (frame->type == share::FrameType::End)
                return {};
        }
    }
}

Result<void> Programme::backup(const QString& file, const QByteArray& passphrase, const Progress& progress)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("a backup needs a passphrase")};
    UTHAN_TRY(share::checkTarget(file, QStringLiteral(".uthanbackup"), kMagic, d->env.disk));
    UTHAN_TRY(d->signPending());
    UTHAN_TRY(d->log->checkpoint()); // everything is in log.db itself now
    if (const auto whole = d->log->checkIntegrity(); !whole) // nobody could restore it
        return Error{whole.error().code,
            QStringLiteral("no backup was written: nobody could restore it, for the log is damaged (%1)")
                .arg(whole.error().detail),
            whole.error().where};
    const QByteArray salt = d->env.random.bytes(kSaltBytes);
    auto key = crypto::stretch(passphrase, salt, crypto::kKeyBytes, d->env.effort);
    if (!key)
        return key.error();
    const auto preamble = makePreamble(salt, *key, d->env.random);
    if (!preamble)
        return preamble.error();
    auto out = share::OutFile::create(file, Disk::Access::OwnerOnly, d->env.disk);
    if (!out)
        return out.error();
    UTHAN_TRY((*out)->write(*preamble));
    share::FrameWriter writer(
        *key, *preamble, d->env.random, [&out](const QByteArray& bytes) { return (*out)->write(bytes); });
    const auto names = filesOf(d->env.disk, d->folder);
    if (!names)
        return names.error();
    // Not as its lock keeps it: a device's PIN or key store opens nothing elsewhere. The backup has its passphrase.
    QByteArray keyFile = openKeyFile(d->databaseKey);
    UTHAN_TRY(writePart(writer, QStringLiteral("key.cbor"), keyFile.size(), 0, keyFile));
    crypto::burn(keyFile);
    for (qsizetype i = 0; i < names->size(); ++i) {
        UTHAN_TRY(writeFile(writer, d->env.disk, d->folder, names->at(i)));
        if (progress && !progress(i + 1, names->size(), writer.bytesWritten()))
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped before the backup was whole; nothing was left")};
    }
    UTHAN_TRY(writer.finish());
    UTHAN_TRY((*out)->commit());
    const auto checked = checkBackup(d->env.disk, file, *key, *preamble);
    crypto::wipe(*key);
    return checked;
}

Result<void> Programme::restore(
    const QString& file, const QString& folder, const QByteArray& passphrase, Environment env)
{
    Disk& disk = env.disk;
    if (const auto there = disk.exists(folder) ? disk.files(folder) : QStringList(); !there || !there->isEmpty())
        return Error{ErrorCode::Refused,
            QStringLiteral("there is something in this folder; a backup goes into a new one"), folder};
    const QString part = folder + QStringLiteral(".part");
    (void)disk.removeFolder(part); // of a restore that was cut short
    UTHAN_TRY(disk.makeFolderDurably(part + QStringLiteral("/media")));
    auto restored = restoreInto(file, part, passphrase, env);
    if (restored)
        restored = disk.removeFolder(folder);
    if (restored)
        restored = disk.rename(part, folder);
    if (!restored) {
        (void)disk.removeFolder(part);
        return restored;
    }
    const auto opened = open(folder, std::move(env)); // makes the view, and the mark beside it
    return opened ? disk.syncFolder(QFileInfo(folder).absolutePath()) : opened.error();
}

} // namespace uthan::store
