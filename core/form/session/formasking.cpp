// SPDX-License-Identifier: GPL-3.0-or-later
// Who can answer what, and what is wrong with an answer: what is read only, what has nothing to choose from, what is
// said beside another question.
#include "base/markup.h"
#include "form/session/formsession_p.h"

#include <algorithm>
#include <tuple>

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

namespace {
    std::pair<Problem, QString> notOfType(NodeType type, const QCborValue& given)
    {
        switch (type) {
        case NodeType::Date:
        case NodeType::Time:
        case NodeType::DateTime:
            return {Problem::NotAMoment, QStringLiteral("This is not a date or time.")};
        case NodeType::GeoPoint:
            return {Problem::NotAPlace, QStringLiteral("This is not a place.")};
        case NodeType::GeoTrace:
            return {Problem::NotAPlace, QStringLiteral("This is not a line of two places or more.")};
        case NodeType::GeoShape:
            return {Problem::NotAPlace,
                QStringLiteral("This is not a shape of three places or more that ends where it begins.")};
        case NodeType::Rank:
            return {Problem::ChosenTwice, QStringLiteral("A choice has more than one place in the order.")};
        case NodeType::Acknowledge:
            return {Problem::Constraint, QStringLiteral("This answer does not fit.")};
        case NodeType::Integer:
            if (xpath::plainDigits(given.toString(), true))
                return {Problem::NotWhole, QStringLiteral("This is not a whole number.")};
            [[fallthrough]];
        default:
            return {Problem::NotANumber, QStringLiteral("This is not a number.")};
        }
    }
}

void FormSession::Private::addError(QuestionView& v, int node, int slot) const
{
    const quint8 flags = state->flags(node, slot);
    const Node& n = p().nodes[size_t(node)];
    if (n.type == NodeType::Rank && (flags & Relevant) && isPartlyRanked(node, slot))
        v.problem = Problem::RankIncomplete;
    if ((flags & Relevant) && !state->orderBefore(node, slot).isEmpty() && v.choiceCount > 0)
        v.problem = Problem::OrderChanged;
    if (!(flags & kFaults) || !(flags & Relevant))
        return;
    if (flags & NotOfType) {
        std::tie(v.problem, v.error) = notOfType(n.type, v.value);
    } else if (flags & OutOfRange) {
        const double number = xpath::textToNumber(state->answer(node, slot).toString());
        const bool isInside
            = number >= std::min(n.rangeStart, n.rangeEnd) && number <= std::max(n.rangeStart, n.rangeEnd);
        v.problem = isInside ? Problem::BetweenSteps : Problem::OutOfRange;
        v.error = QString::fromLatin1(isInside ? "The scale has no such step." : "The number is outside the scale.");
    } else if (flags & ChoiceGone) {
        v.problem = Problem::ChoiceGone;
        v.error = QStringLiteral("The choice is no longer among those offered.");
    } else {
        v.problem = Problem::Constraint;
        v.errorText = chosen(n.constraintMessage, node, slot);
        v.secondErrorText = second(n.constraintMessage, node, slot);
        v.error = v.errorText.text.isEmpty() ? QStringLiteral("This answer does not fit.")
                                             : markup::written(v.errorText.text);
    }
}

void FormSession::Private::addRequired(QuestionView& v, int node, int slot) const
{
    v.problem = Problem::Required;
    v.errorText = chosen(p().nodes[size_t(node)].requiredMessage, node, slot);
    v.secondErrorText = second(p().nodes[size_t(node)].requiredMessage, node, slot);
    v.error = v.errorText.text.isEmpty() ? QStringLiteral("This question needs an answer.")
                                         : markup::written(v.errorText.text);
}

bool FormSession::wantsPosition() const
{
    return !d->state->wantedPositions().empty();
}

QList<Place> FormSession::wantedPositions() const
{
    QList<Place> out;
    for (const FormState::CellRef& cell : d->state->wantedPositions())
        out << d->place(cell.node, cell.slot);
    return out;
}

void FormSession::refusePosition()
{
    d->state->setWantedPositions({});
}

QList<Place> FormSession::givePosition(const QString& position)
{
    d->state->givePosition(position);
    return d->changed({});
}

} // namespace uthan::form
