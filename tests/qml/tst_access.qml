// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Uthan.Theme
import Uthan.Controls

// Every component at 100, 200 and 250 %, in both directions, in a column as narrow as a small phone.
Item {
    id: root
    width: 360
    height: 900
    LayoutMirroring.childrenInherit: true

    ListModel {
        id: near
        ListElement { name: "Jamil"; words: "has it all"; patch: 15; link: "held" }
        ListElement { name: "Stick"; words: "put it in"; patch: -1; link: "none" }
    }
    ListModel {
        id: counts
        ListElement { label: "Another relative or a friend"; lang: "en"; count: 21; kept: false; spoken: true }
        ListElement { label: "A professional interpreter"; lang: "en"; count: 0; kept: true; spoken: false }
    }
    Component { id: button; AppButton { iconName: "mic"; text: "Keep my no, with my reason"; note: "in any language" } }
    Component { id: say; SayButton { text: "Say it"; note: "in any language" } }
    Component { id: choice; ChoiceCard { picture: "image://art/c_fam"; text: "A walk-in clinic (no need to book before)"; note: "On the same street" } }
    Component { id: row; ChoiceRow { text: "A walk-in clinic (no need to book before)"; note: "On the same street"; hearable: true } }
    Component { id: action; ActionCard { picture: "image://art/t_photo"; title: "Tell with a photo"; text: "Show what keeps you waiting."; hearable: true; total: 6; done: 2 } }
    Component { id: status; StatusLine { text: "3 stories and 5 pictures are only on this phone" } }
    Component { id: header; PageHeader { title: "Getting the care we need"; subtitle: "140 people answered"; hearShown: true; count: "4 / 8"; total: 8; done: 3 } }
    Component { id: footer; Footer { nextText: "Next"; skipText: "Skip"; kept: "Kept on this device" } }
    Component { id: problem; ProblemCard { text: "Tania’s tablet is full. 3 pictures wait here."; actionText: "Choose what goes first"; otherText: "Later" } }
    Component { id: empty; EmptyState { text: "Nobody has spoken yet. Be the first."; actionText: "Say something" } }
    Component { id: field; Field { label: "What happened?"; hint: "Any words you like"; problem: "At least one word." } }
    Component { id: recorder; VoiceRecorder { stage: "listening"; seconds: 24 } }
    Component { id: back; VoiceRecorder { stage: "listenBack"; seconds: 24 } }
    Component { id: photo; PhotoCard { picture: "image://art/ps_ice"; text: "I get off the bus and walk my mother over this ice."; maker: "Jamil S."; consentText: "his mother is not asked yet"; hearable: true } }
    Component { id: consent; ConsentStrip { hearable: true; ConsentPerson { name: "My grandson"; answerText: "he says yes"; actionText: "Ask his parent now" } } }
    Component { id: thread; ShareThread { model: near } }
    Component { id: shareRow; ShareRow { iconName: "mic"; text: "Small pictures"; words: "2 of 3"; total: 3; done: 2; where: "going" } }
    Component { id: theme; ThemeGroup { title: "Lost between two languages"; voices: "23 voices"; armed: true; ThemeCard { text: "The rice pot we carry to anyone who is sick."; foot: "Liza D." } } }
    Component { id: counter; CounterView { text: "Two residents found a doctor in a week through a cousin."; hearable: true } }
    Component { id: tree; UnderTheTree { ThemeCard { text: "If I miss a shift for a check-up, who pays?"; needs: "not yet read back to her" } } }
    Component { id: chart; StitchChart { model: counts; asked: 54 } }
    Component { id: table; StitchChart { model: counts; asked: 54; asTable: true } }
    Component { id: receipt; ReceiptCode { code: "K7QM3T9XH2"; title: "Keep this"; sentence: "With it you take your words back." } }
    Component { id: stepper; Stepper { label: "Three fingers"; unit: "hands"; value: 5 } }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
    }

    TestCase {
        name: "Access"
        when: windowShown

        readonly property var all: ({ button, say, choice, row, action, status, header, footer, problem, empty, field, recorder, back, photo, consent,
            thread, shareRow, theme, counter, tree, chart, table, receipt, stepper })

        function everyStep() {
            const rows = []
            for (const name in all) {
                for (const [scale, rtl] of [[1, false], [2, false], [2, true], [2.5, true]])
                    rows.push({ tag: name + " at " + scale * 100 + (rtl ? " right to left" : ""), component: all[name], scale: scale, rtl: rtl })
            }
            return rows
        }
        function cleanup() { Theme.textScale = 1; root.LayoutMirroring.enabled = false }

        function test_nothingIsClippedUnnamedOrTooSmall_data() { return everyStep() }
        function test_nothingIsClippedUnnamedOrTooSmall(data) {
            Theme.textScale = data.scale
            root.LayoutMirroring.enabled = data.rtl
            const item = createTemporaryObject(data.component, column)
            verify(item)
            item.Layout.fillWidth = true
            waitForRendering(root)
            for (let turn = 0; turn < 600 && probe.clippedTexts(item).length > 0; ++turn)
                waitForRendering(root, 50) // layouts take a few frames to settle
            compare(probe.clippedTexts(item), [])
            verify(item.width <= column.width + 1, "no sideways scroll: " + item.width)
            compare(probe.unnamed(item), [])
            compare(probe.smallTargets(item), [])
        }
        // The row of sharing wraps its parts and the header leaves out its second line, so both may stay as tall.
        function test_largerTextMakesTallerThings_data() {
            return Object.keys(all).filter(name => name !== "shareRow" && name !== "header").map(name => ({ tag: name, component: all[name] }))
        }
        function test_largerTextMakesTallerThings(data) {
            const item = createTemporaryObject(data.component, column)
            item.Layout.fillWidth = true
            waitForRendering(root)
            const before = item.implicitHeight
            Theme.textScale = 2
            tryVerify(() => item.implicitHeight > before, 30000)
        }
    }
}
