// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/files.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace uthan::cli {
namespace {
    constexpr int kWrongUsage = 2;
    const QString kEverywhere = QStringLiteral(" --json --unlock-file=FILE --unlock-fd=N");

    QTextStream& out()
    {
        static QTextStream stream(stdout);
        return stream;
    }
    QTextStream& err()
    {
        static QTextStream stream(stderr);
        return stream;
    }

    QString usage(const Command& command)
    {
        QString line = QStringLiteral("uthanctl ") + command.words;
        if (!command.arguments.isEmpty())
            line += QLatin1Char(' ') + command.arguments;
        const QStringList options = command.options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString option : options)
            line += QStringLiteral(" [%1]").arg(option.replace(QLatin1Char('='), QLatin1Char(' ')));
        return line;
    }

    // All commands, or those that begin with what was typed.
    int helpFor(const QList<Command>& table, const QString& typed, QTextStream& stream)
    {
        const auto isMeant = [&](const Command& command) {
            return (command.words + QLatin1Char(' ')).startsWith(typed + QLatin1Char(' '));
        };
        const bool isOfSome = std::any_of(table.cbegin(), table.cend(), isMeant);
        if (!isOfSome)
            stream << "uthanctl: a community's research programme without a screen\n\n";
        for (const Command& command : table) {
            if (isOfSome && !isMeant(command))
                continue;
            stream << "  " << usage(command).mid(9) << "\n      " << command.help << '\n';
        }
        stream << "\n--json prints one JSON document on standard output and nothing else.\n"
                  "A locked programme asks for its passphrase or PIN at a terminal, or takes it with --unlock-file "
                  "FILE or\n"
                  "--unlock-fd N (first line); never as an argument.\n"
                  "Exit code: 0 success, 1 the input is at fault, 2 wrong usage, 3 the machine is at fault, 4 the lock "
                  "is shut.\n";
        stream.flush();
        return 0;
    }

    int wrongUsage(const QString& why, const QString& hint, bool json)
    {
        if (json) {
            const QJsonObject document{{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), QStringLiteral("usage")}, {QStringLiteral("where"), QString()},
                    {QStringLiteral("detail"), why}}}};
            out() << QString::fromUtf8(QJsonDocument(document).toJson());
            out().flush();
        }
        err() << "uthanctl: " << why << '\n' << hint << '\n';
        err().flush();
        return kWrongUsage;
    }

    // The longest command whose words the arguments begin with.
    const Command* findCommand(const QList<Command>& table, const QStringList& arguments)
    {
        const Command* best = nullptr;
        qsizetype longest = 0;
        for (const Command& command : table) {
            const QStringList words = command.words.split(QLatin1Char(' '));
            if (words.size() > longest && arguments.mid(0, words.size()) == words) {
                best = &command;
                longest = words.size();
            }
        }
        return best;
    }

    // Fills the call; the text of what is wrong otherwise.
    QString readArguments(const Command& command, const QStringList& arguments, Call& call)
    {
        const QStringList known = (command.options + kEverywhere).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        bool onlyNames = false;
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const QString& a = arguments[i];
            if (onlyNames || !a.startsWith(QLatin1String("--"))) {
                call.given << a;
                continue;
            }
            if (a.size() == 2) { // what follows "--" may begin with dashes
                onlyNames = true;
                continue;
            }
            const QString name = a.mid(2).section(QLatin1Char('='), 0, 0);
            const auto option = std::find_if(known.cbegin(), known.cend(),
                [&name](const QString& k) { return k.mid(2).section(QLatin1Char('='), 0, 0) == name; });
            if (option == known.cend())
                return QStringLiteral("there is no option --%1 here").arg(name);
            const bool takesValue = option != known.cend() && option->contains(QLatin1Char('='));
            if (takesValue && !a.contains(QLatin1Char('=')) && i + 1 >= arguments.size())
                return QStringLiteral("--%1 needs a value").arg(name);
            if (!takesValue && a.contains(QLatin1Char('=')))
                return QStringLiteral("--%1 takes no value").arg(name);
            call.options.insert(name,
                !takesValue                        ? QString()
                    : a.contains(QLatin1Char('=')) ? a.section(QLatin1Char('='), 1)
                                                   : arguments[++i]);
            call.every[name] << call.options.value(name);
        }
        const QStringList wanted = command.arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto needed = std::count_if(
            wanted.cbegin(), wanted.cend(), [](const QString& w) { return !w.startsWith(QLatin1Char('[')); });
        if (call.given.size() < needed)
            return QStringLiteral("%1 is missing").arg(wanted[call.given.size()]);
        if (call.given.size() > wanted.size())
            return QStringLiteral("\"%1\" is too much").arg(call.given[wanted.size()]);
        return {};
    }

    QString codeName(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::Input:
            return QStringLiteral("input");
        case ErrorCode::NotFound:
            return QStringLiteral("not_found");
        case ErrorCode::WrongKey:
            return QStringLiteral("wrong_key");
        case ErrorCode::Damaged:
            return QStringLiteral("damaged");
        case ErrorCode::Refused:
            return QStringLiteral("refused");
        case ErrorCode::Busy:
            return QStringLiteral("busy");
        case ErrorCode::DiskFull:
            return QStringLiteral("disk_full");
        case ErrorCode::NoPermission:
            return QStringLiteral("no_permission");
        case ErrorCode::Device:
            return QStringLiteral("device");
        case ErrorCode::Unreachable:
            return QStringLiteral("unreachable");
        case ErrorCode::Newer:
            return QStringLiteral("newer");
        case ErrorCode::Locked:
            return QStringLiteral("locked");
        case ErrorCode::WrongSecret:
            return QStringLiteral("wrong_secret");
        case ErrorCode::TooSoon:
            return QStringLiteral("too_soon");
        case ErrorCode::Cancelled:
            return QStringLiteral("cancelled");
        case ErrorCode::Internal:
            break;
        }
        return QStringLiteral("internal");
    }

    // What a person can do about it, when the error alone does not say.
    QString wayOn(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::Busy:
            return QStringLiteral("Close the other program that has this programme open, then try again.");
        case ErrorCode::DiskFull:
            return QStringLiteral("Nothing was lost. Make room on the disk, then try again.");
        case ErrorCode::NoPermission:
            return QStringLiteral("Check who owns the folder and whether you may write there.");
        case ErrorCode::Unreachable:
            return QStringLiteral("What arrived is kept. See that both are on one network, then try again.");
        case ErrorCode::Newer:
            return QStringLiteral("Use a newer uthanctl; nothing was changed.");
        case ErrorCode::Locked:
            return QStringLiteral(
                "Give it in a file (--unlock-file), on a descriptor (--unlock-fd), or type it at a terminal.");
        case ErrorCode::WrongSecret:
            return QStringLiteral("Nothing was changed. After five wrong tries in a row the next ones wait.");
        case ErrorCode::Damaged:
            if (error.where.endsWith(QLatin1String(".db")) || error.where.endsWith(QLatin1String("key.cbor")))
                return QStringLiteral("Restore a backup into a new folder, or join again as a new device: what others "
                                      "hold comes back.");
            if (error.where.isEmpty()) // said by another device
                return QStringLiteral(
                    "Nothing of it was kept. Is this the device or the hub you meant? Then try again.");
            return QStringLiteral("Nothing was changed. Copy the file again from where it came, or use a backup.");
        default:
            return {};
        }
    }

    int answerError(const Error& error, bool json)
    {
        if (json) {
            const QJsonObject document{{QStringLiteral("error"), describe(error)}};
            out() << QString::fromUtf8(QJsonDocument(document).toJson());
            out().flush();
        }
        err() << "uthanctl: " << error.text() << '\n';
        if (const QString hint = wayOn(error); !hint.isEmpty())
            err() << hint << '\n';
        err().flush();
        return error.exitCode();
    }
} // namespace

