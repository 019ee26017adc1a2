// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawingcanvas.h"

#include <QPainter>
#include <QPainterPath>

namespace uthan::app {

namespace {
    constexpr int kPlainWidth = 1024;
    constexpr qsizetype kMostPoints = 20'000; // of one stroke

    // Through the middles of the points, bent by the points themselves.
    QPainterPath inkLine(const QPolygonF& points)
    {
        QPainterPath path(points.first());
        for (qsizetype i = 1; i + 1 < points.size(); ++i)
            path.quadTo(points[i], (points[i] + points[i + 1]) / 2);
        path.lineTo(points.last());
        return path;
    }
}

DrawingCanvas::DrawingCanvas(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setRenderTarget(QQuickPaintedItem::Image);
    const auto again = [this] { update(); };
    connect(this, &DrawingCanvas::drawnChanged, this, again);
    connect(this, &DrawingCanvas::pictureChanged, this, again);
}

void DrawingCanvas::setPicture(const QImage& picture)
{
    m_picture = picture;
    Q_EMIT pictureChanged();
}

void DrawingCanvas::forgetPicture()
{
    setPicture({});
}

void DrawingCanvas::setWrittenName(const QString& name)
{
    if (name == m_writtenName)
        return;
    m_writtenName = name;
    Q_EMIT drawnChanged();
}

double DrawingCanvas::shape() const
{
    return m_picture.isNull() ? m_plainShape : double(m_picture.height()) / m_picture.width();
}

void DrawingCanvas::undo()
{
    if (!m_writtenName.isEmpty())
        m_writtenName.clear();
    else if (!m_strokes.isEmpty())
        m_strokes.removeLast();
    Q_EMIT drawnChanged();
    Q_EMIT strokeEnded();
}

void DrawingCanvas::clear()
{
    m_strokes.clear();
    m_writtenName.clear();
    Q_EMIT drawnChanged();
}

QRectF DrawingCanvas::sheet() const
{
    const double across = std::min(width(), height() / shape());
    return {(width() - across) / 2, (height() - across * shape()) / 2, across, across * shape()};
}

QPointF DrawingCanvas::onSheet(QPointF point) const
{
    const QRectF rect = sheet();
    return (point - rect.topLeft()) / std::max(1.0, rect.width());
}

void DrawingCanvas::draw(QPainter& painter, double across) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF rect(0, 0, across, across * shape());
    painter.fillRect(rect, Qt::white);
    if (!m_picture.isNull())
        painter.drawImage(rect, m_picture);
    painter.setClipRect(rect);
    for (const Stroke& stroke : m_strokes) {
        QPolygonF points;
        for (const QPointF& point : stroke.points)
            points << point * across;
        const double thick = stroke.thickness / 100 * across;
        if (points.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(stroke.ink);
            painter.drawEllipse(points.first(), thick / 2, thick / 2);
            continue;
        }
        painter.setPen(QPen(stroke.ink, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(inkLine(points));
    }
    if (!m_writtenName.isEmpty())
        m_signing ? sign(painter, rect) : write(painter, rect);
}

void DrawingCanvas::sign(QPainter& painter, const QRectF& rect) const
{
    QFont font(m_nameFont);
    font.setPixelSize(std::max(8, static_cast<int>(rect.height() * 0.3)));
    const int needs = QFontMetrics(font).horizontalAdvance(m_writtenName);
    if (needs > rect.width() * 0.9)
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * rect.width() * 0.9 / needs)));
    painter.setFont(font);
    painter.setPen(m_ink);
    painter.drawText(rect, Qt::AlignCenter, m_writtenName);
}

void DrawingCanvas::write(QPainter& painter, const QRectF& rect) const
{
    constexpr int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const double margin = rect.width() * 0.03;
    QRectF room = rect.adjusted(margin, margin, -margin, -margin);
    QFont font(m_nameFont);
    font.setPixelSize(std::max(8, static_cast<int>(rect.width() * 0.06)));
    QRectF words = QFontMetricsF(font).boundingRect(room, flags, m_writtenName);
    while (words.height() > room.height() && font.pixelSize() > 8) {
        font.setPixelSize(font.pixelSize() - 1);
        words = QFontMetricsF(font).boundingRect(room, flags, m_writtenName);
    }
    room.setTop(room.bottom() - words.height());
    if (!m_picture.isNull())
        painter.fillRect(room.adjusted(-margin, -margin / 2, margin, margin), Qt::white);
    painter.setFont(font);
    painter.setPen(m_ink);
    painter.drawText(room, flags, m_writtenName);
}

void DrawingCanvas::paint(QPainter* painter)
{
    const QRectF rect = sheet();
    painter->translate(rect.topLeft());
    draw(*painter, rect.width());
}

QImage DrawingCanvas::drawn() const
{
    const int across = m_picture.isNull() ? kPlainWidth : m_picture.width();
    QImage image(across, std::max(1, static_cast<int>(across * shape())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, across);
    return image;
}

void DrawingCanvas::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true); // the page must not scroll away under the hand
    m_drawing = true;
    m_strokes.append({m_ink, m_thickness, {onSheet(event->position())}});
    Q_EMIT drawnChanged();
}

void DrawingCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drawing || m_strokes.last().points.size() >= kMostPoints)
        return;
    const QPointF point = onSheet(event->position());
    if ((point - m_strokes.last().points.last()).manhattanLength() < 0.003)
        return;
    m_strokes.last().points << point;
    update();
}

void DrawingCanvas::mouseReleaseEvent(QMouseEvent*)
{
    finish();
}

void DrawingCanvas::mouseUngrabEvent()
{
    finish();
}

void DrawingCanvas::finish()
{
    setKeepMouseGrab(false);
    if (std::exchange(m_drawing, false))
        Q_EMIT strokeEnded();
}

void DrawingCanvas::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    update();
}

} // namespace uthan::app
