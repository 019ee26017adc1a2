// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    spacing: Theme.space16

    Specimen {
        name: "AppButton: primary, plain, voice, together"
        AppButton { Layout.fillWidth: true; text: Theme.rightToLeft ? "التالي" : "Next"; iconEnd: "next" }
        AppButton { Layout.fillWidth: true; kind: "plain"; iconName: "keyboard"; text: Theme.rightToLeft ? "أو اكتب إجابتك" : "Or write your answer" }
        AppButton { Layout.fillWidth: true; kind: "voice"; iconName: "mic"; text: Theme.rightToLeft ? "قلها" : "Say it"; note: Theme.rightToLeft ? "بأي لغة" : "in any language" }
        AppButton { Layout.fillWidth: true; kind: "together"; iconName: "book"; text: Theme.rightToLeft ? "اكتبها في الدفتر" : "Write it in the book" }
        AppButton { kind: "plain"; compact: true; iconName: "check"; text: Theme.rightToLeft ? "انتهيت" : "I am done" }
    }
    Specimen {
        name: "Pressed, focused, off with its reason"
        AppButton { Layout.fillWidth: true; text: Theme.rightToLeft ? "مضغوط" : "Pressed"; keyHeld: true }
        AppButton { Layout.fillWidth: true; Layout.margins: Theme.space4; text: Theme.rightToLeft ? "التالي" : "Focused"; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
        AppButton { Layout.fillWidth: true; text: Theme.rightToLeft ? "ضعه هنا" : "Put it here"; offReason: Theme.rightToLeft ? "اختر علامة أولاً" : "Choose a sign first"; reasonShown: true }
        AppButton { Layout.fillWidth: true; kind: "plain"; text: Theme.rightToLeft ? "كلمات أطول تلتف ولا تُقص أبداً مهما طالت" : "Longer words wrap and are never cut, however long they get" }
    }
    Specimen {
        name: "IconButton"
        RowLayout {
            spacing: Theme.space12
            IconButton { iconName: "back"; label: "Back" }
            IconButton { iconName: "help"; label: "Help" }
            IconButton { iconName: "plus"; label: "Nearer"; edged: true }
            IconButton { iconName: "undo"; label: "Undo"; edged: true }
            IconButton { iconName: "pause"; label: "Rest"; edged: true; round: true; side: 64 }
            IconButton { iconName: "list"; label: "List"; keyHeld: true }
        }
    }
    Specimen {
        name: "AudioButton: rest, playing, no voice, small, on plum, on marigold"
        RowLayout {
            spacing: Theme.space16
            AudioButton { of: "A" }
            AudioButton { of: "B"; playing: true }
            AudioButton { of: "C"; hasVoice: false }
            AudioButton { of: "D"; disc: 36 }
            AudioButton { of: "E"; disc: 56; tint: Theme.plum; fill: Theme.surface }
            AudioButton { of: "F"; disc: 60; playing: true }
        }
    }
    Specimen {
        name: "Chip"
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8
            Chip { text: "Look"; lang: "en" }
            Chip { text: "বাংলা"; lang: "bn"; tone: "pond"; iconName: "globe" }
            Chip { text: "0:07"; lang: "en"; tone: "madder"; iconName: "play" }
            Chip { text: "old text"; lang: "en"; tone: "marigold"; iconName: "alert"; bold: true }
            Chip { text: "Everyone 54"; lang: "en"; pressable: true; on: true }
            Chip { text: "Women 17"; lang: "en"; pressable: true }
            Chip { text: "16–17"; lang: "en"; pressable: true; kept: true; offReason: "Fewer than 5" }
        }
    }
}
