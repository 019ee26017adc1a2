// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcanvas.h"

#include "place/grid.h"

#include <cmath>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

namespace uthan::app {

namespace {
    constexpr double kClosest = 0.2, kFarthest = 400; // metres a pixel
    constexpr double kGridPixels = 72; // lines are never closer
    constexpr double kScaleBarPixels = 110;
    constexpr int kTouchPixels = 24; // half a target
    constexpr double kFarPin = 25; // side of a sign where many lie close together
    constexpr double kFar = 12; // metres a pixel from which they do

    // 1, 2 or 5 times a power of ten.
    double roundLength(double metres, bool atLeast)
    {
        const double power = std::pow(10.0, std::floor(std::log10(metres)));
        const double steps[] = {1, 2, 5, 10};
        if (atLeast) {
            for (const double step : steps) {
                if (step * power >= metres * 0.999)
                    return step * power;
            }
        }
        double best = power;
        for (const double step : steps) {
            if (step * power <= metres * 1.001)
                best = step * power;
        }
        return best;
    }
}

MapCanvas::MapCanvas(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
    setOpaquePainting(true);
    setRenderTarget(QQuickPaintedItem::Image);
    const auto repaint = [this] { update(); };
    connect(this, &MapCanvas::appearanceChanged, this, repaint);
    connect(this, &MapCanvas::moved, this, repaint);
}

void MapCanvas::setModel(QAbstractItemModel* model)
{
    if (m_model == model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (m_model) {
        connect(m_model, &QAbstractItemModel::modelReset, this, &MapCanvas::readModel);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &MapCanvas::readModel);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MapCanvas::readModel);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &MapCanvas::readModel);
    }
    readModel();
    Q_EMIT modelChanged();
}

void MapCanvas::readModel()
{
    m_pins.clear();
    if (!m_model)
        return update();
    QHash<QByteArray, int> role;
    const auto names = m_model->roleNames();
    for (auto it = names.begin(); it != names.end(); ++it)
        role.insert(it.value(), it.key());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto value = [&](const char* name) { return index.data(role.value(name, -1)); };
        Pin pin;
        pin.id = value("id").toString();
        pin.look = {value("icon").toString(), QColor(value("colour").toString()), value("shape").toString()};
        pin.cell = value("cell").toDouble();
        const QVariant lon = value("lon");
        pin.point = lon.isValid() ? place::Point{lon.toDouble(), value("lat").toDouble()} : place::Point{NAN, NAN};
        m_pins.append(pin);
    }
    update();
}

double MapCanvas::scaleMetres() const
{
    return roundLength(kScaleBarPixels * m_scale, false);
}

double MapCanvas::gridMetres() const
{
    return roundLength(kGridPixels * m_scale, true);
}

void MapCanvas::lookAt(double longitude, double latitude, double metresPerPixel)
{
    if (metresPerPixel > 0)
        m_scale = std::clamp(metresPerPixel, kClosest, kFarthest);
    setMiddle({longitude, latitude});
}

void MapCanvas::step(double east, double north)
{
    setMiddle(m_sheet.toPoint({east, north}));
}

void MapCanvas::page(int east, int north)
{
    const double third = std::min(width(), height() - m_coveredTop - m_coveredBottom) / 3 * m_scale;
    step(east * third, north * third);
}

void MapCanvas::zoom(double factor)
{
    zoomAround(middle(), factor);
}

bool MapCanvas::shows(double longitude, double latitude) const
{
    const QRectF free(0, m_coveredTop, width(), height() - m_coveredTop - m_coveredBottom - m_toolRoom);
    return free.contains(onScreen({longitude, latitude}));
}

void MapCanvas::showAll()
{
    double west = 181, east = -181, south = 91, north = -91;
    QList<place::Point> all = m_way;
    for (const Pin& pin : m_pins)
        all << pin.point;
    for (const place::Point& point : std::as_const(all)) {
        if (std::isnan(point.lon))
            continue;
        west = std::min(west, point.lon);
        east = std::max(east, point.lon);
        south = std::min(south, point.lat);
        north = std::max(north, point.lat);
    }
    if (west > east || width() <= 0)
        return;
    const place::LocalSheet sheet({(west + east) / 2, (south + north) / 2});
    const auto corner = sheet.toMetres({east, north});
    const double free = height() - m_coveredTop - m_coveredBottom - m_toolRoom;
    const double margin = 2 * PinPainter::kSide;
    m_scale = std::clamp(std::max({2 * corner.east / std::max(40.0, width() - margin),
                             2 * corner.north / std::max(40.0, free - margin), 1.0}),
        kClosest, kFarthest);
    setMiddle(sheet.origin());
    step(0, -m_toolRoom / 2 * m_scale);
}

