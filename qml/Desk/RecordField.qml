// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel

// A field of a record: its label, its value in its own language, a picture; several wordings side by side where people
// changed it without seeing each other's change.
Card {
    id: field

    required property string label
    required property string text
    required property bool peoplesWords
    required property var wordings
    required property var model
    required property var settling
    property string ownerId: ""
    property bool mayChoose: true

    signal chosen(head: string)

    readonly property string address: String(model.media ?? "")
    readonly property bool isPicture: address !== "" && String(model.mediaType ?? "").startsWith("image/")

    AppText { Layout.fillWidth: true; text: field.label; size: Theme.noteText; color: Theme.soft }
    Art {
        Layout.fillWidth: true
        Layout.preferredHeight: 240
        visible: field.isPicture
        source: field.isPicture ? "image://media/" + field.ownerId + "/" + field.address : ""
        fillMode: Image.PreserveAspectFit
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== "" && field.wordings.length < 2
        text: field.text
        lang: String(field.model.language ?? "")
        voice: field.peoplesWords ? "people" : "app"
    }
    AppText {
        Layout.fillWidth: true
        visible: field.wordings.length > 1
        //: Above several versions of a text that were written at the same time
        text: qsTr("Written at the same time; nobody has chosen yet:")
        color: Theme.marigoldInk
    }
    GridLayout {
        Layout.fillWidth: true
        visible: field.settling.length > 1
        columns: Theme.largeText || Theme.phone ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        Repeater {
            model: field.settling.length > 1 ? field.settling : []
            WordingCard {
                required property var modelData
                text: String(modelData.text)
                by: String(modelData.by)
                when: Number(modelData.when)
                peoplesWords: field.peoplesWords
                lang: String(field.model.language ?? "")
                fieldLabel: field.label
                mayChoose: field.mayChoose
                onChosen: field.chosen(String(modelData.head))
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: field.address !== "" && !field.isPicture
        //: A field that holds a recorded voice or another file
        text: String(field.model.mediaType ?? "").startsWith("audio/") ? qsTr("A recorded voice") : qsTr("A file")
    }
}
