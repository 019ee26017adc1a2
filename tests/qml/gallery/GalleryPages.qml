// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

// AppPage as a home page with a picture above, and as one question.
ColumnLayout {
    id: pages
    readonly property bool ar: Theme.rightToLeft
    spacing: Theme.space16

    Specimen {
        name: "AppPage with a picture"
        AppPage {
            Layout.fillWidth: true
            Layout.preferredHeight: 860
            hero: Art {
                Layout.fillWidth: true
                Layout.preferredHeight: 230
                name: Theme.dark ? "hero_night" : "hero"
                AvatarButton { anchors.left: parent.left; anchors.top: parent.top; anchors.margins: Theme.space12; patch: 0; who: pages.ar ? "ريحانة" : "Rehana"; named: true }
            }
            footer: NavBar {
                NavEntry { iconName: "gather"; text: pages.ar ? "نجمع" : "Gather" }
                NavEntry { iconName: "talk"; text: pages.ar ? "نتحاور" : "Talk" }
                NavEntry { iconName: "follow"; text: pages.ar ? "نتابع" : "Follow" }
                NavEntry { iconName: "share"; text: pages.ar ? "نشارك" : "Share"; badge: true }
            }
            AppText { Layout.fillWidth: true; text: pages.ar ? "ماذا تريد أن تقول؟" : "What would you like to say?"; size: Theme.questionText; bold: true }
            ActionCard { picture: "image://art/t_answer"; title: pages.ar ? "أجب عن الأسئلة" : "Answer questions"; text: pages.ar ? "١٢ من ٣٨" : "12 of 38 done"; total: 38; done: 12; hearable: true }
            ActionCard { picture: "image://art/t_photo"; title: pages.ar ? "احكِ بصورة" : "Tell with a photo"; text: pages.ar ? "أرنا ما يجعلك تنتظر" : "Show what keeps you waiting."; hearable: true }
            ActionCard { picture: "image://art/t_map"; title: pages.ar ? "ضع على الخريطة" : "Put on the map"; text: pages.ar ? "حيث يُتكلم بلغتي" : "Where my language is spoken"; hearable: true }
            StatusLine { text: pages.ar ? "٣ قصص و٥ صور على هذا الهاتف فقط" : "3 stories and 5 pictures are only on this phone" }
        }
    }
    Specimen {
        name: "AppPage with a question"
        AppPage {
            Layout.fillWidth: true
            Layout.preferredHeight: 860
            header: PageHeader { large: false; title: pages.ar ? "إيجاد الرعاية" : "Finding care"; count: pages.ar ? "٤ / ٨" : "4 / 8"; total: 8; done: 3 }
            footer: Footer { nextText: pages.ar ? "التالي" : "Next"; skipText: pages.ar ? "تخطَّ" : "Skip"; kept: pages.ar ? "محفوظ على هذا الجهاز" : "Kept on this device" }
            RowLayout {
                Layout.fillWidth: true
                AppText { Layout.fillWidth: true; text: pages.ar ? "إلى أين تذهب أولاً؟" : "Where do you go first when you feel unwell?"; size: Theme.questionText; bold: true; heading: true }
                AudioButton { disc: 60; playing: true }
            }
            ChoiceGroup {
                columns: 2
                ChoiceCard { form: "grid"; picture: "image://art/c_fam"; text: pages.ar ? "طبيب عائلتي" : "My family doctor" }
                ChoiceCard { form: "grid"; picture: "image://art/c_walkin"; text: pages.ar ? "عيادة بلا موعد" : "A walk-in clinic (no need to book before)" }
                ChoiceCard { form: "grid"; picture: "image://art/c_er"; text: pages.ar ? "طوارئ المستشفى" : "The emergency ward" }
                ChoiceCard { form: "grid"; picture: "image://art/c_pharm"; text: pages.ar ? "الصيدلي" : "A pharmacist"; on: true }
                ChoiceCard { form: "grid"; picture: "image://art/c_phone"; text: pages.ar ? "خط الصحة" : "The health telephone line" }
                ChoiceCard { form: "grid"; picture: "image://art/c_known"; text: pages.ar ? "قريب أو صديق" : "A relative or friend who knows about health" }
                ChoiceCard { form: "grid"; picture: "image://art/c_home"; text: pages.ar ? "في البيت" : "We treat it at home" }
            }
        }
    }
}
