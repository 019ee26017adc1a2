// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One place in the NavBar and the Rail.
QtObject {
    property string iconName: ""
    property string text: ""
    property bool badge: false // something waits there
    property string badgeText: "" // what waits, for a screen reader
}
