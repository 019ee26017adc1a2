// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/shuffle.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QCryptographicHash>
#include <QtEndian>
#include <utility>

namespace uthan::form {

namespace {
    constexpr qint64 kModulus = 2147483647; // 2^31 − 1
    constexpr qint64 kMultiplier = 16807;

    qint64 wholeSeed(double number, const QString& text)
    {
        if (std::isinf(number) || text.trimmed().isEmpty()) // a seed that is not said is the seed 0
            return 0;
        if (std::isnan(number))
            return qFromBigEndian<qint64>(
                       QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).constData())
                % kModulus;
        return static_cast<qint64>(std::fmod(std::trunc(number), static_cast<double>(kModulus)));
    }
}

std::vector<int> shuffledOrder(int count, const std::function<double()>& random)
{
    std::vector<int> order(static_cast<size_t>(std::max(count, 0)));
    std::iota(order.begin(), order.end(), 0);
    for (size_t i = 0; i < order.size(); ++i) {
        const auto other = static_cast<size_t>(std::floor((random ? random() : 0) * static_cast<double>(i + 1)));
        std::swap(order[i], order[std::min(other, i)]);
    }
    return order;
}

std::vector<int> shuffledOrder(int count, double number, const QString& text)
{
    qint64 state = wholeSeed(number, text);
    if (state <= 0)
        state += kModulus - 1;
    return shuffledOrder(count, [&state] {
        state = state * kMultiplier % kModulus;
        return static_cast<double>(state - 1) / static_cast<double>(kModulus - 1);
    });
}

} // namespace uthan::form
