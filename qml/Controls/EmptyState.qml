// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Nothing here yet: an empty mat, one sentence, one button.
//   text, note, lang;  picture (name of an illustration);  actionText, actionIcon, actionKind, acted()
ColumnLayout {
    id: empty

    property string text: ""
    property string note: ""
    property string lang: ""
    property string picture: "mat"
    property string actionText: ""
    property string actionIcon: ""
    property string actionKind: "primary"

    signal acted()

    Layout.fillWidth: true
    spacing: Theme.space16

    Art {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 200
        Layout.preferredHeight: 120
        name: empty.picture
        fillMode: Image.PreserveAspectFit
    }
    AppText { Layout.fillWidth: true; text: empty.text; lang: empty.lang; size: Theme.buttonText; bold: true; centered: true }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: empty.note; lang: empty.lang; size: Theme.noteText; color: Theme.soft; centered: true }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: text !== ""
        kind: empty.actionKind
        text: empty.actionText
        lang: empty.lang
        iconName: empty.actionIcon
        onClicked: empty.acted()
    }
}
