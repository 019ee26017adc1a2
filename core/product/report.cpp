// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/report.h"

#include "insight/gallery.h"
#include "product/html.h"
#include "survey/surveys.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

namespace uthan::product {
namespace {
    using insight::Count;
    using insight::Measure;

    // The page's own words; translated where the program has a translator installed.
    class Words {
        Q_DECLARE_TR_FUNCTIONS(Report)
    };

    language::Text textOf(const QCborValue& byTag)
    {
        language::Text text;
        const QCborMap map = byTag.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            text.byTag.insert(it.key().toString(), it.value().toString());
        return text;
    }

    class Writer {
    public:
        Writer(store::Programme& programme, const ReportOptions& options)
            : m_programme(programme)
            , m_options(options)
            , m_locale(options.language)
        {
        }
        Result<Report> write();

    private:
        Result<void> opening();
        Result<void> surveys();
        Result<void> survey(const survey::OpenedForm& form);
        Result<void> stories();
        Result<void> themes();
        Result<void> places();
        Result<void> findings();
        void limits();
        void question(const insight::QuestionResult& q, const insight::FormResults& results);
        void choiceTable(const insight::QuestionResult& q);
        void numberTable(const insight::QuestionResult& q);
        void quotes(const QList<insight::Quote>& quotes, qint64 kept);
        void answerLine(const insight::QuestionResult& q);

        void add(const QString& html) { m_body += html + QLatin1Char('\n'); }
        void heading(int level, const QString& text)
        {
            add(QStringLiteral("<h%1>%2</h%1>").arg(level).arg(html::escaped(text)));
        }
        void paragraph(const QString& text, const char* style = nullptr)
        {
            add(style ? QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(style), html::escaped(text))
                      : QStringLiteral("<p>%1</p>").arg(html::escaped(text)));
        }
        [[nodiscard]] language::Chosen choose(const language::Text& text) const
        {
            return language::choose(text, m_options.language);
        }
        [[nodiscard]] QString shown(const Count& count) const
        {
            return count.withheld ? Words::tr("under %1").arg(m_locale.toString(insight::kSmallest))
                                  : m_locale.toString(count.value);
        }
        Result<QList<record::Record>> all(const QString& kind) const
        {
            store::RecordQuery query;
            query.kind = kind;
            return m_programme.records(query);
        }
        [[nodiscard]] bool outside() const { return m_options.readers == ReportOptions::For::Outside; }

        store::Programme& m_programme;
        const ReportOptions& m_options;
        QLocale m_locale;
        QString m_body;
        QString m_title;
        Report m_report;
        bool m_heldBack = false;
        qint64 m_notAgreed = 0;
        QSet<RecordId> m_hiddenStories;
    };

    Result<Report> Writer::write()
    {
        UTHAN_TRY(opening());
        UTHAN_TRY(surveys());
        UTHAN_TRY(stories());
        UTHAN_TRY(places());
        UTHAN_TRY(themes());
        UTHAN_TRY(findings());
        limits();
        const QString page = html::page(m_title,
            QCoreApplication::translate("Report", "en", "the language of these words, as a tag like bn or ar"), m_body);
        m_report.files.prepend({QStringLiteral("index.html"), page.toUtf8()});
        return m_report;
    }

    Result<void> Writer::opening()
    {
        const Result<QList<record::Record>> programmes = all(QStringLiteral("programme"));
        if (!programmes)
            return programmes.error();
        language::Chosen name{Words::tr("Our programme"), QStringLiteral("en"), false};
        QString setting;
        if (!programmes->isEmpty()) {
            if (const language::Text text = textOf(programmes->first().fields.value(QLatin1String("name")));
                !text.isEmpty())
                name = choose(text);
            setting = programmes->first().text(QStringLiteral("setting"));
        }
        m_title = name.text;
        add(html::element(QStringLiteral("h1"), name));
        if (!setting.isEmpty())
            paragraph(setting);
        paragraph(outside()
                ? Words::tr("This report may be shown outside the group. It holds only what people agreed to show.")
                : Words::tr("This report is for the group's own talks. Please do not pass it on."),
            "soft");
        return {};
    }

