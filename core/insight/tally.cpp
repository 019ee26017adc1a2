// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/tally.h"

#include "insight/withheld.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>

namespace uthan::insight {
namespace {
    constexpr int kMaxRanked = 40; // beyond this many choices nobody ranks, and pairs would cost too much

    // "Don't know" and "rather not say" may be a form's own choices; they count as what they are.
    bool isDontKnow(const QString& name)
    {
        return name == QLatin1String("dk");
    }
    bool isRatherNot(const QString& name)
    {
        return name == QLatin1String("pns");
    }

    double quantile(const QMap<double, qint64>& values, qint64 n, double q)
    {
        const auto valueAt = [&values](qint64 index) {
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (index < it.value())
                    return it.key();
                index -= it.value();
            }
            return values.isEmpty() ? 0.0 : values.lastKey();
        };
        const double position = double(n - 1) * q;
        const double low = valueAt(qint64(std::floor(position)));
        const double high = valueAt(qint64(std::ceil(position)));
        return low + (high - low) * (position - std::floor(position));
    }

    // A round width that makes at most eight bins.
    double binWidth(double span)
    {
        if (span <= 0)
            return 1;
        const double raw = span / 8;
        const double unit = std::pow(10, std::floor(std::log10(raw)));
        for (const double step : {1.0, 2.0, 5.0})
            if (step * unit >= raw)
                return step * unit;
        return 10 * unit;
    }

    NumberSummary summarise(const QMap<double, qint64>& values, qint64 n, int k)
    {
        NumberSummary s;
        double sum = 0;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            sum += it.key() * double(it.value());
        s.mean = sum / double(n);
        s.lowerQuartile = quantile(values, n, 0.25);
        s.median = quantile(values, n, 0.5);
        s.upperQuartile = quantile(values, n, 0.75);
        const double width = binWidth(values.lastKey() - values.firstKey());
        const double start = std::floor(values.firstKey() / width) * width;
        const int bins = int(std::floor((values.lastKey() - start) / width)) + 1;
        QList<qint64> counts(bins, 0);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            counts[std::clamp(int(std::floor((it.key() - start) / width)), 0, bins - 1)] += it.value();
        const QList<Count> guarded = protectParts(counts, k);
        for (int i = 0; i < bins; ++i)
            s.bins << NumberSummary::Bin{start + i * width, start + (i + 1) * width, guarded[i]};
        return s;
    }
} // namespace

Measure measureOf(const QString& questionType)
{
    const QString type = questionType.section(QLatin1Char(' '), 0, 0);
    static const QHash<QString, Measure> known{{QStringLiteral("select_one"), Measure::One},
        {QStringLiteral("select_one_from_file"), Measure::One}, {QStringLiteral("select_multiple"), Measure::Many},
        {QStringLiteral("select_multiple_from_file"), Measure::Many}, {QStringLiteral("rank"), Measure::Rank},
        {QStringLiteral("integer"), Measure::Number}, {QStringLiteral("decimal"), Measure::Number},
        {QStringLiteral("range"), Measure::Number}, {QStringLiteral("text"), Measure::Words},
        {QStringLiteral("audio"), Measure::Voice}};
    return known.value(type, Measure::Other);
}

Measure measureOf(const form::FormProgram::Question& question)
{
    return question.choosesAmongAnswers ? Measure::Other : measureOf(question.type);
}

struct Tally::Given {
    bool asked = false;
    bool skipped = false, dontKnow = false, ratherNot = false;
    QStringList names; // choices, in order
    QList<double> numbers;
    bool words = false;
    [[nodiscard]] bool answered() const { return !names.isEmpty() || !numbers.isEmpty() || words; }
};

Tally::Tally(const QList<form::FormProgram::Question>& questions)
{
    for (const form::FormProgram::Question& q : questions) {
        Column column;
        column.question = q;
        column.measure = measureOf(q);
        if (column.measure == Measure::Other)
            continue;
        const bool apart = column.measure == Measure::One || column.measure == Measure::Many;
        for (const auto& choice : q.choices) {
            if (apart && (isDontKnow(choice.first) || isRatherNot(choice.first)))
                continue;
            column.indexOf.insert(choice.first, int(column.choices.size()));
            column.choices << choice;
        }
        column.chosen.resize(size_t(column.choices.size()));
        column.offered = column.choices.size();
        m_columnOf.insert(q.name, int(m_columns.size()));
        m_columns.push_back(std::move(column));
    }
}

