// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeformmodel.h"

#include <algorithm>
#include <chrono>
#include <QCborArray>
#include <QSet>
#include <QTimer>

namespace uthan::app {

using form::OutlineEntry;
using form::Place;

static constexpr std::chrono::milliseconds kLinesOutlive{1000};

WholeFormModel::Key WholeFormModel::keyOf(const Place& place)
{
    Key key = QString::number(place.node);
    for (const quint32 row : place.rows)
        key += u'@' + QString::number(row);
    return key;
}

WholeFormModel::Key WholeFormModel::keyOf(const OutlineEntry& entry)
{
    return QString::number(int(entry.kind)) + u':' + keyOf(entry.place);
}

// The lines a person is asked now; a question and its spoken twin are one.
QList<OutlineEntry> WholeFormModel::asked(const QList<OutlineEntry>& entries)
{
    QList<OutlineEntry> out;
    out.reserve(entries.size());
    m_twins.clear();
    for (const OutlineEntry& entry : entries) {
        if (!entry.isRelevant)
            continue;
        if (!out.isEmpty() && OutlineModel::isTwin(entry, out.last()))
            m_twins.insert(keyOf(out.last().place), entry.place);
        else
            out << entry;
    }
    return out;
}

WholeFormModel::Known WholeFormModel::knownOf(const OutlineEntry& entry)
{
    const bool isQuestion = entry.kind == OutlineEntry::Kind::Question;
    const bool isAsked = isQuestion && entry.isRelevant && !entry.isSilent;
    return {
        isQuestion, entry.isRelevant, isAsked, isAsked && (entry.isAnswered || entry.noAnswer != form::NoAnswer::None)};
}

WholeFormModel::Known WholeFormModel::knownOf(const form::QuestionView& view)
{
    const QCborValue& v = view.value;
    const bool isAnswered = !(v.isNull() || v.isUndefined() || v.isInvalid() || (v.isString() && v.toString().isEmpty())
        || (v.isArray() && v.toArray().isEmpty()));
    const bool isAsked = view.relevant && !view.readOnly && !view.isHead && view.type != QLatin1String("note");
    return {true, view.relevant, isAsked, isAsked && (isAnswered || view.noAnswer != form::NoAnswer::None)};
}

void WholeFormModel::remember(const QList<OutlineEntry>& entries)
{
    m_known.clear();
    m_known.reserve(entries.size());
    m_rowChanges = m_source.rowChanges ? m_source.rowChanges() : 0;
    m_asked = m_done = 0;
    for (const OutlineEntry& entry : entries) {
        const Known known = knownOf(entry);
        m_asked += known.isAsked;
        m_done += known.isDone;
        if (entry.kind != OutlineEntry::Kind::MoreRows)
            m_known.insert({entry.place.node, entry.place.rows}, known);
    }
}

// Most answers change only themselves: making thousands of lines anew for each would hold the person up.
bool WholeFormModel::refresh(const QList<Place>& changed)
{
    if (m_source.rowChanges && m_source.rowChanges() != m_rowChanges)
        return false;
    QList<form::QuestionView> views;
    for (const Place& place : changed) {
        const auto known = m_known.constFind(Id(place.node, place.rows));
        if (known == m_known.cend())
            continue; // worked out by the form itself
        if (!known->isQuestion)
            return false; // the words of a part, or of a row
        views << m_source.view(place);
        if (views.last().relevant != known->isRelevant)
            return false;
    }
    for (const form::QuestionView& view : std::as_const(views)) {
        Known& known = m_known[Id(view.place.node, view.place.rows)];
        m_asked -= known.isAsked;
        m_done -= known.isDone;
        known = knownOf(view);
        m_asked += known.isAsked;
        m_done += known.isDone;
        if (QuestionItem* shown = item(view.place))
            shown->show(view, m_source.frame);
        retell(view.place);
    }
    return true;
}

// The rows around an answer say the first answers in them.
void WholeFormModel::retell(const Place& answered)
{
    if (answered.rows.isEmpty() || !m_source.rowsAround)
        return;
    const auto same = [](const language::Chosen& a, const language::Chosen& b) { return a.text == b.text; };
    const QList<form::RowView> rows = m_source.rowsAround(answered);
    for (const form::RowView& row : rows) {
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&row](const OutlineEntry& entry) {
            return entry.kind == OutlineEntry::Kind::Row && entry.place == row.place;
        });
        if (line == m_lines.end()
            || std::equal(line->row.says.begin(), line->row.says.end(), row.says.begin(), row.says.end(), same))
            continue;
        line->row = row;
        const QModelIndex at = index(static_cast<int>(line - m_lines.begin()));
        Q_EMIT dataChanged(at, at);
    }
}

