// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/session/formstate.h"
#include "form/xpath/nodemodel.h"

namespace uthan::form::xpath {

// The columns of a filling as a tree: what is not relevant is not in it, each row of a repeat is an element.
class StateModel final : public NodeModel {
public:
    explicit StateModel(const FormState& state)
        : m_state(state)
        , m_p(state.program())
    {
    }
    [[nodiscard]] NodeKind kind(NodeId node) const override;
    [[nodiscard]] QString localName(NodeId node) const override;
    [[nodiscard]] QString qualifiedName(NodeId node) const override;
    [[nodiscard]] QString stringValue(NodeId node) const override;
    [[nodiscard]] Scalar scalarValue(NodeId node) const override;
    [[nodiscard]] bool isNamed(NodeId node, const NameTest& name) const override; // as written, prefix and all
    [[nodiscard]] NodeId root(NodeId node) const override;
    [[nodiscard]] NodeId parent(NodeId node) const override;
    [[nodiscard]] NodeId firstChild(NodeId node) const override;
    [[nodiscard]] NodeId nextSibling(NodeId node) const override;
    [[nodiscard]] std::vector<NodeId> attributes(NodeId node) const override;
    [[nodiscard]] bool isBefore(NodeId a, NodeId b) const override;

    // A calculation over all that stands beside it: its own node says nothing meanwhile. -1: none.
    struct Beside {
        int node = -1, slot = -1; // no slot: in every row
    };
    [[nodiscard]] Beside beside() const { return m_beside; }
    void setBeside(Beside cell) { m_beside = cell; }

    [[nodiscard]] static NodeId element(int node, int slot) { return pack(Kind::Element, node, slot); }
    // Where a repeat stands when none of its rows is meant: `slot` is of the row around it.
    [[nodiscard]] static NodeId placeOf(int repeat, int slot) { return pack(Kind::Place, repeat, slot); }
    [[nodiscard]] static int nodeOf(NodeId id) { return static_cast<int>((id >> 32) & 0xFFFFFF); }
    [[nodiscard]] static bool isCell(NodeId id) { return kindOf(id) != Kind::Root && saidOf(id) == 0; }
    [[nodiscard]] static int slotOf(NodeId id) { return static_cast<int>(id & 0xFFFFFFFF); }

private:
    enum class Kind : quint8 { Element, Text, Root, Place };
    static NodeId pack(Kind kind, int node, int slot)
    {
        return (NodeId(kind) << 62) | (NodeId(quint32(node)) << 32) | quint32(slot);
    }
    // An attribute that the form only says is no node of its own: from 1 its number among those of the element.
    static int saidOf(NodeId id) { return static_cast<int>((id >> 56) & 0x3F); }
    struct Said {
        QString name, value;
    };
    [[nodiscard]] std::vector<Said> saidAttributes(int node) const;
    static Kind kindOf(NodeId id) { return static_cast<Kind>(id >> 62); }
    [[nodiscard]] const Node& at(NodeId id) const { return m_p.nodes[size_t(nodeOf(id))]; }
    [[nodiscard]] QStringView nameOf(int node) const;
    [[nodiscard]] bool isLeaf(int node) const;
    [[nodiscard]] NodeId firstFrom(int node, int end, int parentSlot) const;
    [[nodiscard]] NodeId rowFrom(int repeat, int parentSlot, size_t first) const;
    [[nodiscard]] int parentNode(int node) const; // in the instance; -1: the root

    const FormState& m_state;
    const FormProgram::Private& m_p;
    [[nodiscard]] bool isBeside(NodeId id) const;
    Beside m_beside;
};

} // namespace uthan::form::xpath
