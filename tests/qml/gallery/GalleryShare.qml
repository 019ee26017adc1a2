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

    ListModel {
        id: near
        ListElement { name: "Jamil"; words: "has it all"; patch: 15; link: "held" }
        ListElement { name: "Tania"; words: "taking it now"; patch: 7; link: "going" }
        ListElement { name: "Stick"; words: "put it in"; patch: -1; link: "none" }
    }
    ListModel { id: nobody }

    Specimen {
        name: "ShareThread: three, nobody"
        ShareThread { model: near; youPatch: 0 }
        ShareThread { model: nobody; youPatch: 0; emptyText: page.ar ? "لا أحد قريب بعد. أشياؤك محفوظة هنا." : "Nobody near yet. Your things are kept here." }
    }
    Specimen {
        name: "ShareRow"
        ShareRow { iconName: "list"; text: page.ar ? "إجابات" : "Answers"; words: page.ar ? "كلها ١٢" : "all 12"; total: 12; done: 12; where: "held" }
        ShareRow { iconName: "mic"; text: page.ar ? "أصوات" : "Voices"; words: page.ar ? "٢ من ٣" : "2 of 3"; total: 3; done: 2; where: "going" }
        ShareRow { iconName: "camera"; text: page.ar ? "صور كاملة" : "Full pictures"; words: page.ar ? "بعدها، ٣٨ م.ب" : "after, 38 MB"; total: 5; done: 0 }
    }
    Specimen {
        name: "ReceiptCode"
        ReceiptCode { code: "K7QM3T9XH2"; title: page.ar ? "احتفظ بهذا" : "Keep this"; sentence: page.ar ? "به تسترجع كلماتك" : "With it you take your words back." }
    }
}
