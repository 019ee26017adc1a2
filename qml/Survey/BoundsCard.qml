// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls

// A survey may ask for more rows than a device has room for, or work out a text beyond all use. What is not there is
// said where the person is: nothing that they gave goes for it.
//   rowsOf    what there are too many of, in words; emptied    what is left empty for being too long
ProblemCard {
    id: card

    property string rowsOf: ""
    property string emptied: ""

    visible: rowsOf !== "" || emptied !== ""
    text: rowsOf !== ""
          //: A number that was given, or worked out, asks for more rows of a list than any device can hold. %1: what they
          //: are about, as "Members of the household".
          ? qsTr("There are more of “%1” than this survey has room for, so not all of them are here. What you said is kept. Please look at the number again.").arg(rowsOf)
          //: Something that the survey works out by itself became a text without end. %1: what it is called
          : qsTr("“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.").arg(emptied)
    //: As above, where both are so at once.
    detail: rowsOf !== "" && emptied !== "" ? qsTr("“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.").arg(emptied) : ""
}
