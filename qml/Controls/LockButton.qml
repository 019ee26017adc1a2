// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls

// Locks the device at once. There as soon as a word or a number opens it again.
IconButton {
    visible: QuickLock.shown
    iconName: "lock"
    //: Name of the sign that locks the device at once: only the passphrase or PIN opens it again.
    label: qsTr("Lock now")
    onClicked: QuickLock.pressed()
}
