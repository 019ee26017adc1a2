// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.ViewModel

// The four levels of how exactly a spot may be known, as SpotChooser takes them.
QtObject {
    readonly property var ids: ["public", "community", "restricted", "sacred"]
    readonly property var list: [
        {
            //: Who may know the exact spot: anybody. Very short, it stands under a small picture
            text: qsTr("Everyone"),
            //: Under "Everyone": nothing is hidden
            note: qsTr("exact"),
            cover: "exact"
        },
        {
            //: Who may know the exact spot: the people of the programme
            text: qsTr("Our people"),
            //: What others are shown: a square this wide. %1 is a number
            note: qsTr("%1 m").arg((I18n.language, I18n.number(200))),
            cover: "small"
        },
        {
            //: Who may know the exact spot: those who look after the programme
            text: qsTr("Stewards"),
            //: What others are shown: a square this wide. %1 is a number
            note: qsTr("%1 km").arg((I18n.language, I18n.number(2))),
            cover: "large"
        },
        {
            //: Who may know the exact spot: only the keepers of what is sacred or secret
            text: qsTr("Keepers"),
            //: Under "Keepers": nobody else is shown anything
            note: qsTr("unseen"),
            cover: "hidden"
        }
    ]
}
