// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// A choice in words of our own, not of the form, with a voice for who does not read.
//   key   which of the voices on the screen this is
ChoiceCard {
    id: card

    property string key: ""

    lang: I18n.textLanguage
    hasVoice: Voice.languages.length >= 0 && Voice.available(lang)
    playing: key !== "" && Voice.playingKey === key
    onHeard: Voice.toggle(text, lang, key)
}
