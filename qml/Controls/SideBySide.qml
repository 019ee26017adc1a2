// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// Two columns beside each other where there is room for both, else one below the other. Plain columns, not layouts: give
// their items a width. `first` stands at the start; the default children follow.
//   share    of the width the first one gets
Item {
    id: pair

    property alias first: before.data
    default property alias second: behind.data
    property real share: 0.6
    property real gap: Theme.space12
    readonly property bool beside: width >= Theme.besideWidth
    readonly property real firstWidth: beside ? Math.round((width - Theme.space24) * share) : width

    Layout.fillWidth: true
    implicitWidth: 320
    implicitHeight: beside ? Math.max(before.height, behind.height) : before.height + behind.height + (behind.height > 0 ? gap : 0)

    Column {
        id: before
        anchors.left: parent.left
        width: pair.firstWidth
        spacing: pair.gap
    }
    Column {
        id: behind
        anchors.right: parent.right
        y: pair.beside ? 0 : before.height + pair.gap
        width: pair.beside ? pair.width - pair.firstWidth - Theme.space24 : pair.width
        spacing: pair.gap
    }
}
