// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of an XLSForm: compiled, and tied to what they read.
#include "form/xlsform/xlsformcompiler.h"

#include <QRegularExpression>

namespace uthan::form {

Result<void> XlsFormCompiler::compileExpressions()
{
    m_expressions = std::make_unique<ExprCompiler>(*m_p);
    for (size_t i = 1; i < m_p->nodes.size(); ++i)
        UTHAN_TRY(compileNode(static_cast<int>(i)));
    if (!m_p->instanceName.isEmpty()) {
        CompiledExpression made = m_expressions->compile(m_p->instanceName, 0, kRootContext);
        const SheetColumn* column = m_settings.column(QStringLiteral("instance_name"));
        if (made.fault)
            return m_settings.error(0, column, made.fault->sentence(m_p->instanceName));
        if (!made.unsupported.isEmpty())
            m_p->warnings.append(m_settings.warning(0, column, made.unsupported));
        else
            m_p->instanceNameExpression = made.expression;
    }
    return {};
}

// The number of the compiled expression, -1 if the cell is empty or we cannot do it yet (then there is a warning).
Result<int> XlsFormCompiler::compileCell(int node, const QString& key, Aspect aspect, int context)
{
    const int row = m_rows[size_t(node)].row;
    const QString source = m_survey.cell(row, key);
    if (source.isEmpty())
        return -1;
    CompiledExpression made = m_expressions->compile(source, node, context);
    if (made.fault)
        return surveyError(row, key, made.fault->sentence(source));
    if (!made.unsupported.isEmpty()) {
        warn(m_survey, row, key, QStringLiteral("The expression was left out: %1.").arg(made.unsupported));
        return -1;
    }
    for (const QString& note : made.notes)
        warn(m_survey, row, key, QStringLiteral("In the expression, %1.").arg(note));
    addVertex(node, aspect, context, made.expression, made.dependencies, made.usesLanguage);
    return made.expression;
}

Result<void> XlsFormCompiler::compileBoolean(
    int node, const QString& key, Aspect aspect, qint32 Node::*member, NodeFlag always)
{
    static const QStringList yes{
        QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("true()"), QStringLiteral("1")};
    static const QStringList no{
        QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("false()"), QStringLiteral("0")};
    const QString text = m_survey.cell(m_rows[size_t(node)].row, key).toLower();
    if (yes.contains(text)) {
        m_p->nodes[size_t(node)].flags |= always;
    } else if (!text.isEmpty() && !no.contains(text)) {
        Result<int> made = compileCell(node, key, aspect, m_p->nodes[size_t(node)].context);
        if (!made)
            return made.error();
        m_p->nodes[size_t(node)].*member = *made;
    }
    return {};
}

Result<void> XlsFormCompiler::compileNode(int node)
{
    const SourceRow source = m_rows[size_t(node)];
    const int context = m_p->nodes[size_t(node)].context;
    if (source.isOther) {
        const QString asked = m_survey.cell(source.row, QStringLiteral("name"));
        CompiledExpression made
            = m_expressions->compile(QStringLiteral("selected(../%1, 'other')").arg(asked), node, context);
        m_p->nodes[size_t(node)].relevant = made.expression;
        addVertex(node, Aspect::Relevant, context, made.expression, made.dependencies, false);
        return {};
    }
    const auto cell = [&](const char* key, Aspect aspect, qint32 Node::*member, int where) -> Result<void> {
        Result<int> made = compileCell(node, QLatin1String(key), aspect, where);
        if (!made)
            return made.error();
        m_p->nodes[size_t(node)].*member = *made;
        return {};
    };
    UTHAN_TRY(cell("relevant", Aspect::Relevant, &Node::relevant, context));
    UTHAN_TRY(cell("constraint", Aspect::Constraint, &Node::constraint, context));
    UTHAN_TRY(cell("calculation", Aspect::Value, &Node::calculation, context));
    if (m_p->nodes[size_t(node)].type == NodeType::Repeat)
        UTHAN_TRY(cell("repeat_count", Aspect::Count, &Node::count, m_p->contexts[size_t(context)].parent));
    UTHAN_TRY(compileBoolean(node, QStringLiteral("required"), Aspect::Required, &Node::required, RequiredAlways));
    UTHAN_TRY(compileBoolean(node, QStringLiteral("readonly"), Aspect::ReadOnly, &Node::readOnly, ReadOnlyAlways));
    UTHAN_TRY(compileDefault(node));
    UTHAN_TRY(compileFilter(node));
    return compileTexts(node);
}

// A default with a reference or a call is computed when the row is made; any other is a value.
Result<void> XlsFormCompiler::compileDefault(int node)
{
    const int row = m_rows[size_t(node)].row;
    const QString text = m_survey.cell(row, QStringLiteral("default"));
    if (text.isEmpty())
        return {};
    static const QRegularExpression dynamic(
        QStringLiteral("\\$\\{[^}]+\\}|^[a-z][\\w:-]*\\(.*\\)$|^\\s*(today|now|uuid|random)\\(\\)"));
    if (!dynamic.match(text).hasMatch()) {
        m_p->nodes[size_t(node)].staticDefault = intern(text);
        return {};
    }
    CompiledExpression made = m_expressions->compile(text, node, m_p->nodes[size_t(node)].context);
    if (made.fault)
        return surveyError(row, QStringLiteral("default"), made.fault->sentence(text));
    if (!made.unsupported.isEmpty())
        warn(m_survey, row, QStringLiteral("default"),
            QStringLiteral("The default was left out: %1.").arg(made.unsupported));
    else
        m_p->nodes[size_t(node)].dynamicDefault = made.expression;
    return {};
}

Result<void> XlsFormCompiler::compileFilter(int node)
{
    const int row = m_rows[size_t(node)].row;
    const QString key = QStringLiteral("choice_filter");
    const QString text = m_survey.cell(row, key);
    const int list = m_p->nodes[size_t(node)].list;
    if (text.isEmpty())
        return {};
    if (list < 0) {
        warn(m_survey, row, key, QStringLiteral("This question has no list of choices, so the filter has no effect."));
        return {};
    }
    int filter = -1;
    CompiledExpression made = m_expressions->compileFilter(text, node, list, filter);
    if (made.fault)
        return surveyError(row, key, made.fault->sentence(text));
    if (filter < 0) {
        warn(m_survey, row, key, QStringLiteral("All choices are shown: %1.").arg(made.unsupported));
        return {};
    }
    m_p->nodes[size_t(node)].choiceFilter = filter;
    addVertex(
        node, Aspect::Choices, m_p->nodes[size_t(node)].context, made.expression, made.dependencies, made.usesLanguage);
    return {};
}

Result<void> XlsFormCompiler::compileTexts(int node)
{
    const Node n = m_p->nodes[size_t(node)];
    std::vector<Dependency> dependencies;
    UTHAN_TRY(compileText(node, n.label, QStringLiteral("label"), dependencies));
    UTHAN_TRY(compileText(node, n.hint, QStringLiteral("hint"), dependencies));
    UTHAN_TRY(compileText(node, n.guidance, QStringLiteral("guidance_hint"), dependencies));
    UTHAN_TRY(compileText(node, n.constraintMessage, QStringLiteral("constraint_message"), dependencies));
    UTHAN_TRY(compileText(node, n.requiredMessage, QStringLiteral("required_message"), dependencies));
    if (!dependencies.empty())
        addVertex(node, Aspect::Texts, n.context, -1, dependencies, false);
    return {};
}

// Replaces each ${name} in the text, in every language, by the number of its expression.
Result<void> XlsFormCompiler::compileText(int node, int text, const QString& key, std::vector<Dependency>& dependencies)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{([^}]+)\\}"));
    const int row = m_rows[size_t(node)].row;
    for (StringTable& texts : m_p->texts) {
        if (text < 0 || !texts.view(text).contains(QLatin1String("${")))
            continue;
        const QString source = texts.at(text);
        QString out;
        qsizetype from = 0;
        for (auto match = reference.globalMatch(source); match.hasNext();) {
            const auto m = match.next();
            CompiledExpression made = m_expressions->compile(m.captured(0), node, m_p->nodes[size_t(node)].context);
            if (made.fault)
                return surveyError(row, key, made.fault->text);
            out += QStringView(source).mid(from, m.capturedStart() - from);
            if (made.unsupported.isEmpty())
                out += QChar(kReferenceOpen) + QString::number(made.expression) + QChar(kReferenceClose);
            else
                warn(m_survey, row, key, made.unsupported);
            from = m.capturedEnd();
            dependencies.insert(dependencies.end(), made.dependencies.begin(), made.dependencies.end());
        }
        out += QStringView(source).mid(from);
        texts.replace(text, out);
    }
    return {};
}

