// SPDX-License-Identifier: GPL-3.0-or-later
// From what a widget gives to what a cell holds. Nothing is refused: what is not of the type is kept and marked.
#include "form/choicenames.h"
#include "form/session/formstate.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>
#include <QCborMap>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    QString textOf(const QCborValue& given)
    {
        if (given.isString())
            return given.toString();
        if (given.isInteger())
            return QString::number(given.toInteger());
        if (given.isDouble())
            return xpath::numberToText(given.toDouble());
        if (given.isBool())
            return given.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (given.isArray()) {
            QStringList parts;
            for (const QCborValue& part : given.toArray())
                parts << textOf(part);
            return parts.join(QLatin1Char(' '));
        }
        return {};
    }

    constexpr qint64 kSurelyExact = 1'000'000'000'000'000; // 15 digits are in every double

    // Without zeros that say nothing.
    QString bareDigits(QString number)
    {
        static const QRegularExpression zeros(QStringLiteral("^(-?)0+(?=[0-9])")), end(QStringLiteral("\\.?0*$"));
        if (number.startsWith(QLatin1Char('.')) || number.startsWith(QLatin1String("-.")))
            number.insert(number.indexOf(QLatin1Char('.')), QLatin1Char('0'));
        number.replace(zeros, QStringLiteral("\\1"));
        if (number.contains(QLatin1Char('.')))
            number.remove(end);
        return number == QLatin1String("-0") ? QStringLiteral("0") : number;
    }

    // A number of more digits than can be reckoned with stays written out, each digit of it.
    Scalar exactly(const QString& plain)
    {
        constexpr qsizetype kSurelyExactDigits = 15; // a number of so many is written again as it was read
        const double number = plain.toDouble();
        if (plain.size() <= kSurelyExactDigits)
            return Scalar::of(number);
        return bareDigits(plain) == xpath::numberToText(number) ? Scalar::of(number) : Scalar::of(plain);
    }

    Scalar numberOf(const QCborValue& given, bool decimal, quint8* faults)
    {
        if (given.isInteger())
            return given.toInteger() < kSurelyExact && given.toInteger() > -kSurelyExact
                ? Scalar::of(static_cast<double>(given.toInteger()))
                : exactly(QString::number(given.toInteger()));
        if (given.isDouble() && std::isfinite(given.toDouble())) // a part of a whole is cut off
            return Scalar::of(decimal ? given.toDouble() : std::trunc(given.toDouble()));
        const QString typed = textOf(given);
        if (typed.trimmed().isEmpty())
            return {};
        if (const auto plain = xpath::plainDigits(typed, decimal))
            return exactly(*plain);
        *faults |= NotOfType;
        return Scalar::of(typed);
    }

    // hh:mm:ss, or hh:mm, with parts of a second and a zone if they are given; nothing if it is none
    QString timeOf(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^((?:[01]\\d|2[0-3]):[0-5]\\d)(:[0-5]\\d(?:\\.\\d+)?)?"
                                                            "(Z|[+-](?:0\\d|1[0-4]):?(?:[0-5]\\d)?)?$"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return {};
        const QString seconds = match.captured(2);
        return match.captured(1) + (seconds.isEmpty() ? QStringLiteral(":00") : seconds) + match.captured(3);
    }

    QString dayAndTimeOf(const QString& text)
    {
        const QString time = timeOf(text.mid(11));
        const bool isParted = text.size() > 11 && (text.at(10) == QLatin1Char('T') || text.at(10) == QLatin1Char(' '));
        return isParted && !time.isEmpty() && QDate::fromString(text.left(10), Qt::ISODate).isValid()
            ? text.left(10) + QLatin1Char('T') + time
            : QString();
    }

    // As it is read again: a date alone, a time with its seconds.
    Scalar momentOf(const QString& text, NodeType type, quint8* faults)
    {
        const QString t = text.trimmed();
        QString fitted;
        if (type == NodeType::Date)
            fitted = QDate::fromString(t.left(10), Qt::ISODate).isValid() ? t.left(10) : QString();
        else if (type == NodeType::DateTime)
            fitted = !dayAndTimeOf(t).isEmpty()                         ? dayAndTimeOf(t)
                : QDateTime::fromString(t, Qt::ISODateWithMs).isValid() ? t
                                                                        : QString();
        else
            fitted = t.count(QLatin1Char(':')) > 1 ? timeOf(t) : QString(); // a time alone says its seconds
        if (!t.isEmpty() && fitted.isEmpty())
            *faults |= NotOfType;
        return Scalar::of(fitted.isEmpty() ? t : fitted);
    }

    // A place as ODK writes it: latitude longitude altitude accuracy.
    Scalar placeOf(const QCborValue& given, quint8* faults)
    {
        QString text;
        if (given.isMap()) {
            const QCborMap map = given.toMap();
            const auto number = [&map](const char* name) { return map.value(QLatin1String(name)).toDouble(); };
            if (map.contains(QLatin1String("lat")) && map.contains(QLatin1String("lon")))
                text = QStringList{xpath::numberToText(number("lat")), xpath::numberToText(number("lon")),
                    xpath::numberToText(number("altitude")), xpath::numberToText(number("accuracy"))}
                           .join(QLatin1Char(' '));
            else if (!map.isEmpty())
                text = QStringLiteral("0 0 0 0");
            if (text == QLatin1String("0 0 0 0"))
                *faults |= NotOfType;
            return Scalar::of(text);
        }
        text = textOf(given).simplified();
        const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool fits = parts.size() >= 2 && std::abs(xpath::textToNumber(parts.value(0))) <= 90
            && std::abs(xpath::textToNumber(parts.value(1))) <= 180
            && std::none_of(parts.begin() + 2, parts.end(),
                [](const QString& part) { return std::isnan(xpath::textToNumber(part)); });
        if (!text.isEmpty() && !fits)
            *faults |= NotOfType;
        return Scalar::of(text);
    }

    // What a text question with the appearance numbers takes: digits of any script, a sign in front, and what parts
    // digits, as in 017-123 456.
    bool isOfDigits(const QString& text)
    {
        static const QRegularExpression digits(QStringLiteral("^\\s*[+\\-−]?\\p{Nd}[\\p{Nd} .,٫٬'’\\-]*$"),
            QRegularExpression::UseUnicodePropertiesOption);
        return text.trimmed().isEmpty() || digits.match(text).hasMatch();
    }

    QString fileOf(const QCborValue& given)
    {
        if (!given.isMap())
            return textOf(given);
        const QCborMap map = given.toMap();
        for (const char* key : {"name", "file", "hash", "id"}) {
            const QCborValue value = map.value(QLatin1String(key));
            if (value.isByteArray())
                return QString::fromLatin1(value.toByteArray().toHex());
            if (!textOf(value).isEmpty())
                return textOf(value);
        }
        return map.isEmpty() ? QString() : QStringLiteral("attached");
    }
}

