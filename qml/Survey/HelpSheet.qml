// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Help while answering: one thing a line, each can be heard.
Sheet {
    id: sheet

    property SurveyViewModel survey: null // with one, its manner can be set here

    readonly property list<QtObject> lines: [
        //: Help while filling a survey.
        HelpText { icon: "speaker"; text: qsTr("Touch the loudspeaker to hear a question or an answer.") },
        HelpText { icon: "skip"; text: qsTr("You may skip any question. Nothing bad happens.") },
        HelpText { icon: "back"; text: qsTr("The arrow goes back. Nothing is lost by it.") },
        HelpText { icon: "globe"; text: qsTr("The globe changes the language. Your answers stay.") },
        HelpText { icon: "tick"; text: qsTr("All you say is kept on this device at once. You can stop and come back.") }
    ]

    //: Title of the help for somebody who is filling a survey.
    title: qsTr("How this works")

    HeardCard {
        Layout.fillWidth: true
        visible: sheet.survey !== null
        key: "help.goesOn"
        multi: true
        //: A setting in the help of a survey, on or off.
        text: qsTr("One touch on a picture goes on to the next question")
        on: sheet.survey !== null && sheet.survey.goesOnByItself
        onClicked: sheet.survey.goesOnByItself = !on
    }
    HeardCard {
        Layout.fillWidth: true
        visible: sheet.survey !== null
        key: "help.playsByItself"
        multi: true
        //: A setting in the help of a survey, on or off.
        text: qsTr("Read every question to me")
        on: sheet.survey !== null && sheet.survey.playsByItself
        onClicked: sheet.survey.playsByItself = !on
    }
    ChoiceGroup {
        Layout.fillWidth: true
        visible: sheet.survey !== null
        //: Name of the choice between one question a page, a group a page, and all on one page.
        name: qsTr("How much on one page")
        columns: Theme.phone ? 1 : 3

        Repeater {
            //: How much of a survey is on one page.
            model: [[SurveyViewModel.OneByOne, qsTr("One question a page")],
                //: How much of a survey is on one page.
                [SurveyViewModel.Pages, qsTr("What belongs together")],
                //: How much of a survey is on one page.
                [SurveyViewModel.Whole, qsTr("All on one page")]]

            HeardCard {
                required property var modelData
                Layout.fillWidth: true
                key: "help.view" + modelData[0]
                text: modelData[1]
                on: sheet.survey !== null && sheet.survey.view === modelData[0]
                onClicked: {
                    sheet.survey.view = modelData[0]
                    sheet.close()
                }
            }
        }
    }
    Repeater {
        model: sheet.lines

        RowLayout {
            id: line
            required property HelpText modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.space16

            Icon { name: line.modelData.icon; color: Theme.pond; pointing: line.modelData.icon === "back"; size: Theme.iconLarge - 4 }
            AppText { Layout.fillWidth: true; text: line.modelData.text; lang: I18n.textLanguage }
            HearButton { text: line.modelData.text; lang: I18n.textLanguage; key: "help." + line.index }
        }
    }
}
