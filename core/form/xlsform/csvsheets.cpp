// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets written as text: cells parted by commas, semicolons or tabs.
#include "base/readonlydevice.h"
#include "base/utf8lines.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/ziparchive.h"

#include <algorithm>
#include <array>
#include <functional>
#include <QFileInfo>
#include <QStringDecoder>

namespace uthan::form::xlsx {

namespace {
    Error fault(const QString& file, int row, const QString& text)
    {
        return {ErrorCode::Input, text, row > 0 ? QStringLiteral("%1, row %2").arg(file).arg(row) : file};
    }

    constexpr qint64 kPiece = 64 << 10;
    constexpr qint64 kHead = 1 << 20; // of it the kind of letters and lines is seen
    constexpr qsizetype kLongestCell = 1 << 20;

    struct Kind {
        QStringConverter::Encoding encoding = QStringConverter::Utf8;
        bool hasOldLines = false; // as old programs end them
        QChar separator;
    };

    // The letters of a file, of which one piece is there at a time.
    class Letters {
    public:
        Letters(QIODevice& file, Kind kind)
            : m_file(file)
            , m_decode(kind.encoding)
            , m_hasOldLines(kind.hasOldLines)
        {
        }
        [[nodiscard]] bool atEnd() { return m_at >= m_text.size() && !readMore(); }
        [[nodiscard]] QChar now() const { return m_text.at(m_at); }
        void next() { ++m_at; }
        // Up to the first letter that `ends`, which is not taken; false: `out` is longer than a cell may be.
        template <typename Ends> [[nodiscard]] bool take(QString& out, Ends ends)
        {
            while (!atEnd()) {
                const QStringView here = QStringView(m_text).sliced(m_at);
                const auto end = std::find_if(here.begin(), here.end(), ends);
                out += here.first(end - here.begin());
                m_at += end - here.begin();
                if (out.size() > kLongestCell || end != here.end())
                    break;
            }
            return out.size() <= kLongestCell;
        }
        [[nodiscard]] bool areBad() const { return m_areBad; }

    private:
        bool readMore()
        {
            m_text.clear();
            m_at = 0;
            while (m_text.isEmpty()) {
                const QByteArray piece = m_file.read(kPiece);
                if (piece.isEmpty())
                    return false;
                m_text = m_decode(piece);
                m_areBad = m_areBad || m_decode.hasError();
            }
            if (m_hasOldLines)
                m_text.replace(u'\r', u'\n');
            return true;
        }
        QIODevice& m_file;
        QStringDecoder m_decode;
        bool m_hasOldLines;
        bool m_areBad = false;
        QString m_text;
        qsizetype m_at = 0;
    };

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

    Kind kindOf(const QByteArray& head)
    {
        Kind kind;
        const auto found = QStringConverter::encodingForData(head);
        kind.encoding = found.value_or(wideWithoutMark(head).value_or(QStringConverter::Utf8));
        QStringDecoder decode(kind.encoding);
        QString text = decode(head);
        kind.hasOldLines = !text.contains(u'\n');
        if (kind.hasOldLines)
            text.replace(u'\r', u'\n');
        kind.separator = separatorOf(text);
        return kind;
    }

    using OnRow = std::function<void(Row&&)>;

    class Reader {
    public:
        Reader(QIODevice& file, Kind kind, QString name, const Limits& limits)
            : m_letters(file, kind)
            , m_file(std::move(name))
            , m_limits(limits)
            , m_separator(kind.separator)
        {
        }
        Result<void> read(const OnRow& onRow)
        {
            while (!m_letters.atEnd()) {
                Row row;
                row.number = ++m_row;
                UTHAN_TRY(readRow(row));
                if (!row.cells.empty())
                    onRow(std::move(row));
                if (m_row > m_limits.rows)
                    return fault(m_file, m_row,
                        QStringLiteral("The file has more than %1 rows, which is too large for a form. Keep long lists "
                                       "of choices in CSV files beside it.")
                            .arg(m_limits.rows));
            }
            return {};
        }
        [[nodiscard]] bool hasBadLetters() const { return m_letters.areBad(); }

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
                if (m_letters.atEnd())
                    return {};
                const bool isEndOfLine = m_letters.now() != m_separator;
                m_letters.next();
                if (isEndOfLine)
                    return {};
            }
        }

