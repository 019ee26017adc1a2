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
}
