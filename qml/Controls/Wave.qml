// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A voice drawn as stitches. Never mirrored: sound runs one way.
//   levels   loudness 0 to 1, oldest first; the newest ones that fit are shown
//   whole    true: all levels squeezed into the width (listening back); played: 0 to 1, what has been heard
Item {
    id: wave

    property list<real> levels
    property bool whole: false
    property real played: 1
    property color color: Theme.madder
    property real stitch: 5
    readonly property int room: Math.max(8, Math.floor(width / (stitch + 4)))

    function level(index: int): real {
        if (levels.length === 0)
            return 0
        if (whole)
            return levels[Math.min(levels.length - 1, Math.floor(index * levels.length / room))]
        const at = levels.length - room + index
        return at < 0 ? 0 : levels[at]
    }

    implicitWidth: 340
    implicitHeight: 60
    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    RowLayout {
        anchors.fill: parent
        spacing: 4
        Repeater {
            model: wave.room
            Rectangle {
                required property int index
                Layout.alignment: Qt.AlignCenter
                implicitWidth: wave.stitch
                implicitHeight: Math.max(wave.stitch, wave.height * Math.min(1, wave.level(index)))
                radius: width / 2
                color: wave.color
                opacity: index / wave.room <= wave.played ? 1 : 0.3
            }
        }
    }
}
