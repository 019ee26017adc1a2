// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Shows what was chosen and opens the list to choose from.
Pressable {
    id: button

    property string text: "" // chosen; empty: nothing yet
    property string shown: text // to the eye: with what keeps the order of writing of answers inside it
    property string lang: ""
    property words second // the same in a second language

    Layout.fillWidth: true
    hem: Theme.cardHem
    padding: Theme.space16
    topPadding: Theme.space12 + (pressed ? hem : 0)
    bottomPadding: Theme.space12 + (pressed ? 0 : hem)
    role: Accessible.ButtonMenu
    hint: second.text === "" ? text : text + ". " + second.text
    implicitHeight: Math.max(Theme.bigTouch + hem, implicitContentHeight + topPadding + bottomPadding)

    background: Raised {
        fill: button.text !== "" ? Theme.pondTint : Theme.surface
        edgeColor: button.text !== "" ? Theme.pond : Theme.outline
        edgeWidth: Theme.controlEdge
        hemColor: button.text !== "" ? Theme.pond : Theme.hem
        hem: button.hem
        radius: Theme.controlRadius
        sunk: button.pressed

        FocusRing { visible: button.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12
        Column {
            Layout.fillWidth: true

            AppText {
                width: parent.width
                //: On a button that opens a list, while nothing is chosen yet.
                text: button.text !== "" ? button.shown : qsTr("Choose here")
                lang: button.text !== "" ? button.lang : I18n.textLanguage
                size: Theme.bodyText
                bold: button.text !== ""
                color: button.text !== "" ? Theme.ink : Theme.soft
                decorative: true
            }
            AppText { // for an interpreter
                width: parent.width
                visible: text !== ""
                text: button.second.shown
                lang: button.second.language
                size: Theme.noteText
                color: Theme.soft
                decorative: true
            }
        }
        Icon { name: "down"; color: Theme.pond }
    }
}
