// SPDX-License-Identifier: GPL-3.0-or-later
#include "suites.h"
#include "base/files.h"
#include "form/formprogram.h"
#include "form/formsession.h"
#include "insight/results.h"

#include "product/demoprogramme.h"
#include "survey/surveys.h"
#include "world.h"

#include <algorithm>

#include <QCborArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace uthan;
using bench::accessSurvey;
using bench::StopWatch;
using bench::Times;
using bench::World;

// The figures of docs/benchmarks.md. Each run is a process of its own.
namespace {
constexpr int kManySheets = 10'000;

Result<void> benchForms(QJsonArray& figures)
{
    UTHAN_TRY(bench::measure(
        QStringLiteral("forms.open_uncached"),
        [](int) -> Result<Times> {
            const QByteArray xlsx = accessSurvey();
            StopWatch watch;
            const auto program = form::compileXlsForm(xlsx, QStringLiteral("survey_access.xlsx"));
            if (!program)
                return program.error();
            form::FormSession session(*program, bench::sessionWorld());
            Times t;
            (void)session.page();
            t.add(QStringLiteral("first_page"), watch.ms());
            return t;
        },
        figures));
    const auto program = form::compileXlsForm(accessSurvey(), QStringLiteral("survey_access.xlsx"));
    if (!program)
        return program.error();
    const QByteArray cached = (*program)->toBytes();
    return bench::measure(
        QStringLiteral("forms.open_cached"),
        [cached](int) -> Result<Times> {
            StopWatch watch;
            const auto opened = form::FormProgram::fromBytes(cached);
            if (!opened)
                return opened.error();
            form::FormSession session(*opened, bench::sessionWorld());
            (void)session.page();
            Times t;
            t.add(QStringLiteral("first_page"), watch.ms());
            return t;
        },
        figures);
}

// Ten thousand answer sheets like those of the demo, with the consents of their people.
Result<QList<record::NewRecord>> manySheets(World& world)
{
    const auto program = form::compileXlsForm(accessSurvey(), QStringLiteral("survey_access.xlsx"));
    QFile file(QStringLiteral(":/demo/responses_access.json"));
    if (!program || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("the demo is not in this build")};
    const QJsonArray responses
        = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("responses")).toArray();
    const QCborMap scopes{
        {QStringLiteral("collect"), true}, {QStringLiteral("discuss"), true}, {QStringLiteral("quote"), true}};
    QList<record::NewRecord> all;
    for (int i = 0; i < kManySheets; ++i) {
        const QJsonObject response = responses[i % responses.size()].toObject();
        const PersonId person = PersonId::random(world.random);
        all << record::NewRecord{QStringLiteral("consent"), person, record::Audience::Members,
            {{QStringLiteral("subject"), person.text()}, {QStringLiteral("scopes"), scopes}}}
            << record::NewRecord{QStringLiteral("submission"), person, record::Audience::Members,
                   {{QStringLiteral("form_id"), (*program)->formId()},
                       {QStringLiteral("language"), response.value(QLatin1String("language")).toString()},
                       {QStringLiteral("mode"), QStringLiteral("self")},
                       {QStringLiteral("answers"),
                           QCborMap::fromJsonObject(response.value(QLatin1String("answers")).toObject())},
                       {QStringLiteral("day"), QStringLiteral("2026-06-01")}}};
    }
    return all;
}

Result<Times> manyThere(World& world)
{
    const Result<QList<record::NewRecord>> sheets = manySheets(world);
    if (!sheets)
        return sheets.error();
    const auto a = store::Programme::create(world.path(QStringLiteral("a.uthan")), QStringLiteral("Bench"),
        QStringLiteral("A"), world.device(QStringLiteral("a")));
    if (!a)
        return a.error();
    Times t;
    StopWatch watch;
    if (const auto made = (*a)->createAll(*sheets); !made)
        return made.error();
    t.add(QStringLiteral("create_10000_at_once"), watch.ms());
    return t;
}

