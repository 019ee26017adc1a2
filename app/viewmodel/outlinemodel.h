// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "words.h"

#include <QAbstractListModel>

namespace uthan::app {

// The contents of a survey: its parts, the rows of its repeats and its questions, each with what became of it. A
// question and its spoken twin (b8, b8_voice) are one line.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY countChanged) // nothing said to them yet
    Q_PROPERTY(int needsLookCount READ needsLookCount NOTIFY countChanged)
    Q_PROPERTY(Show showing READ showing WRITE setShowing NOTIFY showingChanged)
    Q_PROPERTY(int hereRow READ hereRow NOTIFY countChanged) // where the person was; -1: not among what shows
public:
    enum class Kind { Part, Row, Question, MoreRows };
    Q_ENUM(Kind)
    enum class State { NotAsked, ToRead, Answered, NotYet, NotSeen, Skipped, DontKnow, RatherNot, Missing, DoesNotFit };
    Q_ENUM(State)
    enum class Show { All, Open, NeedsLook };
    Q_ENUM(Show)
    enum Role {
        KindRole = Qt::UserRole + 1,
        DepthRole,
        WordsRole,
        SaysRole,
        NumberRole,
        OfRole,
        NamedRole,
        StateRole,
        HereRole,
        MayRemoveRole,
        SecondRole,
        RecordedRole, // file of somebody's voice for the words of a part
        LastRole
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<form::OutlineEntry>& entries, const form::Place& here);
    void clear() { show({}, {}); }
    [[nodiscard]] form::OutlineEntry at(int row) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] int needsLookCount() const { return m_needsLook; }
    [[nodiscard]] Show showing() const { return m_showing; }
    void setShowing(Show showing);
    [[nodiscard]] int hereRow() const;
    [[nodiscard]] form::Place here() const { return m_here; }

    [[nodiscard]] static State stateOf(const form::OutlineEntry& entry);
    // Leaves out the spoken twins; what was said in a twin counts for its question.
    [[nodiscard]] static QList<form::OutlineEntry> withoutTwins(const QList<form::OutlineEntry>& entries);
    [[nodiscard]] static bool isTwin(const form::OutlineEntry& spoken, const form::OutlineEntry& written);
    [[nodiscard]] static QVariant lineData(const form::OutlineEntry& entry, int role);
    [[nodiscard]] static QHash<int, QByteArray> lineRoles();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return lineRoles(); }

Q_SIGNALS:
    void countChanged();
    void showingChanged();

private:
    void choose();
    QList<form::OutlineEntry> m_entries;
    QList<qsizetype> m_shown;
    form::Place m_here;
    Show m_showing = Show::All;
    int m_open = 0, m_needsLook = 0;
};

} // namespace uthan::app
