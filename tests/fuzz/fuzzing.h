// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/compile/formcompiler.h"
#include "form/formsession.h"

#include <cstddef>
#include <cstdint>
#include <QByteArray>

// What the fuzz targets share: a world that stands still, and what is done with a form that could be read.
namespace fuzzing {

inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

inline uthan::form::FormSession::Environment world()
{
    uthan::form::FormSession::Environment e;
    e.nowMs = [] { return qint64(1'774'000'000'000); };
    e.timeZone = "Asia/Dhaka";
    e.random = [] { return 0.25; };
    e.uuid = [] { return QStringLiteral("00000000-0000-4000-8000-000000000001"); };
    return e;
}

// Compiles, caches, fills a little and writes: whatever was read must come through that or be refused.
inline void live(const uthan::form::FormDefinition& definition)
{
    using namespace uthan::form;
    const auto program = compileForm(definition);
    if (!program)
        return;
    FormSession session(*program, world());
    const QList<QuestionView> questions = session.questions(false);
    qsizetype left = 50;
    for (const QuestionView& q : questions) {
        if (left-- == 0)
            break;
        (void)session.answer(q.place, q.choices.isEmpty() ? QCborValue(QStringLiteral("7")) : q.choices.first().name);
    }
    (void)session.next();
    (void)session.page();
    (void)session.problems();
    (void)session.save();
    (void)session.instanceXml();
}

} // namespace fuzzing
