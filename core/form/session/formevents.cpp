// SPDX-License-Identifier: GPL-3.0-or-later
// What a form does by itself: at its first load, when a row comes, when an answer changes.
#include "form/session/formstate.h"
#include "form/session/typedtext.h"
#include "form/xpath/dates.h"
#include "form/xpath/evaluator.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uthan::form {

namespace {
    constexpr int kMostFired = 10'000; // two actions that set each other off never come to rest
}

// Once: which answers are waited for, which the form fills in, and what type computed values are to have.
void FormState::learnActions()
{
    const size_t n = m_program.nodes.size();
    m_waits.assign(n, 0);
    m_filledByForm.assign(n, 0);
    m_fits.assign(n, Fit::Any);
    for (const Action& action : m_program.actions) {
        if (action.events & OnValueChanged)
            m_waits[size_t(action.owner)] = 1;
        if (action.target >= 0)
            m_filledByForm[size_t(action.target)] = 1;
        else // it may be any
            m_filledByForm.assign(n, 1);
    }
    for (const auto& [node, text] : m_program.rowValues)
        m_filledByForm[size_t(node)] = 1;
    for (size_t i = 0; i < n; ++i) {
        const Node& node = m_program.nodes[i];
        if (node.staticDefault >= 0 || node.dynamicDefault >= 0)
            m_filledByForm[i] = 1;
        if (node.dynamicDefault >= 0)
            m_defaulted.push_back(static_cast<int>(i));
        const QStringView type = node.dataType < 0 ? QStringView() : m_program.strings.view(node.dataType);
        if (node.type == NodeType::Integer || type == QLatin1String("int") || type == QLatin1String("integer"))
            m_fits[i] = Fit::Whole;
        else if (node.type == NodeType::Decimal || type == QLatin1String("decimal"))
            m_fits[i] = Fit::Number;
        else if (type == QLatin1String("boolean"))
            m_fits[i] = Fit::Truth;
        else if (node.type == NodeType::Date || type == QLatin1String("date"))
            m_fits[i] = Fit::Day;
        else if (node.type == NodeType::Time || type == QLatin1String("time"))
            m_fits[i] = Fit::Clock;
        else if (node.type == NodeType::DateTime || type == QLatin1String("dateTime"))
            m_fits[i] = Fit::Moment;
        else if (node.type == NodeType::GeoPoint || type == QLatin1String("geopoint"))
            m_fits[i] = Fit::Place;
        else if (node.type == NodeType::GeoTrace || type == QLatin1String("geotrace"))
            m_fits[i] = Fit::Way;
        else if (node.type == NodeType::GeoShape || type == QLatin1String("geoshape"))
            m_fits[i] = Fit::Area;
    }
}

// What does not fit its type says nothing; whole numbers are cut, days get their date, moments what their type keeps
// of them.
Scalar FormState::fitted(int node, Scalar computed) const
{
    const Fit fit = m_fits[size_t(node)];
    if (computed.kind == ValueKind::Number && std::isnan(computed.number))
        return {};
    if (fit == Fit::Any || computed.isEmpty())
        return computed;
    if (fit == Fit::Truth)
        return computed.kind == ValueKind::Boolean ? Scalar::of(QString::number(int(computed.toBoolean()))) : computed;
    const bool isText = computed.kind == ValueKind::Text;
    if (fit >= Fit::Place || (fit == Fit::Clock && isText)) {
        const NodeType type = fit == Fit::Place ? NodeType::GeoPoint
            : fit == Fit::Way                   ? NodeType::GeoTrace
            : fit == Fit::Area                  ? NodeType::GeoShape
                                                : NodeType::Time;
        quint8 faults = 0;
        Scalar made = typed(type, computed.toText(), &faults);
        if (!faults)
            return made;
        if (fit >= Fit::Place || !computed.text.contains(QLatin1Char('T'))) // a moment has a time as well
            return {};
    }
    if (fit == Fit::Day || fit == Fit::Clock || fit == Fit::Moment) {
        const auto moment = computed.kind == ValueKind::Number ? dates::fromDays(computed.number, m_world)
                                                               : dates::parse(computed.text, m_world);
        if (!moment)
            return {};
        if (fit == Fit::Day)
            return Scalar::of(dates::dateText(moment->local));
        const QString whole = dates::dateTimeText(moment->local);
        return Scalar::of(fit == Fit::Clock ? whole.section(QLatin1Char('T'), 1) : whole);
    }
    const double number = computed.toNumber(m_world);
    if (!std::isfinite(number)) // nobody can answer so, and no reader of answers takes it
        return {};
    constexpr qsizetype kSurelyExactDigits = 15;
    if (isText && computed.text.size() > kSurelyExactDigits && !std::isnan(xpath::plainNumber(computed.text))) {
        const QString plain = computed.text.trimmed(); // only copied: each digit of it
        return fit == Fit::Whole ? typedtext::wholePart(plain) : typedtext::exactly(plain);
    }
    return Scalar::of(fit == Fit::Whole ? std::trunc(number) : number);
}

