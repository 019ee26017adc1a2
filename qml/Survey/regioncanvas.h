// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "questionitem.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace uthan::app {

// Lies over the picture of an image-map question: what was chosen is veiled, and a touch says which part it was on.
class RegionCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uthan::app::QuestionItem* question READ question WRITE setQuestion NOTIFY questionChanged)
    Q_PROPERTY(QColor own MEMBER m_own NOTIFY lookChanged)
    Q_PROPERTY(bool hasRegions READ hasRegions NOTIFY regionsChanged)
    Q_PROPERTY(double shape READ shape NOTIFY regionsChanged) // height of the picture for each unit of width
public:
    explicit RegionCanvas(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;
    [[nodiscard]] QuestionItem* question() const { return m_question; }
    void setQuestion(QuestionItem* question);
    [[nodiscard]] bool hasRegions() const;
    [[nodiscard]] double shape() const;
    Q_INVOKABLE [[nodiscard]] QPointF middleOf(const QString& name) const; // on the item; for tests

Q_SIGNALS:
    void questionChanged();
    void lookChanged();
    void regionsChanged();
    void picked(const QString& name);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void tick(QPainter& painter, QPointF middle) const;
    [[nodiscard]] QTransform toItem() const;
    QPointer<QuestionItem> m_question;
    QColor m_own = Qt::black;
};

} // namespace uthan::app
