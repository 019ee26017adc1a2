// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A theme with its cards and who sees it otherwise. The whole group takes the card in hand.
ThemeGroup {
    id: theme

    required property string themeId
    required property string name
    required property string nameLanguage
    required property string second
    required property string secondLanguage
    required property string colour
    required property var voicesCount
    required property var cardList
    required property var counterViews
    required property bool review
    property bool handFull: false

    signal pickedUp(string cardId)
    signal otherwiseAsked()

    title: name
    lang: nameLanguage
    translation: second
    translationLang: secondLanguage
    tone: colour === "madder" ? "plum" : colour
    //: How many people speak through a theme's cards
    voices: qsTr("%Ln voice(s)", "", Number(voicesCount))
    armed: handFull
    //: Button on a theme: put the card in your hands here. %1: the theme's name
    putText: qsTr("Put it here")
    onFoldAsked: folded = !folded

    counter: [
        Repeater {
            model: theme.counterViews
            CounterView {
                required property var modelData
                text: modelData.text
                lang: modelData.language
            }
        }
    ]
    tools: AppButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        kind: "plain"
        compact: true
        iconName: "branch"
        //: Button on a theme: say that you see it differently
        text: qsTr("I see it otherwise")
        onClicked: theme.otherwiseAsked()
    }
    ReceiptChip {
        visible: theme.review
        where: "needs"
        //: Sign on a theme, a finding, an ask: something it rests on was taken back
        text: qsTr("to look at again")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: theme.width > 400 && !Theme.largeText ? 2 : 1
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        Repeater {
            model: theme.cardList
            BoardCard {
                id: held
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                card: modelData
                onClicked: theme.pickedUp(held.modelData.cardId)
            }
        }
    }
}