// Defaults that are computed: once, in the order of the form over all that came together, when everything else has
// settled. Then what is set in each new row.
void FormState::beginRows(const std::vector<NewRow>& rows)
{
    for (const int node : m_defaulted) {
        const int context = m_program.nodes[size_t(node)].context;
        for (const NewRow& row : rows) {
            if (row.context == context && row.wantsDefaults && m_spokenOf.count(cellKey(node, row.slot)) == 0)
                m_begins.push_back({-1, node, row.slot, 0});
        }
    }
    for (const NewRow& row : rows) {
        for (size_t i = 0; row.isNew && !m_program.actions.empty() && i < m_nodesOf[size_t(row.context)].size(); ++i) {
            const auto node = size_t(m_nodesOf[size_t(row.context)][i]);
            for (int a = m_program.actionFirsts[node]; a < m_program.actionFirsts[node + 1]; ++a) {
                const int action = m_program.actionsOf[size_t(a)];
                if (m_program.actions[size_t(action)].events & OnNewRepeat)
                    m_begins.push_back({action, static_cast<int>(node), row.slot, OnNewRepeat});
            }
        }
    }
}

void FormState::fire(quint32 events)
{
    for (size_t i = 0; i < m_program.actions.size(); ++i) {
        const Action& action = m_program.actions[i];
        if (!(action.events & events))
            continue;
        for (const int slot : rowsBelow(m_program.nodes[size_t(action.owner)].context, kRootContext, 0))
            m_begins.push_back({static_cast<int>(i), action.owner, slot, events});
    }
    settle();
    m_tooEarly.clear();
}

// Each sees what came of those before it, as where each is followed by a recalculation of all (XForms 1.1, 10.1.2):
// what is worked out from them, what is asked because of them. Only where it looks: rows that come together are many.
bool FormState::doBegins()
{
    if (m_begins.empty()) { // all is settled: what was not there before may be now
        const auto timely = std::stable_partition(
            m_tooEarly.begin(), m_tooEarly.end(), [this](const Begin& one) { return !isThere(one); });
        m_begins.assign(timely, m_tooEarly.end());
        m_tooEarly.erase(timely, m_tooEarly.end());
        if (m_begins.empty())
            return false;
    }
    for (; m_begun < m_begins.size(); ++m_begun) {
        const Begin one = m_begins[m_begun];
        if (one.slot < 0) // its row went
            continue;
        if (mustWait(one))
            return true;
        begin(one);
    }
    m_begins.clear();
    m_begun = 0;
    return true;
}

bool FormState::mustBeThere(const Begin& one) const
{
    return one.action < 0 ? m_opening : (one.event & (OnFirstLoad | OnLoad | OnReady)) != 0;
}

bool FormState::readsCells(const Begin& one) const
{
    const auto reads = [this](int expression) {
        const Expression& e = m_program.expressions[size_t(expression)];
        const auto first = m_program.code.begin() + e.first;
        return std::any_of(first, first + e.count, [](const Instruction& i) {
            const bool isList = i.op == Op::Filter || i.op == Op::Items || i.op == Op::Query || i.op == Op::General;
            return isList || i.op == Op::Cell || i.op == Op::Set || i.op == Op::IndexedRepeat || i.op == Op::OwnOrElse;
        });
    };
    if (one.action < 0)
        return reads(m_program.nodes[size_t(one.node)].dynamicDefault);
    const Action& action = m_program.actions[size_t(one.action)];
    return action.targetSet >= 0 || (action.value >= 0 && reads(action.value));
}

// Whether something that it looks at, or that would be worked out over it, is still to be done. A total over rows that
// come together need not be worked out for each of them, unless that is what they begin with.
bool FormState::mustWait(const Begin& one)
{
    if (std::all_of(m_queue.begin(), m_queue.end(), [](const auto& level) { return level.empty(); }))
        return false;
    const Ground& on = groundOf(one);
    if (on.isAnything)
        return mustBeThere(one) || readsCells(one);
    return std::any_of(on.vertices.begin(), on.vertices.end(), [this](int vertex) { return isMarked(vertex); });
}

