// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// All that was said, in pictures and words, before it is given. Touching a card mends it.
AppListPage {
    id: page

    required property SurveyViewModel survey
    readonly property int missing: survey.summary.missingCount

    signal languagesAsked()

    header: [PageHeader {
        //: Title of the page that shows all answers before they are given.
        title: qsTr("This is what you said")
        onBack: page.back()
        onHelped: page.helped()

        IconButton {
            iconName: "list"
            label: qsTr("All questions")
            onClicked: page.survey.lookOver()
        }
        IconButton {
            iconName: "globe"
            label: qsTranslate("QuestionPage", "Another language")
            onClicked: page.languagesAsked()
        }
    },
    RecordingStrip { recording: page.survey.recording; onHeard: page.survey.hearRecording() },
    PlaceStrip { place: page.survey.place; stays: true },
    LogStrip { log: page.survey.log },
    UndoBar { // the last question may have been left out
        id: undo
        Layout.leftMargin: page.sideMargin
        Layout.rightMargin: page.sideMargin
        patient: page.survey.isReadOut
        onUndone: page.survey.undo()
        onGone: page.survey.forgetUndo()
    }]

    above: Item {
        width: page.list.width
        height: top.implicitHeight + 2 * Theme.space12

        ColumnLayout {
            id: top
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space12
            width: page.columnWidth
            spacing: Theme.space12

            AppText {
                Layout.fillWidth: true
                text: page.survey.isRevising
                      //: Below the title of the summary, when the answers were already given.
                      ? qsTr("Touch an answer to change it. Then keep the change. What you said before stays in the history.")
                      //: Below the title of the summary.
                      : qsTr("Touch an answer to change it. Then give it to the group.")
                color: Theme.soft
            }
            PlaceAsk { // also one that came with the last answer
                Layout.fillWidth: true
                place: page.survey.place
            }
            ProblemCard {
                Layout.fillWidth: true
                visible: page.missing > 0
                //: Some required answers are missing, or do not fit. %n: how many
                text: qsTr("%Ln answer(s) need another look.", "", page.missing)
                //: Button: goes to the first answer that needs another look.
                actionText: qsTr("Show me")
                onActed: page.survey.mendFirst()
            }
            BoundsCard {
                Layout.fillWidth: true
                rowsOf: page.survey.rowsCut.text
                emptied: page.survey.leftEmpty.text
                stuck: page.survey.notWorkedOut.text
            }
            Field {
                id: reason
                Layout.fillWidth: true
                visible: page.survey.log.asksReason
                //: Name of the place where a person writes why they change answers they gave before.
                label: qsTr("Why do you change your answers?")
                text: page.survey.log.reason
                lang: I18n.language
                multiline: true
                hint: qsTr("It is kept with them.")
                problem: page.survey.log.lacksReason
                         //: Below an empty place for the reason of a change, which is needed.
                         ? qsTr("A few words are needed before the change is kept.") : ""
                onEdited: text => page.survey.log.reason = text
            }
            ProblemCard {
                Layout.fillWidth: true
                visible: page.survey.stage === SurveyViewModel.Summary && page.survey.trouble !== SurveyViewModel.None
                text: page.survey.trouble === SurveyViewModel.NoRoom ? qsTr("There is no room left here. Your answers are safe, but not given yet.")
                      : page.survey.trouble === SurveyViewModel.NotAgreed ? qsTr("First we ask whether you agree to take part. Your answers stay on this device.")
                      : qsTr("Your answers are safe here, but could not be given yet.")
                //: Button: tries again to give the answers.
                actionText: qsTr("Try again")
                onActed: page.survey.give()
            }
        }
    }
    model: page.survey.summary
    wholeUpTo: survey.isReadOut ? 150 : 40
    atStart: true
    LineOrder { id: order }
    Component.onCompleted: offerUndo()
    function offerUndo() {
        if (survey.stage === SurveyViewModel.Summary && survey.undoKind === SurveyViewModel.LeftOut)
            undo.show(qsTranslate("QuestionPage", "Your answer was left out."), false)
        else
            undo.leave(false)
    }
    Connections {
        target: page.survey
        function onStageChanged() { page.offerUndo() }
        function onUndoChanged() { page.offerUndo() }
    }
    Connections {
        target: page.survey.log
        function onReasonChanged() { // the place for it may be far above
            if (!page.survey.log.lacksReason)
                return
            page.list.positionViewAtBeginning()
            reason.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    delegate: Item {
        id: entry

        required property int index
        required property words question
        required property words answer
        required property words secondQuestion
        required property words secondAnswer
        required property int answerState
        required property list<string> pictures
        required property words section
        required property words secondSection
        required property bool opensSection
        required property int durationMs
        required property bool ownWords
        readonly property bool stops: true
        readonly property Item stop: card.item

        width: ListView.view.width
        height: column.implicitHeight + Theme.space12
        Component.onCompleted: order.put(entry)
        Component.onDestruction: card.active = false // what is still being made goes before what it hangs on

        ColumnLayout {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            width: page.columnWidth
            spacing: Theme.space8

            SectionHeading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                visible: entry.opensSection
                text: entry.section.text
                shown: entry.section.shown
                lang: entry.section.language
                sentence: entry.secondSection.text // for an interpreter
                sentenceLang: entry.secondSection.language
            }
            Item { Layout.preferredHeight: 2 * Theme.bigTouch; visible: !card.item } // about as high
            Loader { // piece by piece
                id: card
                Layout.fillWidth: true
                asynchronous: true
                sourceComponent: SummaryCard {
                    question: entry.question
                    answer: entry.answer
                    secondQuestion: entry.secondQuestion
                    secondAnswer: entry.secondAnswer
                    answerState: entry.answerState
                    pictures: entry.pictures
                    durationMs: entry.durationMs
                    ownWords: entry.ownWords
                    voiceKey: "summary." + entry.index
                    onClicked: page.survey.mend(entry.index)
                }
            }
        }
    }
    below: Item {
        width: page.list.width
        height: rest.height > 0 ? rest.height + 2 * Theme.space24 : Theme.space24

        Column {
            id: rest
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space12
            width: page.columnWidth
            spacing: Theme.space24

            LeftList { width: parent.width; survey: page.survey; broken: true }
            LeftList { width: parent.width; survey: page.survey }
        }
    }

    footer: Footer {
        nextText: page.survey.isRevising
                  //: Button: keeps what was changed in answers that were already given.
                  ? qsTr("Keep the change")
                  //: Button at the end of a survey: gives the answers to the group.
                  : qsTr("Give my answers")
        nextIcon: "gather"
        kept: Theme.largeText ? "" : qsTr("Kept on this device")
        onNext: page.missing > 0 ? page.survey.mendFirst() : page.survey.give()
    }
}
