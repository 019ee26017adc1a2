// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// Letting one newcomer in: a code to hold before their camera, good for ten minutes. The person here always says yes or
// no; where there is no camera, both compare six digits.
AppPage {
    id: page

    required property AppViewModel app
    readonly property NearbyViewModel nearby: app.nearby
    readonly property bool asked: nearby.askingName !== ""
    //: Said aloud and shown: how a newcomer is let in
    readonly property string how: qsTr("On the new device, choose to join a group and read this code with its camera.")

    header: PageHeader {
        //: Title of the page that lets a new device into the group
        title: qsTr("Let somebody in")
        hearShown: true
        playing: Voice.playingKey === "invite"
        onHeard: Voice.toggle(page.how, I18n.textLanguage, "invite")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        nearby.enter()
        if (nearby.code === "")
            nearby.invite(false)
    }
    Component.onDestruction: {
        nearby.endInvitation()
        nearby.leave()
    }

    Card {
        visible: page.asked
        tone: "marigold"
        AppText {
            Layout.fillWidth: true
            text: qsTr("%1 asks to be let in.").arg(page.nearby.askingName)
            bold: true
            size: Theme.buttonText
            Accessible.role: Accessible.AlertMessage
        }
        AppText {
            Layout.fillWidth: true
            text: page.nearby.askingDigits !== "" ? qsTr("Let in only if the same six digits are on both screens.")
                //: A device that read the code asks to be let in
                : qsTr("It has read the code. Is it the device of the person beside you?")
        }
        AppText {
            visible: page.nearby.askingDigits !== ""
            text: page.nearby.askingDigits.slice(0, 3) + " " + page.nearby.askingDigits.slice(3)
            lang: "en"
            size: Theme.numberText
            bold: true
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: page.nearby.askingDigits !== "" ? qsTr("Same digits, let in")
                    //: Button: let the device into the group
                    : qsTr("Yes, let in")
                onClicked: page.nearby.letIn(true)
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: "plain"
                //: Button: do not let the device in
                text: qsTr("No")
                onClicked: page.nearby.letIn(false)
            }
        }
    }
    Card {
        visible: page.nearby.welcomed !== ""
        tone: "leaf"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { name: "tick"; color: Theme.leaf; size: Theme.iconLarge }
            //: After somebody was let in. %1: their device
            AppText { Layout.fillWidth: true; text: qsTr("%1 is in, and holds what we have.").arg(page.nearby.welcomed); bold: true }
        }
    }
    SharingNow {
        Layout.fillWidth: true
        visible: page.nearby.phase === "sharing"
        nearby: page.nearby
    }
    ProblemCard {
        visible: page.nearby.inviteProblem !== ""
        text: page.nearby.inviteProblem
    }
    CodeView {
        Layout.fillWidth: true
        visible: page.nearby.code !== "" && !page.asked
        nearby: page.nearby
        how: page.how
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.nearby.code === ""
        kind: page.nearby.welcomed !== "" ? "plain" : "primary"
        iconName: "plus"
        //: Button: make a new code that lets one more device in
        text: qsTr("Make a new code")
        onClicked: page.nearby.invite(false)
    }
}
