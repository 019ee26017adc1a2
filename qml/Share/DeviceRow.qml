// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A device of the group as its people know it: patch, name, and what it still lacks. Children lie at its end.
GridLayout {
    id: row

    required property string name
    required property string state
    required property string words
    required property string lacks
    required property var lastSeen
    required property int patch
    required property bool inTwoPlaces
    required property var beganAnew
    required property int clockDays
    property bool lacksShown: false
    default property alias tools: tools.data

    Layout.fillWidth: true
    columns: Theme.largeText ? 1 : 2
    columnSpacing: Theme.space12
    rowSpacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        PersonAvatar { Layout.alignment: Qt.AlignTop; patch: row.patch; side: Theme.touch; mark: row.state === "hasAll" ? "held" : "" }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: row.name; bold: true }
            AppText {
                Layout.fillWidth: true
                text: row.words
                size: Theme.noteText
                color: row.state === "hasAll" ? Theme.leaf : Theme.soft
            }
            AppText { // by sort and with its size, for whoever looks after the devices
                Layout.fillWidth: true
                visible: row.lacksShown && text !== ""
                text: row.lacks
                size: Theme.noteText
                color: Theme.soft
            }
            AppText {
                Layout.fillWidth: true
                visible: Number(row.lastSeen) > 0 && row.state !== "here"
                //: When something last came from a device. %1: date
                text: qsTr("last heard from on %1").arg(I18n.language === "" ? "" : I18n.date(new Date(Number(row.lastSeen))))
                size: Theme.noteText
                color: Theme.soft
            }
            AppText {
                Layout.fillWidth: true
                visible: row.inTwoPlaces || Number(row.beganAnew) > 0
                text: row.inTwoPlaces
                    //: About a device of the group: its folder or disk was copied, and both copies are used
                    ? qsTr("Two copies of it were used at the same time. Everything of both is kept. From now on use one of them; the other can join as a device of its own.")
                    //: About a device of the group. %1: date
                    : qsTr("It went on from a copy, a backup or after a power cut on %1. Nothing is lost.").arg(I18n.language === "" ? "" : I18n.date(new Date(Number(row.beganAnew))))
                size: Theme.noteText
                color: row.inTwoPlaces ? Theme.marigoldInk : Theme.soft
            }
            AppText {
                Layout.fillWidth: true
                visible: row.clockDays !== 0
                //: About a device of the group whose clock shows another day than ours. %n: days
                text: row.clockDays > 0 ? qsTr("Its clock is %Ln day(s) ahead of ours. Look which of the two is wrong.", "", row.clockDays)
                    //: The same, an earlier day. %n: days
                    : qsTr("Its clock is %Ln day(s) behind. Look at its date.", "", -row.clockDays)
                size: Theme.noteText
                color: Theme.marigoldInk
            }
        }
    }
    RowLayout {
        id: tools
        Layout.alignment: Qt.AlignRight
        spacing: Theme.space12
        Icon {
            visible: !Theme.largeText || row.state === "here"
            name: row.state === "hasAll" ? "tick" : row.state === "here" ? "phone" : "clock"
            color: row.state === "hasAll" ? Theme.leaf : Theme.soft
        }
    }
}
