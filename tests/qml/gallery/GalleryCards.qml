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
        name: "ActionCard"
        ActionCard { picture: "image://art/t_answer"; title: page.ar ? "أجب عن الأسئلة" : "Answer questions"; text: page.ar ? "١٢ من ٣٨" : "12 of 38 done"; total: 38; done: 12; hearable: true }
        ActionCard { picture: "image://art/t_photo"; title: page.ar ? "احكِ بصورة" : "Tell with a photo"; text: page.ar ? "أرنا ما يجعلك تنتظر" : "Show what keeps you waiting."; hearable: true; playing: true }
        ActionCard { iconName: "globe"; title: page.ar ? "اللغات" : "Languages"; text: page.ar ? "خمس كاملة" : "Five are complete" }
    }
    Specimen {
        name: "FileCard"
        FileCard { Layout.fillWidth: true; isFolder: true; text: page.ar ? "صور العيد" : "Pictures of the feast" }
        FileCard { Layout.fillWidth: true; text: "IMG_20260514_160500.jpg"; day: page.ar ? "١٤ مايو ٢٠٢٦" : "14 May 2026"; picture: "image://art/t_photo" }
        FileCard { Layout.fillWidth: true; text: "minutes of our meeting in the courtyard.pdf"; day: page.ar ? "١٤ مايو ٢٠٢٦" : "14 May 2026" }
    }
    Specimen {
        name: "StatusLine"
        StatusLine { text: page.ar ? "٣ قصص و٥ صور على هذا الهاتف فقط" : "3 stories and 5 pictures are only on this phone" }
    }
    Specimen {
        name: "Card: surface, sunk, pond, plum, leaf, marigold, chosen"
        Repeater {
            model: ["surface", "sunk", "pond", "plum", "leaf", "marigold"]
            Card {
                required property string modelData
                tone: modelData
                AppText { Layout.fillWidth: true; text: page.ar ? "قطعة قماش تحمل أشياء" : "A piece of cloth that holds things" }
            }
        }
        Card { chosen: true; AppText { Layout.fillWidth: true; text: page.ar ? "مختار" : "Chosen" } }
    }
    Specimen {
        name: "ProblemCard"
        ProblemCard { text: page.ar ? "لوح تانيا ممتلئ. تنتظر هنا ٣ صور." : "Tania’s tablet is full. 3 pictures wait here."; actionText: page.ar ? "اختر ما يذهب أولاً" : "Choose what goes first" }
    }
    Specimen {
        name: "EmptyState"
        EmptyState { text: page.ar ? "لم يتكلم أحد بعد. كن الأول." : "Nobody has spoken yet. Be the first."; actionText: page.ar ? "قل شيئاً" : "Say something"; actionIcon: "mic"; actionKind: "voice" }
    }
    Specimen {
        name: "UndoBar"
        UndoBar { id: undo; patient: true; Component.onCompleted: show(page.ar ? "أُخذت الصورة" : "The picture is taken away") }
    }
}
