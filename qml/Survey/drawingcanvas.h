// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <qqml.h>
#include <QQuickPaintedItem>

namespace uthan::app {

// A sheet of paper to draw on with a finger, a pen or a mouse, empty or over a picture. The ink is smoothed as it
// dries. The paper stays white in the dark, so that a drawing looks the same to everybody.
class DrawingCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY pictureChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY lookChanged) // in hundredths of the width
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY drawnChanged) // no ink on it
    Q_PROPERTY(double shape READ shape NOTIFY pictureChanged) // height for each unit of width
    // In place of a signature; on any other sheet words at its foot, on a strip of paper where a picture is under them.
    Q_PROPERTY(QString writtenName READ writtenName WRITE setWrittenName NOTIFY drawnChanged)
    Q_PROPERTY(bool signing MEMBER m_signing NOTIFY lookChanged)
    Q_PROPERTY(QString nameFont MEMBER m_nameFont NOTIFY lookChanged)
    Q_PROPERTY(double plainShape MEMBER m_plainShape NOTIFY pictureChanged) // of a sheet without a picture
public:
    explicit DrawingCanvas(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;
    [[nodiscard]] QImage picture() const { return m_picture; }
    void setPicture(const QImage& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty() && m_writtenName.isEmpty(); }
    [[nodiscard]] double shape() const;
    [[nodiscard]] QString writtenName() const { return m_writtenName; }
    void setWrittenName(const QString& name);
    Q_INVOKABLE void undo(); // the last stroke
    Q_INVOKABLE void forgetPicture();
    Q_INVOKABLE void clear(); // all ink; the picture under it stays
    Q_INVOKABLE [[nodiscard]] QImage drawn() const; // picture and ink, as large as the picture, else 1024 wide

Q_SIGNALS:
    void pictureChanged();
    void lookChanged();
    void drawnChanged();
    void strokeEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    struct Stroke {
        QColor ink;
        double thickness = 0;
        QPolygonF points; // in shares of the sheet's width
    };
    void draw(QPainter& painter, double width) const;
    void write(QPainter& painter, const QRectF& sheet) const;
    void sign(QPainter& painter, const QRectF& sheet) const;
    void finish();
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QPointF onSheet(QPointF point) const;
    QImage m_picture;
    QColor m_ink = Qt::black;
    double m_thickness = 1;
    double m_plainShape = 0.75;
    QList<Stroke> m_strokes;
    QString m_writtenName, m_nameFont;
    bool m_signing = false;
    bool m_drawing = false;
};

} // namespace uthan::app
