// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// A survey that wishes to know where it is filled in asks first; nothing is looked for before a yes. Where nothing was
// found, it says why, and the way on.
//   waits   something else is asked first: one line until then
WishCard {
    id: ask

    required property SurveyPlace place
    property bool waits: false

    troubled: place.state === SurveyPlace.Broken
    asking: place.state === SurveyPlace.Asking
    folded: waits || place.passedOver
    iconName: "pin"
    tone: Theme.plum
    tint: Theme.plumTint
    key: "place"
    //: A survey asks before it notes where on the earth it is filled in, from what the device knows.
    text: qsTr("May we note where this is while you answer?")
    //: Below the question whether the place may be noted.
    more: qsTr("This device looks where it is. The place is kept with your answers. You can say no, and take it out again.")
    yesKind: "together"
    //: Button: the place where the survey is filled in may be noted; the device looks where it is.
    yesText: qsTr("Yes, note the place")
    //: Button: the place is not noted, and the device does not look where it is.
    noText: qsTr("No, do not note it")
    trouble: broken
    onAgreed: place.agree()
    onDeclined: place.goOnWithout()

    HeardProblem {
        id: broken
        key: "place.trouble"
        width: parent.width
        visible: ask.troubled
        iconName: "pin"
        text: ask.place.trouble === SurveyPlace.NotAllowed
              ? qsTr("The place is not noted: this device does not let us see where it is.")
              : ask.place.trouble === SurveyPlace.NoDevice
              ? qsTr("The place is not noted: this device cannot tell where it is.")
              //: The device looked where it is for a while, and found nothing; or it was interrupted.
              : qsTr("The place is not noted: it was not found.")
        detail: ask.place.trouble === SurveyPlace.NotFound
                //: Below “The place is not noted”.
                ? qsTr("Under the open sky it is found more easily.") : ""
        //: Button: looks once more where the device is.
        actionText: qsTr("Try again")
        //: Button: goes on with the survey without noting the place.
        otherText: qsTr("Go on without")
        onActed: ask.place.agree()
        onOtherActed: ask.place.goOnWithout()
    }
}
