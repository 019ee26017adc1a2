// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/dates.h"
#include "form/xpath/functiontable.h"

namespace uthan::form::functions {

namespace {
    using A = Arguments;
    using F = Function;

    std::optional<dates::Moment> moment(const A& a, size_t i)
    {
        const Scalar& value = a.scalar(i);
        if (value.kind == ValueKind::Text || !value.text.isEmpty()) {
            if (auto found = dates::parse(value.text, a.world()))
                return found;
            if (value.kind == ValueKind::Text && a.world().dialect == Dialect::XForms)
                return {};
        }
        return dates::fromDays(value.toNumber(a.world()), a.world());
    }

    Scalar shown(const dates::Moment& moment, bool withTime, const World& world)
    {
        return Scalar::ofDate(
            dates::days(moment, world), withTime ? dates::dateTimeText(moment.local) : dates::dateText(moment.local));
    }

    // What is no date is, as a date, what text is as a number.
    Scalar noDate(const Scalar& given)
    {
        if (given.kind == ValueKind::Boolean || given.isEmpty())
            return {};
        return Scalar::ofDate(xpath::kNaN, QStringLiteral("Invalid Date"));
    }

    template <bool WithTime> Scalar date(const A& a)
    {
        const auto found = a.scalar(0).kind == ValueKind::Boolean ? std::nullopt : moment(a, 0);
        if (!found)
            return noDate(a.scalar(0));
        if (a.world().dialect != Dialect::Field) // the time shows if there is one
            return shown(*found, found->local.time() != QTime(0, 0), a.world());
        return shown({found->local, WithTime}, WithTime, a.world());
    }

    Scalar today(const A& a)
    {
        const QDate day = dates::now(a.world()).date();
        return shown({QDateTime(day, QTime(0, 0), a.world().zone), false}, false, a.world());
    }

    Scalar now(const A& a)
    {
        return shown({dates::now(a.world()), true}, true, a.world());
    }

    Scalar formatDate(const A& a)
    {
        const Scalar& given = a.scalar(0);
        const bool isNumber = given.kind == ValueKind::Number && given.text.isEmpty();
        if (given.kind == ValueKind::Boolean || (isNumber && a.world().dialect == Dialect::XForms))
            return {};
        const auto found = moment(a, 0);
        return Scalar::of(found ? dates::formatted(found->local, a.text(1), a.world().language) : QString());
    }

    Scalar decimalDateTime(const A& a)
    {
        const auto found = moment(a, 0);
        return Scalar::of(found ? dates::days(*found, a.world()) : xpath::kNaN);
    }

    const FunctionEntry kEntries[] = {
        {"today", F::Today, 0, 0, false, today},
        {"now", F::Now, 0, 0, false, now},
        {"date", F::Date, 1, 1, false, date<false>},
        {"date-time", F::DateTime, 1, 1, false, date<true>},
        {"format-date", F::FormatDate, 2, 2, false, formatDate, false, true},
        {"format-date-time", F::FormatDateTime, 2, 2, false, formatDate, false, true},
        {"decimal-date-time", F::DecimalDateTime, 1, 1, false, decimalDateTime},
        {"decimal-time", F::DecimalTime, 1, 1, false,
            [](const A& a) { return Scalar::of(dates::timeOfDay(a.text(0), a.world())); }},
    };
}

std::span<const FunctionEntry> ofDates()
{
    return kEntries;
}

} // namespace uthan::form::functions
