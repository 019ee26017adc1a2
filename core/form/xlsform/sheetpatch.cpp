// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/sheetpatch.h"

#include "form/formdefinition.h"
#include "form/xform/xmlout.h"
#include "form/xlsform/xlsxwriter.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::form::xlsx {

XmlCopy::XmlCopy(bool isWhole)
{
    if (isWhole)
        m_out = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
}

void XmlCopy::closeTag()
{
    if (m_tagOpen)
        m_out += QLatin1Char('>');
    m_tagOpen = false;
}

void XmlCopy::start(const QString& name, const Attributes& attributes)
{
    closeTag();
    m_out += QLatin1Char('<') + name;
    for (const auto& [key, value] : attributes)
        m_out += QLatin1Char(' ') + key + QLatin1String("=\"") + XmlOut::escaped(value, true) + QLatin1Char('"');
    m_tagOpen = true;
}

void XmlCopy::end(const QString& name)
{
    m_out += m_tagOpen ? QStringLiteral("/>") : QStringLiteral("</%1>").arg(name);
    m_tagOpen = false;
}

void XmlCopy::text(const QString& text)
{
    closeTag();
    m_out += XmlOut::escaped(text, false);
}

void XmlCopy::add(const QString& piece)
{
    if (!piece.isEmpty())
        closeTag();
    m_out += piece;
}

QString XmlCopy::take()
{
    closeTag();
    return std::move(m_out);
}

void XmlCopy::token(const QXmlStreamReader& xml)
{
    if (xml.isStartElement())
        start(xml.qualifiedName().toString(), attributesOf(xml));
    else if (xml.isEndElement())
        end(xml.qualifiedName().toString());
    else if (xml.isCharacters())
        text(xml.text().toString());
    else if (xml.isProcessingInstruction())
        add(QStringLiteral("<?%1 %2?>").arg(xml.processingInstructionTarget(), xml.processingInstructionData()));
}

XmlCopy::Attributes attributesOf(const QXmlStreamReader& xml)
{
    XmlCopy::Attributes out;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        out.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
    return out;
}

void set(XmlCopy::Attributes& attributes, const QString& name, const QString& value)
{
    const auto found
        = std::find_if(attributes.begin(), attributes.end(), [&name](const auto& each) { return each.first == name; });
    if (found != attributes.end() && value.isNull())
        attributes.erase(found);
    else if (found != attributes.end())
        found->second = value;
    else if (!value.isNull())
        attributes.emplace_back(name, value);
}

QString localName(const QXmlStreamReader& xml)
{
    return xml.qualifiedName().toString().section(QLatin1Char(':'), -1);
}

RowsMoved rowsMoved(const std::vector<int>& order)
{
    RowsMoved moved;
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i] > 0)
            moved[order[i]] = static_cast<int>(i) + 1;
    }
    return moved;
}

QString movedReference(const QString& reference, const RowsMoved& moved)
{
    static const QRegularExpression oneRow(QStringLiteral("^([A-Z]+)(\\d+)(?::([A-Z]+)(\\d+))?$"));
    const auto match = oneRow.match(reference);
    const int row = match.captured(2).toInt();
    if (!match.hasMatch() || (match.hasCaptured(4) && match.captured(4).toInt() != row))
        return reference;
    const auto to = moved.find(row);
    if (to == moved.end())
        return {};
    const QString number = QString::number(to->second);
    const QString last = match.hasCaptured(3) ? QLatin1Char(':') + match.captured(3) + number : QString();
    return match.captured(1) + number + last;
}

