// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Words stay whole and apart on the narrowest phones and in large text.
Item {
    id: root
    width: 320
    height: 900
    LayoutMirroring.childrenInherit: true

    Component { id: lines; OutlineLine { width: 372 } }
    Component { id: steps; ScaleCard { width: 280; StepMark { index: 1; count: 5 } } }
    Component { id: headers; PageHeader { width: 320; helpShown: true; IconButton { iconName: "list"; label: "All questions" } IconButton { iconName: "globe"; label: "Another language" } } }
    Component {
        id: pages
        AppPage {
            width: 320
            height: 600
            header: PageHeader {
                title: "Small faults"
                lang: "en"
                large: false
                count: "১০ / ১০"
                total: 10
                done: 9
                IconButton { iconName: "list"; label: "All questions" }
                IconButton { iconName: "globe"; label: "Another language" }
            }
        }
    }
    Component { id: matrix; MatrixRow { width: 280 } }
    Component { id: actions; ActionCard { width: 280; iconName: "map"; hearable: true } }
    Component { id: head; TableHead { } }
    Component { id: page; Item { } }

    TestCase {
        name: "WholeWords"
        when: windowShown

        readonly property string hard: "অবিশ্বাস্যরকম কষ্টকর"
        function cleanup() {
            root.LayoutMirroring.enabled = false
            Theme.language = "en"
            Theme.textScale = 1
            Theme.windowWidth = 412
        }
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
        function words(text: string, lang: string): var { return asked.question({ type: "text", name: "q", label: text, lang: lang }).label }
        function whole(item: Item) {
            waitForRendering(item, 100)
            tryVerify(() => probe.brokenWords(item).length === 0, 30000, String(probe.brokenWords(item)))
            tryVerify(() => probe.clippedTexts(item).length === 0, 30000, String(probe.clippedTexts(item)))
        }
        function test_aLongWordOfTheContentsIsWhole_data() {
            return [{ tag: "200 %", scale: 2, text: "Responsibilities", lang: "en", width: 324 }, { tag: "Bangla, 200 %", scale: 2, text: "অর্থপরিশোধ করা", lang: "bn", width: 324 },
                { tag: "Bangla, 150 %, very narrow", scale: 1.5, text: "অর্থপরিশোধ করা", lang: "bn", width: 264 }]
        }
        function test_aLongWordOfTheContentsIsWhole(data) {
            Theme.textScale = data.scale
            const line = createTemporaryObject(lines, root, { words: words(data.text, data.lang), lineState: OutlineModel.Answered, width: data.width })
            whole(line)
            const hear = under(line, one => one instanceof HearButton)
            tryVerify(() => hear.mapToItem(line, 0, hear.height).y <= line.height && hear.width >= 40, 30000, hear.mapToItem(line, 0, hear.height).y + " " + line.height + " " + hear.width)
        }
        function test_theVoiceStandsBesideAShortLineOfTheContents() {
            const line = createTemporaryObject(lines, root, { words: words("Village", "en"), lineState: OutlineModel.Answered })
            waitForRendering(line, 100)
            const hear = under(line, one => one instanceof HearButton)
            tryVerify(() => hear.x > line.width / 2 && line.height < 90, 30000, hear.x + " " + line.height)
        }
        function test_aStepOfAScaleIsWholeOnAVeryNarrowPhone() {
            Theme.windowWidth = 320
            Theme.textScale = 1.5
            const step = createTemporaryObject(steps, root, { said: words(hard, "bn") })
            whole(step)
            const hear = under(step, one => one instanceof HearButton)
            tryVerify(() => hear.x + hear.width <= step.width && hear.y + hear.height <= step.height, 30000)
            const row = createTemporaryObject(matrix, root, { question: asked.question({ type: "select_one", looks: "list-nolabel", lang: "bn", label: "কতটা", inList: true,
                choices: [{ name: "a", label: hard }, { name: "b", label: "না" }] }) })
            whole(row)
        }
        function test_aTitleBesideManySignsIsWhole() {
            Theme.windowWidth = 320
            Theme.textScale = 1.5
            const header = createTemporaryObject(headers, root, { title: "আপনি যা বলেছেন", lang: "bn" })
            whole(header)
            const survey = createTemporaryObject(pages, root)
            whole(survey)
            const help = under(survey, one => one instanceof IconButton && one.label === "Help")
            tryVerify(() => help.mapToItem(survey, help.width, 0).x <= 320, 30000, String(help.mapToItem(survey, help.width, 0).x))
        }
        function test_theCountStandsInAHeaderThatHasRoomForIt() {
            const survey = createTemporaryObject(headers, root, { width: 412, title: "Small faults", lang: "en", large: false, count: "4 / 8", total: 8, done: 3 })
            waitForRendering(survey, 100)
            verify(under(survey, one => one.visible && one.text === "4 / 8"))
        }
        function test_aTitleOfACardIsWhole() {
            Theme.windowWidth = 320
            Theme.textScale = 1.5
            whole(createTemporaryObject(actions, root, { title: "মানচিত্রে বসান", lang: "bn" }))
        }
        function test_theWordsOfATableStandApart() {
            Theme.windowWidth = 1200
            const said = ["একেবারেই কষ্টকর নয়", "কিছুটা কষ্টকর", hard, "সম্পূর্ণ অসম্ভব", "অন্য কেউ করে দেয়"].map((text, i) => ({ name: String(i), label: text }))
            for (let width = 700; width <= 1100; width += 20) {
                const question = asked.question({ type: "select_one", looks: "label", lang: "bn", choices: said, label: "কতটা", inList: true })
                const top = createTemporaryObject(head, createTemporaryObject(page, root, { width: width }), { question: question })
                waitForRendering(root, 50)
                if (!top.asTable)
                    continue
                const cells = said.map(one => under(top, item => item instanceof AppText && item.text === one.label))
                for (let i = 1; i < cells.length; ++i) {
                    const end = cells[i - 1].mapToItem(top, (cells[i - 1].width + cells[i - 1].contentWidth) / 2, 0).x
                    const start = cells[i].mapToItem(top, (cells[i].width - cells[i].contentWidth) / 2, 0).x
                    verify(start - end >= Theme.cardGap + Theme.space8 - 1, width + ": " + said[i].label + " " + (start - end))
                }
            }
        }
    }
}
