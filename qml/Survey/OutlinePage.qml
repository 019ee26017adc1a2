// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// The contents of a survey: every part, row and question with what became of it. Touching one goes there.
AppListPage {
    id: page

    required property SurveyViewModel survey
    readonly property OutlineModel outline: survey.outline

    property int taken: 0 // the line of a row that may come back

    signal languagesAsked()

    model: outline
    wholeUpTo: survey.isReadOut ? 3000 : 40 // a screen reader goes through what is made
    Component.onCompleted: start.restart()
    Timer { // when the lines have their size
        id: start
        interval: 0
        onTriggered: page.begin(Math.max(0, page.outline.hereRow))
    }

    // At the question one came from, which has the focus; its ring comes with the first key.
    function begin(line: int) {
        atStart = line <= 2
        held = atStart ? -1 : line
        list.currentIndex = line
        list.positionViewAtIndex(line, line > 2 ? ListView.Center : ListView.Beginning)
        awaitStop(true)
    }

    // A row goes or comes back: the lines around it stay where they are.
    function keepAt(line: int) {
        const at = Math.min(line, list.count - 1)
        atStart = at <= 2
        held = atStart ? -1 : at
        list.currentIndex = at
        list.positionViewAtIndex(at, atStart ? ListView.Beginning : ListView.Center)
    }
    function takeOut(line: int) {
        taken = line
        survey.removeLine(line)
        keepAt(line)
    }

    header: [
        PageHeader {
            //: Title of the contents of a survey: all its parts and questions.
            title: qsTr("All questions")
            onBack: page.back()
            onHelped: page.helped()

            IconButton {
                iconName: "globe"
                label: qsTr("Another language")
                onClicked: page.languagesAsked()
            }
        },
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: page.sideMargin
            Layout.rightMargin: page.sideMargin
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.space8
            spacing: Theme.space8

            Chip {
                pressable: true
                on: page.outline.showing === OutlineModel.All
                //: Shows all questions in the contents of a survey.
                text: qsTr("All")
                onClicked: page.outline.showing = OutlineModel.All
            }
            Chip {
                pressable: true
                // No sign: beside the number a line would be a minus, and the ring of the lines below a zero (০).
                on: page.outline.showing === OutlineModel.Open
                //: Shows only the questions without an answer. %n: how many there are
                text: qsTr("%Ln not answered", "", page.outline.openCount)
                onClicked: page.outline.showing = OutlineModel.Open
            }
            Chip {
                pressable: true
                iconName: "alert"
                visible: page.outline.needsLookCount > 0
                on: page.outline.showing === OutlineModel.NeedsLook
                //: Shows only the questions that hold up the end of the survey. %n: how many there are
                text: qsTr("%Ln to look at", "", page.outline.needsLookCount)
                onClicked: page.outline.showing = OutlineModel.NeedsLook
            }
        },
        UndoBar {
            id: undo
            Layout.fillWidth: true
            Layout.leftMargin: page.sideMargin
            Layout.rightMargin: page.sideMargin
            patient: page.survey.isReadOut
            onUndone: {
                page.survey.undo()
                page.begin(page.taken)
            }
            onGone: {
                page.survey.forgetUndo()
                if (bereft)
                    page.begin(Math.min(page.taken, page.list.count - 1))
            }
        }
    ]
    LineOrder { id: order }
    delegate: Item {
        id: line

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
        required property int lineState
        required property bool here
        required property bool mayRemove
        readonly property bool current: ListView.isCurrentItem // the one of them at which Tab stops
        readonly property bool stops: kind !== OutlineModel.MoreRows || page.outline.showing === OutlineModel.All
        readonly property Item stop: loader.item?.stop ?? null

        width: ListView.view.width
        Component.onCompleted: order.put(line)
        Component.onDestruction: loader.active = false // what is still being made goes before what it hangs on
        height: column.implicitHeight + Theme.space4

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            width: page.columnWidth

            Item { width: 1; height: Theme.bigTouch; visible: !loader.item } // about as high
            Loader { // only what this line shows is made, and piece by piece
                id: loader
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Math.min(line.depth, 4) * Theme.space16
                asynchronous: true
                sourceComponent: line.kind === OutlineModel.Question ? question : line.kind === OutlineModel.Part ? part
                               : line.kind === OutlineModel.Row ? row : page.outline.showing === OutlineModel.All ? moreRows : null
            }
        }
        Component {
            id: part
            Pressable {
                id: heading
                readonly property Item stop: heading
                activeFocusOnTab: line.current
                label: line.words.text
                hint: line.second.text
                role: Accessible.Heading
                hem: 0
                topPadding: Theme.space12
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding)
                background: Item { FocusRing { visible: heading.visualFocus; around: Theme.controlRadius } }
                contentItem: RowLayout {
                    spacing: Theme.space12

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        AppText { Layout.fillWidth: true; text: line.words.shown; lang: line.words.language; size: Theme.buttonText; bold: true; decorative: true }
                        AppText { // for an interpreter
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: line.second.shown
                            lang: line.second.language
                            size: Theme.noteText
                            color: Theme.soft
                            decorative: true
                        }
                    }
                    HearButton {
                        activeFocusOnTab: line.current
                        disc: Theme.cardTouch
                        text: line.words.text
                        lang: line.words.language
                        key: line.recorded !== "" ? "part " + text : "line." + line.index
                        recorded: line.recorded
                    }
                }
                onClicked: page.survey.goToLine(line.index)
            }
        }
        Component {
            id: row
            Item {
                readonly property Item stop: card
                implicitHeight: card.implicitHeight + Theme.space8

                RowCard {
                    id: card
                    activeFocusOnTab: line.current
                    y: Theme.space8
                    width: parent.width
                    words: line.words
                    second: line.second
                    says: line.says
                    number: line.number
                    of: line.of
                    named: line.named
                    mayRemove: line.mayRemove
                    onClicked: page.survey.goToLine(line.index)
                    onRemoved: page.takeOut(line.index)
                }
            }
        }
        Component {
            id: question
            OutlineLine {
                id: asked
                readonly property Item stop: asked
                activeFocusOnTab: line.current
                words: line.words
                second: line.second
                lineState: line.lineState
                here: line.here
                voiceKey: "line." + line.index
                onClicked: page.survey.goToLine(line.index)
            }
        }
        Component {
            id: moreRows
            Item {
                readonly property Item stop: more
                implicitHeight: more.implicitHeight + Theme.space8

                AppButton {
                    id: more
                    activeFocusOnTab: line.current
                    y: Theme.space8
                    width: parent.width
                    kind: "plain"
                    compact: true
                    iconName: "plus"
                    text: line.words.text === "" ? qsTr("Add one more")
                          //: Button: adds a row to a list. %1: what the rows are, for example "Person"
                          : qsTr("Add: %1").arg(line.words.text)
                    shown: line.words.text === "" ? text : qsTr("Add: %1").arg("\u2068" + line.words.shown + "\u2069")
                    lang: line.words.language
                    onClicked: page.survey.goToLine(line.index)
                }
            }
        }
    }
    below: Item { width: 1; height: Theme.space24 }

    Connections {
        target: page.survey
        function onUndoChanged() {
            if (page.survey.undoKind === SurveyViewModel.RowRemoved)
                undo.show(qsTr("It was taken out."), true)
            else
                undo.leave(false)
        }
    }
}
