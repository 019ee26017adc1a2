// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QQmlContext>
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
    constexpr int kMuch = 60; // items: what takes about a millisecond to end

    // How many items it is, itself and all within; no further than `most`.
    int sizeOf(const QQuickItem& item, int most)
    {
        int size = 1;
        const auto children = item.childItems();
        for (const QQuickItem* child : children) {
            if (size >= most)
                break;
            size += sizeOf(*child, most - size);
        }
        return size;
    }

    // It says so itself; or it is much, and whoever made it has taken all its bindings off it, as a Loader does:
    // nothing can go wrong in what is still there. What is little goes at once: in turns of their own such would pile
    // up.
    bool goesInPieces(const QQuickItem& item)
    {
        if (item.property(kGoesInPieces).toBool())
            return true;
        const QQmlContext* context = qmlContext(&item);
        return context && !context->isValid() && sizeOf(item, kMuch) >= kMuch;
    }

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
    if (!item || !goesInPieces(*item))
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
