// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "appviewmodel.h"
#include "i18n.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

namespace uthan::app {

namespace {
    constexpr int kSettleMs = 400; // layout, pictures and the store's answer

    // A QML `var` arrives wrapped or not.
    QVariantMap mapOf(const QVariant& value)
    {
        return value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant().toMap() : value.toMap();
    }

    void say(const QString& line)
    {
        QTextStream(stdout) << line << Qt::endl;
    }
}

SelfTest::SelfTest(QQmlApplicationEngine& engine, AppViewModel& app, const QString& shots)
    : m_engine(engine)
    , m_app(app)
    , m_shots(shots)
{
    connect(&engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError>& warnings) {
        m_complaints += static_cast<int>(warnings.size());
        for (const QQmlError& warning : warnings)
            say(QStringLiteral("complains: ") + warning.toString());
    });
}

void SelfTest::run()
{
    QObject* pages = m_engine.rootObjects().constFirst()->property("pages").value<QObject*>();
    m_waiting = pages ? mapOf(pages->property("files")).keys() : QStringList();
    if (m_waiting.isEmpty()) {
        ++m_complaints;
        say(QStringLiteral("the list of pages cannot be read"));
    }
    QTimer::singleShot(2 * kSettleMs, this, &SelfTest::nextPage);
}

void SelfTest::nextPage()
{
    closePage();
    if (m_waiting.isEmpty()) {
        end();
        return;
    }
    m_name = m_waiting.takeFirst();
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    QObject* pages = m_engine.rootObjects().constFirst()->property("pages").value<QObject*>();
    QUrl url;
    QVariant sample;
    QMetaObject::invokeMethod(pages, "url", Q_RETURN_ARG(QUrl, url), Q_ARG(QString, m_name));
    QMetaObject::invokeMethod(pages, "sample", Q_RETURN_ARG(QVariant, sample), Q_ARG(QString, m_name));
    QVariantMap properties = mapOf(sample);
    properties.insert(QStringLiteral("app"), QVariant::fromValue(&m_app));
    QQmlComponent component(&m_engine, url);
    // Qt 6.4 does not survive creating from a component that has errors.
    m_page
        = component.isReady() ? qobject_cast<QQuickItem*>(component.createWithInitialProperties(properties)) : nullptr;
    if (!m_page) {
        ++m_complaints;
        say(QStringLiteral("does not load: %1 %2").arg(m_name, component.errorString()));
        nextPage();
        return;
    }
    m_page->setParentItem(window->contentItem());
    m_page->setSize(window->contentItem()->size());
    if (m_name == QLatin1String("welcome"))
        planTheWayIn();
    QTimer::singleShot(kSettleMs, this, &SelfTest::nextStep);
}

// The steps of the way in, up to the receipt code: nothing is kept.
void SelfTest::planTheWayIn()
{
    auto* welcome = m_app.property("welcome").value<WelcomeViewModel*>();
    auto* consent = m_app.property("consent").value<ConsentViewModel*>();
    const auto next = [welcome] { welcome->next(); };
    m_steps = {{QStringLiteral("welcome-about"),
                   [welcome] {
                       welcome->touch(I18n::instance()->language());
                       welcome->next();
                   }},
        {QStringLiteral("welcome-practice"), next},
        {QStringLiteral("welcome-practised"), [welcome] { welcome->setPracticeChoice(1); }},
        {QStringLiteral("welcome-card"), next},
        {QStringLiteral("welcome-scope"),
            [consent] {
                while (consent->phase() == ConsentViewModel::Phase::Cards)
                    consent->next();
            }},
        {QStringLiteral("welcome-patch"),
            [consent] {
                while (consent->phase() == ConsentViewModel::Phase::Scopes) {
                    consent->say(ConsentViewModel::Answer::Yes);
                    consent->next();
                }
                consent->setPattern(3);
            }},
        {QStringLiteral("welcome-receipt"), [consent] { consent->next(); }},
        {QStringLiteral("welcome-code"),
            [welcome] {
                welcome->restart();
                welcome->askForCode();
            }},
        {QStringLiteral("welcome-again"), [welcome] { welcome->restart(); }}};
}

void SelfTest::nextStep()
{
    keepPicture(m_name);
    if (m_steps.isEmpty()) {
        nextPage();
        return;
    }
    const auto step = m_steps.takeFirst();
    m_name = step.first;
    step.second();
    QTimer::singleShot(kSettleMs, this, &SelfTest::nextStep);
}

void SelfTest::keepPicture(const QString& name) const
{
    if (m_shots.isEmpty() || !m_page)
        return;
    QDir().mkpath(m_shots);
    m_page->window()->grabWindow().save(QDir(m_shots).filePath(name + QStringLiteral(".png")));
}

void SelfTest::closePage()
{
    delete m_page;
}

void SelfTest::end()
{
    say(m_complaints == 0 ? QStringLiteral("every page loads without complaint")
                          : QStringLiteral("%1 complaint(s)").arg(m_complaints));
    QGuiApplication::exit(m_complaints == 0 ? 0 : 1);
}

} // namespace uthan::app
