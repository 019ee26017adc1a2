// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Solid patches over parts of the picture: put by a tap or a button, moved and sized by buttons, no drag needed. Kept,
// what is under them is gone from the story's picture; only the keepers' original still has it.
Sheet {
    id: sheet

    required property PhotoStoryViewModel story
    property int chosen: 0
    readonly property real step: 0.03

    //: Title of the sheet in which parts of a picture are hidden
    title: qsTr("Cover part")
    onOpened: chosen = story.covers.count - 1
    onClosed: story.keepCovers()

    AppText {
        Layout.fillWidth: true
        //: How covering works
        text: qsTr("Touch a face, a name or a number. What is covered is gone from the picture.")
        size: Theme.noteText
        color: Theme.soft
    }
    Item {
        id: board
        readonly property real ratio: picture.sourceRatio
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        implicitHeight: Math.min(width / ratio, 420)

        Item {
            id: picture
            property real sourceRatio: image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : 1.5
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height * sourceRatio)
            height: width / sourceRatio

            Image {
                id: image
                anchors.fill: parent
                source: sheet.opened ? sheet.story.pictureSource : ""
                sourceSize.width: 800
                asynchronous: true
                Accessible.ignored: true
            }
            TapHandler {
                onTapped: point => {
                    sheet.story.addCover(point.position.x / picture.width, point.position.y / picture.height)
                    sheet.chosen = sheet.story.covers.count - 1
                }
            }
            Repeater {
                model: sheet.story.covers
                Pressable {
                    id: patch
                    required property int index
                    required property var model
                    anchors.left: picture.left
                    anchors.top: picture.top
                    anchors.leftMargin: model.x * picture.width
                    anchors.topMargin: model.y * picture.height
                    LayoutMirroring.enabled: false // a picture does not mirror
                    width: model.w * picture.width
                    height: model.h * picture.height
                    hem: 0
                    //: Name of a patch over a part of a picture; %1 is its number
                    label: qsTr("Patch %1").arg((I18n.language, I18n.number(index + 1)))
                    on: sheet.chosen === index
                    onClicked: sheet.chosen = index
                    background: Rectangle {
                        color: Theme.pinInk
                        border.width: patch.on ? Theme.selectedEdge : Theme.edge
                        border.color: patch.on ? Theme.marigold : Theme.pinPaper
                        FocusRing { visible: patch.visualFocus; around: 0 }
                    }
                }
            }
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.space8
        visible: sheet.story.covers.count > 0
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        IconButton {
            edged: true; iconName: "chevl"; pointing: false
            //: Buttons that move and size a patch over a picture
            label: qsTr("Move left")
            onClicked: sheet.story.moveCover(sheet.chosen, -sheet.step, 0)
        }
        IconButton { edged: true; iconName: "down"; rotation: 180; label: qsTr("Move up"); onClicked: sheet.story.moveCover(sheet.chosen, 0, -sheet.step) }
        IconButton { edged: true; iconName: "down"; label: qsTr("Move down"); onClicked: sheet.story.moveCover(sheet.chosen, 0, sheet.step) }
        IconButton { edged: true; iconName: "chev"; pointing: false; label: qsTr("Move right"); onClicked: sheet.story.moveCover(sheet.chosen, sheet.step, 0) }
        IconButton { edged: true; iconName: "plus"; label: qsTr("Larger"); onClicked: sheet.story.growCover(sheet.chosen, 1.2) }
        IconButton { edged: true; iconName: "minus"; label: qsTr("Smaller"); onClicked: sheet.story.growCover(sheet.chosen, 1 / 1.2) }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            compact: true
            iconName: "plus"
            //: Puts a patch in the middle of the picture, for people who do not touch it
            text: qsTr("New patch")
            onClicked: {
                sheet.story.addCover(0.5, 0.5)
                sheet.chosen = sheet.story.covers.count - 1
            }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: sheet.story.covers.count > 0
            kind: "plain"
            compact: true
            iconName: "trash"
            //: Takes a patch away; the picture comes back from the original
            text: qsTr("Take it away")
            onClicked: {
                sheet.story.removeCover(sheet.chosen)
                sheet.chosen = sheet.story.covers.count - 1
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        iconName: "cover"
        //: Keeps the covered picture
        text: qsTr("Keep it covered")
        onClicked: sheet.close()
    }
}
