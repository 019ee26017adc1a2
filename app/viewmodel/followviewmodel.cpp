// SPDX-License-Identifier: GPL-3.0-or-later
#include "followviewmodel.h"

#include "insight/gallery.h"
#include "insight/results.h"
#include "record/kind.h"
#include "recordsviewmodel.h"
#include "survey/surveys.h"

#include <algorithm>
#include <QCborArray>

namespace uthan::app {

using insight::Count;
using insight::Measure;
using store::Programme;

struct FollowViewModel::Overview {
    QList<QVariantMap> surveys, gallery, thread;
};

struct FollowViewModel::Results {
    QString title;
    int people = 0, notAgreed = 0;
    QList<QVariantMap> questions, groupings, groups;
};

namespace {
    int shown(const Count& count)
    {
        return count.withheld ? -1 : static_cast<int>(count.value);
    }

    QString measureName(Measure measure)
    {
        switch (measure) {
        case Measure::One:
            return QStringLiteral("one");
        case Measure::Many:
            return QStringLiteral("many");
        case Measure::Rank:
            return QStringLiteral("rank");
        case Measure::Number:
            return QStringLiteral("number");
        case Measure::Words:
            return QStringLiteral("words");
        case Measure::Voice:
            return QStringLiteral("voice");
        case Measure::Other:
            break;
        }
        return QStringLiteral("other");
    }

    // A row of StitchChart.
    QVariantMap bar(const QString& name, const language::Text& label, const Count& count, const QString& language)
    {
        const auto chosen = language::choose(label, language);
        return {{QStringLiteral("label"), chosen.text.isEmpty() ? name : chosen.text},
            {QStringLiteral("lang"), chosen.tag}, {QStringLiteral("count"), static_cast<int>(count.value)},
            {QStringLiteral("kept"), count.withheld}, {QStringLiteral("spoken"), false}};
    }

    int countOf(const QVariant& bar)
    {
        return bar.toMap().value(QStringLiteral("count")).toInt();
    }

    // The longest row is the one that is spoken of. Returns its length.
    int markLongest(QVariantList& bars)
    {
        const auto longest = std::max_element(
            bars.begin(), bars.end(), [](const QVariant& a, const QVariant& b) { return countOf(a) < countOf(b); });
        if (longest == bars.end() || countOf(*longest) == 0)
            return 0;
        QVariantMap row = longest->toMap();
        row.insert(QStringLiteral("spoken"), true);
        *longest = row;
        return countOf(*longest);
    }

    QVariantMap numbersOf(const insight::NumberSummary& numbers)
    {
        QVariantList bins;
        for (const auto& bin : numbers.bins)
            bins.append(QVariantMap{{QStringLiteral("from"), bin.from}, {QStringLiteral("to"), bin.to},
                {QStringLiteral("count"), shown(bin.count)}});
        return {{QStringLiteral("median"), numbers.median}, {QStringLiteral("lower"), numbers.lowerQuartile},
            {QStringLiteral("upper"), numbers.upperQuartile}, {QStringLiteral("mean"), numbers.mean},
            {QStringLiteral("bins"), bins}};
    }

    QVariantMap questionRow(
        const insight::QuestionResult& result, const insight::FormResults& all, const QString& language)
    {
        const auto label = language::choose(result.label, language);
        QVariantList bars;
        for (const insight::ChoiceResult& choice : result.choices) {
            bars.append(bar(choice.name, choice.label, choice.count, language));
        }
        const int longest = markLongest(bars);
        QVariantList quotes;
        for (const insight::Quote& quote : all.quotes.value(result.name))
            quotes.append(
                QVariantMap{{QStringLiteral("text"), quote.text}, {QStringLiteral("language"), quote.language}});
        QVariantList voices;
        for (const insight::Voice& voice : all.voices.value(result.name))
            voices.append(QVariantMap{{QStringLiteral("record"), voice.record.text()},
                {QStringLiteral("media"), voice.media.address}, {QStringLiteral("language"), voice.language}});
        return {{QStringLiteral("name"), result.name}, {QStringLiteral("label"), label.text},
            {QStringLiteral("labelLanguage"), label.tag}, {QStringLiteral("isFallback"), label.isFallback},
            {QStringLiteral("section"), language::choose(result.sectionLabel, language).text},
            {QStringLiteral("measure"), measureName(result.measure)},
            {QStringLiteral("answered"), shown(result.answered)}, {QStringLiteral("skipped"), shown(result.skipped)},
            {QStringLiteral("bars"), bars}, {QStringLiteral("longest"), longest},
            {QStringLiteral("numbers"), result.numbers ? numbersOf(*result.numbers) : QVariantMap()},
            {QStringLiteral("quotes"), quotes}, {QStringLiteral("voices"), voices},
            {QStringLiteral("wordsKept"), static_cast<int>(all.wordsKept.value(result.name))},
            {QStringLiteral("tooFew"), result.tooFew}, {QStringLiteral("heldBack"), result.anythingHeldBack}};
    }

