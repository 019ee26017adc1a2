// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/csvexport.h"

#include "insight/withheld.h"
#include "product/codebook.h"
#include "record/record.h"

#include <algorithm>
#include <QCborArray>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace uthan::product {
namespace {
    const QByteArray kBom = QByteArray::fromHex("efbbbf");

    QStringList repeated(const QString& cell, qsizetype n)
    {
        QStringList out;
        for (qsizetype i = 0; i < n; ++i)
            out << cell;
        return out;
    }

    QString numberText(const QCborValue& value)
    {
        return value.isInteger() ? QString::number(value.toInteger())
                                 : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }

    bool isWorkedOut(const Variable& v) // nobody was asked
    {
        return v.question.type == QLatin1String("calculate") || v.question.type == QLatin1String("hidden");
    }

    bool isDayOrTime(const QString& type, const QString& value)
    {
        static const QString day = QStringLiteral("\\d{4,}-\\d{2}-\\d{2}");
        static const QString time = QStringLiteral("\\d{2}:\\d{2}(:\\d{2}([.]\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?");
        static const QHash<QString, QRegularExpression> shapes{
            {QStringLiteral("date"), QRegularExpression(QRegularExpression::anchoredPattern(day))},
            {QStringLiteral("time"), QRegularExpression(QRegularExpression::anchoredPattern(time))},
            {QStringLiteral("dateTime"),
                QRegularExpression(QRegularExpression::anchoredPattern(day + QLatin1Char('T') + time))}};
        const auto shape = shapes.constFind(type);
        return shape != shapes.cend() && shape->match(value).hasMatch();
    }

    // A number of so many digits that it is kept as it was written.
    bool isLongNumber(const Variable& v, const QCborValue& value)
    {
        return v.measure == insight::Measure::Number && value.isString() && insight::isLongNumber(value.toString());
    }

    bool isOffered(const Variable& v, const QString& name)
    {
        return std::any_of(v.question.choices.cbegin(), v.question.choices.cend(),
            [&name](const auto& choice) { return choice.first == name; });
    }

    // What is worked out, or chosen among rows, may be what somebody wrote elsewhere, a name for one. And what does
    // not fit its question is kept as it was given: only numbers, days, times and the form's own choices are surely
    // nobody's words.
    bool mayBeWords(const Variable& v, const QCborValue& value)
    {
        if (v.question.choosesAmongAnswers)
            return true;
        if (!value.isString() || isLongNumber(v, value))
            return false;
        const QString text = value.toString();
        if (v.question.type == QLatin1String("acknowledge"))
            return text != QLatin1String("OK"); // a tick
        return v.measure == insight::Measure::One ? !isOffered(v, text) : !isDayOrTime(v.question.type, text);
    }

    QString joined(const QCborValue& value)
    {
        QStringList names;
        const QCborArray array = value.toArray();
        for (const QCborValue& each : array)
            names << each.toString();
        return value.isArray() ? names.join(QLatin1Char(' ')) : value.toString();
    }

    // The cells of one answered question.
    QStringList valueCells(const Variable& v, const QCborValue& value, bool mayQuote)
    {
        if (mayBeWords(v, value))
            return {mayQuote ? asPlainText(joined(value)) : missingCode(Missing::WordsKept, v.nines)};
        QStringList cells;
        if (v.measure == insight::Measure::Many || v.measure == insight::Measure::Rank) {
            QStringList names;
            const QCborArray array = value.toArray();
            for (const QCborValue& each : array)
                names << each.toString();
            if (v.measure == insight::Measure::Rank) {
                for (qsizetype place = 0; place < v.columns.size(); ++place) // empty: no further place was given
                    cells << (mayQuote || place >= names.size() || isOffered(v, names.at(place))
                            ? asPlainText(names.value(place))
                            : missingCode(Missing::WordsKept, v.nines));
                return cells;
            }
            for (const auto& choice : v.question.choices)
                cells << (names.contains(choice.first) ? QStringLiteral("1") : QStringLiteral("0"));
            return cells;
        }
        if (value.isMap())
            return {QStringLiteral("1")}; // something was recorded; what, only those may hear who are near
        if (value.isInteger() || value.isDouble())
            return {numberText(value)};
        if (isLongNumber(v, value))
            return {value.toString()};
        return {asPlainText(value.toString())};
    }

    QStringList cellsOf(const Variable& v, const QCborValue& value, bool mayQuote)
    {
        const auto all = [&v](Missing why) { return repeated(missingCode(why, v.nines), v.columns.size()); };
        if (value.isUndefined())
            return all(isWorkedOut(v) ? Missing::NotWorkedOut : Missing::NotAsked);
        const QString silence = value.isMap() ? value.toMap().value(QLatin1String("no")).toString() : QString();
        if (silence == insight::kWordsKept)
            return all(Missing::WordsKept);
        if (silence == insight::kKeptBack)
            return all(Missing::KeptBack);
        if (silence == QLatin1String("dk"))
            return all(Missing::DontKnow);
        if (silence == QLatin1String("pns"))
            return all(Missing::RatherNot);
        const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
        if (!silence.isEmpty() || empty)
            return all(Missing::Skipped);
        return valueCells(v, value, mayQuote);
    }

