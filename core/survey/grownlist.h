// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/datainstance.h"

#include <map>
#include <QHash>

namespace uthan::survey {

// A list from a file in which some rows are changed and to which some were added.
class GrownList : public form::DataInstance {
public:
    GrownList(std::unique_ptr<form::DataInstance> file, const QStringList& columns); // file: may be null
    // Changes the row with the same key, or adds it where it may be new.
    void put(const QString& key, const QHash<QString, QString>& row, bool mayBeNew);

    [[nodiscard]] int count() const override { return fileCount() + static_cast<int>(m_added.size()); }
    [[nodiscard]] const QStringList& columns() const override { return m_columns; }
    [[nodiscard]] QString value(int row, int column) const override;
    [[nodiscard]] QStringList row(int row) const override;
    [[nodiscard]] std::vector<int> rowsWhere(const QList<Equality>& equalities, int limit) const override;
    [[nodiscard]] bool rowsNear(int column, double number, std::vector<int>& rows) const override;
    [[nodiscard]] std::vector<int> search(
        int column, const QString& text, const std::vector<int>* among, int limit) const override;
    [[nodiscard]] Result<void> prepareFor(const QList<int>& equalColumns) override;
    [[nodiscard]] Result<void> prepareSearch(int column) override;

private:
    [[nodiscard]] int fileCount() const { return m_file ? m_file->count() : 0; }
    [[nodiscard]] bool isOfFile(int column) const { return column >= 0 && column < m_fileColumns; }
    [[nodiscard]] std::vector<int> own() const; // rows that are not as in the file, in order
    [[nodiscard]] QStringList& valuesOf(int row);

    std::unique_ptr<form::DataInstance> m_file;
    QStringList m_columns; // of the file first
    int m_fileColumns = 0;
    std::map<int, QStringList> m_changed;
    std::vector<QStringList> m_added;
};

} // namespace uthan::survey
