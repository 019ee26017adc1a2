// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme

// Things that are put in order stand in that order, and the focus goes with them.
Item {
    id: root
    width: 412
    height: 915

    readonly property Item at: Window.activeFocusItem

    Component { id: ranks; RankWidget { width: 372 } }
    ListModel { id: rows }
    Component {
        id: pages
        AppPage {
            id: page
            anchors.fill: parent
            QuestionPlaces {
                width: page.contentWidth
                survey: asked.survey
                page: page
                model: rows
                alone: true
            }
        }
    }

    TestCase {
        name: "Ranking"
        when: windowShown

        property var question: null
        property var made: null

        function init() {
            Theme.reducedMotion = true
            question = asked.question({ name: "wish", type: "rank", label: "Put them in order",
                choices: ["Lamp", "Tree", "Tap", "Bench"].map(label => ({ name: label.toLowerCase(), label: label })) })
            made = createTemporaryObject(ranks, root, { question: question })
            tryVerify(() => cards().length === 4)
        }
        function cleanup() { Theme.reducedMotion = false }

        function found(item, kind, out) {
            for (const child of Array.from(item.children ?? [])) {
                if (child instanceof kind && child.visible)
                    out.push(child)
                else
                    found(child, kind, out)
            }
            return out
        }
        function cards() { return found(made, RankCard, []).sort((a, b) => a.mapToItem(made, 0, 0).y - b.mapToItem(made, 0, 0).y) }
        function order() { return cards().map(card => card.said.text).join(" ") }
        function card(name) { return cards().find(one => one.said.text === name) }
        function arrows(name) { return found(card(name).contentItem, IconButton, []).map(one => one.label.split(":")[0]).join(" ") }

        function test_whatComesFirstStandsFirst() {
            question.pick("tap")
            tryVerify(() => order() === "Tap Lamp Tree Bench")
            question.pick("bench")
            tryVerify(() => order() === "Tap Bench Lamp Tree")
            question.moveUp("bench")
            tryVerify(() => order() === "Bench Tap Lamp Tree")
            question.pick("bench") // it has no place any more, and stands where it stood
            tryVerify(() => order() === "Tap Lamp Tree Bench")
            question.pick("tap")
            tryVerify(() => order() === "Lamp Tree Tap Bench")
        }
        function longPage(): Item { // scrolled to its end
            rows.clear()
            rows.append({ question: asked.question({ name: "long", type: "rank", label: "Put them in order",
                choices: Array.from({ length: 16 }, (none, i) => ({ name: "n" + i, label: "Thing " + i })) }) })
            made.visible = false
            made = createTemporaryObject(pages, root)
            tryVerify(() => cards().length === 16 && made.flickable.contentHeight > 1.5 * made.flickable.height)
            made.flickable.contentY = made.flickable.contentHeight - made.flickable.height
            waitForRendering(made)
            return made
        }
        function isInSight(one: Item): bool {
            const top = one.mapToItem(made.flickable, 0, 0).y
            return top >= 0 && top + one.height <= made.flickable.height
        }
        function test_whoTouchesWhatComesNextStaysWhereTheyAre() {
            const page = longPage()
            for (let i = 0; i < 3; ++i) {
                const next = cards().filter(isInSight)[2]
                const before = page.flickable.contentY
                mouseClick(next, 40, 30)
                tryCompare(next, "rank", i + 1)
                tryVerify(() => cards().indexOf(next) === i)
                waitForRendering(page)
                compare(page.flickable.contentY, before)
            }
        }
        function test_whoUsesTheKeysKeepsTheCardInSight() {
            const page = longPage()
            const next = cards().filter(isInSight)[2]
            next.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryCompare(next, "rank", 1)
            tryVerify(() => cards().indexOf(next) === 0)
            tryVerify(() => isInSight(next))
            verify(next.activeFocus)
        }
        function test_noArrowGoesNowhere() {
            compare(arrows("Lamp"), "")
            for (const name of ["tap", "bench", "lamp"])
                question.pick(name)
            compare(arrows("Tap"), "Later")
            compare(arrows("Bench"), "Earlier Later")
            compare(arrows("Lamp"), "Earlier")
            question.pick("tree")
            compare(arrows("Lamp"), "Earlier Later")
            compare(arrows("Tree"), "Earlier")
        }
        function test_theFocusGoesAlong() {
            const tree = card("Tree")
            tree.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryVerify(() => order() === "Tree Lamp Tap Bench")
            compare(root.at, tree)
            keyClick(Qt.Key_Down)
            compare(root.at, card("Lamp"))
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Plus)
            tryVerify(() => order() === "Lamp Tree Tap Bench")
            compare(root.at, card("Lamp"))
            verify(probe.of(root.at).description.startsWith("Place 1"))
            keyClick(Qt.Key_Plus) // it is first already
            compare(asked.answerOf(question), ["lamp", "tree"])
            const later = found(card("Lamp").contentItem, IconButton, [])[0]
            later.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryVerify(() => order() === "Tree Lamp Tap Bench")
            compare(root.at, card("Lamp")) // the arrow is gone, the keyboard is not
        }
    }
}
