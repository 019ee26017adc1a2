// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <QString>

namespace uthan::app {

// A place as it is answered: "latitude longitude altitude accuracy", metres.
[[nodiscard]] inline QString placeText(double latitude, double longitude, double altitude, double accuracy)
{
    const auto text = [](double d, int digits) { return QString::number(d, 'f', digits); };
    return text(latitude, 6) + u' ' + text(longitude, 6) + u' '
        + (altitude == 0 ? QStringLiteral("0") : text(altitude, 1)) + u' ' + text(std::max(0.0, accuracy), 1);
}

} // namespace uthan::app
