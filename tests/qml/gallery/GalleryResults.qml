// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    id: page
    spacing: Theme.space16

    ListModel {
        id: helped
        ListElement { label: "Another relative or a friend"; lang: "en"; count: 21; kept: false; spoken: false }
        ListElement { label: "My child or another young person"; lang: "en"; count: 19; kept: false; spoken: true }
        ListElement { label: "Nobody"; lang: "en"; count: 0; kept: false; spoken: false }
        ListElement { label: "A phone app"; lang: "en"; count: 52; kept: false; spoken: false }
        ListElement { label: "A professional interpreter"; lang: "en"; count: 0; kept: true; spoken: false }
    }

    Specimen {
        name: "StitchChart"
        Card { StitchChart { model: helped; asked: 94 } }
    }
    Specimen {
        name: "The same as a table"
        Card { StitchChart { model: helped; asked: 94; asTable: true } }
    }
    Specimen {
        name: "SmallNumber"
        SmallNumber { Layout.fillWidth: true }
    }
    Specimen {
        name: "ChoiceRow: chosen, rest, many"
        ChoiceRow { text: Theme.rightToLeft ? "الكل" : "Everyone"; on: true; hearable: true }
        ChoiceRow { text: Theme.rightToLeft ? "النساء" : "Women"; note: Theme.rightToLeft ? "١٧" : "17 answered" }
        ChoiceRow { text: Theme.rightToLeft ? "بلا حركة" : "Without movement"; multi: true; on: true }
    }
}
