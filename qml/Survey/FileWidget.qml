// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Any file as an answer.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey

    spacing: Theme.space12

    KeptFile { question: widget.question; iconName: "book"; visible: widget.question.hasAnswer }
    AppButton {
        Layout.fillWidth: true
        kind: widget.question.hasAnswer ? "plain" : "primary"
        iconName: "box"
        text: widget.question.hasAnswer
              //: Button: picks another file in place of the one that was given.
              ? qsTr("Choose another file")
              //: Button: picks a file that is on this device.
              : qsTr("Choose a file")
        onClicked: chooser.open()
    }
    MediaTrouble { media: widget.survey.media; question: widget.question }
    FileChooser {
        id: chooser
        title: qsTr("Choose a file")
        onChosen: file => widget.survey.media.bringFile(widget.question, file)
    }
}
