// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQmlIncubationController>
#include <QTimer>

class QQmlEngine;
class QQuickItem;

namespace uthan::desktop {

// What the scripts of pages leave behind is cleared away in a quiet moment, in a turn of its own. The engine does it by
// itself as well, once it holds twice of what is needed, and then in the middle of whatever is at hand: 4 to 7 ms on
// top of that. Quiet is: for a while nobody pressed anything and nothing was made or taken down. Asks for one tidying
// each.
class Tidying final : public QObject {
    Q_OBJECT
public:
    explicit Tidying(QQmlEngine& engine);
    void later(); // something was done

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    QTimer m_quiet;
};

// What QML makes piece by piece gets a short slice of each turn of the event loop. Qt's own controller takes up to ten
// milliseconds at one go, which is more than the whole of what this thread may work. Lives longer than the engine.
class MakingInPieces final : public QObject, public QQmlIncubationController {
    Q_OBJECT
public:
    MakingInPieces();

Q_SIGNALS:
    void went(); // a turn, or all is made

protected:
    void incubatingObjectCountChanged(int count) override;

private:
    QTimer m_turn;
};

// A page that is left is taken down piece by piece as well: what its loaders, repeaters and lists hold goes first, in
// turns of its own, and the page itself when they are gone. It is out of sight by then. Only what says that it
// goesInPieces is taken so: nothing it shows may end before it does.
class TakingDown final : public QObject {
    Q_OBJECT
public:
    TakingDown();

Q_SIGNALS:
    void went(); // a turn

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void takeSome();
    QList<QPointer<QQuickItem>> m_left; // the last goes first: it lies within those before it
    QTimer m_turn;
};

} // namespace uthan::desktop
