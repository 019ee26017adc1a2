// SPDX-License-Identifier: GPL-3.0-or-later
// How a change spreads: marks on what depends on it, worked off level by level, stopping where nothing changed.
#include "form/session/formstate.h"
#include "form/session/rowlookups.h"
#include "form/xpath/evaluator.h"
#include "form/xpath/statetrees.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <QDate>
#include <utility>

namespace uthan::form {

namespace {
    constexpr int kMostSweeps = 50'000; // rows that read the row before need one sweep each
    constexpr int kFreely = 10'000; // works since it began to settle; up to here there is no need to count
    constexpr qsizetype kCharactersOfAWork = 256; // a long text that is worked out over and over is much work each time
}

void FormState::mark(int vertex, int slot)
{
    char& marked = m_marks[size_t(vertex)][slot];
    const Vertex& of = m_program.vertices[size_t(vertex)];
    const bool sleeps = marked == Asleep && of.circle == 0; // else it may wake itself
    if (marked == Marked || sleeps)
        return;
    marked = Marked;
    m_lowest = std::min(m_lowest, of.level);
    if (of.context == kRootContext) {
        m_queue[size_t(of.level)].push_back(vertex);
        return;
    }
    std::vector<int>& slots = m_dirty[size_t(vertex)];
    if (slots.empty())
        m_queue[size_t(of.level)].push_back(vertex);
    slots.push_back(slot);
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

void FormState::setFlags(int node, int slot, quint8 which, quint8 to)
{
    quint8& flags = m_columns[size_t(node)].flags[slot];
    const auto next = static_cast<quint8>((flags & ~which) | to);
    if (next == flags)
        return;
    flags = next;
    noteChange(node, slot);
}

void FormState::setValue(int node, int slot, Scalar made, quint8 faults)
{
    Scalar& now = m_columns[size_t(node)].values[slot];
    const Node& n = m_program.nodes[size_t(node)];
    const bool saysIfGone = isSelect(n.type) && n.choiceFilter < 0 && !isOfRows(n.list); // else workChoices() does
    const auto which = static_cast<quint8>(NotOfType | OutOfRange | (saysIfGone ? ChoiceGone : 0));
    setFlags(node, slot, which, faults & which);
    if (now.same(made))
        return;
    now = std::move(made);
    if (m_rowLookups) [[unlikely]]
        m_rowLookups->changed(node);
    noteChange(node, slot);
    valueChanged(node, slot);
    if (m_waits[size_t(node)] && m_started && !m_restoring)
        m_events.push_back({node, slot});
}

// All the long ones together have a bound as well: a text that is not too long may be worked out in each of many rows.
bool FormState::isTooLong(int node, int slot, const QString& text)
{
    constexpr qsizetype kMostTogether = 4 * kMostText;
    const quint64 key = cellKey(node, slot);
    m_longTexts.erase(key);
    if (text.size() <= kLongText)
        return false;
    m_works = std::min(kFreely, m_works + static_cast<int>(text.size() / kCharactersOfAWork));
    const auto sum = std::accumulate(m_longTexts.begin(), m_longTexts.end(), qsizetype(0),
        [](qsizetype all, const auto& one) { return one.second > kMostText ? all : all + one.second; });
    const bool is = text.size() > kMostText || sum + text.size() > kMostTogether;
    m_longTexts[key] = is ? kMostText + 1 : text.size();
    return is;
}

std::vector<FormState::CellRef> FormState::tooLong() const
{
    std::vector<CellRef> cells;
    for (const auto& [key, size] : m_longTexts) {
        if (size > kMostText)
            cells.push_back({static_cast<int>(key >> 32), static_cast<int>(key & 0xFFFFFFFF)});
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

std::vector<FormState::Stopped> FormState::stopped() const
{
    std::vector<Stopped> cells;
    for (const auto& one : m_trees ? m_trees->stopped() : std::vector<xpath::StateTrees::Stopped>()) {
        const int context = m_program.nodes[size_t(one.node)].context;
        const auto& rows = m_tables[size_t(context)].rows;
        if (context == kRootContext || (size_t(one.slot) < rows.size() && rows[size_t(one.slot)].id != 0))
            cells.push_back({{one.node, context == kRootContext ? 0 : one.slot}, one.why});
    }
    return cells;
}

void FormState::recomputeAll()
{
    m_offered.clear();
    m_rowLookups.reset();
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
    m_rowLookups.reset(); // and a condition on rows the name of a month
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
            m_lowest = std::numeric_limits<int>::max();
            for (size_t i = 0; i < m_queue[level].size(); ++i) // more may come meanwhile
                workOff(m_queue[level][i]);
            m_queue[level].clear();
            if (size_t(m_lowest) < level && sweeps++ < kMostSweeps) { // what stands above must not read it half way
                workRows(m_lowest, static_cast<int>(level));
                level = size_t(m_lowest) - 1; // 0: round to the first
            }
        }
        for (const auto& queue : m_queue)
            again = again || !queue.empty();
        if (!again && !m_newRows.empty()) { // defaults may read what has just been worked out
            std::vector<NewRow> rows;
            rows.swap(m_newRows);
            beginRows(rows);
            again = true;
        } else if (!again && doBegins()) {
            again = true;
            sweeps = 0; // each is done once
            m_works = 0;
            m_turns.clear();
        } else if (!again && !m_refused.empty()) { // what it reads may have come to rest since
            again = true;
            m_works = 0;
            m_turns.clear();
            std::vector<CellRef> refused;
            refused.swap(m_refused);
            m_hasRefused = true;
            for (const CellRef& cell : refused) {
                const int context = m_program.vertices[size_t(cell.node)].context;
                if (context == kRootContext || m_tables[size_t(context)].rows[size_t(cell.slot)].id != 0)
                    mark(cell.node, cell.slot);
            }
        } else if (!again) {
            again = doEvents();
        }
    }
    m_hasRefused = false;
    m_refused.clear();
    m_settling = false;
    m_works = 0;
    m_turns.clear();
    m_fired = 0;
    m_counted.clear();
}

void FormState::workOff(int v)
{
    const Vertex& vertex = m_program.vertices[size_t(v)];
    if (vertex.circle > 0 && isMarked(v)) {
        if (mayWork(v, vertex.context == kRootContext ? 0 : m_dirty[size_t(v)].front()))
            settleCircle(vertex.circle);
        else
            takeMarks(m_circles[vertex.circle]);
        return;
    }
    if (vertex.context == kRootContext) {
        if (takeMark(v, 0) && mayWork(v, 0))
            work(vertex, 0);
        return;
    }
    m_taken.clear();
    m_taken.swap(m_dirty[size_t(v)]); // the room there was for many rows goes round
    // Rows that read the row behind them come to rest one a turn, unless every other turn goes the other way.
    if (m_works > kFreely && !m_taken.empty() && m_turns.value(cellKey(v, m_taken.front())) % 2 == 1)
        std::reverse(m_taken.begin(), m_taken.end());
    for (const int slot : m_taken) {
        if (takeMark(v, slot) && mayWork(v, slot))
            work(vertex, slot);
    }
}

bool FormState::isMarked(int vertex) const
{
    const bool isRoot = m_program.vertices[size_t(vertex)].context == kRootContext;
    return isRoot ? m_marks[size_t(vertex)][0] == Marked : !m_dirty[size_t(vertex)].empty();
}

std::vector<int> FormState::markedRows(int vertex) const
{
    const bool isRoot = m_program.vertices[size_t(vertex)].context == kRootContext;
    return isRoot && isMarked(vertex) ? std::vector<int>{0} : m_dirty[size_t(vertex)];
}

// A path that happens to lead over the cell itself changes it each time it is read: such a cell never comes to rest and
// keeps what it came to. A row that reads the row before needs one turn for each row.
bool FormState::mayWork(int vertex, int slot)
{
    constexpr size_t kBesidesRows = 100;
    if (++m_works < kFreely)
        return true;
    int& turns = m_turns[cellKey(vertex, slot)];
    if (size_t(++turns) <= m_tables[size_t(m_program.vertices[size_t(vertex)].context)].rows.size() + kBesidesRows)
        return true;
    if (!m_hasRefused) // once more at the end: what it reads may come to rest, though it was read on its way
        m_refused.push_back({vertex, slot});
    return false;
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
        Scalar made = notTooLong(node, slot, fitted(node, computed()));
        quint8 faults = 0;
        const Node& n = m_program.nodes[size_t(node)];
        if (isSelect(n.type) && n.choiceFilter < 0 && !isOfRows(n.list)) { // what the list has not is kept and marked
            forgetStructured(node, slot);
            (void)scalarOf(node, made.toText(), &faults);
            faults &= ChoiceGone;
            if (faults && !made.isEmpty())
                made = keepAside(node, slot, made, faults);
        }
        setValue(node, slot, std::move(made), faults);
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
    int end = 0;
    int context = kRootContext;
    [[nodiscard]] bool holdsAll(const Spread& of) const // that read it
    {
        return context == kRootContext && of.firstReader > group && of.lastReader < end;
    }
    [[nodiscard]] bool holds(const FormProgram::Private& program, const Edge& edge) const
    {
        const int reader = program.vertices[size_t(edge.vertex)].node;
        return reader > group && reader < end && (context == kRootContext || program.isWithin(edge.common, context));
    }
};

void FormState::learnSpread()
{
    m_spread.resize(m_program.nodes.size());
    for (size_t i = 0; i < m_spread.size(); ++i) {
        Spread& spread = m_spread[i];
        spread.end = m_program.nodes[i].end;
        spread.context = m_program.nodes[i].context;
        const EdgeTable& table = m_program.valueEdges;
        for (int e = table.firsts[i]; e < table.firsts[i + 1]; ++e) {
            const int reader = m_program.vertices[size_t(table.edges[size_t(e)].vertex)].node;
            spread.firstReader = std::min(spread.firstReader, reader);
            spread.lastReader = std::max(spread.lastReader, reader);
        }
    }
}

// A number of rows that hangs on those rows is looked at once for each thing a person does, or it might never end. What
// more it says then is done when the person has gone through the rows there are.
bool FormState::mayGrow(int repeat, int parentSlot)
{
    const CellRef cell{repeat, parentSlot};
    if (m_recomputing || std::find(m_counted.begin(), m_counted.end(), cell) != m_counted.end())
        return false;
    m_counted.push_back(cell);
    return true;
}

void FormState::grow(int repeat, int parentSlot)
{
    for (size_t v = 0; v < m_program.vertices.size(); ++v) {
        if (m_program.vertices[v].node == repeat && m_program.vertices[v].looksAtItself)
            mark(static_cast<int>(v), parentSlot);
    }
    settle();
}

void FormState::workRelevance(int node, int slot, bool own)
{
    quint8& flags = m_columns[size_t(node)].flags[slot];
    flags = static_cast<quint8>(own ? flags | OwnRelevant : flags & ~OwnRelevant);
    const Node& n = m_program.nodes[size_t(node)];
    const bool outer
        = n.parent < 0 || isRelevant(n.parent, slotAt(m_program.nodes[size_t(n.parent)].context, n.context, slot));
    if (m_rowLookups && (outer && own) != bool(flags & Relevant)) [[unlikely]]
        m_rowLookups->changed(node, n.end);
    const Turn turn{node, n.end, n.context};
    spreadRelevance(node, slot, outer, turn);
}

// The node and, as one range, all that lies inside it, in every row.
void FormState::spreadRelevance(int node, int slot, bool outer, const Turn& turn)
{
    quint8& flags = m_columns[size_t(node)].flags[slot];
    const bool relevant = outer && (flags & OwnRelevant);
    if (relevant == bool(flags & Relevant))
        return;
    flags ^= Relevant;
    noteChange(node, slot);
    const Spread& n = m_spread[size_t(node)];
    if (!turn.holdsAll(n)) {
        const EdgeTable& table = m_program.valueEdges;
        for (int e = table.firsts[size_t(node)]; e < table.firsts[size_t(node) + 1]; ++e) {
            if (!turn.holds(m_program, table.edges[size_t(e)]))
                markEdge(table.edges[size_t(e)], n.context, slot);
        }
    }
    for (int child = node + 1; child < n.end; child = m_spread[size_t(child)].end)
        spreadInto(child, n.context, slot, relevant, turn);
}

inline void FormState::spreadInto(int child, int context, int slot, bool relevant, const Turn& turn)
{
    const Spread& inner = m_spread[size_t(child)];
    const bool wakes = relevant && inner.maySleep;
    if (wakes)
        wake(child, context, slot); // of a repeat: how many rows it has
    if (inner.context != context) {
        for (const int row : rows(inner.context, slot)) {
            if (wakes)
                wake(child, inner.context, row);
            spreadRelevance(child, row, relevant, turn);
        }
        return;
    }
    const quint8 flags = m_columns[size_t(child)].flags[slot];
    if (bool(flags & Relevant) != (relevant && (flags & OwnRelevant)))
        spreadRelevance(child, slot, relevant, turn);
}

void FormState::putToSleep(int vertex, int slot)
{
    m_marks[size_t(vertex)][slot] = Asleep;
    m_spread[size_t(m_program.vertices[size_t(vertex)].node)].maySleep = true;
}

bool FormState::isAsleep(const Vertex& vertex, int slot) const
{
    const int parent = m_program.nodes[size_t(vertex.node)].parent;
    return parent > 0 && !isRelevant(parent, slotAt(m_program.nodes[size_t(parent)].context, vertex.context, slot));
}

// Whether the mark is to be worked off now. In a group that is not relevant it sleeps.
bool FormState::takeMark(int vertex, int slot)
{
    char& mark = m_marks[size_t(vertex)][slot];
    if (mark != Marked)
        return false;
    if (isAsleep(m_program.vertices[size_t(vertex)], slot)) {
        putToSleep(vertex, slot);
        return false;
    }
    mark = Clean;
    return true;
}

// What there was to work out for the node while the group around it was not relevant.
void FormState::wake(int node, int context, int slot)
{
    for (int i = m_firstOfNode[size_t(node)]; i < m_firstOfNode[size_t(node) + 1]; ++i) {
        const int v = m_ofNode[size_t(i)];
        if (m_program.vertices[size_t(v)].context != context || m_marks[size_t(v)][slot] != Asleep)
            continue;
        m_marks[size_t(v)][slot] = Clean;
        mark(v, slot);
    }
}

namespace {
    Scalar outcome(const FormState& state, int context, int expression, int node, int slot)
    {
        Frame frame;
        frame.node = node;
        frame.baseContext = frame.context = context;
        frame.baseSlot = frame.slot = slot;
        Evaluator evaluator(state);
        return evaluator.scalar(evaluator.run(expression, frame));
    }
}

Scalar FormState::evaluate(int expression, int node, int slot) const
{
    return outcome(*this, m_program.nodes[size_t(node)].context, expression, node, slot).plain();
}

bool FormState::isDay(int expression, int node, int slot) const
{
    const Scalar value = outcome(*this, m_program.nodes[size_t(node)].context, expression, node, slot);
    return value.kind == ValueKind::Number && !value.text.isEmpty();
}

} // namespace uthan::form
