// SPDX-License-Identifier: GPL-3.0-or-later
#include "longchoicemodel.h"

#include <algorithm>

namespace uthan::app {

namespace {
    constexpr int kWindow = 60;
}

LongChoiceModel::LongChoiceModel(QObject* parent)
    : QAbstractListModel(parent)
{
    m_besideThread.setMaxThreadCount(1);
}

LongChoiceModel::~LongChoiceModel()
{
    m_besideThread.clear();
    m_besideThread.waitForDone();
}

void LongChoiceModel::show(const Search& here, const Search& beside, const QStringList& chosen)
{
    const bool isSame = here && m_here && here->offersTheSame(*m_here);
    if (isSame && chosen == m_chosen)
        return;
    m_chosen = chosen;
    if (isSame) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SelectedRole});
        return;
    }
    ++m_asked;
    beginResetModel();
    m_here = here;
    m_beside = beside;
    m_window.clear();
    m_found.clear();
    m_shownFor.clear();
    endResetModel();
    search();
    Q_EMIT countChanged();
}

void LongChoiceModel::setTyped(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    search();
}

void LongChoiceModel::search()
{
    const int asked = ++m_asked;
    const QString text = m_typed.trimmed();
    m_besideThread.clear(); // what is not begun yet nobody waits for any more
    if (text.isEmpty() || !m_beside) {
        found(asked, {});
        return;
    }
    m_searching = true;
    m_besideThread.start([this, asked, text, beside = m_beside] {
        const QList<form::ChoiceView> choices = beside->find(text, kMostFound);
        QMetaObject::invokeMethod(
            this, [this, asked, choices] { found(asked, choices); }, Qt::QueuedConnection);
    });
    Q_EMIT countChanged();
}

void LongChoiceModel::found(int asked, const QList<form::ChoiceView>& choices)
{
    if (asked != m_asked)
        return;
    beginResetModel();
    m_searching = false;
    m_shownFor = m_typed.trimmed();
    m_found = choices;
    endResetModel();
    Q_EMIT countChanged();
}

int LongChoiceModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return isFound() ? static_cast<int>(m_found.size()) : all();
}

const form::ChoiceView& LongChoiceModel::choiceAt(int row) const
{
    if (isFound())
        return m_found[row];
    if (row < m_windowFrom || row >= m_windowFrom + m_window.size()) {
        m_windowFrom = std::max(0, row - kWindow / 2);
        m_window = m_here->at(m_windowFrom, kWindow);
    }
    return m_window[row - m_windowFrom];
}

QVariant LongChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const form::ChoiceView& choice = choiceAt(index.row());
    switch (role) {
    case NameRole:
        return choice.name;
    case WordsRole:
        return QVariant::fromValue(Words::ofLabel(choice.label));
    case AudioRole:
        return choice.audio;
    case SecondRole:
        return QVariant::fromValue(Words::ofLabel(choice.second));
    case SelectedRole:
        return m_chosen.contains(choice.name);
    default:
        return {};
    }
}

QHash<int, QByteArray> LongChoiceModel::roleNames() const
{
    return {{NameRole, "name"}, {WordsRole, "words"}, {SelectedRole, "selected"}, {SecondRole, "second"},
        {AudioRole, "audio"}};
}

} // namespace uthan::app