    // By question: with how many nines its codes for silence would be somebody's answer, a bit each.
    void lookForCodes(const QCborMap& answers, QHash<QString, quint32>& taken)
    {
        for (const auto& [name, value] : answers) {
            if (const int nines = value.isInteger() || value.isDouble() ? ninesOf(value.toDouble()) : -1; nines >= 0)
                taken[name.toString()] |= 1U << nines;
            for (const QCborValue& row : value.toArray())
                lookForCodes(row.toMap(), taken);
        }
    }

    // Of what comes out, not of what is kept back: which codes a column has tells nothing else.
    void chooseCodes(QList<Variable>& variables, const insight::Sheets& sheets, const form::Revealing& revealing)
    {
        QHash<QString, quint32> taken;
        for (const insight::Sheet& sheet : sheets.usable) {
            QHash<QString, quint32> here;
            lookForCodes(sheet.answers, here);
            if (!here.isEmpty()) // in hardly any: the rest is not looked at twice
                lookForCodes(
                    insight::tellable(sheet.answers, revealing, record::mayUse(sheet.consent, record::Use::Quote)),
                    taken);
        }
        for (Variable& v : variables) {
            const quint32 used = taken.value(v.question.name);
            while (v.nines < kMostNines && (used & (1U << v.nines)))
                ++v.nines;
        }
    }

    // One file: the responses, or the rows of one repeat with the id of what they belong to.
    class Sheetfile {
    public:
        Sheetfile(const QList<Variable>& variables, const QString& repeat)
        {
            for (const Variable& v : variables)
                if (v.repeat == repeat)
                    m_variables << v;
            QStringList header{QStringLiteral("response")};
            header << (repeat.isEmpty()
                    ? QStringList{QStringLiteral("language"), QStringLiteral("mode"), QStringLiteral("week")}
                    : QStringList{QStringLiteral("row"), QStringLiteral("parent")});
            for (const Variable& v : std::as_const(m_variables))
                header << v.columns;
            m_bytes = kBom + csvLine(header);
        }
        void add(const QStringList& head, const QCborMap& answers, bool mayQuote)
        {
            QStringList cells = head;
            QHash<QString, QCborValue> byName; // a QCborMap looks at all its keys each time
            for (const auto& [name, value] : answers)
                byName.insert(name.toString(), value);
            for (const Variable& v : std::as_const(m_variables))
                cells << cellsOf(v, byName.value(v.question.name), mayQuote);
            m_bytes += csvLine(cells);
        }
        [[nodiscard]] QByteArray bytes() const { return m_bytes; }

    private:
        QList<Variable> m_variables;
        QByteArray m_bytes;
    };

    void addRows(QHash<QString, Sheetfile>& files, const QString& response, const QString& parent,
        const QCborMap& answers, bool mayQuote)
    {
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            const auto file = files.find(it.key().toString());
            const QCborArray rows = it.value().toArray();
            for (qsizetype i = 0; i < rows.size() && rows.at(i).isMap(); ++i) {
                const QString row = QStringLiteral("%1.%2").arg(parent).arg(i + 1);
                if (file != files.end()) // else there is nothing in it but repeats
                    file->add({response, row, parent}, rows.at(i).toMap(), mayQuote);
                addRows(files, response, row, rows.at(i).toMap(), mayQuote);
            }
        }
    }
} // namespace

QString asPlainText(const QString& words)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return !words.isEmpty() && starts.contains(words.at(0)) ? QLatin1Char('\'') + words : words;
}

QByteArray csvLine(const QStringList& cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells[i];
        if (i > 0)
            line += QLatin1Char(',');
        const bool quoted = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
            || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        line += quoted ? QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"')
                       : cell;
    }
    return (line + QLatin1String("\r\n")).toUtf8();
}

QList<ExportedFile> csvFiles(const form::FormProgram& form, const insight::Sheets& sheets)
{
    const form::Revealing revealing(form, sheets.entityLists);
    QList<Variable> variables = variablesOf(form, sheets);
    chooseCodes(variables, sheets, revealing);
    Sheetfile responses(variables, {});
    QHash<QString, Sheetfile> repeats;
    QStringList order;
    for (const Variable& v : std::as_const(variables)) {
        if (v.repeat.isEmpty() || repeats.contains(v.repeat))
            continue;
        repeats.insert(v.repeat, Sheetfile(variables, v.repeat));
        order << v.repeat;
    }
    // Sheets come in an order that says nothing; the number is of this export alone.
    const int digits = int(std::max<qsizetype>(4, QString::number(sheets.usable.size()).size()));
    for (qsizetype i = 0; i < sheets.usable.size(); ++i) {
        const insight::Sheet& sheet = sheets.usable[i];
        const QString id = QStringLiteral("r%1").arg(i + 1, digits, 10, QLatin1Char('0'));
        const bool mayQuote = record::mayUse(sheet.consent, record::Use::Quote);
        const QCborMap answers = insight::tellable(sheet.answers, revealing, mayQuote);
        responses.add({id, sheet.language, sheet.mode, weekOf(sheet.day)}, answers, mayQuote);
        addRows(repeats, id, id, answers, mayQuote);
    }
    QList<ExportedFile> files{{form.formId() + QStringLiteral(".csv"), responses.bytes()}};
    for (const QString& repeat : std::as_const(order))
        files << ExportedFile{QStringLiteral("%1_%2.csv").arg(form.formId(), repeat), repeats.find(repeat)->bytes()};
    return files + codebookFiles(form, variables, sheets);
}

} // namespace uthan::product
