// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxwriter.h"

#include "form/formdefinition.h"
#include "form/xform/xmlout.h"

#include <ctime>
#include <QRegularExpression>
#include <zip.h>

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

    // What looks like a letter written by its number is not one.
    QString escaped(QString text)
    {
        static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
        return text.contains(QLatin1String("_x")) ? text.replace(escape, QStringLiteral("_x005F_")) : text;
    }

    QString partName(size_t sheet)
    {
        return QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1);
    }

    QByteArray contentTypes(size_t sheets)
    {
        XmlOut out;
        out.open(lit("Types"), {{lit("xmlns"), lit("http://schemas.openxmlformats.org/package/2006/content-types")}});
        out.element(lit("Default"),
            {{lit("Extension"), lit("rels")},
                {lit("ContentType"), lit("application/vnd.openxmlformats-package.relationships+xml")}});
        out.element(lit("Default"), {{lit("Extension"), lit("xml")}, {lit("ContentType"), lit("application/xml")}});
        const auto part = [&out](const QString& name, const char* kind) {
            out.element(lit("Override"),
                {{lit("PartName"), QLatin1Char('/') + name}, {lit("ContentType"), lit(kOffice) + lit(kind)}});
        };
        part(lit("xl/workbook.xml"), "sheet.main+xml");
        part(lit("xl/styles.xml"), "styles+xml");
        for (size_t i = 0; i < sheets; ++i)
            part(partName(i), "worksheet+xml");
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

    QByteArray workbook(const std::vector<SheetText>& sheets)
    {
        XmlOut out;
        out.open(lit("workbook"), {{lit("xmlns"), lit(kMain)}, {lit("xmlns:r"), lit(kRelations)}});
        out.open(lit("sheets"));
        for (size_t i = 0; i < sheets.size(); ++i)
            out.element(lit("sheet"),
                {{lit("name"), sheets[i].name.left(31)}, {lit("sheetId"), QString::number(i + 1)},
                    {lit("r:id"), QStringLiteral("rId%1").arg(i + 1)}});
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

    // Two kinds of cells: 0 a text, 1 a heading. Both say that they are text, so that "007" stays what it is.
    QByteArray styles()
    {
        XmlOut out;
        out.open(lit("styleSheet"), {{lit("xmlns"), lit(kMain)}});
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
        out.open(lit("cellXfs"), {{lit("count"), lit("2")}});
        for (const char* font : {"0", "1"})
            out.element(lit("xf"),
                {{lit("numFmtId"), lit("49")}, {lit("fontId"), lit(font)}, {lit("fillId"), lit("0")},
                    {lit("borderId"), lit("0")}, {lit("xfId"), lit("0")}, {lit("applyNumberFormat"), lit("1")},
                    {lit("applyFont"), lit("1")}});
        out.close();
        out.open(lit("cellStyles"), {{lit("count"), lit("1")}});
        out.element(
            lit("cellStyle"), {{lit("name"), lit("Normal")}, {lit("xfId"), lit("0")}, {lit("builtinId"), lit("0")}});
        return out.take();
    }

    QByteArray worksheet(const SheetText& sheet)
    {
        XmlOut out;
        out.open(lit("worksheet"), {{lit("xmlns"), lit(kMain)}});
        out.open(lit("sheetViews"));
        out.open(lit("sheetView"), {{lit("workbookViewId"), lit("0")}});
        out.element(lit("pane"),
            {{lit("ySplit"), lit("1")}, {lit("topLeftCell"), lit("A2")}, {lit("activePane"), lit("bottomLeft")},
                {lit("state"), lit("frozen")}});
        out.close();
        out.close();
        out.open(lit("sheetData"));
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            out.open(lit("row"), {{lit("r"), QString::number(row + 1)}});
            const QStringList& cells = sheet.rows[row];
            for (int column = 0; column < cells.size(); ++column) {
                if (cells[column].isEmpty())
                    continue;
                out.openInline(lit("c"),
                    {{lit("r"), cellName(static_cast<int>(row) + 1, column)}, {lit("s"), lit(row == 0 ? "1" : "0")},
                        {lit("t"), lit("inlineStr")}});
                out.openInline(lit("is"));
                out.element(lit("t"), {{lit("xml:space"), lit("preserve")}}, escaped(cells[column]));
                out.close();
                out.close();
            }
            out.close();
        }
        return out.take();
    }

    // An archive that grows in memory. Every entry carries the same time, so that equal forms are equal files.
    class MemoryZip {
    public:
        MemoryZip()
        {
            zip_error_t error;
            zip_error_init(&error);
            m_source = zip_source_buffer_create(nullptr, 0, 0, &error);
            if (m_source) {
                zip_source_keep(m_source);
                m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &error);
            }
            zip_error_fini(&error);
        }
        ~MemoryZip()
        {
            if (m_zip)
                zip_discard(m_zip);
            if (m_source)
                zip_source_free(m_source);
        }
        MemoryZip(const MemoryZip&) = delete;
        MemoryZip& operator=(const MemoryZip&) = delete;

        // The bytes must outlive finish().
        bool add(const QString& name, const QByteArray& bytes)
        {
            if (!m_zip)
                return false;
            zip_source_t* part
                = zip_source_buffer(m_zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            const zip_int64_t index
                = part ? zip_file_add(m_zip, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8) : -1;
            if (index < 0) {
                zip_source_free(part);
                return false;
            }
            constexpr zip_uint16_t kFirstDay = (0 << 9) | (1 << 5) | 1; // 1980-01-01
            return zip_file_set_dostime(m_zip, static_cast<zip_uint64_t>(index), 0, kFirstDay, 0) == 0;
        }

        QByteArray finish()
        {
            if (!m_zip || zip_close(m_zip) != 0)
                return {};
            m_zip = nullptr;
            zip_stat_t stat;
            zip_stat_init(&stat);
            if (zip_source_stat(m_source, &stat) != 0 || zip_source_open(m_source) != 0)
                return {};
            QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
            const zip_int64_t got = zip_source_read(m_source, bytes.data(), stat.size);
            zip_source_close(m_source);
            return got == bytes.size() ? bytes : QByteArray();
        }

    private:
        zip_source_t* m_source = nullptr;
        zip_t* m_zip = nullptr;
    };
}

