// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A page whose contents may be long: like AppPage, but only the lines in sight are made. A line takes the width of the
// list and puts its own column in the middle (columnWidth).
//   model, delegate           the lines;  above, below   what stands before and after them
//   header, footer            as in AppPage
FocusScope {
    id: page

    property alias header: headerSlot.data
    property alias footer: footerSlot.data
    property alias model: lines.model
    property alias delegate: lines.delegate
    property alias above: lines.header
    property alias below: lines.footer
    property alias list: lines
    readonly property real columnWidth: Math.min(lines.width - 2 * Theme.pageMargin, Theme.columnWidth)
    readonly property real sideMargin: Math.max(Theme.pageMargin, (width - columnWidth) / 2) // so that the header stands above the lines
    readonly property Item focusItem: Window.window ? Window.window.activeFocusItem : null

    signal back()
    signal helped()

    // Scrolls until the item is wholly in sight.
    function reveal(item: Item) {
        const top = item.mapToItem(lines.contentItem, 0, 0).y
        const room = Theme.space12
        if (top - room < lines.contentY)
            lines.contentY = Math.max(lines.originY, top - room)
        else if (top + item.height + room > lines.contentY + lines.height)
            lines.contentY = top + item.height + room - lines.height
    }
    function holds(item: Item): bool {
        let above = item
        while (above && above !== lines.contentItem)
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
        }
    }

    Rectangle { anchors.fill: parent; color: Theme.ground }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            id: headerSlot
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: 0
            z: 1
        }
        ListView {
            id: lines
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: false
            keyNavigationEnabled: false
            cacheBuffer: Math.max(600, height) // the next line by Tab is always there
            spacing: 0

            ScrollMark { flickable: lines }
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
