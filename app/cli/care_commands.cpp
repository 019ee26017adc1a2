// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

// backup, restore, verify
namespace uthan::cli {
namespace {
    QJsonObject describe(const store::VerifyProblem& problem)
    {
        QJsonObject o{{QStringLiteral("what"), problem.what}, {QStringLiteral("text"), problem.text}};
        if (!problem.epoch.isNull())
            o.insert(QStringLiteral("epoch"), problem.epoch.text());
        if (problem.seq > 0)
            o.insert(QStringLiteral("seq"), problem.seq);
        if (!problem.record.isNull())
            o.insert(QStringLiteral("record"), problem.record.text());
        if (!problem.address.isEmpty())
            o.insert(QStringLiteral("address"), QString::fromLatin1(problem.address.toHex()));
        return o;
    }

    const QString kPassphrase = QStringLiteral("the passphrase");

    Result<Reply> backup(const Call& call)
    {
        const Result<QByteArray> passphrase = readSecret(call, "passphrase-file", kPassphrase);
        if (!passphrase)
            return passphrase.error();
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        QElapsedTimer timer;
        timer.start();
        UTHAN_TRY((*programme)->backup(call.given[1], *passphrase));
        Reply reply;
        reply.json = {{QStringLiteral("file"), call.given[1]},
            {QStringLiteral("bytes"), QFileInfo(call.given[1]).size()}, {QStringLiteral("ms"), timer.elapsed()}};
        reply.lines << QStringLiteral("%1 written, %2 KB. Without the passphrase nobody can open it, nor can we.")
                           .arg(call.given[1])
                           .arg(QFileInfo(call.given[1]).size() / 1024);
        return reply;
    }

    Result<Reply> restore(const Call& call)
    {
        const Result<QByteArray> passphrase = readSecret(call, "passphrase-file", kPassphrase);
        if (!passphrase)
            return passphrase.error();
        UTHAN_TRY(store::Programme::restore(call.given[1], call.given[0], *passphrase, call.world));
        Reply reply;
        reply.json = {{QStringLiteral("folder"), call.given[0]}};
        reply.lines << QStringLiteral("%1 made from %2. Exchange with another device before you use it: what was taken "
                                      "back since then must go here, too.")
                           .arg(call.given[0], call.given[1])
                    << QStringLiteral("It has no lock yet, whatever the other folder has: lock set gives it one.");
        return reply;
    }

    Result<Reply> verify(const Call& call)
    {
        const auto programme = openProgramme(call);
        if (!programme)
            return programme.error();
        QElapsedTimer timer;
        timer.start();
        const Result<store::VerifyReport> r = (*programme)->verify();
        if (!r)
            return r.error();
        Reply reply;
        const QString hash = QString::fromLatin1(r->viewHash.toHex());
        reply.json = {{QStringLiteral("ok"), r->problems.isEmpty()}, {QStringLiteral("epochs"), r->epochs},
            {QStringLiteral("operations"), r->operations}, {QStringLiteral("signatures"), r->signatures},
            {QStringLiteral("records"), r->records}, {QStringLiteral("media"), r->media},
            {QStringLiteral("view_hash"), hash}, {QStringLiteral("problems"), QJsonArray::fromStringList(r->problems)},
            {QStringLiteral("ms"), timer.elapsed()}};
        reply.lines << QStringLiteral(
            "%1 epochs, %2 operations, %3 signatures, %4 records, %5 media files checked in %6 ms")
                           .arg(r->epochs)
                           .arg(r->operations)
                           .arg(r->signatures)
                           .arg(r->records)
                           .arg(r->media)
                           .arg(timer.elapsed())
                    << QStringLiteral("view %1").arg(hash.left(16));
        QJsonArray forks;
        for (const store::Fork& fork : r->forks) {
            forks << cli::describe(fork);
            reply.lines << QStringLiteral("  note: ") + sentenceOf(fork);
        }
        reply.json.insert(QStringLiteral("forks"), forks);
        QJsonArray details;
        for (const store::VerifyProblem& problem : r->details)
            details << describe(problem);
        reply.json.insert(QStringLiteral("details"), details);
        for (const QString& problem : r->problems)
            reply.lines << QStringLiteral("  PROBLEM: %1").arg(problem);
        if (r->problems.isEmpty())
            reply.lines << QStringLiteral("All is well.");
        reply.exitCode = r->problems.isEmpty() ? 0 : 1;
        return reply;
    }
} // namespace

QList<Command> careCommands()
{
    const QString passphraseFile = QStringLiteral("--passphrase-file=FILE");
    return {
        {QStringLiteral("backup"), QStringLiteral("DIR FILE"), passphraseFile,
            QStringLiteral("one encrypted file of everything; the passphrase on standard input"), backup},
        {QStringLiteral("restore"), QStringLiteral("DIR FILE"), passphraseFile,
            QStringLiteral("makes a new folder DIR from a backup"), restore},
        {QStringLiteral("verify"), QStringLiteral("DIR"), QString(),
            QStringLiteral("chains, signatures, media, and the view against a rebuild"), verify},
    };
}

} // namespace uthan::cli
