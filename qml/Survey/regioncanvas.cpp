// SPDX-License-Identifier: GPL-3.0-or-later
#include "regioncanvas.h"

#include <QHash>
#include <QPainter>

namespace uthan::app {

namespace {
    constexpr double kChosenEdge = 5;
}

RegionCanvas::RegionCanvas(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setRenderTarget(QQuickPaintedItem::Image);
    connect(this, &RegionCanvas::lookChanged, this, [this] { update(); });
    connect(this, &RegionCanvas::regionsChanged, this, [this] { update(); });
}

void RegionCanvas::setQuestion(QuestionItem* question)
{
    if (m_question == question)
        return;
    if (m_question)
        disconnect(m_question, nullptr, this, nullptr);
    m_question = question;
    if (m_question) {
        connect(m_question, &QuestionItem::changed, this, [this] { update(); });
        connect(m_question, &QuestionItem::regionsChanged, this, &RegionCanvas::regionsChanged);
    }
    Q_EMIT questionChanged();
    Q_EMIT regionsChanged();
}

bool RegionCanvas::hasRegions() const
{
    return m_question && !m_question->regions().parts.empty() && !m_question->regions().view.isEmpty();
}

double RegionCanvas::shape() const
{
    return hasRegions() ? m_question->regions().view.height() / m_question->regions().view.width() : 0.75;
}

// The whole picture, as large as it fits, in the middle.
QTransform RegionCanvas::toItem() const
{
    const QRectF view = m_question->regions().view;
    const double scale = std::min(width() / view.width(), height() / view.height());
    return QTransform::fromTranslate(-view.center().x(), -view.center().y()) * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(width() / 2, height() / 2);
}

void RegionCanvas::paint(QPainter* painter)
{
    if (!hasRegions())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    QStringList chosen;
    for (const form::ChoiceView& choice : m_question->view().choices) {
        if (choice.selected)
            chosen << choice.name;
    }
    const QTransform map = toItem();
    QHash<QString, QRectF> largest; // of a part drawn in several pieces the largest gets the tick
    for (const auto& [name, path] : m_question->regions().parts) {
        const QPainterPath shown = map.map(path);
        painter->setBrush(Qt::NoBrush);
        if (!chosen.contains(name)) {
            QColor thin = m_own;
            thin.setAlphaF(0.5F);
            painter->setPen(QPen(thin, 1.5));
            painter->drawPath(shown);
            continue;
        }
        for (const auto& [ink, width] :
            {std::pair(QColor(Qt::white), kChosenEdge + 4), std::pair(m_own, kChosenEdge)}) {
            painter->setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPath(shown);
        }
        const QRectF box = shown.boundingRect(), before = largest.value(name);
        if (box.width() * box.height() > before.width() * before.height())
            largest.insert(name, box);
    }
    for (const QRectF& box : std::as_const(largest))
        tick(*painter, box.center());
}

// The same tick as on a chosen card: a colour alone is not seen by everybody, nor on every picture.
void RegionCanvas::tick(QPainter& painter, QPointF middle) const
{
    constexpr double radius = 17;
    painter.setPen(QPen(Qt::white, 3));
    painter.setBrush(m_own);
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(Qt::white, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-7, 0.5), middle + QPointF(-2, 5.5), middle + QPointF(7.5, -5)});
}

QPointF RegionCanvas::middleOf(const QString& name) const
{
    if (hasRegions()) {
        for (const auto& [part, path] : m_question->regions().parts) {
            if (part == name)
                return toItem().map(path.boundingRect().center());
        }
    }
    return {-1, -1};
}

void RegionCanvas::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(hasRegions());
}

void RegionCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!hasRegions())
        return;
    const QString name = m_question->regions().at(toItem().inverted().map(event->position()));
    if (!name.isEmpty())
        Q_EMIT picked(name);
}

} // namespace uthan::app