QCborValue withSeconds(const QCborValue& time)
{
    static const QRegularExpression form(QStringLiteral("^\\s*\\d\\d?:\\d\\d\\s*$"));
    const QString text = time.toString();
    if (!time.isString() || !form.match(text).hasMatch())
        return time;
    const QString trimmed = text.trimmed();
    return (trimmed.size() < 5 ? QLatin1String("0") : QLatin1String()) + trimmed + QLatin1String(":00");
}

namespace {
    // In an order, nothing can have two places: which is meant, only who said it knows.
    void markDoubles(NodeType type, const QStringList& names, quint8* faults)
    {
        if (type == NodeType::Rank && QSet<QString>(names.cbegin(), names.cend()).size() < names.size())
            *faults |= NotOfType;
    }
}

// The names of choices, as they were given.
Scalar FormState::chosenOf(int node, const QCborValue& given, quint8* faults) const
{
    const Node& n = m_program.nodes[size_t(node)];
    if (isOfRows(n.list) && given.isArray() && n.type != NodeType::SelectOne) {
        QStringList rows;
        for (const QCborValue& row : given.toArray())
            rows << choicenames::part(textOf(row));
        rows.removeAll(QString());
        markDoubles(n.type, rows, faults);
        return Scalar::of(rows.join(QLatin1Char(' ')));
    }
    if (isOfRows(n.list)) {
        const QString text = textOf(given).trimmed();
        const bool isOneOfSeveral = n.type != NodeType::SelectOne && choiceNamed(n.list, text) >= 0;
        return Scalar::of(isOneOfSeveral ? choicenames::part(text) : text);
    }
    QStringList parts = textOf(given).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    markDoubles(n.type, parts, faults);
    if (n.items >= 0 && m_program.itemSources[size_t(n.items)].nodesetText >= 0)
        return Scalar::of(
            parts.join(QLatin1Char(' '))); // what is offered changes with the filling and is looked at then
    if (n.type == NodeType::SelectOne && parts.size() > 1)
        *faults |= ChoiceGone;
    else if (std::any_of(parts.cbegin(), parts.cend(), [&](const QString& name) { return !mayBeChoice(n.list, name); }))
        *faults |= ChoiceGone;
    return Scalar::of(parts.join(QLatin1Char(' ')));
}

