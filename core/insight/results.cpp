// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/results.h"

#include "base/crypto.h"
#include "form/answernames.h"
#include "form/lists/answeredchoices.h"
#include "form/looks.h"
#include "insight/versions.h"

#include <algorithm>
#include <numeric>
#include <QCborArray>
#include <QSet>

namespace uthan::insight {
namespace {
    // An order that is the same everywhere and says nothing about when somebody answered.
    void shuffleStably(QList<Sheet>& sheets)
    {
        std::sort(
            sheets.begin(), sheets.end(), [](const Sheet& a, const Sheet& b) { return a.id < b.id; }); // ids are random
    }

    // Words in Latin letters in a sheet whose language is written otherwise are not in that language, whatever they
    // are; drawn from right to left they would fall apart.
    QString languageOf(const QString& words, const QString& sheetLanguage)
    {
        const auto isOther = [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; };
        const auto isLatin = [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; };
        const bool onlyLatin
            = std::none_of(words.begin(), words.end(), isOther) && std::any_of(words.begin(), words.end(), isLatin);
        const QString own = language::autonym(sheetLanguage);
        const bool writtenOtherwise = std::any_of(own.begin(), own.end(), isOther);
        return onlyLatin && writtenOtherwise ? QStringLiteral("und-Latn") : sheetLanguage;
    }

    // Words and voices of one sheet, repeats included.
    void collectWords(
        const Sheet& sheet, const QCborMap& answers, const QHash<QString, Measure>& measures, FormResults& out)
    {
        const bool mayQuote = record::mayUse(sheet.consent, record::Use::Quote);
        const bool mayPlay = record::mayUse(sheet.consent, record::Use::PlayVoice);
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            const QString question = it.key().toString();
            const QCborValue value = it.value();
            const Measure measure = measures.value(question, Measure::Other);
            if (measure == Measure::Words && value.isString() && !value.toString().trimmed().isEmpty()) {
                if (mayQuote)
                    out.quotes[question] << Quote{
                        sheet.id, question, value.toString().trimmed(), languageOf(value.toString(), sheet.language)};
                else
                    ++out.wordsKept[question];
            } else if (measure == Measure::Voice) {
                const record::MediaRef media = record::MediaRef::fromCbor(value);
                if (media.isNull())
                    continue;
                if (mayPlay)
                    out.voices[question] << Voice{sheet.id, question, media, sheet.language};
                else
                    ++out.wordsKept[question];
            } else if (measure == Measure::Other && value.isArray()) {
                const QCborArray rows = value.toArray();
                for (const QCborValue& row : rows)
                    if (row.isMap())
                        collectWords(sheet, row.toMap(), measures, out);
            }
        }
    }

