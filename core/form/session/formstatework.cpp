// SPDX-License-Identifier: GPL-3.0-or-later
// How a change spreads: marks on what depends on it, worked off level by level, stopping where nothing changed.
#include "form/session/formstate.h"
#include "form/xpath/evaluator.h"

#include <algorithm>
#include <cmath>
#include <QDate>

namespace uthan::form {

namespace {
    constexpr int kMostSweeps = 50'000; // rows that read the row before need one sweep each
}

void FormState::mark(int vertex, int slot)
{
    Dirty& dirty = m_dirty[size_t(vertex)];
    if (dirty.marked.size() <= size_t(slot))
        dirty.marked.resize(size_t(slot) + 1);
    char& marked = dirty.marked[size_t(slot)];
    const bool sleeps = marked == Asleep && m_program.vertices[size_t(vertex)].circle == 0; // else it may wake itself
    if (marked == Marked || sleeps)
        return;
    marked = Marked;
    if (dirty.slots.empty())
        m_queue[size_t(m_program.vertices[size_t(vertex)].level)].push_back(vertex);
    dirty.slots.push_back(slot);
}

void FormState::markEdge(const Edge& edge, int context, int slot)
{
    const int target = m_program.vertices[size_t(edge.vertex)].context;
    forEachRow(target, edge.common, slotAt(edge.common, context, slot), [&](int row) { mark(edge.vertex, row); });
}

void FormState::markEdges(const EdgeTable& table, int source, int context, int slot)
{
    for (int e = table.firsts[size_t(source)]; e < table.firsts[size_t(source) + 1]; ++e)
        markEdge(table.edges[size_t(e)], context, slot);
}

void FormState::valueChanged(int node, int slot)
{
    markEdges(m_program.valueEdges, node, m_program.nodes[size_t(node)].context, slot);
}

void FormState::markRowVertices(int context, int slot)
{
    for (const int v : m_verticesOf[size_t(context)])
        mark(v, slot);
}

void FormState::noteChange(int node, int slot)
{
    m_changed.push_back({node, slot});
}

void FormState::setFlag(int node, int slot, quint8 flag, bool on)
{
    quint8& flags = m_columns[size_t(node)].flags[size_t(slot)];
    const auto next = static_cast<quint8>(on ? flags | flag : flags & ~flag);
    if (next == flags)
        return;
    flags = next;
    noteChange(node, slot);
}

void FormState::setValue(int node, int slot, Scalar made, quint8 faults)
{
    Scalar& now = m_columns[size_t(node)].values[size_t(slot)];
    setFlag(node, slot, NotOfType, faults & NotOfType);
    setFlag(node, slot, OutOfRange, faults & OutOfRange);
    const Node& n = m_program.nodes[size_t(node)];
    const bool isLookedAt = n.choiceFilter >= 0 || (n.list >= 0 && m_program.lists[size_t(n.list)].repeat >= 0);
    if (isSelect(n.type) && !isLookedAt) // else workChoices() says it
        setFlag(node, slot, ChoiceGone, faults & ChoiceGone);
    if (now.same(made))
        return;
    now = std::move(made);
    noteChange(node, slot);
    valueChanged(node, slot);
    if (m_waits[size_t(node)] && m_started && !m_restoring)
        m_events.push_back({node, slot});
}

void FormState::recomputeAll()
{
    m_offered.clear();
    for (size_t v = 0; v < m_program.vertices.size(); ++v)
        forEachRow(m_program.vertices[v].context, kRootContext, 0, [&](int slot) { mark(static_cast<int>(v), slot); });
    m_recomputing = true;
    settle();
    m_recomputing = false;
}

void FormState::touchLanguage()
{
    m_world.language = languageTag();
    m_offered.clear();
    m_byKeys.clear(); // a filter may read labels
    for (size_t v = 0; v < m_program.vertices.size(); ++v) {
        if (m_program.vertices[v].usesLanguage)
            forEachRow(
                m_program.vertices[v].context, kRootContext, 0, [&](int slot) { mark(static_cast<int>(v), slot); });
    }
    m_recomputing = true; // what a person said stands in any language
    settle();
    m_recomputing = false;
}

void FormState::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    int sweeps = 0;
    bool again = true;
    while (again && sweeps++ < kMostSweeps) {
        again = false;
        for (size_t level = 0; level < m_queue.size(); ++level) {
            while (!m_queue[level].empty()) {
                const int v = m_queue[level].back();
                m_queue[level].pop_back();
                Dirty& dirty = m_dirty[size_t(v)];
                if (const int circle = m_program.vertices[size_t(v)].circle; circle > 0 && !dirty.slots.empty()) {
                    if (mayWork(v, dirty.slots.front()))
                        settleCircle(circle);
                    continue;
                }
                std::vector<int> slots;
                slots.swap(dirty.slots);
                for (const int slot : slots) {
                    if (dirty.marked[size_t(slot)] != Marked)
                        continue;
                    const Vertex& vertex = m_program.vertices[size_t(v)];
                    const bool asleep = isAsleep(vertex, slot);
                    dirty.marked[size_t(slot)] = asleep ? Asleep : Clean;
                    if (!asleep && mayWork(v, slot))
                        work(vertex, slot);
                }
            }
        }
        for (const auto& queue : m_queue)
            again = again || !queue.empty();
        if (!again && !m_newRows.empty()) { // defaults may read what has just been worked out
            std::vector<NewRow> rows;
            rows.swap(m_newRows);
            beginRows(rows);
            again = true;
        } else if (!again) {
            again = doEvents();
        }
    }
    m_settling = false;
    m_works = 0;
    m_turns.clear();
    m_fired = 0;
    m_counted.clear();
}

