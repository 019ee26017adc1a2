// SPDX-License-Identifier: GPL-3.0-or-later
// The instances of the model: the primary one, of which the filling is made, and the tables it looks things up in.
#include "form/fileuses.h"
#include "form/xform/xformreader_p.h"

#include <algorithm>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace uthan::form {

namespace {
    constexpr size_t kFewRows = 12'000; // of a table, are held as they are
}

void XFormReader::readInstance()
{
    const int number = m_instancesSeen++;
    const int line = m_xml.lineNumber();
    const QString id = m_xml.attribute("id");
    const QString src = m_xml.attribute("src");
    readNamespaces();
    if (number == 0) { // the first is what is filled in
        while (nextElement(m_xml)) {
            if (m_hasPrimary) {
                m_xml.skipCurrentElement();
                continue;
            }
            m_primaryUri = m_xml.namespaceUri();
            m_primary = readTree(m_xml, m_sharedTexts, Declarations::AsAttributes);
            const QHash<QString, QString> ofRoot{{QString(), m_primaryUri}};
            declareAtRoot(m_primary, &ofRoot);
            m_hasPrimary = true;
        }
        return;
    }
    forgetInstance(id, line);
    const SourcePlace where({}, line, QStringLiteral("<instance>"));
    if (!src.isEmpty()) {
        m_form.instances.push_back({id, src, {}, where});
        m_xml.skipCurrentElement();
        return;
    }
    const size_t before = m_tables.size();
    readTable(id);
    if (m_tables.size() == before && !m_xml.hasError()) {
        m_rawInstances.emplace_back(number, m_form.instances.size());
        m_form.instances.push_back({id, {}, {}, where});
    }
}

// root / item / column. What is not such a table leaves no table behind.
void XFormReader::readTable(const QString& id)
{
    Table table;
    table.id = id;
    table.line = m_xml.lineNumber();
    if (!nextElement(m_xml))
        return;
    bool fits = true;
    table.rootName = m_xml.qualifiedName();
    while (nextElement(m_xml)) {
        if (table.itemName.isEmpty())
            table.itemName = m_xml.qualifiedName();
        // What is named otherwise is walked as it stands, as paths and names() mean it.
        fits = fits && table.itemName == QLatin1String("item") && table.rootName == QLatin1String("root");
        fits = fits && m_xml.attributes() == 0 && table.itemName == m_xml.qualifiedName();
        if (fits)
            fits = readTableRow(table);
        if (!fits && m_xml.isStartElement())
            m_xml.skipCurrentElement();
    }
    while (nextElement(m_xml)) { // a second root: no table
        fits = false;
        m_xml.skipCurrentElement();
    }
    if (!fits || table.lines.empty())
        return;
    table.cells.shrink_to_fit();
    table.lines.shrink_to_fit();
    table.row = table.above = {};
    m_tableById.insert(id, static_cast<int>(m_tables.size()));
    m_tables.push_back(std::move(table));
}

QString XFormReader::Table::cell(size_t index, qsizetype column) const
{
    if (column < 0)
        return {};
    if (index < held)
        return cells[index * size_t(columns.size()) + size_t(column)];
    if (index != unpackedRow) {
        unpacked.clear();
        for (RecordReader record(packed.at(index - held)); !record.atEnd();)
            unpacked.push_back(record.text());
        unpackedRow = index;
    }
    return size_t(column) < unpacked.size() ? unpacked[size_t(column)] : QString();
}

bool XFormReader::Table::addColumn(const QString& name)
{
    constexpr size_t kMostCells = 20'000'000;
    const auto before = static_cast<size_t>(columns.size());
    if (lines.size() * (before + 1) > kMostCells)
        return false;
    columns << name;
    row.resize(before + 1);
    std::vector<QString> wider(held * (before + 1));
    for (size_t i = 0; i < cells.size(); ++i)
        wider[i / before * (before + 1) + i % before] = std::move(cells[i]);
    cells = std::move(wider);
    return true;
}

void XFormReader::Table::endRow(size_t mostHeld)
{
    if (held < mostHeld) {
        cells.insert(cells.end(), row.begin(), row.end());
        ++held;
    } else {
        RecordWriter record;
        for (const QString& cell : row)
            record.text(cell);
        packed.append(record.bytes());
    }
    above.swap(row);
}

