// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel
import Uthan.Welcome

// Taking back by code: what it does, what it cannot do, then the code. Asked once more before it is done.
AppPage {
    id: page

    required property AppViewModel app
    readonly property MeViewModel me: app.me
    property string record: "" // one thing; empty: everything under the code
    property bool sure: false

    onBack: app.back()
    onHelped: app.navigator.push("help")
    Component.onDestruction: me.forgetTakeBack()

    header: PageHeader {
        title: qsTr("Take back")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    Card {
        visible: page.me.takeBackState === MeViewModel.Done
        tone: "leaf"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: done.text
        AppText {
            id: done
            Layout.fillWidth: true
            //: After taking back by code
            text: page.me.takenBack > 0
                ? qsTr("%Ln thing(s) taken back. They are gone from this device. Other devices let go of them when they share next.", "", page.me.takenBack)
                //: The code was used before: everything under it is gone here already
                : qsTr("This was taken back before. Below you see how far it has come.")
            color: Theme.leaf
            decorative: true
        }
    }
    Repeater {
        model: page.me.takeBackState === MeViewModel.Done ? page.me.takeBackStatus : null
        TakingCard {}
    }
    AppText {
        Layout.fillWidth: true
        visible: page.me.takeBackState === MeViewModel.Done
        //: After taking back: how to see later how far it has come
        text: qsTr("Write the same code here another day to see on which devices it is gone.")
        size: Theme.noteText
        color: Theme.soft
    }
    Card {
        visible: page.me.takeBackState !== MeViewModel.Done
        gap: Theme.space12
        AppText {
            Layout.fillWidth: true
            //: What taking back does
            text: page.record === ""
                ? qsTr("Everything given under your code goes: answers, photos, voices, places. It cannot be brought again.")
                //: The same, for one thing alone
                : qsTr("This one thing goes, with its photo, its voices and its exact place. The rest of what you gave stays. It cannot be brought again.")
        }
        AppText {
            Layout.fillWidth: true
            //: What taking back cannot do
            text: qsTr("What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.")
            color: Theme.soft
        }
    }
    CodeField {
        id: code
        visible: page.me.takeBackState !== MeViewModel.Done
        onEdited: {
            page.sure = false
            page.me.forgetTakeBack()
        }
        problem: {
            switch (page.me.takeBackState) {
            case MeViewModel.NotACode:
                return qsTr("A code has ten letters and numbers. Please look at it again.")
            case MeViewModel.Unknown:
                return qsTr("We find nothing under this code on this device.")
            case MeViewModel.Trouble:
                return qsTr("That did not work just now. Please try again.")
            default:
                return ""
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.me.takeBackState !== MeViewModel.Done
        kind: "plain"
        //: First press of the button that takes everything back, then the second
        text: !page.sure ? qsTr("Take back") : page.record === "" ? qsTr("Yes, take everything back") : qsTr("Yes, take this back")
        iconName: "undo"
        offReason: code.text === "" ? qsTr("Write your code first") : ""
        onClicked: {
            if (page.sure)
                page.me.takeBack(code.text, page.record)
            page.sure = !page.sure
        }
    }
}
