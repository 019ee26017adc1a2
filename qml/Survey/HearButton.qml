// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// Reads one text aloud, in the language the text is in.
//   text, lang   what is read;  key: which of the voices on the screen this is
AudioButton {
    property string text: ""
    property string lang: ""
    property string key: ""
    property bool byItself: true // false: whoever holds the button says what is heard

    of: text
    playing: key !== "" && Voice.playingKey === key
    hasVoice: Voice.languages.length >= 0 && Voice.available(lang, key)
    onToggled: {
        if (byItself)
            Voice.toggle(text, lang, key)
    }
}
