// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A way or an area, put down point by point: touched on the sheet, put under the crosshair, or walked. A point can be
// chosen and put elsewhere, or taken away; nothing has to be dragged.
SideBySide {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property bool area: question.widget === QuestionItem.Shape
    readonly property AnswerMedia media: survey.media
    readonly property var points: question.points
    readonly property bool mine: media.usedBy === question.key
    readonly property bool walking: mine && media.isWalking
    property int chosen: -1

    Component.onCompleted: frame.begin()
    onPointsChanged: {
        if (chosen >= points.length)
            chosen = -1
    }

    first: WayFrame {
        id: frame
        question: widget.question
        media: widget.survey.media
        chosenPoint: widget.chosen
        onTapped: (longitude, latitude) => widget.put(latitude, longitude)
        onPointPressed: index => widget.chosen = widget.chosen === index ? -1 : index
    }
    AppButton {
        width: parent.width
        iconName: "pin"
        text: widget.chosen >= 0
              //: Button: the chosen point of a way goes to where the crosshair is. %1: its number
              ? qsTr("Put point %1 here").arg(I18n.number(widget.chosen + 1))
              //: Button: the next point of a way or an area is where the crosshair is.
              : qsTr("Put a point here")
        onClicked: widget.put(frame.latitude, frame.longitude)
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        AppButton {
            visible: widget.points.length > 0
            kind: "plain"
            compact: true
            iconName: widget.chosen >= 0 ? "x" : "undo"
            text: widget.chosen >= 0
                  //: Button: takes the chosen point out of a way. %1: its number
                  ? qsTr("Take point %1 away").arg(I18n.number(widget.chosen + 1))
                  //: Button: takes the last point of a way back.
                  : qsTr("Take the last one back")
            onClicked: widget.question.removePoint(widget.chosen)
        }
        AppButton {
            visible: widget.points.length > 1
            kind: "plain"
            compact: true
            iconName: "x"
            //: Button: takes all points of a way or an area away.
            text: qsTr("Begin anew")
            onClicked: widget.question.clear()
        }
        AppButton {
            kind: "plain"
            compact: true
            iconName: widget.walking ? "stop" : "follow"
            text: widget.walking
                  //: Button: stops putting down points while walking.
                  ? qsTr("We have arrived")
                  //: Button: puts down a point every few metres while the person walks along.
                  : qsTr("Walk along it")
            onClicked: widget.walking ? widget.media.stopWalking() : widget.media.walk(widget.question)
        }
    }
    ProblemCard {
        width: parent.width
        visible: widget.mine && (widget.media.trouble === AnswerMedia.NoPosition || widget.media.trouble === AnswerMedia.NotAllowed)
        text: widget.media.trouble === AnswerMedia.NotAllowed ? qsTr("This device does not let us see where it is.") : qsTr("This device cannot tell where it is.")
        //: What to do when one cannot walk a way with the device.
        detail: qsTr("You can touch the sheet instead.")
    }
    AppText {
        width: parent.width
        text: widget.area && widget.points.length < 3
              //: How to go on with an area on the map.
              ? qsTr("An area needs three points or more.")
              : !widget.area && widget.points.length < 2
              //: How to go on with a way on the map.
              ? qsTr("A way needs two points or more.")
              //: %n: how many points a way or an area has
              : qsTr("%Ln point(s)", "", widget.points.length)
        size: Theme.noteText
        color: Theme.soft
    }
    Flow { // the points, for the keyboard and for who does not see the sheet
        width: parent.width
        visible: widget.points.length > 0 && !frame.alone
        spacing: Theme.space8

        Repeater {
            model: Math.min(widget.points.length, 40)
            Chip {
                required property int index
                pressable: true
                on: index === widget.chosen
                text: I18n.number(index + 1)
                //: Name of a point of a way, for who does not see it. %1: its number
                label: qsTr("Point %1").arg(I18n.number(index + 1))
                onClicked: widget.chosen = on ? -1 : index
            }
        }
    }

    function put(latitude: real, longitude: real) {
        if (chosen >= 0)
            question.movePoint(chosen, latitude, longitude)
        else
            question.addPoint(latitude, longitude)
        chosen = -1
    }
}
