// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "form/xpath/nodemodel.h"

#include <QByteArray>
#include <QHash>

namespace uthan::form::xpath {

// An XML document in flat arrays, in document order: an element, its attributes, its children. CDATA sections are text
// nodes of their own. Undeclared entities and more than a few thousand expanded characters of declared ones are
// refused.
class XmlDocument final : public NodeModel {
public:
    [[nodiscard]] static Result<XmlDocument> parse(const QByteArray& xml, const QString& fileName = {});

    [[nodiscard]] NodeKind kind(NodeId node) const override;
    [[nodiscard]] QString localName(NodeId node) const override;
    [[nodiscard]] QString qualifiedName(NodeId node) const override;
    [[nodiscard]] QString namespaceUri(NodeId node) const override;
    [[nodiscard]] QString stringValue(NodeId node) const override;
    [[nodiscard]] bool isNamed(NodeId node, const NameTest& name) const override;
    [[nodiscard]] NodeId root(NodeId node) const override;
    [[nodiscard]] NodeId parent(NodeId node) const override;
    [[nodiscard]] NodeId firstChild(NodeId node) const override;
    [[nodiscard]] NodeId nextSibling(NodeId node) const override;
    [[nodiscard]] NodeId previousSibling(NodeId node) const;
    [[nodiscard]] std::vector<NodeId> attributes(NodeId node) const override;
    [[nodiscard]] std::vector<NodeId> namespaces(NodeId node) const override;

    [[nodiscard]] QHash<QString, QString> declaredNamespaces() const; // all of the document; the outermost wins
    [[nodiscard]] QString attribute(NodeId element, const QString& name) const; // of no namespace; "" if it has none
    // From now on a name means every name that ends like it, whatever its namespace.
    void ignoreNamespaces() { m_ignoresNamespaces = true; }
    [[nodiscard]] bool isCData(NodeId node) const;
    [[nodiscard]] int line(NodeId node) const; // where an element starts

private:
    struct Entry {
        NodeKind kind = NodeKind::Element;
        bool cdata = false;
        int parent = -1;
        int end = 0; // one past all that is inside
        int previous = -1; // sibling
        int last = -1; // child
        int name = -1;
        int firstChar = 0, chars = 0; // in m_text
        int firstDeclaration = 0, declarations = 0;
        int line = 0;
    };
    struct Name {
        QString prefix, local, uri;
    };
    struct Declaration {
        QString prefix, uri;
    };
    class Builder;

    [[nodiscard]] const Entry& at(NodeId node) const { return m_nodes[size_t(node >> kNamespaceBits)]; }
    [[nodiscard]] std::vector<Declaration> inScope(int element) const;
    static constexpr int kNamespaceBits = 16; // low bits of an id: 0, or 1 + which of the namespaces in scope
    static NodeId idOf(int index) { return NodeId(index) << kNamespaceBits; }

    std::vector<Entry> m_nodes; // 0 is the root
    std::vector<Name> m_names;
    std::vector<Declaration> m_declarations;
    QString m_text;
    bool m_ignoresNamespaces = false;
};

} // namespace uthan::form::xpath
