// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.ViewModel

// Why a film, a file or a bar code could not be taken, and what to do.
ProblemCard {
    id: card

    required property AnswerMedia media
    required property QuestionItem question

    Layout.fillWidth: true
    visible: media.usedBy === question.key && media.trouble !== AnswerMedia.None
    text: {
        switch (media.trouble) {
        case AnswerMedia.NotAllowed: return qsTr("This device does not let us use its camera.")
        case AnswerMedia.NoRoom: return qsTr("There is no room left here for a film.")
        case AnswerMedia.TooLarge: return qsTr("This file is too large for us.")
        case AnswerMedia.CannotRead: return qsTr("This file cannot be read.")
        case AnswerMedia.NoCode: return qsTr("We found no bar code in this picture.")
        default: return qsTr("The camera cannot be used now.")
        }
    }
    detail: media.trouble === AnswerMedia.NoCode
            //: What to do when a bar code could not be read.
            ? qsTr("You can write what stands below the lines.")
            : qsTr("You can choose another one, or press Skip.")
}
