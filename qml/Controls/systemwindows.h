// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <qqml.h>
#include <QUrl>

namespace uthan::app {

// Which windows of its own the system lends to programs: not every desktop has one for choosing a file.
class SystemWindows : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool choosesFiles READ choosesFiles CONSTANT)
public:
    using QObject::QObject;
    [[nodiscard]] static bool choosesFiles();
    Q_INVOKABLE [[nodiscard]] static bool hasThingsIn(const QUrl& folder); // it is there, and not empty
};

} // namespace uthan::app
