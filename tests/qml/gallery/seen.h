// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QStringList>

class QQuickItem;

// What the gallery has shown: which kinds of question, which appearances, which components. At its end it says what has
// no place in it.
class Seen {
public:
    void look(const QQuickItem* item); // and all that is in it
    // Sentences, one for each kind of question, appearance and component that was never shown.
    [[nodiscard]] QStringList missing() const;

private:
    QSet<int> m_kinds;
    QSet<QString> m_looks, m_components;
};