QPointF MapCanvas::middle() const
{
    return {width() / 2, (m_coveredTop + height() - m_coveredBottom) / 2};
}

QPointF MapCanvas::onScreen(place::Point point) const
{
    const auto metres = m_sheet.toMetres(point);
    return middle() + QPointF(metres.east / m_scale, -metres.north / m_scale);
}

place::Point MapCanvas::onEarth(QPointF point) const
{
    const QPointF from = point - middle();
    return m_sheet.toPoint({from.x() * m_scale, -from.y() * m_scale});
}

void MapCanvas::setMiddle(place::Point point)
{
    m_middle = point;
    m_sheet = place::LocalSheet(point);
    Q_EMIT moved();
}

void MapCanvas::pan(QPointF by)
{
    setMiddle(onEarth(middle() - by));
}

void MapCanvas::zoomAround(QPointF point, double factor)
{
    const place::Point kept = onEarth(point);
    m_scale = std::clamp(m_scale / factor, kClosest, kFarthest);
    const QPointF now = onScreen(kept);
    setMiddle(onEarth(middle() + now - point));
}

int MapCanvas::pinAt(QPointF point) const
{
    int best = -1;
    double nearest = kTouchPixels;
    for (int i = 0; i < m_pins.size(); ++i) {
        if (std::isnan(m_pins.at(i).point.lon))
            continue;
        const QPointF from = onScreen(m_pins.at(i).point) - point;
        const double distance = std::hypot(from.x(), from.y());
        if (distance <= nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    m_pressedAt = m_last = event->position();
    m_dragging = false;
    setKeepMouseGrab(true); // the page around it must not scroll away under the hand
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging && (event->position() - m_pressedAt).manhattanLength() < 8)
        return;
    m_dragging = true;
    pan(event->position() - m_last);
    m_last = event->position();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    setKeepMouseGrab(false);
    if (!m_dragging)
        tap(event->position());
    m_dragging = false;
}

void MapCanvas::touchEvent(QTouchEvent* event)
{
    const auto& points = event->points();
    if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) {
        if (event->type() == QEvent::TouchEnd && !m_dragging && !m_twoFingers && !points.isEmpty())
            tap(points.first().position());
        m_dragging = m_twoFingers = false;
        setKeepTouchGrab(false);
        return;
    }
    if (event->type() == QEvent::TouchBegin) {
        setKeepTouchGrab(true);
        m_pressedAt = points.first().position();
        m_dragging = m_twoFingers = false;
    }
    if (points.size() >= 2) {
        m_twoFingers = true;
        const QPointF a = points.at(0).position(), b = points.at(1).position();
        const QPointF lastA = points.at(0).lastPosition(), lastB = points.at(1).lastPosition();
        const double now = std::hypot(a.x() - b.x(), a.y() - b.y());
        const double before = std::hypot(lastA.x() - lastB.x(), lastA.y() - lastB.y());
        pan((a + b) / 2 - (lastA + lastB) / 2);
        if (before > 1 && now > 1)
            zoomAround((a + b) / 2, now / before);
    } else if (points.size() == 1 && !m_twoFingers) {
        const QPointF at = points.first().position();
        if (!m_dragging && (at - m_pressedAt).manhattanLength() < 12)
            return;
        m_dragging = true;
        pan(at - points.first().lastPosition());
    }
}

// On a page that scrolls, the wheel is the page's until somebody has come to the map.
void MapCanvas::wheelEvent(QWheelEvent* event)
{
    bool onPage = false;
    for (const QQuickItem* above = parentItem(); above && !onPage; above = above->parentItem())
        onPage = above->inherits("QQuickFlickable");
    if (onPage && !hasActiveFocus())
        return event->ignore();
    zoomAround(event->position(), std::pow(1.0015, event->angleDelta().y()));
}

// 20 m a press, as a step on the ground; where one sees further, a tenth of the grid, so that one gets anywhere.
void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const double metres = std::max(20.0, gridMetres() / 10);
    switch (event->key()) {
    case Qt::Key_Left:
        step(-metres, 0);
        break;
    case Qt::Key_Right:
        step(metres, 0);
        break;
    case Qt::Key_Up:
        step(0, metres);
        break;
    case Qt::Key_Down:
        step(0, -metres);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1.5);
        break;
    case Qt::Key_Minus:
        zoom(1 / 1.5);
        break;
    default:
        event->ignore();
    }
}

