// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storeservice.h"

#include <functional>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace uthan::app {

// Says when nobody has touched the device for as long as its people chose. Recording and sharing count as touching:
// nobody is cut off in the middle of a sentence.
class IdleLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed) // 0: never
public:
    static constexpr int kUnlessChosen = 15;
    // `isBusy`: something goes on that must not be cut off.
    IdleLock(StoreService& store, const Clock& clock, std::function<bool()> isBusy, QObject* parent = nullptr);

    [[nodiscard]] int minutes() const { return m_minutes; }
    void setMinutes(int minutes); // kept with the programme, on this device
    Q_INVOKABLE void refresh();
    void touched();
    void look(); // every few seconds: has it been that long?
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();
    void idle();

private:
    StoreService& m_store;
    const Clock& m_clock;
    std::function<bool()> m_isBusy;
    qint64 m_touchedMs = 0; // by the time the machine is up, asleep or awake
    QTimer m_look;
    int m_minutes = kUnlessChosen;
};

} // namespace uthan::app
