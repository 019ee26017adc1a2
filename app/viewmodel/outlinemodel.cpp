// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include "answerwords.h"

#include <algorithm>

namespace uthan::app {

using form::NoAnswer;
using form::OutlineEntry;

OutlineModel::State OutlineModel::stateOf(const OutlineEntry& entry)
{
    if (!entry.isRelevant)
        return State::NotAsked;
    if (entry.isSilent)
        return State::ToRead;
    if (entry.isAnswered)
        return entry.doesNotFit ? State::DoesNotFit : State::Answered;
    switch (entry.noAnswer) {
    case NoAnswer::DontKnow:
        return State::DontKnow;
    case NoAnswer::RatherNot:
        return State::RatherNot;
    case NoAnswer::Skipped:
        return State::Skipped;
    case NoAnswer::None:
        break;
    }
    // Nobody has done anything wrong where nobody has been.
    return entry.isUnseen ? State::NotSeen : entry.isMissing ? State::Missing : State::NotYet;
}

bool OutlineModel::isTwin(const OutlineEntry& spoken, const OutlineEntry& written)
{
    return written.kind == OutlineEntry::Kind::Question && spoken.spokenFor >= 0
        && spoken.spokenFor == written.place.node && spoken.place.rows == written.place.rows;
}

QList<OutlineEntry> OutlineModel::withoutTwins(const QList<OutlineEntry>& entries)
{
    QList<OutlineEntry> out;
    out.reserve(entries.size());
    for (const OutlineEntry& entry : entries) {
        if (out.isEmpty() || !isTwin(entry, out.last())) {
            out << entry;
            continue;
        }
        out.last().isAnswered |= entry.isAnswered;
        out.last().isMissing &= !entry.isAnswered;
    }
    return out;
}

void OutlineModel::show(const QList<OutlineEntry>& entries, const form::Place& here)
{
    m_entries = withoutTwins(entries);
    m_here = here;
    m_open = m_needsLook = 0;
    for (const OutlineEntry& entry : std::as_const(m_entries)) {
        const State state = stateOf(entry);
        const bool isQuestion = entry.kind == OutlineEntry::Kind::Question;
        m_open += isQuestion && (state == State::NotYet || state == State::NotSeen || state == State::Missing);
        m_needsLook += isQuestion && (state == State::DoesNotFit || state == State::Missing);
    }
    choose();
}

// What is looked for, with the parts and rows it stands in.
void OutlineModel::choose()
{
    beginResetModel();
    m_shown.clear();
    const auto isWanted = [this](const OutlineEntry& entry) {
        const State state = stateOf(entry);
        if (m_showing == Show::All)
            return true;
        const bool isProblem = state == State::DoesNotFit || state == State::Missing;
        return entry.kind == OutlineEntry::Kind::Question
            && (isProblem || (m_showing == Show::Open && (state == State::NotYet || state == State::NotSeen)));
    };
    QList<qsizetype> around;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const OutlineEntry& entry = m_entries[i];
        while (!around.isEmpty() && m_entries[around.last()].depth >= entry.depth)
            around.removeLast();
        if (isWanted(entry)) {
            for (const qsizetype outer : std::as_const(around)) {
                if (!m_shown.contains(outer))
                    m_shown << outer;
            }
            m_shown << i;
            around.clear();
        } else if (entry.kind == OutlineEntry::Kind::Group || entry.kind == OutlineEntry::Kind::Row) {
            around << i;
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}

void OutlineModel::setShowing(Show showing)
{
    if (m_showing == showing)
        return;
    m_showing = showing;
    choose();
    Q_EMIT showingChanged();
}

OutlineEntry OutlineModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_entries[m_shown[row]] : OutlineEntry{};
}

int OutlineModel::hereRow() const
{
    const auto at
        = std::find_if(m_shown.begin(), m_shown.end(), [this](qsizetype i) { return m_entries[i].place == m_here; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OutlineModel::lineData(const OutlineEntry& entry, int role)
{
    switch (role) {
    case KindRole:
        return static_cast<int>(entry.kind);
    case DepthRole:
        return entry.depth;
    case Qt::DisplayRole:
        return Words::ofLabel(entry.label).text;
    case WordsRole:
        return QVariant::fromValue(Words::ofLabel(entry.label));
    case SecondRole:
        return QVariant::fromValue(Words::ofLabel(entry.second));
    case RecordedRole:
        return entry.audio;
    case SaysRole:
        return QVariant::fromValue(rowSays(entry.row));
    case NumberRole:
        return entry.row.number;
    case OfRole:
        return entry.row.count;
    case NamedRole:
        return entry.row.isNamed;
    case StateRole:
        return static_cast<int>(stateOf(entry));
    case MayRemoveRole:
        return entry.kind == OutlineEntry::Kind::Row && entry.row.mayRemove;
    default:
        return {};
    }
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineEntry& entry = m_entries[m_shown[index.row()]];
    return role == HereRole ? QVariant(entry.place == m_here) : lineData(entry, role);
}

QHash<int, QByteArray> OutlineModel::lineRoles()
{
    return {{KindRole, "kind"}, {DepthRole, "depth"}, {WordsRole, "words"}, {SaysRole, "says"}, {NumberRole, "number"},
        {OfRole, "of"}, {NamedRole, "named"}, {StateRole, "lineState"}, {HereRole, "here"},
        {MayRemoveRole, "mayRemove"}, {SecondRole, "second"}, {RecordedRole, "recorded"}};
}

} // namespace uthan::app
