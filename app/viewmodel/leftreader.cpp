// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftreader.h"

#include "answerwords.h"
#include "base/markup.h"
#include "form/looks.h"

#include <algorithm>

namespace uthan::app {

namespace {
    QCborMap texts(const language::Text& text)
    {
        QCborMap out;
        for (auto it = text.byTag.cbegin(); it != text.byTag.cend(); ++it)
            out.insert(it.key(), it.value());
        return out;
    }

    QCborMap inOrder(const QList<std::pair<QString, language::Text>>& offered, const QStringList& names)
    {
        QHash<QString, QStringList> byTag;
        for (const QString& name : names) {
            for (const auto& [choice, label] : offered) {
                for (auto it = label.byTag.cbegin(); choice == name && it != label.byTag.cend(); ++it)
                    byTag[it.key()] << it.value();
            }
        }
        QCborMap out;
        for (auto it = byTag.cbegin(); it != byTag.cend(); ++it)
            out.insert(it.key(), it->join(QStringLiteral(", ")));
        return out;
    }

    QCborMap choices(const QList<std::pair<QString, language::Text>>& offered, const QCborValue& value)
    {
        QStringList names{value.toString()}, chosen;
        for (const QCborValue& one : value.toArray())
            names << one.toString();
        for (const auto& choice : offered) {
            if (names.contains(choice.first))
                chosen << choice.first;
        }
        return inOrder(offered, chosen);
    }

    QString inside(const QString& number, qsizetype row)
    {
        return number + (number.isEmpty() ? QString() : QStringLiteral(".")) + QString::number(row);
    }

    // Each row of a draft that stands, itself the first, with its number: "2.1".
    template <typename Visit> void eachRow(const QCborMap& row, const QString& number, const Visit& visit)
    {
        visit(row, number);
        const QCborMap repeats = row.value(QStringLiteral("r")).toMap();
        for (const auto& [path, rows] : repeats) {
            qsizetype at = 0;
            for (const QCborValue& inner : rows.toArray())
                eachRow(inner.toMap(), inside(number, ++at), visit);
        }
    }

    bool isSilentRow(const QCborMap& row) // "rather not say" is something, too
    {
        const QCborMap reasons = row.value(QStringLiteral("no")).toMap();
        return std::all_of(reasons.begin(), reasons.end(),
            [](const auto& reason) { return reason.second.toString() == QLatin1String("seen"); });
    }

