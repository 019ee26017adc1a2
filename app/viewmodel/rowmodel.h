// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

namespace uthan::app {

// A list for QML whose rows are read as a whole from the store: role names are given once, rows are replaced together.
// For lists of at most some hundred rows; longer ones get a model of their own that pages.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit RowModel(const QStringList& roles, QObject* parent = nullptr);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    // For rows that cost a view much to draw: it learns of this many in each turn of the event loop, so that none takes
    // long. count() and rows() tell of all at once.
    void showGradually(int eachTurn) { m_eachTurn = eachTurn; }
    // Keeps delegates alive where only values changed: rows are compared one by one, the rest is inserted or removed.
    void setRows(const QList<QVariantMap>& rows);
    [[nodiscard]] const QList<QVariantMap>& rows() const { return m_rows; }
    Q_INVOKABLE QVariantMap row(int index) const { return m_rows.value(index); }

Q_SIGNALS:
    void countChanged();

private:
    void grow();
    QStringList m_roles;
    QList<QVariantMap> m_rows;
    int m_shown = 0; // rows that views know of; less than all only while it grows
    int m_eachTurn = 0;
    bool m_growing = false;
};

} // namespace uthan::app
