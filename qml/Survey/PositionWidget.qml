// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Where this device is, asked once and only when the person wants it.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    property bool beside: false // another button is the first way to answer
    readonly property bool mine: survey.locatingFor === question.key
    readonly property bool looking: mine && survey.locating === SurveyViewModel.Looking

    spacing: Theme.space12

    AppButton {
        Layout.fillWidth: true
        kind: widget.question.hasAnswer || widget.beside ? "plain" : "primary"
        iconName: widget.beside ? "here" : "pin"
        text: widget.looking
              //: The device is finding out where it is.
              ? qsTr("Looking for this place…")
              //: Button below a map: the place that is asked for is where this person is now.
              : widget.beside ? qsTr("I am there now")
              //: Button: takes the device's position as the answer.
              : widget.question.hasAnswer ? qsTr("Take this place again") : qsTr("Take this place")
        onClicked: widget.survey.locate(widget.question)
    }
    Card {
        Layout.fillWidth: true
        visible: widget.question.hasAnswer
        tone: "leaf"

        gap: Theme.space12

        Item {
            Layout.fillWidth: true
            implicitHeight: noted.implicitHeight
            Icon { id: sign; anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter; name: "tick"; color: Theme.leaf }
            AppText {
                id: noted
                anchors.left: sign.right
                anchors.leftMargin: Theme.space12
                anchors.right: parent.right
                //: The device's position was put into the answer.
                text: qsTr("The place is noted.")
                bold: true
                color: Theme.leaf
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: widget.question.metresOff > 0
            //: Below “The place is noted.”: the device knows it less exactly than the survey wishes. %1 is a number.
            text: qsTr("It may be %1 metres away from here. Outside, under the open sky, it becomes more exact.").arg((I18n.language, I18n.number(widget.question.metresOff)))
            size: Theme.noteText
        }
        AppButton {
            kind: "plain"
            compact: true
            //: Button: takes the position out of the answer again.
            text: qsTr("Take it away")
            onClicked: widget.question.clear()
        }
    }
    HeardProblem {
        Layout.fillWidth: true
        key: widget.question.key + " trouble"
        visible: widget.mine && (widget.survey.locating === SurveyViewModel.NoPosition || widget.survey.locating === SurveyViewModel.PositionClosed)
        text: widget.survey.locating === SurveyViewModel.PositionClosed
              ? qsTr("This device does not let us see where it is.")
              : qsTr("This device cannot tell where it is.")
        //: What to do when there is no position: the question can be left out.
        detail: qsTr("You can press Skip, and go on.")
    }
}
