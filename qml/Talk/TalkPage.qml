// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What we do in the same room: who is here, walk through the pictures, sort what we heard.
AppPage {
    id: page

    required property AppViewModel app
    readonly property TalkViewModel talk: app.talk

    header: PageHeader {
        //: Title of the place for what the group does in the same room. One word, a verb
        title: qsTr("Talk")
        backShown: false
        onHelped: page.app.navigator.push("help")
    }
    onHelped: app.navigator.push("help")
    onBack: app.back()
    Component.onCompleted: talk.refresh()

    ActionCard {
        picture: "image://art/t_talk"
        //: Opens the board where the group sorts answers, pictures and places into themes
        title: qsTr("What did we hear?")
        //: About the board. %n: cards nobody has placed yet
        text: talk.left > 0 ? qsTr("%Ln card(s) wait for a place.", "", talk.left) : qsTr("Every card has a place.")
        readonly property TalkViewModel talk: page.talk
        onClicked: page.app.navigator.push("board")
    }
    ActionCard {
        picture: "image://art/t_photo"
        title: qsTr("Walk through the pictures")
        //: About the gallery, seen together in the room
        text: qsTr("Look and listen together first.")
        onClicked: page.app.navigator.push("gallery")
    }
    ActionCard {
        iconName: "people"
        //: Opens the page that counts who is in the room
        title: qsTr("Who is in the room?")
        //: %n: people in the room
        text: page.talk.peopleInRoom > 0 ? qsTr("%Ln people are here.", "", page.talk.peopleInRoom) : qsTr("Nobody is counted yet.")
        onClicked: page.app.navigator.push("room")
    }
    SectionHeading {
        visible: page.talk.themes.count > 0
        Layout.topMargin: Theme.space12
        //: Heading over the themes the group has named
        text: qsTr("What we call it")
    }
    Repeater {
        model: page.talk.themes
        Card {
            id: theme
            required property string name
            required property string nameLanguage
            required property string second
            required property string secondLanguage
            required property string colour
            required property var voicesCount
            required property bool review
            tone: colour === "madder" ? "plum" : colour
            AppText { Layout.fillWidth: true; text: theme.name; lang: theme.nameLanguage; voice: "people"; size: Theme.buttonText; bold: true }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: theme.second; lang: theme.secondLanguage; size: Theme.noteText }
            Chip {
                iconName: "people"
                tone: "surface"
                bold: true
                //: How many people speak through a theme's cards
                text: qsTr("%Ln voice(s)", "", Number(theme.voicesCount))
            }
            ReceiptChip {
                visible: theme.review
                where: "needs"
                //: Sign on a theme, a finding, an ask: something it rests on was taken back
                text: qsTr("to look at again")
            }
        }
    }
}
