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

    function begin() {
        if (points.length > 0)
            showAll()
        else
            lookAt(media.home.x, media.home.y, media.knowsHome ? 4 : 400)
    }

    Layout.fillWidth: true
    implicitHeight: Theme.phone ? 360 : 460
    crosshair: true
    toolRoom: Theme.touch + 2 * Theme.space12
    way: points
    closed: question.widget === QuestionItem.Shape
    //: What a map shows, for who does not see it. %n: how many points were put down
    near: qsTr("%Ln point(s) on it.", "", points.length)
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
