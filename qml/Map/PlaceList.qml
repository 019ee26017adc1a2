// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The full equal of the map: every place with its sign, words, distance and direction; the nearest first.
ListView {
    id: list

    required property MapViewModel map

    signal picked(var row)

    model: map.places
    clip: true
    spacing: Theme.space8
    leftMargin: Theme.pageMargin
    rightMargin: Theme.pageMargin
    topMargin: Theme.space8
    bottomMargin: Theme.space16
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    //: Name of the list of all places, for a screen reader
    Accessible.name: qsTr("Places, the nearest first")

    delegate: Pressable {
        id: item
        required property int index
        required property var model

        width: ListView.view ? ListView.view.width - 2 * Theme.pageMargin : 0
        label: model.label + ", " + model.where
        hint: model.words
        hem: Theme.cardHem
        padding: Theme.space12
        bottomPadding: padding + hem
        implicitHeight: Math.max(Theme.bigTouch, implicitContentHeight + topPadding + bottomPadding)
        onClicked: list.picked(list.map.places.row(index))
        background: Raised {
            fill: Theme.surface
            edgeColor: Theme.line
            edgeWidth: Theme.edge
            hem: item.hem
            hemColor: Theme.hem
            radius: Theme.space16
            sunk: item.pressed
            FocusRing { visible: item.visualFocus; around: parent.radius }
        }
        contentItem: RowLayout {
            spacing: Theme.space12
            MapPin { iconName: item.model.icon; color: item.model.colour; shape: item.model.shape; side: 40 }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText { Layout.fillWidth: true; text: item.model.label; lang: item.model.labelLanguage; bold: true; decorative: true }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: item.model.words; lang: item.model.language; voice: "people"; decorative: true }
                AppText { Layout.fillWidth: true; text: item.model.where; size: Theme.noteText; color: Theme.soft; decorative: true }
            }
            AudioButton {
                visible: item.model.hasVoice
                disc: 40
                of: item.model.words !== "" ? item.model.words : item.model.label
                playing: Voice.playingKey === item.model.id
                onToggled: list.map.hear(item.model.id)
            }
        }
    }
}
