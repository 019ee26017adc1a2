// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Choices as cards: pictures in a grid, words in a list. The card picks, its disc only speaks.
ChoiceGroup {
    id: group

    required property QuestionItem question
    readonly property bool grid: beside.grid
    readonly property bool wordless: beside.wordless
    readonly property CardColumns beside: CardColumns { question: group.question; width: group.width }

    property string filter: "" // what the words must have in them
    readonly property int shown: question.choices.countWith(filter, question.choices.chosenList)

    signal picked()

    name: question.label.text
    columns: beside.wished
    largeColumns: beside.large

    Repeater {
        model: group.question.choices

        ChoiceCard {
            id: card

            required property string name
            required property words words
            required picture
            required property bool selected
            required property words second
            required property string bigPicture
            required property string film

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: group.filter === "" || selected || group.question.choices.has(words.text, group.filter)
                || (second.text !== "" && group.question.choices.has(second.text, group.filter))
            form: group.grid ? "grid" : "list"
            wordless: group.wordless && picture !== ""
            multi: group.question.multiple
            text: words.text
            shown: words.shown
            lang: words.language
            rich: words.rich
            beside: second.text
            besideLang: second.language
            note: words.isFallback ? words.languageName : ""
            on: selected
            playing: Voice.playingKey === voiceKey
            hasVoice: Voice.languages.length >= 0 && Voice.available(lang, voiceKey)
            readonly property string voiceKey: group.question.key + "=" + name
            onClicked: {
                group.question.pick(name)
                group.picked()
            }
            onHeard: Voice.toggle(text, lang, voiceKey)
            extended: bigPicture !== "" || film !== ""
            signs: ChoiceMedia { question: group.question; words: card.text; bigPicture: card.bigPicture; film: card.film }
        }
    }
}
