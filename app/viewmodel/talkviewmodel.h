// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowmodel.h"
#include "storeservice.h"
#include "talkcards.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

namespace uthan::app {

// The room: cards are picked up, heard, and put into groups that the people present name in their own language. What
// nobody can place is set down, never thrown away; who sees it otherwise is sewn beside the theme, never into it.
class TalkViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) // the room's first language
    Q_PROPERTY(QString secondLanguage READ secondLanguage WRITE setSecondLanguage NOTIFY languageChanged)
    // themeId, name, nameLanguage, second, secondLanguage, colour, voicesCount, cardList, counterViews
    Q_PROPERTY(uthan::app::RowModel* themes READ themes CONSTANT)
    Q_PROPERTY(uthan::app::RowModel* setDown READ setDown CONSTANT) // cards
    Q_PROPERTY(uthan::app::RowModel* waiting READ waiting CONSTANT) // cards not placed yet, the one in hand left out
    Q_PROPERTY(uthan::app::RowModel* room READ room CONSTANT) // role, count
    Q_PROPERTY(QVariantMap inHand READ inHand NOTIFY inHandChanged) // empty: all are placed
    Q_PROPERTY(int left READ left NOTIFY inHandChanged)
    Q_PROPERTY(int peopleInRoom READ peopleInRoom NOTIFY roomChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    TalkViewModel(StoreService& store, std::function<PersonId()> author, QObject* parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& tag);
    [[nodiscard]] QString secondLanguage() const { return m_second; }
    void setSecondLanguage(const QString& tag);
    [[nodiscard]] RowModel* themes() { return &m_themes; }
    [[nodiscard]] RowModel* setDown() { return &m_setDown; }
    [[nodiscard]] RowModel* waiting() { return &m_waiting; }
    [[nodiscard]] RowModel* room() { return &m_room; }
    [[nodiscard]] QVariantMap inHand() const { return m_inHand; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] int peopleInRoom() const;
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void pickUp(const QString& cardId); // from the waiting, the set-down tray or a theme
    Q_INVOKABLE void placeIn(const QString& themeId); // the card in hand
    Q_INVOKABLE void setDownCard(); // the card in hand
    Q_INVOKABLE void nextCard(); // another one into the hand; this one waits
    Q_INVOKABLE void newTheme(const QString& name); // named in the room's language; takes the card in hand
    Q_INVOKABLE void rename(const QString& themeId, const QString& name);
    Q_INVOKABLE void seeOtherwise(const QString& themeId, const QString& text);
    Q_INVOKABLE void setInRoom(const QString& role, int count);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void languageChanged();
    void inHandChanged();
    void roomChanged();
    void undoChanged();
    void problemChanged();

private:
    // One move of one card; `from` and `to` are a theme id, "down" for the tray, or empty for waiting.
    struct Move {
        QString card, from, to;
    };
    struct Board;
    [[nodiscard]] static Result<Board> readBoard(
        store::Programme& programme, const QString& language, const QString& second);
    [[nodiscard]] static Result<void> apply(store::Programme& programme, PersonId by, const Move& move);
    void show(const Board& board);
    void move(const QString& card, const QString& to, bool remember = true);
    template <typename Work> void change(Work work);

    StoreService& m_store;
    std::function<PersonId()> m_author;
    RowModel m_themes, m_setDown, m_waiting, m_room;
    QString m_language = QStringLiteral("en"), m_second, m_wanted, m_problem;
    QVariantMap m_inHand;
    int m_left = 0;
    QHash<QString, QString> m_where; // card id → theme id or "down"
    QList<Move> m_undo;
};

} // namespace uthan::app
