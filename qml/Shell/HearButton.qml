// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// An AudioButton that speaks: the text in its own language, by the machine's voice if there is one.
//   text, lang   what is said, and the language it is in
//   key          tells this button from others with the same words
AudioButton {
    property string text: ""
    property string lang: I18n.textLanguage
    property string key: lang + ":" + text

    of: text
    playing: Voice.playingKey === key
    hasVoice: Voice.languages.indexOf(lang.split("-")[0]) >= 0
    onToggled: Voice.toggle(text, lang, key)
}
