// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// One's own corner.
AppPage {
    id: page

    required property AppViewModel app
    readonly property MeViewModel me: app.me

    onBack: app.back()
    onHelped: app.navigator.push("help")

    header: PageHeader {
        //: Title of the person's own page
        title: page.app.session.alias !== "" ? page.app.session.alias : qsTr("Me")
        backShown: Theme.phone
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    Card {
        visible: page.app.session.isActive
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space16
            PersonAvatar { patch: Math.max(0, page.app.session.patch); side: 72 }
            AppText {
                Layout.fillWidth: true
                //: Above the button that hands the device on
                text: qsTr("When you hand this device on, everything you said is closed. Only your code opens it again.")
                size: Theme.noteText
                color: Theme.soft
            }
        }
        AppButton {
            Layout.fillWidth: true
            //: Button: closes everything of this person and goes to the language cards
            text: qsTr("Next person")
            iconName: "people"
            onClicked: page.me.nextPerson()
        }
    }

    SectionHeading {
        //: Heading above the languages
        text: qsTr("Language")
        iconName: "globe"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : Theme.phone ? 2 : 4
        columnSpacing: Theme.space8
        rowSpacing: Theme.space8
        Repeater {
            model: I18n.languages
            Chip {
                required property string code
                required property string autonym
                required property bool complete
                Layout.fillWidth: true
                pressable: true
                text: autonym
                lang: code
                on: I18n.language === code
                hint: complete ? "" : qsTr("The app's own words are in English")
                onClicked: I18n.language = code
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !I18n.isComplete
        //: Shown when the chosen language has no translation of the app yet. %1 is that language
        text: qsTr("The app's own words are not in %1 yet, so they stay in English. Questions are shown in %1 where the survey has it.").arg(I18n.autonym(I18n.language))
        size: Theme.noteText
        color: Theme.soft
    }

    SectionHeading {
        //: Heading above the text sizes
        text: qsTr("Text size")
        iconName: "textsize"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Repeater {
            model: [1.0, 1.3, 1.6, 2.0, 2.5]
            Chip {
                required property real modelData
                pressable: true
                text: (I18n.language, I18n.percent(modelData))
                on: Math.abs(page.me.textScale - modelData) < 0.01
                onClicked: page.me.textScale = modelData
            }
        }
    }

    SectionHeading {
        //: Heading above light, dark, high contrast
        text: qsTr("Look")
        iconName: "moon"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Repeater {
            //: Look: follow what the device is set to
            model: [[MeViewModel.AsDevice, qsTr("As the device")],
                //: Look: light colours
                [MeViewModel.Light, qsTr("Light")],
                //: Look: dark colours
                [MeViewModel.Dark, qsTr("Dark")],
                //: Look: black on white, thick edges
                [MeViewModel.Contrast, qsTr("Strong contrast")]]
            Chip {
                required property var modelData
                pressable: true
                text: modelData[1]
                on: page.me.look === modelData[0]
                onClicked: page.me.look = modelData[0]
            }
        }
    }

    SectionHeading {
        //: Heading above sound on and off
        text: qsTr("Sound")
        iconName: "speaker"
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Chip {
            pressable: true
            //: Sound is on
            text: qsTr("On")
            on: page.me.soundOn
            onClicked: page.me.soundOn = true
        }
        Chip {
            pressable: true
            //: Sound is off
            text: qsTr("Off")
            on: !page.me.soundOn
            onClicked: page.me.soundOn = false
        }
    }

    SectionHeading {
        //: Heading above consent and taking back
        text: qsTr("What is mine")
        iconName: "hand"
    }
    ActionCard {
        visible: page.app.session.isActive
        //: Opens the list of uses the person said yes or no to
        title: qsTr("What I agreed to")
        text: qsTr("Look at it, or change it")
        iconName: "tick"
        onClicked: page.app.navigator.push("agreed")
    }
    ActionCard {
        //: Opens the page where everything under a code is taken back
        title: qsTr("Take back")
        text: qsTr("With your code, all of it")
        iconName: "undo"
        onClicked: page.app.navigator.push("takeBack")
    }
    ActionCard {
        visible: Theme.phone && Pages.has("desk")
        title: qsTr("Desk")
        //: Under Desk
        text: qsTr("For those who look after the programme")
        iconName: "key"
        onClicked: page.app.navigator.go("desk")
    }
}
