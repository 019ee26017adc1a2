// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One question with what was said to it.
Pressable {
    id: card

    property words question
    property words answer
    property words secondQuestion // both in a second language; empty: none
    property words secondAnswer
    property int answerState: SummaryModel.NotYet
    property list<string> pictures
    property bool ownWords: false // it was written, not chosen
    property int durationMs: 0
    property string voiceKey: ""
    readonly property bool doubtful: answerState === SummaryModel.DoesNotFit || answerState === SummaryModel.LookAgain
    readonly property bool covered: /^•+$/.test(answer.text) // nothing to read out
    readonly property bool hasWords: answerState === SummaryModel.Answered || doubtful
    readonly property bool needsLook: answerState === SummaryModel.Missing || doubtful
    readonly property string stateWords: stateText(answerState)
    readonly property string said: answer.text + (secondAnswer.text === "" ? "" : ", " + secondAnswer.text)

    function stateText(kind: int): string {
        switch (kind) {
        //: In the summary: this question was answered by voice.
        case SummaryModel.Spoken: return qsTr("Said in your own voice")
        //: In the summary: this question was answered by a picture.
        case SummaryModel.Pictured: return qsTr("A picture")
        //: In the summary: this question was answered by a film.
        case SummaryModel.Filmed: return qsTr("A film")
        case SummaryModel.Skipped: return qsTr("Skipped")
        case SummaryModel.DontKnow: return qsTr("I don't know")
        case SummaryModel.RatherNot: return qsTr("I'd rather not say")
        //: In the summary: nobody has answered this question yet; it may stay so.
        case SummaryModel.NotYet: return qsTr("Not answered")
        //: In the summary: the person has not come to this question.
        case SummaryModel.NotSeen: return qsTr("Not looked at yet")
        //: In the summary: this question has to be answered or skipped.
        case SummaryModel.Missing: return qsTr("Please answer or skip")
        case SummaryModel.LookAgain:
        case SummaryModel.DoesNotFit: return qsTr("Please look at this answer again.")
        }
        return ""
    }

    label: question.text
    hint: hasWords ? said + (needsLook ? (/[.।۔!?؟]$/.test(said) ? " " : ". ") + stateWords : "") : stateWords
    hem: Theme.cardHem
    padding: Theme.space16
    topPadding: Theme.space12 + (pressed ? hem : 0)
    bottomPadding: Theme.space12 + (pressed ? 0 : hem)
    implicitHeight: Math.max(Theme.bigTouch + 8, contentItem.implicitHeight + topPadding + bottomPadding)

    background: Raised {
        fill: card.needsLook ? Theme.marigoldTint : Theme.surface
        edgeColor: card.needsLook ? Theme.marigoldInk : Theme.line
        edgeWidth: card.needsLook ? Theme.controlEdge : Theme.edge
        hem: card.hem
        sunk: card.pressed

        FocusRing { visible: card.visualFocus; around: parent.radius }
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Repeater {
            model: card.pictures
            Art {
                required property string modelData
                Layout.preferredWidth: 72
                Layout.preferredHeight: 54
                source: modelData
                fillMode: Image.PreserveAspectFit
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                text: card.question.shown
                lang: card.question.language
                size: Theme.noteText
                color: Theme.soft
                decorative: true
            }
            AppText { // for an interpreter
                Layout.fillWidth: true
                visible: text !== ""
                text: card.secondQuestion.shown
                lang: card.secondQuestion.language
                size: Theme.tinyText
                color: Theme.soft
                decorative: true
            }
            AppText {
                Layout.fillWidth: true
                visible: card.hasWords
                text: card.answer.shown
                lang: card.answer.language
                voice: card.ownWords ? "people" : "app"
                size: Theme.buttonText - 1
                bold: true
                decorative: true
            }
            AppText {
                Layout.fillWidth: true
                visible: card.hasWords && text !== ""
                text: card.secondAnswer.text
                lang: card.secondAnswer.language
                size: Theme.noteText
                color: Theme.soft
                decorative: true
            }
            RowLayout {
                visible: !card.hasWords || card.needsLook
                spacing: Theme.space8
                Icon {
                    name: card.answerState === SummaryModel.Spoken ? "mic" : card.answerState === SummaryModel.Pictured ? "image"
                          : card.answerState === SummaryModel.Filmed ? "camera"
                          : card.needsLook ? "alert" : "minus"
                    color: stateLine.color
                    size: 20 * Theme.signScale
                }
                AppText {
                    id: stateLine
                    Layout.fillWidth: true
                    text: card.stateWords + (card.durationMs > 0 ? " · " + I18n.duration(card.durationMs) : "")
                    lang: I18n.textLanguage
                    size: Theme.noteText
                    bold: card.answerState === SummaryModel.Spoken || card.needsLook
                    color: card.answerState === SummaryModel.Spoken ? Theme.madder : card.needsLook ? Theme.marigoldInk : Theme.soft
                    decorative: true
                }
            }
        }
        HearButton {
            disc: Theme.cardTouch
            text: card.question.text
            lang: card.question.language
            then: card.covered ? "" : card.hasWords && card.answer.text !== "" ? card.answer.text : card.stateWords
            thenLang: card.hasWords && card.answer.text !== "" ? card.answer.language : I18n.textLanguage
            key: card.voiceKey
        }
        Icon { name: "pencil"; color: Theme.pond; size: 22 * Theme.signScale }
    }
}
