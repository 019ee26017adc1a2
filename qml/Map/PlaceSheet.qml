// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Map
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// Putting a place: what is here, who may know the exact spot, words about it, put it here.
Rectangle {
    id: sheet

    required property MapViewModel map
    property bool telling: false

    signal put()

    color: Theme.ground
    radius: Theme.phone ? Theme.sheetRadius : 0
    border.width: Theme.edge
    border.color: Theme.line

    SpotLevels { id: levels }
    Sheet {
        id: sure
        //: Asked before what was begun for a place is thrown away
        title: qsTr("Throw this place away?")
        AppText { Layout.fillWidth: true; text: qsTr("Where it was, words and voice are gone then. Nobody else has them.") }
        AppButton {
            Layout.fillWidth: true
            kind: "plain"
            iconName: "trash"
            text: qsTr("Throw it away")
            onClicked: {
                sure.close()
                sheet.map.discard()
            }
        }
        AppButton { Layout.fillWidth: true; text: qsTr("Keep it"); onClicked: sure.close() }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight + 2 * Theme.space16
            boundsBehavior: Flickable.StopAtBounds
            onContentHeightChanged: {
                if (sheet.telling) // what was opened is seen
                    contentY = Math.max(0, contentHeight - height)
            }

            ColumnLayout {
                id: column
                x: Theme.pageMargin
                y: Theme.space16
                width: flick.width - 2 * Theme.pageMargin
                spacing: Theme.space12

                ProblemCard {
                    visible: sheet.map.problem !== ""
                    text: sheet.map.problem
                    //: Button that puts a message away
                    actionText: qsTr("All right")
                    onActed: sheet.map.forgetProblem()
                }
                ProblemCard {
                    visible: sheet.map.isFromBefore
                    iconName: "pin"
                    //: On the map: what this person had begun for a place and not put there is here again
                    text: qsTr("You were putting a place here.")
                    //: Below that
                    detail: qsTr("All you gave for it is still here. Go on, or throw it away.")
                    actionText: qsTr("Throw it away")
                    onActed: sure.open()
                }
                Island {
                    visible: sheet.map.keptWords !== "" && sheet.map.category === ""
                    RowLayout {
                        spacing: Theme.space8
                        Icon { name: "tick"; color: Theme.leaf }
                        AppText { Layout.fillWidth: true; text: sheet.map.keptWords; bold: true; color: Theme.leaf; Accessible.role: Accessible.AlertMessage }
                    }
                }
                Island {
                    SectionHeading {
                        //: Question above the signs of the legend
                        text: qsTr("What is here?")
                        //: The version of the legend the group agreed on; %1 is a number
                        note: sheet.map.legendVersion > 0 ? qsTr("Signs we agreed · %1").arg((I18n.language, I18n.number(sheet.map.legendVersion))) : ""
                    }
                }
                ChoiceGroup {
                    Layout.fillWidth: true
                    name: qsTr("What is here?")
                    columns: Math.max(3, Math.floor(column.width / 100))
                    largeColumns: Math.max(2, Math.floor(column.width / 180))

                    Repeater {
                        model: sheet.map.categories
                        LegendChip {
                            required property var model
                            text: model.label
                            lang: model.language
                            iconName: model.icon
                            color: model.colour
                            shape: model.shape
                            on: sheet.map.category === model.id
                            onClicked: sheet.map.category = model.id
                        }
                    }
                }
                SectionHeading {
                    Layout.fillWidth: true
                    //: Question above the four levels of how exactly a place is kept
                    text: qsTr("Who may know the exact spot?")
                    //: Below that question
                    sentence: qsTr("Others see only the shaded part.")
                }
                SpotChooser {
                    Layout.fillWidth: true
                    model: levels.list
                    current: levels.ids.indexOf(sheet.map.sensitivity)
                    onPicked: index => sheet.map.sensitivity = levels.ids[index]
                }
                SayPanel {
                    visible: sheet.telling || has || capture.trouble !== VoiceCapture.None
                    capture: sheet.map.voice
                    owned: true
                    mine: sheet.map.saysHere
                    has: sheet.map.hasVoice
                    ms: sheet.map.voiceMs
                    key: "map/own"
                    onAsked: sheet.map.say()
                    onHeard: sheet.map.hearOwnVoice()
                    cutOff: sheet.map.isVoiceCutOff
                    beside: sheet.map.voicesBeside
                    mayDrop: true
                    onHeardBeside: key => sheet.map.hearOwnVoice(key)
                    onDropped: sheet.map.dropVoice()
                }
                Field {
                    Layout.fillWidth: true
                    visible: sheet.telling || sheet.map.words !== ""
                    //: Name of the field for words about a place
                    label: qsTr("Or write about it")
                    multiline: true
                    lang: I18n.language
                    text: sheet.map.words
                    onEdited: text => sheet.map.words = text
                }
                AppButton {
                    Layout.fillWidth: true
                    visible: sheet.map.isBegun && !sheet.map.isFromBefore
                    kind: "plain"
                    compact: true
                    iconName: "trash"
                    //: Throws away what was begun for a place and is not on the map yet
                    text: qsTr("Throw it away")
                    onClicked: sure.open()
                }
            }
            ScrollMark { flickable: flick }
        }
        PutRow {
            Layout.fillWidth: true
            Layout.margins: Theme.space12
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            telling: sheet.telling
            //: Why a place cannot be put yet
            offReason: sheet.map.canPut || sheet.map.isKeeping ? "" : qsTr("First choose what is here")
            onTold: sheet.telling = !sheet.telling
            onPut: sheet.put()
        }
    }
}
