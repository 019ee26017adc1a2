// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// Lets what scrolls by itself within a page not hold whoever goes down the page. It is never higher than half of what is
// seen of the page, and at its end the page goes on. A wheel moves it only while it is used, or where the page ends; a
// finger moves it as it moves everything.
//   flickable   what scrolls; owner: what it belongs to, used while something of it has the focus
Item {
    id: inner

    required property Flickable flickable
    property Item owner: flickable
    readonly property Flickable page: around(flickable.parent)
    readonly property real most: Math.min(Theme.phone ? 420 : 520, page ? Math.max(3 * Theme.touch, page.height / 2) : Infinity)
    readonly property Item focusItem: Window.window ? Window.window.activeFocusItem : null
    readonly property bool used: within(focusItem)
    readonly property bool byWheel: page?.byMouse === true && !used && !page.atYEnd

    function around(item: Item): Flickable {
        let above = item
        while (above && !(above instanceof Flickable))
            above = above.parent
        return above
    }
    function within(item: Item): bool {
        let above = item
        while (above && above !== owner)
            above = above.parent
        return above !== null
    }

    visible: false
    Binding { target: inner.flickable; property: "boundsBehavior"; value: Flickable.StopAtBounds }
    Binding { target: inner.flickable; property: "interactive"; value: !inner.byWheel }
}
