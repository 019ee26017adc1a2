// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.ViewModel

// What of a choice is looked at large: its picture, its film. Nothing until it is asked for.
Item {
    id: sheets

    required property QuestionItem question
    required property SurveyViewModel survey

    visible: false

    Connections {
        target: sheets.question
        function onChoiceLookedAt(words: string, picture: string) { large.createObject(sheets.parent, { title: words, source: picture }).open() }
        function onChoiceWatched(words: string, film: string) { showing.createObject(sheets.parent, { title: words, file: film }).open() }
    }
    Component { id: large; BigPictureSheet { onClosed: destroy() } }
    Component { id: showing; FilmSheet { survey: sheets.survey; onClosed: destroy() } }
}
