// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of repeats: those a filling begins with, and how they come and go.
#include "form/session/formstate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uthan::form {

namespace {
    constexpr int kMostRows = 20'000; // a repeat_count beyond this is a slip of the pen
    constexpr qint64 kMostRowsTogether = 100'000; // of repeats within repeats, which multiply each other
    constexpr qint64 kMostCells = 6'000'000; // of all rows
    constexpr int kMostAtOnce = 1'000; // new rows of a count that reads those rows: it may say a thousand times as many
}

// Rows that come or go together mark what depends on them once, when all of them have.
FormState::RowBatch::RowBatch(FormState& state)
    : m_state(state)
{
    ++m_state.m_rowBatches;
}

FormState::RowBatch::~RowBatch()
{
    if (--m_state.m_rowBatches == 0)
        m_state.finishRows();
}

void FormState::finishRows()
{
    if (m_rowsGone)
        forgetGone();
    markRestless();
    std::vector<RowMark> marks;
    marks.swap(m_rowMarks);
    for (const RowMark& at : marks) {
        const Edge& edge = m_program.rowEdges.edges[size_t(at.edge)];
        m_lastRowMark[size_t(at.edge)] = -1;
        if (rowId(edge.common, at.slot) == 0)
            continue; // went with the rows
        forEachRow(m_program.vertices[size_t(edge.vertex)].context, edge.common, at.slot,
            [&](int row) { mark(edge.vertex, row); });
    }
}

// What is still to be told or done in rows that are no more. Before a slot is used again, so that nobody takes the new
// row for the old one.
void FormState::forgetGone()
{
    m_rowsGone = false;
    const auto isGone
        = [this](const CellRef& c) { return rowId(m_program.nodes[size_t(c.node)].context, c.slot) == 0; };
    std::erase_if(m_changed, isGone);
    std::erase_if(m_events, isGone);
    std::erase_if(m_wantsPosition, isGone);
    std::erase_if(m_recordings, [&isGone](const Recording& wish) { return isGone(wish.cell); });
    std::erase_if(m_newRows, [this](const NewRow& row) { return rowId(row.context, row.slot) == 0; });
    std::erase_if(m_unbegun, [this](const NewRow& row) { return keptId(row.context, row.slot) == 0; });
    const auto isOfGone = [this](const Begin& one) { // one at rest may come back
        return one.slot >= 0 && keptId(m_program.nodes[size_t(one.node)].context, one.slot) == 0;
    };
    std::erase_if(m_tooEarly, isOfGone);
    for (Begin& one : m_begins) { // one of them may be on its way
        if (isOfGone(one))
            one.slot = -1;
    }
}

// Sibling rows share what depends on them: the same row of the same edge is noted once.
void FormState::rowsChanged(int context, int slot)
{
    const EdgeTable& table = m_program.rowEdges;
    if (m_lastRowMark.empty())
        m_lastRowMark.assign(table.edges.size(), -1);
    for (int e = table.firsts[size_t(context)]; e < table.firsts[size_t(context) + 1]; ++e) {
        const int common = slotAt(table.edges[size_t(e)].common, context, slot);
        if (m_lastRowMark[size_t(e)] == common)
            continue;
        m_lastRowMark[size_t(e)] = common;
        m_rowMarks.push_back({e, common});
    }
}

// The rows that repeats begin with, as the form has them, with the values that stand there.
void FormState::addGivenRows()
{
    const RowBatch batch(*this);
    std::vector<int> slots; // by given row
    m_addingGiven = true;
    for (const GivenRow& row : m_program.rows) {
        if (row.ofTemplate) {
            slots.push_back(-1);
            continue;
        }
        const int context = m_program.nodes[size_t(row.repeat)].context;
        slots.push_back(addRow(context, row.parent < 0 ? 0 : slots[size_t(row.parent)]));
        applyGiven(row, slots.back());
    }
    m_addingGiven = false;
}

// One of them again, with those inside it.
int FormState::addGivenRow(int given, int parentSlot)
{
    const bool outer = std::exchange(m_addingGiven, true);
    const GivenRow& row = m_program.rows[size_t(given)];
    const int slot = addRow(m_program.nodes[size_t(row.repeat)].context, parentSlot);
    applyGiven(row, slot);
    // Those inside it stand behind it, before any other.
    for (size_t i = size_t(given) + 1; i < m_program.rows.size() && m_program.rows[i].parent >= given; ++i) {
        if (m_program.rows[i].parent == given)
            (void)addGivenRow(static_cast<int>(i), slot);
    }
    m_addingGiven = outer;
    return slot;
}

void FormState::applyGiven(const GivenRow& row, int slot)
{
    for (int v = row.firstValue; v < row.firstValue + row.values; ++v) {
        const auto& [node, text] = m_program.rowValues[size_t(v)];
        give(node, slot, m_program.string(text));
    }
}

