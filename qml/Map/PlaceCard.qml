// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.Theme
import Uthan.ViewModel

// One place looked at: its sign, its maker's words and voice, how exactly it may be known.
Sheet {
    id: card

    required property MapViewModel map
    property var row: ({})

    signal shown(var row)

    function show(place: var) {
        row = place
        open()
    }

    title: row.label ?? ""

    SpotLevels { id: levels }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space16
        MapPin { iconName: card.row.icon ?? ""; color: card.row.colour ?? Theme.plum; shape: card.row.shape ?? "round"; side: 52 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: card.row.where ?? ""; color: Theme.soft }
            AppText {
                Layout.fillWidth: true
                readonly property int level: levels.ids.indexOf(card.row.sensitivity ?? "")
                visible: level >= 0
                //: How exactly a place may be known; %1 is one of the four levels, %2 what it shows
                text: level >= 0 ? qsTr("Exact for: %1 (%2)").arg(levels.list[level].text).arg(levels.list[level].note) : ""
                size: Theme.noteText
                color: Theme.soft
            }
        }
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: card.row.words ?? ""; lang: card.row.language ?? ""; voice: "people"; size: Theme.buttonText }
    AppButton {
        Layout.fillWidth: true
        visible: card.row.hasVoice ?? false
        kind: "voice"
        iconName: Voice.playingKey === card.row.id ? "stop" : "play"
        //: Plays the voice of the person who put this place
        text: Voice.playingKey === card.row.id ? qsTr("Stop") : qsTr("Hear it")
        onClicked: card.map.hear(card.row.id)
    }
    AppButton {
        Layout.fillWidth: true
        visible: card.row.lon !== undefined
        kind: "plain"
        iconName: "map"
        //: Button: moves the map to this place
        text: qsTr("Show it on the map")
        onClicked: {
            card.close()
            card.shown(card.row)
        }
    }
}
