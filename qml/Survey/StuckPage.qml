// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// A survey that cannot be opened: why, and what to do.
AppPage {
    id: page

    required property SurveyViewModel survey

    signal again()

    header: PageHeader {
        //: Title of the page when a survey does not open.
        title: qsTr("Answer questions")
        helpShown: false
        onBack: page.back()
    }

    ProblemCard {
        Layout.fillWidth: true
        text: page.survey.trouble === SurveyViewModel.NotAgreed ? qsTr("First we ask whether you agree to take part.")
              : page.survey.trouble === SurveyViewModel.SurveyGone ? qsTr("This survey is not here any more.")
              : page.survey.trouble === SurveyViewModel.SurveyUnreadable ? qsTr("This survey cannot be read here. A facilitator can bring it in again.")
              : qsTr("The survey does not open now.")
        //: Button: opens the survey again.
        actionText: page.survey.trouble === SurveyViewModel.Other || page.survey.trouble === SurveyViewModel.NoRoom ? qsTr("Try again") : ""
        otherText: qsTr("Back")
        onActed: page.again()
        onOtherActed: page.back()
    }
}
