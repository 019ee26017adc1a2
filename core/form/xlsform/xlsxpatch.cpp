// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxpatch.h"

#include "form/formfile.h"
#include "form/xform/xmlguard.h"
#include "form/xlsform/sheetpatch.h"
#include "form/xlsform/ziparchive.h"
#include "form/xlsform/zipwriter.h"

#include <algorithm>
#include <QBuffer>

namespace uthan::form::xlsx {

namespace {
    constexpr qint64 kMostOfPart = 64LL << 20; // of one that is held as a whole
    constexpr char kSheetType[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    constexpr char kBookType[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    constexpr char kSheetRelation[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

    QString lit(const char* text)
    {
        return QLatin1String(text);
    }

    QString relationsOf(const QString& part)
    {
        const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
        return part.left(slash) + lit("_rels/") + part.mid(slash) + lit(".rels");
    }

    // "xl/worksheets/sheet1.xml", "../comments1.xml" → "xl/comments1.xml"
    QString resolved(const QString& from, const QString& target)
    {
        if (target.startsWith(QLatin1Char('/')))
            return target.mid(1);
        QStringList path = from.split(QLatin1Char('/'));
        path.removeLast();
        for (const QString& step : target.split(QLatin1Char('/'))) {
            if (step != QLatin1String(".."))
                path << step;
            else if (!path.isEmpty())
                path.removeLast();
        }
        return path.join(QLatin1Char('/'));
    }

    QString valueOf(const XmlCopy::Attributes& attributes, const char* name)
    {
        const auto found = std::find_if(attributes.begin(), attributes.end(),
            [name](const auto& each) { return each.first == QLatin1String(name); });
        return found == attributes.end() ? QString() : found->second;
    }

    // One use.
    class BookPatch {
    public:
        BookPatch(const ByteSource& original, QByteArray bytes, QString fileName, const Workbook& book)
            : m_from(original)
            , m_to(bytes)
            , m_bytes(std::move(bytes))
            , m_file(std::move(fileName))
            , m_book(book)
        {
        }

        Result<PatchedBook> run(
            const std::vector<PatchedSheet>& sheets, const std::vector<std::pair<QString, SheetChanges>>& added)
        {
            const auto types = read(lit("[Content_Types].xml"));
            const auto relations = read(relationsOf(m_book.mainPart));
            const auto changed = [](const PatchedSheet& sheet) { return !sheet.changes.isEmpty(); };
            m_isChanged = !added.empty() || std::any_of(sheets.begin(), sheets.end(), changed);
            const bool isOtherKind
                = types && (types->contains("macroEnabled.main") || types->contains("template.main"));
            if (!m_isChanged && !isOtherKind)
                return PatchedBook{m_bytes, {}};
            if (!types || !relations)
                return damaged();
            for (const PatchedSheet& sheet : sheets) {
                if (changed(sheet) && !patch(sheet))
                    return damaged();
            }
            for (const auto& [name, changes] : added) {
                if (!add(name, changes))
                    return damaged();
            }
            if (!patchBook(*types, *relations))
                return damaged();
            m_out.bytes = m_to.finish();
            return m_out.bytes.isEmpty() ? Result<PatchedBook>(damaged()) : std::move(m_out);
        }

    private:
        [[nodiscard]] Error damaged() const
        {
            return {ErrorCode::Input,
                QStringLiteral("The workbook cannot be written anew, as a part of it is damaged. Open it in a "
                               "spreadsheet program, save it again as .xlsx, and try once more."),
                m_file};
        }

        std::optional<QByteArray> read(const QString& part) const
        {
            Result<QByteArray> bytes = m_from.read(part, kMostOfPart);
            return bytes && XmlGuard::isHarmless(*bytes) ? std::optional(std::move(*bytes)) : std::nullopt;
        }

        bool patch(const PatchedSheet& sheet)
        {
            const auto open = [&]() -> std::unique_ptr<QIODevice> {
                auto part = m_from.open(sheet.sheet->part, Limits().partBytes);
                return part ? std::move(*part) : nullptr;
            };
            const std::optional<SheetXml> xml = patchedSheet(open, sheet.changes);
            if (!xml || !m_to.put(sheet.sheet->part, xml->bytes))
                return false;
            if (xml->lostFormulas)
                m_out.notKept << QStringLiteral("The formulas of the sheet “%1” are kept as the values they had.")
                                     .arg(sheet.sheet->name);
            return !sheet.changes.order || moveRemarks(sheet.sheet->part, rowsMoved(*sheet.changes.order));
        }

        // Comments stand in parts of their own, and how they are drawn in others.
        bool moveRemarks(const QString& part, const RowsMoved& moved)
        {
            if (!m_from.contains(relationsOf(part)))
                return true;
            const auto relations = read(relationsOf(part));
            QStringList remarks, drawings;
            const auto known = relations ? patchedPart(*relations,
                                   [&](const QString&, XmlCopy::Attributes& attributes) {
                                       const QString type = valueOf(attributes, "Type");
                                       if (type.endsWith(QLatin1String("/comments")))
                                           remarks << resolved(part, valueOf(attributes, "Target"));
                                       else if (type.endsWith(QLatin1String("/vmlDrawing")))
                                           drawings << resolved(part, valueOf(attributes, "Target"));
                                       return true;
                                   })
                                         : std::nullopt;
            const auto isMoved = [&](const QString& name) { return moveRemarksIn(name, moved); };
            return known && std::all_of(remarks.begin(), remarks.end(), isMoved)
                && std::all_of(
                    drawings.begin(), drawings.end(), [&](const QString& name) { return moveDrawingsIn(name, moved); });
        }

        bool moveRemarksIn(const QString& name, const RowsMoved& moved)
        {
            const auto part = read(name);
            const auto now = part ? patchedPart(*part,
                                 [&moved](const QString& element, XmlCopy::Attributes& attributes) {
                                     if (element != QLatin1String("comment"))
                                         return true;
                                     const QString to = movedReference(valueOf(attributes, "ref"), moved);
                                     set(attributes, lit("ref"), to);
                                     return !to.isEmpty();
                                 })
                                  : std::nullopt;
            return now && m_to.put(name, *now);
        }

        // <x:Row>7</x:Row>, counted from 0. Such a drawing is not always proper XML: it is then left as it is.
        bool moveDrawingsIn(const QString& name, const RowsMoved& moved)
        {
            auto part = read(name);
            if (!part)
                return true;
            const QByteArray open = "<x:Row>";
            for (qsizetype at = part->indexOf(open); at >= 0; at = part->indexOf(open, at + 1)) {
                const qsizetype from = at + open.size(), end = part->indexOf('<', from);
                const auto to = moved.find(part->mid(from, end - from).toInt() + 1);
                if (end > from && to != moved.end())
                    part->replace(from, end - from, QByteArray::number(to->second - 1));
            }
            return m_to.put(name, *part);
        }

        bool add(const QString& name, const SheetChanges& changes)
        {
            const QString folder = m_book.mainPart.left(m_book.mainPart.lastIndexOf(QLatin1Char('/')) + 1);
            QString part;
            for (int number = 1; part.isEmpty() || m_from.contains(part) || m_added.contains(part); ++number)
                part = folder + QStringLiteral("worksheets/added%1.xml").arg(number);
            const auto open = []() -> std::unique_ptr<QIODevice> {
                auto empty = std::make_unique<QBuffer>();
                empty->setData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                               "<sheetData/></worksheet>");
                (void)empty->open(QIODevice::ReadOnly);
                return empty;
            };
            const std::optional<SheetXml> xml = patchedSheet(open, changes);
            m_added.insert(part, name);
            return xml && m_to.put(part, xml->bytes);
        }

        bool patchBook(const QByteArray& types, const QByteArray& relations)
        {
            const auto book = read(m_book.mainPart);
            if (!book)
                return false;
            QStringList gone;
            const auto newRelations = patchedPart(
                relations, [&](const QString&, XmlCopy::Attributes& attributes) { return stays(attributes, gone); },
                [this](const QString& name, XmlCopy& out) { addRelations(name, out); });
            const auto newTypes = patchedPart(
                types, [&](const QString&, XmlCopy::Attributes& attributes) { return typeStays(attributes, gone); },
                [this](const QString& name, XmlCopy& out) { addTypes(name, out); });
            const auto newBook = patchedPart(
                *book, [this](const QString& name, XmlCopy::Attributes& attributes) { return look(name, attributes); },
                [this](const QString& name, XmlCopy& out) { addSheets(name, out); });
            for (const QString& part : std::as_const(gone))
                m_to.remove(part);
            return newRelations && newTypes && newBook && m_to.put(relationsOf(m_book.mainPart), *newRelations)
                && m_to.put(lit("[Content_Types].xml"), *newTypes) && m_to.put(m_book.mainPart, *newBook);
        }

        // In which order formulas are worked out is found anew; macros have no place in an .xlsx.
        bool stays(const XmlCopy::Attributes& attributes, QStringList& gone)
        {
            const QString type = valueOf(attributes, "Type");
            const bool isMacros = type.endsWith(QLatin1String("/vbaProject"));
            if (!isMacros && !type.endsWith(QLatin1String("/calcChain")))
                return true;
            gone << resolved(m_book.mainPart, valueOf(attributes, "Target"));
            if (isMacros)
                m_out.notKept << QStringLiteral("The macros of the workbook are not kept.");
            return false;
        }

        static bool typeStays(XmlCopy::Attributes& attributes, const QStringList& gone)
        {
            const QString type = valueOf(attributes, "ContentType");
            if (type.endsWith(QLatin1String("macroEnabled.main+xml"))
                || type.endsWith(QLatin1String("template.main+xml")))
                set(attributes, lit("ContentType"), lit(kBookType));
            return !gone.contains(valueOf(attributes, "PartName").mid(1));
        }

        bool look(const QString& name, XmlCopy::Attributes& attributes)
        {
            if (name == QLatin1String("calcPr") && m_isChanged)
                set(attributes, lit("fullCalcOnLoad"), lit("1"));
            if (name != QLatin1String("sheet"))
                return true;
            m_lastId = std::max(m_lastId, valueOf(attributes, "sheetId").toInt());
            for (const auto& [key, value] : attributes) {
                if (key.endsWith(QLatin1String(":id")))
                    m_idName = key;
            }
            return true;
        }

        static QString prefixOf(const QString& name, const char* local)
        {
            return name.section(QLatin1Char(':'), -1) == QLatin1String(local)
                ? name.chopped(static_cast<qsizetype>(qstrlen(local)))
                : QString(QChar::Null);
        }

        void addSheets(const QString& name, XmlCopy& out) const
        {
            const QString prefix = prefixOf(name, "sheets");
            if (prefix == QString(QChar::Null))
                return;
            int number = 0;
            for (const QString& sheet : m_added) {
                ++number;
                out.start(prefix + lit("sheet"),
                    {{lit("name"), sheet.left(31)}, {lit("sheetId"), QString::number(m_lastId + number)},
                        {m_idName, QStringLiteral("rIdAdded%1").arg(number)}});
                out.end(prefix + lit("sheet"));
            }
        }

        void addRelations(const QString& name, XmlCopy& out) const
        {
            const QString prefix = prefixOf(name, "Relationships");
            if (prefix == QString(QChar::Null))
                return;
            int number = 0;
            for (auto it = m_added.begin(); it != m_added.end(); ++it) {
                out.start(prefix + lit("Relationship"),
                    {{lit("Id"), QStringLiteral("rIdAdded%1").arg(++number)}, {lit("Type"), lit(kSheetRelation)},
                        {lit("Target"), QLatin1Char('/') + it.key()}});
                out.end(prefix + lit("Relationship"));
            }
        }

        void addTypes(const QString& name, XmlCopy& out) const
        {
            const QString prefix = prefixOf(name, "Types");
            if (prefix == QString(QChar::Null))
                return;
            for (auto it = m_added.begin(); it != m_added.end(); ++it) {
                out.start(prefix + lit("Override"),
                    {{lit("PartName"), QLatin1Char('/') + it.key()}, {lit("ContentType"), lit(kSheetType)}});
                out.end(prefix + lit("Override"));
            }
        }

        ZipArchive m_from;
        ZipWriter m_to;
        QByteArray m_bytes;
        QString m_file;
        const Workbook& m_book;
        PatchedBook m_out;
        QMap<QString, QString> m_added; // part → name
        QString m_idName = lit("r:id"); // the attribute that leads from a sheet to its part
        int m_lastId = 0;
        bool m_isChanged = false;
    };
}

Result<PatchedBook> patched(const ByteSource& original, const QString& fileName, const Workbook& book,
    const std::vector<PatchedSheet>& sheets, const std::vector<std::pair<QString, SheetChanges>>& added)
{
    auto bytes = original.whole(kMostFormBytes);
    if (!bytes)
        return bytes.error();
    return BookPatch(original, std::move(*bytes), fileName, book).run(sheets, added);
}

} // namespace uthan::form::xlsx
