// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/datainstance.h"
#include "store/database.h"

#include <QSet>

namespace uthan::store {

// One list of lists.db.
class ListInstance : public form::DataInstance {
public:
    ListInstance(std::shared_ptr<Database> database, qint64 id);
    [[nodiscard]] Result<void> load();

    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] const QStringList& columns() const override { return m_columns; }
    [[nodiscard]] QString value(int row, int column) const override;
    [[nodiscard]] QStringList row(int row) const override;
    [[nodiscard]] std::vector<int> rowsWhere(const QList<Equality>& equalities, int limit) const override;
    [[nodiscard]] bool rowsNear(int column, double number, std::vector<int>& rows) const override;
    [[nodiscard]] std::vector<int> search(
        int column, const QString& text, const std::vector<int>* among, int limit) const override;
    [[nodiscard]] Result<void> prepareFor(const QList<int>& equalColumns) override;
    [[nodiscard]] Result<void> prepareSearch(int column) override;
    [[nodiscard]] bool hasEmpty(int row, int column) const override;
    [[nodiscard]] QByteArray document() const override;

private:
    struct Hits; // of a search, best first
    [[nodiscard]] QByteArray table(const char* kind, int column = -1) const;
    [[nodiscard]] std::optional<bool> isMade(const QString& index) const;
    [[nodiscard]] Result<void> noteMade(const QString& index, bool usable) const;
    [[nodiscard]] Result<void> makeIndex(const QList<int>& sortedColumns) const;
    [[nodiscard]] Result<bool> makeNumbers(int column) const;
    [[nodiscard]] Result<void> makeSearch(int column) const;
    void searchAmong(int column, const QStringList& words, const std::vector<int>& among, Hits& hits) const;
    void searchBeginning(int column, const QStringList& words, Hits& hits) const;
    void searchShort(int column, const QStringList& words, Hits& hits) const;
    void searchInside(int column, const QStringList& words, Hits& hits) const;

    std::shared_ptr<Database> m_database;
    qint64 m_id;
    int m_count = 0;
    QStringList m_columns;
    std::vector<bool> m_isLeftOut; // by column
    QByteArray m_rowSql;
    mutable QHash<QString, bool> m_made;
    mutable int m_lastRow = -1;
    mutable QStringList m_last;
};

} // namespace uthan::store
