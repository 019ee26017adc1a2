// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// A picture whose parts are touched; below it the same parts as cards, for the keyboard and for who does not see it.
SideBySide {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey

    gap: Theme.space16
    Component.onCompleted: {
        if (!canvas.hasRegions)
            survey.media.readRegions(question)
    }

    first: Rectangle {
        width: parent.width
        height: Math.min(width * canvas.shape, 520)
        radius: Theme.cardRadius
        color: Theme.pinPaper // pictures are drawn for white paper
        border.width: Theme.edge
        border.color: Theme.line

        Art {
            id: picture
            anchors.fill: parent
            anchors.margins: Theme.space8
            source: widget.question.picture
            fillMode: Image.PreserveAspectFit
            readonly property string chosen: widget.question.choices.chosenList
            description: chosen === ""
                         //: Name of a picture whose parts can be touched.
                         ? qsTr("Picture to touch. Nothing is chosen yet.")
                         //: Name of a picture whose parts can be touched. %1: what was chosen
                         : qsTr("Picture to touch. Chosen: %1").arg(chosen)
        }
        RegionCanvas {
            id: canvas
            anchors.fill: parent
            anchors.margins: Theme.space8
            question: widget.question
            own: Theme.inks[2] // as on the cards, in every mode
            onPicked: name => widget.question.pick(name)
        }
    }
    AppText {
        width: parent.width
        text: picture.isMissing
              //: Above a list of the parts of a picture that is not on this device.
              ? qsTr("Choose here.")
              //: Above a list of the parts of the picture beside it or over it.
              : qsTr("Touch the picture, or choose here.")
        size: Theme.noteText
        color: Theme.soft
    }
    Loader {
        width: parent.width
        sourceComponent: widget.question.hasManyCards ? many : few
    }
    Component { id: few; ChoiceWidget { question: widget.question } }
    Component { id: many; SearchChoiceWidget { question: widget.question; chosenAbove: false } }
}
