// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "appviewmodel.h"
#include "brokenwords.h"
#include "outofplace.h"
#include "personrecords.h"
#include "storecall.h"

#include <QDir>
#include <QFile>
#include <QQmlComponent>
#include <QTextStream>

namespace uthan::desktop {

using app::AppViewModel;

namespace {
    constexpr int kTurnMs = 50;
    constexpr int kLeastTurns = 9; // the store answers, pages slide in
    constexpr int kLeastTurnsOfSurvey = 4; // nothing slides
    constexpr int kStillTurns = 4;
    constexpr int kMostTurns = 50; // something moves for ever: the thread of sharing does
    constexpr int kPatience = 400; // turns until what a stop waits for has to be there

    // A QML `var` arrives wrapped or not.
    QVariantMap mapOf(const QVariant& value)
    {
        return value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant().toMap() : value.toMap();
    }

    // The place a page lies in, for the bar and the rail; every other page lies in Gather.
    QString placeOf(const QString& page)
    {
        static const QHash<QString, QStringList> lieIn{
            {QStringLiteral("me"),
                {QStringLiteral("agreed"), QStringLiteral("changeAgreed"), QStringLiteral("takeBack")}},
            {QStringLiteral("talk"), {QStringLiteral("board"), QStringLiteral("room")}},
            {QStringLiteral("follow"), {QStringLiteral("results"), QStringLiteral("gallery")}},
            {QStringLiteral("share"), {QStringLiteral("stick"), QStringLiteral("invite"), QStringLiteral("hub")}},
            {QStringLiteral("desk"),
                {QStringLiteral("bringIn"), QStringLiteral("people"), QStringLiteral("languages"),
                    QStringLiteral("kinds"), QStringLiteral("records"), QStringLiteral("record"),
                    QStringLiteral("export"), QStringLiteral("lock"), QStringLiteral("recovery"),
                    QStringLiteral("keep"), QStringLiteral("verify"), QStringLiteral("waiting"),
                    QStringLiteral("takenBack")}}};
        for (auto it = lieIn.cbegin(); it != lieIn.cend(); ++it) {
            if (it.value().contains(page))
                return it.key();
        }
        return QStringLiteral("gather");
    }

    // Somebody who told a story, that story, a survey and an organisation: what a page looks like with something on it.
    Result<Samples> findSamples(store::Programme& programme, const QString& survey)
    {
        Samples found;
        const auto first = [&programme](const char* kind) -> Result<QList<record::Record>> {
            return programme.records({.kind = QString::fromLatin1(kind), .limit = 1});
        };
        const auto stories = first("photo_story");
        const auto forms = survey.isEmpty() ? first("form") : programme.records({.kind = QStringLiteral("form")});
        const auto records = first("organisation");
        for (const auto* each : {&stories, &forms, &records}) {
            if (!each->ok())
                return each->error();
        }
        if (!stories->isEmpty()) {
            found.story = stories->first().id.text();
            found.person = stories->first().author.text();
        }
        for (const record::Record& form : *forms) {
            if (survey.isEmpty() || form.text(QStringLiteral("form_id")) == survey)
                found.form = form.id.text();
        }
        if (!records->isEmpty())
            found.record = records->first().id.text();
        return found;
    }
}

SelfTest::SelfTest(QQmlApplicationEngine& engine, AppViewModel& app, GuiWatch& watch, const QString& shots)
    : m_engine(engine)
    , m_app(app)
    , m_watch(watch)
    , m_shots(shots)
{
    connect(&engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings)
            complain(warning.toString());
    });
    m_look.setInterval(kTurnMs);
    connect(&m_look, &QTimer::timeout, this, &SelfTest::look);
}

void SelfTest::run()
{
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    connect(m_window, &QQuickWindow::frameSwapped, this, [this] { m_moved = true; });
    connect(&m_app, &AppViewModel::stageChanged, this, &SelfTest::begin);
    begin();
}

void SelfTest::begin()
{
    if (m_begun || m_app.stage() == AppViewModel::Stage::Starting)
        return;
    m_begun = true;
    m_look.start();
    if (m_app.stage() != AppViewModel::Stage::Open) { // a first start, or a problem: one page, which says so
        m_stops = {{QStringLiteral("first"), [] {}}};
        nextStop();
        return;
    }
    m_app.session()->end();
    if (m_survey.isEmpty())
        m_stops = wayIn(m_app);
    m_stops.append({QStringLiteral("welcome-again"),
        [this] {
            app::askStore(
                m_app.store(), this,
                [survey = m_survey](store::Programme& programme) { return findSamples(programme, survey); },
                [this](const Result<Samples>& samples) {
                    if (samples)
                        plan(*samples);
                    else
                        complain(samples.error().text());
                });
        },
        [this] { return !m_stops.isEmpty() || m_complaints > 0; }}); // on a busy machine the store takes a while
    nextStop();
}

