// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The large pictures and films of choices whose cards have no room for signs of their own: those of a table.
Flow {
    id: strip

    required property QuestionItem question

    spacing: Theme.space8

    Repeater {
        model: strip.question.choices

        Row {
            id: one

            required property words words
            required property string bigPicture
            required property string film

            visible: bigPicture !== "" || film !== ""
            spacing: Theme.space4

            AppText {
                width: Math.min(implicitWidth, strip.width - more.width - one.spacing)
                anchors.verticalCenter: parent.verticalCenter
                text: one.words.text
                lang: one.words.language
                size: Theme.noteText
                bold: true
                decorative: true
            }
            ChoiceMedia {
                id: more
                question: strip.question
                words: one.words.text
                bigPicture: one.bigPicture
                film: one.film
                flat: true
            }
        }
    }
}
