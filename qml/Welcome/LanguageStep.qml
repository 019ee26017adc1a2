// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel
import Uthan.Welcome

// Nothing to read first: touch a name, it greets you, and the whole app follows.
AppPage {
    id: page

    required property AppViewModel app
    readonly property WelcomeViewModel welcome: app.welcome

    columnWidth: Theme.phone ? Theme.columnWidth : 960
    spacing: Theme.space12
    onBack: app.back()
    onHelped: app.navigator.push("help")

    hero: Item {
        Layout.fillWidth: true
        implicitHeight: Math.round(picture.width * (Theme.phone ? 0.56 : 0.42))

        Art {
            id: picture
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.phone ? page.width : Math.min(page.width, Theme.columnWidth) // never cut to a strip
            name: Theme.dark ? "hero_night" : "hero"
        }
        IconButton {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.space12
            visible: Pages.has("desk")
            round: true
            side: 56
            fill: Theme.surface
            iconName: "key"
            //: Sign on the first page that leads to the Desk, for those who look after the programme
            label: qsTr("Desk")
            onClicked: page.app.navigator.go("desk")
        }
        Row {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space12
            spacing: Theme.space8

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

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space8
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        spacing: Theme.space12
        Art { Layout.preferredWidth: Theme.touch; Layout.preferredHeight: Theme.touch; name: "logo" }
        AppText { text: "উঠান"; lang: "bn"; voice: "people"; size: Theme.titleText + 2; bold: true; color: Theme.pond; wrapMode: Text.NoWrap }
        AppText { text: "Uthan"; lang: "en"; size: Theme.questionText - 3; color: Theme.soft; wrapMode: Text.NoWrap }
    }
    ChoiceGroup {
        columns: Theme.phone ? 2 : 4
        //: Accessible name of the group of language cards
        name: qsTr("Languages")
        // The cards stand in one order for everybody; each is laid out in its own direction.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: I18n.languages
            LanguageCard {
                count: I18n.languages.rowCount()
                on: page.welcome.touched === code
                onClicked: page.welcome.touch(code)
            }
        }
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space8
        Layout.maximumWidth: parent.width
        kind: "plain"
        compact: true
        iconName: "undo"
        iconPointing: true
        //: Button for people who were here before and have their receipt code
        text: qsTr("I have a code")
        onClicked: page.welcome.askForCode()
    }

    footer: Rectangle {
        Layout.fillWidth: true
        implicitHeight: foot.implicitHeight + 2 * Theme.space16
        color: Theme.surface

        Rectangle { anchors.top: parent.top; width: parent.width; height: Theme.edge; color: Theme.line }
        RowLayout {
            id: foot
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.columnWidth)
            spacing: Theme.space12

            IconButton {
                edged: true
                side: Theme.bigTouch
                iconName: "textsize"
                //: Name of the button that makes the text larger step by step. %1 is the size now
                label: qsTr("Text size, %1").arg((I18n.language, I18n.percent(page.app.me.textScale)))
                onClicked: page.app.me.nextTextScale()
            }
            AppButton {
                Layout.fillWidth: true
                text: page.welcome.goText
                lang: I18n.textLanguage
                iconEnd: "next"
                //: Said when the button to go on is pressed before a language was touched
                offReason: page.welcome.touched === "" ? qsTr("Touch your language first") : ""
                onClicked: page.welcome.next()
            }
        }
    }
}
