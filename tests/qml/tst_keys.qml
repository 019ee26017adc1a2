// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Every kind of question on the keyboard alone: Tab goes through it in reading order and out at the other end, all it
// stops at says what it is, nothing that can be pressed is left out, and the keys answer it.
Item {
    id: root
    width: 412
    height: 2400
    LayoutMirroring.childrenInherit: true

    readonly property Item at: Window.activeFocusItem
    readonly property var places: [{ name: "home", label: "At home" }, { name: "clinic", label: "At the clinic" }, { name: "street", label: "In the street" }]
    readonly property var pictured: places.map(place => ({ name: place.name, label: place.label, image: "image://art/c_home" }))
    readonly property var corners: [{ name: "gate", label: "The gate", geometry: "51.0560 -114.0700 0 0" }, { name: "hall", label: "The hall", geometry: "51.0522 -114.0740 0 0" }]
    readonly property var scale: ({ start: 0, end: 10, step: 2 })
    readonly property var film: ({ media: "00".repeat(32), type: "video/webm", size: 3400000, ms: 24000 })

    Item { id: before; activeFocusOnTab: true }
    Item {
        id: place
        width: 372
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Item { id: after; activeFocusOnTab: true }
    Component { id: block; QuestionBlock { survey: asked.survey } }

    TestCase {
        id: test
        name: "Keys"
        when: windowShown

        // What it is asked with; which keys answer it: names of keys, and "Tab:name" for Tab until something with that
        // name, a text with "type:"; what the engine gets then.
        readonly property var kinds: [
            { tag: "note", as: { type: "note" } },
            { tag: "list", as: { type: "select_one", choices: root.places }, keys: ["Tab:At home", "Down", "Space"], answer: "clinic" },
            { tag: "several", as: { type: "select_multiple", choices: root.places }, keys: ["Tab:At home", "Space", "Down", "Down", "Return"], answer: ["home", "street"] },
            { tag: "grid", as: { type: "select_one", choices: root.pictured }, keys: ["Tab:At home", "Right", "Space"], answer: "clinic", mirrors: true },
            { tag: "no buttons", as: { type: "select_one", looks: "no-buttons columns-3", choices: root.pictured }, keys: ["Tab:At home", "Right", "Right", "Space"], answer: "street", mirrors: true },
            { tag: "minimal", as: { type: "select_one", looks: "minimal", choices: root.places }, keys: ["Tab:Where?", "Space", "Tab:At the clinic", "Space"], answer: "clinic", back: "Where?" },
            { tag: "minimal, several", as: { type: "select_multiple", looks: "minimal", choices: root.places }, keys: ["Tab:Where?", "Return", "Tab:At home", "Space", "Down", "Space", "Escape"], answer: ["home", "clinic"], back: "Where?" },
            { tag: "search", as: { type: "select_one", looks: "search", choices: root.places }, keys: ["Tab:Where?", "type:cli", "Tab:At the clinic", "Space"], answer: "clinic" },
            { tag: "very many", as: { type: "select_one", choices: root.places, many: 500 }, keys: ["Tab:Where?", "type:clinic 40", "comes:At the clinic 40", "Tab:At the clinic 40", "Space"], answer: "40" },
            { tag: "many beside each other", as: { type: "select_one", looks: "columns-3", choices: root.places, many: 100 }, keys: ["Tab:At home 0", "Right", "Space"], answer: "1", mirrors: true },
            { tag: "many out of sight", as: { type: "select_one", looks: "minimal", choices: root.places, many: 100 }, keys: ["Tab:Where?", "Space", "Tab:At home 0", "Down", "Space"], answer: "1", back: "Where?" },
            { tag: "likert", as: { type: "select_one", looks: "likert", choices: root.places }, keys: ["Tab:At home", "Down", "Down", "Space"], answer: "street" },
            { tag: "faces", as: { type: "select_one", looks: "likert faces", choices: root.places }, keys: ["Tab:At home", "Space"], answer: "home" },
            { tag: "row of a table", as: { type: "select_one", looks: "list-nolabel", choices: root.places, inList: true }, keys: ["Tab:At home", "Right", "Space"], answer: "clinic", mirrors: true },
            { tag: "rank", as: { type: "rank", choices: root.places }, keys: ["Tab:At home", "Space", "Down", "Space", "Plus", "Down", "Down", "Space"], answer: ["clinic", "home", "street"] },
            { tag: "image map", as: { type: "select_multiple", looks: "image-map", image: "qrc:/surveys/media/yard.svg", choices: [{ name: "tree", label: "The tree" }, { name: "gate", label: "The gate" }] }, keys: ["Tab:The gate", "Space"], answer: ["gate"] },
            { tag: "map", as: { type: "select_one", looks: "map", choices: root.corners }, keys: ["Tab:The hall", "Space"], answer: "hall" },
            { tag: "number", as: { type: "integer" }, keys: ["Tab:Where?", "type:42"], answer: 42 },
            { tag: "bearing", as: { type: "decimal", looks: "bearing" }, keys: ["Tab:North-west", "Right", "Right", "Space"], answer: 45 },
            { tag: "slider", as: { type: "range", parameters: root.scale }, keys: ["Tab:Where?", "End", "Down"], answer: 8 },
            { tag: "upright slider", as: { type: "range", looks: "vertical", parameters: root.scale }, keys: ["Tab:Where?", "Home", "Up", "Up"], answer: 4 },
            { tag: "rating", as: { type: "range", looks: "rating", parameters: { start: 1, end: 5, step: 1 } }, keys: ["Tab:1", "Right", "Right", "Space"], answer: 3, mirrors: true },
            { tag: "picker", as: { type: "range", looks: "picker", parameters: root.scale }, keys: ["Tab:Where?", "Space", "Tab:0", "Down", "Down", "Space"], answer: 4, back: "Where?" },
            { tag: "written", as: { type: "text" }, keys: ["Tab:Where?", "type:under the tree"], answer: "under the tree" },
            { tag: "many lines", as: { type: "text", looks: "multiline" }, keys: ["Tab:Where?", "type:under the tree"], answer: "under the tree" },
            { tag: "masked", as: { type: "text", looks: "masked" }, keys: ["Tab:Where?", "type:fig"], answer: "fig" },
            { tag: "spoken or written", as: { type: "text", voice: true }, keys: ["Tab:Or write it", "Space", "type:here"], answer: "here" },
            { tag: "spoken", as: { type: "audio" } },
            { tag: "date", as: { type: "date" }, keys: ["Tab:Saturday 9 May 2026", "Right", "Down", "Space"], answer: "2026-05-17", mirrors: true },
            { tag: "date by its parts", as: { type: "date", looks: "no-calendar" }, keys: ["Tab:Day", "Up", "Up", "Tab", "Down", "Down", "Tab", "Up"], answer: "2026-04-10" },
            { tag: "day of another calendar", as: { type: "date", looks: "ethiopian" }, keys: ["Tab:Saturday 1…", "PageUp", "Space"], part: true },
            { tag: "time", as: { type: "time" }, keys: ["Tab:Hour", "Up", "Up"], answer: "11:24:00.000" , part: true },
            { tag: "day and time", as: { type: "dateTime", value: "2026-05-14T16:05:00" } },
            { tag: "seen", as: { type: "acknowledge" }, keys: ["Tab:Yes, I have seen this", "Space"], answer: "OK" },
            { tag: "position", as: { type: "geopoint" } },
            { tag: "place", as: { type: "geopoint", looks: "placement-map" }, keys: ["Tab:Map.…", "Return"], part: true },
            { tag: "way", as: { type: "geotrace" }, keys: ["Tab:Map.…", "Return", "Right", "Return"], part: true },
            { tag: "area", as: { type: "geoshape" } },
            { tag: "drawing", as: { type: "image", looks: "draw" }, keys: ["Tab:Where?", "type:a wall", "wait"], drawn: true },
            { tag: "signature", as: { type: "image", looks: "signature" }, keys: ["Tab:Where?", "type:Rehana"], drawn: true },
            { tag: "picture to draw on", as: { type: "image", looks: "annotate" } },
            { tag: "photo", as: { type: "image" } },
            { tag: "film", as: { type: "video", value: root.film } },
            { tag: "file", as: { type: "file", value: { media: "00".repeat(32), type: "application/pdf", size: 120000, name: "minutes.pdf" } } },
            { tag: "code", as: { type: "barcode" }, keys: ["Tab:Where?", "type:4006"], answer: "4006" },
            { tag: "not here", as: { type: "unknown" } }
        ]
        property var made: null

        function rows(wanted) {
            const out = []
            for (const kind of kinds.filter(wanted)) {
                for (const [scale, rtl] of [[1, false], [2, false], [1, true]])
                    out.push(Object.assign({}, kind, { tag: kind.tag + " at " + scale * 100 + (rtl ? ", right to left" : ""), scale: scale, rtl: rtl }))
            }
            return out
        }
        function init_block(data) {
            Theme.textScale = data.scale
            root.LayoutMirroring.enabled = data.rtl
            const question = asked.question(Object.assign({ label: "Where?", hint: "Look around" }, data.as))
            made = createTemporaryObject(block, place, { question: question })
            verify(made)
            waitForRendering(root, 100)
            tryVerify(() => made.ready && made.implicitHeight > 0)
            waitForItemPolished(made) // its parts are put in their places once more when the widget has come
            waitForRendering(root, 100)
            before.forceActiveFocus(Qt.TabFocusReason)
            return question
        }
        function cleanup() { Theme.textScale = 1; root.LayoutMirroring.enabled = false }
        function inside(item, whole) {
            let above = item
            while (above && above !== whole)
                above = above.parent
            return above === whole
        }
        function said(item) { return item ? probe.of(item).name ?? "" : "" }
        // Where Tab stops from before to after it.
        function stops(key, boxes) {
            const found = []
            for (let i = 0; i < 120; ++i) {
                keyClick(key)
                if (!inside(root.at, place))
                    return found
                found.push(root.at)
                boxes.push(root.at.mapToItem(root, 0, 0, root.at.width, root.at.height)) // as it is now: a list may scroll
            }
            fail("no way out by Tab: " + found.slice(-4).map(said))
        }
        function partOf(item) {
            let above = item
            while (above && !(above instanceof PartStepper))
                above = above.parent
            return above
        }
        function pressables(item, out) {
            if (!item.visible || item.opacity === 0)
                return out
            if (item instanceof Pressable && item.interactive)
                out.push(item)
            for (const child of Array.from(item.children ?? []))
                pressables(child, out)
            return out
        }

        function test_tabGoesThroughInReadingOrderAndOut_data() { return rows(() => true) }
        function test_tabGoesThroughInReadingOrderAndOut(data) {
            init_block(data)
            const boxes = []
            const there = stops(Qt.Key_Tab, boxes)
            compare(root.at, after)
            for (const item of there) {
                const what = probe.of(item)
                verify(what.name !== undefined && what.name !== "", "without a name: " + item)
                verify(what.role > 0 && what.role !== Accessible.Client && what.role !== Accessible.Pane, "without a role: " + what.name)
                verify(what.focusable, "a reader cannot go to it: " + what.name)
            }
            for (let i = 1; i < boxes.length; ++i) {
                const [last, next] = [boxes[i - 1], boxes[i]]
                if (inside(there[i], there[i - 1]) || data.as.many) // a long list scrolls under the keyboard
                    continue
                const said = test.said(there[i - 1]) + " then " + test.said(there[i])
                const sameLine = next.top < last.bottom - 4 && last.top < next.bottom - 4
                verify(sameLine || next.top > last.top - 4, "upwards: " + said + ", " + last + " then " + next)
                const forwards = data.rtl ? next.right < last.right + 4 : next.left > last.left - 4
                const directions = inside(there[i], made) && said.includes("Go ") // of the ground: they do not mirror
                verify(!sameLine || forwards || directions || (data.rtl && data.as.looks === "bearing"), "backwards: " + said)
            }
            keyClick(Qt.Key_Backtab)
            compare(root.at, there[there.length - 1] ?? before)
            for (const item of data.as.many ? [] : pressables(made, [])) {
                const reached = there.some(stop => stop === item || inside(item, stop) || (partOf(item) && inside(stop, partOf(item)))) || item instanceof CalendarDay || probe.of(item).name === undefined
                verify(reached, "Tab never comes to: " + item.label)
            }
        }
        function press(key) {
            if (key.startsWith("Tab:")) {
                const there = key.endsWith("…") ? () => said(root.at).includes(key.slice(4, -1)) : () => said(root.at) === key.slice(4)
                for (let i = 0; i < 60 && !there(); ++i) {
                    keyClick(Qt.Key_Tab)
                    if (root.at === after)
                        break
                }
                verify(there(), "Tab does not come to " + key.slice(4) + " but to " + said(root.at))
            } else if (key.startsWith("type:")) {
                for (const letter of key.slice(5))
                    keyClick(letter)
            } else if (key.startsWith("comes:")) {
                const there = item => item.visible && (said(item) === key.slice(6) || Array.from(item.children ?? []).some(there))
                tryVerify(() => there(made), 30000, key.slice(6) + " does not come")
            } else if (key === "wait") {
                wait(300)
            } else {
                keyClick(Qt["Key_" + key])
            }
            wait(0)
        }
        function test_theKeysAnswerIt_data() { return rows(kind => kind.keys !== undefined && !kind.drawn).filter(row => row.scale === 1 || !row.tag.startsWith("date at") && !row.tag.startsWith("day of")) }
        function test_theKeysAnswerIt(data) {
            const question = init_block(data)
            for (const key of data.keys)
                press(data.rtl && data.mirrors && key === "Right" ? "Left" : key)
            if (data.answer !== undefined && !data.part)
                tryVerify(() => JSON.stringify(asked.answerOf(question)) === JSON.stringify(data.answer), 30000, JSON.stringify(asked.answerOf(question)))
            else
                tryVerify(() => question.hasAnswer)
            if (data.back !== undefined) // where it came up from
                tryVerify(() => said(root.at) === data.back, 30000, "not back at where it came up from, but at " + root.at)
            verify(root.at !== null && said(root.at) !== "", "the keyboard is nowhere afterwards")
        }
        // What was written stays in the field only as long as it is the answer.
        function test_whatIsWrittenGoesWithTheAnswer() {
            const question = init_block({ scale: 1, rtl: false, as: { type: "text" } })
            press("Tab:Where?")
            press("type:fig")
            compare(asked.answerOf(question), "fig")
            const field = root.at
            question.sayDontKnow()
            tryCompare(field, "text", "")
        }
        function test_aScaleTellsItsNumberAndTakesOne() {
            const question = init_block({ scale: 1, rtl: false, as: { type: "range", parameters: root.scale, value: 4 } })
            press("Tab:Where?")
            compare(probe.range(root.at), [0, 10, 2, 4])
            probe.setValue(root.at, 8)
            compare(asked.answerOf(question), 8)
            question.setNumber(2)
            compare(probe.range(root.at), [0, 10, 2, 2])
        }
    }
}