// What is chosen is chosen once; of several, all known, in the order of the list, which is how they are compared. What
// stands there from the beginning, or was kept, is left as it is.
QCborValue FormState::inListOrder(int node, const QCborValue& given) const
{
    const Node& n = m_program.nodes[size_t(node)];
    if (n.type != NodeType::SelectMultiple)
        return given;
    const bool ofRows = isOfRows(n.list);
    if (ofRows && !given.isArray()) // one name may have spaces there
        return given;
    QStringList names;
    if (ofRows) {
        for (const QCborValue& row : given.toArray())
            names << textOf(row);
    } else {
        names = textOf(given).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    names.removeDuplicates();
    const bool changes = n.items >= 0 && m_program.itemSources[size_t(n.items)].nodesetText >= 0;
    const auto isKnown = [&](const QString& name) { return mayBeChoice(n.list, name); };
    if (n.list >= 0 && !ofRows && !changes && std::all_of(names.cbegin(), names.cend(), isKnown))
        std::stable_sort(names.begin(), names.end(),
            [&](const QString& a, const QString& b) { return choiceNamed(n.list, a) < choiceNamed(n.list, b); });
    return QCborArray::fromStringList(names);
}

// A text as the value of a type.
Scalar FormState::typed(NodeType type, const QString& text, quint8* faults)
{
    return type == NodeType::GeoPoint ? placeOf(QCborValue(text), faults) : momentOf(text, type, faults);
}

Scalar FormState::scalarOf(int node, const QCborValue& given, quint8* faults) const
{
    const Node& n = m_program.nodes[size_t(node)];
    const auto asText = [&] {
        if (given.isBool() && n.dataType >= 0 && m_program.strings.view(n.dataType) == QLatin1String("boolean"))
            return Scalar::of(given.toBool() ? QStringLiteral("1") : QStringLiteral("0"));
        return Scalar::of(textOf(given));
    };
    switch (n.type) {
    case NodeType::Integer:
        return numberOf(given, false, faults);
    case NodeType::Decimal:
        return numberOf(given, true, faults);
    case NodeType::Range: {
        const Scalar made = numberOf(given, true, faults);
        const double low = std::min(n.rangeStart, n.rangeEnd);
        const double high = std::max(n.rangeStart, n.rangeEnd);
        const double number = xpath::textToNumber(made.toText()); // also of more digits than can be reckoned with
        if (!made.isEmpty() && !(*faults & NotOfType) && (number < low || number > high || !isOnStep(n, number)))
            *faults |= OutOfRange;
        return made;
    }
    case NodeType::Text:
        if (n.appearance >= 0 && !isOfDigits(textOf(given))
            && m_program.string(n.appearance).split(QLatin1Char(' ')).contains(QLatin1String("numbers")))
            *faults |= NotOfType;
        return asText();
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        return chosenOf(node, given, faults);
    case NodeType::Date:
    case NodeType::DateTime:
    case NodeType::Time:
        return momentOf(textOf(given), n.type, faults);
    case NodeType::GeoPoint:
        return placeOf(given, faults);
    case NodeType::Image:
    case NodeType::Audio:
    case NodeType::Video:
    case NodeType::File:
    case NodeType::BackgroundAudio:
    case NodeType::Audit:
        return Scalar::of(fileOf(given));
    case NodeType::Acknowledge:
        if (given.isBool())
            return Scalar::of(given.toBool() ? QStringLiteral("OK") : QString());
        return Scalar::of(textOf(given));
    case NodeType::Calculate: // from a draft: as it was worked out, which once() keeps
        if (given.isBool() && n.dataType < 0)
            return Scalar::of(given.toBool());
        if (given.isInteger() || given.isDouble())
            return Scalar::of(given.toDouble());
        return asText();
    default:
        return asText();
    }
}

} // namespace uthan::form
