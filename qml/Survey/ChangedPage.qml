// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The survey has changed since the person began: what came along, and what has no place now. Nothing is lost.
AppPage {
    id: page

    required property SurveyViewModel survey

    signal languagesAsked()

    spacing: Theme.space16

    header: PageHeader {
        id: head
        //: Title of the page that is shown when a survey was changed since the person began it.
        title: qsTr("The questions have changed")
        onBack: page.back()
        onHelped: page.helped()

        IconButton {
            iconName: "globe"
            label: qsTranslate("QuestionPage", "Another language")
            onClicked: page.languagesAsked()
        }
    }

    Card {
        tone: "leaf"
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; name: "tick"; color: Theme.leaf; size: 30 }
            AppText {
                id: came
                Layout.fillWidth: true
                text: page.survey.movedCount === 0
                      ? qsTr("There is a newer version of this survey.")
                      //: A newer version of a survey came while the person was filling it. %n: how many answers came along
                      : qsTr("There is a newer version of this survey. %Ln of your answers came along.", "", page.survey.movedCount)
                bold: true
                color: Theme.leaf
            }
            HearButton {
                Layout.alignment: Qt.AlignTop
                text: head.title + "\n" + came.text
                lang: I18n.textLanguage
                key: "changed"
            }
        }
    }
    LeftList {
        Layout.fillWidth: true
        survey: page.survey
    }

    footer: Footer {
        nextText: qsTr("Go on")
        onNext: page.survey.goOnWithNewer()
    }
}
