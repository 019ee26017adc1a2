// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    id: page
    readonly property bool ar: Theme.rightToLeft
    spacing: Theme.space16

    Specimen {
        name: "ThemeGroup with ThemeCards and a CounterView; folded; armed"
        ThemeGroup {
            title: "দুই ভাষার মাঝখানে হারিয়ে যাওয়া"
            lang: "bn"
            translation: page.ar ? "ضائعون بين لغتين" : "Lost between two languages"
            voices: page.ar ? "٢٣ صوتاً" : "23 voices"
            ThemeCard { picture: "image://art/ps_fridge"; text: "কাগজটা তিন মাস ধরে ফ্রিজের গায়ে ঝুলছে।"; lang: "bn"; foot: page.ar ? "ريحانة" : "Rehana K."; footIcon: "camera" }
            ThemeCard { text: "أتمنى أن أشرح ألمي بلغتي ولو مرة واحدة."; lang: "ar"; translation: "I wish I could explain my pain in my own language."; translationLang: "en" }
        }
        ThemeGroup {
            tone: "pond"
            title: "দরজায় দীর্ঘ অপেক্ষা"
            lang: "bn"
            translation: page.ar ? "الانتظار الطويل عند الباب" : "The long wait at the door"
            folded: true
            armed: true
            counter: CounterView { text: "Two residents found a doctor in a week through a cousin; luck is unevenly shared."; lang: "en"; hearable: true }
            ThemeCard { text: "Folded away"; lang: "en" }
        }
    }
    Specimen {
        name: "ThemeCard in the hands; needs a look"
        ThemeCard { on: true; picture: "image://art/ps_pot"; text: "The rice pot we carry to anyone who is sick."; lang: "en"; foot: page.ar ? "ليزا" : "Liza D."; playing: true }
        ThemeCard { text: "L’hiver, je renonce au rendez-vous : deux autobus avec un bébé."; lang: "fr"; needs: page.ar ? "لم تُقرأ عليها بعد" : "not yet read back to her" }
    }
    Specimen {
        name: "UnderTheTree"
        UnderTheTree {
            ThemeCard { text: "If I miss a shift for a check-up, who pays?"; lang: "en"; foot: page.ar ? "سؤال" : "a question, cricket group"; footIcon: "speech" }
        }
        UnderTheTree { armed: true }
    }
}
