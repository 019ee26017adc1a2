// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on large forms: 2,000 questions, a cascade of 10,000, 500 repeats.
#include "base/files.h"
#include "form/formprogram.h"
#include "form/formsession.h"
#include "suites.h"
#include "world.h"

#include <algorithm>
#include <cmath>
#include <QDir>
#include <QFile>
#include <sys/resource.h>

namespace uthan::bench {

using form::FormProgram;
using form::FormSession;

namespace {
    constexpr qint64 kMostBytes = 64 << 20;
    constexpr int kEdits = 41;
    using Program = std::shared_ptr<const FormProgram>;

    Result<Program> compiled(const QString& file)
    {
        auto bytes = ByteSource::file(file, kMostBytes);
        return bytes ? form::compileFormFile(std::move(*bytes), QFileInfo(file).fileName())
                     : Result<Program>(bytes.error());
    }

    // The median of many, in microseconds.
    double medianUs(const std::function<void(int)>& work)
    {
        std::vector<double> all;
        for (int i = 0; i < kEdits; ++i) {
            const StopWatch watch;
            work(i);
            if (i > 0) // the first warms up
                all.push_back(watch.ms() * 1000);
        }
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    }

    Result<Times> open(const QString& file)
    {
        Times t;
        const double before = residentMb();
        const StopWatch watch;
        const auto program = compiled(file);
        if (!program)
            return program.error();
        const double peak = peakMb() - before;
        FormSession session(*program, sessionWorld());
        (void)session.page();
        t.add(QStringLiteral("open_uncached"), watch.ms());
        t.add(QStringLiteral("compile_peak_added"), peak, QStringLiteral("MB"));
        t.add(QStringLiteral("memory_added_uncached"), residentMb() - before, QStringLiteral("MB"));
        return t;
    }

    Result<Times> openCached(const QByteArray& cache)
    {
        Times t;
        const double before = residentMb();
        const StopWatch watch;
        const auto program = FormProgram::fromBytes(cache);
        if (!program)
            return program.error();
        FormSession session(*program, sessionWorld());
        (void)session.page();
        t.add(QStringLiteral("open_cached"), watch.ms());
        t.add(QStringLiteral("memory_added"), residentMb() - before, QStringLiteral("MB"));
        return t;
    }

    Result<Times> editBig(const Program& program)
    {
        Times t;
        const QString us = QStringLiteral("µs");
        FormSession session(program, sessionWorld());
        const form::Place consent = session.placeOf(QStringLiteral("consent"));
        const form::Place head = session.placeOf(QStringLiteral("q_50_0"));
        const form::Place district = session.placeOf(QStringLiteral("district"));
        const form::Place ward = session.placeOf(QStringLiteral("ward"));
        t.add(QStringLiteral("edit_2000_dependents"), medianUs([&](int i) {
            (void)session.answer(consent, i % 2 ? QStringLiteral("no") : QStringLiteral("yes"));
        }),
            us);
        (void)session.answer(consent, QStringLiteral("yes"));
        t.add(QStringLiteral("edit_chain_of_20"), medianUs([&](int i) { (void)session.answer(head, i % 2); }), us);
        (void)session.answer(session.placeOf(QStringLiteral("province")), QStringLiteral("p3"));
        qsizetype letters = 0;
        t.add(QStringLiteral("cascade_to_100_of_10000_with_labels"), medianUs([&](int i) {
            (void)session.answer(district, QStringLiteral("d3_%1").arg(i % 10));
            const form::QuestionView view = session.question(ward);
            for (const form::ChoiceView& choice : view.choices)
                letters += choice.label.text.size();
        }),
            us);
        (void)session.answer(head, 0);
        const bool followed = !session.question(session.placeOf(QStringLiteral("q_50_1"))).relevant;
        if (session.question(ward).choices.size() != 100 || !followed)
            return Error{ErrorCode::Internal, QStringLiteral("the large form does not answer as it should")};
        QList<form::Place> places;
        for (const form::QuestionView& view : session.questions(false))
            places << view.place;
        places = places.mid(0, 1600);
        t.add(QStringLiteral("language_and_1600_labels"), medianUs([&](int i) {
            session.setLanguage(i % 2 ? QStringLiteral("fr") : QStringLiteral("ar"));
            for (const form::Place& place : std::as_const(places))
                letters += session.label(place).text.size();
        }) / 1000);
        return t;
    }

    Result<Times> editShares(const Program& program)
    {
        Times t;
        StopWatch watch;
        FormSession session(program, sessionWorld());
        t.add(QStringLiteral("create_500_repeats"), watch.ms());
        const form::Place quantity = session.placeOf(QStringLiteral("/data/item[7]/qty"));
        t.add(QStringLiteral("edit_with_500_shares"),
            medianUs([&](int i) { (void)session.answer(quantity, 1 + i % 7); }), QStringLiteral("µs"));
        (void)session.answer(quantity, 3);
        const double share = session.question(session.placeOf(QStringLiteral("/data/item[3]/share"))).value.toDouble();
        if (std::abs(share - 2.0 / 1004) > 1e-12)
            return Error{ErrorCode::Internal, QStringLiteral("share[3] is %1, not %2").arg(share).arg(2.0 / 1004)};
        return t;
    }
}

double peakMb()
{
    rusage usage{};
    (void)::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / (1 << 20) : 0;
}

Result<void> benchBigForms(const QString& forms, QJsonArray& figures)
{
    const QDir folder(forms);
    if (forms.isEmpty() || !folder.exists(QStringLiteral("big.xml")))
        return {};
    UTHAN_TRY(measure(
        QStringLiteral("forms.big"), [&](int) { return open(folder.filePath(QStringLiteral("big.xml"))); }, figures));
    UTHAN_TRY(measure(
        QStringLiteral("forms.big_xlsx"),
        [&](int) -> Result<Times> {
            Times t;
            const StopWatch watch;
            const auto program = compiled(folder.filePath(QStringLiteral("big.xlsx")));
            if (!program)
                return program.error();
            t.add(QStringLiteral("compile"), watch.ms());
            return t;
        },
        figures));
    const auto big = compiled(folder.filePath(QStringLiteral("big.xml")));
    const auto share = compiled(folder.filePath(QStringLiteral("share.xml")));
    if (!big || !share)
        return big ? share.error() : big.error();
    const QByteArray cache = (*big)->toBytes();
    UTHAN_TRY(measure(
        QStringLiteral("forms.big_cached"), [&](int) { return openCached(cache); }, figures));
    UTHAN_TRY(measure(
        QStringLiteral("forms.big_edits"), [&](int) { return editBig(*big); }, figures));
    UTHAN_TRY(measure(
        QStringLiteral("forms.share"), [&](int) { return editShares(*share); }, figures));
    return benchFloor(forms, figures);
}

} // namespace uthan::bench
