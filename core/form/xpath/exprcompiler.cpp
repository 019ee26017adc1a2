// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/exprcompiler.h"
#include "form/xpath/exprreach.h"
#include "form/xpath/functiontable.h"
#include "form/xpath/generalevaluator.h"
#include "form/xpath/geometry.h"
#include "form/xpath/treesasked.h"
#include "form/xpath/xpathvalue.h"

#include <cmath>

namespace uthan::form {

namespace {
    // What an operation on two numbers always is.
    std::optional<double> worked(ast::Operator op, double left, double right)
    {
        switch (op) {
        case ast::Operator::Add:
            return left + right;
        case ast::Operator::Subtract:
            return left - right;
        case ast::Operator::Multiply:
            return left * right;
        case ast::Operator::Divide:
            return left / right;
        case ast::Operator::Modulo:
            return std::fmod(left, right);
        default:
            return {};
        }
    }
}

ExprCompiler::ExprCompiler(FormProgram::Private& program, StringIndex strings, FormUse use)
    : m_p(program)
    , m_use(use)
    , m_strings(std::move(strings))
{
    for (size_t i = 0; i < program.nodes.size(); ++i)
        m_byName[program.strings.at(program.nodes[i].name)].push_back(static_cast<int>(i));
}

int ExprCompiler::internString(const QString& text)
{
    return m_strings.idOf(m_p.strings, text);
}

CompiledExpression ExprCompiler::compile(const QString& source, int node, int context)
{
    m_out = {};
    m_base = node;
    m_context = context;
    auto parsed = parseExpression(source);
    if (auto* fault = std::get_if<ExpressionFault>(&parsed)) {
        m_out.fault = *fault;
        return m_out;
    }
    const ast::Node& tree = *std::get<ast::Owned>(parsed);
    m_out.expression = emitWhole(tree, Scope{node, context, -1, true}, source);
    if (!m_out.fault && !m_out.unsupported.isEmpty())
        leaveToGeneral(tree, source, -1, false);
    return std::move(m_out);
}

// What cannot be resolved to nodes and rows beforehand is walked when it is asked; it depends on all it can reach.
void ExprCompiler::leaveToGeneral(const ast::Node& tree, const QString& source, int list, bool asSet)
{
    std::vector<ExpressionFault> objections = std::move(m_out.objections);
    m_out = {};
    m_out.objections = std::move(objections);
    ExprReach::Found found = ExprReach(m_p, m_base, [this](const QString& name, int position) {
        return reference(name, position);
    }).find(tree, list);
    if (found.fault && !m_out.fault)
        m_out.fault = found.fault;
    if (m_out.fault)
        return;
    m_out.dependencies = std::move(found.dependencies);
    m_out.usesLanguage = found.usesLanguage;
    Expression made;
    made.first = static_cast<int>(m_p.code.size());
    made.count = 1;
    made.source = internString(source);
    m_p.code.push_back({Op::General, 0, quint16(asSet ? 1 : 0), made.source, 0});
    m_p.expressions.push_back(made);
    m_out.expression = static_cast<int>(m_p.expressions.size()) - 1;
}

CompiledExpression ExprCompiler::compileSet(const QString& source, int node, int context)
{
    m_out = {};
    m_base = node;
    m_context = context;
    auto parsed = parseExpression(source);
    if (auto* fault = std::get_if<ExpressionFault>(&parsed)) {
        m_out.fault = *fault;
        return m_out;
    }
    const ast::Node& tree = *std::get<ast::Owned>(parsed);
    m_out.expression = emitWhole(tree, Scope{node, context, -1, true}, source, true);
    if (!m_out.fault && !m_out.unsupported.isEmpty())
        leaveToGeneral(tree, source, -1, true);
    return std::move(m_out);
}

int ExprCompiler::nodeOf(const QString& source, int node, int context)
{
    m_out = {};
    m_base = node;
    m_context = context;
    auto parsed = parseExpression(source);
    if (std::holds_alternative<ExpressionFault>(parsed))
        return -1;
    std::vector<Instruction> outer;
    outer.swap(m_code);
    const auto at = resolveSimple(*std::get<ast::Owned>(parsed), Scope{node, context, -1, true});
    m_code.swap(outer);
    return at && !m_out.fault && m_out.unsupported.isEmpty() ? at->node : -1;
}

int ExprCompiler::emitTree(const ast::Node& tree, const Scope& scope, const QString& source, bool asSet)
{
    std::vector<Instruction> outer;
    outer.swap(m_code);
    m_code.swap(m_start);
    argument(tree, scope, asSet);
    m_code.swap(outer);
    if (m_out.fault)
        return -1;
    Expression made;
    made.first = static_cast<int>(m_p.code.size());
    made.count = static_cast<int>(outer.size());
    made.source = source.isEmpty() ? -1 : internString(source);
    m_p.code.insert(m_p.code.end(), outer.begin(), outer.end());
    m_p.expressions.push_back(made);
    return static_cast<int>(m_p.expressions.size()) - 1;
}

// An expression that asks lists of XML, of which only their file tells whether columns can hold what it asks.
int ExprCompiler::emitWhole(const ast::Node& tree, const Scope& scope, const QString& source, bool asSet)
{
    const TreesAsked asked(m_p, tree, scope.list);
    for (const int list : asked.lists())
        m_start.push_back({Op::WalkIfMore, quint8(asked.looksAround() ? 1 : 0), 0, internString(source), list});
    return emitTree(tree, scope, source, asSet);
}

int ExprCompiler::emit(Op op, int a, int b, int argc, bool ofBase)
{
    m_code.push_back({op, static_cast<quint8>(ofBase ? 1 : 0), static_cast<quint16>(argc), a, b});
    return static_cast<int>(m_code.size()) - 1;
}

void ExprCompiler::jumpHere(int instruction)
{
    m_code[size_t(instruction)].a = static_cast<int>(m_code.size());
}

void ExprCompiler::depends(int node, int common)
{
    depends(Dependency{node, common, false});
}

void ExprCompiler::dependsOnRows(int context, int common)
{
    depends(Dependency{context, common, true});
}

// Few are looked through; a long sum reads thousands, which are looked up.
void ExprCompiler::depends(const Dependency& made)
{
    constexpr size_t kFew = 16;
    auto& all = m_out.dependencies;
    if (all.size() < kFew) {
        m_known.clear();
        if (std::find(all.begin(), all.end(), made) == all.end())
            all.push_back(made);
        return;
    }
    if (size_t(m_known.size()) != all.size()) // begun, or some were taken back
        m_known = QSet<Dependency>(all.begin(), all.end());
    if (!m_known.contains(made)) {
        m_known.insert(made);
        all.push_back(made);
    }
}

// A set below the row of `top`: its cells and the rows of every repeat in between.
void ExprCompiler::setDependencies(int node, int top)
{
    depends(node, top);
    for (int c = m_p.nodes[size_t(node)].context; c != top && c > kRootContext; c = m_p.contexts[size_t(c)].parent)
        dependsOnRows(c, top);
}

void ExprCompiler::fail(int position, const QString& text, const QString& advice)
{
    fail(ExpressionFault{position, text, advice});
}

void ExprCompiler::fail(const ExpressionFault& fault)
{
    if (!m_out.fault)
        m_out.fault = fault;
}

// Against what can be worked out, but hardly as its author meant. It refuses a form that is new; in a stored one it
// gives what it always gave.
bool ExprCompiler::object(int position, const QString& text, const QString& advice)
{
    if (m_use == FormUse::New)
        fail(position, text, advice);
    else
        m_out.objections.push_back({position, text, advice});
    return m_use == FormUse::Stored;
}

void ExprCompiler::unsupported(const QString& text)
{
    if (m_out.unsupported.isEmpty())
        m_out.unsupported = text;
    emit(Op::Text, internString(QString())); // keeps the stack in order
}

void ExprCompiler::expression(const ast::Node& node, const Scope& scope)
{
    argument(node, scope, false);
}

void ExprCompiler::argument(const ast::Node& node, const Scope& scope, bool asSet)
{
    if (m_out.fault)
        return;
    switch (node.kind) {
    case ast::Kind::Number:
        emitNumber(node.number);
        break;
    case ast::Kind::Text:
        emit(Op::Text, internString(node.text));
        break;
    case ast::Kind::Operation:
        operation(node, scope);
        break;
    case ast::Kind::Call:
        if (node.text == QLatin1String("current") || node.text == QLatin1String("instance"))
            path(node, scope, asSet);
        else
            call(node, scope);
        break;
    case ast::Kind::Reference:
    case ast::Kind::Path:
        path(node, scope, asSet);
        break;
    }
}

void ExprCompiler::operation(const ast::Node& node, const Scope& scope)
{
    using ast::Operator;
    const size_t start = m_code.size();
    if (node.op == Operator::Negate) {
        expression(*node.operands[0], scope);
        if (isNumber(start, m_code.size()))
            emitNumber(-takeNumber());
        else
            emit(Op::Negate);
        return;
    }
    if (node.op == Operator::And || node.op == Operator::Or) {
        expression(*node.operands[0], scope);
        const int jump = emit(node.op == Operator::And ? Op::JumpIfFalseKeep : Op::JumpIfTrueKeep);
        expression(*node.operands[1], scope);
        emit(Op::ToBoolean);
        jumpHere(jump);
        return;
    }
    const bool sets = node.op == Operator::Union;
    argument(*node.operands[0], scope, sets);
    const size_t middle = m_code.size();
    argument(*node.operands[1], scope, sets);
    // Worked out here and now, on the way up: looking ahead for numbers at each operation of a long sum took the square
    // of its length.
    if (isNumber(start, middle) && isNumber(middle, m_code.size()) && worked(node.op, 0, 0)) {
        const double right = takeNumber();
        const double left = takeNumber();
        return emitNumber(*worked(node.op, left, right));
    }
    emit(xpath::codeOf(node.op));
}

void ExprCompiler::emitNumber(double number)
{
    m_p.numbers.push_back(number);
    emit(Op::Number, static_cast<int>(m_p.numbers.size()) - 1);
}

// Whether all that was emitted from one place to the other is one number.
bool ExprCompiler::isNumber(size_t from, size_t to) const
{
    return to == from + 1 && m_code[from].op == Op::Number;
}

// The number emitted last, which is then as if it had never been.
double ExprCompiler::takeNumber()
{
    const double number = m_p.numbers.back();
    m_p.numbers.pop_back();
    m_code.pop_back();
    return number;
}

// Whether a function can do something with a value that stands in quotes: one that it cannot is a mistake.
bool ExprCompiler::isFit(const ast::Node& call, size_t argument)
{
    const ast::Node& given = *call.operands[argument];
    const bool asksForPlaces = call.text == QLatin1String("distance") || call.text == QLatin1String("area");
    if (asksForPlaces && !given.text.trimmed().isEmpty() && !geometry::arePlaces(given.text))
        return object(given.position, QStringLiteral("“%1” is no place").arg(given.text),
            QStringLiteral("Write latitude and longitude with a space between, as in '23.7 90.4', or ${name}."));
    const bool isDigest = call.text == QLatin1String("digest");
    if (isDigest && argument == 1 && !isDigestAlgorithm(given.text))
        return object(given.position, QStringLiteral("digest() knows no “%1”").arg(given.text),
            QStringLiteral("Write 'MD5', 'SHA-1', 'SHA-256', 'SHA-384' or 'SHA-512' there."));
    if (isDigest && argument == 2 && !isDigestEncoding(given.text))
        return object(given.position, QStringLiteral("digest() knows no “%1”").arg(given.text),
            QStringLiteral("Write 'hex' or 'base64' there."));
    if (call.text == QLatin1String("regex") && argument == 1 && !isPattern(given.text)) { // perhaps one of Java alone
        m_out.notes
            << QStringLiteral("the pattern “%1” cannot be read, so no answer is refused because of it").arg(given.text);
        m_out.asksNoPattern = true;
    }
    return true;
}

void ExprCompiler::call(const ast::Node& node, const Scope& scope)
{
    if (specialCall(node, scope))
        return;
    const int given = static_cast<int>(node.operands.size());
    const FunctionEntry* found = functionNamed(node.text);
    if (!found)
        return fail(callFault(node.position, node.text, given));
    if (!found->run)
        return unsupported(QStringLiteral("the function %1() is not supported yet").arg(node.text));
    if (!found->takes(given))
        return fail(callFault(node.position, node.text, given));
    for (size_t i = 0; i < node.operands.size(); ++i) {
        const ast::Node& operand = *node.operands[i];
        if (operand.kind == ast::Kind::Text && !isFit(node, i))
            return;
        if (node.text == QLatin1String("distance") && given > 1 && isLine(operand, scope)
            && !object(operand.position,
                QStringLiteral("distance() of several values takes points, and this is a line or an area"),
                QStringLiteral("Give it to distance() alone.")))
            return;
        argument(operand, scope, found->takesSets);
    }
    int argc = given;
    if (given == 0 && found->ofSelf) { // string(), number() … of the node itself
        ast::Node self;
        self.kind = ast::Kind::Path;
        self.position = node.position;
        ast::Step step;
        step.axis = ast::Axis::Self;
        step.test = ast::Test::Node;
        step.name = QStringLiteral("node()");
        self.steps.push_back(std::move(step));
        path(self, scope, false);
        argc = 1;
    }
    m_out.usesLanguage = m_out.usesLanguage || found->usesLanguage;
    emit(Op::Call, static_cast<int>(found->id), 0, argc);
}

// Whether a question is known to hold more than one point. Looking leaves no trace.
bool ExprCompiler::isLine(const ast::Node& operand, const Scope& scope)
{
    const bool isPlain = std::all_of(
        operand.steps.begin(), operand.steps.end(), [](const ast::Step& step) { return step.predicates.empty(); });
    const bool isPath = operand.kind == ast::Kind::Reference || operand.kind == ast::Kind::Path;
    if (!isPath || !isPlain || !operand.predicates.empty() || scope.node < 0)
        return false;
    const CompiledExpression before = m_out;
    const size_t emitted = m_code.size();
    const auto at = resolveSimple(operand, scope);
    m_out = before;
    m_code.resize(emitted);
    const NodeType type = at ? m_p.nodes[size_t(at->node)].type : NodeType::Text;
    return type == NodeType::GeoTrace || type == NodeType::GeoShape;
}

bool ExprCompiler::specialCall(const ast::Node& node, const Scope& scope)
{
    const size_t given = node.operands.size();
    const auto takes = [&](size_t least, size_t most) {
        if (given < least || given > most)
            fail(callFault(node.position, node.text, static_cast<int>(given)));
        return !m_out.fault;
    };
    if (node.text == QLatin1String("if")) {
        if (takes(3, 3))
            callIf(node, scope);
    } else if (node.text == QLatin1String("once")) {
        if (takes(1, 1))
            callOnce(node, scope);
    } else if (node.text == QLatin1String("position")) {
        if (takes(0, 1))
            callPosition(node, scope);
    } else if (node.text == QLatin1String("last")) {
        if (takes(0, 0))
            emit(Op::Call, static_cast<int>(Function::Last), 0, 0);
    } else if (node.text == QLatin1String("indexed-repeat")) {
        if (takes(3, 15))
            callIndexedRepeat(node, scope);
    } else if (node.text == QLatin1String("jr:choice-name")) {
        if (takes(2, 2))
            callChoiceName(node, scope);
    } else if (node.text == QLatin1String("pulldata")) {
        if (takes(4, 4))
            callPullData(node, scope);
    } else {
        return false;
    }
    return true;
}

void ExprCompiler::callIf(const ast::Node& node, const Scope& scope)
{
    expression(*node.operands[0], scope);
    const int otherwise = emit(Op::JumpIfFalse);
    expression(*node.operands[1], scope);
    const int end = emit(Op::Jump);
    jumpHere(otherwise);
    expression(*node.operands[2], scope);
    jumpHere(end);
}

void ExprCompiler::callOnce(const ast::Node& node, const Scope& scope)
{
    const int jump = emit(Op::OwnOrElse, 0, m_base, 0, true);
    expression(*node.operands[0], scope);
    jumpHere(jump);
}

} // namespace uthan::form
