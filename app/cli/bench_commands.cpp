// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "suites.h"

#include <QDir>

// bench
namespace uthan::cli {
namespace {
    // --forms, else the folder `bench` of UTHAN_SHARED.
    QString formsFolder(const Call& call)
    {
        const QString shared = qEnvironmentVariable("UTHAN_SHARED");
        return call.option("forms", shared.isEmpty() ? QString() : QDir(shared).filePath(QStringLiteral("bench")));
    }

    Result<Reply> bench(const Call& call)
    {
        const QString suite = call.given[0];
        if (!bench::suites().contains(suite))
            return Error{ErrorCode::Input,
                QStringLiteral("there is no bench \"%1\"; there are %2")
                    .arg(suite, bench::suites().join(QStringLiteral(", ")))};
        QJsonArray figures;
        bench::Size size;
        bool operationsOk = true, photosOk = true;
        if (call.has("operations"))
            size.operations = call.option("operations").toLongLong(&operationsOk);
        if (call.has("photos"))
            size.photos = call.option("photos").toInt(&photosOk);
        if (!operationsOk || !photosOk || size.operations < 100 || size.photos < 1)
            return Error{ErrorCode::Input, QStringLiteral("--operations is a number from 100, --photos one from 1")};
        if (call.has("only"))
            bench::onlyGroups(call.option("only"));
        UTHAN_TRY(bench::run(suite, formsFolder(call), size, figures));
        Reply reply;
        reply.json = {{QStringLiteral("figures"), figures}};
        for (const auto& each : std::as_const(figures)) {
            const QJsonObject f = each.toObject();
            reply.lines << QStringLiteral("%1  %2 %3  (%4 … %5, %6 runs)")
                               .arg(f.value(QLatin1String("name")).toString().leftJustified(56))
                               .arg(f.value(QLatin1String("median")).toDouble(), 9, 'f', 3)
                               .arg(f.value(QLatin1String("unit")).toString())
                               .arg(f.value(QLatin1String("min")).toDouble(), 0, 'f', 3)
                               .arg(f.value(QLatin1String("max")).toDouble(), 0, 'f', 3)
                               .arg(f.value(QLatin1String("n")).toInt());
        }
        return reply;
    }
} // namespace

QList<Command> benchCommands()
{
    return {{QStringLiteral("bench"), QStringLiteral("SUITE"),
        QStringLiteral("--forms=DIR --operations=N --photos=N --only=TEXT"),
        QStringLiteral("measures forms, store, share, results or start on this machine"), bench}};
}

} // namespace uthan::cli
