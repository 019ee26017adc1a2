// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmodel.h"

#include <algorithm>
#include <QTimer>
#include <utility>

namespace uthan::app {

RowModel::RowModel(const QStringList& roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
{
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const int name = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= m_shown || name < 0 || name >= m_roles.size())
        return {};
    return m_rows.at(index.row()).value(m_roles.at(name));
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles.at(i).toUtf8());
    return names;
}

void RowModel::setRows(const QList<QVariantMap>& rows)
{
    const int before = count();
    const int after = static_cast<int>(rows.size());
    if (after < m_shown) {
        beginRemoveRows({}, after, m_shown - 1);
        m_rows.resize(after);
        m_shown = after;
        endRemoveRows();
    }
    const QList<QVariantMap> old = std::exchange(m_rows, rows);
    for (int i = 0; i < m_shown; ++i) {
        if (old.at(i) != m_rows.at(i))
            Q_EMIT dataChanged(index(i), index(i));
    }
    if (!m_growing)
        grow();
    if (before != after)
        Q_EMIT countChanged();
}

void RowModel::grow()
{
    m_growing = false;
    const int all = count();
    if (m_shown >= all)
        return;
    const int next = m_eachTurn > 0 ? std::min(all, m_shown + m_eachTurn) : all;
    beginInsertRows({}, m_shown, next - 1);
    m_shown = next;
    endInsertRows();
    if (m_shown < all) {
        m_growing = true;
        QTimer::singleShot(0, this, &RowModel::grow);
    }
}

} // namespace uthan::app
