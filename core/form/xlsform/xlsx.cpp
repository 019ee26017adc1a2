// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsx.h"
#include "form/xform/xmlguard.h"
#include "form/xlsform/cellformat.h"
#include "form/xlsform/sharedtexts.h"
#include "form/xlsform/ziparchive.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <utility>

namespace uthan::form::xlsx {

namespace {
    // "AB12" → column 27; -1 if there are no letters
    int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > 20'000)
                break;
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
        return column - 1;
    }

    constexpr int kLastRow = std::numeric_limits<int>::max();
    int rowOf(QStringView reference) // one beyond all numbers is the largest
    {
        const auto digit = std::find_if(reference.begin(), reference.end(), [](QChar c) { return c.isDigit(); });
        const qlonglong row = reference.mid(digit - reference.begin()).toLongLong();
        return static_cast<int>(std::min<qlonglong>(row, kLastRow));
    }

    class Reader {
    public:
        Reader(ZipArchive& zip, QString fileName, const Limits& limits)
            : m_zip(zip)
            , m_file(std::move(fileName))
            , m_limits(limits)
        {
        }

        Result<Workbook> read(const Wanted& wanted)
        {
            UTHAN_TRY(readWorkbook());
            UTHAN_TRY(readStyles());
            Workbook book;
            book.mainPart = m_main;
            std::vector<std::pair<QString, QString>> parts; // sheet name → part
            for (const auto& [name, relation] : m_sheets) {
                book.allNames << name;
                if (wanted.has(name))
                    parts.emplace_back(name, m_targets.value(relation));
            }
            if (!parts.empty())
                UTHAN_TRY(readSharedStrings());
            for (const auto& [name, part] : parts) {
                Sheet sheet;
                sheet.name = name.trimmed();
                sheet.part = part;
                UTHAN_TRY(readSheet(part, sheet));
                book.sheets.push_back(std::move(sheet));
            }
            return book;
        }

