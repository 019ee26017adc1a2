// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprparser.h"
#include "form/xpath/functiontable.h"
#include "form/xpath/nodemodel.h"
#include "form/xpath/steadyparts.h"

#include <optional>

namespace uthan::form::xpath {

// A value on trees: a scalar, or nodes in document order (in another order only from randomize()).
struct TreeValue {
    Scalar scalar;
    bool isSet = false;
    TreeNodes nodes;
    static TreeValue of(Scalar s) { return {std::move(s), false, {}}; }
    static TreeValue of(TreeNodes n) { return {{}, true, std::move(n)}; }
};

// Where an expression is asked.
struct TreeFrame {
    TreeNode node;
    int position = 1, size = 1;
    TreeNode current; // where the whole expression is asked; what current() gives
    bool everywhere = false; // paths and references mean every row, not only those around `current`
};

// The trees around an expression. What is not there is answered with nothing.
class Surroundings {
public:
    Surroundings() = default;
    Surroundings(const Surroundings&) = default;
    Surroundings& operator=(const Surroundings&) = default;
    virtual ~Surroundings();
    [[nodiscard]] virtual TreeNode start(const TreeNode& at) const; // of absolute paths
    // Whether /data/member/age asked in a member means the age of this member.
    [[nodiscard]] virtual bool narrowsToOwnRow() const { return false; }
    [[nodiscard]] virtual TreeValue instance(const QString& id, const TreeNode& at) const; // what holds its root
    [[nodiscard]] virtual TreeValue itext(const QString& id, const TreeNode& at) const;
    [[nodiscard]] virtual QString choiceName(const QString& value, const QString& question, const TreeNode& at) const;
    [[nodiscard]] virtual TreeValue reference(const QString& name, const TreeFrame& frame) const;
};

// Walks the tree of an expression over any node model: every axis, every function. Slower than compiled code, and the
// last word on what an expression means. One evaluation each.
class GeneralEvaluator {
public:
    GeneralEvaluator(const World& world, const Surroundings& surroundings)
        : m_world(world)
        , m_around(surroundings)
    {
    }
    [[nodiscard]] TreeValue evaluate(const ast::Node& node, const TreeFrame& frame);
    [[nodiscard]] const std::optional<ExpressionFault>& fault() const { return m_fault; } // what stopped it
    [[nodiscard]] Scalar scalar(const TreeValue& value) const; // of a set: its first node
    [[nodiscard]] Argument argument(const TreeValue& value, bool withAll) const;
    [[nodiscard]] bool truth(const TreeValue& value) const;

private:
    TreeValue evaluateAnew(const ast::Node& node, const TreeFrame& frame);
    TreeValue steady(const ast::Node& node, const TreeFrame& frame, HangsOn what);
    TreeValue operation(const ast::Node& node, const TreeFrame& frame);
    TreeValue call(const ast::Node& node, const TreeFrame& frame);
    TreeValue special(const FunctionEntry& entry, const ast::Node& node, const TreeFrame& frame);
    TreeValue path(const ast::Node& node, const TreeFrame& frame);
    TreeNodes step(const ast::Step& step, const TreeNodes& from, const TreeFrame& frame);
    std::optional<TreeNodes> lookedUp(
        const ast::Step& step, const TreeNode& from, const TreeFrame& frame, size_t& held);
    void filter(TreeNodes& nodes, const std::vector<ast::Owned>& predicates, size_t first, const TreeFrame& frame);
    TreeValue once(const ast::Node& node, const TreeFrame& frame);
    TreeValue countNonEmpty(const ast::Node& node, const TreeFrame& frame);
    TreeValue positionOf(const ast::Node& node, const TreeFrame& frame);
    TreeValue indexedRepeat(const ast::Node& node, const TreeFrame& frame);
    TreeValue randomize(const ast::Node& node, const TreeFrame& frame);
    TreeValue pullData(const ast::Node& node, const TreeFrame& frame);
    TreeValue byId(const ast::Node& node, const TreeFrame& frame);
    TreeValue nameOf(Function which, const ast::Node& node, const TreeFrame& frame);
    TreeValue isLanguage(const ast::Node& node, const TreeFrame& frame);
    TreeValue fail(int position, const QString& text);

    struct Steady { // a part of a condition, as it was for the last parent
        TreeNode parent, current;
        bool everywhere = false;
        TreeValue value;
    };

    const World& m_world;
    const Surroundings& m_around;
    std::optional<ExpressionFault> m_fault;
    int m_conditions = 0; // that are being asked of many nodes, one in the other
    SteadyParts m_parts;
    std::unordered_map<const ast::Node*, Steady> m_steady;
    qint64 m_left = 20'000'000; // nodes it may look at: conditions inside conditions multiply
};

// Whether an expression looks at the node it is asked at (or its place), beyond current() and references.
[[nodiscard]] bool readsItsNode(const ast::Node& tree);
[[nodiscard]] Op codeOf(ast::Operator op);

} // namespace uthan::form::xpath
