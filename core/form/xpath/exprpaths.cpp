// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of an expression: from names and steps to nodes, rows and choice columns.
#include "form/nearestname.h"
#include "form/xpath/exprcompiler.h"

#include <algorithm>

namespace uthan::form {

int ExprCompiler::reference(const QString& name, int position)
{
    const QString wanted = name.startsWith(QLatin1Char('/')) ? name.section(QLatin1Char('/'), -1) : name;
    if (name.startsWith(QLatin1String("last-saved#"))) // a question of this form, in another filling
        return reference(name.section(QLatin1Char('#'), 1), position) < 0 ? -1 : -2;
    const auto found = m_byName.constFind(wanted);
    if (found == m_byName.constEnd() || found->empty()) {
        const QString near = nearestName(wanted, m_byName.keys());
        fail(position, QStringLiteral("there is no question or group named “%1”").arg(name),
            near.isEmpty() ? QStringLiteral("Write the name of a question as the column name has it.")
                           : QStringLiteral("Perhaps “%1” is meant.").arg(near));
        return -1;
    }
    if (found->size() > 1) {
        fail(position, QStringLiteral("“%1” is the name of more than one question or group").arg(name),
            QStringLiteral("Give them different names."));
        return -1;
    }
    return found->front();
}

int ExprCompiler::childNamed(int node, const QString& name) const
{
    const Node& parent = m_p.nodes[size_t(node)];
    for (int i = node + 1; i < parent.end;) {
        const Node& child = m_p.nodes[size_t(i)];
        if (child.flags & BodyOnly) { // its children are the parent's
            ++i;
            continue;
        }
        if (m_p.strings.view(m_p.nodes[size_t(i)].name) == name)
            return i;
        i = child.end;
    }
    return -1;
}

// The context in which all of what a path names is found: of a repeat all its rows, also seen from inside one of them.
int ExprCompiler::around(int node) const
{
    const Node& named = m_p.nodes[size_t(node)];
    return named.type == NodeType::Repeat ? m_p.contexts[size_t(named.context)].parent : int(named.context);
}

// Where a path starts: the root, the node itself, a reference, current(). Faults if it cannot.
bool ExprCompiler::startPath(const ast::Node& node, const Scope& scope, Reached& at)
{
    const ast::Node* start = &node;
    if (node.kind == ast::Kind::Path && !node.operands.empty())
        start = node.operands[0].get();
    if (start->kind == ast::Kind::Reference) {
        const int target = reference(start->text, start->position);
        if (target == -2)
            unsupported(QStringLiteral("values of the last saved form are found while filling"));
        if (target < 0)
            return false;
        at = {target, m_p.commonContext(around(target), m_context), true, false};
        return true;
    }
    if (start->kind == ast::Kind::Call && start->text == QLatin1String("current")) {
        at = {m_base, m_context, true, false};
        return true;
    }
    if (start != &node && start->kind == ast::Kind::Path) { // (//age)[1]
        unsupported(QStringLiteral("a path that starts with another in brackets is not supported here"));
        return false;
    }
    if (start->kind == ast::Kind::Path && start->absolute) {
        at = {-1, m_context, true, false};
        return true;
    }
    if (start->kind == ast::Kind::Path && start->operands.empty()) {
        at = {scope.node, scope.bound, scope.isBase, false};
        at.looked = scope.isBase ? -1 : m_p.nodes[size_t(scope.node)].context;
        return true;
    }
    unsupported(QStringLiteral("a path that starts with a computed value is not supported yet"));
    return false;
}

bool ExprCompiler::takeStep(const ast::Step& step, const Scope& scope, Reached& at)
{
    using ast::Axis;
    if (step.axis != Axis::Child && step.axis != Axis::Parent && step.axis != Axis::Self) {
        unsupported(
            QStringLiteral("paths with “//”, attributes or other axes than child and parent are not supported yet"));
        return false;
    }
    if (step.axis == Axis::Child) {
        if (step.name == QLatin1String("*") || step.name.endsWith(QLatin1String("()"))) {
            unsupported(QStringLiteral("“%1” in a path is not supported yet").arg(step.name));
            return false;
        }
        int child = -1;
        if (at.node < 0) // the first step of an absolute path names the form itself
            child = m_p.strings.view(m_p.nodes[0].name) == step.name || step.name == m_p.rootName ? 0 : -1;
        else
            child = childNamed(at.node, step.name);
        if (child < 0 && !at.emitted) { // in XPath a path to nothing is no fault, only empty
            m_out.notes
                << QStringLiteral("there is no “%1” at this place of the form; it is read as empty").arg(step.name);
            emit(Op::Text, internString(QString()));
            return false;
        }
        if (child < 0 && at.emitted) { // the set on the stack becomes an empty one
            m_out.notes
                << QStringLiteral("there is no “%1” at this place of the form; it is read as empty").arg(step.name);
            ast::Node none;
            none.kind = ast::Kind::Number;
            emit(Op::Filter, predicate(none, Scope{at.node, at.top, -1, false}));
            return true;
        }
        at.node = child;
    } else if (step.axis == Axis::Parent) {
        if (at.emitted) {
            unsupported(QStringLiteral("“..” after a condition in brackets is not supported yet"));
            return false;
        }
        int parent = at.node < 0 ? -1 : m_p.nodes[size_t(at.node)].parent;
        while (parent > 0 && m_p.nodes[size_t(parent)].flags & BodyOnly)
            parent = m_p.nodes[size_t(parent)].parent;
        if (parent < 0) {
            fail(step.position, QStringLiteral("“..” leads out of the form"),
                QStringLiteral("Take one “..” out, or write the question as ${name}."));
            m_out.fault->leadsOut = true;
            return false;
        }
        at.node = parent;
        const int context = m_p.nodes[size_t(parent)].context;
        if (m_p.isWithin(at.top, context))
            at.top = context;
        if (at.looked > context && m_p.isWithin(at.looked, context))
            at.looked = context;
    }
    if (!step.predicates.empty())
        applyPredicates(step.predicates, scope, at);
    return !m_out.fault && m_out.unsupported.isEmpty();
}

// Before a condition can choose among rows, all rows must be there: also those beside the current one.
void ExprCompiler::applyPredicates(const std::vector<ast::Owned>& predicates, const Scope& scope, Reached& at)
{
    Q_UNUSED(scope)
    if (at.node < 0)
        return unsupported(QStringLiteral("a condition on the whole form is not supported here"));
    if (!at.emitted) {
        const int all = around(at.node);
        at.top = m_p.commonContext(at.top, all);
        emit(Op::Set, at.node, at.looked >= 0 ? m_p.commonContext(at.looked, all) : at.top, 0, at.ofBase);
        setDependencies(at.node, at.top);
        at.emitted = true;
    }
    for (const ast::Owned& tree : predicates)
        emit(Op::Filter, predicate(*tree, Scope{at.node, at.top, -1, false}));
}

int ExprCompiler::predicate(const ast::Node& tree, const Scope& scope)
{
    return emitTree(tree, scope, {});
}

void ExprCompiler::finishPath(const Reached& at, const Scope& scope, bool asSet)
{
    if (at.node < 0)
        return unsupported(QStringLiteral("the path “/” alone is not supported yet"));
    if (at.emitted) {
        emit(Op::Down, at.node);
        setDependencies(at.node, at.top);
        return;
    }
    const int context = m_p.nodes[size_t(at.node)].context;
    // Inside a predicate, what lies below the bound is reached from the row that is being looked at.
    const bool single = m_p.isWithin(at.ofBase ? at.top : at.looked, context);
    if (single && !asSet) {
        emit(Op::Cell, at.node, 0, 0, at.ofBase);
        depends(at.node, at.ofBase ? context : m_p.commonContext(context, scope.bound));
        return;
    }
    const int top = m_p.commonContext(at.top, context);
    const int bound = at.ofBase ? top : m_p.commonContext(at.looked, context);
    emit(Op::Set, at.node, single ? context : bound, 0, at.ofBase);
    if (single)
        depends(at.node, at.ofBase ? context : m_p.commonContext(context, scope.bound));
    else
        setDependencies(at.node, top);
}

// A name that shares no row with the question: an XForm has an absolute path for it.
bool ExprCompiler::isFromOutside(const ast::Node& start)
{
    if (start.kind != ast::Kind::Reference)
        return false;
    const int target = reference(start.text, start.position);
    if (target < 0)
        return false;
    const Node& named = m_p.nodes[size_t(target)];
    const int around = named.type == NodeType::Repeat ? m_p.contexts[size_t(named.context)].parent : int(named.context);
    return m_p.commonContext(around, m_context) == kRootContext;
}

void ExprCompiler::path(const ast::Node& node, const Scope& scope, bool asSet)
{
    const ast::Node* start = node.kind == ast::Kind::Path && !node.operands.empty() ? node.operands[0].get() : &node;
    if (start->kind == ast::Kind::Call && start->text == QLatin1String("instance"))
        return instancePath(node, scope);
    const bool relative = node.kind == ast::Kind::Path && !node.absolute && node.operands.empty();
    if (relative && scope.node < 0)
        return itemPath(node, scope, asSet);
    Reached at;
    if (!startPath(node, scope, at))
        return;
    if (node.kind == ast::Kind::Path) {
        if (!node.predicates.empty())
            applyPredicates(node.predicates, scope, at);
        for (const ast::Step& step : node.steps) {
            if (m_out.fault || !m_out.unsupported.isEmpty() || !takeStep(step, scope, at))
                return; // what stands for it is on the stack already
        }
        const bool isAbsolute = node.absolute || isFromOutside(*start);
        if (isAbsolute && at.node >= 0 && !at.emitted) // contextualised: the rows of the current one
            at.top = m_p.commonContext(around(at.node), m_context);
    }
    if (!m_out.fault && m_out.unsupported.isEmpty())
        finishPath(at, scope, asSet);
}

std::optional<ExprCompiler::Reached> ExprCompiler::resolveSimple(const ast::Node& node, const Scope& scope)
{
    Reached at;
    const bool isPath = node.kind == ast::Kind::Reference || node.kind == ast::Kind::Path
        || (node.kind == ast::Kind::Call && node.text == QLatin1String("current"));
    if (!isPath || scope.node < 0) {
        if (node.kind == ast::Kind::Number || node.kind == ast::Kind::Text) {
            fail(node.position, QStringLiteral("a question or group is needed here"),
                QStringLiteral("Write it as ${name}."));
            return {};
        }
        if (node.kind != ast::Kind::Reference) {
            unsupported(QStringLiteral("a computed place is not supported here"));
            return {};
        }
    }
    if (!startPath(node, scope, at))
        return {};
    if (node.kind == ast::Kind::Path) {
        for (const ast::Step& step : node.steps) {
            if (!takeStep(step, scope, at))
                return {};
        }
    }
    return at.node >= 0 && !at.emitted ? std::optional(at) : std::nullopt;
}

void ExprCompiler::callPosition(const ast::Node& node, const Scope& scope)
{
    if (node.operands.empty()) {
        if (scope.isBase && scope.node >= 0) { // of the row the expression stands in
            emit(Op::RowNumber, m_context, 0, 0, true);
            if (m_context != kRootContext)
                dependsOnRows(m_context, m_p.contexts[size_t(m_context)].parent);
            return;
        }
        emit(Op::Call, static_cast<int>(Function::Position), 0, 0);
        return;
    }
    const auto at = resolveSimple(*node.operands[0], scope);
    if (!at)
        return m_out.fault || !m_out.unsupported.isEmpty()
            ? void()
            : unsupported(QStringLiteral("position() of this path is not supported yet"));
    const int context = m_p.nodes[size_t(at->node)].context;
    emit(Op::RowNumber, context, 0, 0, at->ofBase);
    if (context != kRootContext)
        dependsOnRows(context, m_p.contexts[size_t(context)].parent);
}

// indexed-repeat(question, repeat, number, …): the row numbers lead from the outermost repeat named to the question.
void ExprCompiler::callIndexedRepeat(const ast::Node& node, const Scope& scope)
{
    const auto target = resolveSimple(*node.operands[0], scope);
    if (!target)
        return;
    if (node.operands.size() % 2 == 0)
        return fail(node.position, QStringLiteral("indexed-repeat() needs a row number for each repeat"),
            QStringLiteral("Write it as indexed-repeat(${question}, ${repeat}, number)."));
    std::vector<std::pair<int, const ast::Node*>> rows; // context of a repeat, its row number
    for (size_t i = 1; i + 1 < node.operands.size(); i += 2) {
        const auto repeat = resolveSimple(*node.operands[i], scope);
        if (!repeat)
            return;
        const Node& r = m_p.nodes[size_t(repeat->node)];
        if (r.type != NodeType::Repeat || !m_p.isWithin(m_p.nodes[size_t(target->node)].context, r.context))
            return fail(node.operands[i]->position, QStringLiteral("this is not a repeat around the question"),
                QStringLiteral("Name the repeat that the question is in, as ${repeat}."));
        rows.emplace_back(r.context, node.operands[i + 1].get());
    }
    const auto depth = [this](int context) { return m_p.contexts[size_t(context)].depth; };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return depth(a.first) < depth(b.first); });
    const int above = m_p.contexts[size_t(rows.front().first)].parent;
    int expected = above;
    for (const auto& [context, number] : rows) {
        if (m_p.contexts[size_t(context)].parent != expected)
            return unsupported(QStringLiteral("a repeat is missing between those that are named"));
        expected = context;
        dependsOnRows(context, m_p.commonContext(above, m_context));
        expression(*number, scope);
    }
    if (m_p.nodes[size_t(target->node)].context != expected)
        return unsupported(QStringLiteral("a row number is missing for the innermost repeat around the question"));
    const int count = static_cast<int>(rows.size());
    emit(Op::IndexedRepeat, target->node, above, count, true);
    depends(target->node, m_p.commonContext(above, m_context));
}

