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

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.wide ? 2 : 1
        columnSpacing: Theme.space24
        rowSpacing: Theme.cardGap
        visible: page.ready

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            spacing: Theme.cardGap
            GroupChips { visible: !Theme.wide; Layout.fillWidth: true; follow: page.follow }
            Repeater {
                model: page.follow.questions
                QuestionCard {}
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.cardGap
            Card {
                visible: Theme.wide
                //: Heading over the choice whose answers to look at
                AppText { Layout.fillWidth: true; text: qsTr("Look at"); size: Theme.buttonText; bold: true; heading: true }
                GroupChips { Layout.fillWidth: true; follow: page.follow }
            }
            LimitsCard { follow: page.follow }
        }
    }
}
