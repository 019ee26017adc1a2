// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Progress as a running stitch: done = solid, here = tall with an ink edge, ahead = thin.
//   total, done   whole stitches; more than `most` are drawn in proportion
//   showHere      whether there is a stitch being made now
//   color         of what is done
//   name          what progresses; the accessible name says "name, 3 of 8"
Item {
    id: progress

    property int total: 0
    property int done: 0
    property bool showHere: done < total
    property int most: 12
    property color color: Theme.pond
    property real gap: total > 8 ? 4 : 7
    property string name: ""
    readonly property int drawn: Math.min(total, most)
    readonly property int drawnDone: total > most ? (done >= total ? drawn : Math.floor(done * drawn / total)) : done

    implicitWidth: 200
    implicitHeight: 16
    visible: total > 0
    Accessible.role: Accessible.ProgressBar
    //: Progress read by a screen reader. %1: what it is about, %2: how many are done, %3: how many there are
    Accessible.name: name === "" ? qsTr("%1 of %2").arg(Theme.digits(done)).arg(Theme.digits(total)) : qsTr("%1, %2 of %3").arg(name).arg(Theme.digits(done)).arg(Theme.digits(total))

    RowLayout {
        anchors.fill: parent
        spacing: progress.gap

        Repeater {
            model: progress.drawn
            Rectangle {
                required property int index
                readonly property bool here: progress.showHere && index === progress.drawnDone
                readonly property bool made: index < progress.drawnDone

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignVCenter
                implicitHeight: here ? 16 : made ? 8 : 4
                radius: height / 2
                color: here ? Theme.marigold : made ? progress.color : Theme.outline
                opacity: here || made ? 1 : 0.6
                border.width: here ? 2 : 0
                border.color: Theme.ink
            }
        }
    }
}