    Result<void> Writer::surveys()
    {
        const Result<QList<record::Record>> forms = all(QStringLiteral("form"));
        if (!forms)
            return forms.error();
        QSet<QString> done;
        for (const record::Record& form : *forms) {
            const QString id = form.text(QStringLiteral("form_id"));
            if (done.contains(id))
                continue;
            done.insert(id);
            const Result<survey::OpenedForm> opened = survey::openForm(m_programme, id);
            if (!opened)
                return opened.error();
            UTHAN_TRY(survey(*opened));
        }
        return {};
    }

    Result<void> Writer::survey(const survey::OpenedForm& form)
    {
        const Result<insight::FormResults> results = insight::formResults(
            m_programme, *form.program, outside() ? record::Use::Results : record::Use::TalkTogether);
        if (!results)
            return results.error();
        add(html::element(QStringLiteral("h2"), choose(form.program->title())));
        paragraph(Words::tr("%1 people's answers are counted here.").arg(shown(results->sheets)));
        if (results->notAgreed.withheld || results->notAgreed.value > 0) {
            paragraph(
                Words::tr("Not counted, because they did not agree to it: %1.").arg(shown(results->notAgreed)), "soft");
            ++m_notAgreed;
        }
        if (results->sheets.withheld || results->sheets.value == 0) {
            paragraph(Words::tr("That is too few to show anything without pointing at somebody."));
            return {};
        }
        for (const RecordId id : results->used)
            m_report.used.insert(id);
        QString section;
        for (const insight::QuestionResult& q : results->questions) {
            if (q.measure == Measure::Voice)
                continue;
            if (q.section != section && !q.sectionLabel.isEmpty())
                add(html::ofForm(QStringLiteral("h3"), choose(q.sectionLabel)));
            section = q.section;
            question(q, *results);
        }
        return {};
    }

    void Writer::question(const insight::QuestionResult& q, const insight::FormResults& results)
    {
        ++m_report.questions;
        m_heldBack = m_heldBack || q.anythingHeldBack;
        add(QStringLiteral("<section>"));
        add(html::ofForm(q.sectionLabel.isEmpty() ? QStringLiteral("h3") : QStringLiteral("h4"), choose(q.label)));
        if (q.tooFew) {
            paragraph(Words::tr("Fewer than %1 people answered; nothing is shown.")
                          .arg(m_locale.toString(insight::kSmallest)));
        } else if (q.measure == Measure::Number) {
            numberTable(q);
        } else if (q.measure == Measure::Words) {
            quotes(results.quotes.value(q.name), results.wordsKept.value(q.name));
        } else {
            choiceTable(q);
        }
        answerLine(q);
        add(QStringLiteral("</section>"));
    }

    void Writer::answerLine(const insight::QuestionResult& q)
    {
        QStringList parts{Words::tr("Answered: %1").arg(shown(q.answered))};
        const auto part = [&](const Count& count, const QString& text) {
            if (count.withheld || count.value > 0)
                parts << text.arg(shown(count));
        };
        part(q.dontKnow, Words::tr("did not know: %1"));
        part(q.ratherNot, Words::tr("would rather not say: %1"));
        part(q.skipped, Words::tr("left open: %1"));
        part(q.notAsked, Words::tr("not asked: %1"));
        paragraph(parts.join(QStringLiteral(" · ")), "soft");
    }

