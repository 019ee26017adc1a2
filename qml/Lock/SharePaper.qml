// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// One recovery share as a sheet of paper: what it is, the letters, and the same as a QR picture. White in every mode, so
// that it can be printed and read by a camera.
Rectangle {
    id: paper

    required property string share // UTHANSHARE:XXXXXX-XXXXXX…
    required property int number
    required property int needed
    required property int made
    property string programme: ""
    property string programmeLanguage: ""
    readonly property list<string> groups: share.replace(/^[^:]*:/, "").split("-")

    Layout.fillWidth: true
    implicitWidth: 372
    implicitHeight: column.implicitHeight + 2 * Theme.space20
    radius: Theme.cardRadius
    color: Theme.pinPaper
    border.width: Theme.edge
    border.color: Theme.line

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space20
        spacing: Theme.space12

        AppText { width: parent.width; visible: text !== ""; text: paper.programme; lang: paper.programmeLanguage; bold: true; color: Theme.pinInk }
        AppText {
            width: parent.width
            //: On a printed recovery share. %1: its number, %2: how many there are
            text: qsTr("Share %1 of %2").arg(I18n.language === "" ? "" : I18n.number(paper.number)).arg(I18n.number(paper.made))
            size: Theme.questionText
            bold: true
            heading: true
            color: Theme.pinInk
        }
        AppText {
            width: parent.width
            //: On a printed recovery share. %n: how many shares are needed
            text: qsTr("Any %Ln of them together bring the programme back on a new device. One alone opens nothing.", "", paper.needed)
            size: Theme.noteText
            color: Theme.pinInk
        }
        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(240, parent.width)
            height: width
            source: paper.share !== "" ? "image://qr/" + encodeURIComponent(paper.share) : ""
            sourceSize: Qt.size(480, 480)
            smooth: false
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            //: Name of the QR picture of a recovery share
            Accessible.name: qsTr("The same letters as a picture")
        }
        Grid { // left to right in every language: it is a code, not words
            id: letters
            width: parent.width
            columns: Theme.largeText ? 2 : 4
            columnSpacing: Theme.space8
            rowSpacing: Theme.space8
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Repeater {
                model: paper.groups
                AppText {
                    required property string modelData
                    width: (letters.width - (letters.columns - 1) * letters.columnSpacing) / letters.columns
                    text: modelData
                    lang: "en"
                    size: Theme.noteText
                    bold: true
                    centered: true
                    color: Theme.pinInk
                    Accessible.name: modelData.split("").join(" ")
                }
            }
        }
        AppText {
            width: parent.width
            //: On a printed recovery share: what to do with it
            text: qsTr("Keep it dry, and where nobody else finds it.")
            size: Theme.noteText
            color: Theme.pinInk
        }
    }
}
