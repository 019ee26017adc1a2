// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Choices that grow fewer while one writes a part of the word; what was chosen always stays in sight.
ColumnLayout {
    id: widget

    required property QuestionItem question
    readonly property alias shown: list.shown

    spacing: Theme.space12

    Field {
        id: field
        Layout.fillWidth: true
        //: Name of the place where one writes a part of a word to find it among the choices below.
        label: qsTr("Find")
        name: widget.question.label.text
        lang: I18n.language
        inputHints: Qt.ImhNoPredictiveText
    }
    AppText {
        Layout.fillWidth: true
        visible: list.shown === 0
        //: Nothing in a list has what was written in it.
        text: qsTr("Nothing here has that in its name.")
        size: Theme.noteText
        color: Theme.soft
        Accessible.role: Accessible.StatusBar
    }
    ChoiceWidget {
        id: list
        question: widget.question
        filter: field.text
    }
}
