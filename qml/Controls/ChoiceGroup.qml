// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Lays out ChoiceCards (or anything pressable) in equal columns and moves between them with the arrow keys.
//   columns   wished for at 100 % text; large text makes it largeColumns
//   name      accessible name of the group
FocusScope {
    id: group

    default property alias content: grid.data
    property int columns: 1
    property int largeColumns: 1
    property string name: ""

    Layout.fillWidth: true
    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function move(step: int): bool {
        const cards = Array.from(grid.visibleChildren).filter(item => item instanceof Pressable)
        const at = cards.findIndex(card => card.activeFocus)
        const next = cards[at + step]
        if (at >= 0 && next)
            next.forceActiveFocus(Qt.TabFocusReason)
        return at >= 0 && next !== undefined
    }

    Keys.onUpPressed: event => event.accepted = group.move(-grid.columns)
    Keys.onDownPressed: event => event.accepted = group.move(grid.columns)
    Keys.onLeftPressed: event => event.accepted = group.move(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: event => event.accepted = group.move(LayoutMirroring.enabled ? -1 : 1)

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: Theme.largeText ? Math.min(group.columns, group.largeColumns) : group.columns
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap
    }
}
