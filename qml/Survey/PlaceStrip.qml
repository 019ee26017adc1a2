// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Below the header: that the device looks where it is, and how to end that; that the place is noted, how exactly, and how
// to take it out again. It stays for a page, and comes back before the answers are given (`stays`).
Rectangle {
    id: strip

    required property SurveyPlace place
    property bool stays: false
    readonly property bool looking: place.state === SurveyPlace.Looking
    readonly property int km: Math.ceil(place.metres / 1000)

    visible: looking || (place.state === SurveyPlace.Noted && (stays || place.fresh))
    Layout.fillWidth: true
    Layout.topMargin: Theme.space8
    implicitHeight: Math.max(Theme.touch, line.implicitHeight) + 2 * Theme.space4
    color: looking ? Theme.plumTint : Theme.sunk

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
            Icon { name: strip.looking ? "pin" : "tick"; color: strip.looking ? Theme.plum : Theme.leaf }
            AppText {
                Layout.fillWidth: true
                text: strip.looking
                      //: The device is finding out where it is.
                      ? qsTr("Looking for this place…")
                      : strip.place.metres < 0
                      //: Where the survey is filled in goes with the answers; nobody knows how exact it is.
                      ? qsTr("The place is noted")
                      : strip.place.metres < 1000
                      //: As “The place is noted”. %n: so many metres it may be off
                      ? qsTr("The place is noted, to within %Ln metre(s)", "", strip.place.metres)
                      //: As “The place is noted”. %n: so many kilometres it may be off
                      : qsTr("The place is noted, to within %Ln kilometre(s)", "", strip.km)
                size: Theme.noteText
                bold: true
                color: strip.looking ? Theme.plum : Theme.ink
                Accessible.role: Accessible.StatusBar
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignRight
            kind: "plain"
            compact: true
            iconName: strip.looking ? "stop" : "x"
            text: strip.looking
                  //: Button: the device stops looking where it is; the survey goes on without the place.
                  ? qsTr("Do not look")
                  //: Button: takes the place where the survey was filled in out of the answers.
                  : qsTr("Take the place out")
            onClicked: strip.looking ? strip.place.goOnWithout() : strip.place.takeOut()
        }
    }
}
