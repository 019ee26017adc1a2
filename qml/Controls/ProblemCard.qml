// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Something needs a look: triangle, one sentence, one button. Never blames, never a code.
//   text, detail, lang;  actionText, acted();  otherText, otherActed()   a second way on
//   corner   what stands beside the words: a voice for them
Card {
    id: problem

    property string text: ""
    property string detail: ""
    property string lang: ""
    property string iconName: "alert"
    property string actionText: ""
    property string otherText: ""
    property alias corner: corner.data

    signal acted()
    signal otherActed()

    tone: "marigold"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.description: detail

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        Icon { Layout.alignment: Qt.AlignTop; name: problem.iconName; color: Theme.marigoldInk; size: 30 * Theme.signScale }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4
            AppText { Layout.fillWidth: true; text: problem.text; lang: problem.lang; bold: true; color: Theme.marigoldInk; decorative: true }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: problem.detail; lang: problem.lang; size: Theme.noteText; color: Theme.marigoldInk; decorative: true }
        }
        Row { id: corner; Layout.alignment: Qt.AlignTop; visible: children.length > 0 }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: problem.actionText !== "" || problem.otherText !== ""
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8
        AppButton { Layout.fillWidth: true; visible: text !== ""; kind: "plain"; compact: true; text: problem.actionText; lang: problem.lang; onClicked: problem.acted() }
        AppButton { Layout.fillWidth: true; visible: text !== ""; kind: "plain"; compact: true; text: problem.otherText; lang: problem.lang; onClicked: problem.otherActed() }
    }
}
