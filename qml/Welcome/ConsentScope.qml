// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// One use, yes or no: the same size, nothing picked beforehand.
AppPage {
    id: page

    required property AppViewModel app
    required property ConsentViewModel consent
    //: Asked before one use that follows, such as "Use my words without my name"
    readonly property string question: qsTr("May we do this?")

    onBack: {
        if (!consent.back())
            app.back()
    }
    onHelped: app.navigator.push("help")
    onHeardAsked: Voice.toggle(consent.words.text, consent.words.language, "scope")

    header: PageHeader {
        //: Title above the uses a person agrees to one at a time
        title: qsTr("What we may do")
        large: false
        count: qsTr("%1 / %2").arg((I18n.language, I18n.number(page.consent.index + 1))).arg(I18n.number(page.consent.count))
        total: page.consent.count
        done: page.consent.index
        onBack: page.back()
        onHelped: page.app.navigator.push("help")
    }
    AppText { Layout.fillWidth: true; Layout.topMargin: Theme.space12; text: page.question; color: Theme.soft }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space16
        AppText {
            Layout.fillWidth: true
            text: page.consent.words.text
            lang: page.consent.words.language
            size: Theme.questionText
            bold: true
            heading: true
        }
        HearButton {
            Layout.alignment: Qt.AlignTop
            text: page.consent.words.text
            lang: page.consent.words.language
            key: "scope"
            disc: 60
        }
    }
    FallbackBadge {
        visible: page.consent.words.isFallback
        language: page.consent.words.languageName
        languageTag: page.consent.words.language
    }
    AppText {
        Layout.fillWidth: true
        visible: page.consent.isRequired
        //: Below the one use without which a person cannot take part
        text: qsTr("This one is needed to take part. If you say no, we stop here and keep nothing.")
        color: Theme.soft
    }
    ChoiceGroup {
        Layout.topMargin: Theme.space12
        columns: 2
        name: page.consent.words.text

        ChoiceCard {
            form: "grid"
            //: Answer to: may we do this?
            text: qsTr("Yes")
            picture: "image://art/y_yes"
            hearable: false
            on: page.consent.answer === ConsentViewModel.Yes
            onClicked: page.consent.say(ConsentViewModel.Yes)
        }
        ChoiceCard {
            form: "grid"
            //: Answer to: may we do this?
            text: qsTr("No")
            picture: "image://art/y_no"
            hearable: false
            on: page.consent.answer === ConsentViewModel.No
            onClicked: page.consent.say(ConsentViewModel.No)
        }
    }
    ProblemCard {
        visible: page.consent.hasTrouble
        //: What was agreed could not be written to the device
        text: qsTr("This could not be kept. Make some room on the device and try again.")
    }
    footer: Footer {
        nextText: qsTr("Go on")
        skipText: page.consent.isChange ? "" : qsTr("Not now")
        //: Said when Go on is pressed before yes or no
        nextOffReason: page.consent.answer === ConsentViewModel.None ? qsTr("Please say yes or no first") : ""
        onSkip: page.app.welcome.decline()
        onNext: page.consent.next()
    }
}
