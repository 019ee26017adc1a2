// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "share/framestream.h"
#include "share/outfile.h"
#include "share/wire.h"
#include "store/keyfile.h"
#include "store/programme_p.h"

#include <QDir>
#include <QDirIterator>
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
    Result<QByteArray> openPreamble(const QByteArray& preamble, const QByteArray& passphrase)
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
        auto key = crypto::stretch(passphrase, salt);
        if (key && crypto::decrypt(check, *key, salt) != kCheck)
            return Error{ErrorCode::WrongKey, QStringLiteral("the passphrase is not the one of this backup")};
        return key;
    }

    Result<Part> decodePart(const QByteArray& payload)
    {
        // What may be written: nothing outside the new folder, and no file we would not have written ourselves.
        static const QRegularExpression allowed(
            QStringLiteral("^(log\\.db|key\\.cbor|media/[0-9a-f]{2}/[0-9a-f]{1,80})$"));
        share::Take in(payload);
        Part part;
        part.path = in.block(kMaxPath);
        part.total = in.number<qint64>();
        part.offset = in.number<qint64>();
        part.bytes = in.block(share::kMaxFrameBytes);
        if (!in.finished() || !allowed.match(QString::fromLatin1(part.path)).hasMatch() || part.offset < 0
            || part.offset > part.total - part.bytes.size())
            return Error{ErrorCode::Damaged, QStringLiteral("a part of the backup is malformed")};
        return part;
    }

    QStringList filesOf(const QString& folder)
    {
        QStringList names{QStringLiteral("key.cbor"), QStringLiteral("log.db")};
        QDirIterator it(folder + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        const QDir base(folder);
        while (it.hasNext()) {
            if (const QString name = base.relativeFilePath(it.next()); !name.endsWith(QLatin1String(".part")))
                names << name;
        }
        std::sort(names.begin() + 2, names.end());
        return names;
    }

    Result<void> writeFile(share::FrameWriter& writer, const QString& folder, const QString& name)
    {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NoPermission, file.errorString(), file.fileName()};
        const qint64 total = file.size();
        for (qint64 at = 0; at < total || at == 0; at += kPartBytes) {
            share::Put out;
            out.block(name.toLatin1());
            out.number(total);
            out.number(at);
            out.block(file.read(kPartBytes));
            UTHAN_TRY(writer.add(share::FrameType::File, out.bytes()));
        }
        return {};
    }

    // Takes the files of a backup into a folder that nobody uses yet.
    class Restorer {
    public:
        explicit Restorer(QString folder)
            : m_folder(std::move(folder))
        {
        }
        Result<void> take(const Part& part)
        {
            const QString path = m_folder + QLatin1Char('/') + QString::fromLatin1(part.path);
            if (part.offset == 0) {
                if (m_out || !QDir().mkpath(QFileInfo(path).absolutePath()))
                    return m_out ? outOfOrder()
                                 : Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"), path};
                auto out = share::OutFile::create(path, true);
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
        QString m_folder;
        std::unique_ptr<share::OutFile> m_out;
        qint64 m_at = 0;
    };

    // The folder that was backed up may have gone on since: no epoch of it is ever continued from here.
    Result<void> beginAnew(const QString& folder)
    {
        const auto key = readKeyFile(folder);
        if (!key)
            return key.error();
        auto log = Database::open(folder + QStringLiteral("/log.db"), *key, Database::Sync::Full);
        if (!log)
            return log.error();
        UTHAN_TRY((*log)->checkIntegrity());
        UTHAN_TRY((*log)->run("UPDATE epoch SET mine = 0"));
        return (*log)->checkpoint();
    }

    Result<void> restoreInto(const QString& file, const QString& folder, const QByteArray& passphrase)
    {
        QFile in(file);
        if (!in.exists())
            return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), file};
        if (!in.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NoPermission, in.errorString(), file};
        const QByteArray preamble = in.read(kPreambleBytes);
        const auto key = openPreamble(preamble, passphrase);
        if (!key)
            return key.error();
        share::FrameReader frames(
            *key, preamble, [&in](qsizetype size) -> Result<QByteArray> { return in.read(size); });
        Restorer restorer(folder);
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
        return beginAnew(folder);
    }
}

Result<void> Programme::backup(const QString& file, const QByteArray& passphrase, const Progress& progress)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("a backup needs a passphrase")};
    UTHAN_TRY(d->signPending());
    UTHAN_TRY(d->log->checkpoint()); // everything is in log.db itself now
    const QByteArray salt = d->env.random.bytes(kSaltBytes);
    auto key = crypto::stretch(passphrase, salt);
    if (!key)
        return key.error();
    const auto preamble = makePreamble(salt, *key, d->env.random);
    if (!preamble)
        return preamble.error();
    auto out = share::OutFile::create(file, true);
    if (!out)
        return out.error();
    UTHAN_TRY((*out)->write(*preamble));
    share::FrameWriter writer(
        *key, *preamble, d->env.random, [&out](const QByteArray& bytes) { return (*out)->write(bytes); });
    crypto::wipe(*key);
    const QStringList names = filesOf(d->folder);
    for (qsizetype i = 0; i < names.size(); ++i) {
        UTHAN_TRY(writeFile(writer, d->folder, names.at(i)));
        if (progress && !progress(i + 1, names.size(), writer.bytesWritten()))
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped before the backup was whole; nothing was left")};
    }
    UTHAN_TRY(writer.finish());
    return (*out)->commit();
}

Result<void> Programme::restore(
    const QString& file, const QString& folder, const QByteArray& passphrase, Environment env)
{
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return Error{ErrorCode::Refused,
            QStringLiteral("there is something in this folder; a backup goes into a new one"), folder};
    const QString part = folder + QStringLiteral(".part");
    QDir(part).removeRecursively(); // of a restore that was cut short
    if (!QDir().mkpath(part))
        return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"), part};
    auto restored = restoreInto(file, part, passphrase);
    if (restored) {
        QDir().rmdir(folder);
        if (!QDir().rename(part, folder))
            restored = Error{
                ErrorCode::NoPermission, QStringLiteral("the restored folder cannot be given its name"), folder};
    }
    if (!restored) {
        QDir(part).removeRecursively();
        return restored;
    }
    const auto opened = open(folder, std::move(env)); // makes the view, and the mark beside it
    return opened ? files::syncFolder(QFileInfo(folder).absolutePath()) : opened.error();
}

} // namespace uthan::store
