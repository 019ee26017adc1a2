// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/xmldocument.h"

#include "form/xform/foreignnames.h"

#include <algorithm>
#include <QXmlStreamReader>

namespace uthan::form::xpath {

class XmlDocument::Builder {
public:
    explicit Builder(XmlDocument& document)
        : m_d(document)
    {
        Entry root;
        root.kind = NodeKind::Root;
        m_d.m_nodes.push_back(root);
        m_open.push_back(0);
    }

    void run(QXmlStreamReader& reader)
    {
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start(reader);
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference:
                text(reader.text(), reader.isCDATA());
                break;
            case QXmlStreamReader::Comment:
                leaf(NodeKind::Comment, -1, reader.text());
                break;
            case QXmlStreamReader::ProcessingInstruction:
                leaf(NodeKind::Instruction, name({}, reader.processingInstructionTarget(), {}),
                    reader.processingInstructionData());
                break;
            default:
                break;
            }
        }
        while (!m_open.empty())
            end();
    }

private:
    int name(QStringView prefix, QStringView local, QStringView uri)
    {
        const QString key = QStringList{prefix.toString(), local.toString(), uri.toString()}.join(QLatin1Char(' '));
        const auto found = m_names.constFind(key);
        if (found != m_names.constEnd())
            return found.value();
        m_d.m_names.push_back({prefix.toString(), foreignnames::own(local), uri.toString()});
        const int id = static_cast<int>(m_d.m_names.size()) - 1;
        m_names.insert(key, id);
        return id;
    }

    int add(NodeKind kind, int nameId, QStringView value)
    {
        const int id = static_cast<int>(m_d.m_nodes.size());
        Entry entry;
        entry.kind = kind;
        entry.parent = m_open.back();
        entry.name = nameId;
        entry.firstChar = static_cast<int>(m_d.m_text.size());
        entry.chars = static_cast<int>(value.size());
        entry.end = id + 1;
        m_d.m_text += value;
        if (kind != NodeKind::Attribute) {
            Entry& parent = m_d.m_nodes[size_t(entry.parent)];
            entry.previous = parent.last;
            parent.last = id;
        }
        m_d.m_nodes.push_back(entry);
        return id;
    }

    void leaf(NodeKind kind, int nameId, QStringView value) { (void)add(kind, nameId, value); }

    void text(QStringView value, bool cdata)
    {
        if (m_open.size() == 1)
            return; // blanks around the outermost element
        Entry& last = m_d.m_nodes.back();
        const bool continues = last.kind == NodeKind::Text && last.parent == m_open.back() && !last.cdata && !cdata;
        if (continues && m_d.m_nodes[size_t(m_open.back())].last == static_cast<int>(m_d.m_nodes.size()) - 1) {
            m_d.m_text += value;
            last.chars += static_cast<int>(value.size());
            return;
        }
        const int id = add(NodeKind::Text, -1, value);
        m_d.m_nodes[size_t(id)].cdata = cdata;
    }

    void start(const QXmlStreamReader& reader)
    {
        const int id = add(NodeKind::Element, name(reader.prefix(), reader.name(), reader.namespaceUri()), {});
        m_d.m_nodes[size_t(id)].line = static_cast<int>(reader.lineNumber());
        m_d.m_nodes[size_t(id)].firstDeclaration = static_cast<int>(m_d.m_declarations.size());
        const auto declared = reader.namespaceDeclarations();
        for (const QXmlStreamNamespaceDeclaration& d : declared)
            m_d.m_declarations.push_back({d.prefix().toString(), d.namespaceUri().toString()});
        m_d.m_nodes[size_t(id)].declarations = static_cast<int>(declared.size());
        m_open.push_back(id);
        const auto attributes = reader.attributes();
        for (const QXmlStreamAttribute& a : attributes)
            (void)add(NodeKind::Attribute, name(a.prefix(), a.name(), a.namespaceUri()), a.value());
    }

    void end()
    {
        m_d.m_nodes[size_t(m_open.back())].end = static_cast<int>(m_d.m_nodes.size());
        m_open.pop_back();
    }

    XmlDocument& m_d;
    std::vector<int> m_open;
    QHash<QString, int> m_names;
};

Result<XmlDocument> XmlDocument::parse(const QByteArray& xml, const QString& fileName)
{
    XmlDocument document;
    QXmlStreamReader reader(foreignnames::readable(xml));
    Builder(document).run(reader);
    if (reader.hasError()) {
        return Error{ErrorCode::Input, reader.errorString(),
            QStringLiteral("%1, line %2, column %3")
                .arg(fileName.isEmpty() ? QStringLiteral("XML") : fileName)
                .arg(reader.lineNumber())
                .arg(reader.columnNumber())};
    }
    return document;
}

NodeKind XmlDocument::kind(NodeId node) const
{
    return (node & ((1U << kNamespaceBits) - 1)) ? NodeKind::Namespace : at(node).kind;
}

// Namespace nodes stand between the element and its attributes: their ids are of the element itself.
std::vector<XmlDocument::Declaration> XmlDocument::inScope(int element) const
{
    std::vector<Declaration> all;
    for (int e = element; e > 0; e = m_nodes[size_t(e)].parent) {
        const Entry& entry = m_nodes[size_t(e)];
        for (int i = 0; i < entry.declarations; ++i) {
            const Declaration& d = m_declarations[size_t(entry.firstDeclaration + i)];
            const bool hidden = std::any_of(
                all.begin(), all.end(), [&d](const Declaration& other) { return other.prefix == d.prefix; });
            if (!hidden)
                all.push_back(d);
        }
    }
    std::sort(all.begin(), all.end(), [](const Declaration& a, const Declaration& b) { return a.prefix < b.prefix; });
    all.erase(std::remove_if(all.begin(), all.end(), [](const Declaration& d) { return d.uri.isEmpty(); }), all.end());
    return all;
}

