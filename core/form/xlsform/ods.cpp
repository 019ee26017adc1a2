// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets: the texts of content.xml and nothing else.
#include "form/xform/xmlguard.h"
#include "form/xlsform/cellformat.h"
#include "form/xlsform/odsfacts.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/ziparchive.h"

#include <cmath>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace uthan::form::xlsx {

namespace {
    constexpr qsizetype kMostText = 1 << 20; // more than any cell can hold is not held

    class Reader {
    public:
        Reader(QIODevice* content, QString file, const Wanted& wanted, const Limits& limits)
            : m_xml(content)
            , m_file(std::move(file))
            , m_wanted(wanted)
            , m_limits(limits)
        {
        }

        Result<Workbook> read()
        {
            Workbook book;
            while (!m_xml.atEnd()) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::DTD)
                    return fault(QStringLiteral(
                        "The file holds a document type, which no spreadsheet needs; it is refused for safety. "
                        "Save the form again from a spreadsheet program."));
                if (token == QXmlStreamReader::StartElement && m_wanted.facts)
                    readStyle();
                if (token != QXmlStreamReader::StartElement || m_xml.name() != QLatin1String("table"))
                    continue;
                const QXmlStreamAttributes a = m_xml.attributes();
                const QString name = a.value(QLatin1String("table:name")).toString().trimmed();
                book.allNames << name;
                if (!m_wanted.has(name)) {
                    m_xml.skipCurrentElement();
                    continue;
                }
                Sheet sheet;
                sheet.name = name;
                if (m_hidden.contains(a.value(QLatin1String("table:style-name")).toString()))
                    sheet.facts.shown = SheetFacts::Shown::Hidden;
                UTHAN_TRY(readTable(sheet));
                book.sheets.push_back(std::move(sheet));
            }
            if (m_xml.hasError())
                return fault(QStringLiteral(
                    "The workbook is damaged (line %1). Open it in a spreadsheet program, save it again, "
                    "and try once more.")
                                 .arg(m_xml.lineNumber()));
            return book;
        }

    private:
        [[nodiscard]] Error fault(const QString& text, const QString& sheet = {}) const
        {
            return {
                ErrorCode::Input, text, sheet.isEmpty() ? m_file : QStringLiteral("%1, sheet %2").arg(m_file, sheet)};
        }

        int repeats(const char* name) const
        {
            const int times = m_xml.attributes().value(QLatin1String(name)).toInt();
            return std::max(times, 1);
        }

        // Which tables are hidden and how wide columns are stands before the tables, under names.
        void readStyle()
        {
            const QXmlStreamAttributes a = m_xml.attributes();
            if (m_xml.name() == QLatin1String("style"))
                m_style = a.value(QLatin1String("style:name")).toString();
            else if (m_xml.name() == QLatin1String("table-properties")
                && a.value(QLatin1String("table:display")) == QLatin1String("false"))
                m_hidden.insert(m_style);
            else if (m_xml.name() == QLatin1String("table-column-properties"))
                m_widths.insert(m_style, lettersWide(a.value(QLatin1String("style:column-width")).toString()));
        }

        void readColumn(SheetFacts& facts, int& column) const
        {
            constexpr int kMostWidths = 300; // of columns: the last one says it for all the rest of the sheet
            const int times = repeats("table:number-columns-repeated");
            const double width
                = m_widths.value(m_xml.attributes().value(QLatin1String("table:style-name")).toString(), 0.0);
            for (int i = 0; i < times && times <= kMostWidths && width > 0; ++i)
                facts.widths[column + i] = width;
            column = static_cast<int>(std::min<qint64>(qint64(column) + times, 1 << 30));
        }

        Result<void> readTable(Sheet& sheet)
        {
            int number = 1, column = 0;
            while (!m_xml.atEnd()) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table"))
                    return {};
                if (token != QXmlStreamReader::StartElement)
                    continue;
                if (m_xml.name() == QLatin1String("table-row"))
                    UTHAN_TRY(readRow(sheet, number));
                else if (m_xml.name() == QLatin1String("table-column") && m_wanted.facts)
                    readColumn(sheet.facts, column);
                else if (m_xml.name() == QLatin1String("shapes") || m_xml.name() == QLatin1String("forms"))
                    m_xml.skipCurrentElement();
            }
            return {};
        }

        Result<void> readRow(Sheet& sheet, int& number)
        {
            const int times = repeats("table:number-rows-repeated");
            Row row;
            row.number = number;
            int column = 0;
            while (!m_xml.atEnd()) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table-row"))
                    break;
                if (token != QXmlStreamReader::StartElement)
                    continue;
                const bool isCell = m_xml.name() == QLatin1String("table-cell")
                    || m_xml.name() == QLatin1String("covered-table-cell");
                if (!isCell) {
                    m_xml.skipCurrentElement();
                    continue;
                }
                UTHAN_TRY(readCell(sheet, row, column));
            }
            for (int i = 0; i < times && !row.cells.empty(); ++i) {
                row.number = number + i;
                if (row.number > m_limits.rows)
                    return fault(
                        QStringLiteral(
                            "There is something in row %1; forms of up to %2 rows can be read. Remove stray cells "
                            "far down the sheet.")
                            .arg(row.number)
                            .arg(m_limits.rows),
                        sheet.name);
                if (i > 0)
                    UTHAN_TRY(count(static_cast<int>(row.cells.size())));
                for (CellFacts facts : m_rowFacts) {
                    facts.row = row.number;
                    sheet.facts.cells.push_back(std::move(facts));
                }
                sheet.rows.push_back(row);
            }
            m_rowFacts.clear();
            number = static_cast<int>(std::min<qint64>(qint64(number) + times, 1 << 30));
            return {};
        }

        Result<void> count(int cells)
        {
            m_cells += cells;
            if (m_cells > m_limits.cells)
                return fault(
                    QStringLiteral("The workbook has more than %1 filled cells, which is too large for a form. Clear "
                                   "what is not used, and keep long lists of choices in CSV files beside it.")
                        .arg(m_limits.cells));
            return {};
        }

        Result<void> readCell(Sheet& sheet, Row& row, int& column)
        {
            const int times = repeats("table:number-columns-repeated");
            const QXmlStreamAttributes a = m_xml.attributes();
            const QString type = a.value(QLatin1String("office:value-type")).toString();
            m_remark = {};
            QString text = readText();
            if (m_wanted.facts)
                readSpan(a, sheet.facts, row.number, column);
            // Saved from an .xlsx, a truth value is a formula whose result is a number.
            const QStringView formula = a.value(QLatin1String("table:formula"));
            const bool isTruth = formula.endsWith(QLatin1String("=TRUE()"), Qt::CaseInsensitive)
                || formula.endsWith(QLatin1String("=FALSE()"), Qt::CaseInsensitive);
            if (isTruth)
                text = formula.contains(QLatin1String("TRUE"), Qt::CaseInsensitive) ? QStringLiteral("TRUE")
                                                                                    : QStringLiteral("FALSE");
            else if (type == QLatin1String("boolean"))
                text = a.value(QLatin1String("office:boolean-value")) == QLatin1String("true")
                    ? QStringLiteral("TRUE")
                    : QStringLiteral("FALSE");
            else if (type == QLatin1String("date"))
                text = a.value(QLatin1String("office:date-value")).toString();
            else if (type == QLatin1String("float") || type == QLatin1String("percentage")
                || type == QLatin1String("currency"))
                text = plainNumber(a.value(QLatin1String("office:value")).toDouble());
            else if (type == QLatin1String("time"))
                text = clock(a.value(QLatin1String("office:time-value")).toString());
            else if (type == QLatin1String("string") && text.isEmpty()) // some programs write no paragraphs
                text = a.value(QLatin1String("office:string-value")).toString();
            const bool isFault = type == QLatin1String("string") && a.hasAttribute(QLatin1String("table:formula"))
                && (text.startsWith(QLatin1String("#")) || text.startsWith(QLatin1String("Err:")));
            if (!text.trimmed().isEmpty()) {
                if (qint64(column) + times > m_limits.columns)
                    return fault(
                        QStringLiteral(
                            "There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells "
                            "far to the right.")
                            .arg(cellName(row.number, column))
                            .arg(m_limits.columns),
                        sheet.name);
                UTHAN_TRY(count(times));
                std::optional<CellFacts> facts;
                if (m_wanted.facts)
                    facts = odsFacts(a, text, isFault);
                for (int i = 0; i < times; ++i) {
                    row.cells.emplace_back(column + i, text);
                    if (facts) {
                        facts->column = column + i;
                        m_rowFacts.push_back(*facts);
                    }
                }
                if (isFault)
                    Sheet::note(sheet.faulty, cellName(row.number, column));
            }
            column = static_cast<int>(std::min<qint64>(qint64(column) + times, 1 << 30));
            return {};
        }

        void readSpan(const QXmlStreamAttributes& a, SheetFacts& facts, int row, int column)
        {
            const int across = std::max(a.value(QLatin1String("table:number-columns-spanned")).toInt(), 1);
            const int down = std::max(a.value(QLatin1String("table:number-rows-spanned")).toInt(), 1);
            if (across * qint64(down) > 1 && across <= m_limits.columns && down <= m_limits.rows)
                facts.merged << cellName(row, column) + QLatin1Char(':')
                        + cellName(row + down - 1, column + across - 1);
            if (!m_remark.text.isEmpty() && column < m_limits.columns && row <= m_limits.rows) {
                m_remark.row = row;
                m_remark.column = column;
                facts.remarks.push_back(m_remark);
            }
        }

        // "PT09H30M00S" → "09:30:00"
        static QString clock(const QString& duration)
        {
            QString out = duration;
            out.remove(QLatin1String("PT")).remove(QLatin1Char('S'));
            return out.replace(QLatin1Char('H'), QLatin1Char(':')).replace(QLatin1Char('M'), QLatin1Char(':'));
        }

        // The paragraphs of a cell, with the reader on its start; a note beside it goes into m_remark.
        QString readText()
        {
            QString text;
            int depth = 1;
            int note = 0;
            bool first = true;
            QString inNote;
            while (depth > 0 && !m_xml.atEnd()) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::StartElement) {
                    ++depth;
                    if (m_xml.name() == QLatin1String("annotation"))
                        note = depth;
                    else if (note == 0)
                        text += mark(first);
                    else
                        inNote = m_xml.name().toString();
                    if (note > 0 && m_xml.name() == QLatin1String("p") && !m_remark.text.isEmpty())
                        m_remark.text += QLatin1Char('\n');
                } else if (token == QXmlStreamReader::EndElement) {
                    if (note == depth)
                        note = 0;
                    --depth;
                } else if (token == QXmlStreamReader::Characters && depth > 1 && note == 0 && text.size() < kMostText) {
                    text += m_xml.text();
                } else if (token == QXmlStreamReader::Characters && note > 0 && depth > note) {
                    addToRemark(inNote);
                }
            }
            return text;
        }

        void addToRemark(const QString& element)
        {
            if (element == QLatin1String("creator"))
                m_remark.author += m_xml.text();
            else if (element != QLatin1String("date") && m_remark.text.size() < kMostText)
                m_remark.text += m_xml.text();
        }

        QString mark(bool& first) const
        {
            if (m_xml.name() == QLatin1String("p") && std::exchange(first, false))
                return {};
            if (m_xml.name() == QLatin1String("p") || m_xml.name() == QLatin1String("line-break"))
                return QStringLiteral("\n");
            if (m_xml.name() == QLatin1String("tab"))
                return QStringLiteral("\t");
            if (m_xml.name() == QLatin1String("s"))
                return QString(std::min(repeats("text:c"), 1000), QLatin1Char(' '));
            return {};
        }

        QXmlStreamReader m_xml;
        QString m_file;
        Wanted m_wanted;
        QString m_style; // the one that is being read
        QSet<QString> m_hidden; // styles of tables
        QHash<QString, double> m_widths; // by style of a column
        std::vector<CellFacts> m_rowFacts;
        CellRemark m_remark; // of the cell just read
        Limits m_limits;
        qint64 m_cells = 0;
    };
}

