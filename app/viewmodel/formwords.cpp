// SPDX-License-Identifier: GPL-3.0-or-later
#include "formwords.h"

#include "formsentences.h"
#include "rarerformsentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

    // A sentence as core says it, cut at what stands in it: “The name “%1” is used twice”.
    class Pattern {
    public:
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
        // Where the sentence ends in `text`, if it begins there; what stands in it goes to `values`.
        [[nodiscard]] std::optional<qsizetype> match(const QString& text, QStringList& values) const
        {
            if (!text.startsWith(m_literals.front()))
                return {};
            values = QStringList(10);
            qsizetype at = m_literals.front().size();
            for (qsizetype i = 1; i < m_literals.size(); ++i) {
                const QString& literal = m_literals[i];
                const qsizetype next = literal.isEmpty() ? text.size() : text.indexOf(literal, at);
                if (next < 0)
                    return {};
                QString& value = values[m_numbers[i - 1]];
                if (value.isEmpty())
                    value = text.mid(at, next - at);
                at = next + literal.size();
            }
            return at;
        }
        [[nodiscard]] const char* source() const { return m_source; }

    private:
        const char* m_source;
        QStringList m_literals;
        QList<int> m_numbers;
    };

    const std::vector<Pattern>& patterns()
    {
        static const std::vector<Pattern> all = [] {
            std::vector<Pattern> made;
            for (const char* sentence : kFormSentences)
                made.emplace_back(sentence);
            for (const char* sentence : kRarerFormSentences)
                made.emplace_back(sentence);
            return made;
        }();
        return all;
    }

    // What stands in a sentence is the form's own, or one of a few words of ours.
    QString valueInWords(const QString& value)
    {
        for (const char* part : kFormParts) {
            if (value == QLatin1String(part))
                return translated(part);
        }
        return value;
    }

    std::optional<QString> inWords(const QString& english, int depth = 0)
    {
        constexpr int kMostSentences = 6;
        QStringList values;
        for (const Pattern& pattern : patterns()) {
            const std::optional<qsizetype> end = pattern.match(english, values);
            if (!end)
                continue;
            const QString rest = english.mid(*end).trimmed();
            std::optional<QString> behind = QString();
            if (!rest.isEmpty())
                behind = depth < kMostSentences ? inWords(rest, depth + 1) : std::nullopt;
            if (!behind)
                continue;
            QString words = translated(pattern.source());
            QString out;
            for (qsizetype i = 0; i < words.size(); ++i) { // in one go: a value may have a %1 itself
                const bool isValue
                    = words[i] == u'%' && i + 1 < words.size() && words[i + 1] >= u'1' && words[i + 1] <= u'9';
                out += isValue ? isolated(valueInWords(values[words[++i].digitValue()]), words.isRightToLeft())
                               : QString(words[i]);
            }
            return behind->isEmpty() ? out : out + u' ' + *behind;
        }
        return {};
    }
}

FormWords::Said FormWords::say(const QString& english)
{
    const std::optional<QString> known = inWords(english);
    return known ? Said{*known, false} : Said{english, true};
}

QString FormWords::place(const QString& where)
{
    static const QRegularExpression part(QStringLiteral("^(sheet|row|column|line|element) (.+)$"));
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
        else
            out << isolated(word.isEmpty() ? each : value, isRightToLeft);
    }
    //: Between the parts of a place: file, sheet, row
    return out.join(QCoreApplication::translate("FormWords", ", "));
}

QList<FormWords::Line> FormWords::lines(const QStringList& errorLines, const QString& file)
{
    QList<Line> all;
    for (const QString& line : errorLines) {
        const qsizetype from = line.indexOf(file);
        const qsizetype end = from < 0 || file.isEmpty() ? -1 : line.indexOf(QStringLiteral(": "), from + file.size());
        const QString where = end < 0 ? QString() : line.mid(from, end - from);
        all.append({place(where), say(end < 0 ? line : line.mid(end + 2))});
    }
    return all;
}

} // namespace uthan::app
