// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// One person in the picture: who, whether a child, what they say, and for a child what a parent says. Their yes may be
// said into the microphone.
Sheet {
    id: sheet

    required property PhotoStoryViewModel story
    property int person: -1
    readonly property var row: person >= 0 && person < story.people.count ? (revision, story.people.row(person)) : ({})
    property int revision: 0

    signal coverAsked()

    function add() {
        person = -1
        who.text = ""
        open()
    }
    function edit(index: int) {
        person = index
        open()
    }

    title: person < 0 ? qsTr("Who is in the picture?") : row.who !== "" ? row.who ?? "" : qsTr("Somebody")
    onClosed: story.endSaying()

    Connections {
        target: sheet.story
        function onChanged() { sheet.revision++ }
    }

    Field {
        id: who
        Layout.fillWidth: true
        visible: sheet.person < 0
        //: Name of a field; what is written there is never a full name
        label: qsTr("How do you call them?")
        //: Example in that field
        placeholder: qsTr("My grandson")
        lang: sheet.story.language
    }
    GridLayout {
        Layout.fillWidth: true
        visible: sheet.person < 0
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "person"
            //: The person in the picture is grown up
            text: qsTr("Grown up")
            onClicked: sheet.made(false)
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "child"
            //: The person in the picture is a child
            text: qsTr("A child")
            onClicked: sheet.made(true)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: sheet.person >= 0
        spacing: Theme.space12

        AskThree {
            Layout.fillWidth: true
            //: Asked of the person who can be recognised in a picture
            question: qsTr("“May my picture be shown to our group?”")
            answer: sheet.row.said ?? "ask"
            onAnswered: said => sheet.story.setSaid(sheet.person, said)
        }
        AskThree {
            Layout.fillWidth: true
            visible: sheet.row.minor ?? false
            //: Asked of a child's parent or guardian
            question: qsTr("Parent or guardian: “May the child's picture be shown to our group?”")
            answer: sheet.row.guardian ?? "ask"
            onAnswered: said => sheet.story.setGuardian(sheet.person, said)
        }
        SayPanel {
            //: Button: the person says yes into the microphone
            sayText: qsTr("Say yes")
            //: Below that button
            sayNote: qsTr("their own voice, kept with the story")
            capture: sheet.story.voice
            owned: true
            mine: sheet.story.voicePerson === sheet.person
            has: sheet.row.hasVoice ?? false
            key: sheet.row.voiceKey ?? ""
            onAsked: sheet.story.sayYesFor(sheet.person)
            onHeard: sheet.story.hear(sheet.row.voiceKey)
            cutOff: sheet.row.cutOff ?? false
            beside: sheet.row.beside ?? []
            mayDrop: true
            onHeardBeside: key => sheet.story.hear(key)
            onDropped: sheet.story.dropYesOf(sheet.person)
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: "plain"
                compact: true
                iconName: "cover"
                text: qsTr("Cover part")
                onClicked: {
                    sheet.close()
                    sheet.coverAsked()
                }
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: "plain"
                compact: true
                iconName: "eyeoff"
                on: sheet.row.covered ?? false
                //: Says that the person cannot be recognised any more; press again to take it back
                text: sheet.row.covered ? qsTr("Can be recognised") : qsTr("Is covered now")
                onClicked: sheet.story.setCovered(sheet.person, !sheet.row.covered)
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                kind: "plain"
                compact: true
                iconName: "trash"
                //: Takes a person off the list of those in the picture
                text: qsTr("Not in the picture")
                onClicked: {
                    sheet.story.removePerson(sheet.person)
                    sheet.close()
                }
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                compact: true
                iconName: "check"
                //: Puts the sheet away; everything is kept already
                text: qsTr("Ready")
                onClicked: sheet.close()
            }
        }
    }

    function made(minor: bool) {
        story.addPerson(who.text, minor)
        person = story.people.count - 1
    }
}
