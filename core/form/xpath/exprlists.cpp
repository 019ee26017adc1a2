// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of choices in expressions: instance('towns')/root/item[condition]/column, pulldata(), choice filters.
#include "form/lists/datainstance.h"
#include "form/xpath/exprcompiler.h"
#include "form/xpath/generalevaluator.h"
#include "form/xpath/treesasked.h"

#include <algorithm>

namespace uthan::form {

CompiledExpression ExprCompiler::compileFilter(const QString& source, int node, int list, int& filter)
{
    m_out = {};
    m_base = node;
    m_context = m_p.nodes[size_t(node)].context;
    auto parsed = parseExpression(source);
    if (auto* fault = std::get_if<ExpressionFault>(&parsed)) {
        m_out.fault = *fault;
        return m_out;
    }
    const ast::Node& tree = *std::get<ast::Owned>(parsed);
    const Scope scope{-1, m_context, list, false};
    ChoiceFilter made;
    made.expression = emitWhole(tree, scope, source);
    const bool isGeneral = !m_out.fault && !m_out.unsupported.isEmpty();
    if (isGeneral) {
        leaveToGeneral(tree, source, list, false);
        made.expression = m_out.expression;
    }
    if (!m_out.fault && m_out.unsupported.isEmpty()) {
        if (!isGeneral)
            splitFilter(tree, scope, source, made);
        filter = static_cast<int>(m_p.filters.size());
        m_p.filters.push_back(made);
    }
    m_out.expression = made.expression;
    return std::move(m_out);
}

// Takes `column = key` apart from the rest, wherever they are joined by `and`. A key may itself look something up in a
// list: what that one goes by is put down while the key is compiled, so ours follow in one piece when all are.
void ExprCompiler::splitFilter(const ast::Node& tree, const Scope& scope, const QString& source, ChoiceFilter& filter)
{
    std::vector<Equality> found;
    filter.exact = equalities(tree, scope, source, found) ? 1 : 0;
    filter.firstEquality = static_cast<int>(m_p.filterKeys.size());
    filter.equalities = static_cast<int>(found.size());
    for (const Equality& each : found) {
        m_p.filterColumns.push_back(each.column);
        m_p.filterKeys.push_back(each.key);
    }
}

// Whether the equalities found are the whole of it.
bool ExprCompiler::equalities(
    const ast::Node& tree, const Scope& scope, const QString& source, std::vector<Equality>& found)
{
    if (tree.kind != ast::Kind::Operation || tree.op != ast::Operator::And)
        return equality(tree, scope, source, found);
    const bool left = equalities(*tree.operands[0], scope, source, found);
    return equalities(*tree.operands[1], scope, source, found) && left;
}

bool ExprCompiler::equality(
    const ast::Node& tree, const Scope& scope, const QString& source, std::vector<Equality>& found)
{
    if (tree.kind != ast::Kind::Operation || tree.op != ast::Operator::Equal)
        return false;
    const auto isColumn = [](const ast::Node& n) {
        return n.kind == ast::Kind::Path && !n.absolute && n.operands.empty() && n.steps.size() == 1
            && n.steps[0].axis == ast::Axis::Child && n.steps[0].predicates.empty();
    };
    for (const size_t side : {size_t(0), size_t(1)}) {
        const ast::Node& column = *tree.operands[side];
        const ast::Node& key = *tree.operands[1 - side];
        if (!isColumn(column) || xpath::readsItsNode(key))
            continue;
        const ChoiceList& list = m_p.lists[size_t(scope.list)];
        if (list.outputs > 0 && column.steps[0].name == QLatin1String("label"))
            return false; // it changes with the answers that it shows
        const int expression = emitTree(key, Scope{m_base, scope.bound, -1, true}, source);
        if (expression < 0)
            return false;
        found.push_back({internString(column.steps[0].name), expression});
        return true;
    }
    return false;
}

namespace {
    // As a list of items of a tree calls its columns: "name", "@id", "code/value", "../name". Empty for other paths.
    QString treeColumn(const ast::Node& node)
    {
        QStringList names;
        for (const ast::Step& step : node.steps) {
            const bool isName = step.test == ast::Test::Name && step.name != QLatin1String("*");
            const bool isUp = step.axis == ast::Axis::Parent;
            if (!step.predicates.empty() || (!isName && !isUp && step.axis != ast::Axis::Self))
                return {};
            if (step.axis == ast::Axis::Attribute)
                names << QLatin1Char('@') + step.name;
            else if (isUp)
                names << QStringLiteral("..");
            else if (step.axis == ast::Axis::Self)
                names << QStringLiteral(".");
            else if (step.axis == ast::Axis::Child)
                names << step.name;
            else
                return {};
        }
        if (names.size() > 1)
            names.removeAll(QStringLiteral("."));
        return names.join(QLatin1Char('/'));
    }
}

// Inside a filter of choices, a name is a column. What columns a file has shows only when it is read.
void ExprCompiler::itemPath(const ast::Node& node, const Scope& scope, bool asSet)
{
    const bool simple = node.steps.size() == 1 && node.steps[0].predicates.empty()
        && node.steps[0].test == ast::Test::Name && !node.steps[0].name.contains(QLatin1Char('*'));
    if (asSet) // count(name), name | label: of a value nobody can say whether it is there
        return unsupported(QStringLiteral("columns as a set are walked"));
    const ChoiceList& list = m_p.lists[size_t(scope.list)];
    if (const QString column = list.itemPath >= 0 ? treeColumn(node) : QString(); !column.isEmpty()) {
        emit(Op::OfItem, internString(column));
        return;
    }
    if (simple && node.steps[0].axis == ast::Axis::Child) {
        const QString& column = node.steps[0].name;
        const bool isOwn = list.instance < 0 || list.ownRows != ChoiceList::No; // its columns are known
        bool known = !isOwn || column == QLatin1String("name") || column == QLatin1String("label");
        for (int c = 0; c < list.columns && !known; ++c)
            known = m_p.strings.view(m_p.columnNames[size_t(list.firstColumn + c)]) == column;
        if (!known) // in XPath what is not there is no fault, only empty
            m_out.notes << QStringLiteral("there is no column “%1” in the list of choices, so it is read as empty (to "
                                          "ask for an answer, write ${%1}; to name a value, '%1')")
                               .arg(column);
        emit(Op::OfItem, internString(column));
        m_out.usesLanguage = m_out.usesLanguage || (column == QLatin1String("label") && isOwn);
        return;
    }
    unsupported(QStringLiteral("this path in a choice filter is walked"));
}

int ExprCompiler::listNamed(const QString& name) const
{
    return choiceListNamed(m_p, name);
}

int ExprCompiler::fileListNamed(const QString& name)
{
    const int known = listNamed(name);
    if (known >= 0)
        return known;
    InstanceEntry instance;
    instance.id = internString(name);
    instance.source = internString(QStringLiteral("jr://file-csv/%1.csv").arg(name));
    ChoiceList list;
    list.name = instance.id;
    list.instance = static_cast<int>(m_p.instances.size());
    list.valueColumn = internString(QStringLiteral("name"));
    list.labelColumn = internString(QStringLiteral("label"));
    m_p.instances.push_back(instance);
    m_p.lists.push_back(list);
    return static_cast<int>(m_p.lists.size()) - 1;
}

namespace {
    bool saysPlace(const ast::Node& tree)
    {
        if (tree.kind == ast::Kind::Call
            && (tree.text == QLatin1String("position") || tree.text == QLatin1String("last")))
            return true;
        return std::any_of(
            tree.operands.begin(), tree.operands.end(), [](const ast::Owned& each) { return saysPlace(*each); });
    }
}

int ExprCompiler::listFilter(const ast::Node& tree, const Scope& scope, int list)
{
    const bool isCondition = tree.kind == ast::Kind::Operation && tree.op <= ast::Operator::GreaterEqual;
    if (!isCondition || saysPlace(tree))
        return -1;
    const Scope item{-1, scope.bound, list, false};
    ChoiceFilter made;
    made.expression = emitTree(tree, item, {});
    if (m_out.fault || !m_out.unsupported.isEmpty())
        return -1;
    splitFilter(tree, item, {}, made);
    m_p.filters.push_back(made);
    return static_cast<int>(m_p.filters.size()) - 1;
}

// instance('list')/root/item[condition]/column
void ExprCompiler::instancePath(const ast::Node& node, const Scope& scope)
{
    const ast::Node& start = node.kind == ast::Kind::Path ? *node.operands[0] : node;
    if (start.operands.size() != 1 || start.operands[0]->kind != ast::Kind::Text || node.kind != ast::Kind::Path)
        return unsupported(QStringLiteral("instance() is supported with the name of a choice list and a path only"));
    const int list = listNamed(start.operands[0]->text);
    if (list < 0)
        return unsupported(QStringLiteral("instance('%1') is neither a list of the sheet choices nor a file beside it")
                               .arg(start.operands[0]->text));
    const bool isTable = node.predicates.empty() && (node.steps.size() == 2 || node.steps.size() == 3)
        && node.steps[0].predicates.empty()
        && std::all_of(node.steps.begin(), node.steps.end(),
            [](const ast::Step& step) { return step.axis == ast::Axis::Child && step.test == ast::Test::Name; });
    if (!isTable)
        return unsupported(QStringLiteral("this path into a choice list is walked"));
    // Of a file in XML it shows only when it is read what its root is called; a table's items are always called so.
    const ChoiceList& from = m_p.lists[size_t(list)];
    const bool isXml = from.instance >= 0
        && m_p.strings.view(m_p.instances[size_t(from.instance)].source).endsWith(QLatin1String(".xml"));
    const auto isCalled = [&node](size_t step, QLatin1String name) {
        return node.steps[step].name == name || node.steps[step].name == QLatin1String("*");
    };
    if (node.steps.back().name == QLatin1String("*") || !isCalled(1, QLatin1String("item"))
        || (!isXml && !isCalled(0, QLatin1String("root"))))
        return unsupported(QStringLiteral("elements of other names are walked"));
    for (size_t i = 0; i < node.steps.size() && !m_out.fault; ++i) {
        const ast::Step& step = node.steps[i];
        size_t done = 0;
        if (i == 1) { // the items: by an index, if there is one condition to begin with
            const int filter = step.predicates.empty() ? -1 : listFilter(*step.predicates.front(), scope, list);
            emit(filter < 0 ? Op::Items : Op::Query, filter < 0 ? list : filter, list);
            done = filter < 0 ? 0 : 1;
        } else if (i >= 2) {
            emit(Op::ItemColumn, internString(step.name));
            m_out.usesLanguage = m_out.usesLanguage || step.name == QLatin1String("label");
        }
        for (; done < step.predicates.size(); ++done)
            emit(Op::Filter, predicate(*step.predicates[done], Scope{-1, scope.bound, list, false}));
    }
}

// pulldata('file', 'wanted column', 'key column', key): of the first row that has the key as text, unlike “column =
// key”: 1 is not the row “01”.
void ExprCompiler::callPullData(const ast::Node& node, const Scope& scope)
{
    if (node.operands[0]->kind != ast::Kind::Text) // which files a form needs is known before it is filled in
        return fail(node.operands[0]->position, QStringLiteral("pulldata() needs the file in quotes"),
            QStringLiteral("Write it as pulldata('file', 'column', 'key column', ${answer})."));
    const QString file = listOfPullData(node.operands[0]->text);
    if (listNamed(file) < 0) { // a tree inside the form
        for (const InstanceEntry& entry : m_p.instances) {
            if (m_p.strings.view(entry.id) == file && entry.xml >= 0)
                return unsupported(QStringLiteral("pulldata() from a tree inside the form is walked"));
        }
    }
    const int list = fileListNamed(file);
    if (node.operands[1]->kind != ast::Kind::Text || node.operands[2]->kind != ast::Kind::Text)
        return unsupported(QStringLiteral("pulldata() whose columns are worked out is walked"));
    const int column = internString(node.operands[2]->text.trimmed());
    ChoiceFilter filter;
    const int key = emitTree(*node.operands[3], scope, {});
    if (m_out.fault || !m_out.unsupported.isEmpty())
        return;
    m_p.code.push_back({Op::Call, 0, 1, static_cast<int>(Function::String), 0});
    ++m_p.expressions[size_t(key)].count; // the last that was made
    std::vector<Instruction> outer;
    outer.swap(m_code);
    emit(Op::OfItem, column);
    expression(*node.operands[3], scope);
    emit(Op::Call, static_cast<int>(Function::String), 0, 1);
    emit(Op::Equal);
    m_code.swap(outer);
    Expression condition;
    condition.first = static_cast<int>(m_p.code.size());
    condition.count = static_cast<int>(outer.size());
    m_p.code.insert(m_p.code.end(), outer.begin(), outer.end());
    filter.expression = static_cast<int>(m_p.expressions.size());
    m_p.expressions.push_back(condition);
    filter.firstEquality = static_cast<int>(m_p.filterKeys.size());
    filter.equalities = 1;
    filter.exact = ChoiceFilter::OfColumnThere;
    m_p.filterColumns.push_back(column);
    m_p.filterKeys.push_back(key);
    emit(Op::Query, static_cast<int>(m_p.filters.size()), list);
    m_p.filters.push_back(filter);
    emit(Op::ItemColumn, internString(node.operands[1]->text.trimmed()));
    emit(Op::Call, static_cast<int>(Function::String), 0, 1);
}

} // namespace uthan::form
