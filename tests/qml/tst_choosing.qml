// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls

Item {
    id: root
    width: 412
    height: 800

    ChoiceGroup {
        id: group
        width: 372
        columns: 2
        name: "Where"
        ChoiceCard { id: one; form: "grid"; text: "One" }
        ChoiceCard { id: two; form: "grid"; text: "Two"; on: true }
        ChoiceCard { id: three; form: "grid"; text: "Three" }
        ChoiceCard { id: four; form: "grid"; text: "Four"; multi: true }
    }

    TestCase {
        name: "Choosing"
        when: windowShown

        function init() { Theme.textScale = 1; Theme.language = "en"; root.LayoutMirroring.enabled = false; root.LayoutMirroring.childrenInherit = true }
        function cleanup() { Theme.textScale = 1; root.LayoutMirroring.enabled = false }

        function test_arrowsMoveThroughTheGridAsTheEyeSeesIt() {
            one.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            verify(two.activeFocus)
            keyClick(Qt.Key_Down)
            verify(four.activeFocus)
            keyClick(Qt.Key_Left)
            verify(three.activeFocus)
            root.LayoutMirroring.enabled = true
            keyClick(Qt.Key_Left)
            verify(four.activeFocus)
        }
        function test_aScreenReaderMeetsRadioButtonsAndCheckBoxes() {
            compare(probe.of(one).name, "One")
            compare(probe.of(one).role, Accessible.RadioButton)
            verify(!probe.of(one).checked)
            verify(probe.of(two).checked)
            compare(probe.of(four).role, Accessible.CheckBox)
        }
        function test_columnsAreEqualAndLargeTextMakesThemOne() {
            tryCompare(one, "width", 180)
            compare(one.width, two.width)
            Theme.textScale = 2
            tryCompare(one, "width", 372)
            tryVerify(() => two.y > one.y)
        }
        function test_theGridRunsFromTheStartOfTheLanguage() {
            tryVerify(() => one.x < two.x)
            root.LayoutMirroring.enabled = true
            tryVerify(() => one.x > two.x)
        }
    }
}
