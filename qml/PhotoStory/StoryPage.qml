// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// One story: the picture, its maker's words and voice, where it is held, and the way to the group.
//   story   record id
AppPage {
    id: page

    required property AppViewModel app
    required property string story
    readonly property StoriesViewModel stories: app.stories

    onBack: app.back()
    onHelped: app.navigator.push("help")
    Component.onCompleted: stories.open(story)

    header: PageHeader {
        //: Title of the page that shows one photo story
        title: qsTr("A photo story")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }

    ProblemCard { visible: page.stories.problem !== ""; text: page.stories.problem }
    Card {
        visible: page.stories.isFound && !page.stories.mayShow
        tone: "marigold"
        //: In place of a story whose maker, or somebody in it, has not agreed
        AppText { Layout.fillWidth: true; text: qsTr("A story is kept here. Not everybody in it has said yes yet."); bold: true; color: Theme.marigoldInk }
    }
    RoundedPicture {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 0.645
        visible: page.stories.mayShow
        source: page.stories.source
        description: page.stories.description
        missingText: page.app.room.missing[page.stories.source] ?? ""
        onMissing: page.app.room.lookFor(page.stories.source)
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: page.stories.promptWords.text; lang: page.stories.promptWords.language; size: Theme.noteText; color: Theme.soft }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: page.stories.title; lang: page.stories.language; voice: "people"; size: Theme.titleText; heading: true }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: page.stories.caption; lang: page.stories.language; voice: "people"; size: Theme.buttonText }
    Repeater {
        model: page.stories.told
        Card {
            id: told
            required property var model
            readonly property words question: model.question
            AppText { Layout.fillWidth: true; text: told.question.text; lang: told.question.language; size: Theme.noteText; color: Theme.soft }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: told.model.text; lang: told.model.language; voice: "people" }
            AppButton {
                readonly property bool sounds: Voice.playingKey === told.model.voiceKey
                visible: told.model.voiceKey !== ""
                kind: "voice"
                compact: true
                iconName: sounds ? "stop" : "play"
                iconPointing: false
                text: sounds ? qsTr("Stop") : qsTr("Hear it")
                note: (I18n.language, I18n.duration(told.model.ms))
                onClicked: {
                    if (sounds)
                        Voice.stop()
                    else
                        page.stories.hear(told.model.voiceKey)
                }
            }
        }
    }
    StoryReceipt {
        visible: page.stories.isFound
        isBrought: page.stories.isBrought
        onlyHere: page.stories.onlyHere
        heldBy: page.stories.heldBy
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: page.stories.isMine && !page.stories.isBrought
        spacing: Theme.space12

        HoldList { holds: page.stories.holds }
        Repeater {
            model: page.stories.people
            Card {
                id: person
                required property int index
                required property var model
                visible: !model.covered
                AppText { Layout.fillWidth: true; text: person.model.who; lang: page.stories.language; bold: true }
                AskThree {
                    Layout.fillWidth: true
                    question: qsTr("“May my picture be shown to our group?”")
                    answer: person.model.said
                    onAnswered: said => page.stories.setSaid(person.index, said)
                }
                AskThree {
                    Layout.fillWidth: true
                    visible: person.model.minor
                    question: qsTr("Parent or guardian: “May the child's picture be shown to our group?”")
                    answer: person.model.guardian
                    onAnswered: said => page.stories.setGuardian(person.index, said)
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            kind: "together"
            iconName: "people"
            text: qsTr("Bring it to the group")
            offReason: page.stories.holds.length > 0 ? page.stories.holds[0] : ""
            onClicked: page.stories.bring()
        }
    }
}