bool XFormReader::readTableRow(Table& table)
{
    bool fits = true;
    table.lines.push_back(m_xml.lineNumber());
    table.row.assign(static_cast<size_t>(table.columns.size()), QString());
    qsizetype next = 0;
    quint64 given = 0; // of the first columns; beyond them what has a text is known
    while (nextElement(m_xml)) {
        const QString& name = m_xml.qualifiedName();
        const bool isNext = next < table.columns.size() && table.columns.at(next) == name;
        qsizetype column = isNext ? next : table.columns.indexOf(name);
        if (column < 0) {
            column = table.columns.size();
            fits = fits && table.addColumn(name);
        }
        const quint64 bit = column < 64 ? quint64(1) << column : 0;
        const bool again = (given & bit) || (fits && !table.row[size_t(column)].isEmpty());
        fits = fits && m_xml.attributes() == 0 && !again;
        given |= bit;
        if (!fits)
            m_xml.skipCurrentElement();
        else
            fits = readCell(table, size_t(column));
        next = column + 1;
    }
    if (!fits || table.columns.isEmpty())
        return false;
    table.endRow(m_mostHeld < kFewRows / 2 ? m_mostHeld : kFewRows);
    return true;
}

// Its text; where the row above says the same, the two share it.
bool XFormReader::readCell(Table& table, size_t column)
{
    QString& cell = table.row[column];
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case XmlToken::Kind::Text:
            if (!cell.isEmpty())
                cell += m_xml.text();
            else if (column < table.above.size() && table.above[column] == m_xml.text())
                cell = table.above[column];
            else
                cell = m_xml.text().toString();
            break;
        case XmlToken::Kind::Start: { // a tree, no table
            m_xml.skipCurrentElement();
            while (!m_xml.atEnd() && m_xml.readNext() != XmlToken::Kind::End) {
                if (m_xml.isStartElement())
                    m_xml.skipCurrentElement();
            }
            return false;
        }
        case XmlToken::Kind::End:
            return true;
        default:
            break;
        }
    }
    return true;
}

namespace {
    constexpr qsizetype kLongestTree = 16 << 20; // bytes; it is held as a whole
    // What stands inside the element the reader is on, under the names it has in the file, up to the longest there may
    // be.
    QByteArray insideOf(QXmlStreamReader& xml)
    {
        QByteArray out;
        QXmlStreamWriter writer(&out);
        int depth = 0;
        while (!xml.atEnd() && out.size() <= kLongestTree) {
            xml.readNext();
            if (xml.isEndElement() && depth-- == 0)
                break;
            if (xml.isStartElement()) {
                ++depth;
                writer.writeStartElement(foreignnames::own(xml.qualifiedName()));
                for (const QXmlStreamNamespaceDeclaration& n : xml.namespaceDeclarations())
                    writer.writeAttribute(n.prefix().isEmpty() ? QStringLiteral("xmlns")
                                                               : QStringLiteral("xmlns:") + n.prefix().toString(),
                        n.namespaceUri().toString());
                for (const QXmlStreamAttribute& a : xml.attributes())
                    writer.writeAttribute(foreignnames::own(a.qualifiedName()), a.value().toString());
            } else if (depth > 0 || xml.isEndElement()) {
                writer.writeCurrentToken(xml);
            }
        }
        return out;
    }
}

// The instances that are no tables, as they stand in the file; read a second time, as that is seldom needed.
Result<void> XFormReader::readRawInstances()
{
    if (m_rawInstances.empty())
        return {};
    if (!m_in->seek(0))
        return ChoiceListDefinition::packError();
    QXmlStreamReader xml(fromStart());
    int seen = -1;
    auto wanted = m_rawInstances.begin();
    while (!xml.atEnd() && wanted != m_rawInstances.end()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("instance"))
            continue;
        if (++seen == wanted->first) {
            InstanceDefinition& instance = m_form.instances[wanted->second];
            instance.xml = insideOf(xml);
            if (instance.xml.size() > kLongestTree)
                return Error{ErrorCode::Input,
                    QStringLiteral(
                        "The instance “%1” is no table of rows with the same columns, and longer than %2 MB. "
                        "Write it as <root><item><name>…</name><label>…</label></item>…</root>, or as a CSV "
                        "file beside the form: such lists may be of any length.")
                        .arg(instance.id)
                        .arg(kLongestTree >> 20),
                    QStringLiteral("%1, line %2, element <instance>").arg(m_file).arg(instance.place.row())};
            ++wanted;
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!xml.hasError())
        return {};
    m_xml.raiseError(xml.errorString()); // read quickly, there was nothing to say about it
    return ChoiceListDefinition::packError();
}

