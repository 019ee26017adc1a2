// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/statemodel.h"

#include <algorithm>

namespace uthan::form::xpath {

bool StateModel::isLeaf(int node) const
{
    const NodeType type = m_p.nodes[size_t(node)].type;
    return type != NodeType::Group && type != NodeType::Repeat;
}

QStringView StateModel::nameOf(int node) const
{
    const QStringView name = m_p.strings.view(m_p.nodes[size_t(node)].name);
    return name.startsWith(u'@') ? name.mid(1) : name; // an attribute
}

int StateModel::parentNode(int node) const
{
    int above = m_p.nodes[size_t(node)].parent;
    while (above > 0 && m_p.nodes[size_t(above)].flags & BodyOnly)
        above = m_p.nodes[size_t(above)].parent;
    return above;
}

NodeId StateModel::rowFrom(int repeat, int parentSlot, size_t first) const
{
    const std::vector<int>& rows = m_state.rows(m_p.nodes[size_t(repeat)].context, parentSlot);
    for (size_t i = first; i < rows.size(); ++i) {
        if (m_state.isRelevant(repeat, rows[i]))
            return element(repeat, rows[i]);
    }
    return kNoNode;
}

// The first element among nodes that begin at `node`, within one row of their parent.
NodeId StateModel::firstFrom(int node, int end, int parentSlot) const
{
    while (node < end) {
        const Node& n = m_p.nodes[size_t(node)];
        if (n.flags & BodyOnly) { // what is inside belongs to the parent
            ++node;
            continue;
        }
        NodeId found = kNoNode;
        if (n.type == NodeType::Repeat)
            found = rowFrom(node, parentSlot, 0);
        else if (!(n.flags & Attribute) && m_state.isRelevant(node, parentSlot))
            found = element(node, parentSlot);
        if (found != kNoNode)
            return found;
        node = n.end;
    }
    return kNoNode;
}

// What stands written at an element and is nothing anybody answers or works out; of the form itself its id and version.
std::vector<StateModel::Said> StateModel::saidAttributes(int node) const
{
    constexpr size_t kMost = 0x3F;
    const Node& n = m_p.nodes[size_t(node)];
    std::vector<Said> out;
    if (node == 0) {
        out.push_back({QStringLiteral("id"), m_p.formId});
        if (!m_p.version.isEmpty())
            out.push_back({QStringLiteral("version"), m_p.version});
    }
    for (int i = 0; i < n.instancePairs && out.size() < kMost; ++i) {
        const auto& [name, value] = m_p.pairs[size_t(n.firstPair + n.parameterPairs + n.attributePairs + i)];
        out.push_back({m_p.string(name), m_p.string(value)});
    }
    return out;
}

NodeKind StateModel::kind(NodeId node) const
{
    if (saidOf(node) > 0)
        return NodeKind::Attribute;
    switch (kindOf(node)) {
    case Kind::Root:
        return NodeKind::Root;
    case Kind::Text:
        return NodeKind::Text;
    default:
        return at(node).flags & Attribute ? NodeKind::Attribute : NodeKind::Element;
    }
}

QString StateModel::qualifiedName(NodeId node) const
{
    if (const int said = saidOf(node); said > 0)
        return saidAttributes(nodeOf(node))[size_t(said) - 1].name;
    const bool named = kindOf(node) == Kind::Element || kindOf(node) == Kind::Place;
    return named ? nameOf(nodeOf(node)).toString() : QString();
}

QString StateModel::localName(NodeId node) const
{
    return qualifiedName(node).section(QLatin1Char(':'), -1);
}

bool StateModel::isNamed(NodeId node, const NameTest& name) const
{
    if (saidOf(node) > 0)
        return qualifiedName(node) == name.written;
    const bool named = kindOf(node) == Kind::Element || kindOf(node) == Kind::Place;
    return named && (nameOf(nodeOf(node)) == name.written || (nodeOf(node) == 0 && name.written == m_p.rootName));
}

bool StateModel::isBeside(NodeId id) const
{
    return nodeOf(id) == m_beside.node && kindOf(id) != Kind::Root && saidOf(id) == 0
        && (m_beside.slot < 0 || slotOf(id) == m_beside.slot);
}

Scalar StateModel::scalarValue(NodeId node) const
{
    if (isBeside(node))
        return {};
    if (kindOf(node) == Kind::Element && saidOf(node) == 0 && isLeaf(nodeOf(node)))
        return m_state.value(nodeOf(node), slotOf(node));
    return Scalar::of(stringValue(node));
}

QString StateModel::stringValue(NodeId node) const
{
    if (isBeside(node))
        return {};
    if (const int said = saidOf(node); said > 0)
        return saidAttributes(nodeOf(node))[size_t(said) - 1].value;
    switch (kindOf(node)) {
    case Kind::Place:
        return {};
    case Kind::Text:
        return m_state.value(nodeOf(node), slotOf(node)).toText();
    case Kind::Root:
        return stringValue(element(0, 0));
    case Kind::Element:
        break;
    }
    if (isLeaf(nodeOf(node)))
        return m_state.value(nodeOf(node), slotOf(node)).toText();
    QString out;
    for (NodeId child = firstChild(node); child != kNoNode; child = nextSibling(child))
        out += stringValue(child);
    return out;
}

NodeId StateModel::root(NodeId node) const
{
    Q_UNUSED(node)
    return pack(Kind::Root, 0, 0);
}

NodeId StateModel::parent(NodeId node) const
{
    const int self = nodeOf(node);
    const int slot = slotOf(node);
    if (kindOf(node) == Kind::Root)
        return kNoNode;
    if (kindOf(node) == Kind::Text || saidOf(node) > 0)
        return element(self, slot);
    const int above = parentNode(self);
    if (above < 0)
        return root(node);
    if (kindOf(node) == Kind::Place)
        return element(above, slot);
    const int context = m_p.nodes[size_t(self)].context;
    return element(above, m_state.slotAt(m_p.nodes[size_t(above)].context, context, slot));
}

NodeId StateModel::firstChild(NodeId node) const
{
    if (kindOf(node) == Kind::Root)
        return element(0, 0);
    if (kindOf(node) != Kind::Element || saidOf(node) > 0)
        return kNoNode;
    const int self = nodeOf(node);
    if (!isLeaf(self))
        return firstFrom(self + 1, at(node).end, slotOf(node));
    const bool isEmpty = at(node).flags & Attribute || m_state.value(self, slotOf(node)).isEmpty();
    return isEmpty ? kNoNode : pack(Kind::Text, self, slotOf(node));
}

NodeId StateModel::nextSibling(NodeId node) const
{
    const int self = nodeOf(node);
    const int above = kindOf(node) == Kind::Element || kindOf(node) == Kind::Place ? parentNode(self) : -1;
    if (above < 0 || at(node).flags & Attribute || saidOf(node) > 0)
        return kNoNode;
    int around = slotOf(node); // of the row that holds the siblings
    if (at(node).type == NodeType::Repeat && kindOf(node) == Kind::Element) {
        const int context = at(node).context;
        around = m_state.slotAt(m_p.contexts[size_t(context)].parent, context, slotOf(node));
        const auto next = static_cast<size_t>(m_state.rowIndex(context, slotOf(node))) + 1;
        const NodeId row = rowFrom(self, around, next);
        if (row != kNoNode)
            return row;
    }
    return firstFrom(at(node).end, m_p.nodes[size_t(above)].end, around);
}

std::vector<NodeId> StateModel::attributes(NodeId node) const
{
    std::vector<NodeId> out;
    if (kindOf(node) != Kind::Element || saidOf(node) > 0)
        return out;
    const int self = nodeOf(node);
    std::vector<QStringView> nodes;
    for (int i = self + 1; i < at(node).end; i = m_p.nodes[size_t(i)].end) {
        if (!(m_p.nodes[size_t(i)].flags & Attribute))
            continue;
        nodes.push_back(nameOf(i));
        if (m_state.isRelevant(i, slotOf(node)))
            out.push_back(element(i, slotOf(node)));
    }
    const std::vector<Said> said = saidAttributes(self);
    for (size_t i = 0; i < said.size(); ++i) {
        if (std::find(nodes.begin(), nodes.end(), said[i].name) == nodes.end())
            out.push_back(element(self, slotOf(node)) | NodeId(i + 1) << 56);
    }
    return out;
}

// By the outermost row in which they differ; in the same rows by their places in the form.
bool StateModel::isBefore(NodeId a, NodeId b) const
{
    if (kindOf(a) == Kind::Root || kindOf(b) == Kind::Root)
        return kindOf(b) != Kind::Root;
    const int common = m_p.commonContext(at(a).context, at(b).context);
    int slotA = m_state.slotAt(common, at(a).context, slotOf(a));
    int slotB = m_state.slotAt(common, at(b).context, slotOf(b));
    int order = 0;
    for (int c = common; c > kRootContext && slotA != slotB; c = m_p.contexts[size_t(c)].parent) {
        order = m_state.rowIndex(c, slotA) - m_state.rowIndex(c, slotB);
        slotA = m_state.slotAt(m_p.contexts[size_t(c)].parent, c, slotA);
        slotB = m_state.slotAt(m_p.contexts[size_t(c)].parent, c, slotB);
    }
    if (order != 0)
        return order < 0;
    if (nodeOf(a) != nodeOf(b))
        return nodeOf(a) < nodeOf(b);
    return kindOf(a) != kindOf(b) ? kindOf(a) < kindOf(b) : saidOf(a) < saidOf(b);
}

} // namespace uthan::form::xpath
