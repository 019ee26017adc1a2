// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Below the header, before the answers are given: that there is a log of how they were filled in, and how to take it out.
Rectangle {
    id: strip

    required property SurveyLog log

    visible: log.state === SurveyLog.On
    Layout.fillWidth: true
    Layout.topMargin: Theme.space8
    implicitHeight: Math.max(Theme.touch, line.implicitHeight) + 2 * Theme.space4
    color: Theme.sunk

    GridLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { name: "clock"; color: Theme.soft }
            AppText {
                Layout.fillWidth: true
                //: The log of how a survey was filled in goes with the answers.
                text: qsTr("How you filled this in is recorded")
                size: Theme.noteText
                bold: true
                Accessible.role: Accessible.StatusBar
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignRight
            kind: "plain"
            compact: true
            iconName: "x"
            //: Button: takes the log of how a survey was filled in out of the answers.
            text: qsTr("Take it out")
            onClicked: strip.log.takeOut()
        }
    }
}
