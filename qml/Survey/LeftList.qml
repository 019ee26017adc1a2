// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What was said to questions that a newer version of the survey no longer asks, or asks in another way.
ColumnLayout {
    id: all

    required property SurveyViewModel survey

    visible: survey.left.count > 0
    spacing: Theme.space12

    SectionHeading {
        Layout.fillWidth: true
        //: Heading above answers that a newer version of the survey has no place for as they are.
        text: qsTr("What did not come along")
        //: Below that heading.
        sentence: qsTr("What you said to these stays with your answers.")
    }
    Repeater {
        model: all.survey.left

        Card {
            id: card
            required property words question
            required property words answer
            required property string row
            required property bool gone
            required property bool otherwise

            flat: true
            gap: Theme.space4
            Accessible.role: Accessible.ListItem
            Accessible.name: card.question.text + ": " + card.answer.text
            Accessible.description: noChoice.text
            AppText {
                Layout.fillWidth: true
                text: card.row === "" ? card.question.text : I18n.digits(card.row) + " · " + card.question.text
                lang: card.question.language
                size: Theme.noteText
                color: Theme.soft
            }
            AppText {
                Layout.fillWidth: true
                //: A recording or a picture that was given as an answer.
                text: card.answer.text === "" ? qsTr("A recording or a picture") : card.answer.text
                lang: card.answer.text === "" ? "" : card.answer.language
                voice: card.gone ? "app" : "people"
                bold: true
            }
            AppText {
                id: noChoice
                Layout.fillWidth: true
                visible: text !== ""
                //: Below an answer in the list "What did not come along": the question is still asked, but without this choice.
                text: card.gone ? qsTr("Still asked, but no longer with this choice.")
                      //: Below an answer in the same list: words were asked for, and now it is a day or a number.
                      : card.otherwise ? qsTr("Still asked, but in another way. Please look at it again.") : ""
                size: Theme.noteText
                color: Theme.soft
            }
        }
    }
}
