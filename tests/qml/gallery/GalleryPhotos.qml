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
        name: "PhotoCard: shown, waiting, held back"
        PhotoCard {
            picture: "image://art/ps_fridge"
            description: "A sheet of paper on a fridge"
            text: "কাগজটা তিন মাস ধরে ফ্রিজের গায়ে ঝুলছে। কেউ জানি না কী লেখা।"
            lang: "bn"
            translation: page.ar ? "الورقة على الثلاجة منذ ثلاثة أشهر" : "The paper has hung on the fridge for three months."
            maker: page.ar ? "ريحانة" : "Rehana K."
            patch: 0
            consent: "yes"
            consentText: page.ar ? "قالت نعم" : "she says yes"
            hearable: true
        }
        PhotoCard {
            picture: "image://art/ps_ice"
            text: "I get off the bus and walk my mother over this ice."
            lang: "en"
            maker: page.ar ? "جميل" : "Jamil S."
            consent: "ask"
            consentText: page.ar ? "أمه لم تُسأل بعد" : "his mother is not asked yet"
            hearable: true
            playing: true
        }
        PhotoCard { heldReason: page.ar ? "هنا صورة تنتظر موافقة أحد الوالدين" : "A photo belongs here. It waits for a parent’s yes." }
    }
    Specimen {
        name: "ConsentStrip"
        ConsentStrip {
            hearable: true
            ConsentPerson { name: page.ar ? "حفيدي" : "My grandson"; iconName: "child"; answer: "yes"; waits: true; answerText: page.ar ? "هو قال نعم" : "he says yes"; actionText: page.ar ? "اسأل والديه الآن" : "Ask his parent now" }
            ConsentPerson { name: page.ar ? "جارتي" : "My neighbour"; answer: "yes"; answerText: page.ar ? "قالت نعم" : "says yes" }
            ConsentPerson { name: page.ar ? "رجل في الخلف" : "A man behind us"; answer: "no"; answerText: page.ar ? "قال لا" : "said no"; actionText: page.ar ? "غطّه" : "Cover him" }
        }
    }
}
