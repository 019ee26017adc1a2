// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and holding: what one record costs in time and place, beside what this disk and this processor could do.
#include "base/crypto.h"
#include "suites.h"
#include "world.h"

#include <algorithm>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace uthan::bench {

namespace {
    constexpr int kCreates = 2000;
    constexpr qint64 kKept = 10'000;
    constexpr qsizetype kPage = 8192;

    // How many times a second one page reaches this disk: written over, as SQLite writes a log over that was written
    // back.
    Result<double> durableWritesPerSecond(const QString& folder)
    {
        const QByteArray path = QFile::encodeName(folder + QStringLiteral("/floor"));
        const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        const QByteArray page(kPage, 'x');
        for (int i = 0; i < 256; ++i)
            (void)::pwrite(file, page.constData(), static_cast<size_t>(kPage), i * kPage);
        ::fsync(file);
        StopWatch watch;
        for (int i = 0; i < kCreates; ++i) {
            if (::pwrite(file, page.constData(), static_cast<size_t>(kPage), (i % 256) * kPage) != kPage
                || ::fdatasync(file) != 0)
                return Error{ErrorCode::Internal, QStringLiteral("the disk cannot be written"), folder};
        }
        const double ms = watch.ms();
        ::close(file);
        return kCreates * 1000.0 / ms;
    }

    Result<Times> createOneAtATime(int)
    {
        World world;
        const auto a = world.found(QStringLiteral("a"));
        if (!a)
            return a.error();
        QList<record::NewRecord> records;
        for (int i = 0; i < kCreates; ++i)
            records << kilobyteRecord(i, world.random);
        QList<double> each;
        StopWatch all;
        for (const record::NewRecord& record : records) {
            StopWatch one;
            if (const auto made = (*a)->create(record); !made)
                return made.error();
            each << one.ms();
        }
        const double ms = all.ms();
        std::sort(each.begin(), each.end());
        const auto floor = durableWritesPerSecond(world.folder.path());
        if (!floor)
            return floor.error();
        Times t;
        t.add(QStringLiteral("rate"), kCreates * 1000.0 / ms, QStringLiteral("/s"));
        t.add(QStringLiteral("floor_one_page_and_fdatasync"), *floor, QStringLiteral("/s"));
        t.add(QStringLiteral("one"), each[each.size() / 2]);
        t.add(QStringLiteral("one_p99"), each[each.size() * 99 / 100]);
        return t;
    }

    Result<Times> placeOfARecord(int)
    {
        World world;
        {
            const auto a = world.found(QStringLiteral("a"));
            if (!a)
                return a.error();
            UTHAN_TRY(makeKilobyteRecords(**a, kKept));
        }
        const auto size = [&](const char* file) {
            return static_cast<double>(QFileInfo(world.path(QStringLiteral("a")) + QLatin1String(file)).size()) / kKept;
        };
        Times t;
        t.add(QStringLiteral("log_and_view"), size("/log.db") + size("/view.db"), QStringLiteral("B"));
        t.add(QStringLiteral("log"), size("/log.db"), QStringLiteral("B"));
        t.add(QStringLiteral("view"), size("/view.db"), QStringLiteral("B"));
        return t;
    }

    Result<Times> openMany(World& world)
    {
        Times t;
        StopWatch watch;
        const auto a = world.open(QStringLiteral("a"));
        if (!a)
            return a.error();
        t.add(QStringLiteral("open"), watch.ms());
        watch.restart();
        const auto newest = (*a)->records({QStringLiteral("submission"), {}, false, 100, 0, true});
        if (!newest || newest->size() != 100)
            return Error{ErrorCode::Internal, QStringLiteral("not all is there")};
        t.add(QStringLiteral("newest_100"), watch.ms());
        watch.restart();
        if (const auto made = (*a)->create(kilobyteRecord(0, world.random)); !made)
            return made.error();
        t.add(QStringLiteral("create_one"), watch.ms());
        return t;
    }
}

Result<void> benchStoring(qint64 operations, QJsonArray& figures)
{
    UTHAN_TRY(measure(QStringLiteral("store.create"), createOneAtATime, figures));
    UTHAN_TRY(measure(QStringLiteral("store.place_of_1023_bytes"), placeOfARecord, figures));
    World world;
    const QString group = QStringLiteral("store.of_%1").arg(operations);
    const auto make = [&](int) -> Result<Times> { // in a process of its own: its memory is not the next one's
        const auto a = world.found(QStringLiteral("a"));
        if (!a)
            return a.error();
        Times t;
        StopWatch watch;
        UTHAN_TRY(makeKilobyteRecords(**a, operations));
        t.add(QStringLiteral("make"), watch.ms());
        return t;
    };
    UTHAN_TRY(measure(group + QStringLiteral(".made"), make, figures, 1));
    return measure(
        group, [&](int) { return openMany(world); }, figures);
}

} // namespace uthan::bench
