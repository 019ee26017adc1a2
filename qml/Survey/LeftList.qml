// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What was said to questions that a newer version of the survey no longer asks, or asks in another way; or (`broken`) what
// there was of recordings that broke off while there was an answer already.
ColumnLayout {
    id: all

    required property SurveyViewModel survey
    property bool broken: false
    readonly property RowModel lines: broken ? survey.brokenOff : survey.left

    visible: lines.count > 0
    spacing: Theme.space12

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        SectionHeading {
            id: heading
            Layout.fillWidth: true
            text: all.broken
                  //: Heading above recordings and films that ended before their time, beside an answer that was there already.
                  ? qsTr("What broke off")
                  //: Heading above answers that a newer version of the survey has no place for as they are.
                  : qsTr("What did not come along")
            sentence: all.broken
                      //: Below the heading "What broke off".
                      ? qsTr("You were saying or filming these again. What there was of it stays with your answers.")
                      //: Below that heading.
                      : qsTr("What you said to these stays with your answers.")
        }
        HearButton {
            Layout.alignment: Qt.AlignTop
            text: heading.text + "\n" + heading.sentence
            lang: I18n.textLanguage
            key: all.broken ? "broken" : "left"
        }
    }
    Repeater {
        model: all.lines

        Card {
            id: card
            required property int index
            required property words question
            required property words answer
            required property string row
            required property bool gone
            required property bool own
            required property bool otherwise
            required property bool reordered
            required property int resting

            flat: true
            gap: Theme.space4
            Accessible.role: Accessible.ListItem
            Accessible.name: card.question.text + ": " + said.text
            Accessible.description: noChoice.text
            AppText {
                Layout.fillWidth: true
                text: card.row === "" ? card.question.text : I18n.digits(card.row) + " · " + card.question.text
                lang: card.question.language
                size: Theme.noteText
                color: Theme.soft
            }
            AppText {
                id: said
                Layout.fillWidth: true
                text: card.resting > 0
                      //: In the list "What did not come along": of what the survey asks again and again, as for each member of
                      //: a household. %n: for how many of them it does not ask any more
                      ? qsTr("%Ln of these rest now", "", card.resting)
                      //: A recording or a picture that was given as an answer.
                      : card.answer.text === "" ? qsTr("A recording or a picture") : card.answer.text
                lang: card.answer.text === "" ? "" : card.answer.language
                voice: card.own && !card.gone ? "people" : "app" // the words of a choice are its author's
                bold: true
            }
            AppText {
                id: noChoice
                Layout.fillWidth: true
                visible: text !== ""
                //: Below an answer in the list "What did not come along": the question is still asked, but without this choice.
                text: card.gone ? qsTr("Still asked, but no longer with this choice.")
                      //: Below "2 of these rest now" in the same list.
                      : card.resting > 0 ? qsTr("The survey asks for fewer of them now. What was said there is kept.")
                      //: Below an answer in the same list: things that were put in order. Some are gone, or there are others.
                      : card.reordered ? qsTr("Still asked, but there are other things to put in order now. Please look at it again.")
                      //: Below an answer in the same list: words were asked for, and now it is a day or a number.
                      : card.otherwise ? qsTr("Still asked, but in another way. Please look at it again.") : ""
                size: Theme.noteText
                color: Theme.soft
            }
            HearButton {
                Layout.alignment: Qt.AlignRight
                disc: Theme.cardTouch
                text: card.question.text
                lang: card.question.language
                then: [/^•+$/.test(said.text) ? "" : said.text, noChoice.text].filter(part => part !== "").join("\n")
                thenLang: card.answer.language === "" ? I18n.textLanguage : card.answer.language
                key: (all.broken ? "broken." : "left.") + card.index
            }
        }
    }
}