    // What was chosen at the questions that `given` names, in repeats as well.
    void collectChosen(const QCborMap& answers, QHash<QString, QSet<QString>>& given)
    {
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            const QCborValue value = it.value();
            const auto question = given.find(it.key().toString());
            const QCborArray parts = value.isArray() ? value.toArray() : QCborArray{value};
            for (const QCborValue& part : parts) {
                if (part.isMap() && value.isArray())
                    collectChosen(part.toMap(), given);
                else if (question != given.end() && part.isString() && !part.toString().isEmpty())
                    question->insert(part.toString());
            }
        }
    }

    // Where the lists of a survey are, by its newest version here.
    std::shared_ptr<form::ListSource> listsOf(store::Programme& programme, const QString& formId)
    {
        const auto forms = programme.records({.kind = QStringLiteral("form"), .newestFirst = true});
        const QList<record::Record> all = forms ? *forms : QList<record::Record>();
        for (const record::Record& record : all) {
            if (record.withdrawn || record.text(QStringLiteral("form_id")) != formId)
                continue;
            QList<record::MediaRef> files;
            const QCborArray beside = record.fields.value(QStringLiteral("files")).toArray();
            for (const QCborValue& file : beside)
                files << record::MediaRef::fromCbor(file);
            return programme.lists(files, record::MediaRef::fromCbor(record.fields.value(QStringLiteral("source"))));
        }
        return {};
    }

    // The choices a sheet made at one question; nothing if it was not answered.
    QStringList chosen(const QCborMap& answers, const QString& question)
    {
        const QCborValue value = answers.value(question);
        QStringList names;
        if (value.isString() && !value.toString().isEmpty())
            names << value.toString();
        const QCborArray array = value.toArray();
        for (const QCborValue& each : array)
            names << each.toString();
        return names;
    }

    using Question = form::FormProgram::Question;

    QList<GroupedResult::Group> groupsOf(const QList<Sheet>& sheets, const Question* by)
    {
        QList<GroupedResult::Group> groups;
        if (by) {
            for (const auto& choice : by->choices)
                groups << GroupedResult::Group{choice.first, choice.second, {}, true};
        } else {
            QStringList tags;
            for (const Sheet& sheet : sheets)
                if (!tags.contains(sheet.language))
                    tags << sheet.language;
            tags.sort();
            for (const QString& tag : std::as_const(tags))
                groups << GroupedResult::Group{tag, {{{tag, language::autonym(tag)}}}, {}, true};
        }
        groups << GroupedResult::Group{};
        return groups;
    }

    // A table of one question by groups, raw.
    struct Raw {
        QList<QList<qint64>> cells; // [choice][group]
        QList<qint64> answered; // by group
    };

    Raw countRaw(const QList<Sheet>& sheets, const QList<int>& groupOf, qsizetype groups, const Question& question)
    {
        Raw raw;
        raw.answered.fill(0, groups);
        raw.cells.fill(raw.answered, question.choices.size());
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            QStringList names = chosen(sheets[i].answers, question.name);
            names.removeAll(QStringLiteral("dk")); // no answers of substance, here as in the results without groups
            names.removeAll(QStringLiteral("pns"));
            if (names.isEmpty())
                continue;
            ++raw.answered[groupOf[i]];
            for (qsizetype c = 0; c < question.choices.size(); ++c)
                if (names.contains(question.choices[c].first))
                    ++raw.cells[c][groupOf[i]];
        }
        return raw;
    }

    QList<bool> isKnown(const QList<Count>& published)
    {
        QList<bool> known;
        for (const Count& count : published)
            known << !count.withheld;
        return known;
    }

    QList<qint64> rowSums(const QList<QList<qint64>>& cells)
    {
        QList<qint64> sums;
        for (const QList<qint64>& row : cells)
            sums << std::accumulate(row.begin(), row.end(), qint64(0));
        return sums;
    }

    // What results without groups hold back, these must not give away: the rows' sums are published there.
    QList<QList<Count>> protectOne(const Raw& raw, const QList<bool>& shown)
    {
        return protectTable({raw.cells, isKnown(protectParts(rowSums(raw.cells))), shown});
    }

    // One choice of a question where many can be chosen: chosen and not chosen, by group.
    QList<Count> protectChosen(const QList<qint64>& chosenBy, const QList<qint64>& answered, const QList<bool>& shown)
    {
        QList<qint64> rest;
        for (qsizetype g = 0; g < answered.size(); ++g)
            rest << answered[g] - chosenBy[g];
        const QList<qint64> sums = rowSums({chosenBy, rest});
        const bool known = !protectShare(sums[0], sums[0] + sums[1]).withheld;
        return protectTable({{chosenBy, rest}, {known, known}, shown}).first();
    }

    GroupedResult groupOne(
        const QList<Sheet>& sheets, const QList<int>& groupOf, QList<GroupedResult::Group> groups, Question question)
    {
        question.choices.removeIf([](const auto& choice) {
            return choice.first == QLatin1String("dk") || choice.first == QLatin1String("pns");
        });
        const Raw raw = countRaw(sheets, groupOf, groups.size(), question);
        const QList<bool> shown = groupsToShow(raw.answered);
        for (qsizetype g = 0; g < groups.size(); ++g) {
            groups[g].shown = shown[g];
            groups[g].people = shown[g] ? Count::of(raw.answered[g]) : Count::heldBack();
        }
        GroupedResult out{question.name, question.label, groups, {}};
        QList<QList<Count>> counts;
        if (measureOf(question) == Measure::One) {
            counts = raw.cells.isEmpty() ? counts : protectOne(raw, shown);
        } else {
            for (const QList<qint64>& row : raw.cells)
                counts << protectChosen(row, raw.answered, shown);
        }
        for (qsizetype c = 0; c < counts.size(); ++c)
            out.rows << GroupedResult::Row{question.choices[c].first, question.choices[c].second, counts[c]};
        return out;
    }
} // namespace

// `form`: whose tables they are for; null: they stay as they were given.
static Result<Sheets> readSheets(
    store::Programme& programme, const QString& formId, record::Use use, const form::FormProgram* form)
{
    store::RecordQuery query;
    query.kind = QStringLiteral("submission");
    query.withWithdrawn = true;
    const Result<QList<record::Record>> records = programme.records(query);
    if (!records)
        return records.error();
    Sheets out;
    out.isForRoom = use == record::Use::TalkTogether;
    Versions versions(programme, out.isForRoom ? nullptr : form);
    std::optional<form::AnswerNames> names;
    if (form)
        names.emplace(*form);
    QHash<PersonId, record::ConsentState> consents;
    for (const record::Record& r : *records) {
        if (r.withdrawn) { // its form went with its content: counted for the programme
            ++out.takenBack;
            continue;
        }
        if (r.text(QStringLiteral("form_id")) != formId)
            continue;
        auto consent = consents.constFind(r.author);
        if (consent == consents.cend()) {
            const Result<record::ConsentState> state = programme.consentOf(r.author);
            if (!state)
                return state.error();
            consent = consents.insert(r.author, *state);
        }
        if (!record::mayUse(*consent, use)) {
            ++out.notAgreed;
            continue;
        }
        QCborMap answers = r.fields.value(QLatin1String("answers")).toMap();
        if (!out.isForRoom)
            answers = versions.tellable(r, answers, record::mayUse(*consent, record::Use::Quote));
        if (names && names->hasSeveral()) {
            const Versions::Version* given = versions.of(r);
            answers = names->forTables(answers, given ? &given->names : nullptr);
        }
        out.usable << Sheet{r.id, r.author, r.text(QStringLiteral("language")), r.text(QStringLiteral("mode")),
            r.text(QStringLiteral("day")), answers, *consent};
    }
    shuffleStably(out.usable);
    out.lists = listsOf(programme, formId);
    if (out.lists && !out.isForRoom)
        out.entityLists = versions.entityLists();
    return out;
}

