// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/xpathvalue.h"

#include <cmath>
#include <QLocale>
#include <QTimeZone>

namespace uthan::form {

double Scalar::toNumber() const
{
    return kind == ValueKind::Text ? xpath::textToNumber(text) : number;
}

QString Scalar::toText() const
{
    switch (kind) {
    case ValueKind::Text:
        return text;
    case ValueKind::Number:
        return xpath::numberToText(number);
    case ValueKind::Boolean:
        return number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    }
    return {};
}

bool Scalar::toBoolean() const
{
    return kind == ValueKind::Text ? !text.isEmpty() : number != 0 && !std::isnan(number);
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

        bool looksLikeDate(QStringView t)
        {
            return t.size() >= 10 && t.at(4) == u'-' && t.at(7) == u'-'
                && (t.size() == 10 || t.at(10) == u'T' || t.at(10) == u' ');
        }

        std::optional<QDateTime> parseDateTime(const QString& text)
        {
            const QString t = text.trimmed();
            if (!looksLikeDate(t))
                return {};
            if (t.size() == 10) {
                const QDate day = QDate::fromString(t, Qt::ISODate);
                return day.isValid() ? std::optional(day.startOfDay(Qt::UTC)) : std::nullopt;
            }
            QDateTime at = QDateTime::fromString(t, Qt::ISODateWithMs);
            if (!at.isValid())
                return {};
            if (at.timeSpec() == Qt::LocalTime)
                at.setTimeSpec(Qt::UTC);
            return at;
        }
    }

    double daysSinceEpoch(const QDateTime& dateTime)
    {
        return static_cast<double>(dateTime.toMSecsSinceEpoch()) / 86'400'000.0;
    }

    double textToNumber(const QString& text)
    {
        const QStringView t = QStringView(text).trimmed();
        if (isPlainNumber(t))
            return t.toDouble();
        if (const auto at = parseDateTime(text))
            return daysSinceEpoch(*at);
        return kNaN;
    }

    std::optional<QDateTime> dateTimeOf(const Scalar& value)
    {
        if (value.kind == ValueKind::Text) {
            if (auto at = parseDateTime(value.text))
                return at;
        }
        const double days = value.toNumber();
        if (!std::isfinite(days) || std::abs(days) > 4e6)
            return {};
        return QDateTime::fromMSecsSinceEpoch(qRound64(days * 86'400'000.0), Qt::UTC);
    }

    double roundHalfUp(double value)
    {
        return std::isfinite(value) ? std::floor(value + 0.5) : value;
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

} // namespace uthan::form
