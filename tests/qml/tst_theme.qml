// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Uthan.Theme
import Uthan.Controls

Item {
    id: root
    width: 412
    height: 400

    Component { id: signs; IconButton { iconName: "help"; label: "Help" } }
    Component { id: texts; AppText { width: 300 } }

    TestCase {
        name: "Theme"
        when: windowShown

        function cleanup() { Theme.mode = "light"; Theme.textScale = 1; Theme.language = "en"; root.LayoutMirroring.enabled = false }
        function brightness(c) {
            const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
            return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
        }
        function contrast(a, b) {
            const x = brightness(a), y = brightness(b)
            return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
        }

        function test_everyTextColourReachesSevenToOne_data() { return [{ tag: "light" }, { tag: "dark" }, { tag: "contrast" }] }
        function test_everyTextColourReachesSevenToOne(data) {
            Theme.mode = data.tag
            const pairs = [["ink", "ground"], ["ink", "surface"], ["ink", "sunk"], ["soft", "ground"], ["soft", "surface"], ["soft", "sunk"],
                ["pond", "surface"], ["pond", "pondTint"], ["pondOn", "pond"], ["madder", "surface"], ["madder", "madderTint"], ["madderOn", "madder"],
                ["plum", "surface"], ["plum", "plumTint"], ["plumOn", "plum"], ["leaf", "surface"], ["leaf", "leafTint"], ["leafOn", "leaf"],
                ["marigoldInk", "marigoldTint"], ["ground", "ink"]]
            for (const [text, paper] of pairs)
                verify(contrast(Theme[text], Theme[paper]) >= 7, text + " on " + paper + ": " + contrast(Theme[text], Theme[paper]).toFixed(2))
            verify(contrast(Theme.outline, Theme.surface) >= 3)
            verify(contrast(Theme.focus, Theme.ground) >= 3)
            verify(contrast(Theme.pinInk, Theme.marigold) >= 7)
        }
        function test_aTextIsSetInTheFontOfItsOwnLanguage_data() {
            return [{ tag: "en", family: "Uthan Plain" }, { tag: "bn", family: "Noto Sans Bengali" }, { tag: "ur", family: "Noto Naskh Arabic" },
                { tag: "ti", family: "Noto Sans Ethiopic" }, { tag: "pa", family: "Noto Sans Gurmukhi" }, { tag: "pa-Arab", family: "Noto Naskh Arabic" }]
        }
        function test_aTextIsSetInTheFontOfItsOwnLanguage(data) {
            const text = createTemporaryObject(texts, root, { lang: data.tag, text: "abc" })
            compare(text.font.family, data.family)
            compare(text.fontInfo.family, data.family, "the font travels with the app")
        }
        function test_peopleSpeakInABookFace() {
            compare(createTemporaryObject(texts, root, { lang: "en", voice: "people", text: "a" }).fontInfo.family, "Uthan Book")
            compare(createTemporaryObject(texts, root, { lang: "bn", voice: "people", text: "ক" }).fontInfo.family, "Noto Serif Bengali")
        }
        function test_aTextStartsWhereItsLanguageStartsInEveryLayout_data() {
            return [{ tag: "arabic in a left-to-right layout", lang: "ar", mirrored: false, right: true },
                { tag: "arabic in a right-to-left layout", lang: "ar", mirrored: true, right: true },
                { tag: "english in a left-to-right layout", lang: "en", mirrored: false, right: false },
                { tag: "english in a right-to-left layout", lang: "en", mirrored: true, right: false }]
        }
        function test_aTextStartsWhereItsLanguageStartsInEveryLayout(data) {
            root.LayoutMirroring.childrenInherit = true
            root.LayoutMirroring.enabled = data.mirrored
            const text = createTemporaryObject(texts, root, { lang: data.lang, text: "abc" })
            compare(text.effectiveHorizontalAlignment, data.right ? Text.AlignRight : Text.AlignLeft)
            const ofCard = createTemporaryObject(texts, root, { lang: data.lang, text: "abc", decorative: true })
            compare(ofCard.effectiveHorizontalAlignment, data.mirrored ? Text.AlignRight : Text.AlignLeft, "one card, one side")
            const said = createTemporaryObject(texts, root, { lang: data.lang, text: "abc", decorative: true, voice: "people" })
            compare(said.effectiveHorizontalAlignment, data.right ? Text.AlignRight : Text.AlignLeft, "words of people")
        }
        function test_numbersAndTimesAreInTheLanguagesDigits() {
            Theme.language = "bn"
            compare(Theme.digits(38), "৩৮")
            compare(Theme.duration(84), "১:২৪")
            Theme.language = "en"
            compare(Theme.duration(5), "0:05")
        }
        function test_aQuestionGrowsWithTheTextButLessThanItsAnswers() {
            let before = 0
            for (let percent = 100; percent <= 250; percent += 5) {
                Theme.textScale = percent / 100
                const size = Theme.fontSize(Theme.askedText, "en", "app")
                verify(size >= before, percent + " %: " + size + " after " + before)
                verify(Theme.askedText > Theme.bodyText)
                before = size
            }
            verify(before > 1.8 * Theme.questionText)
        }
        function test_aSignGrowsWithTheTextInsideItsTarget() {
            const button = createTemporaryObject(signs, root)
            const before = button.iconSide
            Theme.textScale = 2
            verify(button.iconSide > 1.2 * before)
            compare(button.width, Theme.touch)
            verify(button.iconSide < 0.75 * button.width)
        }
        function test_hemsAreDarkerThanTheirFaces() {
            for (const name of ["pond", "madder", "plum", "leaf"])
                verify(brightness(Theme.hemOf(Theme[name])) < brightness(Theme[name]))
        }
        function test_aSignOnALegendColourCanAlwaysBeRead() {
            for (const colour of ["#2a9d8f", "#e07a1f", "#c9a400", "#1b6ca8", "#7b4fa3", "#b3261e"].map(name => Qt.lighter(name, 1)))
                verify(contrast(Theme.inkOn(colour), colour) >= 3, colour)
        }
    }
}
