// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QImage>
#include <QQuickPaintedItem>
#include <QVideoSink>

namespace uthan::app {

// What the camera sees, or a film, for machines without a graphics processor, where VideoOutput draws nothing. A few
// pictures a second, so that the screen stays quick.
class PlainViewfinder : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool camera MEMBER m_camera NOTIFY cameraChanged) // false: a film, of which all is shown
public:
    explicit PlainViewfinder(QQuickItem* parent = nullptr);
    // Called by name: a capture session and a player take any object that has it as their output.
    Q_INVOKABLE QVideoSink* videoSink() { return &m_sink; }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void cameraChanged();
    void taken(const QImage& picture); // what it shows now

private:
    void take(const QVideoFrame& frame);
    bool m_camera = true;
    QVideoSink m_sink;
    QImage m_image;
    QElapsedTimer m_since;
};

} // namespace uthan::app
