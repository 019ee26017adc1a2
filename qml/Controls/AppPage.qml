// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Scaffold of a page: header, a scrolling column of at most 640, a footer that never covers what has the focus.
// Children lie in the column; give them Layout.fillWidth.
//   header, footer     any items (PageHeader, Footer); Layout.fillWidth makes them as wide as the page
//   hero               an item above the column, Layout.fillWidth; the page's ground rises over it like a sheet
//   columnWidth        widest the column gets; 0: as wide as the page
//   back(), helped(), heardAsked()   Esc, F1, Ctrl+Space; PageUp and PageDown scroll
FocusScope {
    id: page

    default property alias content: column.data
    property alias header: headerSlot.data
    property alias footer: footerSlot.data
    property alias hero: heroSlot.data
    property alias spacing: column.spacing
    property alias flickable: flick
    property real columnWidth: Theme.columnWidth
    readonly property real contentWidth: column.width // of the column as it is; never waits for a layout
    property real heroOverlap: Theme.sheetRadius + Theme.space12
    readonly property real scrollGoal: gliding.running ? glide.targetValue : flick.contentY // where it is scrolling to
    property bool glides: true // there, and does not leap
    readonly property bool goesInPieces: true // when it is left
    readonly property Item focusItem: Window.window ? Window.window.activeFocusItem : null

    signal back()
    signal helped()
    signal heardAsked()
    signal leafed() // by the person: what has the focus may go out of sight

    // Scrolls until the item is wholly above the footer and below the header. What is taller than that is seen from its
    // beginning on, or where one writes in it; what a finger came to stays under it.
    function reveal(item: Item) {
        const room = Theme.space12, below = Theme.space32 // above the fading
        let top = item.mapToItem(flick.contentItem, 0, 0).y, height = item.height
        if (height + room + below > flick.height && item.cursorRectangle !== undefined) {
            top += item.cursorRectangle.y
            height = item.cursorRectangle.height
        }
        if (height + room + below > flick.height) {
            if (!item.pointed || top > scrollGoal + flick.height - below || top + height < scrollGoal + room)
                scrollTo(top - room)
        } else if (top - room < scrollGoal) {
            scrollTo(top - room)
        } else if (top + height + below > scrollGoal + flick.height) {
            scrollTo(top + height + below - flick.height)
        }
    }
    function scrollTo(to: real) {
        flick.contentY = Math.max(0, Math.min(to, flick.contentHeight - flick.height))
    }
    // By so many windows, less a line or two to find one's place by.
    function leaf(windows: int) {
        leafed()
        scrollTo(scrollGoal + windows * (flick.height - 2 * Theme.touch))
    }
    // Scrolls until the item begins below the header, as far as there is page. Where it is longer than the window, what
    // has to be seen of it (`must`) goes before its beginning, and if both fit, what belongs to that (`end`) before it, too.
    function lead(item: Item, must: Item, end: Item) {
        const top = place => place.mapToItem(flick.contentItem, 0, 0).y - Theme.space12
        const bottom = place => top(place) + Theme.space12 + place.height + Theme.space32 - flick.height
        scrollTo(must ? Math.max(top(item), Math.min(top(must), bottom(end ?? must))) : top(item))
    }
    // What is in sight stays so, where what lies above it has grown by so much.
    function shift(by: real) {
        const goal = gliding.running ? scrollGoal + by : -1
        glides = false
        flick.contentY = Math.max(0, flick.contentY + by)
        glides = true
        if (goal >= 0)
            flick.contentY = goal
    }
    function holds(item: Item): bool {
        let above = item
        while (above && above !== flick.contentItem)
            above = above.parent
        return above !== null
    }

    onFocusItemChanged: {
        if (focusItem && holds(focusItem))
            reveal(focusItem)
    }
    Keys.onEscapePressed: back()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1) {
            event.accepted = true
            page.helped()
        } else if (event.key === Qt.Key_Space && (event.modifiers & Qt.ControlModifier)) {
            event.accepted = true
            page.heardAsked()
        } else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            event.accepted = true
            page.leaf(event.key === Qt.Key_PageDown ? 1 : -1)
        }
    }

    Rectangle { anchors.fill: parent; color: Theme.ground }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            id: headerSlot
            onChildrenChanged: {
                const header = Array.from(children).find(item => item instanceof PageHeader)
                if (header)
                    header.column = Qt.binding(() => column.width)
            }
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: 0
            z: 1
        }
        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: body.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: false

            Behavior on contentY {
                id: glide
                enabled: page.glides && !flick.moving && !flick.dragging
                NumberAnimation { id: gliding; duration: Theme.stateTime }
            }

            ColumnLayout {
                id: body
                width: flick.width
                spacing: 0

                ColumnLayout {
                    id: heroSlot
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    spacing: 0
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.topMargin: heroSlot.children.length > 0 ? -page.heroOverlap : 0
                    Layout.preferredHeight: column.implicitHeight + column.anchors.topMargin + Theme.space24
                    color: Theme.ground
                    radius: heroSlot.children.length > 0 ? Theme.sheetRadius : 0

                    ColumnLayout {
                        id: column
                        anchors.top: parent.top
                        anchors.topMargin: heroSlot.children.length > 0 ? Theme.space20 : Theme.space12
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.min(parent.width - 2 * Theme.pageMargin, page.columnWidth > 0 ? page.columnWidth : parent.width)
                        spacing: Theme.space16
                    }
                }
            }
            readonly property bool byMouse: mouse.hovered // for what scrolls within
            HoverHandler { id: mouse; acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad }
            ScrollMark { flickable: flick }
            MoreBelow { flickable: flick }
        }
        ColumnLayout {
            id: footerSlot
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: 0
            z: 1
        }
    }
}
