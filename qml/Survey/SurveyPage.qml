// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A survey being filled by the person at hand: questions, then the summary, then the thanks.
//   form   record id of the survey, or
FocusScope {
    id: page

    required property AppViewModel app
    property string form: ""
    property string given: "" // record id of answers that were given: to look at and to change
    readonly property SurveyViewModel survey: app.survey
    readonly property int stage: survey.stage

    function goBack() {
        if (!survey.back()) {
            survey.leave()
            app.navigator.back()
        }
    }

    function openIt() {
        if (given !== "")
            survey.openGiven(given)
        else
            survey.open(form)
    }

    onStageChanged: {
        if (stage === SurveyViewModel.Thanks)
            app.navigator.finish()
    }
    Component.onCompleted: openIt()
    Keys.onBackPressed: goBack()

    Rectangle { anchors.fill: parent; color: Theme.ground }
    HeldLoader {
        id: stageLoader
        anchors.fill: parent
        focus: true
        sourceComponent: page.stage === SurveyViewModel.Filling ? (page.survey.view === SurveyViewModel.Whole ? whole : filling)
                         : page.stage === SurveyViewModel.Outline ? contents
                         : page.stage === SurveyViewModel.Changed ? changed
                         : page.stage === SurveyViewModel.Notice ? notice
                         : page.stage === SurveyViewModel.Summary || page.stage === SurveyViewModel.Giving ? looking
                         : page.stage === SurveyViewModel.Thanks ? thanks
                         : page.stage === SurveyViewModel.Stuck ? stuck : null
        onLoaded: {
            stageLoader.forceActiveFocus()
            if (page.stage === SurveyViewModel.Filling && page.survey.view !== SurveyViewModel.Whole)
                item.takeFocus()
        }
    }
    Component {
        id: filling
        QuestionPage {
            survey: page.survey
            onBack: page.goBack()
            onLanguagesAsked: languageSheet.open()
            onRowsAsked: rowsSheet.open()
            onHelped: helpSheet.open()
        }
    }
    Component {
        id: whole
        WholePage {
            survey: page.survey
            onBack: page.goBack()
            onLanguagesAsked: languageSheet.open()
            onHelped: helpSheet.open()
        }
    }
    Component {
        id: contents
        OutlinePage {
            survey: page.survey
            onBack: page.goBack()
            onLanguagesAsked: languageSheet.open()
            onHelped: helpSheet.open()
        }
    }
    Component {
        id: changed
        ChangedPage {
            survey: page.survey
            onBack: page.goBack()
            onLanguagesAsked: languageSheet.open()
            onHelped: helpSheet.open()
        }
    }
    Component {
        id: notice
        NoticePage {
            survey: page.survey
            onBack: page.goBack()
            onLanguagesAsked: languageSheet.open()
            onHelped: helpSheet.open()
        }
    }
    Component {
        id: looking
        SummaryPage {
            survey: page.survey
            onBack: page.goBack()
            onLanguagesAsked: languageSheet.open()
            onHelped: helpSheet.open()
        }
    }
    Component {
        id: thanks
        ThanksPage {
            survey: page.survey
            onDone: {
                page.survey.leave()
                page.app.navigator.home()
            }
            onNextPerson: {
                page.survey.leave()
                page.app.me.nextPerson()
            }
        }
    }
    Component {
        id: stuck
        StuckPage {
            survey: page.survey
            onBack: page.goBack()
            onAgain: page.openIt()
        }
    }
    LanguageSheet {
        id: languageSheet
        survey: page.survey
    }
    RowsSheet {
        id: rowsSheet
        survey: page.survey
    }
    HelpSheet {
        id: helpSheet
        survey: page.survey
    }
}
