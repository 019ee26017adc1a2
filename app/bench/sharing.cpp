// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing: by stick, and nearby between two processes over the machine's own loop, with the TLS that devices use.
#include "base/crypto.h"
#include "channel.h"
#include "share/exchange.h"
#include "share/outfile.h"
#include "suites.h"
#include "world.h"

#include <QFile>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace uthan::bench {

namespace {
    constexpr qint64 kShared = 10'000;
    constexpr qsizetype kPhotoBytes = 2'000'000;
    constexpr int kMostMs = 600'000;

    // One end of an exchange, until it is done.
    Result<store::ShareReport> talk(
        store::Programme& programme, transport::Channel& channel, share::Exchange& exchange, qint64* bytes)
    {
        QByteArray out, in;
        StopWatch watch;
        while (!exchange.isFinished() && watch.ms() < kMostMs) {
            if (out.isEmpty()) {
                auto more = exchange.toSend(256 << 10);
                if (!more)
                    return more.error();
                out = std::move(*more);
            }
            const auto moved = channel.move(out, in, 1000);
            if (!moved)
                return moved.error();
            if (!in.isEmpty())
                UTHAN_TRY(exchange.receive(std::exchange(in, {})));
            if (!*moved)
                break;
        }
        for (auto rest = exchange.toSend(1 << 20); rest && !rest->isEmpty(); rest = exchange.toSend(1 << 20)) {
            out += *rest;
            while (!out.isEmpty() && channel.move(out, in, 100)) { }
        }
        if (exchange.error())
            return *exchange.error();
        if (!exchange.isFinished())
            return Error{ErrorCode::Internal, QStringLiteral("the exchange did not end")};
        if (bytes)
            *bytes = channel.bytesSent() + channel.bytesReceived();
        (void)programme;
        return exchange.report();
    }

    Result<store::ShareReport> exchangeOver(
        store::Programme& programme, transport::Socket socket, transport::Channel::Side side, qint64* bytes = nullptr)
    {
        const transport::Stop stop = false;
        const auto identity = transport::TlsIdentity::fresh();
        if (!identity)
            return identity.error();
        auto channel = transport::Channel::open(std::move(socket), side, *identity, stop);
        if (!channel)
            return channel.error();
        share::Exchange exchange(
            programme, {(*channel)->binding(), side == transport::Channel::Side::Caller, ProgrammeId()});
        auto report = talk(programme, **channel, exchange, bytes);
        (*channel)->close();
        return report;
    }

    // The other device, in a process of its own, gives what it has to whoever calls.
    Result<pid_t> answerer(World& world, const QString& name, const transport::Listener& listener, int calls)
    {
        const pid_t child = ::fork();
        if (child != 0)
            return child;
        const auto programme = world.open(name);
        for (int i = 0; programme && i < calls; ++i) {
            auto socket = listener.accept(kMostMs);
            if (!socket || !exchangeOver(**programme, std::move(*socket), transport::Channel::Side::Answerer))
                ::_exit(1);
        }
        ::_exit(programme ? 0 : 1);
    }

    Result<store::ShareReport> call(store::Programme& programme, const transport::Listener& listener, qint64* bytes)
    {
        const transport::Stop stop = false;
        auto socket = transport::connectTo({QByteArray::fromHex("7f000001"), listener.port()}, 5000, stop);
        if (!socket)
            return socket.error();
        return exchangeOver(programme, std::move(*socket), transport::Channel::Side::Caller, bytes);
    }

    // Two devices of one programme; the first has then made something the other has not.
    Result<void> twoDevices(World& world, const std::function<Result<void>(store::Programme&)>& fill)
    {
        const auto a = world.found(QStringLiteral("a"));
        if (!a)
            return a.error();
        if (const auto b = world.join(**a, QStringLiteral("b")); !b)
            return b.error();
        return fill(**a);
    }

    Result<double> secondsToRead(store::Programme& programme)
    {
        StopWatch watch;
        const auto seen = programme.records({QStringLiteral("submission")});
        if (!seen || seen->size() != kShared)
            return Error{ErrorCode::Internal, QStringLiteral("not all arrived")};
        return watch.ms();
    }

