// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls

Item {
    id: root
    width: 412
    height: 800

    Component { id: fields; Field { width: 372 } }
    Component { id: steppers; Stepper { label: "Three fingers" } }
    Component { id: undos; UndoBar { width: 372 } }
    Component { id: buttons; AppButton { } }
    Component { id: spies; SignalSpy { } }

    TestCase {
        name: "Fields"
        when: windowShown

        function watch(target, signalName) { return createTemporaryObject(spies, root, { target: target, signalName: signalName }) }

        function test_whatIsWrittenComesOutOnEveryChange() {
            const field = createTemporaryObject(fields, root, { label: "Your name" })
            const edits = watch(field, "edited")
            field.forceActiveFocus()
            keyClick("h")
            keyClick("i")
            compare(field.text, "hi")
            compare(edits.count, 2)
        }
        function test_aScreenReaderIsNotGivenTheLettersOfASecret() {
            const field = createTemporaryObject(fields, root, { label: "A word or sentence", secret: true })
            field.forceActiveFocus()
            for (const letter of "river7")
                keyClick(letter)
            compare(field.text, "river7")
            const met = probe.of(field.input)
            compare(met.letters, "••••••")
            compare(met.name, "A word or sentence")
            verify(met.secret)
            field.secret = false // shown on screen, and so to everybody
            compare(probe.of(field.input).letters, "river7")
        }
        function test_manyLinesTellToo() {
            const field = createTemporaryObject(fields, root, { label: "What happened?", multiline: true })
            field.forceActiveFocus()
            keyClick("o")
            keyClick(Qt.Key_Return)
            keyClick("k")
            compare(field.text, "o\nk")
        }
        function test_digitsOfEveryScriptAreKeptAsZeroToNine_data() {
            return [
                { tag: "bangla", written: "১২.৫", kept: "12.5" },
                { tag: "arabic", written: "٤٢٫٥", kept: "42.5" },
                { tag: "persian", written: "۳۸", kept: "38" },
                { tag: "comma", written: "3,5", kept: "3.5" },
                { tag: "minus", written: "-7", kept: "-7" }
            ]
        }
        function test_digitsOfEveryScriptAreKeptAsZeroToNine(data) {
            const field = createTemporaryObject(fields, root, { label: "How many?", number: true })
            field.take(data.written)
            compare(field.text, data.kept)
        }
        function test_aNumberIsShownInTheDigitsOfItsLanguage() {
            const field = createTemporaryObject(fields, root, { label: "Many", number: true, lang: "bn", text: "120" })
            compare(field.input.text, "১২০")
            compare(field.text, "120")
        }
        function test_setFromOutsideItDoesNotSayItWasEdited() {
            const field = createTemporaryObject(fields, root, { label: "Name" })
            const edits = watch(field, "edited")
            field.text = "Rehana"
            compare(field.input.text, "Rehana")
            compare(edits.count, 0)
        }
        function test_theFieldIsNamedAndItsProblemDescribed() {
            const field = createTemporaryObject(fields, root, { label: "Age", problem: "120 at most." })
            compare(probe.of(field.input).name, "Age")
            compare(probe.of(field.input).description, "120 at most.")
        }
        function test_aStepperCountsWithButtonsAndArrowsAndStopsAtItsEnds() {
            const stepper = createTemporaryObject(steppers, root, { value: 1, to: 2 })
            const moves = watch(stepper, "moved")
            stepper.forceActiveFocus()
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Up)
            compare(stepper.value, 2)
            compare(moves.count, 1)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            compare(stepper.value, 0)
            compare(probe.of(stepper).name, "Three fingers, 0")
        }
        function test_undoTakesTheFocusAndGoesBackOnce() {
            const bar = createTemporaryObject(undos, root)
            const undone = watch(bar, "undone")
            const gone = watch(bar, "gone")
            verify(!bar.visible)
            bar.show("The picture is taken away")
            verify(bar.visible)
            verify(bar.activeFocus)
            keyClick(Qt.Key_Return)
            compare([undone.count, gone.count], [1, 0])
            verify(!bar.visible)
            bar.show("Again")
            keyClick(Qt.Key_Escape)
            compare([undone.count, gone.count], [1, 1])
        }
        function test_undoGivesTheFocusBackWhereItWas() {
            const button = createTemporaryObject(buttons, root, { text: "Take out" })
            const bar = createTemporaryObject(undos, root)
            button.forceActiveFocus()
            bar.show("The picture is taken away", false)
            verify(bar.activeFocus)
            keyClick(Qt.Key_Return)
            verify(button.activeFocus)
            verify(!bar.bereft)
            bar.show("The picture is taken away", false)
            button.visible = false
            keyClick(Qt.Key_Return)
            verify(bar.bereft) // who shows the bar finds another place for it
        }
        function test_theWayBackFromALossStaysUntilItIsLeft() {
            const bar = createTemporaryObject(undos, root, { stays: 50 })
            bar.show("The person is taken out", true)
            wait(200)
            verify(bar.visible)
            bar.show("The answer is left out", false)
            tryVerify(() => !bar.visible, 30000)
            const patient = createTemporaryObject(undos, root, { stays: 50, patient: true })
            patient.show("The answer is left out", false)
            wait(200)
            verify(patient.visible)
        }
    }
}
