// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/lists/datainstance.h"
#include "form/revealing.h"
#include "insight/tally.h"
#include "record/consent.h"
#include "record/record.h"
#include "store/programme.h"

namespace uthan::insight {

// One answer sheet, with what its person agreed to. Everything that counts, quotes or exports sheets starts from these.
struct Sheet {
    RecordId id;
    PersonId person;
    QString language;
    QString mode;
    QString day; // ISO date
    QCborMap answers;
    record::ConsentState consent;
};

struct Sheets {
    QList<Sheet> usable; // those whose consent allows `use`, in a stable order that does not tell when they came
    qint64 notAgreed = 0; // kept out by consent
    qint64 takenBack = 0;
    std::shared_ptr<form::ListSource> lists = {}; // of the survey, where they are here; null: none
    QStringList entityLists = {}; // lists that fillings of the programme make
    bool isForRoom = false; // else what the answers tell is what may be told outside: insight/withheld.h
};
// Questions whose answers are worked out, or filled in, from what never leaves the programme: those outside get none.
[[nodiscard]] bool staysInside(const form::Revealing& revealing, const form::FormProgram::Question& question);
// The questions of the form, each with a name of its own. Of a list that is too long for the form, or that is a file,
// each has the choices that these sheets give, with their labels.
[[nodiscard]] QList<form::FormProgram::Question> questionsOf(const form::FormProgram& form, const Sheets& sheets);
[[nodiscard]] Result<Sheets> readSheets(store::Programme& programme, const QString& formId, record::Use use);
// The same, with the answers called as `questionsOf` calls the questions (form::AnswerNames): for tables and results.
[[nodiscard]] Result<Sheets> readSheets(store::Programme& programme, const form::FormProgram& form, record::Use use);

// What somebody wrote or said, only from people who agreed to be quoted (heard). Without their name.
struct Quote {
    RecordId record;
    QString question;
    QString text;
    QString language;
};
struct Voice {
    RecordId record;
    QString question;
    record::MediaRef media;
    QString language;
};

struct FormResults {
    QString formId;
    Count sheets; // counted here
    QList<RecordId> used; // those
    Count notAgreed, takenBack; // and not counted
    QList<QuestionResult> questions;
    QHash<QString, QList<Quote>> quotes; // by question
    QHash<QString, QList<Voice>> voices;
    QHash<QString, qint64> wordsKept; // by question: words or voices their people did not want repeated
};
// `use` is Results for what is printed or exported, TalkTogether for the room.
[[nodiscard]] Result<FormResults> formResults(
    store::Programme& programme, const form::FormProgram& form, record::Use use = record::Use::Results);

// Results in groups by the answer to one select_one question, or by "language". Groups obey the subgroup rule.
struct GroupedResult {
    struct Group {
        QString name; // choice name or language tag; empty: did not answer the grouping question
        language::Text label;
        Count people;
        bool shown = true; // false: too small, or the rest would be
    };
    struct Row {
        QString choice;
        language::Text label;
        QList<Count> counts; // one a group, in order
    };
    QString question;
    language::Text label;
    QList<Group> groups;
    QList<Row> rows;
};
struct Grouped {
    QString by;
    language::Text byLabel;
    QList<GroupedResult> questions; // select_one and select_multiple only: other answers are not cut into groups
};
[[nodiscard]] Result<Grouped> groupedResults(store::Programme& programme, const form::FormProgram& form,
    const QString& by, record::Use use = record::Use::Results);
[[nodiscard]] Result<Grouped> groupSheets(const Sheets& sheets, const form::FormProgram& form, const QString& by);

} // namespace uthan::insight
