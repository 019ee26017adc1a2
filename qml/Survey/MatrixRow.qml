// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One row of several questions with the same answers: what it is about, the steps to touch, and the chosen step in
// words. A card on a phone; a row of a table where there is room, with the words of the steps in its head.
Card {
    id: row

    required property QuestionItem question
    readonly property int count: question.choices.count
    readonly property bool asTable: !Theme.phone && !Theme.largeText
    readonly property string chosenText: question.multiple ? question.choices.chosenList : question.choices.chosenWords.text
    readonly property bool wordless: asTable && question.underHead

    gap: Theme.space12

    Item { // placed by hand: layouts inside layouts go stale when a row turns from a card into a line
        Layout.fillWidth: true
        implicitHeight: row.asTable ? Math.max(words.implicitHeight, steps.implicitHeight) : words.implicitHeight + Theme.space12 + steps.implicitHeight

        Item {
            id: words
            anchors.left: parent.left
            y: row.asTable ? (parent.height - height) / 2 : 0
            width: row.asTable ? parent.width * 0.4 - Theme.space12 : parent.width
            height: implicitHeight
            implicitHeight: Math.max(about.implicitHeight, voice.height)

            Column {
                id: about
                anchors.left: parent.left
                anchors.right: voice.left
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    width: parent.width
                    text: row.question.label.text
                    lang: row.question.label.language
                    bold: true
                }
                AppText { // for an interpreter
                    width: parent.width
                    visible: text !== ""
                    text: row.question.secondLabel.text
                    lang: row.question.secondLabel.language
                    size: Theme.noteText
                    color: Theme.soft
                }
            }
            HearButton {
                id: voice
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.question.label.text
                lang: row.question.label.language
                key: row.question.name
                disc: 44
            }
        }
        ChoiceGroup {
            id: steps
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: row.asTable ? parent.width * 0.6 : parent.width
            name: row.question.label.text
            columns: row.count

            Repeater {
                model: row.question.choices

                Pressable {
                    id: step

                    required property int index
                    required property string name
                    required property words words
                    required property words second
                    required property bool selected

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    label: words.text
                    hint: second.text
                    role: row.question.multiple ? Accessible.CheckBox : Accessible.RadioButton
                    on: selected
                    hem: Theme.cardHem
                    padding: Theme.largeText ? Theme.space12 : Theme.space4
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
                                Layout.alignment: Theme.largeText ? Qt.AlignLeft : Qt.AlignHCenter
                                spacing: Theme.space12
                                StepMark { index: step.index; count: row.count; on: step.on; implicitWidth: Theme.phone && !Theme.largeText ? 40 : 58; implicitHeight: 34 }
                                Column {
                                    Layout.fillWidth: true
                                    visible: Theme.largeText

                                    AppText { width: parent.width; text: step.words.text; lang: step.words.language; bold: true; decorative: true }
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
                                Layout.fillWidth: true
                                visible: row.asTable && !row.wordless
                                text: step.words.text
                                lang: step.words.language
                                size: Theme.tinyText
                                centered: true
                                decorative: true
                            }
                            AppText { // for an interpreter
                                Layout.fillWidth: true
                                visible: row.asTable && !row.wordless && text !== ""
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
    StepWords { // on a phone the steps have no room for words
        Layout.fillWidth: true
        visible: Theme.phone && !Theme.largeText
        question: row.question
        chosenText: row.chosenText
    }
}
