// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Puts a number that is written otherwise (with other marks between its digits, in other digits) back under the hands of
// who is typing it: the caret stays behind the same digit.
//   input    the TextInput
QtObject {
    id: caret

    required property Item input
    property int place: 0 // of the caret before the last change
    property string shown: ""

    function isMark(sign: string): bool { return /[,\s\u066C\u2019]/.test(sign) }
    function put(written: string) {
        const at = caret.input.cursorPosition
        // One mark taken out changes nothing: Delete steps over it, as the backspace does by itself.
        const steppedOver = written === caret.shown && at === caret.place && caret.input.length === written.length - 1
        let left = Array.from(caret.input.text.slice(0, at)).filter(sign => !isMark(sign)).length
        let place = 0
        for (; left > 0 && place < written.length; ++place)
            left -= isMark(written[place]) ? 0 : 1
        caret.input.text = written
        caret.input.cursorPosition = Math.min(written.length, place + (steppedOver ? 1 : 0))
    }
    function remember() {
        shown = input.text
        place = input.cursorPosition
    }
}
