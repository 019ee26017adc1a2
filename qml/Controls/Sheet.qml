// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Uthan.Theme

// Comes up over the page: from the bottom on a phone, in the middle of a wider window. Its children lie in a column.
// Whatever had the keyboard gets it back when it goes.
//   title    announced when it opens;  closable: a cross at the end;  open(), close() as any popup
T.Popup {
    id: sheet

    default property alias content: column.data
    property string title: ""
    property bool closable: true
    property Item cameFrom: null
    readonly property real room: Theme.space8 // for the ring of what lies at the edge of the column
    readonly property Item focusItem: parent && parent.Window.window ? parent.Window.window.activeFocusItem : null

    function holds(item: Item, held: Item): bool {
        let above = held
        while (above && above !== item)
            above = above.parent
        return above !== null
    }

    // The keyboard goes on at `item`, as visibly as it was before the sheet came up.
    function goOnAt(item: Item) {
        if (item)
            item.forceActiveFocus(cameFrom && cameFrom.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }

    // The popup's own item is a dialog for assistive tools, and the one that has the keyboard first; it has no name of
    // its own.
    Component.onCompleted: contentItem.parent.Accessible.name = Qt.binding(() => sheet.title)
    onAboutToShow: cameFrom = focusItem
    onClosed: {
        if (cameFrom && cameFrom.visible && (!focusItem || holds(focusItem, cameFrom)))
            cameFrom.forceActiveFocus(Qt.OtherFocusReason)
        cameFrom = null
    }

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    width: parent ? Math.min(parent.width, Theme.phone ? parent.width : Theme.columnWidth) : 0
    height: parent ? Math.min(implicitHeight, parent.height - Theme.space24) : 0
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? (Theme.phone ? parent.height - height : (parent.height - height) / 2) : 0
    padding: Theme.pageMargin
    implicitHeight: column.implicitHeight + topPadding + bottomPadding

    T.Overlay.modal: Rectangle { color: Qt.rgba(Theme.pinInk.r, Theme.pinInk.g, Theme.pinInk.b, 0.55) } // the overlay fades it itself
    background: Rectangle {
        radius: Theme.sheetRadius
        color: Theme.ground
        border.width: Theme.edge
        border.color: Theme.line

        Rectangle { // square feet where it stands on the edge of the window
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: Theme.phone
            height: parent.radius
            color: parent.color
        }
    }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.stateTime } }
    exit: Transition { NumberAnimation { property: "opacity"; to: 0; duration: Theme.stateTime } }

    contentData: Flickable {
        id: flick
        anchors.fill: parent
        anchors.leftMargin: -sheet.padding
        anchors.rightMargin: -sheet.padding
        anchors.topMargin: -sheet.room
        anchors.bottomMargin: -sheet.room
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * sheet.room
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column
            x: sheet.padding
            y: sheet.room
            width: flick.width - 2 * sheet.padding
            spacing: Theme.space16

            RowLayout {
                Layout.fillWidth: true
                visible: sheet.title !== "" || sheet.closable
                spacing: Theme.space8
                AppText { Layout.fillWidth: true; text: sheet.title; size: Theme.questionText - 1; bold: true; heading: true }
                IconButton {
                    visible: sheet.closable
                    iconName: "x"
                    //: Name of the cross that puts a sheet away without changing anything.
                    label: qsTr("Close")
                    onClicked: sheet.close()
                }
            }
        }
        ScrollMark { flickable: flick }
    }
}
