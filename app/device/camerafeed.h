// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <memory>
#include <QObject>
#include <QPointer>
#include <QVideoFrame>
#include <QVideoSink>

namespace uthan::device {

// A camera that is open: a GStreamer pipeline of our own that brings its pictures into memory, always as BGRX. QCamera
// of Qt 6.4 never closes the device: docs/decisions/0040-devices.md. Opening and letting go take their time and happen
// on a thread of their own, one after another, so that the device is free before anybody opens it again. It ends when
// the program's windows are put away: no camera looks on unseen. GUI thread.
class CameraFeed final : public QObject {
    Q_OBJECT
public:
    explicit CameraFeed(QObject* parent = nullptr);
    ~CameraFeed() override; // the device was let go when it returns
    void open(int camera); // one of QMediaDevices::videoInputs(); pictures come by `seen`, or it ends in `failed`
    void close(); // nothing more is seen or said, and the camera goes dark
    void showOn(QObject* videoOutput); // an item with a sink, or a sink; none leaves the one before empty
    [[nodiscard]] bool isOpen() const { return m_line != nullptr; }

Q_SIGNALS:
    void seen(const QVideoFrame& frame); // its memory is ours: it may be kept
    void failed(uthan::device::Problem why);

private:
    struct Line;
    void take(const std::shared_ptr<Line>& line);
    void fail(const std::shared_ptr<Line>& line, Problem why);
    void watchWindows();
    void endUnseen();
    std::shared_ptr<Line> m_line;
    QPointer<QVideoSink> m_sink;
    std::unique_ptr<QObject> m_watch; // of the windows, while it is open
};

} // namespace uthan::device
