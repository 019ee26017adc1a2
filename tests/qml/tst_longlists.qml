// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Of a hundred and twenty choices only the cards in sight are made, whatever asks for them; the keys come to each.
Item {
    id: root
    width: 412
    height: 1400
    LayoutMirroring.childrenInherit: true

    readonly property Item at: Window.activeFocusItem
    readonly property int all: 120

    Item {
        id: place
        width: 372
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Component { id: block; QuestionBlock { survey: asked.survey } }

    TestCase {
        id: test
        name: "LongLists"
        when: windowShown

        property var made: null

        function rows() {
            const kinds = [
                { tag: "ranking", as: { type: "rank" }, answer: ["119"] },
                { tag: "likert", as: { type: "select_one", looks: "likert" }, answer: "119" },
                { tag: "row of a table", as: { type: "select_one", looks: "list-nolabel", inList: true }, answer: "119" },
                { tag: "image map", as: { type: "select_multiple", looks: "image-map", image: "qrc:/surveys/media/yard.svg" }, answer: ["119"] },
                { tag: "map", as: { type: "select_one", looks: "map" }, answer: "119" }
            ]
            const out = []
            for (const kind of kinds) {
                for (const [scale, rtl] of [[1, false], [2, false], [1, true]])
                    out.push(Object.assign({ scale: scale, rtl: rtl }, kind, { tag: kind.tag + " at " + scale * 100 + (rtl ? ", right to left" : "") }))
            }
            return out
        }
        function ask(data) {
            Theme.textScale = data.scale
            root.LayoutMirroring.enabled = data.rtl
            const question = asked.question(Object.assign({ label: "Where?", many: root.all, choices: [{ name: "place", label: "Place" }] }, data.as))
            made = createTemporaryObject(block, place, { question: question })
            verify(made)
            tryVerify(() => made.ready && cards().length > 0)
            tryVerify(() => question.widget === QuestionItem.LongList || question.choices.rowCount() === root.all)
            tryVerify(() => first(), 30000) // and the cards have come to rest
            waitForRendering(root, 100)
            return question
        }
        function cleanup() { Theme.textScale = 1; root.LayoutMirroring.enabled = false }
        function found(item, out) {
            if (item instanceof RankCard || item instanceof FoundCard || item instanceof ScaleCard || item instanceof ChoiceCard || item instanceof MatrixRow)
                out.push(item)
            for (const child of Array.from(item.children ?? []))
                found(child, out)
            return out
        }
        function cards() { return found(made, []) }
        function first() { return cards().find(card => probe.of(card).name === "Place 0") }

        function test_onlyTheCardsInSightAreMade_data() { return rows() }
        function test_onlyTheCardsInSightAreMade(data) {
            ask(data)
            verify(cards().length < 30, cards().length + " of " + root.all)
            verify(first()) // and they are the first
        }
        function test_theKeysComeToEachAndChooseTheLast_data() { return rows() }
        function test_theKeysComeToEachAndChooseTheLast(data) {
            const question = ask(data)
            first().forceActiveFocus(Qt.TabFocusReason)
            for (let i = 0; i < root.all; ++i) {
                compare(probe.of(root.at).name, "Place " + i)
                verify(probe.of(root.at).focusable)
                keyClick(Qt.Key_Down)
            }
            compare(probe.of(root.at).name, "Place " + (root.all - 1))
            verify(cards().length < 40, cards().length + " were left behind")
            keyClick(Qt.Key_Space)
            tryVerify(() => JSON.stringify(asked.answerOf(question)) === JSON.stringify(data.answer), 30000, JSON.stringify(asked.answerOf(question)))
            compare(probe.of(root.at).name, "Place " + (root.all - 1))
            verify(probe.of(root.at).checked)
            root.LayoutMirroring.enabled = !data.rtl // another language while it has the focus
            waitForRendering(root, 100)
            tryVerify(() => cards().length > 0 && cards().length < 40)
        }
        function test_aRankingOfManyIsPutInOrderByKeys() {
            const question = ask({ as: { type: "rank" }, scale: 1, rtl: false })
            first().forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_End)
            compare(probe.of(root.at).name, "Place 119")
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Plus)
            compare(asked.answerOf(question), ["119", "0"])
            keyClick(Qt.Key_Home)
            compare(probe.of(root.at).name, "Place 0")
            keyClick(Qt.Key_Minus)
            compare(asked.answerOf(question), ["119", "0"])
            keyClick(Qt.Key_Plus)
            compare(asked.answerOf(question), ["0", "119"])
        }
    }
}
