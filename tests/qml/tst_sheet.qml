// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Uthan.Theme
import Uthan.Controls

Item {
    id: root
    width: 412
    height: 700

    UnderSheets {
        AppButton { id: outside; text: "Open" }
    }
    Sheet {
        id: sheet
        title: "Who may know?"
        AppButton { id: inside; Layout.fillWidth: true; text: "Our people" }
    }
    TestCase {
        name: "Sheet"
        when: windowShown

        function init() { Theme.reducedMotion = true; Theme.windowWidth = 412; Theme.textScale = 1 }
        function cleanup() {
            sheet.close()
            tryVerify(() => !sheet.visible)
            Theme.textScale = 1
        }

        function test_itStandsOnTheFootOfAPhone() {
            sheet.open()
            tryVerify(() => sheet.opened)
            compare(sheet.width, 412)
            compare(Math.round(sheet.y + sheet.height), 700)
        }
        function test_itIsOneDialogWithItsTitle() {
            sheet.open()
            tryVerify(() => sheet.opened)
            const dialogs = []
            for (let item = inside; item; item = item.parent) {
                const said = probe.of(item)
                if (said.role === Accessible.Dialog)
                    dialogs.push(said.name)
            }
            compare(dialogs, ["Who may know?"])
        }
        function test_theKeyboardIsInsideAndEscapeLeaves() {
            sheet.open()
            tryVerify(() => sheet.opened)
            inside.forceActiveFocus()
            verify(inside.activeFocus)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !sheet.visible)
        }
        function test_whatIsUnderItCannotBePressedUntilItIsGone() {
            let presses = 0
            outside.clicked.connect(() => ++presses)
            outside.forceActiveFocus()
            sheet.open()
            tryVerify(() => sheet.opened && !outside.enabled)
            probe.press(outside) // an assistive tool
            compare(presses, 0)
            verify(!outside.activeFocus)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !sheet.visible)
            tryVerify(() => outside.enabled && outside.activeFocus) // the keyboard goes on where it was
            probe.press(outside)
            compare(presses, 1)
        }
        function test_theRingOfWhatIsInItIsWhole() {
            sheet.open()
            tryVerify(() => sheet.opened)
            const ring = Theme.focusRing + Theme.focusGap
            let view = inside.parent
            while (!view.clip)
                view = view.parent
            const place = inside.mapToItem(view, 0, 0)
            verify(place.x >= ring && place.x + inside.width + ring <= view.width)
            verify(place.y + inside.height + ring <= view.contentHeight)
        }
        function test_itGrowsWithItsTextAndNeverOverTheTop() {
            sheet.open()
            tryVerify(() => sheet.opened)
            const before = sheet.height
            Theme.textScale = 2
            tryVerify(() => sheet.height > before)
            verify(sheet.y >= 0)
        }
    }
}