void WholeFormModel::show(const QList<OutlineEntry>& entries, const Source& source)
{
    clear();
    m_source = source;
    remember(entries);
    beginResetModel();
    m_lines = asked(entries);
    endResetModel();
    Q_EMIT countChanged();
}

void WholeFormModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_twins.clear();
    for (QuestionItem* item : std::exchange(m_items, {}))
        item->deleteLater(); // after the widgets that show it
    endResetModel();
    Q_EMIT countChanged();
}

void WholeFormModel::refresh(const QList<OutlineEntry>& entries, const QList<Place>& changed)
{
    for (const Place& place : changed) {
        if (QuestionItem* shown = item(place))
            shown->show(m_source.view(place), m_source.frame);
    }
    remember(entries);
    follow(asked(entries));
}

void WholeFormModel::refreshAll(const QList<OutlineEntry>& entries, const QuestionItem::Frame& frame)
{
    m_source.frame = frame;
    for (QuestionItem* shown : std::as_const(m_items)) {
        const form::QuestionView view = m_source.view(shown->place());
        if (view.place.node >= 0) // else its row is gone, and it goes with it below
            shown->show(view, frame);
    }
    remember(entries);
    follow(asked(entries));
}

// Both lists are in the order of the form: what is gone is taken out, then what is new is put in.
void WholeFormModel::follow(const QList<OutlineEntry>& wanted)
{
    QSet<Key> stays;
    for (const OutlineEntry& entry : wanted)
        stays.insert(keyOf(entry));
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (stays.contains(keyOf(m_lines[i])))
            continue;
        beginRemoveRows({}, int(i), int(i));
        if (QuestionItem* gone = m_items.take(keyOf(m_lines[i].place))) // a view lets go of lines a frame or two later
            QTimer::singleShot(kLinesOutlive, gone, &QObject::deleteLater);
        m_lines.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < m_lines.size() && keyOf(m_lines[i]) == keyOf(wanted[i])) {
            const bool same = m_lines[i].label.text == wanted[i].label.text
                && m_lines[i].second.text == wanted[i].second.text && m_lines[i].row.number == wanted[i].row.number
                && m_lines[i].row.count == wanted[i].row.count
                && m_lines[i].row.says.size() == wanted[i].row.says.size()
                && std::equal(m_lines[i].row.says.begin(), m_lines[i].row.says.end(), wanted[i].row.says.begin(),
                    [](const auto& a, const auto& b) { return a.text == b.text; });
            m_lines[i] = wanted[i];
            if (!same)
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            continue;
        }
        beginInsertRows({}, int(i), int(i));
        m_lines.insert(i, wanted[i]);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

QuestionItem* WholeFormModel::item(const Place& place) const
{
    return m_items.value(keyOf(place));
}

QuestionItem* WholeFormModel::made(const Place& place) const
{
    const Key key = keyOf(place);
    if (QuestionItem* known = m_items.value(key))
        return known;
    auto* self = const_cast<WholeFormModel*>(this); // looking at a line is what makes it
    auto* item = new QuestionItem(self);
    const form::QuestionView view = m_source.view(place);
    item->setSensitive(m_source.isSensitive(view.name));
    item->show(view, m_source.frame);
    connect(item, &QuestionItem::answered, self, &WholeFormModel::answered);
    connect(item, &QuestionItem::leftUnanswered, self, &WholeFormModel::leftUnanswered);
    m_items.insert(key, item);
    if (m_source.seen)
        m_source.seen(place);
    if (m_twins.contains(key))
        item->setVoice(made(m_twins.value(key)));
    return item;
}

int WholeFormModel::rowOf(const Place& place) const
{
    const auto at
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const OutlineEntry& e) { return e.place == place; });
    if (at != m_lines.end())
        return static_cast<int>(at - m_lines.begin());
    const auto later = std::find_if(m_lines.begin(), m_lines.end(), [&](const OutlineEntry& e) {
        return e.place.node >= place.node && e.place.rows.mid(0, place.rows.size()) == place.rows;
    });
    return later == m_lines.end() ? -1 : static_cast<int>(later - m_lines.begin());
}

int WholeFormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WholeFormModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineEntry& entry = m_lines[index.row()];
    if (role == QuestionRole)
        return entry.kind == OutlineEntry::Kind::Question ? QVariant::fromValue(made(entry.place)) : QVariant();
    return OutlineModel::lineData(entry, role);
}

QHash<int, QByteArray> WholeFormModel::roleNames() const
{
    auto roles = OutlineModel::lineRoles();
    roles.insert(QuestionRole, "question");
    return roles;
}

} // namespace uthan::app
