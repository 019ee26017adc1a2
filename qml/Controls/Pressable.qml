// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// Base of everything that can be pressed: pointer, touch, Space, Enter and assistive tools all end in clicked().
// Acts on release, so sliding off is a way out. Something that cannot run now is not dead: give `offReason` and a press
// emits refused(reason) in place of clicked(), and shows why where the control has room for words.
//   label        accessible name; the visible words
//   hint         accessible description
//   role         Accessible.Button unless said otherwise
//   on           selected, for radio buttons and check boxes
//   hem          how far it sinks
//   interactive  false: only looks like itself (a chip that is a mark, a card that shows)
//   background, contentItem, padding   as in Qt Quick Controls, whose Control is not used here: in Qt 6.4 it hides
//                Accessible.role from assistive tools
//   repeats      held down it acts again and again: for steps of one
//   visualFocus  has the focus, and not by pointer: time for the ring
Item {
    id: control

    property string label: ""
    property string hint: ""
    property string offReason: ""
    property int role: Accessible.Button
    property bool on: false
    property bool interactive: true
    property real hem: Theme.buttonHem
    property bool reasonShown: false
    property bool repeats: false
    readonly property bool off: offReason !== ""
    readonly property bool pressed: (area.pressed && area.containsMouse) || keyHeld
    property bool keyHeld: false
    property bool pointed: false
    readonly property bool visualFocus: activeFocus && !pointed
    readonly property bool mirrored: LayoutMirroring.enabled

    property Item background
    property Item contentItem
    property real padding: 0
    property real leftPadding: padding
    property real rightPadding: padding
    property real topPadding: padding
    property real bottomPadding: padding
    readonly property real implicitContentWidth: contentItem ? contentItem.implicitWidth : 0
    readonly property real implicitContentHeight: contentItem ? contentItem.implicitHeight : 0

    property real touchMargin: Math.max(0, (Theme.touch - Math.min(width, height)) / 2) // a small disc still has a 48 px target

    signal clicked()
    signal refused(string reason)

    // Without types: with them, qmlcachegen of Qt 6.4.2 crashes on the branch.
    function lay(item, place, order) {
        if (!item)
            return
        item.parent = place
        item.z = order
        item.anchors.fill = place
    }
    function press() {
        if (enabled) { // an assistive tool presses also what the page before still shows
            reasonShown = off
            if (off)
                refused(offReason)
            else
                clicked()
        }
    }

    activeFocusOnTab: interactive
    onBackgroundChanged: lay(background, control, -1)
    onContentItemChanged: lay(contentItem, inside, 0)
    onOffChanged: reasonShown = reasonShown && off
    onActiveFocusChanged: {
        keyHeld = false
        pointed = pointed && activeFocus
    }

    Accessible.role: control.role
    Accessible.name: control.label
    Accessible.description: control.off ? control.offReason : control.hint
    Accessible.focusable: control.interactive
    Accessible.focused: control.activeFocus
    Accessible.pressed: control.pressed
    Accessible.checkable: control.role === Accessible.RadioButton || control.role === Accessible.CheckBox
    Accessible.checked: control.on
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    Keys.onPressed: event => {
        control.pointed = false
        // With Control or Alt held it is somebody else's shortcut (Ctrl+Space hears the page).
        event.accepted = (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            && (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0
        control.keyHeld = event.accepted || control.keyHeld
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat && control.keyHeld && (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            event.accepted = true
            control.keyHeld = false
            control.press()
        }
    }

    MouseArea {
        id: area
        anchors.fill: parent
        anchors.margins: -control.touchMargin
        enabled: control.interactive
        z: -2 // under the contents, so that a button inside a card gets its own presses
        cursorShape: Qt.PointingHandCursor
        onPressed: {
            held.times = 0
            control.pointed = true
            control.forceActiveFocus(Qt.MouseFocusReason)
        }
        onClicked: {
            if (held.times === 0)
                control.press()
        }
    }
    Timer {
        id: held
        property int times: 0
        interval: times === 0 ? Theme.holdTime : Theme.repeatTime
        repeat: true
        running: control.repeats && area.pressed && area.containsMouse
        onTriggered: {
            times += 1
            control.press()
        }
    }
    Item {
        id: inside
        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        anchors.topMargin: control.topPadding
        anchors.bottomMargin: control.bottomPadding
    }
}
