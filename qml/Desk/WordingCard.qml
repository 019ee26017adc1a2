// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One of several wordings that were written without knowing of each other: who said it, when, and the button that
// chooses it. Nothing is dropped until somebody does.
Card {
    id: card

    property string text: ""
    property string by: ""
    property double when: 0
    property string lang: ""
    property string fieldLabel: ""
    property bool peoplesWords: false
    property bool mayChoose: true
    //: Somebody whose name is not known here
    readonly property string who: by !== "" ? by : qsTr("Somebody")

    signal chosen()

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    flat: true
    tone: "marigold"

    AppText { Layout.fillWidth: true; text: card.text; lang: card.lang; voice: card.peoplesWords ? "people" : "app" }
    AppText {
        Layout.fillWidth: true
        //: Under a wording. %1: who wrote it, %2: date
        text: qsTr("%1, %2").arg(card.who).arg(I18n.language === "" || card.when === 0 ? "" : I18n.date(new Date(card.when)))
        size: Theme.noteText
        color: Theme.marigoldInk
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        compact: true
        iconName: "tick"
        //: Button: this one of several wordings holds from now on
        text: qsTr("Choose this one")
        //: For those who cannot see the screen. %1: name of the field, %2: the wording, %3: who wrote it
        hint: qsTr("%1: %2, written by %3").arg(card.fieldLabel).arg(card.text).arg(card.who)
        //: Why the button cannot be pressed
        offReason: card.mayChoose ? "" : qsTr("Only the person who gave this chooses.")
        onClicked: card.chosen()
    }
}