Result<Times> shareMany(int)
{
    World world;
    Result<Times> times = manyThere(world);
    if (!times)
        return times;
    const auto a = store::Programme::open(world.path(QStringLiteral("a.uthan")), world.device(QStringLiteral("a")));
    const auto b = store::Programme::createToJoin(
        world.path(QStringLiteral("b.uthan")), QStringLiteral("B"), world.device(QStringLiteral("b")));
    if (!a || !b)
        return a ? b.error() : a.error();
    const QString ask = world.path(QStringLiteral("b.uthanask"));
    const QString bundle = world.path(QStringLiteral("a.uthanshare"));
    if (const auto asked = (*b)->writeJoinRequest(ask); !asked)
        return asked.error();
    const auto request = (*a)->readJoinRequest(ask);
    if (!request)
        return request.error();
    UTHAN_TRY((*a)->admit(*request, store::Role::Member));
    StopWatch watch;
    if (const auto written = (*a)->exportBundle(bundle); !written)
        return written.error();
    const double exported = watch.ms();
    watch.restart();
    if (const auto taken = (*b)->importBundle(bundle); !taken)
        return taken.error();
    const double imported = watch.ms();
    watch.restart();
    const auto seen = (*b)->records({QStringLiteral("submission")});
    if (!seen || seen->size() != kManySheets)
        return Error{ErrorCode::Internal, QStringLiteral("not all arrived")};
    const double visible = watch.ms();
    times->add(QStringLiteral("export_10000"), exported);
    times->add(QStringLiteral("import_10000"), imported);
    times->add(QStringLiteral("read_10000"), visible);
    times->add(QStringLiteral("export_to_visible_10000"), exported + imported + visible);
    return times;
}

Result<Times> resultsOfMany(int)
{
    World world;
    if (Result<Times> made = manyThere(world); !made)
        return made;
    const auto a = store::Programme::open(world.path(QStringLiteral("a.uthan")), world.device(QStringLiteral("a")));
    const auto program = form::compileXlsForm(accessSurvey(), QStringLiteral("survey_access.xlsx"));
    if (!a || !program)
        return a ? program.error() : a.error();
    Times t;
    StopWatch watch;
    const Result<insight::Sheets> sheets = insight::readSheets(**a, (*program)->formId(), record::Use::Results);
    if (!sheets)
        return sheets.error();
    t.add(QStringLiteral("read_sheets_10000"), watch.ms());
    watch.restart();
    insight::Tally tally((*program)->questions());
    for (const insight::Sheet& sheet : sheets->usable)
        tally.add(sheet.answers);
    (void)tally.results();
    t.add(QStringLiteral("count_10000"), watch.ms());
    watch.restart();
    tally.remove(sheets->usable.first().answers);
    (void)tally.results();
    t.add(QStringLiteral("after_one_change"), watch.ms());
    return t;
}

Result<void> benchStart(QJsonArray& figures)
{
    World world;
    {
        const auto a = store::Programme::create(world.path(QStringLiteral("a.uthan")), QStringLiteral("Bench"),
            QStringLiteral("A"), world.device(QStringLiteral("a")));
        if (!a)
            return a.error();
        if (const auto demo = product::makeDemoProgramme(**a); !demo)
            return demo.error();
    }
    return bench::measure(
        QStringLiteral("start.demo_programme"),
        [&world](int) -> Result<Times> {
            Times t;
            StopWatch watch;
            const auto a
                = store::Programme::open(world.path(QStringLiteral("a.uthan")), world.device(QStringLiteral("a")));
            if (!a)
                return a.error();
            t.add(QStringLiteral("open"), watch.ms());
            const auto stories = (*a)->records({QStringLiteral("photo_story")});
            if (!stories)
                return stories.error();
            t.add(QStringLiteral("first_list"), watch.ms());
            return t;
        },
        figures);
}

Result<void> benchDemo(QJsonArray& figures)
{
    return bench::measure(
        QStringLiteral("store.demo"),
        [](int) -> Result<Times> {
            World world;
            const auto a = store::Programme::create(world.path(QStringLiteral("a.uthan")), QStringLiteral("Bench"),
                QStringLiteral("A"), world.device(QStringLiteral("a")));
            if (!a)
                return a.error();
            StopWatch watch;
            if (const auto demo = product::makeDemoProgramme(**a); !demo)
                return demo.error();
            Times t;
            t.add(QStringLiteral("make_programme"), watch.ms());
            return t;
        },
        figures);
}

} // namespace

namespace uthan::bench {

QStringList suites()
{
    return {QStringLiteral("forms"), QStringLiteral("store"), QStringLiteral("share"), QStringLiteral("results"),
        QStringLiteral("start")};
}

Result<void> run(const QString& suite, const QString& forms, const Size& size, QJsonArray& figures)
{
    if (suite == QLatin1String("forms")) {
        UTHAN_TRY(benchForms(figures));
        UTHAN_TRY(benchAnswers(forms, figures));
        UTHAN_TRY(benchLists(figures));
        UTHAN_TRY(benchOwnLists(figures));
        return benchBigForms(forms, figures);
    }
    if (suite == QLatin1String("store")) {
        UTHAN_TRY(benchDemo(figures));
        return benchStoring(size.operations, figures);
    }
    if (suite == QLatin1String("share")) {
        UTHAN_TRY(measure(QStringLiteral("share.stick"), shareMany, figures));
        return benchSharing(size.operations, size.photos, figures);
    }
    if (suite == QLatin1String("results"))
        return measure(QStringLiteral("results.many"), resultsOfMany, figures);
    return benchStart(figures);
}

} // namespace uthan::bench