int Tally::choiceIndex(Column& column, const QString& name)
{
    const auto it = column.indexOf.constFind(name);
    if (it != column.indexOf.cend())
        return it.value();
    const int index = int(column.choices.size());
    column.indexOf.insert(name, index);
    column.choices << std::pair(name, language::Text{});
    column.chosen.push_back(0);
    return index;
}

// One pass over the sheet; rows of repeats are put together, so that a person with five children counts once.
void Tally::collect(const QCborMap& answers, bool inRepeat, std::vector<Given>& given) const
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const QCborValue value = it.value();
        const int index = m_columnOf.value(it.key().toString(), -1);
        if (index < 0) {
            const QCborArray rows = value.toArray();
            for (const QCborValue& row : rows)
                if (row.isMap())
                    collect(row.toMap(), true, given);
            continue;
        }
        Given& g = given[size_t(index)];
        g.asked = true;
        if (value.isMap() && value.toMap().contains(QLatin1String("no"))) {
            const QString why = value.toMap().value(QLatin1String("no")).toString();
            if (why == kKeptBack || why == kWordsKept)
                g.words = true; // there was an answer
            else
                (isDontKnow(why) ? g.dontKnow : isRatherNot(why) ? g.ratherNot : g.skipped) = true;
        } else if (value.isMap()) {
            g.words = true;
        } else if (value.isArray()) {
            const QCborArray names = value.toArray();
            for (const QCborValue& name : names)
                if (!inRepeat || !g.names.contains(name.toString()))
                    g.names << name.toString();
        } else if (m_columns[size_t(index)].measure == Measure::Number) {
            if (value.isInteger() || value.isDouble()) // words are kept and marked, and count as none
                g.numbers << value.toDouble();
            else if (isLongNumber(value.toString()))
                g.numbers << value.toString().toDouble();
        } else if (m_columns[size_t(index)].measure == Measure::One) {
            if (const QString name = value.toString(); !name.isEmpty() && !g.names.contains(name))
                g.names << name;
        } else {
            g.words = g.words || !value.toString().trimmed().isEmpty();
        }
    }
}

void Tally::count(const QCborMap& answers, int sign)
{
    std::vector<Given> given(m_columns.size());
    collect(answers, false, given);
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (given[i].asked)
            countOne(m_columns[i], given[i], sign);
    m_sheets += sign;
}

void Tally::countOne(Column& column, const Given& given, int sign)
{
    QStringList names = given.names;
    bool dontKnow = given.dontKnow;
    bool ratherNot = given.ratherNot;
    if (column.measure == Measure::One || column.measure == Measure::Many) {
        dontKnow = names.removeAll(QStringLiteral("dk")) > 0 || dontKnow;
        ratherNot = names.removeAll(QStringLiteral("pns")) > 0 || ratherNot;
    }
    if (names.isEmpty() && given.numbers.isEmpty() && !given.words) {
        (dontKnow ? column.dontKnow : ratherNot ? column.ratherNot : column.skipped) += sign;
        return;
    }
    column.answered += sign;
    for (const QString& name : std::as_const(names))
        column.chosen[size_t(choiceIndex(column, name))] += sign;
    if (column.measure == Measure::Rank)
        countRank(column, names, sign);
    for (const double n : given.numbers) {
        qint64& at = column.values[n];
        at += sign;
        if (at == 0)
            column.values.remove(n);
    }
}

void Tally::countRank(Column& column, const QStringList& order, int sign)
{
    const size_t n = size_t(column.choices.size());
    if (n > kMaxRanked)
        return;
    column.placed.resize(n);
    column.preferred.resize(n);
    for (std::vector<qint64>& row : column.preferred)
        row.resize(n);
    std::vector<bool> behind(n, true); // what was not ranked stands behind all that was
    for (int place = 0; place < order.size(); ++place) {
        const size_t a = size_t(choiceIndex(column, order[place]));
        behind[a] = false;
        std::vector<qint64>& places = column.placed[a];
        places.resize(std::max(places.size(), size_t(place) + 1));
        places[size_t(place)] += sign;
        for (size_t b = 0; b < n; ++b)
            if (behind[b])
                column.preferred[a][b] += sign;
    }
}

