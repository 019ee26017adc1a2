// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// A number too small to show: a locked patch and words, and no word of size beside it.
//   least   the smallest number that may be shown;  text: other words if the rule is another one
RowLayout {
    id: small

    property int least: 5
    //: In place of a number that would single people out. %1 is the smallest number that is shown, usually 5.
    property string text: qsTr("fewer than %1, kept private").arg(Theme.digits(least))

    spacing: Theme.space12
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Item {
        implicitWidth: 70
        implicitHeight: 28
        StitchFrame { anchors.fill: parent; radius: Theme.space8 }
        Icon { anchors.centerIn: parent; name: "lock"; color: Theme.soft; size: Theme.iconSmall }
    }
    AppText { Layout.fillWidth: true; text: small.text; size: Theme.noteText; color: Theme.soft; decorative: true }
}