    // The bars of one group, from the table that obeys the subgroup rule.
    QVariantMap groupRow(
        const insight::GroupedResult& result, qsizetype column, const QString& measure, const QString& language)
    {
        const auto label = language::choose(result.label, language);
        const Count& people = result.groups.at(column).people;
        QVariantList bars;
        for (const auto& row : result.rows)
            bars.append(bar(row.choice, row.label, row.counts.value(column), language));
        const int longest = markLongest(bars);
        return {{QStringLiteral("name"), result.question}, {QStringLiteral("label"), label.text},
            {QStringLiteral("labelLanguage"), label.tag}, {QStringLiteral("isFallback"), label.isFallback},
            {QStringLiteral("section"), QString()}, {QStringLiteral("measure"), measure},
            {QStringLiteral("answered"), shown(people)}, {QStringLiteral("skipped"), 0}, {QStringLiteral("bars"), bars},
            {QStringLiteral("longest"), longest}, {QStringLiteral("numbers"), QVariantMap()},
            {QStringLiteral("quotes"), QVariantList()}, {QStringLiteral("voices"), QVariantList()},
            {QStringLiteral("wordsKept"), 0}, {QStringLiteral("tooFew"), people.withheld},
            {QStringLiteral("heldBack"), false}};
    }

    // A record of the thread, worded from its kind's declaration.
    QVariantMap threadRow(const record::Record& record, const QString& language)
    {
        const record::Kind* kind = record::KindRegistry::instance().find(record.kind);
        const QString title
            = record.fields.contains(QStringLiteral("title")) ? QStringLiteral("title") : QStringLiteral("text");
        const auto words = language::choose(textFromCbor(record.fields.value(title)), language);
        const QString state = record.text(
            record.kind == QLatin1String("decision") ? QStringLiteral("outcome") : QStringLiteral("state"));
        QString stateLabel = state;
        for (const record::StateDeclaration& declared : kind ? kind->states : QList<record::StateDeclaration>()) {
            if (declared.name == state)
                stateLabel = language::choose(declared.label, language).text;
        }
        if (const auto* field = kind ? kind->field(QStringLiteral("outcome")) : nullptr;
            field && record.kind == QLatin1String("decision"))
            stateLabel = fieldText(*field, record.fields.value(QStringLiteral("outcome")), language).text;
        QString when;
        for (const auto& field : {QStringLiteral("sent"), QStringLiteral("due"), QStringLiteral("day")}) {
            if (when.isEmpty())
                when = record.text(field);
        }
        const QCborArray answers = record.fields.value(QStringLiteral("answers")).toArray();
        return {{QStringLiteral("recordId"), record.id.text()}, {QStringLiteral("kind"), record.kind},
            {QStringLiteral("icon"), kind ? kind->icon : QString()},
            {QStringLiteral("kindLabel"), kind ? language::choose(kind->label, language).text : QString()},
            {QStringLiteral("title"), words.text},
            {QStringLiteral("language"), words.tag == QLatin1String("und") ? QStringLiteral("en") : words.tag},
            {QStringLiteral("state"), state}, {QStringLiteral("stateName"), stateLabel}, {QStringLiteral("when"), when},
            {QStringLiteral("answer"),
                answers.isEmpty() ? QString() : answers.last().toMap().value(QStringLiteral("text")).toString()}};
    }
}

FollowViewModel::FollowViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_surveys({QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("people")})
    , m_questions({QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("labelLanguage"),
          QStringLiteral("isFallback"), QStringLiteral("section"), QStringLiteral("measure"),
          QStringLiteral("answered"), QStringLiteral("skipped"), QStringLiteral("bars"), QStringLiteral("longest"),
          QStringLiteral("numbers"), QStringLiteral("quotes"), QStringLiteral("voices"), QStringLiteral("wordsKept"),
          QStringLiteral("tooFew"), QStringLiteral("heldBack")})
    , m_groupings({QStringLiteral("name"), QStringLiteral("label")})
    , m_groups({QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("count"), QStringLiteral("shown")})
    , m_gallery(
          {QStringLiteral("storyId"), QStringLiteral("caption"), QStringLiteral("title"), QStringLiteral("language"),
              QStringLiteral("by"), QStringLiteral("patch"), QStringLiteral("picture"), QStringLiteral("why")})
    , m_thread({QStringLiteral("recordId"), QStringLiteral("kind"), QStringLiteral("icon"), QStringLiteral("kindLabel"),
          QStringLiteral("title"), QStringLiteral("language"), QStringLiteral("state"), QStringLiteral("stateName"),
          QStringLiteral("when"), QStringLiteral("answer"), QStringLiteral("review")})
{
    m_questions.showGradually(1);
    m_gallery.showGradually(2);
    m_thread.showGradually(2);
    connect(&m_store, &StoreService::recordsChanged, this, &FollowViewModel::refresh);
    connect(&m_store, &StoreService::opened, this, &FollowViewModel::refresh);
}

void FollowViewModel::setLanguage(const QString& tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    Q_EMIT languageChanged();
    refresh();
}

Result<FollowViewModel::Overview> FollowViewModel::readOverview(Programme& programme, const QString& language)
{
    Overview overview;
    if (programme.waitsToJoin())
        return overview;
    const auto forms = programme.records({.kind = QStringLiteral("form")});
    const auto gallery = insight::gallery(programme, record::Use::Gallery);
    if (!forms || !gallery)
        return forms ? gallery.error() : forms.error();
    for (const record::Record& form : *forms) {
        const auto sheets = insight::readSheets(programme, form.text(QStringLiteral("form_id")), record::Use::Results);
        if (!sheets)
            return sheets.error();
        overview.surveys.append({{QStringLiteral("recordId"), form.id.text()},
            {QStringLiteral("title"), form.text(QStringLiteral("title"))},
            {QStringLiteral("people"), shown(Count::guarded(sheets->usable.size()))}});
    }
    for (const insight::GalleryItem& item : *gallery) {
        if (item.why != insight::HeldBack::TakenBack && item.why != insight::HeldBack::NotBrought)
            overview.gallery.append({{QStringLiteral("storyId"), item.story.text()},
                {QStringLiteral("caption"), item.caption}, {QStringLiteral("title"), item.title},
                {QStringLiteral("language"), item.language}, {QStringLiteral("by"), item.byline},
                {QStringLiteral("patch"), item.patch}, {QStringLiteral("picture"), item.picture.address},
                {QStringLiteral("why"), item.isShown() ? QString() : insight::heldBackName(item.why)}});
    }
    const auto review = programme.toReview();
    if (!review)
        return review.error();
    for (const char* kind : {"finding", "ask", "promise", "decision"}) {
        const auto records = programme.records({.kind = QString::fromLatin1(kind)});
        if (!records)
            return records.error();
        for (const record::Record& record : *records) {
            QVariantMap row = threadRow(record, language);
            row.insert(QStringLiteral("review"), review->contains(record.id));
            overview.thread.append(row);
        }
    }
    return overview;
}

Result<FollowViewModel::Results> FollowViewModel::readResults(
    Programme& programme, RecordId formRecord, const QString& by, const QString& group, const QString& language)
{
    const auto form = survey::openForm(programme, formRecord);
    if (!form)
        return form.error();
    const auto all = insight::formResults(programme, *form->program, record::Use::Results);
    if (!all)
        return all.error();
    Results results;
    results.title = form->title;
    results.people = shown(all->sheets);
    results.notAgreed = shown(all->notAgreed);
    QHash<QString, QString> measures;
    for (const insight::QuestionResult& question : all->questions) {
        measures.insert(question.name, measureName(question.measure));
        // Who people are is asked first; only those answers make groups to look at.
        if (question.measure == Measure::One && !question.tooFew && question.section == all->questions.first().section)
            results.groupings.append({{QStringLiteral("name"), question.name},
                {QStringLiteral("label"), language::choose(question.label, language).text}});
    }
    if (!by.isEmpty()) {
        const auto grouped = insight::groupedResults(programme, *form->program, by, record::Use::Results);
        if (!grouped)
            return grouped.error();
        for (const insight::GroupedResult& question : grouped->questions) {
            qsizetype column = -1;
            for (qsizetype i = 0; i < question.groups.size(); ++i) {
                if (question.groups.at(i).name == group && question.groups.at(i).shown)
                    column = i;
            }
            if (!group.isEmpty() && column >= 0)
                results.questions.append(groupRow(question, column, measures.value(question.question), language));
        }
        const auto& first
            = grouped->questions.isEmpty() ? QList<insight::GroupedResult::Group>() : grouped->questions.first().groups;
        for (const auto& g : first) {
            if (!g.name.isEmpty())
                results.groups.append({{QStringLiteral("name"), g.name},
                    {QStringLiteral("label"),
                        g.label.isEmpty() ? language::autonym(g.name) : language::choose(g.label, language).text},
                    {QStringLiteral("count"), g.shown ? shown(g.people) : -1}, {QStringLiteral("shown"), g.shown}});
        }
    }
    if (by.isEmpty() || group.isEmpty()) {
        for (const insight::QuestionResult& question : all->questions) {
            if (question.measure != Measure::Other)
                results.questions.append(questionRow(question, *all, language));
        }
    }
    return results;
}

// A chart draws a model; the models of the last reading live until the next one.
QList<QVariantMap> FollowViewModel::withCharts(QList<QVariantMap> questions)
{
    static const QStringList roles{QStringLiteral("label"), QStringLiteral("lang"), QStringLiteral("count"),
        QStringLiteral("kept"), QStringLiteral("spoken")};
    for (RowModel* chart : std::as_const(m_charts))
        chart->deleteLater();
    m_charts.clear();
    for (QVariantMap& question : questions) {
        auto* chart = new RowModel(roles, this);
        QList<QVariantMap> rows;
        for (const QVariant& row : question.value(QStringLiteral("bars")).toList())
            rows.append(row.toMap());
        chart->setRows(rows);
        m_charts.append(chart);
        question.insert(QStringLiteral("bars"), QVariant::fromValue(chart));
    }
    return questions;
}

void FollowViewModel::refresh()
{
    m_store.run([language = m_language](Programme& programme) { return readOverview(programme, language); })
        .then(this, [this](const Result<Overview>& overview) {
            if (!overview)
                return;
            m_surveys.setRows(overview->surveys);
            m_gallery.setRows(overview->gallery);
            m_thread.setRows(overview->thread);
        });
    if (!m_survey.isEmpty())
        readAgain();
}

void FollowViewModel::showSurvey(const QString& recordId)
{
    m_survey = recordId;
    m_by.clear();
    m_group.clear();
    readAgain();
}

void FollowViewModel::lookBy(const QString& question)
{
    m_by = question;
    m_group.clear();
    readAgain();
}

void FollowViewModel::lookAtGroup(const QString& group)
{
    m_group = group;
    readAgain();
}

void FollowViewModel::readAgain()
{
    const int asked = ++m_asked;
    m_reading = true;
    Q_EMIT readingChanged();
    m_store
        .run([id = RecordId::fromText(m_survey), by = m_by, group = m_group, language = m_language](
                 Programme& programme) { return readResults(programme, id, by, group, language); })
        .then(this, [this, asked](const Result<Results>& results) {
            if (asked != m_asked)
                return;
            m_reading = false;
            Q_EMIT readingChanged();
            if (!results)
                return;
            m_surveyTitle = results->title;
            m_people = results->people;
            m_notAgreed = results->notAgreed;
            m_questions.setRows(withCharts(results->questions));
            m_groupings.setRows(results->groupings);
            m_groups.setRows(results->groups);
            Q_EMIT resultsChanged();
        });
}

} // namespace uthan::app