QList<QuestionResult> Tally::results(int k) const
{
    QList<QuestionResult> out;
    for (const Column& column : m_columns)
        out << resultOf(column, k);
    return out;
}

QuestionResult Tally::result(const QString& question, int k) const
{
    const int index = m_columnOf.value(question, -1);
    return index < 0 ? QuestionResult{} : resultOf(m_columns[size_t(index)], k);
}

QuestionResult Tally::resultOf(const Column& column, int k) const
{
    QuestionResult r;
    r.name = column.question.name;
    r.path = column.question.path;
    r.type = column.question.type;
    r.measure = column.measure;
    r.label = column.question.label;
    r.section = column.question.section;
    r.sectionLabel = column.question.sectionLabel;
    const qint64 silent = column.skipped + column.dontKnow + column.ratherNot;
    const QList<Count> without
        = protectParts({column.skipped, column.dontKnow, column.ratherNot, m_sheets - column.answered - silent}, k);
    r.skipped = without[0];
    r.dontKnow = without[1];
    r.ratherNot = without[2];
    r.notAsked = without[3];
    r.answered = Count::guarded(column.answered, k);
    r.tooFew = column.answered < k;
    r.anythingHeldBack
        = r.tooFew || std::any_of(without.begin(), without.end(), [](const Count& c) { return c.withheld; });

    QList<qint64> chosen(column.chosen.begin(), column.chosen.end());
    QList<qint64> firsts(chosen.size(), 0);
    size_t places = 0;
    for (size_t i = 0; i < column.placed.size(); ++i) {
        firsts[qsizetype(i)] = column.placed[i].empty() ? 0 : column.placed[i].front();
        for (size_t place = places; place < column.placed[i].size(); ++place)
            if (column.placed[i][place] != 0) // a place somebody still holds
                places = place + 1;
    }
    const QList<Count> parts = column.measure == Measure::One ? protectParts(chosen, k) : QList<Count>{};
    const QList<Count> first = column.measure == Measure::Rank ? protectParts(firsts, k) : QList<Count>{};
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        ChoiceResult c{column.choices[i].first, column.choices[i].second, Count::heldBack(), 0, Count::heldBack(), 0};
        if (!r.tooFew) {
            c.count = parts.isEmpty() ? protectShare(chosen[i], column.answered, k) : parts[i];
            c.first = first.isEmpty() ? Count{} : first[i];
            c.share = c.count.withheld ? 0 : double(c.count.value) / double(column.answered);
        }
        if (!c.count.withheld && size_t(i) < column.placed.size())
            for (size_t place = 0; place < std::min(places, column.placed[size_t(i)].size()); ++place)
                c.points += column.placed[size_t(i)][place] * qint64(places - place);
        r.anythingHeldBack = r.anythingHeldBack || c.count.withheld;
        // What the form does not offer may be the words of those few who gave it: not even its name is told then.
        if (i < column.offered || chosen[i] >= k)
            r.choices << c;
    }
    if (r.tooFew)
        return r;
    if (column.measure == Measure::Number && !column.values.isEmpty()) {
        qint64 n = 0;
        for (const qint64 each : column.values)
            n += each;
        r.numbers = summarise(column.values, n, k);
        for (const NumberSummary::Bin& bin : r.numbers->bins)
            r.anythingHeldBack = r.anythingHeldBack || bin.count.withheld;
    }
    for (size_t a = 0; a < column.preferred.size(); ++a) {
        bool wins = column.preferred.size() > 1;
        for (size_t b = 0; b < column.preferred.size() && wins; ++b)
            wins = a == b || column.preferred[a][b] > column.preferred[b][a];
        if (wins && chosen[qsizetype(a)] >= k)
            r.pairwiseWinner = column.choices[qsizetype(a)].first;
    }
    return r;
}

} // namespace uthan::insight
