// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// A place put on the sheet: move the sheet under the crosshair, or touch it, and put the place there.
SideBySide {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey

    Component.onCompleted: frame.begin()

    first: WayFrame {
        id: frame
        question: widget.question
        media: widget.survey.media
        pinned: true
        onTapped: (longitude, latitude) => widget.question.putAt(latitude, longitude, 0)
    }
    AppButton {
        width: parent.width
        iconName: "pin"
        kind: widget.question.hasAnswer ? "plain" : "primary"
        //: Button: the place under the crosshair is the answer.
        text: widget.question.hasAnswer ? qsTr("Put it here instead") : qsTr("Put it here")
        onClicked: widget.question.putAt(frame.latitude, frame.longitude, 0)
    }
    PositionWidget {
        width: parent.width
        visible: !frame.alone
        beside: true
        question: widget.question
        survey: widget.survey
    }
    AppButton { // what the hidden part would offer
        anchors.left: parent?.left
        visible: frame.alone && widget.question.hasAnswer
        kind: "plain"
        compact: true
        iconName: "x"
        text: qsTr("Take it away")
        onClicked: widget.question.clear()
    }
}
