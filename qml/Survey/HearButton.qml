// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// Reads one text aloud, in the language the text is in.
//   text, lang   what is read;  key: which of the voices on the screen this is
//   recorded     somebody's voice for it: a file of the survey, heard in place of the machine's
//   then, thenLang   what is read after it, which may be in another language
AudioButton {
    property string text: ""
    property string lang: ""
    property string key: ""
    property string recorded: ""
    property string then: ""
    property string thenLang: ""
    property bool byItself: true // false: whoever holds the button says what is heard

    function bringVoice() {
        if (recorded !== "")
            Voice.setPrompt(key, recorded)
    }

    onRecordedChanged: bringVoice()
    onKeyChanged: bringVoice()
    of: then === "" ? text : text + "\n" + then
    playing: key !== "" && (Voice.playingKey === key || (then !== "" && Voice.playingKey === key + ".then"))
    hasVoice: Voice.languages.length >= 0 && (Voice.available(lang, key) || (then !== "" && Voice.available(thenLang)))
    onToggled: {
        if (!byItself)
            return
        if (then !== "")
            Voice.toggleBoth(text, lang, then, thenLang, key)
        else
            Voice.toggle(text, lang, key)
    }
}
