// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/functiontable.h"

#include <cmath>

namespace uthan::form::functions {

namespace {
    using A = Arguments;
    using F = Function;

    template <double (*Do)(double)> Scalar one(const A& a)
    {
        return Scalar::of(Do(a.number(0)));
    }

    // Of what is no number there is no power, nor of one without an end: not even of 1.
    double power(double n, double to)
    {
        const bool hasNone = std::isnan(n) || std::isnan(to) || (std::isinf(to) && std::abs(n) == 1);
        return hasNone ? xpath::kNaN : std::pow(n, to);
    }

    double power10(double n)
    {
        return std::pow(10.0, n);
    }

    // A date as text becomes its days. Where forms run in a browser, such a number is shown as whole days.
    Scalar number(const A& a)
    {
        const double n = a.number(0);
        const bool isText = a.size() > 0 && a.scalar(0).kind == ValueKind::Text;
        if (a.world().dialect == Dialect::XForms && isText && !std::isnan(n)
            && std::isnan(xpath::plainNumber(a.scalar(0).text)))
            return Scalar::ofDate(n, xpath::numberToText(std::floor(n)));
        return Scalar::of(n);
    }

    double roundedTo(double value, double places, bool awayFromZero)
    {
        const double scale = std::pow(10.0, std::abs(places));
        const double scaled = places < 0 ? value / scale : value * scale;
        if (!std::isfinite(scaled))
            return value;
        // 1.005 * 100 is 100.49999…: what was meant to be half is taken as half.
        const double nudge = std::abs(scaled) < 1e6 ? std::copysign(std::abs(scaled) * 1e-12, scaled) : 0;
        const double whole = awayFromZero ? std::copysign(std::floor(std::abs(scaled + nudge) + 0.5), scaled)
                                          : xpath::roundHalfUp(scaled + (scaled > 0 ? nudge : 0));
        return places < 0 ? whole * scale : whole / scale;
    }

    Scalar round(const A& a)
    {
        double value = a.number(0);
        if (std::isnan(value) && a.world().dialect == Dialect::Field) // a comma for a point
            value = a.scalar(0).kind == ValueKind::Text
                ? xpath::plainNumber(QString(a.scalar(0).text).replace(QLatin1Char(','), QLatin1Char('.')))
                : value;
        const double places = a.size() > 1 ? a.number(1) : 0.0;
        if (std::isnan(places))
            return Scalar::of(places);
        if (!std::isfinite(value) || !std::isfinite(places))
            return Scalar::of(value);
        const bool away = a.world().dialect == Dialect::XForms;
        if (a.size() == 1 && !away)
            return Scalar::of(xpath::roundHalfUp(value));
        return Scalar::of(roundedTo(value, std::trunc(places), away));
    }

    Scalar sum(const A& a)
    {
        double total = 0;
        a.forEach(0, [&](const Scalar& s) { // what is not said adds nothing, in the field's forms
            total += s.isEmpty() && a.world().dialect == Dialect::Field ? 0.0 : s.toNumber(a.world());
        });
        return Scalar::of(total);
    }

    template <bool Most> Scalar extreme(const A& a)
    {
        double best = xpath::kNaN;
        bool isNumber = true;
        a.forEach(0, [&](const Scalar& s) {
            if (s.isEmpty() && a.world().dialect == Dialect::Field)
                return;
            const double n = s.toNumber(a.world());
            isNumber = isNumber && !std::isnan(n);
            if (std::isnan(best) || (Most ? n > best : n < best))
                best = n;
        });
        return Scalar::of(isNumber ? best : xpath::kNaN);
    }

    const FunctionEntry kEntries[] = {
        {"number", F::Number, 0, 1, false, number, true},
        {"random", F::Random, 0, 0, false,
            [](const A& a) { return Scalar::of(a.world().random ? a.world().random() : 0.5); }},
        {"int", F::Int, 1, 1, false, one<std::trunc>},
        {"sum", F::Sum, 1, 1, true, sum},
        {"max", F::Max, 1, -1, true, extreme<true>},
        {"min", F::Min, 1, -1, true, extreme<false>},
        {"round", F::Round, 1, 2, false, round},
        {"pow", F::Pow, 2, 2, false, [](const A& a) { return Scalar::of(power(a.number(0), a.number(1))); }},
        {"log", F::Log, 1, 1, false, one<std::log>},
        {"log10", F::Log10, 1, 1, false, one<std::log10>},
        {"abs", F::Abs, 1, 1, false, one<std::fabs>},
        {"sin", F::Sin, 1, 1, false, one<std::sin>},
        {"cos", F::Cos, 1, 1, false, one<std::cos>},
        {"tan", F::Tan, 1, 1, false, one<std::tan>},
        {"asin", F::Asin, 1, 1, false, one<std::asin>},
        {"acos", F::Acos, 1, 1, false, one<std::acos>},
        {"atan", F::Atan, 1, 1, false, one<std::atan>},
        {"atan2", F::Atan2, 2, 2, false, [](const A& a) { return Scalar::of(std::atan2(a.number(0), a.number(1))); }},
        {"sqrt", F::Sqrt, 1, 1, false, one<std::sqrt>},
        {"exp", F::Exp, 1, 1, false, one<std::exp>},
        {"exp10", F::Exp10, 1, 1, false, one<power10>},
        {"pi", F::Pi, 0, 0, false, [](const A&) { return Scalar::of(3.14159265358979323846); }},
        {"floor", F::Floor, 1, 1, false, one<std::floor>},
        {"ceiling", F::Ceiling, 1, 1, false, one<std::ceil>},
    };
}

std::span<const FunctionEntry> ofNumbers()
{
    return kEntries;
}

} // namespace uthan::form::functions
