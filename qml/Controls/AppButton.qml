// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The button with words.
//   kind        "primary" (act), "plain", "voice" (record: red means a voice), "together" (we decide)
//   text, lang  its words; note: a second, smaller line
//   iconName    before the words; iconEnd after them (an arrow there turns with the layout)
//   size        text size; compact: 48 high instead of 64
//   offReason   see Pressable
Pressable {
    id: button

    property string kind: "primary"
    property string text: ""
    property string shown: text // to the eye: with what keeps the order of writing of answers inside it
    property string note: ""
    property string lang: ""
    property string iconName: ""
    property string iconEnd: ""
    property real size: compact ? Theme.noteText : Theme.buttonText
    property bool compact: false
    property bool iconPointing: iconName === "back" || iconName === "next" || iconName === "undo"

    readonly property color fill: off ? Theme.sunk : kind === "primary" ? Theme.pond : kind === "voice" ? Theme.madder
                                        : kind === "together" ? Theme.plum : Theme.surface
    readonly property color words: off ? Theme.soft : kind === "primary" ? Theme.pondOn : kind === "voice" ? Theme.madderOn
                                         : kind === "together" ? Theme.plumOn : Theme.ink

    label: text
    leftPadding: compact ? Theme.space16 : Theme.space20
    rightPadding: leftPadding
    topPadding: Theme.space8 + (pressed ? hem : 0)
    bottomPadding: Theme.space8 + (pressed ? 0 : hem)
    implicitWidth: Math.max(Theme.bigTouch, face.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(compact ? Theme.touch + hem : Theme.bigTouch + 2, face.implicitHeight + topPadding + bottomPadding)

    background: Raised {
        fill: button.fill
        edgeColor: Theme.outline
        edgeWidth: button.kind === "plain" || button.off ? Theme.controlEdge : 0
        hemColor: button.kind === "plain" || button.off ? Theme.hem : Theme.hemOf(button.fill)
        hem: button.hem
        radius: button.compact ? Theme.space16 : Theme.controlRadius
        sunk: button.pressed

        FocusRing { visible: button.visualFocus; around: parent.radius }
    }
    Item {
        id: face
        anchors.fill: parent
        anchors.leftMargin: button.leftPadding
        anchors.rightMargin: button.rightPadding
        anchors.topMargin: button.topPadding
        anchors.bottomMargin: button.bottomPadding
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight + (why.visible ? why.implicitHeight : 0)

        RowLayout {
            id: row
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: why.visible ? -why.implicitHeight / 2 : 0
            width: Math.min(implicitWidth, parent.width)
            spacing: button.compact ? Theme.space8 : Theme.space12

            Icon { name: button.iconName; color: button.words; pointing: button.iconPointing; size: (button.compact ? 22 : Theme.iconSize) * Theme.signScale }
            ColumnLayout {
                visible: button.text !== ""
                spacing: 0
                AppText {
                    Layout.fillWidth: true
                    text: button.shown
                    lang: button.lang
                    size: button.size
                    bold: true
                    color: button.words
                    centered: button.iconName === "" && button.iconEnd === ""
                    decorative: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: button.note
                    lang: button.lang
                    size: Theme.noteText
                    color: button.words
                    decorative: true
                }
            }
            Icon { name: button.iconEnd; color: button.words; pointing: true; size: Theme.iconSize * Theme.signScale }
        }
        AppText {
            id: why
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: button.off && button.reasonShown
            text: button.offReason
            size: Theme.noteText
            color: Theme.marigoldInk
            centered: true
        }
    }
}
