// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QString>
#include <QStringList>

// Runs recorded cases of how forms are to be read, worked out and written, and counts those that hold:
// docs/conformance.md.
namespace uthan::cli {

struct ConformanceRun {
    QString file;
    QString onlyCase; // with everything about it; empty: all
    QStringList grades; // of the cases to run; empty: all
};

struct ConformanceResult {
    QStringList lines; // one a failed case; more with `onlyCase`
    int passed = 0, failed = 0, skipped = 0;
    void fail(const QString& id, const QString& why);
    void skip(const QString& id, const QString& why);
};

[[nodiscard]] Result<ConformanceResult> runPyxformCases(const ConformanceRun& run);
[[nodiscard]] Result<ConformanceResult> runTraces(const ConformanceRun& run);
[[nodiscard]] Result<ConformanceResult> runForms(const ConformanceRun& run); // of a folder
[[nodiscard]] Result<ConformanceResult> runXPathCases(const ConformanceRun& run);

} // namespace uthan::cli
