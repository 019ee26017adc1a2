// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// An answer in one's own voice, or in writing where the survey takes both. Speaking is the biggest thing on the screen.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property QuestionItem voice: question.voice ?? question
    readonly property bool canWrite: question.voice !== null
    readonly property VoiceCapture capture: survey.capture
    readonly property bool mine: survey.spokenQuestion === voice.key
    property bool writing: false

    function again() {
        if (mine) // else what is said for another question is kept first
            capture.discard()
        survey.say(voice)
    }

    spacing: Theme.space16

    FormText { // what the survey says of speaking, where it says it
        Layout.fillWidth: true
        visible: widget.canWrite && words.text !== "" && words.text !== widget.question.label.text && words.text !== widget.voice.name
        words: widget.voice.label
        size: Theme.noteText
        color: Theme.soft
    }

    VoiceRecorder {
        Layout.fillWidth: true
        stage: widget.mine && widget.capture.state === VoiceCapture.Listening ? "listening"
               : widget.mine && (widget.capture.state === VoiceCapture.Paused || widget.capture.state === VoiceCapture.Stopping) ? "resting"
               : widget.mine && widget.capture.trouble === VoiceCapture.NotAllowed ? "notAllowed"
               : widget.mine && widget.capture.trouble === VoiceCapture.NoRoom ? "noRoom"
               : widget.voice.hasAnswer ? "kept" : "ask"
        starting: widget.mine && widget.capture.state === VoiceCapture.Starting
        ending: widget.mine && widget.capture.state === VoiceCapture.Stopping
        seconds: (widget.mine && widget.capture.state !== VoiceCapture.Resting ? widget.capture.durationMs : widget.voice.durationMs) / 1000
        levels: widget.mine ? widget.capture.levels : []
        playing: Voice.playingKey === "answer." + widget.voice.key
        canWrite: widget.canWrite && !field.visible
        onStarted: widget.survey.say(widget.voice)
        onStopped: widget.capture.stop()
        onRested: widget.capture.pause()
        onResumed: widget.capture.resume()
        onRestarted: widget.again()
        onRetried: widget.again()
        onPlayToggled: widget.survey.hear(widget.voice)
        onWriteAsked: {
            widget.writing = true
            field.forceActiveFocus()
        }
    }
    ProblemCard {
        Layout.fillWidth: true
        visible: widget.mine && (widget.capture.trouble === VoiceCapture.NoMicrophone || widget.capture.trouble === VoiceCapture.NoSound)
        iconName: "mic"
        text: widget.capture.trouble === VoiceCapture.NoMicrophone
              //: This device has no microphone.
              ? qsTr("There is no microphone here.")
              //: The microphone is there, but nothing comes from it.
              : qsTr("The microphone gives no sound.")
        //: What to do when one cannot speak: writing is offered below.
        detail: widget.canWrite ? qsTr("You can write your answer, or press Skip.") : qsTr("You can press Skip, and go on.")
    }
    AppButton {
        Layout.maximumWidth: widget.width
        visible: widget.voice.hasAnswer && !(widget.mine && widget.capture.state !== VoiceCapture.Resting)
        kind: "plain"
        compact: true
        iconName: "x"
        //: Button: takes a recorded voice out of the answer again.
        text: qsTr("Take my voice away")
        onClicked: widget.voice.clear()
    }
    Field {
        id: field
        Layout.fillWidth: true
        visible: widget.canWrite && (widget.writing || widget.question.hasAnswer)
        label: qsTr("Your own words")
        name: widget.question.label.text
        Binding on text { value: widget.canWrite ? widget.question.text : "" }
        lang: I18n.language
        multiline: true
        onEdited: text => widget.question.write(text)
    }
}