std::vector<NodeId> XmlDocument::namespaces(NodeId node) const
{
    std::vector<NodeId> out;
    if (kind(node) != NodeKind::Element)
        return out;
    const size_t count = inScope(static_cast<int>(node >> kNamespaceBits)).size();
    for (size_t i = 0; i < count; ++i)
        out.push_back(node + i + 1);
    return out;
}

QString XmlDocument::localName(NodeId node) const
{
    if (kind(node) == NodeKind::Namespace)
        return inScope(static_cast<int>(node >> kNamespaceBits))[size_t(node & 0xFFFF) - 1].prefix;
    const Entry& entry = at(node);
    return entry.name < 0 ? QString() : m_names[size_t(entry.name)].local;
}

QString XmlDocument::qualifiedName(NodeId node) const
{
    const Entry& entry = at(node);
    if (kind(node) == NodeKind::Namespace || entry.name < 0 || m_names[size_t(entry.name)].prefix.isEmpty())
        return localName(node);
    const Name& name = m_names[size_t(entry.name)];
    return name.prefix + QLatin1Char(':') + name.local;
}

QString XmlDocument::namespaceUri(NodeId node) const
{
    const Entry& entry = at(node);
    return kind(node) == NodeKind::Namespace || entry.name < 0 ? QString() : m_names[size_t(entry.name)].uri;
}

bool XmlDocument::isNamed(NodeId node, const NameTest& name) const
{
    if (kind(node) == NodeKind::Namespace)
        return name.uri.isEmpty() && localName(node) == name.local;
    const Entry& entry = at(node);
    if (entry.name < 0)
        return false;
    const Name& own = m_names[size_t(entry.name)];
    return own.local == name.local && (m_ignoresNamespaces || own.uri == name.uri);
}

QString XmlDocument::stringValue(NodeId node) const
{
    if (kind(node) == NodeKind::Namespace)
        return inScope(static_cast<int>(node >> kNamespaceBits))[size_t(node & 0xFFFF) - 1].uri;
    const Entry& entry = at(node);
    if (entry.kind != NodeKind::Element && entry.kind != NodeKind::Root)
        return m_text.mid(entry.firstChar, entry.chars);
    QString out;
    for (int i = static_cast<int>(node >> kNamespaceBits) + 1; i < entry.end; ++i) {
        const Entry& inner = m_nodes[size_t(i)];
        if (inner.kind == NodeKind::Text)
            out += QStringView(m_text).mid(inner.firstChar, inner.chars);
    }
    return out;
}

NodeId XmlDocument::root(NodeId node) const
{
    Q_UNUSED(node)
    return 0;
}

NodeId XmlDocument::parent(NodeId node) const
{
    if (kind(node) == NodeKind::Namespace)
        return node & ~NodeId(0xFFFF);
    const int above = at(node).parent;
    return above < 0 ? kNoNode : idOf(above);
}

NodeId XmlDocument::firstChild(NodeId node) const
{
    if (kind(node) == NodeKind::Namespace)
        return kNoNode;
    const Entry& entry = at(node);
    int child = static_cast<int>(node >> kNamespaceBits) + 1;
    while (child < entry.end && m_nodes[size_t(child)].kind == NodeKind::Attribute)
        ++child;
    return child < entry.end ? idOf(child) : kNoNode;
}

NodeId XmlDocument::nextSibling(NodeId node) const
{
    const Entry& entry = at(node);
    if (entry.parent < 0 || entry.kind == NodeKind::Attribute || kind(node) == NodeKind::Namespace)
        return kNoNode;
    return entry.end < m_nodes[size_t(entry.parent)].end ? idOf(entry.end) : kNoNode;
}

NodeId XmlDocument::previousSibling(NodeId node) const
{
    const Entry& entry = at(node);
    if (entry.previous < 0 || entry.kind == NodeKind::Attribute || kind(node) == NodeKind::Namespace)
        return kNoNode;
    return idOf(entry.previous);
}

std::vector<NodeId> XmlDocument::attributes(NodeId node) const
{
    std::vector<NodeId> out;
    if (kind(node) != NodeKind::Element)
        return out;
    const Entry& entry = at(node);
    for (int i = static_cast<int>(node >> kNamespaceBits) + 1;
         i < entry.end && m_nodes[size_t(i)].kind == NodeKind::Attribute; ++i)
        out.push_back(idOf(i));
    return out;
}

QHash<QString, QString> XmlDocument::declaredNamespaces() const
{
    QHash<QString, QString> out;
    for (const Declaration& d : m_declarations) {
        if (!out.contains(d.prefix))
            out.insert(d.prefix, d.uri);
    }
    return out;
}

QString XmlDocument::attribute(NodeId element, const QString& name) const
{
    for (const NodeId a : attributes(element)) {
        if (isNamed(a, {name, {}, name, {}}))
            return stringValue(a);
    }
    return {};
}

bool XmlDocument::isCData(NodeId node) const
{
    return at(node).cdata;
}

int XmlDocument::line(NodeId node) const
{
    return at(node).line;
}

} // namespace uthan::form::xpath
