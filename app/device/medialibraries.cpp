// SPDX-License-Identifier: GPL-3.0-or-later
#include "medialibraries.h"

#include <QCameraDevice>
#include <QMediaDevices>

namespace uthan::device {

MediaLibraries& MediaLibraries::instance()
{
    static MediaLibraries libraries;
    return libraries;
}

MediaLibraries::~MediaLibraries()
{
    if (m_thread.joinable())
        m_thread.join();
}

void MediaLibraries::wake()
{
    if (m_awake || m_thread.joinable())
        return;
    m_thread = std::thread([this] {
        (void)QMediaDevices::videoInputs(); // the first to ask loads them
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_awake = true;
                Q_EMIT awake();
            },
            Qt::QueuedConnection);
    });
}

} // namespace uthan::device
