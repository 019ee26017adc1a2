// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// One question: a chart with a table one press away, numbers, or people's own words. Numbers under five stay private.
Card {
    id: card

    required property string name
    required property string measure
    required property int answered
    required property bool tooFew
    required property int wordsKept
    required property bool isFallback
    required property var bars
    required property int longest
    required property var numbers
    required property var quotes
    required property var model
    property bool asTable: false
    readonly property string label: String(model.label)
    readonly property string labelLanguage: String(model.labelLanguage)
    readonly property bool charted: !tooFew && (measure === "one" || measure === "many" || measure === "rank")
    //: How many people answered a question. %n: people
    readonly property string asked: answered < 0 ? qsTr("A few people answered.") : answered === 0 ? qsTr("Nobody answered this.") : qsTr("%Ln people answered.", "", answered)
    readonly property string note: measure === "many" ? qsTr("They could choose more than one.")
        //: About a question where people put things in order
        : measure === "rank" ? qsTr("How many put it among the first.") : ""

    gap: Theme.space12
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: card.label; lang: card.labelLanguage; size: Theme.buttonText; bold: true; heading: true }
            AppText { Layout.fillWidth: true; text: card.note === "" ? card.asked : card.asked + " " + card.note; size: Theme.noteText; color: Theme.soft }
            FallbackBadge { visible: card.isFallback; language: I18n.autonym(card.labelLanguage); languageTag: card.labelLanguage }
        }
        IconButton {
            visible: card.charted
            edged: true
            iconName: card.asTable ? "chart" : "list"
            //: Button beside a chart: show the same as a table; and back. %1: the question
            label: card.asTable ? qsTr("As a chart: %1").arg(card.label) : qsTr("As a table: %1").arg(card.label)
            onClicked: card.asTable = !card.asTable
        }
        HearButton { text: card.label; lang: card.labelLanguage; key: "question:" + card.name }
    }
    SmallNumber {
        visible: card.tooFew && card.answered !== 0
        Layout.fillWidth: true
    }
    Loader { // a row of it in each turn
        Layout.fillWidth: true
        active: card.charted
        visible: active
        asynchronous: true
        sourceComponent: StitchChart {
            model: card.bars
            asked: Math.max(0, card.answered)
            longest: card.longest
            asTable: card.asTable
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.measure === "number" && !card.tooFew && card.numbers.median !== undefined
        //: About a question answered by numbers. %1: half of the people said this or less; %2 and %3: the middle half lies between
        text: card.numbers.median === undefined ? ""
            : qsTr("Half of the people said %1 or less. The middle half lies between %2 and %3.")
                .arg(I18n.language === "" ? "" : I18n.number(card.numbers.median)).arg(I18n.number(card.numbers.lower)).arg(I18n.number(card.numbers.upper))
    }
    Loader { // one person's words in each turn
        Layout.fillWidth: true
        active: card.quotes.length > 0
        visible: active
        asynchronous: true
        sourceComponent: Column {
            spacing: card.gap

            Repeater {
                model: card.quotes
                Rectangle {
                    id: quote
                    required property var modelData
                    width: parent ? parent.width : 0
                    implicitHeight: words.implicitHeight + 2 * Theme.space12
                    radius: Theme.space16
                    color: Theme.sunk
                    RowLayout {
                        id: words
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.margins: Theme.space12
                        spacing: Theme.space12
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Theme.space4
                            AppText { Layout.fillWidth: true; text: quote.modelData.text; lang: quote.modelData.language; voice: "people" }
                            Chip { iconName: "quote"; text: I18n.autonym(quote.modelData.language); lang: quote.modelData.language }
                        }
                        HearButton { text: quote.modelData.text; lang: quote.modelData.language; disc: 40 }
                    }
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: card.wordsKept > 0
        //: Under people's words. %n: people who did not agree to be quoted
        text: qsTr("%Ln more said something they did not want repeated.", "", card.wordsKept)
        size: Theme.noteText
        color: Theme.soft
    }
}
