// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme

// The rows of a list in a survey, which come and go while the page stays.
Item {
    id: root
    width: 412
    height: 915

    Component {
        id: page
        Column {
            readonly property RowStrip strip: around
            readonly property AnotherRow another: asks

            width: 372
            spacing: Theme.space16

            RowStrip { id: around; width: parent.width; visible: asked.survey.around.count > 0; survey: asked.survey }
            AnotherRow { id: asks; width: parent.width; survey: asked.survey }
        }
    }
    Component { id: cards; RowCard { width: 372; mayRemove: true } }
    Component { id: bounds; BoundsCard { width: 372 } }
    TestCase {
        id: test
        name: "Rows"
        when: windowShown

        function cardsIn(item) {
            return Array.from(item.children).filter(one => one instanceof RowCard && one.visible)
        }
        function init() { root.LayoutMirroring.enabled = false; root.LayoutMirroring.childrenInherit = true }
        function cleanup() { root.LayoutMirroring.enabled = false; asked.showRows(0, 0) }

        // A list within a list: the page that asks for another one comes after a page that asked for one further in.
        function test_rowsGoWhileThePageAroundThemMoves() {
            asked.showRows(0, 0)
            const made = createTemporaryObject(page, root)
            for (const [rows, around] of [[3, 1], [1, 0], [5, 2], [2, 1], [1, 0], [3, 1], [0, 0], [8, 3], [1, 1], [4, 0]]) {
                asked.showRows(rows, around)
                wait(60) // what crashed did so a frame later
                tryVerify(() => cardsIn(made.another).length === rows && cardsIn(made.strip).length === around, 30000)
            }
        }
        function test_ourOwnQuestionIsHeardInOurLanguage() {
            const made = createTemporaryObject(page, root)
            const hears = item => item instanceof HearButton ? [item] : Array.from(item.children ?? []).reduce((all, child) => all.concat(hears(child)), [])
            const hear = hears(made.another)[0] // the list has no words of its own
            compare(hear.label, "Hear: Is there one to tell about?")
            compare(hear.lang, "en")
        }
        // Labels that name their rows may be the same for all, as "Child of …".
        function test_whatTakesARowOutTellsWhichOne() {
            asked.showRows(2, 0)
            const words = asked.survey.rows.row(0).words
            const bin = card => findChild(card, "bin")
            const unnamed = createTemporaryObject(cards, root, { words: words, number: 2 })
            compare(bin(unnamed).label, "Take out: Person 2")
            const named = createTemporaryObject(cards, root, { words: words, says: words, number: 2, named: true })
            compare(bin(named).label, "Take out: 2. Person: Person")
        }
        function test_whatIsNotThereIsSaidAllOfIt() {
            const card = createTemporaryObject(bounds, root)
            verify(!card.visible)
            card.stuck = "Share"
            verify(card.visible)
            compare(card.text, "“Share” cannot be worked out, so it is left empty. What you said is kept. Please tell whoever made this survey.")
            compare(card.detail, "")
            card.rowsOf = "Members"
            card.emptied = "Names"
            verify(card.text.startsWith("There are more of “Members”"))
            compare(card.detail.split("\n").length, 2)
            verify(card.detail.includes("“Names” became too long") && card.detail.includes("“Share” cannot"))
        }
        function test_aRowWithinARowStandsFurtherIn_data() { return [{ tag: "left to right", rtl: false }, { tag: "right to left", rtl: true }] }
        function test_aRowWithinARowStandsFurtherIn(data) {
            root.LayoutMirroring.enabled = data.rtl
            asked.showRows(1, 2)
            const made = createTemporaryObject(page, root)
            tryVerify(() => cardsIn(made.strip).length === 2 && cardsIn(made.another).length === 1 && cardsIn(made.strip)[1].y > 0, 30000)
            const [outer, inner] = cardsIn(made.strip)
            compare(outer.width, 372)
            compare(outer.x, 0)
            compare(inner.width, 372 - Theme.space16)
            compare(inner.x, data.rtl ? 0 : Theme.space16)
            verify(inner.y >= outer.y + outer.height)
            compare(cardsIn(made.another)[0].width, 372)
        }
    }
}
