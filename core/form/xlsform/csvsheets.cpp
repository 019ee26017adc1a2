// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets written as text: cells parted by commas, semicolons or tabs.
#include "form/xlsform/workbook.h"
#include "form/xlsform/ziparchive.h"

#include <algorithm>
#include <array>
#include <QFileInfo>
#include <QStringDecoder>

namespace uthan::form::xlsx {

namespace {
    Error fault(const QString& file, int row, const QString& text)
    {
        return {ErrorCode::Input, text, row > 0 ? QStringLiteral("%1, row %2").arg(file).arg(row) : file};
    }

    Result<QString> decoded(const QByteArray& bytes, const QString& file)
    {
        const auto found = QStringConverter::encodingForData(bytes);
        QStringDecoder decode(found.value_or(wideWithoutMark(bytes).value_or(QStringConverter::Utf8)));
        QString text = decode(bytes);
        if (!text.contains(u'\n'))
            text.replace(u'\r', u'\n'); // lines as old programs end them
        if (!decode.hasError())
            return text;
        int row = 1; // of the first line that is not UTF-8
        for (qsizetype from = 0; from < bytes.size(); ++row) {
            qsizetype end = bytes.indexOf('\n', from);
            end = end < 0 ? bytes.size() : end;
            QStringDecoder line(QStringConverter::Utf8);
            const QString ignored = line(QByteArrayView(bytes).sliced(from, std::min(end + 1, bytes.size()) - from));
            if (line.hasError())
                break;
            from = end + 1;
        }
        return fault(file, row,
            QStringLiteral(
                "The letters here are not in UTF-8, so they would come out wrong. Save the file again as “CSV "
                "UTF-8”."));
    }

    // The sign that parts the cells of the first line that has some most often.
    QChar separatorOf(const QString& text)
    {
        constexpr std::array kSigns{u',', u';', u'\t'};
        std::array<int, kSigns.size()> counts{};
        bool quoted = false;
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u'\n' && !quoted && counts != std::array<int, kSigns.size()>{})
                break; // the first line may only name the sheet
            for (size_t s = 0; s < kSigns.size() && !quoted; ++s)
                counts[s] += c == kSigns[s] ? 1 : 0;
        }
        return kSigns[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    }

    class Reader {
    public:
        Reader(const QString& text, QString file, const Limits& limits)
            : m_text(text)
            , m_file(std::move(file))
            , m_limits(limits)
            , m_separator(separatorOf(text))
        {
        }

        Result<std::vector<Row>> rows()
        {
            std::vector<Row> all;
            while (m_at < m_text.size()) {
                Row row;
                row.number = ++m_row;
                UTHAN_TRY(readRow(row));
                if (!row.cells.empty())
                    all.push_back(std::move(row));
                if (m_row > m_limits.rows)
                    return fault(m_file, m_row,
                        QStringLiteral("The file has more than %1 rows, which is too large for a form. Keep long lists "
                                       "of choices in CSV files beside it.")
                            .arg(m_limits.rows));
            }
            return all;
        }

    private:
        Result<void> readRow(Row& row)
        {
            for (int column = 0;; ++column) {
                QString cell;
                UTHAN_TRY(readCell(cell));
                if (column >= m_limits.columns || ++m_cells > m_limits.cells)
                    return fault(m_file, m_row,
                        QStringLiteral("There are more cells here than a form can have. Clear the rows and columns "
                                       "that are not used."));
                if (!cell.trimmed().isEmpty())
                    row.cells.emplace_back(column, std::move(cell));
                if (m_at >= m_text.size())
                    return {};
                if (m_text.at(m_at++) != m_separator)
                    return {}; // the end of the line
            }
        }

        // Up to the separator or the end of the line, which is left to be read.
        Result<void> readCell(QString& cell)
        {
            if (m_at < m_text.size() && m_text.at(m_at) == u'"')
                UTHAN_TRY(readQuoted(cell));
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
                ++m_at;
            cell += QStringView(m_text).sliced(from, m_at - from);
            if (cell.endsWith(u'\r'))
                cell.chop(1);
            return {};
        }

        Result<void> readQuoted(QString& cell)
        {
            const int began = m_row;
            for (++m_at; m_at < m_text.size(); ++m_at) {
                const QChar c = m_text.at(m_at);
                if (c == u'"') {
                    if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                        ++m_at;
                        return {};
                    }
                    ++m_at;
                }
                cell += c;
            }
            return fault(m_file, began,
                QStringLiteral("A text in quotes begins here and is never closed. Add the missing quote."));
        }

