// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A choice of very many, as the model has it: `cell` is its name, words, second, audio and picture. Where the last row is
// not full there is none: its place is kept, so that all cards are as wide.
ChoiceCard {
    id: card

    required property QuestionItem question
    property var cell
    property bool small: false // with only its picture, if it has one
    readonly property bool there: cell !== undefined
    readonly property string name: there ? cell.name : ""
    readonly property string voiceKey: question.key + "=" + name

    opacity: there ? 1 : 0
    enabled: there
    interactive: there
    Accessible.ignored: !there
    text: there ? cell.words.text : ""
    shown: there ? cell.words.shown : ""
    lang: there ? cell.words.language : ""
    rich: there ? cell.words.rich : ""
    beside: there ? cell.second.text : ""
    besideLang: there ? cell.second.language : ""
    note: there && cell.words.isFallback ? cell.words.languageName : ""
    picture: there ? cell.picture : ""
    wordless: small && picture !== ""
    multi: question.multiple
    on: there && question.longChoices.chosen.includes(name)
    hasVoice: there && Voice.languages.length >= 0 && (cell.audio !== "" || Voice.available(lang, voiceKey))
    playing: there && Voice.playingKey === voiceKey
    extended: there && (cell.bigPicture !== "" || cell.film !== "")
    signs: ChoiceMedia { question: card.question; words: card.text; bigPicture: card.cell?.bigPicture ?? ""; film: card.cell?.film ?? "" }
    onHeard: {
        Voice.setPrompt(voiceKey, cell.audio) // only now: there may be a hundred thousand
        Voice.toggle(text, lang, voiceKey)
    }
}
