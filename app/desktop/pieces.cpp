// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>

namespace uthan::desktop {

namespace {
    constexpr int kTurnMs
        = 1; // not 0: that would wait for everything else, for ever on a machine that is always drawing
    constexpr int kMakingMs = 4; // and what is begun is ended: half of what may be worked
    constexpr auto kGoesInPieces = "goesInPieces";
    constexpr qint64 kTakingNs = 2'000'000;
    constexpr int kQuietMs = 150;

    // Lets go of what others made in it, if it holds such. Each part then ends by an event of its own.
    bool emptied(QObject& object)
    {
        if (object.inherits("QQuickLoader")) {
            if (object.property("status").toInt() == 0)
                return false;
            if (auto* item = object.property("item").value<QObject*>())
                item->setProperty(kGoesInPieces, true); // its loader takes all its bindings off it
            QQmlProperty(&object, QStringLiteral("active")).write(false);
            return true;
        }
        if (!object.inherits("QQuickRepeater") && !object.inherits("QQuickItemView"))
            return false;
        if (object.property("count").toInt() == 0)
            return false;
        QQmlProperty(&object, QStringLiteral("model")).write(QVariant::fromValue(0));
        return true;
    }

    bool emptiedWithin(QObject& object)
    {
        if (emptied(object))
            return true;
        const auto children = object.children();
        for (QObject* child : children) {
            if (emptiedWithin(*child))
                return true;
        }
        const auto* item = qobject_cast<const QQuickItem*>(&object);
        const auto shown = item ? item->childItems() : QList<QQuickItem*>();
        for (QQuickItem* child : shown) {
            if (child->parent() != &object && emptiedWithin(*child))
                return true;
        }
        return false;
    }
}

Tidying::Tidying(QQmlEngine& engine)
{
    m_quiet.setInterval(kQuietMs);
    m_quiet.setSingleShot(true);
    m_quiet.callOnTimeout(&engine, [&engine] { engine.collectGarbage(); });
    QCoreApplication::instance()->installEventFilter(this);
}

void Tidying::later()
{
    m_quiet.start();
}

bool Tidying::eventFilter(QObject* receiver, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchEnd:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        later();
        break;
    default:
        break;
    }
    return QObject::eventFilter(receiver, event);
}

MakingInPieces::MakingInPieces()
{
    m_turn.setInterval(kTurnMs);
    m_turn.callOnTimeout([this] {
        incubateFor(kMakingMs);
        Q_EMIT went();
    });
}

void MakingInPieces::incubatingObjectCountChanged(int count)
{
    if (count == 0)
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
}

TakingDown::TakingDown()
{
    m_turn.setInterval(kTurnMs);
    m_turn.callOnTimeout(this, &TakingDown::takeSome);
    QCoreApplication::instance()->installEventFilter(this);
}

bool TakingDown::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() != QEvent::DeferredDelete)
        return false;
    auto* item = qobject_cast<QQuickItem*>(receiver);
    if (!item || !item->property(kGoesInPieces).toBool())
        return false;
    m_left.append(item);
    if (!m_turn.isActive())
        m_turn.start();
    return true;
}

void TakingDown::takeSome()
{
    Q_EMIT went();
    QElapsedTimer time;
    time.start();
    while (!m_left.isEmpty() && time.nsecsElapsed() < kTakingNs) {
        if (!m_left.last()) {
            m_left.removeLast();
            continue;
        }
        if (emptiedWithin(*m_left.last()))
            return; // what was in it comes first
        delete m_left.takeLast();
    }
    if (m_left.isEmpty())
        m_turn.stop();
}

} // namespace uthan::desktop
