// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme

// Files of a survey that is here already, which were brought with other contents: which, why they stay, what to do.
AppText {
    property list<string> files

    visible: files.length > 0
    //: Beside a survey that is here already. %1: names of its lists or pictures, of which newer ones lie beside the file that was chosen
    text: qsTr("Here with other contents: %1. What is here stays, because answers were given with it. To use the newer one, give the survey another version and bring both in.").arg(files.join(", "))
    color: Theme.marigoldInk
}
