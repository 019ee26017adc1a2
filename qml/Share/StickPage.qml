// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Share
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// Give and take with a stick: one press takes in everything that lies there and leaves ours. Stopping keeps what is done.
AppPage {
    id: page

    required property AppViewModel app
    readonly property ShareViewModel share: app.share
    readonly property bool working: share.phase === "working"

    header: PageHeader {
        //: Title of the page that exchanges things by a USB stick
        title: qsTr("Stick")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        share.dismiss()
        share.lookForSticks()
    }

    ProblemCard {
        visible: page.share.phase === "problem"
        text: page.share.problem
        detail: page.share.problemDetail
    }
    Card {
        visible: page.working
        tone: "pond"
        //: While things are being exchanged with a stick
        AppText { Layout.fillWidth: true; text: qsTr("Taking in and giving. Leave the stick in."); bold: true }
        StitchProgress {
            Layout.fillWidth: true
            total: 12
            done: page.share.total > 0 ? Math.floor(12 * page.share.done / page.share.total) : 0
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "pause"
            //: Button: stop the exchange; everything exchanged so far stays
            text: qsTr("Rest. Keep what is done")
            onClicked: page.share.rest()
        }
    }
    StickReport {
        Layout.fillWidth: true
        visible: page.share.phase === "done"
        share: page.share
    }
    Repeater {
        model: page.share.requests
        JoinRequestCard { share: page.share }
    }

    SectionHeading {
        Layout.topMargin: Theme.space8
        //: Heading over sticks and folders to exchange with
        text: qsTr("Where is the stick?")
    }
    Repeater {
        model: page.share.places
        ActionCard {
            required property string name
            required property string folder
            required property bool isRemovable
            required property int bundles
            required property int requests

            iconName: isRemovable ? "usb" : "box"
            title: name
            //: What lies on a stick. %n: share files of other devices
            text: bundles > 0 ? qsTr("%Ln share file(s) from others", "", bundles)
                //: A stick with nothing of ours on it
                : qsTr("Nothing from others here yet")
            offReason: page.working ? qsTr("Wait until this exchange is done.") : ""
            onClicked: page.share.giveAndTake(folder)
        }
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
            iconName: "search"
            text: qsTr("Look again")
            onClicked: page.share.lookForSticks()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "box"
            //: Button: choose any folder to exchange with
            text: qsTr("Another place")
            onClicked: dialog.open()
        }
    }
    FileChooser {
        folders: true
        id: dialog
        //: Title of the dialog that chooses a folder to exchange with
        title: qsTr("Where is the stick?")
        onChosen: folder => page.share.giveAndTakeUrl(folder)
    }
}
