// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// No word is broken in two where there is any way round it.
Item {
    id: root
    width: 1200
    height: 915

    Component { id: foot; Footer { } }
    Component { id: evenFoot; Footer { even: true; nextKind: "plain"; nextIcon: ""; nextText: "Yes"; skipText: "No, do not record" } }
    Component { id: text; FormText { bold: true } }
    Component { id: card; ChoiceCard { width: 372 } }
    Component { id: head; TableHead { } }
    Component { id: matrix; MatrixRow { } }
    Component { id: rail; Rail { height: 900; NavEntry { iconName: "basket"; text: "جمع کریں" } NavEntry { iconName: "talk"; text: "Understanding" } } }
    Component { id: written; WrittenWidget { width: 372 } }
    Component { id: page; Item { } }
    Component { id: header; PageHeader { large: false } }
    Component { id: line; Field { width: 300; lang: "en" } }

    TestCase {
        name: "Words"
        when: windowShown

        function cleanup() {
            root.LayoutMirroring.enabled = false
            Theme.language = "en"
            Theme.textScale = 1
            Theme.windowWidth = 412
        }
        function test_whatAnAuthorMadeBoldIsSeenInABoldHeading() {
            const marked = asked.question({ type: "note", label: "Which **district**?" }).label
            const plain = asked.question({ type: "note", label: "Which district?" }).label
            verify(!createTemporaryObject(text, root, { words: marked }).font.bold)
            verify(createTemporaryObject(text, root, { words: plain }).font.bold)
            const words = item => item instanceof AppText && item.text.includes("now") ? item
                                : Array.from(item.children ?? []).reduce((found, child) => found ?? words(child), null)
            verify(!words(createTemporaryObject(card, root, { text: "Yes, now", rich: "Yes, <b>now</b>" })).font.bold)
            verify(words(createTemporaryObject(card, root, { text: "Yes, now" })).font.bold)
        }
        function test_theFootStandsOnTwoLinesBeforeAWordIsBroken_data() {
            return [{ tag: "Bangla", lang: "bn", skip: "বাদ দিই", next: "পরেরটি" }, { tag: "Urdu", lang: "ur", skip: "چھوڑیں", next: "آگے" },
                { tag: "French", lang: "fr", skip: "Sauter", next: "Suivant" }, { tag: "long", lang: "en", skip: "Unanswered", next: "Understood" }]
        }
        function test_theFootStandsOnTwoLinesBeforeAWordIsBroken(data) {
            const item = createTemporaryObject(foot, root, { width: 412, skipText: data.skip, nextText: data.next, lang: data.lang })
            for (const scale of [1, 1.6, 2]) {
                Theme.textScale = scale
                waitForRendering(root, 50)
                tryVerify(() => probe.brokenWords(item).length === 0, 30000, scale + ": " + probe.brokenWords(item))
                tryVerify(() => probe.clippedTexts(item).length === 0)
            }
        }
        function test_noIsAsWideAsYesWhereNeitherIsTheLouder() {
            const item = createTemporaryObject(evenFoot, root, { width: 412 })
            const button = of => of instanceof AppButton ? [of] : Array.from(of.children ?? []).reduce((all, child) => all.concat(button(child)), [])
            waitForRendering(root, 50)
            const [no, yes] = button(item)
            tryVerify(() => no.width > 0 && Math.abs(no.width - yes.width) < 1.5, 30000, no.width + " and " + yes.width)
        }
        readonly property var often: ["Never", "Sometimes", "Frequently", "Constantly", "Unpredictably"].map((said, i) => ({ name: String(i), label: said }))
        function test_aTableGivesItsAnswersTheRoomTheirWordsNeed_data() {
            return [{ tag: "wide", width: 920, table: true }, { tag: "narrow", width: 640, table: false }]
        }
        function test_aTableGivesItsAnswersTheRoomTheirWordsNeed(data) {
            Theme.windowWidth = 1200
            const question = asked.question({ type: "select_one", looks: "label", choices: often, label: "How often?", inList: true })
            const top = createTemporaryObject(head, createTemporaryObject(page, root, { width: data.width }), { question: question })
            const row = createTemporaryObject(matrix, root, { width: data.width, question:
                asked.question({ type: "select_one", looks: "list-nolabel", choices: often, label: "We meet under the tree", inList: true, underHead: true }) })
            tryCompare(top, "asTable", data.table)
            tryCompare(row, "asTable", data.table)
            tryVerify(() => probe.brokenWords(top).length === 0 && probe.brokenWords(row).length === 0)
            tryVerify(() => probe.clippedTexts(row).length === 0)
        }
        function test_aRailIsAsWideAsItsWords() {
            for (const scale of [1, 2, 2.5]) {
                Theme.textScale = scale
                const item = createTemporaryObject(rail, root)
                item.width = Qt.binding(() => item.implicitWidth)
                tryVerify(() => probe.clippedTexts(item).length === 0, 30000, scale + ": " + probe.clippedTexts(item))
            }
        }
        function test_coveredWritingStaysOnAPhone() {
            Theme.textScale = 2
            const item = createTemporaryObject(written, root, { question: asked.question({ type: "text", looks: "masked", value: "courtyard", label: "Which word?" }) })
            tryVerify(() => probe.clippedTexts(item).length === 0, 30000, String(probe.clippedTexts(item)))
        }
        function saying(item, text) {
            return item.text === text && item.lineCount !== undefined ? item : Array.from(item.children ?? []).map(child => saying(child, text)).find(found => found) ?? null
        }
        function test_aTitleInAnotherLanguageStandsByTheArrow() {
            Theme.language = "ar"
            root.LayoutMirroring.enabled = true
            root.LayoutMirroring.childrenInherit = true
            const item = createTemporaryObject(header, root, { width: 800, title: "Every kind of question", lang: "en" })
            compare(saying(item, "Every kind of question").effectiveHorizontalAlignment, Text.AlignRight)
        }
        function test_whatIsLongerThanItsFieldEndsBeforeTheEdge() {
            const item = createTemporaryObject(line, root, { text: "a very long line that has no room in the field by far" })
            verify(item.input.x >= Theme.space12)
            verify(item.input.clip)
            mouseClick(item, 4, item.height - 20) // beside the line
            verify(item.input.activeFocus)
        }
    }
}
