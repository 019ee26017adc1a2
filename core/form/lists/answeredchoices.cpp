// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/answeredchoices.h"
#include "form/formprogram_p.h"
#include "form/lists/datainstance.h"
#include "form/session/formstate.h"

#include <algorithm>

namespace uthan::form {

namespace {
    // A label that names no language is in the one the form begins with.
    language::Text labelOf(const FormProgram::Private& p, const ChoiceList& list, const DataInstance& file, int row)
    {
        if (const int text = labelTextOf(p, list, file, row); text >= 0)
            return p.allTexts(text);
        language::Text out;
        for (int l = 0; l < static_cast<int>(p.languages.size()); ++l) {
            const RowWord word = wordOf(file, p.string(list.labelColumn), row, p, {l});
            const int in = word.language < 0 ? p.defaultLanguage : word.language;
            if (!word.text.isEmpty() && !out.byTag.contains(p.languageKey(in)))
                out.byTag.insert(p.languageKey(in), word.text);
        }
        return out;
    }
}

QList<std::pair<QString, language::Text>> answeredChoices(
    const FormProgram& form, const FormProgram::Question& question, const QSet<QString>& names, ListSource* lists)
{
    const FormProgram::Private& p = form.data();
    const int node = p.findNode(question.path);
    const int index = node < 0 ? -1 : int(p.nodes[size_t(node)].list);
    if (index < 0 || (p.lists[size_t(index)].instance < 0 && p.lists[size_t(index)].repeat < 0))
        return {};
    const ChoiceList& list = p.lists[size_t(index)];
    const auto file = list.instance >= 0 ? openList(p, index, lists) : nullptr;
    const int column = file ? file->column(p.strings.view(list.valueColumn)) : -1;
    std::vector<std::pair<int, QString>> found; // row, name
    QStringList others;
    for (const QString& name : names) {
        const std::vector<int> rows
            = column < 0 ? std::vector<int>() : file->rowsWhere({DataInstance::Equality{column, name}}, 1);
        if (column < 0 && !std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); }))
            others << name;
        else if (!rows.empty())
            found.emplace_back(rows.front(), name);
    }
    std::sort(found.begin(), found.end());
    others.sort();
    QList<std::pair<QString, language::Text>> out;
    for (const auto& [row, name] : found)
        out.append({name, labelOf(p, list, *file, row)});
    for (const QString& name : std::as_const(others))
        out.append({name, {}});
    return out;
}

} // namespace uthan::form
