// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as people's programs write it: RFC 4180, also with semicolons or tabs, with a byte order mark, in UTF-16.
#include "form/lists/listreader.h"

#include <algorithm>
#include <optional>
#include <QSet>
#include <QStringDecoder>

namespace uthan::form::lists {

namespace {
    constexpr qint64 kChunk = 64 << 10;

    // By its byte order mark; without one UTF-16 shows by the zeros in its first letters.
    QStringConverter::Encoding encodingOf(const QByteArray& start)
    {
        if (const auto marked = QStringConverter::encodingForData(start))
            return *marked;
        if (start.size() >= 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0)
            return QStringConverter::Utf16LE;
        if (start.size() >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0)
            return QStringConverter::Utf16BE;
        return QStringConverter::Utf8;
    }

    // Spaces around a value are no part of it, as none of an answer are.
    void trim(QString& value)
    {
        if (!value.isEmpty() && (value.front().isSpace() || value.back().isSpace()))
            value = value.trimmed();
    }

    // "sep=;" in the first line, as spreadsheet programs write it: the length of that line; 0: it is another.
    qsizetype lengthOfSeparatorLine(QStringView start)
    {
        if (start.size() < 6 || !start.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
            || (start[5] != u'\r' && start[5] != u'\n'))
            return 0;
        return start[5] == u'\r' && start.size() > 6 && start[6] == u'\n' ? 7 : 6;
    }

    class CsvReader {
    public:
        CsvReader(QIODevice& file, QString fileName, RowSink& sink)
            : m_file(file)
            , m_name(std::move(fileName))
            , m_sink(sink)
        {
        }
        Result<void> read();

    private:
        enum class In { Start, Plain, Quoted, QuoteInQuoted };
        Result<void> take(QStringView text);
        Result<void> takeOne(QChar c);
        void endField();
        void leaveOutLetters();
        Result<void> endRecord();
        Result<void> header();
        void findSeparator(QStringView start);
        [[nodiscard]] Error error(const QString& text) const
        {
            return {ErrorCode::Input, text, QStringLiteral("%1, row %2").arg(m_name).arg(m_row)};
        }

        QIODevice& m_file;
        QString m_name;
        RowSink& m_sink;
        QChar m_separator;
        In m_in = In::Start;
        QString m_field;
        std::vector<QString> m_record;
        QStringList m_headings; // by field
        std::vector<int> m_target; // field → column of the sink, -1 without a heading
        int m_columns = 0;
        int m_row = 1; // as a spreadsheet counts records
        int m_openedAt = 0; // row where a quote began
        bool m_hasHeader = false;
        bool m_lastWasReturn = false;
        bool m_hasNoText = false;
    };

    // The one of , ; and tab that the heading has most of, outside quotes.
    void CsvReader::findSeparator(QStringView start)
    {
        int counts[3] = {};
        bool quoted = false;
        for (const QChar c : start) {
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && (c == u'\n' || c == u'\r'))
                break;
            else if (!quoted && c == u',')
                ++counts[0];
            else if (!quoted && c == u';')
                ++counts[1];
            else if (!quoted && c == u'\t')
                ++counts[2];
        }
        m_separator = counts[1] > counts[0] && counts[1] >= counts[2] ? u';' : counts[2] > counts[0] ? u'\t' : u',';
    }

    Result<void> CsvReader::read()
    {
        QByteArray bytes = m_file.read(kChunk);
        if (bytes.isEmpty())
            return error(QStringLiteral("The list is empty. Its first row must name the columns."));
        const QStringConverter::Encoding encoding = encodingOf(bytes);
        QStringDecoder decoder(encoding);
        while (!bytes.isEmpty()) {
            QString text = decoder.decode(bytes);
            while (m_separator.isNull() && text.startsWith(QChar::ByteOrderMark)) // some files have two
                text.remove(0, 1);
            m_hasNoText = m_hasNoText || std::any_of(text.cbegin(), text.cend(), isNoText);
            if (const qsizetype line = m_separator.isNull() ? lengthOfSeparatorLine(text) : 0; line > 0) {
                m_separator = text[4];
                text.remove(0, line);
                ++m_row;
            }
            if (m_separator.isNull())
                findSeparator(text);
            if (decoder.hasError()) {
                UTHAN_TRY(take(QStringView(text).left(text.indexOf(QChar::ReplacementCharacter))));
                return error(QStringLiteral("The text is not in %1. Save the list again as “CSV UTF-8”.")
                                 .arg(QString::fromLatin1(QStringConverter::nameForEncoding(encoding))));
            }
            UTHAN_TRY(take(text));
            bytes = m_file.read(kChunk);
        }
        if (m_in == In::Quoted)
            return Error{ErrorCode::Input,
                QStringLiteral("A quotation mark opens here and is never closed. Close it, or write it twice (\"\") if "
                               "it is part of the text."),
                QStringLiteral("%1, row %2").arg(m_name).arg(m_openedAt)};
        if (m_in != In::Start || !m_record.empty())
            UTHAN_TRY(endRecord());
        if (!m_hasHeader)
            return error(QStringLiteral("The list is empty. Its first row must name the columns."));
        return {};
    }

