// SPDX-License-Identifier: GPL-3.0-or-later
// Who can answer what: what is read only, what has nothing to choose from, and what is said beside another question.
#include "form/session/formsession_p.h"

#include <algorithm>

namespace uthan::form {

// What is read only makes all inside it read only.
bool FormSession::Private::isReadOnly(int node, int slot) const
{
    const int context = p().nodes[size_t(node)].context;
    for (int at = node; at >= 0; at = p().nodes[size_t(at)].parent) {
        if (state->flags(at, state->slotAt(p().nodes[size_t(at)].context, context, slot)) & ReadOnly)
            return true;
    }
    return false;
}

bool FormSession::Private::isOpenToAnswer(int node, int slot) const
{
    const NodeType type = p().nodes[size_t(node)].type;
    return isAsked(type) && type != NodeType::Note && !isHead(node) && !isReadOnly(node, slot);
}

// What heads a table: its choices are the words above the columns, and nobody can touch one of them, whether the table
// comes on one page (a field-list), or row after row.
bool FormSession::Private::isHead(int node) const
{
    const auto looks = [this](int at, QLatin1String appearance) {
        const Node& n = p().nodes[size_t(at)];
        return isSelect(n.type) && n.appearance >= 0
            && p().string(n.appearance).split(QLatin1Char(' ')).contains(appearance);
    };
    if (!looks(node, QLatin1String("label")))
        return false;
    const int parent = p().nodes[size_t(node)].parent;
    for (int at = parent; at >= 0; at = p().nodes[size_t(at)].parent) {
        if (p().nodes[size_t(at)].flags & FieldList)
            return true;
    }
    int next = node + 1; // past what is only worked out
    const int end = parent >= 0 ? p().nodes[size_t(parent)].end : static_cast<int>(p().nodes.size());
    while (next < end && p().nodes[size_t(next)].parent == parent && p().nodes[size_t(next)].end <= next + 1
        && !isAsked(p().nodes[size_t(next)].type))
        ++next;
    return next < end && p().nodes[size_t(next)].parent == parent
        && (looks(next, QLatin1String("list-nolabel")) || looks(next, QLatin1String("list")));
}

// All that is offered has its place in the order, or nothing has.
bool FormSession::Private::isPartlyRanked(int node, int slot) const
{
    const QStringList ranked = state->namesIn(node, state->value(node, slot).toText());
    return !ranked.isEmpty() && ranked.size() < state->offered(node, slot)->size();
}

bool FormSession::Private::isMissing(int node, int slot) const
{
    return (state->flags(node, slot) & Required) && !(state->flags(node, slot) & kFaults & ~ConstraintBroken)
        && state->value(node, slot).isEmpty() && state->noAnswer(node, slot) == NoAnswer::None
        && isOpenToAnswer(node, slot) && !hasNothingToChoose(node, slot);
}

bool FormSession::Private::hasNothingToChoose(int node, int slot) const
{
    return isSelect(p().nodes[size_t(node)].type) && state->offered(node, slot)->size() == 0;
}

bool FormSession::Private::saysTheSame(int text, int other) const
{
    int found = -1;
    const auto in = [&](int which, int l) { return p().text(which, {l}, &found); };
    for (int l = 0; l < static_cast<int>(p().languages.size()); ++l) {
        if (in(text, l) != in(other, l))
            return false;
    }
    return true;
}

// story and story_voice: the same answer, written or said. With words of its own it is such a twin only by that name;
// what needs an answer itself, or explains itself, is a question of its own.
int FormSession::Private::spokenFor(int node) const
{
    const Node& spoken = p().nodes[size_t(node)];
    const bool isPlain = spoken.type == NodeType::Audio && spoken.required < 0 && spoken.readOnly < 0
        && !(spoken.flags & (RequiredAlways | ReadOnlyAlways))
        && std::max({spoken.hint, spoken.guidance, spoken.image, spoken.audio, spoken.video}) < 0;
    int before = isPlain ? node - 1 : 0;
    while (before > spoken.parent && !isAsked(p().nodes[size_t(before)].type))
        --before;
    if (before <= std::max(0, spoken.parent))
        return -1;
    const Node& written = p().nodes[size_t(before)];
    const QString name = p().string(spoken.name), beginning = p().string(written.name) + QLatin1Char('_');
    if (written.type != NodeType::Text || written.parent != spoken.parent || written.readOnly >= 0
        || (written.flags & ReadOnlyAlways) || !name.startsWith(beginning))
        return -1;
    const bool hasOwnWords = spoken.label >= 0 && !saysTheSame(spoken.label, written.label);
    return hasOwnWords && name != beginning + QLatin1String("voice") ? -1 : before;
}

} // namespace uthan::form
