// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The hint below a question. What guards somebody's privacy stands on marigold, before they speak or write.
Item {
    id: line

    required property words words
    property words second // in a second language
    property bool isPrivacy: false
    property string key: ""

    visible: words.text !== ""
    implicitHeight: isPrivacy ? Math.max(Theme.bigTouch, row.implicitHeight + 2 * Theme.space12) : row.implicitHeight

    Rectangle {
        anchors.fill: parent
        visible: line.isPrivacy
        radius: Theme.controlRadius
        color: Theme.marigoldTint
        border.width: Theme.tintEdge
        border.color: Theme.marigoldInk
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: line.isPrivacy ? Theme.space16 : 0
        anchors.rightMargin: line.isPrivacy ? Theme.space8 : 0
        spacing: Theme.space12

        Icon { visible: line.isPrivacy; name: line.isPrivacy ? "eyeoff" : ""; color: Theme.marigoldInk; size: 28 * Theme.signScale }
        Column {
            Layout.fillWidth: true
            spacing: Theme.space4
            FormText {
                width: parent.width
                words: line.words
                size: Theme.noteText
                color: line.isPrivacy ? Theme.marigoldInk : Theme.soft
            }
            FormText {
                width: parent.width
                visible: words.text !== ""
                words: line.second
                size: Theme.noteText
                color: line.isPrivacy ? Theme.marigoldInk : Theme.soft
            }
        }
        HearButton {
            text: line.words.text
            lang: line.words.language
            key: line.key
            tint: line.isPrivacy ? Theme.marigoldInk : Theme.pond
            fill: line.isPrivacy ? Theme.surface : Theme.pondTint
        }
    }
}
