// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// Surveys, their contents, rows and answers as lines and cards.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    function ask(as) { return asked.question(Object.assign({ type: "text", lang: ar ? "ar" : "en" }, as)) }
    function words(en, arabic) { return ask({ label: ar ? arabic : en }).label }

    spacing: Theme.space16

    Specimen {
        name: "a survey: new, begun, given"
        SurveyCard { Layout.fillWidth: true; title: page.words("Our yard", "ساحتنا"); languageNames: "English · العربية"; questionCount: 12 }
        SurveyCard { Layout.fillWidth: true; title: page.words("Our yard", "ساحتنا"); languageNames: "English · العربية"; questionCount: 12; pages: 9; done: 4 }
        SurveyCard { Layout.fillWidth: true; title: page.words("Our yard", "ساحتنا"); languageNames: "English"; questionCount: 12; timesGiven: 1 }
    }
    Specimen {
        name: "contents: answered, here, waiting, to look at, not asked"
        OutlineLine { words: page.words("Where do you meet?", "أين تلتقون؟"); lineState: OutlineModel.Answered }
        OutlineLine { words: page.words("How often?", "كم مرة؟"); lineState: OutlineModel.NotYet; here: true }
        OutlineLine { words: page.words("With whom?", "مع من؟"); lineState: OutlineModel.RatherNot }
        OutlineLine { words: page.words("How many trees?", "كم شجرة؟"); lineState: OutlineModel.DoesNotFit }
        OutlineLine { words: page.words("Which trees?", "أي أشجار؟"); lineState: OutlineModel.NotAsked }
        OutlineLine { words: page.words("Who planted them?", "من زرعها؟"); lineState: OutlineModel.NotSeen }
    }
    Specimen {
        name: "rows: here, another, without a name"
        RowCard { words: page.words("Rehana", "ريحانة"); named: true; number: 1; of: 3; says: page.words("34 years", "٣٤ سنة"); here: true }
        RowCard { words: page.words("Person", "شخص"); number: 2; of: 3; says: page.words("Jamil, 12 years", "جميل، ١٢ سنة"); mayRemove: true }
        RowCard { number: 3; of: 3; mayRemove: true }
    }
    Specimen {
        name: "answers: said, in a picture, in words, left out, to look at"
        SummaryCard { Layout.fillWidth: true; question: page.words("What happened here?", "ماذا حدث هنا؟"); answerState: SummaryModel.Spoken; durationMs: 24000 }
        SummaryCard { Layout.fillWidth: true; question: page.words("Whom would you ask?", "من تسألون؟"); answer: page.words("A pharmacist", "صيدلي"); answerState: SummaryModel.Answered; pictures: ["image://art/c_pharm"] }
        SummaryCard { Layout.fillWidth: true; question: page.words("Show us the yard.", "أرونا الساحة."); answerState: SummaryModel.Pictured; pictures: ["image://art/ps_ice"] }
        SummaryCard { Layout.fillWidth: true; question: page.words("How old are you?", "كم عمركم؟"); answerState: SummaryModel.RatherNot }
        SummaryCard { Layout.fillWidth: true; question: page.words("How many trees?", "كم شجرة؟"); answer: page.words("400", "400"); answerState: SummaryModel.DoesNotFit }
        RoundedPicture { Layout.fillWidth: true; implicitHeight: 160; source: "image://art/ps_ice"; description: page.ar ? "حافلة على الجليد" : "A bus on the ice" }
    }
    Specimen {
        name: "a question that is missed, with more about it"
        Column {
            Layout.fillWidth: true
            QuestionBlock {
                survey: asked.survey
                question: page.ask({ required: true, showMissing: true, label: page.ar ? "ماذا تتمنون؟" : "What do you wish for?",
                    guidance: page.ar ? "أي شيء، كبيراً كان أم صغيراً." : "Anything, large or small." })
            }
        }
    }
}
