// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls

Item {
    id: root
    width: 412
    height: 600

    Component { id: buttons; AppButton { width: 300; text: "Next" } }
    Component { id: cards; ChoiceCard { width: 372; text: "Yes" } }
    Component { id: discs; AudioButton { disc: 36; of: "Where do you go first?" } }
    Component { id: spies; SignalSpy { } }

    TestCase {
        name: "Pressing"
        when: windowShown

        function watch(target, signalName) { return createTemporaryObject(spies, root, { target: target, signalName: signalName }) }
        function init() { Theme.textScale = 1; Theme.language = "en"; Theme.reducedMotion = true }

        function test_aClickATouchSpaceEnterAndAScreenReaderAllPress() {
            const button = createTemporaryObject(buttons, root)
            const clicks = watch(button, "clicked")
            mouseClick(button)
            compare(clicks.count, 1)
            const finger = touchEvent(button)
            finger.press(1, button, 20, 20).commit()
            finger.release(1, button, 20, 20).commit()
            compare(clicks.count, 2)
            button.forceActiveFocus()
            keyClick(Qt.Key_Space)
            compare(clicks.count, 3)
            keyClick(Qt.Key_Return)
            compare(clicks.count, 4)
            probe.press(button)
            compare(clicks.count, 5, "an assistive press counts once")
        }
        function test_slidingOffBeforeReleaseIsAWayOut() {
            const button = createTemporaryObject(buttons, root)
            const clicks = watch(button, "clicked")
            mousePress(button, 20, 20)
            verify(button.pressed)
            mouseMove(button, 20, 400)
            verify(!button.pressed)
            mouseRelease(button, 20, 400)
            compare(clicks.count, 0)
        }
        function test_aPressedButtonSinksByItsHemAndKeepsItsPlace() {
            const button = createTemporaryObject(buttons, root)
            const height = button.height
            compare(button.background.face.y, 0)
            mousePress(button)
            compare(button.background.face.y, button.hem)
            compare(button.height, height)
            mouseRelease(button)
            compare(button.background.face.y, 0)
        }
        function test_whatIsOffStillAnswersAndSaysWhy() {
            const button = createTemporaryObject(buttons, root, { offReason: "Choose a sign first" })
            const clicks = watch(button, "clicked")
            const refusals = watch(button, "refused")
            mouseClick(button)
            compare(clicks.count, 0)
            compare(refusals.count, 1)
            compare(refusals.signalArguments[0][0], "Choose a sign first")
            verify(button.reasonShown)
            compare(probe.of(button).description, "Choose a sign first")
            button.offReason = ""
            verify(!button.reasonShown)
            mouseClick(button)
            compare(clicks.count, 1)
        }
        function test_theDiscSpeaksAndTheCardPicks() {
            const card = createTemporaryObject(cards, root)
            const picks = watch(card, "clicked")
            const hears = watch(card, "heard")
            mouseClick(card, 120, card.height / 2)
            compare([picks.count, hears.count], [1, 0])
            mouseClick(card, card.width - 34, card.height / 2)
            compare([picks.count, hears.count], [1, 1])
        }
        function test_aSmallDiscHasALargeTarget() {
            const disc = createTemporaryObject(discs, root, { x: 100, y: 100 })
            const toggles = watch(disc, "toggled")
            mouseClick(root, 100 - 5, 118)
            compare(toggles.count, 1, "5 px outside a disc of 36 is still on it")
        }
        function test_theRingShowsForTheKeyboardOnly() {
            const button = createTemporaryObject(buttons, root)
            mouseClick(button)
            verify(button.activeFocus)
            verify(!button.visualFocus)
            button.focus = false
            button.forceActiveFocus(Qt.TabFocusReason)
            verify(button.visualFocus)
        }
    }
}
