// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QVariantMap>

class QQuickItem;

// What a person with a screen reader meets, for the QML tests: asks the real accessible tree.
class Probe : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // {name, description, role, checked, focusable, secret: a password, letters: what can be read of its text}; empty
    // if the item is not in the tree.
    Q_INVOKABLE [[nodiscard]] QVariantMap of(QQuickItem* item) const;
    Q_INVOKABLE void press(QQuickItem* item) const;
    // Of something with a range, as an assistive tool asks for it: [least, most, step, value]; and sets it.
    Q_INVOKABLE [[nodiscard]] QVariantList range(QQuickItem* item) const;
    Q_INVOKABLE void setValue(QQuickItem* item, double value) const;
    // All texts under the item whose letters need more room than the item they are in has.
    Q_INVOKABLE [[nodiscard]] QStringList clippedTexts(QQuickItem* root) const;
    // All texts under the item that are so narrow that a word is broken in two.
    Q_INVOKABLE [[nodiscard]] QStringList brokenWords(QQuickItem* root) const;
    // What lies beyond a side of the item, and cards whose contents reach out of them.
    Q_INVOKABLE [[nodiscard]] QStringList outOfPlace(QQuickItem* root) const;
    // Names of the pressable things under the item that are smaller than 48 x 48 to the finger.
    Q_INVOKABLE [[nodiscard]] QStringList smallTargets(QQuickItem* root) const;
    // Class names of the interactive things under the item that have no accessible name.
    Q_INVOKABLE [[nodiscard]] QStringList unnamed(QQuickItem* root) const;
};