        // Up to the separator or the end of the line, which is left to be read.
        Result<void> readCell(QString& cell)
        {
            if (!m_letters.atEnd() && m_letters.now() == u'"')
                UTHAN_TRY(readQuoted(cell));
            if (!m_letters.take(cell, [this](QChar c) { return c == m_separator || c == u'\n'; }))
                return tooLong();
            if (cell.endsWith(u'\r'))
                cell.chop(1);
            return {};
        }

        Result<void> readQuoted(QString& cell)
        {
            for (;;) {
                m_letters.next(); // the quote
                if (!m_letters.take(cell, [](QChar c) { return c == u'"'; }))
                    return tooLong();
                if (m_letters.atEnd())
                    return fault(m_file, m_row,
                        QStringLiteral("A text in quotes begins here and is never closed. Add the missing quote."));
                m_letters.next();
                if (m_letters.atEnd() || m_letters.now() != u'"')
                    return {};
                cell += u'"'; // two of them stand for one
            }
        }

        [[nodiscard]] Error tooLong() const
        {
            return fault(m_file, m_row,
                QStringLiteral("A cell here has more than %1 letters, perhaps because a text in quotes is never "
                               "closed. Add the missing quote, or shorten the text.")
                    .arg(kLongestCell));
        }

        Letters m_letters;
        QString m_file;
        Limits m_limits;
        QChar m_separator;
        qint64 m_cells = 0;
        int m_row = 0;
    };

    Result<void> forEachRow(const ByteSource& source, const QString& file, const Limits& limits, const OnRow& onRow)
    {
        if (source.size() > limits.partBytes)
            return fault(file, 0,
                QStringLiteral("The file is larger than %1 MB, which is too large for a form. Keep long lists of "
                               "choices in CSV files beside it.")
                    .arg(limits.partBytes >> 20));
        const auto head = source.head(kHead);
        const auto bytes = source.open();
        if (!head || !bytes)
            return head ? bytes.error() : head.error();
        Reader reader(**bytes, kindOf(*head), file, limits);
        Result<void> read = reader.read(onRow);
        if (!reader.hasBadLetters() || !(*bytes)->seek(0))
            return read;
        return fault(file, static_cast<int>(firstLineThatIsNotUtf8(**bytes)),
            QStringLiteral("The letters here are not in UTF-8, so they would come out wrong. Save the file again as "
                           "“CSV UTF-8”."));
    }

    QString sheetName(const QString& file)
    {
        return QFileInfo(file).completeBaseName().trimmed().toLower();
    }
}

Result<Sheet> readCsvSheet(const ByteSource& source, const QString& fileName, const Limits& limits)
{
    Sheet sheet;
    sheet.name = sheetName(fileName);
    UTHAN_TRY(forEachRow(source, fileName, limits, [&sheet](Row&& row) { sheet.rows.push_back(std::move(row)); }));
    return sheet;
}

namespace {
    bool namesASheet(const Row& row)
    {
        static const QStringList sheets{QStringLiteral("survey"), QStringLiteral("choices"), QStringLiteral("settings"),
            QStringLiteral("external_choices"), QStringLiteral("entities"), QStringLiteral("osm")};
        return row.cells.front().first == 0 && sheets.contains(row.cells.front().second.trimmed(), Qt::CaseInsensitive);
    }
    // “sep=;” as people put it before the headings for a spreadsheet program.
    bool namesTheSeparator(const Row& row)
    {
        return row.cells.size() == 1 && row.cells.front().first == 0
            && row.cells.front().second.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
            && row.cells.front().second.size() <= 5;
    }
    bool hasType(const Row& row)
    {
        return std::any_of(row.cells.begin(), row.cells.end(),
            [](const auto& cell) { return cell.second.trimmed().toLower() == QLatin1String("type"); });
    }
}

