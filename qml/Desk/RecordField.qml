// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
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
    property string ownerId: ""
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
    Repeater {
        model: field.wordings.length > 1 ? field.wordings : []
        AppText { required property string modelData; Layout.fillWidth: true; text: modelData; voice: field.peoplesWords ? "people" : "app" }
    }
    AppText {
        Layout.fillWidth: true
        visible: field.address !== "" && !field.isPicture
        //: A field that holds a recorded voice or another file
        text: String(field.model.mediaType ?? "").startsWith("audio/") ? qsTr("A recorded voice") : qsTr("A file")
    }
}
