// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls

// Where a receipt code is typed.
Field {
    //: Field for the ten letters and digits of the receipt code
    label: qsTr("The ten letters and numbers of your code")
    lang: "en"
    maximumLength: 16
}