    // One sentence first, then the chart, which is a table.
    void Writer::choiceTable(const insight::QuestionResult& q)
    {
        const insight::ChoiceResult* most = nullptr;
        for (const insight::ChoiceResult& c : q.choices)
            if (!c.count.withheld && c.count.value > 0 && (!most || c.count.value > most->count.value))
                most = &c;
        const bool rank = q.measure == Measure::Rank;
        const auto label = [this](const insight::ChoiceResult& c) {
            return c.label.isEmpty() ? language::Chosen{c.name, {}, false} : choose(c.label);
        };
        if (most) {
            const QString sentence = rank ? Words::tr("Most often given a place: %1 (%2 of %3 people).")
                                          : Words::tr("Most often: %1 (%2 of %3 people).");
            const language::Chosen name = label(*most);
            add(QStringLiteral("<p>%1</p>")
                    .arg(html::escaped(sentence).arg(
                        html::ofForm(QStringLiteral("span"), name), shown(most->count), shown(q.answered))));
        }
        add(QStringLiteral("<table><caption>%1</caption><thead><tr><th scope=\"col\">%2</th><th "
                           "scope=\"col\">%3</th>%4<th scope=\"col\">%5</th></tr></thead><tbody>")
                .arg(html::escaped(q.measure == Measure::Many ? Words::tr("People could choose more than one.")
                             : rank                           ? Words::tr("People put their choices in order.")
                                                              : Words::tr("People chose one.")),
                    html::escaped(Words::tr("Answer")), html::escaped(Words::tr("People")),
                    rank ? QStringLiteral("<th scope=\"col\">%1</th><th scope=\"col\">%2</th>")
                               .arg(html::escaped(Words::tr("Put first")), html::escaped(Words::tr("Points")))
                         : QString(),
                    html::escaped(Words::tr("Share"))));
        for (const insight::ChoiceResult& c : q.choices) {
            const int percent = int(c.share * 100 + 0.5);
            const QString points = c.count.withheld ? Words::tr("held back") : m_locale.toString(c.points);
            add(QStringLiteral("<tr>%1<td class=\"n\">%2</td>%3<td class=\"bar\">%4</td></tr>")
                    .arg(html::ofForm(QStringLiteral("th"), label(c), QStringLiteral("scope=\"row\"")),
                        html::escaped(shown(c.count)),
                        rank ? QStringLiteral("<td class=\"n\">%1</td><td class=\"n\">%2</td>")
                                   .arg(html::escaped(shown(c.first)), html::escaped(points))
                             : QString(),
                        c.count.withheld
                            ? html::escaped(Words::tr("held back"))
                            : QStringLiteral("%1<span style=\"inline-size:%2%\"></span>")
                                  .arg(html::escaped(Words::tr("%1%", "a percentage").arg(m_locale.toString(percent))))
                                  .arg(percent)));
        }
        add(QStringLiteral("</tbody></table>"));
    }

    void Writer::numberTable(const insight::QuestionResult& q)
    {
        if (!q.numbers)
            return;
        const auto number = [this](double d) { return m_locale.toString(d, 'f', 1); };
        paragraph(Words::tr("Half of the answers lie between %1 and %2; the middle one is %3, the average %4.")
                      .arg(number(q.numbers->lowerQuartile), number(q.numbers->upperQuartile),
                          number(q.numbers->median), number(q.numbers->mean)));
        add(QStringLiteral("<table><caption>%1</caption><thead><tr><th scope=\"col\">%2</th><th "
                           "scope=\"col\">%3</th></tr></thead><tbody>")
                .arg(html::escaped(Words::tr("How many people gave which number.")),
                    html::escaped(Words::tr("From, and under")), html::escaped(Words::tr("People"))));
        for (const insight::NumberSummary::Bin& bin : q.numbers->bins)
            add(QStringLiteral("<tr><th scope=\"row\">%1 – %2</th><td class=\"n\">%3</td></tr>")
                    .arg(html::escaped(m_locale.toString(bin.from, 'g', 6)),
                        html::escaped(m_locale.toString(bin.to, 'g', 6)), html::escaped(shown(bin.count))));
        add(QStringLiteral("</tbody></table>"));
    }

    void Writer::quotes(const QList<insight::Quote>& said, qint64 kept)
    {
        QMap<QString, int> times; // the same words are printed once
        QHash<QString, QString> tags;
        for (const insight::Quote& quote : said) {
            ++times[quote.text];
            tags.insert(quote.text, quote.language);
        }
        int printed = 0;
        for (auto it = times.cbegin(); it != times.cend() && printed < m_options.quotesEach; ++it, ++printed)
            add(html::element(QStringLiteral("blockquote"), it.key(), tags.value(it.key())));
        m_report.quotes += printed;
        if (times.size() > printed)
            paragraph(Words::tr("And %1 more.").arg(m_locale.toString(times.size() - printed)), "soft");
        if (kept > 0)
            paragraph(Words::tr("Some people did not want their words repeated."), "soft");
    }

