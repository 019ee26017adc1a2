// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QQmlEngine>
#include <QQuickItem>

// Screen readers and Tab go through the lines of a list in the order in which they were made: scrambled where a list
// opens in its middle. This puts each new line where its property `index` says.
class LineOrder : public QObject {
    Q_OBJECT
    QML_ELEMENT
public:
    using QObject::QObject;
    Q_INVOKABLE void put(QQuickItem* line) const;
};
