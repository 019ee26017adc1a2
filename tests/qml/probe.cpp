// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"

#include "brokenwords.h"
#include "outofplace.h"

#include <functional>
#include <QAccessible>
#include <QQuickItem>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSmallestTarget = 48;

void eachVisible(QQuickItem* item, const std::function<void(QQuickItem*)>& visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        eachVisible(child, visit);
}

bool isPressable(const QQuickItem* item)
{
    return item->property("touchMargin").isValid() && item->property("interactive").toBool();
}

} // namespace

QVariantMap Probe::of(QQuickItem* item) const
{
    QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(item);
    if (!iface)
        return {};
    const QAccessible::State state = iface->state();
    const QAccessibleTextInterface* text = iface->textInterface();
    return {{u"secret"_s, static_cast<bool>(state.passwordEdit)},
        {u"letters"_s, text ? text->text(0, text->characterCount()) : QString()},
        {u"name"_s, iface->text(QAccessible::Name)}, {u"description"_s, iface->text(QAccessible::Description)},
        {u"role"_s, static_cast<int>(iface->role())}, {u"checked"_s, static_cast<bool>(state.checked)},
        {u"focusable"_s, static_cast<bool>(state.focusable)}};
}

void Probe::press(QQuickItem* item) const
{
    QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(item);
    if (iface && iface->actionInterface())
        iface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

QVariantList Probe::range(QQuickItem* item) const
{
    QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(item);
    if (!iface || !iface->valueInterface())
        return {};
    const QAccessibleValueInterface& value = *iface->valueInterface();
    return {value.minimumValue(), value.maximumValue(), value.minimumStepSize(), value.currentValue()};
}

void Probe::setValue(QQuickItem* item, double value) const
{
    QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(item);
    if (iface && iface->valueInterface())
        iface->valueInterface()->setCurrentValue(value);
}

QStringList Probe::clippedTexts(QQuickItem* root) const
{
    QStringList clipped;
    eachVisible(root, [&clipped, root](QQuickItem* item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        const QRectF inRoot = item->mapRectToItem(root, QRectF(0, 0, item->width(), item->height()));
        const bool tooSmall = item->property("contentWidth").toDouble() > item->width() + 1
            || item->property("contentHeight").toDouble() > item->height() + 1;
        const bool outside
            = inRoot.left() < -1 || inRoot.right() > root->width() + 1 || inRoot.bottom() > root->height() + 1;
        if (tooSmall || outside)
            clipped.append(item->property("text").toString());
    });
    return clipped;
}

QStringList Probe::brokenWords(QQuickItem* root) const
{
    return uthan::desktop::brokenWords(root);
}

QStringList Probe::outOfPlace(QQuickItem* root) const
{
    return uthan::desktop::outOfPlace(root);
}

QStringList Probe::smallTargets(QQuickItem* root) const
{
    QStringList small;
    eachVisible(root, [&small](QQuickItem* item) {
        if (!isPressable(item))
            return;
        const double grown = 2 * item->property("touchMargin").toDouble();
        if (item->width() + grown < kSmallestTarget - 0.5 || item->height() + grown < kSmallestTarget - 0.5)
            small.append(item->property("label").toString());
    });
    return small;
}

QStringList Probe::unnamed(QQuickItem* root) const
{
    QStringList without;
    eachVisible(root, [&without](QQuickItem* item) {
        if (!isPressable(item))
            return;
        QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(item);
        if (!iface || iface->text(QAccessible::Name).isEmpty())
            without.append(QString::fromLatin1(item->metaObject()->className()));
    });
    return without;
}
