// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Follow
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// What we found and what became of it.
AppPage {
    id: page

    required property AppViewModel app
    readonly property FollowViewModel follow: app.follow

    header: PageHeader {
        //: Title of the place for what was found and what became of it. One word, a verb
        title: qsTr("Follow")
        backShown: false
        onHelped: page.app.navigator.push("help")
    }
    onHelped: app.navigator.push("help")
    onBack: app.back()
    Component.onCompleted: follow.refresh()

    SectionHeading {
        //: Heading over the results of each survey
        text: qsTr("What we found")
    }
    Repeater {
        model: page.follow.surveys
        ActionCard {
            id: survey
            required property string recordId
            required property var model
            required property int people
            picture: "image://art/t_answer"
            title: String(survey.model.title)
            //: How many people answered a survey. %n: people
            text: people < 0 ? qsTr("A few people answered.") : qsTr("%Ln people answered.", "", people)
            onClicked: page.app.navigator.push("results", { survey: survey.recordId })
        }
    }
    EmptyState {
        visible: page.follow.surveys.count === 0
        //: Follow, while no survey is here
        text: qsTr("Nobody has spoken yet. Be the first.")
        //: Button on an empty page; leads to the place where one gives
        actionText: qsTr("Say something")
        onActed: page.app.navigator.go("gather")
    }
    ActionCard {
        picture: "image://art/t_photo"
        //: Opens the gallery of photo stories
        title: qsTr("Walk through the pictures")
        //: How many photo stories there are to see
        text: qsTr("%Ln picture(s) and their stories", "", page.follow.gallery.count)
        onClicked: page.app.navigator.push("gallery")
    }
    ActionCard {
        visible: Pages.has("map")
        picture: "image://art/t_map"
        //: Opens the map with what everyone put there
        title: qsTr("Look at our map")
        text: qsTr("What everyone put there")
        onClicked: page.app.navigator.push("map")
    }
    SectionHeading {
        visible: page.follow.thread.count > 0
        Layout.topMargin: Theme.space12
        //: Heading over findings, asks, answers and promises
        text: qsTr("What became of it")
    }
    Repeater {
        model: page.follow.thread
        ThreadCard {
            id: card
            onOpened: page.app.navigator.open("desk", "record", { recordId: card.recordId })
        }
    }
    Item { Layout.preferredHeight: Theme.space16 }
}
