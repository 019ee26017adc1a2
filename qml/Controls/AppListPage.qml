// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A page whose contents may be long: like AppPage, but only the lines in sight are made. A line takes the width of the
// list and puts its own column in the middle (columnWidth).
//   model, delegate           the lines;  above, below   what stands before and after them
//   header, footer            as in AppPage
//   wholeUpTo                 up to so many lines all are made, and all are there for a screen reader; 0: those in sight
// A delegate with `stops` (it can take the focus) and `stop` (the item that does; null: not made yet) is gone through with the arrow keys, Home,
// End, PageUp and PageDown.
FocusScope {
    id: page

    property alias header: headerSlot.data
    property alias footer: footerSlot.data
    property alias model: lines.model
    property alias delegate: lines.delegate
    property alias above: lines.header
    property alias below: lines.footer
    property alias list: lines
    readonly property bool goesInPieces: true // when it is left
    readonly property real columnWidth: Math.min(lines.width - 2 * Theme.pageMargin, Theme.columnWidth)
    readonly property real sideMargin: Math.max(Theme.pageMargin, (width - columnWidth) / 2) // so that the header stands above the lines
    property int wholeUpTo: 0
    property bool atStart: false // begins at its beginning, and nobody has gone down yet: what grows above the lines does not hide their beginning
    property int held: -1 // stays in the middle while the lines around it get their size, until somebody moves
    readonly property Item currentStop: lines.currentItem?.stop ?? null
    property bool awaiting: false // the focus is on its way to the current line
    property bool quiet: false // without a ring
    readonly property Item focusItem: Window.window ? Window.window.activeFocusItem : null

    signal back()
    signal helped()

    // Scrolls until the item is wholly in sight. What is taller than the window is seen from its beginning on, or where
    // one writes in it; what a finger came to stays under it.
    function reveal(item: Item) {
        const room = Theme.space12, below = Theme.space32 // above the fading
        let top = item.mapToItem(lines.contentItem, 0, 0).y, height = item.height
        if (height + room + below > lines.height && item.cursorRectangle !== undefined) {
            top += item.cursorRectangle.y
            height = item.cursorRectangle.height
        }
        const from = lines.contentY, to = from + lines.height
        atStart = atStart && top + height + room <= to
        if (height + room + below > lines.height) {
            const line = lines.itemAtIndex(lineOf(item))
            if (!item.pointed || top > to - below || top + height < from + room)
                lines.contentY = Math.max(lines.originY, line?.stop === item ? line.y : top - room)
        } else if (top - room < from) {
            lines.contentY = Math.max(lines.originY, top - room)
        } else if (top + height + below > to) {
            lines.contentY = Math.max(lines.originY, Math.min(top + height + below, lines.originY + lines.contentHeight) - lines.height)
        }
    }
    function holds(item: Item): bool {
        let above = item
        while (above && above !== lines.contentItem)
            above = above.parent
        return above !== null
    }

    function stay() {
        if (atStart)
            lines.positionViewAtBeginning()
        else if (held >= 0)
            lines.positionViewAtIndex(held, ListView.Center)
    }
    // The line that has this item in it; -1: none.
    function lineOf(item: Item): int {
        let line = item
        while (line && line.parent !== lines.contentItem)
            line = line.parent
        return line?.index ?? -1
    }
    // The current line is set by these keys alone: with it a ListView takes the focus from what has it in the line.
    function lineAt(key: int): int {
        const last = lines.count - 1, here = lineOf(focusItem)
        switch (key) {
        case Qt.Key_Up: return here - 1
        case Qt.Key_Down: return here + 1
        case Qt.Key_PageUp: return Math.max(0, here - 8)
        case Qt.Key_PageDown: return Math.min(last, here + 8)
        case Qt.Key_Home: return 0
        case Qt.Key_End: return last
        }
        return -1
    }
    // To this line, or the next one on the way that takes the focus; false: there is none.
    function stopAt(line: int, step: int): bool {
        const before = lines.currentIndex
        for (let at = line; at >= 0 && at < lines.count; at += step) {
            lines.currentIndex = at
            if (lines.currentItem?.stops) {
                held = -1
                atStart = atStart && at === 0
                lines.positionViewAtIndex(at, ListView.Contain)
                awaitStop(false)
                return true
            }
        }
        lines.currentIndex = before
        return false
    }

    // A line that is made piece by piece gets the focus as soon as it can take it.
    function awaitStop(quietly: bool) {
        quiet = quietly
        awaiting = true
        takeStop()
    }
    function takeStop() {
        if (!awaiting || !currentStop)
            return
        awaiting = false
        currentStop.pointed = quiet
        currentStop.forceActiveFocus(quiet ? Qt.OtherFocusReason : Qt.TabFocusReason)
    }

    onCurrentStopChanged: takeStop()
    onFocusItemChanged: {
        if (focusItem && holds(focusItem)) {
            reveal(focusItem)
        }
    }
    Keys.onEscapePressed: back()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1) {
            event.accepted = true
            page.helped()
        } else if ([Qt.Key_Home, Qt.Key_End, Qt.Key_PageUp, Qt.Key_PageDown].includes(event.key)) { // from the header too
            event.accepted = lines.goBy(event.key)
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
                    header.column = Qt.binding(() => page.columnWidth)
            }
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
            highlightFollowsCurrentItem: false
            cacheBuffer: whole ? count * 10 * Theme.touch + anew : Math.max(320, height / 2) // the next line by Tab is always there
            // A list that jumped makes only what lies after: what lies before, too, once it is told anew how much to make.
            readonly property bool whole: count <= page.wholeUpTo
            property int anew: 0
            function makeAll() {
                anew = 1 - anew
            }
            onContentYChanged: {
                if (whole && !moving)
                    Qt.callLater(makeAll)
            }
            spacing: 0
            onMovementStarted: {
                page.atStart = false
                page.held = -1
            }
            onContentHeightChanged: Qt.callLater(page.stay)

            readonly property real aboveHeight: headerItem ? headerItem.height : 0
            onAboveHeightChanged: Qt.callLater(page.stay)
            onHeightChanged: Qt.callLater(page.stay)

            function goBy(key: int): bool {
                const line = lines.currentItem?.stops !== undefined ? page.lineAt(key) : -1
                return line >= 0 && page.stopAt(line, key === Qt.Key_Up || key === Qt.Key_PageUp || key === Qt.Key_End ? -1 : 1)
            }
            Keys.onPressed: event => event.accepted = goBy(event.key)

            readonly property bool byMouse: mouse.hovered // for what scrolls within
            HoverHandler { id: mouse; acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad }
            ScrollMark { flickable: lines }
            MoreBelow { flickable: lines }
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
