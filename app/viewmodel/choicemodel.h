// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "place/geometry.h"
#include "words.h"

#include <optional>

#include <QAbstractListModel>
#include <QTimer>

namespace uthan::app {

// The choices of one question in one language; also the signs of a map, for those that have a place. Keeps its rows
// while only words or marks change, so that focus stays. Of a long list the rows come some at a time: a screen that
// makes a card for each would hold everything else until the last. What is told of all of them is always of all.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool hasPictures READ hasPictures NOTIFY countChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY countChanged) // large pictures or films
    Q_PROPERTY(uthan::app::Words firstWords READ firstWords NOTIFY wordsChanged) // the ends of a scale
    Q_PROPERTY(uthan::app::Words lastWords READ lastWords NOTIFY wordsChanged)
    Q_PROPERTY(uthan::app::Words chosenWords READ chosenWords NOTIFY wordsChanged) // of the first one chosen
    // The same in the second language; empty: none.
    Q_PROPERTY(uthan::app::Words firstSecond READ firstSecond NOTIFY wordsChanged)
    Q_PROPERTY(uthan::app::Words lastSecond READ lastSecond NOTIFY wordsChanged)
    Q_PROPERTY(uthan::app::Words secondChosen READ secondChosen NOTIFY wordsChanged) // of all, in one line
    Q_PROPERTY(uthan::app::Words chosen READ chosen NOTIFY wordsChanged) // of all that were chosen, in one line
    Q_PROPERTY(QString chosenList READ chosenList NOTIFY wordsChanged) // the same
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        WordsRole,
        PictureRole,
        SelectedRole,
        RankRole,
        SecondRole,
        IdRole,
        LongitudeRole,
        LatitudeRole,
        IconRole,
        ColourRole,
        ShapeRole,
        CellRole,
        BigPictureRole,
        FilmRole // its file name
    };
    explicit ChoiceModel(QObject* parent = nullptr);

    // `mediaBase` is what attachment names are appended to; `ranked` the names in the order the person gave them.
    [[nodiscard]] static QString pictureOf(
        const form::ChoiceView& choice, const QList<form::ChoiceView>& all, const QString& mediaBase); // empty: none
    // For a list that makes what is in sight itself: it loses its place where rows come while it shows none.
    void setAllAtOnce(bool all) { m_allAtOnce = all; }
    void show(const QList<form::ChoiceView>& choices, const QString& mediaBase, const QStringList& ranked = {});

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool hasPictures() const;
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] Words firstWords() const { return m_rows.isEmpty() ? Words{} : m_rows.first().words; }
    [[nodiscard]] Words lastWords() const { return m_rows.isEmpty() ? Words{} : m_rows.last().words; }
    [[nodiscard]] Words firstSecond() const { return m_rows.isEmpty() ? Words{} : m_rows.first().second; }
    [[nodiscard]] Words lastSecond() const { return m_rows.isEmpty() ? Words{} : m_rows.last().second; }
    [[nodiscard]] Words secondChosen() const;
    [[nodiscard]] Words chosenWords() const;
    [[nodiscard]] Words chosen() const;
    [[nodiscard]] QString chosenList() const { return chosen().text; }
    // Whether a word has another in it, whatever their accents and capitals; nothing is in every word.
    Q_INVOKABLE [[nodiscard]] static bool has(const QString& words, const QString& part);
    Q_INVOKABLE [[nodiscard]] int countWith(const QString& part, const QString& chosen) const; // chosen: redone with it
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void wordsChanged();

private:
    struct Row {
        QString name;
        Words words;
        QString picture;
        bool selected = false;
        int rank = 0; // 1-based; 0: not placed
        Words second; // in the second language; empty: none
        std::optional<place::Point> point = {}; // where it lies on a map
        QString bigPicture = {}, film = {}; // a larger one of the same; a file name
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] static QVariant more(const Row& row, int role);
    void growSoon();
    void moveTo(const QList<Row>& order);
    void grow();
    QList<Row> m_rows;
    int m_there = 0; // of them
    bool m_allAtOnce = false;
    QTimer m_growing;
};

} // namespace uthan::app