    QString plain(const QCborValue& value)
    {
        if (value.isMap())
            return {};
        if (value.isArray()) {
            QStringList parts;
            for (const QCborValue& one : value.toArray())
                parts << one.toString();
            return parts.join(QStringLiteral(", "));
        }
        return value.isString() ? value.toString() : value.toVariant().toString();
    }
}

LeftReader::LeftReader(const std::shared_ptr<const form::FormProgram>& before, const form::FormProgram& now)
{
    const auto questionsNow = now.questions();
    for (const auto& question : questionsNow)
        m_now.insert(question.path, question);
    if (!before)
        return;
    const auto questions = before->questions();
    for (const auto& question : questions)
        m_known.insert(question.path, question);
}

QCborArray LeftReader::read(const QCborMap& left)
{
    row(left, {});
    return std::exchange(m_lines, {});
}

QCborMap LeftReader::gone(const form::QuestionView& view, const QString& number) const
{
    const QStringList names = namesGone(view);
    const QCborValue value = QCborArray::fromStringList(names);
    const auto known = m_known.constFind(view.path);
    QCborMap answer = known == m_known.cend() ? QCborMap() : choices(known->choices, value);
    if (answer.isEmpty())
        answer.insert(QString(), names.join(QStringLiteral(", ")));
    return {{QStringLiteral("path"), view.path}, {QStringLiteral("question"), asked(view)},
        {QStringLiteral("answer"), answer}, {QStringLiteral("value"), value}, {QStringLiteral("row"), number},
        {QStringLiteral("gone"), true}};
}

QCborMap LeftReader::unfit(const form::QuestionView& view, const QString& number) const
{
    return {{QStringLiteral("path"), view.path}, {QStringLiteral("question"), asked(view)},
        {QStringLiteral("answer"), QCborMap{{QString(), isCovered(view.path) ? coveredWords() : plain(view.value)}}},
        {QStringLiteral("value"), view.value}, {QStringLiteral("row"), number}, {QStringLiteral("otherwise"), true}};
}

QCborMap LeftReader::reordered(const form::QuestionView& view, const QString& number, const QCborMap& draft) const
{
    QStringList names = view.value.toVariant().toStringList();
    eachRow(draft, {}, [&](const QCborMap& row, const QString& at) { // as it was given
        const QCborValue kept = row.value(QStringLiteral("kept")).toMap().value(view.path);
        if (at == number && kept.isArray())
            names = kept.toVariant().toStringList();
    });
    const auto known = m_known.constFind(view.path);
    QCborMap answer = known == m_known.cend() ? QCborMap() : inOrder(known->choices, names);
    if (answer.isEmpty())
        answer.insert(QString(), names.join(QStringLiteral(", ")));
    return {{QStringLiteral("path"), view.path}, {QStringLiteral("question"), asked(view)},
        {QStringLiteral("answer"), answer}, {QStringLiteral("value"), QCborArray::fromStringList(names)},
        {QStringLiteral("row"), number}, {QStringLiteral("reordered"), true}};
}

QList<LeftReader::Resting> LeftReader::resting(const QCborMap& draft)
{
    QList<Resting> out;
    eachRow(draft, {}, [&](const QCborMap& row, const QString& number) {
        const QCborMap all = row.value(QStringLiteral("rest")).toMap();
        for (const auto& [path, rows] : all) {
            Resting found{path.toString(), number, {}};
            qsizetype at = row.value(QStringLiteral("r")).toMap().value(path).toArray().size();
            const QCborArray last = rows.toArray(); // the first of them is last
            for (qsizetype i = last.size() - 1; i >= 0; --i) {
                QCborMap each = last.at(i).toMap();
                each.insert(QStringLiteral("number"), ++at);
                if (!read(each).isEmpty() || !isSilentRow(each))
                    found.rows << each;
            }
            if (!found.rows.isEmpty())
                out << found;
        }
    });
    return out;
}

QList<LeftReader::Resting> LeftReader::restingSince(const QList<Resting>& before, const QList<Resting>& now)
{
    const auto key = [](const Resting& of, const QCborMap& row) { // a group around a repeat may be new
        return of.path.section(u'/', -1) + u' ' + of.number + u' '
            + QString::number(row.value(QStringLiteral("id")).toInteger());
    };
    QSet<QString> known;
    for (const Resting& each : before) {
        for (const QCborMap& row : each.rows)
            known.insert(key(each, row));
    }
    QList<Resting> out;
    for (Resting each : now) {
        each.rows.removeIf([&](const QCborMap& row) { return known.contains(key(each, row)); });
        if (!each.rows.isEmpty())
            out << each;
    }
    return out;
}

QCborMap LeftReader::line(const Resting& resting, const language::Chosen& label)
{
    const QCborMap question = label.text.isEmpty() ? QCborMap{{QString(), resting.path.section(u'/', -1)}}
                                                   : QCborMap{{label.tag, markup::written(label.text)}};
    return {{QStringLiteral("path"), resting.path}, {QStringLiteral("question"), question},
        {QStringLiteral("answer"), QCborMap()}, {QStringLiteral("value"), resting.rows.size()},
        {QStringLiteral("row"), resting.number}, {QStringLiteral("resting"), true}};
}

bool LeftReader::isOf(const QCborMap& line, const Resting& resting)
{
    return line.value(QStringLiteral("resting")).toBool()
        && line.value(QStringLiteral("path")).toString() == resting.path
        && line.value(QStringLiteral("row")).toString() == resting.number;
}

QCborArray LeftReader::saidIn(const Resting& resting)
{
    for (const QCborMap& each : resting.rows)
        row(each, inside(resting.number, each.value(QStringLiteral("number")).toInteger()));
    QCborArray out;
    const QCborArray lines = std::exchange(m_lines, {});
    for (const QCborValue& each : lines) {
        QCborMap said = each.toMap();
        said.remove(QStringLiteral("otherwise")); // it would be taken
        out.append(said);
    }
    return out;
}

QCborMap LeftReader::asked(const form::QuestionView& view) const
{
    const auto known = m_known.constFind(view.path);
    return known != m_known.cend() && !known->label.isEmpty()
        ? texts(known->label)
        : QCborMap{{view.label.tag, markup::written(view.label.text)}};
}

// Covered in either version: who covered it then counts on it now, and the other way about.
bool LeftReader::isCovered(const QString& path) const
{
    return form::isCovered(m_known.value(path).appearances) || form::isCovered(m_now.value(path).appearances);
}

void LeftReader::row(const QCborMap& left, const QString& number)
{
    const QCborMap values = left.value(QStringLiteral("v")).toMap();
    for (const auto& [path, value] : values)
        line(path.toString(), value, number);
    const auto inRow = [&](const QCborValue& inner, qint64 at) { row(inner.toMap(), inside(number, at)); };
    QHash<QString, qsizetype> standing;
    const QCborMap repeats = left.value(QStringLiteral("r")).toMap();
    for (const auto& [path, rows] : repeats) {
        qint64 at = 0; // rows that are left as a whole are all there, others say which they were
        for (const QCborValue& inner : rows.toArray()) {
            at = inner.toMap().value(QStringLiteral("number")).toInteger(at + 1);
            inRow(inner, at);
        }
        standing.insert(path.toString(), rows.toArray().size());
    }
    const QCborMap resting = left.value(QStringLiteral("rest")).toMap(); // beyond a number: the first of them is last
    for (const auto& [path, rows] : resting) {
        const QCborArray all = rows.toArray();
        qint64 at = standing.value(path.toString());
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            at = all.at(i).toMap().value(QStringLiteral("number")).toInteger(at + 1);
            inRow(all.at(i), at);
        }
    }
}

