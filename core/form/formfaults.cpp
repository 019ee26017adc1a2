// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfaults.h"

#include <algorithm>
#include <QRegularExpression>

namespace uthan::form {

void FormFaults::add(const Error& fault)
{
    const bool isKnown = std::any_of(m_all.begin(), m_all.end(),
        [&fault](const Error& other) { return !fault.where.isEmpty() && other.where == fault.where; });
    if (isKnown || isFull())
        return;
    m_all.append(fault);
    m_all.last().detail.replace(QLatin1Char('\n'), QLatin1Char(' ')); // what a cell held: one fault is one line
}

void FormFaults::sort()
{
    static const QRegularExpression place(QStringLiteral(", (?:sheet ([^,]*)(?:, row (\\d+))?|line (\\d+))"));
    const auto key = [](const Error& fault) {
        static const QStringList sheets{QStringLiteral("settings"), QStringLiteral("entities"),
            QStringLiteral("choices"), QStringLiteral("external_choices"), QStringLiteral("survey")};
        const auto found = place.match(fault.where);
        return std::pair(sheets.indexOf(found.captured(1)), (found.captured(2) + found.captured(3)).toInt());
    };
    std::stable_sort(m_all.begin(), m_all.end(), [&key](const Error& a, const Error& b) { return key(a) < key(b); });
}

Error FormFaults::all() const
{
    Error error = m_all.front();
    for (qsizetype i = 1; i < m_all.size(); ++i)
        error.detail += QLatin1Char('\n') + m_all[i].text();
    if (isFull())
        error.detail += QStringLiteral("\nThere may be more. Mend these first, then try again.");
    return error;
}

QStringList errorLines(const Error& error)
{
    return error.text().split(QLatin1Char('\n'));
}

} // namespace uthan::form
