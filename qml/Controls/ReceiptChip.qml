// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Where one contribution is. Words come from whoever knows ("2 people have it").
//   where   "here" (only on this device), "going", "held", "needs"
Chip {
    property string where: "here"

    Layout.fillWidth: true // narrower than its words where there is no room: then they wrap
    Layout.maximumWidth: implicitWidth
    bold: true
    iconName: where === "going" ? "clock" : where === "held" ? "tick" : where === "needs" ? "alert" : "phone"
    tone: where === "going" ? "pond" : where === "held" ? "leaf" : where === "needs" ? "marigold" : "sunk"
}
