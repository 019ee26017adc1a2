// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Putting things in order without dragging: touch what comes first, then second; two arrows mend the order. With the
// keyboard Space does what a touch does, plus and minus what the arrows do.
ColumnLayout {
    id: widget

    required property QuestionItem question

    spacing: Theme.cardGap

    AppText {
        Layout.fillWidth: true
        //: How to put things in order.
        text: qsTr("Touch what comes first, then what comes second, and so on.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppText { // said, and nobody is held up
        Layout.fillWidth: true
        visible: widget.question.unranked > 0
        //: Below the words how to put things in order, when some are not in it yet. %n: how many
        text: qsTr("%Ln thing(s) have no place yet. You can leave it so.", "", widget.question.unranked)
        size: Theme.noteText
        bold: true
        color: Theme.pond
        Accessible.role: Accessible.StatusBar
    }
    ChoiceGroup {
        name: widget.question.label.text

        Repeater {
            model: widget.question.choices

            RankCard {
                required property string name
                required property words words
                required rank
                required second

                Layout.fillWidth: true
                said: words
                voiceKey: widget.question.key + "=" + name
                onClicked: widget.question.pick(name)
                onUp: widget.question.moveUp(name)
                onDown: widget.question.moveDown(name)
            }
        }
    }
}
