// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of 1997 to 2003 (BIFF8): a stream of records, each with a number and a length. Only what holds texts and
// numbers is read; every access is checked against the length of its record.
#include "form/xlsform/cellformat.h"
#include "form/xlsform/olefile.h"
#include "form/xlsform/workbook.h"

#include <algorithm>
#include <cstring>
#include <QHash>
#include <QtEndian>

namespace uthan::form::xlsx {

namespace {
    enum Record : quint16 {
        kFormula = 0x0006,
        kEnd = 0x000A,
        kDateMode = 0x0022,
        kFilePass = 0x002F,
        kContinue = 0x003C,
        kBoundSheet = 0x0085,
        kMulRk = 0x00BD,
        kXf = 0x00E0,
        kSst = 0x00FC,
        kLabelSst = 0x00FD,
        kRString = 0x00D6,
        kNumber = 0x0203,
        kLabel = 0x0204,
        kBoolErr = 0x0205,
        kString = 0x0207,
        kRk = 0x027E,
        kFormat = 0x041E,
        kBegin = 0x0809,
    };

    // The bytes of one record, with the pieces that continue it: a text may be cut there.
    class Bytes {
    public:
        void add(QByteArrayView piece)
        {
            m_data += piece;
            m_ends.push_back(m_data.size());
        }
        [[nodiscard]] qsizetype left() const { return m_data.size() - m_at; }
        [[nodiscard]] bool failed() const { return m_failed; }
        void skip(qint64 count)
        {
            if (count < 0 || count > left())
                m_failed = true;
            else
                m_at += static_cast<qsizetype>(count);
        }
        template <typename T> T get()
        {
            if (left() < qsizetype(sizeof(T))) {
                m_failed = true;
                return {};
            }
            const T value = qFromLittleEndian<T>(m_data.constData() + m_at);
            m_at += qsizetype(sizeof(T));
            return value;
        }
        double real()
        {
            const auto bits = get<quint64>();
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            return value;
        }
        // Characters of one or two bytes; at the start of a new piece a byte says anew which.
        QString characters(int count, bool wide)
        {
            QString text;
            while (count > 0 && !m_failed) {
                qsizetype end = *std::upper_bound(m_ends.begin(), m_ends.end() - 1, m_at);
                if (m_at == end)
                    end = m_data.size();
                const int size = wide ? 2 : 1;
                const int here = static_cast<int>(std::min<qsizetype>(count, (end - m_at) / size));
                for (int i = 0; i < here; ++i)
                    text += wide ? QChar(get<quint16>()) : QChar(char16_t(get<quint8>()));
                count -= here;
                if (count > 0) {
                    if (m_at >= m_data.size() || m_at != end) {
                        m_failed = true;
                        break;
                    }
                    wide = get<quint8>() & 1;
                }
            }
            return text;
        }
        // A text with its length before it, of one or two bytes.
        QString text(bool longLength)
        {
            const int count = longLength ? get<quint16>() : get<quint8>();
            const quint8 flags = get<quint8>();
            const int runs = flags & 8 ? get<quint16>() : 0;
            const qint64 phonetic = flags & 4 ? get<quint32>() : 0;
            QString out = characters(count, flags & 1);
            skip(qint64(runs) * 4 + phonetic);
            return out;
        }

    private:
        QByteArray m_data;
        std::vector<qsizetype> m_ends;
        qsizetype m_at = 0;
        bool m_failed = false;
    };

    class Reader {
    public:
        Reader(const QByteArray& stream, QString file, const Limits& limits)
            : m_stream(stream)
            , m_file(std::move(file))
            , m_limits(limits)
        {
        }

        Result<Workbook> read(const QStringList& wanted)
        {
            UTHAN_TRY(readGlobals());
            Workbook book;
            for (const auto& [name, at] : m_sheets) {
                book.allNames << name;
                if (!wanted.contains(name.trimmed(), Qt::CaseInsensitive))
                    continue;
                Sheet sheet;
                sheet.name = name.trimmed();
                UTHAN_TRY(readSheet(at, sheet));
                book.sheets.push_back(std::move(sheet));
            }
            return book;
        }

    private:
        [[nodiscard]] Error fault(const QString& text, const QString& sheet = {}) const
        {
            return {
                ErrorCode::Input, text, sheet.isEmpty() ? m_file : QStringLiteral("%1, sheet %2").arg(m_file, sheet)};
        }
        [[nodiscard]] Error damaged() const
        {
            return fault(QStringLiteral(
                "The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and try once "
                "more."));
        }

