// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/exprast.h"
#include "form/xpath/exprcompiler.h"

#include <functional>
#include <vector>

namespace uthan::form {

// What an expression left to the general evaluator may read: every node that its paths can reach in any row. More than
// it will read, never less.
class ExprReach {
public:
    struct Found {
        std::vector<Dependency> dependencies;
        std::optional<ExpressionFault> fault; // a function that does not exist
        bool usesLanguage = false;
    };
    using NodeNamed = std::function<int(const QString& name, int position)>; // of a reference; < 0: there is none

    ExprReach(const FormProgram::Private& program, int base, NodeNamed nodeNamed);
    // `list`: asked of a choice of that list, else of the base node.
    [[nodiscard]] Found find(const ast::Node& tree, int list = -1);

private:
    struct Nodes { // that a path may have come to
        std::vector<char> has; // by node
        bool root = false; // what holds the form itself
        bool elsewhere = false; // nodes of other trees
        bool unnamed = false; // come to by * or node(): nobody has named them
        bool texts = false; // or to the texts in them
    };
    enum class Use : quint8 { Existence, Value };

    [[nodiscard]] Nodes none() const;
    Nodes walk(const ast::Node& tree, const Nodes& at, Use use);
    Nodes walkCall(const ast::Node& tree, const Nodes& at);
    Nodes walkPath(const ast::Node& tree, const Nodes& at);
    [[nodiscard]] Nodes step(const ast::Step& step, const Nodes& from) const;
    void addAxis(ast::Axis axis, int from, std::vector<char>& into) const;
    void read(const Nodes& nodes, Use use);
    void readLeft(const ast::Step& step, const Nodes& from);
    void depend(const Dependency& made);
    [[nodiscard]] bool fits(const ast::Step& step, int node) const;
    [[nodiscard]] int parentOf(int node) const;

    const FormProgram::Private& m_p;
    int m_base;
    NodeNamed m_nodeNamed;
    Found m_found;
};

} // namespace uthan::form
