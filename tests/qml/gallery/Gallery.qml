// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Uthan.Theme
import Uthan.Controls

// Every component in every state: pages by component, switches for direction, text size, colours and language.
T.ApplicationWindow {
    id: window

    required property bool still // being photographed: no switches
    property int page: 0
    property string language: "en"
    property real textScale: 1.0
    property string mode: "light"
    readonly property list<string> pageNames: ["Text", "Buttons", "Choices", "Cards", "People", "Progress", "Forms", "Frame", "Voice", "Photos", "Share", "Map", "Room", "Results", "Pages", "Questions", "Lines", "Selects", "Numbers", "Dates", "Captures", "Places"]
    readonly property list<string> languages: ["en", "bn", "ar", "fr", "ur"]
    readonly property list<string> modes: ["light", "dark", "contrast"]
    readonly property real wantedHeight: loader.implicitHeight + Theme.space48

    visible: true
    width: still ? 412 : 1200
    height: 900
    title: "Uthan"
    color: Theme.ground
    Component.onCompleted: Theme.reducedMotion = still
    onLanguageChanged: Theme.language = language
    onTextScaleChanged: Theme.textScale = textScale
    onModeChanged: Theme.mode = mode
    onWidthChanged: Theme.windowWidth = width

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.margins: Theme.space16
            visible: !window.still
            spacing: Theme.space8

            RowLayout {
                Repeater {
                    model: window.languages
                    Chip {
                        required property string modelData
                        pressable: true
                        text: modelData
                        on: window.language === modelData
                        onClicked: window.language = modelData
                    }
                }
            }
            RowLayout {
                Repeater {
                    model: window.modes
                    Chip {
                        required property string modelData
                        pressable: true
                        text: modelData
                        on: window.mode === modelData
                        onClicked: window.mode = modelData
                    }
                }
            }
            Chip { pressable: true; text: Math.round(window.textScale * 100) + " %"; onClicked: window.textScale = window.textScale >= 2.5 ? 1 : window.textScale + 0.5 }
            Repeater {
                model: window.pageNames
                Chip {
                    required property int index
                    required property string modelData
                    pressable: true
                    text: modelData
                    on: index === window.page
                    onClicked: window.page = index
                }
            }
        }
        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: loader.implicitHeight + Theme.space48

            Loader {
                id: loader
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space20
                anchors.top: parent.top
                anchors.topMargin: Theme.space20
                source: "Gallery" + window.pageNames[window.page] + ".qml"
            }
        }
    }
}
