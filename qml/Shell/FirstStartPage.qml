// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Lock
import Uthan.Shell
import Uthan.Theme
import Uthan.ViewModel

// No programme on this device yet: look at the example, begin one, or join one. The language can be changed here too.
AppPage {
    id: page

    required property AppViewModel app
    property bool isNew: false
    property bool isJoin: false
    property bool isBack: false

    hero: Art {
        name: Theme.dark ? "hero_night" : "hero"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.phone ? page.width : Math.min(page.width, Theme.columnWidth)
        Layout.preferredHeight: Theme.phone ? 200 : 270
    }

    AppText {
        Layout.fillWidth: true
        //: First screen ever on a device; a greeting
        text: qsTr("Welcome to the courtyard")
        size: Theme.titleText
        bold: true
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        //: What the app is for
        text: qsTr("Here neighbours gather what they know, and make sense of it together. Everything stays on this device until you share it.")
        color: Theme.soft
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8
        Repeater {
            model: I18n.languages
            Chip {
                required property string code
                required property string autonym
                required property bool complete
                visible: complete
                pressable: true
                text: autonym
                lang: code
                on: I18n.language === code
                onClicked: I18n.language = code
            }
        }
    }
    ProblemCard {
        visible: page.app.problem !== AppViewModel.None
        //: The new programme could not be made
        text: qsTr("That did not work. Nothing was changed.")
        detail: page.app.problemDetail
    }
    ActionCard {
        //: Choice on the first screen: a made-up programme to look around in
        title: qsTr("Look around in the example")
        //: Care Within Reach is the name of the example programme
        text: qsTr("Care Within Reach: a made-up programme with surveys, stories and places")
        picture: "image://art/t_talk"
        onClicked: page.app.startExample()
    }
    ActionCard {
        //: Choice on the first screen
        title: qsTr("Begin a programme")
        text: qsTr("For the first device of a community. It becomes its keeper.")
        picture: "image://art/t_answer"
        onClicked: { page.isJoin = page.isBack = false; page.isNew = !page.isNew }
    }
    NewProgrammeForm {
        Layout.fillWidth: true
        visible: page.isNew
        app: page.app
    }
    ActionCard {
        //: Choice on the first screen
        title: qsTr("Join a programme")
        text: qsTr("Somebody else already has it. You need that person beside you, and a Wi-Fi, a hotspot or a stick.")
        picture: "image://art/t_map"
        onClicked: { page.isNew = page.isBack = false; page.isJoin = !page.isJoin }
    }
    NewProgrammeForm {
        Layout.fillWidth: true
        visible: page.isJoin
        joins: true
        app: page.app
    }
    ActionCard {
        //: Choice on the first screen: every device was lost, some people hold recovery shares
        title: qsTr("Bring back a lost programme")
        //: Below it
        text: qsTr("When no device is left, with the shares some of you keep on paper.")
        picture: "image://art/t_photo"
        onClicked: { page.isNew = page.isJoin = false; page.isBack = !page.isBack }
    }
    RecoverForm {
        Layout.fillWidth: true
        visible: page.isBack
        app: page.app
    }
    AppText {
        Layout.fillWidth: true
        visible: page.app.isBusy
        //: Shown while the programme's folder is being made
        text: qsTr("One moment: the courtyard is being swept …")
        color: Theme.soft
        Accessible.role: Accessible.AlertMessage
    }
}
