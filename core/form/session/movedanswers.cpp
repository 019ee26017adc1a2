// SPDX-License-Identifier: GPL-3.0-or-later
// A draft of another version of the form, where a question stands inside the rows of a repeat now, or outside of them.
// Its answer goes along where only one place can be meant: into the first row; out of a repeat that has one row.
#include "form/session/formdraft.h"
#include "form/session/formsession_p.h"

#include <QCborArray>

namespace uthan::form {

namespace {
    const QString kValues = QLatin1String(draft::kValues);
    const QString kNoAnswers = QLatin1String(draft::kNoAnswers);
    const QString kOverridden = QLatin1String(draft::kOverridden);
    const QString kRepeats = QLatin1String(draft::kRepeats);
    const QString kResting = QLatin1String(draft::kResting);
    const QString kRowId = QLatin1String(draft::kRowId);
    const QString kNumber = QLatin1String(draft::kNumber);

    QString nameOf(const QString& path)
    {
        return path.section(QLatin1Char('/'), -1);
    }

    void collectPaths(const QCborMap& row, QSet<QString>& paths)
    {
        for (const QString& part : {kValues, kNoAnswers}) {
            const QCborMap said = row.value(part).toMap();
            for (const auto& [key, value] : said) {
                if (!value.isNull())
                    paths.insert(key.toString());
            }
        }
        const QCborMap repeats = row.value(kRepeats).toMap();
        for (const auto& [key, rows] : repeats) {
            paths.insert(key.toString());
            for (const QCborValue& inside : rows.toArray())
                collectPaths(inside.toMap(), paths);
        }
    }
}

void FormSession::Private::learnNames(const QCborMap& draft)
{
    QSet<QString> paths;
    collectPaths(draft, paths);
    for (const QString& path : std::as_const(paths))
        ++pathsOfName[nameOf(path)];
}

// What a path of a draft is in this version: the same path, else the only one of that name, unless the draft has two of
// that name, of which nobody can tell which is meant. -1: it is gone.
int FormSession::Private::nodeNow(const QString& path) const
{
    const int node = p().findNode(path);
    return node >= 0 || pathsOfName.value(nameOf(path)) > 1 ? node : p().findNode(nameOf(path));
}

// The one row of `to` that a cell of this row can have come to. -1: there are several, or there may be none.
int FormSession::Private::onlyRowFor(int from, int slot, int to) const
{
    const int common = p().commonContext(from, to);
    for (; from != common; from = p().contexts[size_t(from)].parent) {
        const int above = p().contexts[size_t(from)].parent;
        const int slotAbove = state->slotAt(above, from, slot);
        if (state->rows(from, slotAbove).size() != 1)
            return -1;
        slot = slotAbove;
    }
    std::vector<int> inwards;
    for (; to != common; to = p().contexts[size_t(to)].parent)
        inwards.insert(inwards.begin(), to);
    for (const int context : inwards) {
        const Node& repeat = p().nodes[size_t(p().contexts[size_t(context)].repeat)];
        const bool mayAdd = repeat.count < 0 && !(repeat.flags & NoAddRemove);
        if (state->rows(context, slot).empty() && !mayAdd)
            return -1;
        slot = state->rows(context, slot).empty() ? state->addRow(context, slot) : state->rows(context, slot).front();
    }
    return slot;
}

bool FormSession::Private::moveAnswer(
    const QString& part, const QString& path, const QCborValue& said, bool isOwn, int context, int slot)
{
    const int node = nodeNow(path);
    if (node < 0 || p().nodes[size_t(node)].context == context)
        return false; // gone; or it stands where it stood, and does not fit
    const Node& n = p().nodes[size_t(node)];
    const bool isSaid = isOwn || wasSaidOver(node, path);
    if (n.calculation >= 0 && !isSaid)
        return true; // worked out where it stands now
    if (isSaid && !isOwn && (n.flags & ReadOnlyAlways))
        return false; // nobody could say otherwise there
    const int to = isAsked(n.type) ? onlyRowFor(context, slot, n.context) : -1;
    if (to < 0 || state->noAnswer(node, to) != NoAnswer::None
        || (!state->answer(node, to).isUndefined() && !state->isFilledByForm(node)))
        return false;
    if (part == kNoAnswers) {
        const NoAnswer why = noAnswerNamed(said.toString());
        if (why != NoAnswer::None) {
            state->setNoAnswer(node, to, why);
            state->setSpokenOf(node, to);
        }
        if (isSaid)
            state->setOverridden(node, to);
        return why != NoAnswer::None;
    }
    state->setAnswer(node, to, fitting(node, said));
    state->setSpokenOf(node, to);
    if (isSaid)
        state->setOverridden(node, to);
    return isStillSaid(node, to, said);
}

// A repeat that stands inside another one now, or outside of it: its rows as they are, and what is left of them.
std::optional<FormSession::Private::LeftRows> FormSession::Private::moveRows(
    const QString& path, const LeftRows& rows, int context, int slot)
{
    const int repeat = nodeNow(path);
    if (repeat < 0 || p().nodes[size_t(repeat)].type != NodeType::Repeat || movedRepeats.contains(path))
        return std::nullopt;
    const int around = p().contexts[size_t(p().nodes[size_t(repeat)].context)].parent;
    const int to = around == context ? -1 : onlyRowFor(context, slot, around);
    if (to < 0)
        return std::nullopt;
    movedRepeats.insert(path); // once: what does not fit in them is told of where it stood
    const QString now = p().string(p().nodes[size_t(repeat)].path);
    QCborMap left;
    const FormState::RowBatch batch(*state);
    restoreRow({{kRepeats, QCborMap{{now, rows.rows}}}, {kResting, QCborMap{{now, rows.resting}}}}, around, to, left);
    return LeftRows{
        left.value(kRepeats).toMap().value(now).toArray(), left.value(kResting).toMap().value(now).toArray()};
}

// `left` without what could be moved. A repeat that is gone counts as its row, if it has one.
QCborMap FormSession::Private::moveLeft(const QCborMap& left, int context, int slot, bool& hasMoved)
{
    QCborMap rest;
    const auto keep = [&rest](const QString& part, const QString& key, const QCborValue& value) {
        QCborMap inner = rest.value(part).toMap();
        inner.insert(key, value);
        rest.insert(part, inner);
    };
    const QCborMap own = left.value(kOverridden).toMap();
    for (const QString& part : {kValues, kNoAnswers}) {
        const QCborMap said = left.value(part).toMap();
        for (const auto& [key, value] : said) {
            const bool isOwn = own.contains(key.toString());
            if (moveAnswer(part, key.toString(), value, isOwn, context, slot)) {
                hasMoved = true;
                continue;
            }
            keep(part, key.toString(), value);
            if (isOwn)
                keep(kOverridden, key.toString(), true);
        }
    }
    QCborMap resting = left.value(kResting).toMap();
    const QCborMap repeats = left.value(kRepeats).toMap();
    for (const auto& [key, value] : repeats) {
        const QCborArray rows = value.toArray();
        const int repeat = nodeNow(key.toString());
        const bool stands = repeat >= 0 && p().nodes[size_t(repeat)].type == NodeType::Repeat
            && p().contexts[size_t(p().nodes[size_t(repeat)].context)].parent == context;
        QCborArray still;
        const LeftRows all{rows, resting.value(key).toArray()};
        if (const auto moved = stands ? std::nullopt : moveRows(key.toString(), all, context, slot)) {
            hasMoved = true;
            still = moved->rows;
            resting.remove(key);
            if (!moved->resting.isEmpty())
                resting.insert(key, moved->resting);
        } else {
            for (const QCborValue& each : rows) {
                const QCborMap row = each.toMap();
                const int inner = stands ? p().nodes[size_t(repeat)].context : context;
                const int at = stands  ? rowOf(inner, slot, static_cast<quint32>(row.value(kRowId).toInteger()))
                    : rows.size() == 1 ? slot
                                       : -1;
                const bool isOpened = !stands && at >= 0 && !movedRepeats.contains(key.toString());
                QCborMap restOfRow = row;
                if (isOpened) { // what it holds stands around it now
                    movedRepeats.insert(key.toString());
                    hasMoved = true;
                    restOfRow = {};
                    restoreRow(row, inner, at, restOfRow);
                } else if (at >= 0) {
                    restOfRow = moveLeft(row, inner, at, hasMoved);
                }
                if (restOfRow.isEmpty())
                    continue;
                for (const QString& which : {kRowId, kNumber}) {
                    if (row.contains(which))
                        restOfRow.insert(which, row.value(which));
                }
                still.append(restOfRow);
            }
        }
        if (!still.isEmpty())
            keep(kRepeats, key.toString(), still);
    }
    if (!resting.isEmpty())
        rest.insert(kResting, resting);
    return rest;
}

int FormSession::Private::rowOf(int context, int parentSlot, quint32 id) const
{
    for (const int row : state->rows(context, parentSlot)) {
        if (state->rowId(context, row) == id)
            return row;
    }
    return -1;
}

} // namespace uthan::form