    Result<void> Writer::stories()
    {
        const Result<QList<insight::GalleryItem>> items
            = insight::gallery(m_programme, outside() ? record::Use::Exhibition : record::Use::Gallery);
        if (!items)
            return items.error();
        if (items->isEmpty())
            return {};
        heading(2, Words::tr("Photo stories"));
        for (const insight::GalleryItem& item : *items) {
            if (!item.isShown()) {
                m_hiddenStories.insert(item.story);
                ++m_report.picturesKept;
                continue;
            }
            const Result<QByteArray> picture = m_programme.media(item.story, item.picture);
            if (!picture)
                return picture.error();
            ++m_report.pictures;
            m_report.used.insert(item.story);
            const QString name = QStringLiteral("pictures/%1.%2")
                                     .arg(m_report.pictures, 2, 10, QLatin1Char('0'))
                                     .arg(item.picture.type == QLatin1String("image/png") ? QStringLiteral("png")
                                                                                          : QStringLiteral("jpg"));
            m_report.files << ExportedFile{name, *picture};
            const QString alt
                = item.description.isEmpty() ? Words::tr("A photograph without a description") : item.description;
            add(QStringLiteral("<figure><img src=\"%1\" alt=\"%2\" loading=\"lazy\">").arg(name, alt.toHtmlEscaped()));
            add(html::element(
                QStringLiteral("figcaption"), item.caption.isEmpty() ? item.title : item.caption, item.language));
            if (!item.byline.isEmpty())
                paragraph(Words::tr("Photo: %1").arg(item.byline), "soft");
            add(QStringLiteral("</figure>"));
        }
        if (m_report.picturesKept > 0)
            add(QStringLiteral("<p class=\"held\">%1</p>")
                    .arg(html::escaped(Words::tr("Other stories are not here: their makers took them back or keep them "
                                                 "for the group, or somebody in them has not agreed."))));
        return {};
    }

    Result<void> Writer::places()
    {
        const Result<QList<record::Record>> all = this->all(QStringLiteral("place"));
        const Result<QList<record::Record>> legends = this->all(QStringLiteral("legend"));
        if (!all || !legends)
            return all ? legends.error() : all.error();
        QMap<QString, qint64> counts;
        for (const record::Record& place : *all) {
            const Result<record::ConsentState> consent = m_programme.consentOf(place.author);
            if (!consent)
                return consent.error();
            if (place.text(QStringLiteral("sensitivity")) != QLatin1String("sacred")
                && record::mayUse(*consent, outside() ? record::Use::Results : record::Use::TalkTogether)) {
                ++counts[place.text(QStringLiteral("category"))];
                m_report.used.insert(place.id);
            }
        }
        if (counts.isEmpty())
            return {};
        QHash<QString, language::Text> labels;
        for (const record::Record& legend : *legends) {
            const QCborArray categories = legend.fields.value(QLatin1String("categories")).toArray();
            for (const QCborValue& c : categories)
                labels.insert(
                    c.toMap().value(QLatin1String("id")).toString(), textOf(c.toMap().value(QLatin1String("label"))));
        }
        heading(2, Words::tr("Places on the map"));
        add(QStringLiteral("<table><caption>%1</caption><thead><tr><th scope=\"col\">%2</th><th "
                           "scope=\"col\">%3</th></tr></thead><tbody>")
                .arg(html::escaped(Words::tr("How many places people marked.")),
                    html::escaped(Words::tr("Sort of place")), html::escaped(Words::tr("Places"))));
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            add(QStringLiteral("<tr>%1<td class=\"n\">%2</td></tr>")
                    .arg(html::element(QStringLiteral("th"),
                             labels.contains(it.key()) ? choose(labels.value(it.key()))
                                                       : language::Chosen{it.key(), {}, false},
                             QStringLiteral("scope=\"row\"")),
                        html::escaped(shown(Count::guarded(it.value())))));
        add(QStringLiteral("</tbody></table>"));
        return {};
    }

