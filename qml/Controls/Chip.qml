// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A small rounded word. Pressable when `pressable` (filters, words to pick): then 48 high, on = filled.
//   tone   "sunk", "pond", "leaf", "plum", "marigold", "madder", "surface"
//   beside, besideLang   the same in a second language, after or below it
//   kept   dashed edge and lock: a group too small to show (still pressable: offReason says why)
Pressable {
    id: chip

    property string text: ""
    property string iconName: ""
    property string lang: ""
    property string beside: ""
    property string besideLang: ""
    property string tone: "sunk"
    property bool bold: false
    property bool pressable: false
    property bool kept: false
    property real size: Theme.tinyText
    readonly property bool filled: pressable && on
    readonly property color paper: filled ? Theme.pond : pressable ? (kept ? Theme.clear : Theme.surface)
        : tone === "pond" ? Theme.pondTint : tone === "leaf" ? Theme.leafTint : tone === "plum" ? Theme.plumTint
        : tone === "marigold" ? Theme.marigoldTint : tone === "madder" ? Theme.madderTint : tone === "surface" ? Theme.surface : Theme.sunk
    readonly property color words: filled ? Theme.pondOn : kept ? Theme.soft : pressable ? Theme.ink
        : tone === "pond" ? Theme.pond : tone === "leaf" ? Theme.leaf : tone === "plum" ? Theme.plum
        : tone === "marigold" ? Theme.marigoldInk : tone === "madder" ? Theme.madder : tone === "surface" ? Theme.ink : Theme.soft

    label: text
    hint: beside
    role: pressable ? Accessible.RadioButton : Accessible.StaticText
    interactive: pressable
    hem: 0
    leftPadding: pressable ? Theme.space16 : Theme.space12
    rightPadding: leftPadding
    topPadding: pressable ? Theme.space8 : Theme.space4
    bottomPadding: topPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(pressable ? Theme.touch : 34, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: Math.min(height / 2, 24)
        color: chip.paper
        border.width: chip.pressable && !chip.filled && !chip.kept ? Theme.controlEdge : chip.pressable ? 0 : Theme.tintEdge
        border.color: chip.pressable ? Theme.outline : chip.words

        StitchFrame { anchors.fill: parent; visible: chip.kept; radius: parent.radius }
        FocusRing { visible: chip.visualFocus; around: parent.radius }
    }
    contentItem: GridLayout {
        columns: sign.visible || !Theme.largeText ? 2 : 1
        rowSpacing: 0
        columnSpacing: Theme.space8 - 1
        Icon { id: sign; Layout.rowSpan: 2; name: chip.kept && chip.iconName === "" ? "lock" : chip.iconName; color: chip.words; size: Theme.iconSmall * Theme.signScale; Layout.alignment: Qt.AlignVCenter }
        AppText {
            Layout.fillWidth: true
            text: chip.text
            lang: chip.lang
            size: chip.pressable ? Theme.noteText : chip.size
            bold: chip.bold || chip.filled
            color: chip.words
            decorative: true
        }
        AppText {
            Layout.fillWidth: true
            visible: chip.beside !== ""
            text: chip.beside
            lang: chip.besideLang
            size: Theme.tinyText
            color: chip.filled ? chip.words : Theme.soft
            decorative: true
        }
    }
}
