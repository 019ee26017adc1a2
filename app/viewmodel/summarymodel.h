// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "form/formsession.h"
#include "words.h"

#include <functional>
#include <QAbstractListModel>
#include <QStringList>

namespace uthan::app {

// All that a person said, one card a question, to look through before giving it. Touching a card goes to its question.
class SummaryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the survey")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY countChanged)
    Q_PROPERTY(int missingCount READ missingCount NOTIFY countChanged)
public:
    enum class State {
        Answered,
        Spoken,
        Pictured,
        Filmed,
        Skipped,
        DontKnow,
        RatherNot,
        NotYet,
        NotSeen,
        Missing,
        DoesNotFit,
        LookAgain
    };
    Q_ENUM(State)
    enum Role {
        QuestionRole = Qt::UserRole + 1,
        AnswerRole,
        StateRole,
        PicturesRole,
        SectionRole,
        DurationRole,
        OpensSectionRole,
        SecondQuestionRole,
        SecondAnswerRole,
        SecondSectionRole,
        OwnWordsRole
    };
    using QAbstractListModel::QAbstractListModel;

    // `gone`: what was chosen and is not offered now, in words.
    using Gone = std::function<Words(const form::QuestionView&)>;
    void show(const form::FormSession& session, const QString& mediaBase, const Gone& gone = {});
    void clear();
    [[nodiscard]] form::Place placeAt(int row) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] int missingCount() const; // required without an answer, or an answer that does not fit

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Card {
        form::Place place;
        Words question;
        Words answer; // in the words of the form, or the person's own
        State state = State::NotYet;
        QStringList pictures;
        Words section;
        qint64 durationMs = 0;
        bool isOwnWords = false; // written, not chosen
        Words secondQuestion = {}, secondAnswer = {}, secondSection = {}; // in the second language; empty: none
    };
    [[nodiscard]] static Words rowName(const form::FormSession& session, const form::Place& place, bool second = false);
    [[nodiscard]] static Card card(
        const form::QuestionView& view, const QString& language, const QString& mediaBase, const Gone& gone);
    QList<Card> m_cards;
};

} // namespace uthan::app
