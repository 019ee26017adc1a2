// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Follow
import Uthan.Theme
import Uthan.ViewModel

// The results of one survey, question by question.
AppPage {
    id: page

    required property AppViewModel app
    required property string survey
    readonly property FollowViewModel follow: app.follow
    readonly property bool ready: follow.survey === survey && follow.surveyTitle !== ""

    columnWidth: Theme.wide ? 1240 : Theme.columnWidth
    header: PageHeader {
        title: page.ready ? page.follow.surveyTitle : ""
        subtitle: !page.ready ? "" : page.follow.people < 0 ? qsTr("A few people answered.") : qsTr("%Ln people answered.", "", page.follow.people)
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    onHelped: app.navigator.push("help")
    Component.onCompleted: follow.showSurvey(survey)

    SideBySide { // columns, not layouts: charts come later and change their height with their width
        id: pair
        gap: Theme.cardGap
        share: 2 / 3
        visible: page.ready
        first: [
            GroupChips { visible: !pair.beside; width: pair.firstWidth; follow: page.follow },
            Repeater {
                model: page.follow.questions
                QuestionCard { width: pair.firstWidth }
            }
        ]

        Card {
            visible: pair.beside
            width: parent.width
            //: Heading over the choice whose answers to look at
            AppText { Layout.fillWidth: true; text: qsTr("Look at"); size: Theme.buttonText; bold: true; heading: true }
            GroupChips { Layout.fillWidth: true; follow: page.follow }
        }
        LimitsCard { width: parent.width; follow: page.follow }
    }
}
