// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Why there is no answer, said apart from going on without one.
//   offersSkip   this one of several questions can be left out by itself
Flow {
    id: reasons

    required property QuestionItem question
    property bool offersSkip: false
    readonly property bool any: question.offersDontKnow || question.offersRatherNot || offersSkip

    readonly property string second: question.secondLabel.language // an interpreter's; empty: none

    spacing: Theme.space8

    Chip {
        visible: reasons.question.offersDontKnow
        pressable: true
        on: reasons.question.noAnswer === 1
        //: Small button below a question, kept apart from "Skip".
        text: qsTr("I don't know")
        beside: I18n.also(reasons.second, "ReasonChips", "I don't know")
        besideLang: reasons.second
        onClicked: reasons.question.sayDontKnow()
    }
    Chip {
        visible: reasons.question.offersRatherNot
        pressable: true
        on: reasons.question.noAnswer === 2
        //: Small button below a question, kept apart from "Skip".
        text: qsTr("I'd rather not say")
        beside: I18n.also(reasons.second, "ReasonChips", "I'd rather not say")
        besideLang: reasons.second
        onClicked: reasons.question.sayRatherNot()
    }
    Chip {
        visible: reasons.offersSkip
        pressable: true
        on: reasons.question.noAnswer === 3
        //: Small button below one of several questions on a page: leaves this one out.
        text: qsTr("Skip")
        beside: I18n.also(reasons.second, "ReasonChips", "Skip")
        besideLang: reasons.second
        onClicked: reasons.question.saySkip()
    }
}
