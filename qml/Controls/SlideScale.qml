// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Theme

// A scale to slide on, or to touch, or to step along with the arrow keys. It runs from the start of the language, or
// from below when upright. An Item and not a Control, which would hide its role from assistive tools in Qt 6.4.
//   share      where it stands, 0 to 1; below 0: nothing is chosen yet
//   rest       where it is shown to rest until then; below 0: nowhere
//   from, to, stepSize   what the two ends mean, for assistive tools: they are told the number, not the share
//   ticks      [{"at": 0 to 1, "text"}]
//   marks      [{"at", "words", "second"}]: places on it that have names; it stands up where they have no room side by side
//   room       how wide it may be
//   slid(share), stepped(by)
Item {
    id: slide

    property string name: ""
    property string valueText: ""
    property string lang: ""
    property real share: -1
    property real rest: -1
    property real from: 0
    property real to: 1
    property real stepSize: 0.1
    readonly property real minimumValue: Math.min(from, to) // these and `value` by the names Qt looks for
    readonly property real maximumValue: Math.max(from, to)
    property real value: given()
    property var ticks: []
    property var marks: []
    property real room: width
    property bool wished: false // upright, whatever its names need
    readonly property bool named: marks.length > 0
    readonly property bool upright: wished || (named && names.broadest > cell(room - thumb))
    readonly property bool chosen: share >= 0
    readonly property bool backwards: !upright && LayoutMirroring.enabled
    readonly property real thumb: Theme.touch
    readonly property real ends: upright && named ? Math.max(thumb, names.tallest) : thumb // half of it before the way, half behind
    readonly property real run: (upright ? height : width) - ends
    readonly property bool mirrored: upright && LayoutMirroring.enabled
    readonly property real nearest: gap(marks) // the way between the two marks that lie closest
    readonly property real labelRoom: named ? (upright ? Math.max(0, room - thumb - Theme.space16) : names.tallest + Theme.space8)
        : ticks.length > 0 ? (upright ? 72 * Theme.textScale : labels.tallest + Theme.space8) : 0
    readonly property real lineAt: mirrored ? width - thumb / 2 : thumb / 2 // across the way, when upright

    signal slid(real share)
    signal stepped(int by)

    function along(x: real, y: real): real {
        const at = ((upright ? height - y : x) - ends / 2) / run
        return Math.max(0, Math.min(1, backwards ? 1 - at : at))
    }
    // What a touch means: the number or the name that it is on, which at the ends stand a little beside their place; else
    // where on the way it is.
    function meant(x: real, y: real): real {
        const texts = named ? names : labels
        for (let i = 0; i < texts.count; ++i) {
            const text = texts.itemAt(i).said, at = text.mapFromItem(slide, x, y)
            if (text.visible && text.contains(at))
                return texts.itemAt(i).modelData.at
        }
        return along(x, y)
    }
    function given(): real { return chosen ? from + share * (to - from) : rest >= 0 ? from + rest * (to - from) : minimumValue }
    function gap(marks: var): real {
        const at = marks.map(mark => mark.at).sort((a, b) => a - b)
        return at.reduce((least, share, i) => i > 0 ? Math.min(least, share - at[i - 1]) : least, 1)
    }
    // How wide the name of a mark may be beside its neighbours; those at the ends move inwards.
    function cell(run: real): real {
        return Math.min(nearest * run - Theme.space8, (nearest * run + thumb / 2) / 1.5)
    }
    // Where the middle of something at this share stands.
    function place(at: real): real {
        return ends / 2 + (upright || backwards ? 1 - at : at) * run
    }

    onValueChanged: { // set by an assistive tool
        if (Math.abs(value - given()) < 1e-9)
            return
        const wished = (value - from) / (to - from)
        value = Qt.binding(given)
        slid(Math.max(0, Math.min(1, wished)))
    }

    implicitWidth: named ? 4 * thumb : upright ? thumb + labelRoom + Theme.space16 : 320 // names take what the layout gives
    implicitHeight: !upright ? thumb + labelRoom : !named ? Math.max(340, thumb + labels.last * labels.tallest * 0.75) : Math.max(340, ends + Math.min((names.tallest + Theme.space8) / nearest, 1200))
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: chosen ? valueText : qsTranslate("SummaryCard", "Not answered")
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.onIncreaseAction: stepped(to < from ? -1 : 1) // of the number; the keys go along the way
    Accessible.onDecreaseAction: stepped(to < from ? 1 : -1)
    Keys.onUpPressed: stepped(1)
    Keys.onDownPressed: stepped(-1)
    Keys.onLeftPressed: stepped(backwards ? 1 : -1)
    Keys.onRightPressed: stepped(backwards ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            slid(event.key === Qt.Key_Home ? 0 : 1)
            event.accepted = true
        } else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) { // a tenth of the way, one step at least
            const most = Math.max(1, Math.round(Math.abs(to - from) / stepSize / 10))
            stepped(event.key === Qt.Key_PageUp ? most : -most)
            event.accepted = true
        }
    }

    Rectangle { // the whole way
        LayoutMirroring.enabled: false
        x: slide.upright ? slide.lineAt - width / 2 : slide.thumb / 2
        y: slide.upright ? slide.ends / 2 : (slide.thumb - height) / 2
        width: slide.upright ? 12 : slide.run
        height: slide.upright ? slide.run : 12
        radius: 6
        color: Theme.sunk
        border.width: Theme.edge
        border.color: Theme.outline

        FocusRing { visible: slide.activeFocus && !slide.chosen; around: parent.radius }
    }
    Rectangle { // as far as it was slid
        visible: slide.chosen
        x: slide.upright ? slide.lineAt - width / 2 : slide.backwards ? slide.place(slide.share) : slide.thumb / 2
        y: slide.upright ? slide.place(slide.share) : (slide.thumb - height) / 2
        width: slide.upright ? 12 : slide.run * slide.share
        height: slide.upright ? slide.run * slide.share : 12
        radius: 6
        color: Theme.pond
    }
    Repeater {
        id: labels

        property real tallest: 0
        property real widest: 1
        readonly property int last: slide.ticks.length - 1
        readonly property int every: Math.max(1, Math.ceil(last * (widest + Theme.space8) / Math.max(1, slide.run))) // as many as there is room for

        model: slide.ticks
        Item {
            id: tick
            required property var modelData
            required property int index
            readonly property real at: slide.place(modelData.at)
            readonly property Item said: number
            x: slide.mirrored ? slide.width - slide.thumb : slide.upright ? slide.thumb : at
            y: slide.upright ? at : slide.thumb

            Rectangle {
                x: slide.mirrored ? 0 : slide.upright ? -Theme.space8 : -1
                y: slide.upright ? -1 : -Theme.space8
                width: slide.upright ? Theme.space8 : 2
                height: slide.upright ? 2 : Theme.space8
                color: Theme.outline
            }
            AppText {
                id: number
                x: slide.mirrored ? -width - Theme.space8 : slide.upright ? Theme.space8 : Math.max(-tick.at, Math.min(slide.width - tick.at - width, -width / 2))
                y: slide.upright ? -height / 2 : Theme.space4
                visible: text !== "" && (slide.upright || tick.index === 0 || tick.index === labels.last
                    || (tick.index % labels.every === 0 && labels.last - tick.index >= labels.every))
                text: tick.modelData.text
                lang: slide.lang
                size: Theme.tinyText
                color: Theme.soft
                decorative: true
                onImplicitWidthChanged: labels.widest = Math.max(labels.widest, implicitWidth)
                onImplicitHeightChanged: labels.tallest = Math.max(labels.tallest, implicitHeight)
                Component.onCompleted: labels.tallest = Math.max(labels.tallest, implicitHeight)
            }
        }
    }
    Repeater { // its places that have names
        id: names

        property real tallest: 0
        property real broadest: 1 // of all words in them

        model: slide.marks
        Item {
            id: mark
            required property var modelData
            readonly property real at: slide.place(modelData.at)
            readonly property Item said: called
            x: slide.mirrored ? slide.width - slide.thumb : slide.upright ? slide.thumb : at
            y: slide.upright ? at : slide.thumb

            Column {
                id: called
                x: slide.mirrored ? -width - Theme.space8 : slide.upright ? Theme.space8
                    : Math.max(-mark.at, Math.min(slide.width - mark.at - width, -width / 2))
                y: slide.upright ? -height / 2 : Theme.space4
                width: slide.upright ? slide.labelRoom : Math.min(slide.cell(slide.run), Math.ceil(Math.max(whole.implicitWidth, beside.implicitWidth)) + 1)
                onHeightChanged: names.tallest = Math.max(names.tallest, height)

                AppText {
                    width: parent.width
                    text: mark.modelData.words.text
                    lang: mark.modelData.words.language
                    size: Theme.noteText
                    bold: Math.abs(slide.share - mark.modelData.at) < 1e-6
                    centered: !slide.upright
                    decorative: true
                }
                AppText {
                    width: parent.width
                    visible: text !== ""
                    text: mark.modelData.second.text
                    lang: mark.modelData.second.language
                    size: Theme.tinyText
                    color: Theme.soft
                    centered: !slide.upright
                    decorative: true
                }
            }
            AppText { id: whole; visible: false; text: mark.modelData.words.text; lang: mark.modelData.words.language; size: Theme.noteText; bold: true }
            AppText { id: beside; visible: false; text: mark.modelData.second.text; lang: mark.modelData.second.language; size: Theme.tinyText }
            Repeater { // how much room its longest words need, each in the letters of its language
                model: [mark.modelData.words, mark.modelData.second]
                AppText {
                    required property var modelData
                    visible: false
                    text: modelData.text.split(/\s+/).reduce((one, other) => other.length > one.length ? other : one)
                    lang: modelData.language
                    size: Theme.noteText
                    bold: true
                    onImplicitWidthChanged: names.broadest = Math.max(names.broadest, implicitWidth)
                    Component.onCompleted: names.broadest = Math.max(names.broadest, implicitWidth)
                }
            }
        }
    }
    Rectangle { // where it rests: hollow and small, so that it does not look like an answer
        readonly property real at: slide.place(slide.rest)
        objectName: "rest"
        visible: !slide.chosen && slide.rest >= 0
        x: (slide.upright ? slide.lineAt : at) - width / 2
        y: (slide.upright ? at : slide.thumb / 2) - height / 2
        width: slide.thumb / 2
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: Theme.selectedEdge
        border.color: Theme.outline
    }
    Rectangle { // the thumb; none until somebody has answered: wherever it stood, it would look like an answer
        id: handle
        objectName: "thumb"
        readonly property real at: slide.place(slide.share)
        visible: slide.chosen
        x: slide.upright ? slide.lineAt - width / 2 : at - width / 2
        y: slide.upright ? at - height / 2 : 0
        width: slide.thumb
        height: slide.thumb
        radius: width / 2
        color: Theme.pond
        border.width: Theme.selectedEdge
        border.color: Theme.surface

        FocusRing { visible: slide.activeFocus && !area.pressed; around: parent.radius }
        Icon { anchors.centerIn: parent; name: "grip"; size: Theme.iconSize; color: Theme.pondOn; rotation: slide.upright ? 0 : 90 }
    }
    MouseArea {
        id: area
        anchors.fill: parent // its numbers and names may be touched too
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            slide.forceActiveFocus(Qt.MouseFocusReason)
            slide.slid(slide.meant(mouse.x, mouse.y))
        }
        onPositionChanged: mouse => slide.slid(slide.along(mouse.x, mouse.y))
    }
}
