// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    spacing: Theme.space16

    Specimen {
        name: "StitchProgress: none, some, last, all, 12 of 38"
        StitchProgress { Layout.fillWidth: true; total: 8; done: 0 }
        StitchProgress { Layout.fillWidth: true; total: 8; done: 3 }
        StitchProgress { Layout.fillWidth: true; total: 8; done: 7 }
        StitchProgress { Layout.fillWidth: true; total: 8; done: 8 }
        StitchProgress { Layout.preferredWidth: 200; total: 38; done: 12; most: 6 }
        StitchProgress { Layout.preferredWidth: 80; total: 5; done: 5; color: Theme.leaf }
    }
    Specimen {
        name: "StitchFrame: place kept, theme, sewn on"
        Item { Layout.fillWidth: true; implicitHeight: 64; StitchFrame { anchors.fill: parent } }
        Item { Layout.fillWidth: true; implicitHeight: 64; StitchFrame { anchors.fill: parent; color: Theme.plum; stitch: 3; radius: Theme.groupRadius } }
        Item { Layout.fillWidth: true; implicitHeight: 64; StitchFrame { anchors.fill: parent; color: Theme.ink; round: true } }
    }
}