void LeftReader::line(const QString& path, const QCborValue& value, const QString& number)
{
    static const QStringList silent{QStringLiteral("calculate"), QStringLiteral("hidden"), QStringLiteral("start"),
        QStringLiteral("end"), QStringLiteral("today"), QStringLiteral("deviceid"), QStringLiteral("username"),
        QStringLiteral("note")};
    const QString name = path.section(u'/', -1);
    const auto known = m_known.constFind(path);
    const auto now = m_now.constFind(path);
    const bool isSilent = known != m_known.cend() ? silent.contains(known->type)
        : now != m_now.cend()                     ? silent.contains(now->type)
                                                  : silent.contains(name);
    if (isSilent || value.isNull() || value.isUndefined())
        return;
    QCborMap question, answer;
    if (known != m_known.cend())
        question = texts(known->label);
    if (question.isEmpty())
        question.insert(QString(), name);
    if (known != m_known.cend())
        answer = choices(known->choices, value);
    if (answer.isEmpty())
        answer.insert(QString(), isCovered(path) ? coveredWords() : plain(value));
    QCborMap made{{QStringLiteral("path"), path}, {QStringLiteral("question"), question},
        {QStringLiteral("answer"), answer}, {QStringLiteral("value"), value}, {QStringLiteral("row"), number}};
    if (now != m_now.cend() && !silent.contains(now->type))
        made.insert(QStringLiteral("otherwise"), true);
    m_lines.append(made);
}

QStringList LeftReader::namesGone(const form::QuestionView& view)
{
    QStringList names = view.value.isString() ? QStringList{view.value.toString()} : QStringList();
    for (const QCborValue& one : view.value.toArray())
        names << one.toString();
    for (const form::ChoiceView& choice : view.choices)
        names.removeAll(choice.name);
    return names;
}

bool LeftReader::isUnfit(const form::QuestionView& view)
{
    switch (view.problem) {
    case form::Problem::NotANumber:
    case form::Problem::NotWhole:
    case form::Problem::NotAMoment:
    case form::Problem::NotAPlace:
    case form::Problem::OutOfRange:
    case form::Problem::BetweenSteps:
    case form::Problem::ChosenTwice:
        return true;
    default:
        return false;
    }
}

} // namespace uthan::app
