// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytesource.h"
#include "base/packedrecords.h"
#include "base/result.h"
#include "form/formdefinition.h"
#include "form/xlsform/cellformat.h"

#include <map>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

// Reads the text of the cells of an XLSX workbook and nothing else: no formulas, no styles beyond what tells a date.
// Of other workbooks also what their cells are, for who writes them as XLSX.
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

// What a cell is beside the text it reads as. Most cells are texts and have none.
struct CellFacts {
    enum class Kind : quint8 { Text, Number, Truth, Fault };
    int row = 0, column = 0; // as in Row
    Kind kind = Kind::Text; // Text: what a formula came to
    Shows shows = Shows::Number;
    double number = 0; // of a date the days since 30 December 1899; of a truth value 1 or 0
    QString formula; // as .xlsx writes it, without “=”; empty: none
};

struct CellRemark { // a comment, as people stick them to cells
    int row = 0, column = 0;
    QString author, text;
};

// What a sheet has beside the texts of its cells.
struct SheetFacts {
    enum class Shown : quint8 { Yes, Hidden, VeryHidden };
    Shown shown = Shown::Yes;
    std::vector<CellFacts> cells; // by row and column, ascending
    std::vector<CellRemark> remarks;
    QStringList merged; // "A1:B2"
    std::map<int, double> widths; // 0-based column → width in letters
    int frozenRows = -1, frozenColumns = 0; // that stay in sight; -1: not known
    QStringList keptAsValues; // cells whose formula is in words of that file only
    [[nodiscard]] const CellFacts* at(int row, int column) const;
};

struct Sheet {
    QString name;
    Rows rows;
    QStringList faulty; // cells that hold a spreadsheet error such as #REF!: the first of them
    QStringList unworked; // cells with a formula whose result was not saved: the first of them
    static void note(QStringList& among, const QString& cell)
    {
        constexpr qsizetype kMost = 1'000; // a workbook of a few bytes may have millions
        if (among.size() < kMost)
            among << cell;
    }
    SheetFacts facts; // if they were asked for (Wanted)
    QString part; // of an .xlsx: the name of what holds it
};

// Which sheets are read, and how much of them.
struct Wanted {
    QStringList names; // any letter case; others are only named in allNames
    bool all = false; // every sheet
    bool facts = false; // what cells are beside texts: .xls and .ods
    Wanted(QStringList those) // NOLINT: implicit on purpose, most ask for names
        : names(std::move(those))
    {
    }
    Wanted(std::initializer_list<QString> those) // NOLINT
        : names(those)
    {
    }
    [[nodiscard]] static Wanted everything()
    {
        Wanted wanted{QStringList()};
        wanted.all = wanted.facts = true;
        return wanted;
    }
    [[nodiscard]] bool has(const QString& name) const
    {
        return all || names.contains(name.trimmed(), Qt::CaseInsensitive);
    }
};

struct Workbook {
    std::vector<Sheet> sheets; // those asked for and present
    QStringList allNames;
    QString mainPart; // of an .xlsx: the name of what names its sheets
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

[[nodiscard]] Result<Workbook> read(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits = {});

} // namespace uthan::form::xlsx
