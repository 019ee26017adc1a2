// SPDX-License-Identifier: GPL-3.0-or-later
// From what a widget gives to what a cell holds. Nothing is refused: what is not of the type is kept and marked.
#include "form/choicenames.h"
#include "form/session/formstate.h"
#include "form/session/typedtext.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    const QLatin1String kAcknowledged("OK"); // ODK XForms, trigger

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

    Scalar numberOf(const QCborValue& given, bool decimal, quint8* faults)
    {
        if (given.isInteger())
            return given.toInteger() < kSurelyExact && given.toInteger() > -kSurelyExact
                ? Scalar::of(static_cast<double>(given.toInteger()))
                : typedtext::exactly(QString::number(given.toInteger()));
        if (given.isDouble() && std::isfinite(given.toDouble())) {
            if (decimal || given.toDouble() == std::trunc(given.toDouble()))
                return Scalar::of(given.toDouble());
        }
        const QString typed = textOf(given);
        if (typed.trimmed().isEmpty())
            return {};
        if (const auto plain = decimal ? xpath::plainDigits(typed, true) : typedtext::wholeNumber(typed))
            return typedtext::exactly(*plain);
        *faults |= NotOfType;
        return Scalar::of(typed);
    }

    Scalar momentOf(const QString& text, NodeType type, quint8* faults)
    {
        const std::optional<QString> fitted = typedtext::moment(type, text);
        if (!fitted && !text.trimmed().isEmpty())
            *faults |= NotOfType;
        return Scalar::of(fitted.value_or(text.trimmed()));
    }

    // A place as ODK writes it: latitude longitude altitude accuracy. What is none stays as it was given.
    QString placeOf(const QCborMap& map)
    {
        const auto number = [&map](const char* name) {
            const QCborValue value = map.value(QLatin1String(name));
            return value.isString() ? value.toString().trimmed() : xpath::numberToText(value.toDouble());
        };
        if (map.isEmpty() || (map.contains(QLatin1String("lat")) && map.contains(QLatin1String("lon"))))
            return map.isEmpty()
                ? QString()
                : QStringList{number("lat"), number("lon"), number("altitude"), number("accuracy")}.join(
                    QLatin1Char(' '));
        return QString::fromUtf8(QJsonDocument(map.toJsonObject()).toJson(QJsonDocument::Compact));
    }

    Scalar placesOf(const QString& text, NodeType type, quint8* faults)
    {
        const QString plain = text.simplified();
        if (!plain.isEmpty() && !typedtext::isPlaces(type, plain))
            *faults |= NotOfType;
        return Scalar::of(plain);
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
    const bool changes = n.items >= 0 && m_program.itemSources[size_t(n.items)].nodesetText >= 0;
    QStringList parts = choicenames::parts(textOf(given));
    if (n.type == NodeType::SelectOne && parts.size() > 1) { // the one name may have spaces, as it was written
        const QString name = textOf(given).trimmed();
        parts = {changes || mayBeChoice(n.list, name) ? name : parts.join(QLatin1Char(' '))};
    }
    markDoubles(n.type, parts, faults);
    if (!changes // else what is offered changes with the filling and is looked at then
        && std::any_of(parts.cbegin(), parts.cend(), [&](const QString& name) { return !mayBeChoice(n.list, name); }))
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
        const QCborArray all = given.isArray() ? given.toArray() : QCborArray{given};
        for (const QCborValue& each : all) {
            const QString text = textOf(each).simplified();
            if (given.isArray() && text.contains(QLatin1Char(' ')) && n.list >= 0 && choiceNamed(n.list, text) >= 0)
                names << text; // kept as it was written, whatever is read of it
            else
                names << text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
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
    const bool isMoment = type == NodeType::Date || type == NodeType::Time || type == NodeType::DateTime;
    return isMoment ? momentOf(text, type, faults) : placesOf(text, type, faults);
}

// Of what is kept and marked: nothing, but of a number where a whole one is asked for its whole part, as of a number
// that is worked out there (in the field's programs an int is cut).
Scalar FormState::readAnyway(int node, const Scalar& kept, quint8 faults) const
{
    if (!(faults & NotOfType) || m_fits[size_t(node)] != Fit::Whole)
        return {};
    const std::optional<QString> plain = xpath::plainDigits(kept.toText(), true);
    return plain ? typedtext::wholePart(*plain) : Scalar();
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
        return placesOf(given.isMap() ? placeOf(given.toMap()) : textOf(given), n.type, faults);
    case NodeType::GeoTrace:
    case NodeType::GeoShape:
        return placesOf(textOf(given), n.type, faults);
    case NodeType::Image:
    case NodeType::Audio:
    case NodeType::Video:
    case NodeType::File:
    case NodeType::BackgroundAudio:
    case NodeType::Audit:
        return Scalar::of(fileOf(given));
    case NodeType::Acknowledge:
        if (given.isBool())
            return Scalar::of(given.toBool() ? QString(kAcknowledged) : QString());
        if (!textOf(given).trimmed().isEmpty()
            && textOf(given).trimmed().compare(kAcknowledged, Qt::CaseInsensitive) != 0)
            *faults |= NotOfType; // “no” is no consent
        return Scalar::of(textOf(given).trimmed());
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
