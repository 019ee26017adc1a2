// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Theme

// Where one answer lies on a scale, drawn as stitches that grow: the more, the taller and the more of them.
//   index, count   which step of how many;  on: chosen
Item {
    id: mark

    property int index: 0
    property int count: 5
    property bool on: false

    readonly property real gap: width / count / 3

    implicitWidth: 58
    implicitHeight: 34

    Row {
        anchors.centerIn: parent
        height: parent.height
        spacing: mark.gap

        Repeater {
            model: mark.count
            Rectangle {
                required property int index
                readonly property bool full: index <= mark.index

                y: mark.height - height - Theme.space4
                width: 2 * mark.gap
                height: full ? 9 + index * (mark.height - 18) / Math.max(1, mark.count - 1) : 4
                radius: width / 2
                color: full ? Theme.pond : Theme.outline
                opacity: full ? 1 : 0.5
            }
        }
    }
}
