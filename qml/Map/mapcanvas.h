// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pinpainter.h"
#include "place/localsheet.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace uthan::app {

// A plain sheet with a metric grid, the places people put on it, and in the middle a crosshair to put one more. North
// is up and east is right in every language. Moved by dragging, wheel, two fingers, arrow keys and the functions
// below, so that nothing needs a drag. The model gives roles lon, lat, icon, colour, shape, cell (metres, 0 exact).
class MapCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(double longitude READ longitude NOTIFY moved) // of the middle
    Q_PROPERTY(double latitude READ latitude NOTIFY moved)
    Q_PROPERTY(double metresPerPixel READ metresPerPixel NOTIFY moved)
    Q_PROPERTY(bool crosshair MEMBER m_crosshair NOTIFY appearanceChanged)
    Q_PROPERTY(int cell MEMBER m_cell NOTIFY appearanceChanged) // what others will see: 0 the spot, -1 nothing
    Q_PROPERTY(QString chosen MEMBER m_chosen NOTIFY appearanceChanged) // id of the place that is pointed out
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY appearanceChanged)
    Q_PROPERTY(QColor gridLine MEMBER m_gridLine NOTIFY appearanceChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY appearanceChanged)
    Q_PROPERTY(QColor own MEMBER m_own NOTIFY appearanceChanged) // of the crosshair and its square
    Q_PROPERTY(double scaleMetres READ scaleMetres NOTIFY moved) // a round length that fits the scale bar
    Q_PROPERTY(double scalePixels READ scalePixels NOTIFY moved)
    Q_PROPERTY(double gridMetres READ gridMetres NOTIFY moved)
    // What covers the sheet's edges; the middle is the middle of what is left free.
    Q_PROPERTY(double coveredTop MEMBER m_coveredTop NOTIFY appearanceChanged)
    Q_PROPERTY(double coveredBottom MEMBER m_coveredBottom NOTIFY appearanceChanged)
    // A way or an area people put down point by point: {"lat", "lon"}; the points are numbered on the sheet.
    Q_PROPERTY(QVariantList way READ way WRITE setWay NOTIFY appearanceChanged)
    Q_PROPERTY(bool closed MEMBER m_closed NOTIFY appearanceChanged)
    Q_PROPERTY(bool pinned MEMBER m_pinned NOTIFY appearanceChanged) // its one point is a place: a pin stands on it
    Q_PROPERTY(int chosenPoint MEMBER m_chosenPoint NOTIFY appearanceChanged) // of the way; -1: none
    Q_PROPERTY(
        double toolRoom MEMBER m_toolRoom NOTIFY appearanceChanged) // at the bottom: showAll() puts nothing there
public:
    explicit MapCanvas(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] QAbstractItemModel* model() const { return m_model; }
    void setModel(QAbstractItemModel* model);
    [[nodiscard]] double longitude() const { return m_middle.lon; }
    [[nodiscard]] double latitude() const { return m_middle.lat; }
    [[nodiscard]] double metresPerPixel() const { return m_scale; }
    [[nodiscard]] double scaleMetres() const;
    [[nodiscard]] double scalePixels() const { return scaleMetres() / m_scale; }
    [[nodiscard]] double gridMetres() const;

    Q_INVOKABLE void lookAt(double longitude, double latitude, double metresPerPixel = 0);
    Q_INVOKABLE void step(double east, double north); // metres
    Q_INVOKABLE void page(int east, int north); // a third of what is seen
    Q_INVOKABLE void zoom(double factor); // above 1: closer
    Q_INVOKABLE [[nodiscard]] bool shows(double longitude, double latitude) const; // clear of what covers it
    Q_INVOKABLE void showAll(); // every place and the way, with a margin
    [[nodiscard]] QVariantList way() const;
    void setWay(const QVariantList& way);

Q_SIGNALS:
    void modelChanged();
    void moved();
    void appearanceChanged();
    void pressed(int row); // a place was pressed; -1: the sheet
    void tapped(double longitude, double latitude); // the bare sheet
    void pointPressed(int index); // of the way

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void touchEvent(QTouchEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    struct Pin {
        QString id;
        place::Point point;
        PinLook look;
        double cell = 0;
    };
    void readModel();
    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] QPointF onScreen(place::Point point) const;
    [[nodiscard]] place::Point onEarth(QPointF point) const;
    [[nodiscard]] int pinAt(QPointF point) const;
    [[nodiscard]] int wayPointAt(QPointF point) const;
    void tap(QPointF point);
    void paintWay(QPainter& painter);
    void paintPin(QPainter& painter, QPointF at);
    void pan(QPointF by);
    void zoomAround(QPointF point, double factor);
    void setMiddle(place::Point point);
    void paintGrid(QPainter& painter);
    void paintPins(QPainter& painter);
    void paintSquare(QPainter& painter);
    void paintCrosshair(QPainter& painter);

    QPointer<QAbstractItemModel> m_model;
    QList<Pin> m_pins;
    place::Point m_middle{0, 0};
    place::LocalSheet m_sheet{{0, 0}};
    double m_scale = 10; // metres a pixel
    bool m_crosshair = false;
    int m_cell = 0;
    QString m_chosen;
    QList<place::Point> m_way;
    bool m_closed = false;
    bool m_pinned = false;
    int m_chosenPoint = -1;
    QColor m_paper = Qt::white, m_gridLine = Qt::lightGray, m_ink = Qt::black, m_own = Qt::black;
    double m_coveredTop = 0, m_coveredBottom = 0, m_toolRoom = 0;
    PinPainter m_painter;
    QPointF m_pressedAt, m_last;
    bool m_dragging = false;
    bool m_twoFingers = false;
};

} // namespace uthan::app
