// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Says so when somebody asked to hear something that has no voice. Goes by itself.
Item {
    id: notice

    property bool shown: false

    visible: shown
    implicitHeight: card.implicitHeight

    Connections {
        target: Voice
        function onPlayingChanged() {
            notice.shown = Voice.silentKey !== ""
            if (notice.shown)
                timer.restart()
        }
    }
    Timer { id: timer; interval: Theme.undoTime / 2; onTriggered: Voice.stop() }
    Card {
        id: card
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Math.max(0, (parent.width - Theme.columnWidth) / 2)
        anchors.rightMargin: anchors.leftMargin
        tone: "marigold"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: words.text

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { name: "speaker"; color: Theme.marigoldInk }
            AppText {
                id: words
                Layout.fillWidth: true
                //: Shown when a hear button was pressed for words in a language this device has no voice for
                text: qsTr("There is no voice for these words on this device yet. Ask somebody to read them to you.")
                size: Theme.noteText
                color: Theme.marigoldInk
                decorative: true
            }
        }
    }
}
