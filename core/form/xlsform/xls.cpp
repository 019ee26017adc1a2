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
        kPane = 0x0041,
        kColumns = 0x007D,
        kMerged = 0x00E5,
        kWindow = 0x023E,
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

        Result<Workbook> read(const Wanted& wanted)
        {
            UTHAN_TRY(readGlobals());
            Workbook book;
            m_wantsFacts = wanted.facts;
            for (const Listed& listed : m_sheets) {
                book.allNames << listed.name;
                if (!wanted.has(listed.name) || (wanted.all && !listed.hasCells))
                    continue;
                Sheet sheet;
                sheet.name = listed.name.trimmed();
                sheet.facts.shown = listed.shown;
                UTHAN_TRY(readSheet(listed.at, sheet));
                book.sheets.push_back(std::move(sheet));
            }
            return book;
        }

    private:
        static constexpr int kAllColumns = 255; // what goes so far is said of those that nobody made wider

        struct Value {
            QString text;
            CellFacts::Kind kind = CellFacts::Kind::Text;
            Shows shows = Shows::Number;
            double number = 0;
        };

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
            m_read += 4 + length;
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
                const int hidden = bytes.get<quint8>() & 3;
                const bool hasCells = bytes.get<quint8>() == 0; // no chart, no macros
                m_sheets.push_back({bytes.text(false), at, hasCells, shownOf(hidden)});
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
            m_isFrozen = false;
            Bytes bytes;
            if (next(bytes) != kBegin)
                return damaged();
            int depth = 1; // charts in a sheet are streams of their own
            while (depth > 0) {
                const quint16 id = next(bytes);
                if (id == 0 || m_read > m_stream.size()) // of sheets that stand in each other
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
            if (m_wantsFacts)
                addFacts(sheet.facts);
            if (!row.cells.empty())
                sheet.rows.push_back(std::move(row));
            m_rows = std::vector<Cell>();
            return {};
        }

        Result<void> cells(quint16 id, Bytes& bytes, Sheet& sheet)
        {
            if (id == kString) {
                if (m_formulaCell.first >= 0)
                    UTHAN_TRY(put(m_formulaCell.first, m_formulaCell.second, {bytes.text(true)}, sheet));
                m_formulaCell = {-1, -1};
                return {};
            }
            const bool isCell = id == kLabelSst || id == kRk || id == kMulRk || id == kNumber || id == kLabel
                || id == kRString || id == kBoolErr || id == kFormula;
            if (!isCell)
                return m_wantsFacts ? look(id, bytes, sheet.facts) : Result<void>();
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
            Value value;
            if (id == kLabelSst) {
                const quint32 index = bytes.get<quint32>();
                if (index >= m_strings.size())
                    return damaged();
                value.text = m_strings[index];
            } else if (id == kRk) {
                value = number(packed(bytes.get<quint32>()), style);
            } else if (id == kNumber) {
                value = number(bytes.real(), style);
            } else if (id == kLabel || id == kRString) {
                value.text = bytes.text(true);
            } else if (id == kBoolErr) {
                const int code = bytes.get<quint8>();
                value = judged(code, bytes.get<quint8>() != 0, row, column, sheet);
            } else {
                value = result(bytes, style, row, column, sheet);
                if (m_wantsFacts)
                    sheet.facts.keptAsValues << cellName(row + 1, column);
            }
            if (bytes.failed())
                return damaged();
            return put(row, column, std::move(value), sheet);
        }

        // What a formula came to when the file was saved.
        Value result(Bytes& bytes, int style, int row, int column, Sheet& sheet)
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
            return kind == 1 || kind == 2 ? judged(value, kind == 2, row, column, sheet) : Value();
        }

        static Value judged(int value, bool isFault, int row, int column, Sheet& sheet)
        {
            if (!isFault)
                return {value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), CellFacts::Kind::Truth, Shows::Number,
                    value ? 1.0 : 0.0};
            Sheet::note(sheet.faulty, cellName(row + 1, column));
            static const QHash<int, QString> names{{0x00, QStringLiteral("#NULL!")}, {0x07, QStringLiteral("#DIV/0!")},
                {0x0F, QStringLiteral("#VALUE!")}, {0x17, QStringLiteral("#REF!")}, {0x1D, QStringLiteral("#NAME?")},
                {0x24, QStringLiteral("#NUM!")}};
            return {names.value(value, QStringLiteral("#N/A")), CellFacts::Kind::Fault};
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

        [[nodiscard]] Value number(double value, int style) const
        {
            const Shows shows = style < static_cast<int>(m_styles.size()) ? m_styles[size_t(style)] : Shows::Number;
            return {numberText(value, shows, m_from1904), CellFacts::Kind::Number, shows,
                (shows == Shows::Date || shows == Shows::DateTime) && m_from1904 ? value + kDaysTo1904 : value};
        }

        // What tells of the sheet as a whole.
        Result<void> look(quint16 id, Bytes& bytes, SheetFacts& facts)
        {
            if (id == kMerged) {
                for (int left = bytes.get<quint16>(); left > 0 && bytes.left() >= 8; --left) {
                    const int first = bytes.get<quint16>(), last = bytes.get<quint16>();
                    const int from = bytes.get<quint16>(), to = bytes.get<quint16>();
                    facts.merged << cellName(first + 1, from) + QLatin1Char(':') + cellName(last + 1, to);
                }
            } else if (id == kColumns) {
                const int first = bytes.get<quint16>(), last = bytes.get<quint16>();
                const double width = bytes.get<quint16>() / 256.0;
                for (int column = first; last < kAllColumns && column <= last; ++column)
                    facts.widths[column] = width;
            } else if (id == kWindow) {
                m_isFrozen = bytes.get<quint16>() & 8;
                facts.frozenRows = 0;
            } else if (id == kPane && m_isFrozen) {
                facts.frozenColumns = bytes.get<quint16>();
                facts.frozenRows = bytes.get<quint16>();
            }
            return bytes.failed() ? Result<void>(damaged()) : Result<void>();
        }

        // Of the cells of a sheet that is read; their texts are taken.
        void addFacts(SheetFacts& facts) const
        {
            for (const Cell& cell : m_rows) {
                if (cell.kind != CellFacts::Kind::Text)
                    facts.cells.push_back({cell.row + 1, cell.column, cell.kind, cell.shows, cell.number, {}});
            }
        }

        static SheetFacts::Shown shownOf(int hidden)
        {
            return hidden == 0 ? SheetFacts::Shown::Yes
                : hidden == 1  ? SheetFacts::Shown::Hidden
                               : SheetFacts::Shown::VeryHidden;
        }

        Result<void> put(int row, int column, Value value, const Sheet& sheet)
        {
            if (value.text.trimmed().isEmpty())
                return {};
            if (column >= m_limits.columns || row >= m_limits.rows || ++m_cells > m_limits.cells)
                return fault(
                    QStringLiteral("There is something in cell %1, further than a form can reach. Remove stray cells.")
                        .arg(cellName(row + 1, column)),
                    sheet.name);
            m_rows.push_back({std::move(value), row, column});
            return {};
        }

        struct Cell : Value {
            int row = 0, column = 0;
        };
        struct Listed {
            QString name;
            quint32 at = 0; // in the stream
            bool hasCells = true;
            SheetFacts::Shown shown = SheetFacts::Shown::Yes;
        };
        const QByteArray& m_stream;
        QString m_file;
        Limits m_limits;
        qsizetype m_at = 0;
        qint64 m_read = 0; // bytes, of all that was read
        std::vector<Listed> m_sheets;
        QHash<int, Shows> m_formats;
        std::vector<Shows> m_styles;
        std::vector<QString> m_strings;
        std::vector<Cell> m_rows;
        std::pair<int, int> m_formulaCell{-1, -1};
        bool m_from1904 = false, m_wantsFacts = false, m_isFrozen = false;
        qint64 m_cells = 0;
    };
}

Result<Workbook> readXls(const ByteSource& source, const QString& fileName, const Wanted& wanted, const Limits& limits)
{
    const auto fault = [&fileName](const QString& text) { return Error{ErrorCode::Input, text, fileName}; };
    const OleFile file(source);
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
