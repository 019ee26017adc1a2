// SPDX-License-Identifier: GPL-3.0-or-later
#include "regioncanvas.h"

#include <QPainter>

namespace uthan::app {

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
    for (const auto& [name, path] : m_question->regions().parts) {
        const QPainterPath shown = map.map(path);
        if (chosen.contains(name)) {
            QColor veil = m_own;
            veil.setAlphaF(0.45F);
            painter->setBrush(veil);
            painter->setPen(QPen(m_own, 4));
        } else {
            QColor thin = m_own;
            thin.setAlphaF(0.5F);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(thin, 1.5));
        }
        painter->drawPath(shown);
    }
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
