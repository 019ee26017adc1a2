// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A workbook that was looked at: what it is, what is missing, what we cannot do yet and where; then yes or no.
Card {
    id: looked

    property SurveyDeskViewModel desk

    tone: "pond"
    AppText { Layout.fillWidth: true; text: looked.desk.title; size: Theme.buttonText; bold: true; heading: true }
    AppText {
        Layout.fillWidth: true
        //: About a survey that was just looked at. %n: questions
        text: qsTr("%Ln question(s)", "", looked.desk.questions)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Repeater {
            model: looked.desk.languages
            Chip { required property string modelData; tone: "surface"; visible: text !== ""; text: I18n.autonym(modelData); lang: modelData }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: looked.desk.replaces
        //: A survey that was just looked at has the name of one people answer now. %n: answers that were given to that one
        text: qsTr("A survey of this name is in use and has %Ln answer(s). This one takes its place; answers that were given stay, and those that were begun move over.", "", looked.desk.replacedAnswers)
        color: Theme.marigoldInk
    }
    AppText {
        Layout.fillWidth: true
        visible: looked.desk.replacesSameVersion
        //: The same survey, with other questions but the number of the version unchanged. %1: the version
        text: looked.desk.replacedVersion === "" ? qsTr("Neither names a version. Give this one a version, so that their answers can be told apart.")
              : qsTr("Both are version %1, but they differ. Give this one another version, so that their answers can be told apart.").arg(looked.desk.replacedVersion)
        color: Theme.marigoldInk
    }
    AppText {
        Layout.fillWidth: true
        visible: looked.desk.missing.length > 0
        //: %1: names of picture and sound files a survey mentions but that do not lie beside it
        text: qsTr("Not found beside it: %1. Their place stays empty.").arg(looked.desk.missing.join(", "))
        color: Theme.marigoldInk
    }
    FilesThatStay { Layout.fillWidth: true; files: looked.desk.otherwise }
    AppText {
        Layout.fillWidth: true
        visible: looked.desk.warnings.count > 0
        bold: true
        //: Above a list of places in a spreadsheet. %n: how many
        text: qsTr("%Ln thing(s) we cannot do yet or that look wrong:", "", looked.desk.warnings.count)
    }
    FormFaults { model: looked.desk.warnings }
    AppButton {
        Layout.fillWidth: true
        iconName: "tick"
        //: Button: take the survey into the programme
        text: qsTr("Bring it in")
        onClicked: looked.desk.bringIn()
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        //: Button: do not bring the survey in
        text: qsTr("Not now")
        onClicked: looked.desk.dismiss()
    }
}
