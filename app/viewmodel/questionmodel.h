// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "questionitem.h"

#include <QAbstractListModel>

namespace uthan::app {

// The questions of one screen, which a view learns of one in each turn of the event loop, so that none takes long;
// count() and items() tell of all at once. A written question and its spoken twin (b8, b8_voice) are one row: the same
// answer can be said or written.
class QuestionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(uthan::app::QuestionItem* only READ only NOTIFY countChanged)
    Q_PROPERTY(bool hasTable READ hasTable NOTIFY countChanged)
public:
    enum Role { QuestionRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    // Questions that were there change in place; others come and go around them.
    void show(const QList<form::QuestionView>& questions, const QuestionItem::Frame& frame,
        const QSet<QString>& sensitive = {});
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QuestionItem* only() const { return m_rows.size() == 1 ? m_rows.first() : nullptr; }
    [[nodiscard]] bool hasTable() const; // questions with the same answers, which want room beside each other
    [[nodiscard]] const QList<QuestionItem*>& items() const { return m_items; } // twins included
    [[nodiscard]] int rowOf(const form::Place& place) const; // a twin: that of what it is said for; -1: not here
    [[nodiscard]] QuestionItem* at(int row) const { return m_rows.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void answered(uthan::app::QuestionItem* item, const QCborValue& value);
    void leftUnanswered(uthan::app::QuestionItem* item, uthan::form::NoAnswer why);

private:
    QuestionItem* made(const form::QuestionView& view, const QSet<QString>& sensitive);
    void follow(const QList<QuestionItem*>& wanted);
    void grow();
    void showRest();
    [[nodiscard]] static QList<QuestionItem*> rowsOf(const QList<QuestionItem*>& items);
    QList<QuestionItem*> m_items; // every question of the page
    QList<QuestionItem*> m_rows; // those with a row of their own
    int m_shown = 0; // rows that views know of; less than all only while it grows
    bool m_growing = false;
};

} // namespace uthan::app
