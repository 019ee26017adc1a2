// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// Where it was, if its maker wants to say: under the crosshair, where the device is, or not at all; and how exactly.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story
    required property MapViewModel map
    readonly property bool placed: story.sensitivity !== ""

    spacing: Theme.space16
    Component.onCompleted: {
        map.refresh()
        if (placed)
            frame.lookAt(story.longitude, story.latitude, 3)
    }

    Connections {
        target: step.map
        function onPlacesChanged() {
            if (!step.placed && !frame.everSettled)
                frame.showAll()
        }
        function onFound(longitude: real, latitude: real) {
            frame.lookAt(longitude, latitude, 2)
            step.story.setSpot(longitude, latitude)
        }
    }
    SpotLevels { id: levels }

    AppText {
        Layout.fillWidth: true
        //: Heading of the step in which a story gets its place
        text: qsTr("Where was it? You need not say.")
        size: Theme.questionText
        bold: true
        heading: true
    }
    ProblemCard {
        visible: step.map.problem !== ""
        text: step.map.problem
        actionText: qsTr("All right")
        onActed: step.map.forgetProblem()
    }
    MapFrame {
        id: frame
        Layout.fillWidth: true
        implicitHeight: 320
        model: step.map.places
        near: step.map.near
        crosshair: true
        cell: step.placed ? step.story.cell : 0
        onSettled: (longitude, latitude) => step.map.lookAt(longitude, latitude)
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12

        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: step.placed ? "plain" : "primary"
            iconName: "pin"
            //: Keeps the place under the crosshair for a story
            text: step.placed ? qsTr("Move it here") : qsTr("It was here")
            onClicked: step.story.setSpot(frame.longitude, frame.latitude)
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "here"
            text: step.map.isLocating ? qsTr("Looking for where you are") : qsTr("Where I am")
            onClicked: step.map.locate()
        }
    }
    SectionHeading {
        Layout.fillWidth: true
        visible: step.placed
        text: qsTr("Who may know the exact spot?")
        sentence: qsTr("Others see only the shaded part.")
    }
    SpotChooser {
        Layout.fillWidth: true
        visible: step.placed
        model: levels.list
        current: levels.ids.indexOf(step.story.sensitivity)
        onPicked: index => step.story.setSensitivity(levels.ids[index])
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12

        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "eyeoff"
            //: The story keeps no place
            text: qsTr("No place")
            onClicked: {
                step.story.dropSpot()
                step.story.next()
            }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: step.placed
            iconEnd: "next"
            text: qsTr("Go on")
            onClicked: step.story.next()
        }
    }
}
