// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls

// A place in the bar or on the rail.
NavEntry {
    property string place: ""
}
