// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// How wide some text is as AppText draws it: its longest word, below which it would be broken inside a word, and the
// whole of it on one line.
FontMetrics {
    id: measure

    property string text: ""
    property string lang: ""
    property real size: Theme.bodyText
    property bool bold: false
    readonly property real longest: widestWord(text, font)
    readonly property real whole: widest([text], font)

    font.family: Theme.fontFamily(lang, "app")
    font.pixelSize: Theme.fontSize(size, lang, "app")
    font.bold: bold

    // `drawn` is only there so that what was measured is measured again in other letters.
    function widest(parts: var, drawn: font): real {
        return Math.ceil(Math.max(0, ...parts.map(part => measure.advanceWidth(part))))
    }
    // Han and kana may be parted anywhere.
    function widestWord(written: string, drawn: font): real {
        return widest(written.replace(/[\u2E80-\u9FFF]/g, sign => sign + " ").split(/[\s\u200B]+|(?=-)/), drawn)
    }
}
