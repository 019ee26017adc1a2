// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// A picture whose parts are touched; below it the same parts as cards, for the keyboard and for who does not see it.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey

    spacing: Theme.space16
    Component.onCompleted: {
        if (!canvas.hasRegions)
            survey.media.readRegions(question)
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(widget.width * canvas.shape, 520)
        radius: Theme.cardRadius
        color: Theme.pinPaper // pictures are drawn for white paper
        border.width: Theme.edge
        border.color: Theme.line

        Art {
            anchors.fill: parent
            anchors.margins: Theme.space8
            source: widget.question.picture
            fillMode: Image.PreserveAspectFit
            //: Name of a picture whose parts can be touched. %1: what was chosen; may be empty
            description: qsTr("Picture to touch. Chosen: %1").arg(widget.question.choices.chosenList)
        }
        RegionCanvas {
            id: canvas
            anchors.fill: parent
            anchors.margins: Theme.space8
            question: widget.question
            own: Theme.plum
            onPicked: name => widget.question.pick(name)
        }
    }
    AppText {
        Layout.fillWidth: true
        //: Above a list of the parts of the picture over it.
        text: qsTr("Touch the picture, or choose here.")
        size: Theme.noteText
        color: Theme.soft
    }
    ChoiceWidget { question: widget.question }
}
