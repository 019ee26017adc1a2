// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A count with a button at each side: no dragging, no typing. Arrow keys work too.
//   value, from, to, stepBy;  label: what is counted;  unit: the word after the number
//   moved(value)   the person changed it
FocusScope {
    id: stepper

    property int value: 0
    property int from: 0
    property int to: 99
    property int stepBy: 1
    property string label: ""
    property string unit: ""
    property color color: value > from ? Theme.plum : Theme.soft
    property real side: 56
    readonly property int minimumValue: from // by the names Qt looks for, for assistive tools
    readonly property int maximumValue: to
    readonly property int stepSize: stepBy

    signal moved(int value)

    function change(by: int) {
        const next = Math.max(from, Math.min(to, value + by))
        if (next === value)
            return
        value = next
        moved(next)
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    //: Name of a counter for a screen reader. %1: what is counted, %2: how many
    Accessible.name: qsTr("%1, %2").arg(label).arg(Theme.digits(value))
    Accessible.focusable: true
    Accessible.onIncreaseAction: change(stepBy)
    Accessible.onDecreaseAction: change(-stepBy)
    Keys.onUpPressed: change(stepBy)
    Keys.onDownPressed: change(-stepBy)

    FocusRing { visible: stepper.activeFocus; around: Theme.controlRadius }
    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.space12

        IconButton {
            edged: true
            side: stepper.side
            iconName: "minus"
            repeats: true
            //: Name of the button that takes one away. %1: what is counted
            label: qsTr("One less: %1").arg(stepper.label)
            offReason: stepper.value <= stepper.from ? qsTr("There are none to take away") : ""
            onClicked: stepper.change(-stepper.stepBy)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: Theme.digits(stepper.value); size: Theme.titleText; bold: true; color: stepper.color; centered: true; decorative: true }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: stepper.unit; size: Theme.tinyText; color: stepper.color; centered: true; decorative: true }
        }
        IconButton {
            edged: true
            side: stepper.side
            iconName: "plus"
            repeats: true
            //: Name of the button that adds one. %1: what is counted
            label: qsTr("One more: %1").arg(stepper.label)
            offReason: stepper.value >= stepper.to ? qsTr("There cannot be more") : ""
            onClicked: stepper.change(stepper.stepBy)
        }
    }
}
