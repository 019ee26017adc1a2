// SPDX-License-Identifier: GPL-3.0-or-later
#include "formwords.h"

#include "expressionsentences.h"
#include "formsentences.h"
#include "listsentences.h"
#include "rarerformsentences.h"
#include "sheetsentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>

namespace uthan::app {

namespace {
    QString translated(const char* source)
    {
        return QCoreApplication::translate("FormWords", source);
    }

    // What is written from left to right keeps its own order inside words of the other direction.
    QString isolated(const QString& value, bool isInRightToLeft)
    {
        return isInRightToLeft ? QChar(0x2068) + value + QChar(0x2069) : value;
    }

    // A sentence may begin with a name of ours in letters of the other direction.
    bool hasRightToLeft(const QString& words)
    {
        return std::any_of(words.begin(), words.end(),
            [](QChar letter) { return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL; });
    }

    // Names of columns and files, formulas and the like that a translation has itself: “.xlsx” would else end with its
    // point, “${a} + ${b}” begin with b, and 2026-11-22 with the day.
    QString latinApart(const QString& words)
    {
        static const QRegularExpression run(QStringLiteral("[!-~]+(?: [!-~]+)*"));
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]|%[1-9]\\S|\\S%[1-9]|\\d\\D\\d"));
        QString out;
        qsizetype from = 0;
        for (auto found = run.globalMatch(words); found.hasNext();) {
            const auto at = found.next();
            QString text = at.captured();
            while (!text.isEmpty() && QStringLiteral(".,:;").contains(text.back()))
                text.chop(1); // of the sentence
            while (text.count(u')') > text.count(u'(') && text.endsWith(u')'))
                text.chop(1);
            static const QRegularExpression ofTheSentence(QStringLiteral("^[.,:;]? "));
            qsizetype cut = ofTheSentence.match(text).capturedLength();
            cut += text.count(u'(') > text.count(u')') && text.mid(cut, 1) == QLatin1String("(") ? 1 : 0;
            text.remove(0, cut);
            if (!text.contains(latin))
                continue;
            const qsizetype start = at.capturedStart() + cut;
            out += words.mid(from, start - from) + isolated(text, true);
            from = start + text.size();
        }
        return out + words.mid(from);
    }

    // A sentence as core says it, cut at what stands in it: “The name “%1” is used twice”.
    class Pattern {
    public:
        using Accepts = std::function<bool(qsizetype, const QStringList&)>;

        explicit Pattern(const char* source)
            : m_source(source)
        {
            static const QRegularExpression argument(QStringLiteral("%([1-9])"));
            const QString text = QString::fromUtf8(source);
            qsizetype from = 0;
            for (auto found = argument.globalMatch(text); found.hasNext();) {
                const auto at = found.next();
                m_literals << text.mid(from, at.capturedStart() - from);
                m_numbers << at.captured(1).toInt();
                from = at.capturedEnd();
            }
            m_literals << text.mid(from);
        }
        // Looks for a way to read `text` as beginning with this sentence, such that `accepts` takes where it ends and
        // what stands in it: names and texts of a form may hold anything, what stands around them too.
        [[nodiscard]] bool match(const QString& text, const Accepts& accepts) const
        {
            QStringList values(10);
            int tries = 0;
            return text.startsWith(m_literals.front())
                && from(1, m_literals.front().size(), text, values, tries, accepts);
        }
        [[nodiscard]] const char* source() const { return m_source; }
        // What stands in quotes is the form's own.
        [[nodiscard]] bool isQuoted(int number) const
        {
            return QString::fromUtf8(m_source).contains(QStringLiteral("“%") + QString::number(number) + u'”');
        }
        [[nodiscard]] bool beginsWithValue() const { return m_literals.front().isEmpty(); }

    private:
        static constexpr int kMostTries = 200;