namespace {
    // Column and row of "AB12"; -1 where it says none.
    std::pair<int, int> placeOf(QStringView reference)
    {
        int column = 0;
        qsizetype i = 0;
        for (; i < reference.size() && reference.at(i) >= u'A' && reference.at(i) <= u'Z' && column < 20'000; ++i)
            column = column * 26 + (reference.at(i).unicode() - u'A' + 1);
        bool isRow = false;
        const int row = reference.mid(i).toInt(&isRow);
        return {column - 1, isRow ? row : -1};
    }

    // One use.
    class SheetPatch {
    public:
        SheetPatch(QIODevice& part, const SheetChanges& changes, bool dropsFormulas)
            : m_xml(&part)
            , m_changes(changes)
            , m_dropsFormulas(dropsFormulas || changes.order)
            , m_next(changes.rows.begin())
        {
            m_xml.setNamespaceProcessing(false);
            if (changes.order)
                m_moved = rowsMoved(*changes.order);
        }

        std::optional<QByteArray> run()
        {
            while (!m_xml.atEnd()) {
                m_xml.readNext();
                if (m_xml.isDTD())
                    return {};
                if (m_xml.isStartElement()) {
                    begin();
                } else {
                    if (m_xml.isEndElement() && localName(m_xml) == QLatin1String("sheetData"))
                        finishRows();
                    m_out.token(m_xml);
                }
            }
            return m_xml.hasError() ? std::nullopt : std::optional(m_out.take().toUtf8());
        }
        [[nodiscard]] bool lostFormulas() const { return m_lostFormulas; }
        [[nodiscard]] bool hitsSharedFormula() const { return m_hitsShared; }

    private:
        void begin()
        {
            const QString name = localName(m_xml);
            if (name == QLatin1String("sheetData")) {
                const QString qualified = m_xml.qualifiedName().toString();
                m_prefix = qualified.left(qualified.size() - name.size());
            }
            if (name == QLatin1String("row")) {
                row();
            } else if (name == QLatin1String("dimension")) {
                m_xml.skipCurrentElement(); // it may have grown; a workbook need not say it
            } else if (m_changes.order && (name == QLatin1String("mergeCell") || name == QLatin1String("hyperlink"))) {
                XmlCopy::Attributes attributes = attributesOf(m_xml);
                const QString reference
                    = movedReference(m_xml.attributes().value(QLatin1String("ref")).toString(), m_moved);
                if (reference.isEmpty())
                    return m_xml.skipCurrentElement();
                set(attributes, QStringLiteral("ref"), reference);
                m_out.start(m_xml.qualifiedName().toString(), attributes);
            } else {
                m_out.token(m_xml);
            }
        }

        // With the reader on its start; leaves it behind its end.
        void row()
        {
            const QString r = m_xml.attributes().value(QLatin1String("r")).toString();
            const int source = r.isEmpty() ? m_lastRow + 1 : r.toInt();
            m_lastRow = source;
            const auto moved = m_moved.find(source);
            const bool isGone = m_changes.order && moved == m_moved.end();
            const int number = isGone ? -1 : m_changes.order ? moved->second : source;
            XmlCopy out(false);
            XmlCopy::Attributes attributes = attributesOf(m_xml);
            set(attributes, QStringLiteral("r"), QString::number(number));
            set(attributes, QStringLiteral("spans"), {});
            const QString name = m_xml.qualifiedName().toString();
            out.start(name, attributes);
            const auto found = m_changes.rows.find(number);
            cells(out, number, found == m_changes.rows.end() ? SheetChanges::Cells() : found->second);
            out.end(name);
            if (isGone)
                return;
            if (!m_changes.order)
                addRowsBefore(number);
            if (m_changes.order)
                m_rows[number] = out.take();
            else
                m_out.add(out.take());
        }

        void cells(XmlCopy& out, int row, SheetChanges::Cells left)
        {
            int column = -1;
            while (!m_xml.atEnd()) {
                m_xml.readNext();
                if (m_xml.isEndElement())
                    break; // of the row: cells are read to their end
                if (!m_xml.isStartElement())
                    continue;
                if (localName(m_xml) != QLatin1String("c")) {
                    subtree(out);
                    continue;
                }
                const int said = placeOf(m_xml.attributes().value(QLatin1String("r"))).first;
                column = said < 0 ? column + 1 : said;
                for (auto it = left.begin(); it != left.end() && it->first < column; it = left.erase(it))
                    newCell(out, row, it->first, it->second);
                const auto changed = left.find(column);
                XmlCopy::Attributes attributes = attributesOf(m_xml);
                set(attributes, QStringLiteral("r"), cellName(row, column));
                if (changed == left.end()) {
                    copyCell(out, attributes);
                    continue;
                }
                replaceCell(out, attributes, changed->second);
                left.erase(changed);
            }
            for (const auto& [at, text] : left)
                newCell(out, row, at, text);
        }

        void copyCell(XmlCopy& out, const XmlCopy::Attributes& attributes)
        {
            out.start(m_xml.qualifiedName().toString(), attributes);
            subtree(out, false);
        }

        // All inside the element the reader is at, and its end; its start too unless it is written already.
        void subtree(XmlCopy& out, bool withStart = true)
        {
            if (withStart)
                out.token(m_xml);
            for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
                m_xml.readNext();
                if (m_dropsFormulas && m_xml.isStartElement() && localName(m_xml) == QLatin1String("f")) {
                    m_lostFormulas = true;
                    m_xml.skipCurrentElement();
                    continue;
                }
                depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
                out.token(m_xml);
            }
        }

        // A number that stays one is a number; all else becomes a text. The look stays.
        void replaceCell(XmlCopy& out, XmlCopy::Attributes attributes, const QString& text)
        {
            const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
            const QString name = m_xml.qualifiedName().toString();
            for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
                m_xml.readNext();
                const bool isFormula = m_xml.isStartElement() && localName(m_xml) == QLatin1String("f");
                m_hitsShared = m_hitsShared || (isFormula && m_xml.attributes().hasAttribute(QLatin1String("t")));
                depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            }
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            isNumber = isNumber && (type.isEmpty() || type == QLatin1String("n")) && plainNumber(number) == text;
            set(attributes, QStringLiteral("t"), text.isEmpty() || isNumber ? QString() : QStringLiteral("inlineStr"));
            out.start(name, attributes);
            if (isNumber)
                value(out, text);
            else if (!text.isEmpty())
                inlineText(out, text);
            out.end(name);
        }

