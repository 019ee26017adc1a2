// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Lock
import Uthan.Theme
import Uthan.ViewModel

// Before anything of anybody is shown: the passphrase or the PIN. Wrong tries are slowed; the wait is counted down in
// plain words. The language can be changed here too.
AppPage {
    id: page

    required property AppViewModel app
    readonly property LockViewModel lock: app.lock
    readonly property bool isPin: lock.kind === LockViewModel.Pin
    readonly property bool waits: lock.waitSeconds > 0
    readonly property string notNow: waits ? LockWords.wait(lock.waitSeconds)
        //: Why a button does nothing: the passphrase is being looked at
        : lock.isBusy ? qsTr("One moment …") : ""

    function give() {
        if (notNow === "")
            lock.unlock(isPin ? pad.digits : word.text)
    }

    Component.onCompleted: (isPin ? pad : word).forceActiveFocus(Qt.OtherFocusReason)
    Connections {
        target: page.lock
        function onChanged() {
            if (!page.lock.isBusy && page.lock.problem === LockViewModel.Wrong) {
                pad.digits = ""
                word.text = ""
            }
        }
    }

    Art {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space24
        Layout.preferredWidth: Math.min(Theme.listWidth, page.contentWidth)
        Layout.preferredHeight: width * (page.isPin && Theme.phone ? 0.34 : 0.56)
        name: Theme.dark ? "courtyard_night" : "courtyard"
    }
    AppText {
        Layout.fillWidth: true
        //: Title of the page that asks for the passphrase or PIN
        text: qsTr("The door is locked")
        size: Theme.titleText
        bold: true
        heading: true
        centered: true
    }
    AppText {
        Layout.fillWidth: true
        text: page.isPin
            //: Below the title: what to do. A PIN
            ? qsTr("Press your number to go on.")
            //: Below the title: what to do. A passphrase
            : qsTr("Write your word or sentence to go on.")
        color: Theme.soft
        centered: true
    }
    Card {
        visible: page.waits || page.lock.problem !== LockViewModel.Nothing
        tone: "marigold"
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: LockWords.problem(page.lock)
            bold: true
            color: Theme.marigoldInk
            Accessible.role: Accessible.AlertMessage
        }
        AppText {
            Layout.fillWidth: true
            visible: page.waits
            text: LockWords.wait(page.lock.waitSeconds)
            color: Theme.marigoldInk
        }
    }
    Field {
        id: word
        Layout.fillWidth: true
        visible: !page.isPin
        //: Name of the field for the passphrase that opens the device
        label: qsTr("Your word or sentence")
        secret: !shown.on
        readOnly: page.lock.isBusy
        inputHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onFinished: {
            if (input.activeFocus && text !== "") // Enter, not leaving
                page.give()
        }
    }
    Chip {
        id: shown
        visible: !page.isPin
        pressable: true
        iconName: on ? "eyeoff" : "eye"
        //: Button: shows what is written in place of dots, and back
        text: qsTr("Show what I write")
        onClicked: on = !on
    }
    AppButton {
        Layout.fillWidth: true
        visible: !page.isPin
        iconName: "key"
        //: Button: opens the locked device
        text: page.lock.isBusy ? qsTr("One moment …") : qsTr("Open")
        offReason: page.notNow !== "" ? page.notNow
            //: Why the button does nothing yet
            : word.text === "" ? qsTr("Please write the word first.") : ""
        onClicked: page.give()
    }
    PinPad {
        id: pad
        visible: page.isPin
        doneText: qsTr("Open")
        offReason: page.notNow
        onEntered: page.give()
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space16
        spacing: Theme.space8
        Repeater {
            model: I18n.languages
            Chip {
                required property string code
                required property string autonym
                required property bool complete
                visible: complete
                pressable: true
                text: autonym
                lang: code
                on: I18n.language === code
                onClicked: I18n.language = code
            }
        }
    }
}
