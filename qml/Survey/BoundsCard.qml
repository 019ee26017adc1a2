// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls

// A survey may ask for more rows than a device has room for, or work out a text beyond all use, or what no device can
// work out. What is not there is said where the person is: nothing that they gave goes for it.
//   rowsOf    what there are too many of, in words; emptied    what is left empty for being too long;
//   stuck     what could not be worked out
HeardProblem {
    id: card

    key: "bounds"
    property string rowsOf: ""
    property string emptied: ""
    property string stuck: ""

    readonly property var said: [
        //: A number that was given, or worked out, asks for more rows of a list than any device can hold. %1: what they
        //: are about, as "Members of the household".
        rowsOf === "" ? "" : qsTr("There are more of “%1” than this survey has room for, so not all of them are here. What you said is kept. Please look at the number again.").arg(rowsOf),
        //: Something that the survey works out by itself became a text without end. %1: what it is called
        emptied === "" ? "" : qsTr("“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.").arg(emptied),
        //: Something that the survey works out by itself is too much work for a device, or cannot be done at all. %1: what it is called
        stuck === "" ? "" : qsTr("“%1” cannot be worked out, so it is left empty. What you said is kept. Please tell whoever made this survey.").arg(stuck)
    ].filter(sentence => sentence !== "")

    visible: said.length > 0
    text: said.length > 0 ? said[0] : ""
    detail: said.slice(1).join("\n") // where several are so at once
}