        [[nodiscard]] bool from(qsizetype i, qsizetype at, const QString& text, QStringList& values, int& tries,
            const Accepts& accepts) const
        {
            if (i == m_literals.size())
                return accepts(at, values);
            const QString& literal = m_literals[i];
            QString& value = values[m_numbers[i - 1]];
            const QString known = value;
            for (qsizetype next = literal.isEmpty() ? text.size() : text.indexOf(literal, at);
                 next >= 0 && ++tries < kMostTries; next = literal.isEmpty() ? -1 : text.indexOf(literal, next + 1)) {
                const QString found = text.mid(at, next - at);
                if (!known.isNull() && found != known) // the same stands in it twice
                    continue;
                value = found;
                if (from(i + 1, next + literal.size(), text, values, tries, accepts))
                    return true;
            }
            value = known;
            return false;
        }

        const char* m_source;
        QStringList m_literals;
        QList<int> m_numbers;
    };

    template <typename... Lists> std::vector<Pattern> patternsOf(const Lists&... lists)
    {
        std::vector<Pattern> made;
        const auto add = [&made](const auto& sentences) {
            for (const char* sentence : sentences)
                made.emplace_back(sentence);
        };
        (add(lists), ...);
        return made;
    }

    const std::vector<Pattern>& sentences()
    {
        static const std::vector<Pattern> all
            = patternsOf(kFormSentences, kSheetSentences, kListSentences, kRarerFormSentences, kExpressionSentences);
        return all;
    }

    const std::vector<Pattern>& phrases()
    {
        static const std::vector<Pattern> all = patternsOf(kFormParts, kExpressionFaults);
        return all;
    }

    constexpr int kMostSentences = 6;

    QString valueInWords(const QString& value, int depth);

    // The translation of `pattern` with what stands in it; in one go: a value may have a %1 itself.
    QString filledIn(const Pattern& pattern, const QStringList& values, int depth)
    {
        const QString translation = translated(pattern.source());
        const bool isRightToLeft = hasRightToLeft(translation);
        const QString words = isRightToLeft ? latinApart(translation) : translation;
        QString out;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isValue
                = words[i] == u'%' && i + 1 < words.size() && words[i + 1] >= u'1' && words[i + 1] <= u'9';
            if (!isValue) {
                out += words[i];
                continue;
            }
            const int number = words[++i].digitValue();
            const QString& value = values[number];
            out += isolated(pattern.isQuoted(number) ? value : valueInWords(value, depth + 1), isRightToLeft);
        }
        return out;
    }

    std::optional<QString> phraseInWords(const QString& english, int depth);

    // “%1 to %2” would else be found in much that a form says.
    bool mayBegin(const Pattern& phrase, const QString& value, int depth)
    {
        static const QRegularExpression numberOrQuoted(QStringLiteral("^(?:\\d+|“.*”)$"));
        return value.contains(numberOrQuoted) || qstrncmp(phrase.source(), "%1()", 4) == 0
            || phraseInWords(value, depth + 1).has_value();
    }

    // One of the phrases that stand in sentences, perhaps at the beginning of one.
    std::optional<QString> phraseInWords(const QString& english, int depth)
    {
        if (english.isEmpty() || depth > kMostSentences)
            return {};
        const QString small = english.front().toLower() + english.mid(1);
        for (const Pattern& phrase : phrases()) {
            std::optional<QString> words;
            for (const QString& text : {english, small}) {
                const bool isIt = phrase.match(text, [&](qsizetype end, const QStringList& values) {
                    if (end != text.size() || (phrase.beginsWithValue() && !mayBegin(phrase, values[1], depth)))
                        return false;
                    words = filledIn(phrase, values, depth);
                    if (text != english)
                        words->front() = words->front().toUpper();
                    return true;
                });
                if (isIt)
                    return words;
            }
        }
        return {};
    }

    // What stands in a sentence is the form's own, or a place, or one of the phrases of ours.
    QString valueInWords(const QString& value, int depth)
    {
        static const QRegularExpression place(QStringLiteral(", (?:row|line|feature) \\d+$"));
        if (const std::optional<QString> phrase = phraseInWords(value, depth))
            return *phrase;
        return value.contains(place) ? FormWords::place(value) : value;
    }

    std::optional<QString> inWords(const QString& english, int depth = 0)
    {
        for (const Pattern& pattern : sentences()) {
            QString out;
            const bool isIt = pattern.match(english, [&](qsizetype end, const QStringList& values) {
                if (pattern.beginsWithValue() && !phraseInWords(values[1], depth + 1))
                    return false; // what is said first must be known
                const QString rest = english.mid(end).trimmed();
                std::optional<QString> behind = QString();
                if (!rest.isEmpty())
                    behind = depth < kMostSentences ? inWords(rest, depth + 1) : std::nullopt;
                if (!behind)
                    return false;
                out = filledIn(pattern, values, depth);
                if (!behind->isEmpty())
                    out += u' ' + *behind;
                return true;
            });
            if (isIt)
                return out;
        }
        return {};
    }
}

