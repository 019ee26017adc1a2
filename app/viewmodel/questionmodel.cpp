// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionmodel.h"

#include <algorithm>

namespace uthan::app {

void QuestionModel::show(
    const QList<form::QuestionView>& questions, const QuestionItem::Frame& frame, const QSet<QString>& sensitive)
{
    const bool same = std::equal(questions.begin(), questions.end(), m_items.begin(), m_items.end(),
        [](const form::QuestionView& v, const QuestionItem* item) { return v.place == item->place(); });
    if (!same) {
        beginResetModel();
        const auto old = std::exchange(m_items, {});
        m_rows.clear();
        for (const form::QuestionView& view : questions) {
            auto* item = new QuestionItem(this);
            item->setSensitive(sensitive.contains(view.name));
            item->show(view, frame);
            connect(item, &QuestionItem::answered, this, &QuestionModel::answered);
            connect(item, &QuestionItem::leftUnanswered, this, &QuestionModel::leftUnanswered);
            m_items << item;
        }
        buildRows();
        endResetModel();
        Q_EMIT countChanged();
        for (QuestionItem* item : old)
            item->deleteLater(); // after the widgets that show it; one of them may still be in a call
        return;
    }
    for (int i = 0; i < questions.size(); ++i)
        m_items[i]->show(questions[i], frame);
}

void QuestionModel::buildRows()
{
    QSet<QuestionItem*> twins;
    for (QuestionItem* written : std::as_const(m_items)) {
        if (written->view().type != QLatin1String("text"))
            continue;
        const auto twin = std::find_if(m_items.begin(), m_items.end(), [written](const QuestionItem* other) {
            return other->view().type == QLatin1String("audio") && other->name().startsWith(written->name() + u'_');
        });
        if (twin != m_items.end() && !twins.contains(*twin)) {
            written->setVoice(*twin);
            twins.insert(*twin);
        }
    }
    for (QuestionItem* item : std::as_const(m_items)) {
        if (!twins.contains(item))
            m_rows << item;
    }
}

void QuestionModel::clear()
{
    show({}, {});
}

int QuestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
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
