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
        name: "Field: empty, filled, problem, many lines, number, secret"
        Field { label: page.ar ? "اسمك هنا" : "Your name here"; placeholder: page.ar ? "مثلاً رحانة" : "Rehana, for example"; hint: page.ar ? "أي اسم تريد" : "Any name you like" }
        Field { label: page.ar ? "مكتوب" : "Written"; text: page.ar ? "الورقة على الثلاجة" : "The paper on the fridge" }
        Field { label: page.ar ? "كم شخصاً؟" : "How many people?"; number: true; text: "120"; problem: page.ar ? "عشرون على الأكثر. هل تتحقق؟" : "20 at most. Please look again." }
        Field { label: page.ar ? "ماذا حدث؟" : "What happened?"; multiline: true; lang: "bn"; text: "ডাক্তার কম্পিউটারের দিকে তাকিয়ে কথা বলেন, আমার মেয়েকে উত্তর দিতে হয়।" }
        Field { label: page.ar ? "كلمة السر" : "Passphrase"; secret: true; text: "courtyard" }
        Field { label: page.ar ? "عدد" : "In Arabic digits"; number: true; lang: "ar"; text: "42.5" }
    }
    Specimen {
        name: "Stepper"
        Stepper { label: page.ar ? "ثلاث أصابع" : "Three fingers"; unit: page.ar ? "أيدٍ" : "hands"; value: 5 }
        Stepper { label: page.ar ? "قبضة" : "Fist"; unit: page.ar ? "أيدٍ" : "hands"; value: 0 }
    }
}
