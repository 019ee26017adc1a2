// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A number: one less, the number itself (also typed, in any script's digits), one more.
ColumnLayout {
    id: widget

    required property QuestionItem question

    spacing: Theme.space12

    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.space12

        IconButton {
            edged: true
            side: Theme.bigTouch
            iconName: "minus"
            repeats: true
            //: Name of the button that makes the answer one smaller.
            label: qsTr("One less")
            onClicked: widget.question.stepBy(-1)
        }
        NumberField {
            Layout.fillWidth: true
            name: widget.question.label.text
            value: widget.question.text
            marked: widget.question.trouble !== QuestionItem.None
            asTyped: typed => widget.question.asTyped(typed)
            onEdited: text => widget.question.write(text)
        }
        IconButton {
            edged: true
            side: Theme.bigTouch
            iconName: "plus"
            repeats: true
            //: Name of the button that makes the answer one larger.
            label: qsTr("One more")
            onClicked: widget.question.stepBy(1)
        }
    }
}
