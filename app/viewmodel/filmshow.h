// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices.h"

#include <functional>
#include <QObject>
#include <qqml.h>

namespace uthan::app {

// Watching a film, one at a time: who watches says by a key of its own where it is shown.
class FilmShow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(QString key READ key NOTIFY changed) // of the film that is open; empty: none
    Q_PROPERTY(bool isPlaying READ isPlaying NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(QString silentKey READ silentKey NOTIFY changed) // of the film that could not be shown
    Q_PROPERTY(int positionMs READ positionMs NOTIFY positionChanged)
    Q_PROPERTY(int lengthMs READ lengthMs NOTIFY positionChanged) // 0 until known
public:
    using Fetch = std::function<void(const std::function<void(const QByteArray&)>& give)>;
    FilmShow(device::Devices& devices, QObject* parent);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString silentKey() const { return m_silent; }
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] int positionMs() const;
    [[nodiscard]] int lengthMs() const;

    void watch(const QString& key, QObject* videoOutput, const Fetch& fetch);
    Q_INVOKABLE void toggle(); // rests, or goes on; from the start when it was over
    Q_INVOKABLE void skipBy(int ms);
    Q_INVOKABLE void stop(const QString& key = {}); // only this one, if it is the one that is open

Q_SIGNALS:
    void changed();
    void positionChanged();

private:
    device::VideoPlayer& player();
    void fail();

    device::Devices& m_devices;
    device::VideoPlayer* m_player = nullptr;
    QString m_key, m_silent;
    int m_watching = 0; // only the newest film counts
    bool m_over = false;
};

} // namespace uthan::app
