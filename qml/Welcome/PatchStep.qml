// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A cloth patch to be known by: no photo, no name needed.
AppPage {
    id: page

    required property AppViewModel app
    required property ConsentViewModel consent

    onBack: app.back()
    onHelped: app.navigator.push("help")

    header: PageHeader {
        //: Title of the page where a person chooses a cloth patch that stands for them
        title: qsTr("Choose your patch")
        onBack: page.app.back()
        onHelped: page.app.navigator.push("help")
    }
    AppText {
        Layout.fillWidth: true
        //: On the page where a person chooses a cloth patch
        text: qsTr("It stands for you here. Nobody needs your name.")
        color: Theme.soft
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.phone ? 4 : 6
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12

        Repeater {
            model: 12
            PatchButton {
                required property int index
                Layout.fillWidth: true
                patch: index + 12 * page.consent.dye
                //: Name of a cloth pattern for a screen reader. %1: number, 1 to 12
                label: qsTr("Pattern %1").arg((I18n.language, I18n.number(index + 1)))
                on: page.consent.pattern === index
                onClicked: page.consent.pattern = index
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        //: Heading above six colours for the patch
        text: qsTr("Its colour")
        bold: true
        heading: true
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 6
        columnSpacing: Theme.space12

        Repeater {
            model: 6
            PatchButton {
                required property int index
                Layout.fillWidth: true
                patch: Math.max(0, page.consent.pattern) + 12 * index
                //: Name of a colour for a screen reader. %1: number, 1 to 6
                label: qsTr("Colour %1").arg((I18n.language, I18n.number(index + 1)))
                on: page.consent.dye === index
                onClicked: page.consent.dye = index
            }
        }
    }
    Field {
        //: Field: an invented name for oneself; may stay empty
        label: qsTr("What may we call you? An invented name. You can leave it out.")
        lang: I18n.language
        maximumLength: 40
        onEdited: text => page.consent.alias = text
    }
    footer: Footer {
        nextText: qsTr("This is me")
        //: Said when the button is pressed before a patch was chosen
        nextOffReason: page.consent.pattern < 0 ? qsTr("Touch a patch first") : ""
        onNext: page.consent.next()
    }
}
