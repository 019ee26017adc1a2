// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Map
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// A long list or a map on a page never holds who goes down the page with a wheel or a finger.
Item {
    id: root
    width: 412
    height: 700
    LayoutMirroring.childrenInherit: true

    readonly property Item at: Window.activeFocusItem

    Component {
        id: pages
        AppListPage {
            id: page
            property var kinds: []
            anchors.fill: parent
            model: 7
            delegate: Item {
                id: line
                required property int index
                readonly property Item inside: loader.item
                width: ListView.view.width
                height: loader.item ? loader.item.implicitHeight + 24 : 400
                Loader {
                    id: loader
                    width: 372
                    anchors.horizontalCenter: parent.horizontalCenter
                    sourceComponent: page.kinds[line.index] === "list" ? choosing : page.kinds[line.index] === "map" ? map : plain
                }
            }
        }
    }
    Component { id: plain; Rectangle { implicitHeight: 400; color: "steelblue" } }
    Component { id: choosing; SearchChoiceWidget { question: asked.question({ type: "select_one", looks: "search", label: "Where?", many: 300, choices: [{ name: "place", label: "Place" }] }) } }
    Component { id: map; MapCanvas { implicitHeight: 300 } }

    TestCase {
        name: "InnerScroll"
        when: windowShown

        property var page: null

        function show(kind: string, data) {
            Theme.textScale = data?.scale ?? 1
            root.LayoutMirroring.enabled = data?.rtl ?? false
            page = createTemporaryObject(pages, root, { kinds: ["plain", "plain", kind, "plain", "plain", "plain", "plain"] })
            page.list.cacheBuffer = 5000
            tryVerify(() => inside(), 10000)
            tryVerify(() => kind === "map" || inner()?.count > 0 && inner().height > 100, 10000)
            waitForRendering(page, 100)
        }
        function cleanup() { Theme.textScale = 1; root.LayoutMirroring.enabled = false }
        function inside(): Item { return page.list.itemAtIndex(2)?.inside ?? null }
        function inner(): Item { return under(inside(), one => one instanceof ListView) }
        function under(item, wanted) {
            if (wanted(item))
                return item
            for (const child of Array.from(item.children ?? [])) {
                const found = under(child, wanted)
                if (found)
                    return found
            }
            return null
        }
        function here(item) { return item.mapToItem(root, item.width / 2, item.height / 2) }
        function wheel(x, y, notches) { // as a hand turns it: the page comes to rest between
            for (let i = 0; i < Math.abs(notches); ++i) {
                mouseMove(root, x, y)
                mouseWheel(root, x, y, 0, notches > 0 ? -120 : 120)
                wait(20)
            }
            tryVerify(() => !page.list.moving && (!inner() || !inner().moving))
        }
        function looks() { return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }, { tag: "200 %, right to left", scale: 2, rtl: true }] }

        function test_theWheelGoesDownThePageOverAList_data() { return looks() }
        function test_theWheelGoesDownThePageOverAList(data) {
            show("list", data)
            page.list.positionViewAtIndex(2, ListView.Beginning)
            waitForRendering(page, 100)
            const top = inner().contentY, before = page.list.contentY, spot = here(inner())
            wheel(spot.x, spot.y, 1)
            compare(inner().contentY, top)
            verify(page.list.contentY > before)
            for (let turn = 0; turn < 30 && !page.list.atYEnd; ++turn) {
                if (inside())
                    compare(inner().contentY, top)
                wheel(200, 350, 8)
            }
            verify(page.list.atYEnd)
        }
        function test_aListThatIsUsedTakesTheWheelToItsEnd() {
            show("list")
            page.list.positionViewAtIndex(2, ListView.Beginning)
            under(inside(), one => one instanceof Field).forceActiveFocus()
            waitForRendering(page, 100)
            const spot = here(inner()), before = page.list.contentY
            wheel(spot.x, spot.y, 3)
            verify(inner().contentY > 50)
            compare(page.list.contentY, before)
            inner().positionViewAtEnd()
            wheel(spot.x, spot.y, 6)
            verify(page.list.contentY > before)
        }
        function test_aListLeavesHalfOfThePage_data() { return looks() }
        function test_aListLeavesHalfOfThePage(data) {
            show("list", data)
            verify(inner().height <= page.list.height / 2 + 1, inner().height + " of " + page.list.height)
        }
        function test_aFingerMovesTheListAndAtItsEndThePage() {
            show("list")
            page.list.positionViewAtIndex(2, ListView.Beginning)
            waitForRendering(page, 100)
            const drag = () => {
                const spot = here(inner())
                const touch = touchEvent(root)
                touch.press(1, root, spot.x, spot.y).commit()
                for (let i = 1; i <= 10; ++i)
                    touch.move(1, root, spot.x, spot.y - 15 * i).commit()
                touch.release(1, root, spot.x, spot.y - 150).commit()
                tryVerify(() => !page.list.moving && !inner().moving)
            }
            const before = page.list.contentY
            drag()
            verify(inner().contentY > 50)
            compare(page.list.contentY, before)
            inner().positionViewAtEnd()
            drag()
            verify(page.list.contentY > before)
        }
        function test_theWheelGoesDownThePageOverAMapUntilSomebodyComesToIt() {
            show("map")
            const map = inside(), scale = map.metresPerPixel
            for (let turn = 0; turn < 30 && !page.list.atYEnd; ++turn)
                wheel(200, 350, 8)
            verify(page.list.atYEnd)
            compare(map.metresPerPixel, scale)
            page.list.positionViewAtIndex(2, ListView.Center)
            map.forceActiveFocus()
            waitForRendering(page, 100)
            const spot = here(map)
            wheel(spot.x, spot.y, 2)
            verify(map.metresPerPixel !== scale)
        }
    }
}
