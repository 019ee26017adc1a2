// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A bar code or a square code: seen by the camera, found in a picture, or written by hand.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property AnswerMedia media: survey.media
    readonly property bool seeking: media.isSeeking && media.usedBy === question.key
    readonly property bool hidden: question.looks.includes("hidden-answer")

    spacing: Theme.space12
    Component.onDestruction: {
        if (seeking)
            media.stopSeeking()
    }

    Loader {
        id: view
        Layout.fillWidth: true
        Layout.preferredHeight: active ? Math.min(widget.width * 0.75, 360) : 0
        active: false
        source: "CameraView.qml"
        onLoaded: {
            item.taken.connect(frame => widget.media.lookAt(frame))
            widget.media.seekCode(widget.question, item)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: widget.seeking
        //: While the camera looks for a bar code.
        text: qsTr("Hold the code before the camera.")
        bold: true
        centered: true
        Accessible.role: Accessible.StatusBar
    }
    AppButton {
        Layout.fillWidth: true
        visible: widget.media.hasCamera
        kind: widget.seeking || widget.question.hasAnswer ? "plain" : "primary"
        iconName: widget.seeking ? "stop" : "camera"
        text: widget.seeking ? qsTr("Stop looking")
              //: Button: opens the camera to read a bar code.
              : qsTr("Read the code with the camera")
        onClicked: {
            if (widget.seeking) {
                widget.media.stopSeeking()
                view.active = false
            } else if (view.item) { // another question has used the camera since
                widget.media.seekCode(widget.question, view.item)
            } else {
                view.active = true
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: "plain"
        iconName: "image"
        //: Button: a picture of a bar code that is already on this device.
        text: qsTr("Choose a picture of it")
        onClicked: chooser.open()
    }
    Field {
        Layout.fillWidth: true
        //: Name of the place where one writes what stands below a bar code.
        label: widget.question.hasAnswer ? qsTr("The code") : qsTr("Or write what stands below the lines")
        name: widget.question.label.text
        Binding on text { value: widget.question.text } // also what the camera reads
        secret: widget.hidden
        inputHints: Qt.ImhNoPredictiveText
        onEdited: text => widget.question.write(text)
    }
    MediaTrouble { media: widget.media; question: widget.question }
    Connections {
        target: widget.media
        function onCodeFound() { view.active = false }
        function onChanged() {
            if (widget.media.trouble !== AnswerMedia.None)
                view.active = false
        }
    }
    FileChooser {
        id: chooser
        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp)")]
        onChosen: file => widget.media.readCodeIn(widget.question, file)
    }
}
