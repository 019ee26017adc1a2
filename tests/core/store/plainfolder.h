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
        for (const char* name : {"log.db", "view.db"}) {
            const QString path = target + QLatin1Char('/') + QLatin1String(name);
            auto db = key ? uthan::store::Database::open(path, *key, uthan::store::Database::Sync::Normal)
                          : uthan::Result<std::unique_ptr<uthan::store::Database>>(key.error());
            if (!db
                || !(*db)->script("PRAGMA secure_delete = OFF; PRAGMA journal_mode = DELETE; PRAGMA rekey = ''").ok())
                qFatal("the copy could not be decrypted: %s", name);
            db->reset();
            QFile plain(path);
            if (!plain.open(QIODevice::ReadOnly) || !plain.read(16).startsWith("SQLite format 3"))
                qFatal("the copy is not plain: %s", name);
        }
    }
    ~PlainFolder() { QDir(m_folder).removeRecursively(); }
    PlainFolder(const PlainFolder&) = delete;
    PlainFolder& operator=(const PlainFolder&) = delete;

    [[nodiscard]] QStringList hits(const QByteArray& canary) const { return rawHits(m_folder, canary); }

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
