// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A film as an answer: made here, or one that is already on the device.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property AnswerMedia media: survey.media
    readonly property bool mine: media.usedBy === question.key
    readonly property bool starting: mine && media.filming === AnswerMedia.Starting
    readonly property bool recording: starting || mine && (media.filming === AnswerMedia.Recording || media.filming === AnswerMedia.Stopping)
    readonly property bool looking: mine && media.filming !== AnswerMedia.Resting

    spacing: Theme.space12
    onMineChanged: view.active = view.active && mine
    onLookingChanged: view.active = view.active && looking // also where the film is taken back
    Component.onDestruction: {
        if (mine)
            media.stopFilming(true)
    }

    FilmCard {
        visible: widget.question.hasAnswer && !widget.looking
        film: widget.survey.film
        key: widget.question.key
        onWatched: output => widget.survey.watchAnswer(widget.question, output)
    }
    KeptFile { question: widget.question; iconName: "camera"; visible: widget.question.hasAnswer && !widget.looking }
    Loader {
        id: view
        Layout.fillWidth: true
        Layout.preferredHeight: active ? Math.min(widget.width * 0.75, 360) : 0
        active: false
        source: "CameraView.qml"
        onLoaded: widget.media.film(widget.question, item)
    }
    AppText {
        Layout.fillWidth: true
        visible: widget.recording
        text: widget.starting
              //: Between pressing "Film now" and the first picture of the film.
              ? qsTr("The camera is getting ready")
              //: While a film is recorded. %1: how long it is so far, as "0:24"
              : qsTr("Filming · %1").arg(I18n.duration(widget.media.filmedMs))
        bold: true
        color: Theme.madder
        centered: true
        Accessible.role: Accessible.StatusBar
    }
    AppButton {
        Layout.fillWidth: true
        visible: widget.media.hasCamera
        kind: widget.looking || widget.recording ? "voice" : "primary"
        iconName: widget.recording ? "stop" : "camera"
        text: widget.recording
              //: Button: ends the recording of a film.
              ? qsTr("Stop filming")
              : widget.looking
              //: Button: begins to record what the camera sees.
              ? qsTr("Film now")
              //: Button: opens the camera to make a film.
              : qsTr("Make a film")
        onClicked: {
            if (widget.recording)
                widget.media.stopFilming(true)
            else if (view.active && view.item)
                widget.media.film(widget.question, view.item)
            else
                view.active = true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !widget.media.hasCamera
        //: The device has no camera; a film or a picture can only be chosen.
        text: qsTr("There is no camera here. You can choose a film that is already on this device.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppButton {
        Layout.fillWidth: true
        visible: !widget.recording
        kind: "plain"
        iconName: "box"
        //: Button: picks a film that is already on this device.
        text: qsTr("Choose a film")
        onClicked: chooser.open()
    }
    MediaTrouble { media: widget.media; question: widget.question }
    Connections {
        target: widget.survey
        function onMediaKept(key: string) { view.active = view.active && key !== widget.question.key }
    }
    Connections {
        target: widget.media
        function onChanged() {
            if (widget.media.trouble !== AnswerMedia.None)
                view.active = false
        }
    }
    FileChooser {
        id: chooser
        title: qsTr("Choose a film")
        //: Names a kind of file in the file chooser.
        nameFilters: [qsTr("Films (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)")]
        onChosen: file => widget.media.bringFile(widget.question, file)
    }
}