    Result<void> CsvReader::take(QStringView text)
    {
        qsizetype i = 0;
        while (i < text.size()) {
            // A run of letters goes in at once.
            if (m_in == In::Plain || m_in == In::Quoted) {
                qsizetype end = i;
                while (end < text.size() && text[end] != u'"' && text[end] != u'\n' && text[end] != u'\r'
                    && text[end] != m_separator)
                    ++end;
                m_field += text.mid(i, end - i);
                if (m_field.size() > kMostCell)
                    return error(QStringLiteral("A cell is longer than a million letters. Perhaps a quotation mark is "
                                                "not closed."));
                i = end;
                if (i == text.size())
                    break;
            }
            UTHAN_TRY(takeOne(text[i++]));
        }
        return {};
    }

    Result<void> CsvReader::takeOne(QChar c)
    {
        const bool wasReturn = m_lastWasReturn;
        m_lastWasReturn = false;
        if (m_in == In::Quoted) {
            if (c == u'"')
                m_in = In::QuoteInQuoted;
            else
                m_field += c;
            return {};
        }
        if (c == u'"' && m_in == In::QuoteInQuoted) {
            m_field += c;
            m_in = In::Quoted;
        } else if (c == u'"' && m_in == In::Start) {
            m_in = In::Quoted;
            m_openedAt = m_row;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\r' || c == u'\n') {
            if (c == u'\n' && wasReturn)
                return {};
            m_lastWasReturn = c == u'\r';
            return endRecord();
        } else {
            m_field += c;
            m_in = In::Plain;
        }
        return {};
    }

    void CsvReader::leaveOutLetters()
    {
        const auto letter = std::find_if(m_field.cbegin(), m_field.cend(), isNoText);
        if (letter == m_field.cend())
            return;
        const auto field = static_cast<qsizetype>(m_record.size());
        m_sink.letterLeftOut(m_row, m_headings.value(field, QString::number(field + 1)), letter->unicode());
        m_field.removeIf(isNoText);
    }

    void CsvReader::endField()
    {
        if (m_hasNoText)
            leaveOutLetters();
        m_record.push_back(std::move(m_field));
        m_field = QString();
        m_in = In::Start;
    }

    Result<void> CsvReader::endRecord()
    {
        const bool isBlank = m_record.empty() && m_field.isEmpty() && m_in == In::Start;
        if (!isBlank) {
            endField();
            if (!m_hasHeader) {
                UTHAN_TRY(header());
            } else {
                std::vector<QString> values(static_cast<size_t>(m_columns));
                bool any = false;
                for (size_t i = 0; i < m_record.size(); ++i) {
                    trim(m_record[i]);
                    any = any || !m_record[i].isEmpty();
                    if (i < m_target.size() && m_target[i] >= 0)
                        values[size_t(m_target[i])] = std::move(m_record[i]);
                    else if (i >= m_target.size() && !m_record[i].trimmed().isEmpty())
                        return error(QStringLiteral("The row has %1 cells, the heading %2. A “%3” inside a text needs "
                                                    "quotation marks around the text.")
                                         .arg(m_record.size())
                                         .arg(m_target.size())
                                         .arg(m_separator));
                }
                const Result<void> added = any ? m_sink.addRow(values) : Result<void>();
                if (!added) // whoever takes the rows knows what is wrong, not where
                    return added.error().where.isEmpty() ? error(added.error().detail) : added.error();
            }
        }
        m_record.clear();
        if (++m_row > kMostRows)
            return error(QStringLiteral("The list has more than five million rows. Split it."));
        return {};
    }

    Result<void> CsvReader::header()
    {
        m_hasHeader = true;
        QSet<QString> seen;
        for (const QString& cell : m_record) {
            const QString name = cell.trimmed();
            m_headings << name;
            if (name.isEmpty()) {
                m_target.push_back(-1);
                continue;
            }
            if (seen.contains(name))
                return error(QStringLiteral("Two columns are named “%1”. Give each its own name.").arg(name));
            seen.insert(name);
            if (m_columns == kMostColumns)
                return error(
                    QStringLiteral("The list has more than a thousand columns. Leave out what is not needed."));
            UTHAN_TRY(m_sink.addColumn(name));
            m_target.push_back(m_columns++);
        }
        if (m_columns == 0)
            return error(
                QStringLiteral("The first row names no columns. It must hold their names, such as name, label."));
        return {};
    }
}

Result<void> readCsv(QIODevice& file, const QString& fileName, RowSink& sink)
{
    return CsvReader(file, fileName, sink).read();
}

} // namespace uthan::form::lists
