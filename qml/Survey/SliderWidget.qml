// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A number on a scale: slid, touched, or stepped with the two buttons; the number itself stands above, and can be taken
// back.
ColumnLayout {
    id: widget

    required property QuestionItem question
    readonly property bool rising: question.to > question.from
    readonly property bool given: !isNaN(question.number)
    //: Name of the button that takes one step down a scale. %1: how much lower that is, as 5 or 0.1
    readonly property string less: question.step === 1 ? qsTr("One less") : qsTr("%1 less").arg(question.stepText)
    //: Name of the button that takes one step up a scale. %1: how much higher that is, as 5 or 0.1
    readonly property string more: question.step === 1 ? qsTr("One more") : qsTr("%1 more").arg(question.stepText)

    Layout.fillWidth: true
    spacing: Theme.space16

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.space24

        IconButton {
            edged: true
            side: Theme.bigTouch
            iconName: widget.rising ? "minus" : "plus" // towards the start of the scale below, whatever that is
            repeats: true
            label: widget.rising ? widget.less : widget.more
            onClicked: widget.question.stepBy(-1)
        }
        AppText {
            Layout.minimumWidth: 96
            text: widget.given ? widget.question.text : "–"
            lang: widget.question.language
            size: Theme.numberText
            bold: true
            centered: true
            color: widget.given ? Theme.ink : Theme.soft
        }
        IconButton {
            edged: true
            side: Theme.bigTouch
            iconName: widget.rising ? "plus" : "minus"
            repeats: true
            label: widget.rising ? widget.more : widget.less
            onClicked: widget.question.stepBy(1)
        }
    }
    FormText { // the name of where it stands
        Layout.fillWidth: true
        visible: words.text !== ""
        words: widget.question.mark
        bold: true
        centered: true
    }
    FormText { // for an interpreter
        Layout.fillWidth: true
        visible: words.text !== ""
        words: widget.question.secondMark
        size: Theme.noteText
        color: Theme.soft
        centered: true
    }
    SlideScale {
        id: scale
        Layout.fillWidth: !upright || named
        Layout.alignment: Qt.AlignHCenter
        name: widget.question.label.text
        valueText: !widget.given ? "" : [widget.question.text, widget.question.mark.text, widget.question.secondMark.text].filter(part => part !== "").join(", ")
        lang: widget.question.language
        from: widget.question.from
        to: widget.question.to
        stepSize: widget.question.step
        share: widget.given ? (widget.question.number - widget.question.from) / (widget.question.to - widget.question.from) : -1
        rest: widget.question.rest
        ticks: widget.question.ticks
        marks: widget.question.marks
        room: widget.width
        wished: widget.question.looks.includes("vertical")
        onSlid: share => widget.question.slideTo(share)
        onStepped: by => widget.question.stepBy(by)
    }
    Chip {
        Layout.alignment: Qt.AlignHCenter
        visible: widget.given
        pressable: true
        iconName: "x"
        //: Button: there is no number as an answer any more.
        text: qsTr("Take it away")
        onClicked: widget.question.clear()
    }
}