void XlsFormCompiler::addVertex(int node, Aspect aspect, int context, int expression,
    const std::vector<Dependency>& dependencies, bool usesLanguage)
{
    Vertex vertex;
    vertex.aspect = aspect;
    vertex.node = node;
    vertex.context = context;
    vertex.expression = expression;
    vertex.usesLanguage = usesLanguage ? 1 : 0;
    m_p->vertices.push_back(vertex);
    m_vertexDependencies.push_back(dependencies);
    const bool judgesItself = aspect == Aspect::Constraint || aspect == Aspect::Choices;
    if (judgesItself)
        m_vertexDependencies.back().push_back({node, context, false});
}

Result<void> XlsFormCompiler::buildGraph()
{
    const std::vector<int> circle = buildDependencyGraph(*m_p, m_vertexDependencies);
    if (circle.empty())
        return {};
    QStringList names;
    for (const int node : circle)
        names << m_p->string(m_p->nodes[size_t(node)].name);
    names << names.front();
    const SourceRow& source = m_rows[size_t(circle.front())];
    const bool isCalculation = m_p->nodes[size_t(circle.front())].calculation >= 0;
    return surveyError(source.row, isCalculation ? QStringLiteral("calculation") : QStringLiteral("relevant"),
        QStringLiteral("These depend on each other in a circle, so none can be worked out first: %1.")
            .arg(names.join(QStringLiteral(" → "))));
}

} // namespace uthan::form
