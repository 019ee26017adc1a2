// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// Why a film, a file or a bar code could not be taken, and what to do.
HeardProblem {
    id: card

    required property AnswerMedia media
    required property QuestionItem question

    key: question.key + " trouble"
    Layout.fillWidth: true
    visible: media.usedBy === question.key && media.trouble !== AnswerMedia.None
    text: {
        switch (media.trouble) {
        case AnswerMedia.NotAllowed: return qsTr("This device does not let us use its camera.")
        case AnswerMedia.NoRoom: return qsTr("There is no room left here for a film.")
        case AnswerMedia.TooLarge: return qsTr("This file is too large for us.")
        case AnswerMedia.CannotRead: return qsTr("This file cannot be read.")
        case AnswerMedia.NoCode: return qsTr("We found no bar code in this picture.")
        //: A person pressed "Stop filming" before the first picture came.
        case AnswerMedia.NothingYet: return qsTr("Nothing was filmed: it was stopped before the camera was ready.")
        //: The window was put away (minimised) while the camera was open.
        case AnswerMedia.PutAway: return qsTr("The camera was closed while you were away.")
        default: return qsTr("The camera cannot be used now.")
        }
    }
    detail: media.trouble === AnswerMedia.NoCode
            //: What to do when a bar code could not be read.
            ? qsTr("You can write what stands below the lines.")
            : media.trouble === AnswerMedia.NothingYet
            //: What to do when a film was stopped before it began.
            ? qsTr("You can film again. The time runs when it has begun.")
            : media.trouble === AnswerMedia.PutAway
            //: What to do when the camera was closed because nobody looked.
            ? qsTr("You can open it again.")
            : qsTr("You can choose another one, or press Skip.")
}
