// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/typedtext.h"

#include <algorithm>
#include <cmath>
#include <QDate>
#include <QRegularExpression>

namespace uthan::form::typedtext {

namespace {
    // hh:mm:ss, or hh:mm, with parts of a second and a zone if they are given; nothing if it is none
    QString timeOf(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^((?:[01]\\d|2[0-3]):[0-5]\\d)(:[0-5]\\d(?:\\.\\d{1,9})?)?"
                                                            "(Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)?$"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return {};
        const QString seconds = match.captured(2);
        return match.captured(1) + (seconds.isEmpty() ? QStringLiteral(":00") : seconds) + match.captured(3);
    }

    QString dayOf(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d(?![^T ])"));
        return form.match(text).hasMatch() && QDate::fromString(text.left(10), Qt::ISODate).isValid() ? text.left(10)
                                                                                                      : QString();
    }

    // Java writes 0.0001 as 1.0E-4, and so do the places of programs made with it.
    std::optional<double> degrees(QStringView text)
    {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }

    QList<QStringView> partsOf(QStringView place)
    {
        QList<QStringView> parts;
        for (const QStringView part : place.split(u' ', Qt::SkipEmptyParts))
            parts << part.trimmed();
        parts.removeIf([](QStringView part) { return part.isEmpty(); });
        return parts;
    }

    QList<QStringView> placesOf(const QString& text)
    {
        QList<QStringView> places = QStringView(text).split(u';');
        if (places.last().trimmed().isEmpty()) // one may stand at the end
            places.removeLast();
        return places;
    }

    bool arePlaces(const QList<QStringView>& texts, qsizetype atLeast)
    {
        return texts.size() >= atLeast && std::all_of(texts.begin(), texts.end(), isPlace);
    }

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
}

std::optional<QString> moment(NodeType type, const QString& text)
{
    const QString t = text.trimmed();
    const QString day = type == NodeType::Time ? QString() : dayOf(t);
    const QString time = type == NodeType::Time ? (t.count(QLatin1Char(':')) > 1 ? timeOf(t) : QString())
        : t.size() > 10                         ? timeOf(t.mid(11))
                                                : QString();
    if (type == NodeType::Time)
        return time.isEmpty() ? std::nullopt : std::optional(time); // a time alone says its seconds
    if (day.isEmpty() || (t.size() > 10 && time.isEmpty()))
        return {};
    return type == NodeType::Date || time.isEmpty() ? day : day + QLatin1Char('T') + time;
}

bool isPlace(QStringView text)
{
    const QList<QStringView> parts = partsOf(text);
    bool fits = parts.size() >= 2 && parts.size() <= 4;
    for (qsizetype i = 0; i < parts.size() && fits; ++i) {
        const std::optional<double> number = degrees(parts[i]);
        fits = number && (i > 1 || std::abs(*number) <= (i == 0 ? 90 : 180));
    }
    return fits;
}

bool isWay(const QString& text)
{
    return arePlaces(placesOf(text), 2);
}

bool isArea(const QString& text)
{
    const QList<QStringView> places = placesOf(text);
    if (!arePlaces(places, 3))
        return false;
    const QList<QStringView> first = partsOf(places.first()), last = partsOf(places.last());
    return degrees(first[0]) == degrees(last[0]) && degrees(first[1]) == degrees(last[1]);
}

bool isPlaces(NodeType type, const QString& text)
{
    return type == NodeType::GeoTrace ? isWay(text) : type == NodeType::GeoShape ? isArea(text) : isPlace(text);
}

std::optional<QString> wholeNumber(const QString& text)
{
    if (const auto plain = xpath::plainDigits(text, false))
        return plain;
    static const QRegularExpression pointed(QStringLiteral("^(-?\\d+)\\.0{1,2}$"));
    const auto match = pointed.match(xpath::plainDigits(text, true).value_or(QString()));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

Scalar exactly(const QString& plain)
{
    constexpr qsizetype kSurelyExactDigits = 15; // a number of so many is written again as it was read
    const double number = plain.toDouble();
    if (plain.size() <= kSurelyExactDigits)
        return Scalar::of(number);
    return bareDigits(plain) == xpath::numberToText(number) ? Scalar::of(number) : Scalar::of(plain);
}

Scalar wholePart(const QString& plain)
{
    const QString whole = plain.section(QLatin1Char('.'), 0, 0);
    return whole.isEmpty() || whole == QLatin1String("-") ? Scalar::of(0.0) : exactly(whole);
}

} // namespace uthan::form::typedtext
