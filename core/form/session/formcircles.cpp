// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that show or hide each other, or take choices from each other. What is asked and what is read must not hang
// on the order in which they were answered, or a draft opened again would be another filling: each time one of them may
// change, all are looked at anew, from all of them asked and read as they were answered, one after the other as they
// stand in the form, until nothing changes. Where nothing ever rests, as when each hides what shows it, all are asked
// and read: no answer is lost.
#include "form/session/formstate.h"

namespace uthan::form {

namespace {
    // What is asked and offered; the others of a circle are worked out of these.
    bool isDecider(const Vertex& vertex)
    {
        return vertex.aspect == Aspect::Relevant || vertex.aspect == Aspect::Choices;
    }
}

// As they stand in the form, so that it is the same on every device.
void FormState::learnCircles()
{
    for (size_t v = 0; v < m_program.vertices.size(); ++v) {
        const size_t circle = m_program.vertices[v].circle;
        m_circles.resize(std::max(m_circles.size(), circle + 1));
        if (circle > 0)
            m_circles[circle].push_back(static_cast<int>(v));
    }
    for (std::vector<int>& members : m_circles)
        std::stable_sort(members.begin(), members.end(),
            [this](int a, int b) { return m_program.vertices[size_t(a)].node < m_program.vertices[size_t(b)].node; });
    m_readsWorkedOut.resize(m_program.vertices.size());
    for (const Vertex& vertex : m_program.vertices) {
        if (vertex.circle == 0 || isDecider(vertex))
            continue;
        const EdgeTable& table = m_program.valueEdges;
        for (int e = table.firsts[size_t(vertex.node)]; e < table.firsts[size_t(vertex.node) + 1]; ++e) {
            const auto reader = size_t(table.edges[size_t(e)].vertex);
            if (m_program.vertices[reader].circle == vertex.circle)
                m_readsWorkedOut[reader] = true;
        }
    }
}

void FormState::settleCircle(int circle)
{
    const std::vector<int>& members = m_circles[size_t(circle)];
    size_t cells = 0;
    std::vector<std::pair<CellRef, Scalar>> before; // of answers whose change does something
    for (const int v : members) {
        const Vertex& vertex = m_program.vertices[size_t(v)];
        const bool isRead = vertex.aspect != Aspect::Relevant;
        if (vertex.aspect == Aspect::Value && !m_recomputing) {
            for (const int slot : markedRows(v))
                m_overridden.erase(cellKey(vertex.node, slot));
        }
        forEachRow(vertex.context, kRootContext, 0, [&](int slot) {
            ++cells;
            if (isRead && m_waits[size_t(vertex.node)])
                before.push_back({{vertex.node, slot}, value(vertex.node, slot)});
        });
    }
    const size_t events = m_events.size();
    m_circling = true;
    beginCircle(members);
    bool isMoving = true;
    for (size_t round = 0; isMoving && round < cells + 2; ++round)
        isMoving = goRound(members);
    if (isMoving)
        beginCircle(members);
    m_circling = false;
    m_restless.resize(m_circles.size());
    m_restless[size_t(circle)] = isMoving;
    takeMarks(members);
    const auto isBack = [&](const CellRef& cell) {
        return std::any_of(before.begin(), before.end(),
            [&](const auto& each) { return each.first == cell && each.second.same(value(cell.node, cell.slot)); });
    };
    m_events.erase(std::remove_if(m_events.begin() + qsizetype(events), m_events.end(), isBack), m_events.end());
}

// A row that never came to rest may have gone, and let all others be asked and read until now.
void FormState::markRestless()
{
    for (size_t circle = 0; circle < m_restless.size(); ++circle) {
        if (!m_restless[circle])
            continue;
        for (const int v : m_circles[circle])
            forEachRow(m_program.vertices[size_t(v)].context, kRootContext, 0, [&](int slot) { mark(v, slot); });
    }
}

// Also where it may not be worked out any more, so that it hears of what comes later.
void FormState::takeMarks(const std::vector<int>& members)
{
    for (const int v : members) {
        for (const int slot : markedRows(v))
            (void)takeMark(v, slot);
        m_dirty[size_t(v)].clear();
    }
}

void FormState::beginCircle(const std::vector<int>& members)
{
    for (const int v : members) {
        const Vertex& vertex = m_program.vertices[size_t(v)];
        const bool isRelevance = vertex.aspect == Aspect::Relevant;
        if (!isDecider(vertex))
            continue;
        forEachRow(vertex.context, kRootContext, 0, [&](int slot) {
            if (isRelevance)
                workRelevance(vertex.node, slot, true);
            else if (!isAsleep(vertex, slot)) // else it stays what it was, and begins like this when it wakes
                readAsSaid(vertex.node, slot);
            mark(v, slot);
        });
    }
    workValuesOf(members);
}

// Whatever is offered.
void FormState::readAsSaid(int node, int slot)
{
    forgetOffered(node, slot);
    setFlag(node, slot, ChoiceGone, false);
    if (const auto kept = m_kept.find(cellKey(node, slot)); kept != m_kept.end())
        setValue(node, slot, Scalar::of(kept->second), 0);
}

// Only what reads something that has changed since it was looked at can come to another end. What is worked out is
// worked out when somebody is about to read it: a sum over all rows once, not for each row that turns.
bool FormState::goRound(const std::vector<int>& members)
{
    bool changes = false, isBehind = false;
    for (const int v : members) {
        const Vertex& vertex = m_program.vertices[size_t(v)];
        if (!isDecider(vertex))
            continue;
        forEachRow(vertex.context, kRootContext, 0, [&](int slot) {
            if (isBehind && m_readsWorkedOut[size_t(v)]) {
                workValuesOf(members);
                isBehind = false;
            }
            if (!takeMark(v, slot)) // in a group that is not asked: looked at when it is
                return;
            if (vertex.aspect == Aspect::Relevant) {
                const bool own = evaluate(vertex.expression, vertex.node, slot).toBoolean();
                if (own == bool(flags(vertex.node, slot) & OwnRelevant))
                    return;
                workRelevance(vertex.node, slot, own);
            } else {
                const Scalar before = value(vertex.node, slot);
                workChoices(vertex.node, slot);
                if (before.same(value(vertex.node, slot)))
                    return;
            }
            changes = isBehind = true;
        });
    }
    if (isBehind)
        workValuesOf(members);
    return changes;
}

// What is worked out between them, so that each condition sees what the others have come to.
void FormState::workValuesOf(const std::vector<int>& members)
{
    constexpr int kMostTurns = 10'000; // rows that read the row before need a turn each
    bool again = true;
    for (int turn = 0; again && turn < kMostTurns; ++turn) {
        again = false;
        for (const int v : members) {
            const Vertex& vertex = m_program.vertices[size_t(v)];
            if (isDecider(vertex))
                continue;
            const std::vector<int> slots = markedRows(v);
            m_dirty[size_t(v)].clear();
            for (const int slot : slots) {
                if (m_marks[size_t(v)][slot] != Marked)
                    continue;
                if (takeMark(v, slot))
                    work(vertex, slot);
                again = true;
            }
        }
    }
}

} // namespace uthan::form
