// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The hub of the group: what it is and what it cannot do, its address, and one press that takes what others left there
// and leaves ours.
AppPage {
    id: page

    required property AppViewModel app
    readonly property HubViewModel hub: app.hub
    readonly property bool visiting: hub.phase === "visiting"
    property bool sure: false
    //: What a hub is; shown and said aloud
    readonly property string what: qsTr("A hub is a computer that is always on. It keeps our things in sealed parcels until the others come for them. It cannot open them.")

    header: PageHeader {
        //: Title of the page of the hub, a computer that is always on and keeps sealed parcels for the group
        title: qsTr("The hub")
        subtitle: page.hub.address === "" ? "" : page.hub.host
        hearShown: true
        playing: Voice.playingKey === "hub"
        onHeard: Voice.toggle(page.what, I18n.textLanguage, "hub")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        hub.dismiss()
        hub.refresh()
    }

    AppText { Layout.fillWidth: true; text: page.what }
    ProblemCard {
        visible: page.hub.phase === "problem"
        text: page.hub.problem
        detail: page.hub.problemDetail
    }
    Card {
        visible: page.hub.phase === "done"
        tone: "leaf"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; name: "tick"; color: Theme.leaf; size: Theme.iconLarge }
            AppText { Layout.fillWidth: true; text: page.hub.doneWords; bold: true; Accessible.role: Accessible.StatusBar }
        }
    }
    Card {
        visible: page.visiting
        tone: "pond"
        AppText {
            Layout.fillWidth: true
            //: While things go to the hub and come from it
            text: qsTr("Taking what others left, leaving what is here. You can go on meanwhile.")
            bold: true
            Accessible.role: Accessible.StatusBar
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "pause"
            text: qsTr("Rest. Keep what is done")
            onClicked: page.hub.stop()
        }
    }
    Card {
        visible: page.hub.address !== ""
        gap: Theme.space12
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; name: page.hub.lastVisit > 0 && page.hub.onlyHere === 0 ? "tick" : "clock"; color: page.hub.lastVisit > 0 && page.hub.onlyHere === 0 ? Theme.leaf : Theme.soft }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space4
                AppText {
                    Layout.fillWidth: true
                    bold: true
                    text: page.hub.lastVisit === 0 ? qsTr("Not shared with it yet")
                        : page.hub.onlyHere === 0
                        //: State of the hub: everything of this device lies there or on another device
                        ? qsTr("Nothing is only here.")
                        : qsTr("%Ln thing(s) are only on this device.", "", page.hub.onlyHere)
                }
                AppText {
                    Layout.fillWidth: true
                    visible: page.hub.lastVisit > 0
                    text: qsTr("Shared with it on %1").arg(I18n.language === "" ? "" : I18n.date(new Date(page.hub.lastVisit)))
                    size: Theme.noteText
                    color: Theme.soft
                }
                AppText { Layout.fillWidth: true; text: page.hub.address; lang: "en"; size: Theme.tinyText; color: Theme.soft; wrapMode: Text.WrapAnywhere }
            }
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "share"
            //: Button: take what others left on the hub, and leave what is here
            text: qsTr("Share with the hub")
            offReason: page.visiting ? qsTr("Wait until this exchange is done.") : ""
            onClicked: page.hub.visit()
        }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            compact: true
            //: First press of the button that removes the address of the hub from this device, then the second
            text: page.sure ? qsTr("Yes, forget its address") : qsTr("Forget this hub")
            note: page.sure ? qsTr("What lies there stays there.") : ""
            onClicked: {
                if (page.sure)
                    page.hub.forget()
                page.sure = !page.sure
            }
        }
    }
    Card {
        visible: page.hub.address === ""
        gap: Theme.space12
        Field {
            id: field
            Layout.fillWidth: true
            //: Name of the field for the address of a hub
            label: qsTr("The address of our hub")
            //: Below the field for the address of a hub
            hint: qsTr("Whoever looks after it can send it to you. What stands behind the # proves that it is the right one.")
            placeholder: "https://…"
            lang: "en"
            inputHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            problem: page.hub.addressProblem
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "share"
            text: qsTr("Share with the hub")
            offReason: field.text.trim() === "" ? qsTr("Please write the address first.") : ""
            onClicked: page.hub.keep(field.text)
        }
    }
    Card {
        tone: "sunk"
        AppText {
            Layout.fillWidth: true
            //: What the people who run a hub can learn
            text: qsTr("Whoever runs it sees when somebody comes and how much they bring. No names, no words, no pictures.")
            color: Theme.soft
        }
    }
}
