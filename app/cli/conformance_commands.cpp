// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "conformance.h"

// conformance KIND FILE: recorded cases against our engine.
namespace uthan::cli {
namespace {
    struct Kind {
        const char* name;
        Result<ConformanceResult> (*run)(const ConformanceRun& run);
    };
    constexpr Kind kKinds[] = {
        {"traces", runTraces},
        {"forms", runForms},
        {"pyxform", runPyxformCases},
        {"xpath", runXPathCases},
    };

    Error noCase(const ConformanceRun& run)
    {
        if (run.onlyCase.isEmpty())
            return {ErrorCode::Input, QStringLiteral("there are no cases here to run"), run.file};
        return {ErrorCode::Input, QStringLiteral("there is no case \"%1\"").arg(run.onlyCase), run.file};
    }

    Result<Reply> conformance(const Call& call)
    {
        const ConformanceRun run{
            call.given[1], call.option("case"), call.option("grades").split(QLatin1Char(','), Qt::SkipEmptyParts)};
        QStringList names;
        for (const Kind& kind : kKinds) {
            names << QLatin1String(kind.name);
            if (call.given[0] != QLatin1String(kind.name))
                continue;
            const Result<ConformanceResult> result = kind.run(run);
            if (!result)
                return result.error();
            if (result->passed + result->failed + result->skipped == 0)
                return noCase(run);
            Reply reply;
            reply.lines = result->lines;
            reply.lines << QStringLiteral("%1 passed, %2 failed, %3 skipped")
                               .arg(result->passed)
                               .arg(result->failed)
                               .arg(result->skipped);
            reply.json = {{QStringLiteral("passed"), result->passed}, {QStringLiteral("failed"), result->failed},
                {QStringLiteral("skipped"), result->skipped}};
            reply.exitCode = result->failed > 0 ? 1 : 0;
            return reply;
        }
        return Error{ErrorCode::Input,
            QStringLiteral("there are no cases of the kind \"%1\"; there are %2")
                .arg(call.given[0], names.join(QStringLiteral(", ")))};
    }
} // namespace

void ConformanceResult::fail(const QString& id, const QString& why)
{
    ++failed;
    lines << QStringLiteral("FAIL %1: %2").arg(id, why);
}

void ConformanceResult::skip(const QString& id, const QString& why)
{
    ++skipped;
    lines << QStringLiteral("skip %1: %2").arg(id, why);
}

QList<Command> conformanceCommands()
{
    return {
        {QStringLiteral("conformance"), QStringLiteral("KIND FILE"), QStringLiteral("--case=ID --grades=A+,A --json"),
            QStringLiteral(
                "run recorded cases (traces, forms, xpath) against this engine; a line for each that does not hold"),
            conformance},
    };
}

} // namespace uthan::cli
