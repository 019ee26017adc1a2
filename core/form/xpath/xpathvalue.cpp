// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/xpathvalue.h"

#include "form/xpath/dates.h"

#include <cmath>
#include <QLocale>

namespace uthan::form {

double Scalar::textToNumber(const World& world) const
{
    return xpath::textToNumber(text, world);
}

QString Scalar::toText() const
{
    switch (kind) {
    case ValueKind::Text:
        return text;
    case ValueKind::Number:
        return text.isEmpty() ? xpath::numberToText(number) : text;
    case ValueKind::Boolean:
        return number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    }
    return {};
}

bool Scalar::same(const Scalar& other) const
{
    if (kind != other.kind)
        return false;
    if (kind == ValueKind::Text)
        return text == other.text;
    return number == other.number || (std::isnan(number) && std::isnan(other.number));
}

namespace xpath {

    QString numberToText(double value)
    {
        if (std::isnan(value))
            return QStringLiteral("NaN");
        if (std::isinf(value))
            return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
        if (value == 0)
            return QStringLiteral("0"); // never "-0"
        if (value == std::floor(value) && std::abs(value) < 1e15)
            return QString::number(static_cast<qint64>(value));
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    }

    namespace {
        // XPath's number: digits with one point and a minus before; no plus, no exponent.
        bool isPlainNumber(QStringView t)
        {
            qsizetype i = t.startsWith(u'-') ? 1 : 0;
            bool digit = false;
            bool point = false;
            for (; i < t.size(); ++i) {
                const QChar c = t.at(i);
                if (c >= u'0' && c <= u'9')
                    digit = true;
                else if (c == u'.' && !point)
                    point = true;
                else
                    return false;
            }
            return digit;
        }

        // Of what is one. Whole numbers, which nearly all are, are read without the care that fractions need.
        double readPlainNumber(QStringView t)
        {
            constexpr qsizetype kMostExact = 15; // digits
            const bool isNegative = t.startsWith(u'-');
            const QStringView digits = isNegative ? t.mid(1) : t;
            if (digits.size() > kMostExact || digits.contains(u'.'))
                return t.toDouble();
            qint64 whole = 0;
            for (const QChar c : digits)
                whole = whole * 10 + (c.unicode() - u'0');
            return isNegative ? -static_cast<double>(whole) : static_cast<double>(whole);
        }

        QStringView withoutBlanks(QStringView t)
        {
            const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; };
            while (!t.isEmpty() && isBlank(t.front()))
                t = t.mid(1);
            while (!t.isEmpty() && isBlank(t.back()))
                t.chop(1);
            return t;
        }
    }

    double plainNumber(QStringView text)
    {
        const QStringView t = withoutBlanks(text);
        return isPlainNumber(t) ? readPlainNumber(t) : kNaN;
    }

    double textToNumber(QStringView text, const World& world)
    {
        const QStringView t = withoutBlanks(text);
        if (isPlainNumber(t))
            return readPlainNumber(t);
        if (world.dialect == Dialect::XPath || t.isEmpty())
            return kNaN;
        if (const auto moment = dates::parse(t, world))
            return dates::days(*moment, world);
        if (world.dialect == Dialect::XForms && t.contains(u'e')) { // as browsers read it
            bool ok = false;
            const double number = t.toDouble(&ok);
            if (ok && std::isfinite(number))
                return number;
        }
        return kNaN;
    }

    double roundHalfUp(double value)
    {
        const double below = std::floor(value);
        if (!std::isfinite(value))
            return value;
        return std::copysign(value - below >= 0.5 ? below + 1 : below, value); // -0.3 becomes -0
    }

    namespace {
        // What people put between groups of thousands: a kind for each sign, nothing for any other.
        char separator(QChar c)
        {
            switch (c.unicode()) {
            case u'.':
                return '.';
            case 0x066B:
                return 'd'; // the Arabic decimal sign: it parts nothing else
            case u',':
            case 0x060C:
                return ',';
            case 0x066C:
                return 't'; // the Arabic sign of thousands
            case u'\'':
            case 0x2019:
                return '\'';
            case u' ':
            case 0x00A0:
            case 0x202F:
            case 0x2009:
                return ' ';
            default:
                return 0;
            }
        }

