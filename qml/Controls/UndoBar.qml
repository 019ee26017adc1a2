// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// What was just done, and a way back. Takes the focus when shown, gives it back where it was, and stays 10 seconds (until
// left, with `patient`, for people who use a screen reader; until something else is done, where there is `lasting` loss).
//   text;  show(text, lasting);  undone();  gone()   it left without undo
FocusScope {
    id: bar

    property string text: ""
    property string lang: ""
    property bool patient: false
    property int stays: Theme.undoTime
    property bool shown: false
    property Item before: null // had the focus
    property bool bereft: false // it left with the focus, and what had it before is gone

    signal undone()
    signal gone()

    function show(words: string, lasting: bool) {
        const here = Window.window?.activeFocusItem ?? null
        if (here !== button)
            before = here
        text = words
        shown = true
        button.forceActiveFocus(Qt.OtherFocusReason)
        if (lasting)
            timer.stop()
        else
            timer.restart()
    }
    function leave(undo: bool) {
        if (!shown)
            return
        const held = button.activeFocus
        const back = before !== null && before.visible && before.Window.window !== null
        if (held && back)
            before.forceActiveFocus(Qt.OtherFocusReason)
        bereft = held && !back
        before = null
        shown = false
        timer.stop()
        if (undo)
            undone()
        else
            gone()
    }

    visible: shown
    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: row.implicitHeight + 2 * Theme.space8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Keys.onEscapePressed: leave(false)

    Timer {
        id: timer
        interval: bar.stays
        repeat: bar.patient && button.activeFocus
        onTriggered: {
            if (!repeat)
                bar.leave(false)
        }
    }
    Rectangle { anchors.fill: parent; radius: Theme.controlRadius; color: Theme.ink }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space12

        AppText { Layout.fillWidth: true; text: bar.text; lang: bar.lang; size: Theme.noteText; bold: true; color: Theme.ground; decorative: true }
        AppButton {
            id: button
            kind: "plain"
            compact: true
            //: Button that takes back what was just done.
            text: qsTr("Undo")
            iconName: "undo"
            onClicked: bar.leave(true)
        }
    }
}
