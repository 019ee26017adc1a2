// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls
import Uthan.Survey

// Who does not read knows an answer by its picture, in whatever form the question is asked.
Item {
    id: root
    width: 1200
    height: 800

    Component { id: block; QuestionBlock { width: Theme.phone ? 380 : 900; survey: asked.survey } }
    Component { id: head; TableHead { width: 900 } }
    TestCase {
        name: "ChoicePictures"
        when: windowShown

        function choices() { return ["a", "b", "c"].map(name => ({ name: name, label: name.toUpperCase(), image: name + ".png" })) }
        function pictures(item: Item): int {
            const own = item instanceof Art && item.visible && item.width > 0 && String(item.source).endsWith(".png") ? 1 : 0
            return Array.from(item.children ?? []).reduce((all, child) => all + pictures(child), own)
        }
        function cleanup() {
            Theme.textScale = 1
            Theme.windowWidth = 412
        }
        function test_theyStandOnEachAnswer_data() {
            const forms = [{ type: "select_one", looks: "likert" }, { type: "rank", looks: "" }, { type: "select_one", looks: "list", inList: true },
                { type: "select_multiple", looks: "list", inList: true }, { type: "select_one", looks: "likert", inList: true }]
            const sizes = [{ window: 412, scale: 1 }, { window: 412, scale: 2 }, { window: 1440, scale: 1 }]
            const all = []
            for (const form of forms) {
                for (const size of sizes)
                    all.push(Object.assign({ tag: [form.type, form.looks, form.inList ?? "", size.window, size.scale].join(" ") }, form, size))
            }
            return all
        }
        function test_theyStandOnEachAnswer(data) {
            Theme.reducedMotion = true
            Theme.windowWidth = data.window
            Theme.textScale = data.scale
            const question = asked.question({ name: "q", type: data.type, label: "Q", looks: data.looks, inList: data.inList ?? false, choices: choices() })
            const one = createTemporaryObject(block, root, { question: question })
            tryVerify(() => pictures(one) === 3)
        }
        function test_theyStandInTheHeadOfATable() {
            Theme.reducedMotion = true
            Theme.windowWidth = 1440
            const question = asked.question({ name: "q", type: "select_one", label: "Q", looks: "list", inList: true, choices: choices() })
            const one = createTemporaryObject(head, root, { question: question })
            tryVerify(() => pictures(one) === 3)
            tryVerify(() => one.height > 56)
        }
    }
}
