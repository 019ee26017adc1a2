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
        name: "PageHeader"
        PageHeader { title: page.ar ? "إيجاد الرعاية" : "Finding care"; large: false; count: page.ar ? "٤ / ٨" : "4 / 8"; total: 8; done: 3 }
        PageHeader { title: page.ar ? "ما وجدناه" : "What we found"; subtitle: page.ar ? "أجاب ١٤٠ شخصاً" : "140 people answered"; hearShown: true }
        PageHeader { title: page.ar ? "نشارك" : "Share"; backShown: false; hearShown: true; playing: true }
    }
    Specimen {
        name: "Footer"
        Footer { nextText: page.ar ? "التالي" : "Next"; skipText: page.ar ? "تخطَّ" : "Skip"; kept: page.ar ? "محفوظ على هذا الجهاز" : "Kept on this device" }
        Footer { nextText: page.ar ? "موافق" : "I agree"; nextIcon: ""; nextOffReason: page.ar ? "اسمع أولاً" : "Hear it first" }
    }
    Specimen {
        name: "NavBar"
        NavBar {
            NavEntry { iconName: "gather"; text: page.ar ? "نجمع" : "Gather" }
            NavEntry { iconName: "talk"; text: page.ar ? "نتحاور" : "Talk" }
            NavEntry { iconName: "follow"; text: page.ar ? "نتابع" : "Follow" }
            NavEntry { iconName: "share"; text: page.ar ? "نشارك" : "Share"; badge: true; badgeText: page.ar ? "ينتظر شيء" : "Something waits" }
        }
    }
    Specimen {
        name: "Rail"
        Rail {
            Layout.preferredHeight: Math.max(620, implicitHeight)
            current: 2
            desk: NavEntry { iconName: "key"; text: page.ar ? "المكتب" : "Desk" }
            patch: 7
            who: "Tania"
            NavEntry { iconName: "gather"; text: page.ar ? "نجمع" : "Gather" }
            NavEntry { iconName: "talk"; text: page.ar ? "نتحاور" : "Talk" }
            NavEntry { iconName: "follow"; text: page.ar ? "نتابع" : "Follow" }
            NavEntry { iconName: "share"; text: page.ar ? "نشارك" : "Share"; badge: true }
        }
    }
}
