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

    visible: question.trouble !== QuestionItem.None
    spacing: Theme.space8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon { Layout.alignment: Qt.AlignTop; name: "alert"; size: 24; color: Theme.marigoldInk }
    AppText {
        id: words
        Layout.fillWidth: true
        text: line.worded ? line.question.problem.text
              //: A required question has no answer yet. Skip is always allowed.
              : line.question.trouble === QuestionItem.Missing ? qsTr("Please answer this one, or press Skip.")
              //: The answer breaks a rule of the survey that has no words of its own. The answer is kept.
              : qsTr("Please look at this answer again.")
        lang: line.worded ? line.question.problem.language : ""
        bold: true
        color: Theme.marigoldInk
        decorative: true
    }
}
