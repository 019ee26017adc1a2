// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One row of several questions with the same answers: what it is about, the steps to touch, and the chosen step in
// words. A card on a phone; a row of a table where there is room, with the words of the steps in its head. The steps of a
// scale (`likert`) are drawn as such, and on a phone its ends are named; other answers always show their words, one below
// the other where they have no room side by side. Why there is no answer is said below, once it is asked for: it does not
// stand under every row.
Card {
    id: row

    required property QuestionItem question
    readonly property int count: question.choices.count
    readonly property bool asTable: !Theme.phone && !Theme.largeText && room.fit
    readonly property string chosenText: question.multiple ? question.choices.chosenList : question.choices.chosenWords.text
    readonly property bool wordless: asTable && question.underHead

    readonly property bool scale: question.looks.includes("likert")
    readonly property real stepWidth: (width - 2 * Theme.space16 - (count - 1) * Theme.cardGap) / Math.max(1, count)
    property real widest: 0 // of the words, in one line
    readonly property bool stacked: !asTable && (Theme.largeText || (!scale && widest > stepWidth - 2 * Theme.space4))
    readonly property bool offersSkip: question.required && !question.readOnly
    readonly property bool offers: question.offersDontKnow || question.offersRatherNot || offersSkip
    property bool asked: false // for what else can be said
    readonly property bool reasons: offers && (asked || question.noAnswer > 0)
    readonly property bool worded: !stacked && (asTable ? !wordless : !scale) // below the mark

    onReasonsChanged: {
        if (reasons)
            chips.setSource("ReasonChips.qml", { question: question })
        else
            chips.source = ""
    }

    function firstStop(): Item { return cells.itemAt(0) } // an answer, before the ways to give none

    function measure() {
        let most = 0
        for (let i = 0; i < cells.count; ++i)
            most = Math.max(most, cells.itemAt(i)?.wanted ?? 0)
        widest = most
    }

    gap: Theme.space12
    Connections {
        target: row.question
        function onChanged() { row.asked = row.asked && !row.question.hasAnswer }
    }

    StepRoom { id: room; question: row.question; whole: row.width - 2 * Theme.space16 }
    Item { // placed by hand: layouts inside layouts go stale when a row turns from a card into a line
        Layout.fillWidth: true
        implicitHeight: row.asTable ? Math.max(words.implicitHeight, steps.implicitHeight) : words.implicitHeight + Theme.space12 + steps.implicitHeight

        Item {
            id: words
            anchors.left: parent.left
            y: row.asTable ? (parent.height - height) / 2 : 0
            width: row.asTable ? parent.width - room.room - Theme.space12 : parent.width
            height: implicitHeight
            implicitHeight: Math.max(about.implicitHeight, voice.height, other.visible ? other.height : 0)

            Column {
                id: about
                anchors.left: parent.left
                anchors.right: other.visible ? other.left : voice.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    width: parent.width
                    text: row.question.label.shown
                    lang: row.question.label.language
                    bold: true
                    Accessible.name: row.question.label.text
                    // To the eye it would stand under every row of the table.
                    Accessible.description: row.offersSkip ? qsTranslate("QuestionBlock", "Needs an answer, or Skip") : ""
                }
                AppText { // for an interpreter
                    width: parent.width
                    visible: text !== ""
                    text: row.question.secondLabel.shown
                    Accessible.name: row.question.secondLabel.text
                    lang: row.question.secondLabel.language
                    size: Theme.noteText
                    color: Theme.soft
                }
            }
            IconButton {
                id: other
                anchors.right: voice.left
                anchors.rightMargin: voice.visible ? Theme.space4 : 0
                anchors.verticalCenter: parent.verticalCenter
                visible: row.offers && row.question.noAnswer <= 0 // else they stand below
                iconName: row.reasons ? "minus" : "dots"
                color: Theme.pond
                //: Name of the sign in one row of a table of questions that shows "I don't know" and "I'd rather not say". %1: what the row asks
                label: qsTr("No answer to give: %1").arg(row.question.label.text)
                on: row.reasons
                onClicked: row.asked = !row.asked
            }
            HearButton {
                id: voice
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.question.label.text
                lang: row.question.label.language
                key: row.question.key
                disc: Theme.cardTouch
            }
        }
        ChoiceGroup {
            id: steps
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: row.asTable ? room.room : parent.width
            name: row.question.label.text
            columns: row.stacked ? 1 : row.count

            Repeater {
                id: cells
                model: row.question.choices

                Pressable {
                    id: step

                    required property int index
                    required property string name
                    required property words words
                    required property words second
                    required property bool selected
                    required property string picture
                    readonly property real wanted: Math.max(below.implicitWidth, secondBelow.visible ? secondBelow.implicitWidth : 0)

                    onWantedChanged: Qt.callLater(row.measure)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    label: words.text
                    hint: second.text
                    role: row.question.multiple ? Accessible.CheckBox : Accessible.RadioButton
                    on: selected
                    hem: Theme.cardHem
                    padding: row.stacked ? Theme.space12 : row.asTable ? Theme.space8 : Theme.space4
                    implicitHeight: Math.max(Theme.bigTouch, stepColumn.implicitHeight + 2 * Theme.space8 + hem)
                    onClicked: {
                        row.question.pick(name)
                        Voice.stop()
                    }

                    background: Raised {
                        fill: step.on ? Theme.pondTint : Theme.surface
                        edgeColor: step.on ? Theme.pond : Theme.outline
                        edgeWidth: step.on ? Theme.selectedEdge : Theme.edge
                        hemColor: step.on ? Theme.pond : Theme.hem
                        hem: step.hem
                        radius: Theme.space16
                        sunk: step.pressed

                        FocusRing { visible: step.visualFocus; around: parent.radius }
                    }
                    contentItem: Item {
                        ColumnLayout {
                            id: stepColumn
                            anchors.centerIn: parent
                            width: parent.width
                            spacing: Theme.space4

                            RowLayout {
                                Layout.alignment: row.stacked ? Qt.AlignLeft : Qt.AlignHCenter
                                Layout.fillWidth: row.stacked
                                spacing: Theme.space12
                                PickMark { visible: !row.scale; on: step.on; many: row.question.multiple }
                                StepMark { visible: row.scale && (step.picture === "" || row.wordless); index: step.index; count: row.count; on: step.on; implicitWidth: Theme.phone && !Theme.largeText ? 40 : 58; implicitHeight: 34 }
                                Art { // in a table it stands in the head
                                    Layout.preferredWidth: Theme.phone && !row.stacked ? 40 : 56
                                    Layout.preferredHeight: Layout.preferredWidth
                                    visible: step.picture !== "" && !row.wordless
                                    source: step.picture
                                    fillMode: Image.PreserveAspectFit // all of it
                                }
                                Column {
                                    Layout.fillWidth: true
                                    visible: row.stacked

                                    WholeWords { width: parent.width; text: step.words.text; lang: step.words.language; bold: true; decorative: true }
                                    AppText {
                                        width: parent.width
                                        visible: text !== ""
                                        text: step.second.text
                                        lang: step.second.language
                                        size: Theme.noteText
                                        color: Theme.soft
                                        decorative: true
                                    }
                                }
                            }
                            AppText {
                                id: below
                                Layout.fillWidth: true
                                visible: row.worded
                                text: step.words.text
                                lang: step.words.language
                                size: Theme.tinyText
                                centered: true
                                decorative: true
                            }
                            AppText { // for an interpreter
                                id: secondBelow
                                Layout.fillWidth: true
                                visible: row.worded && text !== ""
                                text: step.second.text
                                lang: step.second.language
                                size: Theme.tinyText
                                color: Theme.soft
                                centered: true
                                decorative: true
                            }
                        }
                    }
                }
            }
        }
    }
    FallbackBadge {
        visible: row.question.label.isFallback
        language: row.question.label.languageName
        languageTag: row.question.label.language
    }
    Loader { // by its name: a bound component within a card is not made
        id: chips
        Layout.fillWidth: true
        visible: row.reasons
        onLoaded: item.offersSkip = Qt.binding(() => row.offersSkip)
    }
    StepWords { // on a phone the steps have no room for words
        Layout.fillWidth: true
        visible: row.scale && !row.asTable && !row.stacked
        question: row.question
        chosenText: row.chosenText
    }
}
