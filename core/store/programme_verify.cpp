// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme_p.h"

namespace uthan::store {

namespace {
    constexpr int kMaxProblems = 100; // enough to see what is wrong; a broken disk has millions

    void note(VerifyReport& report, const VerifyProblem& problem)
    {
        if (report.problems.size() >= kMaxProblems)
            return;
        report.problems << problem.text;
        report.details << problem;
    }
    void note(VerifyReport& report, const char* what, const QString& text)
    {
        note(report, VerifyProblem{QString::fromLatin1(what), text});
    }
}

Result<VerifyReport> Programme::verify(const Progress& progress)
{
    VerifyReport report;
    bool logIsWhole = true;
    const auto nameOf = [this](const Database& database) { return &database == d->viewDb.get() ? "view" : "log"; };
    // What is damaged of the log is named, and the rest is looked at all the same.
    const auto part = [&](const Result<void>& done, const QString& what) -> Result<void> {
        if (done || !d->isOfLog(done.error()))
            return done;
        logIsWhole = false;
        note(report, "log", QStringLiteral("log.db, %1: %2").arg(what, done.error().detail));
        return {};
    };
    UTHAN_TRY(part(d->signPending(), QStringLiteral("what was written last")));
    for (Database* database : {d->log.get(), d->viewDb.get()}) {
        if (database->cipher() != QLatin1String("aegis"))
            note(report, nameOf(*database), database->path() + QStringLiteral(": not encrypted as it should be"));
        const auto whole = database->checkIntegrity();
        if (whole)
            continue;
        note(report, nameOf(*database), whole.error().text());
        if (database == d->viewDb.get()) {
            note(report, "view", QStringLiteral("view.db is damaged; it was made again"));
            UTHAN_TRY(part(d->makeViewAnew(), QStringLiteral("what the view is made from")));
        } else {
            logIsWhole = false;
        }
    }
    const qint64 operations = d->oplog->count().valueOr(0);
    for (const Epoch& epoch : d->oplog->epochs()) {
        const auto goOn = [&] { return !progress || progress(report.operations, operations, 0); };
        UTHAN_TRY(part(d->verifyEpoch(epoch, report, goOn),
            QStringLiteral("epoch %1, after %2 operations").arg(epoch.statement.epoch.text()).arg(report.operations)));
    }
    report.epochs = d->oplog->epochs().size();
    const auto before = report.problems.size();
    UTHAN_TRY(part(d->verifyTables(report), QStringLiteral("its tables")));
    logIsWhole = logIsWhole && report.problems.size() == before;
    UTHAN_TRY(part(d->verifyMedia(report), QStringLiteral("the list of pictures and voices")));
    const auto forks = this->forks();
    UTHAN_TRY(part(forks ? Result<void>() : forks.error(), QStringLiteral("the devices")));
    report.forks = forks.valueOr({});
    const QString readAnew = QStringLiteral("what the view is made from");
    const auto shown = d->verifyView(report);
    if (!shown && d->isOfView(shown.error())) {
        note(report, "view", QStringLiteral("view.db is damaged; it was made again"));
        UTHAN_TRY(part(d->makeViewAnew(), readAnew));
        UTHAN_TRY(part(d->verifyView(report), readAnew));
    } else {
        UTHAN_TRY(part(shown, readAnew));
    }
    if (!logIsWhole) {
        report.problems.prepend(QStringLiteral(
            "log.db is damaged. Write what can still be read for the others (share export, or nearby). Then restore a "
            "backup into a new folder, or join again as a new device: what others hold comes back."));
        report.details.prepend({QStringLiteral("log"), report.problems.first()});
    }
    return report;
}

Result<void> Programme::Private::verifyEpoch(
    const Epoch& epoch, VerifyReport& report, const std::function<bool()>& goOn) const
{
    const QString name = epoch.statement.epoch.text();
    if (!epoch.statement.isValid())
        note(report,
            {QStringLiteral("signature"), QStringLiteral("epoch %1: not signed by its device").arg(name),
                epoch.statement.epoch});
    UTHAN_TRY(verifyWaiting(epoch, report));
    QHash<QByteArray, qint64> seqOf{{crypto::hash(epoch.statement.bytes()), 0}};
    bool stopped = false;
    UTHAN_TRY(oplog->forEach(epoch.statement.epoch, 0, [&](qint64, const Operation& operation) -> Result<void> {
        if (++report.operations % 256 == 0 && !goOn()) {
            stopped = true;
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped")};
        }
        verifyOperation(operation, seqOf, report);
        return {};
    }));
    const auto segments = oplog->segments(epoch.statement.epoch);
    if (!segments)
        return segments.error();
    qint64 signedTo = 0;
    for (const Segment& s : *segments) {
        if (seqOf.value(s.head, -1) == s.lastSeq
            && crypto::verify(segmentMessage(s.epoch, s.lastSeq, s.head), s.signature, epoch.statement.signingKey))
            signedTo = std::max(signedTo, s.lastSeq);
        else
            note(report,
                {QStringLiteral("signature"),
                    QStringLiteral("epoch %1: the signature at %2 does not fit").arg(name).arg(s.lastSeq), s.epoch,
                    s.lastSeq});
        ++report.signatures;
    }
    if (signedTo < epoch.branches[0].seq)
        note(report,
            {QStringLiteral("signature"),
                QStringLiteral("epoch %1: operations after %2 are not signed").arg(name).arg(signedTo),
                epoch.statement.epoch, signedTo + 1});
    return {};
}

// What no transaction ever made: a disk that forgot what it said it had written leaves pages of different times.
Result<void> Programme::Private::verifyTables(VerifyReport& report) const
{
    struct Rule {
        const char* rows;
        const char* says;
    };
    static constexpr Rule kNone[] = {
        {"SELECT count(*) FROM operation WHERE epoch NOT IN (SELECT id FROM epoch)", "operations of no device"},
        {"SELECT count(*) FROM segment WHERE epoch NOT IN (SELECT id FROM epoch)", "signatures of no device"},
        {"SELECT count(*) FROM record_key WHERE record IN (SELECT record FROM withdrawn)",
            "keys of what was taken back"},
        {"SELECT count(*) FROM media WHERE record IN (SELECT record FROM withdrawn)", "files of what was taken back"},
        {"SELECT count(*) FROM withdrawn w WHERE NOT EXISTS (SELECT 1 FROM operation o WHERE o.record = w.record AND "
         "o.kind = 32) AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.record = w.record)",
            "records that are gone though nobody took them back"},
    };
    // SQLite's own check counts the entries of whole indexes only: one too many in a partial one escapes it.
    static constexpr const char* kPartial[] = {
        "SELECT (SELECT count(*) FROM operation INDEXED BY operation_withdraw WHERE kind = 32) - "
        "(SELECT count(*) FROM operation NOT INDEXED WHERE kind = 32)",
        "SELECT (SELECT count(*) FROM operation INDEXED BY operation_waiting WHERE quarantined != 0) - "
        "(SELECT count(*) FROM operation NOT INDEXED WHERE quarantined != 0)",
        "SELECT (SELECT count(*) FROM record_key INDEXED BY record_key_own WHERE audience = 0) - "
        "(SELECT count(*) FROM record_key NOT INDEXED WHERE audience = 0)",
    };
    for (const char* difference : kPartial) {
        Query q = log->query(difference);
        if (q.next() && q.integer(0) != 0)
            note(report, "tables", QStringLiteral("log.db: an index names what is not there"));
        UTHAN_TRY(q.status());
    }
    for (const Rule& rule : kNone) {
        Query q = log->query(rule.rows);
        if (q.next() && q.integer(0) > 0)
            note(report, "tables", QStringLiteral("log.db: %1 %2").arg(q.integer(0)).arg(QLatin1String(rule.says)));
        UTHAN_TRY(q.status());
    }
    return {};
}

// What a device says that does not belong waits; it must not be shown unless a facilitator let it in.
Result<void> Programme::Private::verifyWaiting(const Epoch& epoch, VerifyReport& report) const
{
    Query shown
        = log->query("SELECT seq, header FROM operation WHERE epoch = ?1 AND seq > ?4 AND quarantined = 0 AND kind "
                     ">= ?2 AND kind != ?3",
            epoch.row, static_cast<int>(OperationKind::Create), static_cast<int>(OperationKind::Withdraw),
            authority.coveredSeq(epoch.statement));
    while (shown.next()) {
        if (authority.judged(crypto::hash(shown.blob(1))) != Authority::Judged::LetIn)
            note(report,
                {QStringLiteral("waiting"),
                    QStringLiteral("epoch %1, operation %2: nobody let it in")
                        .arg(epoch.statement.epoch.text())
                        .arg(shown.integer(0)),
                    epoch.statement.epoch, shown.integer(0)});
    }
    return shown.status();
}

void Programme::Private::verifyOperation(
    const Operation& operation, QHash<QByteArray, qint64>& seqOf, VerifyReport& report) const
{
    const auto header = OperationHeader::parse(operation.header);
    if (!header) {
        note(report, "chain", header.error().text());
        return;
    }
    const QString name = QStringLiteral("epoch %1, operation %2").arg(header->epoch.text()).arg(header->seq);
    const auto noteIt = [&](const char* what, const QString& text) {
        note(report,
            {QString::fromLatin1(what), name + QStringLiteral(": ") + text, header->epoch, header->seq,
                header->record});
    };
    const QByteArray hash = operation.hash();
    if (seqOf.value(header->previous, -1) != header->seq - 1)
        noteIt("chain", QStringLiteral("the chain is broken before it"));
    seqOf.insert(hash, header->seq);
    const bool founds = header->kind == OperationKind::Found;
    if (founds ? ProgrammeId::fromBytes(hash.first(16)) != programme : header->programme != programme)
        noteIt("chain", QStringLiteral("of another programme"));
    if (operation.body.isEmpty()) {
        // What was written here is here. Of others, words kept for their author alone never came, and neither did their
        // key; of another copy of this very device only those did not.
        const auto key = keyring->wrapped(header->record);
        const Epoch* epoch = oplog->epoch(header->epoch);
        const bool isForUs = (epoch && epoch == oplog->current()) || (key && key->audience != record::Audience::Author);
        if (const auto gone = oplog->isWithdrawn(header->record); gone && !*gone && header->bodySize > 0 && isForUs)
            noteIt("body", QStringLiteral("its body is missing and was not taken back"));
        return;
    }
    if (operation.body.size() != header->bodySize || crypto::hash(operation.body) != header->bodyHash) {
        noteIt("body", QStringLiteral("its body is not the one its header names"));
        return;
    }
    if (header->kind == OperationKind::Withdraw)
        return;
    if (const auto body = bodyOf(*header, operation.body); !body && body.error().code == ErrorCode::Damaged)
        noteIt("body", body.error().detail);
}

// What is wrong with a file, of which record it is, and what comes of it.
QString Programme::Private::aboutFile(const MediaRow& row, const Error& error)
{
    int others = 0;
    for (const Member& member : authority.members()) {
        const share::Holdings* h = peerBook().of(member.id);
        others += h && !member.isRemoved && member.id != device.id() && h->holdsMedia(row.address) ? 1 : 0;
    }
    return QStringLiteral("media %1 of record %2: %3; %4")
        .arg(QString::fromLatin1(row.address.toHex()), row.record.text(),
            error.code == ErrorCode::Damaged        ? QStringLiteral("the file is damaged")
                : error.code == ErrorCode::NotFound ? QStringLiteral("the file is missing")
                                                    : error.detail,
            others > 0 ? QStringLiteral("%1 other device(s) hold it: it comes back when this device shares with one")
                             .arg(others)
                       : QStringLiteral("no other device has said that it holds it: look for a backup or a bundle with "
                                        "it"));
}

Result<void> Programme::Private::verifyMedia(VerifyReport& report)
{
    const auto rows = mediaRows();
    if (!rows)
        return rows.error();
    for (const MediaRow& row : *rows) {
        const auto cleared = isCleared(row.address);
        if (!cleared)
            return cleared.error();
        if (*cleared)
            continue;
        if (const auto checked = media->check(row.address); !checked)
            note(report, {QStringLiteral("media"), aboutFile(row, checked.error()), {}, 0, row.record, row.address});
        ++report.media;
    }
    return {};
}

// Makes the view again inside a transaction and compares; a wrong one is replaced, a right one left as it is.
Result<void> Programme::Private::verifyView(VerifyReport& report) const
{
    UTHAN_TRY(ensureView());
    const auto before = view->hash();
    Transaction transaction(*viewDb);
    UTHAN_TRY(view->rebuild());
    const auto after = view->hash();
    const auto counts = view->countsByKind();
    if (!after || !counts)
        return after ? counts.error() : after.error();
    report.viewHash = *after;
    report.records = 0;
    for (const qint64 count : *counts)
        report.records += count;
    if (before && *before == *after)
        return {};
    note(report, "view", QStringLiteral("view.db did not show what the log says; it was made again"));
    return transaction.commit();
}

} // namespace uthan::store
