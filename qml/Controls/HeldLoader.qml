// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Shows one of several things, each made a little in every turn. What was there before stays to be seen, but can no more
// be pressed, until the next is whole: nobody looks at an empty page in between.
//   sourceComponent   what to show; its item may say that it is not whole yet: `readonly property bool whole`
//   item, whole       what is shown, if anything is
//   loaded()          something else is shown
FocusScope {
    id: holder

    property Component sourceComponent: null
    property Loader shown: first
    readonly property Item item: shown.item
    readonly property bool whole: shown.whole

    signal loaded()

    function turn(side: Loader) {
        const before = shown
        shown = side
        side.visible = Qt.binding(() => side.whole && side.isShown) // at once: who takes the focus must be seen
        if (before !== side)
            before.sourceComponent = null
        loaded()
    }

    onSourceComponentChanged: {
        const next = shown.item ? (shown === first ? second : first) : shown
        if (next !== shown)
            shown.enabled = false
        next.enabled = true
        next.sourceComponent = sourceComponent
        if (!sourceComponent && next !== shown)
            shown.sourceComponent = null
    }
    Component.onDestruction: { // what is still being made is given up before its place goes
        first.active = false
        second.active = false
    }

    Side {
        id: first
        isShown: holder.shown === first
        onWholeChanged: if (whole) holder.turn(first)
    }
    Side {
        id: second
        isShown: holder.shown === second
        onWholeChanged: if (whole) holder.turn(second)
    }

    component Side: Loader {
        required property bool isShown
        readonly property bool whole: status === Loader.Ready && item !== null && item.whole !== false
        anchors.fill: parent
        focus: isShown
        asynchronous: true
        visible: whole && isShown
    }
}
