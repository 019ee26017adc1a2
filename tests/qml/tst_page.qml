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
    Component {
        id: sections
        PageHeader {
            width: 412
            large: false
            count: "12 / 55"
            IconButton { iconName: "list"; label: "All questions" }
            IconButton { iconName: "globe"; label: "Another language" }
        }
    }

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
        function shownText(item: Item, text: string): Item {
            for (const child of Array.from(item.children)) {
                const one = child instanceof AppText && child.text === text && child.visible ? child : shownText(child, text)
                if (one)
                    return one
            }
            return null
        }
        function test_theTitleStandsAboveItsColumn_data() { return [{ tag: "left to right", rtl: false }, { tag: "right to left", rtl: true }] }
        function test_theTitleStandsAboveItsColumn(data) {
            const page = createTemporaryObject(pages, root)
            page.LayoutMirroring.enabled = data.rtl
            page.LayoutMirroring.childrenInherit = true
            const title = () => shownText(page, "Getting the care we need")
            const start = item => data.rtl ? page.width - item.mapToItem(page, item.width, 0).x : item.mapToItem(page, 0, 0).x
            tryCompare(page.first, "width", 372)
            tryVerify(() => start(title()) === 12 + Theme.touch + 8) // on a phone behind the arrow
            page.anchors.fill = null
            page.width = 1440
            Theme.windowWidth = 1440
            tryVerify(() => Math.abs(start(title()) - start(page.first)) < 1, 5000)
            Theme.textScale = 2
            tryVerify(() => Math.abs(start(title()) - start(page.first)) < 1, 5000)
        }
        function test_aLongNameOfASectionIsNotSqueezedBetweenTheSigns() {
            const header = createTemporaryObject(sections, root, { title: "The water" })
            tryVerify(() => shownText(header, "The water")?.lineCount === 1)
            const low = header.height
            header.title = "The water that we fetch from the well and from the river"
            tryVerify(() => shownText(header, header.title)?.lineCount <= 2)
            tryVerify(() => shownText(header, header.title).width > 300)
            tryVerify(() => header.height > low)
        }
        function test_theColumnScrollsOnlyDown() {
            const page = createTemporaryObject(pages, root)
            compare(page.flickable.contentWidth, page.flickable.width)
        }
    }
}
