// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uthan::app {

// Pictures, voices and films on this device, counted apart from answers: how many, how big, how many nowhere else, and
// how many may go from here because two others hold them.
class RoomViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int here READ here NOTIFY changed)
    Q_PROPERTY(int onlyHere READ onlyHere NOTIFY changed)
    Q_PROPERTY(int safeToClear READ safeToClear NOTIFY changed)
    Q_PROPERTY(int cleared READ cleared NOTIFY changed) // not here; other devices hold them
    Q_PROPERTY(double hereMegabytes READ hereMegabytes NOTIFY changed)
    Q_PROPERTY(double safeMegabytes READ safeMegabytes NOTIFY changed)
    Q_PROPERTY(bool isFetching READ isFetching NOTIFY changed) // asked for: they come with the next exchanges
    Q_PROPERTY(bool hasTrouble READ hasTrouble NOTIFY changed)
    // Of pictures that could not be shown, by their source (image://media/…): the sentence that says where they are
    Q_PROPERTY(QVariantMap missing READ missing NOTIFY missingChanged)
public:
    explicit RoomViewModel(StoreService& store, QObject* parent = nullptr);

    [[nodiscard]] int here() const { return static_cast<int>(m_room.here); }
    [[nodiscard]] int onlyHere() const { return static_cast<int>(m_room.onlyHere); }
    [[nodiscard]] int safeToClear() const { return static_cast<int>(m_room.safeToClear); }
    [[nodiscard]] int cleared() const { return static_cast<int>(m_room.cleared); }
    [[nodiscard]] double hereMegabytes() const;
    [[nodiscard]] double safeMegabytes() const;
    [[nodiscard]] bool isFetching() const { return m_isFetching; }
    [[nodiscard]] bool hasTrouble() const { return m_hasTrouble; }

    [[nodiscard]] QVariantMap missing() const { return m_missing; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void lookFor(const QString& source); // the picture did not show: why?
    Q_INVOKABLE void clear();
    Q_INVOKABLE void fetchAgain();

Q_SIGNALS:
    void changed();
    void missingChanged();

private:
    StoreService& m_store;
    store::MediaRoom m_room;
    QVariantMap m_missing;
    bool m_isFetching = false, m_hasTrouble = false, m_looked = false;
};

} // namespace uthan::app
