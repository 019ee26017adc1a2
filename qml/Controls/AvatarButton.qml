// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The patch of the person holding the device; opens Me. With `named` their name stands beside it on a solid ground, so
// that it can lie on a picture.
Pressable {
    id: button

    property int patch: 0
    property string who: ""
    property string lang: ""
    property bool named: false
    property real side: named ? 44 : Theme.touch

    //: Name of the person's patch, which opens their own page. %1 is the name they chose.
    label: who === "" ? qsTr("Me") : qsTr("Me, %1").arg(who)
    hem: 0
    padding: named ? 6 : 0
    rightPadding: named && !mirrored ? Theme.space16 : padding
    leftPadding: named && mirrored ? Theme.space16 : padding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    background: Rectangle {
        radius: height / 2
        color: button.named ? Theme.surface : Theme.clear
        FocusRing { visible: button.visualFocus; around: button.named ? parent.radius : button.side * 0.3 }
    }
    contentItem: RowLayout {
        spacing: Theme.space8 + 2
        PersonAvatar { patch: button.patch; side: button.side; opacity: button.pressed ? 0.8 : 1 }
        AppText { Layout.fillWidth: true; visible: button.named; text: button.who; lang: button.lang; size: Theme.bodyText; bold: true; decorative: true }
    }
}
