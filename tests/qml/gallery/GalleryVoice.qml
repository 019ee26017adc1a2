// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Theme
import Uthan.Controls

ColumnLayout {
    id: page
    readonly property list<real> sound: [0.1, 0.9, 0.2, 0.8, 0.4, 0.6, 0.3, 0.2, 0.15, 0.3, 0.4, 0.5, 0.7, 0.6, 0.9, 0.5, 0.8, 0.3, 0.6, 0.2, 0.4, 0.1, 0.3, 0.2, 0.6, 0.4, 0.9, 0.8, 0.7, 0.75, 0.7, 0.5, 0.4, 0.2, 0.15, 0.1, 0.6]
    spacing: Theme.space16

    Repeater {
        model: ["ask", "listening", "resting", "listenBack", "kept", "notAllowed", "noRoom"]
        Specimen {
            id: specimen
            required property string modelData
            name: "VoiceRecorder: " + modelData
            VoiceRecorder { stage: specimen.modelData; levels: page.sound; seconds: 24; played: 0.4; playing: stage === "listenBack" }
        }
    }
}
