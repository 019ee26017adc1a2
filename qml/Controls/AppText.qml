// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Theme

// All text on screen. The font follows the language of the string, not of the app; lines start where that language
// starts, but those of a card or a control, beside its picture or sign. Wraps, never elides, plain text only.
//   lang         BCP 47 tag of the text; empty means the interface's language
//   voice        "app", or "people" for words somebody said or wrote
//   size, bold   one of Theme's text sizes; bold or not, there is no other weight
//   centered     for labels under pictures
//   heading      is announced as a heading
//   decorative   not announced: something else already carries these words
//   beside       its lines start where the screen starts, whatever its language: one card, one side. Words of people
//                keep the side of their language
Text {
    id: text

    property string lang: ""
    property string voice: "app"
    property real size: Theme.bodyText
    property bool bold: false
    property bool centered: false
    property bool heading: false
    property bool decorative: false
    property bool beside: decorative && voice === "app"

    color: Theme.ink
    font.family: Theme.fontFamily(lang, voice)
    font.pixelSize: Theme.fontSize(size, lang, voice)
    font.bold: bold
    lineHeight: Theme.lineHeight(lang, voice)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: centered ? Text.AlignHCenter
                                  : beside || Theme.isRightToLeft(lang) === LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text.text
    Accessible.ignored: decorative
}
