// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatherviewmodel.h"

#include "i18n.h"
#include "navigator.h"
#include "recordsviewmodel.h"
#include "storeservice.h"
#include "survey/versionorder.h"

#include <algorithm>
#include <QCborArray>
#include <QDateTime>

namespace uthan::app {

namespace {
    const QString kTitle = QStringLiteral("title");
    const QString kLanguage = QStringLiteral("language");
}

GatherViewModel::GatherViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_surveys({QStringLiteral("form"), kTitle, kLanguage, QStringLiteral("done"), QStringLiteral("total"),
          QStringLiteral("begun"), QStringLiteral("given")})
    , m_things({QStringLiteral("recordId"), QStringLiteral("kind"), kTitle, kLanguage, QStringLiteral("day"),
          QStringLiteral("form"), QStringLiteral("isDraft"), QStringLiteral("isChanging"), QStringLiteral("onlyHere"),
          QStringLiteral("heldBy")})
{
    connect(&services.store, &StoreService::opened, this, &GatherViewModel::refresh);
    connect(&services.store, &StoreService::recordsChanged, this, &GatherViewModel::refresh);
    connect(&services.session, &PersonSession::changed, this, &GatherViewModel::refresh);
    connect(&services.i18n, &I18n::languageChanged, this, &GatherViewModel::changed);
    // Drafts move on without an announcement; who comes back to Gather sees how far they are.
    connect(&services.navigator, &Navigator::moved, this, [this] {
        if (m_services.navigator.place() == QLatin1String("gather") && m_services.navigator.depth() <= 2)
            refresh();
    });
}

namespace {
    struct Survey {
        QString record, formId, title, language, version;
        int page = 0, pages = 0, given = 0;
        bool begun = false;
        [[nodiscard]] QVariantMap row() const
        {
            return {{QStringLiteral("form"), record}, {kTitle, title}, {kLanguage, language},
                {QStringLiteral("done"), qMax(0, page - 1)}, {QStringLiteral("total"), pages},
                {QStringLiteral("begun"), begun}, {QStringLiteral("given"), given}};
        }
    };

    QString dayOf(qint64 ms)
    {
        return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
    }

    QString firstText(const QCborMap& fields, std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            if (QString t = fields.value(name).toString(); !t.isEmpty())
                return t;
        }
        return {};
    }

    // The newest version of each survey.
    Result<QList<Survey>> readSurveys(store::Programme& programme)
    {
        const auto forms = programme.records({.kind = QStringLiteral("form"), .newestFirst = true});
        if (!forms)
            return forms.error();
        QList<Survey> surveys;
        for (const record::Record& r : *forms) {
            const QString formId = r.text(QStringLiteral("form_id"));
            const auto known = std::find_if(
                surveys.begin(), surveys.end(), [&formId](const Survey& s) { return s.formId == formId; });
            if (known != surveys.end()) {
                if (survey::compareVersions(r.text(QStringLiteral("version")), known->version) <= 0)
                    continue;
                surveys.erase(known);
            }
            const QCborArray languages = r.fields.value(QStringLiteral("languages")).toArray();
            surveys.prepend(Survey{r.id.text(), formId, r.text(kTitle),
                languages.isEmpty() ? QStringLiteral("en") : languages.first().toString(),
                r.text(QStringLiteral("version"))});
        }
        return surveys;
    }

    // Answers that were given and are being changed: they are one thing, not two.
    bool isRevision(const store::Draft& draft)
    {
        return draft.body.value(QStringLiteral("revises")).toBool();
    }

    void placeDrafts(QList<Survey>& surveys, const QList<store::Draft>& drafts, PersonId person)
    {
        for (const store::Draft& d : drafts) {
            const auto it
                = std::find_if(surveys.begin(), surveys.end(), [&d](const Survey& s) { return s.formId == d.subject; });
            if (d.person != person || d.kind != QLatin1String("submission") || isRevision(d) || it == surveys.end())
                continue;
            it->begun = true;
            it->page = static_cast<int>(d.body.value(QStringLiteral("page")).toInteger(0));
            it->pages = static_cast<int>(d.body.value(QStringLiteral("pages")).toInteger(0));
        }
    }

    const Survey* surveyOf(const QList<Survey>& surveys, const QString& formId)
    {
        const auto it
            = std::find_if(surveys.begin(), surveys.end(), [&formId](const Survey& s) { return s.formId == formId; });
        return it == surveys.end() ? nullptr : &*it;
    }

    QVariantMap draftRow(const store::Draft& draft, const Survey* survey)
    {
        return {{QStringLiteral("recordId"), draft.id.text()}, {QStringLiteral("kind"), draft.kind},
            {kTitle, survey ? survey->title : QString()}, {kLanguage, survey ? survey->language : QString()},
            {QStringLiteral("day"), dayOf(draft.changedMs)},
            {QStringLiteral("form"), survey ? survey->record : QString()}, {QStringLiteral("isDraft"), true},
            {QStringLiteral("isChanging"), false}, {QStringLiteral("onlyHere"), true}, {QStringLiteral("heldBy"), 0}};
    }

    QVariantMap givenRow(const record::Record& r, const store::Receipt& receipt, const Survey* survey, bool isChanging)
    {
        const QString title = survey ? survey->title
                                     : firstText(r.fields,
                                         {QLatin1StringView("title"), QLatin1StringView("name"),
                                             QLatin1StringView("caption"), QLatin1StringView("note")});
        return {{QStringLiteral("recordId"), r.id.text()}, {QStringLiteral("kind"), r.kind}, {kTitle, title},
            {kLanguage, survey ? survey->language : r.text(kLanguage)}, {QStringLiteral("day"), dayOf(r.created.ms())},
            {QStringLiteral("form"), QString()}, {QStringLiteral("isDraft"), false},
            {QStringLiteral("isChanging"), isChanging}, {QStringLiteral("onlyHere"), receipt.onlyHere},
            {QStringLiteral("heldBy"), static_cast<int>(receipt.heldBy.size())}};
    }

