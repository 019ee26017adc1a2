// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Of a page of fifty questions only those near the window and the keyboard are made; the keys come to each, and what is
// in sight stays where it is.
Item {
    id: root
    width: 412
    height: 700
    LayoutMirroring.childrenInherit: true

    readonly property Item at: Window.activeFocusItem
    readonly property int all: 50
    readonly property int most: 24 // made at a time

    ListModel { id: rows }
    Component {
        id: pages
        AppPage {
            id: page
            property alias places: places
            property alias before: before
            property alias after: after
            anchors.fill: parent
            header: AppButton { id: before; text: "Before" }
            footer: AppButton { id: after; text: "After" }

            QuestionPlaces {
                id: places
                width: page.contentWidth
                spacing: Theme.space16
                survey: asked.survey
                page: page
                model: rows
            }
        }
    }

    TestCase {
        id: test
        name: "ManyPlaces"
        when: windowShown

        property var page: null

        function looks() {
            return [
                { tag: "table", scale: 1, rtl: false, mixed: false },
                { tag: "table at 200", scale: 2, rtl: false, mixed: false },
                { tag: "table, right to left", scale: 1, rtl: true, mixed: false },
                { tag: "mixed", scale: 1, rtl: false, mixed: true }
            ]
        }
        function kind(i: int, mixed: bool): var {
            const choices = ["Bad", "Fair", "Good"].map(label => ({ name: label, label: label }))
            const row = { type: "select_one", looks: "list", inList: true, choices: choices }
            return mixed && i % 3 === 1 ? { type: "text" } : mixed && i % 3 === 2 ? { type: "integer" } : row
        }
        function show(data) {
            Theme.reducedMotion = true
            Theme.textScale = data.scale
            root.LayoutMirroring.enabled = data.rtl
            rows.clear()
            page = createTemporaryObject(pages, root)
            for (let i = 0; i < root.all; ++i)
                rows.append({ question: asked.question(Object.assign({ name: "q" + i, label: "Row " + i }, kind(i, data.mixed))) })
            settle()
        }
        function cleanup() {
            Theme.textScale = 1
            root.LayoutMirroring.enabled = false
            page = null
        }
        function places() { return Array.from({ length: root.all }, (_, i) => page.places.itemAt(i)) }
        function made() { return places().filter(place => place.block !== null).length }
        function seen(place) {
            const y = place.mapToItem(page.flickable, 0, 0).y
            return y + place.height > 0 && y < page.flickable.height
        }
        function settled() { return places().every(place => place.ready || !place.wanted && !seen(place)) }
        function settle() { // on a busy machine it takes its time; what never comes is told
            for (let turn = 0; turn < 600 && !settled(); ++turn)
                wait(50)
            const late = places().filter(place => !(place.ready || !place.wanted && !seen(place)))
            verify(settled(), late.map(place => [place.index, place.ready, place.wanted, seen(place), place.y, place.height,
                place.block ? place.block.height : "none"].join(" ")).join("; ") + " at " + page.flickable.contentY + " of " + page.flickable.contentHeight)
        }
        function scrollTo(y) {
            page.flickable.contentY = y
            settle()
            waitForRendering(root, 100)
            settle()
        }

        function test_onlyTheQuestionsNearTheWindowAreMade_data() { return looks() }
        function test_onlyTheQuestionsNearTheWindowAreMade(data) {
            show(data)
            verify(places()[0].ready)
            verify(made() < root.most, made() + " made")
            for (let i = 1; i <= 8; ++i) {
                scrollTo(page.flickable.contentHeight * i / 8 - page.flickable.height)
                tryVerify(() => made() < root.most, 30000, made() + " made")
                verify(places().filter(seen).every(place => place.ready))
            }
            compare(places()[0].block, null) // far away by now
        }
        function test_tabComesToEachQuestionInItsTurn_data() { return looks() }
        function test_tabComesToEachQuestionInItsTurn(data) {
            show(data)
            for (const [from, key, order] of [[page.before, Qt.Key_Tab, 1], [page.after, Qt.Key_Backtab, -1]]) {
                from.forceActiveFocus(Qt.TabFocusReason)
                let last = order > 0 ? -1 : root.all
                for (let steps = 0; steps < 20 * root.all && last !== (order > 0 ? root.all - 1 : 0); ++steps) {
                    const before = root.at
                    keyClick(key)
                    verify(root.at !== before, "Nothing after row " + last)
                    const now = page.places.placeOf(root.at)
                    if (now === last)
                        continue
                    compare(now, last + order)
                    last = now
                    const place = page.places.itemAt(now)
                    tryVerify(() => place.ready && root.at !== place && place.holds(root.at), 30000, "The keys stay before row " + now)
                    tryVerify(() => seen(place), 30000, "Row " + now + " has the focus out of sight")
                }
                compare(last, order > 0 ? root.all - 1 : 0)
                verify(made() < root.most, made() + " were left behind")
            }
        }
        function test_aPlaceThatIsNotMadeIsNamedAndHandsTheKeysOn() {
            show(looks()[0])
            const place = page.places.itemAt(40)
            compare(place.block, null)
            compare(probe.of(place).name, "Row 40")
            verify(probe.of(place).focusable)
            place.forceActiveFocus() // as a screen reader does
            tryVerify(() => root.at !== place && place.holds(root.at))
            verify(!place.activeFocusOnTab)
        }
        function test_aPlaceThatIsTakenDownBeforeItHasItsSizeKeepsItsRoom() {
            show(looks()[0])
            const place = page.places.itemAt(30)
            let height = -1
            place.readyChanged.connect(() => Qt.callLater(() => { // before it is laid out
                if (!place.ready || height >= 0)
                    return
                height = place.height
                place.letGo()
            }))
            tryVerify(() => {
                place.wanted = place.wanted || height < 0 // the page may let go of it first, as it is far away
                return height >= 0 && place.block === null
            }, 30000)
            verify(place.height > 0, "it was " + height)
        }
        function test_theFocusComesToAQuestionFarAway() {
            show(looks()[3])
            const place = page.places.itemAt(41)
            place.takeFocus()
            page.lead(place)
            tryVerify(() => place.holds(root.at) && settled(), 30000)
            waitForRendering(root, 100)
            verify(seen(place))
            verify(made() < root.most, made() + " made")
        }
        function test_whatIsInSightStaysWhileWhatIsAboveGetsItsSize() {
            show(looks()[3])
            scrollTo(page.flickable.contentHeight / 2)
            const first = page.places.fixed
            const at = first.mapToItem(page.flickable, 0, 0).y
            verify(seen(first))
            page.places.itemAt(page.places.placeOf(first) - 1).block.spacing += 40 // above the window
            waitForRendering(root, 100)
            verify(first.y > page.flickable.contentHeight / 4)
            fuzzyCompare(first.mapToItem(page.flickable, 0, 0).y, at, 2)
        }
    }
}