void MapCanvas::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    update();
}

void MapCanvas::paint(QPainter* painter)
{
    painter->fillRect(boundingRect(), m_paper);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
    if (m_crosshair)
        paintSquare(*painter);
    paintPins(*painter);
    paintWay(*painter);
    if (m_crosshair)
        paintCrosshair(*painter);
}

// Lines of whole metres from a fixed origin, so that the sheet moves under the eye and not the grid over it.
void MapCanvas::paintGrid(QPainter& painter)
{
    const double grid = gridMetres();
    const place::LocalSheet fixed({std::round(m_middle.lon), std::round(m_middle.lat)});
    const auto origin = fixed.toMetres(m_middle);
    const QPointF at = middle();
    painter.setPen(QPen(m_gridLine, 1));
    const double firstEast = std::ceil((origin.east - at.x() * m_scale) / grid) * grid;
    for (double east = firstEast;; east += grid) {
        const double x = at.x() + (east - origin.east) / m_scale;
        if (x > width())
            break;
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    const double firstNorth = std::floor((origin.north + at.y() * m_scale) / grid) * grid;
    for (double north = firstNorth;; north -= grid) {
        const double y = at.y() - (north - origin.north) / m_scale;
        if (y > height())
            break;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

void MapCanvas::paintPins(QPainter& painter)
{
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const QRectF seen = boundingRect().adjusted(-kTouchPixels, -kTouchPixels, kTouchPixels, kTouchPixels);
    const Pin* chosen = nullptr;
    const auto paintPin = [&](const Pin& pin) {
        const QPointF at = onScreen(pin.point);
        const double side = pin.cell / m_scale;
        if (side > PinPainter::kSide && QRectF(at.x() - side / 2, at.y() - side / 2, side, side).intersects(seen)) {
            QColor veil = pin.look.colour; // somewhere in this square, nobody here knows where
            veil.setAlphaF(0.18F);
            painter.fillRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side), veil);
        }
        if (!seen.contains(at))
            return;
        const QImage& image
            = m_painter.image(pin.look, ratio, m_scale > kFar && m_pins.size() > 20 ? kFarPin : PinPainter::kSide);
        const double half = image.width() / ratio / 2;
        painter.drawImage(QPointF(std::round(at.x() - half), std::round(at.y() - half)), image);
    };
    for (const Pin& pin : std::as_const(m_pins)) {
        if (std::isnan(pin.point.lon))
            continue;
        if (!m_chosen.isEmpty() && pin.id == m_chosen)
            chosen = &pin;
        else
            paintPin(pin);
    }
    if (!chosen)
        return;
    const QPointF at = onScreen(chosen->point);
    painter.setPen(QPen(m_own, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, PinPainter::kSide * 0.8, PinPainter::kSide * 0.8);
    paintPin(*chosen);
}

// The cell others will be shown, with its neighbours thinly, so that one sees it is a fixed grid.
void MapCanvas::paintSquare(QPainter& painter)
{
    if (m_cell <= 0)
        return;
    const place::Point centre = place::snapToGrid(m_middle, m_cell);
    const double side = m_cell / m_scale;
    const QPointF at = onScreen(centre);
    QColor thin = m_own;
    thin.setAlphaF(0.35F);
    painter.setPen(QPen(thin, 1));
    painter.setBrush(Qt::NoBrush);
    for (int row = -1; row <= 1; ++row) {
        for (int column = -1; column <= 1; ++column)
            painter.drawRect(QRectF(at.x() + (column - 0.5) * side, at.y() + (row - 0.5) * side, side, side));
    }
    QColor veil = m_own;
    veil.setAlphaF(0.18F);
    QPen stitch(m_own, 3);
    stitch.setDashPattern({3, 2});
    stitch.setCapStyle(Qt::FlatCap);
    painter.setPen(stitch);
    painter.setBrush(veil);
    painter.drawRoundedRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side), 6, 6);
}

void MapCanvas::paintCrosshair(QPainter& painter)
{
    const QPointF at = middle();
    for (int turn = 0; turn < 4; ++turn) {
        painter.save();
        painter.translate(at);
        painter.rotate(90.0 * turn);
        painter.setPen(QPen(m_paper, 1));
        painter.setBrush(m_ink);
        painter.drawRoundedRect(QRectF(-2.5, -40, 5, 25), 2.5, 2.5);
        painter.restore();
    }
    painter.setPen(QPen(m_paper, 2));
    painter.setBrush(m_cell == 0 ? m_own : m_ink);
    painter.drawEllipse(at, 6, 6);
}

} // namespace uthan::app