Result<Workbook> readCsvBook(const ByteSource& source, const QString& fileName, const Limits& limits)
{
    Workbook book;
    const auto begin = [&book](const QString& name) {
        Sheet sheet;
        sheet.name = name;
        book.allNames << name;
        book.sheets.push_back(std::move(sheet));
    };
    enum { Unseen, OneSheet, Sheets, NoForm } kind = Unseen;
    int above = 0; // rows are counted from the name of their sheet
    UTHAN_TRY(forEachRow(source, fileName, limits, [&](Row&& row) {
        if (kind == Unseen && namesTheSeparator(row))
            return;
        if (kind == Unseen) {
            kind = namesASheet(row) ? Sheets : hasType(row) ? OneSheet : NoForm;
            if (kind == OneSheet)
                begin(QStringLiteral("survey"));
        }
        if (kind == Sheets && row.cells.front().first == 0) { // the name of a sheet
            above = row.cells.size() > 1 ? row.number - 1 : row.number; // headings may follow in the same row
            begin(row.cells.front().second.trimmed());
            row.cells.erase(row.cells.begin());
        }
        row.number -= above;
        if (!book.sheets.empty() && !row.cells.empty())
            book.sheets.back().rows.push_back(std::move(row));
    }));
    if (kind == Unseen || kind == NoForm)
        return fault(fileName, 0,
            QStringLiteral(
                "This is neither a workbook nor the sheets of a form. Choose the form's .xlsx, .ods or .xls file, "
                "or a CSV file whose first row has the headings type, name and label."));
    return book;
}

namespace {
    QByteArray quoted(const QString& text)
    {
        QString escaped = text;
        escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return '"' + escaped.toUtf8() + '"';
    }

    // The lines of a book, made as they are read.
    class BookLines : public ReadOnlyDevice {
    public:
        explicit BookLines(const std::vector<Sheet>& sheets)
            : m_sheets(sheets)
        {
        }
        [[nodiscard]] bool isSequential() const override { return true; }

    protected:
        qint64 readData(char* data, qint64 maxSize) override
        {
            while (m_lines.size() < maxSize && m_sheet < m_sheets.size())
                addLine();
            const qint64 given = std::min<qint64>(maxSize, m_lines.size());
            std::memcpy(data, m_lines.constData(), static_cast<size_t>(given));
            m_lines.remove(0, given);
            return given;
        }

    private:
        void addLine()
        {
            const Sheet& sheet = m_sheets[m_sheet];
            if (m_number == 0)
                m_lines += quoted(sheet.name) + '\n';
            m_number = std::max(m_number, 1);
            if (m_row >= sheet.rows.size()) {
                ++m_sheet;
                m_row = 0;
                m_number = 0;
                return;
            }
            const Row& row = sheet.rows[m_row++];
            m_lines += QByteArray(std::max(row.number - m_number, 0), '\n');
            int column = -1;
            for (const auto& [at, text] : row.cells) {
                m_lines += QByteArray(at - column, ',') + quoted(text);
                column = at;
            }
            m_lines += '\n';
            m_number = std::max(row.number, m_number) + 1;
        }
        const std::vector<Sheet>& m_sheets;
        size_t m_sheet = 0, m_row = 0;
        int m_number = 0; // of the next row
        QByteArray m_lines;
    };
}

ByteSource csvBook(const std::vector<Sheet>& sheets)
{
    BookLines lines(sheets);
    return ByteSource::packed(lines);
}

Result<Workbook> readCsvZip(
    const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits)
{
    const ZipArchive zip(source);
    Workbook book;
    qint64 total = 0;
    for (const QString& name : zip.names()) {
        if (!name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            continue;
        book.allNames << sheetName(name);
        if (!wanted.has(sheetName(name)))
            continue;
        const qint64 most = std::min(limits.partBytes, limits.totalBytes - total);
        const auto part = zip.open(name, most);
        if (!part)
            return Error{part.error().code, part.error().detail, fileName};
        const ByteSource text = ByteSource::packed(**part);
        if ((*part)->fault() != ZipPart::Fault::None)
            return Error{ErrorCode::Input, ZipArchive::error((*part)->fault(), name, most).detail, fileName};
        total += text.size();
        Result<Sheet> sheet = readCsvSheet(text, name, limits);
        if (!sheet)
            return Error{
                sheet.error().code, sheet.error().detail, QStringLiteral("%1, %2").arg(fileName, sheet.error().where)};
        book.sheets.push_back(std::move(*sheet));
    }
    return book;
}

} // namespace uthan::form::xlsx