QJsonObject describe(const Error& error)
{
    // A form tells all that is wrong with it, a line each.
    return {{QStringLiteral("code"), codeName(error.code)}, {QStringLiteral("where"), error.where},
        {QStringLiteral("detail"), error.detail},
        {QStringLiteral("lines"), QJsonArray::fromStringList(error.text().split(QLatin1Char('\n')))}};
}

int run(const QStringList& arguments, const QList<Command>& table, const store::Environment& world)
{
    const QString help = QStringLiteral("uthanctl --help lists what there is.");
    if (arguments.isEmpty())
        return wrongUsage(QStringLiteral("say what to do"), help, false);
    const bool json = arguments.contains(QStringLiteral("--json"));
    if (arguments.contains(QStringLiteral("--help")) || arguments.first() == QLatin1String("help")) {
        QStringList words = arguments;
        words.removeIf(
            [](const QString& a) { return a.startsWith(QLatin1String("--")) || a == QLatin1String("help"); });
        const Command* one = findCommand(table, words);
        return helpFor(table, one ? one->words : words.join(QLatin1Char(' ')), out());
    }
    const Command* command = findCommand(table, arguments);
    if (!command)
        return wrongUsage(
            QStringLiteral("there is no command \"%1\"").arg(arguments.mid(0, 2).join(QLatin1Char(' '))), help, json);
    Call call{{}, {}, world};
    const QStringList rest = arguments.mid(command->words.count(QLatin1Char(' ')) + 1);
    if (const QString wrong = readArguments(*command, rest, call); !wrong.isEmpty())
        return wrongUsage(wrong, QStringLiteral("Usage: ") + usage(*command), json);
    const Result<Reply> reply = command->run(call);
    if (!reply)
        return answerError(reply.error(), call.has("json"));
    if (call.has("json"))
        out() << QString::fromUtf8(QJsonDocument(reply->json).toJson());
    else
        for (const QString& line : reply->lines)
            out() << line << '\n';
    out().flush();
    return reply->exitCode;
}

Result<QByteArray> readStandardInput(qint64 maxBytes)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Input, QStringLiteral("nothing on standard input")};
    const QByteArray data = in.read(maxBytes + 1);
    if (data.size() > maxBytes)
        return Error{ErrorCode::Input, QStringLiteral("more than %1 bytes on standard input").arg(maxBytes)};
    return data;
}

Result<QByteArray> readSecret(const Call& call, const char* option, const QString& what)
{
    constexpr qint64 kMost = 4096;
    const QString file = call.option(option);
    const Result<QByteArray> data = file.isEmpty() ? readStandardInput(kMost) : files::read(file, kMost);
    if (!data)
        return data.error();
    const qsizetype end = data->indexOf('\n');
    QByteArray secret = (end < 0 ? *data : data->left(end)).trimmed();
    if (secret.isEmpty())
        return Error{ErrorCode::Input,
            QStringLiteral("%1 is expected on standard input%2")
                .arg(what,
                    option ? QStringLiteral(" or in a file named by --%1").arg(QLatin1String(option)) : QString())};
    return secret;
}

QJsonObject countsByKind(const QHash<QString, qint64>& counts)
{
    QJsonObject o;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        o.insert(it.key(), it.value());
    return o;
}

} // namespace uthan::cli
