// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// One of the programme's cards: who, choice, keep, take back. Large, short, to be heard.
AppPage {
    id: page

    required property AppViewModel app
    required property ConsentViewModel consent
    readonly property var signs: ({ who: "people", choice: "hand", keep: "lock", back: "undo" })

    onBack: app.back()
    onHelped: app.navigator.push("help")
    onHeardAsked: Voice.toggle(consent.words.text, consent.words.language, "consent")

    header: PageHeader {
        //: Title above the cards that say what taking part means
        title: qsTr("Before you begin")
        large: false
        //: Place in a row: %1 of %2
        count: qsTr("%1 / %2").arg((I18n.language, I18n.number(page.consent.index + 1))).arg(I18n.number(page.consent.count))
        total: page.consent.count
        done: page.consent.index
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    Card {
        Layout.topMargin: Theme.space16
        padding: Theme.space24
        gap: Theme.space20

        RowLayout {
            Layout.fillWidth: true
            Rectangle {
                implicitWidth: 112
                implicitHeight: 112
                radius: Theme.groupRadius
                color: Theme.pondTint
                border.width: Theme.tintEdge
                border.color: Theme.pond
                Icon { anchors.centerIn: parent; name: page.signs[page.consent.itemId] ?? "book"; color: Theme.pond; size: 60 }
            }
            Item { Layout.fillWidth: true }
            HearButton {
                Layout.alignment: Qt.AlignTop
                text: page.consent.words.text
                lang: page.consent.words.language
                key: "consent"
                disc: 60
            }
        }
        AppText {
            Layout.fillWidth: true
            text: page.consent.words.text
            lang: page.consent.words.language
            size: Theme.questionText
            heading: true
        }
        FallbackBadge {
            visible: page.consent.words.isFallback
            language: page.consent.words.languageName
            languageTag: page.consent.words.language
        }
    }
    footer: Footer {
        nextText: qsTr("Go on")
        //: Ends kindly without taking part
        skipText: qsTr("Not now")
        onSkip: page.app.welcome.decline()
        onNext: page.consent.next()
    }
}
