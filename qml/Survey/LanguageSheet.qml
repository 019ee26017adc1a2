// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The languages this survey has, each by its own name. Changing it loses nothing.
Sheet {
    id: sheet

    required property SurveyViewModel survey

    //: Title above the languages of a survey.
    title: qsTr("Go on in another language")

    ChoiceGroup {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8 // room for the tick
        Layout.rightMargin: Theme.space8
        name: sheet.title

        Repeater {
            model: sheet.survey.languages

            ChoiceCard {
                required property words modelData

                Layout.fillWidth: true
                text: modelData.text
                lang: modelData.language
                on: sheet.survey.language === modelData.language
                playing: Voice.playingKey === "language." + modelData.language
                hasVoice: Voice.languages.length >= 0 && Voice.available(lang)
                onHeard: Voice.toggle(text, lang, "language." + modelData.language)
                onClicked: {
                    sheet.survey.chooseLanguage(modelData.language)
                    sheet.close()
                }
            }
        }
    }
    SectionHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: sheet.survey.languages.length > 1
        //: Heading above the second language of a survey, for somebody who interprets.
        text: qsTr("Beside it, for an interpreter")
    }
    Flow {
        Layout.fillWidth: true
        visible: sheet.survey.languages.length > 1
        spacing: Theme.space8

        Chip {
            pressable: true
            on: sheet.survey.secondLanguage === ""
            //: No second language is shown.
            text: qsTr("None")
            onClicked: sheet.survey.chooseSecondLanguage("")
        }
        Repeater {
            model: sheet.survey.languages

            Chip {
                required property words modelData

                pressable: true
                visible: modelData.language !== sheet.survey.language
                on: sheet.survey.secondLanguage === modelData.language
                text: modelData.text
                lang: modelData.language
                //: Name of the button that shows a second language. %1: the language
                label: qsTr("Also in %1").arg(modelData.text)
                onClicked: sheet.survey.chooseSecondLanguage(modelData.language)
            }
        }
    }
}
