// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/cbor.h"
#include "base/files.h"
#include "store/database.h"
#include "store/keyfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

// A copy of a programme folder whose databases are decrypted page by page, free pages too, so that a test can look for
// what must not be in them.
class PlainFolder {
public:
    PlainFolder(const QString& programmeFolder, const QString& target)
        : m_folder(target)
    {
        copyTree(programmeFolder, target);
        const auto key = uthan::store::readKeyFile(target);
        for (const char* name : {"log.db", "view.db", "lists.db"}) {
            const QString path = target + QLatin1Char('/') + QLatin1String(name);
            if (!QFile::exists(path))
                continue; // no list was ever brought in
            auto db = key ? uthan::store::Database::open(path, *key, uthan::store::Database::Sync::Normal)
                          : uthan::Result<std::unique_ptr<uthan::store::Database>>(key.error());
            QFile plain(path + QStringLiteral(".pages"));
            if (!db || !plain.open(QIODevice::WriteOnly))
                qFatal("the copy could not be decrypted: %s", name);
            uthan::store::Query pages = (*db)->query("SELECT data FROM sqlite_dbpage ORDER BY pgno");
            while (pages.next())
                plain.write(pages.blob(0));
            if (!pages.status().ok() || plain.size() == 0)
                qFatal("the pages of the copy could not be read: %s", name);
        }
    }
    ~PlainFolder() { QDir(m_folder).removeRecursively(); }
    PlainFolder(const PlainFolder&) = delete;
    PlainFolder& operator=(const PlainFolder&) = delete;

    [[nodiscard]] QStringList hits(const QByteArray& canary) const { return rawHits(m_folder, canary); }

    // The same, and every state that the WALs beside the databases still tell of: a page that was written and written
    // over again is in there until the WAL is emptied.
    static QStringList hitsAtAnyTime(
        const QString& programmeFolder, const QString& target, const QList<QByteArray>& canaries)
    {
        constexpr qint64 kHeader = 32, kFrame = 24 + 8192;
        QStringList found;
        const auto look = [&](const QString& folder) {
            const PlainFolder plain(folder, target);
            for (const QByteArray& canary : canaries)
                found << plain.hits(canary);
        };
        look(programmeFolder);
        for (const char* name : {"log.db-wal", "view.db-wal", "lists.db-wal"}) {
            const qint64 size = QFileInfo(programmeFolder + QLatin1Char('/') + QLatin1String(name)).size();
            for (qint64 cut = kHeader + kFrame; cut < size; cut += kFrame) {
                const QString earlier = target + QStringLiteral("-earlier");
                copyTree(programmeFolder, earlier);
                QFile::resize(earlier + QLatin1Char('/') + QLatin1String(name), cut);
                look(earlier);
                QDir(earlier).removeRecursively();
            }
        }
        return found;
    }

    // Files of the folder that hold these bytes.
    static QStringList rawHits(const QString& folder, const QByteArray& canary)
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(canary))
                found << file.fileName();
        }
        return found;
    }
    static void copyTree(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            const QString target = to + file.mid(from.size());
            QDir().mkpath(QFileInfo(target).absolutePath());
            QFile::remove(target);
            if (!QFile::copy(file, target))
                qFatal("cannot copy %s", qPrintable(file));
        }
    }

private:
    QString m_folder;
};
