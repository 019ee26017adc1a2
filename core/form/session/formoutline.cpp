// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a whole filling: its contents, and the rows of its repeats by what tells them apart.
#include "form/looks.h"
#include "form/session/formsession_p.h"

#include <QCborArray>
#include <set>

namespace uthan::form {

namespace {
    constexpr qsizetype kAnswersOfRow = 2;

    bool isToldApartBy(NodeType type)
    {
        return type == NodeType::Text || type == NodeType::Integer || type == NodeType::Decimal
            || type == NodeType::SelectOne || type == NodeType::Date || type == NodeType::Barcode;
    }
}

RowView FormSession::Private::row(int repeat, int slot) const
{
    const Node& node = p().nodes[size_t(repeat)];
    const int above = state->slotAt(p().contexts[size_t(node.context)].parent, node.context, slot);
    int labelled = repeat;
    const int first = repeat + 1; // a group that fills the repeat often carries the label of the row
    if (first < node.end && p().nodes[size_t(first)].type == NodeType::Group && p().nodes[size_t(first)].end == node.end
        && p().nodes[size_t(first)].label >= 0)
        labelled = first;
    const int text = p().nodes[size_t(labelled)].label;
    RowView out{place(repeat, slot), chosen(text, labelled, slot)};
    int index = -1;
    out.isNamed = p().text(text, state->languageOrder, &index).contains(QChar(kReferenceOpen));
    out.second = second(text, labelled, slot);
    out.number = state->rowIndex(node.context, slot) + 1;
    out.count = static_cast<int>(state->rows(node.context, above).size());
    out.mayRemove = node.count < 0 && !(node.flags & ReadOnlyAlways);
    for (int i = first; i < node.end && out.says.size() < kAnswersOfRow; ++i) {
        const Node& inner = p().nodes[size_t(i)];
        if (inner.context == node.context && isToldApartBy(inner.type) && !state->value(i, slot).isEmpty()
            && !isCovered(p().string(inner.appearance).split(QLatin1Char(' '))))
            out.says.append(said(i, slot));
    }
    return out;
}

QList<RowView> FormSession::rows(const Place& repeat) const
{
    QList<RowView> out;
    if (repeat.node < 0 || d->p().nodes[size_t(repeat.node)].type != NodeType::Repeat)
        return out;
    const int context = d->p().nodes[size_t(repeat.node)].context;
    const Context& around = d->p().contexts[size_t(context)];
    const int parent = d->state->slotOf(around.parent, repeat.rows.mid(0, around.depth - 1));
    if (parent < 0)
        return out;
    for (const int slot : d->state->rows(context, parent))
        out.append(d->row(repeat.node, slot));
    return out;
}

QList<RowView> FormSession::rowsAround(const Place& place) const
{
    QList<RowView> out;
    if (place.node < 0)
        return out;
    for (int c = d->p().nodes[size_t(place.node)].context; c > kRootContext; c = d->p().contexts[size_t(c)].parent) {
        const int slot = d->state->slotOf(c, place.rows.mid(0, d->p().contexts[size_t(c)].depth));
        if (slot >= 0 && place.rows.size() >= d->p().contexts[size_t(c)].depth)
            out.prepend(d->row(d->p().contexts[size_t(c)].repeat, slot));
    }
    return out;
}

// As `unanswered`, in the second language alone.
language::Chosen FormSession::Private::secondUnanswered(int text, int node, int slot) const
{
    int index = -1;
    if (secondLanguage >= 0)
        (void)p().text(text, {secondLanguage}, &index);
    return index >= 0 && index == secondLanguage ? unanswered(text, {secondLanguage}, node, slot) : language::Chosen();
}

quint64 FormSession::rowChanges() const
{
    return d->state->rowChanges();
}

void FormSession::Private::outlineQuestion(int node, int slot, int depth, QList<OutlineEntry>& out) const
{
    const Node& n = p().nodes[size_t(node)];
    const quint8 flags = state->flags(node, slot);
    OutlineEntry entry{OutlineEntry::Kind::Question, place(node, slot), depth, chosen(n.label, node, slot)};
    if (n.label < 0)
        entry.label.text = p().string(n.name);
    entry.second = second(n.label, node, slot);
    entry.name = p().string(n.name);
    entry.type = typeName(n.type);
    entry.isRelevant = flags & Relevant;
    entry.isSilent = n.type == NodeType::Note || isHead(node) || isReadOnly(node, slot);
    entry.spokenFor = spokenFor(node);
    entry.isAnswered = !state->answer(node, slot).isUndefined(); // also what does not fit
    entry.isMissing = entry.isRelevant && isMissing(node, slot);
    entry.doesNotFit = entry.isRelevant && (flags & kFaults);
    entry.noAnswer = state->noAnswer(node, slot);
    entry.isUnseen = isUnseen(node, slot);
    out.append(entry);
}

void FormSession::Private::outlineRepeat(int i, int slot, int depth, QList<OutlineEntry>& out) const
{
    const Node& node = p().nodes[size_t(i)];
    for (const int at : state->rows(node.context, slot)) {
        OutlineEntry entry{OutlineEntry::Kind::Row, place(i, at), depth, {}, row(i, at)};
        entry.label = entry.row.label;
        entry.second = entry.row.second;
        entry.isRelevant = state->isRelevant(i, at);
        out.append(entry);
        outline(i + 1, node.end, node.context, at, depth + 1, out);
    }
    if (!asksForMore(i, slot))
        return;
    const int above = p().contexts[size_t(node.context)].parent;
    out.append({OutlineEntry::Kind::MoreRows, Place{i, state->idsOf(above, slot)}, depth,
        unanswered(node.label, state->languageOrder, i, slot)});
    out.last().second = secondUnanswered(node.label, i, slot);
}

void FormSession::Private::outline(int first, int end, int context, int slot, int depth, QList<OutlineEntry>& out) const
{
    for (int i = first; i < end; i = p().nodes[size_t(i)].end) {
        const Node& node = p().nodes[size_t(i)];
        if (node.type == NodeType::Repeat) {
            outlineRepeat(i, slot, depth, out);
        } else if (node.type == NodeType::Group) {
            const qsizetype before = out.size();
            const bool hasLabel = node.label >= 0; // a group without one only holds things together
            if (hasLabel) {
                out.append({OutlineEntry::Kind::Group, place(i, slot), depth, chosen(node.label, i, slot)});
                out.last().second = second(node.label, i, slot);
                out.last().isRelevant = state->isRelevant(i, slot);
                out.last().audio = recording(node.audio, node.label);
            }
            outline(i + 1, node.end, context, slot, depth + hasLabel, out);
            if (hasLabel && out.size() == before + 1) // nothing in it is ever asked
                out.removeLast();
        } else if (isAsked(node.type)) {
            outlineQuestion(i, slot, depth, out);
        }
    }
}

QList<OutlineEntry> FormSession::outline() const
{
    QList<OutlineEntry> out;
    d->outline(1, d->p().nodes[0].end, kRootContext, 0, 0, out);
    return out;
}

// --- taking finished answers up again ----------------------------------------------------------------------------

// What answers() has not was not asked, or nothing was said and nobody came to it: nothing stands there now. Where it
// is not asked in these answers either, it begins as in a fresh filling should an edit ask it.
void FormSession::Private::leaveAbsent(int node, int slot, Absent& absent)
{
    const Node& n = p().nodes[size_t(node)];
    if (n.type == NodeType::Repeat) {
        absent.repeats.emplace_back(node, slot);
        return;
    }
    const bool isOfThisFilling = n.type == NodeType::End || n.type == NodeType::InstanceId;
    if (n.calculation >= 0 || isOfThisFilling || state->answer(node, slot).isUndefined())
        return;
    absent.cells.push_back({node, slot, state->answer(node, slot)});
    state->setAnswer(node, slot, {});
}

// True: what depends on it is to be worked out.
bool FormSession::Private::settleAbsent(const Absent& absent)
{
    bool any = false;
    for (const auto& [repeat, slot] : absent.repeats) {
        const int context = p().nodes[size_t(repeat)].context;
        if (state->rows(context, slot).empty() || !state->isRelevant(repeat, state->rows(context, slot).front()))
            continue;
        removeRows(context, slot);
        any = true;
    }
    for (const Absent::Cell& cell : absent.cells) {
        if (state->isRelevant(cell.node, cell.slot))
            continue;
        state->setAnswer(cell.node, cell.slot, cell.before);
        any = true;
    }
    return any;
}

void FormSession::Private::removeRows(int context, int slot)
{
    while (!state->rows(context, slot).empty())
        state->removeRow(context, state->rows(context, slot).back());
}

void FormSession::Private::refillRow(const QCborMap& answers, int repeat, int slot, QCborMap& left, Absent& absent)
{
    const int context = p().nodes[size_t(repeat)].context;
    const int first = repeat + 1, end = p().nodes[size_t(repeat)].end;
    QHash<QString, int> known; // by name and by path: the first of each
    std::set<int> here; // in the order of the form
    for (int i = end - 1; i >= first; --i) {
        const Node& node = p().nodes[size_t(i)];
        const bool isHere = node.type == NodeType::Repeat
            ? p().contexts[size_t(node.context)].parent == context && node.context != context
            : node.context == context && node.type != NodeType::Group;
        if (!isHere)
            continue;
        known.insert(p().string(node.name), i);
        known.insert(p().string(node.path), i);
        here.insert(i);
    }
    for (const auto& [key, value] : answers) {
        const int i = known.value(key.toString(), -1);
        if (i < 0) {
            left.insert(key, value);
            continue;
        }
        here.erase(i);
        const Node& node = p().nodes[size_t(i)];
        const QString why = value.isMap() ? value.toMap().value(QStringLiteral("no")).toString() : QString();
        if (node.type != NodeType::Repeat) {
            state->setAnswer(i, slot, why.isEmpty() ? fitting(i, value) : QCborValue());
            if (!why.isEmpty())
                state->setNoAnswer(i, slot, noAnswerNamed(why));
            state->setOverridden(i, slot); // as it was given, until what it is worked out from changes
            continue;
        }
        removeRows(node.context, slot);
        QCborArray leftRows;
        for (const QCborValue& row : value.toArray()) {
            QCborMap leftOfRow;
            refillRow(row.toMap(), i, state->addRow(node.context, slot), leftOfRow, absent);
            if (!leftOfRow.isEmpty())
                leftRows.append(leftOfRow);
        }
        if (!leftRows.isEmpty())
            left.insert(key, leftRows);
    }
    for (const int i : here)
        leaveAbsent(i, slot, absent);
}

QCborMap FormSession::refill(const QCborMap& answers)
{
    QCborMap left;
    Private::Absent absent;
    d->state->settle();
    d->state->setRestoring(true);
    {
        const FormState::RowBatch batch(*d->state);
        d->refillRow(answers, 0, 0, left, absent);
    }
    d->state->recomputeAll();
    if (d->settleAbsent(absent))
        d->state->recomputeAll();
    d->state->setRestoring(false);
    d->state->setWantedPositions({}); // these answers began elsewhere
    (void)d->changed({});
    return left;
}

} // namespace uthan::form
