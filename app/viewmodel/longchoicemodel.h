// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/choicesearch.h"
#include "words.h"

#include <QAbstractListModel>
#include <QThreadPool>

namespace uthan::app {

// The choices of a question that has very many: a window on all of them, or what fits the letters typed so far. Rows
// are looked up when they come into view; searching goes on beside the screen.
class LongChoiceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged) // shown now
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY chosenChanged) // names
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged) // of more than one a row has `cells`
    Q_PROPERTY(int all READ all NOTIFY countChanged) // that may be chosen
    Q_PROPERTY(bool isMore READ isMore NOTIFY countChanged) // more fit than are shown
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY countChanged)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        WordsRole,
        SelectedRole,
        SecondRole,
        AudioRole,
        PictureRole,
        CellsRole,
        BigPictureRole,
        FilmRole
    };
    static constexpr int kMostFound = 50;

    explicit LongChoiceModel(QObject* parent = nullptr);
    ~LongChoiceModel() override;

    using Search = std::shared_ptr<const form::ChoiceSearch>;
    // `here` is asked on this thread, `beside` on another; null: nothing to choose from. Keeps what was typed, and the
    // rows, while the choices are the same.
    void show(const Search& here, const Search& beside, const QStringList& chosen, const QString& mediaBase = {});

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] int count() const { return isFound() ? static_cast<int>(m_found.size()) : all(); }
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns);
    [[nodiscard]] int all() const { return m_here ? m_here->count() : 0; }
    [[nodiscard]] bool isMore() const { return !m_typed.isEmpty() && m_found.size() >= kMostFound; }
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void typedChanged();
    void countChanged();
    void columnsChanged();
    void chosenChanged();

private:
    void search();
    void found(int asked, const QList<form::ChoiceView>& choices);
    [[nodiscard]] const form::ChoiceView& choiceAt(int at) const;
    [[nodiscard]] QVariant told(int at, int role) const;
    [[nodiscard]] QVariantList cells(int row) const;
    [[nodiscard]] bool isFound() const { return !m_shownFor.isEmpty(); }

    Search m_here, m_beside;
    QStringList m_chosen;
    QString m_mediaBase;
    int m_columns = 1;
    QString m_typed;
    QString m_shownFor; // the letters that m_found answers
    QList<form::ChoiceView> m_found;
    mutable QList<form::ChoiceView> m_window; // a few rows around the one looked at last
    mutable int m_windowFrom = 0;
    QThreadPool m_besideThread; // one search at a time
    int m_asked = 0; // answers to earlier letters are dropped
    bool m_searching = false;
};

} // namespace uthan::app