void SelfTest::plan(const Samples& samples)
{
    const PersonId person = PersonId::fromText(samples.person);
    m_stops.append({QStringLiteral("gather"), [this, person] {
                        app::askStore(
                            m_app.store(), this,
                            [person](store::Programme& p) { return app::personrecords::load(p, person, {}); },
                            [this](const Result<app::PersonSession::Person>& loaded) {
                                if (loaded)
                                    m_app.session()->begin(*loaded);
                            });
                    }});
    if (!m_survey.isEmpty())
        return walkSurvey(samples.form);
    const QStringList names = pages() ? mapOf(pages()->property("files")).keys() : QStringList();
    if (names.isEmpty())
        complain(QStringLiteral("the list of pages cannot be read"));
    for (const QString& page : names) {
        if (page != QLatin1String("welcome") && page != QLatin1String("gather"))
            addPage(page, samples);
        if (page == QLatin1String("photoStory"))
            m_stops.append(telling(m_app));
    }
}

void SelfTest::addPage(const QString& page, const Samples& samples)
{
    QUrl url;
    QVariant sample;
    QMetaObject::invokeMethod(pages(), "url", Q_RETURN_ARG(QUrl, url), Q_ARG(QString, page));
    QMetaObject::invokeMethod(pages(), "sample", Q_RETURN_ARG(QVariant, sample), Q_ARG(QString, page));
    const QQmlComponent component(&m_engine, url);
    if (!component.isReady()) { // Qt 6.4 does not survive creating from a component that has errors
        complain(QStringLiteral("does not load: %1 %2").arg(page, component.errorString()));
        return;
    }
    QVariantMap parameters = mapOf(sample);
    const QHash<QString, QString> ids{{QStringLiteral("story"), samples.story}, {QStringLiteral("form"), samples.form},
        {QStringLiteral("survey"), samples.form}, {QStringLiteral("recordId"), samples.record}};
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (it->toString().isEmpty())
            *it = ids.value(it.key());
    }
    m_stops.append({page, [this, page, parameters] {
                        app::Navigator* navigator = m_app.navigator();
                        if (page == QLatin1String("changeAgreed"))
                            m_app.property("consent").value<app::ConsentViewModel*>()->beginChange();
                        if (app::Navigator::places().contains(page)) {
                            navigator->go(page);
                            if (navigator->depth() > 1) // where it was left; once more: its first page
                                navigator->go(page);
                        } else
                            m_app.navigator()->open(placeOf(page), page, parameters);
                    }});
}

void SelfTest::say(const QString& line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

void SelfTest::complain(const QString& what)
{
    ++m_complaints;
    say(QStringLiteral("complains: ") + what);
}

void SelfTest::nextStop()
{
    if (m_stops.isEmpty()) {
        end();
        return;
    }
    const Stop stop = m_stops.takeFirst();
    m_name = stop.name;
    m_turns = m_still = 0;
    m_isThere = stop.isThere;
    m_look.start();
    stop.go();
}

void SelfTest::look()
{
    ++m_turns;
    m_still = m_moved ? 0 : m_still + 1;
    m_moved = false;
    if (m_isThere && !m_isThere() && m_turns < kPatience)
        return;
    if (m_turns < (m_survey.isEmpty() ? kLeastTurns : kLeastTurnsOfSurvey)
        || (m_still < kStillTurns && m_turns < kMostTurns))
        return;
    m_look.stop();
    if (m_isThere && !m_isThere())
        complain(m_name + QStringLiteral(": what is waited for did not come"));
    keepPicture(m_name);
    const QStringList broken = brokenWords(m_window->contentItem());
    for (const QString& text : broken)
        m_brokenWords.append(m_name + QStringLiteral(": ") + text);
    const QStringList lost = outOfPlace(m_window->contentItem());
    for (const QString& what : lost)
        complain(m_name + QStringLiteral(": ") + what);
    m_watch.disregard();
    QTimer::singleShot(0, this, &SelfTest::nextStop);
}

void SelfTest::keepPicture(const QString& name) const
{
    if (m_shots.isEmpty() || name.isEmpty())
        return;
    QDir().mkpath(m_shots);
    m_window->grabWindow().save(QDir(m_shots).filePath(name + QStringLiteral(".png")));
}

void SelfTest::keepLines(const QString& name, const QStringList& lines) const
{
    QFile file(QDir(m_shots).filePath(name));
    if (!m_shots.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n');
}

QObject* SelfTest::pages() const
{
    return m_window->property("pages").value<QObject*>();
}

void SelfTest::end()
{
    m_look.stop();
    m_app.session()->end();
    const QStringList held = m_watch.report();
    keepLines(QStringLiteral("gui.txt"), held);
    keepLines(QStringLiteral("words.txt"), m_brokenWords);
    say(m_complaints == 0 ? QStringLiteral("every page loads without complaint")
                          : QStringLiteral("%1 complaint(s)").arg(m_complaints));
    if (!held.isEmpty())
        say(held.first());
    QGuiApplication::exit(m_complaints == 0 ? 0 : 1);
}

} // namespace uthan::desktop
