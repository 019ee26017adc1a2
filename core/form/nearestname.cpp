// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/nearestname.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace uthan::form {

int lettersApart(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = corner + (a.at(i) == b.at(qsizetype(j) - 1) ? 0 : 1);
            corner = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString nearestName(const QString& written, const QStringList& names)
{
    const QString wanted = written.toCaseFolded();
    const int most = static_cast<int>(std::max<qsizetype>(1, wanted.size() / 3));
    QString best;
    int bestApart = most + 1;
    for (const QString& name : names) {
        if (name.isEmpty() || name == written || std::abs(name.size() - wanted.size()) > most)
            continue;
        const int apart = lettersApart(wanted, name.toCaseFolded());
        const bool isBetter = apart < bestApart || (apart == bestApart && name < best);
        // A name of two letters with one of them wrong may be any other.
        if (isBetter && apart < std::max(wanted.size(), name.size()) - 1 + (apart == 0 ? 2 : 0)) {
            best = name;
            bestApart = apart;
        }
    }
    return best;
}

QString perhaps(const QString& written, const QStringList& names)
{
    const QString near = nearestName(written, names);
    return near.isEmpty() ? QString() : QStringLiteral(" Perhaps “%1” is meant.").arg(near);
}

} // namespace uthan::form
