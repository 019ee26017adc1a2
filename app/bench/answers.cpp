// SPDX-License-Identifier: GPL-3.0-or-later
// What the survey screen does at every answer: recompute, then keep the draft on disk. In a short survey, and in large
// ones that are answered as far as they can be.
#include "base/files.h"
#include "form/formprogram.h"
#include "form/formsession.h"
#include "suites.h"
#include "world.h"

#include <algorithm>
#include <QDir>
#include <QFile>

namespace uthan::bench {

namespace {
    constexpr qint64 kMostBytes = 64 << 20;
    constexpr int kAnswers = 200;
    using Program = std::shared_ptr<const form::FormProgram>;

    // Each whole number and each choice, from the first to the last: an answer opens the next questions.
    void answerAll(form::FormSession& session)
    {
        for (const form::QuestionView& asked : session.questions(false)) {
            const form::QuestionView now = session.question(asked.place);
            if (now.type == QLatin1String("integer"))
                session.answer(now.place, 7);
            else if (now.type == QLatin1String("select_one") && !now.choices.isEmpty())
                session.answer(now.place, now.choices.first().name);
        }
    }

    Result<Times> keepAnswers(const Program& program, const QString& question, bool answered)
    {
        World world;
        const auto programme = world.found(QStringLiteral("a"));
        if (!programme)
            return programme.error();
        form::FormSession session(program, sessionWorld());
        if (answered)
            answerAll(session);
        store::Draft draft;
        draft.id = (*programme)->newRecordId();
        draft.kind = QStringLiteral("submission");
        draft.person = PersonId::random(world.random);
        draft.subject = program->formId();
        const form::Place place = session.placeOf(question);
        QList<double> each, made; // the latter: on the thread that draws
        for (int i = 0; i < kAnswers; ++i) {
            const StopWatch watch;
            session.answer(place, 1 + i % 20);
            draft.body = {{QStringLiteral("session"), session.saved()}};
            made << watch.ms();
            draft.changedMs = world.clock.nowMs();
            UTHAN_TRY((*programme)->saveDraft(draft));
            each << watch.ms();
        }
        std::sort(each.begin(), each.end());
        std::sort(made.begin(), made.end());
        Times t;
        t.add(QStringLiteral("one_answer_durable"), each[each.size() / 2]);
        t.add(QStringLiteral("one_answer_durable_p95"), each[each.size() * 95 / 100]);
        t.add(QStringLiteral("of_that_recomputed_and_encoded"), made[made.size() / 2]);
        t.add(QStringLiteral("draft"), double(draft.body.toCborValue().toCbor().size()) / 1024, QStringLiteral("KB"));
        return t;
    }
}

Result<void> benchAnswers(const QString& forms, QJsonArray& figures)
{
    const auto small = form::compileXlsForm(accessSurvey(), QStringLiteral("survey_access.xlsx"));
    if (!small)
        return small.error();
    UTHAN_TRY(measure(
        QStringLiteral("forms.answer"), [&](int) { return keepAnswers(*small, QStringLiteral("a8"), false); },
        figures));
    const std::pair<QString, QString> large[] = {{QStringLiteral("big"), QStringLiteral("q_50_0")},
        {QStringLiteral("share"), QStringLiteral("/data/item[7]/qty")}};
    for (const auto& [name, question] : large) {
        const QString file = QDir(forms).filePath(name + QStringLiteral(".xml"));
        if (forms.isEmpty() || !QFile::exists(file))
            continue;
        auto bytes = ByteSource::file(file, kMostBytes);
        if (!bytes)
            return bytes.error();
        const auto program = form::compileFormFile(std::move(*bytes), name);
        if (!program)
            return program.error();
        const Program form = *program;
        const QString asked = question;
        UTHAN_TRY(measure(
            QStringLiteral("forms.answer_in_") + name, [form, asked](int) { return keepAnswers(form, asked, true); },
            figures));
    }
    return {};
}

} // namespace uthan::bench
