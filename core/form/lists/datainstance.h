// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

// Lists that come with a form as files (CSV, XML, GeoJSON) and may be long: they are asked, never read as a whole.
namespace uthan::form {

// One list: rows numbered from 0 in the order of the file, each with the same columns; "" where a row says nothing.
// Belongs to the thread that opened it.
class DataInstance {
public:
    struct Equality { // column = value, compared as texts
        int column = -1;
        QString value;
        bool operator==(const Equality&) const = default;
    };

    DataInstance() = default;
    virtual ~DataInstance();
    DataInstance(const DataInstance&) = delete;
    DataInstance& operator=(const DataInstance&) = delete;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual const QStringList& columns() const = 0;
    [[nodiscard]] int column(QStringView name) const; // -1: the list has none of that name
    [[nodiscard]] virtual QString value(int row, int column) const = 0;
    [[nodiscard]] virtual QStringList row(int row) const = 0;

    // The rows that fulfil all equalities, in order. An index for these columns is made on first use. limit < 0: all.
    [[nodiscard]] virtual std::vector<int> rowsWhere(const QList<Equality>& equalities, int limit = -1) const = 0;
    // At least the rows whose column, as a number, is this one; the caller looks again. Nothing if it cannot tell.
    [[nodiscard]] virtual bool rowsNear(int column, double number, std::vector<int>& rows) const = 0;

    // Rows whose column holds every word of `text`, written in whatever case, with or without accents (see foldText):
    // first those that begin with it, then the others. `among` (sorted) narrows; null: all rows.
    [[nodiscard]] virtual std::vector<int> search(
        int column, const QString& text, const std::vector<int>* among, int limit) const = 0;
    // Makes now what rowsWhere and search would make on first use.
    [[nodiscard]] virtual Result<void> prepareFor(const QList<int>& equalColumns) = 0;
    [[nodiscard]] virtual Result<void> prepareSearch(int column) = 0;

    // Whether a row has an element for this column where the column says nothing; false: it stands in others only.
    [[nodiscard]] virtual bool hasEmpty(int row, int column) const
    {
        Q_UNUSED(row)
        return column >= 0;
    }

    // A file that is no list of rows but some other tree is kept as it was: its XML, whatever rows were found in it.
    // Empty for lists.
    [[nodiscard]] virtual QByteArray document() const { return {}; }
    // Whether its columns do not hold all that such a tree says of its items (two elements of one name in an item), or,
    // if `around`, of what stands around them. Who asks by column must walk the tree then.
    [[nodiscard]] virtual bool saysMore(bool around) const
    {
        Q_UNUSED(around)
        return false;
    }
};

// Where a filling finds its lists. `open` may be called from any thread; each caller gets its own.
class ListSource {
public:
    ListSource() = default;
    virtual ~ListSource();
    ListSource(const ListSource&) = delete;
    ListSource& operator=(const ListSource&) = delete;
    // `source`: "jr://file-csv/towns.csv", "jr://file/x.xml", "jr://instance/last-saved". NotFound if it is not here.
    [[nodiscard]] virtual Result<std::unique_ptr<DataInstance>> open(const QString& source) = 0;
};

// The name of the file an address of a form means: "jr://file-csv/towns.csv" → "towns.csv"; empty if it means no file.
[[nodiscard]] QString attachedFile(const QString& source);
[[nodiscard]] inline QString lastSavedSource()
{
    return QStringLiteral("jr://instance/last-saved");
}

} // namespace uthan::form