// Of a repeat that stands in no other, or of the template around it, in their order.
const std::vector<int>& FormState::givenRows(int repeat, bool ofTemplate) const
{
    if (m_givenRows.empty()) {
        m_givenRows.resize(m_program.nodes.size() * 2);
        for (size_t i = 0; i < m_program.rows.size(); ++i) {
            const GivenRow& row = m_program.rows[i];
            if (row.parent < 0)
                m_givenRows[size_t(row.repeat) * 2 + (row.ofTemplate != 0)].push_back(static_cast<int>(i));
        }
    }
    return m_givenRows[size_t(repeat) * 2 + ofTemplate];
}

// A form may say so many rows that no device holds them. None of those that are there goes for it.
bool FormState::hasRoomForRows() const
{
    return m_rowsThere < kMostRowsTogether && m_cellsThere < kMostCells;
}

void FormState::countRow(int context, bool comes)
{
    m_rowsThere += comes ? 1 : -1;
    m_cellsThere += static_cast<qint64>(m_nodesOf[size_t(context)].size()) * (comes ? 1 : -1);
}

std::vector<FormState::CellRef> FormState::tooManyRows() const
{
    std::vector<CellRef> cells;
    for (const quint64 key : m_tooManyRows) {
        const CellRef cell{static_cast<int>(key >> 32), static_cast<int>(key & 0xFFFFFFFF)};
        const int around = m_program.contexts[size_t(m_program.nodes[size_t(cell.node)].context)].parent;
        if (rowId(around, cell.slot) != 0)
            cells.push_back(cell);
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

int FormState::addRow(int context, int parentSlot, quint32 id)
{
    ++m_rowChanges;
    const RowBatch batch(*this);
    Table& table = m_tables[size_t(context)];
    int slot = static_cast<int>(table.rows.size());
    if (table.free.empty()) {
        table.rows.emplace_back();
    } else {
        if (m_rowsGone)
            forgetGone();
        slot = table.free.back();
        table.free.pop_back();
    }
    auto& siblings = table.byParent[size_t(parentSlot)];
    if (id == 0)
        id = m_nextId;
    m_nextId = std::max(m_nextId, id + 1);
    QList<quint32> ids = idsOf(m_program.contexts[size_t(context)].parent, parentSlot);
    ids.append(id);
    table.rows[size_t(slot)] = {id, parentSlot, static_cast<int>(siblings.size()), std::move(ids), 0};
    siblings.push_back(slot);
    countRow(context, true);
    makeCells(context, slot);
    rowsChanged(context, slot);
    return slot;
}

void FormState::removeRow(int context, int slot)
{
    const RowBatch batch(*this);
    dropRow(context, slot);
}

void FormState::dropRow(int context, int slot)
{
    ++m_rowChanges;
    for (size_t c = 1; c < m_program.contexts.size(); ++c) {
        if (m_program.contexts[c].parent != context)
            continue;
        const auto inner = static_cast<int>(c);
        while (bringBackRow(inner, slot)) { } // what rests goes like the others
        while (!rows(inner, slot).empty())
            dropRow(inner, rows(inner, slot).back());
    }
    rowsChanged(context, slot);
    for (const int i : m_nodesOf[size_t(context)]) {
        forgetStructured(i, slot);
        forgetOffered(i, slot);
        m_longTexts.erase(cellKey(i, slot));
    }
    leaveSiblings(context, slot);
    Table& table = m_tables[size_t(context)];
    if (table.rows[size_t(slot)].id != 0)
        countRow(context, false);
    table.rows[size_t(slot)] = {};
    table.free.push_back(slot);
}

// From now on nobody finds the row, and nothing is left to work out there.
void FormState::leaveSiblings(int context, int slot)
{
    Table& table = m_tables[size_t(context)];
    const Row& gone = table.rows[size_t(slot)];
    auto& siblings = table.byParent[size_t(gone.parent)];
    siblings.erase(siblings.begin() + gone.index);
    for (size_t i = size_t(gone.index); i < siblings.size(); ++i)
        table.rows[size_t(siblings[i])].index = static_cast<int>(i);
    for (const int v : m_verticesOf[size_t(context)])
        m_marks[size_t(v)][slot] = Clean;
    m_rowsGone = true;
}

void FormState::restRow(int context, int slot)
{
    ++m_rowChanges;
    const RowBatch batch(*this);
    const int parent = m_tables[size_t(context)].rows[size_t(slot)].parent;
    fallAsleep(context, slot);
    leaveSiblings(context, slot);
    m_resting[cellKey(context, parent)].push_back(slot);
}

// The rows inside keep their places in it, and sleep with it.
void FormState::fallAsleep(int context, int slot)
{
    for (size_t c = 1; c < m_program.contexts.size(); ++c) {
        if (m_program.contexts[c].parent != context)
            continue;
        for (const int inner : rows(static_cast<int>(c), slot))
            fallAsleep(static_cast<int>(c), inner);
    }
    rowsChanged(context, slot);
    if (m_opening) { // it has not begun yet, and does so when it comes back
        const auto isIt = [&](const NewRow& of) { return of.context == context && of.slot == slot; };
        if (std::erase_if(m_newRows, isIt) > 0)
            m_unbegun.push_back({context, slot, true, true});
    }
    for (const int i : m_nodesOf[size_t(context)])
        forgetOffered(i, slot);
    for (const int v : m_verticesOf[size_t(context)])
        m_marks[size_t(v)][slot] = Clean;
    Row& row = m_tables[size_t(context)].rows[size_t(slot)];
    countRow(context, false);
    row.restingId = std::exchange(row.id, 0);
}

bool FormState::bringBackRow(int context, int parentSlot)
{
    const auto resting = m_resting.find(cellKey(context, parentSlot));
    if (resting == m_resting.end())
        return false;
    if (m_rowsGone) // what was to be told of it before it went is told anew
        forgetGone();
    const RowBatch batch(*this);
    const int slot = resting->second.back();
    resting->second.pop_back();
    if (resting->second.empty())
        m_resting.erase(resting);
    ++m_rowChanges;
    Table& table = m_tables[size_t(context)];
    auto& siblings = table.byParent[size_t(parentSlot)];
    table.rows[size_t(slot)].index = static_cast<int>(siblings.size());
    siblings.push_back(slot);
    wakeUp(context, slot);
    return true;
}

// All that is worked out in it is worked out anew: what it reads may have changed since.
void FormState::wakeUp(int context, int slot)
{
    Row& row = m_tables[size_t(context)].rows[size_t(slot)];
    countRow(context, true);
    row.id = std::exchange(row.restingId, 0);
    for (const int i : m_nodesOf[size_t(context)]) {
        const Node& node = m_program.nodes[size_t(i)];
        const bool outer = node.parent < 0
            || isRelevant(node.parent, slotAt(m_program.nodes[size_t(node.parent)].context, context, slot));
        quint8& flags = m_columns[size_t(i)].flags[slot];
        flags = static_cast<quint8>(outer && (flags & OwnRelevant) ? flags | Relevant : flags & ~Relevant);
        noteChange(i, slot);
    }
    markRowVertices(context, slot);
    rowsChanged(context, slot);
    if (isUnbegun(context, slot)) {
        std::erase_if(m_unbegun, [&](const NewRow& of) { return of.context == context && of.slot == slot; });
        m_newRows.push_back({context, slot, true, true});
    }
    for (size_t c = 1; c < m_program.contexts.size(); ++c) {
        if (m_program.contexts[c].parent != context)
            continue;
        for (const int inner : rows(static_cast<int>(c), slot))
            wakeUp(static_cast<int>(c), inner);
    }
}

bool FormState::isUnbegun(int context, int slot) const
{
    return std::any_of(m_unbegun.begin(), m_unbegun.end(),
        [&](const NewRow& row) { return row.context == context && row.slot == slot; });
}

std::vector<int> FormState::resting(int context, int parentSlot) const
{
    const auto found = m_resting.find(cellKey(context, parentSlot));
    if (found == m_resting.end())
        return {};
    std::vector<int> slots = found->second;
    if (!m_unbegun.empty()) // nobody has been there: a draft has it come anew, with its defaults
        std::erase_if(slots, [&](int slot) { return isUnbegun(context, slot); });
    return slots;
}

void FormState::workCount(int node, int parentSlot, double wanted, bool looksAtItself)
{
    const int context = m_program.nodes[size_t(node)].context;
    if (std::isnan(wanted) && !m_opening) // nothing is said about how many: what is there stays
        return;
    const auto before = static_cast<int>(rows(context, parentSlot).size());
    int count = std::isfinite(wanted) ? std::clamp(static_cast<int>(std::clamp(wanted, 0.0, 1e6)), 0, kMostRows) : 0;
    if (looksAtItself)
        count = std::min(count, before + kMostAtOnce);
    bool isTooMany = std::isfinite(wanted) && wanted >= kMostRows + 1.0;
    m_tooManyRows.erase(cellKey(node, parentSlot));
    const RowBatch batch(*this);
    if (count > before && hasRoomForRows())
        makeRoom(context, m_tables[size_t(context)].rows.size() + size_t(count - before));
    const std::vector<int>& given = givenRows(node);
    for (int index = before; index < count; ++index) {
        if (bringBackRow(context, parentSlot))
            continue;
        if (!hasRoomForRows()) {
            isTooMany = true;
            break;
        }
        const bool isGiven = size_t(index) < given.size();
        noteChange(node, isGiven ? addGivenRow(given[size_t(index)], parentSlot) : addRow(context, parentSlot));
    }
    // Nothing was answered yet in a row that the form begins with and nobody counted: it comes again as the form has
    // it, and begins then. At rest it would miss its defaults.
    const bool comesAnew = m_opening && m_program.contexts[size_t(context)].parent == kRootContext;
    while (static_cast<int>(rows(context, parentSlot).size()) > count) {
        const int last = rows(context, parentSlot).back();
        if (comesAnew)
            removeRow(context, last);
        else
            restRow(context, last);
    }
    if (isTooMany)
        m_tooManyRows.insert(cellKey(node, parentSlot));
}

} // namespace uthan::form