// jr:choice-name(value, '${question}'): the label of a choice; the question is named in quotes.
void ExprCompiler::callChoiceName(const ast::Node& node, const Scope& scope)
{
    const ast::Node& named = *node.operands[1];
    QString name = named.text.trimmed();
    if (named.kind == ast::Kind::Text && name.startsWith(QLatin1String("${")) && name.endsWith(QLatin1Char('}')))
        name = name.mid(2, name.size() - 3).trimmed();
    if (named.kind != ast::Kind::Text && named.kind != ast::Kind::Reference)
        return unsupported(QStringLiteral("jr:choice-name() needs the question in quotes: '${question}'"));
    int question = -1;
    if (name.contains(QLatin1Char('/'))) {
        auto parsed = parseExpression(name);
        const auto* tree = std::get_if<ast::Owned>(&parsed);
        const auto at = tree ? resolveSimple(**tree, Scope{m_base, m_context, -1, true}) : std::nullopt;
        question = at ? at->node : -1;
    }
    if (question < 0)
        question = reference(name, named.position);
    if (question < 0)
        return;
    const int list = m_p.nodes[size_t(question)].list;
    if (list < 0)
        return fail(named.position, QStringLiteral("“%1” is not a question with choices").arg(name),
            QStringLiteral("Name a question of type select_one, select_multiple or rank."));
    expression(*node.operands[0], scope);
    emit(Op::Call, static_cast<int>(Function::ChoiceName), list, 1);
    m_out.usesLanguage = true;
}

} // namespace uthan::form