// A path that happens to lead over the cell itself changes it each time it is read: such a cell never comes to rest and
// keeps what it came to. A row that reads the row before needs one turn for each row.
bool FormState::mayWork(int vertex, int slot)
{
    constexpr int kFreely = 10'000; // no need to count up to here
    constexpr size_t kBesidesRows = 100;
    if (++m_works < kFreely)
        return true;
    int& turns = m_turns[(quint64(quint32(vertex)) << 32) | quint32(slot)];
    return size_t(++turns) <= m_dirty[size_t(vertex)].marked.size() + kBesidesRows;
}

void FormState::work(const Vertex& vertex, int slot)
{
    const int node = vertex.node;
    const auto computed = [&] { return evaluate(vertex.expression, node, slot); };
    switch (vertex.aspect) {
    case Aspect::Value: {
        if (isOverridden(node, slot)) {
            if (m_recomputing || m_circling)
                break;
            m_overridden.erase((quint64(quint32(node)) << 32) | quint32(slot));
        }
        forgetKept(node, slot);
        setValue(node, slot, fitted(node, computed()), 0);
        break;
    }
    case Aspect::Relevant:
        workRelevance(node, slot, computed().toBoolean());
        break;
    case Aspect::Constraint: // what is not said breaks no rule
        setFlag(node, slot, ConstraintBroken, !value(node, slot).isEmpty() && !computed().toBoolean());
        break;
    case Aspect::Required:
        setFlag(node, slot, Required, computed().toBoolean());
        break;
    case Aspect::ReadOnly:
        setFlag(node, slot, ReadOnly, computed().toBoolean());
        break;
    case Aspect::Count: {
        const int above = m_program.contexts[size_t(m_program.nodes[size_t(node)].context)].parent;
        Frame frame;
        frame.node = node;
        frame.baseContext = frame.context = above;
        frame.baseSlot = frame.slot = slot;
        Evaluator evaluator(*this);
        const double wanted = evaluator.scalar(evaluator.run(vertex.expression, frame)).toNumber(m_world);
        const size_t rowsNow = rows(m_program.nodes[size_t(node)].context, slot).size();
        const bool changes = !std::isnan(wanted) && wanted != double(rowsNow);
        if (!vertex.looksAtItself || !changes || mayGrow(node, slot))
            workCount(node, slot, wanted, vertex.looksAtItself);
        break;
    }
    case Aspect::Choices:
        workChoices(node, slot);
        break;
    case Aspect::Texts:
        noteChange(node, slot);
        break;
    }
}

// A group whose relevance turns. What is inside reads what is inside as it did before once the group is relevant again,
// so only what is outside need hear of it: a group costs its cells, not their expressions.
struct FormState::Turn {
    int group = -1;
    [[nodiscard]] bool holds(const FormProgram::Private& program, const Edge& edge) const
    {
        const int reader = program.vertices[size_t(edge.vertex)].node;
        const Node& node = program.nodes[size_t(group)];
        return reader > group && reader < node.end
            && (node.context == kRootContext || program.isWithin(edge.common, node.context));
    }
};

