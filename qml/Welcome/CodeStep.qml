// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel
import Uthan.Welcome

// Back again: the code opens what its holder began and gave.
AppPage {
    id: page

    required property AppViewModel app
    readonly property WelcomeViewModel welcome: app.welcome

    onBack: app.back()
    onHelped: app.navigator.push("help")

    header: PageHeader {
        //: Title of the page for people who were here before
        title: qsTr("Good that you are back")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    AppText {
        Layout.fillWidth: true
        //: Above the field for the receipt code
        text: qsTr("Write the code you were given the first time. It opens what you began.")
        color: Theme.soft
    }
    CodeField {
        id: code
        problem: {
            switch (page.welcome.codeAnswer) {
            case WelcomeViewModel.NotACode:
                //: Under the field: what was written has not the form of a code
                return qsTr("A code has ten letters and numbers. Please look at it again.")
            case WelcomeViewModel.Unknown:
                //: Under the field: nobody on this device has that code
                return qsTr("We find nothing under this code on this device.")
            case WelcomeViewModel.Trouble:
                return qsTr("That did not work just now. Please try again.")
            default:
                return ""
            }
        }
        onFinished: { if (text !== "") page.welcome.comeBack(text) }
    }
    footer: Footer {
        //: Button: opens what belongs to the code
        nextText: page.welcome.isLooking ? qsTr("Looking …") : qsTr("Open")
        nextOffReason: code.text === "" ? qsTr("Write your code first") : ""
        onNext: page.welcome.comeBack(code.text)
    }
}
