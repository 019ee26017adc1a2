// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of a form: compiled, and tied to what they read.
#include "form/compile/dependencygraph.h"
#include "form/compile/formcompiler_p.h"

#include <algorithm>
#include <utility>

namespace uthan::form {

void FormCompiler::compileNodes()
{
    m_expressions = std::make_unique<ExprCompiler>(*m_p, std::move(m_strings), m_use);
    addRepeatLists();
    compileListTexts();
    for (size_t i = 0; i < m_p->nodes.size() && !m_faults.isFull(); ++i) {
        if (m_isOther[i])
            addFault(compileOther(static_cast<int>(i)));
        else
            compileNode(static_cast<int>(i));
    }
    compileTextsAsked();
}

Result<void> FormCompiler::compileInstanceName()
{
    const ExpressionSource& source = m_def.instanceName;
    if (source.isEmpty())
        return {};
    CompiledExpression made = m_expressions->compile(source.text, 0, kRootContext);
    UTHAN_TRY(checked(made, source));
    m_p->instanceNameExpression = made.expression;
    return {};
}

// The number of the compiled expression, -1 if there is none or we cannot do it yet (then there is a warning).
Result<int> FormCompiler::compileSource(int node, const ExpressionSource& source, Aspect aspect, int context)
{
    if (source.isEmpty())
        return -1;
    CompiledExpression made = m_expressions->compile(source.text, node, context);
    UTHAN_TRY(checked(made, source));
    for (const QString& note : made.notes)
        warn(source.place, QStringLiteral("In the expression, %1.").arg(note));
    if (made.asksNoPattern && aspect == Aspect::Constraint)
        return -1;
    addVertex(node, aspect, context, made.expression, made.dependencies, made.usesLanguage);
    return made.expression;
}

Result<void> FormCompiler::compileCondition(
    int node, const ExpressionSource& source, Aspect aspect, qint32 Node::*member, NodeFlag always)
{
    if (source.text == QLatin1String("true()")) {
        m_p->nodes[size_t(node)].flags |= always;
        return {};
    }
    if (source.text == QLatin1String("false()"))
        return {};
    Result<int> made = compileSource(node, source, aspect, m_p->nodes[size_t(node)].context);
    if (!made)
        return made.error();
    m_p->nodes[size_t(node)].*member = *made;
    return {};
}

void FormCompiler::compileNode(int node)
{
    const Element& element = elementOf(node);
    const int context = m_p->nodes[size_t(node)].context;
    const auto source = [&](const ExpressionSource& from, Aspect aspect, qint32 Node::*member, int where) {
        Result<int> made = compileSource(node, from, aspect, where);
        if (made)
            m_p->nodes[size_t(node)].*member = *made;
        else
            addFault(made.error());
    };
    source(element.relevant, Aspect::Relevant, &Node::relevant, context);
    source(element.constraint, Aspect::Constraint, &Node::constraint, context);
    if (element.trigger.isEmpty()) // else it is written when something else changes
        source(element.calculation, Aspect::Value, &Node::calculation, context);
    if (element.type == NodeType::Repeat)
        source(element.repeatCount, Aspect::Count, &Node::count, m_p->contexts[size_t(context)].parent);
    addFault(compileCondition(node, element.required, Aspect::Required, &Node::required, RequiredAlways));
    addFault(compileCondition(node, element.readOnly, Aspect::ReadOnly, &Node::readOnly, ReadOnlyAlways));
    addFault(compileDefault(node, element));
    addFault(compileItems(node, element));
    if (m_seed.expression >= 0)
        addChoices(node, std::exchange(m_seed, {}));
    addFault(compileTexts(node, element));
}

// The question that or_other adds is asked when “other” is chosen.
Result<void> FormCompiler::compileOther(int node)
{
    const int context = m_p->nodes[size_t(node)].context;
    CompiledExpression made
        = m_expressions->compile(QStringLiteral("selected(../%1, 'other')").arg(elementOf(node).name), node, context);
    m_p->nodes[size_t(node)].relevant = made.expression;
    addVertex(node, Aspect::Relevant, context, made.expression, made.dependencies, false);
    return {};
}

Result<void> FormCompiler::compileDefault(int node, const Element& element)
{
    const ExpressionSource& source = element.dynamicDefault;
    if (source.isEmpty())
        return {};
    CompiledExpression made = m_expressions->compile(source.text, node, m_p->nodes[size_t(node)].context);
    if (made.fault && !made.fault->leadsOut)
        return error(source.place, made.fault->sentence(source.text));
    if (made.fault)
        warn(source.place, QStringLiteral("The default was left out: %1").arg(made.fault->sentence(source.text)));
    else
        m_p->nodes[size_t(node)].dynamicDefault = made.expression;
    warnOfObjections(made, source.place, source.text);
    return {};
}

Result<void> FormCompiler::compileTexts(int node, const Element& element)
{
    std::vector<Dependency> dependencies;
    const auto text = [&](const Texts& texts, qint32 Node::*member) -> Result<void> {
        Result<int> made = compileText(node, texts, element.place, dependencies);
        if (!made)
            return made.error();
        m_p->nodes[size_t(node)].*member = *made;
        return {};
    };
    UTHAN_TRY(text(element.label, &Node::label));
    UTHAN_TRY(text(element.hint, &Node::hint));
    UTHAN_TRY(text(element.guidance, &Node::guidance));
    UTHAN_TRY(text(element.constraintMessage, &Node::constraintMessage));
    UTHAN_TRY(text(element.requiredMessage, &Node::requiredMessage));
    Node& n = m_p->nodes[size_t(node)];
    if (n.list >= 0 && m_listFrom[size_t(n.list)] >= 0) {
        const auto& ofChoices = m_listDependencies[size_t(m_listFrom[size_t(n.list)])];
        dependencies.insert(dependencies.end(), ofChoices.begin(), ofChoices.end());
    }
    n.image = fileNames(element.image, element.place);
    n.bigImage = fileNames(element.bigImage, element.place);
    n.audio = fileNames(element.audio, element.place);
    n.video = fileNames(element.video, element.place);
    if (!dependencies.empty())
        addVertex(node, Aspect::Texts, n.context, -1, dependencies, false);
    return {};
}

Result<int> FormCompiler::compileText(
    int node, const Texts& texts, const SourcePlace& of, std::vector<Dependency>& dependencies)
{
    if (texts.isEmpty())
        return -1;
    if (!hasReference(texts))
        return plainText(texts);
    const Result<Texts> made = withReferences(node, texts, of, dependencies);
    return made ? Result<int>(plainText(*made)) : Result<int>(made.error());
}

// The text with each reference, in every language, replaced by the number of its compiled expression.
Result<Texts> FormCompiler::withReferences(
    int node, const Texts& texts, const SourcePlace& of, std::vector<Dependency>& dependencies, ListReferences* ofList)
{
    const QChar open(kReferenceOpen);
    Texts compiled = texts;
    for (size_t l = 0; l < texts.in.size(); ++l) {
        const QString source = texts.in[l];
        if (!source.contains(open))
            continue;
        const QString heading = texts.in.heading();
        const int column = texts.in.headingIndex();
        const SourcePlace place
            = heading.isEmpty() ? of : of.inColumn(heading, column < 0 ? QString() : cellName(of.row(), column));
        QString out;
        qsizetype from = 0;
        for (qsizetype at = source.indexOf(open); at >= 0; at = source.indexOf(open, from)) {
            const qsizetype close = source.indexOf(QChar(kReferenceClose), at);
            out += QStringView(source).mid(from, at - from);
            const Result<QString> made
                = compiledReference(node, source.mid(at + 1, close - at - 1), place, dependencies, ofList);
            if (!made)
                return made.error();
            out += *made;
            from = close + 1;
        }
        compiled.in[l] = out.append(QStringView(source).mid(from));
    }
    return compiled;
}

Result<QString> FormCompiler::compiledReference(int node, const QString& expression, const SourcePlace& place,
    std::vector<Dependency>& dependencies, ListReferences* ofList)
{
    if (ofList) {
        if (const auto known = ofList->known.constFind(expression); known != ofList->known.constEnd())
            return *known;
    }
    CompiledExpression made = m_expressions->compile(expression, node, m_p->nodes[size_t(node)].context);
    if (made.fault && m_use == FormUse::Stored) {
        warn(place, made.fault->sentence());
        return QString();
    }
    if (made.fault)
        return error(place, made.fault->sentence());
    warnOfObjections(made, place, {});
    warnOfCovered(node, expression, place);
    const QString out = QChar(kReferenceOpen) + QString::number(made.expression) + QChar(kReferenceClose);
    dependencies.insert(dependencies.end(), made.dependencies.begin(), made.dependencies.end());
    if (ofList) {
        ofList->known.insert(expression, out);
        ofList->expressions.push_back(made.expression);
    }
    return out;
}

// References in the labels of choices are seen from what all questions with that list have in common.
void FormCompiler::compileListTexts()
{
    m_listDependencies.resize(m_def.lists.size());
    for (const Node& node : m_p->nodes) {
        if (node.list < 0 || !isSelect(node.type) || m_listFrom[size_t(node.list)] < 0)
            continue;
        ChoiceList& list = m_p->lists[size_t(m_listFrom[size_t(node.list)])];
        const int self = static_cast<int>(&node - m_p->nodes.data());
        if (list.textNode == 0) {
            list.textNode = self;
            continue;
        }
        const int common = m_p->commonContext(m_p->nodes[size_t(list.textNode)].context, node.context);
        if (m_p->nodes[size_t(list.textNode)].context != common)
            list.textNode = node.context == common ? self : std::max(m_p->contexts[size_t(common)].repeat, 0);
    }
    for (size_t l = 0; l < m_def.lists.size(); ++l)
        addFault(compileChoiceTexts(l, m_def.lists[l]));
    for (size_t l = m_def.lists.size(); l < m_listFrom.size(); ++l) { // copies with one choice more
        if (m_listFrom[l] < 0)
            continue;
        const ChoiceList& from = m_p->lists[size_t(m_listFrom[l])];
        m_p->lists[l].textNode = from.textNode;
        m_p->lists[l].firstOutput = from.firstOutput;
        m_p->lists[l].outputs = from.outputs;
        if (from.ownRows != ChoiceList::No)
            continue;
        for (size_t c = 0; c < size_t(from.count); ++c)
            m_p->choices[size_t(m_p->lists[l].first) + c].label = m_p->choices[size_t(from.first) + c].label;
    }
    for (const RowsToCome& rows : m_rowsToCome)
        m_faults.add(keepRows(rows.list, m_def.lists[rows.of], rows.last ? &*rows.last : nullptr));
}

Result<void> FormCompiler::compileChoiceTexts(size_t index, const ChoiceListDefinition& list)
{
    const ChoiceList made = m_p->lists[index]; // expressions may add lists
    if (made.ownRows != ChoiceList::No)
        return {};
    ListReferences references;
    for (size_t c = 0; c < list.choices.size(); ++c) {
        const Texts& label = list.choices[c].label;
        if (!hasReference(label))
            continue;
        const Result<Texts> worded = withReferences(
            made.textNode, label, list.placeOf(list.choices[c]), m_listDependencies[index], &references);
        if (!worded)
            return worded.error();
        m_p->choices[size_t(made.first) + c].label = plainText(*worded);
    }
    addOutputs(m_p->lists[index], references);
    return {};
}

void FormCompiler::addOutputs(ChoiceList& list, const ListReferences& shown)
{
    list.firstOutput = static_cast<int>(m_p->listOutputs.size());
    list.outputs = static_cast<int>(shown.expressions.size());
    m_p->listOutputs.insert(m_p->listOutputs.end(), shown.expressions.begin(), shown.expressions.end());
}

void FormCompiler::addVertex(int node, Aspect aspect, int context, int expression,
    const std::vector<Dependency>& dependencies, bool usesLanguage)
{
    Vertex vertex;
    vertex.aspect = aspect;
    vertex.node = node;
    vertex.context = context;
    vertex.expression = expression;
    vertex.usesLanguage = usesLanguage ? 1 : 0;
    m_p->vertices.push_back(vertex);
    m_vertexDependencies.emplace_back();
    const bool judgesItself = aspect == Aspect::Constraint || aspect == Aspect::Choices;
    if (judgesItself)
        m_vertexDependencies.back().push_back({node, context, false});
    m_vertexDependencies.back().insert(m_vertexDependencies.back().end(), dependencies.begin(), dependencies.end());
}

void FormCompiler::buildGraph()
{
    Circles circles = buildDependencyGraph(*m_p, withTextsRead());
    if (!circles.broken.empty()) // a label may show what is worked out from it: then it lags behind, but is shown
        circles = buildDependencyGraph(*m_p, m_vertexDependencies);
    if (circles.broken.empty() && !circles.shown.empty())
        warnOfShown(circles.shown);
    while (!circles.broken.empty() && !m_faults.isFull()) {
        tellCircle(circles.broken);
        QSet<int> told;
        for (const int vertex : circles.broken)
            told.insert(m_p->vertices[size_t(vertex)].node);
        for (size_t v = 0; v < m_p->vertices.size(); ++v) { // without these there may be another
            if (told.contains(m_p->vertices[v].node))
                m_vertexDependencies[v].clear();
        }
        circles = buildDependencyGraph(*m_p, m_vertexDependencies);
    }
}

} // namespace uthan::form
