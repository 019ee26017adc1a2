// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.ViewModel

// A file that was found on a stick or in the person's own folders.
ActionCard {
    required property string path
    required property string name
    required property string folder
    required property var when

    title: name
    //: Where a file lies and when it was last changed. %1: folder, %2: date
    text: qsTr("%1, %2").arg(folder).arg(I18n.language === "" ? "" : I18n.date(new Date(Number(when))))
    iconName: "list"
}
