// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A heading inside a page, with an optional note at its end and a sentence below.
RowLayout {
    id: heading

    property string text: ""
    property string shown: text // to the eye
    property string note: ""
    property string sentence: ""
    property string iconName: ""
    property string lang: ""
    property string sentenceLang: lang

    spacing: Theme.space12
    Icon { Layout.alignment: Qt.AlignTop; name: heading.iconName }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        AppText {
            Layout.fillWidth: true
            text: heading.shown
            lang: heading.lang
            size: Theme.buttonText
            bold: true
            heading: true
            Accessible.name: heading.text
        }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: heading.sentence; lang: heading.sentenceLang; size: Theme.noteText; color: Theme.soft }
    }
    AppText { visible: text !== "" && !Theme.largeText; text: heading.note; size: Theme.noteText; color: Theme.soft }
}
