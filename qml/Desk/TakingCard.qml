// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One person's taking back: on how many devices it is gone, and which have not said so yet. No name: there is none.
Card {
    id: card

    required property var when
    required property var records
    required property int gone
    required property int devices
    required property var confirmed
    required property var notYet
    required property var outOfReach
    readonly property bool everywhere: notYet.length === 0 && outOfReach.length === 0

    tone: everywhere ? "leaf" : "surface"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        Icon { Layout.alignment: Qt.AlignTop; name: card.everywhere ? "tick" : "clock"; color: card.everywhere ? Theme.leaf : Theme.marigoldInk; size: Theme.iconLarge }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4
            AppText {
                Layout.fillWidth: true
                //: How far a taking back has come. %1: devices it is gone from, %2: all devices of the group
                text: qsTr("Taken back on %1 of %2 devices").arg(I18n.language === "" ? "" : I18n.number(card.gone)).arg(I18n.number(card.devices))
                bold: true
            }
            AppText {
                Layout.fillWidth: true
                //: Under it. %n: things taken back
                text: qsTr("%Ln thing(s)", "", Number(card.records)) + " · " + (I18n.language === "" ? "" : I18n.date(new Date(Number(card.when))))
                size: Theme.noteText
                color: Theme.soft
            }
        }
    }
    StitchProgress { Layout.fillWidth: true; total: Math.min(12, card.devices); done: card.devices > 0 ? Math.floor(Math.min(12, card.devices) * card.gone / card.devices) : 0 }
    AppText {
        Layout.fillWidth: true
        visible: card.confirmed.length > 0
        //: Devices that signed that they let go of what was taken back. %1: their names
        text: qsTr("Gone from: %1").arg(card.confirmed.join(qsTr(", ")))
        size: Theme.noteText
        color: Theme.leaf
    }
    Repeater {
        model: card.notYet
        AppText {
            required property var modelData
            Layout.fillWidth: true
            text: Number(modelData.lastSeen) > 0
                //: A device that has not confirmed yet that it let go of something. %1: its name, %2: date
                ? qsTr("Not yet: %1, last heard from on %2").arg(modelData.name).arg(I18n.language === "" ? "" : I18n.date(new Date(Number(modelData.lastSeen))))
                //: The same, of a device that was let in and never exchanged anything. %1: its name
                : qsTr("Not yet: %1, let in but not met").arg(modelData.name)
            size: Theme.noteText
            color: Theme.marigoldInk
        }
    }
    Repeater {
        model: card.outOfReach
        AppText {
            required property string modelData
            Layout.fillWidth: true
            //: A lost device that cannot be told any more. %1: its name
            text: qsTr("%1 was taken out of the group before and may still hold it.").arg(modelData)
            size: Theme.noteText
            color: Theme.marigoldInk
        }
    }
}
