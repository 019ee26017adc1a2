// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size, font, radius and duration of the app (docs: the tokens of the visual language). Depends on
// nothing: the shell sets the first group of properties from the person's choices and the window; all else follows.
QtObject {
    id: theme

    // ---- set from outside ----
    property string mode: "light" // "light" | "dark" | "contrast"
    property string language: "en" // BCP 47 tag of the interface
    property real textScale: 1.0 // 1.0 to 2.5
    property bool reducedMotion: false
    property real windowWidth: 412

    // ---- where we are ----
    readonly property bool dark: mode === "dark"
    readonly property bool contrast: mode === "contrast"
    readonly property bool phone: windowWidth < 600
    readonly property bool medium: windowWidth >= 600 && windowWidth <= 1000
    readonly property bool wide: windowWidth > 1000
    readonly property bool largeText: textScale >= 1.6 // pairs stack, headers drop the section name
    readonly property bool rightToLeft: isRightToLeft(language)

    // ---- colours ----
    readonly property color ground: dark ? "#11191A" : contrast ? "#FFFFFF" : "#F3F4EE"
    readonly property color surface: dark ? "#1B2627" : "#FFFFFF"
    readonly property color sunk: dark ? "#0B1213" : contrast ? "#FFFFFF" : "#E7E9E0"
    readonly property color ink: dark ? "#F2F1E9" : contrast ? "#000000" : "#1B2827"
    readonly property color soft: dark ? "#BCC7C3" : contrast ? "#1E2625" : "#404D49"
    readonly property color line: dark ? "#364546" : contrast ? "#000000" : "#D5D8CC"
    readonly property color outline: dark ? "#8B9A97" : contrast ? "#000000" : "#68716B"
    readonly property color hem: dark ? "#0A1011" : "#C9CDBF"
    readonly property color pond: dark ? "#8AD2CB" : contrast ? "#00393B" : "#09504F"
    readonly property color pondOn: dark ? "#07201F" : "#FFFFFF"
    readonly property color pondTint: dark ? "#1D3A3B" : contrast ? "#FFFFFF" : "#DBEBE7"
    readonly property color pondHem: hemOf(pond)
    readonly property color madder: dark ? "#F5949F" : contrast ? "#7A0E25" : "#962138"
    readonly property color madderOn: dark ? "#2B060D" : "#FFFFFF"
    readonly property color madderTint: dark ? "#3A1A22" : contrast ? "#FFFFFF" : "#FBEEEF"
    readonly property color madderHem: hemOf(madder)
    readonly property color plum: dark ? "#D3B9E3" : contrast ? "#3A1D4E" : "#593A6C"
    readonly property color plumOn: dark ? "#241530" : "#FFFFFF"
    readonly property color plumTint: dark ? "#352941" : contrast ? "#FFFFFF" : "#EEE5F3"
    readonly property color plumHem: hemOf(plum)
    readonly property color plumPale: dark ? "#8E77A0" : contrast ? "#6B5180" : "#A993B8" // a stitch that is not the one spoken of
    readonly property color leaf: dark ? "#A9D08C" : contrast ? "#17400B" : "#2B561A"
    readonly property color leafOn: dark ? "#14210C" : "#FFFFFF"
    readonly property color leafTint: dark ? "#26371F" : contrast ? "#FFFFFF" : "#E1EDD6"
    readonly property color leafHem: hemOf(leaf)
    readonly property color marigold: dark ? "#F0B250" : "#EDA52F" // only ever a fill with an ink edge
    readonly property color marigoldInk: dark ? "#F6CC86" : contrast ? "#452900" : "#6B4100"
    readonly property color marigoldTint: dark ? "#3D3015" : contrast ? "#FFFFFF" : "#FBEDCF"
    readonly property color focus: dark ? "#FFD36B" : contrast ? "#000000" : "#1B2827"
    readonly property color pinInk: "#1B2827" // signs on a map keep their own ground: the same in every mode
    readonly property color pinPaper: "#FFFFFF"
    readonly property list<color> inks: ["#1B2827", "#962138", "#09504F", "#593A6C"] // to draw with, on white in every mode
    readonly property color clear: "transparent"

    // ---- type, at 100 % ----
    readonly property real tinyText: 15 // the smallest there is
    readonly property real noteText: 16
    readonly property real bodyText: 18
    readonly property real buttonText: 20
    readonly property real questionText: 25
    // A question on a page of its own. What is large already grows less, and never gets smaller: at 200 % its answers
    // are still seen below it.
    readonly property real askedText: Math.max(bodyText + 1, Math.min(questionText, 1.5 * questionText / textScale))
    readonly property real titleText: 30
    readonly property real numberText: 40
    readonly property real signScale: Math.min(1.5, textScale) // signs beside words grow with them, but not as far
    readonly property real lineOfText: 60 // most characters a line, of the body size

    // ---- space, on a grid of 4 ----
    readonly property real space4: 4
    readonly property real space8: 8
    readonly property real space12: 12
    readonly property real space16: 16
    readonly property real space20: 20
    readonly property real space24: 24
    readonly property real space32: 32
    readonly property real space48: 48
    readonly property real pageMargin: phone ? space20 : space24
    readonly property real cardGap: space12
    readonly property real narrowCard: 124 // with its gap: a card of words, beside others, that can be read and touched
    readonly property real narrowPicture: 112 // and one that is a picture only

    // ---- shape and lift ----
    readonly property real controlRadius: 18
    readonly property real cardRadius: 20
    readonly property real groupRadius: 26
    readonly property real sheetRadius: 28
    readonly property real cardHem: 3
    readonly property real buttonHem: 4
    readonly property real edge: contrast ? 2 : 1
    readonly property real controlEdge: contrast ? 3 : 2
    readonly property real selectedEdge: contrast ? 5 : 4
    readonly property real tintEdge: contrast ? 3 : 0 // tints are white in high contrast, so they need an edge
    readonly property real focusRing: 3
    readonly property real focusGap: 3

    // ---- touch and fixed sizes ----
    readonly property real touch: 48
    readonly property real cardTouch: 44 // a sign or disc on a card that is itself to be touched
    readonly property real bigTouch: 64
    readonly property real iconSmall: 18
    readonly property real iconSize: 26
    readonly property real iconLarge: 38
    readonly property real railWidth: 96
    readonly property real listWidth: 296
    readonly property real columnWidth: 640 // one column is never wider
    readonly property real besideWidth: 780 // from here two columns stand beside each other
    readonly property real pairWidth: 1080 // and are never wider together

    // ---- motion ----
    readonly property int holdTime: 500 // until a held button begins to repeat
    readonly property int repeatTime: 110
    readonly property int pressTime: reducedMotion ? 0 : 80
    readonly property int stateTime: reducedMotion ? 0 : 160
    readonly property int pageTime: reducedMotion ? 120 : 240
    readonly property int threadTime: 900 // one dash
    readonly property int undoTime: 10000

    // The darker lower edge of anything that can be pressed.
    function hemOf(fill: color): color { return Qt.darker(fill, 1.45) }

    // Ink or white, whichever can be read on a colour nobody checked (legends are the group's own).
    function inkOn(fill: color): color {
        return 0.299 * fill.r + 0.587 * fill.g + 0.114 * fill.b > 0.52 ? pinInk : pinPaper
    }

    // A whole number in the language's digits; a length of time as 0:24.
    function digits(number: int): string { return Number(number).toLocaleString(Qt.locale(localeName(language)), "f", 0) }
    // Arabic is written with 0-9, as the surveys' own texts have it; Bangla with its own digits.
    function localeName(tag: string): string { return tag === "ar" ? "ar_AE" : tag }
    function duration(seconds: real): string {
        const rest = Math.floor(seconds) % 60
        return digits(Math.floor(seconds / 60)) + ":" + (rest < 10 ? digits(0) : "") + digits(rest)
    }

    // "bengali", "arabic", … of a tag; the interface's language if the tag is empty.
    function scriptOf(tag: string): string {
        const full = tag === "" ? language : tag
        if (full.indexOf("-Arab") > 0)
            return "arabic"
        return ({ bn: "bengali", as: "bengali", ar: "arabic", ur: "arabic", fa: "arabic", ps: "arabic", sd: "arabic",
                  ckb: "arabic", ti: "ethiopic", am: "ethiopic", pa: "gurmukhi", zh: "han", yue: "han", cmn: "han" })[full.split("-")[0]] ?? "latin"
    }
    function isRightToLeft(tag: string): bool {
        return scriptOf(tag) === "arabic" || /^(he|yi|dv)\b/.test(tag === "" ? language : tag)
    }

    // Two voices of type: the app's ("app"), and the book face people's own words are set in ("people").
    function fontFamily(tag: string, voice: string): string {
        const book = voice === "people"
        switch (scriptOf(tag)) {
        case "bengali": return book ? "Noto Serif Bengali" : "Noto Sans Bengali"
        case "arabic": return "Noto Naskh Arabic"
        case "ethiopic": return book ? "Noto Serif Ethiopic" : "Noto Sans Ethiopic"
        case "gurmukhi": return book ? "Noto Serif Gurmukhi" : "Noto Sans Gurmukhi"
        case "han": return "Noto Sans CJK SC"
        default: return book ? "Uthan Book" : "Uthan Plain"
        }
    }

    // The scripts differ in how large they look at one size; this evens them out and applies the person's own scale.
    function fontSize(size: real, tag: string, voice: string): int {
        const factors = { bengali: 1.07, arabic: 1.16, ethiopic: 1.0, gurmukhi: 1.05, han: 1.0 }
        const factor = factors[scriptOf(tag)] ?? (voice === "people" ? 1.12 : 0.96)
        return Math.round(size * factor * textScale)
    }
    function lineHeight(tag: string, voice: string): real {
        const book = voice === "people"
        const factors = { bengali: book ? 1.12 : 1.1, arabic: 1.0, ethiopic: 1.08, gurmukhi: 1.12, han: 1.1 }
        return factors[scriptOf(tag)] ?? (book ? 1.0 : 0.93)
    }
}