FormWords::Said FormWords::say(const QString& english)
{
    std::optional<QString> known = inWords(english);
    if (known) // no line ends inside a reference
        known->replace(QStringLiteral("${"), QStringLiteral("$\u2060{"));
    return known ? Said{*known, false} : Said{english, true};
}

QString FormWords::place(const QString& where)
{
    static const QRegularExpression part(QStringLiteral("^(sheet|row|column|line|feature|element) (.+)$"));
    const bool isRightToLeft = translated("line %1").isRightToLeft();
    QStringList out;
    const QStringList parts = where.split(QStringLiteral(", "));
    for (const QString& each : parts) {
        const auto found = part.match(each);
        const QString word = found.captured(1), value = found.captured(2);
        if (word == QLatin1String("sheet"))
            //: Where something stands in a spreadsheet. %1: the name of the sheet
            out << QCoreApplication::translate("FormWords", "sheet %1").arg(isolated(value, isRightToLeft));
        else if (word == QLatin1String("row"))
            //: Where something stands in a spreadsheet. %1: a number
            out << QCoreApplication::translate("FormWords", "row %1").arg(isolated(value, isRightToLeft));
        else if (word == QLatin1String("column"))
            //: Where something stands in a spreadsheet. %1: the heading of the column and the cell, as in: relevant
            //: (D2)
            out << QCoreApplication::translate("FormWords", "column %1").arg(isolated(value, isRightToLeft));
        else if (word == QLatin1String("line"))
            //: Where something stands in a file. %1: a number
            out << QCoreApplication::translate("FormWords", "line %1").arg(isolated(value, isRightToLeft));
        else if (word == QLatin1String("feature"))
            //: Where something stands in a file of a map (GeoJSON). %1: a number
            out << QCoreApplication::translate("FormWords", "feature %1").arg(isolated(value, isRightToLeft));
        else
            out << isolated(word.isEmpty() ? each : value, isRightToLeft);
    }
    //: Between the parts of a place: file, sheet, row
    return out.join(QCoreApplication::translate("FormWords", ", "));
}

QList<FormWords::Line> FormWords::lines(const QStringList& errorLines, const QString& file)
{
    // A list beside the form stands under its own name.
    static const QRegularExpression beside(
        QStringLiteral("^([^:]*\\.(?:csv|xml|geojson)(?:, [^:]*)?): "), QRegularExpression::CaseInsensitiveOption);
    QList<Line> all;
    for (const QString& line : errorLines) {
        const qsizetype from = line.indexOf(file);
        qsizetype end = from < 0 || file.isEmpty() ? -1 : line.indexOf(QStringLiteral(": "), from + file.size());
        QString where = end < 0 ? QString() : line.mid(from, end - from);
        if (const auto other = beside.match(end < 0 ? line : QString()); other.hasMatch()) {
            where = other.captured(1);
            end = other.capturedLength(1);
        }
        all.append({place(where), say(end < 0 ? line : line.mid(end + 2))});
    }
    return all;
}

} // namespace uthan::app
