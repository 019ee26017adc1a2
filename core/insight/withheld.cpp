// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/withheld.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>
#include <QRegularExpression>

namespace uthan::insight {
namespace {
    // An age, a number of days: too small to be a moment or a date counted from long ago.
    bool isShortTime(const QCborValue& value, bool mayHaveParts)
    {
        constexpr double kShort = 1000;
        if (!value.isInteger() && !value.isDouble())
            return false;
        const double number = value.toDouble();
        return std::abs(number) < kShort && (mayHaveParts || number == std::floor(number));
    }

    QLatin1String whyKept(const QCborValue& value, form::Tells tells, bool mayQuote)
    {
        if (tells & form::kNeverOutside)
            return kKeptBack;
        if (tells & form::Told::Words && !mayQuote)
            return kWordsKept;
        const bool tellsTime = tells & (form::Tells(form::Told::Moment) | form::Told::Day);
        return tellsTime && !isShortTime(value, !(tells & form::Told::Moment)) ? kKeptBack : QLatin1String();
    }

    // Of a repeat, whatever it is called here: no question is answered with maps in an array.
    bool holdsRows(const QCborValue& value)
    {
        const QCborArray each = value.toArray();
        return std::any_of(each.begin(), each.end(), [](const QCborValue& one) { return one.isMap(); });
    }

    bool isEmpty(const QCborValue& value)
    {
        return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || value.toMap().contains(QLatin1String("no"));
    }
} // namespace

QCborMap tellable(
    const QCborMap& answers, const form::Revealing& revealing, bool mayQuote, const form::Revealing* product)
{
    const auto tells = [&](const QString& question) {
        const form::Tells other = product
            ? revealing.own(question) & ~product->own(question) & ~form::Tells(form::Told::Words)
            : form::Tells();
        return revealing.derived(question) | other;
    };
    QCborMap out = answers;
    for (auto it = out.begin(); it != out.end(); ++it) { // in place: to insert looks at all keys each time
        const QCborValue value = it.value();
        if (holdsRows(value)) {
            QCborArray rows;
            for (const QCborValue& row : value.toArray())
                rows.append(tellable(row.toMap(), revealing, mayQuote, product));
            it.value() = rows;
            continue;
        }
        const QLatin1String why
            = isEmpty(value) ? QLatin1String() : whyKept(value, tells(it.key().toString()), mayQuote);
        if (!why.isEmpty())
            it.value() = QCborMap{{QStringLiteral("no"), QString(why)}};
    }
    return out;
}

bool isLongNumber(const QString& said)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+([.][0-9]+)?$"));
    constexpr qsizetype kExactDigits = 15;
    return said.size() > kExactDigits && number.match(said).hasMatch();
}

} // namespace uthan::insight
