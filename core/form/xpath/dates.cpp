// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/dates.h"

#include <cmath>
#include <limits>
#include <QLocale>

namespace uthan::form::dates {

namespace {
    constexpr double kDay = 86'400'000.0; // milliseconds

    // Digits from `at` on, least to most of them; -1 if there are others than that.
    int digits(QStringView t, qsizetype& at, int least, int most)
    {
        int value = 0;
        int count = 0;
        while (at < t.size() && count < most && t.at(at) >= u'0' && t.at(at) <= u'9') {
            value = value * 10 + (t.at(at).unicode() - u'0');
            ++at;
            ++count;
        }
        return count < least ? -1 : value;
    }

    bool take(QStringView t, qsizetype& at, char16_t c)
    {
        if (at >= t.size() || t.at(at) != c)
            return false;
        ++at;
        return true;
    }

    struct Clock {
        QTime time;
        std::optional<int> offset; // seconds east of UTC
    };

    std::optional<int> zoneOffset(QStringView t, qsizetype& at)
    {
        const int sign = t.at(at) == u'-' ? -1 : 1;
        ++at;
        const int hours = digits(t, at, 2, 2);
        int minutes = 0;
        if (at < t.size()) {
            (void)take(t, at, u':');
            minutes = digits(t, at, 2, 2);
        }
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || at != t.size())
            return {};
        return sign * (hours * 3600 + minutes * 60);
    }

    // "10:20", "10:20:30.5Z", "10:20:30+06:00"
    std::optional<Clock> clockOf(QStringView t)
    {
        qsizetype at = 0;
        const int hour = digits(t, at, 2, 2);
        if (hour < 0 || !take(t, at, u':'))
            return {};
        const int minute = digits(t, at, 2, 2);
        int second = 0;
        int ms = 0;
        if (take(t, at, u':'))
            second = digits(t, at, 2, 2);
        if (second >= 0 && take(t, at, u'.')) {
            const qsizetype from = at;
            if (digits(t, at, 1, 9) < 0)
                return {};
            ms = static_cast<int>((QStringLiteral("0.") + t.mid(from, at - from).toString()).toDouble() * 1000);
        }
        Clock clock;
        clock.time = QTime(hour, minute, second, ms);
        if (!clock.time.isValid())
            return {};
        if (at == t.size())
            return clock;
        if (t.at(at) == u'Z' && at + 1 == t.size()) {
            clock.offset = 0;
        } else if (t.at(at) == u'+' || t.at(at) == u'-') {
            clock.offset = zoneOffset(t, at);
            if (!clock.offset)
                return {};
        } else {
            return {};
        }
        return clock;
    }

    QDateTime atZone(const QDate& day, const Clock& clock, const World& world)
    {
        if (!clock.offset)
            return QDateTime(day, clock.time, world.zone);
        return QDateTime(day, clock.time, Qt::OffsetFromUTC, *clock.offset).toTimeZone(world.zone);
    }

    QDateTime startOf(const QDate& day, const World& world)
    {
        QDateTime start(day, QTime(0, 0), world.zone);
        return start.isValid() ? start : day.startOfDay(world.zone); // where midnight itself is skipped
    }

    QString padded(int n, int width)
    {
        return QStringLiteral("%1").arg(n, width, 10, QLatin1Char('0'));
    }
}

std::optional<Moment> parse(QStringView text, const World& world)
{
    const QStringView t = text.trimmed();
    qsizetype at = 0;
    if (t.size() < 8 || t.at(0) < u'0' || t.at(0) > u'9')
        return {};
    const int year = digits(t, at, 4, 4);
    if (year < 0 || !take(t, at, u'-'))
        return {};
    const int month = digits(t, at, 1, 2);
    if (month < 0 || !take(t, at, u'-'))
        return {};
    const int dayOfMonth = digits(t, at, 1, 2);
    const QDate day = dayOfMonth < 0 ? QDate() : QDate(year, month, dayOfMonth);
    if (!day.isValid())
        return {};
    if (at == t.size())
        return Moment{startOf(day, world), false};
    if (!take(t, at, u'T') && !take(t, at, u' '))
        return {};
    const auto clock = clockOf(t.mid(at));
    if (!clock)
        return {};
    return Moment{atZone(day, *clock, world), true};
}

