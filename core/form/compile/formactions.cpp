// SPDX-License-Identifier: GPL-3.0-or-later
// What a form does by itself: actions, rows it begins with, entities; and where choices come from.
#include "form/compile/formcompiler_p.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    quint32 eventBits(const QStringList& names, QStringList& unknown)
    {
        static const QHash<QString, quint32> known{{QStringLiteral("odk-instance-first-load"), OnFirstLoad},
            {QStringLiteral("odk-instance-load"), OnLoad}, {QStringLiteral("xforms-ready"), OnReady},
            {QStringLiteral("odk-new-repeat"), OnNewRepeat}, {QStringLiteral("jr-insert"), OnNewRepeat},
            {QStringLiteral("xforms-value-changed"), OnValueChanged},
            {QStringLiteral("xforms-revalidate"), OnRevalidate}};
        quint32 bits = 0;
        for (const QString& name : names) {
            bits |= known.value(name, 0);
            if (!known.contains(name))
                unknown << name;
        }
        return bits;
    }
}

// -1 if there is no expression.
Result<int> FormCompiler::compileValue(int node, const ExpressionSource& source)
{
    if (source.isEmpty())
        return -1;
    CompiledExpression made = m_expressions->compile(source.text, node, m_p->nodes[size_t(node)].context);
    UTHAN_TRY(checked(made, source));
    return made.expression;
}

void FormCompiler::compileActions()
{
    for (const ActionDefinition& action : m_def.actions)
        addFault(compileAction(action));
    for (size_t i = 0; i < m_p->nodes.size(); ++i) {
        if (!m_isOther[i] && !elementOf(static_cast<int>(i)).trigger.isEmpty())
            addFault(compileTrigger(static_cast<int>(i)));
        if (m_p->nodes[i].type == NodeType::StartGeoPoint) { // a sheet has a row for it, an XForm an action
            Action made;
            made.kind = ActionKind::SetGeoPoint;
            made.events = OnFirstLoad;
            made.target = static_cast<int>(i);
            m_p->actions.push_back(made);
        }
    }
    warnOfRounds();
    orderActions();
}

Result<void> FormCompiler::compileAction(const ActionDefinition& action)
{
    Action made;
    made.kind = static_cast<ActionKind>(action.kind);
    made.owner = action.owner < 0 ? 0 : m_nodeOf[size_t(action.owner)];
    QStringList unknown;
    made.events = eventBits(action.events, unknown);
    for (const QString& name : unknown)
        warn(action.place,
            QStringLiteral("The event “%1” is not known, so nothing happens at it. Mend its name.").arg(name));
    const int context = m_p->nodes[size_t(made.owner)].context;
    if (!action.target.isEmpty()) {
        made.target = m_expressions->nodeOf(action.target.text, made.owner, context);
        if (made.target < 0) {
            CompiledExpression set = m_expressions->compileSet(action.target.text, made.owner, context);
            UTHAN_TRY(checked(set, action.target));
            made.targetSet = set.expression;
        }
    }
    UTHAN_TRY(compileActionValue(action.value, made));
    if (made.value < 0 && !action.value.isEmpty())
        return {};
    if (!action.literal.isEmpty())
        made.literal = intern(action.literal);
    made.firstPair = static_cast<int>(m_p->pairs.size());
    made.pairs = static_cast<int>(action.attributes.size());
    for (const auto& [name, text] : action.attributes)
        m_p->pairs.emplace_back(intern(name), intern(text));
    m_p->actions.push_back(made);
    return {};
}

// Paths start from what is written; those that lead nowhere from there, from what holds the action.
Result<void> FormCompiler::compileActionValue(const ExpressionSource& source, Action& made)
{
    made.valueFrom = made.target >= 0 ? made.target : made.owner;
    if (source.isEmpty())
        return {};
    const auto from
        = [&](int node) { return m_expressions->compile(source.text, node, m_p->nodes[size_t(node)].context); };
    const auto leads = [](const CompiledExpression& value) { return !value.fault && value.notes.isEmpty(); };
    CompiledExpression value = from(made.valueFrom);
    if (CompiledExpression other; !leads(value) && made.owner != made.valueFrom && leads(other = from(made.owner))) {
        value = std::move(other);
        made.valueFrom = made.owner;
    }
    if (value.fault && !value.fault->leadsOut)
        return error(source.place, value.fault->sentence(source.text));
    if (value.fault)
        warn(source.place, QStringLiteral("The action was left out: %1").arg(value.fault->sentence(source.text)));
    else
        made.value = value.expression;
    warnOfObjections(value, source.place, source.text);
    return {};
}

// `trigger` of a sheet: the calculation is written whenever one of the questions named there changes.
Result<void> FormCompiler::compileTrigger(int node)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{[^}]+\\}"));
    const Element& element = elementOf(node);
    const QString text = element.trigger.text;
    Action made;
    made.kind = element.type == NodeType::BackgroundGeoPoint ? ActionKind::SetGeoPoint : ActionKind::SetValue;
    made.events = OnValueChanged;
    made.target = node;
    if (made.kind == ActionKind::SetValue) {
        Result<int> value = compileValue(node, element.calculation);
        if (!value)
            return value.error();
        made.value = *value;
        made.valueFrom = node;
    }
    QSet<int> owners; // one that is named twice changes once
    for (auto match = reference.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(0);
        made.owner = m_expressions->nodeOf(name, 0, kRootContext);
        if (made.owner < 0) {
            const CompiledExpression wrong = m_expressions->compile(name, 0, kRootContext);
            return error(element.trigger.place,
                wrong.fault
                    ? wrong.fault->sentence()
                    : QStringLiteral("“%1” is not a question that this can wait for. Name one that people answer.")
                          .arg(name));
        }
        if (owners.contains(made.owner))
            continue;
        owners.insert(made.owner);
        m_p->actions.push_back(made);
    }
    return {};
}

