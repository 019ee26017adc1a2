// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Numbers while they are typed: grouped where the form wants it, with the caret staying behind the same digit.
Item {
    id: root
    width: 412
    height: 915

    Component { id: number; NumberWidget { width: 372 } }
    Component { id: written; WrittenWidget { width: 372 } }

    TestCase {
        name: "Typing"
        when: windowShown

        function cleanup() { Theme.language = "en" }
        function under(item, fits) {
            if (fits(item))
                return item
            for (const child of Array.from(item.children ?? [])) {
                const found = under(child, fits)
                if (found)
                    return found
            }
            return null
        }
        function field(component, as) {
            const question = asked.question(Object.assign({ label: "How many?" }, as))
            const widget = createTemporaryObject(component, root, { question: question })
            const input = under(widget, one => one.cursorPosition !== undefined && one.visible)
            input.forceActiveFocus()
            return { question, input, widget }
        }
        function type(input, text) {
            for (const sign of text)
                sign.charCodeAt(0) < 128 ? keyClick(sign) : input.insert(input.cursorPosition, sign) // keyClick knows Latin-1 only
        }
        function test_thousandsArePartedWhileOneTypes_data() {
            return [{ tag: "thousands", typed: "1234567", shown: "1,234,567", kept: 1234567 },
                { tag: "few", typed: "123", shown: "123", kept: 123 },
                { tag: "below nothing", typed: "-123456", shown: "-123,456", kept: -123456 },
                { tag: "only a sign", typed: "-", shown: "-", kept: "-" },
                { tag: "with a part", type: "decimal", typed: "1234.5678", shown: "1,234.5678", kept: 1234.5678 },
                { tag: "a point at the end", type: "decimal", typed: "12345.", shown: "12,345.", kept: 12345 },
                { tag: "lakhs", lang: "bn", typed: "1234567", shown: "12,34,567", kept: 1234567 },
                { tag: "French", lang: "fr", typed: "1234567", shown: "1\u202F234\u202F567", kept: 1234567 },
                { tag: "French with a part", lang: "fr", type: "decimal", typed: "1234,5", shown: "1\u202F234,5", kept: 1234.5 },
                { tag: "Urdu", lang: "ur", typed: "12345678", shown: "12,345,678", kept: 12345678 },
                { tag: "letters", typed: "12ab4", shown: "12ab4", kept: "12ab4" },
                { tag: "not asked for", looks: "", typed: "1234567", shown: "1234567", kept: 1234567 }]
        }
        function test_thousandsArePartedWhileOneTypes(data) {
            const { question, input } = field(number, { type: data.type ?? "integer", looks: data.looks ?? "thousands-sep", lang: data.lang ?? "en" })
            type(input, data.typed)
            compare(input.text, data.shown)
            compare(input.cursorPosition, data.shown.length)
            compare(asked.answerOf(question), data.kept)
        }
        // What a keyboard of another script gives.
        function test_digitsOfEveryScriptAreParted() {
            for (const [lang, plain, shown, kept] of [["bn", "১২৩৪৫৬৭", "১২,৩৪,৫৬৭", 1234567], ["ar", "١٢٣٤٥٦٧", "١,٢٣٤,٥٦٧", 1234567],
                                                      ["ur", "۱۲۳۴۵", "۱۲,۳۴۵", 12345], ["ne", "१२३४५६", "१,२३,४५६", 123456]]) {
                const question = asked.question({ type: "integer", looks: "thousands-sep", lang: lang, label: "How many?" })
                compare(question.asTyped(plain), shown)
                question.write(question.asTyped(plain))
                compare(asked.answerOf(question), kept)
            }
        }
        function test_theCaretStaysBehindTheSameDigit() {
            const { question, input } = field(number, { type: "integer", looks: "thousands-sep" })
            type(input, "1234567") // 1,234,567
            input.cursorPosition = 3 // behind the 2
            type(input, "9")
            compare(input.text, "12,934,567")
            compare(input.cursorPosition, 4)
            keyClick(Qt.Key_Backspace)
            compare(input.text, "1,234,567")
            compare(input.cursorPosition, 3)
            keyClick(Qt.Key_Backspace) // the 2
            compare(input.text, "134,567")
            compare(input.cursorPosition, 1)
            keyClick(Qt.Key_Delete) // the 3
            compare(input.text, "14,567")
            compare(input.cursorPosition, 1)
            compare(asked.answerOf(question), 14567)
        }
        function test_aMarkIsSteppedOverFromBothSides() {
            const { question, input } = field(number, { type: "integer", looks: "thousands-sep" })
            type(input, "1234") // 1,234
            input.cursorPosition = 2
            wait(0)
            keyClick(Qt.Key_Backspace)
            compare(input.text, "1,234")
            compare(input.cursorPosition, 1)
            keyClick(Qt.Key_Backspace)
            compare(input.text, "234")
            type(input, "1")
            compare(input.text, "1,234")
            compare(input.cursorPosition, 1)
            wait(0)
            keyClick(Qt.Key_Delete)
            compare(input.text, "1,234")
            compare(input.cursorPosition, 2)
            keyClick(Qt.Key_Delete)
            compare(input.text, "134")
            compare(asked.answerOf(question), 134)
        }
        function test_whatIsChosenIsTypedOver() {
            const { question, input } = field(number, { type: "integer", looks: "thousands-sep", value: 1234567 })
            compare(input.text, "1,234,567")
            input.select(1, 5) // ,234
            type(input, "8")
            compare(input.text, "18,567")
            compare(input.cursorPosition, 2)
            input.selectAll()
            type(input, "5")
            compare(input.text, "5")
            compare(asked.answerOf(question), 5)
        }
        function test_aScreenReaderMeetsTheNumberAsItStands() {
            const { input } = field(number, { type: "integer", looks: "thousands-sep" })
            type(input, "12345")
            compare(probe.of(input).letters, "12,345")
            compare(probe.of(input).name, "How many?")
        }
        function test_moreAndLessShowInAFieldJustTypedIn() {
            const { input, widget } = field(number, { type: "integer", looks: "thousands-sep" })
            type(input, "999")
            mouseClick(under(widget, one => one.label === "One more"))
            compare(input.text, "1,000")
        }
        function test_aTelephoneNumberMayBeMendedInItsMiddle() {
            const { question, input } = field(written, { type: "text", looks: "numbers", lang: "bn" })
            type(input, "0151") // comes to stand there in the language's own digits
            compare(input.text, "০১৫১")
            input.cursorPosition = 2
            type(input, "9")
            compare(input.text, "০১৯৫১")
            compare(input.cursorPosition, 3)
            compare(asked.answerOf(question), "01951")
        }
    }
}
