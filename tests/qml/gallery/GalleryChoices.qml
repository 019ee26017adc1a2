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
        name: "ChoiceCard, grid"
        ChoiceGroup {
            columns: 2
            name: "Where"
            ChoiceCard { form: "grid"; picture: "image://art/c_fam"; text: page.ar ? "طبيب عائلتي" : "My family doctor" }
            ChoiceCard { form: "grid"; picture: "image://art/c_walkin"; text: page.ar ? "عيادة بلا موعد" : "A walk-in clinic (no need to book before)" }
            ChoiceCard { form: "grid"; picture: "image://art/c_er"; text: page.ar ? "طوارئ المستشفى" : "The emergency ward"; playing: true }
            ChoiceCard { form: "grid"; picture: "image://art/c_pharm"; text: page.ar ? "الصيدلي" : "A pharmacist"; on: true }
        }
    }
    Specimen {
        name: "ChoiceCard, list: chosen, rest, pressed, focused, off, many"
        ChoiceGroup {
            name: "Again"
            ChoiceCard { picture: "image://art/y_yes"; text: page.ar ? "نعم" : "Yes"; on: true }
            ChoiceCard { picture: "image://art/y_no"; text: page.ar ? "لا" : "No" }
            ChoiceCard { picture: "image://art/y_dk"; text: page.ar ? "لا أعرف" : "I do not know"; keyHeld: true }
            ChoiceCard { id: focused; picture: "image://art/y_pns"; text: page.ar ? "أفضل ألا أقول" : "I would rather not say"; hasVoice: false; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
            ChoiceCard { text: page.ar ? "لا شيء من هذا" : "None of these"; offReason: page.ar ? "اخترت شيئاً آخر" : "You chose another one already"; reasonShown: true; hearable: false }
            ChoiceCard { multi: true; iconName: "clinic"; text: page.ar ? "عيادة" : "The clinic"; note: page.ar ? "في الشارع نفسه" : "On the same street"; on: true; tone: "plum" }
        }
    }
}
