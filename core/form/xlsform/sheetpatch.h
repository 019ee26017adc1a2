// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xlsform/sheetmerge.h"

#include <functional>
#include <optional>
#include <QIODevice>
#include <QXmlStreamReader>

// The XML of a workbook's parts, copied with some of it said otherwise.
namespace uthan::form::xlsx {

// Writes what a reader reads, element by element, under the names it has there. The reader does not resolve prefixes.
class XmlCopy {
public:
    using Attributes = std::vector<std::pair<QString, QString>>;

    explicit XmlCopy(bool isWhole = true); // false: of a piece, without a declaration
    void token(const QXmlStreamReader& xml); // the one it stands at
    void start(const QString& name, const Attributes& attributes);
    void end(const QString& name);
    void text(const QString& text);
    void add(const QString& piece); // what another copy took
    [[nodiscard]] QString take();

private:
    void closeTag();
    QString m_out;
    bool m_tagOpen = false;
};

[[nodiscard]] XmlCopy::Attributes attributesOf(const QXmlStreamReader& xml);
void set(XmlCopy::Attributes& attributes, const QString& name, const QString& value);
[[nodiscard]] QString localName(const QXmlStreamReader& xml); // without its prefix

// Where each row went, from what it was; rows that are not there have gone.
using RowsMoved = std::map<int, int>;
[[nodiscard]] RowsMoved rowsMoved(const std::vector<int>& order);
// "B3" or "B3:C3" where those rows are now; the same where a range goes over several rows.
[[nodiscard]] QString movedReference(const QString& reference, const RowsMoved& moved);

struct SheetXml {
    QByteArray bytes;
    bool lostFormulas = false; // those of the sheet stand as their values now
};
// The part of a sheet with the changes in it; nothing if it cannot be read.
[[nodiscard]] std::optional<SheetXml> patchedSheet(
    const std::function<std::unique_ptr<QIODevice>()>& open, const SheetChanges& changes);

// A part whose elements are said anew by `change`, which may alter the attributes; false leaves the element out.
[[nodiscard]] std::optional<QByteArray> patchedPart(const QByteArray& part,
    const std::function<bool(const QString& name, XmlCopy::Attributes&)>& change,
    const std::function<void(const QString& name, XmlCopy&)>& beforeEnd = {});

} // namespace uthan::form::xlsx
