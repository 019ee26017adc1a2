// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/language.h"
#include "form/formprogram.h"
#include "insight/smallnumbers.h"

#include <optional>
#include <QCborMap>
#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace uthan::insight {

// How a question's answers are counted and drawn.
enum class Measure { One, Many, Rank, Number, Words, Voice, Other };
[[nodiscard]] Measure measureOf(const QString& questionType);
// Other where the choices are answers: they are nobody else's, so there is nothing to count.
[[nodiscard]] Measure measureOf(const form::FormProgram::Question& question);

struct ChoiceResult {
    QString name;
    language::Text label; // empty: an answer of an older version of the form; show the name
    Count count; // people who chose it; for Rank: people who gave it any place
    double share = 0; // of those who answered, 0 … 1; 0 when held back
    Count first; // Rank: people who put it first
    qint64 points = 0; // Rank: k for the first place … 1 for the last; 0 when held back
};

// Only from kSmallest people on, and never the lowest or highest value: those are somebody's own.
struct NumberSummary {
    double mean = 0, lowerQuartile = 0, median = 0, upperQuartile = 0;
    struct Bin {
        double from = 0, to = 0; // from ≤ value < to; the last one includes `to`
        Count count;
    };
    QList<Bin> bins;
};

// One question as everyone may see it: nothing in here tells about fewer than kSmallest people.
struct QuestionResult {
    QString name, path, type;
    Measure measure = Measure::Other;
    language::Text label;
    QString section;
    language::Text sectionLabel;
    Count answered; // gave an answer; "don't know" and "rather not say" are not among them
    Count skipped, dontKnow, ratherNot, notAsked;
    QList<ChoiceResult> choices; // in the form's order; without its own "dk" and "pns" choices
    std::optional<NumberSummary> numbers;
    QString pairwiseWinner; // Rank: preferred to each other choice by more people; empty if there is none
    bool tooFew = false; // fewer than kSmallest answers: nothing is shown
    bool anythingHeldBack = false;
};

// Counts answer sheets one by one, so that a new or a taken-back one costs microseconds. Pure; not thread-safe.
class Tally {
public:
    explicit Tally(const QList<form::FormProgram::Question>& questions);
    void add(const QCborMap& answers) { count(answers, 1); }
    void remove(const QCborMap& answers) { count(answers, -1); } // must have been added before
    [[nodiscard]] qint64 sheets() const { return m_sheets; }
    [[nodiscard]] QList<QuestionResult> results(int k = kSmallest) const;
    [[nodiscard]] QuestionResult result(const QString& question, int k = kSmallest) const;

private:
    struct Column {
        form::FormProgram::Question question;
        Measure measure = Measure::Other;
        QHash<QString, int> indexOf; // choice name → index; answers no choice knows are appended
        QList<std::pair<QString, language::Text>> choices;
        qsizetype offered = 0; // the first of them are the form's own
        std::vector<qint64> chosen;
        std::vector<std::vector<qint64>> placed; // Rank: [choice][place]
        std::vector<std::vector<qint64>> preferred; // Rank: [a][b] people who put a before b
        QMap<double, qint64> values; // Number
        qint64 answered = 0, skipped = 0, dontKnow = 0, ratherNot = 0;
    };
    struct Given; // what one sheet says to one question, repeats put together
    void count(const QCborMap& answers, int sign);
    void collect(const QCborMap& answers, bool inRepeat, std::vector<Given>& given) const;
    void countOne(Column& column, const Given& given, int sign);
    void countRank(Column& column, const QStringList& order, int sign);
    [[nodiscard]] static int choiceIndex(Column& column, const QString& name);
    [[nodiscard]] QuestionResult resultOf(const Column& column, int k) const;

    std::vector<Column> m_columns;
    QHash<QString, int> m_columnOf;
    qint64 m_sheets = 0;
};

} // namespace uthan::insight