void FormState::learnSources()
{
    m_sources.resize(m_program.vertices.size());
    const EdgeTable& table = m_program.valueEdges;
    for (size_t node = 0; node + 1 < table.firsts.size(); ++node) {
        for (int e = table.firsts[node]; e < table.firsts[node + 1]; ++e)
            m_sources[size_t(table.edges[size_t(e)].vertex)].push_back(static_cast<int>(node));
    }
    m_isEntangled = std::any_of(m_waits.begin(), m_waits.end(), [](char waits) { return waits != 0; })
        || std::any_of(m_program.vertices.begin(), m_program.vertices.end(),
            [](const Vertex& vertex) { return vertex.circle > 0 || vertex.looksAtItself; });
}

// What it reads and what it is for, what these are worked out from and because of what they are asked, and so on; and
// how many rows there are. More than that is not looked for: then it waits for all.
const FormState::Ground& FormState::groundOf(const Begin& one)
{
    constexpr size_t kMost = 256;
    const auto [at, isNew] = m_grounds.try_emplace(one.action < 0 ? one.node : -1 - one.action);
    Ground& made = at->second;
    if (!isNew)
        return made;
    if (m_sources.empty())
        learnSources();
    const Action* action = one.action < 0 ? nullptr : &m_program.actions[size_t(one.action)];
    const int expression = action ? action->value : m_program.nodes[size_t(one.node)].dynamicDefault;
    std::vector<int> nodes{action ? action->target : one.node};
    made.isAnything = m_isEntangled || nodes.front() < 0 || (expression >= 0 && !addReads(expression, nodes));
    std::vector<char> known(made.isAnything ? 0 : m_program.vertices.size());
    const auto add = [&](int vertex) {
        if (std::exchange(known[size_t(vertex)], char(1)))
            return;
        made.vertices.push_back(vertex);
        nodes.insert(nodes.end(), m_sources[size_t(vertex)].begin(), m_sources[size_t(vertex)].end());
    };
    for (size_t v = 0; v < known.size(); ++v) {
        if (m_program.vertices[v].aspect == Aspect::Count)
            add(static_cast<int>(v));
    }
    for (std::vector<char> seen(m_program.nodes.size()); !made.isAnything && !nodes.empty();) {
        const int node = nodes.back();
        nodes.pop_back();
        for (int above = node; above >= 0 && !seen[size_t(above)]; above = m_program.nodes[size_t(above)].parent) {
            for (int i = m_firstOfNode[size_t(above)]; i < m_firstOfNode[size_t(above) + 1]; ++i) {
                const Aspect aspect = m_program.vertices[size_t(m_ofNode[size_t(i)])].aspect;
                if (aspect == Aspect::Relevant || aspect == Aspect::Value || aspect == Aspect::Choices)
                    add(m_ofNode[size_t(i)]);
            }
            seen[size_t(above)] = 1;
        }
        made.isAnything = made.vertices.size() > kMost;
    }
    if (made.isAnything)
        made.vertices = {};
    return made;
}

bool FormState::addReads(int expression, std::vector<int>& nodes) const
{
    const Expression& e = m_program.expressions[size_t(expression)];
    for (int i = e.first; i < e.first + e.count; ++i) {
        const Instruction& in = m_program.code[size_t(i)];
        switch (in.op) {
        case Op::Cell:
        case Op::Set:
        case Op::Down:
        case Op::IndexedRepeat:
            nodes.push_back(in.a);
            break;
        case Op::OwnOrElse:
            nodes.push_back(in.b);
            break;
        case Op::Filter:
            if (!addReads(in.a, nodes))
                return false;
            break;
        case Op::Call:
            if (in.a == static_cast<int>(Function::ChoiceName)) // what is offered, and its words
                return false;
            break;
        case Op::General:
        case Op::Query:
        case Op::Items:
        case Op::ItemColumn:
        case Op::OfItem:
        case Op::WalkIfMore:
            return false;
        default:
            break;
        }
    }
    return true;
}

bool FormState::isThere(const Begin& one) const
{
    if (one.action < 0)
        return isRelevant(one.node, one.slot);
    const std::vector<CellRef> cells = targets(m_program.actions[size_t(one.action)], one.slot, one.event);
    return std::any_of(cells.begin(), cells.end(), [this](const CellRef& c) { return isRelevant(c.node, c.slot); });
}

// What is not there while the filling begins gets nothing, now or later: it begins empty when it comes to light.
void FormState::begin(const Begin& one)
{
    if (mustBeThere(one) && !isThere(one))
        m_tooEarly.push_back(one);
    else if (one.action >= 0)
        doAction(m_program.actions[size_t(one.action)], one.slot, one.event);
    else
        applyDefault(one.node, one.slot);
}

void FormState::applyDefault(int node, int slot)
{
    const bool isWorkedOut = m_program.nodes[size_t(node)].calculation >= 0 && !isOverridden(node, slot);
    if (!value(node, slot).isEmpty() && !isWorkedOut)
        return;
    const Scalar computed
        = notTooLong(node, slot, fitted(node, evaluate(m_program.nodes[size_t(node)].dynamicDefault, node, slot)));
    give(node, slot, computed.toText());
    setOverridden(node, slot); // until what it is worked out from changes
}

