// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Uthan.Theme

// The people around you and the thread to each: solid = has it all, dashed and moving = going, faint = not there yet.
//   model   roles: name, words ("has it all"), patch (int; -1 for a stick), link ("held" | "going" | "none")
//   youPatch, youText;  emptyText when nobody is near;  picked(index)
Card {
    id: thread

    property var model: []
    property int youPatch: 0
    //: Beside the patch of the person holding the device, in the picture of who shares with whom.
    property string youText: qsTr("You")
    property string emptyText: ""

    signal picked(int index)

    flat: true
    radius: Theme.space24
    Accessible.role: Accessible.List
    //: Name of the picture of people nearby, for a screen reader.
    Accessible.name: qsTr("People near")

    RowLayout {
        id: people
        Layout.fillWidth: true
        spacing: Theme.space8

        Repeater {
            id: repeater
            model: thread.model
            Item {
                id: end
                required property int index
                required property string name
                required property string words
                required property int patch
                required property string link
                readonly property color ink: link === "held" ? Theme.leaf : link === "going" ? Theme.pond : Theme.outline
                // Where the thread runs to: the middle of the row below, seen from here.
                readonly property real toX: people.width / 2 - x
                readonly property real toY: people.height + Theme.space32 + 30

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                implicitHeight: tile.implicitHeight

                Shape {
                    anchors.fill: parent
                    z: -1
                    Accessible.ignored: true
                    ShapePath {
                        strokeColor: end.ink
                        strokeWidth: end.link === "going" ? 5 : end.link === "held" ? 3.5 : 3
                        fillColor: Theme.clear
                        strokeStyle: end.link === "held" ? ShapePath.SolidLine : ShapePath.DashLine
                        dashPattern: end.link === "going" ? [2.2, 2.2] : [1, 3]
                        capStyle: ShapePath.RoundCap
                        startX: end.toX
                        startY: end.toY
                        PathQuad { x: end.width / 2; y: tile.height - Theme.space4; controlX: end.width / 2; controlY: end.toY - 10 }
                        NumberAnimation on dashOffset {
                            running: end.link === "going" && end.visible && !Theme.reducedMotion
                            from: 0
                            to: -4.4
                            duration: Theme.threadTime
                            loops: Animation.Infinite
                        }
                    }
                }
                PersonTile {
                    id: tile
                    anchors.left: parent.left
                    anchors.right: parent.right
                    patch: end.patch
                    name: end.name
                    words: end.words
                    ink: end.link === "none" ? Theme.soft : end.ink
                    mark: end.patch < 0 ? "" : end.link === "none" ? "" : end.link
                    onClicked: thread.picked(end.index)
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: repeater.count === 0 && text !== ""
        text: thread.emptyText
        centered: true
        color: Theme.soft
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.topMargin: repeater.count > 0 ? Theme.space32 : 0
        spacing: Theme.space8

        AppText { text: thread.youText; bold: true; opacity: 0; decorative: true } // keeps the patch in the middle
        PersonAvatar { patch: thread.youPatch; side: 60; name: thread.youText }
        AppText { text: thread.youText; bold: true; decorative: true }
    }
}
