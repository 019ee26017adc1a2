// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A card on the board from what the view model says of it: photo, words, voice, what a question found, a kind of place.
ThemeCard {
    id: card

    property var card: ({})
    readonly property string type: card.card.type ?? ""
    readonly property string key: "card:" + (card.card.cardId ?? "")

    picture: type === "photo" ? "image://media/" + card.card.pictureRecord + "/" + card.card.picture : ""
    //: A card that holds a recorded voice
    text: type === "voice" ? qsTr("A recorded voice") : card.card.text ?? ""
    lang: type === "voice" ? "" : card.card.language ?? ""
    //: Where a card on the board comes from: how many people were asked or put a place there
    foot: type === "result" || type === "place" ? qsTr("%Ln people", "", Number(card.card.voices ?? 0))
        : (card.card.by ?? "") !== "" ? card.card.by : I18n.autonym(card.card.language ?? "")
    footIcon: type === "photo" ? "camera" : type === "result" ? "chart" : type === "place" ? "map" : type === "voice" ? "mic" : "quote"
    hearable: type !== "voice" || (card.card.voice ?? "") !== ""
    hasVoice: Voice.languages.indexOf((card.card.language ?? "").split("-")[0]) >= 0
    playing: Voice.playingKey === key
    onHeard: Voice.toggle(text, card.card.language ?? "", key)

    Repeater {
        model: card.type === "result" ? card.card.bars : []
        RowLayout {
            id: bar
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.space8
            AppText { Layout.fillWidth: true; text: bar.modelData.label; lang: card.lang; size: Theme.tinyText; decorative: true }
            Rectangle {
                visible: bar.modelData.count >= 0
                implicitWidth: 84 * Math.max(0.04, bar.modelData.share)
                implicitHeight: Theme.space12
                radius: Theme.space4
                color: Theme.plumPale
            }
            AppText {
                visible: bar.modelData.count >= 0
                text: I18n.language === "" ? "" : I18n.number(bar.modelData.count)
                size: Theme.tinyText
                bold: true
                decorative: true
            }
            Icon { visible: bar.modelData.count < 0; name: "lock"; size: Theme.iconSmall; color: Theme.soft }
        }
    }
}
