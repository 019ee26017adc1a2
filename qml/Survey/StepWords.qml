// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Below steps that have no room for words: what its two ends are called, and once one is chosen, that one.
Item {
    id: line

    required property QuestionItem question
    property string chosenText: ""
    readonly property ChoiceModel choices: question.choices
    readonly property bool answered: question.hasAnswer

    implicitHeight: answered ? Math.max(chosen.implicitHeight, voice.height) : Math.max(first.implicitHeight, last.implicitHeight)

    Column {
        id: first
        anchors.left: parent.left
        width: parent.width / 2
        visible: !line.answered

        AppText { width: parent.width; text: line.choices.firstWords.text; lang: line.choices.firstWords.language; size: Theme.tinyText; color: Theme.soft }
        AppText {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: text !== ""
            text: line.choices.firstSecond.text
            lang: line.choices.firstSecond.language
            size: Theme.tinyText
            color: Theme.soft
        }
    }
    Column {
        id: last
        anchors.right: parent.right
        visible: !line.answered

        readonly property real most: line.width / 2 - Theme.space8

        AppText {
            anchors.right: parent.right
            width: Math.min(implicitWidth, last.most)
            text: line.choices.lastWords.text
            lang: line.choices.lastWords.language
            size: Theme.tinyText
            color: Theme.soft
        }
        AppText {
            anchors.right: parent.right
            width: Math.min(implicitWidth, last.most)
            visible: text !== ""
            text: line.choices.lastSecond.text
            lang: line.choices.lastSecond.language
            size: Theme.tinyText
            color: Theme.soft
        }
    }
    Icon {
        id: tick
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: line.answered
        name: "check"
        color: Theme.pond
        size: 22 * Theme.signScale
    }
    Column {
        id: chosen
        anchors.left: tick.right
        anchors.leftMargin: Theme.space12
        anchors.right: voice.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        visible: line.answered

        AppText {
            width: parent.width
            text: line.chosenText
            lang: line.choices.chosenWords.language
            size: Theme.noteText
            bold: true
            color: Theme.pond
        }
        AppText {
            width: parent.width
            visible: text !== ""
            text: line.choices.secondChosen.text
            lang: line.choices.secondChosen.language
            size: Theme.tinyText
            color: Theme.soft
        }
    }
    HearButton {
        id: voice
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: line.answered
        disc: 40
        text: line.chosenText
        lang: line.choices.chosenWords.language
        key: line.question.key + " chosen"
    }
}