        // The record at m_at, and those that continue it. Its number; kEnd at the end of the stream.
        quint16 next(Bytes& bytes)
        {
            bytes = {};
            const quint16 id = piece(bytes);
            while (id != 0 && peek() == kContinue) {
                if (piece(bytes) == 0)
                    return 0; // it leads out of the stream
            }
            return id;
        }
        quint16 peek() const
        {
            return m_at + 4 <= m_stream.size() ? qFromLittleEndian<quint16>(m_stream.constData() + m_at) : quint16(0);
        }
        quint16 piece(Bytes& bytes)
        {
            const quint16 id = peek();
            if (m_at + 4 > m_stream.size())
                return 0;
            const int length = qFromLittleEndian<quint16>(m_stream.constData() + m_at + 2);
            if (m_at + 4 + length > m_stream.size())
                return 0;
            bytes.add(QByteArrayView(m_stream).sliced(m_at + 4, length));
            m_at += 4 + length;
            return id;
        }

        Result<void> readGlobals()
        {
            Bytes bytes;
            if (next(bytes) != kBegin)
                return damaged();
            if (bytes.get<quint16>() != 0x0600)
                return fault(QStringLiteral(
                    "This workbook is older than Excel 97. Open it in a spreadsheet program and save it as .xlsx."));
            for (quint16 id = next(bytes); id != kEnd; id = next(bytes)) {
                if (id == 0)
                    return damaged();
                UTHAN_TRY(global(id, bytes));
            }
            return {};
        }

        Result<void> global(quint16 id, Bytes& bytes)
        {
            if (id == kFilePass)
                return fault(QStringLiteral(
                    "The workbook is locked with a password. Open it, save it without the password, and try once "
                    "more."));
            if (id == kDateMode) {
                m_from1904 = bytes.get<quint16>() == 1;
            } else if (id == kBoundSheet) {
                const quint32 at = bytes.get<quint32>();
                bytes.skip(2);
                m_sheets.emplace_back(bytes.text(false), at);
            } else if (id == kFormat) {
                const int number = bytes.get<quint16>();
                m_formats.insert(number, showsOfFormat(bytes.text(true)));
            } else if (id == kXf) {
                bytes.skip(2);
                const int number = bytes.get<quint16>();
                m_styles.push_back(m_formats.value(number, showsOfBuiltIn(number)));
            } else if (id == kSst) {
                bytes.skip(4);
                const quint32 count = bytes.get<quint32>();
                for (quint32 i = 0; i < count && !bytes.failed() && bytes.left() > 0; ++i)
                    m_strings.push_back(bytes.text(true));
            }
            return bytes.failed() ? Result<void>(damaged()) : Result<void>();
        }

        Result<void> readSheet(quint32 at, Sheet& sheet)
        {
            m_at = at;
            m_rows.clear();
            m_formulaCell = {-1, -1};
            Bytes bytes;
            if (next(bytes) != kBegin)
                return damaged();
            int depth = 1; // charts in a sheet are streams of their own
            while (depth > 0) {
                const quint16 id = next(bytes);
                if (id == 0)
                    return damaged();
                if (id == kBegin)
                    ++depth;
                else if (id == kEnd)
                    --depth;
                else if (depth == 1)
                    UTHAN_TRY(cells(id, bytes, sheet));
            }
            std::sort(m_rows.begin(), m_rows.end(),
                [](const auto& l, const auto& r) { return l.row != r.row ? l.row < r.row : l.column < r.column; });
            Row row;
            for (Cell& cell : m_rows) {
                if (row.number != cell.row + 1 && !row.cells.empty())
                    sheet.rows.push_back(std::exchange(row, {}));
                row.number = cell.row + 1;
                row.cells.emplace_back(cell.column, std::move(cell.text));
            }
            if (!row.cells.empty())
                sheet.rows.push_back(std::move(row));
            m_rows = std::vector<Cell>();
            return {};
        }

        Result<void> cells(quint16 id, Bytes& bytes, Sheet& sheet)
        {
            if (id == kString) {
                if (m_formulaCell.first >= 0)
                    UTHAN_TRY(put(m_formulaCell.first, m_formulaCell.second, bytes.text(true), sheet));
                m_formulaCell = {-1, -1};
                return {};
            }
            const bool isCell = id == kLabelSst || id == kRk || id == kMulRk || id == kNumber || id == kLabel
                || id == kRString || id == kBoolErr || id == kFormula;
            if (!isCell)
                return {};
            const int row = bytes.get<quint16>();
            const int column = bytes.get<quint16>();
            if (id == kMulRk) {
                for (int c = column; bytes.left() >= 8; ++c) {
                    const int style = bytes.get<quint16>();
                    UTHAN_TRY(put(row, c, number(packed(bytes.get<quint32>()), style), sheet));
                }
                return {};
            }
            const int style = bytes.get<quint16>();
            QString text;
            if (id == kLabelSst) {
                const quint32 index = bytes.get<quint32>();
                if (index >= m_strings.size())
                    return damaged();
                text = m_strings[index];
            } else if (id == kRk) {
                text = number(packed(bytes.get<quint32>()), style);
            } else if (id == kNumber) {
                text = number(bytes.real(), style);
            } else if (id == kLabel || id == kRString) {
                text = bytes.text(true);
            } else if (id == kBoolErr) {
                const int value = bytes.get<quint8>();
                text = judged(value, bytes.get<quint8>() != 0, row, column, sheet);
            } else {
                text = result(bytes, style, row, column, sheet);
            }
            if (bytes.failed())
                return damaged();
            return put(row, column, std::move(text), sheet);
        }

