// SPDX-License-Identifier: GPL-3.0-or-later
// What a form begins with, and could never be answered: it is kept and marked when somebody fills it in, so whoever
// made the form hears of it before.
#include "form/compile/formcompiler_p.h"
#include "form/session/formstate.h"
#include "form/session/typedtext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QSet>

namespace uthan::form {

namespace {
    QString numbered(double number)
    {
        return QString::number(number, 'g', std::numeric_limits<double>::digits10);
    }
}

// What it would have to be; empty: it fits, or only a filling can tell.
QString FormCompiler::wantedDefault(const Node& node, const QString& text) const
{
    switch (node.type) {
    case NodeType::Range: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        const auto [low, high] = std::minmax(node.rangeStart, node.rangeEnd);
        if (isNumber && number >= low && number <= high && isOnStep(node, number))
            return {};
        return QStringLiteral("number on the scale from %1 to %2 in steps of %3")
            .arg(numbered(node.rangeStart), numbered(node.rangeEnd), numbered(node.rangeStep));
    }
    case NodeType::GeoPoint:
        return typedtext::isPlace(text) ? QString() : QStringLiteral("place, as in 23.7250 90.4125 0 0");
    case NodeType::GeoTrace:
        return typedtext::isWay(text) ? QString() : QStringLiteral("line of two places or more, with ; between them");
    case NodeType::GeoShape:
        return typedtext::isArea(text)
            ? QString()
            : QStringLiteral("shape of three places or more, with ; between them and the first again at the end");
    case NodeType::Integer:
        return typedtext::wholeNumber(text) ? QString() : QStringLiteral("whole number");
    case NodeType::Decimal:
        return xpath::plainDigits(text, true) ? QString() : QStringLiteral("number");
    case NodeType::Date:
        return typedtext::moment(node.type, text) ? QString() : QStringLiteral("date, as in 2026-11-22");
    case NodeType::DateTime:
        return typedtext::moment(node.type, text) ? QString()
                                                  : QStringLiteral("date with a time, as in 2026-11-22T14:30");
    case NodeType::Time:
        return typedtext::moment(node.type, withSeconds(QCborValue(text)).toString())
            ? QString()
            : QStringLiteral("time of day, as in 14:30");
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        return wantedChoice(node, text);
    default:
        return {};
    }
}

QString FormCompiler::wantedChoice(const Node& node, const QString& text) const
{
    const ChoiceList* list = node.list < 0 ? nullptr : &m_p->lists[size_t(node.list)];
    const bool isElsewhere = !list || list->instance >= 0 || list->repeat >= 0 || list->count == 0 || node.items >= 0;
    if (isElsewhere)
        return {};
    QSet<QString> offered;
    for (int c = 0; c < list->count; ++c)
        offered.insert(m_p->string(m_p->choices[size_t(list->first + c)].name));
    const QStringList names = node.type == NodeType::SelectOne && offered.contains(text)
        ? QStringList{text} // one name may have spaces
        : text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool areOffered
        = std::all_of(names.begin(), names.end(), [&](const QString& name) { return offered.contains(name); });
    if (!areOffered || (node.type == NodeType::SelectOne && names.size() > 1))
        return QStringLiteral("choice of this question");
    const bool isDoubled = QSet<QString>(names.begin(), names.end()).size() < names.size();
    return node.type == NodeType::Rank && isDoubled ? QStringLiteral("ranking in which each choice stands once")
                                                    : QString();
}

void FormCompiler::warnOfDefaults()
{
    const auto check = [this](int node, const QString& text) {
        const QString wanted
            = text.trimmed().isEmpty() ? QString() : wantedDefault(m_p->nodes[size_t(node)], text.simplified());
        if (!wanted.isEmpty())
            warn(elementOf(node).place.inColumn(QStringLiteral("default"), {}),
                QStringLiteral("The default “%1” is not a %2, so the question begins with an answer that does not fit. "
                               "Change or clear it.")
                    .arg(text, wanted));
    };
    for (size_t i = 0; i < m_p->nodes.size(); ++i) {
        if (!m_isOther[i] && m_p->nodes[i].staticDefault >= 0)
            check(static_cast<int>(i), m_p->string(m_p->nodes[i].staticDefault));
    }
    for (const auto& [node, text] : m_p->rowValues) {
        if (!m_isOther[size_t(node)])
            check(node, m_p->string(text));
    }
}

// A number of rows that is asked in those rows: there is never one to ask it in.
void FormCompiler::warnOfCounts()
{
    for (const Node& node : m_p->nodes) {
        if (node.type != NodeType::Repeat || node.count < 0)
            continue;
        const int repeat = static_cast<int>(&node - m_p->nodes.data());
        const Expression& count = m_p->expressions[size_t(node.count)];
        const Instruction& first = m_p->code[size_t(count.first)];
        const bool isOneAnswer = count.count == 1 && (first.op == Op::Cell || first.op == Op::Set);
        if (!isOneAnswer || first.a <= repeat || first.a >= node.end)
            continue;
        const Element& element = elementOf(repeat);
        warn(element.repeatCount.place,
            QStringLiteral("How many rows there are is asked in the rows themselves (“%1”), so there is never one to "
                           "answer it in. Ask it before the repeat begins.")
                .arg(m_p->string(m_p->nodes[size_t(first.a)].name)));
    }
}

} // namespace uthan::form
