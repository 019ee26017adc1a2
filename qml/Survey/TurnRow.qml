// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// What is shown, with a way back before it and a way on after it.
RowLayout {
    id: row

    property string text: ""
    property string lang: ""
    property string backLabel: ""
    property string onLabel: ""

    signal turned(int by)

    Layout.fillWidth: true
    spacing: Theme.space12

    IconButton { edged: true; repeats: true; iconName: "chevl"; label: row.backLabel; onClicked: row.turned(-1) }
    AppText {
        Layout.fillWidth: true
        text: row.text
        lang: row.lang
        size: Theme.buttonText
        bold: true
        centered: true
    }
    IconButton { edged: true; repeats: true; iconName: "chev"; label: row.onLabel; onClicked: row.turned(1) }
}
