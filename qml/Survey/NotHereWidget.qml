// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls

// A kind of question this app cannot ask. Said plainly; nobody is held by it.
ColumnLayout {
    ProblemCard {
        Layout.fillWidth: true
        //: The survey asks for something the app cannot take as an answer.
        text: qsTr("This kind of answer cannot be given here.")
        detail: qsTr("You can press Skip, and go on.")
    }
}
