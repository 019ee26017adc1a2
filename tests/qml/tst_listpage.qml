// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme

// Pages of many lines: gone through by keys, read in the order of the page, and begun at their beginning.
Item {
    id: root
    width: 412
    height: 700

    Component {
        id: pages
        AppListPage {
            id: page
            property real grown: 40
            anchors.fill: parent
            wholeUpTo: 60
            atStart: true
            model: 40
            above: Item { width: 1; height: page.grown }
            below: Item { width: 1; height: 20 }
            LineOrder { id: order }
            delegate: Item {
                id: line
                required property int index
                readonly property bool stops: index !== 3
                readonly property Item stop: loader.item
                Component.onCompleted: order.put(line)
                width: ListView.view.width
                height: 80
                Loader {
                    id: loader
                    anchors.fill: parent
                    asynchronous: true
                    sourceComponent: AppButton { text: "Line " + line.index; activeFocusOnTab: line.ListView.isCurrentItem }
                }
            }
        }
    }

    Component {
        id: questions
        AppListPage {
            id: page
            anchors.fill: parent
            model: 3
            delegate: QuestionBlock {
                required property int index
                readonly property bool stops: true
                width: 372
                survey: asked.survey
                alone: false
                question: asked.question({ type: "text", name: "q" + index, label: "Question " + index })
            }
        }
    }

    Component {
        id: few
        Item {
            function add(index: int): Item { return one.createObject(this, { index: index }) }
            function order() { return Array.from(children).filter(child => child.index !== undefined).map(child => child.index).join(" ") }
            LineOrder { id: placing }
            readonly property LineOrder placing: placing
            Component { id: one; Item { property int index } }
        }
    }

    TestCase {
        name: "ListPage"
        when: windowShown

        function made() {
            const page = createTemporaryObject(pages, root)
            waitForRendering(page)
            return page
        }
        function at(page) { return page.lineOf(page.focusItem) }
        function test_everyLineIsReachedByKeys() {
            const page = made()
            verify(page.stopAt(0, 1))
            tryVerify(() => at(page) === 0)
            for (const [key, line] of [[Qt.Key_Down, 1], [Qt.Key_Down, 2], [Qt.Key_Down, 4], [Qt.Key_Up, 2], [Qt.Key_PageDown, 10],
                                       [Qt.Key_End, 39], [Qt.Key_Down, 39], [Qt.Key_PageUp, 31], [Qt.Key_Home, 0]]) {
                keyClick(key)
                tryVerify(() => at(page) === line)
                tryVerify(() => {
                    const top = page.focusItem.mapToItem(page.list, 0, 0).y
                    return top >= 0 && top + 80 <= page.list.height
                })
            }
        }
        function test_theEndIsReachedFromTheHeaderToo() {
            const page = made()
            page.forceActiveFocus() // on no line
            compare(at(page), -1)
            keyClick(Qt.Key_PageDown)
            tryVerify(() => at(page) === 7)
            page.forceActiveFocus()
            keyClick(Qt.Key_End)
            tryVerify(() => at(page) === 39)
        }
        function ringed(page) { // the words the keys came to, with their ring
            const words = page.focusItem
            return words?.pointed === false && Array.from(words.children).some(child => child instanceof FocusRing && child.visible) ? words.text : ""
        }
        function test_questionsUnderOneAnotherAreGoneThroughWithTheArrows() {
            const page = createTemporaryObject(questions, root)
            waitForRendering(page)
            const first = page.list.itemAtIndex(0)
            tryVerify(() => first.ready)
            first.takeFocus()
            compare(ringed(page), "") // nobody pressed a key yet
            keyClick(Qt.Key_Down)
            tryVerify(() => ringed(page) === "Question 1")
            for (let tab = 0; tab < 4 && !(page.focusItem instanceof TextInput); ++tab)
                keyClick(Qt.Key_Tab) // past the voice, into the field
            verify(page.focusItem instanceof TextInput)
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_Down) // a field of one line leaves it to the page
            tryVerify(() => ringed(page) === "Question 2")
            keyClick(Qt.Key_Home)
            tryVerify(() => ringed(page) === "Question 0")
        }
        function test_whatGetsTheFocusInAnotherLineKeepsIt() {
            const page = made()
            verify(page.stopAt(0, 1))
            tryVerify(() => at(page) === 0)
            tryVerify(() => page.list.itemAtIndex(2)?.stop)
            const card = page.list.itemAtIndex(2).stop
            card.forceActiveFocus(Qt.TabFocusReason)
            wait(20)
            verify(card.activeFocus)
            keyClick(Qt.Key_Up)
            tryVerify(() => at(page) === 1)
        }
        function test_aReaderGetsTheLinesInTheirOrderAlsoFromTheMiddle_data() {
            return [{ tag: "once it is there", soon: false }, { tag: "while it is still being made", soon: true }]
        }
        function test_aReaderGetsTheLinesInTheirOrderAlsoFromTheMiddle(data) {
            const page = data.soon ? createTemporaryObject(pages, root) : made()
            tryVerify(() => page.list.itemAtIndex(3) !== null)
            page.list.positionViewAtIndex(25, ListView.Center)
            tryVerify(() => page.list.itemAtIndex(0) !== null && page.list.itemAtIndex(39) !== null, 30000) // all of a short page
            const lines = Array.from(page.list.contentItem.children).filter(item => item.index !== undefined && item.visible).map(item => item.index)
            compare(lines, Array.from({ length: 40 }, (none, i) => i))
        }
        function test_aLineThatIsStillBeingMadeDrawsNoOtherOutOfItsPlace() {
            const list = createTemporaryObject(few, root)
            for (const index of [1, 2, 8, 9])
                list.placing.put(list.add(index))
            const late = list.add(4) // begun, at the end of what is there
            list.placing.put(list.add(5))
            list.placing.put(list.add(6))
            list.placing.put(late)
            compare(list.order(), "1 2 4 5 6 8 9")
        }
        function test_whatGrowsAboveDoesNotHideTheBeginning() {
            const page = made()
            page.grown = 90
            tryVerify(() => page.list.contentY === page.list.originY)
            page.stopAt(20, 1)
            tryVerify(() => at(page) === 20) // what is made piece by piece is there, and in sight
            const before = page.list.contentY
            page.grown = 120
            wait(20)
            compare(page.list.contentY, before)
        }
    }
}
