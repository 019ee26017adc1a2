// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// For an interpreter: what is chosen from stands there in two languages, whatever it is drawn as.
Item {
    id: root
    width: 412
    height: 915

    Component { id: cards; ChoiceWidget { width: 372 } }
    Component { id: likert; LikertWidget { width: 372 } }
    Component { id: faces; FacesWidget { width: 372 } }
    Component { id: rank; RankWidget { width: 372 } }
    Component { id: find; FindWidget { width: 372 } }
    Component { id: minimal; MinimalWidget { width: 372 } }
    Component { id: matrix; MatrixRow { width: 372 } }
    Component { id: head; TableHead { width: 800 } }

    TestCase {
        name: "SecondLanguage"
        when: windowShown

        readonly property var choices: [{ name: "a", label: "Never", second: "কখনো না" }, { name: "b", label: "Always", second: "সবসময়" }]

        function init() { Theme.textScale = 1; Theme.language = "en" }
        function cleanup() {
            Theme.textScale = 1
            Theme.windowWidth = 412
        }
        function says(item, text) {
            if (item.visible && item.text === text && item.width > 0)
                return true
            return Array.from(item.children ?? []).some(child => says(child, text))
        }
        function test_whatIsChosenFromStandsThereInBothLanguages_data() {
            return [{ tag: "cards", of: cards, as: { type: "select_one" } },
                { tag: "pictures", of: cards, as: { type: "select_one", looks: "columns-2" } },
                { tag: "scale", of: likert, as: { type: "select_one", looks: "likert" } },
                { tag: "faces", of: faces, as: { type: "select_one", looks: "likert faces" } },
                { tag: "rank", of: rank, as: { type: "rank" } },
                { tag: "find", of: find, as: { type: "select_one", looks: "search" } },
                { tag: "steps", of: matrix, as: { type: "select_one", looks: "list" } },
                { tag: "chosen step", of: matrix, as: { type: "select_one", looks: "list", value: "b" }, chosen: true },
                { tag: "minimal", of: minimal, as: { type: "select_one", looks: "minimal", value: "b" }, chosen: true },
                { tag: "head of a table", of: head, as: { type: "select_one", looks: "label" }, wide: true },
                { tag: "steps of a table", of: matrix, as: { type: "select_one", looks: "list" }, wide: true }]
        }
        function test_whatIsChosenFromStandsThereInBothLanguages(data) {
            Theme.windowWidth = data.wide ? 1200 : 412
            const question = asked.question(Object.assign({ label: "How often?", choices: choices }, data.as))
            const widget = createTemporaryObject(data.of, root, { question: question })
            tryVerify(() => says(widget, "সবসময়"))
            verify(data.chosen || says(widget, "কখনো না"))
        }
        function test_aScreenReaderSaysBothLanguages_data() {
            return [{ tag: "cards", of: cards, as: { type: "select_one" } },
                { tag: "scale", of: likert, as: { type: "select_one", looks: "likert" } },
                { tag: "faces", of: faces, as: { type: "select_one", looks: "likert faces" } },
                { tag: "rank", of: rank, as: { type: "rank" } },
                { tag: "find", of: find, as: { type: "select_one", looks: "search" } },
                { tag: "steps", of: matrix, as: { type: "select_one", looks: "list" } }]
        }
        function test_aScreenReaderSaysBothLanguages(data) {
            const question = asked.question(Object.assign({ label: "How often?", choices: choices }, data.as))
            const widget = createTemporaryObject(data.of, root, { question: question })
            const card = item => item instanceof Pressable && item.label === "Always" ? item
                : Array.from(item.children ?? []).reduce((found, child) => found ?? card(child), null)
            tryVerify(() => card(widget))
            compare(probe.of(card(widget)).name, "Always")
            verify(probe.of(card(widget)).description.includes("সবসময়"), probe.of(card(widget)).description)
        }
        function test_answersThatAreNoScaleAreAllInWords() {
            Theme.windowWidth = 412
            const three = ["Alpha choice", "Beta", "Gamma"].map((label, i) => ({ name: "c" + i, label: label }))
            const shown = (looks, choices) => createTemporaryObject(matrix, root, { question: asked.question({ type: "select_one", looks: looks, inList: true, label: "Which?", choices: choices }) })
            const brief = shown("list-nolabel", three)
            tryVerify(() => says(brief, "Beta"))
            tryVerify(() => !brief.stacked) // there is room side by side
            const lengthy = shown("list", three.concat([{ name: "d", label: "Something that is said at greater length" }]))
            tryVerify(() => lengthy.stacked && says(lengthy, "Beta"))
            const scale = shown("list likert", three)
            tryVerify(() => says(scale, "Alpha choice") && says(scale, "Gamma") && !says(scale, "Beta"))
        }
        function test_aPartOfTheWordInTheSecondLanguageFindsIt() {
            const question = asked.question({ label: "How often?", type: "select_one", looks: "search", choices: choices })
            compare(question.choices.countWith("সব", ""), 1)
            compare(question.choices.countWith("alw", ""), 1)
            compare(question.choices.countWith("x", ""), 0)
        }
    }
}
