// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "command.h"

#include <cstdio>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <termios.h>
#include <unistd.h>

// Passphrases and PINs: typed at a terminal without being shown, in a file, or on a descriptor. Never an argument,
// which every program on the machine can read.
namespace uthan::cli {

namespace {
    constexpr qint64 kMost = 4096;

    QByteArray firstLine(const QByteArray& data)
    {
        const qsizetype end = data.indexOf('\n');
        return (end < 0 ? data : data.left(end)).trimmed();
    }

    // What is typed is not shown while this lives, whatever ends the typing.
    class Unseen {
    public:
        explicit Unseen(int terminal)
            : m_terminal(terminal)
        {
            m_isSet = ::tcgetattr(m_terminal, &m_before) == 0;
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            if (m_isSet)
                ::tcsetattr(m_terminal, TCSAFLUSH, &quiet);
        }
        ~Unseen()
        {
            if (m_isSet)
                ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
        Unseen(const Unseen&) = delete;
        Unseen& operator=(const Unseen&) = delete;

    private:
        int m_terminal;
        termios m_before = {};
        bool m_isSet = false;
    };
}

bool canAsk()
{
    return ::isatty(STDIN_FILENO) != 0;
}

Result<QByteArray> askUnseen(const QString& question)
{
    QByteArray typed;
    {
        std::fprintf(stderr, "%s: ", qPrintable(question));
        std::fflush(stderr);
        const Unseen unseen(STDIN_FILENO);
        char c = 0;
        while (typed.size() < kMost && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
            typed += c;
    }
    std::fputc('\n', stderr);
    typed = typed.trimmed();
    if (typed.isEmpty())
        return Error{ErrorCode::Cancelled, QStringLiteral("nothing was typed")};
    return typed;
}

// In a file (--NAME-file) or on a descriptor (--NAME-fd); null: neither is named.
Result<QByteArray> givenSecret(const Call& call, const QString& name)
{
    const QString file = call.options.value(name + QStringLiteral("-file"));
    if (!file.isEmpty()) {
        const auto data = files::read(file, kMost);
        return data ? firstLine(*data) : data;
    }
    if (!call.options.contains(name + QStringLiteral("-fd")))
        return QByteArray();
    bool isNumber = false;
    const int descriptor = call.options.value(name + QStringLiteral("-fd")).toInt(&isNumber);
    QFile in;
    if (!isNumber || descriptor < 0 || !in.open(descriptor, QIODevice::ReadOnly))
        return Error{ErrorCode::Input, QStringLiteral("--%1-fd wants the number of an open descriptor").arg(name)};
    return firstLine(in.readLine(kMost));
}

Result<QByteArray> lockSecret(const Call& call, const QString& folder)
{
    const auto state = store::Programme::lockState(folder, call.world);
    if (!state || !state->asksForSecret())
        return QByteArray(); // whoever opens it says what is wrong
    const auto given = givenSecret(call, QStringLiteral("unlock"));
    if (!given || !given->isEmpty() || state->waitMs > 0 || !canAsk())
        return given;
    return askUnseen(state->kind == store::LockKind::Pin ? QStringLiteral("PIN of this programme")
                                                         : QStringLiteral("Passphrase of this programme"));
}

Result<std::unique_ptr<store::Programme>> openProgramme(const Call& call, const QString& folder)
{
    auto secret = lockSecret(call, folder);
    if (!secret)
        return secret.error();
    auto opened = store::Programme::open(folder, call.world, *secret);
    crypto::burn(*secret);
    return opened;
}

Result<std::unique_ptr<store::Programme>> openToJoin(const Call& call)
{
    const QString folder = call.given.value(0);
    const bool isNew = !QFileInfo::exists(folder + QStringLiteral("/log.db"));
    auto secret = isNew ? Result<QByteArray>(QByteArray()) : lockSecret(call, folder);
    if (!secret)
        return secret.error();
    auto opened = store::Programme::openToJoin(
        folder, call.option("device", isNew ? QSysInfo::machineHostName() : QString()), call.world, *secret);
    crypto::burn(*secret);
    return opened;
}

Result<std::unique_ptr<store::Programme>> openProgramme(const Call& call)
{
    return openProgramme(call, call.given.value(0));
}

} // namespace uthan::cli
