// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "command.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

// lock recover split, begin, finish
namespace uthan::cli {
namespace {
    Result<int> countIn(const Call& call, const char* option, int otherwise)
    {
        bool isNumber = true;
        const int count = call.has(option) ? call.option(option).toInt(&isNumber) : otherwise;
        if (!isNumber)
            return Error{ErrorCode::Input, QStringLiteral("--%1 wants a number").arg(QLatin1String(option))};
        return count;
    }

    // A file for each, so that nobody sees another's on the way to the printer.
    Result<void> writeEach(const QString& folder, const QString& programme, const QStringList& shares, int needed)
    {
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::NoPermission, QStringLiteral("the folder cannot be made"), folder};
        for (qsizetype i = 0; i < shares.size(); ++i) {
            const QString text
                = QStringLiteral("%1\nRecovery share %2 of %3. Any %4 of them bring the programme back when "
                                 "its keepers' devices are lost.\nKeep it where nobody else looks. %4 "
                                 "people together can read everything.\n\n%5\n")
                      .arg(programme)
                      .arg(i + 1)
                      .arg(shares.size())
                      .arg(needed)
                      .arg(shares[i]);
            UTHAN_TRY(Disk::real().writeDurably(
                QDir(folder).filePath(QStringLiteral("share-%1-of-%2.txt").arg(i + 1).arg(shares.size())),
                text.toUtf8(), Disk::Access::OwnerOnly));
        }
        return {};
    }

    Result<Reply> split(const Call& call)
    {
        const auto needed = countIn(call, "needed", 3), count = countIn(call, "shares", 5);
        if (!needed || !count)
            return needed ? count.error() : needed.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        const auto shares = (*programme)->makeRecoveryShares(*needed, *count);
        if (!shares)
            return shares.error();
        Reply reply;
        reply.json = {{QStringLiteral("needed"), *needed}};
        if (call.has("out")) {
            UTHAN_TRY(writeEach(call.option("out"), (*programme)->name(), *shares, *needed));
            reply.json.insert(QStringLiteral("folder"), call.option("out"));
            reply.lines << QStringLiteral(
                "%1 shares in %2: print them, give each to one steward, then delete the files.")
                               .arg(*count)
                               .arg(call.option("out"));
        } else {
            reply.json.insert(QStringLiteral("shares"), QJsonArray::fromStringList(*shares));
            reply.lines << *shares;
        }
        reply.lines << QStringLiteral("Any %1 of them bring the programme back. They cannot be shown again, and those "
                                      "made before are worth nothing for what comes after.")
                           .arg(*needed)
                    << QStringLiteral("Share with the other devices now: only what has come to another device can come "
                                      "back.");
        return reply;
    }

    Result<Reply> begin(const Call& call)
    {
        const auto data
            = call.has("shares-file") ? files::read(call.option("shares-file"), 64 << 10) : readStandardInput(64 << 10);
        if (!data)
            return data.error();
        QStringList texts;
        for (const QString& line : QString::fromUtf8(*data).split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                texts << line.trimmed();
        }
        const auto programme = store::Programme::recover(
            call.given[0], texts, call.option("device", QSysInfo::machineHostName()), call.world);
        if (!programme)
            return programme.error();
        Reply reply;
        reply.json = {{QStringLiteral("folder"), call.given[0]}, {QStringLiteral("shares"), texts.size()}};
        reply.lines << QStringLiteral("The shares fit. Now take in everything that is left: share import %1 FILE, or "
                                      "share join %1 CODE-OR-ADDRESS.")
                           .arg(call.given[0])
                    << QStringLiteral("The newest first: what was taken back since an old stick was written must not "
                                      "come back from it. Then: lock recover finish %1")
                           .arg(call.given[0]);
        return reply;
    }

    Result<Reply> finish(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        UTHAN_TRY((*programme)->finishRecovery());
        const auto withdrawn = (*programme)->withdrawnCount();
        Reply reply;
        reply.json = {{QStringLiteral("folder"), call.given[0]},
            {QStringLiteral("device"), (*programme)->thisDevice().id.text()},
            {QStringLiteral("taken_back"), withdrawn.valueOr(0)}};
        reply.lines << QStringLiteral(
            "The programme is back: this is one of its devices now. The shares were ended; make "
            "new ones (lock recover split).")
                    << QStringLiteral(
                           "%1 records taken back are known here. Share with the other devices soon: what was "
                           "taken back elsewhere since may still show here.")
                           .arg(withdrawn.valueOr(0));
        return reply;
    }
} // namespace

QList<Command> recoveryCommands()
{
    return {
        {QStringLiteral("lock recover split"), QStringLiteral("DIR"),
            QStringLiteral("--needed=K --shares=N --out=FOLDER"),
            QStringLiteral("recovery shares for N people, any K of whom bring the programme back (3 of 5)"), split},
        {QStringLiteral("lock recover begin"), QStringLiteral("DIR"),
            QStringLiteral("--device=NAME --shares-file=FILE"),
            QStringLiteral("a new folder from K shares, one a line on standard input; then take in what is left"),
            begin},
        {QStringLiteral("lock recover finish"), QStringLiteral("DIR"), QString(),
            QStringLiteral("becomes a device of the programme, once everything was taken in; ends the shares"), finish},
    };
}

} // namespace uthan::cli
