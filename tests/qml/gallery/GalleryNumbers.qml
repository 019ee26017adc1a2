// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Survey

// Numbers and writing.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    readonly property var ease: [["Easy", "سهل", "সহজ"], ["Neither", "بين بين", "মাঝামাঝি"], ["Hard", "صعب", "কঠিন"]]
        .map((mark, i) => ({ name: String(i + 1), label: mark[ar ? 1 : 0], second: mark[2] }))
    readonly property var often: [["Never", "أبداً"], ["Once or twice", "مرة أو مرتين"], ["Every other day", "كل يومين"], ["Almost every day", "كل يوم تقريباً"],
        ["Several times a day", "عدة مرات في اليوم"]].map((mark, i) => ({ name: String(i + 1), label: mark[ar ? 1 : 0] }))
    function ask(as) { return asked.question(Object.assign({ lang: ar ? "ar" : "en", label: ar ? "كم شجرة في الساحة؟" : "How many trees are in the yard?" }, as)) }

    spacing: Theme.space16

    Specimen {
        name: "range: nothing yet, slid, without ticks, backwards"
        SliderWidget { question: page.ask({ type: "range", parameters: { start: 0, end: 10, step: 1 } }) }
        SliderWidget { question: page.ask({ type: "range", parameters: { start: 0, end: 10, step: 1 }, value: 7 }) }
        SliderWidget { question: page.ask({ type: "range", looks: "no-ticks", parameters: { start: 0, end: 5, step: 0.5 }, value: 2.5 }) }
        SliderWidget { question: page.ask({ type: "range", parameters: { start: 5, end: 1, step: 1 }, value: 4 }) }
    }
    Specimen {
        name: "range: marks with names; too long to stand side by side; vertical, in two languages"
        SliderWidget { question: page.ask({ type: "range", parameters: { start: 1, end: 3, step: 1 }, marks: page.ease, value: 2 }) }
        SliderWidget { question: page.ask({ type: "range", parameters: { start: 1, end: 5, step: 1 }, marks: page.often, value: 4 }) }
        SliderWidget { question: page.ask({ type: "range", looks: "vertical no-ticks", parameters: { start: 1, end: 3, step: 1 }, marks: page.ease, value: 1 }) }
    }
    Specimen {
        name: "range: vertical"
        SliderWidget { question: page.ask({ type: "range", looks: "vertical", parameters: { start: 0, end: 100, step: 10 }, value: 60 }) }
    }
    Specimen {
        name: "range: rating, hearts, picker"
        RatingWidget { question: page.ask({ type: "range", looks: "rating", parameters: { start: 1, end: 5, step: 1 }, value: 3 }) }
        RatingWidget { question: page.ask({ type: "range", looks: "rating hearts", parameters: { start: 1, end: 10, step: 1 }, value: 8 }) }
        PickerWidget { question: page.ask({ type: "range", looks: "picker", parameters: { start: 0, end: 50, step: 1 }, value: 12 }) }
    }
    Specimen {
        name: "decimal: bearing"
        BearingWidget { question: page.ask({ type: "decimal", looks: "bearing", label: page.ar ? "أين تقع البئر؟" : "Which way is the well?", value: 45 }) }
    }
    Specimen {
        name: "integer: plain, counter; thousands-sep"
        NumberWidget { question: page.ask({ type: "integer" }) }
        NumberWidget { question: page.ask({ type: "integer", looks: "counter", value: 4 }) }
        NumberWidget { question: page.ask({ type: "integer", looks: "thousands-sep", value: 1234567 }) }
    }
    Specimen {
        name: "text: numbers, masked, url, multiline"
        WrittenWidget { question: page.ask({ type: "text", looks: "numbers", value: "0151" }) }
        WrittenWidget { question: page.ask({ type: "text", looks: "masked", value: "courtyard" }) }
        WrittenWidget { question: page.ask({ type: "text", looks: "url", value: "https://example.org/garden" }) }
        WrittenWidget { question: page.ask({ type: "text", looks: "multiline", value: page.ar ? "تحت الشجرة الكبيرة" : "Under the big tree" }) }
    }
}
