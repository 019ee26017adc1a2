// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtMultimedia
import Uthan.Controls
import Uthan.PhotoStory
import Uthan.Theme
import Uthan.ViewModel

// Take a picture, pick one, or let one fall here. What is not a picture is said kindly, and nothing is lost.
ColumnLayout {
    id: step

    required property PhotoStoryViewModel story
    readonly property StoryPicture picture: story.picture
    readonly property bool plain: GraphicsInfo.api === GraphicsInfo.Software

    spacing: Theme.space16
    Component.onDestruction: picture.closeCamera()

    PromptWords { Layout.fillWidth: true; visible: step.story.promptWords.text !== ""; words: step.story.promptWords; size: Theme.buttonText; disc: Theme.touch }
    Item {
        Layout.fillWidth: true
        implicitHeight: width * 0.66

        RoundedPicture {
            anchors.fill: parent
            source: step.story.pictureSource
            description: step.story.description
        }
        VideoOutput {
            id: viewfinder
            anchors.fill: parent
            visible: step.picture.isOpen && !step.plain
            fillMode: VideoOutput.PreserveAspectCrop
        }
        PlainViewfinder {
            id: plainViewfinder
            anchors.fill: parent
            visible: step.picture.isOpen && step.plain
        }
        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space24
            visible: !step.picture.isOpen && step.story.pictureSource === ""
            spacing: Theme.space8
            Icon { Layout.alignment: Qt.AlignHCenter; name: step.picture.isBusy ? "clock" : "image"; color: Theme.soft; size: 56 }
            AppText {
                Layout.fillWidth: true
                text: step.picture.isBusy
                    //: While a picture is being opened
                    ? qsTr("Opening the picture")
                    //: In the empty place of a picture
                    : qsTr("Your picture comes here")
                color: Theme.soft
                centered: true
            }
        }
        DropArea {
            anchors.fill: parent
            onDropped: drop => {
                if (drop.hasUrls)
                    step.picture.bringFile(drop.urls[0])
            }
        }
    }
    ProblemCard {
        visible: step.picture.trouble !== StoryPicture.None
        iconName: step.picture.trouble <= StoryPicture.CameraSilent ? "camera" : "image"
        text: {
            switch (step.picture.trouble) {
            //: The device has no camera, or it is unplugged
            case StoryPicture.NoCamera: return qsTr("No camera is here.")
            case StoryPicture.CameraNotAllowed: return qsTr("The camera is closed to us.")
            //: The window was put away (minimised) while the camera was open
            case StoryPicture.CameraPutAway: return qsTr("The camera was closed while you were away.")
            case StoryPicture.CameraSilent: return qsTr("The camera shows nothing.")
            case StoryPicture.TooLarge: return qsTr("This file is too large for a picture.")
            case StoryPicture.CannotRead: return qsTr("This file cannot be read.")
            //: A file that was picked is no photo
            default: return qsTr("This file is not a picture we can open.")
            }
        }
        //: Below a problem with camera or file
        detail: qsTr("Nothing was lost. Choose a picture that is on this device, or try again.")
        actionText: qsTr("Choose a picture")
        otherText: qsTr("All right")
        onActed: files.open()
        onOtherActed: step.picture.forgetTrouble()
    }
    AppButton {
        Layout.fillWidth: true
        visible: step.picture.isOpen
        iconName: "camera"
        //: The button that takes the photo
        text: qsTr("Take it now")
        //: Why the photo cannot be taken yet
        offReason: step.picture.isLooking ? "" : qsTr("The camera is waking up")
        onClicked: step.picture.takePhoto()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12

        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: !step.picture.isOpen
            iconName: "camera"
            //: Opens the camera
            text: qsTr("Take a photo")
            onClicked: step.picture.openCamera(step.plain ? plainViewfinder : viewfinder)
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: step.picture.isOpen && step.picture.manyCameras
            kind: "plain"
            iconName: "undo"
            //: Looks through the other camera of the device
            text: qsTr("Other camera")
            onClicked: step.picture.turnCamera()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: "plain"
            iconName: "image"
            text: qsTr("Choose a picture")
            onClicked: {
                step.picture.closeCamera()
                files.open()
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: step.story.hasPicture && !step.picture.isOpen
        kind: "plain"
        iconEnd: "next"
        //: Goes on with the picture that is there already
        text: qsTr("Keep this picture")
        onClicked: step.story.next()
    }
    FileChooser {
        id: files
        title: qsTr("Choose a picture")
        //: Kinds of files in a file window
        nameFilters: [qsTr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)", qsTr("All files") + " (*)"]
        onChosen: file => step.picture.bringFile(file)
    }
}
