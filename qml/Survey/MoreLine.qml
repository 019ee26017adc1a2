// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Guidance that not everybody needs, behind a button.
ColumnLayout {
    id: more

    required property words words
    property words second // in a second language
    property string key: ""
    property bool open: false

    Layout.fillWidth: true
    visible: words.text !== ""
    spacing: Theme.space8

    Chip {
        pressable: true
        role: Accessible.Button
        iconName: more.open ? "minus" : "plus"
        //: Button: hides the further explanation of a question.
        text: more.open ? qsTr("Less about this")
              //: Button: shows a further explanation of a question.
              : qsTr("More about this")
        onClicked: more.open = !more.open
    }
    Card {
        visible: more.open
        tone: "sunk"

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Column {
                Layout.fillWidth: true
                spacing: Theme.space4
                FormText { width: parent.width; words: more.words; size: Theme.noteText }
                FormText { width: parent.width; visible: words.text !== ""; words: more.second; size: Theme.noteText; color: Theme.soft }
            }
            HearButton { Layout.alignment: Qt.AlignTop; text: more.words.text; lang: more.words.language; key: more.key }
        }
    }
}
