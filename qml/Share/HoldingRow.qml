// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// One sort of thing: how many are here, how many of them nowhere else.
ShareRow {
    id: row

    required property string kind
    required property string icon
    required property var model
    required property int onlyHere
    readonly property int all: Number(model.total)

    iconName: icon
    //: Sorts of things in the share list
    text: kind === "submission" ? qsTr("Answers") : kind === "photo_story" ? qsTr("Photo stories")
        : kind === "place" ? qsTr("Places") : kind === "theme" ? qsTr("Themes") : qsTr("Organisations")
    total: all
    done: all - onlyHere
    where: all === 0 ? "here" : onlyHere === 0 ? "held" : "here"
    //: Beside a sort of thing: there is none of it yet
    words: all === 0 ? qsTr("none yet")
        //: All things of a sort are also held by another device. %1: how many
        : onlyHere === 0 ? qsTr("all %1").arg(I18n.language === "" ? "" : I18n.number(all))
        //: Of a sort of thing, how many no other device holds. %1 of %2
        : qsTr("%1 of %2 only here").arg(I18n.language === "" ? "" : I18n.number(onlyHere)).arg(I18n.number(all))
}
