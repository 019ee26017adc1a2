// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionmodel.h"

#include <algorithm>
#include <chrono>
#include <QTimer>

namespace uthan::app {

using namespace std::chrono_literals;

namespace {
    constexpr auto kLingers = 3s;
}

void QuestionModel::show(
    const QList<form::QuestionView>& questions, const QuestionItem::Frame& frame, const QSet<QString>& sensitive)
{
    QList<QuestionItem*> gone = m_items;
    QList<QuestionItem*> items;
    for (const form::QuestionView& view : questions) {
        const auto known = std::find_if(
            gone.begin(), gone.end(), [&view](const QuestionItem* item) { return item->place() == view.place; });
        QuestionItem* item = known == gone.end() ? made(view, sensitive) : *known;
        if (known != gone.end())
            gone.erase(known);
        items << item;
    }
    if (m_items != items)
        m_items = items;
    for (qsizetype i = 0; i < questions.size(); ++i)
        items[i]->show(questions[i], frame);
    follow(rowsOf(items));
    for (QuestionItem* item : gone) // after the widgets that show it, which are taken down a few at a time
        QTimer::singleShot(kLingers, item, &QObject::deleteLater);
}

QuestionItem* QuestionModel::made(const form::QuestionView& view, const QSet<QString>& sensitive)
{
    auto* item = new QuestionItem(this);
    item->setSensitive(sensitive.contains(view.name));
    connect(item, &QuestionItem::answered, this, &QuestionModel::answered);
    connect(item, &QuestionItem::leftUnanswered, this, &QuestionModel::leftUnanswered);
    return item;
}

// Another page starts anew; on the same page rows come and go one by one, so that the rest keeps its place and focus.
void QuestionModel::follow(const QList<QuestionItem*>& wanted)
{
    if (m_rows == wanted)
        return;
    const bool isSamePage
        = std::any_of(wanted.begin(), wanted.end(), [this](QuestionItem* item) { return m_rows.contains(item); });
    if (!isSamePage) {
        beginResetModel();
        m_rows = wanted;
        m_shown = std::min(1, count());
        endResetModel();
        Q_EMIT countChanged();
        if (m_shown < count() && !std::exchange(m_growing, true))
            QTimer::singleShot(0, this, &QuestionModel::grow);
        return;
    }
    showRest();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i]))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        --m_shown;
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == wanted[i])
            continue;
        beginInsertRows({}, int(i), int(i));
        m_rows.insert(i, wanted[i]);
        ++m_shown;
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void QuestionModel::grow()
{
    m_growing = false;
    if (m_shown >= count())
        return;
    beginInsertRows({}, m_shown, m_shown);
    ++m_shown;
    endInsertRows();
    if (m_shown < count() && !std::exchange(m_growing, true))
        QTimer::singleShot(0, this, &QuestionModel::grow);
}

void QuestionModel::showRest()
{
    if (m_shown >= count())
        return;
    beginInsertRows({}, m_shown, count() - 1);
    m_shown = count();
    endInsertRows();
}

// A question and its spoken twin on the page are one row.
QList<QuestionItem*> QuestionModel::rowsOf(const QList<QuestionItem*>& items)
{
    QSet<QuestionItem*> twins;
    for (QuestionItem* written : items) {
        const auto twin = std::find_if(items.begin(), items.end(), [written](const QuestionItem* other) {
            return other->view().spokenFor >= 0 && other->view().spokenFor == written->place().node
                && other->place().rows == written->place().rows;
        });
        QuestionItem* voice = twin == items.end() ? nullptr : *twin;
        if (written->voice() != voice)
            written->setVoice(voice);
        if (voice)
            twins.insert(voice);
    }
    QList<QuestionItem*> rows;
    bool underHead = false;
    for (QuestionItem* item : items) {
        underHead |= item->widget() == QuestionItem::Widget::Table;
        item->setUnderHead(underHead && item->looks("list-nolabel"));
        if (!twins.contains(item))
            rows << item;
    }
    return rows;
}

bool QuestionModel::hasTable() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
        [](const QuestionItem* item) { return item->widget() == QuestionItem::Widget::Matrix; });
}

int QuestionModel::rowOf(const form::Place& place) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&place](const QuestionItem* item) {
        return item->place() == place || (item->voice() && item->voice()->place() == place);
    });
    return row == m_rows.cend() ? -1 : static_cast<int>(row - m_rows.cbegin());
}

void QuestionModel::clear()
{
    show({}, {});
}

int QuestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == QuestionRole)
        return QVariant::fromValue(m_rows[index.row()]);
    return role == Qt::DisplayRole ? QVariant(m_rows[index.row()]->label().text) : QVariant();
}

QHash<int, QByteArray> QuestionModel::roleNames() const
{
    return {{QuestionRole, "question"}};
}

} // namespace uthan::app
