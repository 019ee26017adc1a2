// SPDX-License-Identifier: GPL-3.0-or-later
#include "longchoicemodel.h"

#include <algorithm>
#include <utility>

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

void LongChoiceModel::show(
    const Search& here, const Search& beside, const QStringList& chosen, const QString& mediaBase)
{
    m_mediaBase = mediaBase;
    const bool isSame = here && m_here && here->offersTheSame(*m_here);
    if (isSame && chosen == m_chosen)
        return;
    if (std::exchange(m_chosen, chosen) != chosen)
        Q_EMIT chosenChanged();
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
    return (count() + m_columns - 1) / m_columns;
}

void LongChoiceModel::setColumns(int columns)
{
    if (columns == m_columns || columns < 1)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
    Q_EMIT columnsChanged();
}

const form::ChoiceView& LongChoiceModel::choiceAt(int at) const
{
    if (isFound())
        return m_found[at];
    if (at < m_windowFrom || at >= m_windowFrom + m_window.size()) {
        m_windowFrom = std::max(0, at - kWindow / 2);
        m_window = m_here->at(m_windowFrom, kWindow);
    }
    return m_window[at - m_windowFrom];
}

// Those beside each other, by the names of their roles; what is chosen changes too often to make them anew for it.
QVariantList LongChoiceModel::cells(int row) const
{
    static const QHash<int, QByteArray> names = roleNames();
    QVariantList out;
    for (int i = row * m_columns; i < std::min(count(), (row + 1) * m_columns); ++i) {
        QVariantMap cell;
        for (const int role : {NameRole, WordsRole, SecondRole, AudioRole, PictureRole, BigPictureRole, FilmRole})
            cell.insert(QString::fromLatin1(names.value(role)), told(i, role));
        out << cell;
    }
    return out;
}

QVariant LongChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return role == CellsRole ? QVariant(cells(index.row())) : told(index.row() * m_columns, role);
}

QVariant LongChoiceModel::told(int at, int role) const
{
    const form::ChoiceView& choice = choiceAt(at);
    switch (role) {
    case NameRole:
        return choice.name;
    case WordsRole:
        return QVariant::fromValue(Words::ofLabel(choice.label));
    case AudioRole:
        return choice.audio;
    case SecondRole:
        return QVariant::fromValue(Words::ofLabel(choice.second));
    case PictureRole:
        return choice.image.isEmpty() ? QString() : m_mediaBase + choice.image;
    case BigPictureRole:
        return choice.bigImage.isEmpty() ? QString() : m_mediaBase + choice.bigImage;
    case FilmRole:
        return choice.video;
    case SelectedRole:
        return m_chosen.contains(choice.name);
    default:
        return {};
    }
}

QHash<int, QByteArray> LongChoiceModel::roleNames() const
{
    return {{NameRole, "name"}, {WordsRole, "words"}, {SelectedRole, "selected"}, {SecondRole, "second"},
        {AudioRole, "audio"}, {PictureRole, "picture"}, {CellsRole, "cells"}, {BigPictureRole, "bigPicture"},
        {FilmRole, "film"}};
}

} // namespace uthan::app
