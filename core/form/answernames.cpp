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
        const int around = node.type == NodeType::Repeat ? p.contexts[size_t(node.context)].parent : node.context;
        if (isSaid(node))
            m_byName.insert({around, p.string(node.name)}, static_cast<int>(i));
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
    return key.startsWith(QLatin1Char('/')) ? m_byPath.value(key, -1) : m_byName.value({context, key}, -1);
}

QCborMap AnswerNames::rowForTables(const QCborMap& answers, int context) const
{
    QCborMap out = answers;
    std::vector<std::pair<QString, int>> renamed; // a few: to insert looks at all keys each time
    for (auto it = out.begin(); it != out.end(); ++it) {
        const QString key = it.key().toString();
        const int node = nodeOf(key, context);
        if (node < 0)
            continue;
        if (inTables(node) != key)
            renamed.emplace_back(key, node);
        const QCborValue value = it.value();
        if (m_form.data().nodes[size_t(node)].type != NodeType::Repeat || !value.isArray())
            continue;
        QCborArray rows;
        for (const QCborValue& row : value.toArray())
            rows.append(rowForTables(row.toMap(), m_form.data().nodes[size_t(node)].context));
        it.value() = rows;
    }
    for (const auto& [key, node] : renamed) {
        const QCborValue value = out.take(key);
        out.insert(inTables(node), value);
    }
    return out;
}

QCborMap AnswerNames::forTables(const QCborMap& answers) const
{
    return hasSeveral() ? rowForTables(answers, kRootContext) : answers;
}

} // namespace uthan::form
