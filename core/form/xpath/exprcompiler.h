// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/stringindex.h"
#include "form/xpath/exprparser.h"

#include <optional>
#include <QHash>
#include <QSet>

namespace uthan::form {

// What an expression reads: the cells of a node, or (isRows) which rows a repeat has.
struct Dependency {
    int source = -1; // node; context if isRows
    int common = 0; // context whose row binds reader and source
    bool isRows = false;
    bool operator==(const Dependency&) const = default;
    friend size_t qHash(const Dependency& of, size_t seed = 0)
    {
        return qHashMulti(seed, of.source, of.common, of.isRows);
    }
};

struct CompiledExpression {
    int expression = -1;
    std::optional<ExpressionFault> fault; // the form is wrong
    std::vector<ExpressionFault> objections; // of a stored form: what would refuse one that is new
    QString unsupported; // why it is walked when it is asked (leaveToGeneral); empty in what is given out
    std::vector<Dependency> dependencies;
    bool usesLanguage = false;
    QStringList notes; // what looks wrong and is read as empty
    bool asksNoPattern = false; // regex() with what stands in quotes and is no pattern: nothing can be judged by it
};

// Turns an expression into code in a program whose nodes, contexts and choice lists stand already.
class ExprCompiler {
public:
    ExprCompiler(FormProgram::Private& program, StringIndex strings,
        FormUse use = FormUse::New); // those of the program, by text

    // An expression that belongs to `node` and is evaluated in a row of `context`.
    [[nodiscard]] CompiledExpression compile(const QString& source, int node, int context);
    // A condition on the choices of `list`, asked by `node`; fills the program's filter tables.
    [[nodiscard]] CompiledExpression compileFilter(const QString& source, int node, int list, int& filter);

    // A set: nodes of the form or choices of a list, for what an action writes or a question offers.
    [[nodiscard]] CompiledExpression compileSet(const QString& source, int node, int context);
    // The node that a path without conditions names, -1 if it is not that simple or there is none.
    [[nodiscard]] int nodeOf(const QString& source, int node, int context);

    int internString(const QString& text);

private:
    struct Scope { // where a relative path starts
        int node = -1; // -1: a choice of a list
        int bound = 0; // rows of this context and its ancestors are fixed by the base row
        int list = -1;
        bool isBase = true;
    };
    struct Reached { // where a path has come to, still without code
        int node = -1;
        int top = 0;
        bool ofBase = true;
        bool emitted = false; // a set is on the stack already
        int looked = -1; // inside a predicate: the context whose row is still that of what is looked at
    };

    int emitTree(const ast::Node& tree, const Scope& scope, const QString& source, bool asSet = false);
    int emitWhole(const ast::Node& tree, const Scope& scope, const QString& source, bool asSet = false);
    void leaveToGeneral(const ast::Node& tree, const QString& source, int list, bool asSet);
    void expression(const ast::Node& node, const Scope& scope);
    void operation(const ast::Node& node, const Scope& scope);
    void argument(const ast::Node& node, const Scope& scope, bool asSet);
    void call(const ast::Node& node, const Scope& scope);
    [[nodiscard]] bool isLine(const ast::Node& operand, const Scope& scope);
    bool specialCall(const ast::Node& node, const Scope& scope);
    void callIf(const ast::Node& node, const Scope& scope);
    void callOnce(const ast::Node& node, const Scope& scope);
    void callPosition(const ast::Node& node, const Scope& scope);
    void callIndexedRepeat(const ast::Node& node, const Scope& scope);
    void callChoiceName(const ast::Node& node, const Scope& scope);
    void path(const ast::Node& node, const Scope& scope, bool asSet);
    void itemPath(const ast::Node& node, const Scope& scope, bool asSet);
    void instancePath(const ast::Node& node, const Scope& scope);
    void callPullData(const ast::Node& node, const Scope& scope);
    [[nodiscard]] int listNamed(const QString& name) const; // -1
    [[nodiscard]] int fileListNamed(const QString& name); // made if the form names it nowhere else
    int listFilter(const ast::Node& tree, const Scope& scope, int list); // -1: its place counts, not only its columns
    [[nodiscard]] bool isFromOutside(const ast::Node& start);
    bool startPath(const ast::Node& node, const Scope& scope, Reached& at);
    bool takeStep(const ast::Step& step, const Scope& scope, Reached& at);
    void applyPredicates(const std::vector<ast::Owned>& predicates, const Scope& scope, Reached& at);
    void finishPath(const Reached& at, const Scope& scope, bool asSet);
    std::optional<Reached> resolveSimple(const ast::Node& node, const Scope& scope); // a path without predicates
    int reference(const QString& name, int position);
    [[nodiscard]] int around(int node) const;
    int childNamed(int node, const QString& name) const;
    int predicate(const ast::Node& tree, const Scope& scope);
    struct Equality {
        int column = -1, key = -1; // a string; an expression
    };
    void splitFilter(const ast::Node& tree, const Scope& scope, const QString& source, ChoiceFilter& filter);
    bool equalities(const ast::Node& tree, const Scope& scope, const QString& source, std::vector<Equality>& found);
    bool equality(const ast::Node& tree, const Scope& scope, const QString& source, std::vector<Equality>& found);

    int emit(Op op, int a = 0, int b = 0, int argc = 0, bool ofBase = false);
    void emitNumber(double number);
    [[nodiscard]] bool isNumber(size_t from, size_t to) const;
    double takeNumber();
    void jumpHere(int instruction);
    void depends(const Dependency& made);
    void depends(int node, int common);
    void dependsOnRows(int context, int common);
    void setDependencies(int node, int top);
    [[nodiscard]] bool isFit(const ast::Node& call, size_t argument);
    void fail(int position, const QString& text, const QString& advice = {});
    void fail(const ExpressionFault& fault);
    bool object(int position, const QString& text, const QString& advice); // true: goes on all the same
    void unsupported(const QString& text);

    FormProgram::Private& m_p;
    FormUse m_use;
    StringIndex m_strings;
    QHash<QString, std::vector<int>> m_byName;
    std::vector<Instruction> m_code;
    std::vector<Instruction> m_start; // what the code of the next expression begins with
    CompiledExpression m_out;
    QSet<Dependency> m_known; // those of m_out, once they are many
    int m_base = 0; // node the expression belongs to
    int m_context = 0;
};

} // namespace uthan::form
