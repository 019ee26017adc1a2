// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Uthan.Theme
import Uthan.Controls
import Uthan.Survey

// A choice with a large picture or a film shows it, in whatever form the question is asked; looking at it chooses nothing.
Item {
    id: root
    width: 1200
    height: 800

    Component { id: block; QuestionBlock { width: Theme.phone ? 380 : 900; survey: asked.survey } }
    TestCase {
        name: "ChoiceMedia"
        when: windowShown

        property var question: null

        function cleanup() {
            Theme.textScale = 1
            Theme.windowWidth = 412
        }
        function named(item: Item, name: string): Item {
            return item instanceof IconButton && item.visible && item.label === name ? item
                : Array.from(item.children ?? []).map(child => named(child, name)).find(found => found) ?? null
        }
        function made(data: var): Item {
            Theme.reducedMotion = true
            Theme.windowWidth = data.window
            Theme.textScale = data.scale
            Theme.language = "en"
            question = asked.question({ name: "q", type: data.type, label: "Q", looks: data.looks, inList: data.inList ?? false,
                choices: [{ name: "a", label: "A", image: "a.png", bigImage: "big.png", film: "a.mp4" }, { name: "b", label: "B" }] })
            return createTemporaryObject(block, root, { question: question })
        }
        function test_bothAreOfferedOnItsCard_data() {
            const forms = [{ type: "select_one", looks: "" }, { type: "select_multiple", looks: "columns" }, { type: "select_one", looks: "autocomplete" },
                { type: "select_one", looks: "likert" }, { type: "rank", looks: "" }, { type: "select_one", looks: "list", inList: true }]
            const sizes = [{ window: 412, scale: 1 }, { window: 412, scale: 2 }, { window: 1440, scale: 1 }]
            const all = []
            for (const form of forms) {
                for (const size of sizes)
                    all.push(Object.assign({ tag: [form.type, form.looks, size.window, size.scale].join(" ") }, form, size))
            }
            return all
        }
        function test_bothAreOfferedOnItsCard(data) {
            const one = made(data)
            tryVerify(() => named(one, "See it large: A") && named(one, "Watch it: A"))
            compare(named(one, "See it large: B"), null)
            compare(named(one, "Watch it: B"), null)
            tryVerify(() => probe.outOfPlace(one).length === 0, 30000, probe.outOfPlace(one).join(", "))
            tryVerify(() => probe.smallTargets(one).length === 0, 30000, probe.smallTargets(one).join(", "))
        }
        function test_theLargePictureOpensByKeysAndChoosesNothing() {
            const one = made({ type: "select_one", looks: "", window: 412, scale: 1 })
            tryVerify(() => named(one, "See it large: A"))
            const sign = named(one, "See it large: A")
            sign.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => probe.of(root.Window.window.activeFocusItem).name === "A")
            keyClick(Qt.Key_Escape)
            tryVerify(() => sign.activeFocus)
            verify(!question.hasAnswer)
        }
        function test_theFilmComesUpAndGoes() {
            const one = made({ type: "select_one", looks: "", window: 412, scale: 1 })
            tryVerify(() => named(one, "Watch it: A"))
            const sign = named(one, "Watch it: A")
            sign.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => !sign.activeFocus && root.Window.window.activeFocusItem !== null)
            keyClick(Qt.Key_Escape)
            tryVerify(() => sign.activeFocus)
            verify(!question.hasAnswer)
        }
    }
}
