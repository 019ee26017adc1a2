// SPDX-License-Identifier: GPL-3.0-or-later
// XML lists: a root with items of one name, each with leaves. Any other tree is told apart, not bent into rows.
#include "form/lists/listreader.h"
#include "form/xform/foreignnames.h"
#include "form/xform/xmlfault.h"
#include "form/xform/xmlguard.h"

#include <QHash>
#include <QXmlStreamReader>

namespace uthan::form::lists {

namespace {
    class XmlReader {
    public:
        XmlReader(QIODevice& file, QString fileName, RowSink& sink)
            : m_xml(&file)
            , m_name(std::move(fileName))
            , m_sink(sink)
        {
        }
        Result<Shape> read();

    private:
        Result<bool> item(); // false: not a row
        Result<void> set(const QString& column, const QString& value);
        Result<void> addRow();
        [[nodiscard]] Error error(const QString& text) const
        {
            return {ErrorCode::Input, text, QStringLiteral("%1, line %2").arg(m_name).arg(m_xml.lineNumber())};
        }
        Result<Shape> finishTree(); // the rest must be well-formed as well

        QXmlStreamReader m_xml;
        QString m_name;
        RowSink& m_sink;
        QHash<QString, int> m_columns;
        std::vector<QString> m_values;
        std::vector<bool> m_isSet;
        std::vector<bool> m_isLeftOut; // by some item
        int m_rows = 0;
    };

    Result<void> XmlReader::set(const QString& column, const QString& value)
    {
        auto found = m_columns.find(column);
        if (found == m_columns.end()) {
            if (m_columns.size() == kMostColumns)
                return error(QStringLiteral("The items have more than a thousand kinds of parts. Leave out what is not "
                                            "needed."));
            UTHAN_TRY(m_sink.addColumn(column));
            found = m_columns.insert(column, static_cast<int>(m_columns.size()));
            m_values.resize(size_t(m_columns.size()));
            m_isSet.resize(size_t(m_columns.size()));
            m_isLeftOut.push_back(m_rows > 0);
        }
        m_values[size_t(*found)] = value;
        m_isSet[size_t(*found)] = true;
        return {};
    }

    Result<bool> XmlReader::item()
    {
        if (!m_xml.attributes().isEmpty())
            return false;
        std::fill(m_values.begin(), m_values.end(), QString());
        std::fill(m_isSet.begin(), m_isSet.end(), false);
        while (m_xml.readNext() != QXmlStreamReader::EndElement && !m_xml.hasError()) {
            if (m_xml.isCharacters() && !m_xml.isWhitespace())
                return false;
            if (!m_xml.isStartElement())
                continue;
            const QString column = foreignnames::own(m_xml.qualifiedName());
            const int known = m_columns.value(column, -1);
            if (!m_xml.attributes().isEmpty() || (known >= 0 && m_isSet[size_t(known)]))
                return false;
            QString value;
            while (m_xml.readNext() != QXmlStreamReader::EndElement && !m_xml.hasError()) {
                if (m_xml.isStartElement())
                    return false;
                if (m_xml.isCharacters() || m_xml.isEntityReference())
                    value += m_xml.text();
                if (value.size() > kMostCell)
                    return error(QStringLiteral("A value is longer than a million letters. Shorten it."));
            }
            UTHAN_TRY(set(column, value));
        }
        return true;
    }

    Result<void> XmlReader::addRow()
    {
        for (size_t i = 0; i < m_isSet.size(); ++i)
            m_isLeftOut[i] = m_isLeftOut[i] || !m_isSet[i];
        UTHAN_TRY(m_sink.addRow(m_values));
        if (++m_rows > kMostRows)
            return error(QStringLiteral("The list has more than five million items. Split it."));
        return {};
    }

    Result<Shape> XmlReader::finishTree()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD())
                break;
        }
        if (m_xml.hasError())
            return error(xmlFault(m_xml));
        return Shape::Tree;
    }

    Result<Shape> XmlReader::read()
    {
        int depth = 0;
        QString itemName;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD())
                return error(
                    QStringLiteral("The file declares a document type, which is not read. Save it without one."));
            if (m_xml.isEndElement())
                --depth;
            if (depth > 0 && m_xml.isCharacters() && !m_xml.isWhitespace())
                return finishTree();
            if (!m_xml.isStartElement())
                continue;
            if (depth == 0) {
                if (!m_xml.attributes().isEmpty() && m_xml.name() != QLatin1String("root"))
                    return finishTree();
                ++depth;
                continue;
            }
            if (itemName.isEmpty())
                itemName = m_xml.qualifiedName().toString();
            if (m_xml.qualifiedName() != itemName)
                return finishTree();
            const Result<bool> isRow = item();
            if (!isRow)
                return isRow.error();
            if (!*isRow)
                return finishTree();
            if (m_xml.hasError())
                break;
            UTHAN_TRY(addRow());
        }
        if (m_xml.hasError())
            return error(xmlFault(m_xml));
        for (size_t i = 0; i < m_isLeftOut.size(); ++i) {
            if (m_isLeftOut[i])
                UTHAN_TRY(m_sink.setLeftOut(static_cast<int>(i)));
        }
        return m_rows == 0 || itemName != QLatin1String("item") ? Shape::Tree : Shape::Rows;
    }
}

Result<Shape> readXml(QIODevice& file, const QString& fileName, RowSink& sink)
{
    bool hasForeignNames = false;
    if (!XmlGuard::isHarmless(file, &hasForeignNames))
        return Error{ErrorCode::Input,
            QStringLiteral("An element has more than %1 attributes, which no list has. Export the list again.")
                .arg(XmlGuard::kMostAttributes),
            fileName};
    if (!hasForeignNames || foreignnames::isOfOtherLetters(file.peek(200)))
        return XmlReader(file, fileName, sink).read();
    foreignnames::Device named(file);
    return XmlReader(named, fileName, sink).read();
}

} // namespace uthan::form::lists