        const QString& m_text;
        QString m_file;
        Limits m_limits;
        QChar m_separator;
        qsizetype m_at = 0;
        qint64 m_cells = 0;
        int m_row = 0;
    };

    Result<std::vector<Row>> rowsOf(const QByteArray& bytes, const QString& file, const Limits& limits)
    {
        if (bytes.size() > limits.heldBytes)
            return fault(file, 0,
                QStringLiteral("The file is larger than %1 MB, which is too large for a form. Keep long lists of "
                               "choices in CSV files beside it.")
                    .arg(limits.heldBytes >> 20));
        const Result<QString> text = decoded(bytes, file);
        if (!text)
            return text.error();
        return Reader(*text, file, limits).rows();
    }

    QString sheetName(const QString& file)
    {
        return QFileInfo(file).completeBaseName().trimmed().toLower();
    }
}

Result<Sheet> readCsvSheet(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    Result<std::vector<Row>> rows = rowsOf(bytes, fileName, limits);
    if (!rows)
        return rows.error();
    Sheet sheet;
    sheet.name = sheetName(fileName);
    for (Row& row : *rows)
        sheet.rows.push_back(std::move(row));
    return sheet;
}

Result<Workbook> readCsvBook(const QByteArray& bytes, const QString& fileName, const Limits& limits)
{
    Result<std::vector<Row>> rows = rowsOf(bytes, fileName, limits);
    if (!rows)
        return rows.error();
    Workbook book;
    static const QStringList sheets{QStringLiteral("survey"), QStringLiteral("choices"), QStringLiteral("settings"),
        QStringLiteral("external_choices"), QStringLiteral("entities"), QStringLiteral("osm")};
    const bool isOneSheet = rows->empty() || rows->front().cells.front().first > 0
        || !sheets.contains(rows->front().cells.front().second.trimmed(), Qt::CaseInsensitive);
    if (isOneSheet) {
        const bool hasType = !rows->empty()
            && std::any_of(rows->front().cells.begin(), rows->front().cells.end(),
                [](const auto& cell) { return cell.second.trimmed().toLower() == QLatin1String("type"); });
        if (!hasType)
            return fault(fileName, 0,
                QStringLiteral(
                    "This is neither a workbook nor the sheets of a form. Choose the form's .xlsx, .ods or .xls file, "
                    "or a CSV file whose first row has the headings type, name and label."));
        Sheet sheet;
        sheet.name = QStringLiteral("survey");
        for (Row& row : *rows)
            sheet.rows.push_back(std::move(row));
        book.allNames << sheet.name;
        book.sheets.push_back(std::move(sheet));
        return book;
    }
    int above = 0; // rows are counted from the name of their sheet
    for (Row& row : *rows) {
        if (row.cells.front().first == 0) { // the name of a sheet
            above = row.cells.size() > 1 ? row.number - 1 : row.number; // headings may follow in the same row
            Sheet sheet;
            sheet.name = row.cells.front().second.trimmed();
            book.allNames << sheet.name;
            book.sheets.push_back(std::move(sheet));
            row.cells.erase(row.cells.begin());
        }
        row.number -= above;
        if (!book.sheets.empty() && !row.cells.empty())
            book.sheets.back().rows.push_back(std::move(row));
    }
    return book;
}

QByteArray csvBook(const std::vector<Sheet>& sheets)
{
    QByteArray out;
    const auto add = [&out](const QString& text) {
        QString escaped = text;
        escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
        out += '"' + escaped.toUtf8() + '"';
    };
    for (const Sheet& sheet : sheets) {
        add(sheet.name);
        out += '\n';
        int number = 1;
        for (const Row& row : sheet.rows) {
            for (; number < row.number; ++number)
                out += '\n';
            int column = -1;
            for (const auto& [at, text] : row.cells) {
                for (; column < at; ++column)
                    out += ',';
                add(text);
            }
            out += '\n';
            ++number;
        }
    }
    return out;
}

Result<Workbook> readCsvZip(
    const QByteArray& bytes, const QString& fileName, const QStringList& wanted, const Limits& limits)
{
    const ZipArchive zip(bytes);
    Workbook book;
    qint64 total = 0;
    for (const QString& name : zip.names()) {
        if (!name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            continue;
        book.allNames << sheetName(name);
        if (!wanted.contains(sheetName(name), Qt::CaseInsensitive))
            continue;
        const Result<QByteArray> part = zip.read(name, std::min(limits.heldBytes, limits.totalBytes - total));
        if (!part)
            return Error{part.error().code, part.error().detail, fileName};
        total += part->size();
        Result<Sheet> sheet = readCsvSheet(*part, name, limits);
        if (!sheet)
            return Error{
                sheet.error().code, sheet.error().detail, QStringLiteral("%1, %2").arg(fileName, sheet.error().where)};
        book.sheets.push_back(std::move(*sheet));
    }
    return book;
}

} // namespace uthan::form::xlsx