        // What a formula came to when the file was saved.
        QString result(Bytes& bytes, int style, int row, int column, Sheet& sheet)
        {
            const quint64 bits = bytes.get<quint64>();
            if ((bits >> 48) != 0xFFFF) {
                double value = 0;
                std::memcpy(&value, &bits, sizeof value);
                return number(value, style);
            }
            const int kind = static_cast<int>(bits & 0xFF);
            const int value = static_cast<int>((bits >> 16) & 0xFF);
            if (kind == 0)
                m_formulaCell = {row, column}; // a text, which comes in a record of its own
            return kind == 1 || kind == 2 ? judged(value, kind == 2, row, column, sheet) : QString();
        }

        static QString judged(int value, bool isFault, int row, int column, Sheet& sheet)
        {
            if (!isFault)
                return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
            sheet.faulty << cellName(row + 1, column);
            static const QHash<int, QString> names{{0x00, QStringLiteral("#NULL!")}, {0x07, QStringLiteral("#DIV/0!")},
                {0x0F, QStringLiteral("#VALUE!")}, {0x17, QStringLiteral("#REF!")}, {0x1D, QStringLiteral("#NAME?")},
                {0x24, QStringLiteral("#NUM!")}};
            return names.value(value, QStringLiteral("#N/A"));
        }

        // A number in 30 bits: whole or the upper part of a double, maybe a hundred times as large.
        static double packed(quint32 rk)
        {
            double value = 0;
            if (rk & 2) {
                value = static_cast<double>(static_cast<qint32>(rk) >> 2);
            } else {
                const quint64 bits = quint64(rk & 0xFFFFFFFC) << 32;
                std::memcpy(&value, &bits, sizeof value);
            }
            return rk & 1 ? value / 100 : value;
        }

        [[nodiscard]] QString number(double value, int style) const
        {
            return numberText(
                value, style < static_cast<int>(m_styles.size()) ? m_styles[size_t(style)] : Shows::Number, m_from1904);
        }

        Result<void> put(int row, int column, QString text, const Sheet& sheet)
        {
            if (text.trimmed().isEmpty())
                return {};
            if (column >= m_limits.columns || row >= m_limits.rows || ++m_cells > m_limits.cells)
                return fault(
                    QStringLiteral("There is something in cell %1, further than a form can reach. Remove stray cells.")
                        .arg(cellName(row + 1, column)),
                    sheet.name);
            m_rows.push_back({row, column, std::move(text)});
            return {};
        }

        struct Cell {
            int row = 0, column = 0;
            QString text;
        };
        const QByteArray& m_stream;
        QString m_file;
        Limits m_limits;
        qsizetype m_at = 0;
        std::vector<std::pair<QString, quint32>> m_sheets; // name → place in the stream
        QHash<int, Shows> m_formats;
        std::vector<Shows> m_styles;
        std::vector<QString> m_strings;
        std::vector<Cell> m_rows;
        std::pair<int, int> m_formulaCell{-1, -1};
        bool m_from1904 = false;
        qint64 m_cells = 0;
    };
}

Result<Workbook> readXls(
    const QByteArray& bytes, const QString& fileName, const QStringList& wanted, const Limits& limits)
{
    const auto fault = [&fileName](const QString& text) { return Error{ErrorCode::Input, text, fileName}; };
    const OleFile file(bytes);
    // Only a workbook with a password is an .xlsx in such a container (MS-OFFCRYPTO), even if the container is damaged.
    const bool saysXlsx = fileName.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    if (!file.isOpen() && saysXlsx)
        return fault(
            QStringLiteral("The workbook is locked with a password, or damaged. Open it, save it without the password, "
                           "and try once more."));
    if (!file.isOpen())
        return fault(QStringLiteral(
            "The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the "
            "file again and try once more."));
    if (file.contains(QStringLiteral("EncryptedPackage")))
        return fault(QStringLiteral(
            "The workbook is locked with a password. Open it, save it without the password, and try once more."));
    std::optional<QByteArray> stream = file.read(QStringLiteral("Workbook"));
    if (!stream)
        stream = file.read(QStringLiteral("Book"));
    if (!stream)
        return fault(
            QStringLiteral("This is no workbook, or a damaged one. Choose the form's .xlsx, .ods or .xls file."));
    return Reader(*stream, fileName, limits).read(wanted);
}

} // namespace uthan::form::xlsx
