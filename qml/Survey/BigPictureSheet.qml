// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// The large form of a picture that goes with a question: all of it at first, and closer by touch, keys or buttons.
//   source   of the picture;  title  what it goes with, which is its name for who cannot see it
Sheet {
    id: sheet

    property string source: ""
    property real closeness: 1 // of the width that there is
    readonly property real closest: 6

    // What was in the middle stays there.
    function look(closer: real) {
        const before = closeness, x = view.contentX + view.width / 2, y = view.contentY + view.height / 2
        closeness = Math.max(1, Math.min(closest, closeness * closer))
        move(x * closeness / before - view.width / 2, y * closeness / before - view.height / 2)
    }
    function move(x: real, y: real) {
        view.contentX = Math.max(0, Math.min(x, view.contentWidth - view.width))
        view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height))
    }

    width: parent ? parent.width - (Theme.phone ? 0 : Theme.space24 * 2) : 0
    onAboutToShow: closeness = 1
    onOpened: view.forceActiveFocus(Qt.TabFocusReason)

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.space24 * 7, (sheet.parent ? sheet.parent.height : 0) - Theme.space24 * (Theme.largeText ? 18 : 10)) // what is around it stays in sight

        FocusRing { visible: view.activeFocus }
        Flickable {
            id: view
            readonly property real step: Theme.space24 * 3 // of a key

            anchors.fill: parent
            contentWidth: width * sheet.closeness
            contentHeight: height * sheet.closeness
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: sheet.title
            Accessible.focusable: true
            Accessible.focused: activeFocus
            Keys.onPressed: event => {
                const across = event.key === Qt.Key_Left ? -step : event.key === Qt.Key_Right ? step : 0
                const down = event.key === Qt.Key_Up ? -step : event.key === Qt.Key_Down ? step : 0
                event.accepted = across !== 0 || down !== 0 || event.key === Qt.Key_Plus || event.key === Qt.Key_Minus
                if (across !== 0 || down !== 0)
                    sheet.move(contentX + across, contentY + down)
                else if (event.accepted)
                    sheet.look(event.key === Qt.Key_Plus ? 1.5 : 1 / 1.5)
            }

            Image {
                id: image
                width: view.contentWidth
                height: view.contentHeight
                source: sheet.opened || sheet.visible ? sheet.source : ""
                sourceSize.width: Math.ceil(view.width * Math.min(3, sheet.closest) * Screen.devicePixelRatio) // once, for all sizes
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                mipmap: true
                Accessible.ignored: true
            }
            Art { // says that it is not here
                width: view.width
                height: view.height
                visible: image.status === Image.Error
                source: visible ? sheet.source : ""
            }
            PinchHandler {
                target: null
                onActiveScaleChanged: delta => sheet.look(delta)
            }
            TapHandler { onDoubleTapped: sheet.look(sheet.closeness < sheet.closest ? 2 : 1 / sheet.closest) }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        IconButton {
            edged: true
            iconName: "plus"
            //: Button beside a large picture: look closer
            label: qsTr("Larger")
            enabled: sheet.closeness < sheet.closest
            onClicked: sheet.look(1.5)
        }
        IconButton {
            edged: true
            iconName: "minus"
            //: Button beside a large picture: see more of it
            label: qsTr("Smaller")
            enabled: sheet.closeness > 1
            onClicked: sheet.look(1 / 1.5)
        }
    }
}
