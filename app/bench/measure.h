// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <functional>
#include <QJsonArray>
#include <QString>

// Figures as medians of several runs, each in a process of its own, so that its peak of memory is its own, too.
namespace uthan::bench {

inline constexpr int kRuns = 5;

// Figures of one run, by name; milliseconds unless the unit says otherwise.
struct Times {
    struct Time {
        QString name;
        double value = 0;
        QString unit;
    };
    QList<Time> all;
    void add(const QString& name, double value, const QString& unit = QStringLiteral("ms"))
    {
        all.append({name, value, unit});
    }
};

// Runs `work` `runs` times, each in a child process; appends {"name", "median", "min", "max", "unit", "n"} for each
// time and one for the peak memory.
[[nodiscard]] Result<void> measure(
    const QString& group, const std::function<Result<Times>(int run)>& work, QJsonArray& figures, int runs = kRuns);

// measure() leaves groups aside whose name does not hold this.
void onlyGroups(const QString& text);

// Milliseconds with fractions.
class StopWatch {
public:
    StopWatch();
    [[nodiscard]] double ms() const;
    void restart();

private:
    qint64 m_startNs = 0;
};

} // namespace uthan::bench
