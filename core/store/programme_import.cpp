// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/intake.h"
#include "store/openbundle.h"

// Taking in a stick: everything is checked first, then it comes in as one transaction. Nothing is ever written beside
// the bundle.
namespace uthan::store {

namespace {
    // Brings the frames of one bundle in.
    class BundleIntake {
    public:
        BundleIntake(Programme::Private& programme, share::FrameReader frames, const Progress& progress)
            : d(programme)
            , m_intake(programme)
            , m_frames(std::move(frames))
            , m_progress(progress)
        {
        }

        Result<void> take(const std::optional<share::KeyPacket>& packet)
        {
            UTHAN_TRY(m_intake.begin(packet));
            const auto first = m_frames.next();
            if (!first)
                return first.error();
            const auto greeting = first->type == share::FrameType::Hello ? share::decodeHello(first->payload)
                                                                         : Result<share::Hello>(misplaced());
            if (!greeting)
                return greeting.error();
            m_hello = *greeting;
            if (m_hello.programme != d.programme)
                return Error{ErrorCode::WrongKey, QStringLiteral("this bundle is of another programme")};
            m_intake.takeStatement(m_hello.statement);
            UTHAN_TRY(takeFrames());
            return m_intake.finish();
        }

        [[nodiscard]] ShareReport report() const
        {
            const Intake::Taken& taken = m_intake.taken();
            ShareReport report;
            report.operations = taken.operations;
            report.media = taken.media;
            report.bytes = m_bytes;
            report.nothingNew = taken.operations == 0 && taken.media == 0 && taken.keys == 0;
            if (const Member* writer = d.authority.member(deviceIdOf(m_hello.signingKey)))
                report.fromDeviceName = writer->name;
            return report;
        }

    private:
        [[nodiscard]] static Error misplaced()
        {
            return {ErrorCode::Damaged, QStringLiteral("a bundle begins with one greeting")};
        }

        // While one frame is taken, another thread opens and checks the next.
        Result<void> takeFrames()
        {
            Result<Intake::ReadFrame> now = Intake::ReadFrame{{share::FrameType::Hello, {}}, {}, {}, {}};
            while (now && now->frame.type != share::FrameType::End) {
                const auto bytes = m_frames.read();
                if (!bytes)
                    return bytes.error();
                Result<Intake::ReadFrame> next = Error{};
                {
                    const Parallel ahead(1, [&](int) {
                        auto frame = m_frames.open(*bytes);
                        next = frame ? Result<Intake::ReadFrame>(m_intake.read(std::move(*frame))) : frame.error();
                    });
                    UTHAN_TRY(takeOne(*now));
                }
                now = std::move(next);
                if (now && now->frame.type == share::FrameType::Hello)
                    return misplaced();
            }
            return now ? Result<void>() : now.error();
        }

        Result<void> takeOne(const Intake::ReadFrame& frame)
        {
            m_bytes += frame.frame.payload.size();
            const qint64 before = m_intake.done();
            UTHAN_TRY(m_intake.take(frame));
            if (m_progress && m_intake.done() != before
                && !m_progress(m_intake.done(), m_hello.operations + m_hello.media, m_bytes))
                return Error{ErrorCode::Cancelled, QStringLiteral("stopped; nothing of this bundle was taken in")};
            return {};
        }

        Programme::Private& d;
        Intake m_intake;
        share::FrameReader m_frames;
        const Progress& m_progress;
        share::Hello m_hello;
        qint64 m_bytes = 0;
    };
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
    // Of the bundle, where nothing else is named: a full disk is that of the programme.
    const auto placed = [&](const Error& e) { return Error{e.code, e.detail, e.where.isEmpty() ? file : e.where}; };
    OpenBundle bundle(file, d->env.disk);
    if (const auto opened = bundle.open(*d); !opened)
        return placed(opened.error());
    if (const auto whole = bundle.checkLength(); !whole)
        return placed(whole.error());
    auto frames = bundle.frames();
    if (!frames)
        return placed(frames.error());
    const auto rowsBefore = d->fromView([&] { return d->lastViewRow(); });
    if (!rowsBefore)
        return rowsBefore.error();
    BundleIntake intake(*d, std::move(*frames), progress);
    if (const auto taken = intake.take(bundle.packet()); !taken)
        return placed(taken.error());
    const ShareReport begun = intake.report();
    ShareReport report;
    UTHAN_TRY(d->fromView([&] {
        report = begun;
        return d->reportNewRecords(*rowsBefore, report);
    }));
    return report;
}

} // namespace uthan::store
