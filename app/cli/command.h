// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/programme.h"

#include <memory>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// The command line of ARCHITECTURE §6: a table of commands, one argument reader, one way to answer.
namespace uthan::cli {

// What was typed after the command's own words.
struct Call {
    QStringList given; // positional arguments, in order
    QHash<QString, QString> options; // by name without dashes; flags have an empty value; of several the last counts
    store::Environment world;
    QHash<QString, QStringList> every = {}; // each value of an option that may be said more than once, in order
    [[nodiscard]] bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QStringList all(const char* option) const { return every.value(QString::fromLatin1(option)); }
    [[nodiscard]] QString option(const char* name, const QString& otherwise = {}) const
    {
        return options.value(QString::fromLatin1(name), otherwise);
    }
};

// What a command found: a document for programs and lines for people. Never both on stdout.
struct Reply {
    QJsonObject json;
    QStringList lines;
    int exitCode = 0; // 1 when the answer itself is bad news (a check that failed)
};

struct Command {
    QString words; // "programme demo"
    QString arguments; // "DIR [NAME]": capital words are positional, in brackets optional, "..." for more
    QString options; // "--name=NAME --json": with = takes a value
    QString help; // one line
    Result<Reply> (*run)(const Call& call);
};

// Each file of commands adds its own to the table.
[[nodiscard]] QList<Command> programmeCommands();
[[nodiscard]] QList<Command> surveyCommands();
[[nodiscard]] QList<Command> formCommands();
[[nodiscard]] QList<Command> gatherCommands();
[[nodiscard]] QList<Command> shareCommands();
[[nodiscard]] QList<Command> nearbyCommands();
[[nodiscard]] QList<Command> careCommands();
[[nodiscard]] QList<Command> rightsCommands();
[[nodiscard]] QList<Command> lockCommands();
[[nodiscard]] QList<Command> recoveryCommands();
[[nodiscard]] QList<Command> resultCommands();
[[nodiscard]] QList<Command> benchCommands();
[[nodiscard]] QList<Command> convertCommands();
[[nodiscard]] QList<Command> conformanceCommands();

// Reads the arguments, runs, answers. 0 success, 1 the input is at fault, 2 wrong usage, 3 the machine is at fault, 4
// the lock is shut: its passphrase or PIN is missing, wrong, or comes too soon after wrong ones.
[[nodiscard]] int run(const QStringList& arguments, const QList<Command>& table, const store::Environment& world);

// For commands: the programme at the first argument, or in a folder; locked or not (lockSecret).
[[nodiscard]] Result<std::unique_ptr<store::Programme>> openProgramme(const Call& call);
[[nodiscard]] Result<std::unique_ptr<store::Programme>> openProgramme(const Call& call, const QString& folder);
// What opens the lock of a folder: --unlock-file, --unlock-fd, or typed at a terminal. Empty: none is asked for, or
// nobody can be asked.
[[nodiscard]] Result<QByteArray> lockSecret(const Call& call, const QString& folder);
[[nodiscard]] Result<QByteArray> givenSecret(const Call& call, const QString& name); // --NAME-file, --NAME-fd; or empty
[[nodiscard]] bool canAsk(); // somebody sits at a terminal
[[nodiscard]] Result<QByteArray> askUnseen(const QString& question);
[[nodiscard]] Result<std::unique_ptr<store::Programme>> openToJoin(const Call& call); // a new one, with --device
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 maxBytes);
// A passphrase or code: from the file in `option`, else one line of standard input. Never an argument.
[[nodiscard]] Result<QByteArray> readSecret(const Call& call, const char* option, const QString& what);
[[nodiscard]] QJsonObject describe(const Error& error); // code, where, detail
[[nodiscard]] QJsonObject countsByKind(const QHash<QString, qint64>& counts);

} // namespace uthan::cli
