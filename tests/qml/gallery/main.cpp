// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"
#include "fonts.h"
#include "imageproviders.h"
#include "secretletters.h"
#include "seen.h"
#include <atomic>
#include <cstdio>
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic<int> g_warnings{0};
QtMessageHandler g_previous = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ofTheMachine = message.startsWith("QStandardPaths"_L1); // a session without a runtime folder
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofTheMachine)
        ++g_warnings;
    g_previous(type, context, message);
}

struct Shot {
    int page;
    QString language;
    double scale;
    QString mode;
};

bool picturesReady(const QQuickItem* item)
{
    if (const QVariant status = item->property("status");
        status.isValid() && item->inherits("QQuickImageBase") && status.toInt() == 2)
        return false; // Image.Loading
    const QList<QQuickItem*> children = item->childItems();
    return std::all_of(
        children.cbegin(), children.cend(), [](const QQuickItem* child) { return picturesReady(child); });
}

// Goes through all pages in all states, one event loop turn at a time, and keeps a picture of each.
class Photographer : public QObject {
public:
    Photographer(QQuickWindow* window, const QDir& dir, const QString& only)
        : m_window(window)
        , m_dir(dir)
        , m_whole(only.isEmpty())
    {
        const QStringList pages = m_window->property("pageNames").toStringList();
        for (int page = 0; page < pages.size(); ++page) {
            if (!only.isEmpty() && pages.at(page) != only)
                continue;
            for (const QString& language : {u"en"_s, u"ar"_s}) {
                for (const double scale : {1.0, 2.0}) {
                    for (const QString& mode : {u"light"_s, u"dark"_s})
                        m_shots.append({page, language, scale, mode});
                }
            }
            m_shots.append({page, u"en"_s, 1.0, u"contrast"_s});
        }
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &Photographer::look);
    }
    void start()
    {
        arrange();
        m_timer.start();
    }

private:
    void arrange()
    {
        const Shot& shot = m_shots.at(m_at);
        m_window->setProperty("page", shot.page);
        m_window->setProperty("language", shot.language);
        m_window->setProperty("textScale", shot.scale);
        m_window->setProperty("mode", shot.mode);
        m_patience = 0;
    }
    void look()
    {
        // Let bindings and layouts settle, then wait for pictures drawn on other threads.
        m_window->update();
        if (++m_patience < 6)
            return;
        const int wanted = qBound(300, m_window->property("wantedHeight").toInt(), 12000);
        if (m_window->height() != wanted) {
            m_window->setHeight(wanted);
            m_patience = 1;
            return;
        }
        if (!picturesReady(m_window->contentItem()) && m_patience < 100)
            return;
        keep();
        if (++m_at == m_shots.size()) {
            m_timer.stop();
            std::printf(
                "%lld pictures in %s\n", static_cast<long long>(m_shots.size()), qPrintable(m_dir.absolutePath()));
            QCoreApplication::exit(nothingIsMissing() && g_warnings == 0 && !m_failed ? 0 : 1);
            return;
        }
        arrange();
    }
    [[nodiscard]] bool nothingIsMissing() const
    {
        const QStringList missing = m_whole ? m_seen.missing() : QStringList();
        for (const QString& what : missing)
            std::fprintf(stderr, "The gallery has %s.\n", qPrintable(what));
        return missing.isEmpty();
    }
    void keep()
    {
        const Shot& shot = m_shots.at(m_at);
        m_seen.look(m_window->contentItem());
        const QString name = m_window->property("pageNames").toStringList().at(shot.page) + u'-' + shot.language + u'-'
            + QString::number(qRound(shot.scale * 100)) + u'-' + shot.mode + u".png"_s;
        if (!m_window->grabWindow().save(m_dir.filePath(name)))
            m_failed = true;
    }

    QQuickWindow* m_window;
    QDir m_dir;
    bool m_whole;
    Seen m_seen;
    QList<Shot> m_shots;
    QTimer m_timer;
    qsizetype m_at = 0;
    int m_patience = 0;
    bool m_failed = false;
};

} // namespace

int main(int argc, char** argv)
{
    g_previous = qInstallMessageHandler(countWarnings);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Every component in every state."_s);
    parser.addHelpOption();
    const QCommandLineOption shots(u"shots"_s, u"Draw all pages into this folder and leave."_s, u"folder"_s);
    const QCommandLineOption only(u"page"_s, u"Only this page."_s, u"name"_s);
    parser.addOptions({shots, only});
    parser.process(app);

    uthan::app::loadFonts();
    uthan::app::coverSecretLetters();
    Asked asked; // outlives the widgets that show its questions
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    uthan::app::installImageProviders(&engine);
    engine.rootContext()->setContextProperty(u"asked"_s, &asked);
    engine.setInitialProperties({{u"still"_s, parser.isSet(shots)}});
    engine.load(QUrl(u"qrc:/qt/qml/Uthan/Gallery/Gallery.qml"_s));
    auto* window
        = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (!window)
        return 1;
    if (!parser.isSet(shots))
        return QGuiApplication::exec();

    QDir dir(parser.value(shots));
    if (!dir.mkpath(u"."_s)) {
        std::fprintf(stderr, "Cannot make the folder %s\n", qPrintable(dir.absolutePath()));
        return 3;
    }
    Photographer photographer(window, dir, parser.value(only));
    photographer.start();
    return QGuiApplication::exec();
}
