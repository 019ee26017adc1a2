// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One part of a date or a time: more above, the part itself, less below. For the keyboard it is one stop: arrows up and
// down, and it says what it stands at. Where there are many (`strides`), a button held down and the page keys go further.
FocusScope {
    id: part

    property string name: ""
    property string text: ""
    property string lang: I18n.textLanguage
    // By the names Qt looks for, for assistive tools: where it stands, and as far as there are such parts.
    property int number: digitsOf(text)
    property int value: number
    property int minimumValue: 0
    property int maximumValue: 9999
    readonly property int stepSize: 1
    property bool typed: false // the part can be written too: a year is far to step

    property bool strides: false
    property bool marked: false // what is typed does not fit
    property int held: 0 // so many steps of a button that was not let go

    signal stepped(int by)
    signal strode(int by)
    signal written(string text)

    function step(by: int, pressed: bool) {
        held = pressed ? held + 1 : 0
        if (strides && held > 6)
            strode(by)
        else
            stepped(by)
        field.show()
    }
    // Digits of any script that surveys are shown in.
    function digitsOf(words: string): int {
        const latin = Array.from(words).map(sign => {
            const code = sign.codePointAt(0)
            const zero = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x1040].find(first => code >= first && code < first + 10)
            return zero === undefined ? sign : String(code - zero)
        }).join("")
        return /^[0-9]{1,4}$/.test(latin) ? Number(latin) : 0
    }
    onValueChanged: { // set by an assistive tool
        if (value === number)
            return
        const wanted = value
        value = Qt.binding(() => part.number)
        if (text === "")
            stepped(1) // where one begins
        if (wanted !== number)
            stepped(wanted - number)
    }

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.maximumWidth: 280 * Theme.signScale
    Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
    implicitWidth: Theme.bigTouch
    implicitHeight: column.implicitHeight
    activeFocusOnTab: !typed // else its field is the stop
    onActiveFocusChanged: marked = marked && activeFocus
    Accessible.role: Accessible.SpinBox
    //: Name of one part of a date or a time for a screen reader. %1: day, month, year, hour or minutes, %2: what it stands at
    Accessible.name: text === "" ? name : qsTr("%1, %2").arg(name).arg(text)
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.onIncreaseAction: step(1, false)
    Accessible.onDecreaseAction: step(-1, false)
    Keys.onUpPressed: step(1, false)
    Keys.onDownPressed: step(-1, false)
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_PageUp ? 1 : event.key === Qt.Key_PageDown ? -1 : 0
        event.accepted = strides && by !== 0
        if (!event.accepted)
            return
        strode(by)
        field.show()
    }

    FocusRing { visible: part.activeFocus && !part.typed && !more.pointed && !less.pointed; around: Theme.controlRadius }
    Column { // not a layout: one within another goes stale
        id: column
        width: parent.width
        spacing: Theme.space4

        AppText { width: parent.width; text: part.name; size: Theme.noteText; color: Theme.soft; centered: true; decorative: true }
        IconButton {
            id: more
            width: parent.width
            edged: true
            side: 56
            iconName: "plus"
            repeats: true
            //: Moves one part of a date or time forward. %1: day, month, year, hour or minutes
            label: qsTr("Later: %1").arg(part.name)
            activeFocusOnTab: false
            onPressedChanged: part.held = 0
            onClicked: part.step(1, true)
        }
        NumberField {
            id: field
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width
            height: Math.max(implicitHeight, Theme.bigTouch)
            visible: part.typed
            size: Theme.buttonText
            name: part.name
            value: part.text
            marked: part.marked
            maximumLength: 4
            onEdited: text => part.written(text)
        }
        AppText {
            Rectangle { // as wide as a part that is written
                z: -1
                anchors.fill: parent
                radius: Theme.space16
                color: Theme.sunk
            }
            width: parent.width
            visible: !part.typed
            height: Math.max(implicitHeight, field.height) // the parts beside each other keep one line
            text: part.text === "" ? "–" : part.text
            lang: part.lang
            size: Theme.buttonText
            bold: true
            centered: true
            verticalAlignment: Text.AlignVCenter
            decorative: true
        }
        IconButton {
            id: less
            width: parent.width
            edged: true
            side: 56
            iconName: "minus"
            repeats: true
            //: Moves one part of a date or time back. %1: day, month, year, hour or minutes
            label: qsTr("Earlier: %1").arg(part.name)
            activeFocusOnTab: false
            onPressedChanged: part.held = 0
            onClicked: part.step(-1, true)
        }
    }
}
