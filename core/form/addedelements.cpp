// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/addedelements.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <utility>

namespace uthan::form {

namespace {
    using Added = std::vector<std::pair<int, Element>>; // before which element, in their order

    void insertElements(FormDefinition& form, Added added)
    {
        const auto shift = [&added](int& of) {
            const auto behind = std::upper_bound(added.begin(), added.end(), of,
                [](int index, const std::pair<int, Element>& each) { return index < each.first; });
            of += of < 0 ? 0 : static_cast<int>(behind - added.begin());
        };
        for (auto& [index, element] : added)
            shift(element.parent);
        for (Element& e : form.elements)
            shift(e.parent);
        for (ChoiceListDefinition& list : form.lists)
            shift(list.owner);
        for (ActionDefinition& action : form.actions)
            shift(action.owner);
        for (EntityDefinition& entity : form.entities)
            shift(entity.within);
        for (LoopDefinition& loop : form.loops)
            shift(loop.element);
        for (RowDefinition& row : form.rows) {
            shift(row.repeat);
            for (auto& [of, value] : row.values)
                shift(of);
        }
        std::vector<Element> all;
        all.reserve(form.elements.size() + added.size());
        size_t next = 0;
        for (auto& [index, element] : added) {
            for (; next < size_t(index); ++next)
                all.push_back(std::move(form.elements[next]));
            element.instanceOrder = -1;
            all.push_back(std::move(element));
        }
        for (; next < form.elements.size(); ++next)
            all.push_back(std::move(form.elements[next]));
        form.elements = std::move(all);
    }

    bool isToSpellOut(const Element& element, CountsOf of)
    {
        static const QRegularExpression path(QStringLiteral("^\\s*(\\$\\{[^}]+\\}|\\.{0,2}/[\\w\\p{M}./:-]+)\\s*$"),
            QRegularExpression::UseUnicodePropertiesOption);
        if (element.repeatCount.isEmpty() || (of == CountsOf::Sheets && element.repeatCount.place.sheet().isEmpty()))
            return false;
        return !path.match(element.repeatCount.text).hasMatch();
    }
}

void insertElement(FormDefinition& form, int index, Element element)
{
    Added one;
    one.emplace_back(index, std::move(element));
    insertElements(form, std::move(one));
}

bool hasCountsToSpellOut(const FormDefinition& form, CountsOf of)
{
    return std::any_of(
        form.elements.begin(), form.elements.end(), [of](const Element& element) { return isToSpellOut(element, of); });
}

void spellOutCounts(FormDefinition& form, CountsOf of)
{
    QSet<QString> taken;
    for (const Element& element : form.elements)
        taken.insert(element.name);
    Added added;
    for (int i = 1; i < static_cast<int>(form.elements.size()); ++i) {
        Element& repeat = form.elements[size_t(i)];
        if (!isToSpellOut(repeat, of))
            continue;
        Element count;
        count.type = NodeType::Calculate;
        count.isAsked = false;
        count.name = repeat.name + QStringLiteral("_count");
        while (taken.contains(count.name))
            count.name += QLatin1Char('_');
        taken.insert(count.name);
        count.parent = repeat.parent;
        count.place = repeat.place;
        count.calculation = repeat.repeatCount;
        count.readOnly.text = QStringLiteral("true()");
        repeat.repeatCount.text = QStringLiteral("${%1}").arg(count.name);
        added.emplace_back(i, std::move(count));
    }
    if (!added.empty())
        insertElements(form, std::move(added));
}

} // namespace uthan::form
