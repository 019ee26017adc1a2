// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/treesasked.h"
#include "form/lists/datainstance.h"

#include <algorithm>

namespace uthan::form {

int choiceListNamed(const FormProgram::Private& program, QStringView name)
{
    for (size_t i = 0; i < program.lists.size(); ++i) {
        if (program.lists[i].repeat < 0 && program.strings.view(program.lists[i].name) == name)
            return static_cast<int>(i);
    }
    return -1;
}

QString listOfPullData(const QString& file)
{
    const QString name = file.trimmed();
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? name.chopped(4) : name;
}

TreesAsked::TreesAsked(const FormProgram::Private& program, const ast::Node& tree, int list)
    : m_p(program)
{
    add(list);
    look(tree);
}

void TreesAsked::add(int list)
{
    const ChoiceList* of = list < 0 ? nullptr : &m_p.lists[size_t(list)];
    if (!of || of->instance < 0 || of->ownRows != ChoiceList::No)
        return;
    const QString file = attachedFile(m_p.string(m_p.instances[size_t(of->instance)].source));
    const bool isTree = of->itemPath >= 0 || file.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
    if (isTree && std::find(m_lists.begin(), m_lists.end(), list) == m_lists.end())
        m_lists.push_back(list);
}

void TreesAsked::look(const std::vector<ast::Owned>& trees)
{
    for (const ast::Owned& tree : trees)
        look(*tree);
}

void TreesAsked::look(const ast::Node& tree)
{
    const bool isNamed
        = tree.kind == ast::Kind::Call && !tree.operands.empty() && tree.operands.front()->kind == ast::Kind::Text;
    if (isNamed && tree.text == QLatin1String("instance"))
        add(choiceListNamed(m_p, tree.operands.front()->text));
    else if (isNamed && tree.text == QLatin1String("pulldata"))
        add(choiceListNamed(m_p, listOfPullData(tree.operands.front()->text)));
    look(tree.operands);
    look(tree.predicates);
    for (const ast::Step& step : tree.steps) {
        m_looksAround = m_looksAround || step.axis == ast::Axis::Parent;
        look(step.predicates);
    }
}

} // namespace uthan::form
