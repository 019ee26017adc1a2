// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Lock
import Uthan.Theme
import Uthan.ViewModel

// What guards this device: what there is now, said plainly; another lock, or none; after how long it locks by itself.
AppPage {
    id: page

    required property AppViewModel app
    readonly property LockViewModel lock: app.lock
    property int wanted: -1 // a LockViewModel.Kind; -1: nothing chosen yet
    property bool isDone: false
    readonly property bool typed: wanted === LockViewModel.Passphrase || wanted === LockViewModel.Pin
    readonly property string missing: lock.isBusy ? qsTr("One moment …")
        : lock.waitSeconds > 0 ? LockWords.wait(lock.waitSeconds)
        //: Why the button does nothing yet: the passphrase or PIN there is now
        : lock.asksForSecret && now.text === "" ? qsTr("First give the one there is now.")
        : wanted === LockViewModel.Passphrase && !lock.isGoodPassphrase(fresh.text) ? qsTr("At least 8 letters, please.")
        : wanted === LockViewModel.Pin && !lock.isGoodPin(fresh.text) ? qsTr("At least 6 digits, please.")
        //: Why the button does nothing yet: the two are not the same
        : typed && fresh.text !== again.text ? qsTr("The two are not the same yet.") : ""

    function choose(kind) {
        lock.dismiss()
        isDone = false
        wanted = kind
        now.text = fresh.text = again.text = ""
        shown.restart()
    }
    // What is asked for next comes into sight, and the keyboard waits in its first field.
    function showFields() {
        if (lock.asksForSecret || typed)
            (lock.asksForSecret ? now : fresh).forceActiveFocus(Qt.OtherFocusReason)
        page.lead(fields)
    }
    function set() {
        if (wanted === LockViewModel.Passphrase)
            lock.setPassphrase(now.text, fresh.text)
        else if (wanted === LockViewModel.Pin)
            lock.setPin(now.text, fresh.text)
        else if (wanted === LockViewModel.KeyStore)
            lock.setKeyStore(now.text)
        else
            lock.removeLock(now.text)
    }

    header: PageHeader {
        //: Title of the page where the lock of the device is chosen
        title: qsTr("The lock of this device")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        lock.dismiss()
        lock.refresh()
        app.idle.refresh()
    }
    Connections {
        target: page.lock
        function onSet() {
            page.isDone = true
            page.wanted = -1
            page.flickable.contentY = 0 // what it is now stands at the top
            now.text = fresh.text = again.text = ""
        }
    }

    Card {
        tone: page.lock.kind === LockViewModel.None ? "marigold" : "leaf"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon {
                Layout.alignment: Qt.AlignTop
                name: page.lock.kind === LockViewModel.None ? "alert" : "lock"
                color: page.lock.kind === LockViewModel.None ? Theme.marigoldInk : Theme.leaf
                size: Theme.iconLarge
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space4
                AppText {
                    Layout.fillWidth: true
                    bold: true
                    text: page.isDone
                        //: After a lock was set. %1: what it is, "A word or sentence"
                        ? qsTr("Done. It is now: %1").arg(LockWords.name(page.lock.kind))
                        //: What guards the device now. %1: what it is, "A word or sentence"
                        : qsTr("Now: %1").arg(LockWords.name(page.lock.kind))
                    Accessible.role: Accessible.StatusBar
                }
                AppText { Layout.fillWidth: true; text: LockWords.meaning(page.lock.kind); size: Theme.noteText }
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.lock.asksForSecret
        iconName: "lock"
        //: Button: locks the device at once
        text: qsTr("Lock now")
        onClicked: page.lock.lockNow()
    }
    SectionHeading {
        visible: page.lock.asksForSecret
        Layout.topMargin: Theme.space8
        //: Heading over the times after which the device locks by itself when nobody touches it
        text: qsTr("When nobody touches it, lock after")
    }
    Flow {
        Layout.fillWidth: true
        visible: page.lock.asksForSecret
        spacing: Theme.space8
        Repeater {
            model: [2, 5, 15, 60, 0]
            Chip {
                required property int modelData
                pressable: true
                text: modelData > 0
                    //: A time after which the device locks by itself
                    ? qsTr("%Ln minute(s)", "", modelData)
                    //: The device never locks by itself
                    : qsTr("never")
                on: page.app.idle.minutes === modelData
                onClicked: page.app.idle.minutes = modelData
            }
        }
    }
    SectionHeading {
        Layout.topMargin: Theme.space8
        text: page.lock.kind === LockViewModel.None
            //: Heading over the locks to choose from, when there is none yet
            ? qsTr("Choose a lock")
            //: Heading over the locks to choose from, when there is one
            : qsTr("Change it")
    }
    ChoiceGroup {
        //: Name of the group of locks to choose from
        name: qsTr("Choose a lock")
        Repeater {
            model: [LockViewModel.Passphrase, LockViewModel.Pin, LockViewModel.KeyStore, LockViewModel.None]
            ChoiceCard {
                id: choice
                required property int modelData
                readonly property bool needsStore: modelData === LockViewModel.Pin || modelData === LockViewModel.KeyStore
                iconName: modelData === LockViewModel.Passphrase ? "key" : modelData === LockViewModel.Pin ? "keyboard"
                    : modelData === LockViewModel.KeyStore ? "laptop" : "x"
                text: LockWords.name(modelData)
                note: LockWords.meaning(modelData)
                hearable: false
                on: page.wanted === modelData
                offReason: needsStore && !page.lock.keyStoreIsThere
                    //: Why this lock cannot be chosen: the desktop has no place for secrets
                    ? qsTr("This computer has no key store for us, and a number alone would be guessed.")
                    : modelData === LockViewModel.None && page.lock.kind === LockViewModel.None
                    //: Why "no lock" cannot be chosen: it is already so
                    ? qsTr("It is already so.") : ""
                onClicked: page.choose(modelData)
            }
        }
    }
    Timer { // when the card has its size
        id: shown
        interval: 50
        onTriggered: page.showFields()
    }
    Card {
        id: fields
        visible: page.wanted >= 0
        gap: Theme.space12
        Field {
            id: now
            Layout.fillWidth: true
            visible: page.lock.asksForSecret
            label: page.lock.kind === LockViewModel.Pin
                //: Name of a field: the PIN there is before the change
                ? qsTr("The number there is now")
                //: Name of a field: the passphrase there is before the change
                : qsTr("The word or sentence there is now")
            secret: true
            inputHints: page.lock.kind === LockViewModel.Pin ? Qt.ImhDigitsOnly | Qt.ImhSensitiveData : Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        }
        Field {
            id: fresh
            Layout.fillWidth: true
            visible: page.typed
            label: page.wanted === LockViewModel.Pin
                //: Name of a field: a new PIN
                ? qsTr("A new number")
                //: Name of a field: a new passphrase
                : qsTr("A new word or sentence")
            hint: page.wanted === LockViewModel.Pin ? qsTr("At least 6 digits, please.")
                //: Below the field for a new passphrase
                : qsTr("At least 8 letters. Four words that do not belong together are hard to guess and easy to keep.")
            secret: true
            inputHints: page.wanted === LockViewModel.Pin ? Qt.ImhDigitsOnly | Qt.ImhSensitiveData : Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        }
        Field {
            id: again
            Layout.fillWidth: true
            visible: page.typed
            //: Name of a field: the new passphrase or PIN a second time
            label: qsTr("The same once more")
            secret: true
            inputHints: fresh.inputHints
        }
        AppText {
            Layout.fillWidth: true
            visible: page.wanted !== LockViewModel.None && page.lock.kind === LockViewModel.None
            //: Said plainly before a first lock is set
            text: qsTr("What was copied from this device before stays readable.")
            size: Theme.noteText
            color: Theme.soft
        }
        ProblemCard { visible: text !== ""; text: LockWords.problem(page.lock); detail: page.lock.problem === LockViewModel.Other ? page.lock.problemDetail : "" }
        AppButton {
            Layout.fillWidth: true
            iconName: "lock"
            text: page.lock.isBusy ? qsTr("One moment …")
                //: Button: takes the lock away
                : page.wanted === LockViewModel.None ? qsTr("Take the lock away")
                //: Button: sets the lock that was chosen
                : qsTr("Set this lock")
            offReason: page.missing
            onClicked: page.set()
        }
    }
    Item { Layout.preferredHeight: Theme.space16 }
}
