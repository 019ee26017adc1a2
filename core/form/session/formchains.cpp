// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that read other rows: running totals, what was left of the row before.
#include "form/session/formstate.h"

#include <algorithm>

namespace uthan::form {

// Rows that read other rows mark what lies below them. They are worked out row after row, from the first to the last
// and back, until they rest: a chain of rows costs each cell once, whichever way it leads.
void FormState::workRows(int low, int high)
{
    std::vector<int> contexts;
    for (int level = low; level <= high; ++level) {
        for (const int v : m_queue[size_t(level)])
            contexts.push_back(m_program.vertices[size_t(v)].context);
    }
    std::sort(contexts.begin(), contexts.end());
    contexts.erase(std::unique(contexts.begin(), contexts.end()), contexts.end());
    for (const int context : contexts) {
        if (context != kRootContext)
            workRowsOf(context, low, high);
    }
}

void FormState::workRowsOf(int context, int low, int high)
{
    std::vector<int> vertices;
    for (const int v : m_verticesOf[size_t(context)]) {
        const Vertex& of = m_program.vertices[size_t(v)];
        if (of.level >= low && of.level <= high && of.circle == 0) // circles settle together
            vertices.push_back(v);
    }
    std::stable_sort(vertices.begin(), vertices.end(),
        [this](int a, int b) { return m_program.vertices[size_t(a)].level < m_program.vertices[size_t(b)].level; });
    std::vector<int> slots;
    forEachRow(context, kRootContext, 0, [&slots](int slot) { slots.push_back(slot); });
    for (bool again = true; again; std::reverse(slots.begin(), slots.end())) {
        again = false;
        for (const int slot : slots) {
            for (const int v : vertices) { // the list of its rows keeps this one, and passes over it
                const bool isTaken = m_marks[size_t(v)][slot] == Marked && takeMark(v, slot);
                again = again || isTaken;
                if (isTaken && mayWork(v, slot))
                    work(m_program.vertices[size_t(v)], slot);
            }
        }
    }
}

} // namespace uthan::form
