// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/disk.h"
#include "form/lists/datainstance.h"
#include "store/database.h"

#include <QHash>
#include <QIODevice>

namespace uthan::store {

// lists.db: the lists that came with surveys, as tables, encrypted like everything. All of it can be made again from
// the files themselves, so a damaged or newer one is simply begun anew. One thread; other threads open their own.
class ListDatabase {
public:
    [[nodiscard]] static Result<std::unique_ptr<ListDatabase>> open(
        const QString& path, const QByteArray& key, Disk& disk = Disk::real());
    ~ListDatabase();

    // Reads a list in, once: `content` names exactly these bytes. A list that breaks in the middle leaves nothing.
    [[nodiscard]] Result<void> import(const QByteArray& content, QIODevice& file, const QString& fileName);
    [[nodiscard]] Result<bool> has(const QByteArray& content);
    [[nodiscard]] Result<void> removeAll(const QByteArray& contentStart); // those whose name begins so
    [[nodiscard]] Result<std::unique_ptr<form::DataInstance>> instance(const QByteArray& content);

private:
    explicit ListDatabase(std::shared_ptr<Database> database);
    [[nodiscard]] Result<void> remove(qint64 id);
    std::shared_ptr<Database> m_database;
};

// The lists of one form, by the names it knows them by. Safe from any thread: whoever opens one has a connection.
class StoredLists : public form::ListSource {
public:
    // Where the file is and what to read there. `contents`: file name → name of its bytes.
    StoredLists(QString path, QByteArray key, QHash<QString, QByteArray> contents, Disk& disk = Disk::real())
        : m_path(std::move(path))
        , m_key(std::move(key))
        , m_contents(std::move(contents))
        , m_disk(disk)
    {
    }
    [[nodiscard]] Result<std::unique_ptr<form::DataInstance>> open(const QString& source) override;
    [[nodiscard]] const QHash<QString, QByteArray>& contents() const { return m_contents; }

private:
    QString m_path;
    QByteArray m_key;
    QHash<QString, QByteArray> m_contents;
    Disk& m_disk;
};

} // namespace uthan::store
