// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Survey

// Whole questions, with their words, hints, voices, problems and ways not to answer.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    readonly property var steps: ar
        ? [{ name: "1", label: "أبداً" }, { name: "2", label: "أحياناً" }, { name: "3", label: "دائماً" }]
        : [{ name: "1", label: "Never" }, { name: "2", label: "Sometimes" }, { name: "3", label: "Always" }]
    readonly property var both: steps.map((step, at) => Object.assign({ second: ["কখনও না", "মাঝে মাঝে", "সব সময়"][at] }, step))
    function ask(as) { return asked.question(Object.assign({ lang: ar ? "ar" : "en" }, as)) }

    spacing: Theme.space24

    Specimen {
        name: "a note; in two languages, with a hint; spoken or written, about something private"
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; question: page.ask({ type: "note", label: page.ar ? "نقرأ هذا معاً." : "We read this together." }) } }
        Column {
            Layout.fillWidth: true
            QuestionBlock {
                survey: asked.survey
                question: page.ask({ type: "integer", label: page.ar ? "كم شخصاً يسكن هنا؟" : "How many people live here?", hint: page.ar ? "الأطفال أيضاً" : "Children too",
                    second: { label: "এখানে কতজন থাকেন?", lang: "bn" }, value: 5 })
            }
        }
        Column {
            Layout.fillWidth: true
            QuestionBlock {
                survey: asked.survey
                question: page.ask({ type: "text", voice: true, sensitive: true, label: page.ar ? "ماذا حدث؟" : "What happened?", hint: page.ar ? "لا تذكروا أسماء" : "Please say no names" })
            }
        }
    }
    Specimen {
        name: "in two languages: a scale, an order, a row of a table"
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; question: page.ask({ type: "select_one", looks: "likert", choices: page.both, value: "2", second: { label: "কত ঘন ঘন?", lang: "bn" }, label: page.ar ? "كم مرة؟" : "How often?" }) } }
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; question: page.ask({ type: "rank", choices: page.both, value: ["2"], label: page.ar ? "رتبوا" : "Put in order" }) } }
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; alone: false; question: page.ask({ type: "select_one", looks: "list", inList: true, choices: page.both, second: { label: "ছায়া থাকে", lang: "bn" }, label: page.ar ? "فيها ظل" : "There is shade" }) } }
    }
    Specimen {
        name: "field-list: several on one screen; one needs an answer, one has a reason for none"
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; alone: false; question: page.ask({ type: "text", inList: true, required: true, label: page.ar ? "الشارع" : "The street" }) } }
        Column {
            Layout.fillWidth: true
            QuestionBlock {
                survey: asked.survey
                alone: false
                question: page.ask({ type: "select_one", name: "often", inList: true, choices: page.steps, label: page.ar ? "كم مرة تلتقون؟" : "How often do you meet?" })
                Component.onCompleted: question.sayRatherNot()
            }
        }
    }
    Specimen {
        name: "table-list: the head and a row; list"
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; alone: false; question: page.ask({ type: "select_one", looks: "label", inList: true, choices: page.steps, label: page.ar ? "كيف هي ساحتنا؟" : "How is our yard?" }) } }
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; alone: false; question: page.ask({ type: "select_one", looks: "list-nolabel", inList: true, underHead: true, choices: page.steps, value: "2", label: page.ar ? "هادئة" : "It is quiet" }) } }
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; alone: false; question: page.ask({ type: "select_multiple", looks: "list", inList: true, choices: page.steps, value: ["1", "3"], label: page.ar ? "فيها ظل" : "There is shade" }) } }
    }
    Specimen {
        name: "acknowledge; a kind that cannot be asked here"
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; question: page.ask({ type: "acknowledge", value: "OK", label: page.ar ? "نقرأ الجواب في اللقاء." : "We read it out at the gathering." }) } }
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; question: page.ask({ type: "unknown", label: page.ar ? "قيسوا النبض." : "Measure the pulse." }) } }
    }
    Specimen {
        name: "what nobody can change here: worked out"
        Column { Layout.fillWidth: true; QuestionBlock { survey: asked.survey; question: page.ask({ type: "integer", readOnly: true, value: 90, label: page.ar ? "المجموع" : "Altogether" }) } }
    }
    Specimen {
        name: "the talk is recorded: asked, passed over, no microphone, going on, kept"
        RecordingAsk { Layout.fillWidth: true; recording: asked.recording("asking") }
        RecordingAsk { Layout.fillWidth: true; recording: asked.recording("asking"); folded: true }
        RecordingAsk { Layout.fillWidth: true; recording: asked.recording("broken") }
        RecordingStrip { recording: asked.recording("on") }
        RecordingStrip { recording: asked.recording("kept") }
        SayingStrip { visible: true; survey: asked.survey }
    }
    Specimen {
        name: "the place is noted: asked, passed over, not found, looked for, noted nearly, noted roughly"
        PlaceAsk { Layout.fillWidth: true; place: asked.place("asking") }
        PlaceAsk { Layout.fillWidth: true; place: asked.place("passed") }
        PlaceAsk { Layout.fillWidth: true; place: asked.place("unfound") }
        PlaceAsk { Layout.fillWidth: true; place: asked.place("missing") }
        PlaceStrip { place: asked.place("looking") }
        PlaceStrip { place: asked.place("noted"); stays: true }
        PlaceStrip { place: asked.place("far"); stays: true }
        WishCards { Layout.fillWidth: true; survey: asked.survey; visible: true }
    }
    Specimen {
        name: "how a survey is filled in goes with the answers: what would be written down"
        BoundsCard { Layout.fillWidth: true; rowsOf: page.ar ? "أفراد الأسرة" : "Members of the household" }
        NoticeLine { iconName: "clock"; text: page.ar ? "متى يُجاب عن كل سؤال" : "When each question is answered" }
        LogStrip { visible: true; log: asked.survey.log }
    }
    Specimen {
        name: "nothing to choose: the list did not come along, nothing was said yet that it comes from"
        NothingToChoose { away: true; key: "away" }
        NothingToChoose { key: "nothing" }
    }
}
