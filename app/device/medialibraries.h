// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <thread>

namespace uthan::device {

// The libraries behind the cameras take 10 to 90 ms to load and to look what is plugged in. That is done on a thread of
// its own, once, when something that needs them comes near. GUI thread.
class MediaLibraries final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static MediaLibraries& instance();
    ~MediaLibraries() override;
    void wake(); // `awake` follows, unless they are
    [[nodiscard]] bool areAwake() const { return m_awake; }

Q_SIGNALS:
    void awake();

private:
    MediaLibraries() = default;
    // Not a QThread: GStreamer tells of cameras that come and go where the thread's events are handled, and a thread
    // without any leaves that to the main one.
    std::thread m_thread;
    bool m_awake = false;
};

} // namespace uthan::device
