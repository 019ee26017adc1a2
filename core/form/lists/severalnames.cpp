// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/severalnames.h"
#include "form/formprogram_p.h"
#include "form/lists/datainstance.h"

#include <algorithm>

namespace uthan::form {

QHash<QString, QList<std::pair<QString, QString>>> filesOfSeveral(const FormProgram& program)
{
    QHash<QString, QList<std::pair<QString, QString>>> out;
    const FormProgram::Private& p = program.data();
    for (const Node& node : p.nodes) {
        const bool isSeveral = node.type == NodeType::SelectMultiple || node.type == NodeType::Rank;
        const ChoiceList* list = isSeveral && node.list >= 0 ? &p.lists[size_t(node.list)] : nullptr;
        if (!list || list->instance < 0 || list->itemPath >= 0)
            continue;
        const QString file = attachedFile(p.string(p.instances[size_t(list->instance)].source));
        auto& columns = out[file];
        const QString column = p.string(list->valueColumn);
        const bool isKnown
            = std::any_of(columns.begin(), columns.end(), [&](const auto& known) { return known.first == column; });
        if (!file.isEmpty() && !isKnown)
            columns.append({column, p.string(node.name)});
    }
    return out;
}

Result<void> SeveralNames::addColumn(const QString& name)
{
    for (const auto& [column, question] : std::as_const(m_wanted)) {
        if (column == name)
            m_looked.append({m_columns, question});
    }
    ++m_columns;
    return {};
}

Result<void> SeveralNames::addRow(const std::vector<QString>& values)
{
    for (const auto& [column, question] : std::as_const(m_looked)) {
        if (column < values.size() && values[column].contains(QLatin1Char(' ')))
            return Error{ErrorCode::Input,
                QStringLiteral("The name “%1” has a space, and “%2” is a question of several answers, which it parts "
                               "by spaces. Write the name without, for example with _.")
                    .arg(values[column], question)};
    }
    return {};
}

} // namespace uthan::form
