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
        return isPlainNumber(t) ? t.toDouble() : kNaN;
    }

    double textToNumber(QStringView text, const World& world)
    {
        const QStringView t = withoutBlanks(text);
        if (isPlainNumber(t))
            return t.toDouble();
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

    std::optional<QString> plainDigits(const QString& typed, bool decimal)
    {
        QString t;
        for (const QChar c : typed.trimmed()) {
            const char16_t u = c.unicode();
            if (c.isDigit())
                t += QChar(u'0' + c.digitValue());
            else if (u == 0x066B)
                t += QLatin1Char('.');
            else if (u == 0x066C || u == 0x00A0 || u == 0x202F || u == u' ' || u == u'\'' || u == 0x2019 || u == 0x200E
                || u == 0x200F || u == 0x061C)
                continue; // groups of thousands and marks of direction
            else if (u == 0x2212)
                t += QLatin1Char('-');
            else
                t += c;
        }
        if (t.startsWith(QLatin1Char('+')))
            t.remove(0, 1);
        const qsizetype commas = t.count(QLatin1Char(',')) + t.count(QChar(0x060C));
        t.replace(QChar(0x060C), QLatin1Char(','));
        if (commas > 0) {
            const qsizetype after = t.size() - t.lastIndexOf(QLatin1Char(',')) - 1;
            const bool groups = commas > 1 || t.contains(QLatin1Char('.'));
            if (groups || (!decimal && after == 3))
                t.remove(QLatin1Char(','));
            else if (decimal && after != 3)
                t.replace(QLatin1Char(','), QLatin1Char('.'));
            else
                return {}; // "1,500": one thousand five hundred, or one and a half?
        }
        if (!isPlainNumber(t) || (!decimal && t.contains(QLatin1Char('.'))))
            return {};
        return t;
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
