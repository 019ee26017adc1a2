// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    spacing: Theme.space16

    Specimen {
        name: "The app's voice and people's words"
        AppText { Layout.fillWidth: true; lang: "en"; text: "Where do you go first when you feel unwell?"; size: Theme.questionText; bold: true }
        AppText { Layout.fillWidth: true; lang: "en"; voice: "people"; text: "The rice pot we carry to anyone who is sick." }
        AppText { Layout.fillWidth: true; lang: "bn"; text: "শরীর খারাপ লাগলে আপনি প্রথমে কোথায় যান?"; size: Theme.questionText; bold: true }
        AppText { Layout.fillWidth: true; lang: "bn"; voice: "people"; text: "কাগজটা তিন মাস ধরে ফ্রিজের গায়ে ঝুলছে। কেউ জানি না কী লেখা।" }
        AppText { Layout.fillWidth: true; lang: "ar"; text: "إذا أردت، أخبرنا بما حدث."; size: Theme.questionText; bold: true }
        AppText { Layout.fillWidth: true; lang: "ar"; voice: "people"; text: "أتمنى أن أشرح ألمي بلغتي ولو مرة واحدة." }
        AppText { Layout.fillWidth: true; lang: "ur"; text: "کیا آپ دوبارہ زبان کا ساتھی مانگیں گے؟"; size: Theme.questionText; bold: true }
        AppText { Layout.fillWidth: true; lang: "ur"; voice: "people"; text: "دانت کا درد ہو تو ہم دوا کھا کر صبر کرتے ہیں، خرچ بہت ہے" }
        AppText { Layout.fillWidth: true; lang: "fr"; voice: "people"; text: "L’hiver, je renonce au rendez-vous : deux autobus avec un bébé." }
        AppText { Layout.fillWidth: true; lang: "pa"; text: "ਪੰਜਾਬੀ, ਜੀ ਆਇਆਂ ਨੂੰ"; bold: true }
        AppText { Layout.fillWidth: true; lang: "pa"; voice: "people"; text: "ਪੰਜਾਬੀ, ਜੀ ਆਇਆਂ ਨੂੰ" }
        AppText { Layout.fillWidth: true; lang: "ti"; text: "ትግርኛ እንቋዕ ብደሓን መጻእኩም"; bold: true }
        AppText { Layout.fillWidth: true; lang: "ti"; voice: "people"; text: "ትግርኛ እንቋዕ ብደሓን መጻእኩም" }
    }
    Specimen {
        name: "Section heading"
        SectionHeading { Layout.fillWidth: true; text: "What is here?"; lang: "en"; note: "Signs we agreed"; sentence: "Others see only the shaded part."; iconName: "map" }
    }
    Specimen {
        name: "Icons"
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space12
            Repeater {
                model: ["gather", "talk", "follow", "share", "key", "stone", "branch", "knot", "cover", "mic", "speaker", "camera", "pin", "lock", "clock", "next", "back"]
                Icon { required property string modelData; name: modelData; pointing: modelData === "next" || modelData === "back" }
            }
        }
    }
}
