// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One sort of thing: how many are here, how many of them nowhere else.
RowLayout {
    id: row

    required property string kind
    required property string icon
    required property var total
    required property int onlyHere

    //: Sorts of things in the share list
    readonly property string words: kind === "submission" ? qsTr("Answers") : kind === "photo_story" ? qsTr("Photo stories")
        : kind === "place" ? qsTr("Places") : kind === "theme" ? qsTr("Themes") : qsTr("Organisations")

    Layout.fillWidth: true
    spacing: Theme.space12
    Accessible.role: Accessible.StaticText
    Accessible.name: words + ", " + count.text + ", " + where.text

    Icon { name: row.icon; color: row.onlyHere > 0 ? Theme.pond : Theme.leaf }
    AppText { Layout.fillWidth: true; text: row.words; bold: true; decorative: true }
    AppText { id: count; text: I18n.language === "" ? "" : I18n.number(Number(row.total)); bold: true; decorative: true }
    AppText {
        id: where
        Layout.preferredWidth: Theme.largeText ? implicitWidth : 132
        //: How many of a sort of thing no other device holds. %1: a number
        text: row.onlyHere > 0 ? qsTr("%1 only here").arg(I18n.language === "" ? "" : I18n.number(row.onlyHere))
            //: All things of a sort are also held by another device
            : qsTr("all shared")
        size: Theme.noteText
        color: row.onlyHere > 0 ? Theme.soft : Theme.leaf
        decorative: true
    }
    Icon { name: row.onlyHere > 0 ? "phone" : "tick"; color: row.onlyHere > 0 ? Theme.soft : Theme.leaf; size: Theme.iconSmall }
}
