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

    Component {
        id: pages
        AppPage {
            property alias first: first
            property alias last: last
            anchors.fill: parent
            header: PageHeader { title: "Getting the care we need" }
            footer: Footer { nextText: "Next"; skipText: "Skip" }
            ChoiceCard { id: first; text: "One" }
            ChoiceCard { text: "Two"; Layout.preferredHeight: 500 }
            ChoiceCard { id: last; text: "Three" }
        }
    }
    Component { id: spies; SignalSpy { } }

    TestCase {
        name: "Page"
        when: windowShown

        function watch(target, signalName) { return createTemporaryObject(spies, root, { target: target, signalName: signalName }) }
        function init() { Theme.textScale = 1; Theme.windowWidth = 412; Theme.reducedMotion = true }
        function cleanup() { Theme.windowWidth = 412 }

        function test_whatHasTheFocusIsNeverUnderTheFooter() {
            const page = createTemporaryObject(pages, root)
            waitForRendering(page)
            page.last.forceActiveFocus()
            tryVerify(() => {
                const at = page.last.mapToItem(page.flickable, 0, 0).y
                return at >= 0 && at + page.last.height <= page.flickable.height
            })
            page.first.forceActiveFocus()
            tryVerify(() => page.first.mapToItem(page.flickable, 0, 0).y >= 0)
        }
        function test_escapeGoesBackAndF1Helps() {
            const page = createTemporaryObject(pages, root)
            const backs = watch(page, "back")
            const helps = watch(page, "helped")
            const hears = watch(page, "heardAsked")
            page.first.forceActiveFocus()
            keyClick(Qt.Key_Escape)
            compare(backs.count, 1)
            keyClick(Qt.Key_F1)
            compare(helps.count, 1)
            keyClick(Qt.Key_Space, Qt.ControlModifier)
            compare(hears.count, 1)
        }
        function test_theColumnIsNeverWiderThanItsLimit() {
            const page = createTemporaryObject(pages, root)
            compare(page.first.width, 372)
            page.anchors.fill = null
            page.width = 1200
            Theme.windowWidth = 1200
            tryCompare(page.first, "width", 640)
        }
        function test_theColumnScrollsOnlyDown() {
            const page = createTemporaryObject(pages, root)
            compare(page.flickable.contentWidth, page.flickable.width)
        }
    }
}
