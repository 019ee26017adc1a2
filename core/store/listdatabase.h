// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/disk.h"
#include "form/lists/datainstance.h"
#include "form/lists/longlists.h"
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
    // The same for rows that come from elsewhere; takes the place of what was there.
    [[nodiscard]] Result<form::lists::Shape> keep(
        const QByteArray& content, const QString& name, const form::LongLists::Rows& rows);
    [[nodiscard]] Result<bool> has(const QByteArray& content);
    [[nodiscard]] Result<void> removeAll(
        const QByteArray& contentStart, const QList<QByteArray>& but = {}); // those whose name begins so
    [[nodiscard]] Result<std::unique_ptr<form::DataInstance>> instance(const QByteArray& content);

private:
    explicit ListDatabase(std::shared_ptr<Database> database);
    [[nodiscard]] Result<qint64> begin(const QByteArray& content, const QString& name);
    [[nodiscard]] Result<form::lists::Shape> fill(qint64 id, const form::LongLists::Rows& rows);
    [[nodiscard]] Result<void> remove(qint64 id);
    std::shared_ptr<Database> m_database;
};

// The lists of one form, by the names it knows them by. Safe from any thread: whoever opens one has a connection.
class StoredLists : public form::ListSource {
public:
    // Where the file is and what to read there. `contents`: file name → name of its bytes. `form`: the name of the
    // form's own bytes, of which its long lists are called.
    StoredLists(QString path, QByteArray key, QHash<QString, QByteArray> contents, QByteArray form = {},
        Disk& disk = Disk::real())
        : m_path(std::move(path))
        , m_key(std::move(key))
        , m_contents(std::move(contents))
        , m_form(std::move(form))
        , m_disk(disk)
    {
    }
    [[nodiscard]] Result<std::unique_ptr<form::DataInstance>> open(const QString& source) override;
    [[nodiscard]] const QHash<QString, QByteArray>& contents() const { return m_contents; }

private:
    QString m_path;
    QByteArray m_key;
    QHash<QString, QByteArray> m_contents;
    QByteArray m_form;
    Disk& m_disk;
};

// Puts the long lists of a form into lists.db, under the name of the form's bytes.
class FormLists : public form::LongLists {
public:
    FormLists(ListDatabase& database, QByteArray form)
        : m_database(database)
        , m_form(std::move(form))
    {
    }
    [[nodiscard]] Result<form::lists::Shape> keep(const QString& source, const Rows& rows) override;
    void dropAllBut(const QStringList& sources) override;
    [[nodiscard]] static QByteArray contentOf(const QByteArray& form, const QString& source)
    {
        return form + source.toUtf8();
    }

private:
    ListDatabase& m_database;
    QByteArray m_form;
};

} // namespace uthan::store
