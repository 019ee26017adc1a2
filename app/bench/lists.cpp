// SPDX-License-Identifier: GPL-3.0-or-later
// A list of 100,000 choices (UTHAN_BENCH_LIST: of so many) beside a form: brought in, filtered, searched as one types.
#include "base/clock.h"
#include "store/listdatabase.h"
#include "suites.h"

#include <algorithm>
#include <QBuffer>
#include <QTemporaryDir>

namespace uthan::bench {

namespace {
    const int kRows = std::max(qEnvironmentVariableIntValue("UTHAN_BENCH_LIST"), 100'000);

    QByteArray manyPlaces()
    {
        QByteArray out = "name,label,district\n";
        for (int i = 0; i < kRows; ++i)
            out += QStringLiteral("w%1,%2 %1 %3,d%4\n")
                       .arg(i)
                       .arg(i % 3 == 0      ? QString::fromUtf8("Équipe Kéré")
                               : i % 3 == 1 ? QString::fromUtf8("ওয়ার্ড উত্তর")
                                            : QString::fromUtf8("حيّ المدرسة"))
                       .arg(i % 977)
                       .arg(i % (kRows / 100))
                       .toUtf8();
        return out;
    }

    Result<Times> oneRun(int)
    {
        Times t;
        SystemRandom random;
        QTemporaryDir folder;
        const QByteArray key = random.bytes(32);
        const auto lists = store::ListDatabase::open(folder.filePath(QStringLiteral("lists.db")), key);
        if (!lists)
            return lists.error();
        QByteArray bytes = manyPlaces();
        QBuffer buffer(&bytes);
        (void)buffer.open(QIODevice::ReadOnly);
        double before = residentMb();
        StopWatch watch;
        UTHAN_TRY((*lists)->import("many", buffer, QStringLiteral("many.csv")));
        t.add(QStringLiteral("import"), watch.ms());
        t.add(QStringLiteral("import_memory_added"), residentMb() - before, QStringLiteral("MB"));
        t.add(QStringLiteral("import_peak_added"), peakMb() - before, QStringLiteral("MB"));
        auto opened = (*lists)->instance("many");
        if (!opened)
            return opened.error();
        const form::DataInstance& list = **opened;
        watch.restart();
        UTHAN_TRY((*opened)->prepareSearch(1));
        t.add(QStringLiteral("make_search"), watch.ms());
        watch.restart();
        UTHAN_TRY((*opened)->prepareFor({2}));
        t.add(QStringLiteral("make_index"), watch.ms());
        before = residentMb();
        watch.restart();
        const std::vector<int> rows = list.rowsWhere({{2, QStringLiteral("d7")}});
        for (const int row : rows)
            (void)list.value(row, 1);
        t.add(QStringLiteral("filter_to_100_with_labels"), watch.ms());
        std::vector<double> times;
        for (const char* text : {"e", "k", "eq", "ke", "equ", "equipe", "kere 97", "kere 9 99", "5", "99999", "zz",
                 "zzz", "উ", "উত্তর", "ওয়ার্ড 4", "م", "مدرسه", "حي 7", "qx"}) {
            watch.restart();
            (void)list.search(1, QString::fromUtf8(text), nullptr, 50);
            times.push_back(watch.ms());
        }
        std::sort(times.begin(), times.end());
        t.add(QStringLiteral("search_median"), times[times.size() / 2]);
        t.add(QStringLiteral("search_slowest"), times.back());
        t.add(QStringLiteral("asking_memory_added"), residentMb() - before, QStringLiteral("MB"));
        return t;
    }
}

Result<void> benchLists(QJsonArray& figures)
{
    return measure(QStringLiteral("forms.list_of_%1").arg(kRows), oneRun, figures);
}

} // namespace uthan::bench
