// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What the person said to each use.
AppPage {
    id: page

    required property AppViewModel app

    spacing: Theme.space8
    onBack: app.back()
    onHelped: app.navigator.push("help")

    header: PageHeader {
        title: qsTr("What I agreed to")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    Repeater {
        model: page.app.me.agreed
        Card {
            id: card
            required property words words
            required property bool yes
            flat: true
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space16
                Icon { name: card.yes ? "check" : "x"; color: card.yes ? Theme.leaf : Theme.soft }
                AppText { Layout.fillWidth: true; text: card.words.text; lang: card.words.language }
                Chip {
                    tone: card.yes ? "leaf" : "sunk"
                    text: card.yes ? qsTr("Yes") : qsTr("No")
                    bold: true
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        //: Below what was agreed to
        text: qsTr("When you say no to something now, it is not used for that from now on. What was already printed or shown cannot be called back.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        //: Button: goes through the uses again
        text: qsTr("Go through it again")
        onClicked: {
            page.app.consent.beginChange()
            page.app.navigator.push("changeAgreed")
        }
    }
}
