// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What is wrong with an answer, beside its question, in the person's language. The answer itself is kept.
RowLayout {
    id: line

    required property QuestionItem question
    readonly property bool worded: question.problem.text !== ""
    readonly property string says: worded ? question.problem.text : ownWords(question.trouble, I18n.language)

    function hear() { voice.toggled() }
    function ownWords(trouble: int, language: string): string {
        switch (trouble) {
        //: A required question has no answer yet. Skip is always allowed.
        case QuestionItem.Missing: return qsTr("Please answer this one, or press Skip.")
        //: Something was typed that is not a number, where a number is asked for. It is kept as it was typed.
        case QuestionItem.NotANumber: return qsTr("We look for a number here. Please look at it again.")
        //: A number with a part behind the point was typed where a whole number is asked for, as 2.5 children. It is kept.
        case QuestionItem.NotWhole: return qsTr("We look for a whole number here. Please look at it again.")
        //: An answer is no day or time we know. It is kept.
        case QuestionItem.NotAMoment: return qsTr("We do not know this day or time. Please look at it again.")
        //: A day is asked for, and of it or of its time only other parts were said. They are kept; as are those that follow.
        case QuestionItem.DayMissing: return qsTr("Please say the day as well.")
        case QuestionItem.MonthMissing: return qsTr("Please say the month as well.")
        case QuestionItem.YearMissing: return qsTr("Please say the year as well.")
        //: A day and a time of day are asked for, and only the day was said. It is kept.
        case QuestionItem.TimeMissing: return qsTr("Please say the time as well.")
        //: A time of day is asked for, and only its minutes were said. They are kept.
        case QuestionItem.HourMissing: return qsTr("Please say the hour as well.")
        //: An answer is no place on the map. It is kept.
        case QuestionItem.NotAPlace: return qsTr("We cannot find this place. Please look at it again.")
        //: A way or an area was begun on the map: a way needs two points or more, an area three. The points are kept.
        case QuestionItem.TooFewPoints: return qsTr("This needs more points: a way two or more, an area three or more.")
        //: A number lies outside of the scale that is asked about. It is kept.
        case QuestionItem.OutOfRange: return qsTr("This number lies beyond the scale. Please look at it again.")
        //: A number is on the scale that is asked about, but between two of its steps, as 2.5 where 1, 2, 3 are meant.
        //: It is kept.
        case QuestionItem.BetweenSteps: return qsTr("This number lies between the steps of the scale. Please look at it again.")
        //: Things were put in order, and one of them has two places in the order or more. The order is kept.
        case QuestionItem.ChosenTwice: return qsTr("Something stands more than once in the order. Please look at it again.")
        //: Something was chosen that is not among the choices now, because of another answer. It is kept.
        case QuestionItem.ChoiceGone: return question.gone.text !== ""
            //: The same, where we know what was chosen. %1: the words of that choice, or of several; %n: how many
            ? qsTr("“%1” is or are no longer among the choices. Please look at it again.", "", question.goneCount).arg(question.gone.text)
            : qsTr("What was chosen is no longer among the choices. Please look at it again.")
        //: Things were put in order, and since then there are others to put in order, because of another answer.
        case QuestionItem.OrderChanged: return qsTr("There are other things to put in order now. Please see whether the order is still right.")
        }
        //: The answer breaks a rule of the survey that has no words of its own. The answer is kept.
        return qsTr("Please look at this answer again.")
    }

    visible: question.trouble !== QuestionItem.None
    spacing: Theme.space8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: says
    Accessible.description: question.secondProblem.text

    Icon { Layout.alignment: Qt.AlignTop; name: "alert"; size: 24 * Theme.signScale; color: Theme.marigoldInk }
    Column {
        Layout.fillWidth: true

        AppText {
            width: parent.width
            text: line.worded ? line.question.problem.shown : line.says
            lang: line.worded ? line.question.problem.language : ""
            bold: true
            color: Theme.marigoldInk
            decorative: true
        }
        AppText { // as it was said: the widget below has no place for it
            width: parent.width
            visible: text !== ""
            text: line.question.unshown
            lang: line.question.language
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        AppText { // for an interpreter
            width: parent.width
            visible: text !== ""
            text: line.question.secondProblem.shown
            lang: line.question.secondProblem.language
            size: Theme.noteText
            color: Theme.marigoldInk
            decorative: true
        }
        Loader {
            active: line.question.mayLetGo
            visible: active
            sourceComponent: AppButton {
                kind: "plain"
                compact: true
                //: Button below "… is no longer among the choices", where several were chosen: the others stay as they are.
                text: qsTr("Go on with the others")
                onClicked: line.question.letGo()
            }
        }
    }
    HearButton {
        id: voice
        Layout.alignment: Qt.AlignTop
        text: line.says
        lang: line.worded ? line.question.problem.language : I18n.textLanguage
        key: line.question.key + " problem"
        tint: Theme.marigoldInk
        fill: Theme.marigoldTint
    }
}
