// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "outlinemodel.h"
#include "questionitem.h"

#include <functional>

namespace uthan::app {

// The whole survey under one another, for a list that draws only what is on the screen: a question is made when it is
// first looked at, so that a form of thousands opens at once. Lines come and go one by one as answers open and close
// questions; those that stay keep their place and the focus.
class WholeFormModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { QuestionRole = OutlineModel::LastRole };
    struct Source { // how a question is made and dressed
        std::function<form::QuestionView(const form::Place&)> view;
        std::function<bool(const QString& name)> isSensitive;
        std::function<QList<form::RowView>(const form::Place&)> rowsAround;
        std::function<quint64()> rowChanges; // another number after a row came or went
        QuestionItem::Frame frame;
        std::function<void(const form::Place&)> seen = {}; // it is looked at now
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<form::OutlineEntry>& entries, const Source& source);
    // The places whose state changed, where the lines stay the same. False, and nothing is done: other lines may be
    // asked now, so that all of them have to be looked at.
    [[nodiscard]] bool refresh(const QList<form::Place>& changed);
    // The places whose state changed; the lines follow what `entries` says is asked now.
    void refresh(const QList<form::OutlineEntry>& entries, const QList<form::Place>& changed);
    void refreshAll(const QList<form::OutlineEntry>& entries, const QuestionItem::Frame& frame);
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int askedCount() const { return m_asked; } // questions there are to answer now
    [[nodiscard]] int doneCount() const { return m_done; } // of them: answered, or said why not
    [[nodiscard]] form::OutlineEntry at(int row) const { return m_lines.value(row); }
    [[nodiscard]] int rowOf(const form::Place& place) const; // its line, or the first inside it; -1: none
    [[nodiscard]] QuestionItem* item(const form::Place& place) const; // nullptr while nobody looked at it
    [[nodiscard]] int madeCount() const { return static_cast<int>(m_items.size()); } // of questions made so far

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void answered(uthan::app::QuestionItem* item, const QCborValue& value);
    void leftUnanswered(uthan::app::QuestionItem* item, uthan::form::NoAnswer why);

private:
    using Key = QString;
    [[nodiscard]] static Key keyOf(const form::OutlineEntry& entry);
    [[nodiscard]] static Key keyOf(const form::Place& place);
    [[nodiscard]] QList<form::OutlineEntry> asked(const QList<form::OutlineEntry>& entries);
    void follow(const QList<form::OutlineEntry>& wanted);
    QuestionItem* made(const form::Place& place) const;

    QList<form::OutlineEntry> m_lines;
    struct Known { // what the lines were made of
        bool isQuestion = false, isRelevant = false, isAsked = false, isDone = false;
    };
    [[nodiscard]] static Known knownOf(const form::OutlineEntry& entry);
    [[nodiscard]] static Known knownOf(const form::QuestionView& view);
    void remember(const QList<form::OutlineEntry>& entries);
    using Id = std::pair<int, QList<quint32>>; // a place
    QHash<Id, Known> m_known;
    void retell(const form::Place& answered);
    quint64 m_rowChanges = 0;
    int m_asked = 0, m_done = 0;
    QHash<Key, form::Place> m_twins; // of a written question: where it is spoken
    mutable QHash<Key, QuestionItem*> m_items;
    Source m_source;
};

} // namespace uthan::app
