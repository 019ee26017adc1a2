// SPDX-License-Identifier: GPL-3.0-or-later
// sim --seed N --trace | sim --from A --to B [--resume FILE]: stories of devices, each replayable by its seed.
#include "world.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHashSeed>
#include <sodium.h>

namespace {

// libsodium's own randomness (sealed boxes) follows the seed too.
uthan::SeededRandom& chance()
{
    static uthan::SeededRandom one(0);
    return one;
}
const char* name()
{
    return "seeded";
}
void fill(void* const out, const size_t size)
{
    chance().fill(static_cast<unsigned char*>(out), size);
}
uint32_t number()
{
    uint32_t value = 0;
    fill(&value, sizeof value);
    return value;
}
randombytes_implementation seeded{name, number, nullptr, nullptr, fill, nullptr};

bool tell(quint64 seed, bool traced, QHash<QString, qint64>& counts)
{
    chance() = uthan::SeededRandom(seed);
    sim::World world(seed,
        traced ? sim::Trace([](const QString& line) {
            std::printf("  %s\n", qPrintable(line));
            std::fflush(stdout);
        })
               : sim::Trace());
    const bool isFine = world.live();
    if (!isFine) {
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), qPrintable(world.problem()));
        std::fflush(stdout);
    }
    const auto happened = world.counts();
    for (auto it = happened.cbegin(); it != happened.cend(); ++it)
        counts[it.key()] += it.value();
    return isFine;
}

// Where a long run was when it was stopped: the next seed, and those that failed.
struct Progress {
    QString file;
    quint64 next = 0;
    QList<quint64> failed;
    void load()
    {
        QFile in(file);
        if (file.isEmpty() || !in.open(QIODevice::ReadOnly))
            return;
        next = in.readLine().trimmed().toULongLong();
        for (const QByteArray& one : in.readAll().split('\n')) {
            if (!one.isEmpty())
                failed << one.toULongLong();
        }
    }
    void save() const
    {
        QFile out(file);
        if (file.isEmpty() || !out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return;
        out.write(QByteArray::number(next) + '\n');
        for (const quint64 seed : failed)
            out.write(QByteArray::number(seed) + '\n');
    }
};
}

int main(int argc, char** argv)
{
    randombytes_set_implementation(&seeded);
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption one(QStringLiteral("seed"), QStringLiteral("One story."), QStringLiteral("N"));
    const QCommandLineOption traced(QStringLiteral("trace"), QStringLiteral("Say what happens."));
    const QCommandLineOption from(
        QStringLiteral("from"), QStringLiteral("First seed."), QStringLiteral("A"), QStringLiteral("1"));
    const QCommandLineOption to(
        QStringLiteral("to"), QStringLiteral("Last seed."), QStringLiteral("B"), QStringLiteral("1000"));
    const QCommandLineOption resume(
        QStringLiteral("resume"), QStringLiteral("Where a long run goes on."), QStringLiteral("FILE"));
    const QCommandLineOption counted(QStringLiteral("counts"), QStringLiteral("Say what happened how often."));
    parser.addOptions({one, traced, from, to, resume, counted});
    parser.process(app);
    QHash<QString, qint64> counts;
    if (parser.isSet(one))
        return tell(parser.value(one).toULongLong(), parser.isSet(traced), counts) ? 0 : 1;

    const quint64 last = parser.value(to).toULongLong();
    Progress progress{parser.value(resume), parser.value(from).toULongLong(), {}};
    progress.load();
    QElapsedTimer timer;
    timer.start();
    quint64 told = 0;
    for (; progress.next <= last; ++progress.next) {
        if (!tell(progress.next, parser.isSet(traced), counts))
            progress.failed << progress.next;
        if (++told % 500 == 0)
            progress.save();
    }
    progress.save();
    std::printf("%llu seeds, %lld failed, %lld ms\n", static_cast<unsigned long long>(told),
        static_cast<long long>(progress.failed.size()), static_cast<long long>(timer.elapsed()));
    QStringList names = counts.keys();
    names.sort();
    for (const QString& what : parser.isSet(counted) ? names : QStringList())
        std::printf("  %-24s %lld\n", qPrintable(what), static_cast<long long>(counts.value(what)));
    return progress.failed.isEmpty() ? 0 : 1;
}
