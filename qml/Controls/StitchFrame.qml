// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Uthan.Theme

// A dashed hem around its parent or whatever it fills: a place kept, cards sewn together, something not there yet.
//   round   true for round ink stitches (dissent, counter-view: sewn on)
Shape {
    id: frame

    property color color: Theme.outline
    property real stitch: Theme.contrast ? 3 : 2
    property real radius: Theme.cardRadius
    property bool round: false
    readonly property real inset: stitch / 2
    readonly property real endX: width - inset
    readonly property real endY: height - inset
    readonly property real corner: Math.max(0, Math.min(radius, width / 2, height / 2) - inset)

    Accessible.ignored: true
    visible: width > 0 && height > 0

    ShapePath {
        strokeColor: frame.color
        strokeWidth: frame.stitch
        fillColor: Theme.clear
        strokeStyle: ShapePath.DashLine
        dashPattern: frame.round ? [0.1, 2.4] : [3.2, 2.8]
        capStyle: ShapePath.RoundCap
        startX: frame.inset + frame.corner
        startY: frame.inset

        PathLine { x: frame.endX - frame.corner; y: frame.inset }
        PathArc { x: frame.endX; y: frame.inset + frame.corner; radiusX: frame.corner; radiusY: frame.corner }
        PathLine { x: frame.endX; y: frame.endY - frame.corner }
        PathArc { x: frame.endX - frame.corner; y: frame.endY; radiusX: frame.corner; radiusY: frame.corner }
        PathLine { x: frame.inset + frame.corner; y: frame.endY }
        PathArc { x: frame.inset; y: frame.endY - frame.corner; radiusX: frame.corner; radiusY: frame.corner }
        PathLine { x: frame.inset; y: frame.inset + frame.corner }
        PathArc { x: frame.inset + frame.corner; y: frame.inset; radiusX: frame.corner; radiusY: frame.corner }
    }
}
