// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// Somebody sees a theme otherwise: kept beside it for good.
Sheet {
    id: sheet

    required property TalkViewModel talk
    property string themeId: ""

    //: Title of the sheet for a view that differs from a theme
    title: qsTr("I see it otherwise")
    onOpened: words.forceActiveFocus()

    Field {
        id: words
        Layout.fillWidth: true
        multiline: true
        //: Field for a view that differs from a theme
        label: qsTr("How do you see it?")
        lang: sheet.talk.language
        onEdited: text => words.text = text
    }
    AppButton {
        Layout.fillWidth: true
        kind: "together"
        iconName: "branch"
        //: Button: sew this view onto the theme
        text: qsTr("Sew it on")
        offReason: words.text.trim() === "" ? qsTr("First say how you see it.") : ""
        onClicked: {
            sheet.talk.seeOtherwise(sheet.themeId, words.text)
            words.text = ""
            sheet.close()
        }
    }
}
