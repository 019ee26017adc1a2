// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// After the rows of a list: is there another one? Those that are there can be gone back to or taken out. Rows that come and
// go lie in a Column: a layout of Qt 6.4 that is moved before it has noticed that some are gone arranges them once more.
Column {
    id: asking

    required property SurveyViewModel survey
    readonly property int most: 8 // more are behind a button
    readonly property int total: survey.rows.count

    signal rowsAsked()

    function takeFocus() {
        question.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Theme.space12

    RowLayout {
        width: parent.width
        spacing: Theme.space16

        Column {
            Layout.fillWidth: true
            spacing: Theme.space4
            FormText {
                width: parent.width
                visible: words.text !== ""
                words: asking.survey.groupLabel
                size: Theme.bodyText
                bold: true
                color: Theme.soft
            }
            FormText { // for an interpreter
                width: parent.width
                visible: words.text !== ""
                words: asking.survey.secondGroupLabel
                size: Theme.noteText
                bold: true
                color: Theme.soft
            }
            AppText {
                id: question
                width: parent.width
                text: asking.total === 0
                      //: Asked before the first row of a list (people, places, …) is told about.
                      ? qsTr("Is there one to tell about?")
                      //: Asked after the rows of a list that are already told about.
                      : qsTr("Is there another one?")
                size: Theme.questionText
                bold: true
                heading: true
                Accessible.focusable: activeFocus
                Accessible.focused: activeFocus
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason) // it is no stop of its own
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            }
        }
        HearButton { // the words of the form in its voice, then ours in ours
            readonly property bool named: asking.survey.groupLabel.text !== ""
            Layout.alignment: Qt.AlignTop
            text: named ? asking.survey.groupLabel.text : question.text
            lang: named ? asking.survey.groupLabel.language : I18n.textLanguage
            then: named ? question.text : ""
            thenLang: I18n.textLanguage
            key: named ? "group" : "another"
            disc: 60
        }
    }
    Repeater {
        model: asking.survey.rows

        RowCard {
            required property int index
            required words
            required second
            required says
            required number
            required of
            required named
            required mayRemove

            width: asking.width
            visible: index < asking.most
            onClicked: asking.survey.goToRow(index)
            onRemoved: asking.survey.removeRow(index)
        }
    }
    AppButton {
        width: parent.width
        visible: asking.total > asking.most
        kind: "plain"
        iconName: "list"
        //: Button: shows all rows of a long list. %n: how many there are
        text: qsTr("Show all %Ln", "", asking.total)
        onClicked: asking.rowsAsked()
    }
    AppButton {
        width: parent.width
        iconName: "plus"
        text: asking.total === 0
              //: Button: begins the first row of a list.
              ? qsTr("Yes, begin with one")
              //: Button: adds one more row to a list, for example one more person.
              : qsTr("Yes, add one more")
        onClicked: asking.survey.addRow()
    }
}