// Answers that set each other: as with centimetres and inches, it may come to rest, but it may as well go on and on.
void FormCompiler::warnOfRounds()
{
    const auto next = [this](int from, int after) { // the first action above `after` that `from` sets off; -1: none
        const auto goesOn = [&](const Action& action) {
            return action.owner == from && action.target >= 0 && action.kind == ActionKind::SetValue
                && (action.events & OnValueChanged);
        };
        for (size_t a = static_cast<size_t>(after + 1); a < m_p->actions.size(); ++a) {
            if (goesOn(m_p->actions[a]))
                return static_cast<int>(a);
        }
        return -1;
    };
    std::vector<char> done(m_p->nodes.size(), 0);
    for (const Action& start : m_p->actions) {
        if (done[size_t(start.owner)])
            continue;
        std::vector<std::pair<int, int>> way{{start.owner, -1}}; // node, the action last gone along
        while (!way.empty()) {
            const int action = way.back().second = next(way.back().first, way.back().second);
            if (action < 0) {
                done[size_t(way.back().first)] = 1;
                way.pop_back();
                continue;
            }
            const int target = m_p->actions[size_t(action)].target;
            const auto back
                = std::find_if(way.begin(), way.end(), [&](const auto& step) { return step.first == target; });
            if (back == way.end()) {
                if (!done[size_t(target)])
                    way.emplace_back(target, -1);
                continue;
            }
            QStringList names;
            for (auto step = back; step != way.end(); ++step)
                names << m_p->string(m_p->nodes[size_t(step->first)].name);
            names << names.front();
            const Element& element = elementOf(target);
            warn(element.trigger.isEmpty() ? element.place : element.trigger.place,
                QStringLiteral("Each of these is written anew when the one before it changes, round and round: %1. If "
                               "that does not come to rest by itself, the answers will be wrong. Let one of them wait "
                               "for another question.")
                    .arg(names.join(QStringLiteral(" → "))));
        }
    }
}

void FormCompiler::orderActions()
{
    std::vector<std::vector<qint32>> of(m_p->nodes.size());
    for (size_t a = 0; a < m_p->actions.size(); ++a)
        of[size_t(m_p->actions[a].owner)].push_back(static_cast<qint32>(a));
    for (const auto& actions : of) {
        m_p->actionFirsts.push_back(static_cast<qint32>(m_p->actionsOf.size()));
        m_p->actionsOf.insert(m_p->actionsOf.end(), actions.begin(), actions.end());
    }
    m_p->actionFirsts.push_back(static_cast<qint32>(m_p->actionsOf.size()));
}

void FormCompiler::addRows()
{
    for (const RowDefinition& row : m_def.rows) {
        GivenRow made;
        made.repeat = m_nodeOf[size_t(row.repeat)];
        made.parent = row.parent;
        made.ofTemplate = row.isOfTemplate ? 1 : 0;
        if (row.isOfTemplate && row.parent < 0)
            m_p->nodes[size_t(made.repeat)].flags |= RowsOfTemplate;
        made.firstValue = static_cast<qint32>(m_p->rowValues.size());
        made.values = static_cast<qint32>(row.values.size());
        for (const auto& [element, value] : row.values)
            m_p->rowValues.emplace_back(m_nodeOf[size_t(element)], intern(value));
        m_p->rows.push_back(made);
    }
}

void FormCompiler::compileEntities()
{
    for (const EntityDefinition& entity : m_def.entities) {
        Entity made;
        made.dataset = intern(entity.dataset);
        made.within = m_nodeOf[size_t(entity.within)];
        for (const auto& [source, member] :
            {std::pair(&entity.id, &Entity::id), std::pair(&entity.createIf, &Entity::createIf),
                std::pair(&entity.updateIf, &Entity::updateIf), std::pair(&entity.label, &Entity::label)}) {
            Result<int> value = compileValue(made.within, *source);
            if (value)
                made.*member = *value;
            else
                addFault(value.error());
        }
        compileVersions(entity, made);
        m_p->entities.push_back(made);
    }
}

// What an entity that is changed was like: the list it is chosen from says it. A form without that list says nothing.
void FormCompiler::compileVersions(const EntityDefinition& entity, Entity& made)
{
    const bool hasList = std::any_of(m_p->lists.begin(), m_p->lists.end(),
        [&](const ChoiceList& list) { return list.repeat < 0 && m_p->strings.view(list.name) == entity.dataset; });
    if (made.id < 0 || !hasList)
        return;
    const QString item = QStringLiteral("instance('%1')/root/item[name=%2]/").arg(entity.dataset, entity.id.text);
    for (const auto& [column, member] : {std::pair("__version", &Entity::baseVersion),
             std::pair("__trunkVersion", &Entity::trunkVersion), std::pair("__branchId", &Entity::branchId)}) {
        const CompiledExpression value = m_expressions->compile(
            item + QLatin1String(column), made.within, m_p->nodes[size_t(made.within)].context);
        if (!value.fault)
            made.*member = value.expression;
    }
}

} // namespace uthan::form