    Result<void> Writer::themes()
    {
        const Result<QList<record::Record>> all = this->all(QStringLiteral("theme"));
        if (!all)
            return all.error();
        if (all->isEmpty())
            return {};
        heading(2, Words::tr("What we made of it"));
        for (const record::Record& theme : *all) {
            add(html::element(QStringLiteral("h3"), choose(textOf(theme.fields.value(QLatin1String("name"))))));
            m_report.used.insert(theme.id);
            if (const QString meaning = theme.text(QStringLiteral("meaning")); !meaning.isEmpty())
                paragraph(meaning);
            paragraph(Words::tr("Cards in this theme: %1")
                          .arg(shown(Count::guarded(theme.fields.value(QLatin1String("items")).toArray().size()))),
                "soft");
            const QCborArray counterViews = theme.fields.value(QLatin1String("counter_views")).toArray();
            for (const QCborValue& view : counterViews) {
                paragraph(Words::tr("And some saw it differently:"), "soft");
                add(html::element(QStringLiteral("blockquote"), view.toMap().value(QLatin1String("text")).toString(),
                    view.toMap().value(QLatin1String("language")).toString()));
            }
        }
        return {};
    }

    Result<void> Writer::findings()
    {
        const Result<QList<record::Record>> all = this->all(QStringLiteral("finding"));
        if (!all)
            return all.error();
        if (all->isEmpty())
            return {};
        heading(2, Words::tr("Findings"));
        for (const record::Record& finding : *all) {
            add(html::element(QStringLiteral("p"), choose(textOf(finding.fields.value(QLatin1String("text"))))));
            m_report.used.insert(finding.id);
            const QCborArray evidence = finding.fields.value(QLatin1String("evidence")).toArray();
            bool dropped = false;
            qint64 usable = 0;
            for (const QCborValue& item : evidence) {
                const RecordId id = RecordId::fromText(item.toMap().value(QLatin1String("record")).toString());
                const Result<record::Record> r = m_programme.record(id);
                const bool gone = !r || r->withdrawn || m_hiddenStories.contains(id);
                dropped = dropped || gone;
                usable += gone ? 0 : 1;
            }
            paragraph(Words::tr("Rests on %1 pieces of evidence.").arg(m_locale.toString(usable)), "soft");
            if (dropped)
                add(QStringLiteral("<p class=\"held\">%1</p>")
                        .arg(html::escaped(Words::tr("To review: a piece of its evidence was taken back or may not be "
                                                     "shown here, and was left out."))));
        }
        return {};
    }

    void Writer::limits()
    {
        heading(2, Words::tr("What this report cannot tell"));
        QStringList points{
            Words::tr("It speaks of the people who took part, not of everybody: they were not drawn by lot."),
            Words::tr("It does not show who said what, and nobody should try to find out.")};
        if (m_heldBack)
            points << Words::tr(
                "Numbers under %1 are held back, and some others with them, so that nobody can be made out.")
                          .arg(m_locale.toString(insight::kSmallest));
        if (m_notAgreed > 0)
            points << Words::tr("People who did not agree to this use are missing; they may think differently.");
        points << Words::tr("Two things that go together need not cause each other.")
               << Words::tr("Where a text is in another language than the rest, it was not translated yet.")
               << Words::tr("What somebody takes back later stays in copies that were already printed or passed on.");
        QString list = QStringLiteral("<ul>");
        for (const QString& point : std::as_const(points))
            list += QStringLiteral("<li>%1</li>").arg(html::escaped(point));
        add(list + QStringLiteral("</ul>"));
    }
} // namespace

Result<Report> makeReport(store::Programme& programme, const ReportOptions& options)
{
    return Writer(programme, options).write();
}

} // namespace uthan::product
