// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// VoiceRecorder on a VoiceCapture: what the microphone really does is what is drawn.
//   capture;  has, ms, key: the voice that is kept, and the key it plays under
//   mine: the microphone is open for this; it may be for something else by the same owner
//   cutOff: the voice broke off with the program;  beside: keys of others that did, while this one was there already
//   started asks the owner to start (default: the capture itself);  heard(), heardBeside(key)
//   dropped(): asked for where mayDrop. "Again" takes nothing away: what is said now comes in its place
VoiceRecorder {
    id: panel

    required property VoiceCapture capture
    property bool has: false
    property real ms: 0
    property string key: ""
    property bool mine: true
    property bool owned: false // the owner starts it, because it must know for what
    property bool cutOff: false
    property list<string> beside
    property bool mayDrop: false

    signal asked()
    signal heard()
    signal heardBeside(string key)
    signal dropped()

    function begin() {
        if (owned)
            asked()
        else
            capture.start()
    }

    Layout.fillWidth: true
    canWrite: false
    stage: {
        if (!mine)
            return has ? "kept" : "ask"
        if (capture.trouble === VoiceCapture.NoRoom)
            return "noRoom"
        if (capture.trouble === VoiceCapture.NotAllowed)
            return "notAllowed"
        switch (capture.state) { // "We hear you" only once sound comes: what is said before is not on the recording
        case VoiceCapture.Listening:
            return "listening"
        case VoiceCapture.Paused:
        case VoiceCapture.Stopping:
            return "resting"
        default:
            return has ? "kept" : "ask"
        }
    }
    starting: mine && capture.state === VoiceCapture.Starting
    ending: mine && capture.state === VoiceCapture.Stopping
    seconds: (stage === "kept" ? ms : capture.durationMs) / 1000
    levels: mine ? capture.levels : []
    playing: key !== "" && Voice.playingKey === key
    onStarted: begin()
    onStopped: capture.stop()
    onRested: capture.pause()
    onResumed: capture.resume()
    onRestarted: {
        if (mine)
            capture.discard()
        begin()
    }
    onPlayToggled: {
        if (playing)
            Voice.stop()
        else
            heard()
    }
    onRetried: begin()

    AppText {
        Layout.fillWidth: true
        visible: panel.stage === "kept" && panel.cutOff
        //: Below a voice that ended with the program, the next time its page is opened.
        text: qsTr("The recording broke off before its end. What there was until then is kept. You can say it again.")
    }
    AppButton {
        Layout.maximumWidth: panel.width
        visible: panel.mayDrop && panel.stage === "kept"
        kind: "plain"
        compact: true
        iconName: "x"
        //: Button: takes a recorded voice out of a story, or off a place, again.
        text: qsTr("Take my voice away")
        onClicked: panel.dropped()
    }
    BesideVoices {
        Layout.fillWidth: true
        visible: panel.stage === "kept" && panel.beside.length > 0
        keys: panel.beside
        onHeard: key => panel.heardBeside(key)
    }
    ProblemCard {
        visible: panel.mine && (panel.capture.trouble === VoiceCapture.NoMicrophone || panel.capture.trouble === VoiceCapture.NoSound)
        iconName: "mic"
        text: panel.capture.trouble === VoiceCapture.NoSound
            //: The microphone is there but gives nothing
            ? qsTr("The microphone is silent.")
            //: The device has no microphone, or it is unplugged
            : qsTr("No microphone is here.")
        detail: qsTr("Write it instead, or ask somebody to write it for you.")
        actionText: qsTr("Try again")
        //: Button that puts a message away
        otherText: qsTr("All right")
        onActed: panel.begin()
        onOtherActed: panel.capture.forgetTrouble()
    }
}