bool FormState::doEvents()
{
    if (m_events.empty())
        return false;
    std::vector<CellRef> events;
    events.swap(m_events);
    for (const CellRef& cell : events)
        doActions(cell.node, cell.slot, OnValueChanged);
    return true;
}

void FormState::doActions(int owner, int slot, quint32 event)
{
    if (m_program.actions.empty() || ++m_fired > kMostFired)
        return;
    for (int i = m_program.actionFirsts[size_t(owner)]; i < m_program.actionFirsts[size_t(owner) + 1]; ++i) {
        const Action& action = m_program.actions[size_t(m_program.actionsOf[size_t(i)])];
        if (action.events & event)
            doAction(action, slot, event);
    }
}

void FormState::doAction(const Action& action, int slot, quint32 event)
{
    for (const CellRef& cell : targets(action, slot, event)) {
        const bool atLoad = event & (OnFirstLoad | OnLoad | OnReady);
        if (atLoad && !isRelevant(cell.node, cell.slot))
            continue; // what is not there yet begins empty; a later change reaches it and comes to light with it
        if (action.kind == ActionKind::RecordAudio) {
            wishRecording(cell, action.firstPair, action.pairs);
            continue;
        }
        if (action.kind == ActionKind::SetGeoPoint) { // the device takes its time
            if (std::find(m_wantsPosition.begin(), m_wantsPosition.end(), cell) == m_wantsPosition.end())
                m_wantsPosition.push_back(cell);
            continue;
        }
        QString text = m_program.string(action.literal);
        const bool isCut = action.value < 0 && m_fits[size_t(cell.node)] == Fit::Whole; // as what is worked out
        if (const Scalar whole = isCut ? fitted(cell.node, Scalar::of(text)) : Scalar(); !whole.isEmpty())
            text = whole.toText();
        if (action.value >= 0) {
            const bool isOfTarget = action.valueFrom == action.target;
            const Scalar made = fitted(cell.node,
                isOfTarget ? evaluate(action.value, cell.node, cell.slot) : evaluate(action.value, action.owner, slot));
            text = notTooLong(cell.node, cell.slot, made).toText();
            if (text.isEmpty() && !made.isEmpty()) // what is there stays
                continue;
        }
        setAnswer(cell.node, cell.slot, text);
        setOverridden(cell.node, cell.slot); // until what it is worked out from changes
    }
}

void FormState::wishRecording(const CellRef& cell, int firstPair, int pairs)
{
    const bool isKnown = std::any_of(
        m_recordings.begin(), m_recordings.end(), [&cell](const Recording& other) { return other.cell == cell; });
    Recording wish{cell, {}};
    for (int i = firstPair; i < firstPair + pairs; ++i) {
        if (m_program.strings.view(m_program.pairs[size_t(i)].first).endsWith(QLatin1String("quality")))
            wish.quality = m_program.string(m_program.pairs[size_t(i)].second);
    }
    if (!isKnown)
        m_recordings.push_back(std::move(wish));
}

void FormState::givePosition(const QString& position)
{
    std::vector<CellRef> cells;
    cells.swap(m_wantsPosition);
    for (const CellRef& cell : cells)
        setAnswer(cell.node, cell.slot, position);
    settle();
}

// While filling, an action that names a repeated node and no row of it cannot know which one is meant.
std::vector<FormState::CellRef> FormState::targets(const Action& action, int slot, quint32 event) const
{
    std::vector<CellRef> cells;
    const int ownerContext = m_program.nodes[size_t(action.owner)].context;
    if (action.target >= 0) {
        const int context = m_program.nodes[size_t(action.target)].context;
        const int common = m_program.commonContext(context, ownerContext);
        for (const int row : rowsBelow(context, common, slotAt(common, ownerContext, slot)))
            cells.push_back({action.target, row});
    } else if (action.targetSet >= 0) {
        Frame frame;
        frame.node = action.owner;
        frame.baseContext = frame.context = ownerContext;
        frame.baseSlot = frame.slot = slot;
        Evaluator evaluator(*this);
        const Value found = evaluator.run(action.targetSet, frame);
        for (size_t i = 0; found.set && i < found.set->size(); ++i) {
            if ((*found.set)[i].list < 0)
                cells.push_back({(*found.set)[i].a, (*found.set)[i].b});
        }
    }
    const bool atLoad = event & (OnFirstLoad | OnLoad | OnReady);
    if (cells.size() > 1 && !atLoad)
        cells.clear();
    return cells;
}

} // namespace uthan::form
