// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Holds one layout inside another and keeps their arranging apart: in Qt 6.4 a nested layout whose own contents change
// can leave its outer layout with stale sizes.
Item {
    id: island

    default property Item content

    Layout.fillWidth: true
    implicitWidth: content ? content.implicitWidth : 0
    implicitHeight: content ? content.implicitHeight : 0
    children: [content]

    Binding { target: island.content; property: "width"; value: island.width }
}
