// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxwriter.h"

#include "form/formdefinition.h"
#include "form/xform/xmlout.h"
#include "form/xlsform/zipwriter.h"

#include <algorithm>
#include <QLocale>
#include <QRegularExpression>

namespace uthan::form::xlsx {

namespace {
    using Attributes = XmlOut::Attributes;
    constexpr char kMain[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    constexpr char kRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    constexpr char kPackage[] = "http://schemas.openxmlformats.org/package/2006/relationships";
    constexpr char kOffice[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    constexpr int kLongestCell = 32767; // of the file format

    QString lit(const char* text)
    {
        return QLatin1String(text);
    }

    QString partName(size_t sheet)
    {
        return QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1);
    }

    QString remarksName(size_t sheet)
    {
        return QStringLiteral("comments%1.xml").arg(sheet + 1);
    }

    QString drawingName(size_t sheet)
    {
        return QStringLiteral("drawings/vmlDrawing%1.vml").arg(sheet + 1);
    }

    QByteArray contentTypes(const std::vector<SheetCells>& sheets)
    {
        XmlOut out;
        out.open(lit("Types"), {{lit("xmlns"), lit("http://schemas.openxmlformats.org/package/2006/content-types")}});
        out.element(lit("Default"),
            {{lit("Extension"), lit("rels")},
                {lit("ContentType"), lit("application/vnd.openxmlformats-package.relationships+xml")}});
        out.element(lit("Default"), {{lit("Extension"), lit("xml")}, {lit("ContentType"), lit("application/xml")}});
        out.element(lit("Default"),
            {{lit("Extension"), lit("vml")},
                {lit("ContentType"), lit("application/vnd.openxmlformats-officedocument.vmlDrawing")}});
        const auto part = [&out](const QString& name, const char* kind) {
            out.element(lit("Override"),
                {{lit("PartName"), QLatin1Char('/') + name}, {lit("ContentType"), lit(kOffice) + lit(kind)}});
        };
        part(lit("xl/workbook.xml"), "sheet.main+xml");
        part(lit("xl/styles.xml"), "styles+xml");
        for (size_t i = 0; i < sheets.size(); ++i) {
            part(partName(i), "worksheet+xml");
            if (!sheets[i].facts.remarks.empty())
                part(lit("xl/") + remarksName(i), "comments+xml");
        }
        return out.take();
    }

    QByteArray rootRelations()
    {
        XmlOut out;
        out.open(lit("Relationships"), {{lit("xmlns"), lit(kPackage)}});
        out.element(lit("Relationship"),
            {{lit("Id"), lit("rId1")}, {lit("Type"), lit(kRelations) + lit("/officeDocument")},
                {lit("Target"), lit("xl/workbook.xml")}});
        return out.take();
    }

    QByteArray workbook(const std::vector<SheetCells>& sheets)
    {
        using Shown = SheetFacts::Shown;
        XmlOut out;
        out.open(lit("workbook"), {{lit("xmlns"), lit(kMain)}, {lit("xmlns:r"), lit(kRelations)}});
        const auto shown = std::find_if(
            sheets.begin(), sheets.end(), [](const SheetCells& sheet) { return sheet.facts.shown == Shown::Yes; });
        if (shown != sheets.begin() && shown != sheets.end()) { // what opens first can be seen
            out.open(lit("bookViews"));
            out.element(lit("workbookView"), {{lit("activeTab"), QString::number(shown - sheets.begin())}});
            out.close();
        }
        out.open(lit("sheets"));
        for (size_t i = 0; i < sheets.size(); ++i) {
            const Shown state = sheets[i].facts.shown;
            const QString hidden = state == Shown::Yes ? QString()
                : state == Shown::Hidden               ? lit("hidden")
                                                       : lit("veryHidden");
            out.element(lit("sheet"),
                {{lit("name"), sheets[i].name.left(31)}, {lit("sheetId"), QString::number(i + 1)},
                    {lit("state"), shown == sheets.end() ? QString() : hidden},
                    {lit("r:id"), QStringLiteral("rId%1").arg(i + 1)}});
        }
        return out.take();
    }

    QByteArray workbookRelations(size_t sheets)
    {
        XmlOut out;
        out.open(lit("Relationships"), {{lit("xmlns"), lit(kPackage)}});
        for (size_t i = 0; i < sheets; ++i)
            out.element(lit("Relationship"),
                {{lit("Id"), QStringLiteral("rId%1").arg(i + 1)}, {lit("Type"), lit(kRelations) + lit("/worksheet")},
                    {lit("Target"), partName(i).mid(3)}});
        out.element(lit("Relationship"),
            {{lit("Id"), QStringLiteral("rId%1").arg(sheets + 1)}, {lit("Type"), lit(kRelations) + lit("/styles")},
                {lit("Target"), lit("styles.xml")}});
        return out.take();
    }

    // Kinds of cells. Texts and headings say that they are text, so that "007" stays what it is.
    enum Style { kText, kHeading, kPlain, kDay, kClock, kDayAndClock, kHours };

    QString styleOf(const CellFacts* facts, bool isHeading)
    {
        if (!facts || facts->kind == CellFacts::Kind::Text)
            return QString::number(isHeading ? kHeading : kText);
        if (facts->kind != CellFacts::Kind::Number || facts->shows == Shows::Number)
            return QString::number(kPlain);
        return QString::number(facts->shows == Shows::Date ? kDay
                : facts->shows == Shows::DateTime          ? kDayAndClock
                : facts->number < 1                        ? kClock
                                                           : kHours);
    }

    QByteArray styles()
    {
        XmlOut out;
        out.open(lit("styleSheet"), {{lit("xmlns"), lit(kMain)}});
        constexpr int kOwn = 164; // the first number of a format that a workbook may choose
        const char* const formats[]{"yyyy-mm-dd", "hh:mm:ss", "yyyy-mm-dd hh:mm:ss", "[hh]:mm:ss"};
        out.open(lit("numFmts"), {{lit("count"), lit("4")}});
        for (int i = 0; i < 4; ++i)
            out.element(
                lit("numFmt"), {{lit("numFmtId"), QString::number(kOwn + i)}, {lit("formatCode"), lit(formats[i])}});
        out.close();
        out.open(lit("fonts"), {{lit("count"), lit("2")}});
        for (const bool bold : {false, true}) {
            out.open(lit("font"));
            if (bold)
                out.element(lit("b"));
            out.element(lit("sz"), {{lit("val"), lit("11")}});
            out.element(lit("name"), {{lit("val"), lit("Calibri")}});
            out.close();
        }
        out.close();
        out.open(lit("fills"), {{lit("count"), lit("2")}});
        for (const char* pattern : {"none", "gray125"}) {
            out.open(lit("fill"));
            out.element(lit("patternFill"), {{lit("patternType"), lit(pattern)}});
            out.close();
        }
        out.close();
        out.open(lit("borders"), {{lit("count"), lit("1")}});
        out.element(lit("border"));
        out.close();
        out.open(lit("cellStyleXfs"), {{lit("count"), lit("1")}});
        out.element(lit("xf"));
        out.close();
        const std::pair<int, const char*> kinds[]{{49, "0"}, {49, "1"}, {0, "0"}, {kOwn, "0"}, {kOwn + 1, "0"},
            {kOwn + 2, "0"}, {kOwn + 3, "0"}}; // in the order of Style
        out.open(lit("cellXfs"), {{lit("count"), QString::number(std::size(kinds))}});
        for (const auto& [format, font] : kinds)
            out.element(lit("xf"),
                {{lit("numFmtId"), QString::number(format)}, {lit("fontId"), lit(font)}, {lit("fillId"), lit("0")},
                    {lit("borderId"), lit("0")}, {lit("xfId"), lit("0")}, {lit("applyNumberFormat"), lit("1")},
                    {lit("applyFont"), lit("1")}});
        out.close();
        out.open(lit("cellStyles"), {{lit("count"), lit("1")}});
        out.element(
            lit("cellStyle"), {{lit("name"), lit("Normal")}, {lit("xfId"), lit("0")}, {lit("builtinId"), lit("0")}});
        return out.take();
    }

    // The rows and columns that stay in sight; the headings, where nobody said.
    void addPane(XmlOut& out, const SheetFacts& facts)
    {
        const int rows = facts.frozenRows < 0 ? 1 : facts.frozenRows;
        const int columns = facts.frozenColumns;
        if (rows == 0 && columns == 0)
            return;
        out.element(lit("pane"),
            {{lit("xSplit"), columns > 0 ? QString::number(columns) : QString()},
                {lit("ySplit"), rows > 0 ? QString::number(rows) : QString()},
                {lit("topLeftCell"), cellName(rows + 1, columns)},
                {lit("activePane"),
                    lit(columns == 0    ? "bottomLeft"
                            : rows == 0 ? "topRight"
                                        : "bottomRight")},
                {lit("state"), lit("frozen")}});
    }

    void addWidths(XmlOut& out, const std::map<int, double>& widths)
    {
        if (widths.empty())
            return;
        out.open(lit("cols"));
        for (const auto& [column, width] : widths)
            out.element(lit("col"),
                {{lit("min"), QString::number(column + 1)}, {lit("max"), QString::number(column + 1)},
                    {lit("width"), QString::number(width, 'g', QLocale::FloatingPointShortest)},
                    {lit("customWidth"), lit("1")}});
        out.close();
    }

    // What .xlsx knows of faults; those of other programs are one of them.
    QString faultOf(const QString& text)
    {
        static const QStringList known{
            lit("#NULL!"), lit("#DIV/0!"), lit("#VALUE!"), lit("#REF!"), lit("#NAME?"), lit("#NUM!"), lit("#N/A")};
        return known.contains(text) ? text : lit("#VALUE!");
    }

    void addCell(XmlOut& out, const QString& name, const QString& text, const CellFacts* facts, bool isHeading)
    {
        using Kind = CellFacts::Kind;
        const Kind kind = facts ? facts->kind : Kind::Text;
        const bool isPlain = kind == Kind::Text && (!facts || facts->formula.isEmpty());
        const char* type = isPlain ? "inlineStr" : kind == Kind::Text ? "str" : kind == Kind::Truth ? "b" : "e";
        out.openInline(lit("c"),
            {{lit("r"), name}, {lit("s"), styleOf(facts, isHeading)},
                {lit("t"), kind == Kind::Number ? QString() : lit(type)}});
        if (isPlain) {
            out.openInline(lit("is"));
            out.element(lit("t"), {{lit("xml:space"), lit("preserve")}}, cellText(text));
            out.close();
        } else {
            if (!facts->formula.isEmpty())
                out.element(lit("f"), {}, facts->formula);
            out.element(lit("v"), {},
                kind == Kind::Text        ? cellText(text)
                    : kind == Kind::Fault ? faultOf(text)
                                          : QString::number(facts->number, 'g', QLocale::FloatingPointShortest));
        }
        out.close();
    }

    Error tooLong(const SheetCells& sheet, int row, int column, const QString& text)
    {
        return {ErrorCode::Input,
            QStringLiteral("A cell of a spreadsheet holds at most %1 characters; this text has %2. Save the "
                           "form as XML instead.")
                .arg(kLongestCell)
                .arg(text.size()),
            QStringLiteral("sheet %1, %2").arg(sheet.name, cellName(row, column))};
    }

    // The XML of a part, put away piece by piece.
    struct Pieces {
        PackedRecords records;
        qint64 size = 0;
        void add(const QByteArray& piece)
        {
            if (piece.isEmpty())
                return;
            records.append(piece);
            size += piece.size();
        }
    };

    Result<void> addRows(XmlOut& out, Pieces& pieces, const SheetCells& sheet)
    {
        constexpr qsizetype kPiece = 32 << 10;
        for (const Row& row : sheet.rows) {
            out.open(lit("row"), {{lit("r"), QString::number(row.number)}});
            for (const auto& [column, text] : row.cells) {
                if (text.size() > kLongestCell)
                    return tooLong(sheet, row.number, column, text);
                if (!text.isEmpty())
                    addCell(
                        out, cellName(row.number, column), text, sheet.facts.at(row.number, column), row.number == 1);
            }
            out.close();
            pieces.add(out.takePiece(kPiece));
        }
        if (sheet.rows.isBroken())
            return Error{ErrorCode::DiskFull, QStringLiteral("what was put away does not come back"), sheet.name};
        return {};
    }

    Result<Pieces> worksheet(const SheetCells& sheet)
    {
        XmlOut out;
        Pieces pieces;
        out.open(lit("worksheet"), {{lit("xmlns"), lit(kMain)}, {lit("xmlns:r"), lit(kRelations)}});
        out.open(lit("sheetViews"));
        out.open(lit("sheetView"), {{lit("workbookViewId"), lit("0")}});
        addPane(out, sheet.facts);
        out.close();
        out.close();
        addWidths(out, sheet.facts.widths);
        out.open(lit("sheetData"));
        UTHAN_TRY(addRows(out, pieces, sheet));
        out.close();
        if (!sheet.facts.merged.isEmpty()) {
            out.open(lit("mergeCells"), {{lit("count"), QString::number(sheet.facts.merged.size())}});
            for (const QString& range : sheet.facts.merged)
                out.element(lit("mergeCell"), {{lit("ref"), range}});
            out.close();
        }
        if (!sheet.facts.remarks.empty())
            out.element(lit("legacyDrawing"), {{lit("r:id"), lit("rId1")}});
        pieces.add(out.take());
        return pieces;
    }

    QByteArray remarks(const std::vector<CellRemark>& all)
    {
        QStringList authors;
        for (const CellRemark& remark : all) {
            if (!authors.contains(remark.author))
                authors << remark.author;
        }
        XmlOut out;
        out.open(lit("comments"), {{lit("xmlns"), lit(kMain)}});
        out.open(lit("authors"));
        for (const QString& author : authors)
            out.element(lit("author"), {}, author);
        out.close();
        out.open(lit("commentList"));
        for (const CellRemark& remark : all) {
            out.open(lit("comment"),
                {{lit("ref"), cellName(remark.row, remark.column)},
                    {lit("authorId"), QString::number(authors.indexOf(remark.author))}});
            out.openInline(lit("text"));
            out.element(lit("t"), {{lit("xml:space"), lit("preserve")}}, cellText(remark.text));
            out.close();
            out.close();
        }
        return out.take();
    }

    // Spreadsheet programs show a comment only where an old kind of drawing says how.
    QByteArray drawing(const std::vector<CellRemark>& all)
    {
        XmlOut out;
        out.open(lit("xml"),
            {{lit("xmlns:v"), lit("urn:schemas-microsoft-com:vml")},
                {lit("xmlns:o"), lit("urn:schemas-microsoft-com:office:office")},
                {lit("xmlns:x"), lit("urn:schemas-microsoft-com:office:excel")}});
        out.open(lit("v:shapetype"),
            {{lit("id"), lit("remark")}, {lit("coordsize"), lit("21600,21600")}, {lit("o:spt"), lit("202")},
                {lit("path"), lit("m,l,21600r21600,l21600,xe")}});
        out.close();
        int number = 1025;
        for (const CellRemark& remark : all) {
            out.open(lit("v:shape"),
                {{lit("id"), QStringLiteral("s%1").arg(number++)}, {lit("type"), lit("#remark")},
                    {lit("style"), lit("position:absolute;width:160pt;height:80pt;visibility:hidden")},
                    {lit("fillcolor"), lit("#ffffe1")}, {lit("o:insetmode"), lit("auto")}});
            out.open(lit("x:ClientData"), {{lit("ObjectType"), lit("Note")}});
            out.element(lit("x:MoveWithCells"));
            out.element(lit("x:SizeWithCells"));
            out.element(lit("x:AutoFill"), {}, lit("False"));
            out.element(lit("x:Row"), {}, QString::number(remark.row - 1));
            out.element(lit("x:Column"), {}, QString::number(remark.column));
            out.close();
            out.close();
        }
        return out.take();
    }

    QByteArray sheetRelations(size_t sheet)
    {
        XmlOut out;
        out.open(lit("Relationships"), {{lit("xmlns"), lit(kPackage)}});
        out.element(lit("Relationship"),
            {{lit("Id"), lit("rId1")}, {lit("Type"), lit(kRelations) + lit("/vmlDrawing")},
                {lit("Target"), lit("../") + drawingName(sheet)}});
        out.element(lit("Relationship"),
            {{lit("Id"), lit("rId2")}, {lit("Type"), lit(kRelations) + lit("/comments")},
                {lit("Target"), lit("../") + remarksName(sheet)}});
        return out.take();
    }
}

QString cellText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    static const QRegularExpression noXml(QStringLiteral("[\\x{1}-\\x{8}\\x{b}-\\x{1f}]"));
    if (text.contains(QLatin1String("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    for (qsizetype at = text.indexOf(noXml); at >= 0; at = text.indexOf(noXml, at))
        text.replace(at, 1, QStringLiteral("_x%1_").arg(text.at(at).unicode(), 4, 16, QLatin1Char('0')));
    return text;
}

SheetCells cellsOf(const SheetText& sheet)
{
    SheetCells out{sheet.name, {}, sheet.facts};
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        Row row;
        row.number = static_cast<int>(i) + 1;
        for (int column = 0; column < sheet.rows[i].size(); ++column) {
            if (!sheet.rows[i][column].isEmpty())
                row.cells.emplace_back(column, sheet.rows[i][column]);
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

Result<QByteArray> write(const std::vector<SheetText>& sheets)
{
    std::vector<SheetCells> cells;
    for (const SheetText& sheet : sheets)
        cells.push_back(cellsOf(sheet));
    return writeCells(cells);
}

Result<QByteArray> writeCells(const std::vector<SheetCells>& sheets)
{
    const Error failed{ErrorCode::Internal, QStringLiteral("The workbook could not be put together.")};
    ZipWriter zip;
    std::vector<std::pair<QString, QByteArray>> parts{{lit("[Content_Types].xml"), contentTypes(sheets)},
        {lit("_rels/.rels"), rootRelations()}, {lit("xl/workbook.xml"), workbook(sheets)},
        {lit("xl/_rels/workbook.xml.rels"), workbookRelations(sheets.size())}, {lit("xl/styles.xml"), styles()}};
    for (const auto& [name, bytes] : parts) {
        if (!zip.put(name, bytes))
            return failed;
    }
    for (size_t i = 0; i < sheets.size(); ++i) {
        Result<Pieces> sheet = worksheet(sheets[i]);
        if (!sheet)
            return sheet.error();
        if (!zip.put(partName(i), std::move(sheet->records), sheet->size))
            return failed;
        if (sheets[i].facts.remarks.empty())
            continue;
        const bool isPut = zip.put(lit("xl/") + remarksName(i), remarks(sheets[i].facts.remarks))
            && zip.put(lit("xl/") + drawingName(i), drawing(sheets[i].facts.remarks))
            && zip.put(QStringLiteral("xl/worksheets/_rels/sheet%1.xml.rels").arg(i + 1), sheetRelations(i));
        if (!isPut)
            return failed;
    }
    QByteArray bytes = zip.finish();
    return bytes.isEmpty() ? Result<QByteArray>(failed) : bytes;
}

} // namespace uthan::form::xlsx
