// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// What this is, in three sentences that can all be heard.
AppPage {
    id: page

    required property AppViewModel app
    readonly property var sentences: [
        //: What this is, first of three sentences
        ["gather", qsTr("Here you tell what you know: by answering questions, with a photo, or on a map. You can always speak in place of writing.")],
        ["people", qsTr("What you give goes to the people of this programme, and to nobody else. They look at it together and decide what to do.")],
        ["hand", qsTr("You decide what may be done with it. You can stop whenever you want, and take it back later.")]
    ]
    readonly property string everything: sentences.map(sentence => sentence[1]).join(" ")

    onBack: app.back()
    onHelped: app.navigator.push("help")
    onHeardAsked: Voice.toggle(everything, I18n.textLanguage, "about")

    header: PageHeader {
        title: page.app.gather.programmeName.text
        lang: page.app.gather.programmeName.language
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    Art {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(width * 0.42)
        name: Theme.dark ? "courtyard_dark" : "courtyard_wide"
    }
    AppText {
        Layout.fillWidth: true
        //: Title of the page that says what this is
        text: qsTr("What is this?")
        size: Theme.questionText
        bold: true
        heading: true
    }
    Repeater {
        model: page.sentences
        Card {
            id: card
            required property var modelData
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space16
                Icon { name: card.modelData[0]; color: Theme.pond; size: Theme.iconLarge }
                AppText { Layout.fillWidth: true; text: card.modelData[1] }
                HearButton { text: card.modelData[1] }
            }
        }
    }
    footer: Footer {
        //: Button to the next step
        nextText: qsTr("Go on")
        onNext: page.app.welcome.next()
    }
}
