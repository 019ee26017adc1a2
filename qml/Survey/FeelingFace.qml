// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Uthan.Theme

// A feeling as a cloth patch: two stitches for eyes, one running stitch for the mouth. Always with its word; a project
// can put its own pictures in its place.
//   mood   -1 very bad … 0 in between … 1 very good
Item {
    id: face

    property real mood: 0
    property real side: 56
    readonly property color cloth: mood < -0.6 ? Theme.plumTint : mood < -0.1 ? Theme.sunk : mood < 0.4 ? Theme.marigoldTint : Theme.leafTint

    implicitWidth: side
    implicitHeight: side

    Rectangle {
        anchors.fill: parent
        radius: width * 0.42
        color: face.cloth
        border.width: Theme.controlEdge
        border.color: Theme.outline
    }
    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        ShapePath { // eyes
            strokeColor: Theme.ink
            strokeWidth: face.side * 0.075
            fillColor: Theme.clear
            capStyle: ShapePath.RoundCap
            startX: face.side * 0.34
            startY: face.side * 0.36
            PathLine { x: face.side * 0.34; y: face.side * 0.44 }
            PathMove { x: face.side * 0.66; y: face.side * 0.36 }
            PathLine { x: face.side * 0.66; y: face.side * 0.44 }
        }
        ShapePath { // mouth
            strokeColor: Theme.ink
            strokeWidth: face.side * 0.06
            fillColor: Theme.clear
            capStyle: ShapePath.RoundCap
            strokeStyle: ShapePath.DashLine
            dashPattern: [1.5, 1.5]
            startX: face.side * 0.28
            startY: face.side * (0.67 - 0.06 * face.mood)
            PathQuad {
                x: face.side * 0.72
                y: face.side * (0.67 - 0.06 * face.mood)
                controlX: face.side * 0.5
                controlY: face.side * (0.67 + 0.22 * face.mood)
            }
        }
    }
}
