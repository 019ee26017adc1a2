// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Uthan.Theme
import Uthan.Controls
import Uthan.Survey

Item {
    id: root
    width: 412
    height: 800

    Component { id: block; QuestionBlock { width: 380; survey: asked.survey } }
    Component { id: large; BigPictureSheet { title: "The plan"; source: "image://art/ps_ice" } }
    TestCase {
        name: "BigPicture"
        when: windowShown

        function init() {
            Theme.reducedMotion = true
            Theme.windowWidth = 412
            Theme.language = "en"
        }
        function under(item: Item, fits: var): Item {
            return fits(item) ? item : Array.from(item.children ?? []).map(child => under(child, fits)).find(found => found) ?? null
        }
        function test_aQuestionWithALargePictureOpensItByKeys() {
            const question = asked.question({ name: "plan", type: "note", label: "The plan", image: "small.png", bigImage: "big.png" })
            const one = createTemporaryObject(block, root, { question: question })
            const button = under(one, item => item instanceof AppButton && item.text === "See it large")
            verify(button)
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => root.Window.window.activeFocusItem !== button)
            compare(probe.of(root.Window.window.activeFocusItem).name, "The plan")
            keyClick(Qt.Key_Escape)
            tryVerify(() => button.activeFocus)
        }
        function test_aQuestionWithoutOneHasNoButton() {
            const question = asked.question({ name: "plan", type: "note", label: "The plan", image: "small.png" })
            const one = createTemporaryObject(block, root, { question: question })
            compare(under(one, item => item instanceof AppButton && item.text === "See it large"), null)
        }
        function test_itIsLookedAtCloserAndAllOfItIsInReach() {
            const sheet = createTemporaryObject(large, root)
            sheet.open()
            tryVerify(() => sheet.opened)
            const view = root.Window.window.activeFocusItem
            keyClick(Qt.Key_Plus)
            compare(sheet.closeness, 1.5)
            verify(view.contentX > 0) // the middle stays
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Right)
            fuzzyCompare(view.contentX, view.contentWidth - view.width, 0.5)
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Plus)
            compare(sheet.closeness, sheet.closest)
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Minus)
            compare(sheet.closeness, 1)
            compare(view.contentX, 0)
        }
    }
}
