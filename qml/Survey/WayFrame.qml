// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// The sheet with what was put on it so far.
MapFrame {
    id: frame

    required property QuestionItem question
    required property AnswerMedia media
    readonly property var points: question.points
    readonly property bool alone: question.looks.includes("hide-input") // what would stand below it gives it its room

    function follow() { // where the device found itself may be far from what is seen
        if (typeof frame.shows !== "function")
            return // called later, when the page was left already
        const last = points[points.length - 1]
        if (last && !shows(last.lon, last.lat))
            showAll()
    }
    function begin() {
        if (points.length > 0)
            showAll()
        else
            lookAt(media.home.x, media.home.y, media.knowsHome ? 4 : 400)
    }

    width: parent ? parent.width : 0
    height: (Theme.phone ? 360 : 460) + (alone ? Theme.bigTouch + Theme.space12 : 0)
    crosshair: true
    toolRoom: Theme.touch + 2 * Theme.space12 + scaleRoom
    way: points
    closed: question.widget === QuestionItem.Shape
    //: What a map shows, for who does not see it. %n: how many points were put down
    near: qsTr("%Ln point(s) on it.", "", points.length)
    //: For a screen reader, how the map of a question is used with the keyboard.
    keysHelp: qsTr("Enter puts a point in the middle")
    Keys.onReturnPressed: tapped(longitude, latitude)
    Keys.onEnterPressed: tapped(longitude, latitude)
    onPointsChanged: Qt.callLater(follow) // when the sheet has them too
    onWidthChanged: {
        if (points.length > 0)
            showAll()
    }

    Connections {
        target: frame.media
        function onHomeChanged() {
            if (frame.points.length === 0)
                frame.begin()
        }
    }
}
