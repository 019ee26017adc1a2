// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarymodel.h"

#include "answerwords.h"
#include "choicemodel.h"
#include "localnumber.h"
#include "record/record.h"

#include <algorithm>
#include <QCborArray>

namespace uthan::app {

using form::NoAnswer;
using form::QuestionView;

namespace {
    bool isAnswered(const QCborValue& v)
    {
        if (v.isNull() || v.isUndefined() || v.isInvalid())
            return false;
        return !(v.isString() && v.toString().isEmpty()) && !(v.isArray() && v.toArray().isEmpty());
    }

    SummaryModel::State stateOf(const QuestionView& view)
    {
        using State = SummaryModel::State;
        if (isAnswered(view.value)) {
            if (!view.error.isEmpty())
                return State::DoesNotFit;
            if (view.problem == form::Problem::OrderChanged)
                return State::LookAgain; // nobody is held up
            return view.type == QLatin1String("audio") ? State::Spoken
                : view.type == QLatin1String("image")  ? State::Pictured
                : view.type == QLatin1String("video")  ? State::Filmed
                                                       : State::Answered;
        }
        switch (view.noAnswer) {
        case NoAnswer::DontKnow:
            return State::DontKnow;
        case NoAnswer::RatherNot:
            return State::RatherNot;
        case NoAnswer::Skipped:
            return State::Skipped;
        case NoAnswer::None:
            break;
        }
        return view.isMissing ? State::Missing : view.isUnseen ? State::NotSeen : State::NotYet;
    }

    // The labels of what was chosen: in the order given for a ranking, else as the form lists them.
    QList<const form::ChoiceView*> chosen(const QuestionView& view)
    {
        QList<const form::ChoiceView*> out;
        if (view.type == QLatin1String("rank")) {
            for (const auto& name : view.value.toArray()) {
                for (const form::ChoiceView& c : view.choices) {
                    if (c.name == name.toString())
                        out << &c;
                }
            }
            return out;
        }
        for (const form::ChoiceView& c : view.choices) {
            if (c.selected)
                out << &c;
        }
        return out;
    }
}

// Answers in rows stand under the name of their row: "Person 2 · Salim".
Words SummaryModel::rowName(const form::FormSession& session, const form::Place& place, bool second)
{
    const auto around = session.rowsAround(place);
    QList<Words> parts;
    QString language;
    for (const form::RowView& row : around) {
        Words label = Words::ofLabel(second ? row.second : row.label);
        if (second && label.text.isEmpty())
            return {}; // half a name is none
        language = label.language;
        if (!row.isNamed)
            label.text += u' ' + inDigitsOf(second ? language : session.language(), QString::number(row.number));
        parts << label;
        if (!row.isNamed && !row.says.isEmpty() && row.says.first().text.size() < 40)
            parts << Words::ofLabel(row.says.first());
    }
    return Words::joined(parts, language);
}

SummaryModel::Card SummaryModel::card(
    const QuestionView& view, const QString& language, const QString& mediaBase, const Gone& gone)
{
    Card card{view.place, Words::ofLabel(view.label), {}, stateOf(view), {}, {}, 0};
    card.secondQuestion = Words::ofLabel(view.secondLabel);
    QStringList texts, shown, seconds;
    int place = 0;
    for (const form::ChoiceView* c : chosen(view)) {
        const QString number = view.type == QLatin1String("rank")
            ? inDigitsOf(language, QString::number(++place)) + QLatin1String(". ")
            : QString();
        const Words label = Words::ofLabel(c->label);
        texts << number + label.text;
        shown << number + label.eyes();
        if (!c->second.text.isEmpty()) {
            seconds << number + Words::ofLabel(c->second).text;
            card.secondAnswer.language = c->second.tag;
        }
        card.answer.language = c->label.tag;
        card.answer.isFallback |= c->label.isFallback;
        if (const QString picture = ChoiceModel::pictureOf(*c, view.choices, mediaBase); !picture.isEmpty())
            card.pictures << picture;
    }
    if (view.problem == form::Problem::ChoiceGone && gone) {
        const Words lost = gone(view);
        texts << lost.text;
        card.answer.language = lost.language;
    }
    card.answer.text = texts.join(u'\n');
    card.answer.shown = shown.size() == texts.size() ? shown.join(u'\n') : QString();
    card.secondAnswer.text = seconds.join(u'\n');
    if (!texts.isEmpty())
        return card;
    const QCborValue& v = view.value;
    card.isOwnWords = view.type == QLatin1String("text");
    card.answer.language = language;
    if (v.isInteger())
        card.answer.text = numberWords(view, language, QString::number(v.toInteger()));
    else if (v.isDouble())
        card.answer.text = numberWords(view, language, writtenOut(v.toDouble()));
    else if (view.type == QLatin1String("file"))
        card.answer.text = record::MediaRef::fromCbor(v).name;
    else
        card.answer.text = answerWords(view, language);
    for (const form::ChoiceView& mark : view.marks) { // the name of where a scale stands
        if (!(v.isDouble() || v.isInteger()) || mark.name.toDouble() != v.toDouble())
            continue;
        card.answer.text += QStringLiteral(" · ") + Words::ofLabel(mark.label).text;
        card.answer.language = mark.label.tag;
        card.secondAnswer = Words::ofLabel(mark.second);
    }
    card.durationMs = record::MediaRef::fromCbor(v).durationMs;
    return card;
}

void SummaryModel::show(const form::FormSession& session, const QString& mediaBase, const Gone& gone)
{
    QHash<QString, language::Text> sections;
    for (const auto& question : session.program().questions())
        sections.insert(question.path, question.sectionLabel);
    const QList<QuestionView> views = session.questions();
    beginResetModel();
    m_cards.clear();
    for (const QuestionView& view : views) {
        if (view.type == QLatin1String("note") || view.readOnly || view.isHead)
            continue;
        // A spoken twin adds a card only when something was said; the written question stands for both.
        const form::Place written{view.spokenFor, view.place.rows};
        const bool isTwin = view.spokenFor >= 0 && !m_cards.isEmpty() && m_cards.last().place == written;
        if (isTwin && !isAnswered(view.value))
            continue;
        Card made = card(view, session.language(), mediaBase, gone);
        const language::Text around = sections.value(view.path);
        const QString beside = session.secondLanguage();
        made.section = view.place.rows.isEmpty() ? Words::ofLabel(language::choose(around, session.language()))
                                                 : rowName(session, view.place);
        made.secondSection = beside.isEmpty() ? Words()
            : view.place.rows.isEmpty()       ? Words::ofLabel({around.byTag.value(beside), beside, false})
                                              : rowName(session, view.place, true);
        if (isTwin
            && (m_cards.last().state == State::NotYet
                || m_cards.last().state == State::NotSeen)) { // answered by voice: not "not yet"
            made.question = m_cards.last().question;
            made.secondQuestion = m_cards.last().secondQuestion;
            m_cards.removeLast();
        }
        m_cards << made;
    }
    endResetModel();
    Q_EMIT countChanged();
}

void SummaryModel::clear()
{
    beginResetModel();
    m_cards.clear();
    endResetModel();
    Q_EMIT countChanged();
}

form::Place SummaryModel::placeAt(int row) const
{
    return row >= 0 && row < m_cards.size() ? m_cards[row].place : form::Place{};
}

int SummaryModel::answeredCount() const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(), [](const Card& c) {
        return c.state == State::Answered || c.state == State::Spoken || c.state == State::Pictured
            || c.state == State::Filmed || c.state == State::LookAgain;
    }));
}

