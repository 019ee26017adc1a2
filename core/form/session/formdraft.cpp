// SPDX-License-Identifier: GPL-3.0-or-later
// A filling as it is kept (draft) and as the store takes it (answers).
#include "form/session/formdraft.h"
#include "form/session/draftwriter.h"
#include "form/session/formsession_p.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>
#include <QCborStreamWriter>
#include <QSet>

namespace uthan::form {

namespace {
    const QString kValues = QLatin1String(draft::kValues);
    const QString kNoAnswers = QLatin1String(draft::kNoAnswers);
    const QString kOverridden = QLatin1String(draft::kOverridden);
    const QString kRepeats = QLatin1String(draft::kRepeats);
    const QString kResting = QLatin1String(draft::kResting);
    const QString kRowId = QLatin1String(draft::kRowId);
    const QString kOrders = QLatin1String(draft::kOrders);
    const QString kNumber = QLatin1String(draft::kNumber);
    const QString kWorked = QLatin1String(draft::kWorked);
    const QString kSeen = QLatin1String(draft::kSeen);
    const QString kStillOpen = QStringLiteral("open");

    void addTo(QCborMap& into, const QString& part, const QString& key, const QCborValue& value)
    {
        QCborMap inner = into.value(part).toMap();
        inner.insert(key, value);
        into.insert(part, inner);
    }
}

QString noAnswerName(NoAnswer why)
{
    switch (why) {
    case NoAnswer::DontKnow:
        return QStringLiteral("dk");
    case NoAnswer::RatherNot:
        return QStringLiteral("pns");
    case NoAnswer::Skipped:
        return QStringLiteral("skip");
    case NoAnswer::None:
        break;
    }
    return {};
}

NoAnswer noAnswerNamed(QStringView name)
{
    for (const NoAnswer why : {NoAnswer::DontKnow, NoAnswer::RatherNot, NoAnswer::Skipped}) {
        if (noAnswerName(why) == name)
            return why;
    }
    return NoAnswer::None;
}

QByteArray FormSession::saved() const
{
    if (!d->draftWriter)
        d->draftWriter = std::make_unique<DraftWriter>(d->p());
    QByteArray out;
    out.reserve(d->savedBefore + d->savedBefore / 8);
    d->draftWriter->openRow(out, *d->state, kRootContext, 0);
    const auto add = [&out](const char* name, const QCborValue& value) {
        DraftWriter::addName(out, name);
        DraftWriter::addValue(out, value);
    };
    add("form", d->p().formId);
    add("version", d->p().version);
    add("hash", d->p().hash);
    d->draftWriter->addWorkedOut(out);
    add("language", d->wanted);
    add("instance", d->state->instanceId);
    if (d->followsSeen)
        add(draft::kSeen, true);
    if (!d->state->deprecatedId.isEmpty())
        add("revised", d->state->deprecatedId);
    if (!d->state->entityIds.isEmpty()) {
        QCborMap ids;
        for (auto each = d->state->entityIds.cbegin(); each != d->state->entityIds.cend(); ++each)
            ids.insert(each.key(), each.value());
        add("entities", ids);
    }
    if (d->current.node >= 0) {
        QCborArray rows;
        for (const quint32 id : d->currentRows)
            rows.append(qint64(id));
        add("at", d->p().string(d->p().nodes[size_t(d->current.node)].path));
        add("atRows", rows);
        add("atEndOfRows", d->current.asksForRow);
    }
    if (!d->state->wantedPositions().empty())
        add("places", d->openPlaces());
    DraftWriter::close(out);
    d->savedBefore = out.size();
    return out;
}

// Where the form asked where the device is, and nobody told or refused it: [path, [rows]].
QCborArray FormSession::Private::openPlaces() const
{
    QCborArray out;
    for (const FormState::CellRef& cell : state->wantedPositions()) {
        const Place at = place(cell.node, cell.slot);
        QCborArray rows;
        for (const quint32 id : at.rows)
            rows.append(qint64(id));
        out.append(QCborArray{p().string(p().nodes[size_t(at.node)].path), rows});
    }
    return out;
}

void FormSession::Private::askOpenPlaces(const QCborArray& open)
{
    std::vector<FormState::CellRef> cells;
    for (const QCborValue& each : open) {
        Place at{nodeNow(each.toArray().at(0).toString()), {}};
        for (const QCborValue& id : each.toArray().at(1).toArray())
            at.rows.append(static_cast<quint32>(id.toInteger()));
        const int slot = slotOf(at);
        const bool isAsked = std::any_of(p().actions.begin(), p().actions.end(), [&at](const Action& action) {
            return action.kind == ActionKind::SetGeoPoint && (action.target < 0 || action.target == at.node);
        });
        if (slot >= 0 && isAsked)
            cells.push_back({at.node, slot});
    }
    state->setWantedPositions(std::move(cells));
}

QCborMap FormSession::save() const
{
    return QCborValue::fromCbor(saved()).toMap();
}

// The node a draft's path means in this version of the form, if it stands in the same repeat. -1: gone.
int FormSession::Private::nodeFor(const QString& path, int context) const
{
    const int node = nodeNow(path);
    return node < 0 || p().nodes[size_t(node)].context != context ? -1 : node;
}

// A part of a whole number is not cut off: it stays as it was said, and is marked.
QCborValue FormSession::Private::fitting(int node, const QCborValue& value) const
{
    const bool isCut = p().nodes[size_t(node)].type == NodeType::Integer && value.isDouble()
        && value.toDouble() != std::trunc(value.toDouble());
    return isCut ? QCborValue(xpath::numberToText(value.toDouble())) : value;
}

namespace {
    QStringList textsOf(const QCborValue& value)
    {
        if (value.isString())
            return value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (value.isInteger() || value.isDouble())
            return {xpath::numberToText(value.toDouble())};
        QStringList out;
        for (const QCborValue& one : value.toArray())
            out << textsOf(one);
        return out;
    }
}

// Whether a question of another type still says all that was said to it, and nobody works it out over it.
bool FormSession::Private::isStillSaid(int node, int slot, const QCborValue& value) const
{
    const Node& n = p().nodes[size_t(node)];
    if (!isAsked(n.type))
        return false;
    const QCborValue now = state->answer(node, slot);
    if (value.isNull() || value.isUndefined() || value.isBool() || value == now)
        return true;
    if (value.isMap() || now.isMap())
        return false;
    QStringList before = textsOf(value), after = textsOf(now);
    if (n.type == NodeType::SelectMultiple) { // in the order of the form
        before.sort();
        after.sort();
    }
    return before == after;
}

namespace {
    // Rows at rest behind so many others: the one that would come back first is last.
    QCborArray numbered(const QCborArray& resting, qsizetype before)
    {
        QCborArray out;
        for (qsizetype i = 0; i < resting.size(); ++i) {
            QCborMap row = resting.at(i).toMap();
            row.insert(kNumber, before + resting.size() - i);
            out.append(row);
        }
        return out;
    }
}

// What this version of the form works out, and the one of the draft had only asked: what a person said stands over it.
bool FormSession::Private::wasSaidOver(int node, const QString& path) const
{
    const Node& n = p().nodes[size_t(node)];
    return isOtherVersion && n.calculation >= 0 && isAsked(n.type) && !workedBefore.contains(path);
}

void FormSession::Private::restoreRow(const QCborMap& saved, int context, int slot, QCborMap& left)
{
    const QCborMap values = saved.value(kValues).toMap(), overridden = saved.value(kOverridden).toMap();
    QSet<QString> own; // a QCborMap looks at all its keys each time
    for (const auto& [key, value] : overridden)
        own.insert(key.toString());
    for (const auto& [key, value] : values) {
        const int node = nodeFor(key.toString(), context);
        if (node < 0) {
            if (!value.isNull())
                addTo(left, kValues, key.toString(), value);
            if (!value.isNull() && own.contains(key.toString()))
                addTo(left, kOverridden, key.toString(), true);
            continue;
        }
        state->setAnswer(node, slot, fitting(node, value));
        state->setSpokenOf(node, slot);
        const bool wasSaid = !value.isNull() && wasSaidOver(node, key.toString());
        const bool mayStand = !wasSaid || !(p().nodes[size_t(node)].flags & ReadOnlyAlways);
        if (isOtherVersion && (!mayStand || !isStillSaid(node, slot, value)))
            addTo(left, kValues, key.toString(), value);
        if (own.contains(key.toString()) || (wasSaid && mayStand))
            state->setOverridden(node, slot);
    }
    const QCborMap orders = saved.value(kOrders).toMap();
    for (const auto& [key, order] : orders) {
        if (const int node = nodeFor(key.toString(), context); node >= 0)
            state->setOrderBefore(node, slot, order.toVariant().toStringList());
    }
    const QCborMap noAnswers = saved.value(kNoAnswers).toMap();
    for (const auto& [key, value] : noAnswers) {
        const int node = nodeFor(key.toString(), context);
        const NoAnswer why = noAnswerNamed(value.toString());
        const bool isOnlySeen = value.toString() == kSeen;
        if (node >= 0 && why != NoAnswer::None) {
            state->setNoAnswer(node, slot, why);
            state->setSpokenOf(node, slot);
            if (wasSaidOver(node, key.toString()))
                state->setOverridden(node, slot);
        } else if (node >= 0 && isOnlySeen) {
            state->setSeen(node, slot);
        }
        if (node < 0 && !isOnlySeen) // which is no loss
            addTo(left, kNoAnswers, key.toString(), value);
    }
    const QCborMap repeats = saved.value(kRepeats).toMap(), allResting = saved.value(kResting).toMap();
    for (const auto& [key, value] : repeats) {
        const int repeat = nodeNow(key.toString());
        const bool fits = repeat >= 0 && p().nodes[size_t(repeat)].type == NodeType::Repeat
            && p().contexts[size_t(p().nodes[size_t(repeat)].context)].parent == context;
        const QCborArray resting = allResting.value(key).toArray();
        if (!fits) {
            addTo(left, kRepeats, key.toString(), value);
            if (!resting.isEmpty())
                addTo(left, kResting, key.toString(), numbered(resting, value.toArray().size()));
            continue;
        }
        const int inner = p().nodes[size_t(repeat)].context;
        while (!state->rows(inner, slot).empty())
            state->removeRow(inner, state->rows(inner, slot).back());
        QCborArray leftRows;
        int number = 0;
        const auto restored = [&](const QCborMap& map) {
            const int made = state->addRow(inner, slot, static_cast<quint32>(map.value(kRowId).toInteger()));
            QCborMap leftRow;
            restoreRow(map, inner, made, leftRow);
            ++number;
            if (!leftRow.isEmpty()) {
                leftRow.insert(kRowId, map.value(kRowId));
                leftRow.insert(kNumber, number);
                leftRows.append(leftRow);
            }
            return made;
        };
        for (const QCborValue& row : value.toArray())
            (void)restored(row.toMap());
        if (p().nodes[size_t(repeat)].count >= 0) {
            for (const QCborValue& row : resting)
                state->restRow(inner, restored(row.toMap()));
        } else if (!resting.isEmpty()) { // no number brings them back any more, and nobody asked for them to stand
            addTo(left, kResting, key.toString(), numbered(resting, number));
        }
        if (!leftRows.isEmpty())
            addTo(left, kRepeats, key.toString(), leftRows);
    }
}

Result<QCborMap> FormSession::restore(const QCborMap& draft)
{
    const QString form = draft.value(QStringLiteral("form")).toString();
    if (form != d->p().formId)
        return Error{ErrorCode::Input,
            QStringLiteral("the draft belongs to the form “%1”, not to “%2”").arg(form, d->p().formId)};
    QCborMap left;
    d->state->settle();
    d->isOtherVersion = draft.value(QStringLiteral("hash")).toByteArray() != d->p().hash;
    d->followsSeen = d->followsSeen || draft.value(kSeen).toBool();
    d->pathsOfName.clear();
    d->movedRepeats.clear();
    d->workedBefore.clear();
    for (const QCborValue& path : draft.value(kWorked).toArray())
        d->workedBefore.insert(path.toString());
    if (d->isOtherVersion)
        d->learnNames(draft);
    d->state->entityIds.clear();
    for (const auto& [key, id] : draft.value(QStringLiteral("entities")).toMap()) {
        d->state->entityIds.insert(key.toString(), id.toString());
        d->state->skipRowIds(key.toString().section(QLatin1Char('/'), -1).toUInt());
    }
    d->state->setRestoring(true, d->isOtherVersion);
    {
        const FormState::RowBatch batch(*d->state);
        d->restoreRow(draft, kRootContext, 0, left);
    }
    d->state->recomputeAll();
    for (bool mayMove = d->isOtherVersion && !left.isEmpty(); mayMove;) {
        mayMove = false;
        left = d->moveLeft(left, kRootContext, 0, mayMove);
        if (mayMove) // an answer may have made the row that another one waits for
            d->state->recomputeAll();
    }
    d->state->setRestoring(false);
    d->state->isFinished = draft.value(QStringLiteral("finished")).toBool();
    d->state->deprecatedId = draft.value(QStringLiteral("revised")).toString();
    d->state->setWantedPositions({}); // this is not the beginning of the filling
    if (!d->state->isFinished) {
        d->askOpenPlaces(draft.value(QStringLiteral("places")).toArray());
        d->state->fire(OnLoad);
    }
    if (const QString id = draft.value(QStringLiteral("instance")).toString(); !id.isEmpty())
        d->state->instanceId = id;
    setLanguage(draft.value(QStringLiteral("language")).toString(d->wanted));
    (void)d->changed({});
    const QString at = draft.value(QStringLiteral("at")).toString();
    int node = d->p().findNode(at);
    if (node < 0)
        node = d->p().findNode(at.section(QLatin1Char('/'), -1));
    if (node >= 0) {
        d->current = {node, 0, draft.value(QStringLiteral("atEndOfRows")).toBool(), -1};
        d->currentRows.clear();
        for (const QCborValue& id : draft.value(QStringLiteral("atRows")).toArray())
            d->currentRows.append(static_cast<quint32>(id.toInteger()));
    }
    return left;
}

QCborValue FormSession::Private::finished(int node, int slot) const
{
    if (p().nodes[size_t(node)].type == NodeType::End)
        return state->now().toString(Qt::ISODateWithMs);
    if (state->noAnswer(node, slot) != NoAnswer::None)
        return QCborMap{{QStringLiteral("no"), noAnswerName(state->noAnswer(node, slot))}};
    const QCborValue said = state->answer(node, slot);
    if (!(said.isUndefined() || said.isNull()) || !isOpenToAnswer(node, slot))
        return said;
    // Asked and left open is not "not asked", and what nobody ever saw was not asked. What needs an answer was never
    // passed over by anybody: a revision asks it.
    const bool isStillOpen = isMissing(node, slot);
    if (!isStillOpen && isUnseen(node, slot))
        return {};
    return QCborMap{{QStringLiteral("no"), isStillOpen ? kStillOpen : noAnswerName(NoAnswer::Skipped)}};
}

void FormSession::Private::writeAnswers(
    QCborStreamWriter& out, const AnswerNames& names, int first, int end, int slot, FormSession::End ends) const
{
    out.startMap();
    for (int i = first; i < end;) {
        const Node& node = p().nodes[size_t(i)];
        if (node.type == NodeType::Repeat) {
            writeRows(out, names, i, slot, ends);
            i = node.end;
            continue;
        }
        const bool isLeftOut = node.type == NodeType::End && ends == FormSession::End::LeftOut;
        if (node.type != NodeType::Group && node.type != NodeType::Note && !isLeftOut && state->isRelevant(i, slot)) {
            const QCborValue value = finished(i, slot);
            if (!value.isUndefined() && !value.isNull()) {
                out.append(names.inAnswers(i));
                value.toCbor(out);
            }
        }
        ++i;
    }
    out.endMap();
}

void FormSession::Private::writeRows(
    QCborStreamWriter& out, const AnswerNames& names, int repeat, int slot, FormSession::End ends) const
{
    const Node& node = p().nodes[size_t(repeat)];
    std::vector<int> rows = state->rows(node.context, slot);
    std::erase_if(rows, [&](int row) { return !state->isRelevant(repeat, row); });
    if (rows.empty())
        return;
    out.append(names.inAnswers(repeat));
    out.startArray(rows.size());
    for (const int row : rows)
        writeAnswers(out, names, repeat + 1, node.end, row, ends);
    out.endArray();
}

QCborMap FormSession::answers(End end) const
{
    QByteArray bytes; // a QCborMap would look at all its keys at each insert
    QCborStreamWriter out(&bytes);
    d->writeAnswers(out, AnswerNames(*d->program), 1, d->p().nodes[0].end, 0, end);
    return QCborValue::fromCbor(bytes).toMap();
}

} // namespace uthan::form
