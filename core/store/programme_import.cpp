// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/intake.h"
#include "store/openbundle.h"

// Taking in a stick: everything is checked first, then it comes in as one transaction. Nothing is ever written beside
// the bundle.
namespace uthan::store {

namespace {
    // Brings the frames of a bundle in.
    Result<void> takeFrames(
        OpenBundle& bundle, const share::Hello& hello, Intake& intake, const Progress& progress, qint64& bytes)
    {
        auto frames = bundle.frames();
        if (!frames)
            return frames.error();
        for (;;) {
            const auto frame = frames->next();
            if (!frame)
                return frame.error();
            if (frame->type == share::FrameType::End)
                return {};
            bytes += frame->payload.size();
            const qint64 before = intake.done();
            UTHAN_TRY(intake.take(*frame));
            if (progress && intake.done() != before && !progress(intake.done(), hello.operations + hello.media, bytes))
                return Error{ErrorCode::Cancelled, QStringLiteral("stopped; nothing of this bundle was taken in")};
        }
    }

    Result<void> takeBundle(OpenBundle& bundle, const share::Hello& hello, Intake& intake, ProgrammeId programme,
        const Progress& progress, qint64& bytes)
    {
        if (hello.programme != programme)
            return Error{ErrorCode::WrongKey, QStringLiteral("this bundle is of another programme")};
        intake.takeStatement(hello.statement);
        UTHAN_TRY(takeFrames(bundle, hello, intake, progress, bytes));
        return intake.finish();
    }
}

Result<qint64> Programme::Private::lastViewRow() const
{
    Query q = viewDb->query("SELECT coalesce(max(n), 0) FROM record");
    const qint64 n = q.next() ? q.integer(0) : 0;
    UTHAN_TRY(q.status());
    return n;
}

Result<void> Programme::Private::reportNewRecords(qint64 rowsBefore, ShareReport& report) const
{
    Query kinds
        = viewDb->query("SELECT kind, count(*) FROM record WHERE n > ?1 AND withdrawn = 0 GROUP BY kind", rowsBefore);
    while (kinds.next()) {
        report.recordsByKind.insert(kinds.text(0), kinds.integer(1));
        report.records += kinds.integer(1);
    }
    UTHAN_TRY(kinds.status());
    Query devices = viewDb->query(
        "SELECT device, count(*) FROM record WHERE n > ?1 AND withdrawn = 0 GROUP BY device ORDER BY 2 DESC",
        rowsBefore);
    while (devices.next())
        report.recordsByDevice.append({devices.id<DeviceId>(0), devices.integer(1)});
    UTHAN_TRY(devices.status());
    Query people = viewDb->query(
        "SELECT author, count(*) FROM record WHERE n > ?1 AND withdrawn = 0 GROUP BY author ORDER BY 2 DESC",
        rowsBefore);
    while (people.next())
        report.recordsByPerson.append({people.id<PersonId>(0), people.integer(1)});
    UTHAN_TRY(people.status());
    Query waiting = log->query("SELECT count(*) FROM operation WHERE quarantined != 0 AND quarantined = 1");
    if (waiting.next())
        report.quarantined = waiting.integer(0);
    return waiting.status();
}

Result<ShareReport> Programme::importBundle(const QString& file, const Progress& progress)
{
    OpenBundle bundle(file, d->env.disk);
    UTHAN_TRY(bundle.open(*d));
    const auto hello = bundle.checkWhole();
    if (!hello)
        return hello.error();
    const auto rowsBefore = d->fromView([&] { return d->lastViewRow(); });
    if (!rowsBefore)
        return rowsBefore.error();
    ShareReport report;
    Intake intake(*d);
    Result<void> taken = intake.begin(bundle.packet());
    if (taken)
        taken = takeBundle(bundle, *hello, intake, d->programme, progress, report.bytes);
    if (!taken)
        return Error{taken.error().code, taken.error().detail, file};
    const Intake::Taken& fresh = intake.taken();
    report.operations = fresh.operations;
    report.media = fresh.media;
    report.nothingNew = fresh.operations == 0 && fresh.media == 0 && fresh.keys == 0;
    if (const Member* writer = d->authority.member(deviceIdOf(hello->signingKey)))
        report.fromDeviceName = writer->name;
    const ShareReport begun = report;
    UTHAN_TRY(d->fromView([&] {
        report = begun;
        return d->reportNewRecords(*rowsBefore, report);
    }));
    return report;
}

} // namespace uthan::store