    // Drafts first, then what was given, newest first.
    Result<QList<QVariantMap>> readThings(store::Programme& programme, PersonId person, QList<Survey>& surveys)
    {
        QList<QVariantMap> rows;
        const auto drafts = programme.drafts();
        if (!drafts)
            return drafts.error();
        placeDrafts(surveys, *drafts, person);
        QSet<RecordId> changing;
        for (const store::Draft& d : *drafts) {
            if (d.person == person && isRevision(d))
                changing.insert(d.id);
            else if (d.person == person)
                rows.append(draftRow(d, surveyOf(surveys, d.subject)));
        }
        for (const QString& kind :
            {QStringLiteral("submission"), QStringLiteral("photo_story"), QStringLiteral("place")}) {
            const auto records = programme.records({.kind = kind, .author = person, .newestFirst = true});
            if (!records)
                return records.error();
            for (const record::Record& r : *records) {
                const QString formId = r.text(QStringLiteral("form_id"));
                for (Survey& s : surveys)
                    s.given += !formId.isEmpty() && s.formId == formId ? 1 : 0;
                rows.append(givenRow(r, programme.receipt(r.id), formId.isEmpty() ? nullptr : surveyOf(surveys, formId),
                    changing.contains(r.id)));
            }
        }
        return rows;
    }
}

Result<GatherViewModel::Seen> GatherViewModel::read(store::Programme& programme, PersonId person)
{
    Seen seen;
    const auto names = programme.records({.kind = QStringLiteral("programme")});
    if (!names)
        return names.error();
    if (!names->isEmpty())
        seen.name = textFromCbor(names->first().fields.value(QStringLiteral("name")));
    auto surveys = readSurveys(programme);
    if (!surveys)
        return surveys.error();
    seen.onlyHere = {static_cast<int>(programme.onlyHereCount(QStringLiteral("submission"))),
        static_cast<int>(programme.onlyHereCount(QStringLiteral("photo_story"))),
        static_cast<int>(programme.onlyHereCount(QStringLiteral("place"))),
        static_cast<int>(programme.closedOnlyHereCount())};
    if (!person.isNull()) {
        auto things = readThings(programme, person, *surveys);
        if (!things)
            return things.error();
        seen.things = std::move(things).value();
    }
    for (const Survey& s : *surveys)
        seen.surveys.append(s.row());
    return seen;
}

// One reading at a time; what changes while it runs asks for one more.
void GatherViewModel::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_services.store.run([person = m_services.session.person()](store::Programme& p) { return read(p, person); })
        .then(this, [this](const Result<Seen>& seen) {
            m_reading = false;
            if (seen) {
                m_name = seen->name;
                m_onlyHere = seen->onlyHere;
                m_surveys.setRows(seen->surveys);
                m_things.setRows(seen->things);
                Q_EMIT changed();
            }
            if (m_again) {
                m_again = false;
                refresh();
            }
        });
}

Words GatherViewModel::programmeName() const
{
    return Words::of(language::choose(m_name, m_services.i18n.language(), {m_services.i18n.textLanguage()}));
}

QString GatherViewModel::onlyForm() const
{
    return m_surveys.count() == 1 ? current().value(QStringLiteral("form")).toString() : QString();
}

QVariantMap GatherViewModel::current() const
{
    const QList<QVariantMap>& rows = m_surveys.rows();
    const auto begun = std::find_if(
        rows.begin(), rows.end(), [](const QVariantMap& r) { return r.value(QStringLiteral("begun")).toBool(); });
    if (begun != rows.end())
        return *begun;
    return rows.isEmpty() ? QVariantMap() : rows.first();
}

int GatherViewModel::onlyHere() const
{
    return m_onlyHere.answers + m_onlyHere.stories + m_onlyHere.places + m_onlyHere.closed;
}

QString GatherViewModel::onlyHereText() const
{
    QStringList parts;
    if (m_onlyHere.answers > 0)
        //: Part of a list, "3 answer sheets": filled surveys
        parts << tr("%Ln answer sheet(s)", nullptr, m_onlyHere.answers);
    if (m_onlyHere.stories > 0)
        //: Part of a list, "5 photo stories"
        parts << tr("%Ln photo story(s)", nullptr, m_onlyHere.stories);
    if (m_onlyHere.places > 0)
        //: Part of a list, "2 places": places put on the map
        parts << tr("%Ln place(s)", nullptr, m_onlyHere.places);
    if (m_onlyHere.closed > 0)
        //: Part of a list, "2 sealed things": kept here for the stewards, this device cannot open them itself
        parts << tr("%Ln sealed thing(s)", nullptr, m_onlyHere.closed);
    if (parts.isEmpty())
        return {};
    //: Between the parts of a list of three
    const QString listSeparator = tr(", ");
    QString list = parts.takeLast();
    if (!parts.isEmpty())
        //: Joins the last two of a list: "3 answer sheets and 5 photo stories"
        list = tr("%1 and %2").arg(parts.join(listSeparator), list);
    //: %1 is a list such as "3 answer sheets and 5 photo stories": not yet held by any other device
    return tr("Only on this device: %1").arg(list);
}

} // namespace uthan::app
