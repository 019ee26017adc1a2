// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"

#include "base/files.h"
#include "form/formprogram.h"

#include <QDir>

namespace uthan::cli {

Result<ConformanceResult> runForms(const ConformanceRun& run)
{
    ConformanceResult result;
    const QDir folder(run.file);
    const QStringList names = folder.entryList(
        {QStringLiteral("*.xml"), QStringLiteral("*.xhtml"), QStringLiteral("*.xls*"), QStringLiteral("*.csv")},
        QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!run.onlyCase.isEmpty() && run.onlyCase != name)
            continue;
        const Result<QByteArray> bytes = files::read(folder.filePath(name), 64LL << 20);
        if (!bytes)
            return bytes.error();
        const auto program = form::compileFormFile(*bytes, name);
        if (!program)
            result.skip(name, QStringLiteral("refused: %1").arg(program.error().text()));
        else
            ++result.passed;
    }
    return result;
}

} // namespace uthan::cli
