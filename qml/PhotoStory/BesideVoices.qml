// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Below a voice that is kept: what there was of others that broke off while it was there already.
//   keys         that they play under;  heard(key)
// A Column, as it also lies in other layouts: those of Qt 6.4 give up on large text that wraps.
Column {
    id: all

    property list<string> keys

    signal heard(key: string)

    spacing: Theme.space8

    AppText {
        width: parent.width
        //: Below a voice: it was being said once more when the program ended. What there was of that can be heard below.
        text: qsTr("You were saying it again when the recording broke off. What there was is kept beside it.")
    }
    Repeater {
        model: all.keys

        AppButton {
            required property string modelData
            width: all.width
            kind: "plain"
            compact: true
            iconName: Voice.playingKey === modelData ? "pause" : "play"
            iconPointing: false
            //: Plays what there was of a voice that broke off; stops it.
            text: Voice.playingKey === modelData ? qsTr("Stop") : qsTr("Hear what broke off")
            onClicked: {
                if (Voice.playingKey === modelData)
                    Voice.stop()
                else
                    all.heard(modelData)
            }
        }
    }
}
