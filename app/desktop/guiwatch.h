// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QList>
#include <QMap>
#include <QQuickWindow>
#include <QString>

namespace uthan::desktop {

// Watches the rule that the GUI thread never works longer than 8 ms: every event that took longer is noted with the
// page it happened on. Time the software renderer spends drawing is told apart, since with a graphics processor it is
// spent elsewhere. GUI thread only.
class GuiWatch {
public:
    static constexpr qint64 kLimitNs = 8'000'000;
    struct Page {
        int stalls = 0; // events longer than the limit
        qint64 worstNs = 0; // most work of one event: what the thread itself did, without drawing
        qint64 longestNs = 0; // longest event by the wall clock: also what it waited for
        QString worstWhat; // class and event
        qint64 longestPictureNs = 0; // drawing one frame by software
    };

    // UTHAN_WATCH_GUI=1 tells each stall on stderr; any other value is a file that each is written to.
    [[nodiscard]] static bool wantedByEnvironment();
    GuiWatch();
    void setPageName(std::function<QString()> name) { m_pageName = std::move(name); } // asked after each stall
    void disregard() { m_disregarded = true; } // the event at hand: it is not the app's own work
    void watchDrawing(QQuickWindow* window);
    [[nodiscard]] const QMap<QString, Page>& pages() const { return m_pages; }
    [[nodiscard]] QStringList report() const; // a line a page, the worst first

private:
    friend class WatchedApplication;
    void begun();
    void ended(const char* whose, QEvent::Type type);
    void tell(const QString& page, const QString& what, qint64 wallNs, qint64 cpuNs) const;

    std::function<QString()> m_pageName;
    QElapsedTimer m_wall, m_drawing;
    qint64 m_cpuBegan = 0, m_drawnNs = 0, m_drawnCpuNs = 0, m_drawCpuBegan = 0;
    QMap<QString, Page> m_pages;
    QString m_file;
    bool m_tells = false;
    bool m_disregarded = false;
};

// A QGuiApplication that can be watched; without a watch it only passes events on.
class WatchedApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;
    void setWatch(GuiWatch* watch) { m_watch = watch; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    GuiWatch* m_watch = nullptr;
    int m_depth = 0; // an event handled within another belongs to it
};

} // namespace uthan::desktop
