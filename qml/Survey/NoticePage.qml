// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Before a survey that wishes to know how it is filled in: what would be written down, in plain words that can be heard.
// Nothing is chosen beforehand; who says no answers the same questions.
AppPage {
    id: page

    required property SurveyViewModel survey
    readonly property SurveyLog log: survey.log

    signal languagesAsked()

    spacing: Theme.space16
    onHeardAsked: Voice.toggle(ask.spoken, I18n.textLanguage, "notice")

    header: PageHeader {
        title: page.survey.title.text
        lang: page.survey.title.language
        large: false
        onBack: page.back()
        onHelped: page.helped()

        IconButton {
            visible: page.survey.languages.length > 1
            iconName: "globe"
            label: qsTr("Another language")
            onClicked: page.languagesAsked()
        }
    }

    Card {
        id: ask

        readonly property string spoken: [words.text, times.text, page.log.wishesChanges ? changes.text : "", page.log.wishesUser ? who.text : "",
            page.log.wishesPlaces ? places.text : "", more.text].filter(text => text !== "").join(" ")

        gap: Theme.space16

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12
            Icon { Layout.alignment: Qt.AlignTop; visible: !Theme.largeText; name: "clock"; color: Theme.pond; size: Theme.iconLarge }
            AppText {
                id: words
                Layout.fillWidth: true
                //: A survey asks before it keeps a log of how it is filled in.
                text: qsTr("May this survey record how you fill it in?")
                size: Theme.largeText ? Theme.bodyText : Theme.questionText
                bold: true
                heading: true
            }
            HearButton {
                Layout.alignment: Qt.AlignTop
                visible: !Theme.largeText
                text: ask.spoken
                lang: I18n.textLanguage
                key: "notice"
            }
        }
        HearStrip { // with large text the disc gets a line of its own
            Layout.fillWidth: true
            visible: Theme.largeText
            text: ask.spoken
            lang: I18n.textLanguage
            key: "notice"
        }
        NoticeLine {
            id: times
            iconName: "clock"
            //: What the log of a survey holds: times.
            text: qsTr("It records how long each question takes, when you go back, and when you stop or finish.")
        }
        NoticeLine {
            id: changes
            visible: page.log.wishesChanges
            iconName: "pencil"
            //: What the log of a survey holds: changes of answers.
            text: qsTr("It records what you change: what you said before, and what you said then. Also what you take away again.")
        }
        NoticeLine {
            id: who
            visible: page.log.wishesUser
            iconName: "person"
            //: What the log of a survey holds: a name.
            text: qsTr("It records who fills it in, with the name that is written below. You may leave it empty.")
        }
        NoticeLine {
            id: places
            visible: page.log.wishesPlaces
            iconName: "here"
            //: What the log of a survey holds: places. It is asked for apart, below.
            text: qsTr("It would also record where this device is while you answer. Only if you say so below.")
        }
        AppText {
            id: more
            Layout.fillWidth: true
            //: Below what the log of a survey holds.
            text: qsTr("All this goes with your answers, to whoever may see them. If you say no, you answer the same questions and nothing of this is recorded. You can take it out again before you give your answers.")
            color: Theme.soft
        }
    }
    HeardCard {
        id: withPlaces
        Layout.fillWidth: true
        visible: page.log.wishesPlaces
        multi: true
        key: "notice.places"
        iconName: "here"
        //: A choice: the log also has where the device is.
        text: qsTr("Record also where this device is")
        onClicked: on = !on
    }
    Field {
        id: name
        Layout.fillWidth: true
        visible: page.log.wishesUser
        //: Name of the place for the name of who fills in a survey.
        label: qsTr("Who fills this in")
        lang: I18n.language
        //: Below the place for the name of who fills in a survey.
        hint: qsTr("A name the group uses is enough.")
        maximumLength: 80
        onEdited: text => name.text = text
    }

    footer: Footer { // neither answer is the louder one
        even: true
        nextKind: "plain"
        nextIcon: ""
        //: Button: a log of how the survey is filled in is kept.
        nextText: qsTr("Yes, record it")
        //: Button: no log of how the survey is filled in is kept.
        skipText: qsTr("No, do not record")
        onNext: page.log.agree(withPlaces.on, name.text)
        onSkip: page.log.decline()
    }
}