        // Digits and what stands between them: one more run than signs.
        struct Runs {
            QStringList digits{QString()};
            QByteArray signs;
        };

        std::optional<Runs> runsOf(QStringView text)
        {
            Runs out;
            for (const QChar c : text) {
                if (const char sign = separator(c); sign) {
                    out.signs += sign;
                    out.digits << QString();
                } else if (c.isDigit()) {
                    out.digits.last() += QChar(u'0' + c.digitValue());
                } else {
                    return {};
                }
            }
            return out;
        }

        // Groups as they are written: all parted alike, three digits in each but the first, or, as in India, two in
        // each but the last.
        bool areGroups(const QStringList& digits, const QByteArray& signs)
        {
            if (signs.isEmpty())
                return true;
            const qsizetype first = digits.first().size(), inner = digits.size() > 2 ? digits.at(1).size() : 3;
            const bool isAlike = signs.count(signs.front()) == signs.size();
            const bool isFirst = first >= 1 && first <= inner && !digits.first().startsWith(u'0');
            bool fits = isAlike && isFirst && (inner == 2 || inner == 3) && digits.last().size() == 3;
            for (qsizetype i = 1; i + 1 < digits.size(); ++i)
                fits = fits && digits.at(i).size() == inner;
            return fits;
        }

        // Whether the last sign parts the whole from the rest; nothing if it could as well part thousands.
        std::optional<bool> endsWhole(const Runs& runs, bool decimal)
        {
            if (runs.signs.isEmpty())
                return false;
            const char last = runs.signs.back();
            if (last == 'd' || (last == '.' && runs.signs.count('.') == 1))
                return true;
            if (last != ',' || runs.signs.count(',') > 1)
                return false;
            const bool mayPart = areGroups(runs.digits, runs.signs);
            if (mayPart && decimal) // "1,500": one thousand five hundred, or one and a half?
                return {};
            return !mayPart;
        }
    }

    std::optional<QString> plainDigits(const QString& typed, bool decimal)
    {
        QString t;
        for (const QChar c : typed) {
            const char16_t u = c.unicode();
            if (u != 0x200E && u != 0x200F && u != 0x061C) // marks of direction
                t += u == 0x2212 ? QLatin1Char('-') : c;
        }
        t = t.trimmed();
        const bool isBelow = t.startsWith(QLatin1Char('-'));
        const std::optional<Runs> runs
            = runsOf(QStringView(t).mid(isBelow || t.startsWith(QLatin1Char('+')) ? 1 : 0).trimmed());
        const std::optional<bool> hasPart = runs ? endsWhole(*runs, decimal) : std::nullopt;
        if (!hasPart || (*hasPart && !decimal))
            return {};
        QStringList whole = runs->digits;
        const QString part = *hasPart ? QLatin1Char('.') + whole.takeLast() : QString();
        if (!areGroups(whole, runs->signs.left(whole.size() - 1)))
            return {};
        const QString plain = (isBelow ? QStringLiteral("-") : QString()) + whole.join(QString()) + part;
        return isPlainNumber(plain) ? std::optional(plain) : std::nullopt;
    }

} // namespace xpath

bool mayBeOfAnotherKind(const Scalar& kept)
{
    return kept.kind == ValueKind::Text
        && (kept.text == QLatin1String("true") || kept.text == QLatin1String("false")
            || kept.text == QLatin1String("NaN") || !std::isnan(xpath::textToNumber(kept.text)));
}

// Where what it was made of says nothing any more, it is what it looks like.
Scalar asKindOf(const Scalar& kept, const Scalar& like)
{
    const bool isTruth = kept.text == QLatin1String("true") || kept.text == QLatin1String("false");
    if (isTruth && (like.kind == ValueKind::Boolean || like.isEmpty()))
        return Scalar::of(kept.text == QLatin1String("true"));
    const Scalar number = Scalar::of(xpath::textToNumber(kept.text));
    const bool isNumber
        = like.isEmpty() ? number.toText() == kept.text : like.kind == ValueKind::Number && like.text.isEmpty();
    return isNumber && !isTruth ? number : kept;
}

} // namespace uthan::form