Result<Sheets> readSheets(store::Programme& programme, const QString& formId, record::Use use)
{
    return readSheets(programme, formId, use, nullptr);
}

Result<Sheets> readSheets(store::Programme& programme, const form::FormProgram& form, record::Use use)
{
    return readSheets(programme, form.formId(), use, &form);
}

bool staysInside(const form::Revealing& revealing, const Question& question)
{
    return bool(revealing.derived(question.path) & form::kNeverOutside);
}

QList<Question> questionsOf(const form::FormProgram& form, const Sheets& sheets)
{
    QList<Question> questions = form.questions();
    if (!sheets.isForRoom)
        questions.removeIf([revealing = form::Revealing(form, sheets.entityLists)](
                               const Question& q) { return staysInside(revealing, q); });
    for (Question& q : questions)
        q.name = q.inTables;
    QHash<QString, QSet<QString>> given; // by question, of those without choices of their own
    for (const Question& q : std::as_const(questions)) {
        const Measure measure = measureOf(q);
        if (q.choices.isEmpty() && (measure == Measure::One || measure == Measure::Many || measure == Measure::Rank))
            given.insert(q.name, {});
    }
    if (given.isEmpty())
        return questions;
    for (const Sheet& sheet : sheets.usable)
        collectChosen(sheet.answers, given);
    for (Question& q : questions) {
        if (given.contains(q.name))
            q.choices = form::answeredChoices(form, q, given.value(q.name), sheets.lists.get());
    }
    return questions;
}

Result<FormResults> formResults(store::Programme& programme, const form::FormProgram& form, record::Use use)
{
    const Result<Sheets> sheets = readSheets(programme, form, use);
    if (!sheets)
        return sheets.error();
    FormResults out;
    out.formId = form.formId();
    const QList<Question> questions = questionsOf(form, *sheets);
    QHash<QString, Measure> measures;
    for (const Question& q : questions)
        measures.insert(
            q.name, form::isCovered(q.appearances) ? Measure::Other : measureOf(q)); // counted, never quoted
    Tally tally(questions);
    for (const Sheet& sheet : sheets->usable) {
        tally.add(sheet.answers);
        out.used.append(sheet.id);
        collectWords(sheet, sheet.answers, measures, out);
    }
    out.sheets = Count::guarded(tally.sheets());
    out.notAgreed = Count::guarded(sheets->notAgreed);
    out.takenBack = Count::guarded(sheets->takenBack);
    out.questions = tally.results();
    return out;
}

Result<Grouped> groupSheets(const Sheets& read, const form::FormProgram& form, const QString& by)
{
    const QList<Sheet>& sheets = read.usable;
    const QList<Question> questions = questionsOf(form, read);
    const bool byLanguage = by == QLatin1String("language");
    const auto found
        = std::find_if(questions.cbegin(), questions.cend(), [&by](const Question& q) { return q.name == by; });
    if (!byLanguage && found == questions.cend())
        return Error{ErrorCode::Input,
            QStringLiteral("the form has no question named \"%1\"; use the name of a question where one answer is "
                           "chosen, or \"language\"")
                .arg(by)};
    if (!byLanguage && measureOf(*found) != Measure::One)
        return Error{ErrorCode::Input,
            QStringLiteral("question \"%1\" is of type %2; groups need a question where one answer is chosen")
                .arg(by, found->type)};

    const Question* grouping = byLanguage ? nullptr : &*found;
    const QList<GroupedResult::Group> groups = groupsOf(sheets, grouping);
    QHash<QString, int> index;
    for (int g = 0; g + 1 < groups.size(); ++g)
        index.insert(groups[g].name, g);
    QList<int> groupOf;
    for (const Sheet& sheet : sheets) {
        const QStringList names = byLanguage ? QStringList{sheet.language} : chosen(sheet.answers, by);
        groupOf << index.value(names.value(0), int(groups.size()) - 1);
    }
    Grouped out{by, grouping ? grouping->label : language::Text{}, {}};
    for (const Question& q : questions) {
        const Measure measure = measureOf(q);
        if (q.name != by && (measure == Measure::One || measure == Measure::Many))
            out.questions << groupOne(sheets, groupOf, groups, q);
    }
    return out;
}

Result<Grouped> groupedResults(
    store::Programme& programme, const form::FormProgram& form, const QString& by, record::Use use)
{
    const Result<Sheets> sheets = readSheets(programme, form, use);
    if (!sheets)
        return sheets.error();
    return groupSheets(*sheets, form, by);
}

} // namespace uthan::insight
