// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/xpathvalue.h"

#include <optional>
#include <QString>
#include <vector>

// The trees an expression can walk through: an XML document, the columns of a filling, an external list.
namespace uthan::form::xpath {

enum class NodeKind : quint8 { Root, Element, Attribute, Text, Comment, Instruction, Namespace };

using NodeId = quint64;
constexpr NodeId kNoNode = ~NodeId(0);

// The name a step asks for. `written` is prefix:local as in the expression; `uri` is what its prefix stands for.
struct NameTest {
    QString written, prefix, local, uri;
};

// A tree of nodes. Ids are the model's own; children, attributes and siblings in document order. Everything is const
// and may be asked from one thread at a time.
class NodeModel {
public:
    NodeModel() = default;
    NodeModel(const NodeModel&) = default;
    NodeModel& operator=(const NodeModel&) = default;
    virtual ~NodeModel();
    [[nodiscard]] virtual NodeKind kind(NodeId node) const = 0;
    [[nodiscard]] virtual QString localName(NodeId node) const = 0; // "" if it has none; target of an instruction
    [[nodiscard]] virtual QString qualifiedName(NodeId node) const { return localName(node); }
    [[nodiscard]] virtual QString namespaceUri(NodeId node) const;
    [[nodiscard]] virtual QString stringValue(NodeId node) const = 0;
    [[nodiscard]] virtual Scalar scalarValue(NodeId node) const; // typed, where the model knows more than texts
    [[nodiscard]] virtual bool isNamed(NodeId node, const NameTest& name) const; // local names and uris are the same
    [[nodiscard]] virtual NodeId root(NodeId node) const = 0;
    [[nodiscard]] virtual NodeId parent(NodeId node) const = 0;
    [[nodiscard]] virtual NodeId firstChild(NodeId node) const = 0;
    [[nodiscard]] virtual NodeId nextSibling(NodeId node) const = 0;
    [[nodiscard]] virtual std::vector<NodeId> attributes(NodeId node) const;
    [[nodiscard]] virtual std::vector<NodeId> namespaces(NodeId node) const;
    [[nodiscard]] virtual bool isBefore(NodeId a, NodeId b) const { return a < b; } // in document order
    // Children of `parent` of this name whose child `column` has the value `key`, if the model keeps an index of it. Of
    // a text just these; of a number at least these: the caller looks again.
    [[nodiscard]] virtual std::optional<std::vector<NodeId>> lookUp(
        NodeId parent, const NameTest& name, const NameTest& column, const Scalar& key) const;
};

// A node of one of several trees.
struct TreeNode {
    const NodeModel* model = nullptr;
    NodeId id = kNoNode;
    bool operator==(const TreeNode&) const = default;
    [[nodiscard]] Scalar value() const { return model->scalarValue(id); }
};
using TreeNodes = std::vector<TreeNode>;

} // namespace uthan::form::xpath
