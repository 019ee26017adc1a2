// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Survey

// Every way to choose.
ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    readonly property string lang: ar ? "ar" : "en"
    readonly property var places: ar
        ? [{ name: "home", label: "في البيت" }, { name: "clinic", label: "في العيادة" }, { name: "street", label: "في الشارع" }, { name: "school", label: "في المدرسة" }, { name: "none", label: "لا مكان" }]
        : [{ name: "home", label: "At home" }, { name: "clinic", label: "At the clinic" }, { name: "street", label: "In the street" }, { name: "school", label: "At school" }, { name: "none", label: "Nowhere" }]
    readonly property var steps: ar
        ? [{ name: "1", label: "أبداً" }, { name: "2", label: "أحياناً" }, { name: "3", label: "غالباً" }, { name: "4", label: "دائماً" }]
        : [{ name: "1", label: "Never" }, { name: "2", label: "Sometimes" }, { name: "3", label: "Often" }, { name: "4", label: "Always" }]
    function ask(as) { return asked.question(Object.assign({ lang: lang, label: ar ? "أين تجدون الظل؟" : "Where do you find shade?" }, as)) }

    readonly property var helpers: [{ name: "home", label: ar ? "أحد في البيت" : "Someone at home", image: "qrc:/surveys/media/c_home.png" },
        { name: "phone", label: ar ? "أحد بالهاتف" : "Someone by telephone", image: "qrc:/surveys/media/c_phone.png" },
        { name: "clinic", label: ar ? "عيادة" : "A clinic", image: "qrc:/surveys/media/c_walkin.png" }]
    readonly property var closer: [Object.assign({ bigImage: helpers[0].image, film: "home.mp4" }, helpers[0]), helpers[1]]

    spacing: Theme.space16

    Specimen {
        name: "plain: one, several; quick"
        ChoiceWidget { question: page.ask({ type: "select_one", choices: page.places.slice(0, 3), value: "home" }) }
        ChoiceWidget { question: page.ask({ type: "select_multiple", choices: page.places.slice(0, 3), value: ["home", "street"] }) }
        ChoiceWidget { question: page.ask({ type: "select_one", looks: "quick", choices: page.places.slice(0, 2) }) }
    }
    Specimen {
        name: "pictures: with words, as many as fit"
        ChoiceWidget { question: page.ask({ type: "select_one", looks: "columns", choices: page.helpers, value: "phone" }) }
        ChoiceWidget { question: page.ask({ type: "select_one", looks: "columns-pack no-buttons", choices: page.helpers, value: "home" }) }
    }
    Specimen {
        name: "a large picture and a film of a choice; where cards have no room for their signs"
        ChoiceWidget { question: page.ask({ type: "select_one", looks: "columns", choices: page.closer }) }
        LikertWidget { question: page.ask({ type: "select_one", looks: "likert", choices: page.closer }) }
        ChoiceStrip { Layout.fillWidth: true; question: page.ask({ type: "select_one", choices: page.closer }) }
    }
    Specimen {
        name: "minimal: nothing yet, chosen, several"
        MinimalWidget { question: page.ask({ type: "select_one", looks: "minimal", choices: page.places }) }
        MinimalWidget { question: page.ask({ type: "select_one", looks: "minimal", choices: page.places, value: "clinic" }) }
        MinimalWidget { question: page.ask({ type: "select_multiple", looks: "minimal", choices: page.places, value: ["home", "street"] }) }
    }
    Specimen {
        name: "search"
        FindWidget { question: page.ask({ type: "select_one", looks: "search", choices: page.places, value: "clinic" }) }
    }
    Specimen {
        name: "very many: nothing yet, chosen and searched"
        SearchChoiceWidget { question: page.ask({ type: "select_one", choices: page.places, many: 2000 }) }
        SearchChoiceWidget {
            question: page.ask({ type: "select_one", choices: page.places, many: 2000, value: "11" })
            Component.onCompleted: question.longChoices.typed = page.ar ? "العياده 15" : "CLINIC 15"
        }
    }
    Specimen {
        name: "columns-3, columns-pack"
        ChoiceWidget { question: page.ask({ type: "select_one", looks: "columns-3", choices: page.places, value: "home" }) }
        ChoiceWidget { question: page.ask({ type: "select_multiple", looks: "columns-pack", choices: page.places, value: ["home", "street"] }) }
    }
    Specimen {
        name: "label and list-nolabel: a table where there is room, cards on a phone"
        TableHead { question: page.ask({ type: "select_one", looks: "label", choices: page.steps, inList: true }) }
        MatrixRow { question: page.ask({ type: "select_one", looks: "list-nolabel", choices: page.steps, inList: true, underHead: true, value: "3", label: page.ar ? "نجتمع تحت الشجرة" : "We meet under the tree" }) }
        MatrixRow { question: page.ask({ type: "select_one", looks: "list-nolabel", choices: page.steps, inList: true, underHead: true, label: page.ar ? "نطبخ معاً" : "We cook together" }) }
    }
    Specimen {
        name: "list likert: steps, their words below where there is no room"
        MatrixRow { question: page.ask({ type: "select_one", looks: "list likert", choices: page.steps, inList: true, label: page.ar ? "نزرع معاً" : "We plant together" }) }
        MatrixRow { asked: true; question: page.ask({ type: "select_one", looks: "list likert", choices: page.steps, inList: true, required: true, label: page.ar ? "ننظف معاً" : "We clean together" }) }
        MatrixRow { question: page.ask({ type: "select_one", looks: "list likert", choices: page.steps, inList: true, value: "3", label: page.ar ? "نصلح معاً" : "We mend together" }) }
    }
    Specimen {
        name: "likert"
        LikertWidget { question: page.ask({ type: "select_one", looks: "likert", choices: page.steps, value: "2" }) }
        FacesWidget { question: page.ask({ type: "select_one", looks: "likert faces", choices: page.steps, value: "4" }) }
    }
    Specimen {
        name: "rank"
        RankWidget { question: page.ask({ type: "rank", choices: page.places.slice(0, 3), value: ["clinic", "home"] }) }
    }
    Specimen {
        name: "rank: very many, some of them in sight"
        RankWidget { question: page.ask({ type: "rank", choices: page.places, many: 120, value: ["1", "0"] }) }
    }
}