void XFormReader::readPrimary()
{
    m_form.rootName = m_primary.name;
    if (!m_primaryUri.isEmpty() && m_primaryUri != QLatin1String("http://www.w3.org/2002/xforms")
        && !m_primary.name.contains(QLatin1Char(':')))
        m_form.settings.append({QStringLiteral("instance_xmlns"), m_primaryUri});
    m_form.formId = m_primary.attribute(QLatin1String("id")).trimmed();
    m_form.version = m_primary.attribute(QLatin1String("version")).trimmed();
    if (m_form.version.isEmpty())
        m_form.version = m_primary.attribute(QLatin1String("uiVersion")).trimmed();
    if (m_form.formId.isEmpty() && m_primaryUri != QLatin1String("http://www.w3.org/2002/xforms"))
        m_form.formId = m_primaryUri; // as forms before OpenRosa are known by
    if (m_form.formId.isEmpty())
        m_faults.add(errorAt(m_primary,
            QStringLiteral(
                "The form has no id, so its answers cannot be told from those of others. Write <%1 id=\"…\">.")
                .arg(m_primary.name)));
    addPart(m_primary, -1);
}

namespace {
    // The elements inside; of those of one name, the one that is the template stands before the rows.
    std::vector<const XmlNode*> templatesFirst(const XmlNode& node)
    {
        std::vector<const XmlNode*> all;
        for (const XmlNode& child : node.children) {
            if (child.isText())
                continue;
            const bool isTemplate = child.has(QLatin1String("template"));
            const auto sameName = isTemplate
                ? std::find_if(all.begin(), all.end(), [&](const XmlNode* c) { return c->name == child.name; })
                : all.end();
            all.insert(sameName, &child);
        }
        return all;
    }
}

int XFormReader::addPart(const XmlNode& node, int parent)
{
    // By its whole name: <ex:name> and <name> beside each other are two.
    int part = parent < 0 ? -1 : m_childByName.value({parent, node.name}, -1);
    if (part < 0) {
        part = static_cast<int>(m_parts.size());
        m_parts.emplace_back();
        m_parts.back().name = node.name;
        m_parts.back().parent = parent;
        m_hasPrefixes = m_hasPrefixes || node.name.contains(QLatin1Char(':'));
        if (parent >= 0) {
            m_parts.back().order = static_cast<int>(m_parts[size_t(parent)].children.size());
            m_parts[size_t(parent)].children.push_back(part);
            m_childByName.insert({parent, node.name}, part);
        }
        m_partByPath.insert(pathOf(part), part);
    }
    m_parts[size_t(part)].seen.push_back(&node);
    for (const XmlNode* child : templatesFirst(node)) {
        m_parts[size_t(part)].isGroup = true;
        addPart(*child, part);
    }
    return part;
}

// A bind or an action that names an attribute makes it a node of its own.
int XFormReader::addAttributePart(int owner, const QString& name)
{
    const QString key = QLatin1Char('@') + name;
    if (const int known = childOf(owner, key); known >= 0)
        return known;
    const int part = static_cast<int>(m_parts.size());
    m_parts.emplace_back();
    Part& made = m_parts.back();
    made.name = key;
    made.parent = owner;
    made.isAttribute = true;
    for (const XmlNode* node : m_parts[size_t(owner)].seen) {
        for (const auto& [attribute, value] : node->attributes) {
            if (attribute == name && made.text.isEmpty())
                made.text = value;
        }
    }
    m_parts[size_t(owner)].children.push_back(part);
    m_childByName.insert({owner, key}, part);
    m_partByPath.insert(pathOf(part), part);
    return part;
}

QString XFormReader::pathOf(int part) const
{
    const Part& p = m_parts[size_t(part)];
    return (p.parent < 0 ? QString() : pathOf(p.parent)) + QLatin1Char('/') + p.name;
}

int XFormReader::childOf(int part, const QString& name) const
{
    const auto known = m_childByName.constFind({part, name});
    if (known != m_childByName.constEnd())
        return known.value();
    if (name.startsWith(QLatin1Char('@')))
        return -1;
    const bool prefixed = name.contains(QLatin1Char(':'));
    if (!prefixed && !m_hasPrefixes)
        return -1;
    for (const int child : m_parts[size_t(part)].children) { // the same namespace may have two prefixes
        const QString& has = m_parts[size_t(child)].name;
        if (has.contains(QLatin1Char(':')) != prefixed && !has.startsWith(QLatin1Char('@'))
            && localName(has) == localName(name))
            return child;
    }
    return -1;
}

