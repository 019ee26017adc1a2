// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    spacing: Theme.space16

    Specimen {
        name: "MapPin: shapes, light and dark colours of the group"
        RowLayout {
            spacing: Theme.space16
            MapPin { iconName: "speech"; color: "#7b4fa3" }
            MapPin { iconName: "people"; color: "#e07a1f"; shape: "diamond" }
            MapPin { iconName: "clinic"; color: "#1b6ca8"; shape: "square" }
            MapPin { iconName: "bulb"; color: "#c9a400"; shape: "diamond"; side: 48 }
            MapPin { iconName: "heart"; color: "#c0395e"; shape: "round" }
            MapPin { iconName: "pill"; color: "#2a9d8f"; faint: true }
        }
    }
    Specimen {
        name: "LegendChip"
        ChoiceGroup {
            columns: 4
            largeColumns: 2
            name: "Signs"
            LegendChip { text: page.ar ? "لغتي" : "My language"; iconName: "speech"; color: "#7b4fa3"; on: true }
            LegendChip { text: page.ar ? "نجتمع" : "We gather"; iconName: "people"; color: "#e07a1f"; shape: "diamond" }
            LegendChip { text: page.ar ? "يساعدنا أحد" : "Someone helps"; iconName: "hand"; color: "#3a7d44" }
            LegendChip { text: page.ar ? "صعب شتاءً" : "Hard in winter"; iconName: "snow"; color: "#4f7f99"; shape: "diamond" }
        }
    }
    Specimen {
        name: "SpotChooser"
        SpotChooser {
            current: 1
            model: [{ text: page.ar ? "الجميع" : "Everyone", note: page.ar ? "بالضبط" : "exact", cover: "exact" }, { text: page.ar ? "أهلنا" : "Our people", note: page.ar ? "٢٠٠ م" : "200 m", cover: "small" },
                { text: page.ar ? "الأمناء" : "Stewards", note: page.ar ? "٢ كم" : "2 km", cover: "large" }, { text: page.ar ? "الحافظون" : "Keepers", note: page.ar ? "لا يُرى" : "unseen", cover: "hidden" }]
        }
    }
    Specimen {
        name: "Crosshair: exact, shaded, unseen"
        RowLayout {
            spacing: Theme.space32
            Crosshair { }
            Crosshair { square: 84 }
            Crosshair { hidden: true }
        }
    }
}
