// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"
#include "base/result.h"
#include "form/formdefinition.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

// Reads the text of the cells of an XLSX workbook and nothing else: no formulas, no styles beyond what tells a date.
namespace uthan::form::xlsx {

struct Row {
    int number = 0; // 1-based, as the spreadsheet shows it
    std::vector<std::pair<int, QString>> cells; // 0-based column → text, ascending; blank cells are left out
    [[nodiscard]] QString at(int column) const;
};

// The rows of a sheet in order; blank ones are left out. Those behind the first thousands are packed away, as a list of
// a hundred thousand choices has them: what is said of one then holds until the next is asked for.
class Rows {
public:
    void push_back(Row&& row);
    void push_back(const Row& row) { push_back(Row(row)); }
    [[nodiscard]] size_t size() const { return m_rows.size() + m_packed.size(); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] const Row& operator[](size_t index) const
    {
        return index < m_rows.size() ? m_rows[index] : unpacked(index - m_rows.size());
    }
    [[nodiscard]] const Row& front() const { return m_rows.front(); } // for good
    [[nodiscard]] bool isBroken() const { return m_packed.isBroken(); } // the disk does not give some of them back

    class Iterator {
    public:
        Iterator(const Rows& of, size_t at)
            : m_of(&of)
            , m_at(at)
        {
        }
        const Row& operator*() const { return (*m_of)[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return m_at != other.m_at; }

    private:
        const Rows* m_of;
        size_t m_at;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }

private:
    [[nodiscard]] const Row& unpacked(size_t index) const;

    std::vector<Row> m_rows;
    PackedRecords m_packed;
    size_t m_cells = 0; // of m_rows
    mutable Row m_row; // the one of m_packed that was asked for last
    mutable size_t m_rowIndex = ~size_t(0);
};

struct Sheet {
    QString name;
    Rows rows;
    QStringList faulty; // cells that hold a spreadsheet error such as #REF!
    QStringList unworked; // cells with a formula whose result was not saved
};

struct Workbook {
    std::vector<Sheet> sheets; // those asked for and present
    QStringList allNames;
    [[nodiscard]] const Sheet* sheet(const QString& name) const; // any letter case
};

// What we are ready to read; a larger workbook is an Error that says which limit. Parts that are held as a whole are
// far smaller: sheets and their texts go through piece by piece.
struct Limits {
    qint64 partBytes = 384LL << 20; // one unpacked part
    qint64 totalBytes = 512LL << 20;
    qint64 heldBytes = 128LL << 20; // of one that is held as a whole
    int rows = 600'000;
    int columns = 2'000;
    qint64 cells = 20'000'000;
};

// `wanted`: names of the sheets to read (any letter case); others are only named in allNames.
[[nodiscard]] Result<Workbook> read(
    const QByteArray& bytes, const QString& fileName, const QStringList& wanted, const Limits& limits = {});

} // namespace uthan::form::xlsx
