// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// The signs of the app and what they do, each to be heard.
AppPage {
    id: page

    required property AppViewModel app
    readonly property var entries: [
        //: Help: what the loudspeaker sign does
        ["speaker", qsTr("Hear: reads what stands beside it. Press again to stop.")],
        //: Help: what the microphone sign does. Red is only ever a person's voice
        ["mic", qsTr("Say it: the red button records your voice. You can listen, and do it again.")],
        ["skip", qsTr("Leave out: no question has to be answered.")],
        ["back", qsTr("Back: nothing you gave is lost by it.")],
        ["phone", qsTr("Only on this device: no other device holds it yet. Share passes it on.")],
        ["share", qsTr("Share: gives things to the devices of other people in the programme.")],
        ["person", qsTr("Your patch: language, text size, what you agreed to, taking back, next person.")],
        ["key", qsTr("Desk: for those who look after the programme.")]
    ]

    header: PageHeader {
        //: Title of the help page
        title: qsTr("Help")
        helpShown: false
        onBack: page.app.back()
    }
    onBack: page.app.back()

    Repeater {
        model: page.entries
        Card {
            id: card
            required property var modelData
            Layout.fillWidth: true
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space16
                Icon { name: card.modelData[0]; color: Theme.pond; size: Theme.iconLarge; pointing: name === "back" || name === "skip" }
                AppText { Layout.fillWidth: true; text: card.modelData[1] }
                HearButton { text: card.modelData[1] }
            }
        }
    }
}