double days(const Moment& moment, const World& world)
{
    if (world.dialect != Dialect::Field)
        return static_cast<double>(moment.local.toMSecsSinceEpoch()) / kDay;
    static const QDate epoch(1970, 1, 1);
    const double whole = static_cast<double>(epoch.daysTo(moment.local.date()));
    return moment.hasTime ? whole + moment.local.time().msecsSinceStartOfDay() / kDay : whole;
}

std::optional<Moment> fromDays(double value, const World& world)
{
    if (!std::isfinite(value) || std::abs(value) > 4e6)
        return {};
    const qint64 ms = qRound64(value * kDay);
    if (world.dialect != Dialect::Field) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, world.zone);
        return Moment{local, local.time() != QTime(0, 0)};
    }
    const QDateTime civil = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QTime time = civil.time();
    if (time == QTime(0, 0))
        return Moment{startOf(civil.date(), world), false};
    return Moment{QDateTime(civil.date(), time, world.zone), true};
}

QString dateText(const QDateTime& local)
{
    return local.date().toString(Qt::ISODate);
}

QString dateTimeText(const QDateTime& local)
{
    const int offset = local.offsetFromUtc();
    const int minutes = std::abs(offset) / 60;
    return local.date().toString(Qt::ISODate) + QLatin1Char('T') + local.time().toString(QStringLiteral("HH:mm:ss.zzz"))
        + QLatin1Char(offset < 0 ? '-' : '+') + padded(minutes / 60, 2) + QLatin1Char(':') + padded(minutes % 60, 2);
}

QDateTime now(const World& world)
{
    return QDateTime::fromMSecsSinceEpoch(world.nowMs ? world.nowMs() : 0, world.zone);
}

double timeOfDay(const QString& text, const World& world)
{
    const QStringView t = QStringView(text).trimmed();
    if (const auto moment = parse(t, world); moment && moment->hasTime)
        return moment->local.time().msecsSinceStartOfDay() / kDay;
    const auto clock = clockOf(t);
    if (!clock)
        return std::numeric_limits<double>::quiet_NaN();
    const QDate day = world.dialect == Dialect::Field && world.nowMs ? now(world).date() : QDate(1970, 1, 1);
    return atZone(day, *clock, world).time().msecsSinceStartOfDay() / kDay;
}

QString formatted(const QDateTime& local, const QString& format, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::c() : QLocale(language);
    const QDate day = local.date();
    const QTime time = local.time();
    QString out;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format.at(i) != u'%' || i + 1 >= format.size()) {
            out += format.at(i);
            continue;
        }
        switch (format.at(++i).unicode()) {
        case u'Y':
            out += padded(day.year(), 4);
            break;
        case u'y':
            out += padded(day.year() % 100, 2);
            break;
        case u'm':
            out += padded(day.month(), 2);
            break;
        case u'n':
            out += QString::number(day.month());
            break;
        case u'b':
            out += locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
            break;
        case u'd':
            out += padded(day.day(), 2);
            break;
        case u'e':
            out += QString::number(day.day());
            break;
        case u'W':
            out += padded(day.weekNumber(), 2);
            break;
        case u'H':
            out += padded(time.hour(), 2);
            break;
        case u'h':
            out += QString::number(time.hour());
            break;
        case u'M':
            out += padded(time.minute(), 2);
            break;
        case u'S':
            out += padded(time.second(), 2);
            break;
        case u'3':
            out += padded(time.msec(), 3);
            break;
        case u'a':
            out += locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
            break;
        case u'%':
            out += format.at(i);
            break;
        default: // no letter of ours: as it stands
            out += QLatin1Char('%') + QString(format.at(i));
        }
    }
    return out;
}

} // namespace uthan::form::dates
