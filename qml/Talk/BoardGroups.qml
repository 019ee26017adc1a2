// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Talk
import Uthan.Theme
import Uthan.ViewModel

// The groups of the board in columns, each right under the one before it, however tall the others are. Laid by hand:
// in Qt 6.4 layouts within layouts go stale when a card of a group changes its height.
//   columns;  handFull
//   otherwiseAsked(themeId)
Item {
    id: board

    required property TalkViewModel talk
    property int columns: 1
    property bool handFull: false
    readonly property real gap: Theme.space16
    readonly property real columnWidth: (width - gap * (columns - 1)) / columns

    signal otherwiseAsked(string themeId)

    function lay() {
        const bottoms = Array(columns).fill(0)
        for (let i = 0; i < themes.count; ++i) {
            const theme = themes.itemAt(i)
            if (!theme)
                continue
            const at = i % columns
            const start = at * (columnWidth + gap)
            theme.x = LayoutMirroring.enabled ? width - start - columnWidth : start
            theme.y = bottoms[at]
            bottoms[at] += theme.height + gap
        }
        implicitHeight = Math.max(0, Math.max(...bottoms) - gap)
    }
    function laySoon() {
        Qt.callLater(lay)
    }

    onWidthChanged: laySoon()
    onColumnsChanged: laySoon()

    Repeater {
        id: themes
        model: board.talk.themes
        onItemAdded: board.laySoon()
        onItemRemoved: board.laySoon()
        BoardTheme {
            id: theme
            width: board.columnWidth
            handFull: board.handFull
            onHeightChanged: board.laySoon()
            onPutHere: board.talk.placeIn(theme.themeId)
            onPickedUp: cardId => board.talk.pickUp(cardId)
            onOtherwiseAsked: board.otherwiseAsked(theme.themeId)
        }
    }
}
