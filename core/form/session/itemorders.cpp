// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/session/itemorders.h"
#include "form/session/formstate.h"
#include "form/xpath/evaluator.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace uthan::form {

// Labels are in the language that is shown and may hold answers: they are read anew each time.
const std::vector<double>* ItemOrders::numbers(int list, int column)
{
    if (m_state.program().strings.view(column) == u"label")
        return nullptr;
    Numbers& known = m_numbers[(quint64(quint32(list)) << 32) | quint32(column)];
    if (!std::exchange(known.isAsked, true))
        return nullptr;
    const Offered choices = m_state.allOf(list);
    if (known.all.size() != static_cast<size_t>(choices.count)) {
        const Evaluator evaluator(m_state);
        known.all.clear();
        known.all.reserve(static_cast<size_t>(choices.count));
        for (int i = 0; i < choices.count; ++i)
            known.all.push_back(evaluator.itemColumn(list, choices.at(i), column).toNumber(m_state.world()));
    }
    return &known.all;
}

namespace {
    template <typename Fits> void keep(std::vector<int>& places, const std::vector<double>& numbers, Fits fits)
    {
        places.erase(std::remove_if(places.begin(), places.end(), [&](int at) { return !fits(numbers[size_t(at)]); }),
            places.end());
    }

    template <typename Fits> void take(std::vector<int>& places, const std::vector<double>& numbers, Fits fits)
    {
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (fits(numbers[i]))
                places.push_back(static_cast<int>(i));
        }
    }

    bool saysMoreThanColumns(const FormState& state, int expression)
    {
        const FormProgram::Private& p = state.program();
        const Expression& all = p.expressions[size_t(expression)];
        const auto code = p.code.begin() + all.first;
        return std::any_of(code, code + all.count, [&state](const Instruction& in) {
            return in.op == Op::WalkIfMore && state.saysMoreThanRows(in.b, in.ofBase);
        });
    }

    template <typename Compare>
    void narrow(std::vector<int>& places, bool isFirst, const std::vector<double>& numbers, double key)
    {
        const auto fits = [key](double number) { return Compare()(number, key); };
        if (isFirst)
            take(places, numbers, fits);
        else
            keep(places, numbers, fits);
    }
}

std::optional<std::vector<int>> ItemOrders::passing(int list, int expression, const Frame& frame, bool* isWhole)
{
    auto known = m_filters.find(expression);
    if (known == m_filters.end())
        known = m_filters.emplace(expression, itemFilterOf(m_state.program(), expression)).first;
    const ItemFilter& filter = known->second;
    if (filter.orders.empty() || saysMoreThanColumns(m_state, expression))
        return std::nullopt;
    Evaluator evaluator(m_state);
    std::vector<int> places;
    size_t done = 0;
    for (const ItemFilter::Order& order : filter.orders) {
        const std::vector<double>* all = numbers(list, order.column);
        const Value key
            = all ? evaluator.run(Expression{order.key.first, order.key.count, -1}, frame) : Value(Scalar());
        if (!all || key.set)
            continue;
        const double number = key.scalar.toNumber(m_state.world());
        const bool isFirst = done++ == 0;
        if (order.op == Op::Less)
            narrow<std::less<>>(places, isFirst, *all, number);
        else if (order.op == Op::LessEqual)
            narrow<std::less_equal<>>(places, isFirst, *all, number);
        else if (order.op == Op::Greater)
            narrow<std::greater<>>(places, isFirst, *all, number);
        else
            narrow<std::greater_equal<>>(places, isFirst, *all, number);
    }
    if (done == 0)
        return std::nullopt;
    const Offered choices = m_state.allOf(list);
    for (int& place : places)
        place = choices.at(place);
    *isWhole = done == filter.orders.size() && !filter.asksMore;
    return places;
}

} // namespace uthan::form
