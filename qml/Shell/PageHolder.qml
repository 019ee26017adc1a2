// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One page of the stack, made a little in every turn of the event loop: opening it never keeps anyone waiting. It shows
// when it is whole.
//   page         its file
//   properties   what it is made with
FocusScope {
    id: holder

    required property url page
    required property var properties
    readonly property bool goesInPieces: true // when it is left

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        asynchronous: true
        visible: status === Loader.Ready
        onLoaded: {
            if (holder.activeFocus)
                item.forceActiveFocus(Qt.OtherFocusReason)
        }
        Component.onCompleted: setSource(holder.page, holder.properties)
        Component.onDestruction: active = false // what is still being made is given up before its place goes
    }
}