int SummaryModel::missingCount() const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(),
        [](const Card& c) { return c.state == State::Missing || c.state == State::DoesNotFit; }));
}

int SummaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card& card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return card.question.text;
    case QuestionRole:
        return QVariant::fromValue(card.question);
    case AnswerRole:
        return QVariant::fromValue(card.answer);
    case StateRole:
        return QVariant::fromValue(card.state);
    case PicturesRole:
        return card.pictures;
    case SectionRole:
        return QVariant::fromValue(card.section);
    case SecondQuestionRole:
        return QVariant::fromValue(card.secondQuestion);
    case SecondAnswerRole:
        return QVariant::fromValue(card.secondAnswer);
    case SecondSectionRole:
        return QVariant::fromValue(card.secondSection);
    case DurationRole:
        return card.durationMs;
    case OwnWordsRole:
        return card.isOwnWords;
    case OpensSectionRole:
        return !card.section.text.isEmpty()
            && (index.row() == 0 || m_cards[index.row() - 1].section.text != card.section.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> SummaryModel::roleNames() const
{
    return {{QuestionRole, "question"}, {AnswerRole, "answer"}, {StateRole, "answerState"}, {PicturesRole, "pictures"},
        {SectionRole, "section"}, {DurationRole, "durationMs"}, {OpensSectionRole, "opensSection"},
        {SecondQuestionRole, "secondQuestion"}, {SecondAnswerRole, "secondAnswer"},
        {SecondSectionRole, "secondSection"}, {OwnWordsRole, "ownWords"}};
}

} // namespace uthan::app
