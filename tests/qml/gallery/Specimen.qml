// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

// One group of states with its name.
ColumnLayout {
    id: specimen

    property string name: ""

    Layout.fillWidth: true
    spacing: Theme.space12
    AppText { Layout.fillWidth: true; text: specimen.name; lang: "en"; size: Theme.tinyText; color: Theme.soft }
}
