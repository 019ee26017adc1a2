// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// The surveys one can answer, and how far the person is in each.
AppPage {
    id: page

    required property AppViewModel app
    readonly property SurveyListViewModel list: app.surveyList

    spacing: Theme.space12
    onBack: app.navigator.back()
    Component.onCompleted: list.read()

    header: PageHeader {
        //: Title of the list of surveys.
        title: qsTr("Answer questions")
        onBack: page.back()
        onHelped: help.open()
    }

    EmptyState {
        visible: page.list.isRead && page.list.surveys.count === 0 && page.list.coming.count === 0
        //: There is no survey in the programme yet.
        text: qsTr("There are no questions yet.")
        //: What to do when there is no survey.
        note: qsTr("A facilitator can bring in a survey.")
    }
    Repeater {
        model: page.list.surveys

        SurveyCard {
            required property string recordId
            required title
            required property string languages
            required property int questions
            required pages
            required property int given
            required property int page
            required isBehind
            required picture
            required drawing

            Layout.fillWidth: true
            readings: root.list.readings
            hasVoice: root.hasVoice(title.language)
            playing: root.isHeard(recordId)
            onHeard: root.list.hear(title, hint, recordId)
            languageNames: languages
            questionCount: questions
            done: page - 1
            timesGiven: given
            onClicked: root.open(recordId)
        }
    }
    Repeater {
        model: page.list.coming

        StatusLine {
            required property string title
            required property bool isHere

            Layout.fillWidth: true
            iconName: isHere ? "alert" : "share"
            opensShare: !isHere
            text: isHere
                //: A survey is here, but its file is damaged or from a newer Uthan. %1: its title
                ? qsTr("“%1” cannot be opened on this device. Tell a facilitator.").arg(title)
                //: A survey is known, but its questions are still on another device. %1: its title
                : qsTr("“%1” is on its way. Its questions come when you share.").arg(title)
            onClicked: isHere ? page.app.navigator.push("help") : page.app.navigator.go("share")
        }
    }
    SectionHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space16
        visible: page.list.given.count > 0
        //: Heading above what the person has already given, in the list of surveys.
        text: qsTr("What you gave")
        sentence: qsTr("You can look at it and change it.")
    }
    Repeater {
        model: page.list.given

        ActionCard {
            required property string recordId
            required property words words
            required property string day
            required property int changes

            title: words.text
            lang: words.language
            //: Below the title of answers that were given. %1: the day
            text: qsTr("Given on %1").arg(I18n.language === "" ? "" : I18n.date(new Date(day)))
                  //: After the day. %n: how often the answers were changed since
                  + (changes > 0 ? " · " + qsTr("changed %Ln time(s)", "", changes) : "")
            iconName: "pencil"
            hearable: true
            hasVoice: root.hasVoice(words.language)
            playing: root.isHeard(recordId)
            onHeard: page.list.hear(words, text, recordId)
            onClicked: root.look(recordId)
        }
    }
    QtObject {
        id: root
        readonly property SurveyListViewModel list: page.list // a card has a page of its own: how far one is
        function open(form: string) { page.app.navigator.push("survey", { form: form }) }
        function hasVoice(language: string): bool {
            return Voice.languages.length >= 0 && (Voice.available(language) || Voice.available(I18n.textLanguage))
        }
        function isHeard(record: string): bool { return Voice.playingKey === record || Voice.playingKey === record + ".said" }
        function look(given: string) { page.app.navigator.push("survey", { given: given }) }
    }
    HelpSheet { id: help }
}
