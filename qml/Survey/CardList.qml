// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// Very many cards one below the other, of which only those in sight are made; empty without a model. The arrows go from
// one to the next, Home and End to the first and the last. Its delegate says when the
// focus comes to it: `onActiveFocusChanged: if (activeFocus) list.stand(index)`.
//   name   accessible name
ListView {
    id: list

    property string name: ""
    property int at: -1 // where the focus is, or was last

    function stand(row: int) {
        at = row
        positionViewAtIndex(row, ListView.Contain)
    }
    function go(to: int): bool {
        const row = Math.max(0, Math.min(count - 1, to))
        if (count === 0 || row === at)
            return false
        positionViewAtIndex(row, ListView.Contain)
        itemAtIndex(row).forceActiveFocus(Qt.TabFocusReason)
        return true
    }

    Layout.fillWidth: true
    Layout.preferredHeight: Math.min(contentHeight + topMargin, inner.most)
    Layout.leftMargin: -Theme.space8 // room for the ticks at the corners of the cards
    Layout.rightMargin: -Theme.space8
    leftMargin: Theme.space8
    rightMargin: Theme.space8
    topMargin: Theme.space8
    visible: count > 0
    clip: true
    spacing: Theme.cardGap
    keyNavigationEnabled: false // the cards have the focus
    activeFocusOnTab: false
    reuseItems: true
    cacheBuffer: Theme.bigTouch * 2
    Accessible.role: Accessible.List
    Accessible.name: name
    //: Below the place to write in: how many choices there are in all.
    Accessible.description: qsTranslate("SearchChoiceWidget", "%Ln to choose from", "", count)

    InnerScroll { id: inner; flickable: list; parent: list }
    Keys.onUpPressed: event => event.accepted = go(at - 1)
    Keys.onDownPressed: event => event.accepted = go(at + 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            event.accepted = go(0)
        else if (event.key === Qt.Key_End)
            event.accepted = go(count - 1)
    }
}
