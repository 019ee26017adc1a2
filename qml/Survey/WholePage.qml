// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// The whole survey under one another. Only the questions in sight are drawn, so that a survey of thousands opens at once.
AppListPage {
    id: page

    required property SurveyViewModel survey
    property bool late: false // an answer has been on its way to the disk for a while
    readonly property string keptText: late ? "" : qsTr("Kept on this device")

    property int line: survey.wholeRow // the one come to, until it rests

    property string at: "" // the question that has the focus, or had it last

    signal languagesAsked()

    onFocusItemChanged: {
        const question = list.itemAtIndex(lineOf(focusItem))?.question ?? null
        if (!question || question.key === at)
            return
        at = question.key
        survey.cameTo(question)
    }

    function show(line: int) {
        if (line < 0)
            return
        list.positionViewAtIndex(line, ListView.Beginning)
        const refusal = list.itemAtIndex(line)?.refusal ?? null // below words that fill the window
        if (refusal && refusal.mapToItem(list, 0, refusal.height).y + Theme.space32 > list.height)
            list.contentY += refusal.mapToItem(list, 0, 0).y - Theme.space12
    }
    // The question come to has the focus; a part or a row leads to its first one.
    function land(line: int) {
        if (line < 0)
            return
        for (let at = line; at < list.count; ++at) {
            list.currentIndex = at
            if (list.currentItem?.stops) {
                awaitStop(true)
                break
            }
        }
        show(line)
    }
    // What is in sight comes to be so again, when everything gets another size.
    function stayHere() {
        const top = list.indexAt(list.width / 2, list.contentY + Theme.space12)
        if (top >= 0)
            line = top
    }

    model: survey.whole
    Component.onCompleted: first.restart()
    Timer {
        id: first
        interval: 0
        onTriggered: page.land(page.line)
    }
    Timer { // when the lines have their size
        id: start
        interval: 0
        onTriggered: page.show(page.line)
    }
    Timer { // lines grow while they are built: the place one comes back to is looked for again until they rest
        id: settling
        interval: 1500
        running: true
    }
    Connections {
        target: page.list
        function onContentHeightChanged() {
            if (settling.running)
                start.restart()
        }
        function onMovementStarted() {
            settling.stop()
        }
    }

    header: [
        PageHeader {
            title: page.survey.title.text
            lang: page.survey.title.language
            large: false
            count: I18n.digits(qsTr("%1 / %2").arg(page.survey.pageNumber - 1).arg(page.survey.pageCount))
            total: page.survey.pageCount
            done: page.survey.pageNumber - 1
            onBack: page.back()
            onHelped: page.helped()

            IconButton {
                iconName: "list"
                //: Name of the sign that opens the contents of a survey.
                label: qsTr("All questions")
                onClicked: page.survey.lookOver()
            }
            IconButton {
                iconName: "globe"
                label: qsTr("Another language")
                onClicked: {
                    page.stayHere()
                    page.languagesAsked()
                }
            }
        },
        RecordingStrip { recording: page.survey.recording; onHeard: page.survey.hearRecording() },
        PlaceStrip { place: page.survey.place; stays: true },
        BoundsCard {
            Layout.fillWidth: true
            Layout.leftMargin: page.sideMargin
            Layout.rightMargin: page.sideMargin
            rowsOf: page.survey.rowsCut.text
            emptied: page.survey.leftEmpty.text
            stuck: page.survey.notWorkedOut.text
        },
        SayingStrip { survey: page.survey },
        UndoBar {
            id: undo
            Layout.fillWidth: true
            Layout.leftMargin: page.sideMargin
            Layout.rightMargin: page.sideMargin
            patient: page.survey.isReadOut
            onUndone: page.survey.undo()
            onGone: page.survey.forgetUndo()
        }
    ]
    LineOrder { id: order }
    delegate: Item {
        id: entry

        required property int index
        required property int kind
        required property int depth
        required property words words
        required property words second
        required property words says
        required property string recorded
        required property int number
        required property int of
        required property bool named
        required property bool mayRemove
        required property var question
        readonly property bool stops: kind === OutlineModel.Question || kind === OutlineModel.MoreRows
        readonly property Item stop: kind === OutlineModel.Question ? loader.item?.stop ?? null : loader.item
        readonly property Item refusal: loader.item?.refusal ?? null
        readonly property real indent: Math.min(depth, 3) * Theme.space12

        Component.onCompleted: order.put(entry)
        Component.onDestruction: loader.active = false // what is still being made goes before what it hangs on
        width: ListView.view.width
        height: column.implicitHeight + Theme.space24

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            width: page.columnWidth

            Item { width: 1; height: entry.kind === OutlineModel.Question ? 240 : Theme.bigTouch; visible: !loader.item } // about as high
            Loader { // only what this line shows is made, and piece by piece
                id: loader
                asynchronous: true
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: entry.indent
                sourceComponent: entry.kind === OutlineModel.Question ? question : entry.kind === OutlineModel.Part ? part
                               : entry.kind === OutlineModel.Row ? row : moreRows
            }
        }
        Component {
            id: question
            QuestionBlock {
                question: entry.question
                survey: page.survey
                alone: false
                columnWidth: page.columnWidth
            }
        }
        Component {
            id: part
            Column {
                topPadding: Theme.space16

                SectionHeading {
                    width: parent.width
                    text: entry.words.text
                    shown: entry.words.shown
                    lang: entry.words.language
                    sentence: entry.second.text // for an interpreter
                    sentenceLang: entry.second.language
                    HearButton { text: entry.words.text; lang: entry.words.language; key: "part " + text; recorded: entry.recorded }
                }
            }
        }
        Component {
            id: row
            RowCard {
                interactive: false
                here: true
                hint: ""
                words: entry.words
                second: entry.second
                says: entry.says
                number: entry.number
                of: entry.of
                named: entry.named
                mayRemove: entry.mayRemove
                onRemoved: page.survey.removeWholeRow(entry.index)
            }
        }
        Component {
            id: moreRows
            AppButton {
                kind: "plain"
                iconName: "plus"
                text: entry.words.text === "" ? qsTr("Add one more") : qsTr("Add: %1").arg(entry.words.text)
                shown: entry.words.text === "" ? text : qsTr("Add: %1").arg("\u2068" + entry.words.shown + "\u2069")
                lang: entry.words.language
                note: entry.second.shown
                onClicked: page.survey.addWholeRow(entry.index)
            }
        }
    }
    above: Item {
        width: page.list.width
        height: asks.wanted || problem.visible || trouble.visible ? notes.implicitHeight + Theme.space24 : Theme.space12

        ColumnLayout {
            id: notes
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space12
            width: page.columnWidth

            WishCards { id: asks; Layout.fillWidth: true; survey: page.survey }
            HeardProblem {
                id: problem
                visible: page.survey.missingHere + page.survey.unfitHere > 0
                //: Some required answers of the whole survey are missing. %n: how many
                readonly property string missing: qsTr("%Ln question(s) still need an answer, or Skip.", "", page.survey.missingHere)
                readonly property string unfit: qsTranslate("SummaryPage", "%Ln answer(s) need another look.", "", page.survey.unfitHere)
                text: page.survey.unfitHere === 0 ? missing : page.survey.missingHere === 0 ? unfit : missing + " " + unfit
            }
            HeardProblem {
                id: trouble
                visible: page.survey.keepTrouble !== SurveyViewModel.None
                key: "kept"
                text: page.survey.keepTrouble === SurveyViewModel.NoRoom
                      ? qsTr("There is no room left here. What you just said is not kept yet.")
                      : qsTr("What you just said could not be kept yet.")
                actionText: qsTr("Try again")
                onActed: page.survey.keepAgain()
            }
        }
    }
    Connections {
        target: page.survey
        function onJumped(line: int) {
            page.line = line
            page.at = ""
            page.land(line)
            settling.restart()
        }
        function onLanguageChanged() {
            start.restart()
            settling.restart()
        }
        function onUndoChanged() {
            if (page.survey.undoKind === SurveyViewModel.RowRemoved)
                undo.show(qsTr("It was taken out."), true)
            else if (page.survey.undoKind === SurveyViewModel.LeftOut)
                undo.show(qsTr("Your answer was left out."), false)
            else
                undo.leave(false)
        }
        function onKeptChanged() {
            if (page.survey.isKept)
                page.late = false
        }
    }
    Timer {
        running: !page.survey.isKept
        interval: 400
        onTriggered: page.late = true
    }

    footer: Footer {
        //: Button below a whole survey: to the list of all answers.
        nextText: page.survey.isMending ? qsTr("Done") : qsTr("To the end")
        kept: Theme.largeText ? "" : page.keptText
        onNext: page.survey.next()
    }
}
