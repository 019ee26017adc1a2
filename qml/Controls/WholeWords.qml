// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// Text whose words stay whole where they have little room, as large text on a narrow phone: it gets smaller, down to the
// smallest there is, before a word is broken. Its width is given to it, and does not follow its words.
//   full   its size where there is room
AppText {
    id: text

    property real full: Theme.bodyText
    readonly property WordWidth words: WordWidth { text: text.text; lang: text.lang; size: text.full; bold: text.bold }

    size: width > 0 && words.longest > width + 1 ? Math.max(Theme.tinyText, Math.floor(full * width / words.longest)) : full
}