    private:
        [[nodiscard]] Error broken(const QString& what, const QString& sheet = {}) const
        {
            return {
                ErrorCode::Input, what, sheet.isEmpty() ? m_file : QStringLiteral("%1, sheet %2").arg(m_file, sheet)};
        }
        [[nodiscard]] Error damaged(const QXmlStreamReader& xml, const QString& part) const
        {
            return broken(
                QStringLiteral("The part “%1” of the workbook is damaged (line %2). Open the file in a spreadsheet "
                               "program, save it again as .xlsx, and try once more.")
                    .arg(part)
                    .arg(xml.lineNumber()));
        }
        // A workbook never needs a document type; one is there only to do harm.
        [[nodiscard]] Error documentType(const QString& part) const
        {
            return broken(QStringLiteral("The part “%1” declares a document type, which a workbook never does. "
                                         "Save the form again from a spreadsheet program.")
                              .arg(part));
        }
        [[nodiscard]] Error tooManyAttributes(const QString& part) const
        {
            return broken(
                QStringLiteral("The part “%1” has an element with more than %2 attributes or a text longer than a "
                               "cell can hold, which no workbook has. Save the form again from a spreadsheet program.")
                    .arg(part)
                    .arg(XmlGuard::kMostAttributes));
        }
        [[nodiscard]] Error tooLarge() const
        {
            return broken(
                QStringLiteral("The workbook unpacks to more than %1 MB, which is too large for a form. Clear what is "
                               "not used, and keep long lists of choices in CSV files beside it.")
                    .arg(m_limits.totalBytes >> 20));
        }
        Result<QByteArray> part(const QString& name)
        {
            Result<QByteArray> bytes = m_zip.read(name, std::min(m_limits.partBytes, m_limits.heldBytes));
            if (!bytes)
                return Error{bytes.error().code, bytes.error().detail, m_file};
            m_total += bytes->size();
            if (!XmlGuard::isHarmless(*bytes))
                return tooManyAttributes(name);
            if (m_total > m_limits.totalBytes)
                return tooLarge();
            return bytes;
        }
        // The same for a part that is read as it is unpacked; `use` says what the reader then finds.
        template <typename Use> Result<void> stream(const QString& name, Use use)
        {
            XmlGuard guard;
            const auto part = m_zip.open(
                name, m_limits.partBytes, [&guard](QByteArrayView bytes) { return guard.isNextHarmless(bytes); });
            if (!part)
                return Error{part.error().code, part.error().detail, m_file};
            QXmlStreamReader xml(part->get());
            const Result<void> used = use(xml);
            m_total += (*part)->given();
            if ((*part)->fault() == ZipPart::Fault::Refused)
                return tooManyAttributes(name);
            if ((*part)->fault() != ZipPart::Fault::None)
                return Error{
                    ErrorCode::Input, ZipArchive::error((*part)->fault(), name, m_limits.partBytes).detail, m_file};
            if (m_total > m_limits.totalBytes)
                return tooLarge();
            return used;
        }
        template <typename OnStart> Result<void> forEachStart(const QString& name, OnStart onStart)
        {
            Result<QByteArray> bytes = part(name);
            if (!bytes)
                return bytes.error();
            QXmlStreamReader xml(bytes.value());
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::DTD)
                    return documentType(name);
                if (token == QXmlStreamReader::StartElement)
                    onStart(xml);
            }
            return xml.hasError() ? Result<void>(damaged(xml, name)) : Result<void>();
        }

        Result<void> readWorkbook()
        {
            QString main = QStringLiteral("xl/workbook.xml");
            if (m_zip.contains(QStringLiteral("_rels/.rels"))) {
                UTHAN_TRY(forEachStart(QStringLiteral("_rels/.rels"), [&main](QXmlStreamReader& xml) {
                    const auto a = xml.attributes();
                    if (a.value(QLatin1String("Type")).endsWith(QLatin1String("/officeDocument")))
                        main = a.value(QLatin1String("Target")).toString();
                }));
            }
            while (main.startsWith(QLatin1Char('/')))
                main.remove(0, 1);
            if (!m_zip.contains(main))
                return broken(
                    QStringLiteral("This is a zip archive but not an Excel workbook (.xlsx). If the form is in another "
                                   "format (.ods, .xls), save it as .xlsx first."));
            m_main = main;
            m_folder = main.left(main.lastIndexOf(QLatin1Char('/')) + 1);
            UTHAN_TRY(forEachStart(main, [this](QXmlStreamReader& xml) {
                const auto a = xml.attributes();
                if (xml.name() == QLatin1String("sheet")) {
                    for (const auto& attribute : a) {
                        if (attribute.name() == QLatin1String("id") && attribute.prefix().size() > 0)
                            m_sheets.emplace_back(
                                a.value(QLatin1String("name")).toString(), attribute.value().toString());
                    }
                } else if (xml.name() == QLatin1String("workbookPr")) {
                    const auto v = a.value(QLatin1String("date1904"));
                    m_from1904 = v == QLatin1String("1") || v == QLatin1String("true");
                }
            }));
            const QString relations
                = m_folder + QStringLiteral("_rels/") + main.mid(m_folder.size()) + QStringLiteral(".rels");
            return forEachStart(relations, [this](QXmlStreamReader& xml) {
                const auto a = xml.attributes();
                QString target = a.value(QLatin1String("Target")).toString();
                target = target.startsWith(QLatin1Char('/')) ? target.mid(1) : m_folder + target;
                m_targets.insert(a.value(QLatin1String("Id")).toString(), target);
                if (a.value(QLatin1String("Type")).endsWith(QLatin1String("/sharedStrings")))
                    m_stringsPart = target;
                if (a.value(QLatin1String("Type")).endsWith(QLatin1String("/styles")))
                    m_stylesPart = target;
            });
        }

        Result<void> readStyles()
        {
            if (m_stylesPart.isEmpty() || !m_zip.contains(m_stylesPart))
                return {};
            QHash<int, Shows> custom;
            bool inCells = false;
            return forEachStart(m_stylesPart, [&](QXmlStreamReader& xml) {
                const auto a = xml.attributes();
                if (xml.name() == QLatin1String("numFmt"))
                    custom.insert(a.value(QLatin1String("numFmtId")).toInt(),
                        showsOfFormat(a.value(QLatin1String("formatCode")).toString()));
                else if (xml.name() == QLatin1String("cellXfs"))
                    inCells = true;
                else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs"))
                    inCells = false;
                else if (inCells && xml.name() == QLatin1String("xf")) {
                    const int id = a.value(QLatin1String("numFmtId")).toInt();
                    m_styles.push_back(custom.value(id, showsOfBuiltIn(id)));
                }
            });
        }

        // The text of <si> or <is>: plain or in runs of rich text, without phonetic guides.
        static QString richText(QXmlStreamReader& xml)
        {
            QString text;
            int depth = 1;
            int phonetic = 0;
            while (depth > 0 && !xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::StartElement) {
                    ++depth;
                    if (xml.name() == QLatin1String("rPh"))
                        phonetic = depth;
                } else if (token == QXmlStreamReader::EndElement) {
                    if (phonetic == depth)
                        phonetic = 0;
                    --depth;
                } else if (token == QXmlStreamReader::Characters && depth > 1 && !phonetic) {
                    add(xml.text(), text);
                }
            }
            return text;
        }
        // More than any cell can hold is not held: what is there says that it is too long.
        static void add(QStringView more, QString& text)
        {
            constexpr qsizetype kMost = 1 << 20;
            if (text.size() < kMost)
                text += more;
        }
        // The text of <v>.
        static QString valueText(QXmlStreamReader& xml)
        {
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    xml.raiseError(QStringLiteral("an element inside a value"));
                else if (xml.isCharacters())
                    add(xml.text(), text);
            }
            return text;
        }

        // Letters that XML cannot hold are written by their number, as _x000D_.
        static QString unescaped(QString text)
        {
            static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
            if (!text.contains(QLatin1String("_x")))
                return text;
            QString out;
            qsizetype from = 0;
            for (auto match = escape.globalMatch(text); match.hasNext();) {
                const auto m = match.next();
                out += QStringView(text).mid(from, m.capturedStart() - from);
                out += QChar(static_cast<char16_t>(m.captured(1).toUInt(nullptr, 16)));
                from = m.capturedEnd();
            }
            out += QStringView(text).mid(from);
            return out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        }

        Result<void> readSharedStrings()
        {
            if (m_stringsPart.isEmpty() || !m_zip.contains(m_stringsPart))
                return {};
            return stream(m_stringsPart, [this](QXmlStreamReader& xml) -> Result<void> {
                while (!xml.atEnd()) {
                    const auto token = xml.readNext();
                    if (token == QXmlStreamReader::DTD)
                        return documentType(m_stringsPart);
                    if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
                        m_strings.add(richText(xml));
                }
                return xml.hasError() ? Result<void>(damaged(xml, m_stringsPart)) : Result<void>();
            });
        }

        [[nodiscard]] QString numberText(const QString& raw, int style) const
        {
            bool isNumber = false;
            const double value = raw.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(value) || xlsx::isLongWhole(raw))
                return raw;
            const Shows shows = style >= 0 && style < int(m_styles.size()) ? m_styles[size_t(style)] : Shows::Number;
            return xlsx::numberText(value, shows, m_from1904);
        }

        // One <c>, with the reader on its start. Nothing if the cell is blank.
        Result<std::optional<QString>> cellText(
            QXmlStreamReader& xml, const QXmlStreamAttributes& a, const QString& sheet, int row)
        {
            const QString type = a.value(QLatin1String("t")).toString();
            const int style = a.hasAttribute(QLatin1String("s")) ? a.value(QLatin1String("s")).toInt() : -1;
            std::optional<QString> text;
            m_hasFormula = false;
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("c"))
                    break;
                if (token != QXmlStreamReader::StartElement)
                    continue;
                if (xml.name() == QLatin1String("is"))
                    text = richText(xml);
                else if (xml.name() == QLatin1String("v"))
                    text = valueText(xml);
                else {
                    m_hasFormula = m_hasFormula || (xml.name() == QLatin1String("f") && type != QLatin1String("str"));
                    xml.skipCurrentElement();
                }
            }
            if (!text)
                return text;
            if (type == QLatin1String("s")) {
                bool isIndex = false;
                const qsizetype index = text->toLongLong(&isIndex);
                if (!isIndex || index < 0 || index >= qsizetype(m_strings.size()))
                    return broken(QStringLiteral(
                                      "Row %1 points to a text that is not in the workbook. Save the form again from a "
                                      "spreadsheet program.")
                                      .arg(row),
                        sheet);
                text = unescaped(m_strings.at(size_t(index)));
            } else if (type == QLatin1String("b")) {
                text = *text == QLatin1String("1") || *text == QLatin1String("true") ? QStringLiteral("TRUE")
                                                                                     : QStringLiteral("FALSE");
            } else if (type.isEmpty() || type == QLatin1String("n")) {
                text = numberText(*text, style);
            } else {
                text = unescaped(*text);
            }
            if (text->trimmed().isEmpty())
                text.reset();
            return text;
        }

        Result<void> readSheet(const QString& name, Sheet& sheet)
        {
            Result<void> read = stream(name, [&](QXmlStreamReader& xml) { return readRows(xml, name, sheet); });
            if (!read && read.error().where == m_file)
                return Error{
                    read.error().code, read.error().detail, QStringLiteral("%1, sheet %2").arg(m_file, sheet.name)};
            if (read && (m_strings.isBroken() || sheet.rows.isBroken()))
                return Error{ErrorCode::DiskFull, QStringLiteral("what was put away does not come back"), m_file};
            return read;
        }

        Result<void> readRows(QXmlStreamReader& xml, const QString& name, Sheet& sheet)
        {
            Row row;
            int lastRow = 0, column = -1;
            const auto isBefore = [](const auto& l, const auto& r) { return l.first < r.first; };
            const auto finishRow = [&] {
                if (std::exchange(m_isOutOfOrder, false))
                    std::stable_sort(row.cells.begin(), row.cells.end(), isBefore);
                if (!row.cells.empty())
                    sheet.rows.push_back(std::move(row));
                row = {};
            };
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::DTD)
                    return documentType(name);
                if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("row"))
                    finishRow();
                if (token != QXmlStreamReader::StartElement)
                    continue;
                if (xml.name() == QLatin1String("row")) {
                    const auto r = xml.attributes().value(QLatin1String("r"));
                    row.number = r.isEmpty() ? std::min(lastRow, kLastRow - 1) + 1 : rowOf(r);
                    lastRow = row.number;
                    column = -1;
                    if (row.number < 1)
                        return tooFar(row.number, sheet);
                } else if (xml.name() == QLatin1String("c")) {
                    UTHAN_TRY(readCell(xml, sheet, row, column));
                }
            }
            if (!xml.hasError())
                return {};
            Error error = damaged(xml, name);
            error.where = QStringLiteral("%1, sheet %2, row %3").arg(m_file, sheet.name).arg(std::max(lastRow, 1));
            return error;
        }

        [[nodiscard]] Error tooFar(int row, const Sheet& sheet) const
        {
            const QString what = QStringLiteral("There is something in row %1; forms of up to %2 rows can be read. "
                                                "Remove stray cells far down the sheet.");
            return broken(what.arg(row).arg(m_limits.rows), sheet.name);
        }

        Result<void> readCell(QXmlStreamReader& xml, Sheet& sheet, Row& row, int& column)
        {
            const QXmlStreamAttributes a = xml.attributes();
            const auto reference = a.value(QLatin1String("r"));
            const int before = std::exchange(column, reference.isEmpty() ? column + 1 : columnOf(reference));
            const bool isFault = a.value(QLatin1String("t")) == QLatin1String("e");
            Result<std::optional<QString>> text = cellText(xml, a, sheet.name, row.number);
            if (!text)
                return text.error();
            if (m_hasFormula && !text->has_value() && column >= 0)
                Sheet::note(sheet.unworked, cellName(row.number, column));
            if (!text->has_value() || column < 0)
                return {};
            if (row.number > m_limits.rows) // whole columns may have a style, to the last row there can be
                return tooFar(row.number, sheet);
            if (column >= m_limits.columns)
                return broken(
                    QStringLiteral(
                        "There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells "
                        "far to the right.")
                        .arg(cellName(row.number, column))
                        .arg(m_limits.columns),
                    sheet.name);
            if (++m_cells > m_limits.cells)
                return broken(
                    QStringLiteral("The workbook has more than %1 filled cells, which is too large for a form. Clear "
                                   "what is not used, and keep long lists of choices in CSV files beside it.")
                        .arg(m_limits.cells));
            if (isFault)
                Sheet::note(sheet.faulty, cellName(row.number, column));
            row.cells.emplace_back(column, std::move(**text));
            m_isOutOfOrder = m_isOutOfOrder || column <= before;
            return {};
        }

        ZipArchive& m_zip;
        QString m_file;
        Limits m_limits;
        QString m_main, m_folder;
        QString m_stringsPart;
        QString m_stylesPart;
        std::vector<std::pair<QString, QString>> m_sheets; // name → relation id
        QHash<QString, QString> m_targets; // relation id → part
        SharedTexts m_strings;
        std::vector<Shows> m_styles;
        bool m_from1904 = false, m_hasFormula = false; // the latter: in the cell just read
        bool m_isOutOfOrder = false; // the row that is being read
        qint64 m_total = 0;
        qint64 m_cells = 0;
    };
}

const Sheet* Workbook::sheet(const QString& name) const
{
    for (const Sheet& s : sheets) {
        if (s.name.compare(name, Qt::CaseInsensitive) == 0)
            return &s;
    }
    return nullptr;
}

Result<Workbook> read(const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits)
{
    const auto head = source.head(2);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return Error{
            ErrorCode::Input, QStringLiteral("The file is empty. Copy it again from where it came."), fileName};
    if (!head->startsWith("PK")) {
        return Error{ErrorCode::Input,
            QStringLiteral("This is not an Excel workbook (.xlsx). Choose the form's .xlsx file, or save the form as "
                           ".xlsx first."),
            fileName};
    }
    ZipArchive zip(source);
    if (!zip.isOpen()) {
        return Error{ErrorCode::Input,
            QStringLiteral(
                "The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the file "
                "again and try once more."),
            fileName};
    }
    return Reader(zip, fileName, limits).read(wanted);
}

} // namespace uthan::form::xlsx
