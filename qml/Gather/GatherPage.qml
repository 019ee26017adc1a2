// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// Three things to give, and one sentence about what is only on this phone.
AppPage {
    id: page

    required property AppViewModel app
    readonly property GatherViewModel gather: app.gather
    readonly property bool hasVoice: Voice.languages.indexOf(I18n.textLanguage) >= 0
    //: The question on the home page
    readonly property string question: qsTr("What do you want to tell today?")

    spacing: Theme.space12
    onBack: app.back()
    onHelped: app.navigator.push("help")
    onHeardAsked: Voice.toggle(question, I18n.textLanguage, "gather")

    hero: Item {
        Layout.fillWidth: true
        implicitHeight: Math.round(picture.width * (Theme.phone ? 0.67 : 0.42))

        Art {
            id: picture
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.phone ? page.width : Math.min(page.width, Theme.columnWidth) // never cut to a strip
            name: Theme.dark ? "hero_night" : "hero"
        }
        AvatarButton {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.space12
            width: Math.min(implicitWidth, parent.width - signs.width - 3 * Theme.space12) // a long name gets a second line
            patch: Math.max(0, page.app.session.patch)
            who: page.app.session.alias
            named: page.app.session.alias !== ""
            lang: I18n.language
            onClicked: page.app.navigator.go("me")
        }
        RowLayout {
            id: signs
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space12
            spacing: Theme.space8

            Rectangle {
                implicitWidth: 56
                implicitHeight: 56
                radius: 28
                color: Theme.surface
                HearButton { anchors.centerIn: parent; text: page.question; key: "gather" }
            }
            LockButton {
                round: true
                side: 56
                fill: Theme.surface
            }
            IconButton {
                round: true
                side: 56
                fill: Theme.surface
                iconName: "help"
                label: qsTr("Help")
                onClicked: page.app.navigator.push("help")
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        AppText {
            Layout.fillWidth: true
            text: page.gather.programmeName.text
            lang: page.gather.programmeName.language
            size: Theme.noteText
            bold: true
            color: Theme.pond
        }
        AppText { Layout.fillWidth: true; text: page.question; size: Theme.questionText + 1; bold: true; heading: true }
    }
    ActionCard {
        visible: Pages.has("survey")
        //: Card on the home page: opens the survey
        title: qsTr("Answer questions")
        //: How far one is in the survey. %1: questions answered, %2: questions there are
        text: page.gather.total > 0 ? qsTr("%1 of %2 done").arg((I18n.language, I18n.number(page.gather.done))).arg(I18n.number(page.gather.total)) : ""
        picture: "image://art/t_answer"
        total: page.gather.total
        done: page.gather.done
        hearable: true
        hasVoice: page.hasVoice
        playing: Voice.playingKey === "gather/answer"
        onHeard: Voice.toggle(title, I18n.textLanguage, "gather/answer")
        onClicked: {
            if (page.gather.onlyForm !== "")
                page.app.navigator.push("survey", { form: page.gather.onlyForm })
            else
                page.app.navigator.push("surveys")
        }

        AppText {
            Layout.fillWidth: true
            visible: text !== "" && page.gather.total === 0
            text: page.gather.currentTitle
            lang: page.gather.currentLanguage
            size: Theme.noteText
            color: Theme.soft
            decorative: true
        }
    }
    ActionCard {
        visible: Pages.has("photoStory")
        //: Card on the home page: makes a photo story
        title: qsTr("Tell with a photo")
        //: Under "Tell with a photo"
        text: qsTr("Show what keeps you waiting, or what helps")
        picture: "image://art/t_photo"
        hearable: true
        hasVoice: page.hasVoice
        playing: Voice.playingKey === "gather/photo"
        onHeard: Voice.toggle(title + ". " + text, I18n.textLanguage, "gather/photo")
        onClicked: page.app.navigator.push("photoStory")
    }
    ActionCard {
        visible: Pages.has("map")
        //: Card on the home page: puts a place on the map
        title: qsTr("Put it on the map")
        //: Under "Put it on the map"
        text: qsTr("A place that is good, hard to reach, or missing")
        picture: "image://art/t_map"
        hearable: true
        hasVoice: page.hasVoice
        playing: Voice.playingKey === "gather/map"
        onHeard: Voice.toggle(title + ". " + text, I18n.textLanguage, "gather/map")
        onClicked: page.app.navigator.push("map")
    }
    ActionCard {
        visible: page.gather.things.count > 0
        //: Card on the home page: what this person gave or began
        title: qsTr("My things")
        //: Under "My things": how many this person gave or began
        text: qsTr("%Ln thing(s) you gave or began", "", page.gather.things.count)
        iconName: "box"
        pictureSide: 56
        onClicked: page.app.navigator.push("things")
    }
    StatusLine {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.gather.onlyHereText
        onClicked: page.app.navigator.go("share")
    }
}
