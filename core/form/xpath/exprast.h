// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xpath/nodemodel.h"

#include <memory>
#include <QString>
#include <vector>

// The tree of an expression as written; exprcompiler turns it into code.
namespace uthan::form::ast {

enum class Operator : quint8 {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Union,
    Negate
};
enum class Axis : quint8 {
    Child,
    Parent,
    Self,
    Attribute,
    Descendant,
    DescendantOrSelf,
    Ancestor,
    AncestorOrSelf,
    Following,
    FollowingSibling,
    Preceding,
    PrecedingSibling,
    Namespace
};
enum class Test : quint8 { Name, AnyName, AnyOfNamespace, Node, Text, Comment, Instruction };
enum class Kind : quint8 { Number, Text, Reference, Operation, Call, Path };

struct Node;
using Owned = std::unique_ptr<Node>;

struct Step {
    Axis axis = Axis::Child;
    Test test = Test::Name;
    QString name; // as written: "age", "orx:meta", "*", "orx:*", "node()"
    xpath::NameTest wanted; // of a name; its namespace is filled in by whoever knows the prefixes
    QString target; // processing-instruction('target'); empty: any
    std::vector<Owned> predicates;
    int position = 0;
};

struct Node {
    Kind kind = Kind::Number;
    int position = 0; // 0-based character in the source
    double number = 0;
    QString text; // literal; name of a reference or of a function
    Operator op = Operator::Or;
    std::vector<Owned> operands; // of an operation or a call; of a path: its start, if that is an expression
    bool absolute = false; // path starts at the root
    std::vector<Owned> predicates; // of a path's start
    std::vector<Step> steps;
};

} // namespace uthan::form::ast