        void newCell(XmlCopy& out, int row, int column, const QString& text) const
        {
            if (text.isEmpty())
                return;
            const QString name = m_prefix + QLatin1Char('c');
            out.start(name,
                {{QStringLiteral("r"), cellName(row, column)}, {QStringLiteral("t"), QStringLiteral("inlineStr")}});
            inlineText(out, text);
            out.end(name);
        }

        void value(XmlCopy& out, const QString& text) const
        {
            out.start(m_prefix + QLatin1Char('v'), {});
            out.text(text);
            out.end(m_prefix + QLatin1Char('v'));
        }

        void inlineText(XmlCopy& out, const QString& text) const
        {
            out.start(m_prefix + QStringLiteral("is"), {});
            out.start(m_prefix + QLatin1Char('t'), {{QStringLiteral("xml:space"), QStringLiteral("preserve")}});
            out.text(cellText(text));
            out.end(m_prefix + QLatin1Char('t'));
            out.end(m_prefix + QStringLiteral("is"));
        }

        [[nodiscard]] QString newRow(int number) const
        {
            XmlCopy out(false);
            const QString name = m_prefix + QStringLiteral("row");
            out.start(name, {{QStringLiteral("r"), QString::number(number)}});
            const auto cells = m_changes.rows.find(number);
            if (cells != m_changes.rows.end()) {
                for (const auto& [column, text] : cells->second)
                    newCell(out, number, column, text);
            }
            out.end(name);
            return out.take();
        }

        // Rows with something new that the sheet did not have, up to the one that is written next.
        void addRowsBefore(int number)
        {
            for (; m_next != m_changes.rows.end() && m_next->first <= number; ++m_next) {
                if (m_next->first < number)
                    m_out.add(newRow(m_next->first));
            }
        }

        void finishRows()
        {
            if (!m_changes.order)
                return addRowsBefore(1 << 30);
            for (int number = 1; number <= static_cast<int>(m_changes.order->size()); ++number) {
                const auto copied = m_rows.find(number);
                m_out.add(copied == m_rows.end() ? newRow(number) : copied->second);
            }
        }

        QXmlStreamReader m_xml;
        const SheetChanges& m_changes;
        bool m_dropsFormulas;
        RowsMoved m_moved;
        XmlCopy m_out;
        QString m_prefix; // of the elements of a sheet
        int m_lastRow = 0;
        std::map<int, SheetChanges::Cells>::const_iterator m_next;
        std::map<int, QString> m_rows; // that moved
        bool m_lostFormulas = false, m_hitsShared = false;
    };
}

std::optional<SheetXml> patchedSheet(
    const std::function<std::unique_ptr<QIODevice>()>& open, const SheetChanges& changes)
{
    for (const bool dropsFormulas : {false, true}) { // again where cells share one that is written over
        const auto part = open();
        if (!part)
            return {};
        SheetPatch patch(*part, changes, dropsFormulas);
        const std::optional<QByteArray> bytes = patch.run();
        if (!bytes)
            return {};
        if (!patch.hitsSharedFormula() || dropsFormulas || changes.order)
            return SheetXml{*bytes, patch.lostFormulas()};
    }
    return {};
}

std::optional<QByteArray> patchedPart(const QByteArray& part,
    const std::function<bool(const QString& name, XmlCopy::Attributes&)>& change,
    const std::function<void(const QString& name, XmlCopy&)>& beforeEnd)
{
    QXmlStreamReader xml(part);
    xml.setNamespaceProcessing(false);
    XmlCopy out;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return {};
        if (xml.isStartElement()) {
            XmlCopy::Attributes attributes = attributesOf(xml);
            if (change(localName(xml), attributes))
                out.start(xml.qualifiedName().toString(), attributes);
            else
                xml.skipCurrentElement();
            continue;
        }
        if (xml.isEndElement() && beforeEnd)
            beforeEnd(xml.qualifiedName().toString(), out);
        out.token(xml);
    }
    return xml.hasError() ? std::nullopt : std::optional(out.take().toUtf8());
}

} // namespace uthan::form::xlsx
