// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// In place of choices where there are none. Nobody is held there.
//   away   they are in a file that is not on this device
//   key    of what is heard
NoticeLine {
    id: line

    property bool away: false
    property string key: ""

    iconName: away ? "list" : "help"
    text: away
          //: In place of the choices of a question: the survey's file that they are in was never brought to this device.
          ? qsTr("The list to choose from did not come along with this survey. Whoever brought the survey can bring it. You can go on.")
          //: A question has no choices: they come from answers given before, as the members of the household.
          : qsTr("There is nothing to choose here now. If it comes from earlier answers, you can go back to them; or go on.")

    HearButton {
        Layout.alignment: Qt.AlignTop
        disc: Theme.cardTouch
        text: line.text
        lang: I18n.textLanguage
        key: line.key
    }
}
