// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmodel.h"

#include <algorithm>

namespace uthan::app {

RowModel::RowModel(const QStringList& roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
{
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const int name = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= count() || name < 0 || name >= m_roles.size())
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
    const int both = std::min(before, static_cast<int>(rows.size()));
    for (int i = 0; i < both; ++i) {
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    if (rows.size() > before) {
        beginInsertRows({}, before, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows.size() < before) {
        beginRemoveRows({}, static_cast<int>(rows.size()), before - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (before != count())
        Q_EMIT countChanged();
}

} // namespace uthan::app
