// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Talk
import Uthan.Theme
import Uthan.ViewModel

// The board: cards are picked up, heard, and put into groups the room names in its own language. No drag is needed:
// press a card to pick it up, press where it goes. Nothing is thrown away; every move can be undone.
AppPage {
    id: page

    required property AppViewModel app
    readonly property TalkViewModel talk: app.talk
    readonly property bool handFull: talk.inHand.cardId !== undefined

    columnWidth: Theme.wide ? 1400 : Theme.columnWidth
    header: PageHeader {
        title: qsTr("What did we hear?")
        //: Below the title of the board. %n: people in the room
        subtitle: page.talk.peopleInRoom > 0 ? qsTr("%Ln people in the room", "", page.talk.peopleInRoom) : ""
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
        IconButton {
            edged: true
            iconName: "undo"
            //: Button: take back the last move of a card
            label: qsTr("Undo the last move")
            offReason: page.talk.canUndo ? "" : qsTr("Nothing was moved yet.")
            onClicked: page.talk.undo()
        }
    }
    onBack: app.back()
    onHelped: app.navigator.push("help")
    Component.onCompleted: talk.refresh()

    ProblemCard { visible: page.talk.problem !== ""; text: page.talk.problem }
    Item { // hands beside the groups, or above them; placed by hand, see BoardGroups
        id: table
        readonly property bool beside: Theme.wide
        Layout.fillWidth: true
        implicitHeight: beside ? Math.max(hand.height, groups.height) : groups.y + groups.height

        Column {
            id: hand
            anchors.left: parent.left
            width: table.beside ? Math.min(380, table.width * 0.27) : table.width
            spacing: Theme.space16
            HandCard { width: hand.width; talk: page.talk }
            AppButton {
                width: hand.width
                kind: "together"
                iconName: "plus"
                //: Button: make a new group (theme) on the board
                text: qsTr("New group")
                onClicked: newTheme.open()
            }
            UnderTheTree {
                width: hand.width
                visible: Theme.wide || page.talk.setDown.count > 0 || page.handFull
                armed: page.handFull
                onSetDown: page.talk.setDownCard()
                Repeater {
                    model: page.talk.setDown
                    BoardCard {
                        id: down
                        required property var model
                        Layout.fillWidth: true
                        card: down.model.card
                        onClicked: page.talk.pickUp(down.card.cardId)
                    }
                }
            }
        }
        Column {
            id: groups
            anchors.right: parent.right
            y: table.beside ? 0 : hand.height + Theme.space16
            width: table.beside ? table.width - hand.width - Theme.space24 : table.width
            BoardGroups {
                width: groups.width
                talk: page.talk
                columns: page.width > 1200 && !Theme.largeText ? 2 : 1
                handFull: page.handFull
                onOtherwiseAsked: themeId => {
                    otherwise.themeId = themeId
                    otherwise.open()
                }
            }
            EmptyState {
                width: groups.width
                visible: page.talk.themes.count === 0
                //: The board, before the first group is named
                text: qsTr("No group has a name yet. Pick a card and name the first one.")
            }
        }
    }
    NewThemeSheet { id: newTheme; talk: page.talk }
    OtherwiseSheet { id: otherwise; talk: page.talk }
}
