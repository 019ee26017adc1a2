// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/formstate.h"
#include "form/choicenames.h"
#include "form/session/rowlookups.h"
#include "form/xpath/evaluator.h"
#include "form/xpath/statetrees.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QCborArray>

namespace uthan::form {

FormState::FormState(const FormProgram::Private& program, const FormSession::Environment& environment)
    : m_program(program)
    , m_environment(environment)
    , m_tables(program.contexts.size())
    , m_cells(program.contexts.size())
    , m_columns(program.nodes.size())
    , m_marks(program.vertices.size())
    , m_nodesOf(program.contexts.size())
    , m_verticesOf(program.contexts.size())
    , m_dirty(program.vertices.size())
    , m_queue(size_t(std::max(program.levels, 1)))
    , m_listIndexes(program.lists.size())
    , m_files(program.lists.size())
{
    const QTimeZone zone(environment.timeZone);
    if (zone.isValid())
        m_world.zone = zone;
    m_world.nowMs = environment.nowMs;
    m_world.random = environment.random;
    m_world.uuid = environment.uuid;
    for (size_t i = 0; i < program.nodes.size(); ++i)
        m_nodesOf[size_t(program.nodes[i].context)].push_back(static_cast<int>(i));
    for (size_t v = 0; v < program.vertices.size(); ++v)
        m_verticesOf[size_t(program.vertices[v].context)].push_back(static_cast<int>(v));
    learnCircles();
    learnSpread();
    m_firstOfNode.resize(program.nodes.size() + 1);
    for (const Vertex& vertex : program.vertices)
        ++m_firstOfNode[size_t(vertex.node) + 1];
    std::partial_sum(m_firstOfNode.begin(), m_firstOfNode.end(), m_firstOfNode.begin());
    m_ofNode.resize(program.vertices.size());
    std::vector<int> next = m_firstOfNode;
    for (size_t v = 0; v < program.vertices.size(); ++v)
        m_ofNode[size_t(next[size_t(program.vertices[v].node)]++)] = static_cast<int>(v);
    for (const ChoiceList& list : program.lists) {
        const auto same = std::find_if(program.lists.begin(), program.lists.end(), [&list](const ChoiceList& other) {
            return &other == &list
                || (list.instance >= 0 && other.instance == list.instance && other.itemPath == list.itemPath);
        });
        m_fileOf.push_back(static_cast<int>(same - program.lists.begin()));
    }
    for (size_t l = 0; l < program.languages.size(); ++l)
        languageOrder.push_back(static_cast<int>(l));
    m_world.language = languageTag();
}

xpath::StateTrees& FormState::trees() const
{
    if (!m_trees)
        m_trees = std::make_shared<xpath::StateTrees>(*this);
    return *m_trees;
}

RowLookups& FormState::rowLookups() const
{
    if (!m_rowLookups)
        m_rowLookups = std::make_shared<RowLookups>(*this);
    return *m_rowLookups;
}

QDateTime FormState::now() const
{
    const qint64 ms = m_environment.nowMs ? m_environment.nowMs() : 0;
    return QDateTime::fromMSecsSinceEpoch(ms, m_world.zone);
}

QString FormState::languageTag() const
{
    return languageOrder.empty() ? QString() : m_program.languages[size_t(languageOrder.front())].tag;
}

std::vector<int> FormState::rowsBelow(int context, int above, int slot) const
{
    if (context == above)
        return {slot};
    std::vector<int> out;
    for (const int parent : rowsBelow(m_program.contexts[size_t(context)].parent, above, slot)) {
        const auto& inner = rows(context, parent);
        out.insert(out.end(), inner.begin(), inner.end());
    }
    return out;
}

int FormState::slotOf(int context, const QList<quint32>& ids) const
{
    const Context& c = m_program.contexts[size_t(context)];
    if (ids.size() != c.depth)
        return -1;
    if (context == kRootContext)
        return 0;
    const int parent = slotOf(c.parent, ids.mid(0, ids.size() - 1));
    if (parent < 0)
        return -1;
    for (const int slot : rows(context, parent)) {
        if (rowId(context, slot) == ids.back())
            return slot;
    }
    return -1;
}

QList<quint32> FormState::idsOf(int context, int slot) const
{
    return context > kRootContext ? m_tables[size_t(context)].rows[size_t(slot)].ids : QList<quint32>();
}

void FormState::begin()
{
    learnActions();
    Table& root = m_tables[kRootContext];
    root.rows.push_back({m_nextId++, 0, 0, {}, 0});
    makeCells(kRootContext, 0);
    addGivenRows();
    m_started = true;
    m_opening = true;
    settle();
    m_opening = false;
    fire(OnFirstLoad | OnLoad | OnReady);
    for (const int i : m_nodesOf[kRootContext]) { // a sheet has a row for it, an XForm an action
        const Node& node = m_program.nodes[size_t(i)];
        if (node.type == NodeType::BackgroundAudio && isRelevant(i, 0))
            wishRecording({i, 0}, node.firstPair, node.parameterPairs);
    }
}

void FormState::makeRoom(int context, size_t rows)
{
    Cells& cells = m_cells[size_t(context)];
    if (rows <= cells.rows)
        return;
    rows = std::max(rows, cells.rows * 2);
    const std::vector<int>& nodes = m_nodesOf[size_t(context)];
    const std::vector<int>& vertices = m_verticesOf[size_t(context)];
    Cells made;
    made.values.resize(nodes.size() * rows);
    made.flags.resize(nodes.size() * rows);
    made.noAnswers.resize(nodes.size() * rows);
    made.marks.resize(vertices.size() * rows);
    made.rows = rows;
    for (size_t i = 0; i < nodes.size(); ++i) {
        Column& column = m_columns[size_t(nodes[i])];
        std::move(column.values, column.values + cells.rows, made.values.data() + i * rows);
        std::copy_n(column.flags, cells.rows, made.flags.data() + i * rows);
        std::copy_n(column.noAnswers, cells.rows, made.noAnswers.data() + i * rows);
        column = {made.values.data() + i * rows, made.flags.data() + i * rows, made.noAnswers.data() + i * rows};
    }
    for (size_t i = 0; i < vertices.size(); ++i) {
        char*& marks = m_marks[size_t(vertices[i])];
        marks = std::copy_n(marks, cells.rows, made.marks.data() + i * rows) - cells.rows;
    }
    cells = std::move(made);
}

// Cells of a new row with their fixed defaults, and the rows that repeats inside it begin with.
void FormState::makeCells(int context, int slot)
{
    const auto size = static_cast<size_t>(slot) + 1;
    makeRoom(context, size);
    for (const int i : m_nodesOf[size_t(context)]) {
        const Node& node = m_program.nodes[size_t(i)];
        const Column& column = m_columns[size_t(i)];
        const bool outer = node.parent < 0
            || isRelevant(node.parent, slotAt(m_program.nodes[size_t(node.parent)].context, context, slot));
        column.values[slot] = {};
        column.noAnswers[slot] = NoAnswer::None;
        column.flags[slot] = static_cast<quint8>(OwnRelevant | (outer ? Relevant : 0)
            | (node.flags & RequiredAlways ? Required : 0) | (node.flags & ReadOnlyAlways ? ReadOnly : 0));
        forgetStructured(i, slot);
        if (!m_kept.empty())
            m_kept.erase(cellKey(i, slot));
        if (!m_overridden.empty())
            m_overridden.erase(cellKey(i, slot));
        if (!m_spokenOf.empty())
            m_spokenOf.erase(cellKey(i, slot));
        setStaticDefault(i, slot);
        if (m_rowLookups) // whoever looked while the row was coming saw it half
            m_rowLookups->changed(i);
    }
    markRowVertices(context, slot);
    m_newRows.push_back({context, slot, m_started && !m_restoring, !m_restoring || m_restoresDefaults});
    std::vector<int> inside; // all must stand before the rows of one: a row marks what depends on it beside it
    for (size_t c = 1; c < m_program.contexts.size(); ++c) {
        if (m_program.contexts[c].parent != context)
            continue;
        auto& byParent = m_tables[c].byParent;
        if (byParent.size() < size)
            byParent.resize(size);
        byParent[size_t(slot)].clear();
        inside.push_back(static_cast<int>(c));
    }
    for (const int c : inside) {
        const int node = m_program.contexts[size_t(c)].repeat;
        const Node& repeat = m_program.nodes[size_t(node)];
        const bool isNew = m_started && !m_addingGiven;
        if (repeat.count < 0 && isNew && (repeat.flags & RowsOfTemplate)) {
            for (const int given : givenRows(node, true))
                (void)addGivenRow(given, slot);
        } else if (repeat.count < 0 && (!(repeat.flags & RowsGiven) || (isNew && (repeat.flags & RowInNew)))) {
            addRow(c, slot);
        }
    }
}

void FormState::setStaticDefault(int node, int slot)
{
    const Node& n = m_program.nodes[size_t(node)];
    Scalar& value = m_columns[size_t(node)].values[slot];
    const QString today = n.type == NodeType::Today ? now().date().toString(Qt::ISODate) : QString();
    if (n.type == NodeType::InstanceId)
        value = Scalar::of(instanceId);
    else if (n.type == NodeType::Start) // that of the end comes when it is finished
        value = Scalar::of(now().toString(Qt::ISODateWithMs));
    else if (n.type == NodeType::Today)
        value = Scalar::of(today);
    else if (n.type == NodeType::DeviceId && !m_environment.deviceId.isEmpty())
        value = Scalar::of(m_environment.deviceId);
    else if (n.type == NodeType::UserName && !m_environment.userName.isEmpty())
        value = Scalar::of(m_environment.userName);
    else if (const auto known = m_fixed.constFind(node); known != m_fixed.cend())
        value = *known;
    else if (n.staticDefault >= 0) {
        quint8 faults = 0;
        value = fixed(node, slot, m_program.string(n.staticDefault), &faults);
        m_columns[size_t(node)].flags[slot] |= faults;
        if (n.context != kRootContext && faults == 0 && !isSelect(n.type)) // choices may be rows, which come and go
            m_fixed.insert(node, value);
    }
}

// What is kept and marked while the form reads nothing of it, and of several choices those that are there. (Choices
// that a filter takes away are worked out with it.)
bool FormState::isKeptAside(int node, quint8 faults) const
{
    return (faults & (NotOfType | OutOfRange))
        || ((faults & ChoiceGone) && m_program.nodes[size_t(node)].choiceFilter < 0);
}

Scalar FormState::keepAside(int node, int slot, const Scalar& said, quint8 faults)
{
    const Node& n = m_program.nodes[size_t(node)];
    QCborValue& kept = m_structured[cellKey(node, slot)];
    if ((faults & (NotOfType | OutOfRange)) || n.type == NodeType::SelectOne) {
        kept = said.toText();
        return readAnyway(node, said, faults);
    }
    QStringList names = choicenames::parts(said.toText());
    kept = QCborArray::fromStringList(names);
    names.removeIf([&](const QString& name) { return !mayBeChoice(n.list, name); });
    return Scalar::of(names.join(QLatin1Char(' ')));
}

QString FormState::keptText(int node, int slot) const
{
    if (!isKeptAside(node, flags(node, slot)))
        return {};
    const QCborValue given = answer(node, slot);
    QStringList names;
    for (const QCborValue& name : given.toArray())
        names << name.toString();
    return given.isArray() ? names.join(QLatin1Char(' ')) : given.toString();
}

// Nobody sees what is asked of nobody, but expressions read it by its type.
quint8 FormState::unaskedFault(int node, const Scalar& made) const
{
    const NodeType type = m_program.nodes[size_t(node)].type;
    const Fit fit = m_fits[size_t(node)];
    if ((type != NodeType::Hidden && type != NodeType::Calculate) || fit == Fit::Any || made.isEmpty())
        return 0;
    const Scalar fits = fitted(node, made);
    return fits.isEmpty() || (fit == Fit::Whole && fits.toText() != made.toText()) ? NotOfType : 0;
}

// What the form says that stands there. As with an answer, what does not fit is kept and shown, and reads as nothing.
Scalar FormState::fixed(int node, int slot, const QString& text, quint8* faults)
{
    const NodeType type = m_program.nodes[size_t(node)].type;
    Scalar made = scalarOf(node, type == NodeType::Time ? withSeconds(QCborValue(text)) : QCborValue(text), faults);
    *faults = static_cast<quint8>(*faults | unaskedFault(node, made));
    if (isKeptAside(node, *faults))
        return keepAside(node, slot, made, *faults);
    forgetStructured(node, slot);
    const bool isOnlyDay = type == NodeType::DateTime && !made.isEmpty() && !made.text.contains(QLatin1Char('T'));
    return isOnlyDay ? fitted(node, made) : made; // from the day's beginning, as one that is worked out
}

void FormState::give(int node, int slot, const QString& text)
{
    quint8 faults = 0;
    Scalar made = fixed(node, slot, text, &faults);
    forgetKept(node, slot);
    setValue(node, slot, std::move(made), faults);
}

void FormState::setToFixedDefault(int node, int slot)
{
    setAnswer(node, slot, {});
    if (const qint32 text = m_program.nodes[size_t(node)].staticDefault; text >= 0)
        give(node, slot, m_program.string(text));
}

void FormState::forgetStructured(int node, int slot)
{
    if (!m_structured.empty())
        m_structured.erase(cellKey(node, slot));
}

// Another value than the one chosen, which waits until it is offered again.
void FormState::forgetKept(int node, int slot)
{
    if (!m_kept.empty() && m_kept.erase(cellKey(node, slot)) > 0)
        valueChanged(node, slot);
}

void FormState::setAnswer(int node, int slot, const QCborValue& given)
{
    quint8 faults = 0;
    Scalar made = scalarOf(node, given, &faults);
    faults = static_cast<quint8>(faults | unaskedFault(node, made));
    if (isKeptAside(node, faults))
        made = keepAside(node, slot, made, faults);
    else if (given.isMap() && !made.isEmpty())
        m_structured[cellKey(node, slot)] = given;
    else
        forgetStructured(node, slot);
    NoAnswer& why = m_columns[size_t(node)].noAnswers[slot];
    why = why == NoAnswer::None ? NoAnswer::None : kOnlySeen; // also when it is emptied again
    noteChange(node, slot);
    forgetKept(node, slot);
    setValue(node, slot, std::move(made), faults);
}

bool FormState::isOverridden(int node, int slot) const
{
    return !m_overridden.empty() && m_overridden.count(cellKey(node, slot)) > 0;
}

void FormState::setOverridden(int node, int slot)
{
    if (m_program.nodes[size_t(node)].calculation >= 0)
        m_overridden.insert(cellKey(node, slot));
}

void FormState::setSpokenOf(int node, int slot)
{
    if (m_restoresDefaults && m_program.nodes[size_t(node)].dynamicDefault >= 0)
        m_spokenOf.insert(cellKey(node, slot));
}

void FormState::setNoAnswer(int node, int slot, NoAnswer why)
{
    if (why != NoAnswer::None)
        setAnswer(node, slot, {});
    NoAnswer& kept = m_columns[size_t(node)].noAnswers[slot];
    kept = why == NoAnswer::None && kept != NoAnswer::None ? kOnlySeen : why;
    noteChange(node, slot);
}

QStringList FormState::orderBefore(int node, int slot) const
{
    if (m_kept.empty() || m_program.nodes[size_t(node)].type != NodeType::Rank)
        return {};
    const auto kept = m_kept.find(cellKey(node, slot));
    return kept == m_kept.end() ? QStringList() : namesIn(node, kept->second);
}

void FormState::setOrderBefore(int node, int slot, const QStringList& names)
{
    const Node& n = m_program.nodes[size_t(node)];
    quint8 faults = 0;
    if (n.type == NodeType::Rank && (n.choiceFilter >= 0 || isOfRows(n.list)))
        m_kept[cellKey(node, slot)] = chosenOf(node, QCborArray::fromStringList(names), &faults).toText();
}

std::optional<Scalar> FormState::plainAnswer(int node, int slot) const
{
    const NodeType type = m_program.nodes[size_t(node)].type;
    if (type == NodeType::SelectMultiple || type == NodeType::Rank)
        return {};
    if (m_structured.empty() && m_kept.empty())
        return value(node, slot);
    const quint64 key = cellKey(node, slot);
    if (m_structured.find(key) != m_structured.end())
        return {};
    const auto kept = m_kept.find(key);
    return kept == m_kept.end() ? value(node, slot) : Scalar::of(kept->second);
}

QCborValue FormState::answer(int node, int slot) const
{
    const NodeType type = m_program.nodes[size_t(node)].type;
    if (const std::optional<Scalar> plain = plainAnswer(node, slot)) {
        if (plain->isEmpty())
            return {};
        if (plain->kind == ValueKind::Number && std::isfinite(plain->number))
            return isWrittenWhole(type, plain->number) ? QCborValue(static_cast<qint64>(plain->number))
                                                       : QCborValue(plain->number);
        return plain->kind == ValueKind::Boolean ? QCborValue(plain->number != 0) : QCborValue(plain->toText());
    }
    const auto structured = m_structured.find(cellKey(node, slot));
    if (structured != m_structured.end())
        return structured->second;
    const auto kept = type == NodeType::Rank ? m_kept.end() : m_kept.find(cellKey(node, slot));
    const Scalar chosen = kept == m_kept.end() ? value(node, slot) : Scalar::of(kept->second);
    if (chosen.isEmpty())
        return {};
    QCborArray names;
    for (const QString& name : namesIn(node, chosen.toText()))
        names.append(name);
    return names;
}

namespace {
    // Rows of a node come in a few runs that are in order already: merging those beats sorting anew.
    void sortRuns(std::vector<FormState::CellRef>::iterator first, std::vector<FormState::CellRef>::iterator end)
    {
        constexpr int kMostRuns = 24;
        auto done = std::is_sorted_until(first, end);
        for (int run = 0; done != end && run < kMostRuns; ++run) {
            const auto next = std::is_sorted_until(done, end);
            std::inplace_merge(first, done, next);
            done = next;
        }
        if (done != end)
            std::sort(first, end);
    }
}

// By node first, as most changes are of as many nodes; a large part of a form that turns comes in many short runs.
const std::vector<FormState::CellRef>& FormState::changed()
{
    constexpr size_t kFew = 64;
    constexpr size_t kNodesForEach = 8; // else counting through them costs more than sorting
    std::vector<CellRef>& all = m_changed;
    const auto isOutOfOrder = [](const CellRef& a, const CellRef& b) { return b <= a; };
    if (std::adjacent_find(all.begin(), all.end(), isOutOfOrder) == all.end())
        return all;
    if (!std::is_sorted(all.begin(), all.end())) {
        if (all.size() < kFew || all.size() * kNodesForEach < m_columns.size()) {
            std::sort(all.begin(), all.end());
        } else {
            std::vector<int> ends(m_columns.size() + 1);
            for (const CellRef& cell : all)
                ++ends[size_t(cell.node) + 1];
            std::partial_sum(ends.begin(), ends.end(), ends.begin());
            std::vector<CellRef> ordered(all.size());
            for (const CellRef& cell : all)
                ordered[size_t(ends[size_t(cell.node)]++)] = cell;
            all.swap(ordered);
            for (auto first = all.begin(); first != all.end();) {
                const auto end = all.begin() + ends[size_t(first->node)];
                sortRuns(first, end);
                first = end;
            }
        }
    }
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace uthan::form
