// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQmlIncubationController>
#include <QTimer>

class QQuickItem;

namespace uthan::desktop {

// What QML makes piece by piece gets a short slice of each turn of the event loop. Qt's own controller takes up to ten
// milliseconds at one go, which is more than the whole of what this thread may work. Lives longer than the engine.
class MakingInPieces final : public QObject, public QQmlIncubationController {
    Q_OBJECT
public:
    MakingInPieces();

protected:
    void incubatingObjectCountChanged(int count) override;

private:
    QTimer m_turn;
};

// A page that is left is taken down piece by piece as well: what its loaders, repeaters and lists hold goes first, in
// turns of its own, and the page itself when they are gone. It is out of sight by then. Only what says that it
// goesInPieces: nothing it shows may end before it does.
class TakingDown final : public QObject {
    Q_OBJECT
public:
    TakingDown();

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void takeSome();
    QList<QPointer<QQuickItem>> m_left; // the last goes first: it lies within those before it
    QTimer m_turn;
};

} // namespace uthan::desktop
