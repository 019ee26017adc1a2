// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One thing that one ought to know, in words of our own.
//   key   with one, it has a voice of its own
RowLayout {
    id: line

    property alias text: words.text
    property string iconName: ""
    property string key: ""

    Layout.fillWidth: true
    spacing: Theme.space12

    Icon { Layout.alignment: Qt.AlignTop; name: line.iconName; color: Theme.pond; size: (Theme.iconSmall + Theme.space4) * Theme.signScale }
    AppText { id: words; Layout.fillWidth: true }
    HearButton { Layout.alignment: Qt.AlignTop; visible: line.key !== ""; text: words.text; lang: I18n.textLanguage; key: line.key }
}
