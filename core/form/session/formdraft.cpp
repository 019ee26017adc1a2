// SPDX-License-Identifier: GPL-3.0-or-later
// A filling as it is kept (draft) and as the store takes it (answers).
#include "form/session/formsession_p.h"

#include <algorithm>
#include <QCborArray>

namespace uthan::form {

namespace {
    const QString kValues = QStringLiteral("v");
    const QString kNoAnswers = QStringLiteral("no");
    const QString kOverridden = QStringLiteral("own");
    const QString kRepeats = QStringLiteral("r");
    const QString kResting = QStringLiteral("rest"); // rows beyond the number there is now
    const QString kRowId = QStringLiteral("id");
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

// One row: what is said, why nothing is said, and the rows of the repeats inside. An emptied default is kept as null,
// so that it does not come back.
QCborMap FormSession::Private::saveRow(int context, int slot) const
{
    QCborMap out;
    for (size_t i = 0; i < p().nodes.size(); ++i) {
        const Node& node = p().nodes[i];
        if (node.context != context || node.type == NodeType::Group || node.type == NodeType::Repeat)
            continue;
        const int id = static_cast<int>(i);
        const QString path = p().string(node.path);
        const QCborValue answer = state->answer(id, slot);
        if (!answer.isUndefined())
            addTo(out, kValues, path, answer);
        else if (state->isFilledByForm(id) || state->isOverridden(id, slot))
            addTo(out, kValues, path, QCborValue(nullptr));
        if (state->isOverridden(id, slot))
            addTo(out, kOverridden, path, true);
        if (state->noAnswer(id, slot) != NoAnswer::None)
            addTo(out, kNoAnswers, path, noAnswerName(state->noAnswer(id, slot)));
    }
    for (size_t c = 1; c < p().contexts.size(); ++c) {
        if (p().contexts[c].parent != context)
            continue;
        const auto saved = [&](const std::vector<int>& slots) {
            QCborArray rows;
            for (const int row : slots) {
                QCborMap one = saveRow(static_cast<int>(c), row);
                one.insert(kRowId, qint64(state->keptId(static_cast<int>(c), row)));
                rows.append(one);
            }
            return rows;
        };
        const QString path = p().string(p().nodes[size_t(p().contexts[c].repeat)].path);
        addTo(out, kRepeats, path, saved(state->rows(static_cast<int>(c), slot)));
        if (const std::vector<int> resting = state->resting(static_cast<int>(c), slot); !resting.empty())
            addTo(out, kResting, path, saved(resting));
    }
    return out;
}

QCborMap FormSession::save() const
{
    QCborMap draft = d->saveRow(kRootContext, 0);
    draft.insert(QStringLiteral("form"), d->p().formId);
    draft.insert(QStringLiteral("version"), d->p().version);
    draft.insert(QStringLiteral("hash"), d->p().hash);
    draft.insert(QStringLiteral("language"), d->wanted);
    draft.insert(QStringLiteral("instance"), d->state->instanceId);
    if (!d->state->deprecatedId.isEmpty())
        draft.insert(QStringLiteral("revised"), d->state->deprecatedId);
    if (d->current.node >= 0) {
        QCborArray rows;
        for (const quint32 id : d->currentRows)
            rows.append(qint64(id));
        draft.insert(QStringLiteral("at"), d->p().string(d->p().nodes[size_t(d->current.node)].path));
        draft.insert(QStringLiteral("atRows"), rows);
        draft.insert(QStringLiteral("atEndOfRows"), d->current.asksForRow);
    }
    return draft;
}

// The node a draft's path means in this version of the form: the same path, else the only one of that name, if it
// stands in the same repeat. -1: gone.
int FormSession::Private::nodeFor(const QString& path, int context) const
{
    int node = p().findNode(path);
    if (node < 0)
        node = p().findNode(path.section(QLatin1Char('/'), -1));
    if (node < 0 || p().nodes[size_t(node)].context != context)
        return -1;
    return node;
}

void FormSession::Private::restoreRow(const QCborMap& saved, int context, int slot, QCborMap& left)
{
    const QCborMap values = saved.value(kValues).toMap();
    for (const auto& [key, value] : values) {
        const int node = nodeFor(key.toString(), context);
        if (node < 0) {
            if (!value.isNull())
                addTo(left, kValues, key.toString(), value);
            continue;
        }
        state->setAnswer(node, slot, value);
        if (saved.value(kOverridden).toMap().contains(key))
            state->setOverridden(node, slot);
    }
    const QCborMap noAnswers = saved.value(kNoAnswers).toMap();
    for (const auto& [key, value] : noAnswers) {
        const int node = nodeFor(key.toString(), context);
        const NoAnswer why = noAnswerNamed(value.toString());
        if (node >= 0 && why != NoAnswer::None)
            state->setNoAnswer(node, slot, why);
        if (node < 0)
            addTo(left, kNoAnswers, key.toString(), value);
    }
    const QCborMap repeats = saved.value(kRepeats).toMap();
    for (const auto& [key, value] : repeats) {
        int repeat = p().findNode(key.toString());
        if (repeat < 0)
            repeat = p().findNode(key.toString().section(QLatin1Char('/'), -1));
        const bool fits = repeat >= 0 && p().nodes[size_t(repeat)].type == NodeType::Repeat
            && p().contexts[size_t(p().nodes[size_t(repeat)].context)].parent == context;
        if (!fits) {
            addTo(left, kRepeats, key.toString(), value);
            continue;
        }
        const int inner = p().nodes[size_t(repeat)].context;
        while (!state->rows(inner, slot).empty())
            state->removeRow(inner, state->rows(inner, slot).back());
        QCborArray leftRows;
        const auto restored = [&](const QCborMap& map) {
            const int made = state->addRow(inner, slot, static_cast<quint32>(map.value(kRowId).toInteger()));
            QCborMap leftRow;
            restoreRow(map, inner, made, leftRow);
            if (!leftRow.isEmpty()) {
                leftRow.insert(kRowId, map.value(kRowId));
                leftRows.append(leftRow);
            }
            return made;
        };
        for (const QCborValue& row : value.toArray())
            (void)restored(row.toMap());
        if (p().nodes[size_t(repeat)].count >= 0) {
            for (const QCborValue& row : saved.value(kResting).toMap().value(key).toArray())
                state->restRow(inner, restored(row.toMap()));
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
    d->state->setRestoring(true, draft.value(QStringLiteral("hash")).toByteArray() != d->p().hash);
    {
        const FormState::RowBatch batch(*d->state);
        d->restoreRow(draft, kRootContext, 0, left);
    }
    d->state->recomputeAll();
    d->state->setRestoring(false);
    d->state->isFinished = draft.value(QStringLiteral("finished")).toBool();
    d->state->deprecatedId = draft.value(QStringLiteral("revised")).toString();
    if (!d->state->isFinished)
        d->state->fire(OnLoad);
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

bool FormSession::Private::isOpenToAnswer(int node, int slot) const
{
    const NodeType type = p().nodes[size_t(node)].type;
    return isAsked(type) && type != NodeType::Note && !isReadOnly(node, slot);
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
    // Asked and left open is not "not asked". What needs an answer was never passed over by anybody: a revision asks
    // it.
    return QCborMap{{QStringLiteral("no"), isMissing(node, slot) ? kStillOpen : noAnswerName(NoAnswer::Skipped)}};
}

QCborMap FormSession::Private::answersOf(int first, int end, int context, int slot) const
{
    QCborMap out;
    for (int i = first; i < end;) {
        const Node& node = p().nodes[size_t(i)];
        if (node.type == NodeType::Repeat) {
            QCborArray rows;
            for (const int row : state->rows(node.context, slot)) {
                if (state->isRelevant(i, row))
                    rows.append(answersOf(i + 1, node.end, node.context, row));
            }
            if (!rows.isEmpty())
                out.insert(p().string(node.name), rows);
            i = node.end;
            continue;
        }
        if (node.type != NodeType::Group && node.type != NodeType::Note && state->isRelevant(i, slot)) {
            const QCborValue value = finished(i, slot);
            const bool isUnique = !out.contains(p().string(node.name));
            if (!value.isUndefined() && !value.isNull())
                out.insert(isUnique ? p().string(node.name) : p().string(node.path), value);
        }
        ++i;
    }
    Q_UNUSED(context)
    return out;
}

QCborMap FormSession::answers() const
{
    return d->answersOf(1, d->p().nodes[0].end, kRootContext, 0);
}

} // namespace uthan::form
