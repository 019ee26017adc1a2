// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The programme could not be opened. Calm: what it is, that nothing is lost, what to do.
AppPage {
    id: page

    required property AppViewModel app
    readonly property var words: {
        switch (app.problem) {
        case AppViewModel.AnotherHasIt:
            //: The same programme is open in a second window; first line
            return [qsTr("This programme is already open on this device"),
                    //: … what to do
                    qsTr("Look for its other window and go on there, or close it and try again here. Nothing is lost.")]
        case AppViewModel.Damaged:
            return [qsTr("Something in this programme's folder cannot be read"),
                    qsTr("We have changed nothing. Do not delete the folder. Show this page to the person who looks after the programme: they can bring it back from a backup.")]
        case AppViewModel.Newer:
            return [qsTr("This programme was kept by a newer Uthan"),
                    qsTr("Everything is safe. Put the newer Uthan on this device, then open it again.")]
        case AppViewModel.DiskFull:
            return [qsTr("This device is full"),
                    qsTr("Everything is safe. Make some room on the device, then try again.")]
        case AppViewModel.NoPermission:
            return [qsTr("This device does not let us open the folder"),
                    qsTr("Everything is safe. Ask the person who looks after the device to let you read and write this folder, then try again.")]
        default:
            return [qsTr("The programme could not be opened"),
                    qsTr("We have changed nothing. Try again, or show this page to the person who looks after the programme.")]
        }
    }

    Art {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space48
        Layout.preferredWidth: Math.min(Theme.listWidth, page.width - 2 * Theme.pageMargin)
        Layout.preferredHeight: width * 0.56
        name: Theme.dark ? "courtyard_night" : "courtyard"
    }
    AppText { Layout.fillWidth: true; text: page.words[0]; size: Theme.titleText; bold: true; heading: true }
    AppText { Layout.fillWidth: true; text: page.words[1] }
    AppButton {
        Layout.fillWidth: true
        //: Button that opens the programme again
        text: qsTr("Try again")
        iconName: "undo"
        iconPointing: false
        onClicked: page.app.retry()
    }
    Card {
        tone: "sunk"
        AppText {
            Layout.fillWidth: true
            //: Heading of the technical lines below, which a helper may need
            text: qsTr("For the person who helps")
            size: Theme.noteText
            bold: true
        }
        AppText { Layout.fillWidth: true; lang: "en"; text: page.app.folder; size: Theme.tinyText; color: Theme.soft; wrapMode: Text.WrapAnywhere }
        AppText { Layout.fillWidth: true; lang: "en"; text: page.app.problemDetail; size: Theme.tinyText; color: Theme.soft }
    }
}
