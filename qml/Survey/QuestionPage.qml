// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One screen of the survey: usually one question, sometimes several that belong together.
AppPage {
    id: page

    required property SurveyViewModel survey
    readonly property QuestionItem only: survey.questions.only
    readonly property bool pictures: only !== null && only.widget === QuestionItem.Grid
    // A map or a sheet, with what belongs to it beside it.
    readonly property bool paired: only !== null && [QuestionItem.ImageMap, QuestionItem.PointChoice, QuestionItem.Placement, QuestionItem.Trace,
        QuestionItem.Shape, QuestionItem.Drawing, QuestionItem.DateTime].includes(only.widget)
    readonly property bool inSection: survey.sectionCount > 0 && survey.section.text !== ""
    readonly property bool saysSection: inSection && survey.section.text !== survey.groupLabel.text // said below already
    // Where a page is all there is of its section, how far one is, is told of the whole survey.
    readonly property bool countsSection: inSection && survey.sectionCount > 1 && survey.view === SurveyViewModel.OneByOne
    readonly property string keptText: late ? ""
        //: Quiet line below the question: all answers so far are on this device's disk.
        : qsTr("Kept on this device")
    property bool awaited: false // the focus
    property bool late: false // an answer has been on its way to the disk for a while

    signal languagesAsked()
    signal rowsAsked()

    columnWidth: (pictures || survey.questions.hasTable) && Theme.wide ? 2 * Theme.columnWidth * 0.72 : paired && Theme.wide ? Theme.pairWidth : Theme.columnWidth
    spacing: Theme.space16
    onVisibleChanged: {
        if (visible && awaited)
            takeFocus()
    }
    onHeardAsked: {
        if (only)
            survey.hearQuestion(only)
    }

    header: [PageHeader {
        title: page.saysSection ? page.survey.section.text : page.survey.title.text
        shown: page.saysSection ? page.survey.section.shown : page.survey.title.shown
        lang: page.saysSection ? page.survey.section.language : page.survey.title.language
        subtitle: page.saysSection ? page.survey.secondSection.text : "" // for an interpreter
        subtitleShown: page.saysSection ? page.survey.secondSection.shown : ""
        subtitleLang: page.survey.secondSection.language
        large: false
        count: page.countsSection ? page.count(page.survey.sectionNumber, page.survey.sectionCount, I18n.language)
             : page.survey.view === SurveyViewModel.Pages ? page.count(page.survey.pageNumber, page.survey.pageCount, I18n.language) : ""
        total: page.countsSection ? page.survey.sectionCount : page.survey.pageCount
        done: (page.countsSection ? page.survey.sectionNumber : page.survey.pageNumber) - 1
        onBack: page.back()
        onHelped: page.helped()

        IconButton {
            iconName: "list"
            //: Name of the sign that opens the contents of a survey.
            label: qsTr("All questions")
            onClicked: page.survey.lookOver(blocks.fixed?.question ?? null)
        }
        IconButton {
            iconName: "globe"
            //: Name of the sign that offers the languages of this survey.
            label: qsTr("Another language")
            onClicked: page.languagesAsked()
        }
    },
    RecordingStrip { recording: page.survey.recording; onHeard: page.survey.hearRecording() },
    PlaceStrip { place: page.survey.place },
    SayingStrip { survey: page.survey; visible: on && page.only === null },
    UndoBar { // always in sight, and the page stays where it is
        id: undo
        readonly property real margin: Math.max(Theme.pageMargin, (page.width - page.contentWidth) / 2)
        Layout.leftMargin: margin
        Layout.rightMargin: margin
        patient: page.survey.isReadOut
        onUndone: {
            page.survey.undo()
            if (bereft)
                page.takeFocus()
        }
        onGone: {
            page.survey.forgetUndo()
            if (bereft)
                page.takeFocus()
        }
    }]

    function count(number: int, of: int, language: string): string {
        //: Where a person is among the questions of a section, in a narrow place. %1: number of the question, %2: how many
        return I18n.digits(qsTr("%1 / %2").arg(number).arg(of))
    }

    Item {
        Layout.fillWidth: true
        implicitWidth: parts.width
        implicitHeight: parts.height

        Column {
            id: parts
            width: page.contentWidth
            spacing: page.spacing

            WishCards {
                width: parent.width
                survey: page.survey
                folded: page.survey.pageNumber > 1
            }
            RowStrip { // whose question this is, where the survey asks the same of several
                width: parent.width
                visible: page.survey.around.count > 0
                survey: page.survey
                onRowsAsked: page.rowsAsked()
            }
            AnotherRow {
                id: another
                width: parent.width
                visible: page.survey.asksForRow
                survey: page.survey
                onRowsAsked: page.rowsAsked()
            }
            Item { // what the questions below have in common
                width: parent.width
                height: Math.max(common.height, commonVoice.height)
                visible: page.survey.groupLabel.text !== "" && !page.survey.asksForRow

                Column {
                    id: common
                    anchors.left: parent.left
                    anchors.right: commonVoice.left
                    anchors.rightMargin: Theme.space16
                    y: Math.max(0, (commonVoice.height - height) / 2)
                    spacing: Theme.space4
                    FormText {
                        id: groupWords
                        width: parent.width
                        words: page.survey.groupLabel
                        size: Math.min(Theme.askedText, Theme.questionText - 1)
                        bold: true
                        heading: true
                        Accessible.focusable: activeFocus
                        Accessible.focused: activeFocus
                        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason) // it is no stop of its own
                        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    }
                    FormText {
                        width: parent.width
                        visible: words.text !== ""
                        words: page.survey.secondGroupLabel
                        size: Theme.buttonText
                        bold: true
                        color: Theme.soft
                    }
                }
                HearButton {
                    id: commonVoice
                    anchors.right: parent.right
                    anchors.top: parent.top
                    text: page.survey.groupLabel.text
                    lang: page.survey.groupLabel.language
                    key: "group"
                    disc: 60
                }
            }
            FallbackBadge {
                anchors.left: parent.left
                visible: page.survey.groupLabel.text !== "" && page.survey.groupLabel.isFallback && !page.survey.asksForRow
                language: page.survey.groupLabel.languageName
                languageTag: page.survey.groupLabel.language
            }
            QuestionPlaces {
                id: blocks
                width: parent.width
                spacing: page.spacing
                survey: page.survey
                page: page
                model: page.survey.questions
                alone: page.only !== null
            }
            HeardProblem {
                id: held
                width: parent.width
                visible: page.survey.missingHere + page.survey.unfitHere > 0 && page.only === null // one question says it itself
                //: Shown when the person pressed Next and a question on the screen still needs something. %n: how many
                readonly property string missing: qsTr("%Ln question(s) here still need an answer, or Skip.", "", page.survey.missingHere)
                readonly property string unfit: qsTranslate("SummaryPage", "%Ln answer(s) need another look.", "", page.survey.unfitHere)
                text: page.survey.unfitHere === 0 ? missing : page.survey.missingHere === 0 ? unfit : missing + " " + unfit
            }
            BoundsCard {
                width: parent.width
                rowsOf: page.survey.rowsCut.text
                emptied: page.survey.leftEmpty.text
                stuck: page.survey.notWorkedOut.text
            }
            HeardProblem {
                width: parent.width
                visible: page.survey.keepTrouble !== SurveyViewModel.None
                key: "kept"
                text: page.survey.keepTrouble === SurveyViewModel.NoRoom
                      //: The disk is full while filling a survey.
                      ? qsTr("There is no room left here. What you just said is not kept yet.")
                      : qsTr("What you just said could not be kept yet.")
                //: Button: tries again to keep the answers on this device.
                actionText: qsTr("Try again")
                onActed: page.survey.keepAgain()
            }
            RowLayout { // with large text the footer has no room for it
                width: parent.width
                visible: Theme.largeText && page.keptText !== ""
                spacing: Theme.space8
                Icon { name: "tick"; color: Theme.leaf }
                AppText { Layout.fillWidth: true; text: page.keptText; size: Theme.tinyText; bold: true; color: Theme.leaf }
            }
        }
    }
    Connections {
        target: page.survey
        function onMovedOn() {
            page.flickable.contentY = 0
            page.takeFocus()
            page.offerUndo()
        }
        function onUndoChanged() {
            page.offerUndo()
        }
        function onHeldBack(row: int) {
            reveal.row = row
            reveal.restart()
        }
        function onKeptChanged() {
            if (page.survey.isKept)
                page.late = false
        }
    }
    function takeFocus() {
        awaited = !visible // what is not to be seen yet takes no focus
        if (awaited)
            return
        reveal.row = survey.arrivedRow() // sent to a question further down
        if (reveal.row > 0)
            reveal.restart()
        else if (survey.asksForRow)
            another.takeFocus()
        else if (survey.groupLabel.text !== "")
            groupWords.forceActiveFocus(Qt.OtherFocusReason)
        else if (blocks.count > 0)
            blocks.itemAt(0).takeFocus()
    }
    // What needs another look is seen from its words on; who is writing in it stays there.
    function goToFaulty(place: QuestionPlace) {
        if (!place)
            return page.reveal(held)
        if (!place.holds(focusItem))
            place.takeFocus()
        blocks.leadTo(place)
    }
    // The way back from having gone on is offered on the page one came to, not while the picture is still lit.
    function offerUndo() {
        const kind = survey.undoKind
        if (kind === SurveyViewModel.None)
            undo.leave(false)
        else if (kind === SurveyViewModel.LeftOut)
            undo.show(qsTr("Your answer was left out."), false)
        else if (kind === SurveyViewModel.RowRemoved)
            //: A row of a list (a person, a place, …) was taken out; it can be taken back.
            undo.show(qsTr("It was taken out."), true)
        else if (!survey.isGoingOn)
            undo.show(qsTr("You chose a picture. This is the next question."), false)
    }
    Timer { // when what is wrong has its size
        id: reveal
        property int row: -1
        interval: 0
        onTriggered: page.goToFaulty(blocks.itemAt(row))
    }
    Timer {
        running: !page.survey.isKept
        interval: 400
        onTriggered: page.late = true
    }

    footer: Footer {
        skipText: page.survey.canSkip
                  //: Button: leaves this question out. Allowed for every question.
                  ? qsTr("Skip") : ""
        nextText: page.survey.isMending
                  //: Button: back to the list of all answers, after one of them was changed.
                  ? qsTr("Done")
                  //: Button: there is not another one to add to the list; goes on.
                  : page.survey.asksForRow ? qsTr("No, go on") : qsTr("Next")
        kept: Theme.largeText ? "" : page.keptText
        columnWidth: page.columnWidth
        onNext: page.survey.next()
        onSkip: page.survey.skip()
    }
}
