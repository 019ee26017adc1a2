// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Writing in one's own words. Kept while typing; there is nothing to press.
ColumnLayout {
    id: widget

    required property QuestionItem question
    readonly property bool digits: question.looks.includes("numbers")
    readonly property bool masked: question.looks.includes("masked")
    property bool uncovered: false

    spacing: Theme.space12

    Field {
        Layout.fillWidth: true
        //: Name of the place where the person writes digits: a telephone number, the number of a house.
        label: widget.digits ? qsTr("The number")
               //: Name of the place where the person writes an answer in their own words.
               : qsTr("Your own words")
        name: widget.question.label.text
        Binding on text { value: widget.question.text } // also when the answer is taken away beside it
        lang: I18n.language
        multiline: widget.question.multiline && !widget.masked
        inputHints: widget.digits ? Qt.ImhFormattedNumbersOnly : widget.question.looks.includes("url") ? Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase : Qt.ImhNone
        secret: widget.masked && !widget.uncovered
        readOnly: widget.question.readOnly
        onEdited: text => widget.question.write(text)
    }
    Chip {
        Layout.maximumWidth: widget.width // its words wrap
        visible: widget.masked
        pressable: true
        on: widget.uncovered
        iconName: widget.uncovered ? "eye" : "eyeoff"
        //: Button beside writing that is covered with dots: shows the letters.
        text: qsTr("Show what is written")
        onClicked: widget.uncovered = !widget.uncovered
    }
    AppButton {
        Layout.maximumWidth: widget.width
        visible: widget.question.looks.includes("url") && /^https?:\/\/\S+$/.test(widget.question.text)
        kind: "plain"
        compact: true
        iconName: "globe"
        //: Button: opens the address that stands in the answer, where there is a network.
        text: qsTr("Open this address")
        onClicked: Qt.openUrlExternally(widget.question.text)
    }
}
