// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// What stands in the contents, on the summary and on the cards of rows can be heard, with what became of it.
Item {
    id: root
    width: 412
    height: 915

    Component { id: lines; OutlineLine { width: 372 } }
    Component { id: cards; SummaryCard { width: 372 } }
    Component { id: troubles; ProblemLine { width: 372 } }
    Component { id: problems; HeardProblem { width: 372; text: "No room."; detail: "Try again." } }
    Component { id: helps; HelpSheet { survey: asked.survey } }
    Component { id: rows; RowCard { width: 372; mayRemove: true } }

    TestCase {
        name: "Hearing"
        when: windowShown

        property var words: null

        function init() {
            asked.showRows(2, 0)
            words = asked.survey.rows.row(0).words // "Person"
        }
        function cleanup() {
            Theme.textScale = 1
            root.LayoutMirroring.enabled = false
            asked.showRows(0, 0)
        }
        function found(item: Item, kind): Item {
            for (const child of Array.from(item.children ?? [])) {
                const one = child instanceof kind && child.visible ? child : found(child, kind)
                if (one)
                    return one
            }
            return null
        }

        function test_aLineOfTheContentsSaysWhatBecameOfIt_data() {
            return [{ tag: "answered", state: OutlineModel.Answered, says: "Answered" }, { tag: "left open", state: OutlineModel.NotYet, says: "Not answered" },
                { tag: "skipped", state: OutlineModel.Skipped, says: "Skipped" }, { tag: "not come to", state: OutlineModel.NotSeen, says: "Not looked at yet" },
                { tag: "not asked", state: OutlineModel.NotAsked, says: "Not asked" }]
        }
        function test_aLineOfTheContentsSaysWhatBecameOfIt(data) {
            const line = createTemporaryObject(lines, root, { words: words, lineState: data.state })
            const hear = found(line, HearButton)
            verify(hear)
            compare(hear.label, "Hear: Person\n" + data.says)
            compare(hear.activeFocusOnTab, true)
            line.activeFocusOnTab = false // another line is where Tab stops
            compare(hear.activeFocusOnTab, false)
        }
        function test_aCardOfTheSummarySaysThatNothingWasSaid_data() {
            return [{ tag: "left open", state: SummaryModel.NotYet, says: "Not answered" }, { tag: "not come to", state: SummaryModel.NotSeen, says: "Not looked at yet" },
                { tag: "a picture", state: SummaryModel.Pictured, says: "A picture" }, { tag: "rather not", state: SummaryModel.RatherNot, says: "I'd rather not say" },
                { tag: "nothing in words", state: SummaryModel.Answered, says: "" }]
        }
        function test_aCardOfTheSummarySaysThatNothingWasSaid(data) {
            const card = createTemporaryObject(cards, root, { question: words, answerState: data.state })
            const hear = found(card, HearButton)
            verify(hear)
            compare(hear.label, data.says === "" ? "Hear: Person" : "Hear: Person\n" + data.says)
            const answered = createTemporaryObject(cards, root, { question: words, answer: words, answerState: SummaryModel.Answered })
            compare(found(answered, HearButton).label, "Hear: Person\nPerson")
        }
        function test_whatIsWrongCanBeHeard() {
            const line = createTemporaryObject(troubles, root, { question: asked.question({ type: "text", required: true, showMissing: true }) })
            compare(found(line, HearButton).label, "Hear: Please answer this one, or press Skip.")
            const card = createTemporaryObject(problems, root)
            compare(found(card, HearButton).label, "Hear: No room. Try again.")
        }
        function test_eachLineOfTheHelpCanBeHeard() {
            const sheet = createTemporaryObject(helps, root)
            sheet.open()
            tryVerify(() => sheet.opened, 30000)
            const cards = sheet.contentItem
            const all = (item, is) => Array.from(item.children ?? []).reduce((list, child) => list.concat(is(child) ? [child] : all(child, is)), [])
            const settings = all(cards, one => one instanceof ChoiceCard)
            verify(settings.length >= 5)
            for (const setting of settings)
                verify(setting.hearable, setting.text)
        }
        function test_aRowIsHeardAndNamedWithItsNumber_data() {
            return [{ tag: "small", scale: 1, rtl: false }, { tag: "small, right to left", scale: 1, rtl: true }, { tag: "large", scale: 2, rtl: false }]
        }
        function test_aRowIsHeardAndNamedWithItsNumber(data) {
            Theme.textScale = data.scale
            root.LayoutMirroring.enabled = data.rtl
            root.LayoutMirroring.childrenInherit = true
            const named = createTemporaryObject(rows, root, { words: words, says: words, number: 2, named: true })
            compare(named.label, "2. Person: Person")
            const plain = createTemporaryObject(rows, root, { words: words, says: words, number: 2 })
            compare(plain.label, "Person 2: Person")
            for (const card of [named, plain]) {
                const hear = found(card, HearButton)
                compare(hear.label, card === plain ? "Hear: Person 2\nPerson" : "Hear: Person\nPerson")
                tryVerify(() => card.height >= card.implicitHeight && hear.mapToItem(card, 0, hear.height).y <= card.height)
                const x = hear.mapToItem(card, 0, 0).x
                verify(data.scale > 1 || (data.rtl ? x < card.width / 2 : x > card.width / 2))
            }
        }
    }
}
