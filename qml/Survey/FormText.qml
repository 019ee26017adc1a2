// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A text of the form as its author marked it: bold, italic, headings, colours. In the dark and in strong contrast the
// author's colours are left out: they were chosen for white paper. In a heading that is bold anyway, what its author
// made bold would not be seen: there the rest is not.
AppText {
    required property words words
    readonly property string marked: Theme.dark || Theme.contrast ? words.rich.replace(/<\/?font[^>]*>/g, "") : words.rich

    text: marked !== "" ? marked : words.shown
    textFormat: marked !== "" ? Text.StyledText : Text.PlainText
    lang: words.language
    font.bold: bold && !words.rich.includes("<b>")
    Accessible.name: words.text
}
