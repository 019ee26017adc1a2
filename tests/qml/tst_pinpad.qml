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
        // In the order they stand in: 1 to 9, take away, 0, done. (What stands on them is the app's language.)
        function keysOf(item) {
            let found = []
            for (const child of Array.from(item.children))
                found = found.concat(child.clicked !== undefined && child.offReason !== undefined ? [child] : keysOf(child))
            return found
        }
        function test_everyKeyIsBigAndPresses() {
            const made = pad()
            const keys = keysOf(made)
            compare(keys.length, 12)
            for (const key of keys)
                verify(key.width >= 64 && key.height >= 64, key.label + " " + key.width + "x" + key.height)
            verify(keyNamed(made, "Take the last one away"))
            verify(keyNamed(made, "Open"))
            for (const at of [6, 10, 2, 9])
                keys[at].clicked()
            compare(made.digits, "70")
        }
        function test_theNumbersStandTheSameWayInEveryDirection() {
            const keys = keysOf(pad({ "LayoutMirroring.enabled": true }))
            verify(keys[0].x < keys[2].x)
        }
    }
}
