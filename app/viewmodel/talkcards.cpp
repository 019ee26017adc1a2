// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkcards.h"

#include "insight/gallery.h"
#include "insight/results.h"
#include "recordsviewmodel.h"
#include "survey/surveys.h"

#include <algorithm>
#include <QCborArray>

namespace uthan::app {

namespace {
    constexpr int kWordsAQuestion = 12; // a wall of a hundred cards is no conversation
    constexpr int kBars = 4;

    void addPhotos(QList<TalkCard>& cards, const QList<insight::GalleryItem>& gallery)
    {
        for (const insight::GalleryItem& item : gallery) {
            if (!item.isShown())
                continue;
            TalkCard card{.id = item.story.text(),
                .type = QStringLiteral("photo"),
                .text = item.caption.isEmpty() ? item.title : item.caption,
                .language = item.language,
                .second = {},
                .by = item.byline,
                .source = {},
                .pictureRecord = item.story.text(),
                .picture = item.picture.address,
                .voice = {},
                .bars = {},
                .voices = 1};
            cards.append(card);
        }
    }

    QList<QVariantMap> barsOf(const insight::QuestionResult& result, const QString& language)
    {
        QList<QVariantMap> bars;
        for (const insight::ChoiceResult& choice : result.choices)
            bars.append({{QStringLiteral("label"),
                             choice.label.isEmpty() ? choice.name : language::choose(choice.label, language).text},
                {QStringLiteral("count"), choice.count.withheld ? -1 : choice.count.value},
                {QStringLiteral("share"), choice.share}});
        std::stable_sort(bars.begin(), bars.end(), [](const QVariantMap& a, const QVariantMap& b) {
            return a.value(QStringLiteral("count")).toLongLong() > b.value(QStringLiteral("count")).toLongLong();
        });
        return bars.mid(0, kBars);
    }

    void addResults(QList<TalkCard>& cards, const survey::OpenedForm& form, const insight::FormResults& results,
        const QString& language)
    {
        for (const insight::QuestionResult& result : results.questions) {
            const bool chosen = result.measure == insight::Measure::One || result.measure == insight::Measure::Many;
            if (chosen && !result.tooFew && !result.answered.withheld) {
                const auto label = language::choose(result.label, language);
                cards.append({.id = form.record.text() + QLatin1Char('/') + result.name,
                    .type = QStringLiteral("result"),
                    .text = label.text,
                    .language = label.tag,
                    .second = {},
                    .by = {},
                    .source = form.title,
                    .pictureRecord = {},
                    .picture = {},
                    .voice = {},
                    .bars = barsOf(result, language),
                    .voices = result.answered.value});
            }
            for (const insight::Quote& quote : results.quotes.value(result.name).mid(0, kWordsAQuestion))
                cards.append({.id = quote.record.text() + QLatin1Char('/') + quote.question,
                    .type = QStringLiteral("words"),
                    .text = quote.text,
                    .language = quote.language,
                    .second = {},
                    .by = {},
                    .source = form.title,
                    .pictureRecord = {},
                    .picture = {},
                    .voice = {},
                    .bars = {},
                    .voices = 1});
            for (const insight::Voice& voice : results.voices.value(result.name).mid(0, kWordsAQuestion))
                cards.append({.id = voice.record.text() + QLatin1Char('/') + voice.question,
                    .type = QStringLiteral("voice"),
                    .text = {},
                    .language = voice.language,
                    .second = {},
                    .by = {},
                    .source = form.title,
                    .pictureRecord = voice.record.text(),
                    .picture = {},
                    .voice = voice.media.address,
                    .bars = {},
                    .voices = 1});
        }
    }

    // One card a category of the legend: the places people put there together, never one place alone.
    Result<void> addPlaces(QList<TalkCard>& cards, store::Programme& programme, const QString& language)
    {
        const auto places = programme.records({.kind = QStringLiteral("place")});
        const auto legends = programme.records({.kind = QStringLiteral("legend"), .newestFirst = true});
        if (!places || !legends)
            return places ? legends.error() : places.error();
        if (legends->isEmpty())
            return {};
        QHash<QString, qint64> counts;
        for (const record::Record& place : *places) {
            const auto consent = programme.consentOf(place.author);
            if (consent.ok() && consent->given && !record::mayUse(*consent, record::Use::TalkTogether))
                continue;
            ++counts[place.text(QStringLiteral("category"))];
        }
        const record::Record& legend = legends->first();
        for (const auto& value : legend.fields.value(QStringLiteral("categories")).toArray()) {
            const QCborMap category = value.toMap();
            const QString id = category.value(QStringLiteral("id")).toString();
            if (counts.value(id) < insight::kSmallest)
                continue;
            const auto label = language::choose(textFromCbor(category.value(QStringLiteral("label"))), language);
            cards.append({.id = legend.id.text() + QLatin1Char('/') + id,
                .type = QStringLiteral("place"),
                .text = label.text,
                .language = label.tag,
                .second = category.value(QStringLiteral("icon")).toString(),
                .by = {},
                .source = {},
                .pictureRecord = {},
                .picture = {},
                .voice = {},
                .bars = {},
                .voices = counts.value(id)});
        }
        return {};
    }
}

QVariantMap TalkCard::toMap() const
{
    QVariantList barList;
    for (const QVariantMap& bar : bars)
        barList.append(bar);
    return {{QStringLiteral("cardId"), id}, {QStringLiteral("type"), type}, {QStringLiteral("text"), text},
        {QStringLiteral("language"), language}, {QStringLiteral("second"), second}, {QStringLiteral("by"), by},
        {QStringLiteral("source"), source}, {QStringLiteral("pictureRecord"), pictureRecord},
        {QStringLiteral("picture"), picture}, {QStringLiteral("voice"), voice}, {QStringLiteral("bars"), barList},
        {QStringLiteral("voices"), voices}};
}

Result<QList<TalkCard>> talkCards(store::Programme& programme, const QString& language)
{
    QList<TalkCard> cards;
    const auto gallery = insight::gallery(programme, record::Use::Gallery);
    if (!gallery)
        return gallery.error();
    addPhotos(cards, *gallery);

    const auto forms = programme.records({.kind = QStringLiteral("form")});
    if (!forms)
        return forms.error();
    for (const record::Record& record : *forms) {
        const auto form = survey::openForm(programme, record.id);
        if (!form)
            continue; // its file is still on the way
        const auto results = insight::formResults(programme, *form->program, record::Use::TalkTogether);
        if (!results)
            return results.error();
        addResults(cards, *form, *results, language);
    }
    if (const auto places = addPlaces(cards, programme, language); !places)
        return places.error();
    return cards;
}

} // namespace uthan::app
