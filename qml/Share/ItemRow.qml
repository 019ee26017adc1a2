// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One thing this device gave, with its receipt: only here, or how many other devices hold it and which.
Card {
    id: row

    required property string kind
    required property string title
    required property string language
    required property int held
    required property bool onlyHere
    required property bool withHub
    required property string picture
    required property var holders
    required property var when

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        RoundedPicture {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.bigTouch
            Layout.preferredHeight: Theme.touch
            visible: row.picture !== ""
            source: row.picture
            ground: Theme.surface
        }
        Icon {
            Layout.alignment: Qt.AlignTop
            visible: row.picture === ""
            name: row.kind === "submission" ? "list" : row.kind === "photo_story" ? "camera" : "pin"
            color: Theme.pond
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4
            AppText {
                Layout.fillWidth: true
                //: A thing somebody gave that has no words of its own
                text: row.title !== "" ? row.title : row.kind === "place" ? qsTr("A place") : qsTr("Told without words")
                lang: row.title !== "" && row.kind !== "submission" ? row.language : ""
                voice: row.kind === "photo_story" ? "people" : "app"
                bold: row.kind !== "photo_story"
            }
            AppText {
                Layout.fillWidth: true
                text: I18n.language === "" ? "" : I18n.date(new Date(Number(row.when)))
                size: Theme.noteText
                color: Theme.soft
            }
            ReceiptChip {
                where: row.onlyHere && !row.withHub ? "here" : "held"
                text: row.onlyHere && row.withHub
                    //: Receipt on a thing: the hub holds it, no other device does yet
                    ? qsTr("with the hub")
                    //: Receipt on a thing: no other device holds it
                    : row.onlyHere ? qsTr("only here")
                    //: Receipt on a thing. %n: other devices that hold it
                    : qsTr("on %Ln other device(s)", "", row.held)
            }
            AppText {
                Layout.fillWidth: true
                visible: row.holders.length > 0
                //: One of those who hold a thing, in a list of devices: the hub
                text: (row.withHub ? row.holders.concat([qsTr("the hub")]) : row.holders).join(qsTr(", "))
                size: Theme.noteText
                color: Theme.soft
            }
        }
    }
}
