// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// One person who can be recognised in a picture, inside a ConsentStrip.
//   name, iconName ("person", "child");  answer: "yes" | "ask" | "no";  answerText its words
//   waits   they said yes, and somebody else must be asked too (a child and its parent)
//   actionText, actionIcon   what is to be done (ask them, cover part);  acted();  opened()  the person's own page
Rectangle {
    id: person

    property string name: ""
    property string lang: ""
    property string iconName: "person"
    property string answer: "ask"
    property string answerText: ""
    property bool waits: false
    property string actionText: ""
    property string actionIcon: answer === "no" ? "cover" : "mic"

    signal acted()

    readonly property bool done: answer === "yes" && !waits
    readonly property color ink: done ? Theme.leaf : Theme.marigoldInk
    readonly property color answerInk: answer === "yes" ? Theme.leaf : Theme.marigoldInk

    Layout.fillWidth: true
    implicitWidth: 212
    implicitHeight: column.implicitHeight + 2 * Theme.space12
    radius: Theme.space16
    color: done ? Theme.leafTint : Theme.marigoldTint
    border.width: Theme.tintEdge
    border.color: ink
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ", " + answerText

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Rectangle {
                implicitWidth: 40
                implicitHeight: 40
                radius: Theme.space12
                color: Theme.surface
                Icon { anchors.centerIn: parent; name: person.iconName; color: person.ink; size: 24 }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText { Layout.fillWidth: true; text: person.name; lang: person.lang; size: Theme.noteText; bold: true }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space4
                    Icon { name: person.answer === "yes" ? "tick" : person.answer === "no" ? "eyeoff" : "alert"; color: person.answerInk; size: Theme.iconSmall }
                    AppText { Layout.fillWidth: true; text: person.answerText; size: Theme.tinyText; bold: true; color: person.answerInk }
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            visible: person.actionText !== ""
            kind: "plain"
            compact: true
            iconName: person.actionIcon
            text: person.actionText
            onClicked: person.acted()
        }
    }
}