// The part a path names, from the place of another. Conditions in brackets choose among rows, which is not asked here.
int XFormReader::partAt(const QString& ref, int from)
{
    static const QRegularExpression predicate(QStringLiteral("\\[[^\\]]*\\]"));
    QString path = ref.trimmed();
    if (const auto direct = m_partByPath.constFind(path); direct != m_partByPath.constEnd())
        return direct.value();
    path.remove(predicate);
    if (path.startsWith(QLatin1String("current()/")))
        path = path.mid(10);
    const bool absolute = path.startsWith(QLatin1Char('/'));
    int at = absolute ? -1 : from;
    const QStringList steps = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (steps.isEmpty())
        return -1;
    for (const QString& raw : steps) {
        const QString step = raw.trimmed();
        if (step == QLatin1String("."))
            continue;
        if (step == QLatin1String("..")) {
            at = at < 0 ? -1 : m_parts[size_t(at)].parent;
        } else if (absolute && at < 0) {
            at = localName(step) == localName(m_parts[0].name) ? 0 : -1;
        } else {
            const int child = childOf(at, step);
            at = child < 0 && step.startsWith(QLatin1Char('@')) ? addAttributePart(at, step.mid(1)) : child;
        }
        if (at < 0)
            return -1;
    }
    return at;
}

// Whether a template says what the part begins with: its own, or that of a repeat around it.
bool XFormReader::hasTemplate(int part) const
{
    for (; part > 0; part = m_parts[size_t(part)].parent) {
        const Part& p = m_parts[size_t(part)];
        if (p.isRepeat && !p.seen.empty() && p.seen.front()->has(QLatin1String("template")))
            return true;
    }
    return false;
}

// What a part begins with: its template says it, else the place where it stands. The values of rows that are there
// from the start are theirs alone; what is added later begins with nothing then.
void XFormReader::readDefaults()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part& part = m_parts[i];
        if (part.isAttribute || part.isGroup || part.seen.empty())
            continue;
        bool inRows = false;
        for (int around = part.parent; around > 0; around = m_parts[size_t(around)].parent)
            inRows = inRows || m_parts[size_t(around)].isRepeat;
        const QString text = inRows && !hasTemplate(int(i)) ? QString() : part.seen.front()->ownText();
        part.text = text.trimmed().isEmpty() ? QString() : text;
    }
}

void XFormReader::readRows(const XmlNode& around, int part, int row)
{
    for (const int child : m_parts[size_t(part)].children) {
        const Part& p = m_parts[size_t(child)];
        if (p.isAttribute)
            continue;
        for (const XmlNode& node : around.children) {
            if (node.isText() || childOf(part, node.name) != child)
                continue;
            if (!p.isRepeat) {
                readRows(node, child, row);
                break;
            }
            if (!node.has(QLatin1String("template")))
                readRow(node, child, row);
        }
    }
}

void XFormReader::readRow(const XmlNode& node, int part, int row)
{
    const int made = static_cast<int>(m_form.rows.size());
    m_form.rows.emplace_back();
    m_form.rows.back().repeat = m_parts[size_t(part)].element;
    m_form.rows.back().parent = row;
    RowDefinition values;
    readRowValues(node, part, made, values);
    m_form.rows[size_t(made)].values = std::move(values.values);
    readRows(node, part, made);
}

void XFormReader::readRowValues(const XmlNode& node, int part, int row, RowDefinition& into)
{
    for (const int child : m_parts[size_t(part)].children) {
        const Part& p = m_parts[size_t(child)];
        if (p.isRepeat || p.isAttribute)
            continue;
        const XmlNode* here = nullptr;
        for (const XmlNode& c : node.children) {
            if (!here && !c.isText() && childOf(part, c.name) == child)
                here = &c;
        }
        if (p.isGroup) {
            if (here)
                readRowValues(*here, child, row, into);
            continue;
        }
        const QString text = here ? here->ownText() : QString();
        const QString value = text.trimmed().isEmpty() ? QString() : text;
        if (value != p.text && p.element >= 0)
            into.values.emplace_back(
                p.element, isAnsweredWithFile(m_form.elements[size_t(p.element)].type) ? fileOf(value) : value);
    }
}

} // namespace uthan::form