Result<QByteArray> write(const std::vector<SheetText>& sheets)
{
    for (const SheetText& sheet : sheets) {
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            for (int column = 0; column < sheet.rows[row].size(); ++column) {
                if (sheet.rows[row][column].size() > kLongestCell)
                    return Error{ErrorCode::Input,
                        QStringLiteral(
                            "A cell of a spreadsheet holds at most %1 characters; this text has %2. Save the "
                            "form as XML instead.")
                            .arg(kLongestCell)
                            .arg(sheet.rows[row][column].size()),
                        QStringLiteral("sheet %1, %2").arg(sheet.name, cellName(static_cast<int>(row) + 1, column))};
            }
        }
    }
    std::vector<std::pair<QString, QByteArray>> parts{{lit("[Content_Types].xml"), contentTypes(sheets.size())},
        {lit("_rels/.rels"), rootRelations()}, {lit("xl/workbook.xml"), workbook(sheets)},
        {lit("xl/_rels/workbook.xml.rels"), workbookRelations(sheets.size())}, {lit("xl/styles.xml"), styles()}};
    for (size_t i = 0; i < sheets.size(); ++i)
        parts.emplace_back(partName(i), worksheet(sheets[i]));
    MemoryZip zip;
    for (const auto& [name, bytes] : parts) {
        if (!zip.add(name, bytes))
            return Error{ErrorCode::Internal, QStringLiteral("The workbook could not be put together.")};
    }
    QByteArray bytes = zip.finish();
    if (bytes.isEmpty())
        return Error{ErrorCode::Internal, QStringLiteral("The workbook could not be put together.")};
    return bytes;
}

} // namespace uthan::form::xlsx
