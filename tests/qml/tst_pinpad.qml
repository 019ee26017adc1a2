// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Lock

Item {
    id: root
    width: 412
    height: 800

    Component { id: pads; PinPad { width: 372; doneText: "Open" } }
    Component { id: spies; SignalSpy { } }

    TestCase {
        name: "PinPad"
        when: windowShown

        function pad(properties) {
            const made = createTemporaryObject(pads, root, properties ?? {})
            made.forceActiveFocus()
            return made
        }
        function press(text) {
            for (const key of text)
                keyClick(key)
        }
        // Those below an item that can be pressed, by their names.
        function keyNamed(item, name) {
            for (const child of Array.from(item.children)) {
                if (child.label === name && child.clicked !== undefined)
                    return child
                const below = keyNamed(child, name)
                if (below)
                    return below
            }
            return null
        }

        function test_theKeyboardPressesToo() {
            const made = pad()
            press("12a34")
            compare(made.digits, "1234")
            keyClick(Qt.Key_Backspace)
            compare(made.digits, "123")
        }
        function test_digitsOfEveryScriptAreTheSameNumber() {
            const made = pad()
            for (const digit of ["\u0667", "\u06F8", "\u09E9", "0"])
                made.add(made.western(digit))
            compare(made.digits, "7830")
            compare(made.western("x"), "")
        }
        function test_aShortNumberIsNotGiven() {
            const made = pad()
            const given = createTemporaryObject(spies, root, { target: made, signalName: "entered" })
            press("12345")
            made.give()
            compare(given.count, 0)
            press("6")
            made.give()
            compare(given.count, 1)
        }
        function test_nothingIsTakenWhileOneHasToWait() {
            const made = pad({ offReason: "The next try is in 5 seconds." })
            press("123456")
            compare(made.digits, "")
            const open = keyNamed(made, "Open")
            verify(open)
            verify(open.off)
            compare(open.offReason, "The next try is in 5 seconds.")
        }
        function test_everyKeyIsBigAndHasAName() {
            const made = pad()
            for (const name of ["1", "5", "9", "0", "Take the last one away", "Open"]) {
                const key = keyNamed(made, name)
                verify(key, name)
                verify(key.width >= 64 && key.height >= 64, name + " " + key.width + "x" + key.height)
            }
            keyNamed(made, "7").clicked()
            compare(made.digits, "7")
        }
        function test_theNumbersStandTheSameWayInEveryDirection() {
            const made = pad({ "LayoutMirroring.enabled": true })
            verify(keyNamed(made, "1").x < keyNamed(made, "3").x)
        }
    }
}