// A number of rows that hangs on those rows is looked at once for each thing a person does, or it might never end: what
// it says then is done when the person has gone through the rows there are.
bool FormState::mayGrow(int repeat, int parentSlot)
{
    const CellRef cell{repeat, parentSlot};
    const bool wasDone = std::find(m_counted.begin(), m_counted.end(), cell) != m_counted.end();
    const int context = m_program.nodes[size_t(repeat)].context;
    const bool hasRows = !rows(context, parentSlot).empty();
    if (!wasDone && !m_recomputing && !(m_started && hasRows && !m_growing)) {
        m_counted.push_back(cell);
        return true;
    }
    return false;
}

void FormState::grow(int repeat, int parentSlot)
{
    for (size_t v = 0; v < m_program.vertices.size(); ++v) {
        if (m_program.vertices[v].node == repeat && m_program.vertices[v].looksAtItself)
            mark(static_cast<int>(v), parentSlot);
    }
    m_growing = true;
    settle();
    m_growing = false;
}

void FormState::workRelevance(int node, int slot, bool own)
{
    quint8& flags = m_columns[size_t(node)].flags[size_t(slot)];
    flags = static_cast<quint8>(own ? flags | OwnRelevant : flags & ~OwnRelevant);
    const Node& n = m_program.nodes[size_t(node)];
    const bool outer
        = n.parent < 0 || isRelevant(n.parent, slotAt(m_program.nodes[size_t(n.parent)].context, n.context, slot));
    const Turn turn{node};
    spreadRelevance(node, slot, outer, turn);
}

// The node and, as one range, all that lies inside it, in every row.
void FormState::spreadRelevance(int node, int slot, bool outer, const Turn& turn)
{
    const quint8 before = flags(node, slot);
    const bool relevant = outer && (before & OwnRelevant);
    if (relevant == bool(before & Relevant))
        return;
    setFlag(node, slot, Relevant, relevant);
    const Node& n = m_program.nodes[size_t(node)];
    const EdgeTable& table = m_program.valueEdges;
    for (int e = table.firsts[size_t(node)]; e < table.firsts[size_t(node) + 1]; ++e) {
        if (!turn.holds(m_program, table.edges[size_t(e)]))
            markEdge(table.edges[size_t(e)], n.context, slot);
    }
    for (int child = node + 1; child < n.end; child = m_program.nodes[size_t(child)].end) {
        const int context = m_program.nodes[size_t(child)].context;
        if (relevant)
            wake(child, n.context, slot); // of a repeat: how many rows it has
        if (context == n.context) {
            spreadRelevance(child, slot, relevant, turn);
            continue;
        }
        for (const int row : rows(context, slot)) {
            if (relevant)
                wake(child, context, row);
            spreadRelevance(child, row, relevant, turn);
        }
    }
}

bool FormState::isAsleep(const Vertex& vertex, int slot) const
{
    const int parent = m_program.nodes[size_t(vertex.node)].parent;
    return parent > 0 && !isRelevant(parent, slotAt(m_program.nodes[size_t(parent)].context, vertex.context, slot));
}

// What there was to work out for the node while the group around it was not relevant.
void FormState::wake(int node, int context, int slot)
{
    for (int i = m_firstOfNode[size_t(node)]; i < m_firstOfNode[size_t(node) + 1]; ++i) {
        const int v = m_ofNode[size_t(i)];
        auto& marked = m_dirty[size_t(v)].marked;
        if (m_program.vertices[size_t(v)].context != context || marked.size() <= size_t(slot)
            || marked[size_t(slot)] != Asleep)
            continue;
        marked[size_t(slot)] = Clean;
        mark(v, slot);
    }
}

Scalar FormState::evaluate(int expression, int node, int slot) const
{
    Frame frame;
    frame.node = node;
    frame.baseContext = frame.context = m_program.nodes[size_t(node)].context;
    frame.baseSlot = frame.slot = slot;
    Evaluator evaluator(*this);
    return evaluator.scalar(evaluator.run(expression, frame)).plain();
}

} // namespace uthan::form
