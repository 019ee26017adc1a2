// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Theme

// A scale to slide on, or to touch, or to step along with the arrow keys. It runs from the start of the language, or
// from below when upright. An Item and not a Control, which would hide its role from assistive tools in Qt 6.4.
//   share      where it stands, 0 to 1; below 0: nothing is chosen yet
//   ticks      [{"at": 0 to 1, "text"}]
//   slid(share), stepped(by)
Item {
    id: scale

    property string name: ""
    property string valueText: ""
    property string lang: ""
    property real share: -1
    property var ticks: []
    property bool upright: false
    readonly property bool chosen: share >= 0
    readonly property bool backwards: !upright && LayoutMirroring.enabled
    readonly property real thumb: Theme.touch
    readonly property real run: (upright ? height : width) - thumb
    readonly property real labelRoom: ticks.length > 0 ? (upright ? 72 * Theme.textScale : labels.tallest + Theme.space8) : 0

    signal slid(real share)
    signal stepped(int by)

    function along(x: real, y: real): real {
        const at = ((upright ? height - y : x) - thumb / 2) / run
        return Math.max(0, Math.min(1, backwards ? 1 - at : at))
    }
    // Where the middle of something at this share stands.
    function place(at: real): real {
        return thumb / 2 + (upright || backwards ? 1 - at : at) * run
    }

    implicitWidth: upright ? thumb + labelRoom + Theme.space16 : 320
    implicitHeight: upright ? 340 : thumb + labelRoom
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: valueText
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.onIncreaseAction: stepped(1)
    Accessible.onDecreaseAction: stepped(-1)
    Keys.onUpPressed: stepped(1)
    Keys.onDownPressed: stepped(-1)
    Keys.onLeftPressed: stepped(backwards ? 1 : -1)
    Keys.onRightPressed: stepped(backwards ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            slid(event.key === Qt.Key_Home ? 0 : 1)
            event.accepted = true
        }
    }

    Rectangle { // the whole way
        LayoutMirroring.enabled: false
        x: scale.upright ? (scale.thumb - width) / 2 : scale.thumb / 2
        y: scale.upright ? scale.thumb / 2 : (scale.thumb - height) / 2
        width: scale.upright ? 12 : scale.run
        height: scale.upright ? scale.run : 12
        radius: 6
        color: Theme.sunk
        border.width: Theme.edge
        border.color: Theme.outline
    }
    Rectangle { // as far as it was slid
        visible: scale.chosen
        x: scale.upright ? (scale.thumb - width) / 2 : scale.backwards ? scale.place(scale.share) : scale.thumb / 2
        y: scale.upright ? scale.place(scale.share) : (scale.thumb - height) / 2
        width: scale.upright ? 12 : scale.run * scale.share
        height: scale.upright ? scale.run * scale.share : 12
        radius: 6
        color: Theme.pond
    }
    Repeater {
        id: labels

        property real tallest: 0

        model: scale.ticks
        Item {
            id: tick
            required property var modelData
            required property int index
            readonly property real at: scale.place(modelData.at)
            x: scale.upright ? scale.thumb : at
            y: scale.upright ? at : scale.thumb

            Rectangle {
                x: scale.upright ? -Theme.space8 : -1
                y: scale.upright ? -1 : -Theme.space8
                width: scale.upright ? Theme.space8 : 2
                height: scale.upright ? 2 : Theme.space8
                color: Theme.outline
            }
            AppText {
                x: scale.upright ? Theme.space8 : Math.max(-tick.at, Math.min(scale.width - tick.at - width, -width / 2))
                y: scale.upright ? -height / 2 : Theme.space4
                visible: scale.upright || fits
                readonly property bool fits: scale.ticks.length * (implicitWidth + Theme.space8) <= scale.width
                    || tick.index === 0 || tick.index === scale.ticks.length - 1
                text: tick.modelData.text
                lang: scale.lang
                size: Theme.tinyText
                color: Theme.soft
                decorative: true
                onImplicitHeightChanged: labels.tallest = Math.max(labels.tallest, implicitHeight)
                Component.onCompleted: labels.tallest = Math.max(labels.tallest, implicitHeight)
            }
        }
    }
    Rectangle { // the thumb; hollow and faint in the middle of the way until somebody has touched it
        id: handle
        readonly property real at: scale.place(scale.chosen ? scale.share : 0.5)
        x: scale.upright ? 0 : at - width / 2
        y: scale.upright ? at - height / 2 : 0
        width: scale.thumb
        height: scale.thumb
        radius: width / 2
        color: scale.chosen ? Theme.pond : Theme.surface
        border.width: scale.chosen ? Theme.selectedEdge : Theme.controlEdge
        border.color: scale.chosen ? Theme.surface : Theme.outline

        FocusRing { visible: scale.activeFocus && !area.pressed; around: parent.radius }
        Icon { anchors.centerIn: parent; name: "grip"; color: scale.chosen ? Theme.pondOn : Theme.outline; rotation: scale.upright ? 0 : 90 }
    }
    MouseArea {
        id: area
        width: scale.upright ? scale.thumb : scale.width
        height: scale.upright ? scale.height : scale.thumb
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            scale.forceActiveFocus(Qt.MouseFocusReason)
            scale.slid(scale.along(mouse.x, mouse.y))
        }
        onPositionChanged: mouse => scale.slid(scale.along(mouse.x, mouse.y))
    }
}
