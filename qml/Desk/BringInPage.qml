// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Desk
import Uthan.Theme
import Uthan.ViewModel

// Bring in a survey: choose a workbook, see what it holds and what we cannot do yet, then say yes.
AppPage {
    id: page

    required property AppViewModel app
    readonly property SurveyDeskViewModel desk: app.surveyDesk

    header: PageHeader {
        title: qsTr("Bring in a survey")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    Component.onCompleted: {
        desk.dismiss()
        desk.refresh()
        desk.lookForFiles()
    }

    ProblemCard {
        visible: page.desk.phase === "problem"
        text: page.desk.problem
        //: Button below a survey file that could not be read
        actionText: qsTr("Choose another file")
        onActed: dialog.open()
    }
    Card {
        visible: page.desk.phase === "problem" && page.desk.problems.count > 0
        FormFaults { model: page.desk.problems }
    }
    LookedAt {
        Layout.fillWidth: true
        visible: page.desk.phase === "looked"
        desk: page.desk
    }
    Card {
        visible: page.desk.phase === "broughtIn"
        tone: "leaf"
        AppText {
            Layout.fillWidth: true
            bold: true
            //: After bringing in a survey. %1: its title
            text: page.desk.wasThere ? qsTr("“%1” was here already. Nothing was changed.").arg(page.desk.title)
                                     : qsTr("“%1” is here. People can answer it now.").arg(page.desk.title)
        }
        FilesThatStay { Layout.fillWidth: true; files: page.desk.otherwise }
    }

    AppButton {
        Layout.fillWidth: true
        iconName: "box"
        kind: page.desk.phase === "looked" ? "plain" : "primary"
        //: Button: opens the file chooser
        text: qsTr("Choose a spreadsheet")
        //: Below that button: a zip may hold the survey with its pictures and sounds
        note: qsTr("Or a zip with its pictures and sounds in it.")
        onClicked: dialog.open()
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.desk.phase !== "looked"
        kind: "plain"
        iconName: "layers"
        //: Button: opens the chooser of folders; in the folder lie a survey and its pictures and sounds
        text: qsTr("Choose a folder")
        //: Below that button
        note: qsTr("With the survey, its pictures and its sounds.")
        onClicked: folderDialog.open()
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.desk.phase !== "looked"
        kind: "plain"
        iconName: "list"
        //: Button: brings in the survey that comes with the app and asks every kind of question once
        text: qsTr("Try every kind of question")
        //: Below that button
        note: qsTr("A survey that comes with the app.")
        onClicked: page.desk.lookAt(":/surveys/every_kind.xlsx")
    }
    SectionHeading {
        visible: page.desk.found.count > 0
        Layout.topMargin: Theme.space8
        //: Heading over spreadsheets found on sticks and in the person's own folders
        text: qsTr("Found on sticks and here")
    }
    Repeater {
        model: page.desk.found
        FoundFile { onClicked: page.desk.lookAt(path) }
    }
    SectionHeading {
        visible: page.desk.surveys.count > 0
        Layout.topMargin: Theme.space8
        //: Heading over the surveys of the programme
        text: qsTr("Surveys we have")
    }
    Repeater {
        model: page.desk.surveys
        Card {
            id: survey
            required property string recordId
            required property string view
            required property string title
            required property string version
            required property var languages
            required property int questions
            required property int answers
            AppText { Layout.fillWidth: true; text: survey.title; bold: true }
            AppText {
                Layout.fillWidth: true
                //: About a survey. %1: number of questions, %2: number of people who answered, %3: version
                text: qsTr("%1 questions, answered by %2, version %3")
                    .arg(I18n.language === "" ? "" : I18n.number(survey.questions)).arg(I18n.number(survey.answers)).arg(survey.version)
                size: Theme.noteText
                color: Theme.soft
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space8
                Repeater {
                    model: survey.languages
                    Chip { required property string modelData; text: I18n.autonym(modelData); lang: modelData }
                }
            }
            AppText {
                Layout.fillWidth: true
                //: Above the choice of how much of a survey people see on one page; they may choose otherwise themselves.
                text: qsTr("How people see it first")
                size: Theme.noteText
                color: Theme.soft
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space8
                Repeater {
                    //: How much of a survey is on one page.
                    model: [["", qsTr("One question a page")],
                        //: How much of a survey is on one page.
                        ["pages", qsTr("What belongs together")],
                        //: How much of a survey is on one page.
                        ["whole", qsTr("All on one page")]]
                    Chip {
                        required property var modelData
                        pressable: true
                        text: modelData[1]
                        on: survey.view === modelData[0]
                        onClicked: page.desk.chooseView(survey.recordId, modelData[0])
                    }
                }
            }
        }
    }
    FileChooser {
        folders: true
        id: folderDialog
        //: Title of the chooser of folders
        title: qsTr("Choose a folder")
        onChosen: folder => page.desk.lookAtUrl(folder)
    }
    FileChooser {
        id: dialog
        title: qsTr("Choose a spreadsheet")
        //: Names a kind of file in the file chooser
        nameFilters: [qsTr("Surveys as spreadsheets (*.xlsx *.ods *.xls *.csv *.zip *.xml)")]
        onChosen: file => page.desk.lookAtUrl(file)
    }
}
