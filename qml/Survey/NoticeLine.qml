// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme

// One thing that would be written down.
RowLayout {
    id: line

    property alias text: words.text
    property string iconName: ""

    Layout.fillWidth: true
    spacing: Theme.space12

    Icon { Layout.alignment: Qt.AlignTop; name: line.iconName; color: Theme.pond; size: (Theme.iconSmall + Theme.space4) * Theme.signScale }
    AppText { id: words; Layout.fillWidth: true }
}
