// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// For a device that is not in a group yet: over the network, or leave the question on a stick, compare six digits, take
// the answer in.
ColumnLayout {
    id: ask

    required property AppViewModel app
    readonly property ShareViewModel share: app.share

    spacing: Theme.cardGap
    Component.onCompleted: share.lookForSticks()

    AskNearby { Layout.fillWidth: true; joining: ask.app.joining }
    SectionHeading {
        Layout.topMargin: Theme.space12
        //: Heading over the way to join by a USB stick
        text: qsTr("Or with a stick")
    }
    Card {
        tone: "pond"
        //: How a device joins by a stick, step 1 of 3
        AppText { Layout.fillWidth: true; text: qsTr("1. Put the stick in and leave your question on it.") }
        //: Step 2 of 3
        AppText { Layout.fillWidth: true; text: qsTr("2. Take it to somebody in the group. You both see the same six digits.") }
        //: Step 3 of 3
        AppText { Layout.fillWidth: true; text: qsTr("3. Bring it back and take in what is on it.") }
    }
    Card {
        visible: ask.share.comparisonCode !== ""
        //: Above six digits that both people compare
        AppText { Layout.fillWidth: true; text: qsTr("The six digits are") }
        AppText {
            Layout.fillWidth: true
            text: ask.share.comparisonCode.slice(0, 3) + " " + ask.share.comparisonCode.slice(3)
            lang: "en"
            size: Theme.numberText
            bold: true
        }
    }
    ProblemCard {
        visible: ask.share.phase === "problem"
        text: ask.share.problem
        detail: ask.share.problemDetail
    }
    Repeater {
        model: ask.share.places
        Card {
            id: place
            required property string name
            required property string folder
            required property bool isRemovable
            required property int bundles
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space12
                Icon { name: place.isRemovable ? "usb" : "box" }
                AppText { Layout.fillWidth: true; text: place.name; bold: true }
            }
            AppButton {
                Layout.fillWidth: true
                kind: place.bundles > 0 ? "plain" : "primary"
                iconName: "hand"
                //: Button: write the question to be let in onto the stick
                text: qsTr("Leave the question here")
                onClicked: ask.share.askToJoin(place.folder)
            }
            AppButton {
                Layout.fillWidth: true
                visible: place.bundles > 0
                iconName: "down"
                //: Button: take in the answer of the group from the stick
                text: qsTr("Take in what is here")
                onClicked: ask.share.giveAndTake(place.folder)
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "search"
        //: Button: look for USB sticks again
        text: qsTr("Look again for a stick")
        onClicked: ask.share.lookForSticks()
    }
}
