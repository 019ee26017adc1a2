// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

// lock status, set, change, remove
namespace uthan::cli {
namespace {
    using store::LockKind;

    constexpr std::pair<LockKind, const char*> kKinds[] = {{LockKind::None, "none"},
        {LockKind::Passphrase, "passphrase"}, {LockKind::KeyStore, "keystore"}, {LockKind::Pin, "pin"}};

    QString nameOf(LockKind kind)
    {
        for (const auto& [each, name] : kKinds) {
            if (each == kind)
                return QLatin1String(name);
        }
        return {};
    }

    QString sentenceOf(LockKind kind)
    {
        switch (kind) {
        case LockKind::Passphrase:
            return QStringLiteral("Locked by a passphrase. Who forgets it cannot open this copy, nor can we.");
        case LockKind::KeyStore:
            return QStringLiteral("Locked by the desktop's key store: it opens for whoever is logged in here.");
        case LockKind::Pin:
            return QStringLiteral(
                "Locked by a PIN together with the desktop's key store: it opens on this computer only.");
        case LockKind::None:
            break;
        }
        return QStringLiteral("No lock: whoever can read the files of this folder can read the programme.");
    }

    Result<Reply> describeLock(const Call& call)
    {
        const auto state = store::Programme::lockState(call.given[0], call.world);
        if (!state)
            return state.error();
        Reply reply;
        const bool hasKeyStore = call.world.keyStore && call.world.keyStore->isThere();
        reply.json = {{QStringLiteral("lock"), nameOf(state->kind)},
            {QStringLiteral("asks_for_secret"), state->asksForSecret()},
            {QStringLiteral("wrong_tries"), state->wrongTries},
            {QStringLiteral("wait_seconds"), (state->waitMs + 999) / 1000}, {QStringLiteral("key_store"), hasKeyStore}};
        reply.lines << sentenceOf(state->kind);
        if (state->wrongTries > 0)
            reply.lines << QStringLiteral("%1 wrong tries in a row; the next is looked at in %2 s")
                               .arg(state->wrongTries)
                               .arg((state->waitMs + 999) / 1000);
        return reply;
    }

    // The new passphrase or PIN: given, or typed twice, or the next line of standard input.
    Result<QByteArray> newSecret(const Call& call, LockKind kind)
    {
        const QString what = kind == LockKind::Pin ? QStringLiteral("new PIN") : QStringLiteral("new passphrase");
        auto given = givenSecret(call, QStringLiteral("new"));
        if (!given || !given->isEmpty())
            return given;
        if (!canAsk())
            return readSecret(call, nullptr, QStringLiteral("the ") + what);
        const auto first = askUnseen(what);
        const auto again = first ? askUnseen(QStringLiteral("the same again")) : first;
        if (again && *again != *first)
            return Error{ErrorCode::Input, QStringLiteral("the two are not the same; nothing was changed")};
        return again;
    }

    Result<Reply> setLock(const Call& call, LockKind kind)
    {
        auto now = lockSecret(call, call.given[0]);
        if (!now)
            return now.error();
        store::NewLock lock{kind};
        if (kind == LockKind::Passphrase || kind == LockKind::Pin) {
            auto secret = newSecret(call, kind);
            if (!secret)
                return secret.error();
            lock.secret = std::move(*secret);
        }
        UTHAN_TRY(store::Programme::setLock(call.given[0], call.world, *now, lock));
        crypto::burn(*now);
        crypto::burn(lock.secret);
        return describeLock(call);
    }

    Result<Reply> set(const Call& call)
    {
        for (const auto& [kind, name] : kKinds) {
            if (kind != LockKind::None && call.given[1] == QLatin1String(name))
                return setLock(call, kind);
        }
        return Error{
            ErrorCode::Input, QStringLiteral("\"%1\" is no lock: passphrase, keystore or pin").arg(call.given[1])};
    }

    Result<Reply> change(const Call& call)
    {
        const auto state = store::Programme::lockState(call.given[0], call.world);
        if (!state)
            return state.error();
        if (!state->asksForSecret())
            return Error{ErrorCode::Input,
                QStringLiteral("there is no passphrase or PIN to change; lock set gives it one"), call.given[0]};
        return setLock(call, state->kind);
    }

    Result<Reply> removeLock(const Call& call)
    {
        return setLock(call, LockKind::None);
    }
} // namespace

QList<Command> lockCommands()
{
    const QString newFile = QStringLiteral("--new-file=FILE --new-fd=N");
    return {
        {QStringLiteral("lock status"), QStringLiteral("DIR"), QString(),
            QStringLiteral("what guards the programme, and how many wrong tries there were"), describeLock},
        {QStringLiteral("lock set"), QStringLiteral("DIR LOCK"), newFile,
            QStringLiteral("LOCK: passphrase, keystore, or pin (together with the desktop's key store)"), set},
        {QStringLiteral("lock change"), QStringLiteral("DIR"), newFile,
            QStringLiteral("another passphrase or PIN; the databases stay as they are"), change},
        {QStringLiteral("lock remove"), QStringLiteral("DIR"), QString(),
            QStringLiteral("no lock any more: only the files' owner is asked for"), removeLock},
    };
}

} // namespace uthan::cli
