// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// What else there is of a choice: a large picture to look at, a film to watch. Stands on its card, below the voice.
Loader {
    id: more

    required property QuestionItem question
    required property string words // of the choice
    property string bigPicture: ""
    property string film: ""
    property bool flat: false // beside each other

    active: bigPicture !== "" || film !== ""
    visible: active
    sourceComponent: Grid {
        columns: more.flat ? 2 : 1
        spacing: Theme.space4

        IconButton {
            visible: more.bigPicture !== ""
            iconName: "search"
            color: Theme.pond
            side: Theme.cardTouch
            //: Name of the sign on a choice that opens a large picture of it. %1: the choice
            label: qsTr("See it large: %1").arg(more.words)
            onClicked: more.question.choiceLookedAt(more.words, more.bigPicture)
        }
        IconButton {
            visible: more.film !== ""
            iconName: "play"
            color: Theme.pond
            side: Theme.cardTouch
            //: Name of the sign on a choice that shows its film. %1: the choice
            label: qsTr("Watch it: %1").arg(more.words)
            onClicked: more.question.choiceWatched(more.words, more.film)
        }
    }
}
