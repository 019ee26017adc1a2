// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The stories one person made, drafts first.
AppPage {
    id: page

    required property AppViewModel app
    readonly property StoriesViewModel stories: app.stories

    columnWidth: Theme.wide ? 1080 : Theme.columnWidth
    onBack: app.back()
    onHelped: app.navigator.push("help")
    Component.onCompleted: stories.refresh()

    header: PageHeader {
        //: Title of the list of one's own photo stories
        title: qsTr("My photo stories")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }

    EmptyState {
        visible: page.stories.isRead && page.stories.mine.count === 0
        //: No photo story was made yet
        text: qsTr("You have not told a story yet. Be the first.")
        actionText: qsTr("Tell with a photo")
        actionIcon: "camera"
        onActed: page.app.navigator.push("photoStory")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : Theme.wide ? 3 : Theme.phone ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap

        Repeater {
            model: page.stories.mine
            ColumnLayout {
                id: cell
                required property var model
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space4

                PhotoCard {
                    picture: cell.model.source
                    description: cell.model.description
                    text: cell.model.text
                    lang: cell.model.language
                    maker: (I18n.language, I18n.day(cell.model.day))
                    onClicked: {
                        if (cell.model.isDraft)
                            page.app.navigator.push("photoStory", { draft: cell.model.id })
                        else
                            page.app.navigator.push("story", { story: cell.model.id })
                    }
                }
                StoryReceipt {
                    isDraft: cell.model.isDraft
                    isBrought: cell.model.isBrought
                    onlyHere: cell.model.onlyHere
                    heldBy: cell.model.heldBy
                }
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.stories.mine.count > 0
        iconName: "camera"
        //: Begins one more photo story
        text: qsTr("A new story")
        onClicked: page.app.navigator.push("photoStory", { fresh: true })
    }
}
