// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Theme

// The code somebody keeps, in groups that can be read aloud, with the same code as a QR picture.
//   code      letters and digits, any length;  group: how many stand together
//   title, sentence;  qrShown
Card {
    id: receipt

    property string code: ""
    property int group: 4
    property string title: ""
    property string sentence: ""
    property bool qrShown: true
    readonly property string grouped: code.replace(new RegExp("(.{" + group + "})(?=.)", "g"), "$1 ")

    AppText { Layout.fillWidth: true; visible: text !== ""; text: receipt.title; size: Theme.buttonText; bold: true; heading: true }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: receipt.sentence; size: Theme.noteText; color: Theme.soft }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText || receipt.width < 320 ? 1 : 2
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12

        Rectangle { // white in every mode, or no reader finds it
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
            visible: receipt.qrShown && receipt.code !== ""
            implicitWidth: 148
            implicitHeight: 148
            radius: Theme.space12
            color: Theme.pinPaper
            border.width: Theme.edge
            border.color: Theme.line
            Image {
                anchors.fill: parent
                anchors.margins: Theme.space4
                source: receipt.qrShown && receipt.code !== "" ? "image://qr/" + encodeURIComponent(receipt.code) : ""
                smooth: false
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                //: Name of a QR picture that holds the receipt code.
                Accessible.name: qsTr("The same code as a picture")
            }
        }
        AppText {
            Layout.fillWidth: true
            text: receipt.grouped
            lang: "en"
            size: Theme.questionText
            bold: true
            centered: true
            // Left to right in every language: it is a code, not a word.
            Accessible.name: receipt.code.split("").join(" ")
        }
    }
}
