// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Which way something lies, as degrees from north: one of eight directions to touch, laid out as on the ground, or the
// number itself. No compass is asked, so it is the same on every device.
ColumnLayout {
    id: widget

    required property QuestionItem question
    readonly property list<string> names: [
        //: A direction on the ground, as are the seven that follow.
        qsTr("North-west"), qsTr("North"), qsTr("North-east"), qsTr("West"), "", qsTr("East"), qsTr("South-west"), qsTr("South"), qsTr("South-east")]
    readonly property list<int> degrees: [315, 0, 45, 270, -1, 90, 225, 180, 135]
    readonly property bool hasWords: around.width >= 3 * 80 * Theme.textScale + 2 * Theme.cardGap // room for them below the arrows
    readonly property int given: isNaN(question.number) ? -1 : degrees.indexOf(question.number % 360)

    spacing: Theme.space16

    ChoiceGroup {
        id: around
        Layout.maximumWidth: 420 * Theme.signScale
        Layout.alignment: Qt.AlignHCenter
        name: widget.question.label.text
        columns: 3
        largeColumns: 3
        LayoutMirroring.enabled: false // as on the ground, not as the language runs
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: 9

            Pressable {
                id: way

                required property int index
                readonly property bool middle: index === 4

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                //: Button in the middle of the directions: there is no answer any more.
                label: middle ? qsTr("Take it away") : widget.names[index]
                role: middle ? Accessible.Button : Accessible.RadioButton
                on: !middle && widget.question.number % 360 === widget.degrees[index]
                interactive: !middle || widget.question.hasAnswer
                opacity: interactive ? 1 : 0
                hem: middle ? 0 : Theme.cardHem
                padding: Theme.space4
                topPadding: padding + (pressed ? hem : 0)
                bottomPadding: padding + (pressed ? 0 : hem)
                implicitHeight: Math.max(Theme.bigTouch + 8, implicitContentHeight + topPadding + bottomPadding)
                onClicked: {
                    if (middle)
                        widget.question.clear()
                    else
                        widget.question.setNumber(widget.degrees[index])
                }

                background: Raised {
                    fill: way.on ? Theme.pondTint : way.middle ? Theme.clear : Theme.surface
                    edgeColor: way.on ? Theme.pond : way.middle ? Theme.clear : Theme.outline
                    edgeWidth: way.on ? Theme.selectedEdge : Theme.edge
                    hemColor: way.on ? Theme.pond : way.middle ? Theme.clear : Theme.hem
                    hem: way.hem
                    radius: Theme.controlRadius
                    sunk: way.pressed

                    FocusRing { visible: way.visualFocus; around: parent.radius }
                    Tick { visible: way.on; side: 30 }
                }
                contentItem: Item {
                    implicitHeight: column.implicitHeight

                    Column {
                        id: column
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        spacing: Theme.space4

                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: way.middle ? "x" : "next"
                            pointing: false
                            rotation: way.middle ? 0 : widget.degrees[way.index] - 90
                            color: way.on ? Theme.pond : Theme.ink
                        }
                        AppText {
                            width: parent.width
                            visible: !way.middle && widget.hasWords
                            text: way.label
                            lang: I18n.textLanguage
                            size: Theme.tinyText
                            bold: way.on
                            centered: true
                            decorative: true
                        }
                    }
                }
            }
        }
    }
    AppText { // arrows alone would leave what was chosen without a word
        Layout.fillWidth: true
        visible: !widget.hasWords && widget.given >= 0
        text: widget.names[widget.given] ?? ""
        lang: I18n.textLanguage
        size: Theme.buttonText
        bold: true
        centered: true
        color: Theme.pond
        decorative: true
    }
    AppText {
        Layout.fillWidth: true
        //: Above a field for a number of degrees. North is 0, east 90, south 180, west 270.
        text: qsTr("Or in degrees from north, to the east:")
        size: Theme.noteText
        color: Theme.soft
        centered: true
    }
    NumberWidget {
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        question: widget.question
    }
}
