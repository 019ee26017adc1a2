// SPDX-License-Identifier: GPL-3.0-or-later
// What an XForm says by actions and a sheet by a type of its own.
#include "form/xform/xformpaths.h"
#include "form/xlsform/xlsformsheets.h"

#include <algorithm>

namespace uthan::form {

namespace {
    bool isOnly(const ActionDefinition& action, const char* event)
    {
        return action.events == QStringList{QLatin1String(event)};
    }

    // The type of a row that does what the action does to a node nobody is asked for; the node's own if there is none.
    NodeType typeFor(const ActionDefinition& action, const Element& target)
    {
        using Kind = ActionDefinition::Kind;
        if (target.isAsked || target.isAttribute)
            return target.type;
        if (action.kind == Kind::SetGeoPoint && isOnly(action, "odk-instance-first-load") && action.owner < 0)
            return NodeType::StartGeoPoint;
        if (action.kind == Kind::SetGeoPoint && isOnly(action, "xforms-value-changed") && action.owner > 0)
            return NodeType::BackgroundGeoPoint;
        if (action.kind == Kind::RecordAudio && isOnly(action, "odk-instance-load"))
            return NodeType::BackgroundAudio;
        return target.type;
    }

    void take(const ActionDefinition& action, const QString& owner, Element& target)
    {
        if (target.type == NodeType::BackgroundGeoPoint)
            target.trigger.text
                += QStringLiteral("%1${%2}").arg(target.trigger.isEmpty() ? QString() : QStringLiteral(", "), owner);
        for (const auto& [name, value] : action.attributes) {
            if (target.type == NodeType::BackgroundAudio && name.endsWith(QLatin1String("quality")))
                target.parameters.append({QStringLiteral("quality"), value});
        }
    }
}

std::optional<FormDefinition> withRowsForActions(const FormDefinition& form)
{
    const bool isNeeded = std::any_of(form.actions.begin(), form.actions.end(),
        [](const ActionDefinition& action) { return action.kind != ActionDefinition::Kind::SetValue; });
    if (!isNeeded)
        return std::nullopt;
    FormDefinition out = form;
    const XFormPaths paths(form);
    std::vector<ActionDefinition> rest;
    for (const ActionDefinition& action : form.actions) {
        const auto target = std::find_if(out.elements.begin() + 1, out.elements.end(), [&](const Element& e) {
            return paths.path(static_cast<int>(&e - out.elements.data())) == action.target.text.trimmed();
        });
        const NodeType type = target == out.elements.end() ? NodeType::Group : typeFor(action, *target);
        const bool isRow = type == NodeType::StartGeoPoint || type == NodeType::BackgroundGeoPoint
            || type == NodeType::BackgroundAudio;
        if (target == out.elements.end() || !isRow) {
            rest.push_back(action);
            continue;
        }
        target->type = type;
        target->writtenType.clear();
        take(action, action.owner < 0 ? QString() : out.elements[size_t(action.owner)].name, *target);
    }
    out.actions = std::move(rest);
    return out;
}

} // namespace uthan::form
