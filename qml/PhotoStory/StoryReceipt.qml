// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// Where a story is, in one chip.
ReceiptChip {
    property bool isDraft: false
    property bool isBrought: false
    property bool onlyHere: true
    property int heldBy: 0

    where: isDraft ? "needs" : isBrought && !onlyHere ? "held" : "here"
    text: isDraft
        //: A story that was begun and not kept yet
        ? qsTr("Not finished")
        //: A story its maker has not brought to the group
        : !isBrought ? qsTr("Yours alone")
        //: How many other people's devices hold a story
        : onlyHere ? qsTr("Only on this device") : (I18n.language, qsTr("%Ln other(s) have it", "", heldBy))
}
