// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/versionorder.h"

#include <algorithm>

namespace uthan::survey {

namespace {
    bool isDigit(QChar c)
    {
        return c.digitValue() >= 0;
    }

    // Takes the digits off the front, without the zeros before them.
    QStringView number(QStringView& from)
    {
        const auto* end = std::find_if_not(from.begin(), from.end(), isDigit);
        QStringView digits(from.begin(), end);
        from = QStringView(end, from.end());
        while (digits.size() > 1 && digits.front().digitValue() == 0)
            digits = digits.mid(1);
        return digits;
    }

    int compareNumbers(QStringView a, QStringView b)
    {
        if (a.size() != b.size())
            return a.size() < b.size() ? -1 : 1;
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (const int apart = a[i].digitValue() - b[i].digitValue(); apart != 0)
                return apart;
        }
        return 0;
    }
}

int compareVersions(QStringView a, QStringView b)
{
    a = a.trimmed();
    b = b.trimmed();
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView one = number(a), other = number(b);
            if (const int apart = compareNumbers(one, other); apart != 0)
                return apart;
        } else {
            if (isDigit(a.front()) != isDigit(b.front())) // digits of all scripts are before anything else
                return isDigit(a.front()) ? -1 : 1;
            if (a.front() != b.front())
                return a.front() < b.front() ? -1 : 1;
            a = a.mid(1);
            b = b.mid(1);
        }
    }
    return static_cast<int>(!a.isEmpty()) - static_cast<int>(!b.isEmpty());
}

} // namespace uthan::survey