    // What has to be done at the least: read the bytes, know them by their hash, have them on the disk.
    Result<double> copyAndHash(const QString& from, const QString& to)
    {
        StopWatch watch;
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, file.errorString(), from};
        const auto copy = share::OutFile::create(to);
        if (!copy)
            return copy.error();
        crypto::Hasher hasher;
        while (!file.atEnd()) {
            const QByteArray bytes = file.read(1 << 20);
            hasher.add(bytes);
            UTHAN_TRY((*copy)->write(bytes));
        }
        (void)hasher.finish();
        UTHAN_TRY((*copy)->commit());
        return watch.ms();
    }

    Result<Times> recordsByStick(int)
    {
        World world;
        UTHAN_TRY(twoDevices(world, [](store::Programme& a) { return makeKilobyteRecords(a, kShared); }));
        const auto a = world.open(QStringLiteral("a")), b = world.open(QStringLiteral("b"));
        if (!a || !b)
            return a ? b.error() : a.error();
        const QString bundle = world.path(QStringLiteral("a.uthanshare"));
        StopWatch watch;
        if (const auto written = (*a)->exportBundle(bundle); !written)
            return written.error();
        const double exported = watch.ms();
        watch.restart();
        if (const auto taken = (*b)->importBundle(bundle); !taken)
            return taken.error();
        const double imported = watch.ms();
        const auto read = secondsToRead(**b);
        const auto floor = copyAndHash(bundle, world.path(QStringLiteral("floor")));
        if (!read || !floor)
            return read ? floor.error() : read.error();
        Times t;
        t.add(QStringLiteral("export"), exported);
        t.add(QStringLiteral("import"), imported);
        t.add(QStringLiteral("read_all"), *read);
        t.add(QStringLiteral("to_searchable"), exported + imported);
        t.add(QStringLiteral("floor_copy_and_hash"), *floor);
        return t;
    }

    Result<Times> recordsNearby(int)
    {
        World world;
        UTHAN_TRY(twoDevices(world, [](store::Programme& a) { return makeKilobyteRecords(a, kShared); }));
        const auto b = world.open(QStringLiteral("b"));
        const auto listener = transport::Listener::open();
        const auto other
            = listener ? answerer(world, QStringLiteral("a"), *listener, 1) : Result<pid_t>(listener.error());
        if (!b || !other)
            return b ? other.error() : b.error();
        qint64 bytes = 0;
        StopWatch watch;
        const auto report = call(**b, *listener, &bytes);
        const double ms = watch.ms();
        ::waitpid(*other, nullptr, 0);
        if (!report)
            return report.error();
        const auto read = secondsToRead(**b);
        if (!read)
            return read.error();
        Times t;
        t.add(QStringLiteral("to_searchable"), ms);
        t.add(QStringLiteral("read_all"), *read);
        t.add(QStringLiteral("wire"), static_cast<double>(bytes) / 1024, QStringLiteral("KB"));
        return t;
    }

    Result<Times> nothingToDo(qint64 operations)
    {
        World world;
        {
            const auto a = world.found(QStringLiteral("a"));
            if (!a)
                return a.error();
            UTHAN_TRY(makeKilobyteRecords(**a, operations));
            if (const auto b = world.join(**a, QStringLiteral("b")); !b)
                return b.error();
        }
        const auto b = world.open(QStringLiteral("b"));
        const auto listener = transport::Listener::open();
        const auto other
            = listener ? answerer(world, QStringLiteral("a"), *listener, 2) : Result<pid_t>(listener.error());
        if (!b || !other)
            return b ? other.error() : b.error();
        Times t;
        for (int i = 0; i < 2; ++i) { // the second time there is nothing at all
            qint64 bytes = 0;
            StopWatch watch;
            const auto report = call(**b, *listener, &bytes);
            if (!report)
                return report.error();
            if (i == 1) {
                t.add(QStringLiteral("time"), watch.ms());
                t.add(QStringLiteral("wire"), static_cast<double>(bytes) / 1024, QStringLiteral("KB"));
            }
        }
        ::waitpid(*other, nullptr, 0);
        return t;
    }

    Result<void> makePhotos(store::Programme& programme, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto id = programme.create({QStringLiteral("photo_story"), PersonId::random(programme.random()),
                record::Audience::Members, {{QStringLiteral("title"), QString::number(i)}}});
            if (!id)
                return id.error();
            const auto kept
                = programme.addMedia(*id, programme.random().bytes(kPhotoBytes), QStringLiteral("image/jpeg"));
            if (!kept)
                return kept.error();
        }
        return {};
    }

    Result<Times> photos(int count)
    {
        World world;
        UTHAN_TRY(twoDevices(world, [count](store::Programme& a) { return makePhotos(a, count); }));
        const QString bundle = world.path(QStringLiteral("a.uthanshare"));
        Times t;
        StopWatch watch;
        {
            const auto a = world.open(QStringLiteral("a"));
            if (!a)
                return a.error();
            watch.restart();
            if (const auto written = (*a)->exportBundle(bundle); !written)
                return written.error();
            t.add(QStringLiteral("stick_export"), watch.ms());
        }
        {
            const auto b = world.open(QStringLiteral("b"));
            if (!b)
                return b.error();
            watch.restart();
            const auto taken = (*b)->importBundle(bundle);
            if (!taken || taken->media != count)
                return taken ? Error{ErrorCode::Internal, QStringLiteral("not all arrived")} : taken.error();
            t.add(QStringLiteral("stick_import"), watch.ms());
            const auto floor = copyAndHash(bundle, world.path(QStringLiteral("floor")));
            if (!floor)
                return floor.error();
            t.add(QStringLiteral("floor_copy_and_hash"), *floor);
        }
        return t;
    }

    // What a busy machine does not change.
    double processorMs(int whose)
    {
        rusage usage{};
        ::getrusage(whose, &usage);
        const auto ms = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
        return ms(usage.ru_utime) + ms(usage.ru_stime);
    }

    Result<Times> photosNearby(int count)
    {
        World world;
        UTHAN_TRY(twoDevices(world, [count](store::Programme& a) { return makePhotos(a, count); }));
        const auto b = world.open(QStringLiteral("b"));
        const auto listener = transport::Listener::open();
        const auto other
            = listener ? answerer(world, QStringLiteral("a"), *listener, 1) : Result<pid_t>(listener.error());
        if (!b || !other)
            return b ? other.error() : b.error();
        const double before = processorMs(RUSAGE_SELF);
        StopWatch watch;
        const auto report = call(**b, *listener, nullptr);
        Times t;
        t.add(QStringLiteral("time"), watch.ms());
        t.add(QStringLiteral("processor_taking"), processorMs(RUSAGE_SELF) - before);
        ::waitpid(*other, nullptr, 0);
        t.add(QStringLiteral("processor_giving"), processorMs(RUSAGE_CHILDREN));
        if (!report || report->media != count)
            return report ? Error{ErrorCode::Internal, QStringLiteral("not all arrived")} : report.error();
        return t;
    }
}

Result<void> benchSharing(qint64 operations, int photoCount, QJsonArray& figures)
{
    UTHAN_TRY(measure(QStringLiteral("share.stick_10000"), recordsByStick, figures));
    UTHAN_TRY(measure(QStringLiteral("share.nearby_10000"), recordsNearby, figures));
    UTHAN_TRY(measure(
        QStringLiteral("share.nothing_of_%1").arg(operations), [&](int) { return nothingToDo(operations); }, figures,
        operations > 100'000 ? 1 : kRuns));
    const QString group = QStringLiteral("share.photos_%1").arg(photoCount);
    const int runs = photoCount > 50 ? 1 : kRuns;
    UTHAN_TRY(measure(
        group, [&](int) { return photos(photoCount); }, figures, runs));
    return measure(
        group + QStringLiteral("_nearby"), [&](int) { return photosNearby(photoCount); }, figures, runs);
}

} // namespace uthan::bench
