// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/grownlist.h"

#include "form/lists/foldtext.h"

#include <algorithm>

namespace uthan::survey {

GrownList::GrownList(std::unique_ptr<form::DataInstance> file, const QStringList& columns)
    : m_file(std::move(file))
    , m_columns(m_file ? m_file->columns() : QStringList())
    , m_fileColumns(static_cast<int>(m_columns.size()))
{
    for (const QString& column : columns) {
        if (!m_columns.contains(column))
            m_columns << column;
    }
}

QStringList& GrownList::valuesOf(int row)
{
    if (row >= fileCount())
        return m_added[size_t(row - fileCount())];
    auto changed = m_changed.find(row);
    if (changed == m_changed.end()) {
        QStringList values = m_file->row(row);
        while (values.size() < m_columns.size())
            values << QString();
        changed = m_changed.emplace(row, values).first;
    }
    return changed->second;
}

void GrownList::put(const QString& key, const QHash<QString, QString>& row, bool mayBeNew)
{
    const std::vector<int> known = rowsWhere({Equality{column(key), row.value(key)}}, 1);
    if (known.empty() && !mayBeNew)
        return;
    if (known.empty()) {
        m_added.emplace_back();
        for (qsizetype c = 0; c < m_columns.size(); ++c)
            m_added.back() << QString();
    }
    QStringList& values = valuesOf(known.empty() ? count() - 1 : known.front());
    for (auto it = row.begin(); it != row.end(); ++it)
        values[column(it.key())] = it.value();
}

QString GrownList::value(int row, int column) const
{
    if (row < 0 || row >= count() || column < 0 || column >= m_columns.size())
        return {};
    if (row >= fileCount())
        return m_added[size_t(row - fileCount())].at(column);
    const auto changed = m_changed.find(row);
    if (changed != m_changed.end())
        return changed->second.at(column);
    return isOfFile(column) ? m_file->value(row, column) : QString();
}

QStringList GrownList::row(int row) const
{
    QStringList out;
    for (int column = 0; column < m_columns.size(); ++column)
        out << value(row, column);
    return out;
}

std::vector<int> GrownList::own() const
{
    std::vector<int> rows;
    for (const auto& [row, values] : m_changed)
        rows.push_back(row);
    for (int row = fileCount(); row < count(); ++row)
        rows.push_back(row);
    return rows;
}

std::vector<int> GrownList::rowsWhere(const QList<Equality>& equalities, int limit) const
{
    QList<Equality> ofFile;
    bool mayBeInFile = m_file != nullptr;
    for (const Equality& each : equalities) {
        if (isOfFile(each.column))
            ofFile << each;
        else
            mayBeInFile = mayBeInFile && each.value.isEmpty();
    }
    std::vector<int> rows;
    if (mayBeInFile && !ofFile.isEmpty()) {
        rows = m_file->rowsWhere(ofFile);
        std::erase_if(rows, [this](int row) { return m_changed.count(row) > 0; });
    } else if (mayBeInFile) {
        for (int row = 0; row < fileCount(); ++row) {
            if (m_changed.count(row) == 0)
                rows.push_back(row);
        }
    }
    for (const int row : own()) {
        const bool fits = std::all_of(equalities.begin(), equalities.end(),
            [this, row](const Equality& wanted) { return value(row, wanted.column) == wanted.value; });
        if (fits)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    if (limit >= 0 && static_cast<int>(rows.size()) > limit)
        rows.resize(static_cast<size_t>(limit));
    return rows;
}

bool GrownList::rowsNear(int column, double number, std::vector<int>& rows) const
{
    if (m_file && isOfFile(column) && !m_file->rowsNear(column, number, rows))
        return false;
    const std::vector<int> mine = own(); // the caller looks again
    rows.insert(rows.end(), mine.begin(), mine.end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return true;
}

// Those made here that begin with the text come first, then the file's, then the rest.
std::vector<int> GrownList::search(int column, const QString& text, const std::vector<int>* among, int limit) const
{
    std::vector<int> first, last;
    const QStringList words = form::searchWords(text);
    for (const int row : own()) {
        if (among && !std::binary_search(among->begin(), among->end(), row))
            continue;
        const int fit = form::fitOf(form::foldText(value(row, column)), words);
        if (fit >= 0)
            (fit == 0 ? first : last).push_back(row);
    }
    if (m_file && isOfFile(column)) {
        std::vector<int> inFile = m_file->search(column, text, among, limit);
        std::erase_if(inFile, [this](int row) { return m_changed.count(row) > 0; });
        first.insert(first.end(), inFile.begin(), inFile.end());
    }
    first.insert(first.end(), last.begin(), last.end());
    if (limit >= 0 && static_cast<int>(first.size()) > limit)
        first.resize(static_cast<size_t>(limit));
    return first;
}

Result<void> GrownList::prepareFor(const QList<int>& equalColumns)
{
    QList<int> ofFile = equalColumns;
    ofFile.removeIf([this](int column) { return !isOfFile(column); });
    return m_file && !ofFile.isEmpty() ? m_file->prepareFor(ofFile) : Result<void>();
}

Result<void> GrownList::prepareSearch(int column)
{
    return m_file && isOfFile(column) ? m_file->prepareSearch(column) : Result<void>();
}

} // namespace uthan::survey
