// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Can someone be recognised? One patch per person, handled beside the picture. Children: ConsentPerson, each with the
// person's own answer.
//   title;  hearable, playing, heard();  personAdded();  coverAsked();  canCover
Card {
    id: strip

    default property alias people: peopleGrid.data
    //: Heading beside a photo, before it may be shown to anyone.
    property string title: qsTr("Can someone be recognised?")
    property bool hearable: false
    property bool playing: false
    property bool canCover: true

    signal heard()
    signal personAdded()
    signal coverAsked()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8
        AppText { Layout.fillWidth: true; text: strip.title; size: Theme.noteText + 1; bold: true; heading: true }
        AudioButton { visible: strip.hearable; disc: Theme.cardTouch; of: strip.title; playing: strip.playing; onToggled: strip.heard() }
    }
    GridLayout {
        id: peopleGrid
        Layout.fillWidth: true
        visible: children.length > 0
        columns: Theme.phone || Theme.largeText ? 1 : 2
        columnSpacing: Theme.space8
        rowSpacing: Theme.space8
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            compact: true
            iconName: "plus"
            //: Button: one more person can be recognised in this picture.
            text: qsTr("Person")
            onClicked: strip.personAdded()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: strip.canCover
            kind: "plain"
            compact: true
            iconName: "cover"
            //: Button: hide a face or a name in the picture under a plain patch.
            text: qsTr("Cover part")
            onClicked: strip.coverAsked()
        }
    }
}
