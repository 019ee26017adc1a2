// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Big keys for a PIN, and the keyboard's digits of any script. What was pressed shows as dots.
//   digits        what was pressed, 0-9;  least: from so many on it can be given;  entered() when it is
//   offReason     why nothing can be given now
FocusScope {
    id: pad

    property string digits: ""
    property int least: 6
    property int most: 16
    property string offReason: ""
    property string doneText: ""

    signal entered()

    function add(digit) {
        if (offReason === "" && digits.length < most)
            digits += digit
    }
    function give() {
        if (offReason === "" && digits.length >= least)
            entered()
    }
    // Of any script, as 0-9; anything else: "".
    function western(character) {
        const code = character.charCodeAt(0)
        const zeros = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66]
        const zero = zeros.find(z => code >= z && code < z + 10)
        return zero === undefined ? "" : String(code - zero)
    }

    Layout.fillWidth: true
    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        const digit = event.text.length === 1 ? western(event.text) : ""
        if (digit !== "") {
            event.accepted = true
            add(digit)
        } else if (event.key === Qt.Key_Backspace) {
            event.accepted = true
            digits = digits.slice(0, -1)
        }
    }

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 360)
        spacing: Theme.space16

        Item {
            width: parent.width
            height: Theme.touch
            Accessible.role: Accessible.StatusBar
            //: Said by a screen reader while a PIN is pressed. %n: how many digits so far
            Accessible.name: qsTr("%Ln digit(s) pressed", "", pad.digits.length)
            Row {
                anchors.centerIn: parent
                spacing: Theme.space12
                Repeater {
                    model: Math.max(pad.least, pad.digits.length)
                    Rectangle {
                        required property int index
                        width: Theme.space16
                        height: width
                        radius: width / 2
                        color: index < pad.digits.length ? Theme.pond : Theme.clear
                        border.width: Theme.controlEdge
                        border.color: index < pad.digits.length ? Theme.pond : Theme.outline
                    }
                }
            }
        }
        Grid {
            id: keys
            width: parent.width
            columns: 3
            spacing: Theme.space12
            // A number pad is the same in every direction of writing.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            readonly property real side: (width - 2 * spacing) / 3

            Repeater {
                model: 9
                AppButton {
                    required property int index
                    width: keys.side
                    height: Math.max(Theme.bigTouch + Theme.space8, implicitHeight)
                    kind: "plain"
                    size: Theme.questionText
                    text: I18n.language === "" ? "" : I18n.digits(String(index + 1))
                    onClicked: pad.add(String(index + 1))
                }
            }
            AppButton {
                width: keys.side
                height: Math.max(Theme.bigTouch + Theme.space8, implicitHeight)
                kind: "plain"
                iconName: "back"
                iconPointing: false
                //: Key of a number pad: takes the last digit away
                label: qsTr("Take the last one away")
                onClicked: pad.digits = pad.digits.slice(0, -1)
            }
            AppButton {
                width: keys.side
                height: Math.max(Theme.bigTouch + Theme.space8, implicitHeight)
                kind: "plain"
                size: Theme.questionText
                text: I18n.language === "" ? "" : I18n.digits("0")
                onClicked: pad.add("0")
            }
            AppButton {
                width: keys.side
                height: Math.max(Theme.bigTouch + Theme.space8, implicitHeight)
                iconName: "check"
                label: pad.doneText
                offReason: pad.offReason !== "" ? pad.offReason
                    : pad.digits.length < pad.least ? qsTr("At least 6 digits, please.") : ""
                onClicked: pad.give()
            }
        }
    }
}
