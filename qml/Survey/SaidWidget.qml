// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What stands as the answer to a question that nobody can change here: to be read, heard or looked at.
Card {
    id: card

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property bool sound: question.durationMs > 0 && !film
    readonly property bool film: question.kind === "video"

    flat: true
    gap: Theme.space12

    Art {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(card.width * 0.6, 260)
        visible: card.question.kind === "image" && card.question.media !== ""
        source: visible ? card.question.media : ""
        fillMode: Image.PreserveAspectFit
    }
    Loader {
        Layout.fillWidth: true
        active: card.film
        visible: active
        sourceComponent: FilmCard {
            film: card.survey.film
            key: card.question.key
            onWatched: output => card.survey.watchAnswer(card.question, output)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        AudioButton {
            visible: card.sound
            of: card.question.label.text
            playing: Voice.playingKey === "answer." + card.question.key
            onToggled: card.survey.hear(card.question)
        }
        AppText {
            Layout.fillWidth: true
            text: card.sound ? I18n.duration(card.question.durationMs) : card.question.said
            lang: card.question.language
            visible: text !== ""
            size: Theme.buttonText
            bold: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