Result<Workbook> readOds(const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits)
{
    const ZipArchive zip(source);
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (zip.contains(manifest)) {
        const Result<QByteArray> parts = zip.read(manifest, 4 << 20);
        if (parts && parts->contains("encryption-data"))
            return Error{ErrorCode::Input,
                QStringLiteral("The workbook is locked with a password. Open it, save it without the password, and try "
                               "once more."),
                fileName};
    }
    const QString name = QStringLiteral("content.xml");
    XmlGuard guard;
    const auto content
        = zip.open(name, limits.partBytes, [&guard](QByteArrayView piece) { return guard.isNextHarmless(piece); });
    if (!content)
        return Error{content.error().code, content.error().detail, fileName};
    Result<Workbook> book = Reader(content->get(), fileName, wanted, limits).read();
    if ((*content)->fault() == ZipPart::Fault::Refused)
        return Error{ErrorCode::Input,
            QStringLiteral("An element has more than %1 attributes or a text is longer than a cell can hold, which no "
                           "workbook has. Save the form again from a spreadsheet program.")
                .arg(XmlGuard::kMostAttributes),
            fileName};
    if ((*content)->fault() != ZipPart::Fault::None)
        return Error{ErrorCode::Input, ZipArchive::error((*content)->fault(), name, limits.partBytes).detail, fileName};
    if (book && wanted.facts)
        readOdsPanes(zip, *book);
    return book;
}

} // namespace uthan::form::xlsx
