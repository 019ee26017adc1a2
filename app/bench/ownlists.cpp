// SPDX-License-Identifier: GPL-3.0-or-later
// A list of 100,000 choices that stands in the form itself, as sheets and as an XForm: brought in, then filled in.
#include "base/clock.h"
#include "base/files.h"
#include "form/formdefinition.h"
#include "form/formsession.h"
#include "form/lists/choicesearch.h"
#include "form/lists/preparelists.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformwriter.h"
#include "store/listdatabase.h"
#include "suites.h"

#include <algorithm>
#include <QTemporaryDir>

namespace uthan::bench {

namespace {
    const int kRows = std::max(qEnvironmentVariableIntValue("UTHAN_BENCH_LIST"), 100'000);
    constexpr int kFiltered = 100; // of them belong to a district
    constexpr qint64 kMostBytes = 200LL << 20;
    const QByteArray kKey = QByteArray(32, 'k');
    const QByteArray kForm = QByteArrayLiteral("form");

    form::Texts texts(const QString& english, const QString& bangla)
    {
        form::Texts out;
        out.in.assign(2, english);
        out.in[1] = bangla;
        return out;
    }

    form::Element element(form::NodeType type, const char* name, int list)
    {
        form::Element made;
        made.type = type;
        made.name = QLatin1String(name);
        made.parent = 0;
        made.list = list;
        made.writtenType = QStringLiteral("select_one %1").arg(list == 0 ? u"district" : u"ward");
        made.label = texts(QStringLiteral("Which %1?").arg(made.name), QString::fromUtf8("কোনটি?"));
        return made;
    }

    form::ChoiceListDefinition list(const char* name, int count, const char* letter)
    {
        form::ChoiceListDefinition made;
        made.name = QLatin1String(name);
        if (count == kRows)
            made.columns << QStringLiteral("district");
        for (int i = 0; i < count; ++i) {
            form::DefinedChoice choice;
            choice.name = QLatin1String(letter) + QString::number(i);
            choice.label = texts(QStringLiteral("%1 %2 %3")
                                     .arg(i % 2 ? QString::fromUtf8("Équipe Kéré") : QStringLiteral("North ward"))
                                     .arg(i)
                                     .arg(i % 977),
                QString::fromUtf8("ওয়ার্ড উত্তর %1").arg(i));
            if (count == kRows)
                choice.columns.push_back(QStringLiteral("d%1").arg(i % (kRows / kFiltered)));
            made.choices.push_back(std::move(choice));
        }
        return made;
    }

    Result<Times> makeForm(const QString& file)
    {
        form::FormDefinition f;
        f.formId = QStringLiteral("wards");
        f.title = QStringLiteral("Wards");
        f.languages = {{QStringLiteral("English (en)"), QStringLiteral("en")},
            {QString::fromUtf8("বাংলা (bn)"), QStringLiteral("bn")}};
        f.elements.push_back({});
        f.elements.back().name = f.rootName;
        f.elements.push_back(element(form::NodeType::SelectOne, "district", 0));
        f.elements.push_back(element(form::NodeType::SelectOne, "anywhere", 1));
        f.elements.push_back(element(form::NodeType::SelectOne, "there", 1));
        f.elements.back().choiceFilter.text = QStringLiteral("district = ${district}");
        f.lists.push_back(list("district", kRows / kFiltered, "d"));
        f.lists.push_back(list("ward", kRows, "w"));
        if (file.endsWith(QLatin1String(".xml"))) {
            UTHAN_TRY(files::writeDurably(file, form::writeXForm(f)));
            return Times();
        }
        const auto written = form::writeXlsForm(f);
        if (!written)
            return written.error();
        UTHAN_TRY(files::writeDurably(file, written->bytes));
        return Times();
    }

    Result<Times> bringIn(const QString& file, const QString& folder)
    {
        Times t;
        const auto database = store::ListDatabase::open(folder + QStringLiteral("/lists.db"), kKey);
        if (!database)
            return database.error();
        store::FormLists lists(**database, kForm);
        const double before = residentMb();
        StopWatch watch;
        auto bytes = ByteSource::file(file, kMostBytes);
        if (!bytes)
            return bytes.error();
        const auto program = form::compileFormFile(std::move(*bytes), file, &lists);
        if (!program)
            return program.error();
        t.add(QStringLiteral("compile"), watch.ms());
        t.add(QStringLiteral("compile_peak_added"), peakMb() - before, QStringLiteral("MB"));
        watch.restart();
        store::StoredLists stored(folder + QStringLiteral("/lists.db"), kKey, {}, kForm);
        form::prepareLists(**program, stored);
        t.add(QStringLiteral("make_search_and_indexes"), watch.ms());
        t.add(QStringLiteral("memory_before"), before, QStringLiteral("MB"));
        UTHAN_TRY(files::writeDurably(folder + QStringLiteral("/cache"), (*program)->toBytes()));
        return t;
    }

    Result<Times> fillIn(const QString& folder)
    {
        Times t;
        const auto cache = files::read(folder + QStringLiteral("/cache"), kMostBytes);
        if (!cache)
            return cache.error();
        const double before = residentMb();
        StopWatch watch;
        const auto program = form::FormProgram::fromBytes(*cache);
        if (!program)
            return program.error();
        form::FormSession::Environment world;
        world.nowMs = [] { return qint64(1'780'000'000'000); };
        world.lists = std::make_shared<store::StoredLists>(
            folder + QStringLiteral("/lists.db"), kKey, QHash<QString, QByteArray>(), kForm);
        form::FormSession session(*program, world);
        (void)session.page();
        t.add(QStringLiteral("open_cached"), watch.ms());
        const form::Place anywhere = session.placeOf(QStringLiteral("anywhere"));
        const form::Place there = session.placeOf(QStringLiteral("there"));
        if (session.question(anywhere).choiceCount != kRows)
            return Error{ErrorCode::Internal, QStringLiteral("the list has not all its choices")};
        watch.restart();
        (void)session.answer(session.placeOf(QStringLiteral("district")), QStringLiteral("d7"));
        qsizetype letters = 0;
        const form::QuestionView view = session.question(there);
        for (const form::ChoiceView& choice : view.choices)
            letters += choice.label.text.size();
        t.add(QStringLiteral("filter_to_100_with_labels"), watch.ms());
        if (view.choices.size() != kFiltered || letters == 0)
            return Error{ErrorCode::Internal, QStringLiteral("the filter does not find its choices")};
        std::vector<double> times;
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("bn")}) {
            session.setLanguage(language);
            const auto search = session.choiceSearch(anywhere); // kept while a person types
            (void)search->find(QStringLiteral("w"), 50);
            for (const char* text : {"e", "k", "eq", "ke", "equ", "equipe", "kere 97", "kere 9 99", "5", "99999", "zz",
                     "zzz", "উ", "উত্তর", "ওয়ার্ড 4", "qx", "north 1 2 3"}) {
                watch.restart();
                (void)search->find(QString::fromUtf8(text), 50);
                times.push_back(watch.ms());
            }
        }
        std::sort(times.begin(), times.end());
        t.add(QStringLiteral("search_median"), times[times.size() / 2]);
        t.add(QStringLiteral("search_slowest"), times.back());
        watch.restart();
        (void)session.answer(anywhere, QStringLiteral("w99999"));
        t.add(QStringLiteral("answer"), watch.ms());
        t.add(QStringLiteral("memory_added"), residentMb() - before, QStringLiteral("MB"));
        return t;
    }
}

Result<void> benchOwnLists(QJsonArray& figures)
{
    const QTemporaryDir made;
    const QString sheets = made.filePath(QStringLiteral("wards.xlsx")),
                  xml = made.filePath(QStringLiteral("wards.xml"));
    QJsonArray unsaid;
    for (const QString& file : {sheets, xml}) {
        const QTemporaryDir folder;
        const QString group = QStringLiteral("forms.own_list_of_%1_%2").arg(kRows).arg(file == xml ? u"xml" : u"xlsx");
        UTHAN_TRY(measure(
            group + QStringLiteral("_write"), [&](int) { return makeForm(file); }, unsaid, 1));
        UTHAN_TRY(measure(
            group, [&](int) { return bringIn(file, folder.path()); }, figures));
        UTHAN_TRY(measure(
            group + QStringLiteral("_filling"), [&](int) { return fillIn(folder.path()); }, figures));
    }
    return {};
}

} // namespace uthan::bench
