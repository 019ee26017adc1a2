// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// A kind end.
AppPage {
    id: page

    required property AppViewModel app
    //: When a person does not take part
    readonly property string words: qsTr("That is fine. We keep nothing about you. You are welcome whenever you like.")

    header: PageHeader {
        backShown: false
        onHelped: page.app.navigator.push("help")
    }
    onBack: app.back()
    onHelped: app.navigator.push("help")
    onHeardAsked: Voice.toggle(words, I18n.textLanguage, "declined")

    Art {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space24
        Layout.preferredHeight: Math.round(width * 0.42)
        name: Theme.dark ? "courtyard_dark" : "courtyard_wide"
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space16
        AppText { Layout.fillWidth: true; text: page.words; size: Theme.questionText; heading: true }
        HearButton { Layout.alignment: Qt.AlignTop; text: page.words; key: "declined"; disc: 60 }
    }
    footer: Footer {
        //: Button: the device goes to somebody else
        nextText: qsTr("Next person")
        onNext: page.app.welcome.next()
    }
}
