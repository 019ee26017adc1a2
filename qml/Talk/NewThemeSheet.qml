// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Names a new group in the words of the room.
Sheet {
    id: sheet

    required property TalkViewModel talk

    //: Title of the sheet that names a new theme
    title: qsTr("What do we call it?")
    onOpened: name.forceActiveFocus()

    Field {
        id: name
        Layout.fillWidth: true
        //: Field for the name of a theme, in the room's language
        label: qsTr("In our own words")
        lang: sheet.talk.language
        onEdited: text => name.text = text
    }
    AppButton {
        Layout.fillWidth: true
        kind: "together"
        iconName: "plus"
        //: Button: make the theme and put the card in hand into it
        text: qsTr("Call it that")
        offReason: name.text.trim() === "" ? qsTr("First give it a name.") : ""
        onClicked: {
            sheet.talk.newTheme(name.text)
            name.text = ""
            sheet.close()
        }
    }
}
