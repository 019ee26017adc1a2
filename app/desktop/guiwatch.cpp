// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwatch.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

namespace uthan::desktop {

namespace {
    qint64 threadCpuNs()
    {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
    }

    QString ms(qint64 ns)
    {
        return QString::number(double(ns) / 1e6, 'f', 1);
    }

    QString eventName(QEvent::Type type)
    {
        const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return name ? QString::fromLatin1(name) : QString::number(type);
    }
}

bool GuiWatch::wantedByEnvironment()
{
    return !qEnvironmentVariableIsEmpty("UTHAN_WATCH_GUI");
}

GuiWatch::GuiWatch()
    : m_file(qEnvironmentVariable("UTHAN_WATCH_GUI"))
    , m_tells(!m_file.isEmpty())
{
    if (m_file == QLatin1String("1"))
        m_file.clear();
}

void GuiWatch::watchDrawing(QQuickWindow* window)
{
    // Direct: with a render thread these come from there, and nothing is counted.
    QObject::connect(
        window, &QQuickWindow::beforeRendering, window,
        [this, window] {
            if (QThread::currentThread() != window->thread())
                return;
            m_drawing.start();
            m_drawCpuBegan = threadCpuNs();
        },
        Qt::DirectConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [this, window] {
            if (QThread::currentThread() != window->thread() || !m_drawing.isValid())
                return;
            m_drawnNs += m_drawing.nsecsElapsed();
            m_drawnCpuNs += threadCpuNs() - m_drawCpuBegan;
            m_drawing.invalidate();
        },
        Qt::DirectConnection);
}

void GuiWatch::begun()
{
    m_disregarded = false;
    m_drawnNs = m_drawnCpuNs = 0;
    m_cpuBegan = threadCpuNs();
    m_wall.start();
}

void GuiWatch::ended(const char* whose, QEvent::Type type)
{
    const qint64 wall = m_wall.nsecsElapsed() - m_drawnNs;
    const qint64 cpu = threadCpuNs() - m_cpuBegan - m_drawnCpuNs;
    if (m_disregarded || (m_drawnNs == 0 && wall <= kLimitNs))
        return;
    const QString name = m_pageName ? m_pageName() : QString();
    Page& page = m_pages[name];
    page.longestPictureNs = std::max(page.longestPictureNs, m_drawnNs);
    if (wall <= kLimitNs)
        return;
    const QString what = QString::fromLatin1(whose) + QLatin1Char(' ') + eventName(type);
    ++page.stalls;
    page.longestNs = std::max(page.longestNs, wall);
    if (cpu > page.worstNs) {
        page.worstNs = cpu;
        page.worstWhat = what;
    }
    if (m_tells)
        tell(name, what, wall, cpu);
}

void GuiWatch::tell(const QString& page, const QString& what, qint64 wallNs, qint64 cpuNs) const
{
    const QByteArray line = QStringLiteral("gui\t%1\t%2\t%3\t%4\n").arg(page, ms(wallNs), ms(cpuNs), what).toUtf8();
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::Append))
        std::fputs(line.constData(), stderr);
    else
        file.write(line);
}

QStringList GuiWatch::report() const
{
    QList<std::pair<QString, Page>> all;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        all.append({it.key(), it.value()});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second.worstNs > b.second.worstNs; });
    QStringList lines;
    for (const auto& [name, page] : all)
        lines << QStringLiteral(
            "gui: %1: %2 over 8 ms, most work %3 ms in %4, longest wait %5 ms; a picture took %6 ms")
                     .arg(name)
                     .arg(page.stalls)
                     .arg(ms(page.worstNs), page.worstWhat.isEmpty() ? QStringLiteral("none") : page.worstWhat,
                         ms(page.longestNs), ms(page.longestPictureNs));
    return lines;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (!m_watch || QThread::currentThread() != thread() || m_depth > 0)
        return QGuiApplication::notify(receiver, event);
    // The receiver may be gone when its event is handled.
    const char* whose = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    ++m_depth;
    m_watch->begun();
    const bool handled = QGuiApplication::notify(receiver, event);
    --m_depth;
    m_watch->ended(whose, type);
    return handled;
}

} // namespace uthan::desktop
