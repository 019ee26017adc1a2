// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Uthan.Controls
import Uthan.Survey
import Uthan.Theme
import Uthan.ViewModel

// A survey that wishes to have recorded what is said while it is filled asks first.
WishCard {
    id: ask

    required property SurveyRecording recording

    troubled: recording.state === SurveyRecording.Broken
    asking: recording.state === SurveyRecording.Asking
    iconName: "mic"
    tone: Theme.madder
    tint: Theme.madderTint
    key: "recording"
    //: A survey asks before it records the sound of the whole talk, not of one answer.
    text: qsTr("May we record what is said here while you answer?")
    //: Below the question whether the talk may be recorded.
    more: qsTr("It is kept with your answers. You can say no, stop at any time, and take it out again.")
    yesKind: "voice"
    //: Button: the sound of the talk may be recorded; it begins.
    yesText: qsTr("Yes, record")
    //: Button: the sound of the talk is not recorded.
    noText: qsTr("No, do not record")
    trouble: broken
    onAgreed: recording.agree()
    onDeclined: recording.decline()

    HeardProblem {
        id: broken
        key: "recording.trouble"
        width: parent.width
        visible: ask.troubled
        iconName: "mic"
        //: The talk was to be recorded, and there is no microphone, or nothing comes from it.
        text: qsTr("Nothing is recorded: the microphone gives no sound.")
        //: Button: tries again to record.
        actionText: qsTr("Try again")
        //: Button: goes on with the survey without recording the talk.
        otherText: qsTr("Go on without")
        onActed: ask.recording.agree()
        onOtherActed: ask.recording.decline()
    }
}
