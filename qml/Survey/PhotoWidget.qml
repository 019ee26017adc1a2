// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Uthan.Controls
import Uthan.Theme
import Uthan.ViewModel

// A picture as an answer: taken here, or one that is already on the device. What a camera writes into it is taken out.
ColumnLayout {
    id: widget

    required property QuestionItem question
    required property SurveyViewModel survey
    readonly property StoryPicture picture: survey.picture
    readonly property bool mine: survey.picturedFor === question.key
    readonly property bool plain: GraphicsInfo.api === GraphicsInfo.Software

    spacing: Theme.space12
    Component.onDestruction: {
        if (mine)
            picture.closeCamera()
    }

    Art {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(widget.width * shape, 320) // of the whole: its own width is given while this is asked for
        visible: widget.question.media !== "" && !preview.active
        source: widget.question.media
        fillMode: Image.PreserveAspectFit
        //: Read to somebody who cannot see the picture they gave as an answer.
        description: qsTr("The picture you gave")
    }
    Loader { // the camera's libraries are slow to load: only when somebody wants to look through it
        id: preview
        Layout.fillWidth: true
        Layout.preferredHeight: active ? Math.min(widget.width * 0.75, 320) : 0
        active: false
        source: widget.plain ? "CameraView.qml" : "PhotoPreview.qml"
        onLoaded: widget.survey.openCamera(widget.question, item)
    }
    AppButton {
        Layout.fillWidth: true
        visible: widget.picture.hasCamera
        iconName: "camera"
        text: widget.mine && widget.picture.isLooking
              //: Button: presses the camera's shutter.
              ? qsTr("Take it now")
              //: Button: opens the camera.
              : qsTr("Take a photo")
        onClicked: {
            if (widget.mine && widget.picture.isLooking)
                widget.survey.takePicture(widget.question)
            else if (preview.item) // another question has used the camera since
                widget.survey.openCamera(widget.question, preview.item)
            else
                preview.active = true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !widget.picture.hasCamera
        //: The device has no camera; a picture can only be chosen.
        text: qsTr("There is no camera here. You can choose a picture that is already on this device.")
        size: Theme.noteText
        color: Theme.soft
    }
    AppButton {
        Layout.fillWidth: true
        visible: !widget.picture.hasCamera || !/^new(-front)?$/m.test(widget.question.looks.join("\n")) // some forms want it taken now
        kind: "plain"
        iconName: "image"
        //: Button: picks a picture that is already on this device.
        text: qsTr("Choose a picture")
        onClicked: chooser.open()
    }
    AppButton {
        Layout.maximumWidth: widget.width
        visible: widget.question.hasAnswer
        kind: "plain"
        compact: true
        iconName: "x"
        //: Button: takes the picture out of the answer again.
        text: qsTr("Take the picture away")
        onClicked: widget.question.clear()
    }
    HeardProblem {
        Layout.fillWidth: true
        key: widget.question.key + " trouble"
        visible: widget.mine && widget.picture.trouble !== StoryPicture.None
        iconName: "camera"
        text: widget.picture.trouble === StoryPicture.NotAPicture ? qsTr("This file is not a picture we can open.")
              : widget.picture.trouble === StoryPicture.TooLarge ? qsTr("This picture is too large for us.")
              : widget.picture.trouble === StoryPicture.CannotRead ? qsTr("This file cannot be read.")
              : widget.picture.trouble === StoryPicture.CameraPutAway
              //: The window was put away (minimised) while the camera was open.
              ? qsTr("The camera was closed while you were away.")
              : qsTr("The camera cannot be used now.")
        detail: widget.picture.trouble === StoryPicture.CameraPutAway
                //: What to do when the camera was closed because nobody looked.
                ? qsTr("You can open it again.")
                : qsTr("You can choose another picture, or press Skip.")
    }
    Connections {
        target: widget.survey
        function onMediaKept(key: string) {
            if (key !== widget.question.key)
                return
            if (widget.mine)
                widget.picture.closeCamera()
            preview.active = false
        }
        function onPicturedForChanged() {
            preview.active = preview.active && widget.mine
        }
    }
    Connections {
        target: widget.picture
        function onTroubleChanged() {
            if (widget.picture.trouble !== StoryPicture.None)
                preview.active = false
        }
    }
    FileChooser {
        id: chooser
        title: qsTr("Choose a picture")
        //: Names a kind of file in the file chooser.
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp)")]
        onChosen: file => widget.survey.bringPicture(widget.question, file)
    }
}
