// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/answernames.h"
#include "form/formprogram_p.h"

#include <QCborArray>

namespace uthan::form {

namespace {
    bool isSaid(const Node& node)
    {
        return node.type != NodeType::Group;
    }
    int contextAround(const FormProgram::Private& p, const Node& node) // a repeat stands in its own
    {
        return node.type == NodeType::Repeat ? p.contexts[size_t(node.context)].parent : node.context;
    }
}

AnswerNames::AnswerNames(const FormProgram& form)
    : m_form(form)
{
    const FormProgram::Private& p = form.data();
    for (size_t i = 1; i < p.nodes.size(); ++i) {
        if (isSaid(p.nodes[i]))
            ++m_several[p.nodes[i].name];
    }
    m_several.removeIf([](const auto& name) { return name.value() == 1; });
    for (size_t i = 1; hasSeveral() && i < p.nodes.size(); ++i) {
        if (isSaid(p.nodes[i]) && m_several.contains(p.nodes[i].name))
            m_byPath.insert(p.string(p.nodes[i].path), static_cast<int>(i));
    }
    for (size_t i = p.nodes.size() - 1; hasSeveral() && i > 0; --i) { // of several of a name the first is left
        const Node& node = p.nodes[i];
        if (isSaid(node))
            m_byName.insert({contextAround(p, node), p.string(node.name)}, static_cast<int>(i));
    }
    QHash<QString, int> called;
    for (size_t i = 1; hasSeveral() && i < p.nodes.size(); ++i) {
        if (isSaid(p.nodes[i]))
            ++called[inTables(static_cast<int>(i))];
    }
    for (size_t i = 1; hasSeveral() && i < p.nodes.size(); ++i) {
        const int node = static_cast<int>(i);
        const bool isParted = isSaid(p.nodes[i]) && m_several.contains(p.nodes[i].name)
            && groupsAndName(node, QStringLiteral("/")).contains(QLatin1Char('/'));
        if (!isParted || called.value(inTables(node)) < 2)
            continue;
        QString between = QStringLiteral("--");
        while (called.contains(groupsAndName(node, between)))
            between += QLatin1Char('-');
        m_inTables.insert(node, groupsAndName(node, between));
        called.insert(groupsAndName(node, between), 1);
    }
}

QString AnswerNames::inAnswers(int node) const
{
    const FormProgram::Private& p = m_form.data();
    const Node& n = p.nodes[size_t(node)];
    return p.string(m_several.contains(n.name) ? n.path : n.name);
}

QString AnswerNames::inTables(int node) const
{
    const FormProgram::Private& p = m_form.data();
    const Node& n = p.nodes[size_t(node)];
    if (!m_several.contains(n.name))
        return p.string(n.name);
    const auto own = m_inTables.constFind(node);
    return own == m_inTables.cend() ? groupsAndName(node, QStringLiteral("-")) : *own;
}

QString AnswerNames::groupsAndName(int node, const QString& between) const
{
    const FormProgram::Private& p = m_form.data();
    const QString path = p.string(p.nodes[size_t(node)].path); // "/data/home/water"
    return path.section(QLatin1Char('/'), 2).replace(QLatin1Char('/'), between);
}

int AnswerNames::nodeOf(const QString& key, int context) const
{
    if (key.startsWith(QLatin1Char('/')))
        return m_byPath.value(key, -1);
    if (hasSeveral())
        return m_byName.value({context, key}, -1);
    const FormProgram::Private& p = m_form.data();
    for (size_t i = 1; i < p.nodes.size(); ++i) {
        if (isSaid(p.nodes[i]) && contextAround(p, p.nodes[i]) == context && p.strings.view(p.nodes[i].name) == key)
            return static_cast<int>(i);
    }
    return -1;
}

int AnswerNames::nodeNow(const QString& key, int context, Given given) const
{
    const int node = nodeOf(key, context);
    const bool isOneOfSeveral = node >= 0 && m_several.contains(m_form.data().nodes[size_t(node)].name);
    const int then = isOneOfSeveral && given.names ? given.names->nodeOf(key, given.context) : -1;
    if (then < 0)
        return node;
    const FormProgram::Private& before = given.names->m_form.data();
    return m_byPath.value(before.string(before.nodes[size_t(then)].path), node);
}

QCborMap AnswerNames::rowForTables(const QCborMap& answers, int context, Given given) const
{
    QCborMap out = answers;
    std::vector<std::pair<QString, int>> renamed; // a few: to insert looks at all keys each time
    for (auto it = out.begin(); it != out.end(); ++it) {
        const QString key = it.key().toString();
        const int node = nodeNow(key, context, given);
        if (node < 0)
            continue;
        if (inTables(node) != key)
            renamed.emplace_back(key, node);
        const QCborValue value = it.value();
        if (m_form.data().nodes[size_t(node)].type != NodeType::Repeat || !value.isArray())
            continue;
        const int then = given.names ? given.names->nodeOf(key, given.context) : -1;
        const Given inside
            = then < 0 ? Given() : Given{given.names, given.names->m_form.data().nodes[size_t(then)].context};
        QCborArray rows;
        for (const QCborValue& row : value.toArray())
            rows.append(rowForTables(row.toMap(), m_form.data().nodes[size_t(node)].context, inside));
        it.value() = rows;
    }
    for (const auto& [key, node] : renamed) {
        const QCborValue value = out.take(key);
        out.insert(inTables(node), value);
    }
    return out;
}

QCborMap AnswerNames::forTables(const QCborMap& answers, const AnswerNames* given) const
{
    return hasSeveral() ? rowForTables(answers, kRootContext, {given, kRootContext}) : answers;
}

} // namespace uthan::form
