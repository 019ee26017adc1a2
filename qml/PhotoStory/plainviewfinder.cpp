// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainviewfinder.h"

#include "framepicture.h"

#include <QPainter>
#include <QVideoFrame>

namespace uthan::app {

namespace {
    constexpr qint64 kEveryMs = 150;
    constexpr qint64 kFilmEveryMs = 66;
    constexpr int kWidth = 640;
}

PlainViewfinder::PlainViewfinder(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &PlainViewfinder::take);
}

void PlainViewfinder::take(const QVideoFrame& frame)
{
    if (m_camera && !frame.isValid()) { // it was closed: nobody's face stays here
        m_image = {};
        return update();
    }
    if (!isVisible() || (m_since.isValid() && m_since.elapsed() < (m_camera ? kEveryMs : kFilmEveryMs)))
        return;
    m_since.start();
    m_image = framePicture(frame, kWidth);
    update();
    Q_EMIT taken(m_image);
}

// A camera fills the item, what does not fit is cut off evenly, as the photo's frame shows it; a film is shown whole.
void PlainViewfinder::paint(QPainter* painter)
{
    if (m_image.isNull())
        return;
    if (!m_camera) {
        const QSizeF whole = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
        painter->drawImage(
            QRectF(QPointF((width() - whole.width()) / 2, (height() - whole.height()) / 2), whole), m_image);
        return;
    }
    const QSizeF part = size().scaled(m_image.size(), Qt::KeepAspectRatio);
    const QRectF source(QPointF((m_image.width() - part.width()) / 2, (m_image.height() - part.height()) / 2), part);
    painter->drawImage(boundingRect(), m_image, source);
}

} // namespace uthan::app
