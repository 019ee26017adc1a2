// SPDX-License-Identifier: GPL-3.0-or-later
// How far a filling is: what was on the screen, and what of what is asked is dealt with.
#include "form/session/formsession_p.h"

namespace uthan::form {

bool FormState::isSeen(int node, int slot) const
{
    return m_columns[size_t(node)].noAnswers[slot] != NoAnswer::None || !value(node, slot).isEmpty();
}

bool FormState::isOnlySeen(int node, int slot) const
{
    return m_columns[size_t(node)].noAnswers[slot] == kOnlySeen && value(node, slot).isEmpty();
}

void FormState::setSeen(int node, int slot)
{
    NoAnswer& why = m_columns[size_t(node)].noAnswers[slot];
    if (why == NoAnswer::None)
        why = kOnlySeen;
}

void FormSession::followWhatIsSeen()
{
    d->followsSeen = true;
}

void FormSession::setSeen(const QList<Place>& shown)
{
    for (const Place& place : shown) {
        if (const int slot = d->slotOf(place); d->followsSeen && slot >= 0)
            d->state->setSeen(place.node, slot);
    }
}

bool FormSession::Private::isUnseen(int node, int slot) const
{
    return followsSeen && !state->isSeen(node, slot);
}

FormSession::Progress FormSession::progress() const
{
    Progress out;
    const auto isDone = [this](int node, int slot) {
        if (d->state->noAnswer(node, slot) != NoAnswer::None)
            return true;
        const std::optional<Scalar> plain = d->state->plainAnswer(node, slot);
        return plain ? !plain->isEmpty() : !d->state->answer(node, slot).isUndefined();
    };
    std::pair<int, int> open{-1, -1}; // the question before, if nothing was written there
    d->forEachCell(1, d->p().nodes[0].end, kRootContext, 0, [&](int node, int slot) {
        if (!isAsked(d->p().nodes[size_t(node)].type) || !d->state->isRelevant(node, slot)
            || !d->isOpenToAnswer(node, slot))
            return;
        const bool done = isDone(node, slot);
        if (const int written = d->spokenFor(node); written >= 0) { // said in its place
            out.done += done && open == std::pair(written, slot);
            return;
        }
        ++out.asked;
        out.done += done;
        open = done ? std::pair(-1, -1) : std::pair(node, slot);
    });
    return out;
}

} // namespace uthan::form
